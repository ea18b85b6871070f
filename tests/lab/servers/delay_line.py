# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the firewall: a long way, as a TUN device that gives each packet back after a while, to go on from there.

    delay_line.py DEVICE MILLISECONDS
"""

import collections
import fcntl
import os
import select
import struct
import subprocess
import sys
import time

# linux/if_tun.h
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454ca, 0x0001, 0x1000
LONGEST_PACKET = 65535


def main():
    device, delay_s = sys.argv[1], int(sys.argv[2]) / 1000
    tunnel = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tunnel, TUNSETIFF, struct.pack("16sH", device.encode(), IFF_TUN | IFF_NO_PI))
    # What comes back from here doesn't come from where the way to its sender leads.
    settings = [f"net.ipv4.conf.{which}.rp_filter=0" for which in (device, "all")]
    subprocess.run(["sysctl", "-qw", *settings], check=True)
    subprocess.run(["ip", "link", "set", device, "up"], check=True)
    print("ready", flush=True)
    held = collections.deque()  # (when to let go, packet)
    while True:
        patience = max(0, held[0][0] - time.monotonic()) if held else None
        if select.select([tunnel], [], [], patience)[0]:
            held.append((time.monotonic() + delay_s, os.read(tunnel, LONGEST_PACKET)))
        while held and held[0][0] <= time.monotonic():
            os.write(tunnel, held.popleft()[1])


if __name__ == "__main__":
    main()
