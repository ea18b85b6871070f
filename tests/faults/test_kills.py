# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the program keeps, when it is ended in the middle of writing: the old file or the new one, whole."""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import time
import unittest

from fault_case import FaultCase, setUpModule  # noqa: F401

WRITER = os.environ["FAULTS_WRITER"]
KILLS = 50
PARTS = 5000
LONG_AGO = 3600  # seconds
LEFTOVER = re.compile(r"\.(?=[a-z]*[A-Z])[A-Za-z]{6}$")


def report_round(path):
    """The round that wrote the file, or what is wrong with it."""
    lines = path.read_text().splitlines()
    return lines[0] if len(lines) == PARTS and len(set(lines)) == 1 else f"mixed: {len(lines)} lines"


def settings_round(path):
    values = re.findall(r"^key\d+=(\d+)$", path.read_text(), re.MULTILINE)
    return values[0] if len(values) == PARTS // 10 and len(set(values)) == 1 else f"mixed: {len(values)} keys"


def walkthrough_round(path):
    state = json.loads(path.read_text())
    rounds = {state["product"], *state["standIns"]}
    return rounds.pop() if len(rounds) == 1 and len(state["standIns"]) == PARTS // 10 else f"mixed: {rounds}"


class Kills(FaultCase):
    def write(self, what, times):
        return subprocess.run([WRITER, what, self.folder, str(times)], env=self.environment, capture_output=True,
                              text=True, check=False)

    def kill_in_between(self, what):
        """Ends a writer after some of its rounds; returns the last round that it called written, if any."""
        with subprocess.Popen([WRITER, what, self.folder], env=self.environment, stdout=subprocess.PIPE,
                              text=True) as writer:
            writer.stdout.readline()
            time.sleep(random.uniform(0, 0.02))  # any moment will do
            writer.send_signal(signal.SIGKILL)
            return int(["1", *writer.stdout.read().split()][-1])

    def assert_survives(self, what, name, round_of):
        path = self.folder / name
        for _ in range(KILLS):
            told = self.kill_in_between(what)
            self.assertIn(round_of(path), (str(told), str(told + 1)))
            for lock in self.folder.glob("*.lock"):
                if lock.stat().st_size == 0:  # ended before its number was in it: QLockFile would wait for half a minute
                    lock.unlink()
        return path

    def assert_no_litter_grows(self, what, path):
        """What was left behind goes when the program begins the next time, unless it may still be written to."""
        for other in self.folder.iterdir():
            if LEFTOVER.search(other.name):
                os.utime(other, (time.time() - LONG_AGO,) * 2)
        mine = self.folder / f"{path.name}.backup"
        shutil.copy(path, mine)
        os.utime(mine, (time.time() - LONG_AGO,) * 2)
        self.assertEqual(self.write(what, 1).returncode, 0)
        left = [other.name for other in self.folder.iterdir() if LEFTOVER.search(other.name)]
        self.assertEqual(left, [])
        self.assertTrue(mine.exists())

    def test_report(self):
        self.assert_survives("report", "report", report_round)

    def test_settings(self):
        (self.folder / "gp-portcheck.ini").touch()
        path = self.assert_survives("settings", "gp-portcheck.ini", settings_round)
        self.assert_no_litter_grows("settings", path)

    def test_walkthrough(self):
        path = self.assert_survives("walkthrough", "walkthrough.json", walkthrough_round)
        self.assert_no_litter_grows("walkthrough", path)


class FullDisk(FaultCase):
    """Room for the lock of the settings, and for nothing else."""

    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", self.disk], check=True)
        self.addCleanup(subprocess.run, ["umount", self.disk], check=True)

    def write(self, what):
        return subprocess.run([WRITER, what, self.disk, "1"], env=self.environment, capture_output=True, text=True,
                              check=False).returncode

    def leave(self, pages):
        with open(self.disk / "filler", "wb", buffering=0) as filler:
            try:
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                filler.truncate(filler.tell() - pages * 4096)

    def test_what_is_kept_stays(self):
        (self.disk / "gp-portcheck.ini").touch()
        for what, name in (("settings", "gp-portcheck.ini"), ("walkthrough", "walkthrough.json"), ("report", "report"),
                           ("watch", "watch.json"), ("plan", "plan")):
            self.assertEqual(self.write(what), 0)
            self.assertGreater((self.disk / name).stat().st_size, 4096, what)
            old = (self.disk / name).read_bytes()
            for pages in (0, 1):
                with self.subTest(what, pages=pages):
                    self.leave(pages)
                    self.assertEqual(self.write(what), 1)
                    self.assertEqual((self.disk / name).read_bytes(), old)
                    self.assertEqual([other.name for other in self.disk.iterdir() if LEFTOVER.search(other.name)], [])
                    (self.disk / "filler").unlink()


if __name__ == "__main__":
    unittest.main()
