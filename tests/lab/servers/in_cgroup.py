# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: runs a command in a control group (cgroups(7), version 2) of its own whose filter drops what it
sends to an address, or what comes in from there.

    in_cgroup.py bpf ADDRESS COMMAND...       by a program at the group, as systemd's IPAddressDeny has it
    in_cgroup.py nft ADDRESS COMMAND...       by an nftables rule that names the group
    in_cgroup.py bpf-in ADDRESS COMMAND...    the same two for what comes in
    in_cgroup.py nft-in ADDRESS COMMAND...

The command is run with this process's own mounts, which `ip netns exec` has made for it alone.
"""

import ctypes
import ipaddress
import os
import platform
import socket
import struct
import subprocess
import sys

GROUPS = "/sys/fs/cgroup"  # where nft(8) looks for them
RULES = """\
table inet group {{
    chain group {{
        type filter hook {hook} priority 0
        socket cgroupv2 level 1 "{group}" {family} {end} {address} drop
    }}
}}
"""
# linux/bpf.h, and bpf(2)'s number for each machine
SYSTEM_CALL = {"x86_64": 321, "aarch64": 280}
PROG_LOAD, PROG_ATTACH = 5, 8
CGROUP_SKB, INET_INGRESS, INET_EGRESS, ALLOW_MULTI = 8, 0, 1, 2
PROTOCOL, DATA, DATA_END = 16, 76, 80  # bytes into struct __sk_buff


def bpf(command, attributes):
    content = ctypes.create_string_buffer(attributes.ljust(128, b"\0"), 128)
    libc = ctypes.CDLL(None, use_errno=True)
    done = libc.syscall(SYSTEM_CALL[platform.machine()], command, content, 128)
    if done < 0:
        sys.exit(f"in_cgroup.py: bpf({command}): {os.strerror(ctypes.get_errno())}")
    return done


def instruction(code, target=0, source=0, offset=0, number=0):
    return struct.pack("<BBhi", code, target | source << 4, offset, number)


def dropping(address, incoming):
    """The program: 0 (drop) for what goes to, or comes from, an address that ends in the same four bytes, 1 (pass) for all
    else."""
    place, ethertype = (16, 0x0800) if len(address) == 4 else (36, 0x86dd)
    if incoming:
        place -= len(address)
    return [instruction(0xb7, 0, number=1),  # r0 = 1
            instruction(0x61, 5, 1, PROTOCOL),  # r5 = skb->protocol
            instruction(0x55, 5, offset=8, number=socket.htons(ethertype)),  # another: to the end
            instruction(0x61, 2, 1, DATA),  # r2 = skb->data
            instruction(0x61, 3, 1, DATA_END),  # r3 = skb->data_end
            instruction(0xbf, 4, 2),  # r4 = r2
            instruction(0x07, 4, number=place + 4),  # r4 += …
            instruction(0x2d, 4, 3, 3),  # beyond it: to the end
            instruction(0x61, 5, 2, place),  # r5 = the address's last four bytes
            instruction(0x56, 5, offset=1, number=struct.unpack("=i", address[-4:])[0]),  # others: to the end
            instruction(0xb7, 0, number=0),  # r0 = 0
            instruction(0x95)]


def attach(folder, address, incoming):
    program = dropping(address, incoming)
    code, licence = ctypes.create_string_buffer(b"".join(program)), ctypes.create_string_buffer(b"MIT")
    loaded = bpf(PROG_LOAD, struct.pack("=IIQQ", CGROUP_SKB, len(program), ctypes.addressof(code),
                                        ctypes.addressof(licence)))
    group = os.open(folder, os.O_RDONLY)
    bpf(PROG_ATTACH, struct.pack("=IIII", group, loaded, INET_INGRESS if incoming else INET_EGRESS, ALLOW_MULTI))


def main():
    manner, address, *command = sys.argv[1:]
    manner, incoming = manner.removesuffix("-in"), manner.endswith("-in")
    group = f"gppc-{os.getpid()}"
    folder = f"{GROUPS}/{group}"
    subprocess.run(["mount", "-t", "cgroup2", "none", GROUPS], check=True)
    os.mkdir(folder)
    try:
        if manner == "bpf":
            attach(folder, ipaddress.ip_address(address).packed, incoming)
        else:
            rules = RULES.format(group=group, family="ip6" if ":" in address else "ip", address=address,
                                 hook="input" if incoming else "output", end="saddr" if incoming else "daddr")
            subprocess.run(["nft", "-f", "-"], input=rules, text=True, check=True)
        join = f"echo $$ > {folder}/cgroup.procs && exec \"$@\""
        sys.exit(subprocess.run(["setpriv", "--pdeathsig", "KILL", "sh", "-c", join, "sh", *command]).returncode)
    finally:
        if manner == "nft":
            subprocess.run(["nft", "delete", "table", "inet", "group"])
        os.rmdir(folder)


if __name__ == "__main__":
    main()
