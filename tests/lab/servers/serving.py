# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What the misbehaving servers share: listening over IPv4 and IPv6 at once, and saying when they listen."""

import contextlib
import signal
import socket
import struct
import threading


def _listen(kind, port):
    server = socket.socket(socket.AF_INET6, kind)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    server.bind(("::", port))
    return server


def tcp(port, handle):
    """Call handle(connection) for each connection, in a thread of its own, and close the connection after it."""
    server = _listen(socket.SOCK_STREAM, port)
    server.listen(200)

    def serve(connection):
        with connection, contextlib.suppress(OSError):  # a client that hangs up is no trouble
            handle(connection)

    def accept():
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection,), daemon=True).start()
    threading.Thread(target=accept, daemon=True).start()


def udp(port, answer):
    """Send each datagram that answer(datagram) yields back to who asked."""
    server = _listen(socket.SOCK_DGRAM, port)

    def serve():
        while True:
            datagram, client = server.recvfrom(65535)
            for reply in answer(datagram):
                server.sendto(reply, client)
    threading.Thread(target=serve, daemon=True).start()


def exactly(connection, size):
    """The next bytes, all of them. Raises EOFError where the peer ends before."""
    received = b""
    while len(received) < size:
        part = connection.recv(size - len(received))
        if not part:
            raise EOFError
        received += part
    return received


def until_closed(connection):
    """Swallow what the client says until it closes."""
    while connection.recv(65535):
        pass


def reset(connection):
    """Close by RST: nothing is left to be sent."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def serve():
    """Say that everything listens, and serve until killed."""
    print("ready", flush=True)
    signal.pause()
