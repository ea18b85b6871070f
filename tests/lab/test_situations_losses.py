# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the way to several hosts loses packets: one thing, and what is blocked besides."""

import contextlib
import unittest

import staging
from situation_case import SHORT, SituationCase

HOSTS = [f"10.77.2.{number}" for number in range(100, 112)]
ONE = HOSTS[5]


class OneLossyWay(SituationCase):
    """Twelve hosts behind one gateway, which are all played by one stand-in."""

    MOST_CONNECTIONS = 5000

    def run_with(self, *rules, options=SHORT):
        with contextlib.ExitStack() as stack:
            for address in HOSTS:
                stack.enter_context(staging.host_also_at(self.lab, address, host="dc2"))
            listen = ("--allow", "10.77.1.0/24", "--domain", "lab.example", "--listen", ",".join(HOSTS))
            stack.enter_context(staging.stand_in(self.lab, self.program, *listen))
            stack.enter_context(self.lab.firewall(*rules))
            return self.portcheck(f"Domain controllers={','.join(HOSTS)}", f"DNS Server={HOSTS[0]}", options=options)

    def assert_loses_packets(self, run, *blocked):
        """One finding has all losses; besides, these ports of that host ("389/TCP") are silent."""
        said = run.results["findings"]
        losses = [finding for finding in said if finding["reason"] == "lossy-way"]
        self.assertEqual(len(losses), 1, said)
        self.assertEqual(losses[0]["owner"], "network")
        self.assertGreater(len(losses[0]["hosts"]), 1)
        self.assertRegex(losses[0]["cause"], "^the way to .* loses packets$")
        silent = [(finding["reason"], finding["owner"], finding["hosts"], finding["ports"])
                  for finding in said if finding["reason"] != "lossy-way"]
        self.assertEqual(silent, [("no-answer", "network", [ONE], list(blocked))] if blocked else [], run.table())

    def test_packets_get_lost(self):
        run = self.run_with("numgen random mod 5 == 0 drop")
        self.assertIn(run.status, (0, 3), run.table())
        self.assert_loses_packets(run)

    def test_connections_are_limited(self):
        run = self.run_with("ct state new limit rate over 20/second burst 20 packets drop", options=())
        self.assertIn(run.status, (0, 3), run.table())
        self.assert_loses_packets(run)

    def test_connections_are_limited_and_rejected(self):
        run = self.run_with("ct state new limit rate over 20/second burst 20 packets reject with icmpx admin-prohibited",
                            options=())
        self.assertIn(run.status, (0, 3), run.table())
        [said] = run.results["findings"]
        self.assertEqual((said["reason"], said["owner"]), ("refused-when-busy", "network"), run.table())
        self.assertGreater(len(said["hosts"]), 9, run.table())

    def test_one_port_is_blocked_besides(self):
        run = self.run_with(f"ip daddr {ONE} tcp dport 445 drop", "numgen random mod 10 == 0 drop")
        self.assert_status(run, 1)
        self.assert_loses_packets(run, "445/TCP")
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "did not answer on 445/TCP",
                         address=ONE)


if __name__ == "__main__":
    unittest.main()
