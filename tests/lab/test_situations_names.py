# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a name leads to a wrong address, or to none, and who says so differs."""

import unittest

import staging
from situation_case import SHORT, SituationCase

DC1 = "dc1.lab.example"
TARGET = f"Domain controllers={DC1}"


class OneAddressIsDead(SituationCase):
    """A name has an address of either kind; nobody is at one of them."""

    def pairs(self):
        """A dead address, and the controller's of the other kind."""
        return ((self.lab.absent_ipv6, self.lab.dc_ipv4), (self.lab.absent_ipv4, self.lab.dc_ipv6))

    def assert_dead(self, run, dead, living, words, cause):
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "445/TCP"):
            self.assert_says(run, port, f"filtered|unreachable not-asked fail {words}", cause, address=dead)
        self.assert_fine([check for check in run.checks if check["address"] == living])
        self.assertEqual(self.assert_one_fault(run)["hosts"], [f"{DC1} ({dead})"])

    def test_by_the_hosts_file(self):
        for dead, living in self.pairs():
            with self.subTest(dead), staging.known_hosts(self.lab, f"{dead} {DC1}", f"{living} {DC1}"):
                run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead, living])
                self.assert_dead(run, dead, living, "hosts-file this-computer", f"hosts file .* leads {DC1}")
                self.assertIn("line 3 ", self.assert_one_fault(run)["explanation"])

    def test_by_the_hosts_file_and_dns_is_silent(self):
        for dead, living in self.pairs():
            self.lab.network.set_resolver(self.lab.absent_ipv4)
            self.addCleanup(self.lab.network.set_resolver, None)
            with self.subTest(dead), staging.known_hosts(self.lab, f"{dead} {DC1}", f"{living} {DC1}"):
                run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead, living, self.lab.absent_ipv4])
                self.assert_dead(run, dead, living, "one-address-fails this-computer", f"nothing answers at {dead}")
                self.assertIn("line 3 of /etc/hosts", self.assert_one_fault(run)["remedy"])

    def test_by_dns(self):
        for dead, living in self.pairs():
            with self.subTest(dead), staging.own_dns(self.lab, "names_server", f"{DC1}={living}", f"{DC1}={dead}"):
                run = self.portcheck(TARGET, self.dns_role, options=SHORT, also=[dead, living])
                self.assert_dead(run, dead, living, "one-address-fails dns", f"nothing answers at {dead}")


if __name__ == "__main__":
    unittest.main()
