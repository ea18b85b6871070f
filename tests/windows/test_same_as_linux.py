# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program, under Wine in the lab's source, against the Linux program: both must say the same of the same.

GP_PORTCHECK names the Linux program, GP_PORTCHECK_EXE the Windows one. comparison.py names what may differ, and why.
"""

import unittest

from comparison import differences
from windows_case import WindowsCase

import staging  # found beside the lab
from situation_case import SHORT

MAP = (*SHORT, "--range-check", "map")
ASKED = "ct direction original tcp dport"


class SameCase(WindowsCase):
    def assert_same(self, *targets, status=None, but=(), **more):
        """Both programs end alike, and their results are the same, `but` for paths that only here may differ."""
        linux, windows = self.both(*targets, **more)
        for run in (linux, windows):
            self.assertIsNotNone(run.results, f"exit status {run.status}\n{run.errors}")
        self.assertEqual(windows.status, linux.status, windows.errors)
        if status is not None:
            self.assertEqual(linux.status, status, linux.table())
        self.assertEqual(differences(linux, windows, but), [])
        return linux, windows

    def assert_same_of_controller(self, *rules, status=1, options=SHORT, **more):
        return self.assert_same(self.dc_role, self.dns_role, rules=rules, status=status, options=options, **more)

    def assert_same_with(self, packets, *server, **more):
        """The same where a server in the firewall answers these packets in the controller's stead."""
        with staging.impostors(self.lab, (packets, *server)):
            return self.assert_same_of_controller(**more)


class Healthy(SameCase):
    def test_by_address(self):
        _, windows = self.assert_same_of_controller(status=0, options=())
        source = windows.results["source"]
        self.assertEqual((source["dynamicPorts"], source["dynamicPortsAssumed"]), ({"from": 49152, "to": 65535}, True),
                         "Wine's netsh tells nothing, and that is said")

    def test_without_a_domain_and_with_a_map(self):
        self.assert_same_of_controller(status=0, domain=None, options=MAP)

    def test_over_ipv6(self):
        self.assert_same(f"Domain controllers={self.lab.dc_ipv6}", f"DNS Server={self.lab.dc_ipv6}", status=0)

    def test_by_name(self):
        # Which of the host's two names comes first goes by which is looked up first.
        self.assert_same(f"Domain controllers={self.lab.dc_name}", self.dns_role, status=0,
                         but=[r"looks/control .*/(alsoNamed/\d+|role|target)"])

    def test_discovered(self):
        # With the DNS server named, the program asks it in its own words: Wine's look-up can't read SRV records.
        self.assert_same(self.dns_role, options=("--discover",), status=0)


class Firewalls(SameCase):
    def test_dropped(self):
        self.assert_same_of_controller("tcp dport 3269 drop", "udp dport 389 drop")

    def test_one_service_is_refused_over_tcp_and_dropped_over_udp(self):
        self.assert_same_of_controller("tcp dport 389 reject with tcp reset", "udp dport 389 drop")

    def test_mapper_dropped(self):
        self.assert_same_of_controller("tcp dport 135 drop")

    def test_dynamic_ports_dropped(self):
        self.assert_same_of_controller(f"{ASKED} 49152-65535 drop")

    def test_range_is_cut(self):
        self.assert_same_of_controller(f"{ASKED} 50200-65535 drop", options=MAP)

    def test_reset(self):
        self.assert_same_of_controller("tcp dport { 445, 3268 } reject with tcp reset")

    def test_prohibited(self):
        # Who sent an ICMP error, and why, is told on Linux only, and the reason follows from that. Wine announces none
        # that answers a datagram: the program finds it at the time limit, and may have asked once more by then.
        self.assert_same_of_controller(
            "tcp dport 88 reject with icmp admin-prohibited", "udp dport 88 reject with icmp port-unreachable",
            but=[r"checks/... 88 .*/(reason|explanation|remedy|cause)", r"checks/UDP 88 .*/(attempts|state)",
                 r"findings/.*", "headline", r"looks/.*"])

    def test_udp_forbidden_or_refused(self):
        """Windows doesn't hand on what a firewall says over UDP, or not by whom it was said. Where the same port is open over
        TCP, or forbidden there too, or where all of UDP is alike, the network is named first all the same."""
        for rule, ports in (("udp dport 88 reject with icmp admin-prohibited", {88}),
                            ("th dport 88 reject with icmp admin-prohibited", {88}),
                            ("meta l4proto udp reject with icmp admin-prohibited", {53, 88, 389}),
                            ("meta l4proto udp reject", {53, 88, 389})):
            with self.subTest(rule):
                for run in self.both(self.dc_role, self.dns_role, rules=(rule,), options=SHORT):
                    failed = {check["port"]: check["owner"] for check in run.checks
                              if check["protocol"] == "UDP" and check["outcome"] == "fail"}
                    self.assertEqual(failed, dict.fromkeys(ports, "network"), run.table())

    def test_large_packets_are_lost(self):
        # What is asked again at the end, and so how often, depends on who answered when.
        self.assert_same_of_controller("meta length 400-65535 drop", status=None, but=("checks/.*/attempts",))


if __name__ == "__main__":
    unittest.main()
