#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# The pending error of a socket can be what a router said about a connection that is alive, and goes on.
#
# Version: Linux 6, x86-64; nftables 1.0.6 (Debian 12: nftables and libnftables1 1.0.6-2+deb12u2).
#
# getsockopt(SO_ERROR) is how a program asks whether its connection has failed. What is said on a connection may be turned
# back by an ICMP error (RFC 1122 4.2.3.9: that must not end the connection). Linux keeps such an error aside, no read,
# write or poll() tells of it, and the connection goes on; but SO_ERROR gives it, once, as if the connection had ended.
#
# Output seen:
#   asked for its error: No route to host; once more: none
#   poll() tells: nothing
#   after the rule is gone: the connection brings "answer"
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download nftables=1.0.6-2+deb12u2 libnftables1=1.0.6-2+deb12u2 >/dev/null 2>&1
for package in *.deb; do dpkg --extract "$package" root; done

cat > talk.py <<'PROGRAM'
import os
import select
import socket
import subprocess
import time


def nft(rules):
    subprocess.run(["root/usr/sbin/nft", "--file", "-"], input=rules, text=True, check=True,
                   env={**os.environ, "LD_LIBRARY_PATH": "root/usr/lib/x86_64-linux-gnu"})


def pending_error(connection):
    code = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    return os.strerror(code) if code else "none"


nft("""table inet way {
    chain input {
        type filter hook input priority filter
        tcp dport 389 tcp flags & psh == psh reject with icmp type host-unreachable
    }
}
""")
with socket.create_server(("127.0.0.1", 389)) as server, socket.create_connection(("127.0.0.1", 389)) as client:
    peer, _ = server.accept()
    client.sendall(b"question")
    time.sleep(0.5)
    poll = select.poll()
    poll.register(client, select.POLLIN | select.POLLERR | select.POLLHUP)
    told = "something" if poll.poll(0) else "nothing"
    print(f"asked for its error: {pending_error(client)}; once more: {pending_error(client)}")
    print(f"poll() tells: {told}")
    nft("delete table inet way")
    peer.settimeout(20)
    if peer.recv(100) == b"question":
        peer.sendall(b"answer")
    client.settimeout(20)
    print(f'after the rule is gone: the connection brings "{client.recv(100).decode()}"')
PROGRAM

expected='asked for its error: No route to host; once more: none
poll() tells: nothing
after the rule is gone: the connection brings "answer"'
seen=$(timeout 60 unshare --map-root-user --net bash -c 'ip link set lo up; /usr/bin/python3 talk.py')
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
