# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Firewalls that are set by commands of their own, on the lab's firewall: closed for all that it forwards."""

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from command import LabError, run
from network import settings_of
from staging_programs import wait_until


@contextlib.contextmanager
def ufw(lab):
    """ufw as a Debian package sets it up: what is forwarded is dropped."""
    with _settings(lab, "/etc/ufw"):
        try:
            run(lab.network.inside("firewall", "ufw", "--force", "enable"))
            yield
        finally:
            run(lab.network.inside("firewall", "ufw", "--force", "disable"))


@contextlib.contextmanager
def firewalld(lab):
    """firewalld, on a bus of its own, with a zone that forwards nothing; what runs commands inside the firewall."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(_settings(lab, "/etc/firewalld"))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bus = f"unix:path={folder}/bus"

        def inside(*command, **how):
            return run(lab.network.inside("firewall", "env", f"DBUS_SYSTEM_BUS_ADDRESS={bus}", *command), **how)

        def start(*command):
            child = stack.enter_context(subprocess.Popen(
                lab.network.inside("firewall", "env", f"DBUS_SYSTEM_BUS_ADDRESS={bus}", *command),
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            stack.callback(child.terminate)
            return child

        daemon = start("dbus-daemon", "--session", f"--address={bus}", "--nofork", "--nopidfile")
        wait_until(daemon, "dbus-daemon has no socket", (folder / "bus").exists)
        daemon = start("firewalld", "--nofork", "--nopid", "--log-file", str(folder / "log"))
        wait_until(daemon, "firewalld doesn't run", lambda: inside("firewall-cmd", "--state", check=False).returncode == 0)
        inside("firewall-cmd", "--permanent", "--zone=public", "--remove-forward")
        inside("firewall-cmd", "--reload")
        yield inside


@contextlib.contextmanager
def _settings(lab, folder):
    """A copy of a folder of /etc, which is laid over it inside the firewall."""
    copy = settings_of(lab.network.names["firewall"]) / Path(folder).name
    if not Path(folder).is_dir():
        raise LabError(f"{folder}: not installed (see packages.txt)")
    shutil.copytree(folder, copy, symlinks=True)
    try:
        yield
    finally:
        shutil.rmtree(copy)
