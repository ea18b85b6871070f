#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# Linux counts packets as lost for want of IPsec keys that nobody has sent.
#
# Version: Linux 6, x86-64; iproute2 6.1.0 (Debian 12: iproute2 6.1.0-3).
#
# Where an IPsec policy wants a packet protected and nobody has agreed on keys, the packet is dropped, without an error for
# its sender. XfrmOutNoStates in /proc/net/xfrm_stat counts it. But it counts each time that the system resolves a route to
# that destination: connect() of a UDP socket, which sends nothing, is two, and a connection's one SYN is four. So the
# counter shows that something was held back, and not how much.
#
# Output seen:
#   connect() over UDP: no error, counted 2
#   one datagram: no error, counted 1
#   connect() over TCP: under way, counted 4
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root; and a kernel with IPsec.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download iproute2=6.1.0-3 >/dev/null 2>&1
dpkg --extract iproute2_*.deb root

cat > send.py <<'PROGRAM'
import socket

PEER = ("192.0.2.1", 389)


def counted():
    with open("/proc/net/xfrm_stat", encoding="ascii") as counters:
        return next(int(line.split()[1]) for line in counters if line.startswith("XfrmOutNoStates"))


def tell(what, act, *arguments):
    before = counted()
    try:
        act(*arguments)
        outcome = "no error"
    except BlockingIOError:
        outcome = "under way"
    print(f"{what}: {outcome}, counted {counted() - before}")


with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, socket.socket() as connection:
    tell("connect() over UDP", datagrams.connect, PEER)
    tell("one datagram", datagrams.send, b"x")
    connection.setblocking(False)
    tell("connect() over TCP", connection.connect, PEER)
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip() { root/bin/ip "$@"; }
ip link set lo up
ip link add outer type veth peer name other
ip address add 192.0.2.2/24 dev outer
ip link set outer up
ip link set other up
ip neighbour add 192.0.2.1 lladdr 02:00:00:00:00:01 dev outer # where nobody listens
ip xfrm policy add dst 192.0.2.1/32 dir out tmpl src 192.0.2.2 dst 192.0.2.1 proto esp mode transport
/usr/bin/python3 send.py
PROGRAM

expected="connect() over UDP: no error, counted 2
one datagram: no error, counted 1
connect() over TCP: under way, counted 4"
seen=$(timeout 60 unshare --map-root-user --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
