# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Tab and Shift+Tab through the window in every state: each stop has a name and a role, and all of them come round."""

from bus_case import BusCase, setUpModule  # noqa: F401 (setUpModule is unittest's)
from silent_peer import SilentPeer


class Rounds(BusCase):
    def test_before_a_run(self):
        self.start("--lang", "en")
        self.assert_round("nothing checked", "Check", "Directory domain", "Domain controllers", "DNS Server")

    def test_after_a_run(self):
        self.start("--lang", "en", "--demo")
        self.await_end()
        self.assert_round("after a run", "Check", "What needs attention", "Filter", "Checks", "What it means and what to do")

    def test_an_opened_run(self):
        file = self.session.folder / "run.json"
        self.run_program("--check", "--demo", "--demo-fault", "certificate-expired", "--json", str(file))
        self.start("--lang", "en", str(file))
        self.await_note("Opened: a run of")
        self.assert_round("an opened run", "Use its targets", "Back", "What needs attention", "Checks")

    def test_during_a_run(self):
        peer = SilentPeer()
        self.addCleanup(peer.close)
        table = self.session.folder / "silent.csv"
        table.write_text(f"Port,Protocol,Source,Target,Purpose\n{peer.port},TCP,here,Servers,silence\n", encoding="utf-8")
        self.start("--lang", "en", "--table", str(table), "--target", "Servers=127.0.0.1",
                   settings="[limits]\ntimeoutMs=30000\ntcpRetries=10\n")  # longer than any round
        mark = self.press("F5")
        self.await_note("The checks have begun", mark)
        self.assert_round("during a run", "Stop", "Directory domain", "Checks")
        mark = self.press("Escape")
        self.wait("the end", lambda: [note for note in self.notes(mark) if note])
