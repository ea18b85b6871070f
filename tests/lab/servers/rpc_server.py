# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""An RPC server (C706, chapter 12) that says no.

    rpc_server.py PORT refuse        refuses the bind (bind_nak)
    rpc_server.py PORT fault STATUS  accepts the bind, and answers each request with a fault of that status
    rpc_server.py PORT empty         an endpoint mapper at which nothing is registered
"""

import struct
import sys

import serving

HEADER = struct.Struct("<BBBBIHHI")  # version, minor version, type, flags, data representation, length, auth, call
REQUEST, RESPONSE, FAULT, BIND, BIND_ACK, BIND_NAK = 0, 2, 3, 11, 12, 13
WHOLE, LITTLE_ENDIAN = 3, 0x10
NDR = bytes.fromhex("045d888aeb1cc9119fe808002b10486002000000")
EPT_S_NOT_REGISTERED = 0x16c9a0d6


def packet(kind, call, body):
    return HEADER.pack(5, 0, kind, WHOLE, LITTLE_ENDIAN, HEADER.size + len(body), 0, call) + body


def bind_ack():
    limits = struct.pack("<HHI", 5840, 5840, 0x53f0)
    secondary_address = struct.pack("<H4s2x", 4, b"135\0")
    results = struct.pack("<B3xHH", 1, 0, 0) + NDR
    return limits + secondary_address + results


def empty_list():
    """ept_lookup's answer: a null handle, no entries, the status that ends an enumeration."""
    entries = struct.pack("<IIII", 0, 100, 0, 0)
    return struct.pack("<IHBB", 0, 0, 0, 0) + bytes(20) + entries + struct.pack("<I", EPT_S_NOT_REGISTERED)


def answer(kind, call, manner, status):
    if kind == BIND:
        if manner == "refuse":
            return packet(BIND_NAK, call, struct.pack("<HB", 0, 0))
        return packet(BIND_ACK, call, bind_ack())
    if manner == "fault":
        return packet(FAULT, call, struct.pack("<IHBBI4x", 0, 0, 0, 0, status))
    return packet(RESPONSE, call, empty_list())


def main():
    port, manner = int(sys.argv[1]), sys.argv[2]
    status = int(sys.argv[3], 0) if manner == "fault" else 0

    def handle(connection):
        while True:
            _, _, kind, _, _, length, _, call = HEADER.unpack(serving.exactly(connection, HEADER.size))
            serving.exactly(connection, length - HEADER.size)
            connection.sendall(answer(kind, call, manner, status))

    def until_eof(connection):
        try:
            handle(connection)
        except EOFError:
            pass

    serving.tcp(port, until_eof)
    serving.serve()


if __name__ == "__main__":
    main()
