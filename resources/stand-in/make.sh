#!/bin/sh
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Makes the certificate that a stand-in shows unless it is given another, and its key, anew. The key is public: it is in
# every copy of the program, and what it protects is a few words that say so themselves. Nobody should trust this
# certificate. It is valid from long ago, since clocks differ. Needs OpenSSL.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/ca.conf" <<END
[ca]
default_ca = own
[own]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
[extensions]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:stand-in.invalid
END
: > "$work/index"
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem
openssl req -new -key key.pem -subj "/CN=GP PortCheck stand-in, not a domain controller" -out "$work/request"
openssl ca -batch -notext -config "$work/ca.conf" -in "$work/request" -out certificate.pem -extensions extensions \
    -startdate 20200101000000Z -enddate 21180101000000Z -selfsign -keyfile key.pem
