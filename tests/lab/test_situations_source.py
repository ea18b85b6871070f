# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the computer that checks is in its own way, or the request is."""

import tempfile
import unittest
from pathlib import Path

import staging
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6
from situation_case import SHORT, SituationCase

# Long enough for the system to repeat a SYN, which it does after a second.
REPEATING = ("--timeout", "1500", "--retries", "0")
# All that is asked is silent, and once is as telling as twice.
ONCE = ("--timeout", "500", "--retries", "0")
CLOCK = ["faketime", "-m", "-f"]
# The clock alone is wrong, not how long things take.
STEADY = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}


class Blocked(SituationCase):
    def test_udp_is_dropped_by_this_computers_firewall(self):
        with self.lab.local_firewall("udp dport 389 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "389/UDP", "local not-asked fail blocked-locally this-computer", "389/UDP")
        self.assert_rest_fine(run, "389/UDP")

    def test_everything_to_a_host_is_prohibited_by_this_computer(self):
        with staging.route(self.lab, "source", "prohibit", self.lab.absent_ipv4):
            run = self.portcheck(f"Domain controllers={self.lab.absent_ipv4}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "local not-asked fail own-route-refuses this-computer",
                             "a route of this computer turns away what is sent to 10.77.2.99")

    def test_tcp_is_refused_by_this_computers_firewall(self):
        # A refusal that is made up here looks like the target's; only that nothing came in from outside tells.
        with self.lab.local_firewall("tcp dport 445 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "445/TCP", "closed not-asked fail blocked-locally this-computer",
                         "does not let its own questions to 10.77.2.10 out",
                         explanation="no packet came in from any other computer")
        self.assert_rest_fine(run, "445/TCP")
        self.assertNotRegex(run.output, "is it running|[Nn]etwork team")

    def test_over_ipv6_as_well(self):
        with self.lab.local_firewall("meta nfproto ipv6 tcp dport { 445, 3268 } reject with tcp reset"):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv6}", self.dns_role, options=SHORT)
        for port in ("445/TCP", "3268/TCP"):
            self.assert_says(run, port, "closed not-asked fail blocked-locally this-computer",
                             explanation="no packet came in from any other computer")
        self.assert_one_fault(run)

    def test_the_same_port_is_refused_on_the_way(self):
        # Even if something on this computer talks to itself meanwhile.
        with self.lab.local_firewall("tcp dport 445 reject with tcp reset"), \
                self.lab.firewall("tcp dport 3268 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "445/TCP", "closed not-asked fail blocked-locally this-computer")
        self.assert_says(run, "3268/TCP", "closed not-asked fail refused target")

    def test_tcp_is_dropped_by_this_computers_firewall(self):
        # Linux tells a datagram's sender, and lets a connection wait; the socket knows that its SYN never left.
        with self.lab.local_firewall("tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=REPEATING)
        check = self.assert_says(run, "445/TCP", "local not-asked fail blocked-locally this-computer",
                                 "this computer does not let its own questions to 10.77.2.10 out", explanation="no packet left")
        self.assertTrue(check["evidence"]["heldBackHere"])
        self.assert_rest_fine(run, "445/TCP")
        self.assertNotRegex(run.output, "[Aa]llow 445|Network team")

    def test_the_same_port_is_dropped_on_the_way(self):
        with self.lab.firewall("tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=REPEATING)
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "445/TCP")
        self.assert_rest_fine(run, "445/TCP")

    def test_tcp_alone_is_dropped_under_a_short_time_limit(self):
        # Too short for the socket to know: one that is asked for longer tells.
        for dropped in ("meta l4proto tcp", "tcp dport { 389, 445 }"):
            for limit in ("900", "300"):
                with self.subTest(dropped, limit=limit), \
                        self.lab.local_firewall(f"ip daddr {self.lab.dc_ipv4} {dropped} drop"):
                    run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", limit, "--retries", "1"))
                    self.assert_status(run, 1)
                    for port in ("389/TCP", "445/TCP"):
                        self.assert_says(run, port, "filtered not-asked fail blocked-locally this-computer",
                                         "this computer does not let its own questions to 10.77.2.10 out",
                                         explanation="for longer, never left this computer")
                    self.assert_one_fault(run)
                    self.assertNotRegex(run.output, "[Aa]llow [0-9]|[Nn]etwork team")

    def test_another_port_is_dropped_on_the_way_under_a_short_time_limit(self):
        # It was not asked for longer, and other TCP gets through.
        with self.lab.local_firewall(f"ip daddr {self.lab.dc_ipv4} tcp dport {{ 389, 3268 }} drop"), \
                self.lab.firewall("tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "900", "--retries", "1"))
        for port in ("389/TCP", "3268/TCP"):
            self.assert_says(run, port, "filtered not-asked fail blocked-locally this-computer",
                             explanation="for longer, never left this computer")
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network")

    def test_several_ports_are_dropped_on_the_way_under_a_short_time_limit(self):
        with self.lab.firewall("tcp dport { 389, 445 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        for port in ("389/TCP", "445/TCP"):
            self.assert_says(run, port, "filtered not-asked fail no-answer network")

    def test_all_is_dropped_as_it_leaves(self):
        # Behind the packet filter: a datagram's sender hears that there is no buffer.
        with staging.egress(self.lab, f"ip daddr {self.lab.dc_ipv4} drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=REPEATING)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "53/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "local not-asked fail blocked-locally this-computer",
                             "this computer does not let its own questions to 10.77.2.10 out")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "number of open connections|Network team|gave no sign")


class Routes(SituationCase):
    def test_there_is_no_route(self):
        with staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv6}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "unreachable not-asked fail network-unreachable this-computer",
                             "there is no route")
        self.assert_says(run, "53/UDP", "open verified pass answered -")

    def test_ipv6_is_not_in_use(self):
        with staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6), \
                tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "rules.txt"
            run = self.portcheck(f"Domain controllers={self.lab.dc_name}", self.dns_role,
                                 options=(*SHORT, "--rules", str(rules), "--rules-for", "plan"))
            request = rules.read_text(encoding="utf-8")
        self.assert_status(run, 0)
        self.assertEqual(run.output.count("IPv6 is not in use on this computer"), 1, run.output)
        self.assertEqual(run.html.count(b"IPv6 is not in use on this computer"), 1)
        self.assertNotIn(self.lab.dc_ipv6, request)
        self.assertIn(self.lab.dc_ipv4, request)
        over_ipv6 = [check for check in run.checks if check["address"] == self.lab.dc_ipv6]
        self.assertIn("445", [str(check["port"]) for check in over_ipv6])
        self.assertEqual({(check["outcome"], check["reason"], check["owner"]) for check in over_ipv6},
                         {("not-applicable", "ipv6-not-in-use", "")}, run.table())
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])

    def test_no_route_over_the_only_family(self):
        with staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv6}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "unreachable not-asked fail network-unreachable this-computer",
                         "there is no route", address=self.lab.dc_ipv6)

    def test_no_local_port_is_free(self):
        first, last = 40000, 40009
        with staging.local_ports(self.lab, first, last), \
                staging.server(self.lab, "holder", first, last, host="source"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        for port in ("389/TCP", "389/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "local not-asked inconclusive no-local-port this-computer", "no free local port")
        self.assertIn(f"gives out the local ports {first}-{last}, and has", run.output)
        self.assert_only_sent_to()

    def test_few_local_ports_are_enough(self):
        with staging.local_ports(self.lab, 41000, 41099):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


class ReversePath(SituationCase):
    """Answers come in at another interface than the one by which the questions leave, and are dropped for it."""

    def test_answers_come_in_by_another_interface(self):
        with staging.answers_by_another_interface(self.lab):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "53/UDP"):
            check = self.assert_says(run, port, "filtered not-asked|silent fail reverse-path-filter this-computer",
                                     "this computer itself drops the answers of 10.77.2.10", explanation="IPReversePathFilter")
            self.assertGreaterEqual(check["evidence"]["reversePathDrops"], check["evidence"]["silentAttempts"])
        self.assertIn("rp_filter = 2", str(self.assert_one_fault(run)))
        self.assertNotRegex(run.output, "gave no sign of life|Is it up|Network team")

    def test_a_host_that_is_down_is_not_explained_by_it(self):
        with staging.answers_by_another_interface(self.lab), self.lab.firewall("drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "389/TCP", "filtered not-asked fail host-silent target", "gave no sign of life")


class OwnInput(SituationCase):
    """This computer's own firewall lets no answers in."""

    PORTS = "389/TCP", "389/UDP", "135/TCP", "53/UDP"

    def assert_dropped_here(self, run, address):
        self.assert_status(run, 1)
        for port in self.PORTS:
            check = self.assert_says(run, port, "filtered not-asked|silent fail answers-dropped-here this-computer",
                                     f"this computer itself drops the answers of {address}", explanation="InDelivers")
            self.assertGreaterEqual(check["evidence"]["undeliveredPackets"], check["evidence"]["silentAttempts"])
        self.assertIn("ct state established,related accept", str(self.assert_one_fault(run)))
        self.assertNotRegex(run.output, "gave no sign of life|Is it up|Network team|[Aa]llow ")

    def test_answers_are_dropped(self):
        with staging.own_firewall(self.lab, "source", "meta l4proto { tcp, udp } drop"):
            self.assert_dropped_here(self.portcheck(self.dc_role, self.dns_role, options=ONCE), self.lab.dc_ipv4)

    def test_a_host_that_is_down_is_not_explained_by_it(self):
        with staging.own_firewall(self.lab, "source", "meta l4proto { tcp, udp } drop"), self.lab.firewall("drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=ONCE)
        self.assert_status(run, 1)
        self.assert_says(run, "389/TCP", "filtered not-asked fail host-silent target", "gave no sign of life")


class TakenHere(SituationCase):
    """A program on this computer takes every connection before it leaves."""

    def test_program_here_takes_every_connection(self):
        with staging.taken_by_the_source(self.lab, self.lab.dc_ipv4, "mute") as port:
            run = self.portcheck(self.dc_role, self.dns_role, options=ONCE, also=["127.0.0.1"])
        self.assert_status(run, 3)
        look = self.assert_look(run, "control", "warn", "accepts-everything")
        self.assertEqual((look["owner"], look["evidence"]["takenHereAtPort"]), ("this-computer", port))
        for where in ("389/TCP", "3268/TCP", "88/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, where, "open silent inconclusive accepts-everything this-computer", "10.77.2.10",
                             explanation=f"takes every connection to 10.77.2.10 at its own port {port}")
        self.assertNotRegex(run.output, "Network team")


class ProxyUnderProgram(SituationCase):
    """A program under this one leads its TCP connections through a proxy, which does not answer."""

    def test_proxychains(self):
        with tempfile.NamedTemporaryFile("w", suffix=".conf") as configuration:
            configuration.write("strict_chain\n[ProxyList]\nsocks5 127.0.0.1 1080\n")
            configuration.flush()
            run = self.portcheck(self.dc_role, self.dns_role, options=ONCE, also=["127.0.0.1"],
                                 before=("proxychains4", "-q", "-f", configuration.name))
        self.assert_status(run, 3)
        for port in ("389/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "closed not-asked inconclusive proxy-under-program person",
                             r"runs under a proxy \(proxychains\)")
        for port in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_says(run, port, "open verified pass answered -")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Nn]etwork team|is LDAP running")


class UserMode(SituationCase):
    """The program runs where another one carries its packets, as in a container without rights."""

    PASTA = ("pasta", "--config-net", "--quiet", "--runas", "0", "--")

    def check(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(self.dc_role, self.dns_role, options=(*REPEATING, "--rules", str(path)), before=self.PASTA)
            return run, path.read_text(encoding="utf-8")

    def test_refusal_is_hidden(self):
        with self.lab.firewall("tcp dport 445 reject with tcp reset"):
            run, rules = self.check()
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "filtered not-asked fail user-mode-network person",
                         r"behind a user-mode network that hides refusals \(net0\)", explanation="closed port as well as")
        for port in ("389/TCP", "88/TCP", "135/TCP"):
            self.assert_says(run, port, "open verified pass answered -")
        self.assertNotRegex(run.output + rules, "[Aa]llow 445|dport 445|Network team")


class OwnTunnel(SituationCase):
    """The way to a host leads through a tunnel of this computer that is dead."""

    def assert_silent(self, run, cause, remedy):
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "53/UDP"):
            self.assert_says(run, port, "filtered not-asked|silent fail own-tunnel-silent this-computer", cause)
        self.assertRegex(str(self.assert_one_fault(run)), remedy)
        self.assertNotRegex(run.output, "gave no sign of life|which profile|Network team|[Aa]llow ")

    @unittest.skipUnless(Path("/dev/net/tun").exists(), "this machine has no tunnels")
    def test_wireguard_has_no_peer(self):
        with staging.dead_tunnel(self.lab, self.lab.dc_ipv4) as name:
            run = self.portcheck(self.dc_role, self.dns_role, options=ONCE, also=[FIREWALL_INNER_IPV4])
            self.assert_silent(run, f"nothing comes back through {name}, the tunnel of this computer to 10.77.2.10",
                               "wg show")

    @unittest.skipUnless(Path("/proc/net/xfrm_stat").exists(), "this machine has no IPsec")
    def test_ipsec_has_no_security_association(self):
        with staging.ipsec_without_state(self.lab, self.lab.dc_ipv4):
            run = self.portcheck(self.dc_role, self.dns_role, options=ONCE)
        self.assert_silent(run, "this computer itself holds back its questions to 10.77.2.10", "ip xfrm state")


class OwnNetwork(SituationCase):
    """This computer loses its link, address or route while it asks: what stays unanswered then says nothing."""

    def assert_lost(self, change, loss, cause, remedy, at_once=2):
        """ip(8) with the words of `change` is run in mid-run; `loss` is what the evidence calls it.

        The first two questions get no answer, and the rest wait for them where `at_once` is no more.
        """
        with self.lab.firewall("tcp dport 389 drop", "udp dport 53 drop") as network:
            def are_lost():  # a packet that an earlier test's link held back may be counted as blocked, too
                return network.connections() > 0 and network.number_of_blocked() > 0

            try:
                run = self.portcheck(
                    self.dns_role, self.dc_role,
                    # the change must come before that: a busy computer takes a second or two for it
                    options=("--timeout", "5000", "--retries", "0", "--parallel", str(at_once)),
                    in_mid_run=(are_lost, lambda: network.change("source", *change)))
            finally:
                network.restore_source()
        self.assert_status(run, 3)
        marked = [check for check in run.checks if check["reason"] == "own-network-lost"]
        self.assertIn("53/UDP", [f"{check['port']}/{check['protocol']}" for check in marked], run.table())
        for check in marked:
            self.assert_words(run, check, "filtered|unreachable|local|open|not-run not-asked|silent inconclusive "
                                          "own-network-lost this-computer")
            if check["state"] != "not-run":
                self.assertEqual(check["evidence"]["ownLoss"], loss)
        rest = [check for check in run.checks if check not in marked]
        if rest:
            self.assert_fine(rest)
        fault = self.assert_one_fault(run)
        self.assertRegex(fault["cause"], cause)
        self.assertRegex(str(fault), remedy)
        self.assertNotRegex(run.output, "Network team|gave no sign of life|[Aa]llow ")

    def test_link_goes_down(self):
        self.assert_lost(("link", "set", "net0", "down"), "link-down",
                         "the link net0 of this computer went down", "check the cable")

    def test_address_is_taken_away(self):
        self.assert_lost(("address", "delete", "10.77.1.2/24", "dev", "net0"),
                         "address-gone", r"this computer lost its address 10\.77\.1\.2 \(net0\)",
                         "took the address away")

    def test_route_is_taken_away(self):
        self.assert_lost(("route", "delete", "default", "via", FIREWALL_INNER_IPV4),
                         "no-route", r"this computer lost its route to 10\.77\.2\.10 \(net0\)", "changed its routes")

    def test_route_leads_elsewhere(self):
        with staging.second_interface(self.lab):
            self.assert_lost(("route", "add", f"{self.lab.dc_ipv4}/32", "dev", "net1"), "route-changed",
                             "it led out by net0, and now by net1", "changed its routes", at_once=32)


class Clocks(SituationCase):
    def test_clock_of_this_computer_is_ahead(self):
        run = self.portcheck(self.dc_role, self.dns_role, before=[*CLOCK, "+9m"], environment=STEADY)
        self.assert_status(run, 0)
        for port in ("88/TCP", "88/UDP"):
            self.assert_says(run, port, "open verified warn clock-skew this-computer", "clocks",
                             explanation=r"9(\.0)? min")
        self.assert_skewed_or_fine(run)

    def test_clock_of_this_computer_is_behind(self):
        # Beyond what Kerberos allows by a minute, and not behind the beginning of the controller's certificate.
        run = self.portcheck(self.dc_role, self.dns_role, before=[*CLOCK, "-6m"], environment=STEADY)
        self.assert_status(run, 0)
        for port in ("88/TCP", "88/UDP"):
            self.assert_says(run, port, "open verified warn clock-skew this-computer", "clocks",
                             explanation=r"6(\.0)? min")
        self.assert_skewed_or_fine(run)

    def test_clock_is_a_little_off(self):
        run = self.portcheck(self.dc_role, self.dns_role, before=[*CLOCK, "+2m"], environment=STEADY)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)

    def assert_skewed_or_fine(self, run):
        """Nothing else is wrong; that the certificate isn't trusted, or not valid yet, may be said instead."""
        for check in run.checks:
            self.assertIn(check["reason"], ("answered", "smb-signing-required", "clock-skew", "certificate-untrusted",
                                            "certificate-not-yet-valid"), run.table())


if __name__ == "__main__":
    unittest.main()
