# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of the whole dynamic range, mapped and swept, behind firewalls that are staged."""

import unittest

import staging
from situation_case import SHORT, SituationCase

WHERE = "1024-65535/TCP"
ASKED = "ct direction original tcp dport"
LISTENERS = "{ 3268, 3269, 49152-49154 }"  # of the controller, in that range
MAP, SWEEP = ("--range-check", "map"), ("--range-check", "sweep")
PORTS = 65536 - 1024
SERVICES = "{ 53, 88, 135, 389, 445, 636 }"


def blocked(check):
    """The parts of a range that are blocked, as text."""
    return [f"{part['from']}-{part['to']}" for part in check["evidence"]["rangeMap"]
            if part["state"] in ("filtered", "unreachable")]


class RangeCase(SituationCase):
    MOST_CONNECTIONS = 4 * PORTS  # the system repeats each SYN within a second

    def range_run(self, way, *rules, options=(), **more):
        with self.lab.firewall(*rules, **more):
            return self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, *way, *options))


class Ranges(RangeCase):
    # tst_hostscan counts them exactly, with a clock of its own: on a busy machine answers are late, and asked for again.
    MOST_CONNECTIONS_OF_A_MAP = 4 * 2000

    def assert_range(self, words, cause=None, *rules, explanation=None, status=None):
        """A map and a sweep say the same of the range, and all other checks are fine."""
        for way in (MAP, SWEEP):
            with self.subTest(way[1]):
                run = self.range_run(way, *rules)
                if status is not None:
                    self.assert_status(run, status)
                self.assert_says(run, WHERE, words, cause, explanation=explanation)
                self.assert_rest_fine(run, WHERE)
                if way is MAP:
                    self.assertLessEqual(self.lab.network.connections(), self.MOST_CONNECTIONS_OF_A_MAP)

    def test_nothing_is_blocked(self):
        self.assert_range("open not-asked pass answered -", explanation="All .* ports of 1024-65535.* in the host's name would look the same", status=0)

    def test_rule_ends_within_the_range(self):
        self.assert_range("filtered not-asked fail range-cut network", "50200-65535", f"{ASKED} 50200-65535 drop",
                          explanation="end at 50199", status=1)

    def test_rule_holds_only_a_part_of_the_range(self):
        self.assert_range("filtered not-asked fail range-cut network", "1024-3267, 3270-49151 and 50200-65535",
                          f"{ASKED} {{ 1024-3267, 3270-49151, 50200-65535 }} drop",
                          explanation="these TCP ports answer: 3268-3269 and 49152-50199.*endpoint mapper names today are reached")

    def test_computer_is_shut_out_before_the_range(self):
        # By the first question to a port of the range that no check has asked: what had opened there is silent then.
        unknown = "tcp dport 1024-65535 tcp dport != { 3268, 3269, 49152-49162 }"
        run = self.range_run(MAP, f"iifname inner {unknown} add @shunned {{ ip saddr }}", "ip saddr @shunned drop",
                             sets={"shunned": "type ipv4_addr; size 4; flags dynamic;"})
        self.assert_status(run, 3)
        self.assert_says(run, WHERE, "filtered|open|closed not-asked inconclusive blocked-mid-run network", "stopped answering")
        self.assert_rest_fine(run, WHERE)

    def test_computer_is_shut_out_of_new_ports_for_a_while(self):
        # No part of the range is blocked: what is silent was asked too late. The lowest of the dynamic ports still answer.
        new = "tcp dport 1024-65535 tcp dport != { 3268, 3269, 49152-49162 } ct state new"
        for longest, most in ("1500ms", 130), ("1500ms", 400), ("60s", 150):
            with self.subTest(longest=longest, most=most):
                run = self.range_run(
                    MAP, f"{new} ip saddr @shut drop",
                    f"{new} add @seen {{ ip saddr limit rate over 1/minute burst {most} packets }} "
                    f"add @shut {{ ip saddr timeout {longest} }} drop",
                    sets={"seen": "type ipv4_addr; flags dynamic; size 10;", "shut": "type ipv4_addr; flags dynamic,timeout; size 10;"})
                self.assert_status(run, 3)
                check = self.assert_says(run, WHERE, "filtered|open|closed not-asked inconclusive blocked-mid-run network",
                                         "stopped answering")
                self.assertEqual(blocked(check), [])
                self.assert_rest_fine(run, WHERE)

    def test_a_fifth_of_all_packets_is_lost(self):
        """Beside a rule: the scanner finds the boundary, and nothing else."""
        run = self.range_run(MAP, f"{ASKED} 50200-65535 drop",
                             f"tcp dport != {SERVICES} tcp sport != {SERVICES} numgen random mod 100 < 20 drop")
        check = self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "50200-65535")
        self.assertEqual(blocked(check), ["50200-65535"])

    def test_router_rejects_a_part(self):
        self.assert_range("unreachable not-asked fail range-cut network", "50200-65535",
                          f"{ASKED} 50200-65535 reject with icmpx admin-prohibited",
                          explanation="Rejected by the network: 50200-65535")

    def test_router_refuses_a_part_in_its_own_name(self):
        """By ICMP port unreachable, which looks like the host's refusal but for its sender."""
        self.assert_range("unreachable not-asked fail range-cut network", "50200-65535", f"{ASKED} 50200-65535 reject",
                          explanation="Rejected by the network: 50200-65535")

    def test_only_listeners_answer(self):
        """As a host in stealth mode does; a firewall that lets these ports through looks the same."""
        self.assert_range("filtered not-asked inconclusive range-stealth network", "may be blocked, or just not in use",
                          f"{ASKED} 1024-65535 tcp dport != {LISTENERS} drop", explanation="stealth mode", status=3)

    def test_firewall_resets_in_the_hosts_name(self):
        """Which can't be told from a port without a listener; where nothing listens, it does no harm today."""
        self.assert_range("open not-asked pass answered -", None, f"{ASKED} 50200-65535 reject with tcp reset")

    def test_range_and_its_endpoints_are_blocked(self):
        run = self.range_run(MAP, f"{ASKED} 49152-65535 drop")
        self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "49152-65535")
        for port in (49152, 49153, 49154):
            self.assert_says(run, f"{port}/TCP", "filtered not-asked fail range-cut network", "49152-65535")
        self.assertEqual([finding["reason"] for finding in run.results["findings"] if finding["outcome"] == "fail"],
                         ["range-cut"], "one cause, one finding")

    def test_all_of_tcp_is_shut(self):
        """The range belongs to the cause of the ports, whether the host lives over UDP or not."""
        for rule, reason in (("meta l4proto tcp drop", "no-answer"), ("meta l4proto tcp reject", "refused-on-the-way"),
                             ("meta l4proto { tcp, udp } reject", "refused-on-the-way")):
            for way in (MAP, SWEEP):
                with self.subTest(rule, way=way[1]):
                    run = self.range_run(way, f"ct direction original {rule}")
                    self.assert_status(run, 1)
                    fault = self.assert_one_fault(run)
                    self.assertEqual((fault["reason"], fault["owner"]), (reason, "network"), run.table())
                    self.assertLessEqual({WHERE, "135/TCP", "389/TCP"}, set(fault["ports"]))

    def test_firewall_opens_what_the_mapper_is_asked_for(self):
        with staging.server(self.lab, "pinholes", "inner", "pinholes"):
            # A firewall opens the port before it lets the answer pass; here the repeated SYN finds it open.
            run = self.range_run(MAP, f"{ASKED} 49152-65535 tcp dport != @pinholes drop",
                                 options=("--timeout", "2500", "--retries", "0"),
                                 sets={"pinholes": "type inet_service; flags timeout; timeout 20s;"})
        self.assert_says(run, WHERE, "filtered not-asked warn opened-by-mapper -",
                         explanation="understands RPC")

    def test_device_shuns_this_computer_while_it_sweeps(self):
        """From the 20,000th port on nothing of the host answers any more: what came after is nobody's firewall rule."""
        run = self.range_run(SWEEP, "ip saddr @shunned drop",
                             f"{ASKED} 20000 add @shunned {{ ip saddr }}", sets={"shunned": "type ipv4_addr; flags dynamic;"},
                             options=("--rate", "20000"))
        check = self.assert_says(run, WHERE, "open|closed|not-run not-asked inconclusive blocked-mid-run network")
        self.assertRegex(check["explanation"], "fell silent")

    def test_proxy_accepts_every_port(self):
        with staging.impostors(self.lab, ("meta l4proto tcp", "talker", "mute")):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, *MAP))
        self.assert_says(run, WHERE, "open not-asked inconclusive accepts-everything network", "10.77.2.10")

    def test_nobody_is_there(self):
        absent = self.lab.absent_ipv4
        with self.lab.firewall("ip daddr 10.77.2.99 drop"):
            run = self.portcheck(f"Domain controllers={absent}", self.dns_role, options=(*SHORT, *SWEEP))
        self.assert_says(run, WHERE, "not-run not-asked inconclusive host-silent target", "no sign of life", address=absent,
                         explanation=f"Not asked: {WHERE} on {absent}")
        self.assertLessEqual(self.lab.network.connections(), SituationCase.MOST_CONNECTIONS)

    def test_program_without_descriptors_to_spare(self):
        with self.lab.firewall(f"{ASKED} 50200-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, *MAP),
                                 before=("sh", "-c", 'ulimit -n 256; exec "$0" "$@"'))
        self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "50200-65535")

    def test_interrupted_sweep_keeps_what_it_found(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, *SWEEP, "--rate", "2000"),
                             interrupt_when=lambda: self.lab.network.connections() > 3000)
        self.assert_status(run, 130)
        self.assert_says(run, WHERE, "cancelled not-asked not-run cancelled person|-")


class WantedRanges(RangeCase):
    """Which ports of the range are wanted is chosen for the run (--dynamic-range), and what is blocked besides is no fault."""

    def wanted_run(self, goal, *rules, options=(), **more):
        return self.range_run(MAP, *rules, options=("--dynamic-range", goal, *options), **more)

    def assert_not_wanted(self, run, wanted, blocked_parts):
        self.assert_status(run, 0)
        self.assert_says(run, WHERE, "filtered not-asked pass range-not-wanted -",
                         explanation=rf"gets through: {wanted}\..*no failure since it isn't wanted: {blocked_parts}\.")
        self.assert_rest_fine(run, WHERE)

    def test_only_windows_range_is_let_through(self):
        rule = f"{ASKED} {{ 1024-3267, 3270-49151 }} drop"
        self.assert_not_wanted(self.wanted_run("windows", rule), "49152-65535", "1024-3267 and 3270-49151")
        run = self.wanted_run("table", rule)
        self.assert_status(run, 1)
        self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "1024-3267 and 3270-49151")

    def test_a_part_of_windows_range_is_blocked_besides(self):
        run = self.wanted_run("windows", f"{ASKED} {{ 1024-3267, 3270-49151, 50200-65535 }} drop")
        self.assert_status(run, 1)
        self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "50200-65535")

    def test_only_named_ports_are_let_through(self):
        rule = f"{ASKED} {{ 1024-3267, 3270-49151, 49155-65535 }} drop"
        self.assert_not_wanted(self.wanted_run("named", rule), "49152-49154",
                               "1024-3267, 3270-49151 and 49155-65535")
        run = self.wanted_run("named", f"{ASKED} {{ 1024-3267, 3270-49153, 49155-65535 }} drop")
        self.assert_status(run, 1)
        check = self.assert_says(run, WHERE, "filtered not-asked fail range-cut network", "49152-49153")
        self.assertRegex(check["remedy"], "reach over all of 49152-49154/TCP; today it leaves out 49152-49153")

    def test_firewall_follows_rpc(self):
        # It opens the port before it lets the answer pass; here the repeated SYN finds it open.
        with staging.server(self.lab, "pinholes", "inner", "pinholes"):
            run = self.wanted_run("inspection", f"{ASKED} {{ 1024-3267, 3270-65535 }} tcp dport != @pinholes drop",
                                  options=("--timeout", "2500", "--retries", "0"),
                                  sets={"pinholes": "type inet_service; flags timeout; timeout 20s;"})
        self.assert_status(run, 0)
        self.assert_says(run, WHERE, "filtered not-asked pass range-not-wanted -", explanation="wants no open range")
        for port in 49152, 49153, 49154:
            self.assert_says(run, f"{port}/TCP", "open verified pass opened-by-mapper -")

    def test_firewall_does_not_follow_rpc(self):
        run = self.wanted_run("inspection", f"{ASKED} {{ 1024-3267, 3270-65535 }} drop")
        self.assert_status(run, 1)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("rpc-range-missing", "network"), run.table())
        self.assertLessEqual({WHERE, "49152/TCP", "49153/TCP", "49154/TCP"}, set(fault["ports"]))
        self.assertIn("have the firewall follow RPC from 135/TCP", fault["remedy"])


if __name__ == "__main__":
    unittest.main()
