# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Hands questions on to a directory, and its answers back with something in them changed.

    ldap_relay.py PORT ADDRESS ADDRESS_PORT [--udp] [--set ATTRIBUTE=VALUE]... [--flags-off N] [--flags-on N]
                  [--certificate FILE --key FILE]

--set replaces the values of an attribute; --flags-off and --flags-on change the Netlogon ping's answer (MS-ADTS
6.3.1.2). With a certificate, clients are spoken to in TLS, and the directory without.
"""

import argparse
import socket
import ssl
import threading

import ber
import serving

SEARCH_RESULT_ENTRY = 0x64  # RFC 4511, 4.5.2
SAM_LOGON_RESPONSE_EX = 23  # MS-ADTS 6.3.1.3
TIME_LIMIT_S = 5


def changed_netlogon(value, off, on):
    if int.from_bytes(value[:2], "little") != SAM_LOGON_RESPONSE_EX:
        return value
    flags = int.from_bytes(value[4:8], "little") & ~off | on
    return value[:4] + flags.to_bytes(4, "little") + value[8:]


def changed_values(name, values, options):
    if name.lower() == b"netlogon":
        return [changed_netlogon(value, options.flags_off, options.flags_on) for value in values]
    return options.replaced.get(name.lower(), values)


def changed_attribute(attribute, options):
    (_, name), (_, content) = ber.elements(attribute)
    values = changed_values(name, [value for _, value in ber.elements(content)], options)
    return ber.element(ber.SEQUENCE, ber.element(ber.OCTETS, name),
                       ber.element(ber.SET, *(ber.element(ber.OCTETS, value) for value in values)))


def changed_message(message, options):
    """One LDAPMessage; all but the entry of a search stays as it is."""
    (_, content), = ber.elements(message)
    (_, number), (kind, operation), *controls = ber.elements(content)
    if kind != SEARCH_RESULT_ENTRY:
        return message
    (_, name), (_, attributes) = ber.elements(operation)
    entry = ber.element(SEARCH_RESULT_ENTRY, ber.element(ber.OCTETS, name), ber.element(ber.SEQUENCE, *(
        changed_attribute(attribute, options) for _, attribute in ber.elements(attributes))))
    return ber.element(ber.SEQUENCE, ber.element(ber.INTEGER, number), entry,
                       *(ber.element(tag, control) for tag, control in controls))


def messages(data):
    while data:
        size = ber.size_of(data)
        yield data[:size]
        data = data[size:]


def answer_datagram(datagram, options):
    """The answers of the directory to one datagram: it sends exactly one."""
    family = socket.AF_INET6 if ":" in options.address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as asker:
        asker.settimeout(TIME_LIMIT_S)
        asker.connect((options.address, options.address_port))
        asker.send(datagram)
        yield b"".join(changed_message(message, options) for message in messages(asker.recv(65535)))


def relay_questions(client, directory):
    try:
        while data := client.recv(65535):
            directory.sendall(data)
        directory.shutdown(socket.SHUT_WR)
    except OSError:
        directory.close()


def relay(connection, options):
    if options.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        connection = context.wrap_socket(connection, server_side=True)
    with socket.create_connection((options.address, options.address_port), TIME_LIMIT_S) as directory:
        directory.settimeout(None)
        threading.Thread(target=relay_questions, args=(connection, directory), daemon=True).start()
        received = b""
        while data := directory.recv(65535):
            received += data
            while (size := ber.size_of(received)) is not None and size <= len(received):
                connection.sendall(changed_message(received[:size], options))
                received = received[size:]
        connection.shutdown(socket.SHUT_RDWR)  # ends the other thread as well


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", type=int)
    parser.add_argument("address")
    parser.add_argument("address_port", type=int)
    parser.add_argument("--udp", action="store_true")
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--flags-off", type=int, default=0)
    parser.add_argument("--flags-on", type=int, default=0)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    options = parser.parse_args()
    options.replaced = {name.lower().encode(): [value.encode()]
                        for name, value in (entry.split("=", 1) for entry in options.set)}
    if options.udp:
        serving.udp(options.port, lambda datagram: answer_datagram(datagram, options))
    else:
        serving.tcp(options.port, lambda connection: relay(connection, options))
    serving.serve()


if __name__ == "__main__":
    main()
