# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the way to the controller comes up only in mid-run, and nothing is lost after that."""

import unittest

import staging
from situation_case import FINE, SHORT, SituationCase

# All is asked within 1.8 s, and follow-ups after that.
BRIEF = ("--timeout", "900", "--retries", "1")
FIRST_SYN = "tcp flags & (syn | ack) == syn"
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
                                 in_mid_run=(staging.asking_for(self.lab, 0.6), end))
        self.assert_status(run, 0)
        for where in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_came_up(run, where)
        self.assert_no_other_word(run)

    def test_a_twin_says_that_it_has_the_address(self):
        with staging.twin(self.lab) as end:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "900", "--retries", "9"),
                                 in_mid_run=(staging.asking_for(self.lab, 1), end))
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
            # The firewall needs three seconds to say that nobody is there; till then it may lack a rule as well.
            self.assert_words(run, check, "unreachable|filtered not-asked fail host-unreachable|host-silent target|network")
        self.assertEqual(run.one("TCP", 445, self.lab.dc_ipv4)["reason"], "way-came-up", run.table())

    def test_nothing_is_asked_again_where_nobody_wants_it(self):
        # The last SYN leaves after 3.5 s, and the last question over UDP after 5.
        with staging.way_down(self.lab, 4.4, rules=["tcp dport { 389, 445 } drop"]):
            run = self.portcheck(self.dc_role, self.dns_role,
                                 options=("--no-extra-looks", "--timeout", "2500", "--retries", "1,2"))
        self.assert_status(run, 3)
        self.assert_came_up(run, "88/UDP")
        for where in ("389/TCP", "445/TCP"):
            self.assert_says(run, where, "filtered not-asked inconclusive way-came-up network", "came up only during the run",
                             explanation="proves nothing about")

    def test_first_second_of_a_way_that_loses_packets(self):
        # What is lost then and what is lost later are one cause: three ports lose two of their later questions, too.
        later = [f"tcp dport {port} {FIRST_SYN} numgen inc mod 1000 < 2 drop" for port in (389, 445, 3268)]
        with staging.way_down(self.lab, 0.45, rules=later):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "600", "--retries", "3"))
        self.assert_status(run, 0)
        for where in ("389/TCP", "445/TCP", "389/UDP", "88/TCP", "88/UDP", "53/UDP"):
            self.assert_says(run, where, "open verified warn lossy-way network", "loses packets")
        self.assertNotIn("came up only", run.output)

    def test_one_transport_alone(self):
        # Another one passes meanwhile: it was no outage of the way.
        with staging.way_down(self.lab, 1.5, only="meta l4proto tcp"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1000", "--retries", "2"))
        self.assertNotIn("way-came-up", {check["reason"] for check in run.checks}, run.table())


if __name__ == "__main__":
    unittest.main()
