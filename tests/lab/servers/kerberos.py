# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A key distribution center that answers every request, over UDP and TCP, with the same KRB-ERROR (RFC 4120, 5.9.1).

    kerberos.py PORT ERROR_CODE REALM
"""

import datetime
import sys

import ber
import serving

KRB_ERROR = 0x7e  # [APPLICATION 30]
PRINCIPAL = 2  # NT-SRV-INST


def field(number, content):
    return ber.element(0xa0 + number, content)


def text(value):
    return ber.element(ber.GENERAL_STRING, value.encode())


def krb_error(code, realm):
    now = datetime.datetime.now(datetime.timezone.utc)
    server = ber.element(ber.SEQUENCE, field(0, ber.integer(PRINCIPAL)),
                         field(1, ber.element(ber.SEQUENCE, text("krbtgt"), text(realm))))
    return ber.element(KRB_ERROR, ber.element(
        ber.SEQUENCE, field(0, ber.integer(5)), field(1, ber.integer(30)),
        field(4, ber.element(ber.GENERALIZED_TIME, now.strftime("%Y%m%d%H%M%SZ").encode())),
        field(5, ber.integer(now.microsecond)), field(6, ber.integer(code)), field(9, text(realm)), field(10, server)))


def main():
    port, code, realm = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]

    def handle(connection):
        length = int.from_bytes(serving.exactly(connection, 4), "big")
        serving.exactly(connection, length)
        answer = krb_error(code, realm)
        connection.sendall(len(answer).to_bytes(4, "big") + answer)
        serving.until_closed(connection)

    serving.udp(port, lambda _: [krb_error(code, realm)])
    serving.tcp(port, handle)
    serving.serve()


if __name__ == "__main__":
    main()
