# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where answers to some of this computer's addresses or local ports don't come back."""

import tempfile
import unittest
from pathlib import Path

import staging
from network import SOURCE_IPV4
from situation_case import FINE, SHORT, SituationCase


class OwnAddresses(SituationCase):
    """Answers to one of this computer's own addresses are lost: one cause, and no firewall rule."""

    DEAD, GATEWAY = "10.77.3.2", "10.77.3.1"

    def check(self, *options):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(self.dc_role, self.dns_role, options=(*options, "--rules", str(path)))
            self.assertNotIn("add rule", path.read_text(encoding="utf-8"))
            return run

    def assert_one_cause(self, run, owner, dead, alive):
        self.assert_status(run, 1)
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([(finding["reason"], finding["owner"]) for finding in found],
                         [("own-address-unanswered", owner)], run.table())
        self.assertIn(f"answers to {dead}, an address of this computer, does not come back", found[0]["cause"])
        self.assertIn(alive, found[0]["explanation"])
        self.assertNotRegex(run.output, "[Aa]llow (53|88|389|3268|3269|135|445|49)|host down|host up|understands RPC")
        for look in self.looks(run, "own-address"):
            self.assertIn(look["localAddress"], (dead.split()[0], alive.split()[0]))

    def test_questions_leave_from_a_wrong_address(self):
        wrong = "10.77.1.3"
        with staging.second_address(self.lab, wrong), self.lab.firewall(f"ip daddr {wrong} drop"):
            run = self.check(*SHORT)
        self.assert_one_cause(run, "this-computer", f"{wrong} (net0)", f"{SOURCE_IPV4} (net0)")
        for check in run.checks:
            self.assertIn(check["localAddress"], ("", wrong), run.table())  # the ports nobody named were not asked

    def test_one_of_two_ways_is_dead(self):
        with staging.second_way(self.lab, self.DEAD, self.GATEWAY), self.lab.firewall(f"ip daddr {self.DEAD} drop"):
            run = self.check("--timeout", "1000", "--retries", "0")
        self.assert_one_cause(run, "network", f"{self.DEAD} (net1)", f"{SOURCE_IPV4} (net0)")
        for check in run.checks:
            if check["state"] == "filtered":
                self.assertEqual(check["localAddress"], self.DEAD, run.table())

    def assert_both_causes(self, run, owner, dead):
        """445/TCP is blocked besides; each cause has its own checks."""
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
        self.assertEqual(set(found), {"own-address-unanswered", "no-answer"}, run.table())
        self.assertEqual(found["own-address-unanswered"]["owner"], owner)
        self.assertIn(dead, found["own-address-unanswered"]["cause"])
        self.assertEqual(found["no-answer"]["ports"], ["445/TCP"])

    def test_one_of_two_ways_is_dead_and_a_port_is_blocked(self):
        with staging.second_way(self.lab, self.DEAD, self.GATEWAY), \
                self.lab.firewall(f"ip daddr {self.DEAD} drop", "tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1000", "--retries", "0"))
        self.assert_both_causes(run, "network", self.DEAD)

    def test_wrong_address_and_a_port_is_blocked(self):
        wrong = "10.77.1.3"
        with staging.second_address(self.lab, wrong), self.lab.firewall(f"ip daddr {wrong} drop", "tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_both_causes(run, "this-computer", wrong)

    def test_two_ways_of_which_both_work(self):
        with staging.second_way(self.lab, self.DEAD, self.GATEWAY), self.lab.firewall("tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "445/TCP")
        self.assert_rest_fine(run, "445/TCP")

    def test_host_that_is_down_is_down_from_each_address(self):
        with staging.second_address(self.lab, "10.77.1.3"), self.lab.firewall(f"ip daddr {self.lab.dc_ipv4} drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assertEqual([(finding["reason"], finding["owner"]) for finding in run.results["findings"]],
                         [("host-silent", "target")], run.table())
        self.assertEqual([look["localAddress"] for look in self.looks(run, "own-address")], [SOURCE_IPV4] * 2)


class SourcePorts(SituationCase):
    MOST_CONNECTIONS = 2000

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.enterClassContext(staging.no_time_wait(cls.lab))

    def test_all_local_ports_are_let_out(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--source-ports"))
        self.assert_status(run, 0)
        self.assert_look(run, "source-ports", "pass", "source-ports-free")
        self.assert_rest_fine(run)

    def test_low_local_ports_are_dropped_on_the_way(self):
        with self.lab.firewall("tcp sport 1024-4999 ct direction original drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--source-ports"))
        look = self.assert_look(run, "source-ports", "warn", "source-ports-blocked")
        self.assertEqual(look["owner"], "network")
        self.assert_rest_fine(run)
        found = [finding for finding in run.results["findings"] if finding["reason"] == "source-ports-blocked"]
        self.assertEqual(len(found), 1, run.results["findings"])
        self.assertRegex(found[0]["cause"], "not all local ports .* 10.77.2.10")

    def test_low_local_ports_are_turned_away_on_the_way(self):
        for how in "tcp reset", "icmp port-unreachable", "icmp admin-prohibited":
            with self.subTest(how):
                with self.lab.firewall(f"tcp sport 1024-4999 ct direction original reject with {how}"):
                    run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--source-ports"))
                look = self.assert_look(run, "source-ports", "warn", "source-ports-blocked")
                self.assertIn("what goes out from 1024-4999 is turned away", look["explanation"])
                self.assert_rest_fine(run)

    def test_local_ports_are_not_looked_at_unasked(self):
        run = self.portcheck(self.dc_role, self.dns_role)
        self.assertEqual(self.looks(run, "source-ports") + self.looks(run, "local-port"), [])

    def test_a_part_of_the_local_ports_is_turned_away(self):
        for way in ("icmp admin-prohibited", "tcp reset"):
            with self.subTest(way):
                with self.lab.firewall(f"tcp sport 40000-49151 ct direction original reject with {way}"):
                    run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
                self.assertEqual([(finding["reason"], finding["owner"]) for finding in found],
                                 [("local-ports-unanswered", "network")], run.table())
                self.assertRegex(found[0]["cause"], "from the local ports 40000-49151 of this computer is turned away")
                self.assertNotRegex(run.output, "is it running|[Aa]llow (53|88|389|3268|3269|135|445|49)")

    def test_a_part_is_dropped_and_the_next_turned_away(self):
        rules = ("tcp sport 32768-40000 iifname inner drop", "tcp sport 40001-48000 iifname inner reject with tcp reset")
        with self.lab.firewall(*rules):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([(finding["reason"], finding["owner"]) for finding in found],
                         [("local-ports-unanswered", "network")], run.table())
        self.assertRegex(found[0]["cause"], "from the local ports 32768-48000 of this computer is dropped or turned away")

    def test_a_part_is_turned_away_over_both_transports(self):
        for tcp, udp in ("tcp reset", "icmpx port-unreachable"), ("icmpx admin-prohibited", "icmpx admin-prohibited"):
            with self.subTest(tcp):
                with self.lab.firewall(f"tcp sport 32768-45000 iifname inner reject with {tcp}",
                                       f"udp sport 32768-45000 iifname inner reject with {udp}"):
                    run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
                self.assertEqual([finding["reason"] for finding in found], ["local-ports-unanswered"], run.table())

    def test_a_part_is_turned_away_beside_another_fault(self):
        """A port that is dropped or refused whatever the local port: nobody asks whether services run on the others."""
        rejected = "tcp sport 32768-45000 iifname inner reject with tcp reset"
        for fault, reason in ("tcp dport 445 drop", "no-answer"), ("tcp dport 445 reject with tcp reset", "refused"):
            with self.subTest(fault):
                with self.lab.firewall(rejected, fault):
                    run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
                self.assertRegex(found["local-ports-unanswered"]["cause"], "from the local ports 32768-45000 of")
                self.assertLessEqual({"389/TCP", "135/TCP"}, set(found["local-ports-unanswered"]["ports"]), run.table())
                # 445 itself may have gone out from a local port that is turned away: then it was asked from another one.
                self.assertEqual(set(found), {"local-ports-unanswered", reason}, run.table())
                self.assertEqual(found[reason]["ports"], ["445/TCP"], run.table())

    def test_a_local_port_is_dead_over_udp_and_so_is_the_port(self):
        # The dead part is the one port, whichever it is, from which 389/UDP is asked first.
        for way, cause in ("reject with icmp admin-prohibited", "over UDP is turned away from some local ports"), \
                          ("drop", "over UDP come back to some local ports"):
            with self.subTest(way):
                with self.lab.firewall("udp dport 389 ct direction original add @dead { udp sport }",
                                       f"ct direction original udp sport @dead {way}", "udp dport 389 drop",
                                       sets={"dead": "type inet_service; flags dynamic; size 1;"}):
                    run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
                self.assertEqual(set(found), {"local-ports-unanswered", "no-answer"}, run.table())
                self.assertRegex(found["local-ports-unanswered"]["cause"], cause)
                self.assertEqual(found["no-answer"]["ports"], ["389/UDP"], run.table())

    def test_a_part_of_the_local_ports_is_turned_away_over_udp(self):
        # The part is the one port, whichever it is, from which 389/UDP is asked first.
        with self.lab.firewall("udp dport 389 ct direction original add @dead { udp sport }",
                               "ct direction original udp sport @dead reject with icmp admin-prohibited",
                               sets={"dead": "type inet_service; flags dynamic; size 1;"}):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        check = self.assert_says(run, "389/UDP", "unreachable not-asked fail local-ports-unanswered network",
                                 "is turned away from some local ports of this computer", explanation="seen over UDP")
        self.assertIn(str(check["localPort"]), check["explanation"])
        self.assertEqual([look["state"] for look in self.looks(run, "local-port")], ["open", "unreachable"])
        self.assertNotRegex(run.output, "[Aa]llow 389")
        self.assert_rest_fine(run, "389/UDP")

if __name__ == "__main__":
    unittest.main()
