# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""The stand-in on a host where nothing listens, behind the firewall: asked by GP PortCheck and by independent clients."""

import contextlib
import json
import tempfile
import unittest
from pathlib import Path

import clients
import staging
from command import run
from lab_case import LabCase
from network import FIREWALL_OUTER_IPV4, FIREWALL_OUTER_IPV6, SOURCE_IPV4, SOURCE_IPV6

SHORT = ("--timeout", "1000", "--retries", "1")
ALLOWED = f"{SOURCE_IPV4},{SOURCE_IPV6},{FIREWALL_OUTER_IPV4},{FIREWALL_OUTER_IPV6}"
NOTICE = "Checked against a stand-in; Active Directory itself was not tested."
TOKEN = "a token of the lab's tests"
CONTROL_CLIENT = str(Path(__file__).with_name("servers") / "control_client.py")


class StandInCase(LabCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ipv4, cls.ipv6 = cls.lab.dc2_ipv4, cls.lab.dc2_ipv6
        cls.roles = [f"{role}={cls.ipv4},{cls.ipv6}" for role in ("Domain controllers", "DNS Server")]

    def stand_in(self, *options, allowed=ALLOWED, **where):
        return staging.stand_in(self.lab, self.program, "--allow", allowed, "--domain", "lab.example", *options, **where)

    def assert_seen(self, run_, addresses):
        """Each check is verified, told by the same stand-in, and saw that address for its own (IPv4, IPv6)."""
        nonces = set()
        for check in run_.checks:
            self.assert_check(check, state="open", service="verified", outcome="pass")
            self.assertEqual(check["reason"], "stand-in", check)
            self.assertIn("Active Directory itself was not tested.", check["explanation"])
            seen = check["evidence"]["standIn"]
            nonces.add(seen["nonce"])
            self.assertEqual(seen["seenAddress"], addresses[":" in check["address"]], check)
        self.assertEqual(len(nonces), 1)
        self.assert_notice(run_)

    def assert_notice(self, run_):
        self.assertEqual(run_.results["notice"], NOTICE)
        for said in (run_.output, run_.html.decode("utf-8")):
            self.assertIn(NOTICE, said)


class Checks(StandInCase):
    def test_the_whole_table_is_verified(self):
        with self.stand_in():
            run_ = self.portcheck(*self.roles)
        self.assert_status(run_, 0)
        self.assert_seen(run_, (SOURCE_IPV4, SOURCE_IPV6))
        for check in run_.checks:
            self.assertEqual(check["evidence"]["standIn"]["seenPort"], check["localPort"], check)
        self.assertEqual(len(run_.checks), 2 * (9 + 3))  # with three dynamic ports, at two addresses

    def test_its_limits_are_no_block(self):
        """Another program holds more connections than it has room for from one address: whoever comes to the same ports
        waits there, and hears so on others."""
        with self.stand_in(), staging.server(self.lab, "crowd", self.ipv4, 129, 389, 3268, host="source"):
            run_ = self.portcheck(f"Domain controllers={self.ipv4}", f"DNS Server={self.ipv4}", options=SHORT)
        self.assert_status(run_, 3)
        held = [check for check in run_.checks if check["protocol"] == "TCP" and check["port"] in (389, 3268)]
        self.assertEqual(len(held), 2)
        for check in held:
            self.assertEqual([check["outcome"], check["reason"], check["owner"]],
                             ["inconclusive", "stand-in-held-back", "person"], run_.table())
            self.assertTrue(check["evidence"]["heldBackByStandIn"], check)
        self.assertEqual({check["outcome"] for check in run_.checks if check not in held}, {"pass"}, run_.table())
        self.assertEqual([finding["reason"] for finding in run_.results["findings"]], ["stand-in-held-back"])
        self.assertNotRegex(run_.output, "[Aa]llow [0-9]|[Nn]etwork team|Active Directory team")

    def test_half_of_an_answer_is_known_for_its_own(self):
        """Over SMB the second answer says who it is: the session setup (MS-SMB2 2.2.5: command 1) gets lost."""
        lost = "tcp dport 445 @th,384,16 0x0100 drop"  # 32 bytes of TCP, 4 of the length, 12 of the header
        with self.stand_in(), self.lab.firewall(lost):
            run_ = self.portcheck(*self.roles, options=SHORT)
        self.assert_status(run_, 0)
        self.assert_notice(run_)
        nonces = {check["evidence"]["standIn"]["nonce"] for check in run_.checks if check["port"] != 445}
        half = run_.one("TCP", 445, self.ipv4), run_.one("TCP", 445, self.ipv6)
        for check in half:
            self.assert_check(check, state="open", service="verified", outcome="pass")
            self.assertEqual(check["reason"], "stand-in", check)
            self.assertNotIn("standIn", check["evidence"])
            self.assertEqual({check["evidence"]["knownStandIn"]}, nonces)

    def test_without_a_domain_it_speaks_for_any(self):
        with staging.stand_in(self.lab, self.program, "--allow", ALLOWED):
            run_ = self.portcheck(*self.roles, domain="other.example")
        self.assert_status(run_, 0)

    def test_another_domain_is_no_finding(self):
        with self.stand_in():
            run_ = self.portcheck(*self.roles, domain="other.example")
        self.assert_status(run_, 0)
        for port in (53, 389):
            self.assertEqual(run_.one("UDP", port, self.ipv4)["reason"], "stand-in")

    def test_searched_for_controllers_it_is_no_finding(self):
        """It names itself, by a name that no DNS server knows, beside the one by which a person knows it."""
        for server in (self.ipv4, "dc1.lab.example"):
            with self.subTest(server), staging.known_hosts(self.lab, f"{self.ipv4} dc1.lab.example"), self.stand_in():
                run_ = self.portcheck(f"DNS Server={server}", options=(*SHORT, "--discover"))
                self.assert_status(run_, 0)
                self.assertIn(389, {check["port"] for check in run_.checks}, run_.table())
                self.assertEqual({check["reason"] for check in run_.checks}, {"stand-in"}, run_.table())

    def test_a_certificate_that_it_was_given_is_judged(self):
        with staging.certificate("dc2.lab.example", days=(-30, -1)) as (certificate, key):
            with self.stand_in("--certificate", certificate, "--key", key):
                run_ = self.portcheck(*self.roles)
        self.assert_check(run_.one("TCP", 3269, self.ipv4), state="open", service="verified", outcome="warn")
        self.assertTrue(run_.one("TCP", 3269, self.ipv4)["reason"].startswith("certificate-"))

    def test_beside_a_real_controller_it_is_told_apart(self):
        real = [f"{role}={self.lab.dc_ipv4}" for role in ("Domain controllers", "DNS Server")]
        with self.stand_in():
            run_ = self.portcheck(*self.roles, *real)
        self.assertIn("what else answered is no stand-in", run_.results["notice"])
        self.assertEqual(run_.one("TCP", 389, self.lab.dc_ipv4)["reason"], "answered")
        self.assertEqual(run_.one("TCP", 389, self.ipv4)["reason"], "stand-in")
        self.assertEqual({host["address"] for host in run_.results["standIns"]}, {self.ipv4, self.ipv6})

    def test_translation_of_addresses_shows(self):
        with self.stand_in(), staging.translated(self.lab):
            run_ = self.portcheck(*self.roles)
        self.assert_seen(run_, (FIREWALL_OUTER_IPV4, FIREWALL_OUTER_IPV6))
        for check in run_.checks:
            self.assertEqual(check["localAddress"], (SOURCE_IPV4, SOURCE_IPV6)[":" in check["address"]])
        seen = {host["address"]: host for host in run_.results["standIns"]}
        self.assertEqual((seen[self.ipv4]["sentFrom"], seen[self.ipv4]["seenAs"], seen[self.ipv4]["translation"]),
                         ([SOURCE_IPV4], [FIREWALL_OUTER_IPV4], "addresses"))
        ldap = run_.one("TCP", 389, self.ipv4)
        self.assertIn(f"sent from {SOURCE_IPV4}:{ldap['localPort']}, seen as {FIREWALL_OUTER_IPV4}:",
                      run_.html.decode("utf-8"))
        self.assertIn(f"is seen there as {FIREWALL_OUTER_IPV4}", run_.output)

    def test_the_firewall_shows(self):
        with self.stand_in(), self.lab.firewall("tcp dport 3269 drop", "udp dport 88 drop"):
            run_ = self.portcheck(*self.roles, options=SHORT)
        self.assert_status(run_, 1)
        self.assert_notice(run_)
        for protocol, port in (("TCP", 3269), ("UDP", 88)):
            self.assert_check(run_.one(protocol, port, self.ipv4), state="filtered", outcome="fail")
        for check in run_.checks:
            if (check["protocol"], check["port"]) not in (("TCP", 3269), ("UDP", 88)):
                self.assert_verified(check)


class Clients(StandInCase):
    def setUp(self):
        super().setUp()
        stack = contextlib.ExitStack()
        self.printed, self.log = stack.enter_context(self.stand_in())
        self.addCleanup(stack.close)

    def test_ldapsearch(self):
        for address in (self.ipv4, self.ipv6):
            for port in (389, 3268):
                root = clients.root_dse(self.lab, address, port)
                self.assertEqual(root["vendorName"], ["GP PortCheck stand-in, not a domain controller"])
                self.assertEqual(root["defaultNamingContext"], ["DC=lab,DC=example"])
                self.assertRegex(root["gpPortCheckStandIn"][0], r"^gp-portcheck stand-in 1; nonce=[0-9a-f]{16}; seen=")

    def test_ldapsearch_with_a_password_is_refused(self):
        done = run(self.lab.source_command("ldapsearch", "-x", "-H", f"ldap://{self.ipv4}", "-D", "someone", "-w",
                                           "a secret of the tests", "-s", "base"), check=False)
        self.assertEqual(done.returncode, 7, done.stderr)  # authMethodNotSupported
        self.assertNotIn("a secret of the tests", self.log.read_text(encoding="utf-8"))

    def test_ldapsearch_inside_tls(self):
        done = run(self.lab.source_command("env", "LDAPTLS_REQCERT=never", "ldapsearch", "-x", "-LLL", "-H",
                                           f"ldaps://{self.ipv4}:3269", "-s", "base", "dnsHostName"))
        self.assertIn("dnsHostName: stand-in.invalid", done.stdout)

    def test_openssl(self):
        seen = clients.tls(self.lab, self.ipv4)
        self.assertEqual(seen["subject"].replace("\\", ""), "CN=GP PortCheck stand-in, not a domain controller")
        self.assertEqual(seen["alternativeNames"], ["stand-in.invalid"])

    def test_dig(self):
        name = "_ldap._tcp.dc._msdcs.lab.example"
        self.assertEqual(clients.srv(self.lab, self.ipv4, name), ("NOERROR", [(0, 100, 389, "stand-in.invalid")]))
        self.assertEqual(clients.dns(self.lab, self.ipv4, "stand-in.invalid", "A"), ("NOERROR", [self.ipv4]))
        self.assertEqual(clients.dns(self.lab, self.ipv6, "stand-in.invalid", "AAAA"), ("NOERROR", [self.ipv6]))
        self.assertEqual(clients.dns(self.lab, self.ipv4, "dc1.lab.example", "A"), ("NXDOMAIN", []))
        self.assertEqual(clients.dns(self.lab, self.ipv4, "lab.example", "MX")[0], "NOTIMP")
        code, texts = clients.dns(self.lab, self.ipv4, "lab.example", "TXT")
        self.assertRegex(texts[0], f'^"gp-portcheck stand-in 1; nonce=[0-9a-f]+; seen={SOURCE_IPV4}:')

    def test_kerberos(self):
        answer = clients.kerberos(self.lab, self.ipv4, "LAB.EXAMPLE")
        self.assertEqual((answer["error"], answer["realm"]), (6, "LAB.EXAMPLE"))

    def test_locator(self):
        found = clients.locator(self.lab, self.ipv4, "lab.example")
        self.assertEqual((found["controller"], found["domain"]), ("stand-in.invalid", "lab.example"))
        self.assertIsNone(clients.locator(self.lab, self.ipv4, "other.example"))

    def test_rpc(self):
        interfaces = clients.tcp_interfaces(self.lab, self.ipv4)
        self.assertEqual(len(interfaces), 3)
        self.assertTrue(all(port >= 49152 for port in interfaces))
        pairs = {(port, uuid) for port, uuids in interfaces.items() for uuid in uuids}
        self.assertEqual(clients.accepted_bindings(self.lab, self.ipv4), pairs)
        self.assertEqual({(port, uuid) for uuid, port in clients.mappings(self.lab, self.ipv4).items()}, pairs)

    def test_names(self):
        told = clients.names(self.lab, self.ipv4)
        self.assertEqual(len(told), 4)  # SMB, and the dynamic ports
        for names in told.values():
            self.assertEqual(names["computer"], "stand-in.invalid")
        self.assertIn("sign-in: refused", self.log.read_text(encoding="utf-8"))

    def test_smb(self):
        self.assertEqual(clients.smb(self.lab, self.ipv4)["dialect"], 0x311)


class Refusals(StandInCase):
    def test_strangers_are_not_answered(self):
        with self.stand_in(allowed="192.0.2.7") as (_, log):
            run_ = self.portcheck(*self.roles, options=SHORT)
            self.assertEqual(log.read_text(encoding="utf-8").count("not allowed"), 2)  # once for each address
        for check in run_.checks:
            self.assertNotEqual(check["service"], "verified", check)
            self.assertNotIn("standIn", check["evidence"])

    def test_beside_a_controller_it_finds_no_place(self):
        done = run(self.lab.network.inside("dc", self.program, "--stand-in", "--allow", SOURCE_IPV4), check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("Another program listens there already", done.stdout)
        self.assertIn("could not listen on any port", done.stderr)

    def test_without_the_right_it_says_so(self):
        # Root without the one capability that low ports need.
        before = ("setpriv", "--bounding-set=-net_bind_service", "--inh-caps=-net_bind_service")
        with self.stand_in(before=before) as (printed, _):
            run_ = self.portcheck(*self.roles, options=SHORT)
        self.assertRegex(printed, r"Skipped at all IPv4 addresses.*389/TCP LDAP.*sudo")
        self.assert_verified(run_.one("TCP", 3268, self.ipv4))
        self.assert_check(run_.one("TCP", 389, self.ipv4), state="closed")


class Ranges(StandInCase):
    def ask_for(self, first, last, token=TOKEN, control=389):
        with tempfile.NamedTemporaryFile("w") as secret:
            secret.write(TOKEN)
            secret.flush()
            with self.stand_in("--token-file", secret.name) as (_, log):
                said = run(self.lab.source_command("/usr/bin/python3", "-B", CONTROL_CLIENT, self.ipv4, str(control), token,
                                                   str(first), str(last))).stdout
                return json.loads(said), log.read_text(encoding="utf-8")

    def test_the_firewalls_boundaries_are_exact(self):
        with self.lab.firewall("tcp dport 2005-2009 drop"):
            asked, log = self.ask_for(2000, 2014)
        self.assertEqual(asked["answer"], "opened 2000-2014 taken -")
        self.assertEqual(asked["through"], [*range(2000, 2005), *range(2010, 2015)])
        self.assertEqual(asked["released"], "released")
        self.assertIn("by request listens on 2000-2014", log)

    def test_over_the_tls_port(self):
        asked, _ = self.ask_for(2000, 2003, control=3269)
        self.assertEqual(asked["through"], [2000, 2001, 2002, 2003])

    def test_a_wrong_token_opens_nothing(self):
        asked, _ = self.ask_for(2000, 2003, token="another token of the tests")
        self.assertEqual(asked, {"answer": "refused wrong-token", "through": [], "released": "refused wrong-token"})


class Maps(StandInCase):
    """A target that does not answer for ports where nothing listens, behind a firewall."""

    STEALTH = "tcp flags & rst == rst drop"
    BLOCKED = (20011, 40022)
    RULES = (f"ct direction original tcp dport {BLOCKED[0]}-{BLOCKED[1]} drop", STEALTH)

    def mapped(self, *rules, theirs=TOKEN, ours=TOKEN, mode="map"):
        with tempfile.TemporaryDirectory() as folder:
            for name, token in (("theirs", theirs), ("ours", ours)):
                (Path(folder) / name).write_text(token, encoding="utf-8")
            options = ("--timeout", "1000", "--range-check", mode, "--stand-in-token", f"{folder}/ours")
            with self.stand_in("--token-file", f"{folder}/theirs") as (_, log), self.lab.firewall(*rules):
                run_ = self.portcheck(*(f"{role}={self.ipv4}" for role in ("Domain controllers", "DNS Server")),
                                      options=options)
                return run_.one("TCP", "1024-65535"), log.read_text(encoding="utf-8")

    def test_boundaries_are_exact_in_stealth(self):
        check, log = self.mapped(*self.RULES)
        first, last = self.BLOCKED
        self.assertEqual([(part["from"], part["to"], part["state"] == "filtered")
                          for part in check["evidence"]["rangeMap"]],
                         [(1024, first - 1, False), (first, last, True), (last + 1, 65535, False)])
        self.assertEqual((check["outcome"], check["reason"]), ("fail", "range-cut"))
        self.assertTrue(check["evidence"]["exact"])
        self.assertLessEqual(check["evidence"]["connections"], 2000)
        self.assertEqual(check["evidence"]["standInListening"]["way"], "listened")
        self.assertIn("by request listens on no further ports", log)

    def test_an_open_way_is_proven_in_stealth(self):
        check, _ = self.mapped(self.STEALTH)
        self.assertEqual((check["outcome"], check["reason"]), ("pass", "stand-in"))

    def test_a_firewall_that_resets_is_no_closed_port(self):
        check, _ = self.mapped("ct direction original tcp dport 50200-65535 reject with tcp reset")
        self.assertEqual(check["reason"], "range-cut")
        self.assertEqual([(part["from"], part["to"]) for part in check["evidence"]["rangeMap"]],
                         [(1024, 50199), (50200, 65535)])

    def test_another_token_leaves_it_untold(self):
        check, log = self.mapped(*self.RULES, ours="another token of the tests")
        self.assertEqual((check["outcome"], check["reason"]), ("inconclusive", "range-stealth"))
        self.assertIn("its token is another one than this computer's", check["explanation"])
        self.assertIn("the token is wrong", log)


if __name__ == "__main__":
    unittest.main()
