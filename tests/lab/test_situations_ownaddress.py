# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where this computer lacks an address, a route, a local port or a DNS server: nobody else is
blamed, and no rule is asked for."""

import tempfile
import time
import unittest
from pathlib import Path

import staging
from command import run as run_command
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6, SOURCE_IPV6
from situation_case import SHORT, SituationCase

DC1 = "dc1.lab.example"
QUICK = ("--timeout", "500", "--retries", "0")
PORTS = ("389/TCP", "389/UDP", "135/TCP", "445/TCP", "53/UDP")
OTHERS = "[Nn]etwork team|is the host up|[Ii]s it up|gave no sign of life|[Aa]llow [0-9]|spelling"
NOT_IMPLEMENTED, NAME_EXISTS, NO_SUCH_SET, NOT_AUTHORITATIVE, NOT_OF_THE_ZONE = 4, 6, 8, 9, 10

# It drops before it looks for a way, as many routers do without a word.
SILENT_ROUTER = """\
table ip6 silent {
    chain early {
        type filter hook prerouting priority raw
        iifname inner ip6 saddr fe80::/10 ip6 daddr fd77:0:0:2::/64 drop
    }
}
"""


class OwnLack(SituationCase):
    def at(self, host, *, options=QUICK, also=()):
        """Everything is asked of one host; nobody else is named in what is said, and no rule is asked for."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(f"Domain controllers={host}", f"DNS Server={host}", also=also,
                                 options=(*options, "--rules", str(path)))
            self.assertNotIn("add rule", path.read_text(encoding="utf-8"), run.table())
        self.assertNotRegex(run.output, OTHERS)
        return run

    def assert_own(self, run, words, cause, remedy, status=1, address=None):
        self.assert_status(run, status)
        for port in PORTS:
            self.assert_says(run, port, words, cause, address=address)
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["owners"], ["this-computer"])
        self.assertRegex(fault["remedy"], remedy)


class Ipv6Address(OwnLack):
    """This computer has no IPv6 address that it may use, but a link-local one, and a router."""

    FAULT = ("unreachable|filtered not-asked fail network-unreachable this-computer", "has only a link-local address to ask {} from",
             "which addresses it has")

    def with_address(self, *words, duplicate=False, tests=0):
        """Its IPv6 address is given to it anew: with these words of ip(8), tested so often, or taken by the firewall before;
        without any, it has none."""
        inside, name = self.lab.network.inside, self.lab.network.names
        ip = ["ip", "-6", "-n", name["source"], "address"]
        other = ["ip", "-6", "-n", name["firewall"], "address"]

        def settings(wanted, number):
            run_command(inside("source", "sysctl", "-qw", f"net.ipv6.conf.net0.accept_dad={wanted}",
                               f"net.ipv6.conf.all.accept_dad={wanted}", f"net.ipv6.conf.net0.dad_transmits={number}"))

        def restore():
            settings(0, 1)
            run_command([*other, "delete", f"{SOURCE_IPV6}/64", "dev", "inner"], check=False)
            run_command([*ip, "delete", f"{SOURCE_IPV6}/64", "dev", "net0"], check=False)
            self.lab.network.restore_source()
        self.addCleanup(restore)
        run_command([*ip, "delete", f"{SOURCE_IPV6}/64", "dev", "net0"])
        if duplicate:
            run_command([*other, "add", f"{SOURCE_IPV6}/64", "dev", "inner"])
        if words or tests:
            settings(1 if tests else 0, max(tests, 1))
            run_command([*ip, "add", f"{SOURCE_IPV6}/64", "dev", "net0", *words])
            run_command(["ip", "-6", "-n", name["source"], "route", "replace", "default", "via", FIREWALL_INNER_IPV6])
        return lambda: run_command([*ip, "show", "dev", "net0"]).stdout

    def assert_is_at_fault(self):
        dc = self.lab.dc_ipv6
        words, cause, remedy = self.FAULT
        self.assert_own(self.at(dc), words, cause.format(dc), remedy)
        # Beside IPv4 it is not in use: clients take the other address then.
        with staging.known_hosts(self.lab, f"{self.lab.dc_ipv4} {DC1}", f"{dc} {DC1}"):
            run = self.at(DC1, also=(self.lab.dc_ipv4, dc))
        self.assert_status(run, 0)
        over_ipv6 = [check for check in run.checks if check["address"] == dc]
        self.assertEqual({(check["outcome"], check["reason"]) for check in over_ipv6},
                         {("not-applicable", "ipv6-not-in-use")}, run.table())
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])

    def test_it_has_none(self):
        self.with_address()
        self.assert_is_at_fault()

    def test_it_has_none_and_the_router_says_nothing(self):
        self.with_address()
        inside, dc = self.lab.network.inside, self.lab.dc_ipv6
        run_command(inside("firewall", "nft", "-f", "-"), text_input=SILENT_ROUTER)
        self.addCleanup(run_command, inside("firewall", "nft", "delete", "table", "ip6", "silent"))
        words, cause, remedy = self.FAULT
        self.assert_own(self.at(dc), words, cause.format(dc), remedy)

    def test_it_is_still_tested(self):
        shown = self.with_address(tests=600)  # a second each
        self.assertIn("tentative", shown())
        self.assert_is_at_fault()

    def test_another_computer_has_it(self):
        shown = self.with_address(duplicate=True, tests=1)
        deadline = time.monotonic() + 30
        while "dadfailed" not in shown():
            self.assertLess(time.monotonic(), deadline, shown())
            time.sleep(0.05)
        self.assert_is_at_fault()

    def test_it_is_deprecated(self):
        """It still works for those who have no other."""
        shown = self.with_address("preferred_lft", "0")
        self.assertIn("deprecated", shown())
        run = self.at(self.lab.dc_ipv6)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


class OtherKind(OwnLack):
    """An IPv4-only computer, and a name that has IPv6 addresses alone."""

    def check(self):
        with staging.own_dns(self.lab, "names_server", f"{DC1}={self.lab.dc_ipv6}"):
            return self.at(DC1, also=(self.lab.dc_ipv6,))

    def test_ipv6_is_switched_off(self):
        inside, name = self.lab.network.inside, "net.ipv6.conf.all.disable_ipv6"
        run_command(inside("source", "sysctl", "-qw", f"{name}=1"))

        def restore():
            run_command(inside("source", "sysctl", "-qw", f"{name}=0"))
            self.lab.network.restore_source()
        self.addCleanup(restore)
        self.assert_own(self.check(), "unresolved not-asked fail address-kind-unused this-computer",
                        f"does not use IPv6, the only kind of address found for {DC1}", "give it an IPv6 address")

    def test_there_is_no_route(self):
        with staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6):
            self.assert_own(self.check(), "unreachable not-asked fail network-unreachable this-computer",
                            f"there is no route to {DC1}", "check its network connection and routes")


class DefaultRoute(OwnLack):
    NO_ROUTE = "unreachable not-asked fail network-unreachable this-computer"

    def test_none_over_ipv4(self):
        with staging.without_route(self.lab, "source", "-4", "default", "via", FIREWALL_INNER_IPV4):
            dc = self.lab.dc_ipv4
            self.assert_own(self.at(dc), self.NO_ROUTE, f"there is no route to {dc}", "network connection and routes")
            self.assert_only_sent_to()
            # Clients use the other kind, but this one is everybody's: it is a fault all the same.
            with staging.known_hosts(self.lab, f"{dc} {DC1}", f"{self.lab.dc_ipv6} {DC1}"):
                run = self.at(DC1, also=(self.lab.dc_ipv6,))
            self.assert_own(run, self.NO_ROUTE, f"there is no route to {DC1}", "network connection", address=dc)
            self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv6])

    def test_none_at_all(self):
        with staging.without_route(self.lab, "source", "-4", "default", "via", FIREWALL_INNER_IPV4), \
                staging.without_route(self.lab, "source", "-6", "default", "via", FIREWALL_INNER_IPV6):
            run = self.portcheck(self.dc_role, f"DNS Server={self.lab.dc_ipv6}", options=QUICK)
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owners"]), ("network-unreachable", ["this-computer"]))
        self.assertEqual(fault["hosts"], [self.lab.dc_ipv4, self.lab.dc_ipv6])
        self.assertEqual(self.lab.network.destinations(), set())


class ReservedPorts(OwnLack):
    """The administrator keeps local ports for somebody (ip_local_reserved_ports)."""

    def reserved(self, ports):
        inside, name = self.lab.network.inside, "net.ipv4.ip_local_reserved_ports"
        run_command(inside("source", "sysctl", "-qw", f"{name}={ports}"))
        self.addCleanup(run_command, inside("source", "sysctl", "-qw", f"{name}="))

    def test_all_are(self):
        self.reserved("40000-40009")
        with staging.local_ports(self.lab, 40000, 40009):
            run = self.at(self.lab.dc_ipv4)
        self.assert_own(run, "local not-asked inconclusive no-local-port this-computer", "no free local port",
                        "number of open connections", status=3)
        self.assert_only_sent_to()

    def test_all_but_one_are(self):
        self.reserved("40001-40009")
        with staging.local_ports(self.lab, 40000, 40009):
            run = self.at(self.lab.dc_ipv4, options=SHORT)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


class DnsServer(OwnLack):
    """Names are looked up by a server that can't, or by none."""

    def assert_one_cause(self, run, owner, cause):
        self.assert_status(run, 1)
        self.assertEqual({(check["state"], check["reason"]) for check in run.checks}, {("unresolved", "resolver-fails")})
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["owners"], [owner])
        self.assertRegex(fault["cause"], cause)

    def test_each_response_code(self):
        for code, name in ((NOT_IMPLEMENTED, "NOTIMP"), (NOT_AUTHORITATIVE, "NOTAUTH"), (NAME_EXISTS, "YXDOMAIN"),
                           (NO_SUCH_SET, "NXRRSET"), (NOT_OF_THE_ZONE, "NOTZONE")):
            with self.subTest(name), staging.own_dns(self.lab, "dns_server", code):
                self.assert_one_cause(self.at(DC1), "dns", rf"this computer's DNS server \(127\.0\.0\.1\) answers {name}")

    def test_none_is_set(self):
        for lines in ("", "# Written by nobody\n", "search lab.example\n", "nameserver\n", "nameserver no-address\n"):
            self.lab.network.set_resolver_file(lines)
            self.addCleanup(self.lab.network.set_resolver, None)
            with self.subTest(lines):
                self.assert_one_cause(self.at(DC1, also=("127.0.0.1",)), "this-computer", "this computer has no DNS server")


if __name__ == "__main__":
    unittest.main()
