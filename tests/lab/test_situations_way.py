# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where something on the way to the controller is in the way."""

import subprocess
import unittest

import staging
from network import FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6, FIREWALL_OUTER_IPV4, FIREWALL_OUTER_IPV6
from situation_case import SHORT, SituationCase

FIREWALLS_ADDRESSES = {FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6, FIREWALL_OUTER_IPV4, FIREWALL_OUTER_IPV6}
# In the direction of the question only: an answer goes to a port of this range as well.
DYNAMIC = "ct direction original tcp dport"
WHERE_NOTHING_LISTENS = 9


class DroppedPorts(SituationCase):
    def test_tcp_port_is_dropped(self):
        with self.lab.firewall("tcp dport 3269 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "3269/TCP", "filtered not-asked fail no-answer network",
                         "10.77.2.10 did not answer on 3269/TCP")
        self.assert_rest_fine(run, "3269/TCP")

    def test_udp_port_is_dropped_and_its_tcp_port_works(self):
        with self.lab.firewall("udp dport 389 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        check = self.assert_says(run, "389/UDP", "filtered not-asked|silent fail no-answer network", "389/UDP",
                                 explanation="TCP")
        self.assertEqual(check["attempts"], 2)
        # What a firewall's log is searched for is known of unanswered questions, too.
        self.assertGreater(check["localPort"], 0)
        self.assert_rest_fine(run, "389/UDP")

    def test_kerberos_over_udp_is_dropped(self):
        with self.lab.firewall("udp dport 88 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "88/UDP", "filtered not-asked|silent fail no-answer network", "88/UDP", explanation="TCP")
        self.assert_rest_fine(run, "88/UDP")

    def test_two_udp_ports_are_dropped(self):
        with self.lab.firewall("udp dport { 88, 389 } drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assertEqual(self.assert_one_fault(run)["ports"], ["389/UDP", "88/UDP"])
        self.assert_says(run, "88/UDP", "filtered not-asked|silent fail no-answer network", "389/UDP and 88/UDP")
        self.assert_rest_fine(run, "88/UDP", "389/UDP")

    def test_udp_does_not_pass(self):
        with self.lab.firewall("meta l4proto udp drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        ports = ("389/UDP", "88/UDP", "53/UDP")
        self.assertEqual(self.assert_one_fault(run)["ports"], list(ports))
        for port in ports:
            self.assert_says(run, port, "filtered not-asked|silent fail no-answer network", "UDP does not pass .* TCP does")
        self.assert_rest_fine(run, *ports)

    def test_ipv6_is_refused_over_both_transports(self):
        # Over TCP in the controller's name, over UDP in the firewall's.
        with self.lab.firewall("meta nfproto ipv6 meta l4proto tcp reject with tcp reset",
                               "meta nfproto ipv6 meta l4proto udp reject"):
            run = self.portcheck(*(f"{role}={self.lab.dc_name}" for role in ("Domain controllers", "DNS Server")),
                                 also=(self.lab.dc_ipv4, self.lab.dc_ipv6), options=SHORT)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"]), ("refused-on-the-way", "network"))
        for where in ("389/TCP", "445/TCP", "389/UDP", "53/UDP"):
            self.assert_says(run, where, "closed not-asked fail refused-on-the-way network", address=self.lab.dc_ipv6,
                             explanation=self.lab.firewall_ipv6)
        self.assert_fine([check for check in run.checks if check["address"] == self.lab.dc_ipv4])

    def test_mapper_is_dropped(self):
        with self.lab.firewall("tcp dport 135 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "135/TCP", "filtered not-asked fail no-answer network", "135/TCP")
        # Which dynamic ports to try isn't known then: nothing is said to pass that was not tried.
        self.assert_says(run, "1024-65535/TCP", "not-run not-asked inconclusive no-answer network", "135/TCP",
                         explanation="not known")
        self.assert_one_fault(run)
        self.assert_rest_fine(run, "135/TCP", "1024-65535/TCP")

    def test_one_dynamic_port_is_dropped(self):
        with self.lab.firewall(f"{DYNAMIC} 49153 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "49153/TCP", "filtered not-asked fail no-answer network", "49153/TCP")
        self.assert_rest_fine(run, "49153/TCP")

    def test_all_dynamic_ports_are_dropped(self):
        with self.lab.firewall(f"{DYNAMIC} 49152-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("49152/TCP", "49153/TCP", "49154/TCP"):
            check = self.assert_says(run, port, "filtered not-asked fail rpc-range-missing network",
                                     "no RPC port of 10.77.2.10 passes")
            self.assertGreater(check["localPort"], 0)
        # The mapper was asked by ept_map, and that opened nothing.
        self.assertNotEqual(self.looks(run, "ask-mapper"), [])
        self.assert_rest_fine(run, "49152/TCP", "49153/TCP", "49154/TCP")

    def test_only_the_lowest_dynamic_port_is_let_through(self):
        with self.lab.firewall(f"{DYNAMIC} 49153-65535 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        for port in ("49153/TCP", "49154/TCP"):
            self.assert_says(run, port, "filtered not-asked fail outside-reachable-range network", "10.77.2.10",
                             explanation="49152")
        self.assert_rest_fine(run, "49153/TCP", "49154/TCP")

    def test_rpc_aware_firewall_opens_what_the_mapper_names(self):
        with self.lab.firewall(f"{DYNAMIC} 49152-65535 tcp dport != @pinholes drop",
                               sets={"pinholes": "type inet_service; flags timeout; timeout 20s;"}), \
                staging.server(self.lab, "pinholes", "inner", "pinholes"):
            # A firewall opens the port before it lets the answer pass; here the repeated SYN finds it open.
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "2500", "--retries", "0"))
        self.assert_status(run, 0)
        for port in ("49152/TCP", "49153/TCP", "49154/TCP"):
            self.assert_says(run, port, "open verified pass opened-by-mapper -")
        self.assert_look(run, "ask-mapper", "pass")
        self.assert_rest_fine(run, "49152/TCP", "49153/TCP", "49154/TCP")


class Rejections(SituationCase):
    def test_port_is_refused(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), self.lab.firewall("tcp dport 445 reject with tcp reset"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                # So near, the firewall's refusal looks just like the target's own.
                self.assert_says(run, "445/TCP", "closed not-asked fail refused target", f"{address}.*445/TCP")
                self.assert_rest_fine(run, "445/TCP")

    def test_far_target_is_refused_by_a_near_firewall(self):
        with staging.long_way(self.lab, 200, self.lab.dc_ipv4), \
                self.lab.firewall("tcp dport 445 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role)
        check = self.assert_says(run, "445/TCP", "closed not-asked fail refused-on-the-way network", "10.77.2.10")
        self.assertLess(check["evidence"]["refusedAfterMs"], run.one("TCP", 389)["latencyMs"])
        self.assert_rest_fine(run, "445/TCP")

    def test_far_target_refuses_itself(self):
        with staging.long_way(self.lab, 200, self.lab.dc_ipv4), \
                staging.own_firewall(self.lab, "dc", "tcp dport 445 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_says(run, "445/TCP", "closed not-asked fail refused target", "445/TCP")
        self.assert_rest_fine(run, "445/TCP")

    def test_service_is_stopped(self):
        # The controller itself answers that nothing listens.
        dc = self.lab.dc_ipv4
        with staging.led(self.lab, f"ip daddr {dc} tcp dport 445 dnat ip to {dc}:{WHERE_NOTHING_LISTENS}"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "closed not-asked fail refused target", "10.77.2.10 refused .* 445/TCP")
        self.assert_rest_fine(run, "445/TCP")

    def test_kerberos_is_refused_over_tcp_and_answers_over_udp(self):
        with self.lab.firewall("tcp dport 88 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_says(run, "88/TCP", "closed not-asked fail refused-on-the-way network", "a firewall",
                         explanation="over UDP")
        self.assert_rest_fine(run, "88/TCP")

    def test_port_is_answered_with_protocol_unreachable(self):
        # Linux makes ENOPROTOOPT of it, which is no word about this computer.
        with self.lab.firewall("tcp dport 445 reject with icmp prot-unreachable"):
            run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_says(run, "445/TCP", "unreachable not-asked fail host-unreachable network", "the host is up")
        self.assert_rest_fine(run, "445/TCP")

    def test_udp_port_is_refused_by_the_target(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), \
                    staging.own_firewall(self.lab, "dc", "udp dport { 88, 389 } reject with icmpx port-unreachable"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                for port in ("88/UDP", "389/UDP"):
                    self.assert_says(run, port, "closed not-asked fail refused target", f"{address}.*{port}")
                self.assert_rest_fine(run, "88/UDP", "389/UDP")

    def test_udp_port_is_refused_in_the_targets_name(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), \
                    self.lab.firewall("udp dport { 88, 389 } reject with icmpx port-unreachable"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                for port in ("88/UDP", "389/UDP"):
                    check = self.assert_says(run, port, "closed not-asked fail refused-on-the-way network", port)
                    self.assertIn(check["evidence"]["icmpSender"], FIREWALLS_ADDRESSES)
                self.assert_rest_fine(run, "88/UDP", "389/UDP")

    def test_udp_port_is_prohibited(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), self.lab.firewall("udp dport 389 reject with icmpx admin-prohibited"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                check = self.assert_says(run, "389/UDP", "unreachable not-asked fail prohibited network", address)
                self.assertIn(check["evidence"]["icmpSender"], FIREWALLS_ADDRESSES)
                self.assert_rest_fine(run, "389/UDP")

    def test_tcp_port_is_prohibited(self):
        # The error's number tells it over IPv6 alone (EACCES): over IPv4 Linux makes of it what it makes of a host that
        # can't be reached. The ICMP error that the system keeps tells it over both.
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address), self.lab.firewall("tcp dport 445 reject with icmpx admin-prohibited"):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role)
                self.assert_status(run, 1)
                check = self.assert_says(run, "445/TCP", "unreachable not-asked fail prohibited network", address)
                self.assertIn(check["evidence"]["icmpSender"], FIREWALLS_ADDRESSES)
                self.assert_rest_fine(run, "445/TCP")

    def test_one_device_prohibits_over_tcp_and_udp(self):
        with self.lab.firewall("meta l4proto { tcp, udp } th dport 389 reject with icmpx admin-prohibited"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP"):
            self.assert_says(run, port, "unreachable not-asked fail prohibited network", "a firewall forbids")
        self.assert_one_fault(run)
        self.assert_rest_fine(run, "389/TCP", "389/UDP")

    def test_only_question_of_a_host_is_dropped(self):
        # It is asked over UDP alone; that the control port is refused shows that it is up.
        with self.lab.firewall(f"ip6 daddr {self.lab.dc_ipv6} udp dport 53 drop"):
            run = self.portcheck(self.dc_role, f"DNS Server={self.lab.dc_ipv6}", options=SHORT)
        self.assertEqual(len(self.looks(run, "control")), 2)
        self.assert_says(run, "53/UDP", "filtered not-asked fail no-answer network", "did not answer on 53/UDP")
        self.assert_rest_fine(run, "53/UDP")

    def test_only_question_of_a_host_and_all_else_is_dropped(self):
        with self.lab.firewall(f"ip6 daddr {self.lab.dc_ipv6} drop"):
            run = self.portcheck(self.dc_role, f"DNS Server={self.lab.dc_ipv6}", options=SHORT)
        self.assert_says(run, "53/UDP", "filtered not-asked fail host-silent target", "the only question",
                         explanation="One question")
        self.assert_rest_fine(run, "53/UDP")


class Hosts(SituationCase):
    def of_other_hosts(self, run, address):
        """The checks of all but one address, for assert_rest_fine."""
        return [check for check in run.checks if check["address"] != address]

    def test_router_knows_no_way_to_the_host(self):
        for address in (self.lab.absent_ipv4, self.lab.absent_ipv6):
            # From a little further away: Linux doesn't listen to who answers before connect() is through.
            packets = f"iifname delay0 {'ip6' if ':' in address else 'ip'} daddr {address}"
            rule = f"{packets} reject with icmpx host-unreachable"
            with self.subTest(address), staging.long_way(self.lab, 5, address), self.lab.firewall(rule):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                for port in ("389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP"):
                    self.assert_says(run, port, "unreachable not-asked fail host-unreachable target", address)
                for port in ("389/UDP", "88/UDP"):
                    check = self.assert_says(run, port, "unreachable not-asked fail host-unreachable target", address)
                    self.assertIn(check["evidence"]["icmpSender"], FIREWALLS_ADDRESSES)
                self.assert_fine(self.of_other_hosts(run, address))

    def test_router_knows_no_way_and_seldom_says_so(self):
        # As Linux routers do: one error a second, after a few at once. Most questions just stay unanswered.
        beyond = "10.77.9.9"
        with staging.seldom_errors(self.lab, "firewall"):
            run = self.portcheck(f"Domain controllers={beyond}", self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        of_host = [check for check in run.checks if check["address"] == beyond]
        self.assertEqual({check["state"] for check in of_host}, {"unreachable", "filtered", "not-run"}, run.table())
        self.assertEqual({(check["reason"], check["owner"]) for check in of_host}, {("network-unreachable", "network")})
        finding = self.assert_one_fault(run)
        self.assertRegex(finding["cause"], "a router or firewall on the way to 10.77.9.9 has no way there")
        self.assertEqual(len(finding["ports"]), len(of_host))
        self.assertNotRegex(run.output, "[Ww]ait|Is it up|is the host up")
        self.assert_fine(self.of_other_hosts(run, beyond))

    def test_routers_send_in_a_circle(self):
        beyond = "10.77.9.9"
        forward = self.lab.network.inside("dc2", "sysctl", "-qw", "net.ipv4.ip_forward=1")
        with staging.route(self.lab, "firewall", beyond, "via", self.lab.dc2_ipv4):
            subprocess.run(forward, check=True)
            try:
                run = self.portcheck(f"Domain controllers={beyond}", self.dns_role, options=SHORT)
            finally:
                subprocess.run([*forward[:-1], "net.ipv4.ip_forward=0"], check=True)
        for port in ("389/TCP", "389/UDP", "445/TCP"):
            self.assert_says(run, port, "unreachable|filtered not-asked fail network-unreachable network", "in a circle")
        self.assert_fine(self.of_other_hosts(run, beyond))

    def test_host_is_absent(self):
        # The router gives up after three seconds, and tells it to those whose packets it still holds.
        for address in (self.lab.absent_ipv4, self.lab.absent_ipv6):
            with self.subTest(address):
                run = self.portcheck(f"Domain controllers={address}", self.dns_role,
                                     options=("--timeout", "3500", "--retries", "0"))
                self.assert_status(run, 1)
                self.assert_says(run, "389/TCP", "unreachable|filtered not-asked fail host-unreachable|host-silent "
                                 "target", address)
                self.assert_fine(self.of_other_hosts(run, address))

    def test_host_is_silent_and_another_one_answers(self):
        with self.lab.firewall(f"ip6 daddr {self.lab.dc_ipv6} meta l4proto {{ tcp, udp }} drop"):
            run = self.portcheck(f"Domain controllers={self.lab.dc_ipv4},{self.lab.dc_ipv6}", self.dns_role,
                                 options=SHORT)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "filtered not-asked|silent fail host-silent target", "no sign of life",
                             address=self.lab.dc_ipv6)
        silent = [finding for finding in run.results["findings"] if finding["host"] == self.lab.dc_ipv6]
        self.assertEqual(len(silent), 1, "one finding about the host")
        self.assert_fine(self.of_other_hosts(run, self.lab.dc_ipv6))

    def test_name_whose_ipv6_address_is_dropped(self):
        with self.lab.firewall("meta nfproto ipv6 tcp dport 445 drop"):
            run = self.portcheck(f"Domain controllers={self.lab.dc_name}", self.dns_role, options=SHORT,
                                 also=[self.lab.dc_ipv6])
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "filtered not-asked fail one-address-fails network", self.lab.dc_name,
                         address=self.lab.dc_ipv6, explanation=self.lab.dc_ipv4)
        self.assert_says(run, "445/TCP", "open verified pass answered|smb-signing-required -", address=self.lab.dc_ipv4)

    def test_domain_name_that_is_two_hosts_of_which_one_fails(self):
        spare = self.lab.spare_ipv4
        # Kerberos and the rest work on both: the second one leads to the same controller.
        with staging.known_hosts(self.lab, f"{self.lab.dc_ipv4} lab.example", f"{spare} lab.example"), \
                staging.led(self.lab, f"ip daddr {spare} tcp dport 445 redirect to :1",
                            f"ip daddr {spare} dnat ip to {self.lab.dc_ipv4}"):
            run = self.portcheck("Domain controllers=lab.example", self.dns_role, options=SHORT, also=[spare])
        self.assert_status(run, 1)
        self.assert_says(run, "445/TCP", "closed not-asked fail one-address-fails network", "lab.example",
                         address=spare)
        self.assert_says(run, "445/TCP", "open verified pass answered|smb-signing-required -", address=self.lab.dc_ipv4)


if __name__ == "__main__":
    unittest.main()
