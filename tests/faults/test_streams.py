# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Started without some of its standard streams, the program does what it does with them, and no socket gets their numbers."""

import json
import unittest

from fault_case import BAD_REQUEST, DEMO, PASSED, FaultCase, setUpModule  # noqa: F401


def what_was_found(path):
    checks = json.loads(path.read_text())["checks"]
    return [(check["service"], check["outcome"], check["reason"]) for check in checks]


class ClosedStreams(FaultCase):
    def test_each_combination(self):
        found = {}
        for closed in range(8):
            line = '"$@"' + "".join(f" {stream}{'<>'[stream > 0]}&-" for stream in range(3) if closed & 1 << stream)
            with self.subTest(line):
                run = self.run_shell(line, *DEMO, "--json", f"{closed}.json")
                self.assertEqual(run.returncode, PASSED, run.stderr)
                self.assertEqual("checks" in run.stdout, not closed & 2)
                self.assertEqual("[24/24]" in run.stderr, not closed & 4)
                found[closed] = what_was_found(self.folder / f"{closed}.json")
                self.assertEqual(found[closed], found[0])

    def test_a_report_into_standard_output_that_is_not_there(self):
        run = self.run_shell('"$@" >&-', *DEMO, "--json", "-")
        self.assertEqual(run.returncode, BAD_REQUEST)
        self.assertIn("standard output is closed", run.stderr)

    def test_a_report_into_standard_output_by_its_name(self):
        """The summary goes elsewhere then, as for "-"."""
        run = self.run_shell('"$@" > r.json', *DEMO, "--json", "/dev/stdout")
        self.assertEqual(run.returncode, PASSED)
        self.assertTrue(what_was_found(self.folder / "r.json"))
        self.assertIn("Checked", run.stderr)


if __name__ == "__main__":
    unittest.main()
