# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Started without some of its standard streams, the program does what it does with them, and no socket gets their numbers."""

import json
import unittest

from fault_case import DEMO, PASSED, FaultCase, setUpModule  # noqa: F401


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

    def test_a_report_goes_nowhere_else(self):
        """Into standard output that isn't there: neither into a socket, nor into the first file that was opened."""
        run = self.run_shell('"$@" >&- 2>&-', *DEMO, "--json", "-", "--csv", "r.csv")
        self.assertEqual(run.returncode, PASSED)
        self.assertNotIn("{", (self.folder / "r.csv").read_text().splitlines()[0])


if __name__ == "__main__":
    unittest.main()
