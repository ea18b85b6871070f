# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Firewall requests: what they ask for is what a firewall that lets nothing pass needs to let pass."""

import contextlib
import re
import tempfile
import unittest
from pathlib import Path

from lab_case import LabCase
from network import SOURCE_IPV4, run

# A firewall in between that lets nothing pass by itself, in the table and chain that the requests name.
CLOSED = """
table inet filter
delete table inet filter
table inet filter {
    chain forward {
        type filter hook forward priority 10; policy drop;
        ct state established,related accept
    }
}
"""


QUICK = ("--timeout", "500", "--retries", "0")


class Rules(LabCase):
    def request(self, *targets, options=()):
        """A run and the text of its firewall request."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            done = self.portcheck(*targets, options=("--rules", str(path), *options))
            return done, path.read_text(encoding="utf-8")

    def nft(self, ruleset, *options):
        run(self.lab.network.inside("firewall", "nft", *options, "-f", "-"), text_input=ruleset)

    @contextlib.contextmanager
    def closed_firewall(self, rules=()):
        self.nft(CLOSED + "\n".join(rules) + "\n")
        try:
            yield
        finally:
            self.nft("table inet filter\ndelete table inet filter\n")

    @staticmethod
    def nftables(text):
        return re.findall(r"^add rule inet filter forward .*$", text, re.MULTILINE)

    def test_asks_for_what_a_firewall_drops(self):
        with self.lab.firewall("tcp dport { 389, 3268 } drop"):
            done, text = self.request(self.dc_role, self.dns_role, options=("--rules-evidence",))
        self.assert_status(done, 1)
        rules = self.nftables(text)
        self.assertEqual(len(rules), 1, text)
        self.assertIn(f"ip saddr {SOURCE_IPV4} ip daddr {self.lab.dc_ipv4} tcp dport {{ 389, 3268 }} ct state new",
                      rules[0])
        for port in (389, 3268):
            self.assertRegex(text, rf"{port}: no answer, 2 attempts.* from {re.escape(SOURCE_IPV4)}:\d+")
        self.assertNotIn("445:", text)

    def test_the_plan_opens_a_firewall_that_lets_nothing_pass(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        done, text = self.request(*targets, options=("--rules-for", "plan"))
        self.assert_status(done, 0)
        rules = self.nftables(text)
        self.assertEqual(len(rules), 6, text)  # TCP, UDP and the dynamic range, for IPv4 and IPv6
        with self.closed_firewall(rules):
            self.assert_status(self.portcheck(*targets), 0)

    def test_what_failed_opens_it_too(self):
        with self.closed_firewall():
            done, text = self.request(self.dc_role, self.dns_role, options=("--timeout", "500", "--retries", "0"))
        self.assert_status(done, 1)
        self.assertIn("gave no sign of life", text)
        with self.closed_firewall(self.nftables(text)):
            self.assert_status(self.portcheck(self.dc_role, self.dns_role), 0)

    def test_many_hosts_are_few_rules(self):
        hosts = [f"10.77.2.{number}" for number in range(100, 143)]
        with self.closed_firewall():
            done, text = self.request(f"Domain controllers={','.join(hosts)}", self.dns_role,
                                      options=("--timeout", "200", "--retries", "0", "--no-extra-looks"))
        self.assert_status(done, 1)
        rules = self.nftables(text)
        self.assertEqual(len(rules), 4, text)  # TCP, UDP and the dynamic range of the controllers, DNS
        for rule in rules:
            self.assertLessEqual(len(re.search(r'comment "(.*)"$', rule).group(1)), 127, rule)
        for rule in rules[:3]:
            self.assertIn(f"ip daddr {{ {', '.join(hosts)} }}", rule)
        with self.closed_firewall(rules):  # loads them: they are valid
            listed = run(self.lab.network.inside("firewall", "nft", "list", "chain", "inet", "filter", "forward")).stdout
        self.assertEqual(listed.count(hosts[-1]), 3, listed)

    def test_nothing_failed(self):
        done, text = self.request(self.dc_role, self.dns_role)
        self.assert_status(done, 0)
        self.assertIn("Nothing failed in this run that a firewall rule would mend", text)
        self.assertEqual(self.nftables(text), [])

    def test_a_stopped_service_is_no_request(self):
        with self.lab.firewall("tcp dport 445 reject with tcp reset"):  # to the source it looks like one
            done, text = self.request(self.dc_role, self.dns_role)
        self.assert_status(done, 1)
        if done.one("TCP", 445)["reason"] == "refused":
            self.assertEqual(self.nftables(text), [])
        else:
            self.assertIn("tcp dport 445", text)


    def test_routing_comes_first(self):
        beyond = "10.77.9.9"  # the firewall has no route there, and says so
        done, text = self.request(f"Domain controllers={beyond}", self.dns_role, options=QUICK)
        self.assert_status(done, 1)
        self.assertEqual(done.one("TCP", 445)["reason"], "network-unreachable")
        self.assertEqual(self.nftables(text), [])
        self.assertIn(f"no working route to {beyond}", text)
        self.assertNotIn("stopped service", text)

    def test_nobody_on_the_own_link(self):
        absent = f"{SOURCE_IPV4.rsplit('.', 1)[0]}.77"
        # The source gives up after three seconds.
        done, text = self.request(f"Domain controllers={absent}", self.dns_role,
                                  options=("--timeout", "3500", "--retries", "0"))
        self.assert_status(done, 1)
        self.assertEqual(self.nftables(text), [], text)
        finding = done.results["findings"][0]
        self.assertEqual((finding["reason"], finding["owner"], finding["hosts"]),
                         ("host-unreachable", "target", [absent]))
        said = " ".join((finding["cause"], finding["explanation"], finding["remedy"]))
        self.assertIn("found nobody", said)
        self.assertIn("No firewall rule helps", said)
        self.assertNotIn("etwork reported", said)
        self.assertNotIn("reject", said)

    def test_none_for_a_link_local_address(self):
        done, text = self.request("Domain controllers=fe80::1234%net0", self.dns_role, options=QUICK)
        self.assert_status(done, 1)
        self.assertEqual(self.nftables(text), [])
        self.assertIn("never passes a router", text)
        self.assertNotIn("Network team", done.results["findings"][0]["remedy"])

    def test_silent_hosts_apart(self):
        silent, dc = self.lab.absent_ipv4, self.lab.dc_ipv4
        with self.lab.firewall(f"ip daddr {silent} drop", f"ip daddr {dc} tcp dport != 53 reject with icmpx admin-prohibited"):
            done, text = self.request(f"Domain controllers={silent},{dc}", self.dns_role, options=QUICK)
        self.assert_status(done, 1)
        rules = self.nftables(text)
        for rule in rules:
            self.assertEqual("if up" in rule, f"daddr {silent} " in rule, rule)
            self.assertNotEqual(silent in rule, dc in rule, rule)
        self.assertIn("only if the host is up", text)


class Plan(LabCase):
    def test_sends_nothing(self):
        # Hosts that nothing else asks: the controller's may still hear the end of what was said when the lab came up.
        absent = {self.lab.absent_ipv4, self.lab.absent_ipv6}
        self.lab.network.forget_destinations()
        done = run(self.lab.source_command(self.program, "--plan", "--source-ports", "--target",
                                           f"Domain controllers={','.join(absent)}", "--target",
                                           f"DNS Server={self.lab.absent_ipv4}"))
        self.assertIn("Nothing has been sent", done.stdout)
        for host in absent:
            self.assertRegex(done.stdout, rf"{re.escape(host)} +{re.escape(host)} +TCP +445 ")
        self.assertFalse(absent & self.lab.network.destinations())


if __name__ == "__main__":
    unittest.main()
