# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where this computer's own routes or neighbours keep it from asking, and where its gateway does:
nobody else is blamed, and no rule is asked for."""

import contextlib
import unittest

import staging
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6
from situation_case import SHORT, SituationCase

PORTS = ("389/TCP", "389/UDP", "135/TCP", "445/TCP")
QUICK = ("--timeout", "500", "--retries", "0")
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
