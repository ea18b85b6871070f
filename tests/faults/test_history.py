# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What is kept of runs, when the program is ended in the middle of one, or its disk is full."""

import json
import os
import signal
import socket
import subprocess
import time
import unittest

from fault_case import LIMIT, FaultCase, setUpModule  # noqa: F401

KEEPER = os.environ["FAULTS_KEEPER"]
HOST = "127.0.0.2"  # refuses, but where something listens and says nothing
SILENT = 88, 445


class History(FaultCase):
    def setUp(self):
        super().setUp()
        for port in SILENT:
            server = socket.create_server((HOST, port))
            self.addCleanup(server.close)
        self.runs = self.folder / "runs"

    def list_runs(self):
        lines = subprocess.run([KEEPER, "list", self.runs], env=self.environment, capture_output=True, text=True,
                               check=True, timeout=LIMIT).stdout.splitlines()
        return int(lines[0]), [json.loads(line) for line in lines[1:]]

    def journal(self):
        return "".join(path.read_text() for path in self.runs.glob("*.journal"))

    def start(self):
        return subprocess.Popen([KEEPER, "run", self.runs, HOST], env=self.environment, stdout=subprocess.PIPE,
                                text=True)

    def wait_for(self, holds):
        end = time.monotonic() + LIMIT
        while not holds():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.05)

    def test_killed_in_a_run(self):
        with self.start() as program:
            self.wait_for(lambda: self.journal().count('"outcome":"fail"') >= 4)
            self.assertEqual(self.list_runs(), (0, []))  # another program leaves it alone as long as it goes on
            program.send_signal(signal.SIGKILL)
        found, runs = self.list_runs()
        self.assertEqual(found, 1)
        self.assertEqual(len(runs), 1)
        self.assertTrue(runs[0]["cancelled"])
        self.assertGreaterEqual(runs[0]["fail"], 4)
        self.assertGreater(runs[0]["checks"], runs[0]["fail"])  # those that were waited for are there, as not run
        self.assertEqual(runs[0]["targets"], [HOST])
        self.assertEqual(self.list_runs(), (0, runs))
        self.assertEqual(sorted(path.suffix for path in self.runs.iterdir()), [".json", ".json"])  # one is the index

    def test_killed_again_and_again(self):
        for kills in range(1, 6):
            with self.start() as program:
                self.wait_for(lambda: '"check"' in self.journal())
                program.send_signal(signal.SIGKILL)
            found, runs = self.list_runs()
            self.assertEqual(found, 1)
            self.assertEqual(len(runs), kills)
            self.assertEqual([run["error"] for run in runs], [""] * kills)

    def test_a_journal_that_was_cut(self):
        with self.start() as program:
            self.wait_for(lambda: self.journal().count('"outcome":"fail"') >= 4)
            program.send_signal(signal.SIGKILL)
        path, = self.runs.glob("*.journal")
        whole = path.read_bytes()
        path.write_bytes(whole[:-7])
        self.assertEqual(self.list_runs()[0], 1)
        path.write_bytes(b"\0" * len(whole))  # as some file systems have it after a power cut
        found, runs = self.list_runs()
        self.assertEqual(found, 0)
        self.assertEqual([bool(run["error"]) for run in runs], [False, True])


class FullDisk(History):
    """The folder of the runs has a disk of its own, which gets full."""

    PAGE = 4096

    def setUp(self):
        super().setUp()
        self.runs.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", self.runs], check=True)
        self.addCleanup(subprocess.run, ["umount", self.runs], check=True)

    def keep_one(self):
        """A run that is cut off, and is kept."""
        with self.start() as program:
            self.wait_for(lambda: self.journal().count('"outcome":"fail"') >= 4)
            program.send_signal(signal.SIGKILL)
        found, runs = self.list_runs()
        self.assertEqual(found, 1)
        return runs

    def fill(self, pages):
        """All but so many pages of the disk."""
        with open(self.runs / "filler", "wb", buffering=0) as filler:
            try:
                while filler.write(bytes(self.PAGE)):
                    pass
            except OSError:
                filler.truncate(filler.tell() - pages * self.PAGE)

    def test_a_run_goes_on(self):
        """Wherever its journal breaks off; what was kept before is still there, and can be listed."""
        before = self.keep_one()
        for pages in (0, 1, 2, 3, 5, 8):
            with self.subTest(pages=pages):
                self.fill(pages)
                with self.start() as program:
                    for _ in range(4):
                        self.assertEqual(program.stdout.readline(), "done\n")
                    program.send_signal(signal.SIGKILL)
                self.list_runs()  # on the full disk
                (self.runs / "filler").unlink()
                self.list_runs()
                # A journal in which nothing is stays, with an error; where a part of it is, that is a run.
                whole = [run for run in self.list_runs()[1] if not run["error"]]
                self.assertEqual([run for run in whole if run in before], before)
                self.assertLessEqual(len(whole), len(before) + 1)
                before = whole

    def test_a_cut_off_run_waits_for_room(self):
        """It is taken up once there is room for it; until then its journal stays."""
        with self.start() as program:
            self.wait_for(lambda: self.journal().count('"outcome":"fail"') >= 4)
            program.send_signal(signal.SIGKILL)
        journal = self.journal()
        self.fill(0)
        self.assertEqual(self.list_runs()[0], 0)
        self.assertEqual(self.journal(), journal)
        (self.runs / "filler").unlink()
        found, runs = self.list_runs()
        self.assertEqual((found, len(runs)), (1, 1))
        self.assertEqual(runs[0]["error"], "")


if __name__ == "__main__":
    unittest.main()
