# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The unit tests on a computer that has the addresses which they name as targets.

A target that is an address of this computer is judged by other rules, so that a test which looks at the machine it
happens to run on fails on some machines alone.
"""

import concurrent.futures
import ipaddress
import json
import os
import re
import subprocess
import unittest
from pathlib import Path

from command import run

TESTS = Path(__file__).resolve().parents[1]
BUILD = Path(os.environ["GP_PORTCHECK"]).resolve().parents[1]

# Where targets are made up and judged. What really sends is elsewhere, and keeps to loopback.
_FOLDERS = "model/run", "model/standin", "model/system", "model/targets", "widgets", "app"
_LITERAL = re.compile(r'u?"((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]+::[0-9a-f:]*)"')
_GATEWAYS = "198.19.255.1", "fd19:ffff::1"  # so that there is a way out, as usual
_AT_ONCE = 2
_TIME_LIMIT = 300  # seconds, for one program under a sanitizer


def _named_addresses():
    """Addresses of hosts in the tests' sources, and the neighbours of those that are counted up."""
    named = {ipaddress.ip_address(f"{net}{last}") for net in ("10.0.0.", "10.0.1.", "fd00::", "2001:db8::")
             for last in range(1, 10)}
    for folder in _FOLDERS:
        for source in (TESTS / folder).rglob("*.cpp"):
            for text in _LITERAL.findall(source.read_text(encoding="utf-8")):
                try:
                    named.add(ipaddress.ip_address(text))
                except ValueError:
                    continue  # hostile input of some test
    return sorted((address for address in named if _may_be_a_hosts(address)), key=lambda each: (each.version, each))


def _may_be_a_hosts(address):
    return not (address.is_loopback or address.is_multicast or address.is_unspecified or address.is_link_local
                or address.is_reserved or getattr(address, "ipv4_mapped", None))


def _crowd(addresses):
    """Commands of ip that give this computer the addresses; read by `ip -batch`."""
    lines = ["link set lo up", "link add net0 type veth peer name net1", "link set net0 up", "link set net1 up"]
    for address in addresses:
        lines.append(f"address add {address}/32 dev net0" if address.version == 4
                     else f"address add {address}/128 dev net0 nodad")
    lines += [f"address add {gateway[:-1]}2/{24 if '.' in gateway else 64} dev net0{'' if '.' in gateway else ' nodad'}"
              for gateway in _GATEWAYS]
    lines += [f"route add default via {gateway}" for gateway in _GATEWAYS]
    return "\n".join(lines) + "\n"


def _unit_tests():
    """Name, command and environment of each test of those folders, as CTest has them."""
    listed = json.loads(run(["ctest", "--test-dir", str(BUILD), "--show-only=json-v1", "--label-exclude", "lab"]).stdout)
    folders = [str(BUILD / "tests" / folder) for folder in _FOLDERS]
    for test in listed["tests"]:
        if any(test["command"][0].startswith(f"{folder}/") for folder in folders):
            properties = {each["name"]: each["value"] for each in test["properties"]}
            yield test["name"], test["command"], dict(each.split("=", 1) for each in properties["ENVIRONMENT"])


def _what_failed(said):
    """Of what Qt Test said, that alone: a window says much beside it."""
    lines = said.splitlines()
    return "\n".join(line for i, line in enumerate(lines)
                     if any(each.startswith("FAIL!") for each in lines[max(i - 3, 0):i + 1]) and not line.startswith("QWARN"))


class Crowded(unittest.TestCase):
    def test_nothing_depends_on_own_addresses(self):
        addresses = _named_addresses()
        self.assertGreater(len(addresses), 40)
        tests = list(_unit_tests())
        self.assertGreater(len(tests), 100)
        computer = f"gppc-{os.getpid()}-crowded"  # a later lab clears away what has such a name
        run(["ip", "netns", "add", computer])
        try:
            self._run_on(computer, addresses, tests)
        finally:
            run(["ip", "netns", "delete", computer])

    def _run_on(self, computer, addresses, tests):
        inside = ["nsenter", f"--net=/run/netns/{computer}"]
        run([*inside, "ip", "-batch", "-"], text_input=_crowd(addresses))

        def failure(test):
            name, command, environment = test
            done = subprocess.run([*inside, *command], env=os.environ | environment, capture_output=True, text=True,
                                  errors="replace", timeout=_TIME_LIMIT, check=False)
            return "" if done.returncode == 0 else f"{name}:\n{_what_failed(done.stdout) or done.stdout + done.stderr}"

        with concurrent.futures.ThreadPoolExecutor(_AT_ONCE) as pool:
            failures = [text for text in pool.map(failure, tests) if text]
        if failures:
            self.fail("\n".join(failures))


if __name__ == "__main__":
    unittest.main()
