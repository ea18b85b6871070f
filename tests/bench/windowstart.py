# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Starts of windows on a display that nobody sees: the time until the first paint, and the peak of memory until then.

The programs must print both and leave by themselves; see firstpaint.cpp.
"""

import contextlib
import os
import shutil
import subprocess
import tempfile
import time

from figures import BenchError, output_of

_SCREEN = "1920x1080x24"


@contextlib.contextmanager
def display():
    """An X server of its own; yields its name, such as ":1"."""
    if not shutil.which("Xvfb"):
        raise BenchError("Xvfb: not installed (see packages.txt)")
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
    output = output_of([program], environment)
    try:
        painted, kilobytes = map(int, output.split())
    except ValueError:
        raise BenchError(f"{program}: no figures: {output!r}") from None
    if painted <= started or kilobytes <= 0:
        raise BenchError(f"{program}: started at {started} ns, and says {output!r}")
    return (painted - started) / 1e6, kilobytes


def measure(programs, rounds):
    """Starts the programs in turn; returns {program: {"milliseconds": [...], "kilobytes": [...]}}."""
    figures = {program: {"milliseconds": [], "kilobytes": []} for program in programs}
    with display() as screen, tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "DISPLAY": screen,
                       "QT_QPA_PLATFORM": "xcb",
                       "ASAN_OPTIONS": "detect_leaks=0"}  # libdbus keeps something to its end
        for program in programs:
            _start(program, environment)  # brings everything into the caches
        for _ in range(rounds):
            for program in programs:
                milliseconds, kilobytes = _start(program, environment)
                figures[program]["milliseconds"].append(milliseconds)
                figures[program]["kilobytes"].append(kilobytes)
    return figures
