#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
#
# A MIT KDC that is asked for a realm which it doesn't hold says that the client is unknown there, not that the realm is.
#
# Version: MIT Kerberos 1.20.1 (Debian 12: krb5-kdc and krb5-user 1.20.1-2+deb12u5).
#
# RFC 4120 has an error for who asks the wrong KDC (KDC_ERR_WRONG_REALM, 68; 7.5.9). MIT's KDC doesn't use it: it looks
# the client up in its one database, finds none, answers with error 6 (KDC_ERR_C_PRINCIPAL_UNKNOWN), and puts the realm
# that was asked for into the answer as if it were its own. kinit then names an account of the other realm as not found,
# word for word as for an account that is missing in the right one; so does any probe that takes the realm of such an
# answer for the realm which the server holds.
#
# Output seen:
#   held     kinit: Client 'nobody@LAB.EXAMPLE' not found in Kerberos database while getting initial credentials
#   not held kinit: Client 'nobody@OTHER.EXAMPLE' not found in Kerberos database while getting initial credentials
#
# Exits with 1 if that has changed.
set -euo pipefail

folder=$(mktemp --directory)
trap 'jobs -p | xargs --no-run-if-empty kill; rm --recursive --force -- "$folder"' EXIT
cd "$folder"

version=1.20.1-2+deb12u5
libraries=(libgssapi-krb5-2 libgssrpc4 libk5crypto3 libkadm5srv-mit12 libkadm5clnt-mit12 libkdb5-10 libkrb5-3 libkrb5support0)
apt-get --quiet download "krb5-kdc=$version" "krb5-user=$version" "${libraries[@]/%/=$version}" \
    libverto1 libverto-libev1 libev4 libkeyutils1 libcom-err2 libss2 >/dev/null 2>&1
for package in ./*.deb; do dpkg --extract "$package" root; done
export LD_LIBRARY_PATH=$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu

read -r port < <(/usr/bin/python3 -c '
import socket
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.bind(("127.0.0.1", 0))
    print(one.getsockname()[1])')
cat > krb5.conf <<END
[libdefaults]
    default_realm = LAB.EXAMPLE
    plugin_base_dir = $folder/root/usr/lib/x86_64-linux-gnu/krb5/plugins
    dns_lookup_kdc = false
[realms]
    LAB.EXAMPLE = {
        kdc = 127.0.0.1:$port
    }
    OTHER.EXAMPLE = {
        kdc = 127.0.0.1:$port
    }
[dbmodules]
    db_module_dir = $folder/root/usr/lib/x86_64-linux-gnu/krb5/plugins/kdb
END
cat > kdc.conf <<END
[kdcdefaults]
    kdc_listen = 127.0.0.1:$port
    kdc_tcp_listen = ""
[realms]
    LAB.EXAMPLE = {
        database_name = $folder/principal
        key_stash_file = $folder/stash
        acl_file = $folder/none
    }
[logging]
    kdc = FILE:$folder/log
END
export KRB5_CONFIG=$folder/krb5.conf KRB5_KDC_PROFILE=$folder/kdc.conf KRB5CCNAME=FILE:$folder/cache
root/usr/sbin/kdb5_util create -s -r LAB.EXAMPLE -P only-here >/dev/null 2>&1
root/usr/sbin/krb5kdc -n >/dev/null 2>&1 &

expected="held     kinit: Client 'nobody@LAB.EXAMPLE' not found in Kerberos database while getting initial credentials
not held kinit: Client 'nobody@OTHER.EXAMPLE' not found in Kerberos database while getting initial credentials"
says() {
    timeout 60 root/usr/bin/kinit "nobody@$1" </dev/null 2>&1 || true
}
for _ in {1..50}; do # until the KDC is up
    [[ $(says LAB.EXAMPLE) != *"not found"* ]] || break
    sleep 0.2
done
seen="held     $(says LAB.EXAMPLE)
not held $(says OTHER.EXAMPLE)"
printf '%s\n' "$seen"
[[ $seen == "$expected" ]]
