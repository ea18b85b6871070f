# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the lab's source (bench.py does): times the range scanner, its yardstick and nmap behind one firewall.

    rangetimes.py RANGESCAN CONNECTLOOP MODE FIRST LAST IN_FLIGHT ROUNDS NMAP_ROUNDS WRONG_ROUNDS EXPECTED

MODE is sweep, or sweep-alone or map (which have no yardstick and no nmap); FIRST and LAST are the range's ports; EXPECTED a
JSON file with the parts that every scan has to find: [[FROM, TO, "answered" or "blocked"], ...]. Prints one JSON object, times
in milliseconds:
{"scan": [...], "yardstick": [...], "nmap": [...], "growthKib": [...], "wrong": 0, "wrongRounds": 20}
nmap is ended after ten minutes. The wrong ones are counted while other programs compute on every processor.
"""

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from figures import BenchError, figures_of, output_of

TIMEOUT_MS = "1000"


def scanned(command):
    scan = figures_of(command, "milliseconds")
    if not scan["hosts"][0]["passages"]:
        raise BenchError(f"{' '.join(command)}: a scan without a result")
    return scan


def yardstick(loop, address, first, last, in_flight):
    figures = figures_of([loop, address, first, last, TIMEOUT_MS, in_flight], "milliseconds")
    counted, ports = sum(figures[what] for what in ("open", "refused", "silent", "other")), int(last) - int(first) + 1
    if counted != ports:
        raise BenchError(f"{loop}: counts {counted} of {ports} ports")
    return figures


def parts(scan):
    return [[part["from"], part["to"], part["passage"]] for part in scan["hosts"][0]["passages"]]


def busy_programs():
    return [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]


def measured():
    scanner, loop, mode, first, last, in_flight = sys.argv[1:7]
    rounds, nmap_rounds, wrong_rounds = map(int, sys.argv[7:10])
    expected = json.loads(Path(sys.argv[10]).read_text(encoding="utf-8"))
    address = os.environ["LAB_DC_IPV4"]
    scan_command = [scanner, address, first, last, mode.removesuffix("-alone"), TIMEOUT_MS, "--in-flight", in_flight]
    figures = {"scan": [], "yardstick": [], "nmap": [], "growthKib": [], "wrong": 0, "wrongRounds": wrong_rounds}
    for _ in range(rounds):
        if mode == "sweep":
            figures["yardstick"].append(yardstick(loop, address, first, last, in_flight)["milliseconds"])
        scan = scanned(scan_command)
        figures["scan"].append(scan["milliseconds"])
        figures["growthKib"].append(scan["growthKib"])
        figures["wrong"] += parts(scan) != expected
    for _ in range(nmap_rounds):
        started = time.perf_counter()
        # Where it is ended, it would have taken longer still: the least that can be said of it.
        with contextlib.suppress(subprocess.TimeoutExpired):
            output_of(["nmap", "-n", "-Pn", "-sT", "-T5", "-p", f"{first}-{last}", address])
        figures["nmap"].append((time.perf_counter() - started) * 1000)
    busy = busy_programs()
    try:
        for _ in range(wrong_rounds):
            figures["wrong"] += parts(scanned(scan_command)) != expected
    finally:
        for program in busy:
            program.kill()
            program.wait()
    return figures


def main():
    try:
        print(json.dumps(measured()))
    except BenchError as error:
        sys.exit(f"rangetimes: {error}")


if __name__ == "__main__":
    main()
