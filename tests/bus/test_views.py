# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Every other view and window, as a screen reader meets it: names, stops, and where the keyboard is."""

import json
import socket

from bus_case import FOCUSED, ITEMS, BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)


class Views(BusCase):
    def start_demo(self, *arguments):
        self.start("--lang", "en", "--demo", *arguments)
        self.await_end()

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
        self.wait("its details", lambda: [event for event in self.reader.events[mark:] if event.kind == "object:text-changed:insert"
                                          and event.node.name == "What happened, step by step"])
        self.tab_to("No groups", "shift+Tab")
        self.press("Down")
        self.assert_round("grouped", "Checks", "Filter")

    def run_few(self):
        self.start_few(*(f"127.77.4.{number}" for number in range(1, 7)))
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

    def test_history_and_what_has_changed(self):
        with socket.socket() as server:
            server.bind(("127.77.4.1", 0))  # refuses, until it listens
            self.start_few("127.77.4.1", port=server.getsockname()[1])
            self.await_end(self.press("F5"))
            server.listen()
            self.await_end(self.press("F5"))
        self.open("ctrl+h")
        self.assert_round("history", "Earlier runs", "Open")
        self.tab_to("Earlier runs")
        self.item("an earlier run", self.press("Down"))
        mark = self.press("alt+c")
        self.await_window("the comparison", mark)
        tree = self.wait("its tree", lambda: self.focus(mark))
        self.assertEqual((tree.role, tree.name), ("tree", "Checks by what became of them"))
        self.assertEqual(self.item("the first kind of change", mark).name, "Mended (1)")
        self.assertIn("then Fail, now Pass", self.item("the change", self.press("Down")).name)
        self.assert_round("two runs compared", tree.name, "Copy as text", "Close")
        self.assertIn("Compared with", self.press_to("with what it is compared", "shift+Tab").name)

    def test_export(self):
        self.start_demo()
        self.open("ctrl+s")
        self.assert_round("export", "Cancel")

    def test_the_forms_of_a_firewall_request(self):
        self.start_demo()
        self.await_window("the export", self.choose("Export", "Choose, preview and print…"))
        self.press("alt+f", "End")
        self.assert_round("a firewall request", "Forms of the request", "Requested by:", "Valid until:", "Ticket:", "Reason:")
        self.assertIn("checked", self.item("the form that is ticked", self.tab_to("Forms of the request")).states)
        item = self.item("the next one", self.press("Down"))
        self.assertEqual(item.name, "CSV for a spreadsheet")
        self.assertNotIn("checked", item.states)
        mark = self.press("space")
        self.wait("that it is ticked now", lambda: [event for event in self.events("object:state-changed:checked", mark)
                                                    if event.node.name == item.name])
        mark = self.press("Up", "space")
        self.tab_to("Valid until:")
        self.session.run("xdotool", "type", "2027-02-30")
        self.await_note("There is no such day.", mark)

    def test_the_handbook(self):
        self.start("--lang", "en")
        self.open("F1")
        self.assert_round("the handbook", "Topics", "Text of the topic", "Search the handbook")

    def test_about_and_the_short_help(self):
        self.start("--lang", "en")
        self.await_window("about", self.choose("Help", "About GP PortCheck"))
        self.assert_round("about", "Close")
        self.press_to("the window behind", "Escape")
        mark = self.choose("Help", "How to use GP PortCheck")
        self.await_window("the short help", mark)
        text = self.focus(mark)
        self.assertEqual((text.role, text.name), ("text", "How to use GP PortCheck"))
        self.assertTrue(text.value.startswith("1.\tRun the program"), text.value)
        self.assert_round("the short help", text.name, "Close")

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
