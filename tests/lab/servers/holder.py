# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: holds local ports, of TCP and UDP, so that no other program finds a free one.

    holder.py FIRST LAST
"""

import socket
import sys

import serving


def main():
    first, last = int(sys.argv[1]), int(sys.argv[2])
    held = [socket.socket(socket.AF_INET6, kind) for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)
            for _ in range(first, last + 1)]
    for number, one in enumerate(held):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # what an earlier connection left behind is no holder
        one.bind(("::", first + number % (last - first + 1)))
    serving.serve()


if __name__ == "__main__":
    main()
