#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# Behind pasta, the user-mode network of rootless containers, a closed TCP port looks as if a firewall dropped it.
#
# Version: pasta 0.0~git20230309.7c7625d (Debian 12: passt 0.0~git20230309.7c7625d-1), on Linux 6, x86-64.
#
# A port of the host that nobody listens on refuses at once when the host itself asks. A program in a namespace whose
# network pasta makes gets a reset as well, but one without the ACK bit, though it carries an acknowledgment number. A
# connection that is being opened must ignore such a segment (RFC 9293, 3.10.7.3: in SYN-SENT a reset counts only if it
# acknowledges the SYN). So the SYN is sent again and again until the time is over, each followed by another reset.
#
# Output seen:
#   on the host: ECONNREFUSED
#   behind pasta: timed out, each SYN answered with RST
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download passt=0.0~git20230309.7c7625d-1 >/dev/null 2>&1
dpkg --extract passt_*.deb root

cat > ask.py <<'PROGRAM'
import errno
import socket
import struct
import sys

PORT = 9
IPV4, TCP = b"\x08\x00", 6
FLAGS = {0x02: "SYN", 0x04: "RST", 0x12: "SYN+ACK", 0x14: "RST+ACK"}


def flags_of(frame):
    """The flags of a TCP segment to or from the port, None for any other frame."""
    if frame[12:14] != IPV4 or frame[23] != TCP:
        return None
    segment = frame[14 + 4 * (frame[14] & 15):]
    if PORT not in struct.unpack("!2H", segment[:4]):
        return None
    return FLAGS.get(segment[13], hex(segment[13]))


def connect(address):
    with socket.socket() as client:
        client.settimeout(4)
        try:
            client.connect((address, PORT))
            return "connected"
        except TimeoutError:
            return "timed out"
        except OSError as error:
            return errno.errorcode[error.errno]


if sys.argv[1] == "host":
    print("on the host:", connect("127.0.0.1"))
else:
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)) as wire:
        outcome = connect(sys.argv[2])
        wire.settimeout(0.3)
        seen = []
        try:
            while True:
                seen.append(flags_of(wire.recv(2048)))
        except TimeoutError:
            pass
    seen = [flags for flags in seen if flags]
    pairs = set(zip(seen[::2], seen[1::2]))
    print(f"behind pasta: {outcome}, each", *(f"{asked} answered with {answer}" for asked, answer in pairs))
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip link set lo up
ip link add outer type veth peer name other # pasta copies the addresses and routes of an interface with a default route
ip address add 192.0.2.2/24 dev outer
ip link set outer up
ip link set other up
ip route add default via 192.0.2.1
/usr/bin/python3 ask.py host

unshare --net sleep 30 &
container=$!
until [[ $(readlink /proc/$container/ns/net) != $(readlink /proc/self/ns/net) ]]; do sleep 0.1; done
touch namespace
mount --bind /proc/$container/ns/net namespace
root/usr/bin/pasta --foreground --netns-only --config-net --netns "$PWD/namespace" > pasta.log 2>&1 &
pasta=$!
until nsenter --net --target $container ip -brief address | grep --quiet 192.0.2.2; do sleep 0.1; done
nsenter --net --target $container /usr/bin/python3 ask.py container 192.0.2.1 # which pasta leads to the host's 127.0.0.1
kill $pasta $container
PROGRAM

expected="on the host: ECONNREFUSED
behind pasta: timed out, each SYN answered with RST"
seen=$(timeout 60 unshare --map-root-user --net --mount bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
