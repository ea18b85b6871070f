# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the answers to some of this computer's local ports are dropped on the way."""

import unittest

import staging
from situation_case import FINE, SHORT, SituationCase


class AnswersToLocalPorts(SituationCase):
    MOST_CONNECTIONS = 2000

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.enterClassContext(staging.no_time_wait(cls.lab))

    def assert_local_ports_unanswered(self, dead, ranges):
        """Answers to some local ports are dropped: one cause, and no word of the ports that were asked."""
        with self.lab.firewall(f"ip saddr {self.lab.dc_ipv4} tcp dport {dead} drop",
                               f"ip saddr {self.lab.dc_ipv4} udp dport {dead} drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_look(run, "local-port", "pass")
        look = self.assert_look(run, "source-ports", "fail", "local-ports-unanswered")
        self.assertEqual(look["owner"], "network")
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([finding["reason"] for finding in found if finding["outcome"] == "fail"],
                         ["local-ports-unanswered"], run.table())
        # A busy computer's controller may answer late besides, which is a warning.
        self.assertLessEqual({finding["reason"] for finding in found[1:]}, {"flaky", "lossy-way"}, run.table())
        self.assertRegex(found[0]["cause"], f"local ports {ranges} of this computer do not come back")
        self.assertNotRegex(str(run.results["findings"]), "[Aa]llow (53|88|389|3268|3269|135|445|49)")

    def test_access_list_bars_the_dynamic_range_both_ways(self):
        # It keeps no state: answers to local ports of the same range meet it as well.
        with self.lab.firewall("tcp dport 49152-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
        self.assertEqual(set(found), {"local-ports-unanswered", "rpc-range-missing"}, run.table())
        self.assertEqual(found["rpc-range-missing"]["ports"], ["49152/TCP", "49153/TCP", "49154/TCP"])

    def test_some_local_ports_are_dropped_and_so_are_large_packets(self):
        with self.lab.firewall("ip length > 1200 drop", *(f"ip saddr {self.lab.dc_ipv4} {protocol} dport 1024-49151 drop"
                                                          for protocol in ("tcp", "udp"))):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
        # On a busy computer a datagram's answer that such a port lost can be told as a chance of the line, besides.
        self.assertEqual(set(found) - {"flaky"}, {"local-ports-unanswered", "large-answers-lost"}, run.table())
        self.assertRegex(found["local-ports-unanswered"]["cause"], "local ports 1024-49151 of")
        # 135 as well, unless its answer had to go to a local port of the dropped part.
        self.assertIn("135/TCP", found["large-answers-lost"]["ports"] + found["local-ports-unanswered"]["ports"], run.table())

    def test_only_question_goes_out_from_a_local_port_that_is_dropped(self):
        # A DNS server that is asked over UDP alone, by a name that is known without asking it.
        host = self.lab.dc_ipv6
        with staging.known_hosts(self.lab, f"{host} dns.lab.example"), \
                self.lab.firewall(f"ip6 saddr {host} udp dport 32768-60999 drop"):
            run = self.portcheck(self.dc_role, "DNS Server=dns.lab.example", options=SHORT, also=[host])
        check, = run.find("UDP", 53, host)
        self.assert_words(run, check, "filtered not-asked fail local-ports-unanswered network")
        self.assertEqual([finding["reason"] for finding in run.results["findings"] if finding["outcome"] == "fail"],
                         ["local-ports-unanswered"], run.table())

    def test_answers_over_udp_to_a_part_of_the_local_ports_are_dropped(self):
        # As where TCP is let back in by its flags ("established" in an access list) and UDP by the local port. The dead
        # part is the one port, whichever it is, to which 389/UDP answers first.
        with self.lab.firewall("udp sport 389 add @dead { udp dport }", "udp dport @dead drop",
                               sets={"dead": "type inet_service; flags dynamic; size 1;"}):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        check = self.assert_says(run, "389/UDP", "filtered not-asked fail local-ports-unanswered network",
                                 "to some local ports of this computer, and not to others",
                                 explanation="seen over UDP")
        self.assertIn(str(check["localPort"]), check["explanation"])
        self.assertEqual([look["state"] for look in self.looks(run, "local-port")], ["open", "filtered"])
        self.assertNotRegex(str(run.results["findings"]), "[Aa]llow 389")
        self.assert_rest_fine(run, "389/UDP")

    def test_answers_to_the_lower_half_of_the_local_ports_are_dropped(self):
        self.assert_local_ports_unanswered("1024-49151", "1024-49151")

    def test_answers_to_a_middle_part_of_the_local_ports_are_dropped(self):
        self.assert_local_ports_unanswered("40000-49151", "40000-49151")

    def test_answers_to_all_local_ports_that_are_handed_out_are_dropped(self):
        for protocols, cause in ("tcp", "local ports 32768-60999 "), ("udp", "and not to others"), \
                                ("{ tcp, udp }", "local ports 32768-60999 "):
            with self.subTest(protocols):
                with self.lab.firewall(f"ip saddr {self.lab.dc_ipv4} meta l4proto {protocols} th dport 32768-60999 drop"):
                    run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
                self.assertEqual([finding["reason"] for finding in found], ["local-ports-unanswered"], run.table())
                self.assertRegex(found[0]["cause"], cause)

    def test_answers_to_both_ends_of_the_local_ports_are_dropped(self):
        self.assert_local_ports_unanswered("{ 1024-35999, 58000-65535 }", "1024-35999 and 58000-65535")


if __name__ == "__main__":
    unittest.main()
