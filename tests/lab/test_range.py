# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The range scanner's maps, compared with the firewalls that were staged: bench_rangescan in the lab's source."""

import contextlib
import json
import os
import subprocess
import unittest
from pathlib import Path

import staging
from lab_case import LabCase
from command import run

FIRST, LAST = 1024, 65535
OPEN = [3268, 3269, 49152, 49153, 49154]  # where the controller listens in that range

# Only what the source asks is blocked: an answer goes to a port of this range as well.
ASKED = "ct direction original tcp dport"
LOSS = "meta l4proto tcp numgen random mod 50 == 0 drop"  # of each packet, in both directions


def parts(host):
    """[(from, to, "answered"), ...]"""
    return [(part["from"], part["to"], part["passage"]) for part in host["passages"]]


def states(host):
    return [(part["from"], part["to"], part["state"]) for part in host["states"]]


def expected_parts(*blocked, first=FIRST, last=LAST):
    """The parts of a range in which these (from, to) are blocked."""
    found, at = [], first
    for begin, end in blocked:
        if begin > at:
            found.append((at, begin - 1, "answered"))
        found.append((begin, end, "blocked"))
        at = end + 1
    return found + ([(at, last, "answered")] if at <= last else [])


class RangeCase(LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.scanner = str(Path(os.environ.get("RANGESCAN", "bench_rangescan")).resolve())

    def command(self, mode, *options, address=None, first=FIRST, last=LAST, timeout=1000):
        return self.lab.source_command(self.scanner, address or self.lab.dc_ipv4, str(first), str(last), mode, str(timeout),
                                       *options)

    def scan(self, mode, *options, prefix=(), **where):
        """One scan of one or more hosts; returns what was found of the first, or of all."""
        command = self.command(mode, *options, **where)
        if prefix:
            at = command.index(self.scanner)
            command[at:at] = prefix
        done = run(command, time_limit=self.TIME_LIMIT_S)
        hosts = json.loads(done.stdout)["hosts"]
        return hosts[0] if len(hosts) == 1 else hosts

    def assert_map(self, rules, *blocked, rejected=False):
        """A map and a sweep both find exactly the blocked parts behind the firewall."""
        with self.lab.firewall(*rules):
            for mode in ("map", "sweep"):
                with self.subTest(mode):
                    host = self.scan(mode)
                    self.assertEqual(parts(host), expected_parts(*blocked))
                    self.assertTrue(host["exact"])
                    self.assertFalse(host["fellSilent"])
                    self.assert_open_ports(host, blocked, mode)
                    if mode == "map":
                        self.assertLessEqual(host["connections"], 2000)
                    for part in host["passages"]:
                        if part["passage"] == "blocked":
                            # Linux sends no more than so many ICMP errors a second (net.ipv4.icmp_msgs_per_sec).
                            self.assertEqual(part["rejected"] > 0, rejected)

    def assert_open_ports(self, host, blocked, mode):
        reachable = {port for port in OPEN if not any(begin <= port <= end for begin, end in blocked)}
        self.assertLessEqual(set(host["openPorts"]), reachable)
        if mode == "sweep":
            self.assertEqual(set(host["openPorts"]), reachable)


class Boundaries(RangeCase):
    def test_nothing_blocked(self):
        self.assert_map([])

    def test_one_boundary(self):
        self.assert_map([f"{ASKED} 50200-65535 drop"], (50200, 65535))

    def test_everything_but_one_part(self):
        self.assert_map([f"{ASKED} {{ 1024-49151, 50200-65535 }} drop"], (1024, 49151), (50200, 65535))

    def test_several_boundaries(self):
        blocked = [(1024, 2000), (5000, 5999), (30000, 40000), (60001, 65535)]
        self.assert_map([f"{ASKED} {{ {', '.join(f'{begin}-{end}' for begin, end in blocked)} }} drop"], *blocked)

    def test_island(self):
        self.assert_map([f"{ASKED} 49155-50199 drop"], (49155, 50199))

    def test_rejected_by_icmp(self):
        self.assert_map([f"{ASKED} 50200-65535 reject with icmpx admin-prohibited"], (50200, 65535), rejected=True)

    def test_reset_looks_like_a_closed_port(self):
        self.assert_map([f"{ASKED} 50200-65535 reject with tcp reset"])

    def test_narrow_island_is_found_by_a_sweep(self):
        with self.lab.firewall(f"{ASKED} {{ 1024, 33333, 65535 }} drop"):
            host = self.scan("sweep")
        self.assertEqual(parts(host), expected_parts((1024, 1024), (33333, 33333), (65535, 65535)))

    def test_icmp_that_is_limited(self):
        with self.icmp_limit(1000), self.lab.firewall(f"{ASKED} 50200-65535 reject with icmpx admin-prohibited"):
            for mode in ("map", "sweep"):
                with self.subTest(mode):
                    host = self.scan(mode)
                    # Most rejections never come: what is rejected and what is silent is one part.
                    self.assertEqual(parts(host), expected_parts((50200, 65535)))
                    self.assertGreater(host["passages"][-1]["silent"], 0)
                    self.assertFalse(host["fellSilent"])

    @contextlib.contextmanager
    def icmp_limit(self, milliseconds):
        inside = self.lab.network.inside
        run(inside("firewall", "sysctl", "-qw", f"net.ipv4.icmp_ratelimit={milliseconds}"))
        try:
            yield
        finally:
            run(inside("firewall", "sysctl", "-qw", "net.ipv4.icmp_ratelimit=0"))


class BadWays(RangeCase):
    def test_losses(self):
        with self.lab.firewall(LOSS):
            host = self.scan("sweep")
        self.assertEqual(parts(host), expected_parts())
        self.assertEqual(host["openPorts"], OPEN)
        self.assertGreater(host["lost"], 0)

    def test_losses_beside_a_boundary(self):
        with self.lab.firewall(f"{ASKED} 50200-65535 drop", LOSS):
            for mode in ("map", "sweep"):
                with self.subTest(mode):
                    self.assertEqual(parts(self.scan(mode)), expected_parts((50200, 65535)))

    def test_host_that_vanishes(self):
        blocked = {port for port in range(FIRST, LAST + 1) if port & 63 == 5}
        rule = f"{ASKED} and 63 == 5 drop"
        with self.lab.firewall(rule):
            with subprocess.Popen(self.command("sweep", "--rate", "10000"), stdout=subprocess.PIPE, text=True) as child:
                try:
                    while child.poll() is None and self.lab.network.number_of_blocked() < 200:
                        pass
                    self.lab.network.set_rules(["meta l4proto tcp drop"])
                    output, _ = child.communicate(timeout=self.TIME_LIMIT_S)
                finally:
                    child.kill()
        host = json.loads(output)["hosts"][0]
        self.assertTrue(host["fellSilent"])
        for begin, end, state in states(host):
            # Nothing is called blocked because the host has gone.
            if state not in ("closed", "open", "not-run"):
                self.assertLessEqual(set(range(begin, end + 1)), blocked, state)
        self.assertGreater(sum(part["refused"] for part in host["passages"]), 1000)

    def test_nobody_there(self):
        host = self.scan("sweep", address=self.lab.absent_ipv4, first=2000, last=2099)
        self.assertEqual(parts(host), [(2000, 2099, "blocked")])
        self.assertFalse(host["fellSilent"])

    def test_several_hosts(self):
        addresses = [self.lab.dc_ipv4, self.lab.absent_ipv4, self.lab.dc_ipv6]
        with self.lab.firewall(f"meta nfproto ipv6 {ASKED} 49500-50000 drop"):
            hosts = self.scan("sweep", address=",".join(addresses), first=49000, last=51000)
        where = {"first": 49000, "last": 51000}
        self.assertEqual([host["address"] for host in hosts], addresses)
        self.assertEqual([parts(host) for host in hosts], [
            expected_parts(**where), expected_parts((49000, 51000), **where), expected_parts((49500, 50000), **where)])


class ScarceComputer(RangeCase):
    def test_few_descriptors(self):
        limited = ("sh", "-c", 'ulimit -n 256; exec "$0" "$@"')
        with self.lab.firewall(f"{ASKED} 50200-65535 drop"):
            for mode, where in (("map", {}), ("sweep", {"first": 49900, "last": 50599})):
                with self.subTest(mode):
                    host = self.scan(mode, prefix=limited, **where)
                    self.assertEqual(parts(host), expected_parts((50200, where.get("last", LAST)), **where))
        self.assertEqual(parts(self.scan("sweep", prefix=limited)), expected_parts())

    def test_few_local_ports(self):
        with staging.local_ports(self.lab, 40000, 40009):
            host = self.scan("sweep")
        self.assertEqual(parts(host), expected_parts())

    def test_no_free_local_port(self):
        with staging.local_ports(self.lab, 40000, 40009), \
                staging.server(self.lab, "holder", 40000, 40009, host="source"):
            host = self.scan("sweep", first=2000, last=2999)
        # Looking for local ports that get no answers, it may have chosen a few that the system would not give.
        found = [state for _, _, state in parts(host)]
        self.assertIn("local", found)
        self.assertLessEqual(set(found), {"local", "answered"}, parts(host))


if __name__ == "__main__":
    unittest.main()
