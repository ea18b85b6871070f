# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where connections to the real controller open and what is said on them is ended or lost: by a
device that inspects contents, by a line, or by a service that hangs."""

import tempfile
import unittest
from pathlib import Path

from situation_case import FINE, SHORT, SituationCase, packets_lost

FIRST_SYN = "tcp flags & (syn | ack) == syn"
SERVICES = ("389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP")
OVER_UDP = ("389/UDP", "88/UDP", "53/UDP")


class WithoutRules(SituationCase):
    def without_rules(self, host, *rules, options=SHORT):
        """A run, all of it at one host behind these rules of the firewall, that asks for no rule."""
        with tempfile.TemporaryDirectory() as folder, self.lab.firewall(*rules) as network:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(f"Domain controllers={host}", f"DNS Server={host}",
                                 options=(*options, "--rules", str(path)))
            self.assertNotIn("add rule", path.read_text(encoding="utf-8"), run.table())
            self.assertGreater(network.number_of_blocked(), 0)
        self.assertNotRegex(run.output, "[Aa]llow [0-9]")
        return run


class FirstData(WithoutRules):
    """An application firewall ends or drops the first data of each TCP port."""

    def test_every_port(self):
        for rule in ("reject with tcp reset", "drop"):
            for host in (self.lab.dc_ipv4, self.lab.dc_ipv6):
                with self.subTest(rule=rule, host=host):
                    run = self.without_rules(host, f"iifname inner tcp flags & psh == psh {rule}")
                    self.assert_status(run, 1)
                    for port in SERVICES:
                        self.assert_says(run, port, "open silent|failed fail nothing-behind network",
                                         f"connections to {host} open, and nobody speaks behind them",
                                         explanation="a firewall that inspects contents")
                    fault = self.assert_one_fault(run)
                    self.assertEqual(fault["owners"], ["network", "target"])
                    self.assertNotRegex(str(fault), "certificate|firewall is fine|is it running")
                    for port in OVER_UDP:
                        self.assert_says(run, port, "open verified pass answered -")


class LossyLine(WithoutRules):
    """Two of five packets get lost on the way to each port of the controller, and on the way back."""

    MOST_CONNECTIONS = 1000  # what is lost is asked again, from other local ports as well

    def test_two_of_five_packets_are_lost(self):
        rules = packets_lost(sorted({each.split("/")[0] for each in (*SERVICES, *OVER_UDP)}), of=5, lost=2)
        run = self.without_rules(self.lab.dc_ipv4, *rules, options=("--timeout", "1000", "--retries", "2"))
        self.assertIn(run.status, (0, 3), run.table())
        said = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([(each["reason"], each["owners"]) for each in said], [("lossy-way", ["network"])], run.table())
        self.assertRegex(said[0]["cause"], "^the way to .* loses packets")
        for check in run.checks:
            self.assertIn(check["reason"], FINE | {"lossy-way"}, run.table())


class HungService(WithoutRules):
    """A service accepts once and says nothing, and its queue is full from then on: the next SYN gets no answer."""

    def test_never_passes(self):
        for port, retries in (("3269/TCP", "1"), ("3269/TCP", "2"), ("389/TCP", "1"), ("445/TCP", "1")):
            number = port.split("/")[0]
            with self.subTest(port=port, retries=retries):
                run = self.without_rules(
                    self.lab.dc_ipv4, f"tcp dport {number} {FIRST_SYN} limit rate over 1/day burst 1 packets drop",
                    f"tcp dport {number} tcp flags & psh == psh drop", options=("--timeout", "2000", "--retries", retries))
                self.assert_status(run, 1)
                self.assert_says(run, port, "open silent fail mute target|network",
                                 f"accepted the connection to {port} and said nothing|gives no answer")
                self.assertNotIn("no dialogue", run.output)
                self.assertEqual(self.assert_one_fault(run)["reason"], "mute")


if __name__ == "__main__":
    unittest.main()
