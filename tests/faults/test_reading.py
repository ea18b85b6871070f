# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Targets from pipes, which give what is in them once."""

import os
import select
import subprocess
import threading
import unittest

from fault_case import BAD_REQUEST, LIMIT, PASSED, PROGRAM, FaultCase, setUpModule  # noqa: F401

TARGETS = "Domain controllers=192.0.2.1\nDNS Server=192.0.2.2\n"


class Pipes(FaultCase):
    def test_targets_of_a_process_substitution(self):
        (self.folder / "t").write_text(TARGETS)
        run = self.run_shell('"$@" --targets <(cat t)', "--plan")
        self.assertEqual(run.returncode, PASSED, run.stderr)
        self.assertIn("192.0.2.2", run.stdout)

    def test_targets_of_standard_input(self):
        run = self.run_program("--plan", "--targets", "/dev/stdin", input=TARGETS)
        self.assertEqual(run.returncode, PASSED, run.stderr)
        self.assertIn("192.0.2.2", run.stdout)

    def test_a_mistake_is_told_once_and_for_all(self):
        """Not read a second time, when there is nobody to write any more."""
        os.mkfifo(self.folder / "pipe")
        writer = threading.Thread(target=(self.folder / "pipe").write_text, args=[TARGETS + "Nobody=192.0.2.3\n"])
        writer.start()
        run = self.run_program("--plan", "--targets", "pipe")
        writer.join()
        self.assertEqual(run.returncode, BAD_REQUEST)
        self.assertIn("Line 3", run.stderr)

    def test_a_pipe_that_gives_nothing_yet(self):
        """It says what it waits for, and goes on once that is there."""
        os.mkfifo(self.folder / "pipe")
        with subprocess.Popen([PROGRAM, "--plan", "--targets", "pipe"], cwd=self.folder, env=self.environment,
                              text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            self.addCleanup(process.kill)
            self.assertTrue(select.select([process.stderr], [], [], LIMIT)[0], "not a word")
            self.assertIn("Waiting for what pipe gives", process.stderr.readline())
            (self.folder / "pipe").write_text(TARGETS)
            output, errors = process.communicate(timeout=LIMIT)
        self.assertEqual(process.returncode, PASSED, errors)
        self.assertIn("192.0.2.2", output)

    def test_a_pipe_without_end(self):
        run = self.run_shell('"$@" --targets <(yes "Domain controllers=192.0.2.1")', "--plan")
        self.assertEqual(run.returncode, BAD_REQUEST)
        self.assertIn("larger than", run.stderr)


if __name__ == "__main__":
    unittest.main()
