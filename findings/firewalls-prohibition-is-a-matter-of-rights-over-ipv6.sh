#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# One firewall rule that prohibits a port is "no route to host" over IPv4 and "permission denied" over IPv6.
#
# Version: nftables 1.0.6 and netcat 1.219 (Debian 12: nftables 1.0.6-2+deb12u2, netcat-openbsd 1.219-1), on Linux 6, x86-64.
#
# "reject with icmpx type admin-prohibited" is one rule for both families. Linux at the other end turns its IPv4 form
# (ICMP type 3, code 13) into EHOSTUNREACH, over TCP and UDP, and its IPv6 form (ICMPv6 type 1, code 1) into EACCES. So
# who asks over IPv4 looks for a host that is down, and who asks over IPv6 looks for missing rights on the own computer,
# or for a security module there: a policy route of one's own ("prohibit") and an own filter fail with the same error.
# "port-unreachable" and "no-route" of the same rule are one error in both families.
#
# Output seen:
#   admin-prohibited: IPv4 No route to host, IPv6 Permission denied
#   port-unreachable: IPv4 Connection refused, IPv6 Connection refused
#   no-route: IPv4 Network is unreachable, IPv6 Network is unreachable
#
# Exits with 1 if that has changed. Needs unprivileged user namespaces, or root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

apt-get --quiet download nftables=1.0.6-2+deb12u2 libnftables1=1.0.6-2+deb12u2 libnftnl11 libmnl0 libjansson4 libxtables12 \
    libedit2 libbsd0 libmd0 netcat-openbsd=1.219-1 iproute2=6.1.0-3 >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done

cat > inside.sh <<'PROGRAM'
set -euo pipefail
mount -t tmpfs none /run
export LD_LIBRARY_PATH=$PWD/root/usr/lib/x86_64-linux-gnu
ip=$PWD/root/bin/ip
far="$ip netns exec far"
$ip netns add far
$ip link add name near type veth peer name end netns far
$ip address add 192.0.2.1/24 dev near
$ip address add 2001:db8::1/64 dev near nodad
$ip link set near up
$far $ip address add 192.0.2.2/24 dev end
$far $ip address add 2001:db8::2/64 dev end nodad
$far $ip link set end up
$far root/usr/sbin/nft 'add table inet own; add chain inet own in { type filter hook input priority 0; }'

says() { # the error of a connection to an address
    root/bin/nc.openbsd -v -w 10 "$1" 389 </dev/null 2>&1 | sed 's/.*failed: //'
}
for kind in admin-prohibited port-unreachable no-route; do
    $far root/usr/sbin/nft "flush chain inet own in; add rule inet own in tcp dport 389 reject with icmpx type $kind"
    echo "$kind: IPv4 $(says 192.0.2.2), IPv6 $(says 2001:db8::2)"
done
PROGRAM

expected="admin-prohibited: IPv4 No route to host, IPv6 Permission denied
port-unreachable: IPv4 Connection refused, IPv6 Connection refused
no-route: IPv4 Network is unreachable, IPv6 Network is unreachable"
seen=$(timeout 120 unshare --map-root-user --net --mount bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
