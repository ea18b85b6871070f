# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Firewalls that are set by commands of their own, on the lab's firewall: closed for all that it forwards. Each yields what
runs a command there, with settings that are a copy of this machine's: without that copy no command runs."""

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from command import LabError, run
from staging_programs import wait_until

_OVER = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'


@contextlib.contextmanager
def ufw(lab):
    """ufw as a Debian package sets it up: what is forwarded is dropped."""
    with _settings(lab, "/etc/ufw") as command_line:
        def inside(*command, **how):
            return run(command_line(*command), **how)

        try:
            inside("ufw", "--force", "enable")
            yield inside
        finally:
            inside("ufw", "--force", "disable")


@contextlib.contextmanager
def firewalld(lab):
    """firewalld, on a bus of its own, with a zone that forwards nothing."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        bus = f"unix:path={folder}/bus"
        settings = stack.enter_context(_settings(lab, "/etc/firewalld"))

        def command_line(*command):
            return settings("env", f"DBUS_SYSTEM_BUS_ADDRESS={bus}", *command)

        def inside(*command, **how):
            return run(command_line(*command), **how)

        def start(*command):
            child = stack.enter_context(subprocess.Popen(command_line(*command), stdin=subprocess.DEVNULL,
                                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
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
    """The command line of what runs inside the firewall with a copy of that folder laid over it."""
    if not Path(folder).is_dir():
        raise LabError(f"{folder}: not installed (see packages.txt)")
    with tempfile.TemporaryDirectory() as own:
        copy = Path(own, "copy")
        shutil.copytree(folder, copy, symlinks=True)
        yield lambda *command: lab.network.inside("firewall", "unshare", "--mount", "sh", "-c", _OVER, "sh", str(copy), folder,
                                                  *command)
