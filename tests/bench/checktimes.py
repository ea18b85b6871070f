# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the lab's source (bench.py does): times the whole table, each of its dialogues alone, and nmap.

    checktimes.py PROGRAM TABLE ROUNDS NMAP_ROUNDS

Prints one JSON object, all times in milliseconds:
{"whole": TIMES, "alone": {"445/TCP": TIMES, ...}, "checks": 14, "nmap": {"command": "...", "process": [...]}}
with TIMES = {"process": [...], "run": [...]}: a whole process, and the part of it from the run's start to its end.
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NMAP_TIME_LIMIT_S = 600
PORTCHECK_TIME_LIMIT_S = 60


def one_dialogue_tables(table):
    """The table once for each row and protocol, by name. An endpoint mapper's ports can only be asked after itself, so
    that row stands there twice: the mapper alone, and with its ports."""
    tables = {}
    for row in table["rows"]:
        for protocol in row["protocols"]:
            alone = row | {"protocols": [protocol]}
            name = f"{','.join(map(str, row['ports']))}/{protocol}"
            without = {key: value for key, value in alone.items() if key != "dynamicRange"}
            tables[name] = table | {"rows": [without]}
            if "dynamicRange" in row:
                tables[f"{name} and its ports"] = table | {"rows": [alone]}
    return tables


class Times:
    """The durations of one kind of run."""

    def __init__(self):
        self.process, self.run = [], []

    def add(self, process, results):
        self.process.append(process)
        begin, end = (datetime.datetime.fromisoformat(results[key].replace("Z", "+00:00"))
                      for key in ("startedAt", "finishedAt"))
        self.run.append((end - begin) / datetime.timedelta(milliseconds=1))


def milliseconds(command, time_limit):
    """Run the command; returns its duration and the finished process."""
    started = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=time_limit)
    return (time.perf_counter() - started) * 1000, done


def portcheck(program, table_path, table, times):
    """One headless run of that table, all of whose checks must be verified; returns them."""
    targets = [part for role in {row["target"] for row in table["rows"]}
               for part in ("--target", f"{role}={os.environ['LAB_DC_IPV4']}")]
    command = [program, "--check", "--table", str(table_path), *targets, "--domain", os.environ["LAB_DOMAIN"],
               "--json", "-"]
    took, done = milliseconds(command, PORTCHECK_TIME_LIMIT_S)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr}")
    results = json.loads(done.stdout)
    unverified = [check for check in results["checks"] if check["service"] != "verified"]
    if unverified:
        sys.exit(f"only what is verified is worth timing: {unverified}")
    times.add(took, results)
    return results["checks"]


def nmap_command(checks):
    ports = ",".join(f"{letter}:" + ",".join(sorted({str(check["port"]) for check in checks
                                                      if check["protocol"] == protocol}, key=int))
                     for letter, protocol in (("T", "TCP"), ("U", "UDP")))
    return ["nmap", "-Pn", "-n", "-sT", "-sU", "-sV", "-p", ports, os.environ["LAB_DC_IPV4"]]


def main():
    program, table_path, rounds, nmap_rounds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    table = json.loads(table_path.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        tables = {"": table} | one_dialogue_tables(table)
        paths = {name: Path(folder, f"{number}.json") for number, name in enumerate(tables)}
        for name, path in paths.items():
            path.write_text(json.dumps(tables[name]), encoding="utf-8")
        times = {name: Times() for name in tables}
        portcheck(program, paths[""], table, Times())  # brings everything into the caches
        checks = []
        for _ in range(rounds):
            for name, path in paths.items():
                found = portcheck(program, path, tables[name], times[name])
                checks = checks or found
    command = nmap_command(checks)
    nmap = []
    for _ in range(nmap_rounds):
        took, done = milliseconds(command, NMAP_TIME_LIMIT_S)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr}")
        nmap.append(took)
    whole = times.pop("")
    print(json.dumps({"whole": vars(whole), "alone": {name: vars(alone) for name, alone in times.items()},
                      "checks": len(checks), "nmap": {"command": " ".join(command), "process": nmap}}))


if __name__ == "__main__":
    main()
