#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""sbom.py FOLDER: the list of what is inside the program for Windows, and its read-me, as the scripts in FOLDER
(resources/packaging/windows) make them: of a program, a linker's map and a Qt of this test. Needs neither a compiler nor rights.
"""

import datetime
import importlib.util
import re
import sys
import tempfile
import unittest
from pathlib import Path

FOLDER = Path(sys.argv.pop(1)).resolve()
PROGRAM = (b"MZ\0Qt 6.4.2 (x86_64-little_endian static release build; by GCC 12-posix)\0Qt 6.4.2 (x86_64 once more)\0"
           b"OpenSSL 3.0.22 25 Aug 2026\0 deflate 1.2.13 Copyright\0")
MAP = """Archive member included to satisfy reference by file (symbol)

{sdk}/lib/libQt6Core.a(qglobal.cpp.obj)
                              app/main.cpp.obj (qVersion)
{sdk}/lib/libQt6BundledZLIB.a(deflate.c.obj)
                              {sdk}/lib/libQt6Core.a(qbytearray.cpp.obj) (deflate)
{sdk}/lib/libcrypto.a(libcrypto-lib-cversion.obj)
                              {sdk}/lib/libssl.a(ssl.obj) (OpenSSL_version)
model/system/libportcheck_system.a(unity_0_cxx.cxx.obj)
                              app/main.cpp.obj (x)
/usr/lib/gcc/x86_64-w64-mingw32/12-posix/libgcc.a(_chkstk_ms.o)
                              app/main.cpp.obj (___chkstk_ms)
/usr/lib/gcc/x86_64-w64-mingw32/12-posix/../../../../x86_64-w64-mingw32/lib/../lib/libws2_32.a(libws2_32s00115.o)
                              app/main.cpp.obj (WSAStartup)

Discarded input sections

 .text          0x0000000000000000        0x0 {sdk}/lib/libQt6Test.a(qtest.cpp.obj)

LOAD {sdk}/lib/libQt6Test.a
"""


def script(name):
    spec = importlib.util.spec_from_file_location(name.replace("-", "_"), FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


class Sbom(unittest.TestCase):
    def setUp(self):
        self.sbom = script("make-sbom")
        self.sbom.debian_source_of = lambda path: ("gcc-mingw-w64", "25.2", "12.2.0-14+25.2+b1") if "libgcc" in path \
            else ("mingw-w64", "10.0.0-3", "10.0.0-3")
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.sdk = Path(scratch.name).resolve()
        (self.sdk / "sources.txt").write_text("openssl 3.0.22-1~deb12u1\nqt6-base 6.4.2+dfsg-10\n", encoding="utf-8")

    def document(self, program=PROGRAM, map_text=MAP):
        created = datetime.datetime(2026, 11, 29, 12, 0, 5, tzinfo=datetime.timezone.utc)
        return self.sbom.bill(program, map_text.format(sdk=self.sdk), self.sdk, "1.2.3", created)

    def packages(self, **given):
        return {package["name"]: package for package in self.document(**given)["packages"]}

    def test_is_valid(self):
        """The fields that SPDX 2.3 wants of a document, its packages and relationships, as it wants them."""
        document = self.document()
        self.assertEqual((document["spdxVersion"], document["dataLicense"], document["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(document["documentNamespace"], r"^https://[^#\s]+$")
        self.assertEqual(document["creationInfo"]["created"], "2026-11-29T12:00:05Z")
        self.assertRegex(document["creationInfo"]["creators"][0], r"^(?:Tool|Person|Organization): \S")
        identifiers = [package["SPDXID"] for package in document["packages"]]
        self.assertEqual(len(set(identifiers)), len(identifiers))
        for package in document["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertRegex(package["downloadLocation"], r"^(?:NOASSERTION|NONE|https://\S+)$")
            self.assertIs(package["filesAnalyzed"], False)
            self.assertRegex(package["supplier"], r"^Organization: \S")
            for field in ("name", "licenseConcluded", "licenseDeclared", "copyrightText"):
                self.assertTrue(package[field], field)
            for reference in package.get("externalRefs", []):
                self.assertRegex(reference["referenceLocator"], r"^pkg:deb/debian/[a-z0-9.+-]+@[^\s+~/]*[^?]*\?arch=source$")
        relations = [(each["spdxElementId"], each["relationshipType"], each["relatedSpdxElement"])
                     for each in document["relationships"]]
        own = identifiers[0]
        self.assertEqual(relations, [("SPDXRef-DOCUMENT", "DESCRIBES", own)]
                         + [(own, "STATIC_LINK", other) for other in identifiers[1:]])

    def test_versions_are_those_of_what_is_linked(self):
        packages = self.packages()
        self.assertEqual({name: package["versionInfo"] for name, package in packages.items()}, {
            "GP PortCheck": "1.2.3", "Qt": "6.4.2", "OpenSSL": "3.0.22", "zlib": "1.2.13",
            "GCC run-time libraries": "12.2.0-14+25.2+b1", "mingw-w64": "10.0.0-3"})
        self.assertIn("openssl 3.0.22-1~deb12u1, unchanged", packages["OpenSSL"]["sourceInfo"])
        for change in (FOLDER / "qt-patches").iterdir():
            self.assertIn(change.name, packages["Qt"]["sourceInfo"])
        self.assertNotIn("libQt6Test.a", packages["Qt"]["comment"], "of which the linker took nothing")
        self.assertEqual(packages["OpenSSL"]["externalRefs"][0]["referenceLocator"],
                         "pkg:deb/debian/openssl@3.0.22-1~deb12u1?arch=source")

    def test_a_qt_that_nobody_noted(self):
        (self.sdk / "sources.txt").unlink()
        self.assertEqual(self.packages()["OpenSSL"]["sourceInfo"],
                         "Debian's source package openssl 3.0.22, unchanged; its revision by Debian is not known")

    def test_what_is_not_known_is_an_error(self):
        for map_text in (MAP.replace("libQt6BundledZLIB.a(", "libnew.a("), MAP.replace("libcrypto.a(", "libQt6Core.a("),
                         MAP.replace("/usr/lib/gcc/x86_64-w64-mingw32/12-posix/libgcc.a", "/opt/mingw/lib/libz.a")):
            with self.subTest(map_text=map_text), self.assertRaises(self.sbom.SbomError):
                self.document(map_text=map_text)

    def test_a_version_that_the_program_does_not_tell_is_an_error(self):
        for program in (PROGRAM.replace(b"OpenSSL", b"Another"), PROGRAM + b"OpenSSL 3.0.21 25 Aug 2026\0"):
            with self.subTest(program=program), self.assertRaises(self.sbom.SbomError):
                self.document(program=program)

    def test_the_read_me_says_it(self):
        template = (FOLDER / "read-me.txt.in").read_text(encoding="utf-8")
        text = script("make-read-me").filled(template, self.document())
        self.assertNotIn("@", text)
        self.assertEqual(text.count("\n"), text.count("\r\n"))
        self.assertLessEqual(max(map(len, text.splitlines())), 120)
        words = re.sub(r"\s+", " ", text)
        for said in ("GP PortCheck 1.2.3 for Windows", "Qt 6.4.2, (c) The Qt Company", "OpenSSL 3.0.22 ", "qt6-base 6.4.2+dfsg-10",
                     "3.0.22-1~deb12u1", "gcc-mingw-w64 25.2", "mingw-w64 10.0.0-3", "LGPL, section 4", "make-zip.sh", "%APPDATA%"):
            self.assertIn(said, words)


if __name__ == "__main__":
    unittest.main()
