# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Independent clients, run in the lab's source: what they say of the controller is what GP PortCheck must say.

Every function takes the lab and an address, and raises LabError when the client fails.
"""

import base64
import datetime
import json
import re
from pathlib import Path

from command import run

ASKER = str(Path(__file__).with_name("asker.py"))


def root_dse(lab, address, port=389):
    """The rootDSE by ldapsearch, anonymous (inside TLS on 636 and 3269): attribute -> list of values.

    Inside TLS the controller is asked by its name whatever the address: ldapsearch would send an IPv6 address as the
    server's name (SNI), which RFC 6066 forbids, and Samba then hangs up.
    """
    scheme = "ldaps" if port in (636, 3269) else "ldap"
    host = lab.dc_name if scheme == "ldaps" else _bracketed(address)
    # The lab's certificate is self-signed; whether to trust it isn't the question here.
    arguments = ["env", "LDAPTLS_REQCERT=never", "ldapsearch", "-x", "-LLL", "-o", "ldif-wrap=no", "-o", "nettimeout=5",
                 "-H", f"{scheme}://{host}:{port}", "-s", "base", "-b", "", "(objectClass=*)", "*", "+"]
    attributes = {}
    for line in run(lab.source_command(*arguments)).stdout.splitlines():
        match = re.fullmatch(r"([^:]+)(::?) (.*)", line)
        if match:
            value = base64.b64decode(match[3]).decode() if match[2] == "::" else match[3]
            attributes.setdefault(match[1], []).append(value)
    return attributes


def dns(lab, server, name, kind, *options):
    """A question to a DNS server by dig: (response code, sorted list of the answers' data)."""
    asked = run(lab.source_command("dig", f"@{server}", name, kind, "+time=2", "+tries=1", "+noall", "+comments",
                                   "+answer", *options)).stdout
    code = re.search(r"status: (\w+)", asked)[1]
    answers = [line.split(None, 4)[4] for line in asked.splitlines() if line and not line.startswith(";")]
    return code, sorted(answers)


def srv(lab, server, name):
    """SRV answers by dig: (response code, sorted list of (priority, weight, port, target without the last dot))."""
    code, answers = dns(lab, server, name, "SRV")
    split = [answer.split() for answer in answers]
    return code, sorted((int(p), int(w), int(port), target.rstrip(".")) for p, w, port, target in split)


def tls(lab, address, port=3269):
    """TLS by openssl: version, subject, issuer, commonName, alternativeNames, notBefore and notAfter (UTC)."""
    said = run(lab.source_command("openssl", "s_client", "-connect", f"{_bracketed(address)}:{port}",
                                  "-servername", lab.dc_name), text_input="").stdout
    certificate = re.search(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", said, re.DOTALL)[0]
    shown = run(["openssl", "x509", "-noout", "-subject", "-issuer", "-dates", "-nameopt", "RFC2253",
                 "-ext", "subjectAltName"], text_input=certificate).stdout
    fields = dict(line.split("=", 1) for line in shown.splitlines() if re.match(r"\w+=", line))
    return {"version": re.search(r"^New, (TLSv[\d.]+),", said, re.MULTILINE)[1],
            "subject": fields["subject"], "issuer": fields["issuer"],
            "commonName": re.search(r"CN=([^,]+)", fields["subject"])[1],
            "alternativeNames": re.findall(r"DNS:([^,\s]+)", shown),
            "notBefore": _openssl_time(fields["notBefore"]), "notAfter": _openssl_time(fields["notAfter"])}


def endpoints(lab, address):
    """The endpoint mapper's entries by impacket: dicts of uuid, version, protocol, port, endpoint, annotation."""
    return _ask(lab, "endpoints", address)


def tcp_interfaces(lab, address):
    """Of those, the ones on TCP, without the mapper itself: port -> set of interface UUIDs (lower case)."""
    found = {}
    for entry in endpoints(lab, address):
        if entry["protocol"] == "ncacn_ip_tcp" and entry["port"] != 135:
            found.setdefault(entry["port"], set()).add(entry["uuid"])
    return found


def mapped_port(lab, address):
    """The port that the endpoint mapper names when it is asked for one interface (samr) by ept_map."""
    return _ask(lab, "mapped", address)


def accepted_bindings(lab, address):
    """Set of (port, interface UUID) on which impacket's DCE/RPC bind was accepted."""
    return {(port, uuid) for port, uuid in _ask(lab, "bindings", address)}


def mappings(lab, address):
    """The mapper's ept_map by impacket: interface UUID (lower case) -> TCP port, None where it names none."""
    return _ask(lab, "mappings", address)


def names(lab, address):
    """NTLM's challenge by impacket: port -> dict of those of computer, netbiosComputer, domain… that were told.

    The ports are 445 and those of the mapper's list.
    """
    return {int(port): told for port, told in _ask(lab, "names", address).items()}


def smb(lab, address):
    """SMB2 NEGOTIATE by impacket: dialect (a number), signingRequired, serverGuid."""
    return _ask(lab, "smb", address)


def kerberos(lab, address, domain):
    """AS-REQ over TCP by impacket, for a client that doesn't exist: error, errorName, realm, serverTime."""
    return _ask(lab, "kerberos", address, domain)


def locator(lab, address, domain):
    """CLDAP Netlogon ping by Samba's client: controller, domain, forest, site, flags; None: not its domain."""
    return _ask(lab, "locator", address, domain)


def _ask(lab, question, address, domain="lab.example"):
    return json.loads(run(lab.source_command("/usr/bin/python3", ASKER, question, address, domain)).stdout)


def _bracketed(address):
    return f"[{address}]" if ":" in address else address


def _openssl_time(text):
    parsed = datetime.datetime.strptime(text.replace(" GMT", ""), "%b %d %H:%M:%S %Y")
    return parsed.replace(tzinfo=datetime.timezone.utc)
