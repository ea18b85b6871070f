# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: asks a stand-in to listen on a range, and tries each port of it.

    control_client.py ADDRESS PORT TOKEN FROM TO

An independent writing of model/protocol/control/controlmessage.h. Prints one JSON object: the stand-in's answer, and the
ports that let a connection through.
"""

import hashlib
import hmac
import json
import socket
import sys


def ask(address, port, token, words):
    with socket.create_connection((address, port), timeout=5) as connection:
        lines = connection.makefile("r", encoding="ascii")
        connection.sendall(b"GPPC-STAND-IN 1\n")
        first = lines.readline().strip()
        if not first.startswith("challenge "):
            return first
        mac = hmac.new(token.encode(), f"{first.split()[1]} {words}".encode(), hashlib.sha256).hexdigest()
        connection.sendall(f"{words} {mac}\n".encode())
        return lines.readline().strip()


def connects(address, port):
    try:
        socket.create_connection((address, port), timeout=0.5).close()
        return True
    except OSError:
        return False


def main():
    address, port, token, first, last = sys.argv[1], *sys.argv[2:]
    answer = ask(address, int(port), token, f"listen {first}-{last}")
    through = [number for number in range(int(first), int(last) + 1) if connects(address, number)]
    released = ask(address, int(port), token, "release")
    print(json.dumps({"answer": answer, "through": through, "released": released}))


if __name__ == "__main__":
    main()
