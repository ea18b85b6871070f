# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A run by ear: what is heard of it, key by key, as HACKING.md has it in both languages."""

import re
from pathlib import Path

from bus_case import BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)
from silent_peer import SilentPeer

HACKING = Path(__file__).parents[2] / "HACKING.md"
KEYS = {"F5": "F5", "F6": "F6", "Enter": "Return", "Ctrl+C": "ctrl+c"}
MOST_PARTS = 12  # of the window
PROGRESS = ("Checks done", "Erledigte Prüfungen")


def written(language):
    """What HACKING.md says is heard: pairs of a key, and the lines behind it."""
    text = HACKING.read_text(encoding="utf-8")
    block = re.search(rf"^By ear, {language}:\n\n((?:    .*\n)+)", text, re.MULTILINE).group(1)
    steps = []
    for line in block.splitlines():
        key, said = line[4:16].strip(), line[16:].strip()
        if key:
            steps.append((key, []))
        steps[-1][1].append(said)
    return steps


def pattern(said):
    """Numbers differ from run to run, and not every computer has IPv6."""
    text = re.sub(r"\d+", r"\\d+", re.escape(said))
    return text.replace(re.escape(", ::") + r"\d+", r"(?:, ::\d+)?")


class RunByEar(BusCase):
    def step_of_f6(self, name):
        """From part to part until the causes have the keyboard; the mark before the last key."""
        for _ in range(MOST_PARTS):
            mark = self.mark()
            if self.press_to("a part of the window", "F6").name == name:
                return mark
        raise AssertionError(f"F6 never leads to {name}")

    def said(self, mark, lines):
        """What is heard since then, once there is as much of it; of progress the last."""
        def heard():
            found = [" ".join(line.split()) for line in self.heard(mark)]
            return [line for index, line in enumerate(found)
                    if not (line.startswith(PROGRESS) and found[index + 1:index + 2] and found[index + 1].startswith(PROGRESS))]
        self.wait(f"as much as {lines}", lambda: len(heard()) >= len(lines))
        return heard()

    def hear(self, language):
        self.start("--lang", language, "--demo")
        self.await_end()
        for key, lines in written({"en": "English", "de": "German"}[language]):
            mark = self.step_of_f6(lines[0]) if key == "F6" else self.press(KEYS[key])
            heard = self.said(mark, lines)
            self.assertEqual(len(heard), len(lines), heard)
            for said, line in zip(heard, lines):
                self.assertRegex(said, f"^{pattern(line)}$")

    def test_english(self):
        self.hear("en")

    def test_german(self):
        self.hear("de")

    def test_arrows_go_through_the_causes_and_through_the_words(self):
        table = self.session.folder / "two.csv"
        peer = SilentPeer()
        self.addCleanup(peer.close)
        table.write_text(f"Port,Protocol,Source,Target,Purpose\n2,TCP,here,Servers,refused\n{peer.port},TCP,here,Servers,silent\n",
                         encoding="utf-8")
        self.start("--lang", "en", "--table", str(table), "--target", "Servers=127.0.0.1")
        self.await_end(self.press("F5"))
        self.step_of_f6("What needs attention")
        self.wait("the first cause", lambda: "Fail: " in self.heard()[-1])
        first = self.heard()[-1]
        mark = self.press("Down")
        self.wait("the next cause", lambda: self.heard(mark))
        self.assertNotEqual(self.heard(mark)[-1], first)
        mark = self.press("Return")
        self.wait("its words", lambda: self.focus(mark))
        words = self.focus(mark)
        self.assertEqual((words.role, words.name), ("text", "What it means and what to do"))
        self.assert_focus_before_caret(mark)
        self.assertIn("What to do", words.value)
        mark = self.press("Down")
        line = self.wait("the next line", lambda: next((event.line for event in self.reader.events[mark:] if event.line), None))
        self.assertIn(line.strip(), words.value)
