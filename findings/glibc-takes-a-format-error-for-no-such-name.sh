#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# glibc takes a DNS server's "format error" for "no such name", or for silence where the answer leaves the question out.
#
# Versions: glibc 2.36 (Debian 12: libc6 2.36-9+deb12u14), asked through Python 3.11.
#
# A server that can't read a question may answer with the header alone, since it has no question to repeat (FORMERR, RFC
# 1035, 4.1.1). Of SERVFAIL, NOTIMP and REFUSED getaddrinfo() hears such an answer and goes on at once. FORMERR alone it
# passes over: it waits out its time limit, asks again, and ends with EAI_AGAIN, as if the server were down. With the
# question repeated, FORMERR ends the look-up at once with EAI_NONAME, which is what a name that doesn't exist gives
# (NXDOMAIN). So neither "down" nor "no such name" can be believed of a server that wasn't asked directly.
#
# Output seen (what the server answers: how often it was asked, how long that took, what getaddrinfo() returns):
#   NXDOMAIN, with the question: asked once, at once, EAI_NONAME
#   NXDOMAIN, header alone: asked twice, after waiting, EAI_AGAIN
#   FORMERR, with the question: asked once, at once, EAI_NONAME
#   FORMERR, header alone: asked twice, after waiting, EAI_AGAIN
#   SERVFAIL, with the question: asked twice, at once, EAI_AGAIN
#   SERVFAIL, header alone: asked twice, at once, EAI_AGAIN
#   NOTIMP, with the question: asked twice, at once, EAI_AGAIN
#   NOTIMP, header alone: asked twice, at once, EAI_AGAIN
#   REFUSED, with the question: asked twice, at once, EAI_AGAIN
#   REFUSED, header alone: asked twice, at once, EAI_AGAIN
#
# Exits with 1 if that has changed.
set -euo pipefail
folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

needed=(python3.11-minimal libpython3.11-minimal libpython3.11-stdlib zlib1g libexpat1)
apt-get --quiet download libc6=2.36-9+deb12u14 "${needed[@]}" >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done

printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:2\n' > resolv.conf
printf 'hosts: dns\n' > nsswitch.conf

cat > lookup.py <<'PROGRAM'
import socket

try:
    socket.getaddrinfo("dc1.lab.example", None, socket.AF_INET)
except socket.gaierror as error:
    print({socket.EAI_AGAIN: "EAI_AGAIN", socket.EAI_NONAME: "EAI_NONAME", socket.EAI_FAIL: "EAI_FAIL",
           socket.EAI_NODATA: "EAI_NODATA"}[error.errno])
PROGRAM

cat > ask.py <<'PROGRAM'
import os
import socket
import struct
import subprocess
import threading
import time

TIME_LIMIT = 1  # seconds, as in resolv.conf
TIMES = {1: "once", 2: "twice"}
CODES = {"NXDOMAIN": 3, "FORMERR": 1, "SERVFAIL": 2, "NOTIMP": 4, "REFUSED": 5}
LOOK_UP = ["root/lib64/ld-linux-x86-64.so.2", "--library-path", "root/lib/x86_64-linux-gnu:root/usr/lib/x86_64-linux-gnu",
           "root/usr/bin/python3.11", "lookup.py"]


def serve(server, code, with_question, asked):
    while True:
        query, asker = server.recvfrom(512)
        if query == b"end":
            return
        asked.append(query)
        header = query[:2] + struct.pack("!5H", 0x8180 | code, int(with_question), 0, 0, 0)
        server.sendto(header + (query[12:] if with_question else b""), asker)


with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
    server.bind(("127.0.0.1", 53))
    for name, code in CODES.items():
        for with_question in (True, False):
            asked = []
            thread = threading.Thread(target=serve, args=(server, code, with_question, asked))
            thread.start()
            begin = time.monotonic()
            done = subprocess.run(LOOK_UP, capture_output=True, text=True, env=dict(os.environ, PYTHONHOME="root/usr"))
            waited = time.monotonic() - begin >= TIME_LIMIT
            server.sendto(b"end", server.getsockname())
            thread.join()
            form = "with the question" if with_question else "header alone"
            print(f"{name}, {form}: asked {TIMES[len(asked)]}, {'after waiting' if waited else 'at once'}, {done.stdout.strip()}")
PROGRAM
expected="NXDOMAIN, with the question: asked once, at once, EAI_NONAME
NXDOMAIN, header alone: asked twice, after waiting, EAI_AGAIN
FORMERR, with the question: asked once, at once, EAI_NONAME
FORMERR, header alone: asked twice, after waiting, EAI_AGAIN
SERVFAIL, with the question: asked twice, at once, EAI_AGAIN
SERVFAIL, header alone: asked twice, at once, EAI_AGAIN
NOTIMP, with the question: asked twice, at once, EAI_AGAIN
NOTIMP, header alone: asked twice, at once, EAI_AGAIN
REFUSED, with the question: asked twice, at once, EAI_AGAIN
REFUSED, header alone: asked twice, at once, EAI_AGAIN"
seen=$(unshare --map-root-user --net --mount bash -c '
    ip link set lo up
    mount --bind resolv.conf /etc/resolv.conf
    mount --bind nsswitch.conf /etc/nsswitch.conf
    /usr/bin/python3 ask.py')
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
