# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the names that it is given lead nowhere, or this computer's resolver is at fault."""

import re
import tempfile
import unittest
from pathlib import Path

import staging
from network import FIREWALL_INNER_IPV4
from situation_case import SHORT, SituationCase

FORMAT_ERROR, SERVER_FAILED, REFUSED = 1, 2, 5


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
                                 [("network", [self.lab.dc_ipv4, self.lab.dc_name])], run.table())
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

    def test_one_resolver_refuses_and_one_is_silent(self):
        silent = "10.77.2.98"
        self.lab.network.set_resolver_file(f"nameserver {self.lab.dc2_ipv4}\nnameserver {silent}\n")
        self.addCleanup(self.lab.network.set_resolver, None)
        run = self.portcheck(f"Domain controllers={self.lab.dc_name}", self.dns_role, options=SHORT,
                             also=[self.lab.dc2_ipv4, silent])
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owners"]), ("resolver-fails", ["this-computer"]))
        self.assertRegex(fault["explanation"], f"The question to {self.lab.dc2_ipv4} was refused")
        self.assertNotRegex(str(fault), f"{silent} is")

    def test_resolver_refuses_as_seldom_as_hosts_do(self):
        names = ",".join(f"dc{number}.lab.example" for number in range(1, 9))
        self.lab.network.set_resolver(self.lab.dc2_ipv4)  # where nothing listens on 53
        self.addCleanup(self.lab.network.set_resolver, None)
        for target in (names, "dc1.lab.example"):
            with self.subTest(target), staging.seldom_errors(self.lab, "dc2"):
                run = self.portcheck(f"Domain controllers={target}", "DNS Server=dc1.lab.example",
                                     also=[self.lab.dc2_ipv4], options=SHORT)
                self.assertEqual(len(run.results["findings"]), 1, run.results["findings"])
                self.assert_one_cause(run, "resolver-fails", "this-computer",
                                      rf"DNS server \({self.lab.dc2_ipv4}\) can't be asked: 53/UDP is refused")

    def test_several_resolvers_are_silent(self):
        servers = "10.77.2.97", "10.77.2.98", "10.77.2.99"
        self.lab.network.set_resolver_file("".join(f"nameserver {server}\n" for server in servers))
        self.addCleanup(self.lab.network.set_resolver, None)
        with self.lab.firewall("udp dport 53 drop"):
            run = self.portcheck(*self.NAMES, also=servers)
        self.assert_one_cause(run, "resolver-fails", "this-computer",
                              rf"DNS server does not answer \({', '.join(servers)}\)")

    def test_no_route_leads_to_the_resolver(self):
        with staging.without_route(self.lab, "source", "-4", "default", "via", FIREWALL_INNER_IPV4):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer", rf"no route to its DNS server \({self.lab.dc_ipv4}\)")

    def test_a_route_turns_away_what_the_resolver_is_asked(self):
        for kind in ("blackhole", "prohibit", "unreachable"):
            with self.subTest(kind), staging.route(self.lab, "source", kind, f"{self.lab.dc_ipv4}/32"):
                run = self.portcheck(*self.NAMES)
                self.assert_one_cause(run, "resolver-fails", "this-computer",
                                      rf"no route to its DNS server \({self.lab.dc_ipv4}\)")
                self.assertNotRegex(run.output, "53/UDP is refused")

    def test_own_filter_holds_back_what_the_resolver_is_asked(self):
        with staging.own_chain(self.lab, "output priority 0", "udp dport 53 drop"):
            run = self.portcheck(*self.NAMES)
        self.assert_one_cause(run, "resolver-fails", "this-computer",
                              rf"does not let its own questions to its DNS server out \({self.lab.dc_ipv4}\)")

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
                         explanation=f"line 3 of /etc/hosts.*What DNS has for dc1.lab.example: {self.lab.dc_ipv4}")

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


if __name__ == "__main__":
    unittest.main()
