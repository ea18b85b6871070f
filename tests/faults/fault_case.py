# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the tests of faults share: the program, and a folder of its own for each test."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["GP_PORTCHECK"]
NOBODY = 65534
LIMIT = 60  # seconds; nothing here takes as long
# Everything works, and a tenth of a second is enough.
DEMO = ["--check", "--demo", "--demo-fault", "all-well"]
PASSED, BAD_REQUEST, INTERRUPTED = 0, 2, 130


def setUpModule():
    """The demo's stand-in has a loopback interface that nobody else uses."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


class FaultCase(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # In memory: each saving waits for its disk, which others keep busy.
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder.name], check=True)
        self.addCleanup(subprocess.run, ["umount", "--lazy", folder.name], check=True)
        self.folder = Path(folder.name)
        self.environment = dict(os.environ, HOME=folder.name, XDG_CONFIG_HOME=folder.name)

    def program_for_anybody(self):
        """The program at a place that every user may go to."""
        place = self.folder / "program"
        place.touch()
        subprocess.run(["mount", "--bind", PROGRAM, place], check=True)
        return place

    def run_program(self, *arguments, program=PROGRAM, **how):
        """Runs the program in the folder; what is not led elsewhere is captured as text."""
        how.setdefault("stdout", subprocess.PIPE)
        how.setdefault("stderr", subprocess.PIPE)
        return subprocess.run([program, *arguments], cwd=self.folder, env=self.environment, timeout=LIMIT,
                              text=True, check=False, **how)

    def run_shell(self, line, *arguments):
        """Runs `line` with bash, where "$@" is the program and its arguments."""
        return subprocess.run(["bash", "-c", line, "bash", PROGRAM, *arguments], cwd=self.folder,
                              env=self.environment, timeout=LIMIT, capture_output=True, text=True, check=False)

    def assert_refused(self, run, sentence):
        """One sentence, in the end, and the exit status of what could not be done."""
        self.assertEqual(run.returncode, BAD_REQUEST, run.stderr)
        self.assertEqual(run.stderr.splitlines()[-1], sentence)
