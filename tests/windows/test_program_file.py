# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What is in the Windows program's file, GP_PORTCHECK_EXE, without running it."""

import os
import re
import subprocess
import unittest
from pathlib import Path

# What no name on Windows can have (Microsoft, "Naming Files, Paths, and Namespaces"); a colon only after the drive.
NEVER_IN_A_NAME = re.compile(r'[<>"|?*]|(?<!^[A-Za-z]):')
# A folder in which only an administrator can make another.
ADMINISTRATORS = "C:/Program Files/"
FILES_OF_OPENSSL = re.compile(rb"[/\\](?:openssl\.cnf|cert\.pem|certs|private|ct_log_list\.cnf|engines-3|ossl-modules)$")

# What Windows loads before the program's first line. Others are loaded at the first call, by app/CMakeLists.txt: among those are
# some that take long (secur32, the graphics card's driver behind d3d9, d3d11 and dxgi).
LOADED_FIRST = {
    "advapi32", "api-ms-win-core-synch-l1-2-0", "api-ms-win-core-winrt-l1-1-0", "api-ms-win-core-winrt-string-l1-1-0", "dwmapi",
    "dwrite", "gdi32", "imm32", "kernel32", "msvcrt", "ole32", "oleaut32", "shcore", "shell32", "shlwapi", "user32", "userenv",
    "uxtheme", "version", "ws2_32"}


class ProgramFile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.content = Path(os.environ["GP_PORTCHECK_EXE"]).read_bytes()

    def test_openssl_reads_nothing_that_anybody_could_put_there(self):
        """A library that loads its configuration, or more code, from a folder that any user may make runs their code."""
        named = dict(re.findall(rb'\b(OPENSSLDIR|ENGINESDIR|MODULESDIR): "([^"]*)"', self.content))
        self.assertEqual(len(named), 3, "how OpenSSL tells its folders")
        folders = {what.decode(): folder.decode() for what, folder in named.items()}
        self.assertRegex(folders["OPENSSLDIR"], NEVER_IN_A_NAME, "the folder of the configuration can exist")
        # No such code can be loaded either (no-module, no-dynamic-engine); the folders all the same.
        for what in ("ENGINESDIR", "MODULESDIR"):
            self.assertTrue(folders[what].startswith(ADMINISTRATORS) or NEVER_IN_A_NAME.search(folders[what]), folders)

    def test_files_of_openssl_lie_nowhere_else(self):
        """Certificates, keys and the like are looked for below those folders alone."""
        texts = re.findall(rb"[\x20-\x7e]{6,}", self.content)
        paths = [text.decode() for text in texts if FILES_OF_OPENSSL.search(text)]
        self.assertGreater(len(paths), 3, "that OpenSSL names files")
        for path in paths:
            self.assertTrue(path.startswith(ADMINISTRATORS) or NEVER_IN_A_NAME.search(path), path)

    def test_nothing_that_takes_long_is_loaded_first(self):
        told = subprocess.run(["x86_64-w64-mingw32-objdump", "--private-headers", os.environ["GP_PORTCHECK_EXE"]],
                              capture_output=True, text=True, check=True).stdout
        imported = {name.lower() for name in re.findall(r"DLL Name: (\S+)\.dll", told, re.IGNORECASE)}
        self.assertEqual(imported - LOADED_FIRST, set())
        self.assertIn("user32", imported, "that objdump names them")

    def test_no_thread_destroys_what_it_gave_back(self):
        """app/lastingthreadlocals is asked at the end of a thread, and nothing of MinGW's runtime: by the linker's map."""
        linked = Path(os.environ["GP_PORTCHECK_EXE"]).with_suffix(".map").read_text(encoding="utf-8", errors="replace")
        self.assertTrue("__cxa_thread_atexit" in linked, "what it is called")
        self.assertFalse("tls_atexit.o" in linked, "the runtime's")

    def test_tls_is_openssl_alone(self):
        self.assertIn(b"QTlsBackendOpenSSL", self.content)
        self.assertNotIn(b"QSchannelBackend", self.content)


if __name__ == "__main__":
    unittest.main()
