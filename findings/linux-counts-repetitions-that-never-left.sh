#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# A connecting socket tells without any rights whether its repeated SYN left the computer.
#
# Version: Linux 6, x86-64; nftables 1.0.6 (Debian 12: nftables and libnftables1 1.0.6-2+deb12u2).
#
# To a program that waits for a connection, a filter on the way and the own computer's filter for what it sends look the
# same: silence, since the first SYN that the own filter drops is not reported as an error. TCP_INFO differs. The count of
# all repetitions (tcpi_total_retrans) rises by each try in both cases. The number of repetitions that are on their way
# (tcpi_retrans) counts only what was handed to the network: it stays 0 where the own filter drops.
#
# Output seen (1.5 s after connect(): the first SYN is repeated after 1 s, RFC 6298, 2.1):
#   dropped on the way: 1 tried, 1 under way
#   dropped by the own output chain: 1 tried, 0 under way
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download nftables=1.0.6-2+deb12u2 libnftables1=1.0.6-2+deb12u2 >/dev/null 2>&1
for package in *.deb; do dpkg --extract "$package" root; done

cat > connect.py <<'PROGRAM'
import socket
import struct
import time

RETRANS, TOTAL_RETRANS = 36, 100  # bytes into struct tcp_info (linux/tcp.h)

with socket.socket() as client:
    client.setblocking(False)
    client.connect_ex(("192.0.2.1", 389))
    time.sleep(1.5)
    told = client.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104)
under_way, tried = (struct.unpack_from("=I", told, place)[0] for place in (RETRANS, TOTAL_RETRANS))
print(f"{tried} tried, {under_way} under way")
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip link set lo up
ip link add outer type veth peer name other
ip address add 192.0.2.2/24 dev outer
ip link set outer up
ip link set other up
ip neighbour add 192.0.2.1 lladdr 02:00:00:00:00:01 dev outer # where nobody listens
echo "dropped on the way: $(/usr/bin/python3 connect.py)"
LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/sbin/nft --file - <<RULES
table inet own {
    chain output {
        type filter hook output priority filter
        tcp dport 389 drop
    }
}
RULES
echo "dropped by the own output chain: $(/usr/bin/python3 connect.py)"
PROGRAM

expected="dropped on the way: 1 tried, 1 under way
dropped by the own output chain: 1 tried, 0 under way"
seen=$(timeout 60 unshare --map-root-user --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
