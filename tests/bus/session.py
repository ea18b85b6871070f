# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A desktop that nobody sees: a display, a window manager, a D-Bus session and the accessibility bus, of this process alone.

Needs no rights. All of it lives below one folder, and ends with close(); what outlives that is an error.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

LIMIT_S = 60  # only for what hangs
SCREEN = "1280x800x24"
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
LIBC = ctypes.CDLL(None, use_errno=True)

# Nobody but this user, and no service but the accessibility bus.
SESSION_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/session-bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
ACCESSIBILITY_SERVICE = """[D-BUS Service]
Name=org.a11y.Bus
Exec={launcher}
"""


class SessionError(Exception):
    """Says which part of the desktop did not come up, with what that wrote."""


class Session:
    """`environment` is what a program needs to be on this desktop."""

    def __init__(self):
        LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)  # what the buses start stays in reach, whoever its parent was
        self.folder = Path(tempfile.mkdtemp(prefix="portcheck-bus-"))
        self.processes = []
        try:
            self._make_folders()
            self._start_display()
            self._start_buses()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise

    def _make_folders(self):
        for name in ("home", "config", "data", "cache", "runtime", "services"):
            (self.folder / name).mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items()
                if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS")}
        self.environment = dict(
            kept, HOME=str(self.folder / "home"), XDG_CONFIG_HOME=str(self.folder / "config"),
            XDG_DATA_HOME=str(self.folder / "data"), XDG_CACHE_HOME=str(self.folder / "cache"),
            XDG_RUNTIME_DIR=str(self.folder / "runtime"), TMPDIR=str(self.folder), LC_ALL="C.UTF-8",
            GSETTINGS_BACKEND="memory", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")

    def start(self, *command, **how):
        """A process that is gone once this one is."""
        log = open(self.folder / f"{Path(command[0]).name}-{len(self.processes)}.log", "wb")
        with log:
            process = subprocess.Popen(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log,
                                       stderr=subprocess.STDOUT, preexec_fn=_end_with_parent, **how)
        process.log = Path(log.name)
        self.processes.append(process)
        return process

    def _start_display(self):
        """The server finds a free number by itself, and tells it once it listens. It repeats no key that is held (-r): a busy
        computer lets go of one late.
        """
        reading, writing = os.pipe()
        with open(reading, "rb") as told:
            server = self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", "-r",
                                pass_fds=[writing])
            os.close(writing)
            number = told.readline().strip().decode()
        if not number:
            raise SessionError(f"no display: {said(server)}")
        self.environment["DISPLAY"] = f":{number}"

    def _start_buses(self):
        launcher = next((path for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
                         if os.access(path, os.X_OK)), None)
        if launcher is None:
            raise SessionError("at-spi-bus-launcher is missing (at-spi2-core)")
        (self.folder / "session.conf").write_text(SESSION_BUS.format(folder=self.folder))
        (self.folder / "services" / "org.a11y.Bus.service").write_text(ACCESSIBILITY_SERVICE.format(launcher=launcher))
        reading, writing = os.pipe()
        with open(reading, "rb") as told:
            daemon = self.start("dbus-daemon", f"--config-file={self.folder}/session.conf", "--nofork",
                                f"--print-address={writing}", pass_fds=[writing])
            os.close(writing)
            address = told.readline().strip().decode()
        if not address:
            raise SessionError(f"no D-Bus session: {said(daemon)}")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        asked = self.run("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                         "org.a11y.Bus.GetAddress")
        if asked.returncode != 0:
            raise SessionError(f"no accessibility bus: {asked.stderr} {said(daemon)}")

    def _start_window_manager(self):
        manager = self.start("openbox", "--sm-disable")
        deadline = time.monotonic() + LIMIT_S
        while "window id" not in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout:
            if manager.poll() is not None or time.monotonic() > deadline:
                raise SessionError(f"no window manager: {said(manager)}")

    def run(self, *command):
        """A short command on this desktop, to its end."""
        return subprocess.run(command, env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=LIMIT_S, check=False)

    def close(self):
        """Ends all that was started here, in the opposite order, with what that started."""
        for process in reversed(self.processes):
            end(process)
        left = self._left_over()
        for process in left:
            _kill(process)
        shutil.rmtree(self.folder, ignore_errors=True)
        return left

    def _left_over(self):
        """Descendants that do not end by themselves, now that their buses and their display are gone."""
        deadline = time.monotonic() + LIMIT_S
        while (left := _children()) and time.monotonic() < deadline:
            _reap()
            time.sleep(0.01)
        return left


def said(process):
    """What a process of the session wrote."""
    return process.log.read_text(errors="replace")[-4000:]


def end(process):
    """Asks it to end, and waits until it has. Returns its exit status, less than 0 for the signal that ended it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.wait()


def _end_with_parent():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def _children():
    own = os.getpid()
    listed = Path(f"/proc/{own}/task/{own}/children")
    return [int(child) for child in listed.read_text().split()]


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0] != 0:
            pass
    except ChildProcessError:
        pass


def _kill(process):
    try:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
