# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the tests of the Windows program share: the lab, with Wine in its source."""

import contextlib
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
WINE = str(HERE / "wine.sh")
sys.path.insert(0, str(HERE.parent / "lab"))

from lab_case import LabCase  # noqa: E402  (found beside the lab)


def windows_path(path):
    """Wine's Z: is the root of this machine."""
    return "Z:" + str(path).replace("/", "\\")


class WindowsCase(LabCase):
    """Both programs, each with the same lab. Each class has files of Wine of its own, `prefix`, and so a server of Wine, which
    makes the sockets and so must be started within the lab's source: it runs beside others, and ends none of theirs.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.linux_program = cls.program
        cls.windows_program = str(HERE / "gp-portcheck")
        cls.prefix = HERE.parents[1] / f"build/wine-{os.geteuid()}-{cls.__name__}"
        os.environ["WINEPREFIX"] = str(cls.prefix)
        cls.wine("--stop")  # where a run of before was killed
        shutil.rmtree(cls.prefix, ignore_errors=True)
        cls.wine("--start")
        cls.addClassCleanup(cls.wine, "--stop")

    @classmethod
    def wine(cls, what):
        subprocess.run(cls.lab.source_command(WINE, what), check=True)

    def both(self, *targets, rules=(), **more):
        """Run both programs with the same request behind the same rules, at the same time: (Linux run, Windows run). What is
        staged must not count what they do."""
        programs = (self.linux_program, self.windows_program)
        with self.lab.firewall(*rules) if rules else contextlib.nullcontext(), ThreadPoolExecutor(len(programs)) as pool:
            return tuple(pool.map(lambda program: self.portcheck(*targets, program=program, **more), programs))
