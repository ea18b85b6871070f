# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the tests of situations share: saying in one line what the program must say of a port."""

import ipaddress
import itertools
import re

from lab_case import LabCase

# Silence costs a time limit each time; what is tested is what is made of it, not how long it takes.
SHORT = ("--timeout", "1000", "--retries", "1")
WORDS = ("state", "service", "outcome", "reason", "owner")
# What is said of a port of the lab's controller with which nothing is wrong. Its certificate is signed by itself.
FINE = {"answered", "certificate-untrusted", "smb-signing-required"}


def packets_lost(ports, *, of, lost=1, hosts=("",)):
    """Rules of a firewall that lose so many of so many packets to each port, of each host or of any, and back.

    They are counted for each by itself, and other ones are lost for each. What is lost by chance is another matter in each
    run, and so is what can be said of it.
    """
    ends = itertools.product(hosts, ports, (("daddr", "dport"), ("saddr", "sport")))
    for i, (host, port, (address, end)) in enumerate(ends):
        places = ", ".join(str((i + 2 * n) % of) for n in range(lost))
        of_host = f"ip {address} {host} " if host else ""
        yield f"{of_host}meta l4proto {{ tcp, udp }} th {end} {port} numgen inc mod {of} {{ {places} }} drop"


class SituationCase(LabCase):
    """A test in a staged situation: runs the program, and compares its words.

    Every run is held to have sent nothing but to the addresses that are targets or are named in `also`, and not to have
    begun more connections than a dozen checks need, whatever happens to them.
    """

    MOST_CONNECTIONS = 200

    def portcheck(self, *targets, also=(), **options):
        run = super().portcheck(*targets, **options)
        hosts = re.split("[=,]", ",".join(targets))
        self.assert_only_sent_to(*also, *(host for host in hosts if is_address(host)))
        self.assertLessEqual(self.lab.network.connections(), self.MOST_CONNECTIONS, "connections begun in one run")
        return run

    def assert_says(self, run, where, words, cause=None, *, address=None, explanation=None):
        """What a check says: `where` is "389/UDP", `words` "STATE SERVICE OUTCOME REASON OWNER".

        A word may be "one|other"; an owner "-" is nobody. `cause` and `explanation` are patterns: the first must be
        found in the cause of the finding that the check belongs to, the other one in what the check explains.
        """
        port, protocol = where.split("/")
        check = run.one(protocol, int(port) if port.isdigit() else port, address)
        self.assert_words(run, check, words)
        if explanation:
            self.assertRegex(check["explanation"], explanation)
        if cause:
            self.assert_cause(run, check, where, cause)
        return check

    def assert_words(self, run, check, words):
        said = {name: check.get(name, "no such member") for name in WORDS}
        for name, allowed in zip(WORDS, words.split(), strict=True):
            self.assertIn(said[name] or "-", allowed.split("|"), f"{name}\nsaid: {said}\n{run.table()}")

    def assert_cause(self, run, check, where, cause):
        findings = run.results.get("findings", [])
        host_names = (check["target"], f"{check['target']} ({check['address']})")
        found = [finding for finding in findings if where in finding["ports"] and finding["host"] in host_names
                 and finding["reason"] == check["reason"]]
        self.assertEqual(len(found), 1, f"finding of {where}: {findings}")
        # A finding is as bad as the worst of its checks.
        self.assertIn(found[0]["outcome"], ("fail", "inconclusive", check["outcome"]))
        self.assertEqual(found[0]["owner"], check["owner"])
        self.assertRegex(found[0]["cause"], cause)
        # The worst stands first, and what stands first is what the summary says.
        order = [("fail", "inconclusive", "warn").index(finding["outcome"]) for finding in findings]
        self.assertEqual(order, sorted(order))

    def assert_rest_fine(self, run, *faulty):
        """All but the named ("389/UDP") is verified, and nothing is wrong with it."""
        self.assert_fine([check for check in run.checks if f"{check['port']}/{check['protocol']}" not in faulty])

    def assert_fine(self, checks):
        self.assertNotEqual(checks, [])
        for check in checks:
            self.assert_check(check, state="open", service="verified", outcome=("pass", "warn"))
        odd = [check for check in checks if check["reason"] not in FINE]
        said = [f"{check['port']}/{check['protocol']} {check['reason']}: {check['explanation']}" for check in odd]
        # One may be late for once: the computer that plays the controller has other work as well.
        self.assertLessEqual(len(odd), 1, said)
        self.assertLessEqual({check["reason"] for check in odd}, {"flaky"}, said)

    def assert_one_fault(self, run):
        """One finding has all that failed and all that can't be told."""
        faults = [finding for finding in run.results["findings"] if finding["outcome"] in ("fail", "inconclusive")]
        self.assertEqual(len(faults), 1, faults)
        return faults[0]

    def looks(self, run, kind):
        """The extra looks of a kind."""
        return [look for look in run.results.get("looks", []) if look["kind"] == kind]

    def assert_look(self, run, kind, outcome, reason=None):
        """There is a look of that kind with that outcome."""
        found = [look for look in self.looks(run, kind)
                 if look["outcome"] == outcome and reason in (None, look["reason"])]
        self.assertNotEqual(found, [], f"no look {kind} {outcome} among {run.results.get('looks')}\n{run.table()}")
        return found[0]


def is_address(text):
    try:
        ipaddress.ip_address(text)
        return True
    except ValueError:
        return False
