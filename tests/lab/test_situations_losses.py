# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where the way loses packets, to one host and to several: one thing, and what is blocked besides."""

import contextlib
import tempfile
import unittest
from pathlib import Path

import staging
from situation_case import FINE, SHORT, SituationCase, packets_lost

HOSTS = [f"10.77.2.{number}" for number in range(100, 112)]
ONE = HOSTS[5]
PORTS = 53, 88, 135, 389, 445, 3268, 3269
FIRST_SYN = "tcp flags & (syn | ack) == syn"


class Losses(SituationCase):
    def test_every_other_connection_is_lost(self):
        # Linux repeats a SYN after a second, beyond the time limit: what is counted are attempts.
        with self.lab.firewall(f"tcp dport 445 {FIRST_SYN} numgen inc mod 3 < 2 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--retries", "2"))
        self.assert_status(run, 0)
        check = self.assert_says(run, "445/TCP", "open verified warn flaky network", "445/TCP")
        self.assertEqual(check["attempts"], 3)
        self.assert_rest_fine(run, "445/TCP")

    def test_udp_question_is_lost_once(self):
        with self.lab.firewall("udp dport 88 numgen inc mod 2 == 0 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--retries", "2"))
        check = self.assert_says(run, "88/UDP", "open verified warn flaky network", "88/UDP")
        self.assertEqual(check["attempts"], 2)
        self.assert_rest_fine(run, "88/UDP")

    def test_losses_on_several_ports(self):
        # Each rule drops every other packet. 445/TCP is asked again so often that such losses don't explain its silence.
        with self.lab.firewall(*(f"udp dport {port} numgen inc mod 2 == 0 drop" for port in (53, 88, 389)),
                               "tcp dport 445 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--retries", "2"))
        self.assert_status(run, 1)
        for port in ("88/UDP", "53/UDP", "389/UDP"):
            self.assert_says(run, port, "open verified warn lossy-way network", "loses packets")
        self.assert_look(run, "patient", "pass")
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "did not answer on 445/TCP")
        self.assert_one_fault(run)
        self.assert_rest_fine(run, "88/UDP", "53/UDP", "389/UDP", "445/TCP")

    def test_silence_by_chance_beside_one_late_answer(self):
        # 445/TCP loses the two connections that the run makes, and one of those that patience makes.
        with self.lab.firewall("udp dport 88 numgen inc mod 2 == 0 drop",
                               f"tcp dport 445 {FIRST_SYN} numgen inc mod 5 < 3 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--retries", "1"))
        self.assert_status(run, 3)
        self.assert_look(run, "patient", "pass")
        self.assert_says(run, "88/UDP", "open verified warn lossy-way network", "loses packets")
        self.assert_says(run, "445/TCP", "filtered not-asked inconclusive lossy-way network", "loses packets")
        self.assert_one_fault(run)
        self.assert_rest_fine(run, "88/UDP", "445/TCP")

    def test_translation_has_no_room_for_more_connections(self):
        # What begins while it is full gets lost; later it has room again, but datagrams hold theirs for a while.
        full = "iifname inner ct state new meta l4proto { tcp, udp } ct count over 4 drop"
        with staging.translated(self.lab), self.lab.firewall(full), tempfile.TemporaryDirectory() as folder:
            rules = Path(folder) / "rules.txt"
            run = self.portcheck(self.dc_role, self.dns_role,
                                 options=("--timeout", "500", "--retries", "2", "--rules", str(rules)))
            self.assertNotIn("add rule", rules.read_text(encoding="utf-8"))
        self.assertIn(run.status, (0, 3), run.table())  # by chance, all that was lost gets through later
        said = [entry for entry in run.results["findings"] if entry["reason"] not in FINE]
        self.assertNotEqual(said, [], run.table())
        for finding in said:
            # A single late answer is only called that; and what was lost for as long as it was full, and nothing beside,
            # is told with its times, and that a device may have blocked this computer because it asked so much.
            said_of_it = (finding["reason"], finding["owner"])
            self.assertIn(said_of_it, (("lossy-way", "network"), ("flaky", "person"), ("way-came-up", "network")), run.table())
            if finding["reason"] == "lossy-way":
                self.assertRegex(finding["explanation"], "no room for more connections|only so many connections")

    def test_udp_question_gets_through_when_it_is_asked_again(self):
        # As under a limit on datagrams: the two of the run are lost, and those of the look at the local ports are not.
        with self.lab.firewall("udp dport 88 numgen inc mod 100 < 2 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        self.assert_says(run, "88/UDP", "filtered not-asked inconclusive lossy-way network", "loses packets",
                         explanation="asked again in the same way")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Aa]llow 88")
        self.assert_rest_fine(run, "88/UDP")

    def test_datagrams_are_limited(self):
        # A few at once for each source, and then one every six seconds.
        with self.lab.firewall("iifname inner meta l4proto udp limit rate over 10/minute burst 2 packets drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        for port in ("88/UDP", "53/UDP"):
            self.assert_says(run, port, "filtered not-asked inconclusive lossy-way network", "loses packets",
                             explanation="datagrams")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Aa]llow ")
        self.assert_rest_fine(run, "88/UDP", "53/UDP")

    def test_way_takes_longer_than_the_time_limit(self):
        with staging.long_way(self.lab, 1200, self.lab.dc_ipv4):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        for port in ("389/TCP", "3269/TCP", "135/TCP", "445/TCP"):
            self.assert_says(run, port, "filtered not-asked inconclusive slow-way network", "slow way",
                             explanation="longer than the time limit")
        for port in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_says(run, port, "open verified warn slow-way network", "slow way")
        self.assertRegex(str(self.assert_one_fault(run)), "--timeout 10000")
        self.assertNotRegex(run.output, "loses packets|[Aa]llow ")

    def test_large_packets_are_lost(self):
        with self.lab.firewall("ip length > 1200 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 1)
        silent = ("389/TCP", "3268/TCP", "3269/TCP", "135/TCP")
        for port in silent:
            self.assert_says(run, port, "open silent fail large-answers-lost network", "large answers of 10.77.2.10")
        self.assert_look(run, "small-segments", "pass")
        self.assert_says(run, "1024-65535/TCP", "not-run not-asked inconclusive large-answers-lost network", "135/TCP")
        self.assert_rest_fine(run, *silent, "1024-65535/TCP")

    def test_service_is_late_at_first(self):
        # Nothing is said on its first connections, as many as the check makes.
        with self.lab.firewall(f"tcp dport 389 {FIRST_SYN} add @late {{ tcp sport }}",
                               "tcp sport @late tcp flags & psh == psh drop",
                               sets={"late": "type inet_service; flags dynamic; size 2;"}):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_status(run, 3)
        check = self.assert_says(run, "389/TCP", "open silent inconclusive answered-late target", "answers late",
                                 explanation="nothing is blocked")
        self.assertNotRegex(check["explanation"] + check["remedy"], "large|segment|packet|hangs")
        self.assert_look(run, "small-segments", "pass")
        self.assert_look(run, "full-segments", "pass")
        self.assert_one_fault(run)
        self.assert_rest_fine(run, "389/TCP")


class OneLossyWay(SituationCase):
    """Twelve hosts behind one gateway, which are all played by one stand-in."""

    MOST_CONNECTIONS = 5000

    def run_with(self, *rules, options=SHORT):
        with contextlib.ExitStack() as stack:
            for address in HOSTS:
                stack.enter_context(staging.host_also_at(self.lab, address, host="dc2"))
            listen = ("--allow", "10.77.1.0/24", "--domain", "lab.example", "--listen", ",".join(HOSTS))
            stack.enter_context(staging.stand_in(self.lab, self.program, *listen))
            stack.enter_context(self.lab.firewall(*rules))
            return self.portcheck(f"Domain controllers={','.join(HOSTS)}", f"DNS Server={HOSTS[0]}", options=options)

    def assert_loses_packets(self, run, *blocked):
        """One finding has all losses; besides, these ports of that host ("389/TCP") are silent."""
        said = run.results["findings"]
        losses = [finding for finding in said if finding["reason"] == "lossy-way"]
        self.assertEqual(len(losses), 1, said)
        self.assertEqual(losses[0]["owner"], "network")
        self.assertGreater(len(losses[0]["hosts"]), 1)
        self.assertRegex(losses[0]["cause"], "^the way to .* loses packets$")
        silent = [(finding["reason"], finding["owner"], finding["hosts"], finding["ports"])
                  for finding in said if finding["reason"] != "lossy-way"]
        self.assertEqual(silent, [("no-answer", "network", [ONE], list(blocked))] if blocked else [], run.table())

    def test_packets_get_lost(self):
        run = self.run_with(*packets_lost(PORTS, of=5, hosts=HOSTS))
        self.assertIn(run.status, (0, 3), run.table())
        self.assert_loses_packets(run)

    def test_connections_are_limited(self):
        run = self.run_with("ct state new limit rate over 20/second burst 20 packets drop", options=())
        self.assertIn(run.status, (0, 3), run.table())
        self.assert_loses_packets(run)

    def test_connections_are_limited_and_rejected(self):
        run = self.run_with("ct state new limit rate over 20/second burst 20 packets reject with icmpx admin-prohibited",
                            options=())
        self.assertIn(run.status, (0, 3), run.table())
        said = run.results["findings"]  # of what was answered in the end, and perhaps of what was not
        self.assertEqual({(each["reason"], each["owner"]) for each in said}, {("refused-when-busy", "network")}, run.table())
        self.assertLessEqual(len(said), 2, run.table())
        self.assertGreater(sum(len(each["hosts"]) for each in said), 9, run.table())

    def test_one_port_is_blocked_besides(self):
        run = self.run_with(f"ip daddr {ONE} tcp dport 445 drop", *packets_lost(PORTS, of=10, hosts=HOSTS))
        self.assert_status(run, 1)
        self.assert_loses_packets(run, "445/TCP")
        self.assert_says(run, "445/TCP", "filtered not-asked fail no-answer network", "did not answer on 445/TCP",
                         address=ONE)


if __name__ == "__main__":
    unittest.main()
