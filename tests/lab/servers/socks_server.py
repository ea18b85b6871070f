# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A SOCKS server without passwords: version 5 (RFC 1928), CONNECT to addresses over IPv4 and IPv6, and to no name.

    socks_server.py PORT
"""

import contextlib
import ipaddress
import socket
import struct
import sys
import threading

import serving

NO_PASSWORD, CONNECT = b"\x05\x00", 1
IPV4, NAME, IPV6 = 1, 3, 4
DONE, HOST_UNREACHABLE, REFUSED, UNKNOWN_COMMAND = 0, 4, 5, 7
TIME_LIMIT_S = 5


def reply(code):
    return struct.pack("!BBxB4xH", 5, code, IPV4, 0)


def asked_for(client):
    """The command, and address and port that the client asks for; None for a host's name. torsocks writes addresses as names."""
    _, methods = serving.exactly(client, 2)
    serving.exactly(client, methods)
    client.sendall(NO_PASSWORD)
    _, command, _, kind = serving.exactly(client, 4)
    size = serving.exactly(client, 1)[0] if kind == NAME else {IPV4: 4, IPV6: 16}.get(kind, 0)
    host = serving.exactly(client, size)
    try:
        address = str(ipaddress.ip_address(host.decode("ascii") if kind == NAME else host))
    except ValueError:
        address = None
    port, = struct.unpack("!H", serving.exactly(client, 2))
    return command, address, port


def pass_on(one, other):
    with contextlib.suppress(OSError):
        while part := one.recv(65535):
            other.sendall(part)
    with contextlib.suppress(OSError):
        other.shutdown(socket.SHUT_WR)


def handle(client):
    try:
        command, address, port = asked_for(client)
    except EOFError:
        return
    if command != CONNECT or address is None:
        client.sendall(reply(UNKNOWN_COMMAND))
        return
    try:
        host = socket.create_connection((address, port), TIME_LIMIT_S)
    except OSError as error:
        client.sendall(reply(REFUSED if isinstance(error, ConnectionRefusedError) else HOST_UNREACHABLE))
        return
    with host:
        host.settimeout(None)
        client.sendall(reply(DONE))
        back = threading.Thread(target=pass_on, args=(host, client), daemon=True)
        back.start()
        pass_on(client, host)
        back.join()


if __name__ == "__main__":
    serving.tcp(int(sys.argv[1]), handle)
    serving.serve()
