# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program's window, under Wine on a display of its own, checking the lab's controller.

GP_PORTCHECK_EXE names the program; SCREENSHOTS the folder for a picture of the window, to be looked at.
"""

import os
import random
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from windows_case import WindowsCase

TIME_LIMIT_S = 60
TITLE = "GP PortCheck"


class Display:
    """An X display of its own; a context manager that gives its name. Its number is drawn: two servers in process namespaces of
    their own take each other's lock for a dead one's, and each begins at 0.
    """

    def __enter__(self):
        while True:
            number = random.randrange(1_000, 50_000)
            reader, writer = os.pipe()
            self._server = subprocess.Popen(
                ["Xvfb", f":{number}", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                pass_fds=(writer,), stderr=subprocess.DEVNULL)
            os.close(writer)
            with os.fdopen(reader) as told:
                if told.readline().strip() == str(number):
                    return f":{number}"
            self._server.wait()  # somebody has it

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()


class Window(WindowsCase):
    def on_display(self, *command):
        return subprocess.run(command, env=os.environ | {"DISPLAY": self.display}, capture_output=True).stdout

    def await_truth(self, what, holds):
        deadline = time.monotonic() + TIME_LIMIT_S
        while not (found := holds()):
            self.assertLess(time.monotonic(), deadline, f"{what}: not within {TIME_LIMIT_S} s")
            time.sleep(0.2)
        return found

    def picture(self):
        return self.on_display("import", "-window", "root", "rgb:-")

    def is_at_rest_after_asking(self):
        before = self.picture()
        time.sleep(2)
        return self.lab.dc_ipv4 in self.lab.network.destinations() and self.picture() == before

    def test_a_check_in_the_window(self):
        with Display() as self.display, tempfile.TemporaryDirectory() as folder:
            targets = Path(folder) / "targets.txt"
            targets.write_text(f"{self.dc_role}\n{self.dns_role}\n", encoding="utf-8")
            program = subprocess.Popen(
                self.lab.source_command(self.windows_program, "--targets", str(targets), "--domain", self.lab.domain),
                env=os.environ | {"DISPLAY": self.display}, stdin=subprocess.DEVNULL)
            try:
                window = self.await_truth("the window", lambda: self.on_display(
                    "xdotool", "search", "--onlyvisible", "--name", TITLE).split())[0].decode()
                self.on_display("xdotool", "windowfocus", "--sync", window)
                self.on_display("xdotool", "key", "--window", window, "F5")
                self.await_truth("the end of the check", self.is_at_rest_after_asking)
                picture = Path(os.environ.get("SCREENSHOTS", folder)) / "windows-window.png"
                self.on_display("import", "-window", "root", str(picture))
                colours = self.on_display("identify", "-format", "%k", str(picture))
                self.assertGreater(int(colours), 100, "a window full of text and icons has more colours than that")
                self.on_display("xdotool", "key", "--window", window, "alt+F4")
                self.await_truth("the end of the program", lambda: program.poll() is not None)
                self.assertEqual(program.returncode, 0)
            finally:
                program.kill()
                program.wait()


if __name__ == "__main__":
    unittest.main()
