# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Few descriptors: the program does all of its work, or says why it can't. What is missing here is no target's fault."""

import json
import re
import subprocess
import unittest

from fault_case import BAD_REQUEST, DEMO, LIMIT, PASSED, PROGRAM, FaultCase, setUpModule  # noqa: F401

SHORTAGE = re.compile(r"This computer lets the program open only \d+ more files and connections at once, and 14 are "
                      r"needed: raise the limit \(ulimit -n\)\.")
LIMITED = 'ulimit -n {} && exec "$@"'


class FewDescriptors(FaultCase):
    def limited(self, descriptors, *arguments):
        return self.run_shell(LIMITED.format(descriptors), *arguments)

    def assert_shortage(self, run):
        self.assertEqual(run.returncode, BAD_REQUEST, run.stderr)
        self.assertRegex(run.stderr.splitlines()[-1], SHORTAGE)

    def assert_nothing_fails(self, run, checks):
        """A stand-in may let a datagram of many wait, and so an attempt be repeated: a warning."""
        self.assertEqual(run.returncode, PASSED, run.stderr)
        report = json.loads((self.folder / "r.json").read_text())
        self.assertEqual(len(report["checks"]), checks)
        self.assertLessEqual({check["outcome"] for check in report["checks"]}, {"pass", "warn"})
        self.assertNotIn("Too many open files", json.dumps(report))

    def stand_in(self, descriptors, *addresses):
        """Listening, or ended."""
        program = subprocess.Popen(
            ["bash", "-c", LIMITED.format(descriptors), "bash", PROGRAM, "--stand-in", "--allow", "127.0.0.1",
             "--listen", ",".join(addresses)],
            cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        for line in program.stdout:
            if "answers 127.0.0.1 and nobody else" in line:
                break
        return program

    def check(self, descriptors, *addresses):
        hosts = ",".join(addresses)
        return self.limited(descriptors, "--check", "--target", f"Domain controllers={hosts}", "--target",
                            f"DNS Server={hosts}", "--json", "r.json")

    def test_names(self):
        """Each look-up has threads, and those have descriptors. The DNS server is a stand-in, which knows itself alone."""
        (self.folder / "resolv.conf").write_text("nameserver 127.0.0.1\n")
        subprocess.run(["mount", "--bind", self.folder / "resolv.conf", "/etc/resolv.conf"], check=True)
        self.addCleanup(subprocess.run, ["umount", "/etc/resolv.conf"], check=True)
        self.stand_in(1024, "127.0.0.1")
        names = ["stand-in.invalid", *(f"{name}.invalid" for name in "abcdefgh")]
        reasons = {}
        for descriptors in (20, 24, 32, 1024):
            run = self.limited(descriptors, "--check", "--target", f"Domain controllers={','.join(names)}", "--target",
                               "DNS Server=127.0.0.1", "--json", "r.json")
            self.assertEqual(run.returncode, 1, run.stderr)
            report = json.loads((self.folder / "r.json").read_text())
            reasons[descriptors] = {check["target"]: check["reason"] for check in report["checks"] if check["outcome"] == "fail"}
        self.assertEqual(reasons, dict.fromkeys(reasons, {name: "name-not-found" for name in names[1:]}))

    def test_too_few_for_a_check(self):
        self.assert_shortage(self.check(16, "127.0.0.1"))

    def test_a_run_takes_turns(self):
        """Dozens of checks with room for some."""
        addresses = [f"127.0.0.{host}" for host in range(1, 6)]
        self.stand_in(1024, *addresses)
        for descriptors in (20, 64):
            with self.subTest(descriptors):
                self.assert_nothing_fails(self.check(descriptors, *addresses), 60)

    def test_demo(self):
        """It works, or says how many files it may not open. Where its stand-in takes the last descriptor, a sanitizer has
        none left to look at an object with, and takes each for a wrong one: there only what suffices is tried."""
        linked = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        for descriptors in (64, 128) if "libasan" in linked else (16, 20, 24, 28, 64, 128):
            with self.subTest(descriptors):
                run = self.limited(descriptors, *DEMO, "--json", "r.json")
                if descriptors < 64:
                    self.assertGreaterEqual(run.returncode, 0, run.stderr)  # no signal
                    self.assert_shortage(run)
                else:
                    self.assert_nothing_fails(run, 24)

    def test_a_limit_that_may_be_raised(self):
        run = self.run_shell('ulimit -S -n 20 && exec "$@"', *DEMO, "--json", "r.json")
        self.assert_nothing_fails(run, 24)

    def test_stand_in_with_few(self):
        self.stand_in(64, "127.0.0.1", "::1")
        self.assert_nothing_fails(self.check(1024, "127.0.0.1"), 12)


if __name__ == "__main__":
    unittest.main()
