# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A DNS server on UDP that knows the addresses of a few names, IPv4 and IPv6; of others it says that there are none.

    names_server.py PORT NAME=ADDRESS...
"""

import ipaddress
import sys

import serving

HEADER_SIZE, TYPE_AND_CLASS = 12, 4
ANSWER, NO_ERROR, NO_SUCH_NAME = 0x80, 0, 3
TYPES, CLASS_INTERNET = {4: 1, 6: 28}, 1  # by the version of IP (RFC 1035 3.2.2, RFC 3596 2.1)
SECONDS_TO_LIVE = 60


def asked_name(question):
    """The name of the question, in lower case, and where it ends."""
    labels, at = [], HEADER_SIZE
    while question[at]:
        labels.append(question[at + 1:at + 1 + question[at]])
        at += 1 + question[at]
    return b".".join(labels).decode("ascii", "replace").lower(), at + 1


def record(address):
    packed = address.packed
    return (b"\xc0\x0c" + TYPES[address.version].to_bytes(2, "big") + CLASS_INTERNET.to_bytes(2, "big")
            + SECONDS_TO_LIVE.to_bytes(4, "big") + len(packed).to_bytes(2, "big") + packed)


def answer(question, known):
    name, end = asked_name(question)
    kind = int.from_bytes(question[end:end + 2], "big")
    records = [record(address) for address in known.get(name, []) if TYPES[address.version] == kind]
    flags = bytes([ANSWER | question[2] & 1, NO_ERROR if name in known else NO_SUCH_NAME])
    counts = b"\0\1" + bytes([0, len(records)]) + b"\0\0\0\0"
    return question[:2] + flags + counts + question[HEADER_SIZE:end + TYPE_AND_CLASS] + b"".join(records)


def main():
    known = {}
    for argument in sys.argv[2:]:
        name, address = argument.lower().split("=")
        known.setdefault(name, []).append(ipaddress.ip_address(address))
    serving.udp(int(sys.argv[1]), lambda question: [answer(question, known)])
    serving.serve()


if __name__ == "__main__":
    main()
