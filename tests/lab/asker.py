# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: asks a controller with impacket and with Samba's own client, and prints the answer as JSON.

    asker.py endpoints|mapped|bindings|mappings|smb|names|kerberos|locator ADDRESS DOMAIN

clients.py calls it and documents the answers.
"""

import contextlib
import json
import sys

PROTOCOL_NAMES = {0x07: "ncacn_ip_tcp", 0x08: "ncadg_ip_udp", 0x0f: "ncacn_np", 0x10: "ncalrpc", 0x1f: "ncacn_http"}
# C706, appendix E: the endpoint mapper's way to say that an enumeration is at its end.
EPT_S_NOT_REGISTERED = 0x16c9a0d6
PRINCIPAL = "gp-portcheck-lab-test"


def endpoints(address, _domain):
    """Every entry of the endpoint mapper.

    Not impacket's hept_lookup: that takes the status at the end of the enumeration for an error, and loses all.
    """
    from impacket.dcerpc.v5 import epm, transport
    from impacket.dcerpc.v5.dtypes import NULL
    from impacket.dcerpc.v5.rpcrt import DCERPCException
    connection = transport.TCPTransport(address, 135).get_dce_rpc()
    connection.connect()
    connection.bind(epm.MSRPC_UUID_PORTMAP)
    handle, found = epm.ept_lookup_handle_t(), []
    while True:
        request = epm.ept_lookup()
        request["inquiry_type"], request["object"], request["Ifid"] = epm.RPC_C_EP_ALL_ELTS, NULL, NULL
        request["vers_option"], request["entry_handle"], request["max_ents"] = epm.RPC_C_VERS_ALL, handle, 100
        try:
            answer = connection.request(request)
        except DCERPCException as error:
            if error.get_error_code() == EPT_S_NOT_REGISTERED:
                return found
            raise
        found += [describe(answer["entries"][number], epm) for number in range(answer["num_ents"])]
        handle = answer["entry_handle"]
        if handle.isNull():
            return found


def mapped(address, _domain):
    """The port that ept_map gives for the accounts (samr)."""
    from impacket.dcerpc.v5 import epm, transport
    from impacket.uuid import uuidtup_to_bin
    connection = transport.TCPTransport(address, 135).get_dce_rpc()
    connection.connect()
    interface = uuidtup_to_bin(("12345778-1234-abcd-ef00-0123456789ac", "1.0"))
    binding = epm.hept_map(address, interface, protocol="ncacn_ip_tcp", dce=connection)
    return int(binding.rsplit("[", 1)[1].rstrip("]"))


def describe(entry, epm):
    """One entry: the interface's UUID and version, the protocol, and the port or the name that it is found at."""
    floors = epm.EPMTower(b"".join(entry["tower"]["tower_octet_string"]))["Floors"]
    uuid, version = str(floors[0]).split(" v")
    number, place = floors[3]["ProtocolData"][0], floors[3]["RelatedData"]
    has_port = number in (0x07, 0x08, 0x1f)
    return {"uuid": uuid.lower(), "version": version, "protocol": PROTOCOL_NAMES.get(number, str(number)),
            "port": int.from_bytes(place, "big") if has_port else 0,
            "endpoint": "" if has_port else place.rstrip(b"\0").decode(),
            "annotation": b"".join(entry["annotation"]).rstrip(b"\0").decode()}


def bindings(address, domain):
    """Of the interfaces that the mapper names on TCP, [port, uuid] of those that accept a bind there."""
    from impacket.dcerpc.v5 import transport
    from impacket.dcerpc.v5.rpcrt import DCERPCException
    from impacket.uuid import uuidtup_to_bin
    accepted = []
    for entry in endpoints(address, domain):
        if entry["protocol"] != "ncacn_ip_tcp":
            continue
        connection = transport.TCPTransport(address, entry["port"]).get_dce_rpc()
        connection.connect()
        try:
            connection.bind(uuidtup_to_bin((entry["uuid"], entry["version"])))
            accepted.append([entry["port"], entry["uuid"]])
        except DCERPCException:
            pass  # refused: then it isn't among the accepted
        connection.disconnect()
    return accepted


def mappings(address, domain):
    """Of the interfaces that the mapper lists, UUID -> the TCP port that ept_map names for it (null: none)."""
    from impacket.dcerpc.v5 import epm
    from impacket.dcerpc.v5.rpcrt import DCERPCException
    from impacket.uuid import uuidtup_to_bin
    named = {}
    for uuid, version in {(entry["uuid"], entry["version"]) for entry in endpoints(address, domain)}:
        try:
            binding = epm.hept_map(address, uuidtup_to_bin((uuid, version)), protocol="ncacn_ip_tcp")
            named[uuid] = int(binding.partition("[")[2].rstrip("]"))
        except DCERPCException as error:
            if error.get_error_code() != EPT_S_NOT_REGISTERED:
                raise
            named[uuid] = None
    return named


def names(address, domain):
    """What the controller says in NTLM's challenge over SMB (port 445) and over RPC (each port of the mapper's list).

    A string in place of a port, for JSON: port -> names by NTLM's own words. Signs in with a name that nobody has, to
    get the challenge; whether that is refused isn't the question.
    """
    from impacket.dcerpc.v5 import transport
    from impacket.dcerpc.v5.rpcrt import DCERPCException, RPC_C_AUTHN_LEVEL_CONNECT
    from impacket.smbconnection import SMBConnection, SessionError
    from impacket.uuid import uuidtup_to_bin
    with challenges() as heard:
        try:
            SMBConnection("*SMBSERVER", address, sess_port=445).login(PRINCIPAL, "wrong", domain)
        except SessionError:
            pass
        told = {"445": heard.pop()}
        for entry in endpoints(address, domain):
            if entry["protocol"] != "ncacn_ip_tcp" or str(entry["port"]) in told or entry["port"] == 135:
                continue
            connection = transport.TCPTransport(address, entry["port"]).get_dce_rpc()
            connection.set_credentials(PRINCIPAL, "wrong", domain)
            connection.set_auth_level(RPC_C_AUTHN_LEVEL_CONNECT)
            connection.connect()
            try:
                connection.bind(uuidtup_to_bin((entry["uuid"], entry["version"])))
            except DCERPCException:
                pass
            told[str(entry["port"])] = heard.pop()
            connection.disconnect()
    return told


@contextlib.contextmanager
def challenges():
    """A list of the names in each NTLM challenge that impacket answers within the `with`."""
    from impacket import ntlm
    words = {"computer": ntlm.NTLMSSP_AV_DNS_HOSTNAME, "netbiosComputer": ntlm.NTLMSSP_AV_HOSTNAME,
             "domain": ntlm.NTLMSSP_AV_DNS_DOMAINNAME, "netbiosDomain": ntlm.NTLMSSP_AV_DOMAINNAME,
             "forest": ntlm.NTLMSSP_AV_DNS_TREENAME}
    heard, answer = [], ntlm.getNTLMSSPType3

    def listen(negotiate, challenge, *arguments, **options):
        pairs = ntlm.AV_PAIRS(ntlm.NTLMAuthChallenge(challenge)["TargetInfoFields"])
        heard.append({word: pairs[number][1].decode("utf-16-le") for word, number in words.items() if pairs[number]})
        return answer(negotiate, challenge, *arguments, **options)

    ntlm.getNTLMSSPType3 = listen
    try:
        yield heard
    finally:
        ntlm.getNTLMSSPType3 = answer


def smb(address, _domain):
    from impacket.smb3structs import SMB2_DIALECT_311
    from impacket.smbconnection import SMBConnection
    from impacket.uuid import bin_to_string
    connection = SMBConnection("*SMBSERVER", address, sess_port=445, preferredDialect=SMB2_DIALECT_311)
    guid = connection.getSMBServer()._Connection["ServerGuid"]
    return {"dialect": connection.getDialect(), "signingRequired": connection.isSigningRequired(),
            "serverGuid": bin_to_string(guid).lower()}


def kerberos(address, domain):
    from impacket.krb5 import constants
    from impacket.krb5.kerberosv5 import KerberosError, getKerberosTGT
    from impacket.krb5.types import Principal
    client = Principal(PRINCIPAL, type=constants.PrincipalNameType.NT_PRINCIPAL.value)
    try:
        getKerberosTGT(client, "", domain, b"", b"", "", kdcHost=address)
    except KerberosError as error:
        packet = error.getErrorPacket()
        return {"error": int(error.getErrorCode()), "errorName": error.getErrorString()[0],
                "realm": str(packet["realm"]), "serverTime": str(packet["stime"])}
    raise SystemExit(f"a ticket for {PRINCIPAL}, who doesn't exist?")


def locator(address, domain):
    """The Netlogon ping over CLDAP; null when the controller says that it doesn't host the domain."""
    from samba import NTSTATUSError, credentials, net, param
    settings = param.LoadParm()
    settings.load_default()
    try:
        found = net.Net(credentials.Credentials(), settings).finddc(address=address, domain=domain, flags=0)
    except NTSTATUSError as error:
        if error.args[0] & 0xffffffff == 0xc0000225:  # NT_STATUS_NOT_FOUND: the empty answer of MS-ADTS 6.3.3.3
            return None
        raise
    return {"controller": found.pdc_dns_name, "domain": found.dns_domain, "forest": found.forest,
            "site": found.server_site, "flags": found.server_type}


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    questions = {"endpoints": endpoints, "mapped": mapped, "bindings": bindings, "mappings": mappings, "smb": smb,
                 "names": names, "kerberos": kerberos, "locator": locator}
    print(json.dumps(questions[sys.argv[1]](sys.argv[2], sys.argv[3])))


if __name__ == "__main__":
    main()
