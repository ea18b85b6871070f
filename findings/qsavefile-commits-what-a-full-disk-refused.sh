#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# QSaveFile on a full disk: commit() says yes, and the old file has become an empty one. It also replaces a device
# by a file.
#
# Versions: Qt 6.4.2 (Debian 12: libqt6core6 6.4.2+dfsg-10), seen through PyQt6 6.4.2 on Linux 6, x86-64.
#
# What was written (less than 16 KiB) waits in QFileDevice's buffer. commit() flushes it, but looks only at the error of write(), which
# didn't touch the disk; then it renames the empty temporary file over the old one. With flush() before commit() the error is
# seen. QSettings writes its files in the same way, and loses all settings without an error, where there is room for its lock file alone.
#
# Output seen:
#   Qt 6.4.2
#   full disk: write() 3, commit() True, content afterwards b''
#   full disk, flush() first: flush() False "No space left on device", content afterwards b'old'
#   one block left, QSettings: status Status.NoError, 0 bytes of 21 left
#   device: commit() True, is still a device: False
#
# Needs root, for a small file system and a device of its own. Exits with 1 if that has changed.
set -euo pipefail

if [[ ${1-} != --inside ]]; then exec unshare --mount --propagation private bash "$0" --inside; fi

folder=$(mktemp --directory)
trap 'cd /; umount "$folder/disk" 2>/dev/null || true; rm --recursive --force -- "$folder"' EXIT
cd "$folder"

pinned=(libqt6core6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 python3-pyqt6.sip=13.4.1-1)
needed=(libb2-1 libdouble-conversion3 libglib2.0-0 libgomp1 libicu72 libpcre2-16-0)
apt-get --quiet download "${pinned[@]}" "${needed[@]}" >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done

mkdir disk
mount -t tmpfs -o size=64k tmpfs disk

cat > save.py <<'PROGRAM'
import os
import stat

from PyQt6.QtCore import QIODevice, QSaveFile, QSettings, qVersion

print("Qt", qVersion())
as_seen = []


def content(path):
    with open(path, "rb") as file:
        return file.read()


def save(path, flushed=False):
    file = QSaveFile(path)
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    written = file.write(b"new")
    if flushed:
        done = file.flush()
        return written, done, file.errorString()
    return written, file.commit(), ""


for name in ("report", "flushed"):
    with open("disk/" + name, "wb") as old:
        old.write(b"old")
with open("disk/kept.ini", "wb") as old:
    old.write(b"[General]\nwidth=1000\n")
before = os.path.getsize("disk/kept.ini")
with open("disk/filler", "wb", buffering=0) as filler:
    try:
        while filler.write(bytes(4096)):
            pass
    except OSError:
        pass

written, committed, _ = save("disk/report")
print(f"full disk: write() {written}, commit() {committed}, content afterwards {content('disk/report')}")
as_seen.append(committed and content("disk/report") == b"")
with open("disk/filler", "ab", buffering=0) as filler:  # the old file's room
    try:
        filler.write(bytes(4096))
    except OSError:
        pass

_, flushed, why = save("disk/flushed", flushed=True)
print(f"full disk, flush() first: flush() {flushed} \"{why}\", content afterwards {content('disk/flushed')}")
as_seen.append(not flushed and content("disk/flushed") == b"old")

os.truncate("disk/filler", os.path.getsize("disk/filler") - 4096)
settings = QSettings("disk/kept.ini", QSettings.Format.IniFormat)
settings.setValue("height", 800)
settings.sync()
after = os.path.getsize("disk/kept.ini")
print(f"one block left, QSettings: status {settings.status()}, {after} bytes of {before} left")
as_seen.append(after == 0)

os.mknod("null", 0o666 | stat.S_IFCHR, os.makedev(1, 3))
_, committed, _ = save("null")
is_device = stat.S_ISCHR(os.stat("null").st_mode)
print(f"device: commit() {committed}, is still a device: {is_device}")
as_seen.append(committed and not is_device)

raise SystemExit(0 if all(as_seen) else 1)
PROGRAM

libraries=$folder/root/usr/lib/x86_64-linux-gnu
LD_LIBRARY_PATH=$libraries PYTHONPATH=$folder/root/usr/lib/python3/dist-packages /usr/bin/python3 -B save.py
