# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where this computer's own packet filter bars local ports, and the way blocks something besides; and the
other way round."""

import unittest

import staging
from situation_case import FINE, SHORT, SituationCase
from test_situations_ownfilter import REPEATING


class OwnLocalPortsAndTheWay(SituationCase):
    """Each of the two has its own finding, with its own owner."""

    def found(self, *rules, options=SHORT, sets=None):
        """The findings by reason, each reason once, with rules on the way."""
        with self.lab.firewall(*rules, sets=sets):
            run = self.portcheck(self.dc_role, self.dns_role, options=options, also=[self.lab.dc_ipv4])
        self.assert_status(run, 1)
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual(len({finding["reason"] for finding in found}), len(found), run.table())
        return {finding["reason"]: (finding["owner"], finding["ports"]) for finding in found}

    BLOCKED = (("no-answer", "drop"), ("prohibited", "reject with icmpx admin-prohibited"))

    def test_over_udp_and_so_is_the_port_on_the_way(self):
        for hook, bars in (("output", "drop"), ("output", "reject"), ("input", "drop")):
            for reason, does in self.BLOCKED:
                with self.subTest(hook=hook, bars=bars, way=does), staging.barred_local_port(self.lab, 88, bars, hook):
                    found = self.found(f"ct direction original udp dport 88 {does}")
                    self.assertEqual(set(found), {"local-ports-unanswered", reason}, found)
                    self.assertEqual(found["local-ports-unanswered"][0], "this-computer", found)
                    self.assertEqual(found[reason], ("network", ["88/UDP"]), found)

    def test_all_that_the_system_hands_out_over_udp_and_a_port_on_the_way(self):
        for bars in ("drop", "reject"):
            for reason, does in self.BLOCKED:
                with self.subTest(bars=bars, way=does), \
                        staging.own_chain(self.lab, "output priority 0", f"udp sport 32768-60999 {bars}"):
                    found = self.found(f"ct direction original udp dport 389 {does}")
                    self.assertEqual(found[reason], ("network", ["389/UDP"]), found)
                    self.assertEqual(found["local-ports-unanswered"], ("this-computer", ["88/UDP", "53/UDP"]), found)
                    self.assertEqual(len(found), 2, found)

    def test_a_part_and_a_port_on_the_way(self):
        for bars in ("drop", "reject", "reject with tcp reset"):
            for reason, does in self.BLOCKED:
                with self.subTest(bars=bars, way=does), \
                        staging.own_chain(self.lab, "output priority 0", f"tcp sport 32768-45000 {bars}"):
                    found = self.found(f"ct direction original tcp dport 135 {does}", options=REPEATING)
                    self.assertEqual(set(found), {"local-ports-unanswered", reason}, found)
                    self.assertEqual(found["local-ports-unanswered"][0], "this-computer", found)
                    self.assertEqual(found[reason][0], "network", found)
                    self.assertIn("135/TCP", found[reason][1], found)

    def test_a_port_beside_a_part_on_the_way(self):
        """What this computer itself bars is its own, whatever a device does with local ports."""
        for hook, own, port, reason in (("input", "tcp sport 445 drop", "445/TCP", "answers-dropped-here"),
                                        ("output", "tcp dport 445 reject", "445/TCP", "blocked-locally")):
            for reject in ("drop", "reject with tcp reset"):
                with self.subTest(own, way=reject), staging.own_chain(self.lab, f"{hook} priority 0", own):
                    found = self.found(f"iifname inner tcp sport 32768-45000 {reject}", options=REPEATING)
                    self.assertEqual(set(found), {"local-ports-unanswered", reason}, found)
                    self.assertEqual(found["local-ports-unanswered"][0], "network", found)
                    self.assertEqual(found[reason], ("this-computer", [port]), found)

    def test_a_port_beside_a_part_on_the_way_over_udp(self):
        for hook, own, reason in (("input", "udp sport 88 drop", "answers-dropped-here"),
                                  ("output", "udp dport 88 drop", "blocked-locally")):
            for does in ("drop", "reject with icmpx admin-prohibited"):
                with self.subTest(own, way=does), staging.own_chain(self.lab, f"{hook} priority 0", own):
                    found = self.found("udp dport 389 ct direction original add @dead { udp sport }",
                                       f"ct direction original udp sport @dead {does}", options=REPEATING,
                                       sets={"dead": "type inet_service; flags dynamic; size 1;"})
                    self.assertEqual(found, {"local-ports-unanswered": ("network", ["389/UDP"]),
                                             reason: ("this-computer", ["88/UDP"])})


if __name__ == "__main__":
    unittest.main()
