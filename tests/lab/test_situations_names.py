# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a name leads to a wrong address, or to none, and who says so differs."""

import contextlib
import unittest

import network as net
import staging
from situation_case import SHORT, SituationCase

DC1 = "dc1.lab.example"
TARGET = f"Domain controllers={DC1}"


class OneAddressIsDead(SituationCase):
    """A name has an address of either kind; nobody is at one of them."""

    def pairs(self):
        """A dead address, and the controller's of the other kind."""
        return ((self.lab.absent_ipv6, self.lab.dc_ipv4), (self.lab.absent_ipv4, self.lab.dc_ipv6))

    def assert_dead(self, run, dead, living, words, cause):
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "445/TCP"):
            self.assert_says(run, port, f"filtered|unreachable not-asked fail {words}", cause, address=dead)
        self.assert_fine([check for check in run.checks if check["address"] == living])
        self.assertEqual(self.assert_one_fault(run)["hosts"], [f"{DC1} ({dead})"])

    def test_by_the_hosts_file(self):
        for dead, living in self.pairs():
            with self.subTest(dead), staging.known_hosts(self.lab, f"{dead} {DC1}", f"{living} {DC1}"):
                run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead, living])
                self.assert_dead(run, dead, living, "hosts-file this-computer", f"hosts file .* leads {DC1}")
                self.assertIn("line 3 ", self.assert_one_fault(run)["explanation"])

    def test_by_the_hosts_file_and_all_is_dead(self):
        """So nothing is asked of the range: it belongs to the same cause."""
        dead = self.lab.absent_ipv4
        with staging.known_hosts(self.lab, f"{dead} {DC1}"):
            run = self.portcheck(TARGET, f"DNS Server={DC1}", options=(*SHORT, "--range-check", "map"), also=[dead])
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owners"]), ("hosts-file", ["this-computer"]))
        self.assertIn("1024-65535/TCP", fault["ports"])

    def test_by_the_hosts_file_and_dns_is_silent(self):
        for dead, living in self.pairs():
            self.lab.network.set_resolver(self.lab.absent_ipv4)
            self.addCleanup(self.lab.network.set_resolver, None)
            with self.subTest(dead), staging.known_hosts(self.lab, f"{dead} {DC1}", f"{living} {DC1}"):
                run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead, living, self.lab.absent_ipv4])
                # The server that is named answers in place of this computer's own.
                self.assert_dead(run, dead, living, "hosts-file this-computer", f"hosts file .* leads {DC1}")
                self.assertIn("line 3 of /etc/hosts", self.assert_one_fault(run)["remedy"])

    def test_by_dns(self):
        for dead, living in self.pairs():
            with self.subTest(dead), staging.own_dns(self.lab, "names_server", f"{DC1}={living}", f"{DC1}={dead}"):
                run = self.portcheck(TARGET, self.dns_role, options=(*SHORT, "--no-extra-looks"), also=[dead, living])
                self.assert_dead(run, dead, living, "one-address-fails dns", f"nothing answers at {dead}")


class OneIpVersion(SituationCase):
    """Two controllers with an address of either kind, and a firewall that lets one kind through."""

    TARGETS = TARGET, "Domain controllers=dc2.lab.example"

    @contextlib.contextmanager
    def both(self):
        """The second one is a stand-in."""
        lab = self.lab
        allowed = ("--allow", f"{net.SOURCE_IPV4},{net.SOURCE_IPV6}", "--domain", lab.domain)
        names = (f"{DC1}={lab.dc_ipv4}", f"{DC1}={lab.dc_ipv6}", f"dc2.lab.example={lab.dc2_ipv4}",
                 f"dc2.lab.example={lab.dc2_ipv6}")
        with staging.stand_in(lab, self.program, *allowed), staging.own_dns(lab, "names_server", *names):
            yield

    def check(self, *options):
        lab = self.lab
        return self.portcheck(*self.TARGETS, self.dns_role, options=(*SHORT, *options),
                              also=[lab.dc_ipv6, lab.dc2_ipv4, lab.dc2_ipv6])

    def test_is_dropped(self):
        lab = self.lab
        for version, dead, other in (("IPv6", (lab.dc_ipv6, lab.dc2_ipv6), "IPv4"),
                                     ("IPv4", (lab.dc_ipv4, lab.dc2_ipv4), "IPv6")):
            rule = f"iifname inner meta nfproto {version.lower()} meta l4proto {{ tcp, udp }} drop"
            with self.subTest(version), self.both(), lab.firewall(rule):
                run = self.check()
                self.assert_status(run, 1)
                fault = self.assert_one_fault(run)
                self.assertEqual((fault["reason"], fault["owners"]), ("ip-version-blocked", ["network"]))
                self.assertEqual(fault["hosts"], [f"{DC1} ({dead[0]})", f"dc2.lab.example ({dead[1]})"])
                self.assertRegex(fault["cause"], f"nothing gets through to .* over {version}, while {other} works")
                self.assertNotRegex(str(fault), "DNS administrator|delete")
                self.assertEqual(fault["remedy"].count("Network team"), 1)

    def test_is_turned_back_by_a_router(self):
        rule = "iifname inner meta nfproto ipv6 meta l4proto { tcp, udp } reject with icmpx host-unreachable"
        with self.both(), self.lab.firewall(rule):
            run = self.check()
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owners"]), ("ip-version-blocked", ["network"]))
        self.assertIn(f"turned back by {self.lab.firewall_ipv6}", fault["explanation"])

    def test_connections_are_reset(self):
        inner6 = "iifname inner meta nfproto ipv6"
        rules = f"{inner6} tcp flags syn reject with tcp reset", f"{inner6} meta l4proto udp drop"
        with self.both(), self.lab.firewall(*rules):
            run = self.check()
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("ip-version-blocked", "network"))
        self.assertRegex(fault["cause"], "all connections to .* over IPv6 are refused, while IPv4 works")
        self.assertNotRegex(str(fault), "DNS administrator|delete")

    def test_own_route_turns_it_away(self):
        for kind in ("blackhole", "unreachable", "prohibit"):
            with self.subTest(kind), self.both(), \
                    staging.route(self.lab, "source", kind, "fd77:0:0:2::/64", family="-6"):
                run = self.check()
                self.assert_status(run, 0)
                found, = [each for each in run.results["findings"] if each["reason"] == "own-route-refuses"]
                self.assertEqual((found["outcome"], found["owners"], len(found["hosts"])),
                                 ("warn", ["this-computer"], 2))
                self.assertIn(f"ip -6 route delete {kind} fd77:0:0:2::/64", found["remedy"])


class ANameAndItsAddress(SituationCase):
    """The controller is named by its name, and the DNS server by one of the same host's addresses."""

    def own_dns(self):
        return staging.own_dns(self.lab, "names_server", f"{DC1}={self.lab.dc_ipv4}", f"{DC1}={self.lab.dc_ipv6}")

    def test_the_address_is_dead(self):
        for version, dead in (("ip", self.lab.dc_ipv4), ("ip6", self.lab.dc_ipv6)):
            with self.subTest(dead), self.own_dns(), \
                    self.lab.firewall(f"{version} daddr {dead} meta l4proto {{ tcp, udp }} drop"):
                run = self.portcheck(TARGET, f"DNS Server={dead}", options=SHORT,
                                     also=[self.lab.dc_ipv4, self.lab.dc_ipv6])
                self.assert_status(run, 1)
                fault = self.assert_one_fault(run)
                self.assertEqual((fault["reason"], fault["hosts"]), ("one-address-fails", [f"{DC1} ({dead})"]))
                self.assertIn("53/UDP", fault["ports"])

    def test_the_hosts_file_leads_there(self):
        dead = self.lab.absent_ipv4
        with staging.known_hosts(self.lab, f"{dead} {DC1}"):
            run = self.portcheck(TARGET, f"DNS Server={dead}", options=SHORT, also=[dead])
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"], fault["hosts"]), ("hosts-file", "this-computer", [DC1]))
        self.assertIn("53/UDP", fault["ports"])

    def test_both_are_dead(self):
        with self.own_dns(), self.lab.firewall("iifname inner meta l4proto { tcp, udp } drop"):
            run = self.portcheck(TARGET, f"DNS Server={self.lab.dc_ipv4}", options=SHORT,
                                 also=[self.lab.dc_ipv4, self.lab.dc_ipv6])
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["hosts"]), ("host-silent", [DC1]))


class OwnDns(SituationCase):
    """This computer asks a DNS server of its own; the controller's, which is named, knows better."""

    def assert_one_cause(self, run, reason, owner, cause):
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), (reason, owner), fault)
        self.assertRegex(fault["cause"], cause)
        self.assertNotRegex(str(run.results["findings"]), "spelling|[Aa]llow [0-9]")
        return fault

    def test_it_lacks_the_name(self):
        with staging.own_dns(self.lab, "names_server"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT)
        fault = self.assert_one_cause(run, "resolver-lacks-name", "this-computer",
                                      f"own DNS has no address for {DC1}, and the DNS server {self.lab.dc_ipv4} has")
        self.assertIn(self.lab.dc_ipv6, fault["explanation"])
        look = self.assert_look(run, "host-address", "pass")
        self.assertEqual(look["evidence"]["addresses"], [self.lab.dc_ipv4, self.lab.dc_ipv6])

    def test_nor_does_the_named_server_know_it(self):
        with staging.own_dns(self.lab, "names_server"):
            run = self.portcheck("Domain controllers=dc9.lab.example", self.dns_role, options=SHORT)
        self.assertEqual(self.assert_one_fault(run)["reason"], "name-not-found")
        self.assertEqual(self.assert_look(run, "host-address", "pass")["evidence"]["rcode"], "NXDOMAIN")

    def test_it_leads_to_nobody(self):
        dead = self.lab.absent_ipv4
        with staging.own_dns(self.lab, "names_server", f"{DC1}={dead}"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead])
        self.assert_one_cause(run, "resolver-differs", "this-computer", f"own DNS leads {DC1} to {dead}")

    def test_it_leads_to_nobody_over_ipv6_alone(self):
        dead = self.lab.absent_ipv6
        with staging.own_dns(self.lab, "names_server", f"{DC1}={dead}", f"{DC1}={self.lab.dc_ipv4}"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead])
        self.assert_one_cause(run, "resolver-differs", "this-computer", f"own DNS leads {DC1} to {dead}")
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])

    def test_it_leads_to_where_nothing_listens(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}={self.lab.dc2_ipv4}"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[self.lab.dc2_ipv4])
        self.assert_one_cause(run, "resolver-differs", "this-computer", f"own DNS leads {DC1} to {self.lab.dc2_ipv4}")

    def test_it_is_a_filter(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}=0.0.0.0"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT)
        self.assert_one_cause(run, "resolver-differs", "this-computer", f"own DNS leads {DC1} to 0.0.0.0")

    def test_it_is_named_as_well_and_does_not_know_the_domain(self):
        with staging.own_dns(self.lab, "names_server"):
            run = self.portcheck(TARGET, "DNS Server=127.0.0.1", options=SHORT)
        self.assert_status(run, 1)
        finding, = run.results["findings"]
        self.assertEqual((finding["reason"], finding["outcome"]), ("dns-wrong-domain", "fail"))
        self.assertIn("this-computer", finding["owners"])
        self.assertRegex(finding["explanation"], f"this computer itself asks .127.0.0.1., so {DC1} has no address")

    def test_it_has_an_alias_that_leads_nowhere(self):
        """Whatever is asked of the alias, it says that there is no such name, and which the aliases are."""
        with staging.own_dns(self.lab, "names_server", "dead.lab.example=gone.lab.example"):
            run = self.portcheck("Domain controllers=dead.lab.example", self.dns_role, options=SHORT)
        fault = self.assert_one_cause(run, "name-not-found", "dns", "no address was found behind the alias .CNAME. dead.lab.example")
        self.assertIn("dead.lab.example -> gone.lab.example", fault["explanation"])

    def test_it_is_named_as_well_and_has_aliases_in_a_domain_that_it_does_not_know(self):
        aliases = "round.lab.example=about.lab.example", "about.lab.example=round.lab.example"
        names = f"Domain controllers={DC1},round.lab.example"
        with staging.own_dns(self.lab, "names_server", *aliases):
            run = self.portcheck(names, "DNS Server=127.0.0.1", options=SHORT)
        self.assert_status(run, 1)
        found = {finding["reason"]: finding for finding in run.results["findings"]}
        self.assertEqual(set(found), {"dns-wrong-domain", "name-not-found"}, run.output)
        circle, domain = found["name-not-found"], found["dns-wrong-domain"]
        self.assertEqual((circle["hosts"], circle["owners"]), (["round.lab.example"], ["dns"]))
        self.assertRegex(circle["cause"], "lead in a circle: round.lab.example")
        # What is counted beside a finding is all that it explains.
        self.assertEqual(set(domain["hosts"]), {"127.0.0.1", DC1})
        self.assertIn("389/TCP", domain["ports"])
        self.assertNotIn("round.lab.example", str(domain))

    def test_hosts_file_leads_to_nobody_and_own_dns_is_silent(self):
        absent = self.lab.absent_ipv4
        self.lab.network.set_resolver("10.77.2.98")
        self.addCleanup(self.lab.network.set_resolver, None)
        with staging.known_hosts(self.lab, f"{absent} {DC1}"):
            run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[absent, "10.77.2.98"])
        fault = self.assert_one_cause(run, "hosts-file", "this-computer", f"hosts file of this computer leads {DC1}")
        self.assertIn(self.lab.dc_ipv4, fault["explanation"])

    def test_nobody_listens_on_this_computer(self):
        self.lab.network.set_resolver("127.0.0.1")
        self.addCleanup(self.lab.network.set_resolver, None)
        run = self.portcheck(TARGET, self.dns_role, options=SHORT)
        fault = self.assert_one_cause(run, "resolver-fails", "this-computer", "127.0.0.1.*53/UDP is refused")
        self.assertIn("start the DNS service", fault["remedy"])


if __name__ == "__main__":
    unittest.main()
