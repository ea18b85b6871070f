# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Reads the program as a screen reader does: over the accessibility bus, by what that tells and nothing else.

A process has one reader, since libatspi has one connection. It waits for events, never for a time.
"""

import os
import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LIMIT_S = 60  # only for what hangs
MOST_NODES = 20_000  # of a tree
KINDS = ("object", "window", "focus")  # of events, as readers ask for them


@dataclass(frozen=True)
class Node:
    """An object of the program as it was when it was read: `path` tells it from others."""

    path: str
    role: str
    name: str
    description: str
    states: frozenset
    value: str  # of what has a value or a line of text; else empty

    def has(self, state):
        return state in self.states


@dataclass(frozen=True)
class Event:
    kind: str  # such as object:state-changed:focused
    detail: int
    node: Node
    line: str = ""  # at which a caret is now


class Reader:
    def __init__(self, session):
        os.environ.update(session.environment)
        if Atspi.init() not in (0, 1):
            raise RuntimeError("no accessibility bus")
        self.events = []  # all of them, in order
        self.failures = []  # of the listener itself, which may not raise
        self._listener = Atspi.EventListener.new(self._take)
        for kind in KINDS:
            self._listener.register(kind)
        self._context = GLib.MainContext.default()
        self.desktop = Atspi.get_desktop(0)
        self.desktop.set_cache_mask(Atspi.Cache.NONE)  # what is there now, not what once was

    def close(self):
        for kind in KINDS:
            self._listener.deregister(kind)

    def _take(self, event):
        try:
            line = line_at(event.source, event.detail1) if event.type == "object:text-caret-moved" else ""
            self.events.append(Event(event.type, event.detail1, node_of(event.source), line))
        except GLib.Error:  # gone by now
            pass
        except Exception as error:  # a callback's exception would be lost
            self.failures.append(error)

    def wait(self, what, holds, alive=lambda: True):
        """What `holds` returns once that is true, looked at after each event; AssertionError where it never is."""
        deadline = time.monotonic() + LIMIT_S
        tick = GLib.timeout_add(50, lambda: True)  # some things are told by no event
        try:
            while not (found := holds()):
                if not alive():
                    raise AssertionError(f"{what}: the program has ended before")
                if time.monotonic() > deadline:
                    raise AssertionError(f"{what}: never. Last events: {self.events[-12:]}")
                self._context.iteration(True)
        finally:
            GLib.source_remove(tick)
        if self.failures:
            raise AssertionError(f"the reader itself: {self.failures[0]!r}")
        return found

    def take_all(self):
        """Takes what has come."""
        while self._context.pending():
            self._context.iteration(False)

    def program(self, pid):
        """The program of this process, once it is on the bus; None until then."""
        for index in range(self.desktop.get_child_count()):
            try:
                child = self.desktop.get_child_at_index(index)
                if child is not None and child.get_process_id() == pid:
                    return child
            except GLib.Error:
                continue
        return None


def role_of(accessible):
    return Atspi.role_get_name(accessible.get_role())


def states_of(accessible):
    return frozenset(state.value_nick for state in accessible.get_state_set().get_states())


def node_of(accessible):
    """May raise GLib.Error where the object is gone."""
    accessible.clear_cache()
    return Node(_path(accessible), role_of(accessible), accessible.get_name() or "", accessible.get_description() or "",
                states_of(accessible), value_of(accessible))


def _path(accessible):
    return f"{accessible.get_process_id()}{accessible.path}"


def value_of(accessible):
    """What a slider, a bar or a spin box has as its value, or the text of a field."""
    interfaces = accessible.get_interfaces()
    if "Value" in interfaces:
        return f"{accessible.get_current_value():g}"
    if "EditableText" in interfaces or "Text" in interfaces:
        return Atspi.Text.get_text(accessible, 0, min(Atspi.Text.get_character_count(accessible), 4000))
    return ""


def line_at(accessible, offset):
    """Empty where it is at no text. Qt 6.4 knows only this older call."""
    return Atspi.Text.get_text_at_offset(accessible, offset, Atspi.TextBoundaryType.LINE_START).content or ""


def walk(root, into=lambda node: True):
    """All objects below `root` with their depth, itself first: pairs of object and Node. `into` says whether the children
    of one are looked at.
    """
    left = [(root, 0)]
    seen = 0
    while left:
        accessible, depth = left.pop()
        try:
            node = node_of(accessible)
            children = [accessible.get_child_at_index(index) for index in range(accessible.get_child_count())] if into(node) else []
        except GLib.Error:
            continue
        seen += 1
        if seen > MOST_NODES:
            raise AssertionError(f"more than {MOST_NODES} objects")
        yield accessible, node, depth
        left.extend((child, depth + 1) for child in reversed(children) if child is not None)
