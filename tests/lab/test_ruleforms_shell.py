# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The same loop for firewalls that are set by commands of their own: files for sh."""

import re
import unittest

from network import SOURCE_IPV4
from staging_firewalls import firewalld, ufw
from test_ruleforms import Loop


class ShellForms(Loop):
    def test_ufw(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        with ufw(self.lab) as inside:
            file = self.request(*targets, form="ufw")

            def rules():
                return inside("ufw", "status").stdout

            before = rules()
            inside("sh", "-es", text_input=file)
            self.assertEqual(rules().count("# GP PortCheck "), 6, rules())  # TCP, UDP and the dynamic range, both versions
            self.assert_all_pass(*targets)
            once = rules()
            inside("sh", "-es", text_input=file)  # again
            self.assertEqual(rules(), once)
            self.assertEqual(self.printed(file, "To take all of it back"), "sh FILE delete")
            inside("sh", "-es", "delete", text_input=file)
            self.assertEqual(rules(), before)
            self.assert_closed(*targets)
            inside("ufw", "route", "deny", "from", SOURCE_IPV4)
            inside("sh", "-es", text_input=file)
            self.assert_closed(*targets)
            how = re.findall("sh FILE ([a-z]+)", self.printed(file, "Behind a rule that denies they have no effect"))
            self.assertEqual(how[-1], "prepend")
            for word in how:
                inside("sh", "-s", word, text_input=file)
            self.assert_all_pass(*targets)

    def test_firewalld(self):
        targets = (f"{self.dc_role},{self.lab.dc_ipv6}", self.dns_role)
        with firewalld(self.lab) as inside:
            file = self.request(*targets, form="firewalld")
            policy = re.search("gppc-[0-9a-f]{8}", file).group()
            for _ in range(2):  # once more is the same
                inside("sh", "-es", text_input=file)
                told = inside("firewall-cmd", f"--info-policy={policy}").stdout
                self.assertEqual(told.count("rule family="), file.count("--add-rich-rule="), told)
            self.assert_all_pass(*targets)
            inside("sh", "-ec", self.printed(file, "To take all of it back"))
            self.assert_closed(*targets)
            self.assertNotIn(policy, inside("firewall-cmd", "--get-policies").stdout)
            self.assertNotIn(policy, inside("firewall-cmd", "--permanent", "--get-policies").stdout)


if __name__ == "__main__":
    unittest.main()
