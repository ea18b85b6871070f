# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""How far what is silent gets on a way with two routers, and that nothing is said where that can't be told."""

import unittest

import staging
from network import DC2_IPV4, FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6
from situation_case import SHORT, SituationCase

FIRST, SECOND = FIREWALL_INNER_IPV4, DC2_IPV4
# What each of the three sentences says.
TOLD = "get as far as"


class WayOfTwoRouters(SituationCase):
    def check(self, *options):
        with staging.second_router(self.lab):
            return self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, *options))

    def assert_stops(self, run, where, pattern):
        """The check says that, and so does its finding, once; and the look has the routers."""
        check = self.assert_says(run, where, "filtered not-asked|silent fail no-answer network", explanation=pattern)
        found = [finding for finding in run.results["findings"] if where in finding["ports"]]
        self.assertEqual([finding["explanation"].count(TOLD) for finding in found], [1])
        return check, self.looks(run, "hops")

    def assert_says_nothing(self, run):
        self.assertEqual([each["explanation"] for each in run.checks if TOLD in each["explanation"]], [])

    def test_first_router_drops(self):
        with self.lab.firewall("tcp dport 3269 drop"):
            run = self.check()
        _, looks = self.assert_stops(run, "3269/TCP", f"3269/TCP get as far as {FIRST} and not to {SECOND}, while those on")
        self.assertEqual([look["evidence"]["hops"] for look in looks],
                         [[{"hop": 1, "openPort": FIRST, "silentPort": FIRST}, {"hop": 2, "openPort": SECOND}]])
        self.assertEqual((looks[0]["evidence"]["hostAtHop"], looks[0]["evidence"]["hopsAreSure"]), (3, True))
        self.assert_rest_fine(run, "3269/TCP")

    def test_first_router_drops_udp(self):
        with self.lab.firewall("udp dport 389 drop"):
            run = self.check()
        self.assert_stops(run, "389/UDP", f"389/UDP get as far as {FIRST} and not to {SECOND}, while those on .*/TCP get")
        self.assert_rest_fine(run, "389/UDP")

    def test_first_router_drops_what_comes_in(self):
        """Before it looks at how many hops are left, so that it tells nothing of the silent port."""
        with staging.own_chain(self.lab, "prerouting priority raw", "tcp dport 3269 drop", host="firewall"):
            run = self.check()
        check = self.assert_says(run, "3269/TCP", "filtered not-asked fail no-answer network")
        self.assertRegex(check["explanation"], f"3269/TCP do not get as far as {FIRST}, the first router")

    def test_hosts_own_firewall_drops(self):
        with staging.own_firewall(self.lab, "dc", "tcp dport 3269 drop"):
            run = self.check()
        self.assert_stops(run, "3269/TCP", f"3269/TCP get as far as {SECOND}, the last router before the host")

    def test_last_router_drops(self):
        with staging.own_chain(self.lab, "forward priority 0", "tcp dport 3269 drop", host="dc2"):
            run = self.check()
        self.assert_stops(run, "3269/TCP", f"3269/TCP get as far as {SECOND}, the last router before the host")

    def test_answers_alone_are_dropped(self):
        with self.lab.firewall("tcp sport 3269 drop"):
            run = self.check()
        self.assert_stops(run, "3269/TCP", f"3269/TCP get as far as {SECOND}, .* and at the way back")

    def test_one_port_stands_for_several(self):
        with self.lab.firewall("tcp dport { 445, 3268, 3269 } drop"):
            run = self.check()
        self.assertEqual(len(self.looks(run, "hops")), 1)
        self.assertEqual(sum(TOLD in check["explanation"] for check in run.checks), 1)

    def test_range_that_is_missing(self):
        with self.lab.firewall("ct direction original tcp dport 49152-65535 drop"):
            run = self.check()
        check = self.assert_says(run, "49152/TCP", "filtered not-asked fail rpc-range-missing network")
        self.assertRegex(check["explanation"], f"49152/TCP get as far as {FIRST} and not to {SECOND}")

    def telling(self, host, *, only=""):
        """A router that tells nothing of questions that it drops for their hops, or only of some."""
        return staging.own_chain(self.lab, "output priority 0", f"icmp type time-exceeded {only} drop", host=host)

    def test_routers_that_tell_nothing(self):
        with self.telling("firewall"), self.telling("dc2"), self.lab.firewall("tcp dport 3269 drop"):
            run = self.check()
        self.assert_says_nothing(run)
        self.assertNotEqual(self.looks(run, "hops"), [])

    def test_first_router_that_tells_nothing(self):
        """Nobody has told that the silent port's questions got anywhere."""
        with self.telling("firewall"), self.lab.firewall("tcp dport 3269 drop"):
            self.assert_says_nothing(self.check())

    def test_routers_that_tell_seldom(self):
        """As routers do that are asked much: that they told of one port and not of the other says nothing."""
        for of in (2, 3, 5):
            seldom = f"numgen inc mod {of} != 0"
            with self.subTest(of), staging.own_firewall(self.lab, "dc", "tcp dport 3269 drop"), \
                    self.telling("firewall", only=seldom), self.telling("dc2", only=seldom):
                run = self.check()
            for check in run.checks:
                self.assertNotRegex(check["explanation"], "and not to|do not get as far as")

    def test_routers_that_limit_their_errors(self):
        """As Linux does by itself, to six at once: what is asked of each is few enough. The six are saved up again in less
        than a second here, since the tests before have used them up."""
        with self.lab.firewall("tcp dport 3269 drop", "udp dport 389 drop"), \
                staging.seldom_errors(self.lab, "firewall", milliseconds=100), \
                staging.seldom_errors(self.lab, "dc2", milliseconds=100):
            run = self.check()
        for where in ("3269/TCP", "389/UDP"):
            self.assert_stops(run, where, f"{where} get as far as {FIRST} and not to {SECOND}")

    def test_nothing_is_asked_where_all_is_well_or_nobody_wants_it(self):
        self.assertEqual(self.looks(self.check(), "hops"), [])
        with self.lab.firewall("tcp dport 3269 drop"):
            run = self.check("--no-extra-looks")
        self.assertEqual(run.results["looks"], [])
        self.assert_says_nothing(run)


class WayOfOneRouter(SituationCase):
    def test_ipv6(self):
        with self.lab.firewall("tcp dport 3269 drop"):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv6}", f"DNS Server={self.lab.dc_ipv6}", options=SHORT)
        self.assert_says(run, "3269/TCP", "filtered not-asked fail no-answer network",
                         explanation=f"3269/TCP get as far as {FIREWALL_INNER_IPV6}, the last router before the host")


if __name__ == "__main__":
    unittest.main()
