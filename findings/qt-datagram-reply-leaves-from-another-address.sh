#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# A reply made by QNetworkDatagram::makeReply() leaves from another address than the one that was asked.
#
# Versions: Qt 6.4.2 (Debian 12: libqt6core6, libqt6network6 6.4.2+dfsg-10), seen through PyQt6 6.4.2 on Linux 6, x86-64.
#
# A QUdpSocket is bound to all IPv4 addresses. A client asks it at 127.0.0.2. The datagram that is received tells that
# address as its destination; makeReply() takes it over as the reply's sender, and its documentation says that the
# sender is the address that the reply is sent from. writeDatagram() reports success, and the reply comes from 127.0.0.1.
# A client with a connected socket never sees it, and a firewall that keeps state drops it.
#
# The kernel takes the source from ipi_spec_dst of IP_PKTINFO and ignores ipi_addr when sending (ip(7)); a small server
# that sends with ipi_spec_dst does answer from the address that was asked, which is the last line below.
#
# Output seen:
#   Qt 6.4.2
#   asked at 127.0.0.2, the reply's sender is 127.0.0.2
#   the reply came from 127.0.0.1
#   with ipi_spec_dst it came from 127.0.0.2
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

cat > ask.py <<'PROGRAM'
import socket
import struct

from PyQt6.QtCore import QCoreApplication, QTimer, qVersion
from PyQt6.QtNetwork import QHostAddress, QUdpSocket

ASKED = "127.0.0.2"
LIMIT_S = 5


def ask(port):
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.bind(("127.0.0.1", 0))
    client.settimeout(LIMIT_S)
    client.sendto(b"question", (ASKED, port))
    return client


application = QCoreApplication([])
print("Qt", qVersion())
server = QUdpSocket()
assert server.bind(QHostAddress(QHostAddress.SpecialAddress.AnyIPv4), 0)


def answer():
    question = server.receiveDatagram()
    reply = question.makeReply(b"answer")
    print(f"asked at {question.destinationAddress().toString()}, the reply's sender is {reply.senderAddress().toString()}")
    assert server.writeDatagram(reply) == len(b"answer")
    application.quit()


server.readyRead.connect(answer)
QTimer.singleShot(LIMIT_S * 1000, application.quit)
client = ask(server.localPort())
application.exec()
print("the reply came from", client.recvfrom(64)[1][0])

# The same without Qt: struct in_pktinfo is ipi_ifindex, ipi_spec_dst, ipi_addr.
IP_PKTINFO = 8
plain = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
plain.bind(("0.0.0.0", 0))
client = ask(plain.getsockname()[1])
_, asker = plain.recvfrom(64)
information = struct.pack("I4s4s", 0, socket.inet_aton(ASKED), socket.inet_aton("0.0.0.0"))
plain.sendmsg([b"answer"], [(socket.IPPROTO_IP, IP_PKTINFO, information)], 0, asker)
print("with ipi_spec_dst it came from", client.recvfrom(64)[1][0])
PROGRAM

expected="Qt 6.4.2
asked at 127.0.0.2, the reply's sender is 127.0.0.2
the reply came from 127.0.0.1
with ipi_spec_dst it came from 127.0.0.2"
seen=$(LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu PYTHONPATH=$folder/root/usr/lib/python3/dist-packages \
    /usr/bin/python3 ask.py)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
