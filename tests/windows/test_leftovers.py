# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the Windows program leaves behind after each mode was used: what the read-me says under "To remove", and no more.

GP_PORTCHECK_EXE names the program. Wine's folder for the user stands for Windows'.
"""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from test_window import TITLE, Display
from windows_case import WINE, WindowsCase

KEY = r"Software\GP PortCheck"
FOLDER = r"AppData/Roaming/GP PortCheck"
KEPT = "gp-portcheck-walkthrough.json"
HISTORY = "gp-portcheck-history" # a folder
WATCHED = "gp-portcheck-watch.json" # what was asked again
STORE = re.compile(r"Software\\Microsoft\\SystemCertificates\\\w+(\\(CRLs|CTLs|Certificates))?")
# Where any user may write; what Wine links to this computer's own folders is left out.
PLACES = ("drive_c/users", "drive_c/ProgramData", "drive_c/windows/temp")


def files(prefix):
    """Each file and folder there, by its path in Wine's."""
    return {str(Path(parent, name).relative_to(prefix)) for place in PLACES for parent, folders, names in os.walk(prefix / place)
            for name in [*folders, *names]}


def keys(prefix):
    """Each key of the user and of the computer, as Wine's server wrote them when it ended. Not those of stores of
    certificates, which Windows always has, and which Wine makes when somebody looks into one; but what is in them."""
    return {f"{hive}: {name}" for hive in ("user.reg", "system.reg", "userdef.reg")
            for name in re.findall(r"^\[(.*)\]", (prefix / hive).read_text(encoding="utf-8").replace("\\\\", "\\"), re.MULTILINE)
            if not STORE.fullmatch(name)}


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
        self.addCleanup(self.end_hard, program)
        return program

    @staticmethod
    def end_hard(program):
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
        program.wait()

    def left(self):
        """What is there now, once Wine has written it."""
        self.wine("--stop")
        try:
            return files(self.prefix), keys(self.prefix)
        finally:
            self.wine("--start")

    def await_truth(self, what, program, holds):
        """Wait for as long as the program runs; a limit is only for one that hangs."""
        deadline = time.monotonic() + 3 * self.TIME_LIMIT_S
        while not (found := holds()):
            self.assertIsNone(program.poll(), f"{what}: the program has ended before")
            self.assertLess(time.monotonic(), deadline, f"{what}: never")
            time.sleep(0.2)
        return found

    def on_display(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True).stdout.decode()

    def windows(self, name="."):
        return self.on_display("xdotool", "search", "--onlyvisible", "--name", name).split()

    def press(self, window, *keys):
        self.on_display("xdotool", "windowfocus", "--sync", window)
        self.on_display("xdotool", "key", "--window", window, *keys)

    def let_wine_write_its_own(self):
        """What Wine keeps of each display, and of fonts, as soon as a program has a window there."""
        program = self.start("notepad.exe")
        self.await_truth("a window", program, self.windows)
        self.end_hard(program)

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
        listening = self.lab.source_command("ss", "-Hltn", "sport = :3268")
        program = self.start(self.exe, "--stand-in", "--allow", self.lab.dc_ipv4)
        self.await_truth("the stand-in", program, lambda: subprocess.run(listening, capture_output=True).stdout)
        self.end_hard(program)

    def use_the_window(self):
        """A check, each window that has a key, and the walkthrough with something written into it."""
        program = self.start(self.exe, "--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain)
        window = self.await_truth("the window", program, lambda: self.windows(TITLE))[0]
        self.lab.network.forget_destinations()
        self.press(window, "F5")
        self.await_truth("a question", program, lambda: self.lab.dc_ipv4 in self.lab.network.destinations())
        for what, key, text in (("help", "F1", ""), ("settings", "ctrl+comma", ""), ("walkthrough", "F2", "example")):
            before = set(self.windows())
            self.press(window, key)
            opened = self.await_truth(what, program, lambda: set(self.windows()) - before).pop()
            self.on_display("xdotool", "windowfocus", "--sync", opened)
            if text:
                self.on_display("xdotool", "type", "--window", opened, text)
            self.press(opened, "alt+F4")
            self.await_truth(f"the end of {what}", program, lambda: opened not in self.windows())
        self.press(window, "alt+F4")
        self.assertEqual(program.wait(3 * self.TIME_LIMIT_S), 0)

    def test_what_the_read_me_says(self):
        files_before, keys_before = self.left()
        self.use_every_mode()
        files_after, keys_after = self.left()
        ours = {name for name in files_after - files_before if re.match(rf"drive_c/users/[^/]+/{FOLDER}(/|$)", name)}
        files = [Path(name) for name in ours if (self.prefix / name).is_file()]
        self.assertEqual({path.name for path in files if path.parent.name != HISTORY} - {WATCHED}, {KEPT})
        kept = {path.name for path in files if path.parent.name == HISTORY}
        self.assertRegex(" ".join(sorted(kept)), r"^gp-portcheck-[\d-]+\.json index\.json$", "the run of the window")
        self.assertEqual(files_after - files_before - ours, set())
        settings = {name for name in keys_after - keys_before if name.startswith(f"user.reg: {KEY}")}
        self.assertTrue(settings, "the settings are kept")
        self.assertEqual(keys_after - keys_before - settings, set())
        self.assertEqual([path.name for path in self.beside.iterdir()], [Path(self.exe).name])

    def test_all_of_it_beside_the_program(self):
        (self.beside / "gp-portcheck.ini").touch()
        before = self.left()
        self.use(*self.check)
        self.use_the_window()  # which alone keeps anything
        self.assertEqual([after - at_first for at_first, after in zip(before, self.left())], [set(), set()])
        self.assertEqual({path.name for path in self.beside.iterdir()} - {WATCHED},
                         {Path(self.exe).name, "gp-portcheck.ini", KEPT, HISTORY})


if __name__ == "__main__":
    unittest.main()
