#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# dnsmasq with filterwin2k denies the SRV records of a domain's controllers as if it were the domain's own server.
#
# Version: dnsmasq 2.90 (Debian 12: dnsmasq-base 2.90-4~deb12u2).
#
# One server holds a domain: the SRV record of its controller, and the controller's address. A forwarder in front of
# it has filterwin2k set, an option made to spare dial-up lines. It hands the question for the address on. The
# question for the SRV record it answers itself: NOERROR, no record, the bit "authoritative answer" set, and no SOA
# record, which the proof of "no such data" has (RFC 2308, 2.2). So a computer that joins or looks for a controller
# hears from an authority that there is none, while every look-up of addresses works. A name of a domain that nobody
# serves gets the same answer, where without the filter it is REFUSED here.
#
# Output seen (name, type: response code, authoritative or not, answers, records of authority):
#   server    _ldap._tcp.dc._msdcs.lab.example SRV: NOERROR aa 1 0
#   forwarder dc1.lab.example A: NOERROR aa 1 0
#   forwarder _ldap._tcp.dc._msdcs.lab.example SRV: NOERROR aa 0 0
#   server    _ldap._tcp.dc._msdcs.nowhere.example SRV: REFUSED -- 0 0
#   forwarder _ldap._tcp.dc._msdcs.nowhere.example SRV: NOERROR aa 0 0
#
# Exits with 1 if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
trap 'jobs -p | xargs --no-run-if-empty kill; rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download dnsmasq-base=2.90-4~deb12u2 libnetfilter-conntrack3 libnfnetlink0 >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu

cat > ask.py <<'PROGRAM'
import socket
import struct
import sys
import time

TYPES = {"A": 1, "SRV": 33}
CODES = {0: "NOERROR", 5: "REFUSED"}


def ask(port, name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    query = struct.pack("!6H", 4711, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!2H", TYPES[kind], 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(1)
        for _ in range(10):  # until the server is up
            client.connect(("127.0.0.1", port))
            client.send(query)
            try:
                answer = client.recv(4096)
                break
            except OSError:
                time.sleep(0.2)
    _, flags, _, answers, authority, _ = struct.unpack("!6H", answer[:12])
    return f"{name} {kind}: {CODES[flags & 15]} {'aa' if flags & 0x0400 else '--'} {answers} {authority}"


server, forwarder = int(sys.argv[1]), int(sys.argv[2])
held, unheld = ("_ldap._tcp.dc._msdcs.lab.example", "_ldap._tcp.dc._msdcs.nowhere.example")
print("server   ", ask(server, held, "SRV"))
print("forwarder", ask(forwarder, "dc1.lab.example", "A"))
print("forwarder", ask(forwarder, held, "SRV"))
print("server   ", ask(server, unheld, "SRV"))
print("forwarder", ask(forwarder, unheld, "SRV"))
PROGRAM

read -r first second < <(/usr/bin/python3 -c '
import socket
sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2)]
for each in sockets:
    each.bind(("127.0.0.1", 0))
print(*(each.getsockname()[1] for each in sockets))')
plain=(root/usr/sbin/dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --no-resolv --no-hosts
    --listen-address=127.0.0.1 --bind-interfaces "--user=$(id --user --name)")
"${plain[@]}" --port="$first" --srv-host=_ldap._tcp.dc._msdcs.lab.example,dc1.lab.example,389 \
    --host-record=dc1.lab.example,10.0.0.2 2>/dev/null &
"${plain[@]}" --port="$second" --filterwin2k --server="127.0.0.1#$first" 2>/dev/null &

expected="server    _ldap._tcp.dc._msdcs.lab.example SRV: NOERROR aa 1 0
forwarder dc1.lab.example A: NOERROR aa 1 0
forwarder _ldap._tcp.dc._msdcs.lab.example SRV: NOERROR aa 0 0
server    _ldap._tcp.dc._msdcs.nowhere.example SRV: REFUSED -- 0 0
forwarder _ldap._tcp.dc._msdcs.nowhere.example SRV: NOERROR aa 0 0"
seen=$(/usr/bin/python3 ask.py "$first" "$second")
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
