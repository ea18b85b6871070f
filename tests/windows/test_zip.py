# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What people on Windows download: GP_PORTCHECK_ZIP names it. Its list of what is inside must be that of its program."""

import hashlib
import json
import os
import re
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

from windows_case import WINE, WindowsCase


# 1.35 times what it was without a TLS library of its own.
MOST_BYTES = 15_100_000


class Zip(WindowsCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with zipfile.ZipFile(os.environ["GP_PORTCHECK_ZIP"]) as packed:
            cls.files = {name.partition("/")[2]: packed.read(name) for name in packed.namelist() if not name.endswith("/")}
        cls.program_bytes = cls.files["gp-portcheck.exe"]
        cls.list = json.loads(cls.files["gp-portcheck.spdx.json"])
        cls.packages = {package["name"]: package for package in cls.list["packages"]}

    def test_it_is_small(self):
        self.assertLess(Path(os.environ["GP_PORTCHECK_ZIP"]).stat().st_size, MOST_BYTES)

    def test_the_list_is_of_this_program(self):
        own = self.packages["GP PortCheck"]
        digest = hashlib.sha256(self.program_bytes).hexdigest()
        self.assertEqual(own["checksums"], [{"algorithm": "SHA256", "checksumValue": digest}])
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / own["packageFileName"]
            program.write_bytes(self.program_bytes)
            told = subprocess.run(self.lab.source_command(WINE, str(program), "--version"), stdin=subprocess.DEVNULL,
                                  capture_output=True, text=True, timeout=self.TIME_LIMIT_S).stdout
        self.assertEqual(told.split(), ["gp-portcheck", own["versionInfo"]])

    def test_versions_are_those_that_about_shows(self):
        """About asks Qt and OpenSSL, which have them in these words."""
        for name, words in (("Qt", rb"Qt (\S+) \(x86_64[^)]*\)\0"), ("OpenSSL", rb"OpenSSL (\S+) \d+ \w+ \d{4}\0")):
            told = {found.decode() for found in re.findall(words, self.program_bytes)}
            self.assertEqual(told, {self.packages[name]["versionInfo"]})
        compiler = re.search(rb"by GCC (\d+)", self.program_bytes)  # of which Debian's compiler for Windows tells no more
        self.assertEqual(compiler[1].decode(), self.packages["GCC run-time libraries"]["versionInfo"].split(".")[0])

    def test_each_part_has_its_notice(self):
        notices = {name.removeprefix("licences/") for name in self.files if name.startswith("licences/")}
        for name, package in self.packages.items():
            if name != "GP PortCheck":
                self.assertIn(package["licenseComments"].removeprefix("Notices: licences/"), notices, name)

    def test_the_read_me_names_what_is_inside(self):
        read_me = self.files["Read me.txt"].decode("ascii")
        for name in ("GP PortCheck", "Qt", "OpenSSL"):
            self.assertIn(f"{name} {self.packages[name]['versionInfo']}", read_me)


if __name__ == "__main__":
    unittest.main()
