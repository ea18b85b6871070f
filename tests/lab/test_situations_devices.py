# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a device on the way answers for everybody or shuts out."""

import tempfile
import unittest
from pathlib import Path

import staging
from situation_case import SHORT, SituationCase

FIRST_SYN = "tcp flags & (syn | ack) == syn"


class Devices(SituationCase):
    def test_first_data_is_reset_with_and_without_tls(self):
        with self.lab.firewall("tcp dport { 389, 3269 } tcp flags & psh == psh reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assertEqual(self.assert_one_fault(run)["ports"], ["389/TCP", "3269/TCP"])
        for port in ("389/TCP", "3269/TCP"):
            check = self.assert_says(run, port, "open silent|failed fail closed-early network", "389/TCP and 3269/TCP",
                                     explanation="a device in between")
            self.assertNotRegex(check["explanation"] + check["remedy"], "certificate|firewall is fine")
        self.assert_rest_fine(run, "389/TCP", "3269/TCP")

    def test_first_data_is_dropped(self):
        # Kerberos answers over UDP, so it runs: what keeps it from answering over TCP meets the other port as well.
        with self.lab.firewall("tcp dport { 88, 445 } tcp flags & psh == psh drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assertEqual(self.assert_one_fault(run)["ports"], ["88/TCP", "445/TCP"])
        for port in ("88/TCP", "445/TCP"):
            self.assert_says(run, port, "open silent fail mute network", "88/TCP and 445/TCP",
                             explanation="device in between")

    def test_directory_is_cut_off_on_its_first_port(self):
        # The global catalog, which answers, is of the same process: whatever stands in between does it, over UDP as well.
        for rule in ("reject with tcp reset", "drop"):
            with self.subTest(rule), self.lab.firewall(f"tcp dport 389 tcp flags & psh == psh {rule}",
                                                       "udp dport 389 drop"):
                run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_one_fault(run)
                self.assert_says(run, "389/TCP", "open silent fail service-barred network", "389/TCP and 389/UDP")
                self.assert_says(run, "389/UDP", "filtered not-asked fail service-barred network")
                self.assert_rest_fine(run, "389/TCP", "389/UDP")

    def test_dynamic_range_is_refused(self):
        with self.lab.firewall("tcp dport 49152-65535 iifname inner reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assertEqual(self.assert_one_fault(run)["ports"], ["49152/TCP", "49153/TCP", "49154/TCP"])
        self.assert_says(run, "49152/TCP", "closed not-asked fail refused-on-the-way network", "49152/TCP",
                         explanation="has just named")

    def test_intrusion_prevention_shuts_the_source_out(self):
        with self.lab.firewall(f"tcp dport 135 {FIRST_SYN} add @shunned {{ ip saddr }}", "ip saddr @shunned drop",
                               sets={"shunned": "type ipv4_addr; flags dynamic; size 100;"}):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--parallel", "1"))
        self.assert_status(run, 3)
        self.assert_look(run, "again", "warn", "blocked-mid-run")
        self.assert_says(run, "389/TCP", "open verified pass answered -")
        for port in ("135/TCP", "445/TCP"):
            self.assert_says(run, port, "filtered not-asked inconclusive blocked-mid-run network", "10.77.2.10")

    def test_intrusion_prevention_lets_one_connection_open(self):
        # The first data shuts the source out, so the connection that had opened falls silent as well.
        with self.lab.firewall("tcp dport 389 tcp flags & psh == psh add @shunned { ip saddr }",
                               "ip saddr @shunned drop",
                               sets={"shunned": "type ipv4_addr; flags dynamic; size 100;"}):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--parallel", "1"))
        self.assert_status(run, 3)
        self.assert_says(run, "389/TCP", "open silent inconclusive blocked-mid-run network", "stopped answering")
        self.assert_says(run, "389/UDP", "filtered not-asked inconclusive blocked-mid-run network")
        self.assert_one_fault(run)

    def test_device_shuts_the_source_out_after_some_connections(self):
        # What is open by then falls silent as well; which checks that leaves unanswered differs from run to run.
        for number in (5, 7, 9):
            too_many = (f"iifname inner {FIRST_SYN} limit rate over 1/day burst {number} packets "
                        "add @shunned { ip saddr }")
            with self.subTest(number), self.lab.firewall(too_many, "ip saddr @shunned drop",
                                                         sets={"shunned": "type ipv4_addr; flags dynamic; size 100;"}):
                self.assert_shut_out()

    def test_device_lets_no_more_connections_begin(self):
        # What is open goes on.
        for number in (6, 8):
            rule = ("iifname inner ct state new meta l4proto { tcp, udp } "
                    f"limit rate over 1/day burst {number} packets drop")
            with self.subTest(number), self.lab.firewall(rule):
                self.assert_shut_out()

    def test_translation_has_no_ports_left(self):
        for number in (3, 6, 9):
            with self.subTest(number), staging.few_translations(self.lab, number):
                self.assertIn("no ports left", str(self.assert_shut_out()))

    def test_device_shuts_the_source_out_before_other_hosts_are_asked(self):
        other = "10.77.2.11"
        too_many = f"iifname inner {FIRST_SYN} limit rate over 1/day burst 6 packets add @shunned {{ ip saddr }}"
        with tempfile.TemporaryDirectory() as folder, staging.host_also_at(self.lab, other), \
                self.lab.firewall(too_many, "ip saddr @shunned drop",
                                  sets={"shunned": "type ipv4_addr; flags dynamic; size 100;"}):
            rules = Path(folder) / "rules.txt"
            run = self.portcheck(self.dc_role, f"Domain controllers={other}", self.dns_role, options=(
                "--timeout", "500", "--retries", "0", "--parallel", "2", "--rules", str(rules)))
            self.assertNotIn("add rule", rules.read_text(encoding="utf-8"))
        self.assert_says(run, "445/TCP", "filtered not-asked inconclusive blocked-mid-run network", address=other)
        # Only what was refused at the other one before is told besides.
        finding, = (finding for finding in run.results["findings"] if finding["reason"] == "blocked-mid-run")
        self.assertEqual(finding["hosts"], [self.lab.dc_ipv4, other])
        self.assertRegex(finding["cause"], "got no answer from 10.77.2.10 and 10.77.2.11")
        self.assertNotIn("no-answer", str(run.results))
        self.assertNotIn("is the host up", str(run.results))

    def assert_shut_out(self):
        with tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "rules.txt"
            run = self.portcheck(self.dc_role, self.dns_role,
                                 options=("--timeout", "700", "--retries", "0", "--rules", str(rules)))
            self.assert_status(run, 3)
            self.assertNotIn("add rule", rules.read_text(encoding="utf-8"))
        self.assert_look(run, "again", "warn", "blocked-mid-run")
        finding = self.assert_one_fault(run)
        self.assertEqual((finding["reason"], finding["owner"]), ("blocked-mid-run", "network"))
        self.assertRegex(finding["cause"], "10.77.2.10 stopped answering this computer")
        # What was answered until then is true, and the rest is not judged.
        self.assert_fine([check for check in run.checks if check["outcome"] != "inconclusive"])
        return finding

    def test_forwarder_finds_nobody_behind(self):
        # What it does then differs between products, and with their time limits: mute, ended, reset.
        services = "{ 389, 3268, 3269, 88, 135, 445 }"
        for behaviour in ("mute", "hang-up", "abort"):
            with self.subTest(behaviour), staging.impostors(self.lab, (f"tcp dport {services}", "talker", behaviour)):
                run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
                self.assert_status(run, 1)
                for port in ("389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP"):
                    self.assert_says(run, port, "open silent|failed fail nothing-behind network", "nobody speaks")
                self.assertNotIn("certificate", self.assert_one_fault(run)["cause"])

    def test_proxy_accepts_every_connection_and_says_nothing(self):
        with staging.impostors(self.lab, ("meta l4proto tcp", "talker", "mute")):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        self.assert_look(run, "control", "warn", "accepts-everything")
        for port in ("389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "open silent|failed inconclusive accepts-everything network", "10.77.2.10")
        for port in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_says(run, port, "open verified pass answered -")

    def test_proxy_accepts_every_connection_of_a_range_too(self):
        self.MOST_CONNECTIONS = 10000  # for a map
        with staging.impostors(self.lab, ("meta l4proto tcp", "talker", "mute")):
            run = self.portcheck(self.dc_role, self.dns_role, options=(*SHORT, "--range-check", "map"))
        fault = self.assert_one_fault(run)
        self.assertEqual(fault["reason"], "accepts-everything")
        self.assertIn("1024-65535/TCP", fault["ports"])

    def test_proxy_accepts_and_hangs_up_and_some_services_are_real(self):
        with staging.impostors(self.lab, ("tcp dport != { 389, 88 }", "talker", "close")):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_look(run, "control", "warn", "accepts-everything")
        for port in ("389/TCP", "88/TCP"):
            self.assert_says(run, port, "open verified pass answered -")
        for port in ("3268/TCP", "3269/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "open silent|failed inconclusive accepts-everything network", "10.77.2.10")

    def test_proxy_accepts_and_resets(self):
        with staging.impostors(self.lab, ("tcp dport != { 389, 88 }", "talker", "abort")):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_look(run, "control", "warn", "accepts-everything")
        for port in ("389/TCP", "88/TCP"):
            self.assert_says(run, port, "open verified pass answered -")
        for port in ("3268/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "open silent inconclusive accepts-everything network", "10.77.2.10")

    def test_syn_proxy_accepts_for_a_host_that_drops(self):
        with staging.own_firewall(self.lab, "dc", "tcp dport 445 drop"), staging.syn_proxy(self.lab):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_look(run, "control", "warn", "accepts-everything")
        self.assert_says(run, "445/TCP", "open silent inconclusive accepts-everything network", "10.77.2.10")
        self.assert_rest_fine(run, "445/TCP")

    def test_the_hosts_own_firewall_says_so(self):
        """Whatever it says, it is the host's."""
        for code in ("admin-prohibited", "host-unreachable"):
            with self.subTest(code), staging.own_firewall(self.lab, "dc", f"tcp dport 445 reject with icmp {code}",
                                                          f"udp dport 389 reject with icmp {code}"):
                run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
            for port in ("445/TCP", "389/UDP"):
                self.assert_says(run, port, "unreachable not-asked fail prohibited target", "on .* itself forbids",
                                 explanation="own firewall")
            self.assert_rest_fine(run, "445/TCP", "389/UDP")

    def test_nothing_is_in_the_way(self):
        run = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(run, 0)
        self.assert_look(run, "control", "pass")
        self.assert_rest_fine(run)


if __name__ == "__main__":
    unittest.main()
