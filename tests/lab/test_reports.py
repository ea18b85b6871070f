# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The files and the exit status of headless runs against the real controller."""

import csv
import datetime
import html.parser
import io
import json
import re
import tempfile
import unittest
from pathlib import Path

import staging
from lab_case import LabCase, environment_for
from network import SOURCE_IPV4

CHECK_KEYS = {"row", "requirement", "protocol", "purpose", "role", "target", "address", "port", "serviceName", "state",
              "service", "outcome", "reason", "explanation", "remedy", "latencyMs", "localAddress", "localPort",
              "attempts", "evidence"}
CSV_KEYS = ["row", "role", "target", "address", "protocol", "port", "state", "service", "outcome", "reason"]
SUMMARY_OUTCOMES = {"pass": "pass", "warn": "warn", "fail": "fail", "inconclusive": "inconclusive",
                    "notApplicable": "not-applicable", "notRun": "not-run"}
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"


class Files(LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.done = None

    def setUp(self):
        # One run for all: its reports don't change.
        if type(self).done is None:
            type(self).done = self.portcheck(self.dc_role, self.dns_role)
        self.assert_status(self.done, 0)
        self.results = self.done.results

    def test_json_has_what_is_promised(self):
        results = self.results
        self.assertEqual((results["format"], results["version"]), ("gp-portcheck-results", 1))
        self.assertRegex(results["program"], r"^gp-portcheck \d+\.\d+\.\d+")
        self.assertIs(results["cancelled"], False)
        self.assertEqual(results["domain"], self.lab.domain)
        self.assertEqual(results["table"]["rows"], 7)
        self.assertIn(SOURCE_IPV4, results["source"]["addresses"])
        ports = results["source"]["dynamicPorts"]
        self.assertEqual((ports["from"], ports["to"]), (32768, 60999))
        for name in ("startedAt", "finishedAt"):
            self.assertRegex(results[name], TIME)
        took = [datetime.datetime.fromisoformat(results[name].replace("Z", "+00:00"))
                for name in ("startedAt", "finishedAt")]
        self.assertTrue(datetime.timedelta(0) <= took[1] - took[0] <= datetime.timedelta(seconds=60))

    def test_pdf_needs_no_display(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.pdf"
            done = self.portcheck(self.dc_role, self.dns_role, options=("--pdf", str(path)), before=(
                "env", "--unset=DISPLAY", "--unset=WAYLAND_DISPLAY", "--unset=QT_QPA_PLATFORM"))
            self.assert_status(done, 0)
            content = path.read_bytes()
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertTrue(content.rstrip().endswith(b"%%EOF"))

    def test_json_checks(self):
        for check in self.results["checks"]:
            with self.subTest(f"{check['port']}/{check['protocol']}"):
                self.assertLessEqual(CHECK_KEYS, set(check))
                self.assertEqual(check["localAddress"], SOURCE_IPV4)
                self.assertTrue(1024 <= check["localPort"] <= 65535)
                self.assertGreaterEqual(check["attempts"], 1)
                self.assertTrue(0 <= check["latencyMs"] < 5000)
                self.assertTrue(check["explanation"])
                self.assertRegex(check["reason"], r"^[a-z0-9-]+$")

    def test_json_summary_agrees_with_the_checks(self):
        summary, outcomes = self.results["summary"], [check["outcome"] for check in self.results["checks"]]
        for name, outcome in SUMMARY_OUTCOMES.items():
            self.assertEqual(summary[name], outcomes.count(outcome), name)
        worst = next(outcome for outcome in ("fail", "inconclusive", "warn", "pass") if outcome in outcomes)
        self.assertEqual(summary["outcome"], worst)

    def test_csv(self):
        self.assertTrue(self.done.csv.startswith(b"\xef\xbb\xbf"), "no byte-order mark")
        text = self.done.csv.decode("utf-8-sig")
        self.assertTrue(text.endswith("\r\n"))
        rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
        for row, check in zip(rows, self.done.checks, strict=True):
            for name in CSV_KEYS:
                self.assertEqual(row[name], str(check[name]), name)
            for name, value in row.items():
                self.assertNotRegex(value, r"^[=+@-]", f"{name} would be a formula in a spreadsheet")

    def test_html_is_self_contained(self):
        found = []

        class Reader(html.parser.HTMLParser):
            def handle_starttag(self, tag, attrs):
                found.append((tag, dict(attrs)))

        page = self.done.html.decode("utf-8")
        Reader().feed(page)
        self.assertFalse({"script", "iframe", "object", "embed", "link", "base"} & {tag for tag, _ in found})
        for tag, attributes in found:
            for name in ("src", "srcset", "data", "action", "background", "poster"):
                self.assertRegex(attributes.get(name) or "data:", "^data:", f"{name} of {tag}")
            self.assertFalse([name for name in attributes if name.startswith("on")], tag)
        self.assertNotRegex(page, re.compile(r"@import|url\((?!['\"]?data:)", re.IGNORECASE))
        self.assertIn(self.lab.dc_ipv4, page)

    def test_reasons_are_explained(self):
        with tempfile.TemporaryDirectory() as home:
            for reason in sorted({check["reason"] for check in self.results["checks"]}):
                self.lab.network.forget_destinations()
                status, output, _ = self._run([self.program, "--explain", reason], environment_for(home))
                self.assertEqual((status, output.split("\n", 1)[0]), (0, reason))
                self.assertEqual(self.lab.network.destinations(), set())
            status, output, errors = self._run([self.program, "--explain", "anwsered"], environment_for(home))
        self.assertEqual((status, output, errors.count("\n")), (2, "", 1))
        self.assertRegex(errors, "answered")

    def test_summary_table_is_printed(self):
        self.assertIn("3269", self.done.output)
        self.assertIn("49152", self.done.output)


class RangeMaps(LabCase):
    """The map of the dynamic range in each of the files, compared with the rule that was staged."""

    RULE = "ct direction original tcp dport { 1024-3267, 3270-49151, 50200-65535 } drop"
    PARTS = [(1024, 3267, "filtered"), (3268, 3269, "open"), (3270, 49151, "filtered"), (49152, 50199, "closed"),
             (50200, 65535, "filtered")]
    OPEN = [3268, 3269, 49152, 49153, 49154]  # where the controller listens in that range

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.done = {}

    def mapped(self, mode):
        """A run behind the rule; one for all tests."""
        if mode not in self.done:
            with self.lab.firewall(self.RULE), tempfile.TemporaryDirectory() as folder:
                rules = Path(folder) / "rules.txt"
                run = self.portcheck(self.dc_role, self.dns_role, options=("--range-check", mode, "--rules", str(rules)))
                run.rules = rules.read_text(encoding="utf-8")
            self.assert_status(run, 1)
            self.done[mode] = run
        return self.done[mode]

    def test_json(self):
        for mode in ("map", "sweep"):
            with self.subTest(mode):
                check = self.mapped(mode).one("TCP", "1024-65535")
                evidence = check["evidence"]
                self.assertEqual((check["state"], check["outcome"], check["reason"]), ("filtered", "fail", "range-cut"))
                self.assertEqual([(part["from"], part["to"], part["state"]) for part in evidence["rangeMap"]],
                                 self.PARTS)
                self.assertEqual((evidence["rangeMode"], evidence["rangeMapParts"]), (mode, len(self.PARTS)))
                self.assertTrue(evidence["exact"])
                # Those that the mapper names are asked in any case; 3268 and 3269 are ports of the table.
                self.assertEqual(evidence["openPorts"], self.OPEN)
                self.assertEqual(sorted(evidence["openPortUses"]), ["49152", "49153", "49154"])
                if mode == "map":
                    self.assertLessEqual(evidence["connections"], 2000)
                else:
                    self.assertEqual(evidence["asked"], 65535 - 1024 + 1)

    def test_csv(self):
        run = self.mapped("map")
        rows = list(csv.DictReader(io.StringIO(run.csv.decode("utf-8-sig"), newline=""), strict=True))
        checks = [row for row in rows if row["outcome"]]
        self.assertEqual([row["port"] for row in checks], [str(check["port"]) for check in run.checks])
        at = next(number for number, row in enumerate(rows) if row["reason"] == "range-cut")
        lines = rows[at + 1:at + 1 + len(self.PARTS)]
        self.assertEqual([(row["port"], row["state"]) for row in lines],
                         [(f"{begin}-{end}", state) for begin, end, state in self.PARTS])
        for row in lines:
            self.assertEqual((row["target"], row["outcome"], row["reason"]), (self.lab.dc_ipv4, "", ""))
            self.assertIn("ports were asked", row["explanation"])

    def test_html(self):
        page = self.mapped("map").html.decode("utf-8")
        self.assertEqual(page.count('class="strip"'), 1)
        for begin, end, _ in self.PARTS:
            self.assertIn(f">{begin}-{end}<", page)

    def test_firewall_request(self):
        request = " ".join(self.mapped("map").rules.split())
        self.assertNotIn("Evidence:", request)
        self.assertIn("answered: 3268-3269, 49152-50199; silent: 1024-3267, 3270-49151, 50200-65535", request)
        self.assertEqual(request.count("(dynamic RPC)"), 1)
        self.assertNotRegex(request, r"(ports 0\b|dport 0\b|eq 0\b)")

    def test_nothing_blocked(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=("--range-check", "map"))
        self.assert_status(run, 0)
        parts = run.one("TCP", "1024-65535")["evidence"]["rangeMap"]
        self.assertEqual([(part["from"], part["to"], part["state"]) for part in parts], [(1024, 65535, "closed")])


class Ends(LabCase):
    def test_report_on_standard_output(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=("--json", "-"))
        self.assertEqual(run.status, 0, run.errors)
        self.assertEqual(json.loads(run.output)["format"], "gp-portcheck-results")
        self.assertIn("49152", run.errors)  # where the summary goes then

    def test_interrupted(self):
        with self.lab.firewall("tcp dport 1-52 drop", "tcp dport 54-65535 drop") as firewall:
            # The seven connections are asked for again after a second: what is not blocked has answered by then.
            run = self.portcheck(self.dc_role, self.dns_role,
                                 interrupt_when=lambda: firewall.number_of_blocked() > 10)
        self.assert_status(run, 130)
        self.assertIs(run.results["cancelled"], True)
        self.assertTrue(run.csv and run.html)
        states = {check["state"] for check in run.checks}
        self.assertTrue(states & {"cancelled", "not-run"}, run.table())
        summary = run.results["summary"]
        self.assertEqual(summary["outcome"], "fail" if summary["fail"] else "incomplete")
        self.assertIn(f"Stopped: {len(run.checks) - summary['notRun']} of {len(run.checks)} checks done", run.output)

    def test_interrupted_in_a_range(self):
        with self.lab.firewall("ct direction original tcp dport 30000-65535 drop") as firewall:
            run = self.portcheck(self.dc_role, self.dns_role, options=("--range-check", "sweep", "--rate", "2000"),
                                 interrupt_when=lambda: firewall.number_of_blocked() > 1000)
        self.assert_status(run, 130)
        ranges = [check for check in run.find("TCP", "1024-65535") if "rangeMap" in check["evidence"]]
        self.assertEqual([check["state"] for check in ranges], ["cancelled"], run.table())
        self.assertTrue(0 < ranges[0]["evidence"]["asked"] < 65535 - 1024)

    def test_wrong_requests(self):
        for targets, options in (((self.dc_role,), ()),  # no DNS server
                                 ((self.dc_role, self.dns_role, "Printers=10.77.2.10"), ()),
                                 ((self.dc_role, self.dns_role), ("--no-such-option",)),
                                 ((self.dc_role, self.dns_role), ("--table", "/no/such/table.json"))):
            with self.subTest(targets=targets, options=options):
                run = self.portcheck(*targets, options=options)
                self.assertEqual(run.status, 2, run.errors)
                self.assertEqual(len(run.errors.strip().splitlines()), 1, run.errors)
                self.assertEqual((run.json, run.csv, run.html), (None, None, None))
                self.assert_only_sent_to()

    def test_unwritable_reports(self):
        run = self.portcheck(self.dc_role, self.dns_role, folder="/no/such/folder")
        self.assertEqual(run.status, 2, run.errors)
        self.assertIn("/no/such/folder", run.errors)


class SeveralComputers(LabCase):
    """The results of computers of which one has a firewall in its way, side by side."""

    def _run_on(self, computer, folder, *rules, targets=None):
        named = ("unshare", "--uts", "sh", "-c", f'hostname {computer} && exec "$@"', "-")
        place = Path(folder) / computer
        place.mkdir()
        with self.lab.firewall(*rules):
            run = self.portcheck(*(targets or (self.dc_role, self.dns_role)), folder=place, before=named)
        self.assertEqual(run.results["source"]["host"], computer)
        return str(place / "out.json")

    def _compare(self, *arguments):
        status, output, errors = self._run([self.program, "--compare", *arguments], environment_for("/nonexistent"))
        return status, output, errors

    def test_a_host_that_one_alone_asked(self):
        """It fails, which nobody else can tell: that isn't the same from everywhere."""
        nobody = "10.77.2.99"
        with tempfile.TemporaryDirectory() as folder:
            first = self._run_on("site-a", folder)
            second = self._run_on("site-b", folder, targets=(f"{self.dc_role},{nobody}", self.dns_role))
            status, output, errors = self._compare(first, second)
        self.assertEqual(status, 3, errors)
        self.assertIn("Fails from site-b, and no other computer asked or could tell:", output)
        self.assertIn(f"at {nobody}.", output)
        self.assertNotIn("same from everywhere", output)

    def test_a_name_that_leads_elsewhere_beside_its_address(self):
        """One is given the address that the name leads another one to, and a third one's hosts file leads elsewhere."""
        name, address, nobody = self.lab.dc_name, self.lab.dc_ipv4, "10.77.2.99"
        by_name = f"Domain controllers={name}", f"DNS Server={address}"
        with tempfile.TemporaryDirectory() as folder, staging.known_hosts(self.lab, f"{address} {name}"):
            first = self._run_on("site-a", folder, targets=by_name)
            self.lab.network.set_hosts([f"{nobody} {name}"])
            second = self._run_on("site-b", folder, targets=by_name)
            third = self._run_on("site-c", folder, "tcp dport 445 drop")
            status, output, errors = self._compare(first, second, third)
        self.assertEqual(status, 1, errors)
        said = re.findall(rf"Only site-c does not reach 445/TCP at {re.escape(address)}\. .*", output)
        self.assertEqual(len(said), 1, output)
        self.assertIn("Reached from: site-a.", said[0])
        self.assertRegex(output, rf"Only site-b does not reach .* at {re.escape(name)}\.")
        self.assertIn(f"{name} has other addresses, depending on who asks.", output)
        self.assertNotIn("no other computer asked", output)
        self.assertNotIn("Asked from one computer only", output)

    def test_what_one_does_not_reach(self):
        with tempfile.TemporaryDirectory() as folder:
            free = self._run_on("site-a", folder)
            barred = self._run_on("site-b", folder, "tcp dport 445 drop", "udp dport 88 drop")
            third = self._run_on("site-c", folder, "udp dport 88 drop")
            cut = Path(folder) / "cut.json"
            cut.write_bytes(Path(free).read_bytes()[:-100])
            status, output, errors = self._compare(free, barred, third, str(cut), "--csv", f"{folder}/out.csv")
            self.assertEqual(status, 1, errors)
            self.assertIn(f"Only site-b does not reach 445/TCP at {self.lab.dc_ipv4}.", output)
            self.assertIn("network team near site-b", output)
            self.assertIn(f"Only site-a reaches 88/UDP at {self.lab.dc_ipv4}.", output)
            self.assertEqual([str(cut) in line for line in errors.splitlines()], [True])
            rows = list(csv.DictReader(io.StringIO((Path(folder) / "out.csv").read_text(encoding="utf-8-sig"))))
            differing = {f"{row['port']}/{row['protocol']}": [row[name] for name in ("site-a", "site-b", "site-c")]
                         for row in rows if row["differs"] == "true"}
            self.assertEqual(differing, {"445/TCP": ["pass", "fail", "pass"], "88/UDP": ["pass", "fail", "fail"]})
            status, output, errors = self._compare(barred, barred)
            self.assertEqual(status, 2, output)
            self.assert_only_sent_to()


if __name__ == "__main__":
    unittest.main()
