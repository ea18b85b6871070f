# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Both ends are ours, and neither's limits look like the network's doing to the other."""

import json
import subprocess
import unittest

from fault_case import LIMIT, PASSED, PROGRAM, FaultCase, setUpModule  # noqa: F401


class BothEnds(FaultCase):
    def stand_in(self, addresses):
        program = subprocess.Popen([PROGRAM, "--stand-in", "--allow", "127.0.0.1", "--listen", addresses], cwd=self.folder,
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        for line in program.stdout:
            if "answers 127.0.0.1 and nobody else" in line:
                break

    def test_many_addresses(self):
        """One computer asks a stand-in at all of its addresses at once: no question needs to be repeated."""
        addresses = ",".join(f"127.0.0.{host}" for host in range(1, 17))
        self.stand_in(addresses)
        run = self.run_program("--check", "--target", f"Domain controllers={addresses}", "--target",
                               f"DNS Server={addresses}", "--json", "r.json")
        self.assertEqual(run.returncode, PASSED, run.stderr)
        report = json.loads((self.folder / "r.json").read_text())
        self.assertEqual({(check["outcome"], check["attempts"]) for check in report["checks"]}, {("pass", 1)})

    def test_several_askers(self):
        """Behind one address, as behind a translation: what one asks costs no other a connection."""
        addresses = ",".join(f"127.0.0.{host}" for host in range(1, 17))
        self.stand_in(addresses)
        arguments = ["--check", "--target", f"Domain controllers={addresses}", "--target", f"DNS Server={addresses}",
                     "--timeout", "10000"]
        askers = [subprocess.Popen([PROGRAM, *arguments, "--json", f"{number}.json"], cwd=self.folder,
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
                  for number in range(3)]
        for asker in askers:
            self.addCleanup(asker.kill)
        for number, asker in enumerate(askers):
            output, _ = asker.communicate(timeout=LIMIT)
            self.assertEqual(asker.returncode, PASSED, output)
            report = json.loads((self.folder / f"{number}.json").read_text())
            self.assertEqual({check["outcome"] for check in report["checks"]}, {"pass"})

    def test_a_secondary_address_answers_itself(self):
        """Over UDP, which has no connection that would tell from where."""
        subprocess.run(["ip", "link", "add", "here", "type", "veth", "peer", "name", "there"], check=True)
        self.addCleanup(subprocess.run, ["ip", "link", "del", "here"], check=True)
        for line in ("addr add 192.0.2.2/24 dev here", "addr add 192.0.2.3/24 dev here", "link set here up"):
            subprocess.run(["ip", *line.split()], check=True)
        program = subprocess.Popen([PROGRAM, "--stand-in", "--allow", "127.0.0.0/8,192.0.2.0/24"], cwd=self.folder,
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        for line in program.stdout:
            if "and nobody else" in line:
                break
        run = self.run_program("--check", "--target", "Domain controllers=192.0.2.3", "--target", "DNS Server=192.0.2.3",
                               "--json", "r.json")
        self.assertEqual(run.returncode, PASSED, run.stderr + run.stdout)
        report = json.loads((self.folder / "r.json").read_text())
        self.assertEqual({check["reason"] for check in report["checks"]}, {"stand-in"})


if __name__ == "__main__":
    unittest.main()
