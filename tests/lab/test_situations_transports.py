# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where one device bars a service over TCP and UDP."""

import unittest

from situation_case import SHORT, SituationCase


class BothTransports(SituationCase):
    """One device bars a service over TCP and UDP, each in another way."""

    def assert_one_cause(self, rules, reason, cause, *ports):
        with self.subTest(rules), self.lab.firewall(*rules):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
            self.assert_status(run, 1)
            fault = self.assert_one_fault(run)
            self.assertEqual((fault["reason"], fault["owner"]), (reason, "network"), fault)
            self.assertEqual(sorted(fault["ports"]), sorted(ports))
            self.assertRegex(fault["cause"], cause)
            self.assert_rest_fine(run, *ports)

    def test_refused_over_tcp_and_dropped_over_udp(self):
        self.assert_one_cause(("tcp dport 389 reject with tcp reset", "udp dport 389 drop"), "service-barred",
                              "something on the way .* bars 389/TCP and 389/UDP", "389/TCP", "389/UDP")
        self.assert_one_cause(("tcp dport { 88, 389, 3268 } reject with tcp reset", "udp dport { 88, 389 } drop"),
                              "service-barred", "bars", "88/TCP", "88/UDP", "389/TCP", "389/UDP", "3268/TCP")

    def test_first_data_is_reset_over_tcp_and_udp_dropped(self):
        asked = "tcp flags & psh == psh reject with tcp reset"
        self.assert_one_cause((f"tcp dport 389 {asked}", "udp dport 389 drop"), "service-barred",
                              "something on the way .* bars 389/TCP and 389/UDP", "389/TCP", "389/UDP")
        self.assert_one_cause((f"tcp dport {{ 389, 3268 }} {asked}", "udp dport 389 drop"), "service-barred", "bars",
                              "389/TCP", "389/UDP", "3268/TCP")
        self.assert_one_cause((f"tcp dport 88 {asked}", "udp dport 88 drop"), "service-barred", "bars", "88/TCP",
                              "88/UDP")

    def test_device_tells_its_name_over_one_of_them(self):
        for code, reason, cause in (("port-unreachable", "refused-on-the-way", "a firewall on the way .* refused"),
                                    ("admin-prohibited", "prohibited", "a firewall forbids"),
                                    ("host-unreachable", "host-unreachable", "the network bars"),
                                    ("net-unreachable", "network-unreachable", "a router or firewall on the way")):
            told = f"reject with icmp type {code}"
            for rules in ((f"udp dport 389 {told}", "tcp dport 389 reject with tcp reset"),
                          (f"udp dport 389 {told}", "tcp dport 389 drop"),
                          (f"tcp dport 389 {told}", "udp dport 389 drop")):
                self.assert_one_cause(rules, reason, f"{cause}.*389/TCP and 389/UDP|{cause}.*389/UDP and 389/TCP",
                                      "389/TCP", "389/UDP")


if __name__ == "__main__":
    unittest.main()
