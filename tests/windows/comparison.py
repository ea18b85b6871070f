# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the results files of two systems have in common: everything, but for what is named here.

A results file becomes {path: value}: "checks/TCP 389 10.77.2.10 dc1.lab.example/evidence/dnsHostName". Checks, and what was
looked at besides, go by what they asked instead of by their place.
"""

import json
import re

# Paths whose values may differ, and why.
EACH_RUN = {
    r".*/(startedAt|finishedAt|latencyMs)|startedAt|finishedAt": "each run has its time",
    r".*/stoodStillMs": "and its machine is busy or not: for so long the program had to wait for it",
    r".*/(localPort|(silent|rejected)LocalPorts/\d+|sourcePorts/\d+/(from|to))": "and takes other local ports",
    r".*/(currentTime|serverTime|ntlmTime|systemTime|clockDifferenceS)": "the clocks went on",
    r".*/highestCommittedUSN": "the directory went on",
    r".*/(standIn/(nonce|seenPort)|nonces/\d+|serverGuid|domainGuid|serverStartTime)":
        "each stand-in is one of its own, asked from other ports",
    r".*/evidence/bytes/.*": "what was said has numbers made by chance in it, and this computer's name",
    r".*/said/.*": "as data, what is compared in words: cause, explanation and remedy",
    r".*/evidence/connections": "how often a map asks again depends on how soon it is answered",
}
WINDOWS = {
    r".*/(errorText|nativeError)": "errors have each system's own numbers and words",
    r".*/refusedAfterMs": "Windows asks a refusing port again, so the time would be its own",
    r".*/refusalMayTakeMs": "as above: a short time limit may end before the refusal is told",
    r".*/icmp(Sender|Type|Code)": "Windows doesn't tell who sent an ICMP error, and of which kind it was",
    r".*/(answeredAfterMs|lastLostMs)": "Windows tells of an ICMP error only to who asks again, as if a question had been lost",
    r"source/dynamicPorts.*": "each system has a range of its own, and Wine's netsh doesn't tell which",
    r"source/dnsServers.*": "each system lists the DNS servers in a way of its own: Windows by adapters that are up",
}
# What may stand in a text, and why.
IN_TEXTS = {
    r" Windows can take [\d.]+ s to tell a refusal, .*? A longer limit would tell\.": "see refusalMayTakeMs",
    r"nonce=\w+": "each stand-in is one of its own",
    r"seen=\S+": "the local port",
    r" Questions to .+? on .+? (?:do not )?get as far as .*?(?:at the way back|take another way(?: from there on)?)\.":
        "how far questions get: Windows doesn't tell which routers end them",
}


def _flat(value, path, found):
    if isinstance(value, dict):
        for name, each in value.items():
            _flat(each, f"{path}/{name}" if path else name, found)
    elif isinstance(value, list):
        found[f"{path}/#"] = len(value)
        for place, each in enumerate(value):
            _flat(each, f"{path}/{place}", found)
    else:
        found[path] = value


def _same_ports(text, results):
    """With a stand-in, the system chooses the ports of its RPC services: here they are called by their order."""
    if not results["standIns"]:
        return text
    ports = sorted({check["port"] for check in results["checks"] if check["serviceName"] == "RPC endpoint"})
    for place, port in enumerate(ports):
        text = re.sub(rf"\b{port}\b", str(49152 + place), text)
    return text


def _without(texts, value):
    for pattern in texts if isinstance(value, str) else ():
        value = re.sub(pattern, "", value)
    return value


def members(run, but=()):
    """{path: value} of a run's results, without what may differ on all systems, and `but` that."""
    results = json.loads(_same_ports(run.json.decode("utf-8"), run.results))
    found = {}
    for name, value in results.items():
        if name not in ("checks", "looks"):
            _flat(value, name, found)
    for check in results["checks"]:
        _flat(check, f"checks/{check['protocol']} {check['port']} {check['address']} {check['target']}", found)
    for look in results["looks"]:
        what = (look["kind"], look["protocol"], look["port"], look["address"], *look["evidence"].get("mappedPorts", ()))
        # Whether a port is asked once more, and which, depends on who answered when, and on what Linux alone counts or tells.
        if look["kind"] not in ("again", "hops", "patient", "stand-in"):
            _flat(look, f"looks/{' '.join(map(str, what))}", found)
    unwanted = re.compile("|".join((*EACH_RUN, *WINDOWS, *but)))
    return {path: _without(IN_TEXTS, value) for path, value in found.items() if not unwanted.fullmatch(path)}


def differences(linux, windows, but=()):
    """One line for each member that differs, or that only one of the runs has."""
    expected, found = members(linux, but), members(windows, but)
    missing = "nothing"
    return [f"{path}: {expected.get(path, missing)!r} on Linux, {found.get(path, missing)!r} on Windows"
            for path in sorted(expected.keys() | found.keys()) if expected.get(path, missing) != found.get(path, missing)]
