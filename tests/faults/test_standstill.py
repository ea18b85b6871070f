# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The program is stopped in the middle of a run, for much longer than it waits for anybody: a computer that sleeps, a
debugger, a library that blocks. Whoever answered meanwhile has answered, and who could not is asked again."""

import contextlib
import json
import signal
import socket
import subprocess
import threading
import unittest
from pathlib import Path

from fault_case import LIMIT, PROGRAM, FaultCase, setUpModule  # noqa: F401

HOST = "127.0.0.1"
BEHIND = "127.0.0.2"  # a stand-in
LDAP, DNS = 389, 53
PORTS = ("389/TCP", "53/UDP")
TIME_LIMIT = 1500  # milliseconds: who is asked answers by way of two programs, on a busy machine
STANDSTILL = 6 * TIME_LIMIT / 1000  # seconds


class Relay:
    """Leads 389/TCP and 53/UDP to the stand-in. `on_question` is told of each connection and question, and says whether
    it is led on."""

    def __init__(self, case, on_question):
        self.on_question = on_question
        self.stream = socket.create_server((HOST, LDAP))
        self.datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.datagrams.bind((HOST, DNS))
        self.threads = [threading.Thread(target=work, daemon=True) for work in (self.over_tcp, self.over_udp)]
        for thread in self.threads:
            thread.start()
        case.addCleanup(self.end)

    def end(self):
        """Both threads end, and the ports are free again."""
        self.stream.shutdown(socket.SHUT_RDWR)
        self.datagrams.sendto(b"", (HOST, DNS))
        for thread in self.threads:
            thread.join(LIMIT)
        self.stream.close()
        self.datagrams.close()

    def over_tcp(self):
        while True:
            try:
                asker = self.stream.accept()[0]
            except OSError:
                return
            with asker, contextlib.suppress(OSError):  # it may be gone by then
                asker.settimeout(LIMIT)
                self.on_question("connection")
                question = asker.recv(4096)
                if question and self.on_question("tcp"):
                    with socket.create_connection((BEHIND, LDAP), LIMIT) as behind:
                        behind.sendall(question)
                        asker.sendall(behind.recv(65536))
                    asker.recv(1)

    def over_udp(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as behind:
            behind.settimeout(LIMIT)
            behind.connect((BEHIND, DNS))
            while True:
                question, asker = self.datagrams.recvfrom(4096)
                if not question:
                    return
                if self.on_question("udp"):
                    behind.send(question)
                    self.datagrams.sendto(behind.recv(4096), asker)


class Standstill(FaultCase):
    # What was under way for certain when it began.
    AFFECTED = {"tcp": ("389/TCP",), "udp": ("53/UDP",)}

    def setUp(self):
        super().setUp()
        stand_in = self.begin("--stand-in", "--allow", HOST, "--listen", BEHIND)
        for line in stand_in.stdout:
            if "nobody else" in line:
                break

    def begin(self, *arguments):
        program = subprocess.Popen([PROGRAM, *arguments], cwd=self.folder, env=self.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(program.communicate)
        self.addCleanup(program.kill)
        return program

    def run_stopped(self, at, is_lost):
        """Asks each question once, and stands still `at` the first connection or question, with which that `is_lost`.
        What came of the two ports."""
        program = None
        begun, stopped = threading.Event(), threading.Event()

        def on_question(what):
            if what != at or stopped.is_set():
                return True
            begun.wait(LIMIT)
            program.send_signal(signal.SIGSTOP)
            while Path(f"/proc/{program.pid}/stat").read_text().rpartition(")")[2].split()[0] != "T":
                pass
            stopped.set()
            return not is_lost

        Relay(self, on_question)
        program = self.begin("--check", "--target", f"Domain controllers={HOST}", "--target", f"DNS Server={HOST}",
                             "--timeout", str(TIME_LIMIT), "--retries", "0", "--json", "r.json")
        begun.set()
        self.assertTrue(stopped.wait(LIMIT))
        with self.assertRaises(subprocess.TimeoutExpired):
            program.wait(STANDSTILL)
        program.send_signal(signal.SIGCONT)
        program.communicate(timeout=LIMIT)
        report = json.loads((self.folder / "r.json").read_text())
        for check in report["checks"]:
            if f"{check['port']}/{check['protocol']}" in self.AFFECTED.get(at, ()):
                self.assertGreater(check["evidence"]["stoodStillMs"], TIME_LIMIT, check)
        found = {f"{check['port']}/{check['protocol']}": (check["state"], check["service"], check["attempts"])
                 for check in report["checks"]}
        return {port: found.get(port) for port in PORTS}

    def assert_answered(self, at, is_lost=False):
        answered = ("open", "verified", 1)
        self.assertEqual(self.run_stopped(at, is_lost), dict.fromkeys(PORTS, answered))

    def test_a_connection(self):
        self.assert_answered("connection")

    def test_an_answer_over_tcp(self):
        self.assert_answered("tcp")

    def test_an_answer_over_udp(self):
        self.assert_answered("udp")

    def test_an_answer_over_tcp_that_was_lost(self):
        self.assert_answered("tcp", is_lost=True)

    def test_an_answer_over_udp_that_was_lost(self):
        self.assert_answered("udp", is_lost=True)


if __name__ == "__main__":
    unittest.main()
