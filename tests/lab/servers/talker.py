# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A TCP server that is none of the expected ones.

    talker.py PORT mute         accepts, and never says anything
    talker.py PORT close        accepts, and closes at once
    talker.py PORT hang-up      accepts, and closes when it is greeted
    talker.py PORT abort        accepts, and resets at once
    talker.py PORT reset        accepts, and resets when it is greeted
    talker.py PORT say HEX      says that at once
    talker.py PORT answer HEX   says that when it is greeted
    talker.py PORT flood HEX    says that when it is greeted, and goes on with zeros for as long as somebody listens
"""

import sys

import serving


def main():
    port, manner, *said = sys.argv[1:]
    words = bytes.fromhex(said[0]) if said else b""

    def handle(connection):
        if manner == "close":
            return
        if manner == "abort":
            serving.reset(connection)
            return
        if manner == "say":
            connection.sendall(words)
        if manner in ("hang-up", "reset", "answer", "flood") and not connection.recv(65535):
            return
        if manner == "hang-up":
            return
        if manner == "reset":
            serving.reset(connection)
            return
        if manner in ("answer", "flood"):
            connection.sendall(words)
        while manner == "flood":
            connection.sendall(bytes(65536))
        serving.until_closed(connection)

    serving.tcp(int(port), handle)
    serving.serve()


if __name__ == "__main__":
    main()
