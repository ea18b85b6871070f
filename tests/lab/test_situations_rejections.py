# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a router or firewall turns back one port of a living host: by each ICMP error that nftables
can send, over TCP and UDP, IPv4 and IPv6."""

import json
import tempfile
import unittest
from pathlib import Path

import staging
from situation_case import SHORT, SituationCase

# Said of this computer, or of the host: neither has a part in it.
OTHERS = (r"this computer has no route|routes of this computer|does not let its own|open connections|gave no sign|"
          r"[Ii]s it up|[Ii]s the host up|is .* running|does anything listen|Administrator of 10|Administrator of fd77")
# RFC 792, RFC 1812 5.2.7.1 and RFC 4443 3.1, by the names that nft(8) has for them: reason and cause.
NO_WAY = "unreachable", "network-unreachable", "a router or firewall on the way to {} has no way there for {}"
BARRED = "unreachable", "host-unreachable", "the network bars {1} to {0}, although the host is up"
REFUSED = "closed", "refused-on-the-way", "a firewall on the way to {} refuse[sd] {}"
FORBIDDEN = "unreachable", "prohibited", "a firewall forbids {1} to {0}"
ICMP = {"net-unreachable": NO_WAY, "host-unreachable": BARRED, "prot-unreachable": BARRED, "port-unreachable": REFUSED,
        "net-prohibited": FORBIDDEN, "host-prohibited": FORBIDDEN, "admin-prohibited": FORBIDDEN}
ICMPV6 = {"no-route": NO_WAY, "admin-prohibited": FORBIDDEN, "addr-unreachable": BARRED, "port-unreachable": REFUSED,
          "policy-fail": FORBIDDEN, "reject-route": FORBIDDEN}


class OnePort(SituationCase):
    def assert_turned_back(self, family, code, port, said, address, router):
        """`port` is the one that is turned back, "445/TCP"."""
        number, protocol = port.split("/")
        state, reason, cause = said
        rule = f"{protocol.lower()} dport {number} reject with {family} type {code}"
        with self.subTest(rule), self.lab.firewall(rule):
            run = self.portcheck(f"Domain controllers={address}", self.dns_role, options=SHORT)
            self.assert_status(run, 1)
            check = self.assert_says(run, port, f"{state} not-asked fail {reason} network", cause.format(address, port))
            self.assertEqual(check["evidence"]["icmpSender"], router)
            fault = self.assert_one_fault(run)
            self.assertEqual((fault["owners"], fault["ports"]), (["network"], [port]))
            self.assertIn(router, fault["explanation"])
            self.assertNotRegex(str(fault), OTHERS)
            self.assert_rest_fine(run, port)

    def test_over_ipv4(self):
        for code, said in ICMP.items():
            for port in ("445/TCP", "389/UDP"):
                self.assert_turned_back("icmp", code, port, said, self.lab.dc_ipv4, self.lab.firewall_ipv4)

    def test_over_ipv6(self):
        for code, said in ICMPV6.items():
            for port in ("445/TCP", "389/UDP"):
                self.assert_turned_back("icmpv6", code, port, said, self.lab.dc_ipv6, self.lab.firewall_ipv6)


class WhatIsSaid(SituationCase):
    """Connections are made, and what is said on them is turned back: the peer ended none of them, and its TLS did not fail."""

    def test_data_is_turned_back(self):
        for port in ("445/TCP", "3269/TCP"):
            number = port.split("/")[0]
            rule = f"tcp dport {number} tcp flags & psh == psh reject with icmp type host-unreachable"
            with self.subTest(rule), self.lab.firewall(rule):
                run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                check = self.assert_says(run, port, "open silent fail mute target", "said nothing")
                self.assertNotRegex(str(check), "closed-early|tls-failed|certificate")
                self.assert_rest_fine(run, port)


class PartOfARange(SituationCase):
    """The scanner hears the same errors."""

    MOST_CONNECTIONS = 10000

    def test_map(self):
        for family, codes, address in (("icmp", ICMP, self.lab.dc_ipv4), ("icmpv6", ICMPV6, self.lab.dc_ipv6)):
            for code in codes:
                rule = f"ct direction original tcp dport 20000-30000 reject with {family} type {code}"
                with self.subTest(rule), self.lab.firewall(rule):
                    run = self.portcheck(f"Domain controllers={address}", self.dns_role,
                                         options=(*SHORT, "--range-check", "map"))
                    self.assert_status(run, 1)
                    fault = self.assert_one_fault(run)
                    self.assertEqual((fault["reason"], fault["owners"]), ("range-cut", ["network"]))
                    self.assertIn("Rejected by the network: 20000-30000. A router or firewall said so", fault["explanation"])
                    self.assertNotRegex(str(fault), OTHERS)


class SeldomRefusals(SituationCase):
    """A host with closed UDP ports says so once a second, and the rest of its refusals are silence: no firewall has a part in it."""

    ASKED = (53, 88, 389)  # of those whose service can be asked: these are asked twice
    PORTS = (123, 137, 138, 464, 500, 514, 161, *ASKED)

    def check(self, *options):
        with staging.seldom_errors(self.lab, "dc2", self.lab.dc2_ipv4):
            return self.check_table(self.lab.dc2_ipv4, [(port, "UDP") for port in self.PORTS], *options)

    def check_table(self, address, ports, *options):
        rows = [{"ports": [port], "protocols": [protocol], "source": "Source", "target": "Servers", "purpose": "Test"}
                for port, protocol in ports]
        with tempfile.TemporaryDirectory() as folder:
            table = Path(folder) / "table.json"
            table.write_text(json.dumps({"format": "gp-portcheck-table", "version": 1, "title": "UDP", "origin": "Test",
                                         "generalRequirements": [], "rows": rows}), encoding="utf-8")
            rules = Path(folder) / "rules.txt"
            run = self.portcheck(f"Servers={address}",
                                 options=(*SHORT, "--table", str(table), "--rules", str(rules), *options))
            return run, rules.read_text(encoding="utf-8")

    def silent(self, run):
        """Which of ASKED were silent: two or three mostly, fewer on a machine on which a run takes longer than usual."""
        return [port for port in self.ASKED if run.one("UDP", port)["state"] == "filtered"]

    def assert_no_firewall(self, run, rules):
        for port in self.ASKED:
            check = run.one("UDP", port)
            self.assertEqual((check["reason"], check["owner"]), ("refused", "target"), run.table())
        self.assertNotRegex(run.output, r"Network team: allow")
        self.assertNotIn("udp dport", rules)

    def test_silence_beside_refusals(self):
        run, rules = self.check()
        self.assert_status(run, 1)
        self.assert_no_firewall(run, rules)
        for port in self.silent(run):
            self.assertRegex(run.one("UDP", port)["explanation"], "Refused only when asked again")
        self.assertEqual(len(self.looks(run, "patient")), len(self.silent(run)))
        finding, = (each for each in run.results["findings"] if each["reason"] == "refused")
        self.assertEqual(finding["outcome"], "fail")
        self.assertLessEqual({f"{port}/UDP" for port in self.ASKED}, set(finding["ports"]))  # and what was refused besides

    def test_nothing_is_asked_again(self):
        run, rules = self.check("--no-extra-looks")
        self.assert_no_firewall(run, rules)
        for port in self.silent(run):
            self.assertEqual(run.one("UDP", port)["outcome"], "inconclusive", run.table())

    def test_one_port_is_truly_blocked(self):
        with self.lab.firewall("udp dport 389 drop"):
            run, rules = self.check()
        self.assert_says(run, "389/UDP", "filtered not-asked fail no-answer network")
        for port in (53, 88):
            self.assertEqual(run.one("UDP", port)["reason"], "refused", run.table())
        self.assertIn("udp dport", rules)

    def test_a_port_is_blocked_that_serves_over_tcp(self):
        ports = ((389, "TCP"), (389, "UDP"), (123, "UDP"))
        for options in ((), ("--no-extra-looks",)):
            with self.subTest(options), self.lab.firewall("udp dport 389 drop"):
                run, rules = self.check_table(self.lab.dc_ipv4, ports, *options)
                self.assert_says(run, "123/UDP", "closed not-asked fail refused target")
                self.assert_says(run, "389/UDP", "filtered not-asked fail no-answer network")
                self.assertIn("udp dport", rules)


if __name__ == "__main__":
    unittest.main()
