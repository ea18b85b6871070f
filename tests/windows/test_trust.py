# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Whom the Windows program trusts, and that it asks nobody for that: not the web servers that a certificate names.

Windows' own TLS fetches what is missing from there, and stands still meanwhile.
"""

import contextlib
import unittest

from windows_case import WindowsCase

import staging  # found beside the lab


class Trust(WindowsCase):
    def of_an_issued_certificate(self, trusted):
        """What both programs say of 3269, whose certificate an authority issued that this computer trusts or not."""
        with staging.issued_certificate(self.lab.dc_name, self.lab.absent_ipv4) as (certificate, key, authority), \
                contextlib.ExitStack() as stack:
            if trusted:
                stack.enter_context(staging.trust(self.lab, authority))
                # Wine's server has the roots of the computer as they were when it was started.
                self.wine("--stop")
                self.wine("--start")
            stack.enter_context(staging.impostors(self.lab, (
                "tcp dport 3269", "ldap_relay", self.lab.dc_ipv4, 3268, "--certificate", certificate, "--key", key)))
            for program in (self.linux_program, self.windows_program):
                self.program = program
                run = self.portcheck(self.dc_role, self.dns_role)
                self.assert_only_sent_to(self.lab.dc_ipv4)
                yield run.one("TCP", 3269)

    def test_an_unknown_authority_is_not_asked_for(self):
        for check in self.of_an_issued_certificate(trusted=False):
            self.assert_check(check, state="open", service="verified", outcome="warn")
            self.assertEqual((check["reason"], check["evidence"]["certificateTrusted"]), ("certificate-untrusted", False))

    def test_an_authority_that_this_computer_trusts(self):
        self.addCleanup(self.wine, "--start")
        self.addCleanup(self.wine, "--stop")
        for check in self.of_an_issued_certificate(trusted=True):
            self.assert_check(check, state="open", service="verified", outcome="pass")
            self.assertIs(check["evidence"]["certificateTrusted"], True)


if __name__ == "__main__":
    unittest.main()
