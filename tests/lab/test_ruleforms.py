# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A firewall request in a closed loop: asked for behind a firewall that lets nothing pass, set by the firewall's own tools, checked
again: all passes in one round, and nothing once it is taken back."""

import contextlib
import json
import re
import tempfile
import unittest
from pathlib import Path

from lab_case import LabCase
from network import SOURCE_IPV4, SOURCE_IPV6, run

CLOSED = """
table inet filter
delete table inet filter
table inet filter {{
    chain stateless {{ }}
    chain forward {{
        type filter hook forward priority 10; policy drop;
        {first}
    }}
}}
"""
ESTABLISHED = "ct state established,related accept"

QUICK = ("--timeout", "500", "--retries", "0")


class Loop(LabCase):
    def inside(self, *command, text_input=None):
        return run(self.lab.network.inside("firewall", *command), text_input=text_input)

    @contextlib.contextmanager
    def closed(self, first=ESTABLISHED):
        """The firewall in between lets nothing pass but what the first rules do."""
        self.inside("nft", "-f", "-", text_input=CLOSED.format(first=first))
        try:
            yield
        finally:
            self.inside("nft", "-f", "-", text_input="table inet filter\ndelete table inet filter\n")

    def request(self, *targets, form="text", options=QUICK):
        """A run that fails, and its request in that form."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "request"
            done = self.portcheck(*targets, options=("--rules", str(path), "--rules-form", form, *options))
            self.assert_status(done, 1)
            return path.read_text(encoding="utf-8")

    def assert_all_pass(self, *targets):
        self.assert_status(self.portcheck(*targets), 0)

    def assert_closed(self, *targets):
        self.assert_status(self.portcheck(*targets, options=QUICK), 1)

    @staticmethod
    def printed(text, what):
        """The commands that a file's comment tells."""
        return re.search(rf"^# {what}: (.*)$", text, re.MULTILINE).group(1)

    def shell(self, commands):
        self.inside("sh", "-ec", commands)


def first_port(check):
    return int(str(check["port"]).partition("-")[0])


class OneRound(Loop):
    def filled_in(self, rules, addresses):
        """Rules of the JSON form as nftables has them; addresses: of the names without one."""
        lines = []
        for rule in rules:
            sources = {":" in address: address for address in rule["source"]["addresses"]}
            ports = ", ".join(f"{ports['from']}-{ports['to']}" for ports in rule["ports"])
            for target in rule["targets"]:
                for address in [target["address"]] if target["address"] else addresses[target["name"]]:
                    family = "ip6" if ":" in address else "ip"
                    lines.append(f"add rule inet filter forward {family} saddr {sources[':' in address]} {family} daddr "
                                 f"{address} {rule['protocol'].lower()} dport {{ {ports} }} accept")
        return "\n".join(lines) + "\n"

    def test_targets_by_name(self):
        name, server = self.lab.dc_name, self.lab.dc_ipv4
        targets = (f"Domain controllers={name}", f"DNS Server={name}")
        with self.closed():
            rules = json.loads(self.request(*targets, form="json"))["rules"]
            by_name = [rule for rule in rules if rule["condition"] == "address-unknown"]
            self.assertEqual({(target["name"], target["address"]) for rule in by_name for target in rule["targets"]},
                             {(name, "")})
            asked = {(rule["protocol"], rule["ports"][0]["from"], rule["targets"][0]["address"])
                     for rule in rules if rule not in by_name}
            self.assertEqual(asked, {("TCP", 53, server), ("UDP", 53, server)})
            self.inside("nft", "-f", "-", text_input=self.filled_in(rules, {name: [server, self.lab.dc_ipv6]}))
            self.assert_all_pass(*targets)

    def open_ports(self, rules):
        """Sets rules of the JSON form, for targets by address, in place of what is set."""
        self.inside("nft", "-f", "-", text_input=CLOSED.format(first=ESTABLISHED) + self.filled_in(rules, {}))

    def assert_fails_what_it_promised(self, rule, checks):
        addresses = {target["address"] for target in rule["targets"]}

        def is_promised(check):
            return check["protocol"] == rule["protocol"] and check["address"] in addresses and any(
                ports["from"] <= first_port(check) <= ports["to"] for ports in rule["ports"])

        opened = [check for check in checks if is_promised(check)]
        self.assertNotEqual(opened, [], "it promises nothing")
        # Where the mapper can't be asked, it names no ports that could be checked.
        unnamed = {check["address"] for check in opened if first_port(check) == 135}
        for check in checks:
            waits = check["service"] == "not-asked" and check["address"] in unnamed and first_port(check) >= 1024
            expected = ("fail",) if check in opened else ("pass", "warn", "fail", "inconclusive") if waits else ("pass", "warn")
            self.assert_check(check, state=tuple({check["state"]}), outcome=expected)

    def test_each_rule_does_what_it_promises_and_nothing_else(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        with self.closed():
            # By a first run each port is known that the mapper names.
            rules = json.loads(self.request(*targets, form="json", options=(*QUICK, "--rules-for", "plan")))["rules"]
            self.assertEqual(len(rules), 6, rules)  # TCP, UDP and the range, of each version of IP
            self.open_ports(rules)
            self.assert_all_pass(*targets)
            for taken in rules:
                with self.subTest(taken["protocol"], ports=taken["ports"], targets=taken["targets"]):
                    self.open_ports([rule for rule in rules if rule is not taken])
                    done = self.portcheck(*targets, options=("--timeout", "1500", "--retries", "1"))
                    self.assert_status(done, 1)
                    self.assert_fails_what_it_promised(taken, done.checks)

    def test_a_map_asks_for_all_that_it_looks_at(self):
        mapped = ("--range-check", "map")
        with self.closed():
            file = self.request(self.dc_role, self.dns_role, form="nftables", options=(*QUICK, *mapped))
            self.inside("nft", "-f", "-", text_input=file)
            self.shell(self.printed(file, ".* is passed before what drops"))
            self.assert_status(self.portcheck(self.dc_role, self.dns_role, options=mapped), 0)

    def test_a_map_asks_for_what_is_wanted_of_it(self):
        mapped = ("--range-check", "map")
        wanted = (*mapped, "--dynamic-range", "windows")
        with self.closed():
            file = self.request(self.dc_role, self.dns_role, form="nftables", options=(*QUICK, *wanted))
            self.assertIn("tcp dport 49152-65535 ", file)
            self.inside("nft", "-f", "-", text_input=file)
            self.shell(self.printed(file, ".* is passed before what drops"))
            self.assert_status(self.portcheck(self.dc_role, self.dns_role, options=wanted), 0)
            self.assert_status(self.portcheck(self.dc_role, self.dns_role, options=mapped), 1)

    def test_a_plan_sends_nothing_and_opens_all(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        self.lab.network.forget_destinations()
        planned = run(self.lab.source_command(self.program, "--plan", "--rules", "-", "--rules-form", "nftables", "--domain",
                                              "lab.example", *(word for target in targets for word in ("--target", target))))
        self.assertFalse({self.lab.dc_ipv4, self.lab.dc_ipv6} & self.lab.network.destinations())
        self.assertIn(f"ip saddr {SOURCE_IPV4} ip daddr {self.lab.dc_ipv4}", planned.stdout)
        self.assertIn(f"ip6 saddr {SOURCE_IPV6} ip6 daddr {self.lab.dc_ipv6}", planned.stdout)
        with self.closed():
            self.inside("nft", "-f", "-", text_input=planned.stdout)
            self.shell(self.printed(planned.stdout, ".* is passed before what drops"))
            self.assert_all_pass(*targets)

    def test_without_state(self):
        with self.closed(first="jump stateless"):
            text = self.request(self.dc_role, self.dns_role)
            rules = re.search(r"^table inet filter \{\n.*?^\}\n", text, re.MULTILINE | re.DOTALL).group()
            self.assertEqual(rules.count(" accept "), 7, rules)  # TCP, UDP and the range, both ways; path MTU
            self.inside("nft", "-f", "-", text_input=rules)
            self.assert_all_pass(self.dc_role, self.dns_role)
            questions = "".join(line for line in rules.splitlines(keepends=True) if "dport 1024-65535" not in line)
            self.inside("nft", "-f", "-", text_input="flush chain inet filter stateless\n" + questions)
            self.assert_closed(self.dc_role, self.dns_role)


class Forms(Loop):
    @staticmethod
    def chain_in(file):
        return re.search("GP-PORTCHECK-[0-9a-f]{8}", file).group()

    def test_nftables(self):
        with self.closed():
            file = self.request(self.dc_role, self.dns_role, form="nftables")
            self.inside("nft", "-f", "-", text_input=file)
            self.shell(self.printed(file, ".* is passed before what drops"))
            self.assert_all_pass(self.dc_role, self.dns_role)
            name = self.chain_in(file)
            chain = self.inside("nft", "list", "chain", "inet", "filter", name).stdout
            self.assertEqual(chain.count(" accept "), 3, chain)
            self.inside("nft", "-f", "-", text_input=file)  # again
            self.assertEqual(self.inside("nft", "list", "chain", "inet", "filter", name).stdout, chain)
            self.shell(self.printed(file, "To take all of it back"))
            self.assert_closed(self.dc_role, self.dns_role)
            self.assertNotIn(name, self.inside("nft", "list", "ruleset").stdout)

    @contextlib.contextmanager
    def closed_by_iptables(self):
        for tool in ("iptables", "ip6tables"):
            self.inside(tool, "-P", "FORWARD", "DROP")
            self.inside(tool, "-A", "FORWARD", "-m", "conntrack", "--ctstate", "ESTABLISHED,RELATED", "-j", "ACCEPT")
        try:
            yield
        finally:
            for tool in ("iptables", "ip6tables"):
                self.inside(tool, "-P", "FORWARD", "ACCEPT")
                self.inside(tool, "-F", "FORWARD")

    def test_iptables(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        with self.closed_by_iptables():
            file = self.request(*targets, form="iptables")
            for _ in range(2):  # once more is the same
                for tool in ("iptables-restore", "ip6tables-restore"):
                    self.inside(tool, "--noflush", text_input=file)
                for tool in ("iptables", "ip6tables"):
                    listed = self.inside(tool, "-S", self.chain_in(file)).stdout
                    self.assertEqual(listed.count("-j ACCEPT"), 3, listed)
            self.shell(self.printed(file, ".* is passed before what drops"))
            self.assert_all_pass(*targets)
            back = self.printed(file, "To take all of it back")
            self.shell(back)
            self.shell(back.replace("iptables", "ip6tables"))
            self.assert_closed(*targets)
            self.assertNotIn("GP-PORTCHECK", self.inside("iptables", "-S").stdout + self.inside("ip6tables", "-S").stdout)


if __name__ == "__main__":
    unittest.main()
