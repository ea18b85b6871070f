# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The range scanner with Windows' sockets (WSAPoll), under Wine, against the Linux one (epoll).

RANGESCAN names the Linux program, RANGESCAN_EXE the Windows one.
"""

import json
import os
import unittest

from windows_case import WINE, WindowsCase

from command import run  # found beside the lab


class Range(WindowsCase):
    def scan(self, *command):
        return json.loads(run(self.lab.source_command(*command), time_limit=self.TIME_LIMIT_S).stdout)["hosts"][0]

    def assert_same_map(self, *request):
        linux = self.scan(os.environ["RANGESCAN"], *request)
        windows = self.scan(WINE, os.environ["RANGESCAN_EXE"], *request)
        for key in ("states", "openPorts", "exact", "fellSilent"):
            self.assertEqual(windows.get(key), linux.get(key), key)
        # Which of the blocked ports were asked differs; where the passages end does not.
        self.assertEqual(self.passages(windows), self.passages(linux))
        return windows

    @staticmethod
    def passages(host):
        return [(run["from"], run["to"], run["passage"]) for run in host["passages"]]

    def test_sweep_of_the_whole_range(self):
        found = self.assert_same_map(self.lab.dc_ipv4, "1024", "65535", "sweep", "3000")
        self.assertEqual(found["openPorts"], [3268, 3269, 49152, 49153, 49154])

    def test_sweep_across_a_firewall(self):
        with self.lab.firewall("tcp dport 49300-49499 ct direction original drop"):
            found = self.assert_same_map(self.lab.dc_ipv4, "49000", "50000", "sweep", "1000")
        self.assertIn({"from": 49300, "to": 49499, "state": "filtered"}, found["states"])

    def test_map_of_boundaries(self):
        with self.lab.firewall("tcp dport 1024-49151 ct direction original drop"):
            found = self.assert_same_map(self.lab.dc_ipv4, "1024", "65535", "map", "1000")
        self.assertEqual(found["passages"][0]["to"], 49151)


if __name__ == "__main__":
    unittest.main()
