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

from test_window import TIME_LIMIT_S, TITLE, Display
from windows_case import HERE, WINE, WindowsCase

KEY = r"Software\GP PortCheck"
FOLDER = r"AppData/Roaming/GP PortCheck"
KEPT = "gp-portcheck-walkthrough.json"
PREFIX = Path(os.environ.get("WINEPREFIX", HERE.parents[1] / f"build/wine-{os.geteuid()}"))
# Where any user may write; what Wine links to this computer's own folders is left out.
PLACES = ("drive_c/users", "drive_c/ProgramData", "drive_c/windows/temp")


def files():
    """Each file and folder there, by its path in Wine's."""
    return {str(Path(parent, name).relative_to(PREFIX)) for place in PLACES for parent, folders, names in os.walk(PREFIX / place)
            for name in [*folders, *names]}


def keys():
    """Each key of the user and of the computer, as Wine's server wrote them when it ended."""
    return {f"{hive}: {name}" for hive in ("user.reg", "system.reg", "userdef.reg")
            for name in re.findall(r"^\[(.*)\]", (PREFIX / hive).read_text(encoding="utf-8").replace("\\\\", "\\"), re.MULTILINE)}


class Leftovers(WindowsCase):
    def setUp(self):
        for folder in (PREFIX / "drive_c/users").glob(f"*/{FOLDER}"):
            shutil.rmtree(folder)
        subprocess.run(self.lab.source_command(WINE, "reg.exe", "delete", rf"HKCU\{KEY}", "/f"), capture_output=True)
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.beside = Path(scratch.name)
        self.exe = shutil.copy(os.environ["GP_PORTCHECK_EXE"], self.beside)

    def left(self):
        """What is there now, once Wine has written it."""
        self.wine("--stop")
        try:
            return files(), keys()
        finally:
            self.wine("--start")

    def run_it(self, *arguments):
        subprocess.run(self.lab.source_command(WINE, self.exe, *arguments), cwd=self.beside, stdin=subprocess.DEVNULL,
                       capture_output=True, timeout=self.TIME_LIMIT_S)

    def await_truth(self, what, holds):
        deadline = time.monotonic() + TIME_LIMIT_S
        while not (found := holds()):
            self.assertLess(time.monotonic(), deadline, f"{what}: not within {TIME_LIMIT_S} s")
            time.sleep(0.2)
        return found

    def use_the_stand_in(self):
        """Until it listens; then it is ended as hard as can be."""
        listening = self.lab.source_command("ss", "-Hltn", "sport = :3268")
        program = subprocess.Popen(self.lab.source_command(WINE, self.exe, "--stand-in", "--allow", self.lab.dc_ipv4),
                                   cwd=self.beside, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            self.await_truth("the stand-in", lambda: subprocess.run(listening, capture_output=True).stdout)
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()

    def use_every_mode(self):
        check = ("--check", "--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain)
        for arguments in (("--version",), ("--help",), ("--plan", "--target", self.dc_role), ("--explain", "refused"), check,
                          ("--check", "--demo"), ("--check", "--no-such-option"), (*check, "--discover")):
            self.run_it(*arguments)
        self.use_the_stand_in()
        self.use_the_window("F2")  # the walkthrough

    def use_the_window(self, key):
        def on_display(*command):
            return subprocess.run(command, env=os.environ | {"DISPLAY": display}, capture_output=True).stdout.decode()

        def windows():
            return on_display("xdotool", "search", "--onlyvisible", "--name", ".").split()

        with Display() as display:
            program = subprocess.Popen(self.lab.source_command(WINE, self.exe, "--target", self.dc_role), cwd=self.beside,
                                       env=os.environ | {"DISPLAY": display}, stdin=subprocess.DEVNULL)
            try:
                window = self.await_truth("the window", lambda: on_display(
                    "xdotool", "search", "--onlyvisible", "--name", TITLE).split())[0]
                before = set(windows())
                on_display("xdotool", "windowfocus", "--sync", window)
                on_display("xdotool", "key", "--window", window, key)
                opened = self.await_truth("the walkthrough", lambda: set(windows()) - before).pop()
                on_display("xdotool", "windowfocus", "--sync", opened)
                on_display("xdotool", "type", "--window", opened, "example")
                on_display("xdotool", "key", "--window", opened, "alt+F4")
                self.await_truth("the end of the walkthrough", lambda: opened not in windows())
                on_display("xdotool", "windowfocus", "--sync", window)
                on_display("xdotool", "key", "--window", window, "alt+F4")
                self.await_truth("the end of the program", lambda: program.poll() is not None)
            finally:
                program.kill()
                program.wait()

    def test_what_the_read_me_says(self):
        files_before, keys_before = self.left()
        self.use_every_mode()
        files_after, keys_after = self.left()
        ours = {name for name in files_after - files_before if re.match(rf"drive_c/users/[^/]+/{FOLDER}(/|$)", name)}
        self.assertEqual({Path(name).name for name in ours if (PREFIX / name).is_file()}, {KEPT})
        self.assertEqual(files_after - files_before - ours, set())
        settings = {name for name in keys_after - keys_before if name.startswith(f"user.reg: {KEY}")}
        self.assertTrue(settings, "the settings are kept")
        self.assertEqual(keys_after - keys_before - settings, set())
        self.assertEqual([path.name for path in self.beside.iterdir()], [Path(self.exe).name])

    def test_all_of_it_beside_the_program(self):
        (self.beside / "gp-portcheck.ini").touch()
        before = self.left()
        self.use_every_mode()
        self.assertEqual([after - at_first for at_first, after in zip(before, self.left())], [set(), set()])
        self.assertEqual({path.name for path in self.beside.iterdir()}, {Path(self.exe).name, "gp-portcheck.ini", KEPT})


if __name__ == "__main__":
    unittest.main()
