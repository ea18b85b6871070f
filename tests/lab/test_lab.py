# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The lab itself: the independent clients find a whole controller, and the firewall does what a rule says."""

import errno
import functools
import re
import signal
import subprocess
import sys
import unittest
from pathlib import Path

import clients
import staging
from lab_case import LabCase
from command import run

# Connects from the source, and prints the errno (0: connected, or answered).
_TRY = """
import socket, sys
kind, address, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET,
                   socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM) as asker:
    asker.settimeout(2)
    try:
        asker.connect((address, port))
        if kind == "udp":
            asker.send(b"?")
            asker.recv(1)
        print(0)
    except TimeoutError:
        print(-1)
    except OSError as error:
        print(error.errno)
"""
TIMED_OUT = -1


def over_both_addresses(test):
    """Run the test for the controller's IPv4 and its IPv6 address."""
    @functools.wraps(test)
    def run_twice(self):
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            with self.subTest(address=address):
                test(self, address)
    return run_twice


class Controller(LabCase):
    @over_both_addresses
    def test_name_has_both_addresses(self, server):
        self.assertEqual(clients.dns(self.lab, server, self.lab.dc_name, "A"), ("NOERROR", [self.lab.dc_ipv4]))
        self.assertEqual(clients.dns(self.lab, server, self.lab.dc_name, "AAAA"), ("NOERROR", [self.lab.dc_ipv6]))

    @over_both_addresses
    def test_dns_knows_its_domain_and_no_other(self, server):
        found = clients.srv(self.lab, server, "_ldap._tcp.dc._msdcs.lab.example")
        self.assertEqual(found, ("NOERROR", [(0, 100, 389, self.lab.dc_name)]))
        other = clients.srv(self.lab, server, "_ldap._tcp.dc._msdcs.other.example")
        self.assertEqual(other, ("NXDOMAIN", []))

    @over_both_addresses
    def test_directory(self, address):
        for port in (389, 3268, 3269):
            root = clients.root_dse(self.lab, address, port)
            self.assertEqual(root["dnsHostName"], [self.lab.dc_name])
            self.assertEqual(root["defaultNamingContext"], ["DC=lab,DC=example"])
            self.assertEqual(root["isGlobalCatalogReady"], ["TRUE"])

    @over_both_addresses
    def test_locator(self, address):
        found = clients.locator(self.lab, address, self.lab.domain)
        self.assertEqual((found["controller"], found["domain"]), (self.lab.dc_name, self.lab.domain))
        self.assertIsNone(clients.locator(self.lab, address, "other.example"))

    @over_both_addresses
    def test_tls(self, address):
        certificate = clients.tls(self.lab, address)
        self.assertEqual(certificate["version"], "TLSv1.3")
        self.assertEqual(certificate["commonName"].lower(), self.lab.dc_name)

    @over_both_addresses
    def test_kerberos_and_smb(self, address):
        self.assertEqual(clients.kerberos(self.lab, address, self.lab.domain)["error"], 6)
        self.assertEqual(clients.smb(self.lab, address)["dialect"], 0x0311)

    @over_both_addresses
    def test_rpc(self, address):
        interfaces = clients.tcp_interfaces(self.lab, address)
        self.assertEqual(sorted(interfaces), [49152, 49153, 49154])
        accepted = clients.accepted_bindings(self.lab, address)
        for port, uuids in interfaces.items():
            self.assertLessEqual({(port, uuid) for uuid in uuids}, accepted)


class SecondController(LabCase):
    def test_it_serves_the_other_domain(self):
        self.lab.start_second()
        for address in (self.lab.dc2_ipv4, self.lab.dc2_ipv6):
            with self.subTest(address=address):
                root = clients.root_dse(self.lab, address)
                self.assertEqual((root["dnsHostName"], root["defaultNamingContext"]),
                                 (["dc2.other.example"], ["DC=other,DC=example"]))
                self.assertEqual(clients.locator(self.lab, address, "other.example")["controller"], self.lab.dc2_name)
                self.assertIsNone(clients.locator(self.lab, address, self.lab.domain))
                self.assertEqual(clients.dns(self.lab, address, self.lab.dc2_name, "A"),
                                 ("NOERROR", [self.lab.dc2_ipv4]))


class Attempts(LabCase):
    def attempt(self, kind, address, port):
        """The errno of an attempt from the source; 0: it went well, TIMED_OUT: silence."""
        done = subprocess.run(self.lab.source_command(sys.executable, "-c", _TRY, kind, address, str(port)),
                              capture_output=True, text=True, check=True)
        return int(done.stdout)


class Staging(Attempts):
    @over_both_addresses
    def test_impostor_answers_in_the_controllers_stead(self, address):
        greeting = "53532d"
        with staging.impostors(self.lab, ("tcp dport 445", "talker", "say", greeting)):
            said = self.heard(address, 445)
        self.assertEqual(said, bytes.fromhex(greeting))

    @over_both_addresses
    def test_port_is_led_to_the_second_controller(self, address):
        self.lab.start_second()
        with staging.led(self.lab, f"ip daddr {self.lab.dc_ipv4} tcp dport 389 dnat ip to {self.lab.dc2_ipv4}",
                         f"ip6 daddr {self.lab.dc_ipv6} tcp dport 389 dnat ip6 to {self.lab.dc2_ipv6}"):
            self.assertEqual(clients.root_dse(self.lab, address)["dnsHostName"], [self.lab.dc2_name])
        self.assertEqual(clients.root_dse(self.lab, address)["dnsHostName"], [self.lab.dc_name])

    @over_both_addresses
    def test_what_was_led_elsewhere_is_not_any_more(self, address):
        """Nor where the same local port asks the same port again, while something else is led."""
        with staging.local_ports(self.lab, 40000, 40001), \
                staging.server(self.lab, "kerberos", 20000, 52, "LAB.EXAMPLE"):
            with staging.led(self.lab, "udp dport 9999 redirect to :20000"):
                self.assertEqual({self.attempt("udp", address, 9999) for _ in range(4)}, {0})
            with staging.led(self.lab, "udp dport 9998 redirect to :20000"):
                self.assertEqual({self.attempt("udp", address, 9999) for _ in range(4)}, {errno.ECONNREFUSED})

    @over_both_addresses
    def test_long_way(self, address):
        self.assertTrue(self.is_near(address, 389))
        with staging.long_way(self.lab, 30, address):
            self.assertGreaterEqual(self.milliseconds(address, 389), 30)
            with self.lab.firewall("tcp dport 445 reject with tcp reset"):
                self.assertTrue(self.is_near(address, 445))
        self.assertTrue(self.is_near(address, 389))

    @over_both_addresses
    def test_pinholes_follow_what_the_mapper_is_asked_for(self, address):
        with self.lab.firewall("ct direction original tcp dport 49152-65535 tcp dport != @pinholes drop",
                               sets={"pinholes": "type inet_service; flags timeout; timeout 20s;"}), \
                staging.server(self.lab, "pinholes", "inner", "pinholes"):
            clients.endpoints(self.lab, address)
            ports = (49153, 49154)
            self.assertEqual({self.attempt("tcp", address, port) for port in ports}, {TIMED_OUT})
            opened = clients.mapped_port(self.lab, address)
            self.assertEqual([port for port in ports if self.attempt("tcp", address, port) == 0], [opened])

    @over_both_addresses
    def test_syn_proxy_accepts_for_ports_where_nothing_listens(self, address):
        with staging.syn_proxy(self.lab):
            self.assertEqual(self.attempt("tcp", address, 389), 0)
            self.assertIn(self.attempt("tcp", address, 9999), (0, errno.ECONNRESET))
        self.assertEqual(self.attempt("tcp", address, 9999), errno.ECONNREFUSED)

    @over_both_addresses
    def test_what_never_became_a_connection_is_forgotten(self, address):
        def half_open():
            return run(self.lab.network.inside("dc", "ss", "-Htn", "state", "syn-recv")).stdout
        with staging.own_firewall(self.lab, "source", "tcp sport 445 drop"):
            self.assertEqual(self.attempt("tcp", address, 445), TIMED_OUT)
        self.assertIn(":445", half_open())
        self.lab.network.end_half_open()
        self.assertEqual(half_open(), "")

    def test_source_knows_names_that_the_dns_does_not(self):
        asked = self.lab.source_command("getent", "ahosts", "elsewhere.lab.example")
        self.assertNotEqual(run(asked, check=False).returncode, 0)
        with staging.known_hosts(self.lab, "10.77.2.10 elsewhere.lab.example", "10.77.2.11 elsewhere.lab.example"):
            self.assertEqual(set(re.findall(r"^\S+", run(asked).stdout, re.MULTILINE)), {"10.77.2.10", "10.77.2.11"})

    def heard(self, address, port):
        """What is said at once on a connection."""
        listen = ("import socket, sys\n"
                  f"sys.stdout.buffer.write(socket.create_connection(('{address}', {port}), 5).recv(99))")
        return subprocess.run(self.lab.source_command(sys.executable, "-c", listen), capture_output=True,
                              check=True).stdout

    def is_near(self, address, port):
        """Whether a connection, or its refusal, can be had in less than a long way takes: soon, on a busy computer."""
        return any(self.milliseconds(address, port) < 30 for _ in range(50))

    def milliseconds(self, address, port):
        """How long a connection takes, or its refusal."""
        connect = ("import socket, time\nbegin = time.monotonic()\n"
                   f"try: socket.create_connection(('{address}', {port}), 5)\nexcept OSError: pass\n"
                   "print((time.monotonic() - begin) * 1000)")
        return float(run(self.lab.source_command(sys.executable, "-c", connect)).stdout)


class Firewall(Attempts):
    def test_verdicts(self):
        # Linux turns ICMP errors into errno in its own way: ICMPv6's "administratively prohibited" becomes EACCES.
        refused, no_route, prohibited = errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.EACCES
        for verdict, over_ipv4, over_ipv6 in (
                ("drop", TIMED_OUT, TIMED_OUT), ("reject with tcp reset", refused, refused),
                ("reject with icmpx port-unreachable", refused, refused),
                ("reject with icmpx admin-prohibited", no_route, prohibited),
                ("reject with icmpx host-unreachable", no_route, no_route)):
            with self.subTest(verdict), self.lab.firewall(f"tcp dport 445 {verdict}") as firewall:
                self.assertEqual(self.attempt("tcp", self.lab.dc_ipv4, 445), over_ipv4)
                self.assertEqual(self.attempt("tcp", self.lab.dc_ipv6, 445), over_ipv6)
                self.assertEqual(self.attempt("tcp", self.lab.dc_ipv4, 389), 0)
                self.assertGreaterEqual(firewall.number_of_blocked(), 2)

    def test_udp_verdicts(self):
        for verdict, expected in (("drop", TIMED_OUT), ("reject with icmpx port-unreachable", errno.ECONNREFUSED),
                                  ("reject with icmpx admin-prohibited", errno.EHOSTUNREACH)):
            with self.subTest(verdict), self.lab.firewall(f"udp dport 9999 {verdict}"):
                self.assertEqual(self.attempt("udp", self.lab.dc_ipv4, 9999), expected)

    def test_everything_passes_without_rules(self):
        for port in (53, 88, 135, 389, 445, 3268, 3269, 49152, 49153, 49154):
            self.assertEqual(self.attempt("tcp", self.lab.dc_ipv4, port), 0, port)
        self.assertEqual(self.attempt("tcp", self.lab.dc_ipv4, 9999), errno.ECONNREFUSED)

    def test_destinations_are_noted(self):
        self.lab.network.forget_destinations()
        self.attempt("tcp", self.lab.dc_ipv4, 389)
        self.attempt("tcp", self.lab.dc_ipv6, 389)
        self.attempt("udp", self.lab.absent_ipv4, 9)
        self.assertEqual(self.lab.network.destinations(), {self.lab.dc_ipv4, self.lab.dc_ipv6, self.lab.absent_ipv4})

    def test_nothing_leads_out_of_the_lab(self):
        """The firewall knows the way to its two sides, and there is nothing beyond the controller."""
        for family in ("-4", "-6"):
            name = self.lab.network.names["firewall"]
            routes = run(["ip", family, "-n", name, "route", "show", "default"]).stdout
            self.assertEqual(routes, "")
        links = run(self.lab.network.inside("dc", "ls", "/sys/class/net")).stdout.split()
        self.assertEqual(sorted(links), ["lo", "net0"])


class Leftovers(unittest.TestCase):
    def test_nothing_is_left_of_a_lab_that_was_terminated(self):
        """A second lab, beside the shared one: TERM takes it down, with its namespaces, files and processes."""
        script = Path(__file__).with_name("lab.py")
        with subprocess.Popen([sys.executable, str(script), "up"], stdout=subprocess.PIPE, text=True) as second:
            said = [second.stdout.readline() for _ in range(5)]
            self.assertIn("The lab is up", said[0])
            log = Path(re.search(r"output is in (\S+/samba\.log)", said[4])[1])
            samba = int((log.parent / "controller/samba.pid").read_text().strip())
            self.assertGreater(number_in_session(samba), 10)
            second.terminate()
            second.communicate(timeout=30)
        self.assertEqual(second.returncode, 128 + signal.SIGTERM)
        self.assertNotIn(f"gppc-{second.pid}-", run(["ip", "netns", "list"]).stdout)
        self.assertEqual(list(Path("/etc/netns").glob(f"gppc-{second.pid}-*")), [])
        self.assertEqual(number_in_session(samba), 0)


def number_in_session(leader):
    """How many living processes the session of Samba's first process has."""
    listed = run(["ps", "-o", "state=", "-s", str(leader)], check=False).stdout.split()
    return sum(state != "Z" for state in listed)


if __name__ == "__main__":
    unittest.main()
