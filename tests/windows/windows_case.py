# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the tests of the Windows program share: the lab, with Wine in its source."""

import contextlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
WINE = str(HERE / "wine.sh")
sys.path.insert(0, str(HERE.parent / "lab"))

from lab_case import LabCase  # noqa: E402  (found beside the lab)


class WindowsCase(LabCase):
    """Both programs, each with the same lab."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.linux_program = cls.program
        cls.windows_program = str(HERE / "gp-portcheck")
        # Wine's server makes the sockets, so it must be started within the lab's source.
        cls.wine("--stop")
        cls.wine("--start")
        cls.addClassCleanup(cls.wine, "--stop")

    @classmethod
    def wine(cls, what):
        subprocess.run(cls.lab.source_command(WINE, what), check=True)

    def both(self, *targets, rules=(), together=True, **more):
        """Run both programs with the same request behind the same rules: (Linux run, Windows run). At the same time, or one
        after the other where what is staged counts what they do."""
        def run(program):
            return self.portcheck(*targets, program=program, **more)

        def behind_the_rules():
            return self.lab.firewall(*rules) if rules else contextlib.nullcontext()

        programs = (self.linux_program, self.windows_program)
        if together:
            with behind_the_rules(), ThreadPoolExecutor(len(programs)) as pool:
                return tuple(pool.map(run, programs))
        runs = []
        for program in programs:
            with behind_the_rules():
                runs.append(run(program))
        return tuple(runs)
