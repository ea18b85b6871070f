# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a target is no such target: its address leads to no host, or to this computer itself, or
its port has no question of its own, or its domain has no controllers."""

import contextlib
import tempfile
import unittest
from pathlib import Path

import staging
from network import SOURCE_IPV4, SOURCE_IPV6
from situation_case import SHORT, SituationCase

DC1 = "dc1.lab.example"
TARGET = f"Domain controllers={DC1}"
CONFIGURATION = """\
options {{
    directory "{{folder}}"; listen-on port 53 {{ {address}; }}; listen-on-v6 {{ none; }}; recursion no; pid-file none;
    session-keyfile none;
}};
controls {{ }};
zone "lab.example" {{ type primary; file "{zone}"; }};
"""
ZONE = """\
$TTL 60
@ SOA ns hostmaster 1 60 60 60 60
@ NS ns
ns A {address}
"""


class RulesCase(SituationCase):
    """A test whose run may ask for no firewall rule."""

    def without_rules(self, *targets, options=SHORT, **more):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(*targets, options=(*options, "--rules", str(path)), **more)
            self.assertNotIn("add rule", path.read_text(encoding="utf-8"), run.table())
        self.assertNotRegex(run.output, "[Aa]llow [0-9]|[Nn]etwork team")
        return run

    @contextlib.contextmanager
    def bind(self, *records):
        """Within the `with`, BIND serves the domain with these records on dc2."""
        address = self.lab.dc2_ipv4
        with tempfile.TemporaryDirectory() as folder:
            zone = Path(folder) / "zone"
            zone.write_text(ZONE.format(address=address) + "".join(f"{record}\n" for record in records), encoding="utf-8")
            text = CONFIGURATION.format(address=address, zone=zone)
            with staging.configured(self.lab, 53, text, "named", "-g", "-n", "1", "-c", host="dc2"):
                yield


class LinkLocal(RulesCase):
    """A controller has registered an adapter that has no real address (RFC 3927)."""

    ADDRESS = "169.254.7.7"

    def assert_record_is_wrong(self, run):
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "filtered|unreachable|local|not-run not-asked fail link-local-address dns",
                             f"the address found for {DC1} is link-local", address=self.ADDRESS)
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["owners"], ["dns", "target"])
        self.assertRegex(fault["remedy"], f"delete the record of {DC1} with {self.ADDRESS}")
        self.assertNotRegex(run.output, "routes of this computer|gave no sign of life|Is it up|spelling")

    def test_it_is_the_only_one(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}={self.ADDRESS}"):
            run = self.without_rules(TARGET, self.dns_role, options=(*SHORT, "--no-extra-looks"), also=[self.ADDRESS])
        self.assert_record_is_wrong(run)

    def test_the_named_server_has_it_too(self):
        """A real server, which this computer asks for names as well."""
        server = self.lab.dc2_ipv4
        with self.bind(f"dc1 A {self.ADDRESS}", "_ldap._tcp.dc._msdcs SRV 0 100 389 dc1"):
            self.lab.network.set_resolver(server)
            self.addCleanup(self.lab.network.set_resolver, None)
            run = self.without_rules(TARGET, f"DNS Server={server}", also=[self.ADDRESS])
        self.assert_record_is_wrong(run)
        self.assert_says(run, "53/UDP", "open verified pass answered -")

    def test_it_is_one_of_two(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}={self.lab.dc_ipv4}", f"{DC1}={self.ADDRESS}"):
            run = self.without_rules(TARGET, self.dns_role, options=(*SHORT, "--no-extra-looks"), also=[self.ADDRESS])
        self.assert_record_is_wrong(run)
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])


class NoHost(SituationCase):
    """An address that is a whole subnet is refused before anything is sent."""

    def test_own_subnets_broadcast(self):
        for address in ("10.77.1.255", "10.77.1.0", "255.255.255.255", "127.255.255.255"):
            for targets in ((f"Domain controllers={address}", self.dns_role), (self.dc_role, f"DNS Server={address}")):
                with self.subTest(targets):
                    run = self.portcheck(*targets)
                    self.assert_status(run, 2)
                    self.assertIsNone(run.json)
                    line, = run.errors.strip().splitlines()
                    self.assertRegex(line, f"{address}.*(broadcast address|stands for a subnet)")
                    self.assertEqual(self.lab.network.destinations(), set())

    def test_a_name_leads_there(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}=10.77.1.255"):
            run = self.portcheck(TARGET, f"DNS Server={DC1}", options=SHORT)
        self.assert_status(run, 1)
        self.assertEqual({check["reason"] for check in run.checks}, {"no-host-address"}, run.table())
        self.assertEqual(self.lab.network.destinations(), set())


class NothingListensHere(RulesCase):
    """The target is an address of this computer, on which nothing listens: its word is the target's."""

    def test_each_port_is_refused(self):
        for address in (SOURCE_IPV4, SOURCE_IPV6, "127.0.0.1", "::1"):
            with self.subTest(address):
                run = self.without_rules(f"Domain controllers={address}", f"DNS Server={address}")
                self.assert_status(run, 1)
                for port in ("389/TCP", "389/UDP", "88/UDP", "53/UDP"):
                    self.assert_says(run, port, "closed not-asked fail refused target",
                                     explanation="none of the services listens")
                self.assertEqual(self.assert_one_fault(run)["owner"], "target")
                self.assertNotRegex(run.output, "its own firewall|does not let")

    def test_udp_ports_are_refused_beside_services_that_answer(self):
        """This computer is the controller, and a part of its services is stopped."""
        listens = "Port,Protocol,Source,Target,Purpose\n389,TCP,Here,Domain controllers,LDAP\n53,UDP,Here,DNS Server,DNS\n"
        for address in (SOURCE_IPV4, SOURCE_IPV6, "127.0.0.1"):
            with self.subTest(address), tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
                table.write(listens)
                table.flush()
                options = ("--allow", address, "--domain", "lab.example", "--listen", address, "--table", table.name)
                with staging.stand_in(self.lab, self.program, *options, host="source"):
                    run = self.without_rules(f"Domain controllers={address}", f"DNS Server={address}")
                for port in ("389/UDP", "88/UDP"):
                    self.assert_says(run, port, "closed not-asked fail refused target")
                for port in ("389/TCP", "53/UDP"):
                    self.assert_says(run, port, "open verified pass|warn answered|stand-in -|person")
                self.assertNotRegex(run.output, "its own firewall|does not let")


class NoQuestion(RulesCase):
    """A company's table has UDP ports whose services this program doesn't speak: silence says nothing."""

    TABLE = ("Port,Protocol,Source,Target,Purpose\n389,UDP,Here,Domain controllers,LDAP\n"
             "464,UDP,Here,Domain controllers,Kerberos password\n{}")

    def with_table(self, more="", options=SHORT):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
            table.write(self.TABLE.format(more))
            table.flush()
            return self.without_rules(self.dc_role, options=(*options, "--table", table.name))

    def assert_untold(self, run, *ports):
        self.assert_status(run, 3)
        for port in ports:
            check = self.assert_says(run, port, "filtered not-asked inconclusive no-question -", "no question is known")
            self.assertEqual(check["attempts"], 1)
        self.assert_says(run, "389/UDP", "open verified pass answered -")
        self.assertEqual(self.assert_one_fault(run)["owners"], ["person"])

    def test_it_is_silent(self):
        self.assert_untold(self.with_table(), "464/UDP")

    def test_it_is_silent_whatever_was_asked_for(self):
        self.assert_untold(self.with_table(options=("--timeout", "500", "--retries", "5")), "464/UDP")

    def test_it_is_dropped(self):
        with self.lab.firewall("udp dport 464 drop"):
            self.assert_untold(self.with_table(), "464/UDP")


class NoControllers(RulesCase):
    """The domain's record for its controllers names none on purpose (RFC 2782)."""

    def test_the_record_names_none(self):
        server = self.lab.dc2_ipv4
        with self.bind("_ldap._tcp.dc._msdcs SRV 0 0 0 ."):
            run = self.without_rules(self.dc_role, f"DNS Server={server}")
            self.assert_status(run, 0)
            self.assert_says(run, "53/UDP", "open verified warn dns-no-controllers dns",
                             f"the DNS server {server} says that the domain has no controllers")
            self.assert_rest_fine(run, "53/UDP")
            run = self.portcheck(f"DNS Server={server}", options=("--discover",))
        self.assert_status(run, 2)
        self.assertRegex(run.errors, "no (domain )?controllers")
        self.assertNotRegex(run.errors, "spelling|check the domain's name")


if __name__ == "__main__":
    unittest.main()
