#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# A rule for what a computer sends that rejects TCP by a reset is silence, unless it spares resets.
#
# Version: nftables 1.0.6 (Debian 12: nftables and libnftables1 1.0.6-2+deb12u2), on Linux 6, x86-64.
#
# In an output chain "reject with tcp reset" answers the program's SYN by a reset in the name of the host that was asked.
# The system sends that reset to itself, so it passes the same chain. A rule that holds for all of TCP meets it there and
# drops it: a reset is never answered by another one (RFC 9293, 3.10.7.1). So the program waits until its time is over, as
# if a firewall far away dropped what it sent. With the destination in the rule, which is no destination of the reset, the
# connection is refused at once.
#
# Output seen:
#   meta l4proto tcp reject with tcp reset: timed out
#   ip daddr 192.0.2.1 meta l4proto tcp reject with tcp reset: ECONNREFUSED
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download nftables=1.0.6-2+deb12u2 libnftables1=1.0.6-2+deb12u2 >/dev/null 2>&1
for package in *.deb; do dpkg --extract "$package" root; done

cat > connect.py <<'PROGRAM'
import errno
import socket

with socket.socket() as client:
    client.settimeout(2)
    try:
        client.connect(("192.0.2.1", 389))
        print("connected")
    except TimeoutError:
        print("timed out")
    except OSError as error:
        print(errno.errorcode[error.errno])
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip link set lo up
ip link add outer type veth peer name other
ip address add 192.0.2.2/24 dev outer
ip link set outer up
ip link set other up
ip neighbour add 192.0.2.1 lladdr 02:00:00:00:00:01 dev outer # nobody is asked who that is
for rule in "meta l4proto tcp reject with tcp reset" "ip daddr 192.0.2.1 meta l4proto tcp reject with tcp reset"; do
    LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu root/usr/sbin/nft --file - <<RULES
flush ruleset
table inet own {
    chain output {
        type filter hook output priority filter
        $rule
    }
}
RULES
    echo "$rule: $(/usr/bin/python3 connect.py)"
done
PROGRAM

expected="meta l4proto tcp reject with tcp reset: timed out
ip daddr 192.0.2.1 meta l4proto tcp reject with tcp reset: ECONNREFUSED"
seen=$(timeout 60 unshare --map-root-user --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
