# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of the whole dynamic range where this computer's local ports matter, or its own packet filter
does."""

import json
import unittest

import staging
from test_situations_ranges import ASKED, MAP, SWEEP, WHERE, RangeCase, blocked


class LocalPorts(RangeCase):
    def assert_local_ports(self, dropped, cut=None, *more):
        """Answers to some local ports are dropped without a look at connections: a map and a sweep find which."""
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                run = self.range_run(way, f"ct direction reply tcp dport {dropped} drop", *more)
                check = self.assert_says(run, WHERE, "open|closed|filtered not-asked fail local-ports-unanswered network", dropped,
                                         explanation="keeps no state")
                self.assertEqual(check["evidence"]["localPortsUnanswered"], [dropped])
                self.assertEqual(blocked(check), [cut] if cut else [])
                about_range = [finding["reason"] for finding in run.results["findings"] if WHERE in finding["ports"]]
                self.assertEqual(sorted(about_range), ["local-ports-unanswered", *(["range-cut"] if cut else [])])
                if not cut:
                    self.assertNotRegex(json.dumps(run.results["findings"]), "let the rule for RPC|range of .* is blocked")

    def test_answers_to_some_local_ports_are_dropped(self):
        self.assert_local_ports("40000-49151")

    def test_what_goes_out_from_some_local_ports_is_turned_away(self):
        """The checks before it find which, and the range is asked from the others."""
        for way, how in ((MAP, "icmp admin-prohibited"), (MAP, "tcp reset"), (SWEEP, "tcp reset")):
            with self.subTest(f"{way[1]}, {how}"):
                run = self.range_run(way, f"tcp sport 40000-49151 ct direction original reject with {how}",
                                     f"{ASKED} 50200-65535 drop")
                check = self.assert_says(run, WHERE, "filtered not-asked fail local-ports-unanswered network",
                                         "from the local ports 40000-49151 of this computer is turned away")
                self.assertEqual(check["evidence"]["localPortsUnanswered"], ["40000-49151"])
                self.assertEqual(blocked(check), ["50200-65535"])
                self.assertTrue({3268, 3269} <= set(check["evidence"]["openPorts"]), check["evidence"]["openPorts"])

    def test_and_a_part_of_the_range_is_blocked_as_well(self):
        self.assert_local_ports("55000-65535", "50200-65535", f"{ASKED} 50200-65535 drop")

    def test_local_ports_are_reset_that_no_check_used(self):
        """The system doesn't hand them out; only an open port that is asked from one of them shows it."""
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                run = self.range_run(way, "iifname inner tcp sport 20000-30000 reject with tcp reset")
                check = self.assert_says(run, WHERE, "open|closed not-asked fail local-ports-unanswered network",
                                         "from the local ports 20000-30000 of this computer is turned away")
                self.assertEqual(check["evidence"]["localPortsUnanswered"], ["20000-30000"])
                self.assertEqual(blocked(check), [])


class OwnFilter(RangeCase):
    # Long enough for the system to repeat a SYN.
    REPEATING = ("--timeout", "1500", "--retries", "1")

    def test_this_computer_refuses_a_part(self):
        with staging.own_chain(self.lab, "output priority 0", "tcp dport 50200-65535 reject"):
            run = self.range_run(MAP)
        # From the first port of which Linux reports that: it limits how many it reports.
        self.assert_says(run, WHERE, "open|closed|filtered not-asked fail blocked-locally this-computer", "let its own",
                         explanation=r"did not let questions out to these ports of .*: 50\d{3}-65535")
        self.assert_rest_fine(run, WHERE)

    def test_it_lets_nothing_out(self):
        """Neither to the range nor to anything else there: one cause, whatever of it shows in the range."""
        everything = f"ip daddr {self.lab.dc_ipv4}"
        for rule in ("drop", "reject with icmp admin-prohibited"):
            with self.subTest(rule), staging.own_chain(self.lab, "output priority 0", f"{everything} {rule}"):
                run = self.range_run(MAP, options=self.REPEATING)
            fault = self.assert_one_fault(run)
            self.assertEqual((fault["reason"], fault["owners"]), ("blocked-locally", ["this-computer"]))
            self.assertIn(WHERE, fault["ports"])
            self.assertNotRegex(run.output, "[Nn]etwork team")

    def test_a_router_forbids_everything(self):
        run = self.range_run(MAP, f"ip daddr {self.lab.dc_ipv4} reject with icmp admin-prohibited")
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owners"]), ("prohibited", ["network"]))
        self.assertIn(WHERE, fault["ports"])

    def assert_own_filter(self, hook, rule, words, way=MAP, options=(), status=1):
        """What this computer's own filter blocks of the range is its own, to one port, and the network team isn't asked."""
        with staging.own_chain(self.lab, f"{hook} priority 0", rule):
            run = self.range_run(way, options=options)
        self.assert_status(run, status)
        check = self.assert_says(run, WHERE, words, explanation="20000-30000")
        self.assert_rest_fine(run, WHERE)
        self.assertNotRegex(run.output, "Network team|range-cut")
        return check

    def test_this_computer_drops_what_goes_to_a_part(self):
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                self.assert_own_filter("output", "tcp dport 20000-30000 drop",
                                       "open|closed not-asked fail blocked-locally this-computer", way, self.REPEATING)

    def test_this_computer_loses_single_questions(self):
        """As a queue of its own does that is full for a moment: no port is its own filter's because of that."""
        lost = "tcp dport 50200-65535 numgen random mod 100 < 3 drop"
        with staging.own_chain(self.lab, "output priority 0", lost):
            run = self.range_run(SWEEP, f"{ASKED} 50200-65535 drop", options=self.REPEATING)
        check = self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "50200-65535")
        self.assertEqual(blocked(check), ["50200-65535"])
        self.assertNotIn("local", {part["state"] for part in check["evidence"]["rangeMap"]})

    def test_this_computer_resets_what_goes_to_a_part(self):
        """Which looks like a host that refuses all of it, and like nothing amiss."""
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                self.assert_own_filter("output", "tcp dport 20000-30000 reject with tcp reset",
                                       "open|closed not-asked fail blocked-locally this-computer", way, self.REPEATING)

    def test_this_computer_drops_the_answers_of_a_part(self):
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                check = self.assert_own_filter("input", "tcp sport 20000-30000 drop",
                                               "filtered not-asked fail answers-dropped-here this-computer", way)
                self.assertEqual(check["evidence"]["answersDroppedHere"], ["20000-30000"])

    def test_this_computer_drops_a_part_and_the_network_another(self):
        with staging.own_chain(self.lab, "input priority 0", "tcp sport 20000-30000 drop"):
            run = self.range_run(MAP, f"{ASKED} 40000-45000 drop")
        check = self.assert_says(run, WHERE, "filtered not-asked fail answers-dropped-here this-computer", explanation="Silent: 40000-45000")
        self.assertEqual(check["evidence"]["answersDroppedHere"], ["20000-30000"])
        self.assertRegex(check["remedy"], "Administrator of this computer.*\n?.*Network team.*leaves out 40000-45000")
        found = {each["reason"]: each for each in run.results["findings"] if each["outcome"] == "fail"}
        self.assertEqual({reason: each["owner"] for reason, each in found.items()},
                         {"answers-dropped-here": "this-computer", "range-cut": "network"})
        self.assertNotIn("Network team", found["answers-dropped-here"]["remedy"])
        self.assertRegex(found["range-cut"]["remedy"], "^Network team.*leaves out 40000-45000.$")


if __name__ == "__main__":
    unittest.main()
