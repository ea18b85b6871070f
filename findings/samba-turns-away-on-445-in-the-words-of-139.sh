#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# Samba tells who is not let in on port 445 so in the words of NetBIOS, as a name that nobody listens under.
#
# Version: smbd 4.17.12 (Debian 12: samba 2:4.17.12+dfsg-0+deb12u4).
#
# Over port 445, SMB has no session service below it (MS-SMB2 2.1: each message has four bytes before it, of which the
# first is zero). An address that "hosts deny" names gets a connection, may ask, and hears five bytes whose first is not
# zero: a negative response of the session service of port 139 with the reason "not listening on called name" (RFC 1002,
# 4.3.4), though no name was called. Read as SMB they are noise, so the server passes for another program on the port, or
# for a broken one; nothing in them says that it is this asker who is not wanted.
#
# Output seen (the answer to an SMB 2 NEGOTIATE; its first bytes):
#   allowed 206 bytes 000000cafe534d42
#   denied 5 bytes 8300000181
#
# Exits with 1 if that has changed. Needs root.
set -euo pipefail

folder=$(mktemp --directory)
trap 'rm --recursive --force -- "$folder"' EXIT
cd "$folder"

version=2:4.17.12+dfsg-0+deb12u4
apt-get --quiet download "samba=$version" "samba-libs=$version" "libwbclient0=$version" "libldb2=2:2.6.2+samba4.17.12+dfsg-0+deb12u4" \
    libtalloc2 libtdb1 libtevent0 libpopt0 libjansson4 libicu72 libavahi-client3 libavahi-common3 libldap-2.5-0 libsasl2-2 \
    libgnutls30 libnettle8 libhogweed6 libgmp10 libp11-kit0 libffi8 libtasn1-6 libidn2-0 libunistring2 libgssapi-krb5-2 libkrb5-3 \
    libk5crypto3 libkrb5support0 libkeyutils1 libcom-err2 libdbus-1-3 libsystemd0 libgcrypt20 libgpg-error0 liblz4-1 libzstd1 \
    liblzma5 libbsd0 libmd0 libtirpc3 libcap2 >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done
libraries=$folder/root/usr/lib/x86_64-linux-gnu
export LD_LIBRARY_PATH=$libraries:$folder/root/lib/x86_64-linux-gnu:$libraries/samba

mkdir state
cat > smb.conf <<END
[global]
    interfaces = 127.0.0.1
    bind interfaces only = yes
    smb ports = 445
    hosts deny = 127.0.0.2
    disable spoolss = yes
    rpc start on demand helpers = no
    lock directory = $folder/state
    state directory = $folder/state
    cache directory = $folder/state
    pid directory = $folder/state
    private dir = $folder/state
    ncalrpc dir = $folder/state/ncalrpc
    log file = $folder/state/log
END

cat > ask.py <<'PROGRAM'
import socket
import struct
import sys
import time

# MS-SMB2 2.2.1.2 and 2.2.3: a header, and NEGOTIATE with the one dialect 2.0.2.
header = b"\xfeSMB" + struct.pack("<HHIHHIIQIIQ16s", 64, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, b"")
message = header + struct.pack("<HHHHI16sQH", 36, 1, 1, 0, 0, bytes(range(16)), 0, 0x0202)

for word, source in (("allowed", "127.0.0.1"), ("denied", "127.0.0.2")):
    for _ in range(100):  # until the server is up
        try:
            client = socket.create_connection(("127.0.0.1", 445), 10, (source, 0))
            break
        except ConnectionRefusedError:
            time.sleep(0.2)
    else:
        sys.exit("smbd has not started")
    with client:
        client.sendall(struct.pack(">I", len(message)) + message)
        answer = client.recv(4096)
    print(word, len(answer), "bytes", answer[:8].hex())
PROGRAM

cat > inside.sh <<'PROGRAM'
set -euo pipefail
ip link set lo up
root/usr/sbin/smbd --foreground --no-process-group --configfile=smb.conf >/dev/null 2>&1 &
trap 'kill %1' EXIT
/usr/bin/python3 ask.py
PROGRAM

expected="allowed 206 bytes 000000cafe534d42
denied 5 bytes 8300000181"
seen=$(timeout 60 unshare --net bash inside.sh)
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
