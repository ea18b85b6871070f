# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A DNS server on UDP that has the same answer for every question, without a record in it (RFC 1035, 4.1.1).

    dns_server.py PORT CODE [truncated] [forwarding]

With `forwarding` a question that asks for recursion is left unanswered: the server that it would be handed on to is silent.
"""

import sys

import serving

ANSWER, TRUNCATED, RECURSION = 0x80, 0x02, 0x01
HEADER_SIZE, NAME_END_AND_TYPE_AND_CLASS = 12, 5


def answer(question, code, truncated):
    """The question's header and first question, as an answer."""
    end = question.index(b"\0", HEADER_SIZE) + NAME_END_AND_TYPE_AND_CLASS
    flags = bytes([ANSWER | (TRUNCATED if truncated else 0) | question[2] & RECURSION, code])
    return question[:2] + flags + b"\0\1\0\0\0\0\0\0" + question[HEADER_SIZE:end]


def main():
    port, code, truncated = int(sys.argv[1]), int(sys.argv[2]), "truncated" in sys.argv[3:]
    forwarding = "forwarding" in sys.argv[3:]
    serving.udp(port, lambda question: [] if forwarding and question[2] & RECURSION else [answer(question, code, truncated)])
    serving.serve()


if __name__ == "__main__":
    main()
