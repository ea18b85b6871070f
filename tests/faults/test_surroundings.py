# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What a computer can be set to: its language, its clock, a home folder that isn't there. Nothing of it changes a result."""

import json
import os
import re
import subprocess
import time
import unittest

from fault_case import DEMO, LIMIT, PASSED, PROGRAM, FaultCase, setUpModule  # noqa: F401

FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
SILENT = "192.0.2.1"
FORMATS = [part for name in ("html", "pdf", "csv", "json", "rules") for part in (f"--{name}", f"r.{name}")]
HOSTS = ["--target", "Domain controllers=DC1.IDIOM.EXAMPLE", "--target", "DNS Server=TITLE.IDIOM.EXAMPLE"]


def told(report):
    """What the report says of each check, without what is by chance: times, and the ports that a mapper names."""
    return sorted(re.sub(r"[0-9a-f]{8,}|\d+", "0", json.dumps([check[key] for key in
                  ("state", "service", "outcome", "reason", "explanation", "remedy")])) for check in report["checks"])


class Languages(FaultCase):
    """A system's language is not the program's: in Turkish an i is no I without its dot, and a comma is in numbers."""

    def setUp(self):
        super().setUp()
        for name in ("LANG", "LANGUAGE", "LC_ALL"):
            self.environment.pop(name, None)

    def results(self, **variables):
        kept = dict(self.environment)
        self.environment.update(variables)
        run = self.run_program(*DEMO, *FORMATS)
        plan = self.run_program("--plan", *HOSTS)
        self.environment = kept
        self.assertEqual(run.returncode, PASSED, run.stderr)
        self.assertEqual(plan.returncode, PASSED, plan.stderr)
        for latency in re.findall(r'"latencyMs": ([^,\n]*)', (self.folder / "r.json").read_text()):
            json.loads(latency)
        return told(json.loads((self.folder / "r.json").read_text())), plan.stdout

    def test_any_language(self):
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", self.folder / "tr_TR.UTF-8"], check=True)
        self.environment["LOCPATH"] = str(self.folder)
        expected = self.results(LC_ALL="C.UTF-8")
        for variables in ({}, {"LANG": ""}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"}, {"LC_ALL": "xx_YY"}):
            with self.subTest(variables):
                self.assertEqual(self.results(**variables), expected)

    def test_a_name_beyond_ascii(self):
        """Where the system takes bytes for no text at all."""
        self.environment["LC_ALL"] = "C"
        self.assertEqual(self.run_program(*DEMO, "--json", "prüfung.json").returncode, PASSED)
        json.loads((self.folder / "prüfung.json").read_text())


class Homes(FaultCase):
    def assert_works(self, **variables):
        self.environment.pop("XDG_CONFIG_HOME")
        self.environment.pop("HOME")
        self.environment.update(variables)
        before = set(os.listdir("/"))
        run = self.run_program(*DEMO, *FORMATS)
        self.assertEqual(run.returncode, PASSED, run.stderr)
        self.assertEqual(set(os.listdir("/")), before)

    def test_none(self):
        self.assert_works()

    def test_one_that_is_not_there(self):
        self.assert_works(HOME=str(self.folder / "missing"))
        self.assertFalse((self.folder / "missing").exists())

    def test_one_that_may_not_be_written(self):
        home = self.folder / "home"
        home.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", home], check=True)
        self.addCleanup(subprocess.run, ["umount", home], check=True)
        self.assert_works(HOME=str(home))


class Clocks(FaultCase):
    """Somebody sets the clock while a run waits for a host that is silent."""

    BEGIN = 1_800_000_000
    DAY = 86400

    def setUp(self):
        super().setUp()
        subprocess.run(["ip", "link", "add", "here", "type", "veth", "peer", "name", "there"], check=True)
        self.addCleanup(subprocess.run, ["ip", "link", "del", "here"], check=True)
        for line in ("addr add 192.0.2.2/24 dev here", "link set here up", "link set there up",
                     f"neigh add {SILENT} lladdr 02:00:00:00:00:01 dev here"):
            subprocess.run(["ip", *line.split()], check=True)

    def set_clock(self, seconds):
        """In one step: a file that is being written would be no time."""
        moment = time.strftime("@%Y-%m-%d %H:%M:%S", time.gmtime(seconds))
        (self.folder / "next").write_text(moment)
        (self.folder / "next").rename(self.folder / "clock")

    def run_while(self, jump):
        self.set_clock(self.BEGIN)
        preload = [line.split()[2] for line in subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True)
                   .stdout.splitlines() if "libasan" in line]  # which has to be the first
        environment = dict(self.environment, LD_PRELOAD=" ".join([*preload, FAKETIME]), FAKETIME_NO_CACHE="1",
                           FAKETIME_TIMESTAMP_FILE=str(self.folder / "clock"), DONT_FAKE_MONOTONIC="1", TZ="UTC")
        with subprocess.Popen(
                [PROGRAM, "--check", "--target", f"Domain controllers={SILENT}", "--target", f"DNS Server={SILENT}",
                 "--timeout", "500", "--json", "r.json", "--html", "r.html"],
                cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
            self.addCleanup(program.kill)
            program.stderr.readline()  # the first check has ended, and others wait
            self.set_clock(self.BEGIN + jump)
            program.communicate(timeout=LIMIT)
        return json.loads((self.folder / "r.json").read_text())

    def test_it_jumps(self):
        for jump in (self.DAY, -self.DAY):
            with self.subTest(jump):
                report = self.run_while(jump)
                self.assertEqual({check["reason"] for check in report["checks"] if check["port"] != "1024-65535"},
                                 {"host-silent"})
                self.assertLess(report["startedAt"], report["finishedAt"])
                day = report["startedAt"][:10]
                for check in report["checks"]:
                    if check["startedAt"]:
                        self.assertLess(check["startedAt"], check["finishedAt"])
                        self.assertEqual({check["startedAt"][:10], check["finishedAt"][:10]}, {day})
                self.assertNotRegex((self.folder / "r.html").read_text(), r"attempts in -|attempts in \d\d")


if __name__ == "__main__":
    unittest.main()
