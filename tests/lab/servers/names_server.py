# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A DNS server on UDP that knows the IPv4 addresses of a few names; of others it says that there are none.

    names_server.py PORT NAME=ADDRESS...
"""

import socket
import sys

import serving

HEADER_SIZE, TYPE_AND_CLASS = 12, 4
ANSWER, NO_ERROR, NO_SUCH_NAME = 0x80, 0, 3
TYPE_A, CLASS_INTERNET = 1, 1
SECONDS_TO_LIVE = 60


def asked_name(question):
    """The name of the question, in lower case, and where it ends."""
    labels, at = [], HEADER_SIZE
    while question[at]:
        labels.append(question[at + 1:at + 1 + question[at]])
        at += 1 + question[at]
    return b".".join(labels).decode("ascii", "replace").lower(), at + 1


def answer(question, known):
    name, end = asked_name(question)
    is_a = int.from_bytes(question[end:end + 2], "big") == TYPE_A
    records = b""
    if name in known and is_a:
        records = (b"\xc0\x0c" + TYPE_A.to_bytes(2, "big") + CLASS_INTERNET.to_bytes(2, "big")
                   + SECONDS_TO_LIVE.to_bytes(4, "big") + b"\0\4" + socket.inet_aton(known[name]))
    flags = bytes([ANSWER | question[2] & 1, NO_ERROR if name in known else NO_SUCH_NAME])
    counts = b"\0\1" + bytes([0, 1 if records else 0]) + b"\0\0\0\0"
    return question[:2] + flags + counts + question[HEADER_SIZE:end + TYPE_AND_CLASS] + records


def main():
    known = dict(argument.lower().split("=") for argument in sys.argv[2:])
    serving.udp(int(sys.argv[1]), lambda question: [answer(question, known)])
    serving.serve()


if __name__ == "__main__":
    main()
