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
TLS_ALERT = "15030300020228"  # RFC 8446, 6: fatal, handshake_failure
SSH_BANNER = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n".hex()
SERVER_FAILED = 2  # RFC 1035, 4.1.1
FAULTS = ("all-well", "ldap-udp-dropped", "certificate-expired", "rpc-range-cut", "wrong-host", "clock-off")


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
        # Who sent an ICMP error, and why, is told on Linux only, and reason and owner follow from that. Wine announces
        # none that answers a datagram: the program finds it at the time limit, and may have asked once more by then.
        self.assert_same_of_controller(
            "tcp dport 88 reject with icmp admin-prohibited", "udp dport 88 reject with icmp port-unreachable",
            but=[r"checks/... 88 .*/(reason|explanation|remedy|owner|cause)", r"checks/UDP 88 .*/(attempts|state)",
                 r"findings/.*", "headline", r"looks/.*"])

    def test_large_packets_are_lost(self):
        # What is asked again at the end, and so how often, depends on who answered when.
        self.assert_same_of_controller("meta length 400-65535 drop", status=None, but=("checks/.*/attempts",))


class Services(SameCase):
    def test_stopped(self):
        with self.lab.controller.paused("ldap", "cldap"):
            self.assert_same_of_controller()

    def test_another_program(self):
        self.assert_same_with("tcp dport 389", "talker", "say", SSH_BANNER)

    def test_connections_end(self):
        for port, manner in ((445, "hang-up"), (445, "abort"), (88, "reset")):
            with self.subTest(manner):
                self.assert_same_with(f"tcp dport {port}", "talker", manner)

    def test_tls_is_refused(self):
        self.assert_same_with("tcp dport 3269", "talker", "answer", TLS_ALERT)

    def test_certificates(self):
        for name, days in ((self.lab.dc_name, (-30, -2)), ("dc7.lab.example", (-1, 30))):
            with self.subTest(name), staging.certificate(name, days=days) as (certificate, key):
                self.assert_same_with("tcp dport 3269", "ldap_relay", self.lab.dc_ipv4, 3268, "--certificate", certificate,
                                      "--key", key, status=0)

    def test_a_device_accepts_everything(self):
        self.assert_same_with(f"ip daddr {self.lab.dc_ipv4} meta l4proto tcp", "talker", "mute", status=None)


class Names(SameCase):
    NAMES = "Domain controllers=dc1.lab.example,dc9.lab.example", "DNS Server=dc1.lab.example"

    def test_udp_refused_in_its_name(self):
        # A firewall that refuses UDP beside TCP that is open: the network's, though Windows doesn't tell who refused.
        _, windows = self.both(self.dc_role, self.dns_role, rules=("udp dport 88 reject",))
        check = windows.one("UDP", 88)
        self.assertEqual((check["state"], check["reason"], check["owner"]), ("closed", "refused-on-the-way", "network"))

    def test_another_domain(self):
        self.assert_same_of_controller(status=None, domain="other.example")

    def test_a_name_that_nobody_has(self):
        self.assert_same("Domain controllers=nobody.lab.example", self.dns_role, status=1)

    def test_dns_server_fails(self):
        with staging.own_dns(self.lab, "dns_server", SERVER_FAILED):
            self.assert_same(*self.NAMES, status=1)

    def test_dns_server_is_dead(self):
        # Where nobody answers, Wine's look-up makes a failure of the server of it; Windows says that the time was up.
        with staging.own_dns(self.lab, "talker", "mute"):  # over TCP: the port is refused over UDP
            linux, windows = self.assert_same(
                *self.NAMES, status=1, but=[r".*/(resolverCode|resolverRefused|cause|explanation|remedy|owner|owners/0)",
                                            "headline"])
        for run in (linux, windows):
            self.assertEqual({check["reason"] for check in run.checks}, {"resolver-fails"})

    def test_nobody_there(self):
        # Whether the router's word that nobody answers it comes in time differs from run to run, on Linux too.
        for run in self.both(f"Domain controllers={self.lab.absent_ipv4}", self.dns_role, options=("--retries", "0")):
            self.assert_status(run, 1)
            for protocol, port in (("TCP", 389), ("TCP", 88), ("TCP", 445), ("UDP", 389), ("UDP", 88)):
                self.assert_check(run.one(protocol, port), state=("filtered", "unreachable"), service="not-asked", outcome="fail")


class Demo(SameCase):
    def test_scenes(self):
        for fault in FAULTS:
            with self.subTest(fault):
                self.assert_same(domain=None, options=("--demo", "--demo-fault", fault))


if __name__ == "__main__":
    unittest.main()
