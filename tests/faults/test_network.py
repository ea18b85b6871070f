# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""This computer's own network goes away in the middle of a run: nobody else is blamed for what comes after."""

import json
import socket
import subprocess
import unittest

from fault_case import LIMIT, PROGRAM, FaultCase, setUpModule  # noqa: F401

ALL_PROTOCOLS = 3  # ETH_P_ALL
SERVER = "192.0.2.1"


class OwnNetwork(FaultCase):
    """A link to a DNS server that is silent."""

    def setUp(self):
        super().setUp()
        subprocess.run(["ip", "link", "add", "here", "type", "veth", "peer", "name", "there"], check=True)
        self.addCleanup(subprocess.run, ["ip", "link", "del", "here"], check=True)
        (self.folder / "resolv.conf").write_text(f"nameserver {SERVER}\noptions timeout:1 attempts:1\n")
        subprocess.run(["mount", "--bind", self.folder / "resolv.conf", "/etc/resolv.conf"], check=True)
        self.addCleanup(subprocess.run, ["umount", "/etc/resolv.conf"], check=True)

    def connect(self):
        for line in ("addr replace 192.0.2.2/24 dev here", "link set there up", "link set here up",
                     f"neigh replace {SERVER} lladdr 02:00:00:00:00:01 dev here"):
            subprocess.run(["ip", *line.split()], check=True)

    def run_until_asked(self, loss):
        """Looks names up; `loss` comes as soon as the first question has left."""
        self.connect()
        with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ALL_PROTOCOLS)) as wire:
            wire.bind(("there", ALL_PROTOCOLS))
            wire.settimeout(LIMIT)
            with subprocess.Popen(
                    [PROGRAM, "--check", "--target", "Domain controllers=dc1.lab.example", "--target",
                     "DNS Server=dns.lab.example", "--json", "r.json"],
                    cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                    text=True) as program:
                self.addCleanup(program.kill)
                while b"\x03dc1\x03lab" not in wire.recv(2048):
                    pass
                if loss:
                    subprocess.run(["ip", *loss.split()], check=True)
                program.communicate(timeout=LIMIT)
        report = json.loads((self.folder / "r.json").read_text())
        return {(check["outcome"], check["reason"], check["owner"]) for check in report["checks"]}

    def test_names(self):
        lost = ("inconclusive", "own-network-lost", "this-computer")
        for loss, expected in (
                ("", ("fail", "resolver-fails", "this-computer")),
                ("addr del 192.0.2.2/24 dev here", lost),
                ("link set here down", lost)):
            with self.subTest(loss):
                self.assertEqual(self.run_until_asked(loss), {expected})


if __name__ == "__main__":
    unittest.main()
