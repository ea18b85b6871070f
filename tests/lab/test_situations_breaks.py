# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the way breaks in mid-run and comes back, and where this computer's own link is dead."""

import unittest

import staging
from situation_case import FINE, SHORT
from test_situations_outages import BRIEF, PORTS, OutageCase


class LinkOfThisComputer(OutageCase):
    """The other end of its cable is dead from the beginning."""

    def test_it_comes_up(self):
        with staging.dead_cable(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "900", "--retries", "3"),
                                 in_mid_run=(staging.asking_for(self.lab, 1), end))
        self.assert_status(run, 0)
        for where in PORTS:
            self.assert_says(run, where, "open verified warn way-came-up this-computer",
                             "the link net0 of this computer came up only during the run", explanation="every question .* was lost")
        self.assert_no_other_word(run)
        self.assertNotRegex(run.output, "[Nn]etwork team")

    def test_it_stays_dead(self):
        with staging.dead_cable(self.lab):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        for where in PORTS:
            self.assert_says(run, where, "filtered|unreachable not-asked inconclusive own-network-lost this-computer",
                             "the link net0 of this computer is down", explanation="had no link when the run began")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Nn]etwork team|[Aa]llow [0-9]|gateway|gave no sign")

    def test_it_stays_dead_and_the_host_has_a_name(self):
        name = self.lab.dc_name
        with staging.dead_cable(self.lab):
            run = self.portcheck(f"Domain controllers={name}", f"DNS Server={name}", options=SHORT)
        self.assert_status(run, 3)
        for where in ("389/TCP", "53/UDP"):
            self.assert_says(run, where, "unresolved not-asked inconclusive own-network-lost this-computer",
                             "the link net0 of this computer is down", explanation="could not be looked up")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "DNS server does not answer|spelling")

    def test_it_stays_dead_over_ipv6(self):
        with staging.dead_cable(self.lab):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv6}", f"DNS Server={self.lab.dc_ipv6}", options=SHORT)
        self.assert_status(run, 3)
        self.assert_says(run, "389/TCP", "filtered|unreachable not-asked inconclusive own-network-lost this-computer",
                         "the link net0 of this computer is down")
        self.assert_one_fault(run)


class WayGoesAndComesBack(OutageCase):
    def test_in_mid_run(self):
        # A long way, and two questions at once: so the run lasts.
        with staging.long_way(self.lab, 400, self.lab.dc_ipv4), staging.way_down(self.lab, 4.25, after=1.0):
            run = self.portcheck(self.dc_role, self.dns_role,
                                 options=("--timeout", "1500", "--retries", "1", "--parallel", "2"))
        self.assert_status(run, 0)
        lost = [check for check in run.checks if check["reason"] == "way-came-up"]
        self.assertNotEqual(lost, [], run.table())
        for check in lost:
            self.assert_words(run, check, "open verified warn way-came-up network")
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([finding["reason"] for finding in found], ["way-came-up"], run.table())
        self.assertRegex(found[0]["cause"], "was down for a while during the run")

    def assert_no_rule(self, run):
        """Nobody is asked for a rule, and no local port is blamed."""
        # By chance a dynamic port was lost until the mapper had been asked for it.
        reasons = {check["reason"] for check in run.checks} - FINE - {"opened-by-mapper"}
        self.assertLessEqual(reasons, {"way-came-up", "lossy-way", "flaky"}, run.table())
        self.assertNotRegex(run.output, "[Aa]llow |all local ports|to some local ports")

    def test_on_a_bad_line(self):
        # Each ninth packet is lost besides, whatever happens.
        lost = [f"{way} inner numgen inc mod 9 == 0 drop" for way in ("iifname", "oifname")]
        for options in (BRIEF, ("--parallel", "4", *BRIEF)):
            with self.subTest(options), staging.way_breaks(self.lab, 4.0, 1000, *lost):
                run = self.portcheck(self.dc_role, self.dns_role, options=options)
            self.assert_no_rule(run)
            self.assertIn("way-came-up", {finding["reason"] for finding in run.results["findings"]}, run.table())

    def test_few_questions_one_after_the_other(self):
        with staging.way_breaks(self.lab, 3.0, 300):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--parallel", "1", *BRIEF))
        self.assert_status(run, 0)
        self.assert_no_other_word(run)

    def assert_firewall_and_losses(self, run):
        # Where the program gets the processor late, a question goes out before the break, and one break looks like losses.
        found = {finding["reason"] for finding in run.results["findings"]}
        self.assertIn(found, ({"no-answer", "way-came-up"}, {"no-answer", "lossy-way"}), run.table())

    def test_beside_a_firewall_on_most_ports(self):
        blocked = ("3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP")
        with staging.way_breaks(self.lab, 3.5, 600, "tcp dport { 88, 135, 445, 3268, 3269 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=BRIEF)
        self.assert_status(run, 1)
        for where in blocked:
            self.assert_says(run, where, "filtered not-asked fail no-answer network", "did not answer")
        for where in ("389/TCP", "88/UDP", "53/UDP"):
            self.assert_says(run, where, "open verified warn|pass way-came-up|lossy-way|answered network|-")
        self.assert_firewall_and_losses(run)

    def test_beside_a_firewall_that_drops_udp(self):
        with staging.way_breaks(self.lab, 4.5, 1000, "meta l4proto udp drop"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 1)
        for where in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_says(run, where, "filtered not-asked fail no-answer network", "UDP does not pass")
        self.assertIn("way-came-up", {finding["reason"] for finding in run.results["findings"]}, run.table())

    def test_to_several_hosts_at_once(self):
        spare = self.lab.spare_ipv4
        with staging.led(self.lab, f"ip daddr {spare} dnat ip to {self.lab.dc_ipv4}"), \
                staging.way_breaks(self.lab, 4.0, 1500):
            run = self.portcheck(f"{self.dc_role},{spare}", self.dns_role, options=BRIEF, also=[spare])
        found = [finding for finding in run.results["findings"] if finding["reason"] not in FINE]
        self.assertEqual([finding["reason"] for finding in found], ["way-came-up"], run.table())
        self.assertEqual(found[0]["hosts"], [self.lab.dc_ipv4, spare])
        lost = [check for check in run.checks if check["reason"] == "way-came-up"]
        for time in ("wayDownFrom", "wayUpAt"):
            self.assertEqual(len({check["evidence"][time] for check in lost}), 1, lost)
        # When the way itself was down, no host's administrator is asked.
        self.assertEqual(sorted(found[0]["owners"]), ["network", "person", "this-computer"])


if __name__ == "__main__":
    unittest.main()
