# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Reports where they cannot be kept, and where they are handed on: nothing old is lost, and what went wrong is said."""

import json
import os
import stat
import subprocess
import threading
import unittest

from fault_case import BAD_REQUEST, DEMO, LIMIT, NOBODY, PASSED, PROGRAM, FaultCase, setUpModule  # noqa: F401

FORMATS = ["html", "pdf", "csv", "json", "rules", "junit", "markdown"]
NULL = os.makedev(1, 3)
FULL = os.makedev(1, 7)
LOST = "Not everything could be written to standard output: whoever reads it has closed it, or the disk is full."


class FullDisk(FaultCase):
    """A file system of 64 KiB, full but for the old reports."""

    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", self.disk], check=True)
        self.addCleanup(subprocess.run, ["umount", self.disk], check=True)

    def fill(self):
        with open(self.disk / "filler", "wb", buffering=0) as filler:
            try:
                while filler.write(bytes(4096)):
                    pass
            except OSError:
                pass

    def test_the_old_report_stays(self):
        for name in FORMATS:
            (self.disk / name).write_text("old")
        self.fill()
        for name in FORMATS:
            with self.subTest(name):
                run = self.run_program(*DEMO, f"--{name}", f"disk/{name}")
                self.assert_refused(run, f"disk/{name} cannot be written: No space left on device.")
                self.assertEqual((self.disk / name).read_text(), "old")
        self.assertEqual(sorted(os.listdir(self.disk)), sorted([*FORMATS, "filler"]))

    def test_the_old_key_of_masked_names_stays(self):
        """Without its key a masked report tells nobody which computer is meant: it is no report then."""
        (self.disk / "key").write_text("old")
        self.fill()
        run = self.run_program(*DEMO, "--mask", "--mask-key", "disk/key", "--json", "r.json")
        self.assert_refused(run, "disk/key cannot be written: No space left on device.")
        self.assertEqual((self.disk / "key").read_text(), "old")
        self.assertEqual(sorted(os.listdir(self.disk)), ["filler", "key"])

    def test_no_empty_report_is_left(self):
        self.fill()
        run = self.run_program(*DEMO, "--rules", "disk/new")
        self.assert_refused(run, "disk/new cannot be written: No space left on device.")
        self.assertFalse((self.disk / "new").exists())

    def test_the_other_reports_are_written(self):
        self.fill()
        run = self.run_program(*DEMO, "--rules", "disk/new", "--json", "new.json")
        self.assertEqual(run.returncode, BAD_REQUEST)
        json.loads((self.folder / "new.json").read_text())

    def test_a_disk_that_tells_late(self):
        """As network file systems do: only fsync() says that there is no room."""
        (self.folder / "r").write_text("old")
        trace = ["strace", "--seccomp-bpf", "-qq", "-f", "-o", "trace", "-e", "trace=fsync", "-e", "inject=fsync:error=EDQUOT"]
        run = self.run_shell(" ".join(trace) + ' "$@"', *DEMO, "--csv", "r")
        self.assert_refused(run, "r cannot be written: Disk quota exceeded.")
        self.assertEqual((self.folder / "r").read_text(), "old")


class Places(FaultCase):
    """What may stand where a report is to be written."""

    def save(self, place, **how):
        return self.run_program(*DEMO, "--json", place, **how)

    def save_as_nobody(self, place):
        return self.save(place, program=self.program_for_anybody(), user=NOBODY)

    def test_a_device_stays_one(self):
        os.mknod(self.folder / "null", 0o666 | stat.S_IFCHR, NULL)
        self.assertEqual(self.save("null").returncode, PASSED)
        self.assertTrue(stat.S_ISCHR(os.stat(self.folder / "null").st_mode))

    def test_a_full_device(self):
        os.mknod(self.folder / "full", 0o666 | stat.S_IFCHR, FULL)
        self.assert_refused(self.save("full"), "full cannot be written: No space left on device.")
        self.assertTrue(stat.S_ISCHR(os.stat(self.folder / "full").st_mode))

    def test_a_disk_is_not_overwritten(self):
        os.mknod(self.folder / "disk", 0o666 | stat.S_IFBLK, os.makedev(259, 1_000_000))  # there is none
        self.assert_refused(self.save("disk"), "disk cannot be written: it is a disk, and not a file on one.")
        self.assertTrue(stat.S_ISBLK(os.stat(self.folder / "disk").st_mode))

    def test_a_pipe_is_written_to(self):
        os.mkfifo(self.folder / "pipe")
        read = []
        reader = threading.Thread(target=lambda: read.append((self.folder / "pipe").read_text()), daemon=True)
        reader.start()
        self.assertEqual(self.save("pipe").returncode, PASSED)
        reader.join(LIMIT)
        json.loads(read[0])
        self.assertTrue(stat.S_ISFIFO(os.stat(self.folder / "pipe").st_mode))

    def test_a_pipe_that_nobody_reads(self):
        os.mkfifo(self.folder / "pipe")
        self.assert_refused(self.save("pipe"), "pipe cannot be written: no program reads from it.")

    def test_a_process_substitution(self):
        run = self.run_shell('"$@" --json >(cat > copy); status=$?; wait $!; exit $status', *DEMO)
        self.assertEqual(run.returncode, PASSED, run.stderr)
        json.loads((self.folder / "copy").read_text())

    def test_standard_output_by_its_path(self):
        """The shell's file isn't replaced: what comes before and after the report is still there."""
        run = self.run_shell('{ echo before; "$@" --json /dev/stdout; echo after; } > all', *DEMO)
        self.assertEqual(run.returncode, PASSED, run.stderr)
        text = (self.folder / "all").read_text()
        self.assertTrue(text.startswith("before\n{"))
        self.assertTrue(text.endswith("after\n"))
        report, end = json.JSONDecoder().raw_decode(text, len("before\n"))
        self.assertEqual(len(report["checks"]), 24)
        self.assertEqual(text[end:].split(), ["after"])
        self.assertIn("checks", run.stderr)  # the summary

    def test_links_stay(self):
        (self.folder / "file").write_text("old")
        (self.folder / "link").symlink_to("file")
        (self.folder / "second").symlink_to("link")
        (self.folder / "dangling").symlink_to("new")
        for name, target in (("link", "file"), ("second", "file"), ("dangling", "new")):
            with self.subTest(name):
                self.assertEqual(self.save(name).returncode, PASSED)
                self.assertTrue((self.folder / name).is_symlink())
                json.loads((self.folder / target).read_text())
                self.assertFalse((self.folder / target).is_symlink())
                (self.folder / target).unlink()

    def test_permissions_stay(self):
        (self.folder / "file").write_text("old")
        os.chmod(self.folder / "file", 0o640)
        self.assertEqual(self.save("file").returncode, PASSED)
        self.assertEqual(stat.S_IMODE(os.stat(self.folder / "file").st_mode), 0o640)

    def test_what_cannot_be_written(self):
        (self.folder / "folder").mkdir()
        (self.folder / "file").write_text("old")
        (self.folder / "ring").symlink_to("ring")
        long = "x" * 300
        for place, why in (
                ("folder", "it is a folder; name a file in it"),
                ("missing/file", f"there is no folder {self.folder}/missing"),
                ("file/file", f"there is no folder {self.folder}/file"),
                ("ring", "Too many levels of symbolic links"),
                (long, "File name too long")):
            with self.subTest(place):
                self.assert_refused(self.save(place), f"--json {place}: {why}.")
        self.assertEqual((self.folder / "file").read_text(), "old")

    def test_a_folder_that_may_not_be_written(self):
        """As somebody who may write the file, and may not write beside it."""
        inner = self.folder / "folder"
        inner.mkdir()
        (inner / "file").write_text("old")
        os.chmod(inner / "file", 0o666)
        os.chmod(self.folder, 0o755)
        run = self.save_as_nobody("folder/file")
        self.assert_refused(run, "--json folder/file: writing there is not allowed.")
        self.assertEqual((inner / "file").read_text(), "old")

    def test_a_device_in_a_folder_that_may_not_be_written(self):
        inner = self.folder / "folder"
        inner.mkdir()
        os.mknod(inner / "null", stat.S_IFCHR, NULL)
        os.chmod(inner / "null", 0o666)
        os.chmod(self.folder, 0o755)
        self.assertEqual(self.save_as_nobody("folder/null").returncode, PASSED)


class Output(FaultCase):
    """Standard output that takes nothing."""

    TEXTS = (["--help"], ["--version"], ["--explain", "list"], [*DEMO], [*DEMO, "--json", "-"],
             ["--plan", "--target", "Domain controllers=192.0.2.1", "--target", "DNS Server=192.0.2.1"])

    def assert_lost(self, run):
        self.assertEqual(run.returncode, BAD_REQUEST, run.stderr)
        self.assertEqual(run.stderr.splitlines().count(LOST), 1)

    def test_a_full_device(self):
        os.mknod(self.folder / "full", 0o666 | stat.S_IFCHR, FULL)
        for arguments in self.TEXTS:
            with self.subTest(arguments), open(self.folder / "full", "w", encoding="ascii") as full:
                self.assert_lost(self.run_program(*arguments, stdout=full))

    def test_a_reader_that_has_left(self):
        for arguments in self.TEXTS:
            with self.subTest(arguments):
                reading, writing = os.pipe()
                os.close(reading)
                self.assert_lost(self.run_program(*arguments, stdout=writing))
                os.close(writing)

    def begin(self, **how):
        """A run whose output nobody has read yet but its first line of progress."""
        program = subprocess.Popen([PROGRAM, *DEMO, "--json", "r.json"], cwd=self.folder, env=self.environment,
                                   stdout=subprocess.PIPE, text=True, **how)
        self.addCleanup(program.kill)
        (program.stderr or program.stdout).readline()
        return program

    def assert_report_is_whole(self):
        self.assertEqual(len(json.loads((self.folder / "r.json").read_text())["checks"]), 24)

    def test_a_reader_that_leaves_in_mid_run(self):
        with self.begin(stderr=subprocess.PIPE) as program:
            program.stdout.close()
            errors = program.stderr.read()
        self.assertEqual(program.returncode, BAD_REQUEST, errors)
        self.assertEqual(errors.splitlines().count(LOST), 1)
        self.assert_report_is_whole()

    def test_a_reader_of_both_that_leaves_in_mid_run(self):
        with self.begin(stderr=subprocess.STDOUT) as program:
            program.stdout.close()
        self.assertEqual(program.returncode, BAD_REQUEST)
        self.assert_report_is_whole()

    def test_only_the_first_line_is_read(self):
        for line in ('"$@" --json r.json | head -1; exit ${PIPESTATUS[0]}', '"$@" --json r.json 2>&1 | head -1; exit ${PIPESTATUS[0]}'):
            with self.subTest(line):
                run = self.run_shell(line, *DEMO)
                # What came before the reader left may have been all.
                self.assertIn(run.returncode, (PASSED, BAD_REQUEST), run.stderr)
                self.assertEqual(len(run.stdout.splitlines()), 1)
                self.assert_report_is_whole()
                (self.folder / "r.json").unlink()


if __name__ == "__main__":
    unittest.main()
