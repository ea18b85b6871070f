# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Real Active Directory domain controllers: Samba, provisioned once, kept in a cache folder, started in the lab.

Each running controller has a folder (a slot) of its own under the cache, held by a lock for as long as it runs, so
that labs side by side never share a database. A slot's database is a copy of one that is provisioned once for all.
"""

import contextlib
import dataclasses
import fcntl
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from command import LabError, run
from network import DC2_IPV4, DC2_IPV6, DC_INTERFACE, DC_IPV4, DC_IPV6

START_TIME_LIMIT_S = 60
_SLOTS = 64
# How many processes some of Samba's tasks have: workers (smb.conf, "prefork children") and a master.
_TASKS = {"ldap": 5, "kdc": 5, "cldap": 1}
# Samba's sockets lie up to 31 characters below its folder, and the path of a socket ends at 107 characters.
_LONGEST_FOLDER = 76


@dataclasses.dataclass(frozen=True)
class Identity:
    """Who a controller is, and which host of the lab's network it runs in."""

    network_host: str
    host: str
    domain: str
    netbios_domain: str
    ipv4: str
    ipv6: str
    slots: str

    @property
    def name(self):
        return f"{self.host}.{self.domain}"

    def provision_command(self):
        # The last option lets Samba keep its file attributes where the file system below has no extended ones.
        return ["samba-tool", "domain", "provision", f"--realm={self.domain.upper()}",
                f"--domain={self.netbios_domain}", "--server-role=dc", "--dns-backend=SAMBA_INTERNAL",
                "--adminpass=Passw0rd.lab", f"--host-ip={self.ipv4}", f"--host-ip6={self.ipv6}",
                f"--host-name={self.host}", "--option=vfs objects = dfs_samba4 acl_xattr xattr_tdb"]


FIRST = Identity("dc", "dc1", "lab.example", "LAB", DC_IPV4, DC_IPV6, "slot")
# Another forest, for what happens where somebody leads to the wrong one.
SECOND = Identity("dc2", "dc2", "other.example", "OTHER", DC2_IPV4, DC2_IPV6, "other")

# Keeps each controller to its own folder and its own interface, whatever else of Samba runs on the machine. It has
# no forwarder: it answers for the domain, and of any other name it says at once that it doesn't know it.
_GLOBAL_SETTINGS = f"""\
\tinterfaces = lo {DC_INTERFACE}
\tbind interfaces only = yes
\tpid directory = {{folder}}
\tncalrpc dir = {{folder}}/ncalrpc
\twinbindd socket directory = {{folder}}/winbindd
\tlog file = {{folder}}/log.%m
"""


class Controller:
    """One Samba domain controller, in a host of the lab's network. `settings`: of smb.conf, for as long as it runs."""

    def __init__(self, network, cache, identity=FIRST, settings=()):
        self._network = network
        self._identity = identity
        self._cache = Path(cache).resolve()
        self._settings = settings
        self._lock = None
        self._slot = None
        self._samba = None

    def start(self):
        """Provision where needed, start, and wait until every port answers. Raises LabError.

        A kept database that doesn't start any more (a crash may have torn it) is thrown away, and made anew once.
        """
        self._take_slot()
        kept = self._is_complete(self._folder)
        try:
            self._provision_and_start()
        except LabError:
            if not kept:
                raise
            self.end()
            self._begin(self._folder)
            self._provision_and_start()

    def end(self):
        """End Samba: TERM, which Samba passes on to its children, then KILL for its session if that takes too long."""
        if self._samba is None:
            return
        for end, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
            try:
                os.killpg(self._samba.pid, end)
                self._samba.wait(patience)
                break
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
        self._samba = None

    def release(self):
        """Give the folder back to other labs; only when nothing of the controller runs any more."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @contextlib.contextmanager
    def paused(self, *tasks):
        """Within the `with`, these tasks of Samba ("ldap", "kdc") stand still: the kernel takes their connections."""
        processes = self._processes(tasks)
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)

    def _processes(self, tasks):
        """Of each task the master and its workers, which come some time after the first of them answers."""
        expected = sum(_TASKS[task] for task in tasks)
        deadline = time.monotonic() + START_TIME_LIMIT_S
        while time.monotonic() < deadline:
            listed = run(["ps", "-s", str(self._samba.pid), "-o", "pid=,args="]).stdout.splitlines()
            processes = [int(line.split()[0]) for line in listed if any(f"task[{task}]" in line for task in tasks)]
            if len(processes) == expected:
                return processes
            time.sleep(0.05)
        raise LabError(f"{len(processes)} processes of {tasks}, not {expected}")

    @property
    def log(self):
        """What Samba printed (one file a start)."""
        return self._slot / "samba.log"

    @property
    def _folder(self):
        return self._slot / "controller"

    def _take_slot(self):
        for number in range(_SLOTS):
            slot = self._cache / f"{self._identity.slots}-{number}"
            slot.mkdir(parents=True, exist_ok=True)
            lock = open(slot / "lock", "w", encoding="utf-8")  # Python opens it close-on-exec: Samba doesn't hold it
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                lock.close()
                continue
            self._lock, self._slot = lock, slot
            if len(str(self._folder)) > _LONGEST_FOLDER:
                raise LabError(f"{self._folder}: too long a path for Samba's sockets; name another cache folder")
            return
        raise LabError(f"all {_SLOTS} controllers under {self._cache} are in use")

    def _fingerprint(self, folder):
        """What a kept database depends on; another Samba, folder or request makes a new one."""
        version = run(["samba", "--version"]).stdout.strip()
        return "\n".join([version, str(folder), *self._identity.provision_command(), _GLOBAL_SETTINGS])

    def _is_complete(self, folder):
        """Whether that database is there as a whole: the file beside it is written last."""
        marker = folder.with_name("complete")
        return marker.is_file() and marker.read_text(encoding="utf-8") == self._fingerprint(folder)

    def _begin(self, folder):
        folder.with_name("complete").unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)

    def _complete(self, folder):
        folder.with_name("complete").write_text(self._fingerprint(folder), encoding="utf-8")

    def _provision_and_start(self):
        if not self._is_complete(self._folder):
            self._copy_provisioned()
        self._start_samba()
        self._wait_until_ready()

    @contextlib.contextmanager
    def _provisioned(self):
        """Within the `with`, the database of which each slot gets a copy is there, and stays as it is; one lab at a time."""
        folder = self._cache / f"{self._identity.slots}-provisioned" / "controller"
        folder.parent.mkdir(parents=True, exist_ok=True)
        with open(folder.with_name("lock"), "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not self._is_complete(folder):
                self._provision(folder)
            yield folder

    def _provision(self, folder):
        self._begin(folder)
        folder.mkdir()
        # In the lab's host, so that nothing it may ask of the network leaves the lab.
        run(self._inside(*self._identity.provision_command(), f"--targetdir={folder}"), time_limit=120)
        self._complete(folder)

    def _copy_provisioned(self):
        self._begin(self._folder)
        with self._provisioned() as provisioned:
            run(["cp", "--archive", str(provisioned), str(self._folder)])
        configuration = self._folder / "etc/smb.conf"
        text = configuration.read_text(encoding="utf-8").replace(str(provisioned), str(self._folder))
        lines = [line for line in text.splitlines(keepends=True) if not line.strip().startswith("dns forwarder")]
        after_global = lines.index("[global]\n") + 1
        lines.insert(after_global, _GLOBAL_SETTINGS.format(folder=self._folder))
        configuration.write_text("".join(lines), encoding="utf-8")
        self._complete(self._folder)

    def _start_samba(self):
        with open(self.log, "w", encoding="utf-8") as output:
            # A session of its own: Ctrl-C in the terminal ends the tests first, and they end Samba.
            self._samba = subprocess.Popen(
                self._inside("samba", "-i", "--no-process-group", "-s", str(self._folder / "etc/smb.conf"),
                             *(f"--option={setting}" for setting in self._settings)),
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
        self._put_before_others()

    def _put_before_others(self):
        """Where the machine is busy otherwise, Samba comes first: a real controller has a processor of its own.

        One that waits for a compiler answers a second late, which is what a bad line looks like.
        """
        with contextlib.suppress(OSError):  # in a container that may not
            os.setpriority(os.PRIO_PGRP, self._samba.pid, -10)
            # Linux shares time between sessions first, by a priority of their own (sched(7), autogroup).
            Path(f"/proc/{self._samba.pid}/autogroup").write_text("-10", encoding="ascii")

    def _inside(self, *command):
        return self._network.inside(self._identity.network_host, *command)

    def _wait_until_ready(self):
        """Ask until all services answer over IPv4 and IPv6; readiness.py does the asking.

        In the controller's own host, whose resolver is the controller itself, and which no firewall stands before.
        """
        script = Path(__file__).with_name("readiness.py")
        deadline = time.monotonic() + START_TIME_LIMIT_S
        missing = "everything"
        while time.monotonic() < deadline:
            if self._samba.poll() is not None:
                raise LabError(f"Samba ended with status {self._samba.returncode}:\n{self._end_of_log()}")
            asked = run(self._inside("/usr/bin/python3", str(script), self._identity.name, self._identity.ipv4,
                                     self._identity.ipv6), check=False)
            if asked.returncode == 0:
                return
            missing = (asked.stdout + asked.stderr).strip()
        raise LabError(f"no answer within {START_TIME_LIMIT_S} s from {missing}:\n{self._end_of_log()}")

    def _end_of_log(self):
        return "".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)[-20:])
