#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Prints the project's figures as a table; run.sh builds first. What is compared is measured in turn within one run, and
medians are shown, so that other work on the machine hits both sides alike.

The whole table against the lab's controller, compared with the slowest of its dialogues alone and with nmap; the range
scanner compared with a bare loop of connect() and with nmap, its maps with the firewall; how long the window's event loop stands
still while hundreds of controllers are checked, beside an idle one; what a stand-in answers, compared with a bare server; what
reports of ten thousand checks take for each, compared with those of a thousand; what a watch over a day takes; sorting and searching
the table, compared with Qt's own models, and what a frame takes while it is scrolled; start to first paint and peak memory of the
window, compared with an empty window; how long a key in the table takes until a screen reader has the row. A missed aim is marked, and no failure; a program that fails or prints no figures is one.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parents[1]
sys.path[:0] = [str(_HERE), str(_HERE.parent / "lab")]

import speaking  # noqa: E402  (found beside this file)
import windowstart  # noqa: E402
from figures import BenchError, figures_of  # noqa: E402
from lab import Lab, LabError  # noqa: E402

AIM_SLOWEST, AIM_NMAP, AIM_WINDOW_START, AIM_WINDOW_MEMORY = 1.5, 100, 1.3, 1.4
AIM_TIME_LIMITS, AIM_MEMORY_MIB = 3, 32
AIM_STALL_P99_MS, AIM_STALL_MS, AIM_CHECK_KIB = 16, 50, 8
AIM_STAND_IN_RATE, AIM_STAND_IN_MIB = 2000, 64

FEW_JUDGED_CHECKS = 6000 # as bench_judging has them: 500 controllers
JUDGED_CHECKS, SHORT_JUDGED_CHECKS, AIM_JUDGING_GROWTH, AIM_JUDGING_SHAPES = 100_000, 7200, 1.5, 20
FEW_REPORTED_CHECKS = 1000 # as bench_reports has them
REPORTED_CHECKS, SHORT_REPORTED_CHECKS, AIM_REPORTS_GROWTH, AIM_HTML_SIZE = 10_000, 1200, 1.2, 0.5
AIM_OPENING = 2
REQUEST_TARGETS, SHORT_REQUEST_TARGETS, AIM_REQUEST = 500, 60, 2
WATCHED_HOURS, SHORT_WATCHED_HOURS, WATCHED_CHECKS, AIM_WATCH_MIB = 24, 1, 100, 32
STAND_IN_CHECKS, SHORT_STAND_IN_CHECKS, STAND_IN_IN_FLIGHT = 20000, 500, 32

TABLE_CHECKS, SHORT_TABLE_CHECKS, MATRIX_HOSTS, SHORT_MATRIX_HOSTS, AIM_TABLE, AIM_FRAME_MS = 100_000, 2000, 1000, 60, 5, 16

SPOKEN_ROWS, SHORT_SPOKEN_ROWS, SPOKEN_KEYS, AIM_SPEAKING = 1800, 60, 20, 1.5

RANGE_IN_FLIGHT = 16000
RANGE_TIME_LIMIT_MS = 1000
RANGE = 1024, 65535
_ASKED = "ct direction original tcp dport"
_ANSWERED = "answered"
_HALF = [[1024, 33279, _ANSWERED], [33280, 65535, "blocked"]]
# What the firewall blocks of the range, how it is scanned, what has to be found, how much longer than the bare loop of connect()
# that may take, how much faster than nmap it has to be, and a short range that has some of everything in it.
RANGE_SCENES = {
    "sweep, all but 5 ports refused": ([], "sweep", [[1024, 65535, _ANSWERED]], 0.8, 1, (3000, 3999)),
    "sweep, half the range dropped": (
        [f"{_ASKED} 33280-65535 drop"], "sweep", _HALF, 1.25, None, (33000, 33999)),
    "sweep, all but 5 ports dropped": (
        [f"{_ASKED} != {{ 3268, 3269, 49152-49154 }} drop"], "sweep",
        [[1024, 3267, "blocked"], [3268, 3269, _ANSWERED], [3270, 49151, "blocked"], [49152, 49154, _ANSWERED],
         [49155, 65535, "blocked"]], 1.05, 20, (3000, 3999)),
    "map, half the range dropped": ([f"{_ASKED} 33280-65535 drop"], "map", _HALF, None, None, (33000, 33999)),
}
# What happens to the answers on their way, how much longer a sweep may take for it. Nothing else is blocked.
LOSS_SCENES = {
    "sweep, a quarter of the local ports unanswered": (
        ["ct direction reply tcp dport { 1024-9087, 32768-40831 } drop"], 3),
    "sweep, 20 % lost on both ways": (["numgen random mod 100 < 20 drop"], 4),
}
# A map with this poll, and with poll: how much longer it may take.
UNTOLD_SCENE, AIM_UNTOLD = "map, half the range dropped, failed connects untold", 1.5
# What bench_stalls does, and how much of it: usually, and in a short round.
STALL_SCENES = {
    "checks": ("the whole table for {} controllers", 500, 20),
    "handled": ("  while a person sorts, filters, chooses", None, None),
    "stopped": ("  stopped after {} s", 1, 0.1),
    "sweep": ("sweep of {} loopback hosts", 16, 1),
}


def line(what, *figures):
    print(f"  {what:<42}" + "".join(f"{figure:>14}" for figure in figures))


def at_most(ratio, aim):
    return f"{ratio:.2f}", f"(aim {aim})", "" if ratio <= aim else "MISSED"


def at_least(ratio, aim):
    return f"{ratio:.1f}", f"(aim {aim})", "" if ratio >= aim else "MISSED"


def measure_checks(program, rounds, nmap_rounds):
    with Lab() as lab:
        command = lab.source_command("/usr/bin/python3", "-B", str(_HERE / "checktimes.py"), program,
                                     str(_ROOT / "resources" / "tables" / "group-policy.json"), str(rounds), str(nmap_rounds))
        done = subprocess.run(command, env=lab.environment(), stdout=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise LabError("nothing could be measured in the lab")
        return json.loads(done.stdout)


def show_checks(figures, rounds):
    medians = {name: {kind: statistics.median(values) for kind, values in times.items()}
               for name, times in figures["alone"].items()}
    whole = {kind: statistics.median(values) for kind, values in figures["whole"].items()}
    print(f"Checks against the lab's controller, milliseconds (medians of {rounds})")
    line("", "run", "process")
    line(f"the whole table, {figures['checks']} checks", f"{whole['run']:.1f}", f"{whole['process']:.1f}")
    for name, times in sorted(medians.items(), key=lambda item: -item[1]["run"]):
        line(f"{name} alone", f"{times['run']:.1f}", f"{times['process']:.1f}")
    for kind in ("run", "process"):
        slowest = max(medians, key=lambda name: medians[name][kind])
        line(f"whole / slowest ({slowest}), {kind}", *at_most(whole[kind] / medians[slowest][kind], AIM_SLOWEST))
    if figures["nmap"]["process"]:
        nmap = statistics.median(figures["nmap"]["process"])
        print(f"  {figures['nmap']['command']}")
        line("nmap", "", f"{nmap:.0f}")
        line("nmap / whole, process", *at_least(nmap / whole["process"], AIM_NMAP))


def within(parts, first, last):
    return [[max(begin, first), min(end, last), what] for begin, end, what in parts if begin <= last and end >= first]


def measure_ranges(build, rounds, nmap_rounds, wrong_rounds, is_short):
    programs = [str(build / "tests" / "bench" / name) for name in ("bench_rangescan", "bench_connectloop")]
    measured = {}
    with Lab() as lab, tempfile.TemporaryDirectory() as folder:
        expected = Path(folder, "expected.json")
        for name, (rules, mode, parts, _, nmap_aim, short_range) in RANGE_SCENES.items():
            first, last = short_range if is_short else RANGE
            expected.write_text(json.dumps(within(parts, first, last)), encoding="utf-8")
            numbers = [first, last, RANGE_IN_FLIGHT, rounds, nmap_rounds if nmap_aim else 0, wrong_rounds]
            command = lab.source_command("/usr/bin/python3", "-B", str(_HERE / "rangetimes.py"), *programs, mode,
                                         *map(str, numbers), str(expected))
            with lab.firewall(*rules):
                done = subprocess.run(command, env=lab.environment(), stdout=subprocess.PIPE, text=True)
            if done.returncode != 0:
                raise LabError(f"{name}: could not be measured")
            measured[name] = json.loads(done.stdout)
        for name, (rules, _) in LOSS_SCENES.items():
            measured[name] = measure_losses(lab, programs, expected, rules, rounds, is_short)
        measured[UNTOLD_SCENE] = measure_untold(lab, programs[0], rounds, is_short)
    return measured


def measure_losses(lab, programs, expected, rules, rounds, is_short):
    """A sweep with these rules and without them, in turn."""
    first, last = RANGE_SCENES["sweep, all but 5 ports refused"][-1] if is_short else RANGE
    expected.write_text(json.dumps([[first, last, _ANSWERED]]), encoding="utf-8")
    figures = {"scan": [], "without": [], "wrong": 0, "wrongRounds": 0, "growthKib": [], "nmap": []}
    command = lab.source_command("/usr/bin/python3", "-B", str(_HERE / "rangetimes.py"), *programs, "sweep-alone",
                                 *map(str, (first, last, RANGE_IN_FLIGHT, 1, 0, 0)), str(expected))
    for _ in range(rounds):
        for kind, staged in ("without", ()), ("scan", rules):
            with lab.firewall(*staged):
                once = figures_of(command, environment=lab.environment())
            figures[kind] += once["scan"]
            figures["growthKib"] += once["growthKib"]
            figures["wrong"] += once["wrong"]
    return figures


def measure_untold(lab, scanner, rounds, is_short):
    """A map where the system reports no connection that failed, as Windows before 10 2004, and where it does, in turn."""
    rules, mode, parts, *_, short_range = RANGE_SCENES["map, half the range dropped"]
    first, last = short_range if is_short else RANGE
    expected = within(parts, first, last)
    figures = {"scan": [], "without": [], "wrong": 0, "wrongRounds": 0, "growthKib": [], "nmap": []}
    with lab.firewall(*rules):
        for _ in range(rounds):
            for kind, option in ("without", "--poll"), ("scan", "--without-failures"):
                once = figures_of(lab.source_command(
                    scanner, lab.dc_ipv4, str(first), str(last), mode, str(RANGE_TIME_LIMIT_MS), "--in-flight",
                    str(RANGE_IN_FLIGHT), option), "milliseconds", environment=lab.environment())
                found = [[part["from"], part["to"], part["passage"]] for part in once["hosts"][0]["passages"]]
                figures[kind].append(once["milliseconds"])
                figures["growthKib"].append(once["growthKib"])
                figures["wrong"] += found != expected
    return figures


def show_ranges(measured, rounds, is_short):
    ports = "1000 ports" if is_short else f"Ports {RANGE[0]}-{RANGE[1]}"
    print(f"{ports} of the lab's controller, {RANGE_IN_FLIGHT} at once, {RANGE_TIME_LIMIT_MS} ms limit "
          f"(medians of {rounds})")
    for name, figures in measured.items():
        scan = statistics.median(figures["scan"])
        line(name, f"{scan:.0f} ms")
        if "without" in figures:
            without = statistics.median(figures["without"])
            aim = AIM_UNTOLD if name == UNTOLD_SCENE else LOSS_SCENES[name][1]
            line(f"  / without that, {without:.0f} ms", *at_most(scan / without, aim))
        elif figures["yardstick"]:
            yardstick = statistics.median(figures["yardstick"])
            line(f"  / bare loop of connect(), {yardstick:.0f} ms", *at_most(scan / yardstick, RANGE_SCENES[name][3]))
        else:
            line("  / time limit", *at_most(scan / RANGE_TIME_LIMIT_MS, AIM_TIME_LIMITS))
        if figures["nmap"]:
            nmap = statistics.median(figures["nmap"])
            aim = RANGE_SCENES[name][4]
            line(f"  nmap -n -Pn -sT -T5, {nmap:.0f} ms, / scan", f"{nmap / scan:.2f}", f"(aim {aim})",
                 "" if nmap / scan >= aim else "MISSED")
        line("  peak memory above idle, MiB", *at_most(max(figures["growthKib"]) / 1024, AIM_MEMORY_MIB))
        line(f"  wrong, {figures['wrongRounds']} of {figures['wrongRounds'] + len(figures['scan'])} beside load",
             *at_most(figures["wrong"], 0))


def show_stalls(build, rounds, is_short):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    print(f"Event loop of the window, milliseconds (p99: medians of {rounds}, longest: of all; busy: without waiting for "
          "a processor)")
    line("", "p99", "longest", "busy", "idle: p99", "longest")
    for scene, (what, much, little) in STALL_SCENES.items():
        command = [build / "tests" / "bench" / "bench_stalls", scene, *(["--short"] if is_short else [])]
        figures = [figures_of(command, "checks", "idle.p99", "idle.longest", "scene.p99", "scene.longest",
                              "scene.longestBusy", environment=environment) for _ in range(rounds)]
        p99 = statistics.median(of["scene"]["p99"] for of in figures)
        longest = max(of["scene"]["longest"] for of in figures)
        growth = max(of["scene"]["peakKib"] for of in figures)
        per_check = max(of["scene"]["peakKib"] / of["checks"] for of in figures)
        line(what.format(little if is_short else much), f"{p99:.1f}", f"{longest:.1f}", f"{max(of['scene']['longestBusy'] for of in figures):.1f}",
             f"{statistics.median(of['idle']['p99'] for of in figures):.1f}",
             f"{max(of['idle']['longest'] for of in figures):.1f}")
        line("  p99, longest stall", *at_most(p99, AIM_STALL_P99_MS), *at_most(longest, AIM_STALL_MS))
        if scene == "checks":
            line(f"  KiB for each of {figures[0]['checks']} checks", *at_most(per_check, AIM_CHECK_KIB))
        if scene == "sweep":
            line("  peak memory above idle, MiB", *at_most(growth / 1024, AIM_MEMORY_MIB))


def show_stand_in(build, rounds, is_short):
    checks = SHORT_STAND_IN_CHECKS if is_short else STAND_IN_CHECKS
    command = [build / "tests" / "bench" / "bench_standinrate", str(checks), str(STAND_IN_IN_FLIGHT)]
    figures = [figures_of(command, "standIn", "echo") for _ in range(rounds)]
    rate, echo = (statistics.median(figure[kind] for figure in figures) for kind in ("standIn", "echo"))
    print(f"A stand-in on loopback, {checks} checks, {STAND_IN_IN_FLIGHT} at once (medians of {rounds})")
    line("checks answered in a second", *at_least(rate, AIM_STAND_IN_RATE))
    line(f"  bare echo server, {echo:.0f}, / stand-in", f"{echo / rate:.2f}")
    line("  peak memory above idle, MiB", *at_most(max(figure["growthKib"] for figure in figures) / 1024, AIM_STAND_IN_MIB))


def show_judging(build, rounds, is_short):
    checks = SHORT_JUDGED_CHECKS if is_short else JUDGED_CHECKS
    command = [build / "tests" / "bench" / "bench_judging", str(checks)]
    measured = ("judgedUs", "groupedUs", "judgedManyUs", "groupedManyUs", "oneCheckAHostUs", "oneHostUs")
    figures = [figures_of(command, *measured) for _ in range(rounds)]
    medians = {name: statistics.median(figure[name] for figure in figures) for name in figures[0]}
    print(f"Judging and grouping, microseconds a check (medians of {rounds})")
    line("", f"{min(checks, FEW_JUDGED_CHECKS):,} checks", f"{checks:,}", "ratio")
    few, many = medians["judgedUs"] + medians["groupedUs"], medians["judgedManyUs"] + medians["groupedManyUs"]
    for what, at_few, at_many in (("judging", medians["judgedUs"], medians["judgedManyUs"]),
                                  ("grouping", medians["groupedUs"], medians["groupedManyUs"]), ("together", few, many)):
        line(what, f"{at_few:.2f}", f"{at_many:.2f}", f"{at_many / at_few:.2f}")
    line("growth (1: linear)", *at_most(many / few, AIM_JUDGING_GROWTH))
    line("… each of another host", *at_most(medians["oneCheckAHostUs"] / few, AIM_JUDGING_SHAPES))
    line("… 64,512 of one host", *at_most(medians["oneHostUs"] / few, AIM_JUDGING_SHAPES))


def show_reports(build, rounds, is_short):
    checks = SHORT_REPORTED_CHECKS if is_short else REPORTED_CHECKS
    formats = "html", "json", "csv"
    measured = [f"{run}.{kind}{unit}" for run in ("few", "many") for kind in formats for unit in ("Us", "Bytes")]
    measured += ["opening.openUs", "opening.parseUs", "request.formsUs", "request.jsonUs"]
    targets = SHORT_REQUEST_TARGETS if is_short else REQUEST_TARGETS
    figures = [figures_of([build / "tests" / "bench" / "bench_reports", str(checks), str(targets)], *measured)
               for _ in range(rounds)]
    medians = {run: {name: statistics.median(figure[run][name] for figure in figures) for name in figures[0][run]}
               for run in ("few", "many", "opening", "request")}
    print(f"Writing reports, microseconds and bytes a check (medians of {rounds})")
    line("", f"{FEW_REPORTED_CHECKS:,} checks", f"{checks:,}", "ratio")
    for name in (f"{kind}{unit}" for unit in ("Us", "Bytes") for kind in formats):
        few, many = medians["few"][name], medians["many"][name]
        line(name, f"{few:.2f}", f"{many:.2f}", f"{many / few:.2f}")
    few, many = (sum(medians[run][f"{kind}Us"] for kind in formats) for run in ("few", "many"))
    line("growth of the time (1: linear)", *at_most(many / few, AIM_REPORTS_GROWTH))
    line("HTML of many hosts / of few, a check", *at_most(medians["many"]["htmlBytes"] / medians["few"]["htmlBytes"],
                                                          AIM_HTML_SIZE))
    opened, parsed = medians["opening"]["openUs"], medians["opening"]["parseUs"]
    line("a results file opened / parsed by Qt", *at_most(opened / parsed, AIM_OPENING))
    request = medians["request"]
    line(f"a request for {targets} targets in all forms / JSON", *at_most(request["formsUs"] / request["jsonUs"], AIM_REQUEST))


def show_table(build, rounds, is_short):
    checks, hosts = (SHORT_TABLE_CHECKS, SHORT_MATRIX_HOSTS) if is_short else (TABLE_CHECKS, MATRIX_HOSTS)
    bench = build / "tests" / "bench"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    things = {"sortedByTarget": "sorted by target", "sortedByStatus": "sorted by status", "sortedByFound": "sorted by what was found",
              "searchedAtOnce": "a search before the table was read", "searchedFirst": "the first search",
              "searched": "words that many rows have", "searchedInVain": "words that none has",
              "shownAgain": "all rows again"}
    figures = [figures_of([bench / "bench_table", str(checks)], environment=environment) for _ in range(rounds)]
    print(f"The table of {checks:,} checks, milliseconds of processor time (medians of {rounds})")
    line("", "ours", "Qt's models")
    for name, what in things.items():
        ours, qts = (statistics.median(figure[name][side] for figure in figures) for side in ("oursMs", "qtsMs"))
        line(what, f"{ours:.1f}", f"{qts:.1f}")
        if ours > 0: # of a short round the clock can't tell
            line("  Qt's / ours", *at_least(qts / ours, AIM_TABLE))
    frames = [figures_of([bench / "bench_frames", str(checks), str(hosts)], environment=environment) for _ in range(rounds)]
    for view, what in (("table", f"a frame of the table, {checks:,} rows"), ("matrix", f"a frame of the matrix, {hosts:,} hosts")):
        p50, p99 = (statistics.median(figure[view][name] for figure in frames) for name in ("p50Ms", "p99Ms"))
        line(f"{what}: p50, p99", f"{p50:.1f}", f"{p99:.1f}", f"(aim {AIM_FRAME_MS})", "" if p99 <= AIM_FRAME_MS else "MISSED")


def show_watching(build, is_short):
    hours = SHORT_WATCHED_HOURS if is_short else WATCHED_HOURS
    figures = figures_of([build / "tests" / "bench" / "bench_watching", str(hours), str(WATCHED_CHECKS)],
                         *(f"{scene}.bytes" for scene in ("still", "some", "wild")))
    print(f"Watching {WATCHED_CHECKS} checks a minute for {hours} h, by a clock that runs faster")
    line("", "growth, MiB", "aim", "file, MiB")
    for scene, what in (("still", "nothing changes"), ("some", "a tenth changes twice an hour"),
                        ("wild", "all change each minute")):
        line(what, *at_most(figures[scene]["growthKib"] / 1024, AIM_WATCH_MIB), f"{figures[scene]['bytes'] / 2**20:.1f}")


def show_window(build, rounds):
    empty, window = (str(build / "tests" / "bench" / name) for name in ("bench_emptywindow", "bench_window"))
    figures = windowstart.measure([empty, window], rounds)
    medians = {program: {kind: statistics.median(values) for kind, values in of.items()}
               for program, of in figures.items()}
    print(f"Window, from start to first paint (medians of {rounds})")
    line("", "ms", "peak kB")
    for what, program in (("an empty window", empty), ("GP PortCheck", window)):
        line(what, f"{medians[program]['milliseconds']:.1f}", f"{medians[program]['kilobytes']:.0f}")
    for what, kind, aim in (("start", "milliseconds", AIM_WINDOW_START), ("memory", "kilobytes", AIM_WINDOW_MEMORY)):
        line(f"GP PortCheck / empty, {what}", *at_most(medians[window][kind] / medians[empty][kind], aim))


def show_speaking(build, rounds, is_short):
    rows, keys = (SHORT_SPOKEN_ROWS, 2) if is_short else (SPOKEN_ROWS, SPOKEN_KEYS)
    figures = speaking.measure(str(build / "app" / "gp-portcheck"), str(build / "tests" / "bench" / "bench_baretable"), rows,
                               keys, rounds)
    ours, bare = (statistics.median(figures[name]) for name in ("ours", "bare"))
    print(f"A key in a table of {rows:,} rows, until a screen reader has the row (medians of {len(figures['ours'])})")
    line("", "ms")
    line("a bare table", f"{bare:.2f}")
    line("GP PortCheck", f"{ours:.2f}")
    line("GP PortCheck / bare", *at_most(ours / bare, AIM_SPEAKING))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True, help="folder of an optimised build of the target bench")
    parser.add_argument("--rounds", type=int, default=11, help="how often each thing is measured (default 11)")
    parser.add_argument("--nmap-rounds", type=int, default=1, help="the same for nmap, which is slow (default 1, 0: without)")
    parser.add_argument("--wrong-rounds", type=int, default=20,
                        help="how often each range is scanned beside CPU load (default 20)")
    parser.add_argument("--only", choices=["checks", "range", "stalls", "stand-in", "judging", "reports", "table", "watching",
                                            "window", "speaking"],
                        help="one of the parts")
    parser.add_argument("--short", action="store_true",
                        help="one small round of each, without nmap: shows that all of it runs, and its figures say nothing")
    arguments = parser.parse_args()
    if arguments.short:
        arguments.rounds, arguments.nmap_rounds, arguments.wrong_rounds = 1, 0, 1
        print("A short round: it shows that all of this runs. What is measured is too small to say anything.")
    build = arguments.build.resolve()
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} (the lab's controller computes on them as well)")
    try:
        if arguments.only in (None, "checks"):
            show_checks(measure_checks(str(build / "app" / "gp-portcheck"), arguments.rounds, arguments.nmap_rounds),
                        arguments.rounds)
        if arguments.only in (None, "range"):
            show_ranges(measure_ranges(build, arguments.rounds, arguments.nmap_rounds, arguments.wrong_rounds,
                                       arguments.short), arguments.rounds, arguments.short)
        if arguments.only in (None, "stalls"):
            show_stalls(build, min(arguments.rounds, 3), arguments.short)
        if arguments.only in (None, "stand-in"):
            show_stand_in(build, arguments.rounds, arguments.short)
        if arguments.only in (None, "judging"):
            show_judging(build, arguments.rounds, arguments.short)
        if arguments.only in (None, "reports"):
            show_reports(build, arguments.rounds, arguments.short)
        if arguments.only in (None, "table"):
            show_table(build, arguments.rounds, arguments.short)
        if arguments.only in (None, "watching"):
            show_watching(build, arguments.short)
        if arguments.only in (None, "window"):
            show_window(build, arguments.rounds)
        if arguments.only in (None, "speaking"):
            show_speaking(build, arguments.rounds, arguments.short)
    except (BenchError, LabError) as error:
        sys.exit(f"bench: {error}")


if __name__ == "__main__":
    main()
