# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""How a run of the Windows program without a window ends where somebody, or Windows, ends it: what was found is written, and the
exit status tells it. GP_PORTCHECK_EXE names the program, SENDER_EXE what lets it happen (sender.cpp).
"""

import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from test_window import Display
from windows_case import WINE, WindowsCase, windows_path

INTERRUPTED = 130
BAD_REQUEST = 2


class Ends(WindowsCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.display = cls.enterClassContext(Display())  # without one Wine has no windows, and nobody to tell of the session's end

    def run_it(self, what, *arguments):
        """(exit status, what it said, the results file or None) of a run to which that happens."""
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                self.lab.source_command(WINE, os.environ["SENDER_EXE"], what, windows_path(os.environ["GP_PORTCHECK_EXE"]),
                                        *arguments),
                cwd=folder, env=os.environ | {"DISPLAY": self.display}, stdin=subprocess.DEVNULL, capture_output=True,
                timeout=self.TIME_LIMIT_S)
            results = Path(folder) / "results.json"
            found = json.loads(results.read_text(encoding="utf-8")) if results.exists() else None
        return done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace"), found

    @property
    def check(self):
        return ("--check", "--target", self.dc_role, "--target", self.dns_role, "--domain", self.lab.domain,
                "--json", "results.json")

    def assert_interrupted(self, what):
        # It is under way as soon as one of the checks is done, and for long: 445 never answers.
        with self.lab.firewall("tcp dport 445 drop"):
            status, said, found = self.run_it(what, *self.check, "--timeout", "30000")
        self.assertEqual(status, INTERRUPTED, said)
        self.assertIsNotNone(found, said)
        self.assertTrue(found["cancelled"])
        self.assertNotEqual({check["outcome"] for check in found["checks"]}, {"not-run"}, "what was found by then is kept")

    def test_ctrl_c(self):
        self.assert_interrupted("ctrl-c")

    def test_ctrl_break(self):
        self.assert_interrupted("ctrl-break")

    def test_the_console_is_closed(self):
        self.assert_interrupted("close")

    def test_the_session_ends(self):
        self.assert_interrupted("end-session")

    def test_without_a_console_and_standard_handles(self):
        status, said, found = self.run_it("detached", *self.check)
        self.assertEqual(status, 0, said)
        self.assertEqual(found["summary"]["outcome"], "warn")
        self.assertEqual(self.run_it("detached", "--check", "--no-such-option")[0], BAD_REQUEST)

    def test_a_mistyped_option_in_a_task(self):
        """Where a box could be seen, one says what is wrong; nobody closes it, and it ends by itself."""
        self.assertEqual(self.run_it("detached", "--chek")[0], BAD_REQUEST)

    def test_a_report_into_a_named_pipe(self):
        status, said, _ = self.run_it("pipe", *self.check[:-1], r"\\.\pipe\gp-portcheck-test")
        self.assertEqual(status, 0, said)
        self.assertEqual(json.loads(said[:said.rindex("}") + 1])["summary"]["outcome"], "warn")

    def test_a_report_to_no_standard_output(self):
        status, said, _ = self.run_it("detached", *self.check[:-1], "-")
        self.assertEqual(status, BAD_REQUEST, said)


if __name__ == "__main__":
    unittest.main()
