# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""How much a run tells: what comes too thick is dropped by screen readers (Orca: from 100 that wait), notifications first."""

import collections

from bus_case import FOCUSED, BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)

CHECKS = 361
MOST_EVENTS = 250
# What goes on as long as the run does, some times a second (tst_spoken::countsAreToldSeldomInARecheck): kind, role, begin
# of the name. A slow computer has more of them.
COUNTS = (("object:property-change:accessible-name", "check box", "Fail ("),
          ("object:property-change:accessible-name", "label", "many: checks done "),
          ("object:property-change:accessible-value", "progress bar", ""))


def is_count(event):
    return any(event.kind == kind and event.node.role == role and event.node.name.startswith(name) for kind, role, name in COUNTS)


class Events(BusCase):
    def start_many(self):
        """As many checks, of ports of this computer on which nobody listens: all at addresses of its own."""
        table = self.session.folder / "many.csv"
        rows = "".join(f"{port},TCP,here,Servers,nobody listens\n" for port in range(2, 21))
        table.write_text(f"Port,Protocol,Source,Target,Purpose\n{rows}", encoding="utf-8")
        hosts = ",".join(f"127.77.3.{number}" for number in range(1, 20))
        self.start("--lang", "en", "--table", str(table), "--target", f"Servers={hosts}")

    def test_a_run_is_told_in_few_events(self):
        self.start_many()
        mark = self.press("F5")
        end = self.await_end(mark)
        self.assertIn(f"of {CHECKS} checks", end)
        events = [event for event in self.reader.events[mark:] if not is_count(event)]
        self.assertLess(len(events), MOST_EVENTS, collections.Counter((event.kind, event.node.role) for event in events))

    def test_no_focus_is_told_that_nobody_moved(self):
        """At the end of a run the worst row becomes the current one, and the keyboard stays where it is."""
        self.start_many()
        before = self.focus()
        mark = self.press("F5")
        self.await_end(mark)
        self.reader.take_all()
        self.assertEqual(self.events(FOCUSED, mark), [])
        mark = self.press("a")
        self.wait("a letter in the field", lambda: [event for event in self.reader.events[mark:]
                                                    if event.kind == "object:text-changed:insert"])
        typed = [event.node.path for event in self.reader.events[mark:] if event.kind == "object:text-changed:insert"]
        self.assertEqual(typed[0], before.path)
