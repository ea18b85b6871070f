# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where who answers isn't who was meant, or hasn't the role that was meant.

Two real controllers, of two domains: dc1.lab.example and dc2.other.example.
"""

import unittest

import staging
import staging_programs as programs
from network import SPARE_IPV4
from situation_case import FINE, SHORT, SituationCase

# MS-ADTS 6.3.1.2
WRITABLE, READ_ONLY, GLOBAL_CATALOG = 0x100, 0x800, 0x4


class WrongDomain(SituationCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.lab.start_second()
        cls.dc2_role = f"Domain controllers={cls.lab.dc2_ipv4}"

    def test_controller_of_another_domain_is_asked(self):
        run = self.portcheck(self.dc2_role, self.dns_role)
        check = self.assert_says(run, "389/UDP", "open verified warn wrong-domain person",
                                 "no controller of the domain", explanation="lab.example")
        self.assertFalse(check["evidence"]["domainKnown"])
        check = self.assert_says(run, "389/TCP", "open verified warn wrong-domain person",
                                 "no controller of the domain", explanation="lab.example")
        self.assertEqual(check["evidence"]["dnsHostName"], self.lab.dc2_name)
        self.assertNotIn("UDP", check["explanation"])
        self.assert_rest_fine(run, "389/UDP", "389/TCP", "3268/TCP")

    def test_two_controllers_of_which_one_is_of_another_domain(self):
        run = self.portcheck(f"Domain controllers={self.lab.dc_ipv4},{self.lab.dc2_ipv4}", self.dns_role)
        self.assert_says(run, "389/UDP", "open verified pass answered -", address=self.lab.dc_ipv4)
        self.assert_says(run, "389/UDP", "open verified warn wrong-domain person", "10.77.2.20",
                         address=self.lab.dc2_ipv4)
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])

    def test_domain_name_is_wrong(self):
        run = self.portcheck(self.dc_role, self.dns_role, domain="lab.exampel")
        ports = ("389/UDP", "389/TCP", "3268/TCP", "53/UDP")
        for port in ports:
            self.assert_says(run, port, "open verified warn wrong-domain person",
                             "serves the domain lab.example, not lab.exampel", explanation="so the way there is open")
        # The ports work, and that is said.
        self.assert_rest_fine(run, *ports)

    def test_netbios_name_is_given(self):
        run = self.portcheck(self.dc_role, self.dns_role, domain="LAB")
        check = self.assert_says(run, "53/UDP", "open verified warn wrong-domain person",
                                 "serves the domain lab.example", explanation="LAB is the NetBIOS name of lab.example")
        self.assertEqual(check["remedy"], "Name the domain as lab.example and check again.")
        self.assert_rest_fine(run, "389/UDP", "389/TCP", "3268/TCP", "53/UDP")

    def test_name_server_of_another_domain_is_asked(self):
        run = self.portcheck(self.dc_role, f"DNS Server={self.lab.dc2_ipv4}")
        self.assert_status(run, 0)
        check = self.assert_says(run, "53/UDP", "open verified warn dns-wrong-domain person",
                                 "10.77.2.20 does not know the domain", explanation="lab.example.* name is right")
        self.assertNotIn("Check the domain", check["remedy"])
        self.assert_rest_fine(run, "53/UDP")

    def test_other_domain_with_its_own_controller_is_fine(self):
        run = self.portcheck(self.dc2_role, f"DNS Server={self.lab.dc2_ipv4}", domain=self.lab.domain2)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


class OtherHosts(SituationCase):
    """A port of dc1's address leads to dc2: a forgotten port forward, or a virtual address."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.lab.start_second()

    def led_to_second(self, *ports):
        numbers = ", ".join(str(port) for port in ports)
        packets = f"ip daddr {self.lab.dc_ipv4} tcp dport {{ {numbers} }}"
        with staging.led(self.lab, f"{packets} dnat ip to {self.lab.dc2_ipv4}"):
            return self.portcheck(self.dc_role, self.dns_role)

    def test_smb_leads_to_another_host(self):
        run = self.led_to_second(445)
        self.assert_says(run, "445/TCP", "open verified fail other-host network",
                         "another machine answers on 445/TCP", explanation=self.lab.dc2_name)
        self.assert_rest_fine(run, "445/TCP")

    def test_global_catalog_leads_to_another_host(self):
        run = self.led_to_second(3268)
        self.assert_says(run, "3268/TCP", "open verified fail other-host network",
                         "another machine answers on 3268/TCP", explanation=self.lab.dc2_name)
        self.assert_rest_fine(run, "3268/TCP")

    def test_tls_leads_to_another_host(self):
        run = self.led_to_second(3269)
        self.assert_says(run, "3269/TCP", "open verified fail other-host network",
                         "another machine answers on 3269/TCP", explanation=self.lab.dc2_name)
        self.assert_rest_fine(run, "3269/TCP")

    def test_rpc_endpoint_leads_to_another_host(self):
        run = self.led_to_second(49153)
        self.assert_says(run, "49153/TCP", "open verified fail other-host network",
                         "another machine answers on 49153/TCP", explanation=self.lab.dc2_name)
        self.assert_rest_fine(run, "49153/TCP")

    def test_name_leads_to_an_address_where_nothing_listens(self):
        unused = "10.77.2.11"
        with staging.host_also_at(self.lab, unused), \
                staging.own_dns(self.lab, "names_server", f"dc1.lab.example={unused}"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, also=[unused],
                                 options=("--no-extra-looks",))
        self.assert_says(run, "389/TCP", "closed not-asked fail refused dns", f"no service listens at {unused}")
        self.assertIn("389/UDP", self.assert_one_fault(run)["ports"])

    def test_every_tcp_port_leads_to_another_host(self):
        # UDP still tells that the right controller was named: whoever ran this has nothing to correct.
        # Samba's KDC answers for any realm, so nothing shows at 88/TCP.
        run = self.led_to_second(88, 135, 389, 445, 3268, 3269)
        for port in ("389/TCP", "445/TCP", "3268/TCP", "3269/TCP"):
            self.assert_says(run, port, "open verified fail other-host network", f"another machine answers on.*{port}")
        self.assert_one_fault(run)
        self.assertNotIn("in its place", str(run.results))
        self.assert_says(run, "389/UDP", "open verified pass answered -")

    def test_address_moves_to_another_machine_in_mid_run(self):
        network = self.lab.network

        def move():
            network.set_redirections([f"ip daddr {self.lab.dc_ipv4} dnat ip to {self.lab.dc2_ipv4}"])
            network.set_rules([])

        # What is lost keeps the run waiting until the address has moved.
        with self.lab.firewall("tcp dport 88 drop"):
            try:
                run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--parallel", "1"),
                                     in_mid_run=(lambda: network.number_of_blocked() > 0, move))
            finally:
                network.set_redirections([])
        look = self.assert_look(run, "identity", "pass")
        for port in ("389/TCP", "389/UDP", "3268/TCP", "3269/TCP", "88/TCP", "445/TCP", "53/UDP", "49153/TCP"):
            self.assert_says(run, port, "open verified warn identity-changed target",
                             "another machine took over the address of 10.77.2.10 during the run",
                             explanation=f"dc1.lab.example at first, and {self.lab.dc2_name} .* at [0-9:]{{8}}")
        # Neither the line, nor the domain's name, nor single ports that lead elsewhere.
        found = {finding["reason"] for finding in run.results["findings"]} - FINE
        self.assertEqual(found, {"identity-changed"}, run.table())
        self.assertGreater(look["startedAt"], run.one("TCP", 445)["startedAt"])

    def test_keepalived_hands_an_address_over_in_mid_run(self):
        network = self.lab.network
        with programs.virtual_address(self.lab) as virtual, self.lab.firewall("tcp dport 88 drop"):
            def move():
                virtual.hand_over()
                network.set_rules([])
            run = self.portcheck(f"Domain controllers={SPARE_IPV4}", f"DNS Server={SPARE_IPV4}",
                                 # so that the rule is away before it is asked last
                                 options=("--timeout", "700", "--retries", "6", "--parallel", "1"),
                                 in_mid_run=(lambda: network.number_of_blocked() > 0, move))
        self.assert_says(run, "389/TCP", "open verified warn identity-changed target",
                         "another machine took over the address of 10.77.2.11 during the run",
                         explanation=f"dc1.lab.example at first, and {self.lab.dc2_name}")
        found = {finding["reason"] for finding in run.results["findings"]} - FINE
        self.assertEqual(found, {"identity-changed"}, run.table())

    def test_keepalived_takes_its_time_to_fail_over(self):
        """The one that had the address is gone when the run begins; some seconds later the other one has it."""
        with programs.virtual_address(self.lab, advert_s=1) as virtual:
            virtual.cut_off_dc()
            run = self.portcheck(f"Domain controllers={SPARE_IPV4}", f"DNS Server={SPARE_IPV4}", domain=self.lab.domain2,
                                 options=("--timeout", "900", "--retries", "8"))
        self.assert_status(run, 0)
        self.assert_says(run, "389/UDP", "open verified warn way-came-up network",
                         "the way to 10.77.2.11 came up only during the run", explanation="every question .* was lost")
        found = {finding["reason"] for finding in run.results["findings"]} - FINE
        self.assertEqual(found, {"way-came-up"}, run.table())
        self.assertNotRegex(run.output, "[Aa]llow [0-9]|loses packets")

    def test_stale_name_leads_to_another_controller(self):
        with staging.own_dns(self.lab, "names_server", f"stale.lab.example={self.lab.dc_ipv4}"):
            run = self.portcheck("Domain controllers=stale.lab.example", self.dns_role)
        for port in ("389/TCP", "389/UDP", "3268/TCP", "445/TCP"):
            self.assert_says(run, port, "open verified warn name-leads-elsewhere dns",
                             "another name answers for stale.lab.example",
                             explanation=self.lab.dc_name)
        # The rest is fine, or tells the name as well.
        self.assert_fine([check for check in run.checks if check["reason"] != "name-leads-elsewhere"])

    def test_name_of_this_domain_leads_to_the_other_domains_controller(self):
        with staging.known_hosts(self.lab, f"{self.lab.dc2_ipv4} dc1.lab.example"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, also=[self.lab.dc2_ipv4])
        for port in ("389/TCP", "389/UDP", "445/TCP"):
            self.assert_says(run, port, "open verified warn hosts-file this-computer",
                             "hosts file of this computer leads dc1.lab.example", explanation=self.lab.dc2_name)
        self.assertNotIn("wrong-domain", [check["reason"] for check in run.checks], run.table())

    def test_record_of_this_domain_leads_to_the_other_domains_controller(self):
        with staging.own_dns(self.lab, "names_server", f"dc1.lab.example={self.lab.dc2_ipv4}"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, also=[self.lab.dc2_ipv4])
        for port in ("389/TCP", "389/UDP", "3268/TCP", "445/TCP"):
            self.assert_says(run, port, "open verified warn resolver-differs this-computer",
                             f"own DNS leads dc1.lab.example to {self.lab.dc2_ipv4}",
                             explanation=f"calls itself dc2.other.example.*{self.lab.dc_ipv4}")
        self.assertNotIn("wrong-domain", [check["reason"] for check in run.checks], run.table())

    def test_the_same_record_and_no_server_is_asked(self):
        with staging.own_dns(self.lab, "names_server", f"dc1.lab.example={self.lab.dc2_ipv4}"):
            run = self.portcheck("Domain controllers=dc1.lab.example", self.dns_role, also=[self.lab.dc2_ipv4],
                                 options=("--no-extra-looks",))
        for port in ("389/TCP", "389/UDP", "3268/TCP", "445/TCP"):
            self.assert_says(run, port, "open verified warn name-leads-elsewhere dns",
                             "another name answers for dc1.lab.example", explanation="dc2.other.example is a controller "
                             "of other.example, and not of lab.example")

    def test_alias_that_is_the_domains_name_is_no_other_host(self):
        with staging.known_hosts(self.lab, f"{self.lab.dc_ipv4} lab.example"):
            run = self.portcheck("Domain controllers=lab.example", self.dns_role)
        self.assert_rest_fine(run, "3269/TCP")
        self.assert_says(run, "3269/TCP", "open verified warn certificate-untrusted|certificate-wrong-name "
                         "this-computer|directory")


class Roles(SituationCase):
    def directory_that_says(self, *said, flags=()):
        """The parts of a controller that says other things of itself, over TCP and UDP 389."""
        changed = [word for attribute in said for word in ("--set", attribute)]
        return (("tcp dport 389", "ldap_relay", self.lab.dc_ipv4, 389, *changed),
                ("udp dport 389", "ldap_relay", self.lab.dc_ipv4, 389, "--udp", *changed, *flags))

    def test_no_global_catalog_and_its_ports_are_refused(self):
        parts = self.directory_that_says("isGlobalCatalogReady=FALSE", flags=("--flags-off", GLOBAL_CATALOG))
        with staging.impostors(self.lab, *parts), self.lab.firewall("tcp dport { 3268, 3269 } reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 0)
        for port in ("3268/TCP", "3269/TCP"):
            self.assert_says(run, port, "closed not-asked not-applicable not-global-catalog -")
        self.assert_rest_fine(run, "3268/TCP", "3269/TCP")

    def test_no_global_catalog_in_stealth_mode(self):
        parts = self.directory_that_says("isGlobalCatalogReady=FALSE", flags=("--flags-off", GLOBAL_CATALOG))
        with staging.impostors(self.lab, *parts), staging.own_firewall(self.lab, "dc", "tcp dport { 3268, 3269 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 0)
        for port in ("3268/TCP", "3269/TCP"):
            self.assert_says(run, port, "filtered not-asked not-applicable not-global-catalog -")
        self.assert_rest_fine(run, "3268/TCP", "3269/TCP")

    def test_global_catalog_that_is_silent(self):
        with staging.own_firewall(self.lab, "dc", "tcp dport { 3268, 3269 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("3268/TCP", "3269/TCP"):
            self.assert_says(run, port, "filtered not-asked fail no-answer network", port)
        self.assert_rest_fine(run, "3268/TCP", "3269/TCP")

    def test_controller_is_read_only(self):
        parts = self.directory_that_says(flags=("--flags-off", WRITABLE, "--flags-on", READ_ONLY))
        with staging.impostors(self.lab, *parts):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 0)
        self.assert_says(run, "389/UDP", "open verified warn read-only-controller directory", "read-only")
        self.assert_rest_fine(run, "389/UDP")

    def test_directory_of_another_domain_over_tcp_only(self):
        said = ("defaultNamingContext=DC=other,DC=example", "dnsHostName=dc2.other.example",
                "ldapServiceName=other.example:dc2$@OTHER.EXAMPLE", "rootDomainNamingContext=DC=other,DC=example")
        with staging.impostors(self.lab, self.directory_that_says(*said)[0]):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_says(run, "389/TCP", "open verified fail other-host network", "10.77.2.10",
                         explanation="other.example")
        self.assert_rest_fine(run, "389/TCP")


class Found(SituationCase):
    def test_controllers_are_discovered(self):
        run = self.portcheck(self.dns_role, options=("--discover",), also=[self.lab.dc_ipv6])
        self.assert_status(run, 0)
        controllers = {(check["target"].lower(), check["address"]) for check in run.checks
                       if check["role"] == "Domain controllers"}
        self.assertEqual(controllers, {(self.lab.dc_name, self.lab.dc_ipv4), (self.lab.dc_name, self.lab.dc_ipv6)})
        self.assert_rest_fine(run)

    def test_controllers_are_discovered_over_one_version(self):
        server = f"DNS Server={self.lab.dc_ipv6}"
        refused = f"ip daddr {self.lab.dc_ipv4} meta l4proto tcp reject" # names are looked up over UDP
        with self.lab.firewall(refused):
            run = self.portcheck(server, options=("--discover", "--addresses", "ipv6"))
        self.assert_status(run, 0)
        self.assertEqual({check["address"] for check in run.checks}, {self.lab.dc_ipv6})
        self.assert_rest_fine(run)

    def test_a_server_of_the_other_version_is_not_searched(self):
        """Its name leads to IPv4 alone."""
        with staging.own_dns(self.lab, "names_server", f"ns.lab.example={self.lab.dc_ipv4}"):
            run = self.portcheck("DNS Server=ns.lab.example", options=("--discover", "--addresses", "ipv6"))
            self.assertEqual(self.lab.network.destinations(), set())
        self.assertEqual(run.status, 2)
        self.assertRegex(run.errors, "ns.lab.example has only IPv4 addresses, and only IPv6 is to be used")

    def test_addresses_come_with_the_answer(self):
        """This computer's own DNS does not know the domain; the server that is searched sends the addresses along."""
        with staging.own_dns(self.lab, "names_server"):
            run = self.portcheck(self.dns_role, options=("--discover",), also=[self.lab.dc_ipv6])
        self.assert_says(run, "389/TCP", "open verified warn resolver-lacks-name this-computer",
                         "own DNS does not know dc1.lab.example", address=self.lab.dc_ipv4)

    def test_each_server_that_is_named_is_asked(self):
        """The first refuses over UDP; the second, the same controller over IPv6, knows the domain."""
        servers = f"DNS Server={self.lab.dc_ipv4},{self.lab.dc_ipv6}"
        with self.lab.firewall(f"ip daddr {self.lab.dc_ipv4} udp dport 53 reject"):
            run = self.portcheck(servers, options=("--discover",))
            self.assertIn(f"{self.lab.dc_ipv4} refused the question", run.errors)
            controllers = {check["target"].lower() for check in run.checks if check["role"] == "Domain controllers"}
            self.assertEqual(controllers, {self.lab.dc_name})
            run = self.portcheck(self.dns_role, options=("--discover",))
        self.assert_status(run, 2)
        self.assertIn(f"{self.lab.dc_ipv4} refused the question", run.errors)

    def test_own_dns_server_that_refuses(self):
        with self.lab.firewall("udp dport 53 reject"):
            run = self.portcheck(options=("--discover",))
        self.assert_status(run, 2)
        self.assertIn("the DNS of this computer refused the question", run.errors)

    def test_without_a_domain(self):
        run = self.portcheck(self.dc_role, self.dns_role, domain=None)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


if __name__ == "__main__":
    unittest.main()
