# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the Windows program leaves behind after each mode was used: what the read-me says under "To remove", and no more.

GP_PORTCHECK_EXE names the program. Wine's folder for the user stands for Windows'.
"""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from every_page import EveryPage, await_truth, end_hard, listening, read_kept, windows
from test_window import Display
from windows_case import HERE, WINE, WindowsCase, windows_path

KEY = r"Software\GP PortCheck"
FOLDER = r"AppData/Roaming/GP PortCheck"
KEPT = "gp-portcheck-walkthrough.json"
HISTORY = "gp-portcheck-history" # a folder
WATCHED = "gp-portcheck-watch.json" # what was asked again
STORE = re.compile(r"Software\\Microsoft\\SystemCertificates(\\\w+(\\(CRLs|CTLs|Certificates))?)?")
# The times of keys, and the date of its display, which Wine writes for each program.
WINES_OWN = re.compile(r'#|"DriverDate(Data)?"=')
# Where any user may write; what Wine links to this computer's own folders is left out.
PLACES = ("drive_c/users", "drive_c/ProgramData", "drive_c/windows/temp")


def files(prefix):
    """Each file and folder there, by its path in Wine's."""
    return {str(Path(parent, name).relative_to(prefix)) for place in PLACES for parent, folders, names in os.walk(prefix / place)
            for name in [*folders, *names]}


def registry(prefix):
    """Each key of the user and of the computer, and each value, as Wine's server wrote them when it ended. Not the keys of
    stores of certificates, which Windows always has, and which Wine makes when somebody looks into one; but what is in them.
    """
    found = set()
    for hive in ("user.reg", "system.reg", "userdef.reg"):
        text = (prefix / hive).read_text(encoding="utf-8").replace("\\\n  ", "").replace("\\\\", "\\")
        for name, values in re.findall(r"^\[(.*)\].*\n((?:[^\[\n].*\n)*)", text, re.MULTILINE):
            if not STORE.fullmatch(name):
                found.add(f"{hive}: {name}")
            found |= {f"{hive}: {name}: {value}" for value in values.splitlines() if not WINES_OWN.match(value)}
    return found


class Leftovers(WindowsCase):
    """All on one display: the first program that has a window begins Wine's desktop, and where that was without a display, the
    window of no other program is ever seen. A program without a window has one as well, for the end of the session.
    """

    def setUp(self):
        self.display = self.enterContext(Display())
        self.environment = os.environ | {"DISPLAY": self.display}
        for folder in (self.prefix / "drive_c/users").glob(f"*/{FOLDER}"):
            shutil.rmtree(folder)
        self.run_it("reg.exe", "delete", rf"HKCU\{KEY}", "/f")
        self.beside = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.exe = shutil.copy(os.environ["GP_PORTCHECK_EXE"], self.beside)
        self.let_wine_write_its_own()

    def in_source(self, *command):
        return self.lab.source_command(WINE, *command)

    def run_it(self, *command):
        subprocess.run(self.in_source(*command), env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                       timeout=self.TIME_LIMIT_S)

    def start(self, *command):
        program = subprocess.Popen(self.in_source(*command), cwd=self.beside, env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(end_hard, program)
        return program

    def left(self):
        """What is there now, once Wine has written it."""
        self.wine("--stop")
        try:
            return files(self.prefix), registry(self.prefix)
        finally:
            self.wine("--start")

    def let_wine_write_its_own(self):
        """What Wine keeps of each display, and of fonts, as soon as a program has a window there."""
        program = self.start("notepad.exe")
        await_truth(self, "a window", program, lambda: windows(self.environment))
        end_hard(program)

    def use(self, *arguments):
        subprocess.run(self.in_source(self.exe, *arguments), cwd=self.beside, env=self.environment, stdin=subprocess.DEVNULL,
                       capture_output=True, timeout=self.TIME_LIMIT_S)

    @property
    def check(self):
        return ("--check", "--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain)

    def use_every_mode(self):
        for arguments in (("--version",), ("--help",), ("--plan", "--target", self.dc_role), ("--explain", "refused"),
                          self.check, ("--check", "--demo"), ("--check", "--no-such-option"), (*self.check, "--discover")):
            self.use(*arguments)
        self.use_the_stand_in()
        self.use_the_window()

    def use_the_stand_in(self):
        """Until it listens; then it is ended as hard as can be."""
        program = self.start(self.exe, "--stand-in", "--allow", self.lab.dc_ipv4)
        await_truth(self, "the stand-in", program, lambda: listening(self.lab))
        end_hard(program)

    def kept(self, name, number=1):
        return read_kept(name, self.beside, *(self.prefix / "drive_c/users").glob(f"*/{FOLDER}"), number=number)

    def use_the_window(self):
        """All of it, and once more with the results of two runs side by side."""
        pages = EveryPage(self, self.in_source(self.exe), self.environment, self.beside, self.kept)
        pages.start("--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain)
        self.lab.network.forget_destinations()
        pages.use(self.lab)
        pages.end()
        self.assert_only_sent_to()
        with tempfile.TemporaryDirectory() as folder:
            results = [windows_path(Path(folder) / name) for name in ("one.json", "another.json")]
            for path in results:
                self.use(*self.check, "--json", path)
            pages.start(*results)
            pages.close("several computers", pages.awaited("several computers", pages.beside_the_main_window))
            pages.end()

    def test_what_the_read_me_says(self):
        files_before, registry_before = self.left()
        self.use_every_mode()
        files_after, registry_after = self.left()
        ours = {name for name in files_after - files_before if re.match(rf"drive_c/users/[^/]+/{FOLDER}(/|$)", name)}
        files = [Path(name) for name in ours if (self.prefix / name).is_file()]
        self.assertEqual({path.name for path in files if path.parent.name != HISTORY} - {WATCHED}, {KEPT})
        kept = {path.name for path in files if path.parent.name == HISTORY}
        self.assertRegex(" ".join(sorted(kept)), r"^(gp-portcheck-[\d-]+\.json ){2}index\.json$", "the window's two runs")
        self.assertEqual(files_after - files_before - ours, set())
        settings = {name for name in registry_after if name.startswith(f"user.reg: {KEY}")}
        self.assertTrue(settings, "the settings are kept")
        self.assertEqual((registry_after - settings) ^ registry_before, set())
        self.assertEqual([path.name for path in self.beside.iterdir()], [Path(self.exe).name])

    def test_the_read_me_names_them(self):
        read_me = (HERE.parents[1] / "resources/packaging/windows/read-me.txt.in").read_text(encoding="utf-8")
        for name in (rf"HKEY_CURRENT_USER\{KEY}", r"%APPDATA%\GP PortCheck", KEPT, HISTORY, WATCHED):
            self.assertIn(name, read_me)

    def test_all_of_it_beside_the_program(self):
        (self.beside / "gp-portcheck.ini").touch()
        before = self.left()
        self.use(*self.check)
        self.use_the_window()  # which alone keeps anything
        files_after, registry_after = self.left()
        self.assertEqual((files_after - before[0], registry_after ^ before[1]), (set(), set()))
        self.assertEqual({path.name for path in self.beside.iterdir()} - {WATCHED},
                         {Path(self.exe).name, "gp-portcheck.ini", KEPT, HISTORY})


if __name__ == "__main__":
    unittest.main()
