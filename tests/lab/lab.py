#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The lab: a source and a real domain controller with a firewall in between, on one machine, as root.

    lab.py up                   bring it up and hold it until Ctrl-C
    lab.py run [--rule RULE]... -- COMMAND...
                                run a command in the source, with LAB_DC_NAME, LAB_DC_IPV4, LAB_DC_IPV6 and LAB_DOMAIN
                                set; take the lab down; end with the command's status
    lab.py clean                remove what killed labs left behind

--rule gives nftables rules for the firewall, such as 'tcp dport 3269 drop'; --second also starts the controller of
another domain, dc2.other.example; --cache or LAB_CACHE the folder in which
provisioned controllers are kept. In tests: `with Lab() as lab: ...`.
"""

import argparse
import atexit
import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import controller as samba  # noqa: E402  (found beside this file)
import network as net  # noqa: E402
from command import LabError  # noqa: E402,F401  (callers catch it by this module's name)


def default_cache():
    """LAB_CACHE, or else a folder among the project's build folders."""
    return os.environ.get("LAB_CACHE") or str(Path(__file__).resolve().parents[2] / "build" / "lab")


class Lab:
    """A running lab. A context manager; also taken down when the program ends otherwise, by a signal too.

    It has one controller; start_second() adds that of another domain.
    """

    dc_name, domain = samba.FIRST.name, samba.FIRST.domain
    dc_ipv4, dc_ipv6 = net.DC_IPV4, net.DC_IPV6
    dc2_name, domain2 = samba.SECOND.name, samba.SECOND.domain
    dc2_ipv4, dc2_ipv6 = net.DC2_IPV4, net.DC2_IPV6
    spare_ipv4 = net.SPARE_IPV4
    absent_ipv4, absent_ipv6 = net.ABSENT_IPV4, net.ABSENT_IPV6
    firewall_ipv4, firewall_ipv6 = net.FIREWALL_IPV4, net.FIREWALL_IPV6

    def __init__(self, cache=None):
        self.network = net.Network()
        self._cache = cache or default_cache()
        self.controller = samba.Controller(self.network, self._cache)
        self._second = None
        self._is_down = True

    def __enter__(self):
        self.bring_up()
        return self

    def __exit__(self, *_):
        self.tear_down()

    def bring_up(self):
        """Returns when every port of the table answers; raises LabError (and leaves nothing behind) otherwise."""
        turn_signals_into_interrupts()
        atexit.register(self.tear_down)
        self._is_down = False
        try:
            self.network.build()
            self.controller.start()
        except BaseException:
            self.tear_down()
            raise

    def start_second(self, *settings):
        """Returns when the other domain's controller answers; it stays up as long as the lab, or until it is ended. May be
        called again. `settings`: of smb.conf, such as "dns forwarder=10.77.2.9"."""
        if self._second is None:
            self._second = samba.Controller(self.network, self._cache, samba.SECOND, settings)
            self._second.start()

    def end_second(self):
        """Its host has all of its ports again."""
        if self._second is not None:
            self._second.end()
            self._second.release()
            self._second = None

    def tear_down(self):
        """Ends every process in the lab and removes the namespaces and their files. May be called again."""
        if self._is_down:
            return
        self._is_down = True
        # A second Ctrl-C must not leave the lab half taken down.
        ends = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, *_ENDING_SIGNALS)}
        try:
            controllers = [controller for controller in (self.controller, self._second) if controller]
            for controller in controllers:
                controller.end()
            self.network.tear_down()  # with what may still be ending of the controllers
            for controller in controllers:
                controller.release()
        finally:
            for number, handler in ends.items():
                signal.signal(number, handler)

    def source_command(self, *command):
        """The command line that runs a command in the source."""
        return self.network.inside("source", *command)

    def environment(self):
        """This process's environment, with what a command in the source needs to know of the lab."""
        return os.environ | {"LAB_DC_NAME": self.dc_name, "LAB_DC_IPV4": self.dc_ipv4, "LAB_DC_IPV6": self.dc_ipv6,
                             "LAB_DOMAIN": self.domain}

    @contextlib.contextmanager
    def firewall(self, *rules, sets=None):
        """Within the `with`, the firewall follows these nftables rules; it lets everything pass again afterwards."""
        self.network.set_rules(rules, sets)
        try:
            yield self.network
        finally:
            self.network.set_rules([])

    @contextlib.contextmanager
    def local_firewall(self, *rules):
        """The same for the source's own firewall and what it sends."""
        self.network.set_local_rules(rules)
        try:
            yield
        finally:
            self.network.set_local_rules([])


_ENDING_SIGNALS = (signal.SIGTERM, signal.SIGHUP)


class Terminated(KeyboardInterrupt):
    """TERM or HUP came. Of all exceptions only a KeyboardInterrupt ends unittest, too."""

    def __init__(self, number):
        super().__init__(signal.Signals(number).name)
        self.status = 128 + number


def turn_signals_into_interrupts():
    """Let TERM and HUP end the program through its `finally` blocks and atexit, as Ctrl-C does already."""
    def leave(number, _frame):
        raise Terminated(number)
    for number in _ENDING_SIGNALS:
        signal.signal(number, leave)


def hold(lab):
    """Say how to enter the lab, and keep it up until Ctrl-C."""
    source = lab.network.names["source"]
    firewall = lab.network.names["firewall"]
    print(f"""The lab is up: {lab.dc_name}, {lab.dc_ipv4}, {lab.dc_ipv6}, domain {lab.domain}.
Enter the source:   ip netns exec {source} bash
Block something:    ip netns exec {firewall} nft add rule inet lab path tcp dport 3269 drop
Let it pass again:  ip netns exec {firewall} nft flush chain inet lab path
The controller's output is in {lab.controller.log}. Ctrl-C takes the lab down.""", flush=True)
    signal.pause()


def run_in_source(lab, command):
    """Run the command in the foreground; returns its status as a shell would."""
    child = subprocess.Popen(lab.source_command(*command), env=lab.environment())
    while True:
        try:
            status = child.wait()
            return status if status >= 0 else 128 - status
        except Terminated:
            child.terminate()
            child.wait()
            raise
        except KeyboardInterrupt:
            continue  # the command got the Ctrl-C as well, and decides


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["up", "run", "clean"])
    parser.add_argument("--cache", default=default_cache(), help="folder for provisioned controllers")
    parser.add_argument("--rule", action="append", default=[], help="nftables rule for the firewall; may be repeated")
    before, command = sys.argv[1:], []
    if "--" in before:
        split = before.index("--")
        before, command = before[:split], before[split + 1:]
    parser.add_argument("--second", action="store_true", help="also start the controller of another domain")
    arguments = parser.parse_args(before)
    if (arguments.action == "run") != bool(command):
        parser.error("run needs a command after --, and nothing else takes one")
    try:
        if arguments.action == "clean":
            net.clear_away_leftovers()
            return 0
        started = time.monotonic()
        with Lab(arguments.cache) as lab:
            if arguments.second:
                lab.start_second()
            print(f"lab: up after {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)
            with lab.firewall(*arguments.rule):
                return run_in_source(lab, command) if command else hold(lab)
    except KeyboardInterrupt as end:
        return getattr(end, "status", 130)
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
