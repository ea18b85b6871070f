# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: holds connections to LDAP ports of a host, COUNT to the first and one to each other, and asks
something on each of them four times a second, for two minutes at most.

    crowd.py ADDRESS COUNT PORT...
"""

import select
import socket
import sys
import time

_LONGEST_S = 120
_PAUSE_S = 0.25
# A search for supportedLDAPVersion of the root DSE (RFC 4511 4.5.1)
_QUESTION = bytes.fromhex("303b020101633604000a01000a0100020100020100010100870b6f626a656374436c617373301604"
                          "14737570706f727465644c44415056657273696f6e")


def main():
    address, count, *ports = sys.argv[1], *(int(number) for number in sys.argv[2:])
    connections = [socket.create_connection((address, ports[0])) for _ in range(count)]
    others = ports[1:] # once those have their answers: whoever is accepted first would decide else who has to wait
    end = time.monotonic() + _LONGEST_S
    answered = set()
    is_ready = False
    while time.monotonic() < end:
        for connection in connections:
            connection.sendall(_QUESTION)
        time.sleep(_PAUSE_S)
        for connection in select.select(connections, [], [], 0)[0]:
            if not connection.recv(65536):
                sys.exit("crowd.py: a connection was closed")
            answered.add(connection)
        if len(answered) == len(connections):
            if others:
                connections.append(socket.create_connection((address, others.pop(0))))
            elif not is_ready:
                is_ready = True
                print("ready", flush=True)


if __name__ == "__main__":
    main()
