#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# A program that is ended while it locks a file leaves an empty QLockFile. Whoever wants the lock next takes it for a living
# program's for 30 s, and QSettings::sync() stands still for as long, without an error.
#
# Versions: Qt 6.4.2 (Debian 12: libqt6core6 6.4.2+dfsg-10), seen through PyQt6 6.4.2 on Linux 6, x86-64.
#
# The file is made first, and its owner written into it afterwards. With an owner in it, Qt sees at once that the process is gone.
# Without one it goes by the file's age: for 30 s (the default of setStaleLockTime()) the lock counts as held. QSettings locks
# "NAME.lock" beside its file before it writes, and waits for it.
#
# Output seen:
#   Qt 6.4.2
#   owner gone, now: tryLock(0) True
#   empty, now: tryLock(0) False LockError.LockFailedError
#   empty, 31 s old: tryLock(0) True
#   settings beside an empty lock: Status.NoError, saved True, waited 25 s or longer: True
#
# Needs no rights. Takes half a minute. Exits with 1 if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
trap 'cd /; rm --recursive --force -- "$folder"' EXIT
cd "$folder"

pinned=(libqt6core6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 python3-pyqt6.sip=13.4.1-1)
needed=(libb2-1 libdouble-conversion3 libglib2.0-0 libgomp1 libicu72 libpcre2-16-0)
apt-get --quiet download "${pinned[@]}" "${needed[@]}" >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done

cat > lock.py <<'PROGRAM'
import os
import socket
import subprocess
import sys
import time

from PyQt6.QtCore import QLockFile, QSettings, qVersion

print("Qt", qVersion())
as_seen = []


def try_lock(what, content, age):
    with open(what, "wb") as file:
        file.write(content)
    then = time.time() - age
    os.utime(what, (then, then))
    lock = QLockFile(what)
    taken = lock.tryLock(0)
    print(f"{what}: tryLock(0) {taken}{'' if taken else f' {lock.error()}'}", flush=True)
    return taken


gone = subprocess.Popen([sys.executable, "-c", "pass"])
gone.wait()
owner = f"{gone.pid}\n{os.path.basename(sys.executable)}\n{socket.gethostname()}\n".encode()
as_seen.append(try_lock("owner gone, now", owner, 0))
as_seen.append(not try_lock("empty, now", b"", 0))
as_seen.append(try_lock("empty, 31 s old", b"", 31))

with open("kept.ini.lock", "wb"):
    pass
settings = QSettings("kept.ini", QSettings.Format.IniFormat)
settings.setValue("height", 800)
begin = time.monotonic()
settings.sync()
waited = time.monotonic() - begin >= 25
saved = os.path.exists("kept.ini")
print(f"settings beside an empty lock: {settings.status()}, saved {saved}, waited 25 s or longer: {waited}")
as_seen.append(saved and waited)

raise SystemExit(0 if all(as_seen) else 1)
PROGRAM

libraries=$folder/root/usr/lib/x86_64-linux-gnu
LD_LIBRARY_PATH=$libraries PYTHONPATH=$folder/root/usr/lib/python3/dist-packages /usr/bin/python3 -B lock.py
