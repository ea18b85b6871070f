# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the computer that checks is in its own way, or the request is."""

import re
import tempfile
import unittest
from pathlib import Path

import staging
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6, SOURCE_IPV4
from situation_case import FINE, SHORT, SituationCase

FORMAT_ERROR, SERVER_FAILED, REFUSED = 1, 2, 5
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
        # A refusal that is made up here looks like the target's; only that no packet left would tell.
        with self.lab.local_firewall("tcp dport 445 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "445/TCP", "closed not-asked fail refused target", "445/TCP")
        self.assert_rest_fine(run, "445/TCP")

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
        with staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6):
            run = self.portcheck(f"Domain controllers={self.lab.dc_name}", self.dns_role, options=SHORT)
        self.assert_status(run, 0)
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
            try:
                run = self.portcheck(
                    self.dns_role, self.dc_role,
                    options=("--timeout", "2000", "--retries", "0", "--parallel", str(at_once)),
                    in_mid_run=(lambda: network.number_of_blocked() > 0, lambda: network.change("source", *change)))
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


class Names(SituationCase):
    def test_name_has_no_address(self):
        run = self.portcheck(f"Domain controllers=no-such-host.lab.example,{self.lab.dc_ipv4}", self.dns_role)
        self.assert_status(run, 1)
        unknown = [check for check in run.checks if check["target"] == "no-such-host.lab.example"]
        self.assertNotEqual(unknown, [])
        for check in unknown:
            self.assert_words(run, check, "unresolved not-asked fail name-not-found dns")
        self.assert_fine([check for check in run.checks if check not in unknown])
        finding = run.results["findings"][0]
        self.assertEqual((finding["reason"], finding["owner"]), ("name-not-found", "dns"))
        self.assertRegex(finding["cause"], "no address was found for no-such-host.lab.example")


class SeveralNames(SituationCase):
    """A machine that was named in several ways is one host: asked once, counted once, one rule."""

    def check(self, *targets):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(*targets, options=(*SHORT, "--rules", str(path)), also=[self.lab.dc_ipv6])
            return run, re.findall(r"^add rule .*ip daddr.*$", path.read_text(encoding="utf-8"), re.MULTILINE)

    def assert_one_host(self, run, rules, names):
        for check in run.checks:
            if check["address"] == self.lab.dc_ipv4:
                self.assertEqual({check["target"], *check["alsoNamed"]}, set(names), run.table())
        self.assertEqual(len(rules), 1, rules)
        finding = self.assert_one_fault(run)
        self.assertEqual((finding["ports"], finding["owner"]), (["445/TCP"], "network"))
        self.assertEqual(len(finding["hosts"]), 1, finding)
        self.assertIn(names[0], finding["hosts"][0])
        self.assertIn("are one host: it was asked once", run.output)

    def test_name_and_its_own_address(self):
        name = self.lab.dc_name
        with self.lab.firewall(f"ip daddr {self.lab.dc_ipv4} tcp dport 445 drop"):
            run, rules = self.check(f"Domain controllers={self.lab.dc_ipv4},{name}", self.dns_role)
        self.assert_status(run, 1)
        self.assert_one_host(run, rules, (name, self.lab.dc_ipv4))
        for where in ("445/TCP", "3269/TCP", "389/UDP", "88/TCP"):
            port, protocol = where.split("/")
            run.one(protocol, int(port), self.lab.dc_ipv4)

    def test_two_names(self):
        alias = "dc1.alias.example"
        with staging.known_hosts(self.lab, f"{self.lab.dc_ipv4} {self.lab.dc_name} {alias}"), \
                staging.certificate(self.lab.dc_name) as (certificate, key), staging.trust(self.lab, certificate), \
                staging.impostors(self.lab, ("tcp dport 3269", "ldap_relay", self.lab.dc_ipv4, 3268, "--certificate",
                                             certificate, "--key", key)), \
                self.lab.firewall("tcp dport 445 drop"):
            run, rules = self.check(f"Domain controllers={self.lab.dc_name},{alias}",
                                    f"DNS Server={self.lab.dc_name}")
        self.assert_one_host(run, rules, (self.lab.dc_name, alias))
        # A certificate is for a name, so each name has an answer of its own.
        named = {check["target"]: check["reason"] for check in run.find("TCP", 3269, self.lab.dc_ipv4)}
        self.assertEqual(named, {self.lab.dc_name: "answered", alias: "certificate-wrong-name"}, run.table())
        wrong = [finding for finding in run.results["findings"] if finding["reason"] == "certificate-wrong-name"]
        self.assertEqual([finding["hosts"] for finding in wrong], [[alias]])
        self.assertIn("under each name", run.output)


class Resolver(SituationCase):
    """The names are right; who is asked for them is not. One cause for the run, and no word of spelling."""

    NAMES = "Domain controllers=dc1.lab.example,dc9.lab.example", "DNS Server=dc1.lab.example"

    def assert_one_cause(self, run, reason, owner, cause):
        self.assert_status(run, 1)
        self.assertEqual({(check["state"], check["reason"]) for check in run.checks}, {("unresolved", reason)})
        causes = [(finding["reason"], finding["owner"]) for finding in run.results["findings"]]
        self.assertEqual(set(causes), {(reason, owner)})
        self.assertRegex(run.results["findings"][0]["cause"], cause)
        self.assertNotRegex(run.output, "spelling")

    def test_resolver_fails(self):
        with staging.own_dns(self.lab, "dns_server", SERVER_FAILED):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "dns", r"DNS server \(127\.0\.0\.1\) answers SERVFAIL")

    def test_resolver_refuses(self):
        with staging.own_dns(self.lab, "dns_server", REFUSED):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "dns", r"DNS server \(127\.0\.0\.1\) answers REFUSED")

    def test_resolver_does_not_understand(self):
        # Many servers don't repeat a question that they can't read, and the system's look-up passes over that.
        with staging.own_dns(self.lab, "dns_server", FORMAT_ERROR, "bare"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "dns", r"DNS server \(127\.0\.0\.1\) answers FORMERR")

    def test_resolver_has_an_empty_answer(self):
        with staging.own_dns(self.lab, "dns_server", 0):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "dns", r"\(127\.0\.0\.1\) has no answer to what it was asked")

    def test_resolver_cuts_its_answer_short(self):
        with staging.own_dns(self.lab, "dns_server", 0, "truncated"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "dns", r"\(127\.0\.0\.1\) is cut short, and it can't be asked over TCP")

    def test_resolver_is_the_named_server(self):
        name = f"Domain controllers={self.lab.dc_name}"
        for rule in ("udp dport 53 reject", "udp dport 53 drop", "udp dport 53 reject with icmpx admin-prohibited"):
            with self.subTest(rule), self.lab.firewall(rule):
                run = self.portcheck(name, self.dns_role, options=SHORT)
                faults = [each for each in run.results["findings"] if each["outcome"] in ("fail", "inconclusive")]
                self.assertEqual([(each["owner"], each["hosts"]) for each in faults],
                                 [("network", [self.lab.dc_ipv4])], run.table())
                self.assertIn("could not be looked up", faults[0]["explanation"])

    def test_resolver_is_forbidden(self):
        with self.lab.firewall("udp dport 53 reject with icmpx admin-prohibited"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer",
                              rf"DNS server \({self.lab.dc_ipv4}\) can't be asked: 53/UDP is refused")

    def test_resolver_sends_nonsense(self):
        with staging.own_dns(self.lab, "dns_server", 0, "nonsense"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer", r"\(127\.0\.0\.1\) sends back is no DNS answer")

    def test_nobody_listens_where_the_resolver_should(self):
        with staging.own_dns(self.lab, "talker", "mute"):  # over TCP: the port is refused over UDP
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer", r"DNS server \(127\.0\.0\.1\) can't be asked")

    def test_resolver_is_silent(self):
        with self.lab.firewall("udp dport 53 drop"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer",
                              rf"DNS server does not answer \({self.lab.dc_ipv4}\)")

    def test_resolver_is_refused(self):
        with self.lab.firewall("udp dport 53 reject"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer",
                              rf"DNS server \({self.lab.dc_ipv4}\) can't be asked: 53/UDP is refused")

    def test_resolver_keeps_local_names_to_itself(self):
        with staging.own_dns(self.lab, "dns_server", REFUSED):
            run = self.portcheck("Domain controllers=dc1.corp.local", "DNS Server=dc1.corp.local")
        self.assert_one_cause(run, "resolver-keeps-name", "this-computer", r"keeps names that end in “\.local” to itself")

    def test_name_leads_to_no_host(self):
        with staging.own_dns(self.lab, "names_server", "dc1.lab.example=0.0.0.0"):
            run = self.portcheck("Domain controllers=dc1.lab.example", "DNS Server=dc1.lab.example")
        self.assert_status(run, 1)
        self.assertEqual({check["reason"] for check in run.checks}, {"no-host-address"})
        self.assertEqual(self.lab.network.destinations(), set())

    def test_hosts_file_leads_to_nobody(self):
        with staging.known_hosts(self.lab, f"{self.lab.absent_ipv4} dc1.lab.example"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, options=SHORT,
                                 also=[self.lab.absent_ipv4])
        self.assert_status(run, 1)
        self.assert_says(run, "389/TCP", "filtered|unreachable not-asked fail hosts-file this-computer",
                         "hosts file of this computer leads dc1.lab.example",
                         explanation=f"line 3 of /etc/hosts.*another address: {self.lab.dc_ipv4}")

    def test_hosts_file_leads_to_nobody_and_so_does_dns(self):
        absent = self.lab.absent_ipv4
        with staging.own_dns(self.lab, "names_server", f"dc1.lab.example={absent}"), \
                staging.known_hosts(self.lab, f"{absent} dc1.lab.example"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, options=SHORT, also=[absent])
        self.assert_status(run, 1)
        self.assertNotIn("hosts-file", {check["reason"] for check in run.checks}, run.table())

    def test_hosts_file_leads_to_nobody_and_dns_is_silent(self):
        absent = self.lab.absent_ipv4
        self.lab.network.set_resolver(absent)
        self.addCleanup(self.lab.network.set_resolver, None)
        with staging.known_hosts(self.lab, f"{absent} dc1.lab.example"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, also=[absent],
                                 options=(*SHORT, "--no-extra-looks"))
        self.assert_status(run, 1)
        # Nothing says which of the two is wrong.
        self.assert_says(run, "389/TCP", "filtered|unreachable not-asked fail host-silent|host-unreachable target",
                         "dc1.lab.example")
        self.assertNotIn("hosts-file", [finding["reason"] for finding in run.results["findings"]])

    def test_hosts_file_leads_to_no_hosts_address(self):
        for address in ("0.0.0.0", "169.254.1.1"):
            with self.subTest(address), staging.known_hosts(self.lab, f"{address} dc1.lab.example"):
                run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, options=SHORT, also=[address])
                finding, = (each for each in run.results["findings"] if each["outcome"] == "fail")
                self.assertEqual((finding["reason"], finding["owner"]), ("hosts-file", "this-computer"))
                self.assertIn("line ", finding["explanation"])


class SourcePorts(SituationCase):
    MOST_CONNECTIONS = 2000

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

    def test_local_ports_are_not_looked_at_unasked(self):
        run = self.portcheck(self.dc_role, self.dns_role)
        self.assertEqual(self.looks(run, "source-ports") + self.looks(run, "local-port"), [])

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
        self.assertEqual([finding["reason"] for finding in found], ["local-ports-unanswered"], run.table())
        self.assertRegex(found[0]["cause"], f"local ports {ranges} of this computer do not come back")
        self.assertNotRegex(str(run.results["findings"]), "[Aa]llow (53|88|389|3268|3269|135|445|49)")

    def test_access_list_bars_the_dynamic_range_both_ways(self):
        # It keeps no state: answers to local ports of the same range meet it as well.
        with self.lab.firewall("tcp dport 49152-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
        self.assertEqual(set(found), {"local-ports-unanswered", "no-answer"}, run.table())
        self.assertEqual(found["no-answer"]["ports"], ["49152/TCP", "49153/TCP", "49154/TCP"])

    def test_some_local_ports_are_dropped_and_so_are_large_packets(self):
        with self.lab.firewall("ip length > 1200 drop", *(f"ip saddr {self.lab.dc_ipv4} {protocol} dport 1024-49151 drop"
                                                          for protocol in ("tcp", "udp"))):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"] if finding["reason"] not in FINE}
        self.assertEqual(set(found), {"local-ports-unanswered", "large-answers-lost"}, run.table())
        self.assertRegex(found["local-ports-unanswered"]["cause"], "local ports 1024-49151 of")
        self.assertIn("135/TCP", found["large-answers-lost"]["ports"])

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
