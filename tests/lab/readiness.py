# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: ends with 0 once the controller answers on every port of the Group Policy table.

    readiness.py NAME ADDRESS...

Each service is tried again and again within a few seconds; what is still missing then is printed, with status 1.
"""

import socket
import sys
import time

TIME_LIMIT_S = 5
PAUSE_S = 0.05
# 464 and 636 aren't in the table; they tell that Samba's last services are up as well.
TCP_PORTS = [53, 88, 135, 389, 445, 464, 636, 3268, 3269, 49152, 49153, 49154]

# CLDAP: message 1, search of the rootDSE for any object, attribute dnsHostName (RFC 4511, section 4.5.1).
CLDAP_QUESTION = (bytes.fromhex("3032020101632d04000a01000a0100020100020100010100870b") + b"objectClass"
                  + bytes.fromhex("300d040b") + b"dnsHostName")


def tcp_connects(address, port):
    try:
        socket.create_connection((address, port), timeout=1).close()
        return True
    except OSError:
        return False


def udp_answers(address, port, question):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as asker:
        asker.settimeout(0.5)
        try:
            asker.connect((address, port))
            asker.send(question)
            return len(asker.recv(4096)) > 0
        except OSError:
            return False


def resolves(name, addresses):
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(name, 0, type=socket.SOCK_STREAM)}
    except OSError:
        return False
    return found == set(addresses)


def main():
    name, *addresses = sys.argv[1:]
    checks = {f"{address} {port}/tcp": lambda a=address, p=port: tcp_connects(a, p)
              for address in addresses for port in TCP_PORTS}
    checks |= {f"{address} 389/udp": lambda a=address: udp_answers(a, 389, CLDAP_QUESTION) for address in addresses}
    checks[f"DNS name {name}"] = lambda: resolves(name, addresses)
    deadline = time.monotonic() + TIME_LIMIT_S
    while checks:
        checks = {what: check for what, check in checks.items() if not check()}
        if not checks:
            return 0
        if time.monotonic() > deadline:
            print(", ".join(checks))
            return 1
        time.sleep(PAUSE_S)
    return 0


if __name__ == "__main__":
    sys.exit(main())
