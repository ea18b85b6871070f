#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The Windows program's window under Wine beside an empty one: whole processes that leave at their first paint.

    cmake --build --preset windows-tests --target bench_window bench_emptywindow
    tests/bench/winestart.py
"""

import argparse
import os
import statistics
import subprocess
import time
from pathlib import Path

from windowstart import display

ROOT = Path(__file__).resolve().parents[2]
WINE = ROOT / "tests/windows/wine.sh"
AIM = 1.5


def milliseconds(program, environment):
    started = time.monotonic()
    subprocess.run([WINE, program], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=True, timeout=60)
    return (time.monotonic() - started) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11, help="how often each is started (default 11)")
    rounds = parser.parse_args().rounds
    empty, window = (ROOT / f"build/windows-tests/tests/bench/bench_{name}.exe" for name in ("emptywindow", "window"))
    with display() as screen:
        environment = os.environ | {"DISPLAY": screen}
        subprocess.run([WINE, "--start"], env=environment, check=True)
        try:
            for program in (empty, window):
                milliseconds(program, environment)  # brings everything into the caches
            pairs = [(milliseconds(empty, environment), milliseconds(window, environment)) for _ in range(rounds)]
        finally:
            subprocess.run([WINE, "--stop"], check=True)
    alone, ours = (statistics.median(column) for column in zip(*pairs))
    print(f"start to first paint under Wine, medians of {rounds}: empty window {alone:.0f} ms, GP PortCheck {ours:.0f} ms, "
          f"ratio {ours / alone:.2f} (aim: at most {AIM})")


if __name__ == "__main__":
    main()
