# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A DNS server on UDP that knows the addresses of a few names, IPv4 and IPv6; of others it says that there are none.

    names_server.py PORT NAME=ADDRESS... ALIAS=NAME...

Whatever is asked of an alias, it follows it to its end, as servers do that ask others: where there is no such name, that is
what it says, and the aliases come with it (RFC 2308 2.1, RFC 6604).
"""

import ipaddress
import sys

import serving

HEADER_SIZE, TYPE_AND_CLASS = 12, 4
ANSWER, NO_ERROR, NO_SUCH_NAME = 0x80, 0, 3
ALIAS = 5
TYPES, CLASS_INTERNET = {4: 1, 6: 28}, 1  # by the version of IP (RFC 1035 3.2.2, RFC 3596 2.1)
SECONDS_TO_LIVE = 60


def asked_name(question):
    """The name of the question, in lower case, and where it ends."""
    labels, at = [], HEADER_SIZE
    while question[at]:
        labels.append(question[at + 1:at + 1 + question[at]])
        at += 1 + question[at]
    return b".".join(labels).decode("ascii", "replace").lower(), at + 1


def written(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def record(name, kind, data):
    return (written(name) + kind.to_bytes(2, "big") + CLASS_INTERNET.to_bytes(2, "big")
            + SECONDS_TO_LIVE.to_bytes(4, "big") + len(data).to_bytes(2, "big") + data)


def answer(question, known, aliases):
    name, end = asked_name(question)
    kind = int.from_bytes(question[end:end + 2], "big")
    records, passed = [], set()
    while name in aliases and name not in passed:
        passed.add(name)
        records.append(record(name, ALIAS, written(aliases[name])))
        name = aliases[name]
    records += [record(name, kind, address.packed) for address in known.get(name, []) if TYPES[address.version] == kind]
    flags = bytes([ANSWER | question[2] & 1, NO_ERROR if name in known or name in passed else NO_SUCH_NAME])
    counts = b"\0\1" + bytes([0, len(records)]) + b"\0\0\0\0"
    return question[:2] + flags + counts + question[HEADER_SIZE:end + TYPE_AND_CLASS] + b"".join(records)


def main():
    known, aliases = {}, {}
    for argument in sys.argv[2:]:
        name, end = argument.lower().split("=")
        try:
            known.setdefault(name, []).append(ipaddress.ip_address(end))
        except ValueError:
            aliases[name] = end
            del known[name]
    serving.udp(int(sys.argv[1]), lambda question: [answer(question, known, aliases)])
    serving.serve()


if __name__ == "__main__":
    main()
