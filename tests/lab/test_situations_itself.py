# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of targets that are addresses of this computer itself: no network is in between."""

import tempfile
import unittest
from pathlib import Path

import staging
from network import SOURCE_IPV4, SOURCE_IPV6
from situation_case import SHORT, SituationCase


class AskedOfItself(SituationCase):
    """The target is an address of this computer, and its own firewall turns away what this computer asks itself."""

    ADDRESSES = SOURCE_IPV4, SOURCE_IPV6, "127.0.0.1"
    MOST_CONNECTIONS = 10000  # maps of a range
    WORDS = "closed|unreachable not-asked fail blocked-locally this-computer"

    def at(self, address, *rules, options=SHORT):
        """A stand-in runs there, and its own firewall has these rules."""
        with staging.stand_in(self.lab, self.program, "--allow", ",".join(self.ADDRESSES), "--domain", "lab.example", host="source"), \
                staging.own_firewall(self.lab, "source", *rules):
            return self.portcheck(f"Domain controllers={address}", f"DNS Server={address}", options=options)

    def assert_turned_away(self, run, *ports):
        self.assert_status(run, 1)
        for port in ports:
            self.assert_says(run, port, self.WORDS, "turns away what this computer asks itself")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Nn]etwork team|does anything listen|is the host up")

    def test_rejected(self):
        for how in ("admin-prohibited", "port-unreachable", "host-unreachable", "no-route"):
            for address in self.ADDRESSES:
                with self.subTest(how=how, address=address):
                    run = self.at(address, f"meta l4proto {{ tcp, udp }} th dport 389 reject with icmpx {how}")
                    self.assert_turned_away(run, "389/TCP", "389/UDP")

    def test_reset(self):
        for address in self.ADDRESSES:
            with self.subTest(address=address):
                self.assert_turned_away(self.at(address, "tcp dport 445 reject with tcp reset"), "445/TCP")

    def test_a_part_of_a_range(self):
        run = self.at(SOURCE_IPV4, "tcp dport 20000-30000 reject with icmpx admin-prohibited",
                      options=(*SHORT, "--range-check", "map"))
        self.assert_status(run, 1)
        self.assertEqual(self.assert_one_fault(run)["owner"], "this-computer")
        self.assertNotRegex(run.output, "[Nn]etwork team|by the network|router")

    def range_of_itself(self):
        run = self.portcheck(f"Domain controllers={SOURCE_IPV4}", f"DNS Server={SOURCE_IPV4}",
                             options=(*SHORT, "--range-check", "map", "--no-extra-looks"))
        check = run.one("TCP", "1024-65535")
        self.assertEqual(check["owner"], "this-computer", run.table())
        self.assertNotRegex(run.output, "[Nn]etwork team|by the network|router|in between accepts")
        return check

    def test_all_of_a_range_is_dropped(self):
        with staging.own_firewall(self.lab, "source", "tcp dport 1024-65535 drop"):
            self.assertEqual(self.range_of_itself()["reason"], "blocked-locally")  # as its other ports: one cause

    def test_a_rule_here_accepts_all_of_a_range(self):
        with staging.taken_by_the_source(self.lab, SOURCE_IPV4, "mute"):
            self.assertEqual(self.range_of_itself()["reason"], "accepts-everything")

    def assert_dropped(self, run, port, reason, cause):
        self.assert_status(run, 1)
        self.assert_says(run, port, f"filtered|local not-asked fail {reason} this-computer", cause)
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Nn]etwork team|does anything listen|is the host up")

    def test_dropped_as_it_comes_in(self):
        for address in self.ADDRESSES:
            for port, words in (("445/TCP", "tcp dport 445"), ("389/UDP", "udp dport 389")):
                with self.subTest(address=address, port=port):
                    run = self.at(address, f"{words} drop")
                    self.assert_dropped(run, port, "blocked-locally", "drops what this computer asks itself")
                    self.assertRegex(self.assert_one_fault(run)["remedy"], f"own firewall allow {port}, for what comes in")
                    self.assertNotIn("ct state", run.output)

    def test_only_answers_are_let_in(self):
        """As many firewalls are, and this one lets nothing in that it asks itself."""
        for address in (SOURCE_IPV4, "127.0.0.1"):
            with self.subTest(address=address), staging.own_chain(self.lab, "input priority 0", "ct state established,related accept", "drop"):
                run = self.at(address)
                for port in ("389/TCP", "389/UDP", "445/TCP", "53/UDP"):
                    self.assert_says(run, port, "filtered not-asked fail blocked-locally this-computer",
                                     "drops what this computer asks itself")
                self.assert_one_fault(run)
                self.assertNotRegex(run.output, "ct state|[Nn]etwork team|is the host up|drops the answers")

    def test_all_is_dropped_as_it_goes_out(self):
        with staging.own_chain(self.lab, "output priority 0", f"ip daddr {SOURCE_IPV4} drop"):
            run = self.at(SOURCE_IPV4)
        for port in ("389/TCP", "389/UDP", "445/TCP", "53/UDP"):
            self.assert_says(run, port, "filtered|local not-asked fail blocked-locally this-computer",
                             "drops what this computer asks itself")
        self.assertRegex(self.assert_one_fault(run)["remedy"], "for what comes in and for what is sent to itself")

    def test_dropped_as_it_goes_out(self):
        for address in (*self.ADDRESSES, "127.0.1.2"):
            with self.subTest(address=address), staging.own_chain(self.lab, "output priority 0", f"ip{'6' * (':' in address)} daddr {address} tcp dport 445 drop"):
                self.assert_dropped(self.at(address), "445/TCP", "blocked-locally",
                                    "drops what this computer asks itself")

    def test_all_is_dropped(self):
        """Over TCP and UDP, and so nothing was asked of the range: all of it is one cause."""
        for address in self.ADDRESSES:
            with self.subTest(address=address):
                run = self.at(address, f"ip{'6' * (':' in address)} daddr {address} drop",
                              options=(*SHORT, "--range-check", "map"))
                for port in ("389/TCP", "389/UDP", "88/UDP", "445/TCP", "53/UDP"):
                    self.assert_says(run, port, "filtered not-asked fail blocked-locally this-computer")
                self.assertEqual(run.one("TCP", "1024-65535", address)["reason"], "blocked-locally")
                self.assertEqual(len(self.assert_one_fault(run)["ports"]), 10)
                self.assertNotRegex(run.output, "[Nn]etwork team|is the host up|drops the answers")

    def test_no_rule_is_asked_for_it(self):
        """Not even for all that is planned: no network is in between."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "rules.txt"
            run = self.portcheck(f"Domain controllers={SOURCE_IPV4}", self.dns_role,
                                 options=(*SHORT, "--rules", str(path), "--rules-for", "plan"))
            rules = path.read_text(encoding="utf-8")
        self.assert_says(run, "389/TCP", "closed not-asked fail refused target", address=SOURCE_IPV4)
        self.assertRegex(rules, f"No rule is asked for {SOURCE_IPV4}: that is this computer itself")
        self.assertNotRegex(rules, f"daddr {SOURCE_IPV4}")
        self.assertRegex(rules, f"daddr {self.lab.dc_ipv4}")

    def test_another_service_answers(self):
        http = b"HTTP/1.1 400 Bad Request\r\n\r\n".hex()
        for reason, *manner in (("other-protocol", "answer", http), ("mute", "mute"), ("closed-early", "hang-up")):
            with self.subTest(reason), staging.server(self.lab, "talker", 389, *manner, host="source"):
                run = self.portcheck(f"Domain controllers={SOURCE_IPV4}", f"DNS Server={SOURCE_IPV4}", options=SHORT)
                self.assert_says(run, "389/TCP", f"open silent|mismatch|failed fail {reason} target")
                self.assertNotRegex(run.output, "[Nn]etwork team|device in between|is the host up")

    def test_nothing_listens(self):
        run = self.portcheck(f"Domain controllers={SOURCE_IPV4}", f"DNS Server={SOURCE_IPV4}", options=SHORT)
        self.assert_says(run, "389/TCP", "closed not-asked fail refused target", explanation="none of the services listens")


if __name__ == "__main__":
    unittest.main()
