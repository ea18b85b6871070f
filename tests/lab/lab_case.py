# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the lab's tests share: one lab for all of them, running GP PortCheck in its source, reading its results."""

import json
import os
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from lab import Lab, LabError

_shared = {}


def shared_lab():
    """The lab of this process, brought up at the first call, taken down when the process ends.

    A lab that can't start fails every test that asks for it, the later ones without trying again.
    """
    if "lab" not in _shared and "error" not in _shared:
        lab = Lab()
        try:
            lab.bring_up()
            _shared["lab"] = lab
        except LabError as error:
            _shared["error"] = error
    if "error" in _shared:
        raise _shared["error"]
    return _shared["lab"]


class Run:
    """A finished run: its status, what it printed, and its reports (None: not written)."""

    def __init__(self, status, output, errors, folder):
        self.status, self.output, self.errors = status, output, errors
        self.json, self.csv, self.html = (path.read_bytes() if path.exists() else None for path in report_paths(folder))
        self.results = None if self.json is None else json.loads(self.json.decode("utf-8"))

    @property
    def checks(self):
        if self.results is None:
            raise AssertionError(f"no results file; exit status {self.status}\n{self.errors}")
        return self.results["checks"]

    def find(self, protocol, port, address=None):
        """The checks of that port (and address)."""
        return [check for check in self.checks if check["protocol"] == protocol and check["port"] == port
                and address in (None, check["address"])]

    def one(self, protocol, port, address=None):
        """The one check of that port (and address)."""
        found = self.find(protocol, port, address)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} checks of {port}/{protocol} {address or ''}, expected 1")
        return found[0]

    def table(self):
        """The checks, what second looks found wrong, and the findings, one a line, for failure messages."""
        looks = [look for look in self.results.get("looks", []) if look["outcome"] != "pass"]
        checks = [f"{check['port']!s:>11}/{check['protocol']} {check['address'] or check['target']}: "
                  f"{check['state']} {check['service']} {check['outcome']} ({check['reason']}) "
                  f"{check['explanation']}" for check in self.checks + looks]
        findings = [f"{finding['outcome']} ({finding['reason']}) {finding['owners']}: {finding['cause']}"
                    for finding in self.results["findings"]]
        return "\n".join([f"exit status {self.status}", *checks, *findings])


def report_paths(folder):
    return [Path(folder) / f"out.{kind}" for kind in ("json", "csv", "html")]


def environment_for(home):
    """English, without a display (a headless run must not miss it), and without anybody's settings."""
    kept = {name: value for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "LANG") and not name.startswith(("LC_", "XDG_"))}
    return kept | {"LC_ALL": "C.UTF-8", "HOME": home}


class LabCase(unittest.TestCase):
    """A test in the shared lab. `portcheck` runs the program; `assert_check` compares one of its checks."""

    TIME_LIMIT_S = 90
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.lab = shared_lab()
        cls.dc_role = f"Domain controllers={cls.lab.dc_ipv4}"
        cls.dns_role = f"DNS Server={cls.lab.dc_ipv4}"
        cls.program = str(Path(os.environ.get("GP_PORTCHECK", "gp-portcheck")).resolve())

    def portcheck(self, *targets, domain="lab.example", options=(), interrupt_when=None, folder=None, environment=None,
                  before=(), in_mid_run=None, program=None):
        """Run a headless check of the targets ("ROLE=HOST,HOST"), with all three reports in the folder.

        `program` is another one than the case's.
        `environment` is added to the program's; `before` are the words of a command that runs it.
        `interrupt_when` is asked again and again while the program runs; once it says yes, the program gets a SIGINT.
        `in_mid_run` is a pair of the same kind of question, and what is called, once, when that says yes; or a list of such
        pairs, one after the other, all before the interrupt.
        """
        with tempfile.TemporaryDirectory() as own:
            json_path, csv_path, html_path = report_paths(folder or own)
            arguments = [*before, program or self.program, "--check",
                         *(part for target in targets for part in ("--target", target)),
                         *(["--domain", domain] if domain else []), "--json", str(json_path), "--csv", str(csv_path),
                         "--html", str(html_path), *options]
            self.lab.network.end_half_open()
            self.lab.network.forget_destinations()
            status, output, errors = self._run(arguments, environment_for(own) | (environment or {}), interrupt_when,
                                               in_mid_run)
            return Run(status, output, errors, folder or own)

    def _run(self, arguments, environment, interrupt_when=None, in_mid_run=None):
        if not Path(self.program).is_file():
            self.fail(f"{self.program}: no such program (GP_PORTCHECK names it)")
        with subprocess.Popen(self.lab.source_command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment) as child:
            try:
                for when, action in in_mid_run if isinstance(in_mid_run, list) else [in_mid_run] if in_mid_run else []:
                    self._act(child, when, action)
                if interrupt_when:
                    self._act(child, interrupt_when, lambda: child.send_signal(signal.SIGINT))
                output, errors = child.communicate(timeout=self.TIME_LIMIT_S)
                return child.returncode, output, errors
            except subprocess.TimeoutExpired:
                return self.fail(f"still running after {self.TIME_LIMIT_S} s: {' '.join(arguments)}")
            finally:
                child.kill()

    def _act(self, child, when, action):
        deadline = time.monotonic() + self.TIME_LIMIT_S
        while child.poll() is None and not when():
            self.assertLess(time.monotonic(), deadline, "the moment to act never came")
            time.sleep(0.02)
        action()

    def assert_status(self, run, expected):
        detail = run.table() if run.results else "no results file"
        self.assertEqual(run.status, expected, f"exit status\n{run.errors}\n{detail}")

    def assert_check(self, check, *, state, service=None, outcome=None):
        """Compare the words; each expectation is a word or a tuple of allowed words."""
        where = f"{check['port']}/{check['protocol']} {check['address']}: {check['reason']}, {check['explanation']}"
        for key, expected in (("state", state), ("service", service), ("outcome", outcome)):
            if expected is not None:
                self.assertIn(check[key], (expected,) if isinstance(expected, str) else expected, f"{key} of {where}")

    def assert_verified(self, check):
        self.assert_check(check, state="open", service="verified", outcome=("pass", "warn"))

    def assert_only_sent_to(self, *addresses):
        """Since the last run began, nothing went anywhere but to these and to the resolver."""
        strays = self.lab.network.destinations() - set(addresses) - {self.lab.dc_ipv4}
        self.assertEqual(strays, set(), "sent to a host that nobody named")
