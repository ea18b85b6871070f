# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Asked to end in the middle of a run, the program writes what it has found."""

import json
import os
import re
import signal
import socket
import subprocess
import time
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


class LargeRun(FaultCase):
    """Two thousand hosts, each of which refuses: asked to end, the program begins next to nothing."""

    HOSTS = 2000
    AT_ONCE = 128  # as many as are asked at once by itself
    COUNTER = """\
table inet counted {
    counter begun { }
    chain out {
        type filter hook output priority 0
        tcp flags & (syn | ack) == syn counter name begun
    }
}
"""

    def setUp(self):
        super().setUp()
        subprocess.run(["nft", "-f", "-"], input=self.COUNTER, text=True, check=True)
        self.addCleanup(subprocess.run, ["nft", "delete", "table", "inet", "counted"], check=True)
        names = [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(self.HOSTS)]
        (self.folder / "hosts").write_text("".join(f"Domain controllers={name}\n" for name in names)
                                           + "DNS Server=127.0.0.1\n")

    def begun(self):
        listing = subprocess.run(["nft", "list", "counter", "inet", "counted", "begun"], capture_output=True, text=True,
                                 check=True).stdout
        return int(re.search(r"packets (\d+)", listing)[1])

    def test_it_ends(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number), open(self.folder / "progress", "w+", encoding="utf-8") as progress, subprocess.Popen(
                    [PROGRAM, "--check", "--targets", "hosts", "--json", "r.json"], cwd=self.folder, env=self.environment,
                    stdout=subprocess.DEVNULL, stderr=progress) as program:
                self.addCleanup(program.kill)
                before = self.begun()
                while self.begun() - before < 2 * self.AT_ONCE:
                    self.assertIsNone(program.poll())
                    time.sleep(0.01)
                program.send_signal(signal.SIGSTOP)  # so that what it begins is counted from the signal on
                os.waitid(os.P_PID, program.pid, os.WSTOPPED | os.WNOWAIT)
                asked = self.begun()
                program.send_signal(number)
                program.send_signal(signal.SIGCONT)
                self.assertEqual(program.wait(LIMIT), INTERRUPTED)
                self.assertLessEqual(self.begun() - asked, self.AT_ONCE)
                report = json.loads((self.folder / "r.json").read_text())
                self.assertTrue(report["cancelled"])
                self.assertEqual(len({check["target"] for check in report["checks"]}), self.HOSTS + 1)
                states = [check["state"] for check in report["checks"]]
                self.assertIn("closed", states)
                self.assertGreater(states.count("not-run") + states.count("cancelled"), len(states) // 2)


if __name__ == "__main__":
    unittest.main()
