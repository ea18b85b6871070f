# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Every other view and window, as a screen reader meets it: names, stops, and where the keyboard is."""

import json

from bus_case import FOCUSED, ITEMS, BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)


class Views(BusCase):
    def start_demo(self, *arguments):
        self.start("--lang", "en", "--demo", *arguments)
        self.await_end()

    def open(self, *keys):
        """Another window by keys: until it has the keyboard."""
        self.await_window(f"the window of {keys}", self.press(*keys))

    def item(self, what, mark):
        """The item of a list that was told."""
        return self.wait(what, lambda: next((event.node for event in self.events(FOCUSED, mark) if event.node.role in ITEMS), None))

    def test_the_table_flat_and_grouped(self):
        self.start_demo()
        item = self.item("the current row", self.tab_to("Checks"))
        self.assertIn("389/UDP", item.name)  # the worst one, with all that it says
        self.assertIn("Fail", item.name)
        mark = self.press("Down")
        self.assertNotEqual(self.item("the next row", mark).name, item.name)
        self.tab_to("No groups", "shift+Tab")
        self.press("Down")
        self.assert_round("grouped", "Checks", "Filter")

    def run_few(self):
        """A run of six hosts, of this computer, on whose two ports nobody listens."""
        table = self.session.folder / "few.csv"
        table.write_text("Port,Protocol,Source,Target,Purpose\n2,TCP,here,Servers,nobody\n3,TCP,here,Servers,nobody\n",
                         encoding="utf-8")
        hosts = ",".join(f"127.77.4.{number}" for number in range(1, 7))
        self.start("--lang", "en", "--table", str(table), "--target", f"Servers={hosts}")
        self.await_end(self.press("F5"))

    def test_the_matrix(self):
        self.run_few()
        self.assertIn("127.77.4.", self.item("the current cell", self.tab_to("Hosts and requirements")).name)
        self.assert_round("the matrix", "Hosts and requirements", "What needs attention", "Filter")

    def test_settings(self):
        self.start("--lang", "en")
        self.open("ctrl+comma")
        for page in range(4):
            self.assert_round(f"settings, page {page + 1}", "OK", "Cancel")
            self.press_to("another page", "ctrl+Tab")

    def test_history(self):
        self.run_few()
        self.open("ctrl+h")
        self.assert_round("history", "Earlier runs", "Open")

    def test_export(self):
        self.start_demo()
        self.open("ctrl+s")
        self.assert_round("export", "Cancel")

    def test_the_handbook(self):
        self.start("--lang", "en")
        self.open("F1")
        self.assert_round("the handbook", "Topics", "Text of the topic", "Search the handbook")

    def test_about(self):
        self.start("--lang", "en")
        self.await_window("about", self.choose("Help", "About GP PortCheck"))
        self.assert_round("about", "Close")

    def test_watch_and_timelines(self):
        self.start_demo()
        mark = self.press("ctrl+w")
        self.wait("the watch", lambda: self.find("push button", "Stop watching"))
        self.assert_round("the watch", "Stop watching", "Timelines…")
        self.open("alt+t")
        self.assert_round("the timelines")
        self.assertTrue(self.notes(mark))

    def test_the_stand_in(self):
        self.start("--lang", "en")
        self.await_window("its window", self.choose("Prepare", "Stand in for a target…"))
        self.assert_round("the stand-in")

    def test_several_computers(self):
        files = []
        for name, fault in (("one", "all-well"), ("two", "ldap-udp-dropped")):
            file = self.session.folder / f"{name}.json"
            self.run_program("--check", "--demo", "--demo-fault", fault, "--json", str(file))
            run = json.loads(file.read_text(encoding="utf-8"))
            run["source"]["host"] = name
            file.write_text(json.dumps(run), encoding="utf-8")
            files.append(str(file))
        self.start("--lang", "en", *files)
        self.await_window("the window of all", 0)
        self.assert_round("several computers")

    def test_the_walkthrough(self):
        self.start("--lang", "en")
        self.open("F2")
        self.assert_round("walkthrough, first page", "Next")
