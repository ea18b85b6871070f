#!/bin/sh
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Makes the certificates of this folder anew, all for the one key in server-key.pem, which protects nothing: it is for
# servers of the tests on this computer. The authority's key is thrown away. Needs OpenSSL.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

long_ago=20200101000000Z
not_long_after=20210101000000Z
far_off=21180101000000Z
very_far_off=21190101000000Z

cat > "$work/ca.conf" <<END
[ca]
default_ca = tests
[tests]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
END
: > "$work/index"

new_key() {
    openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"
}

# issue FILE KEY COMMON-NAME START END AUTHORITY-OPTIONS..., with the extensions in $work/extensions
issue() {
    file=$1 key=$2 name=$3 start=$4 end=$5
    shift 5
    openssl req -new -key "$key" -subj "/CN=$name" -out "$work/request"
    openssl ca -batch -notext -config "$work/ca.conf" -in "$work/request" -out "$file.pem" -extfile "$work/extensions" \
        -startdate "$start" -enddate "$end" "$@" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
}

# certificate FILE COMMON-NAME ALTERNATIVE-NAMES START END AUTHORITY-OPTIONS...
certificate() {
    file=$1 name=$2 alternatives=$3 start=$4 end=$5
    shift 5
    {
        echo "keyUsage = critical, digitalSignature"
        echo "extendedKeyUsage = serverAuth"
        if [ -n "$alternatives" ]; then echo "subjectAltName = $alternatives"; fi
    } > "$work/extensions"
    issue "$file" server-key.pem "$name" "$start" "$end" "$@"
}

new_key server-key.pem
new_key "$work/ca-key.pem"
printf '%s\n' "basicConstraints = critical, CA:TRUE" "keyUsage = critical, keyCertSign" > "$work/extensions"
issue authority "$work/ca-key.pem" "GP PortCheck Test Authority" $long_ago $very_far_off \
    -selfsign -keyfile "$work/ca-key.pem"

signed="-cert authority.pem -keyfile $work/ca-key.pem"
host=dc1.lab.example
# shellcheck disable=SC2086 # the options are words of their own
{
    certificate good $host "DNS:$host,DNS:lab.example" $long_ago $far_off $signed
    certificate expired $host "DNS:$host" $long_ago $not_long_after $signed
    certificate not-yet-valid $host "DNS:$host" $far_off $very_far_off $signed
    certificate other-name $host "DNS:other.lab.example" $long_ago $far_off $signed
    certificate no-names $host "" $long_ago $far_off $signed
    certificate no-names-address 127.0.0.1 "" $long_ago $far_off $signed
    certificate wildcard lab.example "DNS:*.lab.example" $long_ago $far_off $signed
    certificate address lab.example "IP:127.0.0.1,IP:::1" $long_ago $far_off $signed
}
certificate self-signed $host "DNS:$host" $long_ago $far_off -selfsign -keyfile server-key.pem
certificate self-signed-expired $host "DNS:$host" $long_ago $not_long_after -selfsign -keyfile server-key.pem
