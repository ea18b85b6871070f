# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says while it watches (--watch), and somebody changes the firewall."""

import re
import unittest

import staging
from situation_case import SHORT, SituationCase

RULE = "tcp dport 445 drop"
WATCH = (*SHORT, "--watch", "1")


class Rounds:
    """Tells by what was sent whether a watch has begun other rounds, however long a busy machine takes for one."""

    MOST_IN_ONE = 4  # connections to 88/TCP: it and the look at it once more beside a silent port, each of them again once

    def __init__(self, network):
        self.network = network
        self.begun = None

    def more(self, count):
        """A question that says yes once so many rounds have begun, and are over, since it was asked first."""
        def are_over():
            connections = self.network.kerberos_connections()
            if self.begun is None:
                self.begun = connections
            is_over = connections > self.begun + self.MOST_IN_ONE * count
            if is_over:
                self.begun = None
            return is_over
        return are_over


class RuleChanges(SituationCase):
    """A rule drops 445/TCP; it is taken away, and set again, while the controller is watched."""

    MOST_CONNECTIONS = 20_000  # it asks again and again

    def test_it_is_taken_away_and_set_again(self):
        network = self.lab.network
        one_more = Rounds(network).more(1)
        with self.lab.firewall(RULE):
            run = self.portcheck(
                self.dc_role, self.dns_role, options=WATCH,
                in_mid_run=[(one_more, lambda: network.set_rules([])), (one_more, lambda: network.set_rules([RULE]))],
                interrupt_when=one_more)
        self.assert_status(run, 1)  # as it was last
        self.assertFalse(run.results["cancelled"])
        lines = [line for line in run.output.splitlines() if " -> " in line]
        of_smb = [line for line in lines if " 445/TCP " in line]
        self.assertRegex(of_smb[0], r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  445/TCP 10\.77\.2\.10: Fail -> (Pass|Warn)")
        self.assertRegex(of_smb[-1], r"445/TCP 10\.77\.2\.10: (Pass|Warn|Fail) -> Fail, .*445/TCP")
        self.assertEqual([line for line in lines if re.search("(Pass|Warn) -> Fail", line)],
                         [line for line in of_smb if re.search("(Pass|Warn) -> Fail", line)], "what else broke")
        watch = run.results["watch"]
        self.assertEqual(watch["everySeconds"], 1)
        self.assertEqual(watch["rounds"] > 2, True)
        [smb] = [timeline for timeline in watch["timelines"] if timeline["port"] == "445"]
        self.assertEqual((smb["timesBroken"], smb["timesMended"]), (2, 1))
        outcomes = ["fail" if span["outcome"] == "fail" else "well" for span in smb["spans"]]
        self.assertEqual([each for i, each in enumerate(outcomes) if i == 0 or outcomes[i - 1] != each],
                         ["fail", "well", "fail"])
        self.assertGreater(smb["goodMs"], 0)
        self.assertGreater(smb["brokenMs"], 0)
        [ldap] = [timeline for timeline in watch["timelines"]
                  if (timeline["port"], timeline["protocol"]) == ("389", "TCP")]
        self.assertEqual((ldap["timesBroken"], ldap["availability"]), (0, 1))
        self.assertRegex(run.output, r"445/TCP 10\.77\.2\.10: broken 2 times?")
        self.assertIn("445/TCP 10.77.2.10: broken 2", run.html.decode("utf-8"))

    def test_it_is_taken_away_in_mid_round(self):
        # Between two questions of one round, wherever that is: what answers the second one is no line that loses packets.
        network = self.lab.network
        for blocked in 1, 2, 3:
            with self.subTest(blocked), self.lab.firewall(RULE):
                one_more, begun = Rounds(network).more(1), []

                def note_blocked():
                    begun.append(network.number_of_blocked())

                run = self.portcheck(
                    self.dc_role, self.dns_role, options=WATCH,
                    in_mid_run=[(one_more, note_blocked),
                                (lambda: network.number_of_blocked() >= begun[0] + blocked, lambda: network.set_rules([]))],
                    interrupt_when=one_more)
                self.assertFalse(run.results["cancelled"])
                lines = [line for line in run.output.splitlines() if " -> " in line and "445/TCP" in line]
                self.assertEqual(len(lines), 1, lines)
                self.assertRegex(lines[0], r"445/TCP 10\.77\.2\.10: Fail -> (Pass|Warn)")
                self.assertNotRegex(run.output, "loses packets|only after losses|down for a while")


class RuleIsTakenAway(SituationCase):
    def test_in_mid_run(self):
        """While what is silent is asked once more; before that, or after it: no line that loses packets."""
        network = self.lab.network
        for blocked in 4, 6:
            with self.subTest(blocked), self.lab.firewall("udp dport { 389, 88 } drop"):
                run = self.portcheck(
                    self.dc_role, self.dns_role, options=("--timeout", "1500", "--retries", "1"),
                    in_mid_run=[(lambda: network.number_of_blocked() >= blocked, lambda: network.set_rules([]))])
                for where in "389/UDP", "88/UDP":
                    self.assert_says(run, where, "open verified warn way-came-up network",
                                     "began to answer only during the run")
                self.assertNotIn("loses packets", run.output)


class NamesChange(SituationCase):
    """A controller's name loses its address, and gets one again, while it is watched."""

    MOST_CONNECTIONS = 20_000
    NAME = "moved.lab.example"

    def test_it_goes_and_comes_back(self):
        network = self.lab.network
        here = [f"{self.lab.dc_ipv4} {self.NAME}"]
        seen = []

        def some_more_connections():
            seen.append(network.connections())
            return seen[-1] > seen[0] + 40  # rounds, of those of the DNS server by its address, too

        def then(lines):
            def change():
                network.set_hosts(lines)
                seen.clear()
            return change

        with staging.known_hosts(self.lab, *here):
            run = self.portcheck(
                f"Domain controllers={self.NAME}", self.dns_role, options=WATCH,
                in_mid_run=[(some_more_connections, then([])), (some_more_connections, then(here))],
                interrupt_when=some_more_connections)
        self.assert_status(run, 0)
        lines = [line[21:] for line in run.output.splitlines() if re.match(r"\d{4}-.* -> ", line)]
        gone = lines.index(f"{self.NAME}: {self.lab.dc_ipv4} -> no address any more")
        back = lines.index(f"{self.NAME}: no address -> {self.lab.dc_ipv4}")
        broken = [line for line in lines if re.search("(Pass|Warning) -> Fail", line)]
        self.assertNotEqual(broken, [])
        for line in broken:
            self.assertRegex(line, f"{self.NAME}.* -> Fail, .*{self.NAME}")
            self.assertTrue(gone < lines.index(line) < back, line)
        mended = [line for line in lines if re.search("Fail -> (Pass|Warning)", line)]
        self.assertEqual(len(mended) > 0, True)
        for line in mended:
            self.assertGreater(lines.index(line), back)
        watch = run.results["watch"]
        self.assertEqual([note["about"] for note in watch["notes"]], ["name", "name"])
        for timeline in watch["timelines"]:
            self.assertNotEqual(timeline["address"], "", "a row that is not there any more")
            if timeline["target"] == self.NAME and int(timeline["port"]) < 1024:  # else as long as a mapper names it
                self.assertEqual((timeline["timesBroken"], timeline["timesMended"]), (1, 1), timeline)


if __name__ == "__main__":
    unittest.main()
