# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program's window, under Wine on a display of its own, checking the lab's controller.

GP_PORTCHECK_EXE names the program; SCREENSHOTS the folder for pictures of the window and of every page, to be looked at. Those
are of the longer language on the smaller screen; of both languages on both screens where PICTURES is "all".
"""

import os
import random
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from every_page import TITLE, EveryPage, read_kept
from pictures import differ, picture
from windows_case import WINE, WindowsCase

TIME_LIMIT_S = 60


class Display:
    """An X display of its own; a context manager that gives its name. Its number is drawn: two servers in process namespaces of
    their own take each other's lock for a dead one's, and each begins at 0. `size`: width and height
    in pixels.
    """

    def __init__(self, size="1280x800"):
        self._size = size

    def __enter__(self):
        while True:
            number = random.randrange(1_000, 50_000)
            reader, writer = os.pipe()
            self._server = subprocess.Popen(
                ["Xvfb", f":{number}", "-displayfd", str(writer), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"],
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
        return picture(os.environ | {"DISPLAY": self.display})

    def is_at_rest_after_asking(self):
        before = self.picture()
        time.sleep(2)
        return self.lab.dc_ipv4 in self.lab.network.destinations() and not differ(before, self.picture())

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

    def test_every_page(self):
        """By keys alone, with a picture of each once it is at rest."""
        screens = [("de", "1024x768")]
        if os.environ.get("PICTURES") == "all":
            screens += [("en", "1024x768"), ("en", "1280x800"), ("de", "1280x800")]
        for language, size in screens:
            with self.subTest(f"{language}, {size}"), tempfile.TemporaryDirectory() as folder, Display(size) as self.display:
                self.wine("--stop")  # its desktop is as large as the display of who first had a window
                self.wine("--start")
                pictures = Path(os.environ.get("SCREENSHOTS", folder)) / f"windows-{language}-{size}"
                shutil.rmtree(pictures, ignore_errors=True)
                pictures.mkdir()
                self.use_every_page(language, Path(folder), pictures)
                self.assertGreater(len(list(pictures.iterdir())), 25)

    def use_every_page(self, language, folder, pictures):
        def shown(name):
            self.await_truth(f"rest of {name}", self.is_at_rest)
            self.on_display("import", "-window", "root", str(pictures / f"{name}.png"))

        def kept(name, number=1):
            return read_kept(name, folder, number=number)

        program = shutil.copy(os.environ["GP_PORTCHECK_EXE"], folder)
        (folder / "gp-portcheck.ini").touch()  # and so all that it keeps is there
        pages = EveryPage(self, self.lab.source_command(WINE, program), os.environ | {"DISPLAY": self.display}, folder, kept,
                          language, shown)
        pages.start("--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain)
        pages.use(self.lab)
        pages.end()

    def is_at_rest(self):
        before = self.picture()
        time.sleep(0.4)
        return not differ(before, self.picture())


if __name__ == "__main__":
    unittest.main()
