#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# Behind slirp4netns the second datagram to a closed UDP port has another fate than the first, and is told of before it.
#
# Version: slirp4netns 1.2.0 with libslirp 4.7.0 (Debian 12: slirp4netns 1.2.0-1, libslirp0 4.7.0-1), on Linux 6, x86-64.
#
# slirp4netns is the network of rootless containers. It sends a container's datagrams from a socket of its own and passes
# an ICMP error on to the container, exactly: type, code and sender. But if the container has sent two datagrams at once,
# as who asks one server two questions does, the refusal of the first is what the socket's next send fails with. libslirp
# takes that for a failure to send, and has its gateway 10.0.2.2 say "net unreachable" of the second. This comes first, so
# a closed port looks as if no network led to the host.
#
# Output seen (the datagrams go to 192.0.2.1, an address of the machine itself):
#   one datagram: 3/3 from 192.0.2.1
#   two at once: 3/0 from 10.0.2.2, 3/3 from 192.0.2.1
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root; and /dev/net/tun.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download slirp4netns=1.2.0-1 libslirp0=4.7.0-1 >/dev/null 2>&1
for package in *.deb; do dpkg --extract "$package" root; done

cat > ask.py <<'PROGRAM'
import socket
import struct
import time

IP_RECVERR, MSG_ERRQUEUE = 11, 0x2000


def errors(client):
    while True:
        try:
            _, ancillary, _, _ = client.recvmsg(100, 512, MSG_ERRQUEUE)
        except BlockingIOError:
            return
        for _, _, error in ancillary:  # struct sock_extended_err, and a struct sockaddr_in of the sender
            kind, code = struct.unpack_from("=xxxxxBB", error)
            yield f"{kind}/{code} from {socket.inet_ntoa(error[20:24])}"


def ask(datagrams):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.setblocking(False)
        client.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
        client.connect(("192.0.2.1", 389))
        for _ in range(datagrams):
            client.send(b"x")
        time.sleep(1)
        return ", ".join(errors(client))


print("one datagram:", ask(1))
for attempt in range(20):  # the two are at once only if slirp4netns reads them so
    seen = ask(2)
    if "10.0.2.2" in seen:
        break
print("two at once:", seen)
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip link set lo up
ip address add 192.0.2.1/32 dev lo
unshare --net sleep 50 &
container=$!
until [[ $(readlink /proc/$container/ns/net) != $(readlink /proc/self/ns/net) ]]; do sleep 0.1; done
LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/bin/slirp4netns --configure $container tap0 > slirp.log 2>&1 &
carrier=$!
until nsenter --net --target $container ip -brief address | grep --quiet 10.0.2.100; do sleep 0.1; done
nsenter --net --target $container /usr/bin/python3 ask.py
kill $carrier $container
PROGRAM

expected="one datagram: 3/3 from 192.0.2.1
two at once: 3/0 from 10.0.2.2, 3/3 from 192.0.2.1"
seen=$(timeout 60 unshare --map-root-user --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
