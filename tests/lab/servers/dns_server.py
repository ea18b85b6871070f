# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A DNS server, on UDP or with `tcp` on TCP, that has the same answer for every question, without a record in it (RFC 1035, 4.1.1).

    dns_server.py PORT CODE [truncated] [bare] [nonsense] [forwarding] [tcp]

With `bare` it does not repeat the question, with `nonsense` what it sends is no DNS. With `forwarding` a question that asks for recursion is left unanswered: the server that it would be handed on to is silent.
"""

import contextlib
import sys

import serving

ANSWER, TRUNCATED, RECURSION = 0x80, 0x02, 0x01
HEADER_SIZE, NAME_END_AND_TYPE_AND_CLASS = 12, 5


def answer(question, code, words):
    """The question's header and first question, as an answer."""
    truncated, bare = "truncated" in words, "bare" in words
    if "nonsense" in words:
        return b"HTTP/1.1 400 Bad Request\r\n\r\n"
    end = question.index(b"\0", HEADER_SIZE) + NAME_END_AND_TYPE_AND_CLASS
    flags = bytes([ANSWER | (TRUNCATED if truncated else 0) | question[2] & RECURSION, code])
    if bare:
        return question[:2] + flags + bytes(8)
    return question[:2] + flags + b"\0\1\0\0\0\0\0\0" + question[HEADER_SIZE:end]


def main():
    port, code, words = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    forwarding = "forwarding" in words

    def answers(question):
        return [] if forwarding and question[2] & RECURSION else [answer(question, code, words)]

    def handle(connection):
        """Each message follows its length (RFC 1035, 4.2.2)."""
        with contextlib.suppress(EOFError):
            while True:
                length = int.from_bytes(serving.exactly(connection, 2), "big")
                for message in answers(serving.exactly(connection, length)):
                    connection.sendall(len(message).to_bytes(2, "big") + message)

    if "tcp" in words:
        serving.tcp(port, handle)
    else:
        serving.udp(port, answers)
    serving.serve()


if __name__ == "__main__":
    main()
