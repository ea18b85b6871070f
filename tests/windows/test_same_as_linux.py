# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program, under Wine in the lab's source, against the Linux program: both must say the same of the same.

GP_PORTCHECK names the Linux program, GP_PORTCHECK_EXE the Windows one.
"""

import unittest

from windows_case import WindowsCase

WORDS = ("row", "requirement", "protocol", "purpose", "role", "target", "address", "port", "serviceName", "state", "service",
         "outcome", "reason", "explanation", "remedy", "owner", "attempts", "localAddress")

# What may differ in evidence, and why. Everything else must be equal.
ANY_RUN = {
    "currentTime": "the controller's clock went on",
    "serverTime": "the controller's clock went on",
    "ntlmTime": "the controller's clock went on",
    "clockDifferenceS": "the clocks went on, and the answers took their time",
    "systemTime": "the controller's clock went on",
    "highestCommittedUSN": "the directory went on",
    "silentLocalPorts": "each run takes other local ports",
    "answeredAfterMs": "Windows tells of an ICMP error only to who asks again, as if the first question had been lost",
    "lastLostMs": "as above",
}
ONLY_LINUX = {
    "refusedAfterMs": "Windows asks a refusing port again, and tells only then",
    "icmpSender": "Windows doesn't tell who sent an ICMP error",
    "icmpType": "nor of which kind it was",
    "icmpCode": "nor why",
}
MAY_DIFFER = ANY_RUN | ONLY_LINUX
# What follows from an ICMP error's sender. Over UDP a device is found without it, by what the others answer.
BY_SENDER = ("reason", "explanation", "remedy", "owner")
BY_SENDER_OVER_UDP = ("explanation", "remedy")


def key(check):
    return check["protocol"], str(check["port"]), check["address"], check["target"]


def evidence(check):
    return {name: value for name, value in check["evidence"].items() if name not in MAY_DIFFER}


class SameAsLinux(WindowsCase):
    # by_icmp: the checks whose answer is an ICMP error. Who sent it, and why, is told on Linux only.
    # late: those of them to a datagram. Wine announces none: the program finds it at the time limit, and may have asked
    # once more by then.
    def assert_same(self, *targets, rules=(), by_icmp=(), late=(), **more):
        linux, windows = self.both(*targets, rules=rules, **more)
        self.assertEqual(windows.status, linux.status, windows.errors)
        expected, found = ({key(check): check for check in run.checks} for run in (linux, windows))
        self.assertEqual(sorted(found), sorted(expected), windows.table())
        for name, check in expected.items():
            with self.subTest(check=name):
                left_out = (*(BY_SENDER if name in by_icmp else ()),
                            *((*BY_SENDER_OVER_UDP, "attempts") if name in late else ()))
                words = [word for word in WORDS if word not in left_out]
                self.assertEqual({word: found[name][word] for word in words}, {word: check[word] for word in words})
                self.assertEqual(evidence(found[name]), evidence(check))
                self.assertEqual(found[name]["localPort"] is None, check["localPort"] is None, "the local port is told or not")
        return linux, windows

    def test_a_healthy_controller(self):
        _, windows = self.assert_same(self.dc_role, self.dns_role)
        self.assertEqual(windows.status, 0, windows.table())
        source = windows.results["source"]
        self.assertEqual((source["dynamicPorts"], source["dynamicPortsAssumed"]), ({"from": 49152, "to": 65535}, True),
                         "Wine's netsh tells nothing, and that is said")

    def test_over_ipv6(self):
        self.assert_same(f"Domain controllers={self.lab.dc_ipv6}", f"DNS Server={self.lab.dc_ipv6}")

    def test_by_name(self):
        self.assert_same(f"Domain controllers={self.lab.dc_name}", self.dns_role)

    def test_discovered(self):
        # With the DNS server named, the program asks it in its own words: Wine's look-up can't read SRV records.
        self.assert_same(self.dns_role, options=("--discover",))

    def test_dropped(self):
        self.assert_same(self.dc_role, self.dns_role, rules=("tcp dport 3269 drop", "udp dport 389 drop"))

    def test_mapper_dropped(self):
        self.assert_same(self.dc_role, self.dns_role, rules=("tcp dport 135 drop",))

    def test_dynamic_ports_dropped(self):
        self.assert_same(self.dc_role, self.dns_role, rules=("tcp dport 49152-65535 ct direction original drop",))

    def test_reset(self):
        self.assert_same(self.dc_role, self.dns_role, rules=("tcp dport { 445, 3268 } reject with tcp reset",))

    def test_prohibited(self):
        self.assert_same(self.dc_role, self.dns_role, rules=("tcp dport 88 reject with icmp admin-prohibited",
                                                             "udp dport 88 reject with icmp port-unreachable"),
                         by_icmp=[("TCP", "88", self.lab.dc_ipv4, self.lab.dc_ipv4)],
                         late=[("UDP", "88", self.lab.dc_ipv4, self.lab.dc_ipv4)])

    def test_udp_refused_in_its_name(self):
        # A firewall that refuses UDP beside TCP that is open: the network's, though Windows doesn't tell who refused.
        where = ("UDP", "88", self.lab.dc_ipv4, self.lab.dc_ipv4)
        _, windows = self.assert_same(self.dc_role, self.dns_role, rules=("udp dport 88 reject",), late=[where])
        check = windows.one("UDP", 88)
        self.assertEqual((check["state"], check["reason"], check["owner"]), ("closed", "refused-on-the-way", "network"))

    def test_another_domain(self):
        self.assert_same(self.dc_role, self.dns_role, domain="other.example")

    def test_nobody_there(self):
        # Whether the router's word that nobody answers it comes in time differs from run to run, on Linux too.
        for run in self.both(f"Domain controllers={self.lab.absent_ipv4}", self.dns_role, options=("--retries", "0")):
            self.assert_status(run, 1)
            for protocol, port in (("TCP", 389), ("TCP", 88), ("TCP", 445), ("UDP", 389), ("UDP", 88)):
                self.assert_check(run.one(protocol, port), state=("filtered", "unreachable"), service="not-asked", outcome="fail")

    def test_a_name_that_nobody_has(self):
        self.assert_same("Domain controllers=nobody.lab.example", self.dns_role)


if __name__ == "__main__":
    unittest.main()
