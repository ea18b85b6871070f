# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of the mistakes that people make with a firewall's rules."""

import json
import re
import tempfile
import unittest
from pathlib import Path

from situation_case import SHORT, SituationCase

ASKED = "iifname inner"
RPC_PORTS = ["49152/TCP", "49153/TCP", "49154/TCP"]


class Mistakes(SituationCase):
    """One mistake each: named as such, with the remedy that the firewall request asks for as well."""

    OTHER = "10.77.2.20"  # of the same network

    def request(self, *rules, targets=None, options=SHORT):
        """A run behind these rules and the text of its firewall request."""
        with tempfile.TemporaryDirectory() as folder, self.lab.firewall(*rules):
            path = Path(folder) / "rules.txt"
            run = self.portcheck(*(targets or (self.dc_role, self.dns_role)), options=(*options, "--rules", str(path)))
            return run, path.read_text(encoding="utf-8")

    @staticmethod
    def nftables(text):
        return re.findall(r"^add rule inet filter forward .*$", text, re.MULTILINE)

    def asked_for(self, text):
        """What the request's nftables lines open: protocol and ports."""
        rules = [re.search(r" (tcp|udp) dport (.*?) ct state", rule) for rule in self.nftables(text)]
        return sorted(f"{rule[1]} {rule[2]}" for rule in rules)

    def test_rule_for_the_dynamic_ports_of_rpc_is_forgotten(self):
        run, text = self.request(f"{ASKED} tcp dport 49152-65535 drop")
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["ports"], RPC_PORTS)
        for port in RPC_PORTS:
            self.assert_says(run, port, "filtered not-asked fail rpc-range-missing network",
                             "no RPC port of 10.77.2.10 passes, though the endpoint mapper does",
                             explanation="rule for RPC's dynamic ports is missing")
        # The range or the inspection, and never single ports.
        self.assertRegex(fault["remedy"], r"49152-65535.*inspect dcerpc.*junos-ms-rpc")
        self.assertNotRegex(fault["remedy"], r"\b4915[0-9]/TCP")
        self.assertEqual(self.asked_for(text), ["tcp 49152-65535"])
        self.assert_rest_fine(run, *RPC_PORTS)

    def test_rules_name_udp_ports_for_tcp_alone(self):
        for rule in (f"{ASKED} meta l4proto udp drop", "iifname outer meta l4proto udp drop"):
            with self.subTest(rule):
                run, text = self.request(rule)
                self.assert_status(run, 1)
                fault = self.assert_one_fault(run)
                self.assertEqual(fault["ports"], ["389/UDP", "88/UDP", "53/UDP"])
                for port in fault["ports"]:
                    self.assert_says(run, port, "filtered not-asked fail no-answer network",
                                     "UDP does not pass to 10.77.2.10, TCP does", explanation="for TCP alone")
                self.assertEqual(self.asked_for(text), ["udp { 53, 88, 389 }"])
                self.assert_rest_fine(run, *fault["ports"])

    def test_rules_name_tcp_ports_for_udp_alone(self):
        run, text = self.request(f"{ASKED} meta l4proto tcp drop")
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        shut = ["389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP"]
        for port in shut:
            self.assert_says(run, port, "filtered not-asked fail no-answer network",
                             "TCP does not pass to 10.77.2.10, UDP does", explanation="name UDP alone")
        self.assertEqual(set(fault["ports"]), {*shut, "1024-65535/TCP"})
        self.assertRegex(fault["remedy"], "allow 389/TCP, 3268/TCP")
        self.assertEqual(self.asked_for(text), ["tcp 49152-65535", "tcp { 88, 135, 389, 445, 3268-3269 }"])
        self.assert_rest_fine(run, *fault["ports"])

    def test_one_of_two_controllers_is_forgotten(self):
        run, text = self.request(f"ip daddr {self.OTHER} drop", targets=(f"{self.dc_role},{self.OTHER}", self.dns_role))
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["hosts"], fault["owners"]), ([self.OTHER], ["network", "target"]))
        check, = run.find("TCP", 389, self.OTHER)
        self.assert_words(run, check, "filtered not-asked fail host-silent network")
        self.assertRegex(fault["cause"], f"{self.OTHER} gave no sign of life, while a neighbour answers on the same ports")
        self.assertRegex(fault["explanation"], f"neighbour {self.lab.dc_ipv4}, by its address in the same network")
        self.assertRegex(fault["remedy"], f"through to {self.lab.dc_ipv4} name {self.OTHER} as well")
        self.assertEqual(set(re.findall(r"ip daddr (\S+)", "\n".join(self.nftables(text)))), {self.OTHER})
        self.assert_fine([check for check in run.checks if check["address"] != self.OTHER])

    def test_all_of_two_controllers_are_forgotten(self):
        # Nothing shows that there is a way at all.
        run, _ = self.request(f"{ASKED} drop", targets=(f"{self.dc_role},{self.OTHER}", self.dns_role))
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("host-silent", "target"))

    def test_ports_are_given_as_source_ports(self):
        # The rule for RPC's dynamic ports so lets pass whatever is asked from these.
        run, text = self.request(f"{ASKED} meta l4proto {{ tcp, udp }} th sport 1024-49151 drop")
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("local-ports-unanswered", "network"))
        self.assertRegex(fault["cause"], "local ports 1024-49151 of this computer")
        self.assertRegex(fault["explanation"], "has as the source port what was meant as the destination port")
        self.assertEqual(self.nftables(text), [])

    def test_mapper_alone_is_forgotten(self):
        # What it would have named may be open: nothing shows that it isn't.
        run, text = self.request(f"{ASKED} tcp dport 135 drop", options=(*SHORT, "--rules-form", "json"))
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertRegex(fault["cause"], "did not answer on 135/TCP$")
        self.assertRegex(fault["explanation"], "not known and were not checked")
        self.assertNotIn("49152", fault["remedy"])
        states = {rule["ports"][0]["from"]: rule["state"] for rule in json.loads(text)["rules"]}
        self.assertEqual(states, {135: "missing", 49152: "unknown"})


if __name__ == "__main__":
    unittest.main()
