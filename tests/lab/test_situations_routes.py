# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where this computer's own routes, neighbours or firewall keep it from asking: nobody else is
blamed, and no rule is asked for."""

import contextlib
import unittest

import staging
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6
from situation_case import SHORT, SituationCase

PORTS = ("389/TCP", "389/UDP", "135/TCP", "445/TCP")
QUICK = ("--timeout", "500", "--retries", "0")
# Long enough for the system to repeat a SYN, which it does after a second.
REPEATING = ("--timeout", "1500", "--retries", "0")
OTHERS = "Network team|is the host up|Is it up|gave no sign of life|[Aa]llow [0-9]"


class OwnCase(SituationCase):
    def at(self, host, *, options, also=()):
        """Everything is asked of one host."""
        return self.portcheck(f"Domain controllers={host}", f"DNS Server={host}", options=options, also=also)

    def assert_own(self, run, words, cause, *advice, ports=PORTS):
        self.assert_status(run, 1)
        for port in ports:
            self.assert_says(run, port, words, cause)
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["owner"], "this-computer")
        for pattern in advice:
            self.assertRegex(str(fault), pattern)
        self.assertNotRegex(run.output, OTHERS)
        return fault


class RoutesThatSayNo(OwnCase):
    def addresses(self):
        return ("-4", "10.77.2.0/24", self.lab.dc_ipv4), ("-6", "fd77:0:0:2::/64", self.lab.dc_ipv6)

    def test_routes(self):
        for kind in ("blackhole", "unreachable", "prohibit"):
            for family, network, address in self.addresses():
                with self.subTest(kind=kind, address=address), \
                        staging.route(self.lab, "source", kind, network, family=family):
                    run = self.at(address, options=SHORT)
                    self.assert_own(run, "local not-asked fail own-route-refuses this-computer",
                                    f"a route of this computer turns away what is sent to {address}",
                                    f'the route "{kind} {network}"', f"route delete {kind} {network}")
                    self.assert_only_sent_to()

    def test_rules(self):
        for kind in ("blackhole", "unreachable", "prohibit"):
            for family, network, address in self.addresses():
                with self.subTest(kind=kind, address=address), \
                        staging.routing_rule(self.lab, "source", "to", network, "priority", "77", kind, family=family):
                    run = self.at(address, options=SHORT)
                    self.assert_own(run, "local|unreachable not-asked fail own-route-refuses this-computer",
                                    f"a route of this computer turns away what is sent to {address}",
                                    f'"{kind} {network}"', "rule delete priority 77")

    def test_ipv6_is_held_back_beside_ipv4(self):
        # As VPN programs do; clients take the other address then.
        with staging.route(self.lab, "source", "blackhole", "fd77:0:0:2::/64", family="-6"):
            run = self.at(self.lab.dc_name, options=SHORT)
        self.assert_status(run, 0)
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])
        found, = [each for each in run.results["findings"] if each["reason"] == "own-route-refuses"]
        self.assertEqual((found["outcome"], found["owner"]), ("warn", "this-computer"))
        self.assertIn('the route "blackhole fd77:0:0:2::/64"', found["explanation"])


class Neighbours(OwnCase):
    def test_gateway_is_absent(self):
        for family, gateway, address, right in (("-4", "10.77.1.9", self.lab.dc_ipv4, FIREWALL_INNER_IPV4),
                                                ("-6", "fd77:0:0:1::9", self.lab.dc_ipv6, FIREWALL_INNER_IPV6)):
            with self.subTest(address=address), staging.gateway(self.lab, family, gateway, right):
                run = self.at(address, options=QUICK)
                self.assert_own(run, "filtered|unreachable not-asked fail gateway-silent this-computer",
                                f"the gateway of this computer towards {address}, {gateway}, does not answer",
                                f"is {gateway} the right gateway")

    def test_gateway_is_absent_and_there_is_time_to_say_so(self):
        with staging.gateway(self.lab, "-4", "10.77.1.9", FIREWALL_INNER_IPV4):
            run = self.at(self.lab.dc_ipv4, options=("--timeout", "4000", "--retries", "0"))
        self.assert_own(run, "unreachable not-asked fail gateway-silent this-computer", "10.77.1.9, does not answer")
        for port in ("389/TCP", "389/UDP"):
            self.assertEqual(self.assert_says(run, port, "unreachable not-asked fail gateway-silent this-computer")
                             ["evidence"]["icmpSender"], "10.77.1.2")

    def test_gateway_is_another_one_in_mid_run(self):
        network = self.lab.network
        with contextlib.ExitStack() as stack, self.lab.firewall("tcp dport 88 drop"):
            def change():
                stack.enter_context(staging.gateway(self.lab, "-4", "10.77.1.9", FIREWALL_INNER_IPV4))
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv4}", f"DNS Server={self.lab.dc_ipv4}",
                                 options=("--timeout", "900", "--retries", "0", "--parallel", "1"),
                                 in_mid_run=(lambda: network.number_of_blocked() > 0, change))
        self.assert_says(run, "389/TCP", "open verified pass answered -")
        for port in ("135/TCP", "445/TCP", "53/UDP"):
            self.assert_says(run, port, "filtered|unreachable not-asked inconclusive gateway-silent this-computer",
                             "the gateway of this computer towards 10.77.2.10, 10.77.1.9, does not answer")
        self.assertNotIn("blocked-mid-run", str(run.results["findings"]), run.table())

    def test_mask_is_too_wide(self):
        with staging.wide_mask(self.lab, "16"):
            run = self.at(self.lab.dc_ipv4, options=QUICK)
            self.assert_own(run, "filtered|unreachable not-asked fail taken-for-neighbour this-computer",
                            "takes 10.77.2.10 for a neighbour in 10.77.0.0/16", "Most likely the mask is too wide")

    def test_absent_host_of_the_own_network(self):
        absent = "10.77.1.77"
        run = self.at(absent, options=("--timeout", "4000", "--retries", "0"))
        self.assert_status(run, 1)
        for port in PORTS:
            self.assert_says(run, port, "unreachable not-asked fail host-unreachable target",
                             f"this computer found nobody at {absent}")


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


class RouterThatForbids(OwnCase):
    def test_tcp_and_udp_are_forbidden_alike(self):
        with self.lab.firewall("udp dport 88 reject with icmpx admin-prohibited",
                               "tcp dport 3268 reject with icmpx admin-prohibited"):
            for address, router in ((self.lab.dc_ipv4, self.lab.firewall_ipv4),
                                    (self.lab.dc_ipv6, self.lab.firewall_ipv6)):
                with self.subTest(address=address):
                    run = self.at(address, options=SHORT)
                    self.assert_status(run, 1)
                    for port in ("88/UDP", "3268/TCP"):
                        check = self.assert_says(run, port, "unreachable not-asked fail prohibited network",
                                                 "a firewall forbids", explanation=f"{router} reported")
                        self.assertEqual(check["evidence"]["icmpSender"], router)
                    self.assertEqual(sorted(self.assert_one_fault(run)["ports"]), ["3268/TCP", "88/UDP"])


class OneFamily(OwnCase):
    def test_name_has_only_the_other_kind_of_address(self):
        name = "old.lab.example"
        with staging.own_dns(self.lab, "names_server", f"{name}={self.lab.dc_ipv4}"), staging.without_ipv4(self.lab):
            run = self.at(name, options=QUICK)
        self.assert_status(run, 1)
        finding = self.assert_one_fault(run)
        self.assertEqual((finding["reason"], finding["owner"]), ("address-kind-unused", "this-computer"))
        self.assertRegex(finding["cause"], f"does not use IPv4, the only kind of address found for {name}")
        self.assertRegex(str(finding), "NAT64")
        self.assertNotRegex(run.output, "spelling")

    def test_one_version_alone(self):
        for version, address in ("ipv4", self.lab.dc_ipv4), ("ipv6", self.lab.dc_ipv6):
            with self.subTest(version=version):
                run = self.at(self.lab.dc_name, options=("--addresses", version), also=[address])
                self.assert_only_sent_to(address)
                self.assert_rest_fine(run)
                self.assertEqual({check["address"] for check in run.checks}, {address})
                self.assertEqual(run.results["addresses"], version)
                self.assertRegex(run.output, "Asked over IPv[46] only, as chosen")

    def test_what_the_choice_leaves_out(self):
        name = "old.lab.example"
        with staging.own_dns(self.lab, "names_server", f"{name}={self.lab.dc_ipv4}"):
            run = self.at(name, options=(*QUICK, "--addresses", "ipv6", "--range-check", "map"))
            self.assertEqual(self.lab.network.destinations(), set())
        self.assert_status(run, 3)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["outcome"], fault["owner"]),
                         ("ip-version-not-chosen", "inconclusive", "person"))
        self.assertRegex(fault["cause"], f"asks over IPv6 only, and only IPv4 addresses were found for {name}")
        self.assertRegex(str(fault), "--addresses both")
        self.assertNotRegex(str(fault), "[Ff]irewall|network team|DNS administrator")

    def test_one_version_is_down_and_the_other_chosen(self):
        with self.lab.firewall(f"ip6 daddr {self.lab.dc_ipv6} drop"):
            run = self.at(self.lab.dc_name, options=(*SHORT, "--addresses", "ipv4"))
            self.assert_rest_fine(run)
            run = self.at(self.lab.dc_name, options=(*SHORT, "--addresses", "ipv6"), also=[self.lab.dc_ipv6])
        self.assert_status(run, 1)
        self.assertEqual(self.assert_one_fault(run)["reason"], "host-silent") # nothing is known of IPv4

    def test_an_address_of_the_other_version(self):
        run = self.at(self.lab.dc_ipv4, options=("--addresses", "ipv6"))
        self.assertEqual(run.status, 2)
        self.assertRegex(run.errors, f"--addresses ipv6: {self.lab.dc_ipv4} is an IPv4 address")


if __name__ == "__main__":
    unittest.main()
