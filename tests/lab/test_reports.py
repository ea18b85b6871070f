# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The files and the exit status of headless runs against the real controller."""

import csv
import datetime
import html.parser
import io
import json
import re
import unittest

from lab_case import LabCase
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

    def test_summary_table_is_printed(self):
        self.assertIn("3269", self.done.output)
        self.assertIn("49152", self.done.output)


class Ends(LabCase):
    def test_report_on_standard_output(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=("--json", "-"))
        self.assertEqual(run.status, 0, run.errors)
        self.assertEqual(json.loads(run.output)["format"], "gp-portcheck-results")
        self.assertIn("49152", run.errors)  # where the summary goes then

    def test_interrupted(self):
        with self.lab.firewall("tcp dport 1-52 drop", "tcp dport 54-65535 drop") as firewall:
            run = self.portcheck(self.dc_role, self.dns_role,
                                 interrupt_when=lambda: firewall.number_of_blocked() > 0)
        self.assert_status(run, 130)
        self.assertIs(run.results["cancelled"], True)
        self.assertTrue(run.csv and run.html)
        states = {check["state"] for check in run.checks}
        self.assertTrue(states & {"cancelled", "not-run"}, run.table())

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


if __name__ == "__main__":
    unittest.main()
