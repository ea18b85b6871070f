# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A key in a table until a screen reader has what to say of the row: the table of checks beside a bare one, in turn."""

import json
import sys
import time
from pathlib import Path

from figures import BenchError

sys.path.append(str(Path(__file__).resolve().parents[1] / "bus"))

_ITEMS = ("table cell", "tree item")
_DOWN = 0xFF54  # the key's X11 name, XK_Down
_FOCUSED = "object:state-changed:focused"


class _Table:
    """A program whose table has the keyboard, once it is active."""

    def __init__(self, session, reader, title, *command):
        self._session, self._reader, self._title = session, reader, title
        self.process = session.start(*command)
        self._wait("its window", lambda: self._is_active(0) and self._told(0))

    def _wait(self, what, holds):
        return self._reader.wait(f"{self._title}: {what}", holds, lambda: self.process.poll() is None)

    def _told(self, since, roles=None):
        return next((event for event in self._reader.events[since:] if event.kind == _FOCUSED and event.detail == 1
                     and event.node.path.startswith(f"{self.process.pid}/") and (roles is None or event.node.role in roles)),
                    None)

    def press_until(self, name, *keys):
        """Keys until they lead to what has this name."""
        for _ in range(80):
            mark = len(self._reader.events)
            self._session.run("xdotool", "key", *keys)
            if self._wait(f"where {keys} lead", lambda: self._told(mark)).node.name == name:
                return
        raise BenchError(f"{self._title}: {keys} never lead to {name}")

    def await_note(self, text):
        self._wait(text, lambda: any(event.node.role == "notification" and text in event.node.name
                                     for event in self._reader.events))

    def _is_active(self, since):
        return any(event.kind == "window:activate" and event.node.path.startswith(f"{self.process.pid}/")
                   for event in self._reader.events[since:])

    def activate(self):
        """From the other one; returns once the window manager has done so."""
        self._session.run("xdotool", "search", "--onlyvisible", "--name", self._title, "windowactivate", "--sync")

    def press(self, atspi):
        """One Down; in milliseconds until the row is told, and its text is there."""
        self._reader.take_all()
        mark = len(self._reader.events)
        begin = time.perf_counter_ns()
        atspi.generate_keyboard_event(_DOWN, None, atspi.KeySynthType.SYM)
        self._wait("the next row", lambda: self._told(mark, _ITEMS))
        return (time.perf_counter_ns() - begin) / 1e6


def _results(session, program, rows):
    """A results file with so many rows: the demo's checks, again and again at other ports."""
    file = session.folder / "many.json"
    if session.run(program, "--check", "--demo", "--json", str(file)).returncode != 1: # 389/UDP fails
        raise BenchError(f"{program}: no demo")
    run = json.loads(file.read_text(encoding="utf-8"))
    checks = run["checks"]
    run["checks"] = [dict(checks[row % len(checks)], port=1024 + row) for row in range(rows)]
    file.write_text(json.dumps(run), encoding="utf-8")
    return file


def measure(program, bare, rows, keys, rounds):
    """Returns {"ours": [...], "bare": [...]}, milliseconds a key."""
    from reader import Atspi, Reader  # only where Debian's gir1.2-atspi-2.0 is there
    from session import Session

    session = Session()
    try:
        reader = Reader(session)
        ours = _Table(session, reader, "GP PortCheck", program, "--lang", "en", str(_results(session, program, rows)))
        ours.await_note("Opened: a run of")
        ours.press_until("Checks", "Tab")
        ours.press(Atspi)  # or what was told on entry would be taken for the row
        tables = {"ours": ours, "bare": _Table(session, reader, "A bare table", bare, str(rows))}
        figures = {name: [] for name in tables}
        for _ in range(rounds):
            for name, each in tables.items():
                each.activate()
                each.press(Atspi)  # whatever the change of windows tells
                figures[name].extend(each.press(Atspi) for _ in range(keys))
        return figures
    except AssertionError as error:
        raise BenchError(str(error)) from None
    finally:
        session.close()
