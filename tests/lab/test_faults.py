# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says when something between it and the controller, or in the request, is wrong."""

import unittest

from lab_case import LabCase

# Silence costs a time limit each time; what is tested is what is made of it, not how long it takes.
SHORT = ("--timeout", "1500", "--retries", "1")


class Firewalls(LabCase):
    def assert_others_verified(self, run, *faulty):
        """Every check is verified but those of the (protocol, port) pairs."""
        for check in run.checks:
            if (check["protocol"], check["port"]) not in faulty:
                self.assert_verified(check)

    def test_dropped(self):
        with self.lab.firewall("tcp dport 3269 drop", "udp dport 389 drop"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 1)
        self.assert_check(run.one("TCP", 3269), state="filtered", service="not-asked", outcome="fail")
        self.assert_check(run.one("UDP", 389), state="filtered", service=("not-asked", "silent"), outcome="fail")
        self.assert_others_verified(run, ("TCP", 3269), ("UDP", 389))
        # Whoever reads of the silent UDP port learns that the same service answers over TCP.
        self.assertRegex(run.one("UDP", 389)["explanation"], "TCP")
        self.assertGreater(run.one("UDP", 389)["attempts"], 1)
        # What a firewall's log is searched for is known of unanswered questions, too.
        self.assertGreater(run.one("UDP", 389)["localPort"], 0)

    def test_dropped_over_ipv6_only(self):
        with self.lab.firewall("meta nfproto ipv6 tcp dport 445 drop"):
            run = self.portcheck(f"Domain controllers={self.lab.dc_name}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_check(run.one("TCP", 445, self.lab.dc_ipv6), state="filtered", outcome="fail")
        self.assert_verified(run.one("TCP", 445, self.lab.dc_ipv4))

    def test_rejected_with_reset(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), self.lab.firewall("tcp dport 445 reject with tcp reset"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                self.assert_check(run.one("TCP", 445), state="closed", service="not-asked", outcome="fail")
                self.assert_others_verified(run, ("TCP", 445))

    def test_udp_rejected_as_if_nothing_listened(self):
        with self.lab.firewall("udp dport { 88, 389 } reject with icmpx port-unreachable"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 1)
        for port in (88, 389):
            self.assert_check(run.one("UDP", port), state="closed", outcome="fail")
            self.assertEqual(run.one("UDP", port)["evidence"],
                             {"icmpSender": self.lab.firewall_ipv4, "icmpType": 3, "icmpCode": 3})
        self.assert_others_verified(run, ("UDP", 88), ("UDP", 389))

    def test_udp_not_delivered(self):
        """Who says so, why, and with which type and code: RFC 792, RFC 4443 3.1."""
        ipv4, ipv6 = (self.lab.dc_ipv4, self.lab.firewall_ipv4, 3), (self.lab.dc_ipv6, self.lab.firewall_ipv6, 1)
        for verdict, (address, sender, icmp_type), code, reason in (
                ("admin-prohibited", ipv4, 13, "prohibited"), ("admin-prohibited", ipv6, 1, "prohibited"),
                ("host-unreachable", ipv4, 1, "host-unreachable"), ("host-unreachable", ipv6, 3, "host-unreachable"),
                ("no-route", ipv4, 0, "network-unreachable"), ("no-route", ipv6, 0, "network-unreachable")):
            with self.subTest(f"{address} {verdict}"), self.lab.firewall(f"udp dport 389 reject with icmpx {verdict}"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                check = run.one("UDP", 389)
                self.assert_check(check, state="unreachable", service="not-asked", outcome="fail")
                self.assertEqual(check["reason"], reason)
                self.assertEqual(check["evidence"], {"icmpSender": sender, "icmpType": icmp_type, "icmpCode": code})

    def test_prohibited(self):
        # Over IPv6 Linux makes EACCES of it, which is easily taken for a refusal by this computer.
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            for protocol, port in (("TCP", 445), ("UDP", 389)):
                rule = f"{protocol.lower()} dport {port} reject with icmpx admin-prohibited"
                with self.subTest(f"{address} {port}/{protocol}"), self.lab.firewall(rule):
                    run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                    self.assert_status(run, 1)
                    self.assert_check(run.one(protocol, port), state="unreachable", outcome="fail")
                    self.assert_others_verified(run, (protocol, port))

    def test_mapper_blocked(self):
        with self.lab.firewall("tcp dport 135 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_check(run.one("TCP", 135), state="filtered", outcome="fail")
        # Which dynamic ports to try isn't known then: nothing may be said to pass that was not tried.
        for check in run.checks:
            if check["row"] == run.one("TCP", 135)["row"]:
                self.assertNotEqual(check["outcome"], "pass", check)

    def test_dynamic_ports_blocked(self):
        # In the direction of the question only: an answer goes to a port of this range as well.
        with self.lab.firewall("ct direction original tcp dport 49152-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_verified(run.one("TCP", 135))
        for port in (49152, 49153, 49154):
            self.assert_check(run.one("TCP", port), state="filtered", outcome="fail")
            self.assertGreater(run.one("TCP", port)["localPort"], 0)

    def test_refused_by_this_computer(self):
        with self.lab.local_firewall("udp dport 389 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_check(run.one("UDP", 389), state="local", outcome="fail")
        self.assert_others_verified(run, ("UDP", 389))


class Targets(LabCase):
    def test_target_is_down(self):
        for address in (self.lab.absent_ipv4, self.lab.absent_ipv6):
            with self.subTest(address):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                for check in (check for check in run.checks if check["address"] == address):
                    self.assert_check(check, state=("unreachable", "filtered", "not-run"), service="not-asked",
                                      outcome=("fail", "not-run", "inconclusive"))
                self.assert_check(run.one("TCP", 389), state=("unreachable", "filtered"), outcome="fail")
                self.assert_verified(run.one("UDP", 53))
                self.assert_only_sent_to(self.lab.dc_ipv4, address)

    def test_target_is_silent(self):
        """Everything towards the controller is dropped: one finding about the host, in all its rows."""
        with self.lab.firewall("tcp dport != 53 drop", "udp dport != 53 drop"):
            run = self.portcheck(self.dc_role, f"DNS Server={self.lab.dc_ipv6}", options=SHORT)
        self.assert_status(run, 1)
        self.assert_check(run.one("TCP", 389), state="filtered", outcome="fail")
        self.assertEqual(run.one("TCP", 389)["reason"], "host-silent", run.table())

    def test_unresolved_name(self):
        run = self.portcheck(f"Domain controllers=no-such-host.lab.example,{self.lab.dc_ipv4}", self.dns_role)
        self.assert_status(run, 1)
        unknown = [check for check in run.checks if check["target"] == "no-such-host.lab.example"]
        self.assertNotEqual(unknown, [])
        for check in unknown:
            self.assert_check(check, state="unresolved", service="not-asked", outcome="fail")
        for check in run.checks:
            if check not in unknown:
                self.assert_verified(check)

    def test_wrong_domain(self):
        run = self.portcheck(self.dc_role, self.dns_role, domain="other.example")
        self.assertIn(run.status, (0, 1, 3), run.errors)
        # The ports work, and that is said; that the wrong domain is fine is said nowhere.
        for port in (389, 445, 3268, 3269, 135):
            self.assert_check(run.one("TCP", port), state="open", service="verified")
        for protocol, port in (("UDP", 389), ("UDP", 53)):
            check = run.one(protocol, port)
            self.assert_check(check, state="open", outcome=("warn", "fail", "inconclusive"))
            self.assertIn("other.example", check["explanation"])
            self.assertIn("domain", check["reason"])

    def test_without_a_domain(self):
        run = self.portcheck(self.dc_role, self.dns_role, domain=None)
        self.assert_status(run, 0)
        for check in run.checks:
            self.assert_verified(check)

    def test_discovery(self):
        run = self.portcheck(self.dns_role, options=("--discover",))
        self.assert_status(run, 0)
        controllers = {(check["target"].lower(), check["address"]) for check in run.checks
                       if check["role"] == "Domain controllers"}
        self.assertEqual(controllers, {(self.lab.dc_name, self.lab.dc_ipv4), (self.lab.dc_name, self.lab.dc_ipv6)})
        self.assert_only_sent_to(self.lab.dc_ipv4, self.lab.dc_ipv6)


if __name__ == "__main__":
    unittest.main()
