#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# QUdpSocket reports ConnectionRefusedError, "Connection refused", where the system said EINVAL and nothing was sent.
#
# Versions: Qt 6.4.2 (Debian 12: libqt6core6, libqt6network6 6.4.2+dfsg-10), seen through PyQt6 6.4.2 on Linux 6, x86-64.
#
# A socket that is bound to 127.0.0.1 can't be connected to an address of another host: connect() says EINVAL at once.
# So it is with a link-local IPv6 address whose zone is no interface of this computer. Qt gives both the error and the text
# of a refusal, while a real one (a closed port: ICMP port unreachable, RFC 1122 4.1.3.3) is a NetworkError to it when it
# is met in reading. A program that looks at Qt's error alone blames the target for what never left this computer.
#
# Output seen:
#   Qt 6.4.2
#   from 127.0.0.1 to 192.0.2.1: the system says EINVAL, Qt says ConnectionRefusedError, "Connection refused"
#   to fe80::1%none-such: the system says EINVAL, Qt says ConnectionRefusedError, "Connection refused"
#   to a closed port of 127.0.0.1: the system says ECONNREFUSED, Qt says NetworkError, "Connection refused"
#
# Exits with 1 if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

pinned=(libqt6core6=6.4.2+dfsg-10 libqt6network6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 python3-pyqt6.sip=13.4.1-1)
needed=(libb2-1 libdouble-conversion3 libglib2.0-0 libgomp1 libicu72 libpcre2-16-0 libproxy1v5)
apt-get --quiet download "${pinned[@]}" "${needed[@]}" >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done

cat > connect.py <<'PROGRAM'
import errno
import socket

from PyQt6.QtCore import QCoreApplication, qVersion
from PyQt6.QtNetwork import QHostAddress, QUdpSocket

DISCARD = 9
LIMIT_MS = 2000


def system_says(family, own, target):
    """Its error's name, of connecting or of the question that follows."""
    with socket.socket(family, socket.SOCK_DGRAM) as plain:
        plain.settimeout(LIMIT_MS / 1000)
        try:
            if own:
                plain.bind((own, 0))
            plain.connect(target)
            plain.send(b"question")
            plain.recv(1)
        except OSError as error:
            return errno.errorcode[error.errno]
    return "nothing"


def qt_says(own, address, port):
    with_qt = QUdpSocket()
    if own:
        assert with_qt.bind(QHostAddress(own), 0)
    with_qt.connectToHost(QHostAddress(address), port)
    if with_qt.state() == QUdpSocket.SocketState.ConnectedState:
        with_qt.writeData(b"question")
        with_qt.waitForReadyRead(LIMIT_MS)
        with_qt.readData(1)
    return f"{with_qt.error().name}, \"{with_qt.errorString()}\""


application = QCoreApplication([])
print("Qt", qVersion())
print("from 127.0.0.1 to 192.0.2.1: the system says", system_says(socket.AF_INET, "127.0.0.1", ("192.0.2.1", DISCARD))
      + ", Qt says", qt_says("127.0.0.1", "192.0.2.1", DISCARD))
print("to fe80::1%none-such: the system says", system_says(socket.AF_INET6, None, ("fe80::1", DISCARD, 0, 0))
      + ", Qt says", qt_says(None, "fe80::1%none-such", DISCARD))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as gone:
    gone.bind(("127.0.0.1", 0))
    closed = gone.getsockname()[1]
print("to a closed port of 127.0.0.1: the system says", system_says(socket.AF_INET, None, ("127.0.0.1", closed))
      + ", Qt says", qt_says(None, "127.0.0.1", closed))
PROGRAM

expected="Qt 6.4.2
from 127.0.0.1 to 192.0.2.1: the system says EINVAL, Qt says ConnectionRefusedError, \"Connection refused\"
to fe80::1%none-such: the system says EINVAL, Qt says ConnectionRefusedError, \"Connection refused\"
to a closed port of 127.0.0.1: the system says ECONNREFUSED, Qt says NetworkError, \"Connection refused\""
seen=$(LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu PYTHONPATH=$folder/root/usr/lib/python3/dist-packages \
    /usr/bin/python3 connect.py)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
