# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""As test_same_as_linux.py, where services are at fault, or names are, and with the demo."""

import unittest

from test_same_as_linux import SameCase

import staging  # found beside the lab

TLS_ALERT = "15030300020228"  # RFC 8446, 6: fatal, handshake_failure
SSH_BANNER = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n".hex()
SERVER_FAILED = 2  # RFC 1035, 4.1.1
FAULTS = ("all-well", "ldap-udp-dropped", "certificate-expired", "rpc-range-cut", "wrong-host", "clock-off")


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
