# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Says by gratuitous ARP (RFC 5944 4.6) that an address is at this host's interface, five times a second, for a minute at
most. It is ready after more than a second: Linux changes what it knows of a neighbour no sooner.

    announcer.py INTERFACE ADDRESS
"""

import socket
import struct
import sys
import time

_LONGEST_S, _PAUSE_S, _READY_AFTER_S = 60, 0.2, 1.5
_ARP, _IPV4, _ETHERNET, _REQUEST = 0x0806, 0x0800, 1, 1
_EVERYBODY = b"\xff" * 6


def main():
    interface, address = sys.argv[1:]
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as wire:
        wire.bind((interface, 0))
        own, packed = wire.getsockname()[4], socket.inet_aton(address)
        packet = (_EVERYBODY + own + struct.pack("!HHHBBH", _ARP, _ETHERNET, _IPV4, 6, 4, _REQUEST) + own + packed
                  + bytes(6) + packed)
        began, said = time.monotonic(), False
        while time.monotonic() < began + _LONGEST_S:
            wire.send(packet)
            time.sleep(_PAUSE_S)
            if not said and time.monotonic() > began + _READY_AFTER_S:
                print("ready", flush=True)
                said = True


if __name__ == "__main__":
    main()
