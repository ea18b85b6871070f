# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the tests over the accessibility bus share: one desktop and one reader for a test file, a program for each test."""

import os
import signal
import tempfile
import unittest
from pathlib import Path

from reader import Reader, role_of, walk
from session import Session, end, said

PROGRAM = os.environ["GP_PORTCHECK"]
# Roles, as the bus calls them, of what a person operates: each needs a name.
CONTROLS = {"check box", "combo box", "link", "list", "menu item", "page tab list", "page tab", "push button", "radio button", "slider",
            "spin button", "table", "text", "toggle button", "tree", "tree table"}
# Of an item of a list or a table: told behind the view that it is in.
ITEMS = {"list item", "table cell", "tree item", "table row", "tree table cell"}
MOST_STOPS = 80  # of a window
FAULTS = ("ERROR: AddressSanitizer", "runtime error:")  # as sanitizers write them
FOCUSED, SHOWN, CARET = "object:state-changed:focused", "object:state-changed:showing", "object:text-caret-moved"


def setUpModule():
    BusCase.session = Session()
    unittest.addModuleCleanup(_end_session)
    BusCase.reader = Reader(BusCase.session)


def _end_session():
    if BusCase.reader is not None:
        BusCase.reader.close()
    left = BusCase.session.close()
    if left:
        raise AssertionError(f"processes of the session that did not end: {left}")


class BusCase(unittest.TestCase):
    session = None
    reader = None
    maxDiff = None

    def start(self, *arguments, settings=""):
        """The program, until its window has the keyboard; its settings file has these lines."""
        folder = Path(tempfile.mkdtemp(dir=self.session.folder))
        for name in ("config", "data"):
            (folder / name).mkdir()
        if settings:
            place = folder / "config" / "GP PortCheck"
            place.mkdir()
            (place / "gp-portcheck.conf").write_text(settings, encoding="utf-8")
        before = dict(self.session.environment)
        self.session.environment.update(XDG_CONFIG_HOME=str(folder / "config"), XDG_DATA_HOME=str(folder / "data"))
        self.reader.events.clear()
        self.program = self.session.start(PROGRAM, *arguments)
        self.session.environment = before
        self.addCleanup(self._end_program, self.program)
        self.app = self.wait("the program on the bus", lambda: self.reader.program(self.program.pid))
        self.wait("a focus", lambda: self.focus())

    def start_few(self, *hosts, port=3):
        """With two ports of hosts of this computer, on the first of which nobody listens."""
        table = self.session.folder / "few.csv"
        table.write_text(f"Port,Protocol,Source,Target,Purpose\n2,TCP,here,Servers,nobody\n{port},TCP,here,Servers,nobody\n",
                         encoding="utf-8")
        self.start("--lang", "en", "--table", str(table), "--target", f"Servers={','.join(hosts)}")

    def _end_program(self, program):
        """By SIGTERM. What has broken before fails the test."""
        status = end(program)
        written = program.log.read_text(errors="replace")
        self.assertIn(status, (0, -signal.SIGTERM), written)
        for fault in FAULTS:
            self.assertNotIn(fault, written)

    def run_program(self, *arguments):
        """Without a window, to its end."""
        return self.session.run(PROGRAM, *arguments)

    def wait(self, what, holds):
        try:
            return self.reader.wait(what, holds, lambda: self.program.poll() is None)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{said(self.program)}") from None

    def events(self, kind, since=0):
        return [event for event in self.reader.events[since:] if event.kind == kind and event.detail == 1]

    def focus(self, since=0):
        """What has been told to have the keyboard, last; no item of a list."""
        told = [event.node for event in self.events(FOCUSED, since) if event.node.role not in ITEMS]
        return told[-1] if told else None

    def notes(self, since=0):
        """The notifications, in order."""
        return [event.node.name for event in self.events(SHOWN, since) if event.node.role == "notification"]

    def heard(self, since=0):
        """All that a screen reader would say, in order: what has the keyboard, and notifications."""
        lines = []
        for event in self.reader.events[since:]:
            if event.detail != 1:
                continue
            if event.kind == FOCUSED:
                lines.append(spoken(event.node))
            elif event.kind == SHOWN and event.node.role == "notification":
                lines.append(event.node.name)
        return [line for index, line in enumerate(lines) if index == 0 or line != lines[index - 1]]

    def mark(self):
        """A place in what is told, for `since`."""
        self.reader.take_all()
        return len(self.reader.events)

    def press(self, *keys):
        """Real keys, to whatever window has the keyboard. Returns the mark before them."""
        mark = self.mark()
        run = self.session.run("xdotool", "key", "--clearmodifiers", *keys)
        self.assertEqual(run.returncode, 0, run.stderr)
        return mark

    def press_to(self, what, *keys):
        """Keys that lead the keyboard elsewhere; what it comes to."""
        mark = self.press(*keys)
        stop = self.wait(what, lambda: self.focus(mark))
        self.assert_focus_before_caret(mark)
        return stop

    def assert_focus_before_caret(self, since):
        """Orca takes a caret that moves for the focus, in silence, where the text has it by the time Orca asks: then it never
        says that text's name.
        """
        moved = set()
        for event in self.reader.events[since:]:
            if event.kind == CARET:
                moved.add(event.node.path)
            elif event.kind == FOCUSED and event.detail == 1:
                self.assertNotIn(event.node.path, moved, f"a caret was told before the focus: {event.node}")

    def await_note(self, text, since=0):
        """A notification that has this in it."""
        return self.wait(f"said: {text}", lambda: next((note for note in self.notes(since) if text in note), None))

    def await_end(self, since=0):
        """Of a run: by what is said of it, and not of its progress."""
        return self.wait("the end of the run", lambda: next(
            (note for note in self.notes(since) if "checks failed" in note or "No check failed" in note or "is open" in note
             or "Prüfung" in note and "fehlgeschlagen" in note), None))

    def go_round(self, key):
        """Where this key leads, one after the other, until it is back where it began."""
        first = self.press_to("the first stop", key)
        stops = [first]
        while (stop := self.press_to(f"a stop behind {stops[-1].role} “{stops[-1].name}”", key)).path != first.path:
            stops.append(stop)
            self.assertLess(len(stops), MOST_STOPS, [node.name for node in stops])
        return stops

    def assert_round(self, state, *expected):
        with self.subTest(state=state):
            forward = self.go_round("Tab")
            back = self.go_round("shift+Tab")
            for stop in forward:
                self.assertTrue(is_control(stop) or stop.role == "label" and stop.has("read-only"), stop)
                self.assertTrue(stop.name.strip(), f"a stop without a name: {stop}")
                self.assertTrue(stop.has("showing") and stop.has("focusable"), stop)
            self.assertEqual(sorted(stop.path for stop in forward), sorted(stop.path for stop in back))
            names = [stop.name for stop in forward]
            for name in expected:
                self.assertIn(name, names)
            self.assertEqual(nameless(self.app), [])
            self.assert_nothing_else_is_focused()

    def assert_nothing_else_is_focused(self):
        """But items of what has the keyboard. Qt calls the current tab of a bar focused wherever the keyboard is, and a
        widget of tabs as well as its bar.
        """
        focused = [node for _, node, _ in walk(self.app, lambda node: node.has("showing")) if node.has("focused") and
                   node.role != "page tab" and (node.role != "filler" or node.name)]
        last = self.focus()
        for node in focused:
            self.assertTrue(node.path == last.path or node.role in ("list item", "table cell", "tree item"), (node, last))

    def windows(self):
        """The program's windows that are to be seen, as pairs of object and Node."""
        found = []
        for index in range(self.app.get_child_count()):
            child = self.app.get_child_at_index(index)
            if child is not None:
                found.extend((accessible, node) for accessible, node, _ in walk(child, lambda node: False) if node.has("showing"))
        return found

    def await_window(self, what, mark):
        """Another window of the program, once it has the keyboard."""
        return self.wait(what, lambda: next((event.node for event in self.reader.events[mark:]
                                             if event.kind == "window:activate" and event.node.role == "dialog"), None))

    def open(self, *keys):
        """Another window by keys: until it has the keyboard."""
        self.await_window(f"the window of {keys}", self.press(*keys))

    def tab_to(self, name, key="Tab"):
        """To the stop of this name, by Tab. Returns the mark before the last key."""
        for _ in range(MOST_STOPS):
            mark = self.mark()
            if self.press_to("a stop", key).name == name:
                return mark
        raise AssertionError(f"no way to {name}")

    def choose(self, button, entry):
        """Opens the menu of this button, and takes this entry, by keys. Returns the mark before that."""
        self.tab_to(button)
        mark = self.press("Return")  # what comes behind it goes to the menu
        first = None
        while (item := self.press_to("an entry", "Down")).name != entry:
            self.assertNotEqual(item.path, first and first.path, f"no entry {entry}")
            first = first or item
        self.press("Return")
        return mark

    def find(self, role, name, root=None):
        """The object of this role and name; None where there is none. Does not look into tables."""
        for accessible, node, _ in walk(root or self.app, lambda node: node.role not in ("tree", "table", "tree table")):
            if node.role == role and node.name == name and node.has("showing"):
                return accessible
        return None


def spoken(node):
    """As a screen reader says what has the keyboard, but for its role, which it says in words of its own: name, what is
    chosen, value, and what it is for.
    """
    parts = [node.name, *sorted(node.states & {"checked", "expanded"})]
    if node.value and node.role in ("text", "spin button", "slider"):
        parts.append(node.value)
    if node.description and node.description != node.name:
        parts.append(node.description)
    return ": ".join(part for part in parts if part)


def is_control(node):
    return node.role in CONTROLS


def nameless(accessible):
    """The controls below that are to be seen, can be operated, and have no name, with where they are."""
    found = []
    places = []
    for child, node, depth in walk(accessible, lambda node: node.has("showing") and node.role != "combo box"):
        del places[depth:]
        places.append(node.name or node.role)
        if is_control(node) and node.has("showing") and not node.name.strip():
            found.append(f"{node.role} in {' / '.join(places[:-1])}")
    return found


__all__ = ["BusCase", "CONTROLS", "FOCUSED", "ITEMS", "PROGRAM", "SHOWN", "is_control", "nameless", "role_of", "setUpModule",
           "spoken", "walk"]
