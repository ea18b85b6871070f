# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the way to the controller is down for a while, and nothing is lost before or after."""

import unittest

import staging
from situation_case import FINE, SHORT, SituationCase

# All is asked within 1.8 s, and follow-ups after that.
BRIEF = ("--timeout", "900", "--retries", "1")
PORTS = "389/TCP", "389/UDP", "88/UDP", "53/UDP", "135/TCP", "445/TCP"


class OutageCase(SituationCase):
    def assert_came_up(self, run, where):
        self.assert_says(run, where, "open verified warn way-came-up network",
                         "the way to 10.77.2.10 came up only during the run", explanation="every question .* was lost")

    def assert_no_other_word(self, run):
        self.assertEqual({finding["reason"] for finding in run.results["findings"]} - FINE, {"way-came-up"}, run.table())
        self.assertNotRegex(run.output, "loses packets|[Aa]llow |gave no sign")


class WayComesUp(OutageCase):
    """From the first question on all is lost, and from some moment on nothing is."""

    def test_after_half_a_second(self):
        with staging.way_down(self.lab, 0.5):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 0)
        for where in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_came_up(run, where)
        # The system itself repeats what begins a connection, which is nobody's loss.
        self.assert_says(run, "389/TCP", "open verified pass answered -")
        self.assert_no_other_word(run)

    def test_after_five_seconds(self):
        # By then TCP is silent, whose last SYN leaves a second before its limit, and UDP has one attempt left.
        with staging.way_down(self.lab, 5.4):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 0)
        for where in PORTS:
            self.assert_came_up(run, where)
        check = run.one("UDP", 389)
        self.assertLess(check["evidence"]["wayDownFrom"], check["evidence"]["wayUpAt"])
        run.one("TCP", 49152)  # as the mapper said when it was asked again
        self.assert_no_other_word(run)

    def test_once_all_was_asked(self):
        # Then the first that shows it is a follow-up.
        with staging.way_down(self.lab, 2.25):
            run = self.portcheck(self.dc_role, self.dns_role, options=BRIEF)
        self.assert_status(run, 0)
        for where in PORTS:
            self.assert_came_up(run, where)
        self.assert_no_other_word(run)

    def test_own_address_was_in_use_twice(self):
        network, repeated = self.lab.network, 2 * 6  # the SYNs of six ports
        with staging.own_address_twice(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1500", "--retries", "3"),
                                 in_mid_run=(lambda: network.connections() >= repeated, end))
        self.assert_status(run, 0)
        for where in PORTS:
            self.assert_came_up(run, where)
        self.assert_no_other_word(run)

    def test_own_address_was_in_use_twice_until_servers_repeat(self):
        # Nothing tells this computer that the host said its SYN-ACK twice, but how long that took.
        with staging.own_address_twice(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1500", "--retries", "3"),
                                 in_mid_run=(staging.after(self.lab, 0.6), end))
        self.assert_status(run, 0)
        for where in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_came_up(run, where)
        self.assert_no_other_word(run)

    def test_a_twin_says_that_it_has_the_address(self):
        with staging.twin(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "900", "--retries", "9"),
                                 in_mid_run=(staging.after(self.lab, 1), end))
        self.assert_status(run, 0)
        for where in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_came_up(run, where)
        self.assert_no_other_word(run)

    def test_what_is_blocked_stays_so(self):
        with staging.way_down(self.lab, 2.25, rules=["tcp dport 445 drop"]):
            run = self.portcheck(self.dc_role, self.dns_role, options=BRIEF)
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "did not answer on 445/TCP")
        for where in PORTS[:-1]:
            self.assert_came_up(run, where)

    def test_beside_a_host_that_is_down(self):
        with staging.way_down(self.lab, 1.5):
            run = self.portcheck(f"{self.dc_role},{self.lab.absent_ipv4}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for check in run.find("TCP", 389, self.lab.absent_ipv4) + run.find("UDP", 88, self.lab.absent_ipv4):
            # The firewall needs three seconds to say that nobody is there.
            self.assert_words(run, check, "unreachable|filtered not-asked fail host-unreachable|host-silent target")
        self.assertEqual(run.one("TCP", 445, self.lab.dc_ipv4)["reason"], "way-came-up", run.table())

    def test_nothing_is_asked_again_where_nobody_wants_it(self):
        # Two ports stay blocked, or a SYN that the system repeats could still open them.
        with staging.way_down(self.lab, 5.4, rules=["tcp dport { 389, 445 } drop"]):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--no-extra-looks",))
        self.assert_status(run, 3)
        self.assert_came_up(run, "88/UDP")
        for where in ("389/TCP", "445/TCP"):
            self.assert_says(run, where, "filtered not-asked inconclusive way-came-up network", "came up only during the run",
                             explanation="proves nothing about")

    def test_one_transport_alone(self):
        # Another one passes meanwhile: it was no outage of the way.
        with staging.way_down(self.lab, 1.5, only="meta l4proto tcp"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1000", "--retries", "2"))
        self.assertNotIn("way-came-up", {check["reason"] for check in run.checks}, run.table())


class LinkOfThisComputer(OutageCase):
    """The other end of its cable is dead from the beginning."""

    def test_it_comes_up(self):
        with staging.dead_cable(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "900", "--retries", "3"),
                                 in_mid_run=(staging.after(self.lab, 1.3), end))  # ARP asks for three seconds
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

    def test_beside_a_firewall_on_most_ports(self):
        blocked = ("3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP")
        with staging.way_breaks(self.lab, 3.5, 600, "tcp dport { 88, 135, 445, 3268, 3269 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=BRIEF)
        self.assert_status(run, 1)
        for where in blocked:
            self.assert_says(run, where, "filtered not-asked fail no-answer network", "did not answer")
        for where in ("389/TCP", "88/UDP", "53/UDP"):
            self.assert_says(run, where, "open verified warn|pass way-came-up|answered network|-")
        self.assertEqual({finding["reason"] for finding in run.results["findings"]}, {"no-answer", "way-came-up"},
                         run.table())

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
