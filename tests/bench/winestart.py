#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Starts of Windows programs under Wine until their window is seen painted, in turn: how long that takes, and how much processor time,
which other work on the machine changes less.

    tests/bench/winestart.py EARLIER.exe build/windows/app/gp-portcheck.exe      # both stripped, as they are handed out

Give it namespaces of its own where other Wines run: unshare --net --pid --fork --mount-proc
"""

import argparse
import ctypes
import os
import signal
import statistics
import subprocess
import time
from pathlib import Path

from windowstart import display

WINE = Path(__file__).resolve().parents[2] / "tests/windows/wine.sh"
AIM = 0.8
PATIENCE_S = 90
HEIGHT, WIDTH = 400, 1000  # pixels of the display's corner that are looked at
MOST_PLAIN_COLOURS = 20    # of a window that isn't painted yet, and of a display without any
STEP = 37                  # of so many pixels one is looked at
Z_PIXMAP, ALL_PLANES = 2, 0xFFFFFFFF
DATA, BYTES_PER_LINE = 16, 44  # where XImage has them (Xlib.h)
AT_REST_S = 0.3                # Wine has then seen to what the program left


class Screen:
    """What is on an X display, read fast enough to be looked at a hundred times a second."""

    def __init__(self, name):
        self._x = ctypes.CDLL("libX11.so.6")
        for function in ("XOpenDisplay", "XDefaultRootWindow", "XGetImage"):
            getattr(self._x, function).restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_void_p(self._x.XDefaultRootWindow(self._display))

    def is_painted(self):
        image = self._x.XGetImage(self._display, self._root, 0, 0, WIDTH, HEIGHT, ctypes.c_ulong(ALL_PLANES), Z_PIXMAP)
        data = ctypes.c_void_p.from_address(image + DATA).value
        line = ctypes.c_int.from_address(image + BYTES_PER_LINE).value
        pixels = ctypes.string_at(data, line * HEIGHT)
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return len({pixels[at:at + 4] for at in range(0, len(pixels), 4 * STEP)}) > MOST_PLAIN_COLOURS

    def await_painted(self, painted):
        deadline = time.monotonic() + PATIENCE_S
        while self.is_painted() != painted:
            if time.monotonic() > deadline:
                raise SystemExit(f"winestart: the display is not {'painted' if painted else 'empty'} after {PATIENCE_S} s")
            time.sleep(0.01)


def processor_times():
    """{process: its milliseconds on a processor}, of all whose program is a Windows one or Wine's, as Linux schedules them."""
    times = {}
    for process in Path("/proc").iterdir():
        try:
            if not process.name.isdigit() or "wine" not in os.readlink(process / "exe"):
                continue
            threads = [int((thread / "schedstat").read_text().split()[0]) for thread in (process / "task").iterdir()]
        except OSError:
            continue  # it has ended
        times[process.name] = sum(threads) / 1e6
    return times


def start(program, screen, environment):
    """(milliseconds until it is painted, milliseconds on a processor until then)."""
    before, began = processor_times(), time.monotonic()
    running = subprocess.Popen([WINE, program], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        screen.await_painted(True)
        took = (time.monotonic() - began) * 1000
        worked = sum(spent - before.get(process, 0) for process, spent in processor_times().items())
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    screen.await_painted(False)
    time.sleep(AT_REST_S)
    return took, worked


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("earlier", type=Path, help="what is compared with")
    parser.add_argument("program", type=Path)
    parser.add_argument("--rounds", type=int, default=11, help="how often each is started (default 11)")
    given = parser.parse_args()
    with display() as name:
        environment, screen = os.environ | {"DISPLAY": name}, Screen(name)
        subprocess.run([WINE, "--start"], env=environment, check=True)
        try:
            for program in (given.earlier, given.program):
                start(program, screen, environment)  # brings everything into the caches
            pairs = [[start(program, screen, environment) for program in (given.earlier, given.program)] for _ in range(given.rounds)]
        finally:
            subprocess.run([WINE, "--stop"], check=True)
    for which, what in enumerate(("start to first paint", "processor time until then")):
        earlier, ours = (statistics.median(pair[place][which] for pair in pairs) for place in (0, 1))
        by_pairs = statistics.median(pair[1][which] / pair[0][which] for pair in pairs)
        print(f"{what}, medians of {given.rounds}: {earlier:.0f} ms and {ours:.0f} ms, ratio {ours / earlier:.2f}, by pairs "
              f"{by_pairs:.2f} (aim: at most {AIM})")


if __name__ == "__main__":
    main()
