# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where this computer's own packet filter keeps questions in, or answers out."""

import contextlib
import unittest

import staging
from situation_case import SHORT, SituationCase
from test_situations_routes import QUICK, OwnCase

# Long enough for the system to repeat a SYN, which it does after a second.
REPEATING = ("--timeout", "1500", "--retries", "0")


class OwnFirewall(OwnCase):
    WORDS = "closed|unreachable|local not-asked fail blocked-locally this-computer"

    def test_rejects_one_port(self):
        for how in ("port-unreachable", "admin-prohibited", "host-unreachable"):
            for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
                with self.subTest(how=how, address=address), \
                        self.lab.local_firewall(f"meta l4proto {{ tcp, udp }} th dport 389 reject with icmpx {how}"):
                    run = self.at(address, options=SHORT)
                    self.assert_own(run, self.WORDS, "does not let its own questions", "its firewall",
                                    ports=("389/TCP", "389/UDP"))
                    self.assert_rest_fine(run, "389/TCP", "389/UDP")

    def test_rejects_one_port_in_the_hosts_name(self):
        with self.lab.local_firewall("tcp dport 88 reject with tcp reset", "udp dport 88 drop"):
            run = self.at(self.lab.dc_ipv4, options=SHORT)
        self.assert_own(run, self.WORDS, "does not let its own questions", "its firewall", ports=("88/TCP", "88/UDP"))
        self.assert_rest_fine(run, "88/TCP", "88/UDP")

    def test_resets_one_port_alone(self):
        # Nothing over UDP tells of it; in the run something else may come in at the same moment.
        with self.lab.local_firewall("tcp dport 135 reject with tcp reset"):
            run = self.at(self.lab.dc_ipv4, options=SHORT)
        self.assert_own(run, self.WORDS, "does not let its own questions", "its firewall", ports=("135/TCP",))

    def test_resets_six_ports_alone(self):
        ports = "88", "135", "389", "445", "3268", "3269"
        with self.lab.local_firewall(f"tcp dport {{ {', '.join(ports)} }} reject with tcp reset"):
            run = self.at(self.lab.dc_ipv4, options=REPEATING)
        self.assert_own(run, self.WORDS, "does not let its own questions", "its firewall",
                        ports=[f"{port}/TCP" for port in ports])
        self.assertNotRegex(run.output, "[Nn]etwork team|on the way")

    def test_drops_what_is_said_on_a_connection(self):
        with self.lab.local_firewall("tcp flags & (syn | ack) == ack tcp dport 389 drop"):
            run = self.at(self.lab.dc_ipv4, options=REPEATING)
        self.assert_own(run, "open silent fail blocked-locally this-computer", "does not let its own questions",
                        "its firewall", ports=("389/TCP",))
        self.assertNotRegex(run.output, "[Nn]etwork team|in between")

    def test_drops_answers_beside_a_block_on_the_way(self):
        for here, own, way, blocked in (("udp sport 88 drop", "88/UDP", "tcp dport 135 drop", "135/TCP"),
                                        ("tcp sport 445 drop", "445/TCP", "udp dport 389 drop", "389/UDP")):
            with self.subTest(own), staging.own_chain(self.lab, "input priority 0", here), self.lab.firewall(way):
                run = self.at(self.lab.dc_ipv4, options=REPEATING)
                self.assert_says(run, own, "filtered not-asked fail answers-dropped-here this-computer")
                self.assert_says(run, blocked, "filtered not-asked fail no-answer network", "did not answer on")
                self.assertNotRegex(run.output, "loses packets")

    def test_rejects_all_in_the_hosts_name(self):
        with self.lab.local_firewall(f"ip daddr {self.lab.dc_ipv4} tcp dport != 22 reject with tcp reset",
                                     "meta l4proto udp reject"):
            run = self.at(self.lab.dc_ipv4, options=SHORT)
        self.assert_own(run, self.WORDS, "does not let its own questions", "its firewall")

    def test_rejects_all_and_its_own_resets_as_well(self):
        # Those that it makes up leave by the same rules, so that TCP is silent.
        with self.lab.local_firewall("tcp dport != 22 reject with tcp reset", "meta l4proto udp reject"):
            run = self.at(self.lab.dc_ipv4, options=QUICK)
        self.assert_own(run, f"filtered|{self.WORDS}", "does not let its own questions", "its firewall")


class AnswersOfOnePort(SituationCase):
    """This computer's own packet filter drops what comes back from single ports, beside others that answer."""

    def at(self, host, options):
        # What came back late is refused by the next run.
        return self.portcheck(f"Domain controllers={host}", self.dns_role, options=options,
                              also=[self.lab.dc_ipv4, self.lab.dc_ipv6])

    def assert_dropped_here(self, run, *ports, address=None):
        self.assert_status(run, 1)
        for port in ports:
            check = self.assert_says(run, port, "filtered not-asked fail answers-dropped-here this-computer",
                                     "most likely this computer itself drops the answers from", address=address,
                                     explanation="While it was asked once more")
            self.assertGreater(check["evidence"]["droppedWhenAlone"], 0)
        self.assert_one_fault(run)
        self.assert_rest_fine(run, *ports)
        self.assertNotRegex(run.output, "[Aa]llow [0-9]|[Nn]etwork team")

    def test_over_tcp(self):
        with staging.own_firewall(self.lab, "source", "tcp sport 445 drop"):
            run = self.at(self.lab.dc_ipv4, REPEATING)
        self.assert_dropped_here(run, "445/TCP")

    def test_over_udp(self):
        with staging.own_firewall(self.lab, "source", "udp sport 389 drop"):
            run = self.at(self.lab.dc_ipv4, SHORT)
        self.assert_dropped_here(run, "389/UDP")

    def test_over_ipv6(self):
        with staging.own_firewall(self.lab, "source", "meta nfproto ipv6 tcp sport { 389, 3268 } drop"):
            run = self.at(self.lab.dc_ipv6, REPEATING)
        self.assert_dropped_here(run, "389/TCP", "3268/TCP", address=self.lab.dc_ipv6)

    def test_before_all_other_rules(self):
        with staging.own_chain(self.lab, "prerouting priority raw", "tcp sport 445 drop"):
            run = self.at(self.lab.dc_ipv4, REPEATING)
        self.assert_dropped_here(run, "445/TCP")

    def test_what_is_answered_on_a_connection(self):
        with staging.own_firewall(self.lab, "source", "tcp flags & syn == 0 tcp sport 389 drop"):
            run = self.at(self.lab.dc_ipv4, REPEATING)
        check = self.assert_says(run, "389/TCP", "open silent fail answers-dropped-here this-computer",
                                 "most likely this computer itself drops the answers from", explanation="The connection to 389/TCP was made")
        self.assertGreater(check["evidence"]["droppedWhenAlone"], 0)
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Nn]etwork team|in between")

    def test_the_same_beside_a_port_that_is_dropped_on_the_way(self):
        with staging.own_firewall(self.lab, "source", "tcp sport 445 drop"), self.lab.firewall("tcp dport 3268 drop"):
            run = self.at(self.lab.dc_ipv4, REPEATING)
        self.assert_says(run, "445/TCP", "filtered not-asked fail answers-dropped-here this-computer")
        self.assert_says(run, "3268/TCP", "filtered not-asked fail no-answer network")
        self.assert_rest_fine(run, "445/TCP", "3268/TCP")

    def test_hosts_repeat_their_answers_to_others(self):
        """For a minute: another port, or a host that is down, doesn't get these."""
        with staging.own_firewall(self.lab, "source", "tcp sport { 445, 3268 } drop"), \
                self.lab.firewall("ct direction original tcp dport 135 drop", "ip daddr 10.77.2.99 drop"):
            run = self.portcheck(self.dc_role, f"Domain controllers={self.lab.absent_ipv4}", self.dns_role)
        for port in ("445/TCP", "3268/TCP"):
            self.assert_says(run, port, "filtered not-asked fail answers-dropped-here this-computer", address=self.lab.dc_ipv4)
        self.assert_says(run, "135/TCP", "filtered not-asked fail no-answer network", address=self.lab.dc_ipv4)
        self.assert_says(run, "389/TCP", "filtered not-asked fail host-silent target", address=self.lab.absent_ipv4)


class AnswersOfSomeHosts(SituationCase):
    """This computer's own packet filter drops what comes back from some hosts, and others are down: each is told for
    itself."""

    MOST_CONNECTIONS = 500
    HERE, DOWN = [f"10.77.2.{last}" for last in range(100, 104)], [f"10.77.2.{last}" for last in range(110, 114)]

    def test_told_apart(self):
        hosts = ",".join(self.HERE + self.DOWN)
        with contextlib.ExitStack() as stack:
            for address in self.HERE:
                stack.enter_context(staging.host_also_at(self.lab, address))
            stack.enter_context(self.lab.firewall("ip daddr 10.77.2.110-10.77.2.113 drop"))
            stack.enter_context(staging.own_firewall(self.lab, "source", "ip saddr 10.77.2.100-10.77.2.103 drop"))
            run = self.portcheck(f"Domain controllers={hosts}", self.dns_role, options=SHORT, also=[self.lab.dc_ipv4, *self.HERE, *self.DOWN])
        self.assert_status(run, 1)
        for addresses, said in ((self.HERE, "answers-dropped-here this-computer"), (self.DOWN, "host-silent target")):
            for address in addresses:
                for port in ("389/TCP", "445/TCP", "389/UDP"):
                    self.assert_says(run, port, f"filtered not-asked|silent fail {said}", address=address)
        faults = [finding["reason"] for finding in run.results["findings"] if finding["outcome"] == "fail"]
        self.assertEqual(sorted(faults), ["answers-dropped-here", "host-silent"])


if __name__ == "__main__":
    unittest.main()
