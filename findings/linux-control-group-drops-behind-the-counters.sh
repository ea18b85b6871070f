#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# What a control group's filter drops of what comes in was delivered, by all that Linux counts, and only the socket knows.
#
# Version: Linux 6, x86-64.
#
# A program at a control group (BPF_CGROUP_INET_INGRESS, of which systemd's IPAddressDeny is made) can drop what comes in
# for the group's processes. The packet filter's drops show as a difference between Ip InReceives and InDelivers. Here both
# rise alike. For a datagram Udp InErrors rises; for a SYN's answer no counter of TCP does, so a blocked host looks like one
# that is down. But the socket itself counts: SO_MEMINFO, which needs no rights, ends with the number of packets that were
# dropped when they had come as far as that socket.
#
# Output seen (each asks a host of its own that answers):
#   over UDP: silence; received 1, delivered 1, UDP errors 1, dropped at the socket 1
#   over TCP: silence; received 1, delivered 1, UDP errors 0, dropped at the socket 1
#
# Exits with 1 if that has changed. Needs root, and control groups of version 2.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

cat > ask.py <<'PROGRAM'
import ctypes
import os
import select
import socket
import struct
import subprocess
import time

SO_MEMINFO, BPF, PROG_LOAD, PROG_ATTACH, CGROUP_SKB, INET_INGRESS = 55, 321, 5, 8, 8, 0
GROUP = f"groups/finding-{os.getpid()}"
PEER = "192.0.2.1"


def bpf(command, attributes):
    content = ctypes.create_string_buffer(attributes.ljust(128, b"\0"), 128)
    done = ctypes.CDLL(None, use_errno=True).syscall(BPF, command, content, 128)
    if done < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return done


def drop_what_comes_in():
    code = ctypes.create_string_buffer(struct.pack("<BBhiBBhi", 0xb7, 0, 0, 0, 0x95, 0, 0, 0))  # r0 = 0; exit
    licence = ctypes.create_string_buffer(b"MIT")
    program = bpf(PROG_LOAD, struct.pack("=IIQQ", CGROUP_SKB, 2, ctypes.addressof(code), ctypes.addressof(licence)))
    bpf(PROG_ATTACH, struct.pack("=IIII", os.open(GROUP, os.O_RDONLY), program, INET_INGRESS, 0))


def counters():
    with open("/proc/net/snmp", encoding="ascii") as table:
        lines = [line.split() for line in table]
    told = {(names[0], name): int(number) for names, numbers in zip(lines[::2], lines[1::2])
            for name, number in zip(names[1:], numbers[1:])}
    return told["Ip:", "InReceives"], told["Ip:", "InDelivers"], told["Udp:", "InErrors"]


def ask(kind, act):
    with socket.socket(socket.AF_INET, kind) as client:
        client.setblocking(False)
        before = counters()
        act(client)
        heard = "an answer" if select.select([client], [client] if kind == socket.SOCK_STREAM else [], [], 0.7)[0:2] != (
            [], []) else "silence"
        rose = [after - earlier for after, earlier in zip(counters(), before)]
        dropped = struct.unpack("9I", client.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 36))[8]
        return (f"{heard}; received {rose[0]}, delivered {rose[1]}, UDP errors {rose[2]}, dropped at the socket {dropped}")


def send(client):
    client.connect((PEER, 389))
    client.send(b"x")


os.mkdir(GROUP)
try:
    drop_what_comes_in()
    with open(f"{GROUP}/cgroup.procs", "w", encoding="ascii") as processes:
        processes.write(str(os.getpid()))
    print("over UDP:", ask(socket.SOCK_DGRAM, send))
    print("over TCP:", ask(socket.SOCK_STREAM, lambda client: client.connect_ex((PEER, 389))))
finally:
    with open("groups/cgroup.procs", "w", encoding="ascii") as processes:
        processes.write(str(os.getpid()))
    os.rmdir(GROUP)
PROGRAM

cat > peer.py <<'PROGRAM'
import socket

server = socket.create_server(("192.0.2.1", 389))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
    datagrams.bind(("192.0.2.1", 389))
    open("ready", "w").close()
    _, client = datagrams.recvfrom(100)
    datagrams.sendto(b"y", client)
    datagrams.recvfrom(100)
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
mkdir groups
mount -t cgroup2 none groups
unshare --net sleep 50 &
other=$!
until [[ $(readlink /proc/$other/ns/net) != $(readlink /proc/self/ns/net) ]]; do sleep 0.1; done
ip link add outer type veth peer name inner netns $other
ip address add 192.0.2.2/24 dev outer
ip link set outer up
nsenter --net --target $other ip address add 192.0.2.1/24 dev inner
nsenter --net --target $other ip link set inner up
nsenter --net --target $other timeout 50 /usr/bin/python3 peer.py &
peer=$!
until [[ -e ready ]]; do sleep 0.1; done
ping -q -c 1 192.0.2.1 > /dev/null 2>&1 || true # the neighbours know each other
/usr/bin/python3 ask.py
kill $other $peer
PROGRAM

expected="over UDP: silence; received 1, delivered 1, UDP errors 1, dropped at the socket 1
over TCP: silence; received 1, delivered 1, UDP errors 0, dropped at the socket 1"
seen=$(timeout 60 unshare --net --mount --propagation private bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
