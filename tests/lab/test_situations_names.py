# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a name leads to a wrong address, or to none, and who says so differs."""

import unittest

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
