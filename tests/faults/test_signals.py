# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Asked to end in the middle of a run, the program writes what it has found."""

import json
import signal
import socket
import subprocess
import unittest

from fault_case import INTERRUPTED, LIMIT, PROGRAM, FaultCase, setUpModule  # noqa: F401


class InMidRun(FaultCase):
    """A host that refuses, but for a port that accepts and then says nothing: a run that lasts."""

    def begin(self):
        silent = socket.create_server(("127.0.0.1", 389))
        self.addCleanup(silent.close)
        program = subprocess.Popen(
            [PROGRAM, "--check", "--target", "Domain controllers=127.0.0.1", "--target", "DNS Server=127.0.0.1",
             "--timeout", "30000", "--json", "r.json"],
            cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        program.stderr.readline()  # something was found
        return program

    def assert_written(self, number):
        program = self.begin()
        program.send_signal(number)
        self.assertEqual(program.wait(LIMIT), INTERRUPTED)
        report = json.loads((self.folder / "r.json").read_text())
        self.assertTrue(report["cancelled"])
        self.assertIn("closed", [check["state"] for check in report["checks"]])

    def test_ctrl_c(self):
        self.assert_written(signal.SIGINT)

    def test_request_to_end(self):
        self.assert_written(signal.SIGTERM)

    def test_end_of_the_terminal(self):
        self.assert_written(signal.SIGHUP)


if __name__ == "__main__":
    unittest.main()
