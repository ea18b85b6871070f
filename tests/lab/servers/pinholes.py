# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the firewall: what a firewall that understands RPC does.

    pinholes.py INTERFACE SET

Reads along what endpoint mappers answer to ept_map (C706, appendix O; not to ept_lookup), and adds the ports that they
name to an nftables set, for as long as the set says.
"""

import re
import socket
import struct
import subprocess
import sys

ETHERNET_SIZE, IPV4, IPV6, TCP = 14, 0x0800, 0x86dd, 6
MAPPER = 135
REQUEST, RESPONSE, EPT_MAP = 0, 2, 3
# A floor of a tower: protocol TCP, no version; then two bytes of port, big-endian (C706, appendix L).
TCP_FLOOR = re.compile(rb"\x01\x00\x07\x02\x00(..)", re.DOTALL)
EVERY_PROTOCOL = 3  # ETH_P_ALL


def tcp_of(frame):
    """(from, to, payload) of a frame's TCP segment, or None; the addresses are bytes with the port behind."""
    kind = int.from_bytes(frame[12:14], "big")
    packet = frame[ETHERNET_SIZE:]
    if kind == IPV4 and packet[9] == TCP:
        header, size = (packet[0] & 15) * 4, int.from_bytes(packet[2:4], "big")
        addresses = packet[12:16], packet[16:20]
    elif kind == IPV6 and packet[6] == TCP:
        header, size = 40, 40 + int.from_bytes(packet[4:6], "big")
        addresses = packet[8:24], packet[24:40]
    else:
        return None
    segment = packet[header:size]
    sender, receiver = struct.unpack_from(">HH", segment)
    return (addresses[0], sender), (addresses[1], receiver), segment[(segment[12] >> 4) * 4:]


def named_ports(segments):
    """The ports of each answer to ept_map, as they come by."""
    asked = set()
    for sender, receiver, payload in segments:
        if len(payload) < 24 or payload[0] != 5:
            continue
        call, = struct.unpack_from("<I", payload, 12)
        if receiver[1] == MAPPER and payload[2] == REQUEST:
            operation, = struct.unpack_from("<H", payload, 22)
            (asked.add if operation == EPT_MAP else asked.discard)((sender, call))
        elif sender[1] == MAPPER and payload[2] == RESPONSE and (receiver, call) in asked:
            yield {int.from_bytes(port, "big") for port in TCP_FLOOR.findall(payload)}


def segments_on(interface):
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(EVERY_PROTOCOL)) as listener:
        listener.bind((interface, EVERY_PROTOCOL))
        print("ready", flush=True)
        while True:
            frame, _ = listener.recvfrom(65535)
            if segment := tcp_of(frame):
                yield segment


def main():
    interface, name = sys.argv[1:]
    for ports in named_ports(segments_on(interface)):
        members = ", ".join(str(port) for port in sorted(ports))
        subprocess.run(["nft", f"add element inet lab {name} {{ {members} }}"], check=True)


if __name__ == "__main__":
    main()
