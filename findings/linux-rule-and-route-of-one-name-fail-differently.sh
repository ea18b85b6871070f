#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# "unreachable" is one error as a route and another one as a policy rule.
#
# Version: iproute2 6.1.0 (Debian 12: iproute2 6.1.0-3), on Linux 6, x86-64.
#
# Linux can turn a destination away by a route ("ip route add unreachable") and, before any table of routes is looked
# into, by a rule ("ip rule add ... unreachable"). Both have the same three kinds under the same names, and two of them
# fail alike. "unreachable" does not: connect() fails with EHOSTUNREACH by the route and with ENETUNREACH by the rule, the
# error of a computer that has no route at all. So from the error alone a kill switch made of rules looks like a missing
# default route.
#
# Output seen:
#   blackhole: route EINVAL, rule EINVAL
#   prohibit: route EACCES, rule EACCES
#   unreachable: route EHOSTUNREACH, rule ENETUNREACH
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download iproute2=6.1.0-3 >/dev/null 2>&1
dpkg --extract iproute2_*.deb root

cat > connect.py <<'PROGRAM'
import errno
import socket

with socket.socket() as client:
    client.setblocking(False)
    print(errno.errorcode[client.connect_ex(("192.0.2.1", 389))])
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip=$PWD/root/bin/ip
$ip link set lo up
$ip route add default dev lo
for kind in blackhole prohibit unreachable; do
    $ip route add $kind 192.0.2.0/24
    by_route=$(/usr/bin/python3 connect.py)
    $ip route delete $kind 192.0.2.0/24
    $ip rule add to 192.0.2.0/24 $kind
    by_rule=$(/usr/bin/python3 connect.py)
    $ip rule delete to 192.0.2.0/24 $kind
    echo "$kind: route $by_route, rule $by_rule"
done
PROGRAM

expected="blackhole: route EINVAL, rule EINVAL
prohibit: route EACCES, rule EACCES
unreachable: route EHOSTUNREACH, rule ENETUNREACH"
seen=$(timeout 60 unshare --map-root-user --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
