# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of a real controller, compared with what independent clients say of it."""

import datetime
import re
import unittest

import clients
from lab_case import LabCase

DIALECTS = {0x0202: "2.0.2", 0x0210: "2.1", 0x0300: "3.0", 0x0302: "3.0.2", 0x0311: "3.1.1"}
TABLE_PORTS = {("TCP", 389), ("UDP", 389), ("TCP", 3268), ("TCP", 3269), ("TCP", 88), ("UDP", 88), ("TCP", 135),
               ("TCP", 445)}
DNS_PORT = ("UDP", 53)
NAMES = {"computer": "ntlmComputer", "netbiosComputer": "ntlmNetbiosComputer", "domain": "ntlmDomain",
         "netbiosDomain": "ntlmNetbiosDomain", "forest": "ntlmForest"}
# Nothing in the lab takes this long: a clock that is further off was read wrongly.
CLOCK_TOLERANCE = datetime.timedelta(seconds=120)


def time_of(text):
    """A time of the results file, or of LDAP (20260131235959.0Z), as UTC."""
    generalized = re.fullmatch(r"(\d{14})(?:\.\d+)?Z", text)
    if generalized:
        parsed = datetime.datetime.strptime(generalized[1], "%Y%m%d%H%M%S")
        return parsed.replace(tzinfo=datetime.timezone.utc)
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Evidence:
    """The comparisons, for one address of the controller. A subclass says which, and how it was named as a target."""

    address = target = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.done = None

    def setUp(self):
        # One run for all tests of a class: each looks at another part of it.
        if type(self).done is None:
            type(self).done = self.portcheck(f"Domain controllers={self.target}", f"DNS Server={self.address}")
            self.assert_only_sent_to(self.lab.dc_ipv4, self.lab.dc_ipv6)
        self.assert_status(self.done, 0)

    def evidence(self, protocol, port):
        return self.done.one(protocol, port, self.address)["evidence"]

    def test_every_row_is_verified(self):
        for check in self.done.checks:
            with self.subTest(f"{check['port']}/{check['protocol']} {check['address']}"):
                self.assert_verified(check)
        self.assertEqual({check["row"] for check in self.done.checks}, set(range(1, 8)))

    def test_ports_are_those_of_the_table_and_of_the_mapper(self):
        ports = [(check["protocol"], check["port"]) for check in self.done.checks
                 if check["address"] == self.address]
        dynamic = {("TCP", port) for port in clients.tcp_interfaces(self.lab, self.address)}
        self.assertEqual(len(ports), len(set(ports)), "a port was checked twice")
        self.assertEqual(set(ports), TABLE_PORTS | {DNS_PORT} | dynamic)

    def test_directory(self):
        for port in (389, 3268, 3269):
            with self.subTest(port=port):
                said, truth = self.evidence("TCP", port), clients.root_dse(self.lab, self.address, port)
                for name in ("dnsHostName", "defaultNamingContext", "vendorName"):
                    self.assertEqual(said[name], truth[name][0], name)
                self.assertEqual(sorted(said["namingContexts"]), sorted(truth["namingContexts"]))
                self.assertEqual(str(said["isGlobalCatalogReady"]).upper(), truth["isGlobalCatalogReady"][0])
                self.assertLess(abs(time_of(said["currentTime"]) - time_of(truth["currentTime"][0])), CLOCK_TOLERANCE)

    def test_locator(self):
        said, truth = self.evidence("UDP", 389), clients.locator(self.lab, self.address, self.lab.domain)
        for name in ("controller", "domain", "forest", "site"):
            self.assertEqual(said[name].lower(), truth[name].lower(), name)
        self.assertEqual(len(said["flags"]), truth["flags"].bit_count(), said["flags"])

    def test_tls(self):
        said, truth = self.evidence("TCP", 3269), clients.tls(self.lab, self.address)
        self.assertEqual(re.sub(r"[^\d.]", "", said["tlsVersion"]), re.sub(r"[^\d.]", "", truth["version"]))
        self.assertIn(said["certificateSubject"], truth["subject"])
        self.assertIn(said["certificateIssuer"], truth["issuer"])
        self.assertEqual(time_of(said["certificateNotBefore"]), truth["notBefore"])
        self.assertEqual(time_of(said["certificateNotAfter"]), truth["notAfter"])
        # Samba's certificate names its host in the subject alone.
        names = truth["alternativeNames"] or [truth["commonName"]]
        self.assertIn({name.lower() for name in said["certificateNames"]}, ({name.lower() for name in names}, set()))
        # A target that is named by its address is held against the name that it gives itself.
        self.assertEqual(said["dnsHostName"], self.lab.dc_name)
        self.assertIs(said["certificateFitsName"], True)

    def test_kerberos(self):
        truth = clients.kerberos(self.lab, self.address, self.lab.domain)
        for protocol in ("TCP", "UDP"):
            with self.subTest(protocol=protocol):
                said = self.evidence(protocol, 88)
                self.assertEqual(said["kerberosError"], truth["error"])
                self.assertIn(said["kerberosErrorName"].removeprefix("KDC_ERR_"), truth["errorName"])
                self.assertEqual(said["realm"], truth["realm"])
                self.assertLess(abs(time_of(said["serverTime"]) - time_of(truth["serverTime"])), CLOCK_TOLERANCE)

    def test_endpoint_mapper(self):
        said = {(entry["interface"], entry["version"], entry["protocol"],
                 int(entry["endpoint"]) if entry["protocol"] in ("ncacn_ip_tcp", "ncacn_http") else 0)
                for entry in self.evidence("TCP", 135)["endpoints"]}
        # Calls within the controller's own computer are not kept.
        truth = {(entry["uuid"], entry["version"], entry["protocol"], entry["port"])
                 for entry in clients.endpoints(self.lab, self.address) if entry["protocol"] != "ncalrpc"}
        self.assertEqual(said, truth)

    def test_dynamic_ports(self):
        accepted = clients.accepted_bindings(self.lab, self.address)
        for port, uuids in clients.tcp_interfaces(self.lab, self.address).items():
            with self.subTest(port=port):
                said = self.evidence("TCP", port)
                self.assertEqual(len(said["rpcInterfaces"]), len(uuids))
                self.assertTrue(said["bindResult"])
                self.assertTrue(any(bound_port == port for bound_port, _ in accepted))

    def test_names(self):
        truth = clients.names(self.lab, self.address)
        self.assertEqual(set(truth), {445} | set(clients.tcp_interfaces(self.lab, self.address)))
        for port, names in truth.items():
            with self.subTest(port=port):
                said = self.evidence("TCP", port)
                self.assertEqual({key: value for key, value in said.items() if key in NAMES.values()},
                                 {NAMES[word]: value for word, value in names.items()})
                self.assertEqual(said["ntlmComputer"], self.lab.dc_name)
                self.assertEqual(said["ntlmDomain"], self.lab.domain)
                self.assertLess(abs(time_of(said["ntlmTime"]) - datetime.datetime.now(datetime.timezone.utc)),
                                CLOCK_TOLERANCE)

    def test_smb(self):
        said, truth = self.evidence("TCP", 445), clients.smb(self.lab, self.address)
        self.assertEqual(said["dialect"], DIALECTS[truth["dialect"]])
        self.assertEqual(said["signing"] == "required", truth["signingRequired"])
        self.assertEqual(said["serverGuid"].strip("{}").lower(), truth["serverGuid"])
        self.assertLess(abs(time_of(said["serverTime"]) - datetime.datetime.now(datetime.timezone.utc)),
                        CLOCK_TOLERANCE)

    def test_dns(self):
        said = self.evidence(*DNS_PORT)
        code, answers = clients.srv(self.lab, self.address, f"_ldap._tcp.dc._msdcs.{self.lab.domain}")
        self.assertEqual(str(said["rcode"]).upper(), code)
        self.assertEqual(len(said["answers"]), len(answers))
        for priority, weight, port, name in answers:
            expected = f"{priority} {weight} {port} {name}"
            self.assertTrue(any(expected in str(answer) for answer in said["answers"]), said["answers"])
        self.assertIs(said["truncated"], False)


class ByIPv4Address(Evidence, LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.address = cls.target = cls.lab.dc_ipv4


class ByIPv6Address(Evidence, LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.address = cls.target = cls.lab.dc_ipv6


class ByNameOverIPv4(Evidence, LabCase):
    """The name has an A and an AAAA record: one run checks both."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.address, cls.target = cls.lab.dc_ipv4, cls.lab.dc_name

    def test_both_addresses_are_checked(self):
        ports = {address: {(check["protocol"], check["port"]) for check in self.done.checks
                           if check["address"] == address and check["role"] == "Domain controllers"}
                 for address in (self.lab.dc_ipv4, self.lab.dc_ipv6)}
        self.assertEqual(ports[self.lab.dc_ipv4], ports[self.lab.dc_ipv6])
        self.assertLessEqual(TABLE_PORTS, ports[self.lab.dc_ipv4])
        others = {check["address"] for check in self.done.checks} - {self.lab.dc_ipv4, self.lab.dc_ipv6}
        self.assertEqual(others, set())


class OneInterface(LabCase):
    """The mapper is asked for one interface where its endpoint doesn't open."""

    def test_mapped_ports(self):
        endpoints = set(clients.tcp_interfaces(self.lab, self.lab.dc_ipv4))
        truth = set(clients.mappings(self.lab, self.lab.dc_ipv4).values())
        with self.lab.firewall(f"tcp dport {{ {', '.join(map(str, endpoints))} }} drop"):
            done = self.portcheck(self.dc_role, self.dns_role, options=["--timeout", "500"])
        asked = [look for look in done.results["looks"] if look["kind"] == "ask-mapper"]
        self.assertEqual(len(asked), len(endpoints))
        for look in asked:
            self.assert_verified(look)
        named = {port for look in asked for port in look["evidence"]["mappedPorts"]}
        self.assertLessEqual(named, truth)
        self.assertEqual(named, endpoints)


if __name__ == "__main__":
    unittest.main()
