#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Prints what is inside the program for Windows, as a software bill of materials: SPDX 2.3, in JSON.

    make-sbom.py --program gp-portcheck.exe --map gp-portcheck.map --sdk build/qt-sdk/static --version 0.1.0

What is linked is read from the linker's map; versions from the program itself, and from Debian's packages (dpkg) where a library
belongs to one. Fails where the map names a library that isn't known here: then it, and its notice in the zip, are missing.
"""

import argparse
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

HERE = Path(__file__).resolve().parent
OURS = "gp-portcheck"
DEBIAN_SOURCE = "https://snapshot.debian.org/package/{}/{}/"


class SbomError(Exception):
    pass


@dataclass(frozen=True)
class Part:
    """Something that is linked in: its libraries, by name, or by folder those of the compiler; its licence and its notice in the
    zip; how the program's bytes tell its version (None: they don't); Debian's source package (None: it lies in that of Qt, or dpkg
    tells it).
    """
    name: str
    files: str
    licence: str
    notice: str
    supplier: str
    version: bytes | None = None
    source: str | None = None


QT_NOTICE = "Qt and what it contains.txt"
QT = Part("Qt", r"libQt6(?!Bundled)\w+|libq\w+", "LGPL-3.0-only", QT_NOTICE, "The Qt Company", rb"Qt (\d+\.\d+\.\d+) \(",
          "qt6-base")
OF_SDK = (
    QT,
    Part("zlib", "libQt6BundledZLIB", "Zlib", QT_NOTICE, "zlib", rb" deflate (\d[\d.]*) "),
    Part("libpng", "libQt6BundledLibpng", "libpng-2.0", QT_NOTICE, "libpng", rb"libpng version (\d[\d.]*)"),
    Part("libjpeg-turbo", "libQt6BundledLibjpeg", "IJG AND BSD-3-Clause AND Zlib", QT_NOTICE, "libjpeg-turbo",
         rb"libjpeg-turbo version (\d[\d.]*)"),
    Part("PCRE2", "libQt6BundledPcre2", "BSD-3-Clause", QT_NOTICE, "PCRE", rb"(\d+\.\d+) 20\d\d-\d\d-\d\d\0"),
    Part("FreeType", "libQt6BundledFreetype", "FTL", QT_NOTICE, "The FreeType Project"),
    Part("HarfBuzz", "libQt6BundledHarfbuzz", "MIT", QT_NOTICE, "HarfBuzz"),
    Part("OpenSSL", "libssl|libcrypto", "Apache-2.0", "OpenSSL.txt", "OpenSSL", rb"OpenSSL (\d+\.\d+\.\d+\w*) \d", "openssl"),
)
OF_COMPILER = (
    Part("GCC run-time libraries", "/usr/lib/gcc/x86_64-w64-mingw32", "GPL-3.0-or-later WITH GCC-exception-3.1",
         "GCC run-time libraries.txt", "Free Software Foundation"),
    Part("mingw-w64", "/usr/x86_64-w64-mingw32/lib", "NOASSERTION", "mingw-w64.txt", "mingw-w64"),
)


def linked_files(text):
    """The objects and libraries of which the linker took something, by a map of GNU ld."""
    members, _, rest = text.partition("\n\nDiscarded input sections")
    libraries = re.findall(r"^(\S[^()]*\.a)\([^()]+\)$", members, re.MULTILINE)
    objects = re.findall(r"^LOAD (\S.*\.o(?:bj)?)$", rest, re.MULTILINE)
    return sorted({*libraries, *objects})


def is_ours(path):
    """Whether this build made it: the linker was told of it from its own folder."""
    return not path.startswith("/")


def part_of(path, sdk):
    place = Path(os.path.normpath(path))
    if place.is_relative_to(sdk):
        if place.suffix == ".obj":
            return QT  # its resources, and what starts its plugins
        found = [part for part in OF_SDK if re.fullmatch(part.files, place.stem)]
    else:
        found = [part for part in OF_COMPILER if place.is_relative_to(part.files)]
    if not found:
        raise SbomError(f"{path} is linked, and not known: add it here, and its notice to make-zip.sh")
    return found[0]


def debian_source_of(path):
    """(source package, its version, version of the package) of the file, by dpkg."""
    owner = subprocess.run(["dpkg-query", "--search", os.path.realpath(path)], capture_output=True, text=True, check=True).stdout
    shown = "${source:Package} ${source:Version} ${Version}"
    told = subprocess.run(["dpkg-query", "--show", f"--showformat={shown}", owner.split(":")[0]], capture_output=True, text=True,
                          check=True).stdout
    return tuple(told.split())


def sources_of_sdk(sdk):
    """Which Debian source packages the SDK was made from, as make-qt-sdk.sh noted: {"openssl": "3.0.22-1~deb12u1"}. One that was
    made before it did says nothing.
    """
    noted = sdk / "sources.txt"
    lines = noted.read_text(encoding="utf-8").splitlines() if noted.exists() else []
    return dict(line.split(maxsplit=1) for line in lines if line.strip())


def version_in(program, pattern, name):
    told = {found.decode() for found in re.findall(pattern, program)}
    if len(told) != 1:
        raise SbomError(f"the program tells {len(told)} versions of {name}: {sorted(told)}")
    return told.pop()


def identifier(name):
    return "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)


def source_reference(source, version):
    purl = f"pkg:deb/debian/{source}@{quote(version, safe='')}?arch=source"
    return [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}]


def described(part, paths, program, noted):
    """The package of SPDX for a part of which the libraries at these paths are linked."""
    patches = sorted(path.name for path in (HERE / "qt-patches").glob("*.patch"))
    package = {
        "name": part.name, "SPDXID": identifier(part.name), "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "supplier": f"Organization: {part.supplier}", "licenseConcluded": part.licence, "licenseDeclared": part.licence,
        "copyrightText": "NOASSERTION", "licenseComments": f"Notices: licences/{part.notice}",
        "comment": "Linked statically: " + ", ".join(sorted({os.path.basename(path) for path in paths})),
    }
    source, source_version = part.source, noted.get(part.source or "")
    if part.version:
        package["versionInfo"] = version_in(program, part.version, part.name)
    elif part in OF_COMPILER:
        source, source_version, package["versionInfo"] = debian_source_of(paths[0])
    if source and source_version:
        package["downloadLocation"] = DEBIAN_SOURCE.format(quote(source, safe=""), quote(source_version, safe=""))
        package["externalRefs"] = source_reference(source, source_version)
    told = f"Debian's source package {source} {source_version or package.get('versionInfo', '')}"
    # An SDK that was made before make-qt-sdk.sh noted them.
    unknown = "" if source_version else "; its revision by Debian is not known"
    if part.name == "Qt":
        package["sourceInfo"] = f"{told}, changed by resources/packaging/windows/qt-patches: {', '.join(patches)}{unknown}"
    elif source:
        package["sourceInfo"] = f"{told}, unchanged{unknown}"
    elif part.version:
        package["sourceInfo"] = "As it lies in the source of Qt"
    else:
        package["sourceInfo"] = "As it lies in the source of Qt; its own version is not known"
    return package


def bill(program, map_text, sdk, version, created):
    """The document. \"program\" are the bytes of the program that is handed out, \"created\" is in UTC."""
    parts = {}
    for path in linked_files(map_text):
        if not is_ours(path):
            parts.setdefault(part_of(path, sdk), []).append(path)
    missing = {"Qt", "OpenSSL", *(part.name for part in OF_COMPILER)} - {part.name for part in parts}
    if missing:
        raise SbomError(f"nothing of {', '.join(sorted(missing))} is linked, by the map")
    noted = sources_of_sdk(sdk)
    digest = hashlib.sha256(program).hexdigest()
    own = {
        "name": "GP PortCheck", "SPDXID": identifier(OURS), "versionInfo": version, "packageFileName": f"{OURS}.exe",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": "MIT", "licenseDeclared": "MIT",
        "copyrightText": "2026 The GP PortCheck developers", "supplier": "Organization: The GP PortCheck developers",
        "primaryPackagePurpose": "APPLICATION", "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
    }
    others = [described(part, paths, program, noted) for part, paths in sorted(parts.items(), key=lambda item: item[0].name)]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    relations += [(own["SPDXID"], "STATIC_LINK", other["SPDXID"]) for other in others]
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"{OURS}-{version}-win64",
        "documentNamespace": f"https://spdx.org/spdxdocs/{OURS}-{version}-win64-{digest}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: GP-PortCheck-make-sbom.py"]},
        "packages": [own, *others],
        "relationships": [{"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": related}
                          for element, kind, related in relations],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the program, as it is handed out")
    parser.add_argument("--map", type=Path, required=True, help="the linker's map of it")
    parser.add_argument("--sdk", type=Path, required=True, help="the Qt for Windows that it is linked with")
    parser.add_argument("--version", required=True, help="of GP PortCheck")
    given = parser.parse_args()
    try:
        document = bill(given.program.read_bytes(), given.map.read_text(encoding="utf-8", errors="replace"), given.sdk.resolve(),
                        given.version, datetime.datetime.now(datetime.timezone.utc))
    except (SbomError, OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"make-sbom: {error}")
    print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
