# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Starts of windows on a display that nobody sees: the time until the first paint, and the peak of memory until then.

The programs must print both and leave by themselves; see firstpaint.cpp.
"""

import contextlib
import os
import subprocess
import tempfile
import time

_TIME_LIMIT_S = 60
_SCREEN = "1920x1080x24"


@contextlib.contextmanager
def display():
    """An X server of its own; yields its name, such as ":1"."""
    reading, writing = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
                          pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            os.close(writing)
            with open(reading, encoding="ascii") as answer:
                yield f":{int(answer.readline())}"
        finally:
            server.terminate()


def _start(program, environment):
    """One start; returns milliseconds and kB."""
    started = time.monotonic_ns()
    done = subprocess.run([program], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=_TIME_LIMIT_S)
    if done.returncode != 0:
        raise SystemExit(f"{program}: exit status {done.returncode}\n{done.stderr}")
    painted, kilobytes = map(int, done.stdout.split())
    return (painted - started) / 1e6, kilobytes


def measure(programs, rounds):
    """Starts the programs in turn; returns {program: {"milliseconds": [...], "kilobytes": [...]}}."""
    figures = {program: {"milliseconds": [], "kilobytes": []} for program in programs}
    with display() as display, tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "DISPLAY": display,
                       "QT_QPA_PLATFORM": "xcb"}
        for program in programs:
            _start(program, environment)  # brings everything into the caches
        for _ in range(rounds):
            for program in programs:
                milliseconds, kilobytes = _start(program, environment)
                figures[program]["milliseconds"].append(milliseconds)
                figures[program]["kilobytes"].append(kilobytes)
    return figures
