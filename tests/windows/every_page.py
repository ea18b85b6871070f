# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A way through all windows and pages of the Windows program by keys alone, on a display that they have for themselves."""

import json
import os
import signal
import subprocess
import time

from pictures import differ, picture

TITLE = "GP PortCheck"
LIMIT_S = 120  # only for what hangs
# The letters that the texts underline, by language.
LETTERS = {
    "en": {"domain": "m", "next": "n", "look": "l", "check": "w", "compare": "c", "timelines": "t"},
    "de": {"domain": "d", "next": "w", "look": "n", "check": "j", "compare": "v", "timelines": "z"},
}
# The tool bar's menus, by their place from its end.
HELP, PREPARE, EXPORT = 1, 3, 5


class EveryPage:
    """`command` starts the program, which gets arguments more; `shown` is called with the name of each page once it is there;
    `kept` reads the JSON file of this name (a pattern) and number that the program keeps, None where there is none.
    """

    def __init__(self, case, command, environment, folder, kept, language="en", shown=lambda name: None):
        self.case, self.command, self.environment, self.folder = case, command, environment, folder
        self.kept, self.language, self.letters, self.shown = kept, language, LETTERS[language], shown

    def start(self, *arguments):
        self.program = subprocess.Popen([*self.command, "--lang", self.language, *arguments], cwd=self.folder,
                                        env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        self.case.addCleanup(end_hard, self.program)
        self.main = self.awaited("the window", lambda: windows(self.environment, TITLE))[0]

    def awaited(self, what, holds):
        return await_truth(self.case, what, self.program, holds)

    def on_display(self, *command):
        return on_display(self.environment, *command)

    def press(self, window, *keys):
        self.on_display("xdotool", "windowfocus", "--sync", window)
        self.on_display("xdotool", "key", "--window", window, *keys)

    def write(self, window, text):
        self.on_display("xdotool", "windowfocus", "--sync", window)
        self.on_display("xdotool", "type", "--window", window, text)

    def press_letter(self, window, name):
        self.press(window, f"alt+{self.letters[name]}")

    def named(self):
        """The windows with their names: a number is given away again. One that has gone meanwhile has none."""
        named = {(window, self.on_display("xdotool", "getwindowname", window)) for window in windows(self.environment)}
        return {(window, name) for window, name in named if name}

    def opened(self, what, window, *keys):
        before = self.named()
        self.press(window, *keys)
        new = self.awaited(what, lambda: self.named() - before).pop()[0]
        self.shown(what)
        return new

    def from_menu(self, what, place, *keys):
        """The window that an entry of a tool bar's menu opens: back from the first field, over the buttons' end."""
        self.press_letter(self.main, "domain")
        before = self.named()
        self.opened(f"menu-{what}", self.main, *["shift+Tab"] * place, "Return")
        with_menu = self.named()
        self.press(self.main, *keys)
        new = self.awaited(what, lambda: self.named() - before - with_menu).pop()[0]
        self.shown(what)
        return new

    def beside_the_main_window(self):
        """One that opened by itself; None until then."""
        others = set(windows(self.environment)) - {self.main}
        return others.pop() if others else None

    def close(self, what, window):
        self.press(window, "alt+F4")
        self.awaited(f"the end of {what}", lambda: window not in windows(self.environment))

    def end(self):
        self.press(self.main, "alt+F4")
        self.case.assertEqual(self.program.wait(LIMIT_S), 0)

    def turned(self, what, window, *keys):
        """Another page of the same window, which looks otherwise: by more than a cursor that blinks meanwhile."""
        before = picture(self.environment)
        self.press(window, *keys)
        self.awaited(what, lambda: differ(before, picture(self.environment)))
        self.shown(what)

    def use(self, lab):
        """All of it, with what the lab has."""
        self.check()
        self.look_at_results()
        self.turn_the_settings()
        self.stand_in(lab.dc_ipv4, lambda: bool(listening(lab)))
        self.walk_through(lab.dc_ipv4)

    def check(self):
        """Two runs in the window, until they are kept; what they found decides nothing here."""
        self.shown("before-a-check")
        for number in (1, 2):
            self.press(self.main, "F5")
            self.awaited("a run that is kept", lambda number=number: self.kept("gp-portcheck-20*-*.json", number))
        self.shown("checked")

    def look_at_results(self):
        """The help, its keys, the history and the comparison with what it has, the export, a watch and its timelines, About."""
        self.close("help", self.opened("help", self.main, "F1"))
        self.close("keys", self.opened("keys", self.main, "ctrl+F1"))
        history = self.opened("history", self.main, "ctrl+h")
        self.turned("the earlier run", history, "Down")
        self.close("comparison", self.opened("comparison", history, f"alt+{self.letters['compare']}"))
        self.close("history", history)
        self.close("export", self.from_menu("export", EXPORT, "Down", "Return"))
        self.turned("watch", self.main, "ctrl+w")
        self.close("timelines", self.opened("timelines", self.main, f"alt+{self.letters['timelines']}"))
        self.turned("watched", self.main, "ctrl+w")
        self.close("about", self.from_menu("about", HELP, "Up", "Return"))

    def turn_the_settings(self):
        settings = self.opened("settings-1", self.main, "ctrl+comma")
        for page in (2, 3, 4):
            self.turned(f"settings-{page}", settings, "ctrl+Tab")
        self.close("settings", settings)

    def stand_in(self, allowed, is_listening):
        """Until it listens, and until it is closed with its window."""
        window = self.from_menu("stand-in", PREPARE, "Up", "Up", "Return")
        self.write(window, allowed)
        self.press(window, "Return")
        self.awaited("the stand-in", is_listening)
        self.shown("stand-in-listens")
        self.close("the stand-in's window", window)
        self.awaited("the stand-in's end", lambda: not is_listening())

    def walk_through(self, address):
        """Its seven pages, with a first look, a stand-in for a moment, and a check."""
        def walkthrough():
            return self.kept("gp-portcheck-walkthrough.json") or {}

        def holds(name, value):
            self.awaited(f"{name}: {value}", lambda: walkthrough().get(name) == value)

        def next_page(number):
            self.press_letter(window, "next")
            holds("page", number)
            self.shown(f"walkthrough-{number}")

        window = self.opened("walkthrough-1", self.main, "F2")
        self.write(window, "example")
        holds("product", "example")
        next_page(2)
        next_page(3)
        hosts = {}
        for role, steps in (("Domain controllers", 2), ("DNS Server", 1)):  # over the domain, which has the focus, and its button
            self.press(window, *["Tab"] * steps)
            self.write(window, address)
            hosts[role] = address
            self.awaited(role, lambda: {name: text for name, text in (walkthrough().get("hosts") or {}).items() if text} == hosts)
        self.press_letter(window, "look")
        self.shown("walkthrough-3-looked")
        next_page(4)
        self.press(window, "Down", "space")
        holds("standIns", [address])
        self.shown("walkthrough-4-stand-in")
        self.press(window, "space")
        holds("standIns", [])
        next_page(5)
        self.press_letter(window, "check")
        holds("page", 6)  # it goes on by itself at the end
        self.shown("walkthrough-6")
        next_page(7)
        self.close("the walkthrough", window)


def end_hard(program):
    """With all that it has started."""
    if program.poll() is None:
        os.killpg(program.pid, signal.SIGKILL)
    program.wait()


def on_display(environment, *command):
    return subprocess.run(command, env=environment, capture_output=True).stdout.decode()


def windows(environment, name="."):
    return on_display(environment, "xdotool", "search", "--onlyvisible", "--name", name).split()


def await_truth(case, what, program, holds):
    """Wait for as long as the program runs."""
    deadline = time.monotonic() + LIMIT_S
    while not (found := holds()):
        case.assertIsNone(program.poll(), f"{what}: the program has ended before")
        case.assertLess(time.monotonic(), deadline, f"{what}: never")
        time.sleep(0.2)
    return found


def listening(lab):
    """What ss says of a stand-in's port in the lab's source; empty where nobody listens."""
    return subprocess.run(lab.source_command("ss", "-Hltn", "sport = :3268"), capture_output=True).stdout


def read_kept(name, *folders, number=1):
    """Of the JSON files of this name in these folders or below the one with that number, counted from 1; None where there are
    fewer, or it is just being written."""
    paths = [path for folder in folders for path in sorted(folder.rglob(name))]
    try:
        return json.loads(paths[number - 1].read_text(encoding="utf-8"))
    except (IndexError, OSError, ValueError):
        return None
