#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# Under torsocks a proxy is asked for an address as if that were a host's name, and UDP fails as behind a firewall.
#
# Version: torsocks 2.4.0 (Debian 12: torsocks 2.4.0-1), x86-64.
#
# torsocks takes the place of connect() and speaks SOCKS 5 instead. The protocol has a kind of its own for an IPv4 address
# (RFC 1928, 5: ATYP 01). torsocks uses the one for names (03), with the address as text, so a proxy that takes addresses
# alone refuses everything, and one that looks names up may do so with "192.0.2.1". A UDP socket it doesn't let a program
# have at all: socket() fails with EPERM, which is what Linux says where a packet filter drops what is sent.
#
# Output seen:
#   connect() to 192.0.2.1, port 389: asked for kind 3, b'192.0.2.1', port 389
#   a socket for UDP: EPERM
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download torsocks=2.4.0-1 >/dev/null 2>&1
dpkg --extract torsocks_*.deb root
printf 'TorAddress 127.0.0.1\nTorPort 1080\n' > torsocks.conf

cat > ask.py <<'PROGRAM'
import errno
import socket

with socket.socket() as client:
    client.settimeout(20)
    client.connect(("192.0.2.1", 389))
try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()
    print("a socket for UDP: granted")
except OSError as error:
    print("a socket for UDP:", errno.errorcode[error.errno])
PROGRAM

cat > proxy.py <<'PROGRAM'
import os
import socket
import struct
import subprocess

with socket.create_server(("127.0.0.1", 1080)) as server:
    server.settimeout(20)
    environment = os.environ | {"LD_PRELOAD": "root/usr/lib/x86_64-linux-gnu/torsocks/libtorsocks.so",
                                "TORSOCKS_CONF_FILE": "torsocks.conf"}
    with subprocess.Popen(["/usr/bin/python3", "ask.py"], env=environment, stdout=subprocess.PIPE, text=True) as asker:
        client, _ = server.accept()
        with client:
            version, methods = client.recv(2, socket.MSG_WAITALL)
            client.recv(methods, socket.MSG_WAITALL)
            client.sendall(bytes([version, 0]))  # no password
            _, _, _, kind, size = client.recv(5, socket.MSG_WAITALL)
            host = client.recv(size, socket.MSG_WAITALL)
            port, = struct.unpack("!H", client.recv(2, socket.MSG_WAITALL))
            client.sendall(struct.pack("!BBxB4xH", version, 0, 1, 0))
            print(f"connect() to 192.0.2.1, port 389: asked for kind {kind}, {host}, port {port}", flush=True)
            print(asker.communicate(timeout=20)[0], end="")
PROGRAM

expected="connect() to 192.0.2.1, port 389: asked for kind 3, b'192.0.2.1', port 389
a socket for UDP: EPERM"
seen=$(timeout 60 unshare --map-root-user --net bash -c 'ip link set lo up && exec /usr/bin/python3 proxy.py')
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
