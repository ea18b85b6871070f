# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program's arguments, files, output and exit status, from cmd too. GP_PORTCHECK_EXE names it."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from windows_case import WINE, WindowsCase, windows_path


class Console(WindowsCase):
    def setUp(self):
        self.program = self.windows_program

    def cmd(self, *lines):
        """Run a batch file in a folder of its own: (its exit status, its output, the folder's files by name)."""
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder) / "script.bat"
            script.write_text("\r\n".join(["@echo off", *lines, ""]), encoding="ascii", newline="")
            done = subprocess.run(
                self.lab.source_command(WINE, "cmd.exe", "/c", windows_path(script)), cwd=folder,
                env=os.environ | {"EXE": windows_path(Path(os.environ["GP_PORTCHECK_EXE"]).resolve()),
                                  "HERE": windows_path(folder)},
                stdin=subprocess.DEVNULL, capture_output=True, timeout=self.TIME_LIMIT_S)
            files = {path.name: path.read_bytes() for path in Path(folder).iterdir()}
            return done.returncode, done.stdout.decode("utf-8", "replace"), files

    @property
    def request(self):
        return f'--check --target "{self.dc_role}" --target "{self.dns_role}" --domain {self.lab.domain}'

    def test_report_on_standard_output(self):
        run = self.portcheck(self.dc_role, self.dns_role, options=("--json", "-"))
        self.assertEqual(run.status, 0, run.errors)
        self.assertEqual(json.loads(run.output)["format"], "gp-portcheck-results")

    def test_wrong_request(self):
        run = self.portcheck(self.dc_role, options=("--no-such-option",))
        self.assertEqual(run.status, 2, run.errors)
        self.assertEqual(len(run.errors.strip().splitlines()), 1, run.errors)

    def test_paths_with_blanks_and_umlauts(self):
        with tempfile.TemporaryDirectory() as parent:
            folder = Path(parent) / "Prüfung für Köln"
            folder.mkdir()
            targets = folder / "Ziele für heute.txt"
            targets.write_text(f"{self.dc_role}\n{self.dns_role}\n", encoding="utf-8")
            run = self.portcheck(folder=folder, options=("--targets", str(targets)))
            self.assert_status(run, 0)
            self.assertTrue(run.csv and run.html)
            gone = folder / "größer"
            refused = self.portcheck(folder=gone, options=("--targets", str(targets)))
            self.assertEqual(refused.status, 2)
            self.assertIn("größer", refused.errors)

    def test_each_format_goes_to_a_long_path(self):
        formats = ("html", "pdf", "csv", "json", "rules")
        with tempfile.TemporaryDirectory() as parent:
            folder = Path(parent)
            while len(str(folder)) < 300:  # MAX_PATH is 260
                folder /= "Berichte über die Ports der Domänencontroller"
            folder.mkdir(parents=True)
            files = {name: folder / f"report of today.{name}" for name in formats}
            run = self.portcheck(self.dc_role, self.dns_role, options=[
                word for name, path in files.items() for word in (f"--{name}", windows_path(path))])
            self.assert_status(run, 0)
            for name, path in files.items():
                self.assertGreater(path.stat().st_size if path.exists() else 0, 100, name)

    def test_a_folder_that_nothing_may_be_written_into(self):
        refused = self.portcheck(self.dc_role, options=("--html", "Z:\\proc\\report.html"))
        self.assertEqual(refused.status, 2)
        self.assertIn("writing there is not allowed.", refused.errors)

    def test_a_name_that_the_file_system_refuses(self):
        with tempfile.TemporaryDirectory() as folder:
            path = windows_path(Path(folder) / ("x" * 300))
            refused = self.portcheck(self.dc_role, self.dns_role, options=("--html", path))
        self.assertEqual(refused.status, 2)
        # Windows' words have a full stop of their own.
        self.assertRegex(refused.errors.strip().splitlines()[-1], r"x cannot be written: .*[^.]\.$")

    def test_a_folder_that_is_not_there(self):
        refused = self.portcheck(self.dc_role, options=("--html", "Z:\\nowhere\\report.html"))
        self.assertEqual(refused.status, 2)
        self.assertIn("there is no folder Z:\\nowhere", refused.errors)

    def test_a_report_to_nowhere(self):
        _, output, files = self.cmd(f"%EXE% {self.request} --json NUL > NUL", "echo passed: %ERRORLEVEL%",
                                    f"%EXE% {self.request} --json NUL.json > NUL", "echo and: %ERRORLEVEL%")
        self.assertIn("passed: 0", output)
        self.assertIn("and: 0", output)
        self.assertEqual([name for name in files if name != "script.bat"], [], "nothing is made")

    def test_a_mistyped_option_where_nobody_can_see(self):
        """Without a display there is no box, and a scheduled task has none."""
        done = subprocess.run(
            self.lab.source_command(WINE, os.environ["SENDER_EXE"], "detached", windows_path(os.environ["GP_PORTCHECK_EXE"]),
                                    "--chek"), stdin=subprocess.DEVNULL, capture_output=True, timeout=self.TIME_LIMIT_S)
        self.assertEqual(done.returncode, 2, done.stderr)

    def started_by(self, *arguments):
        """The programs that this one starts, by Wine's own word; not the desktop, which Wine starts."""
        done = subprocess.run(self.lab.source_command(WINE, os.environ["GP_PORTCHECK_EXE"], *arguments),
                              env=os.environ | {"WINEDEBUG": "-all,+process"}, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=self.TIME_LIMIT_S)
        images = re.findall(r'NtCreateUserProcess L"[^"]*" image L"([^"]*)"', done.stderr.decode("utf-8", "replace"))
        return {image.rpartition("\\")[2] for image in images} - {"explorer.exe"}

    def test_what_asks_nothing_starts_and_sends_nothing(self):
        targets = ("--target", self.dc_role, "--target", self.dns_role)
        for mode in (("--version",), ("--help",), ("--explain", "refused"), ("--plan", *targets), ("--chek",)):
            self.lab.network.forget_destinations()
            self.assertEqual(self.started_by(*mode), set(), mode)
            self.assertEqual(self.lab.network.destinations(), set(), mode)
        self.assertIn("netsh.exe", self.started_by("--check", *targets))

    def test_cmd_waits_and_knows_the_status(self):
        # Wine's "start" hands on no redirection; in a batch file cmd waits without it as well.
        _, output, files = self.cmd(f"start /wait %EXE% {self.request} --json passed.json",
                                    "echo passed: %ERRORLEVEL%",
                                    f"%EXE% {self.request} > summary.txt",
                                    "%EXE% --check --no-such-option 2> refused.txt",
                                    "echo refused: %ERRORLEVEL%")
        self.assertIn("passed: 0", output)
        self.assertIn("refused: 2", output)
        self.assertEqual(json.loads(files["passed.json"])["summary"]["outcome"], "warn")
        summary = files["summary.txt"].decode("utf-8")
        self.assertIn("49152", summary)
        self.assertEqual(summary.count("\n"), summary.count("\r\n"), "Windows' line ends")
        self.assertIn(b"no-such-option", files["refused.txt"])

    def test_a_failed_check_has_its_status(self):
        with self.lab.firewall("tcp dport 445 reject with tcp reset"):
            _, output, _ = self.cmd(f"start /wait %EXE% {self.request}", "echo failed: %ERRORLEVEL%")
        self.assertIn("failed: 1", output)

    def test_its_twin_for_consoles(self):
        """gp-portcheck.com, which cmd takes where no ending is named: redirected output, arguments, status."""
        program = Path(os.environ["GP_PORTCHECK_EXE"]).resolve()
        with tempfile.TemporaryDirectory() as parent:
            folder = Path(parent) / "a folder"
            folder.mkdir()
            for ending in (".exe", ".com"):
                shutil.copy(program.with_suffix(ending), folder)
            shutil.copy(program.with_suffix(".com"), Path(parent) / "alone.com")
            _, output, files = self.cmd(f'cd /d "{windows_path(folder)}"',
                                        f'gp-portcheck {self.request} --json "%HERE%\\out put.json" > "%HERE%\\summary.txt"',
                                        "echo passed: %ERRORLEVEL%",
                                        'gp-portcheck --check "--no such option" 2> "%HERE%\\refused.txt"',
                                        "echo refused: %ERRORLEVEL%",
                                        '..\\alone.com --version 2> "%HERE%\\alone.txt"',
                                        "echo alone: %ERRORLEVEL%")
        self.assertIn("passed: 0", output)
        self.assertIn("refused: 2", output)
        self.assertIn("alone: 2", output)
        self.assertEqual(json.loads(files["out put.json"])["summary"]["outcome"], "warn")
        self.assertIn(b"49152", files["summary.txt"])
        self.assertIn(b"no such option", files["refused.txt"])
        self.assertIn(b"alone.exe", files["alone.txt"])

    def test_ends_beside_a_lookup_that_does_not(self):
        """With Qt in DLLs too, whose clean-up would wait for the lookup's thread, which Windows has ended by then."""
        for program in (os.environ["GP_PORTCHECK_EXE"], os.environ["GP_PORTCHECK_SHARED_EXE"]):
            done = subprocess.run(
                self.lab.source_command(WINE, program, "--check", "--target", "Domain controllers=no-such-host.example",
                                        "--target", self.dns_role, "--timeout", "300", "--retries", "0"),
                stdin=subprocess.DEVNULL, capture_output=True, timeout=self.TIME_LIMIT_S)
            self.assertEqual(done.returncode, 1, done.stderr)

    def registry(self, key):
        """A key with all that is below it, as Windows writes it."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "key.reg"
            subprocess.run(self.lab.source_command(WINE, "reg.exe", "export", key, windows_path(path), "/y"),
                           stdin=subprocess.DEVNULL, capture_output=True, timeout=self.TIME_LIMIT_S)
            parts = path.read_text(encoding="utf-16").split("\n\n") if path.exists() else []
            # Wine takes this machine's authorities over there, whenever they are asked for.
            return [part for part in parts if r"\SystemCertificates\Root" not in part.split("\n")[0]]

    def test_the_registry_is_only_read(self):
        """Without the window nothing is written to it, whatever is asked: not in the machine's part, not in policies."""
        keys = (r"HKLM\Software", r"HKCU\Software\Policies", r"HKCU\Software\GP PortCheck")
        before = {key: self.registry(key) for key in keys}
        self.assertGreater(len(before[keys[0]]), 100)
        for mode in (("--version",), ("--help",), ("--explain", "refused"),
                     ("--plan", "--target", self.dc_role, "--target", self.dns_role),
                     ("--check", "--target", self.dc_role, "--target", self.dns_role), ("--check", "--demo")):
            done = subprocess.run(self.lab.source_command(self.program, *mode), stdin=subprocess.DEVNULL,
                                  capture_output=True, timeout=self.TIME_LIMIT_S)
            self.assertNotEqual(done.returncode, 2, (mode, done.stderr))
        for key in keys:
            self.assertEqual(set(self.registry(key)) ^ set(before[key]), set())

    def test_pipes(self):
        _, _, files = self.cmd(f"%EXE% {self.request} --csv - 2> nul | more > lines.csv",
                               "%EXE% --version | more > version.txt")
        self.assertIn(b",49152,", files["lines.csv"])
        self.assertRegex(files["version.txt"].decode("ascii"), r"^gp-portcheck \d+\.\d+\.\d+")


if __name__ == "__main__":
    unittest.main()
