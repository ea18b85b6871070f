#!/bin/sh
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Makes the certificate that a stand-in shows unless it is given another, and its key, anew. The key is public: it is in
# every copy of the program, and what it protects is a few words that say so themselves. Nobody should trust this
# certificate. It is valid from long ago, since clocks differ. A second one has expired, for the demo. Needs OpenSSL.
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

# sign FILE NAME FROM UNTIL
sign() {
    openssl req -new -key key.pem -subj "/CN=$2" -out "$work/request"
    openssl ca -batch -notext -config "$work/ca.conf" -in "$work/request" -out "$1" -extensions extensions \
        -startdate "$3" -enddate "$4" -selfsign -keyfile key.pem
}
sign certificate.pem "GP PortCheck stand-in, not a domain controller" 20200101000000Z 21180101000000Z
sign expired.pem "GP PortCheck stand-in, expired on purpose" 20200101000000Z 20210101000000Z
