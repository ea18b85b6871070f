# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The walkthrough, page by page, as a screen reader meets it: what is said of each, where the keyboard is, names and stops."""

from bus_case import BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)


class Walkthrough(BusCase):
    def next_page(self, begin, key="alt+n"):
        """By a key to the page of which this is said; the name of what has the keyboard there."""
        mark = self.press(key)
        self.await_note(begin, mark)
        if key == "alt+n":
            self.assertTrue(self.notes(mark)[0].startswith(begin), self.notes(mark))
        return self.wait("a focus", lambda: self.focus(mark)).name

    def test_the_walkthrough(self):
        self.start_few("127.77.4.1")
        self.open("F2")
        self.await_note("Step 1 of 7: What will be installed.")
        self.assert_round("walkthrough, first page", "Next")
        self.assertEqual(self.next_page("Step 2 of 7: This computer."), "This computer")
        self.assert_round("this computer", "This computer", "Back", "Next")
        self.assertEqual(self.next_page("Step 3 of 7: Targets."), "Directory domain")
        self.assert_round("targets", "Servers", "Look who answers")
        self.tab_to("Servers")
        self.session.run("xdotool", "type", "127.77.4.1")
        self.next_page("Step 4 of 7: Stand-ins.")
        self.assert_round("stand-ins", "Hosts that need a stand-in")
        self.tab_to("Hosts that need a stand-in")
        mark = self.press("space")
        self.wait("that the host is ticked", lambda: self.events("object:state-changed:checked", mark))
        self.next_page("Step 5 of 7: The check.")
        self.assert_round("the check", "Check now", "Back", "Steps")
        self.next_page("Step 6 of 7: What is left to do.", key="alt+w")
        self.assert_round("what is left to do", "Check everything again", "Firewall request")
        self.next_page("Step 7 of 7: Sign-off.")
        self.assert_round("sign-off", "Name:", "Date:", "Save the reports", "Close")
        self.tab_to("Date:")
        self.assertRegex(self.heard()[-1], r"^Date:: \d{4}-\d\d-\d\d$")
