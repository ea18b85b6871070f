# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the lab's source (bench.py does): times the range scanner, its yardstick and nmap behind one firewall.

    rangetimes.py RANGESCAN CONNECTLOOP MODE IN_FLIGHT ROUNDS NMAP_ROUNDS WRONG_ROUNDS EXPECTED

MODE is sweep or map (which has no yardstick and no nmap); EXPECTED a JSON file with the parts that every scan has to find:
[[FROM, TO, "answered" or "blocked"], ...]. Prints one JSON object, times in milliseconds:
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

FIRST, LAST, TIMEOUT_MS = "1024", "65535", "1000"
TIME_LIMIT_S = 600


def output_of(command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIME_LIMIT_S)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr}")
    return done.stdout


def parts(scan):
    return [[part["from"], part["to"], part["passage"]] for part in scan["hosts"][0]["passages"]]


def busy_programs():
    return [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]


def main():
    scanner, loop, mode, in_flight = sys.argv[1:5]
    rounds, nmap_rounds, wrong_rounds = map(int, sys.argv[5:8])
    expected = json.loads(Path(sys.argv[8]).read_text(encoding="utf-8"))
    address = os.environ["LAB_DC_IPV4"]
    scan_command = [scanner, address, FIRST, LAST, mode, TIMEOUT_MS, "--in-flight", in_flight]
    figures = {"scan": [], "yardstick": [], "nmap": [], "growthKib": [], "wrong": 0, "wrongRounds": wrong_rounds}
    for _ in range(rounds):
        if mode == "sweep":
            yardstick = json.loads(output_of([loop, address, FIRST, LAST, TIMEOUT_MS, in_flight]))
            figures["yardstick"].append(yardstick["milliseconds"])
        scan = json.loads(output_of(scan_command))
        figures["scan"].append(scan["milliseconds"])
        figures["growthKib"].append(scan["growthKib"])
        figures["wrong"] += parts(scan) != expected
    for _ in range(nmap_rounds):
        started = time.perf_counter()
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):  # then it takes at least so long, which is enough to know
            output_of(["nmap", "-n", "-Pn", "-sT", "-T5", "-p", f"{FIRST}-{LAST}", address])
        except subprocess.TimeoutExpired:
            pass  # it would have taken longer still: the least that can be said of it
        figures["nmap"].append((time.perf_counter() - started) * 1000)
    busy = busy_programs()
    try:
        for _ in range(wrong_rounds):
            figures["wrong"] += parts(json.loads(output_of(scan_command))) != expected
    finally:
        for program in busy:
            program.kill()
            program.wait()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
