# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of other rules of this computer's own packet filter: for local ports, with other hooks and
conditions than a port, and towards a host that is far away."""

import unittest

import staging
from situation_case import SHORT, SituationCase
from test_situations_ownfilter import REPEATING


class OwnLocalPorts(SituationCase):
    """This computer's own packet filter bars some of its local ports, whatever is asked from them."""

    def assert_barred_here(self, options, hook, rule, ports="40000-50000"):
        with staging.own_chain(self.lab, f"{hook} priority 0", rule):
            run = self.portcheck(self.dc_role, self.dns_role, options=options, also=[self.lab.dc_ipv4])
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("local-ports-unanswered", "this-computer"), run.table())
        self.assertRegex(fault["cause"], f"this computer itself blocks its local ports {ports} towards")
        self.assertNotRegex(run.output, "[Nn]etwork team|on the way")

    def test_answers_are_dropped(self):
        self.assert_barred_here(SHORT, "input", "tcp dport 40000-50000 drop")

    def test_what_goes_out_is_reset(self):
        self.assert_barred_here(SHORT, "output", "tcp sport 40000-50000 reject with tcp reset")

    def test_what_goes_out_is_dropped(self):
        for options in (SHORT, REPEATING):
            with self.subTest(options):
                self.assert_barred_here(options, "output", "tcp sport 40000-50000 drop")

    def test_over_udp(self):
        for hook, bars in (("output", "drop"), ("output", "reject"), ("input", "drop")):
            with self.subTest(hook=hook, bars=bars), staging.barred_local_port(self.lab, 389, bars, hook):
                run = self.portcheck(self.dc_role, self.dns_role, options=SHORT, also=[self.lab.dc_ipv4])
                self.assert_status(run, 1)
                fault = self.assert_one_fault(run)
                self.assertEqual((fault["reason"], fault["owner"]), ("local-ports-unanswered", "this-computer"), run.table())
                self.assertRegex(fault["cause"], "this computer itself blocks some of its local ports over UDP towards")
                self.assertNotRegex(run.output, "[Nn]etwork team|on the way")

    def test_one_service_over_udp_is_no_local_port(self):
        with self.lab.local_firewall("udp dport 389 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT, also=[self.lab.dc_ipv4])
        self.assert_says(run, "389/UDP", "local not-asked fail blocked-locally this-computer")
        self.assert_one_fault(run)


class FarAway(SituationCase):
    """The host is on the other side of the world: its answers come 300 ms later."""

    def at(self, *rules, own=(), options=SHORT):
        with staging.long_way(self.lab, 300, self.lab.dc_ipv4), self.lab.firewall(*rules), \
                staging.own_firewall(self.lab, "source", *own):
            run = self.portcheck(self.dc_role, self.dns_role, options=options, also=[self.lab.dc_ipv4])
        self.assert_status(run, 1)
        return run

    def test_own_filter_drops_the_answers_of_one_port(self):
        for rule, port in (("tcp sport 445 drop", "445/TCP"), ("udp sport 389 drop", "389/UDP")):
            with self.subTest(rule):
                run = self.at(own=[rule])
                self.assert_says(run, port, "filtered not-asked fail answers-dropped-here this-computer")
                self.assert_one_fault(run)

    def test_own_filter_drops_all_answers(self):
        run = self.at(own=["meta l4proto { tcp, udp } drop"])
        for port in ("389/TCP", "389/UDP", "445/TCP"):
            self.assert_says(run, port, "filtered not-asked|silent fail answers-dropped-here this-computer")
        self.assert_one_fault(run)

    def test_own_filter_bars_local_ports(self):
        run = self.at(own=["tcp dport 32768-45000 drop"])
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("local-ports-unanswered", "this-computer"), run.table())

    def test_dropped_on_the_way(self):
        # This computer drops something of others meanwhile, so that it looks for what that may be.
        run = self.at("iifname delay0 tcp dport 445 drop", own=["tcp sport 3268 drop"])
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network")
        self.assert_says(run, "3268/TCP", "filtered not-asked fail answers-dropped-here this-computer")


class OwnRulesOfOtherKinds(SituationCase):
    """This computer's own packet filter has other hooks and conditions than a port."""

    def assert_own(self, hook, rule, host, reason, *ports):
        with self.subTest(rule), staging.own_chain(self.lab, hook, rule):
            run = self.portcheck(f"Domain controllers={host}", self.dns_role, options=REPEATING,
                                 also=[self.lab.dc_ipv4, self.lab.dc_ipv6])
            self.assert_status(run, 1)
            for port in ports:
                self.assert_says(run, port, f"filtered|local|closed|unreachable not-asked fail {reason} this-computer")
            self.assert_one_fault(run)
            self.assertNotRegex(run.output, "[Aa]llow [0-9]|[Nn]etwork team|gave no sign")

    def test_what_comes_in(self):
        ipv4, ipv6, reason = self.lab.dc_ipv4, self.lab.dc_ipv6, "answers-dropped-here"
        self.assert_own("prerouting priority raw", f"ip saddr {ipv4} drop", ipv4, reason, "389/TCP", "389/UDP", "445/TCP")
        # More ports than are asked alone.
        self.assert_own("input priority 0", "meta nfproto ipv4 meta l4proto tcp drop", ipv4, reason, "389/TCP", "88/TCP",
                        "135/TCP", "445/TCP")
        self.assert_own("input priority 0", "ct state established drop", ipv4, reason, "389/TCP", "389/UDP", "445/TCP")
        self.assert_own("input priority 0", f"ip6 saddr {ipv6} ct state established drop", ipv6, reason, "389/TCP",
                        "88/UDP")

    def test_what_goes_out(self):
        ipv4, ipv6, reason = self.lab.dc_ipv4, self.lab.dc_ipv6, "blocked-locally"
        self.assert_own("output priority 0", f"meta skuid 0 ip daddr {ipv4} reject", ipv4, reason, "389/TCP", "389/UDP")
        self.assert_own("output priority 0", f"meta skuid 0 ip daddr {ipv4} tcp dport 445 drop", ipv4, reason, "445/TCP")
        self.assert_own("output priority 0", f"ip6 daddr {ipv6} ct state new drop", ipv6, reason, "389/TCP", "389/UDP")
        self.assert_own("postrouting priority 0", f"ip daddr {ipv4} udp dport 389 drop", ipv4, reason, "389/UDP")


if __name__ == "__main__":
    unittest.main()
