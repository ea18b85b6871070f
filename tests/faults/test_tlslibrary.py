# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Without its TLS library the program asks what needs none, and what it can't ask is no fault of the target."""

import json
import os
import re
import socket
import subprocess
import threading
import unittest

from fault_case import DEMO, PROGRAM, FaultCase, setUpModule  # noqa: F401

SHARED = re.compile(r"=> (/\S*/libssl\.so\.3)$", re.MULTILINE)
HOST = "127.0.0.1"


class NoTlsLibrary(FaultCase):
    def setUp(self):
        super().setUp()
        listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
        libraries = {os.path.realpath(path) for path in SHARED.findall(listed)}
        self.assertNotEqual(libraries, set())
        (self.folder / "empty").touch()
        for library in libraries:
            subprocess.run(["mount", "--bind", self.folder / "empty", library], check=True)
            self.addCleanup(subprocess.run, ["umount", library], check=True)

    def hold(self, port):
        """Accepts connections, and hears what is said until their ends."""
        server = socket.create_server((HOST, port))
        self.addCleanup(server.close)

        def serve():
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    while connection.recv(4096):
                        pass
        threading.Thread(target=serve, daemon=True).start()

    def test_what_needs_it_is_not_judged(self):
        self.hold(3269)
        run = self.run_program("--check", "--target", f"Domain controllers={HOST}", "--target", f"DNS Server={HOST}",
                               "--json", "r.json", "--rules", "rules.txt", "--timeout", "500", "--retries", "0")
        report = json.loads((self.folder / "r.json").read_text())
        check, = (each for each in report["checks"] if each["port"] == 3269)
        self.assertEqual([check[word] for word in ("state", "service", "outcome", "reason", "owner")],
                         ["open", "not-asked", "inconclusive", "tls-unavailable", "this-computer"], check)
        finding, = (each for each in report["findings"] if "3269/TCP" in each["ports"])
        self.assertEqual((finding["reason"], finding["owners"]), ("tls-unavailable", ["this-computer"]))
        self.assertNotIn("ertificate", finding["cause"] + finding["remedy"])
        self.assertIn("TLS could not be set up on this computer", run.stdout)
        self.assertNotIn("dport 3269", (self.folder / "rules.txt").read_text())

    def test_the_demo_says_so(self):
        """Its stand-in is connected to all the same."""
        run = self.run_program(*DEMO, "--json", "r.json")
        report = json.loads((self.folder / "r.json").read_text())
        self.assertIn(run.returncode, (0, 3), run.stderr)
        faults = {(each["reason"], each["owner"]) for each in report["checks"] if each["outcome"] in ("fail", "inconclusive")}
        self.assertEqual(faults, {("tls-unavailable", "this-computer")})

    def test_a_stand_in_does_not_play_a_controller_without_a_certificate(self):
        program = subprocess.Popen([PROGRAM, "--stand-in", "--allow", HOST, "--listen", HOST], cwd=self.folder,
                                   env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        said = []
        for line in program.stdout:
            said.append(line)
            if "and nobody else" in line:
                break
        told, = (line for line in said if "TLS could not be set up on this computer" in line)
        self.assertIn("3269/TCP", told)
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection((HOST, 3269))
        socket.create_connection((HOST, 3268)).close()

    def test_a_certificate_of_ones_own_is_not_blamed(self):
        (self.folder / "c.pem").write_text("none\n")
        run = self.run_program("--stand-in", "--allow", HOST, "--listen", HOST, "--certificate", "c.pem", "--key", "c.pem")
        self.assert_refused(run, "c.pem can't be used: TLS could not be set up on this computer. See that its TLS library "
                                 "(OpenSSL on Linux) is installed and can be loaded.")


if __name__ == "__main__":
    unittest.main()
