# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a service answers, and not as it should.

Each situation lets something else answer on one port of the real controller's address; the rest of it is real.
"""

import contextlib
import unittest

import staging
from situation_case import SHORT, SituationCase

SSH_BANNER = b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n".hex()
HTTP_ANSWER = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".hex()
# RFC 8446, 6: an alert record, fatal, handshake_failure.
TLS_ALERT = "15030300020228"
# RFC 4511, 4.5.2: the end of search 1, resultCode 53 (unwillingToPerform).
UNWILLING = "300c02010165070a013504000400"
# The beginning of an LDAP message of two gigabytes.
ENDLESS = "30847fffffff020101648400ffffff04000000"
# MS-CIFS 2.2.4.52.2: the answer to SMB_COM_NEGOTIATE, without a dialect in common.
SMB1_NEGOTIATION = ("00000025" "ff534d42" "72" "00000000" "98" "0128" "0000" "0000000000000000" "0000" "0000" "fffe"
                    "0000" "0000" "01" "ffff" "0000")
RPC_ACCESS_DENIED = 0x00000005
NO_SUCH_NAME, NOT_IMPLEMENTED, REFUSED = 3, 4, 5
RESPONSE_TOO_BIG, WRONG_REALM, GENERIC_ERROR = 52, 68, 60


class Impostor(SituationCase):
    def with_impostor(self, packets, script, *arguments, options=SHORT):
        """A run in which that script answers what these packets ask of the controller."""
        with staging.impostors(self.lab, (packets, script, *arguments)):
            return self.portcheck(self.dc_role, self.dns_role, options=options)

    def assert_only_this(self, run, where, words, cause=None, **more):
        """That is said of that port, and everything else is fine."""
        check = self.assert_says(run, where, words, cause, **more)
        self.assert_rest_fine(run, where)
        return check


class ServersThatHang(SituationCase):
    """The process is there and stands still: its connections are made, and nothing is answered."""

    def assert_hangs(self, ports, *tasks):
        with self.lab.controller.paused(*tasks):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        fault = self.assert_one_fault(run)
        self.assertEqual((fault["reason"], fault["owner"], fault["ports"]), ("mute", "target", ports))
        self.assertRegex(fault["cause"], "gives no answer")
        self.assertNotRegex(run.output, "(?i)allow 389/UDP|allow 88/UDP")
        self.assert_rest_fine(run, *ports)

    def test_directory_hangs(self):
        self.assert_hangs(["389/TCP", "389/UDP", "3268/TCP", "3269/TCP"], "ldap", "cldap")

    def test_kerberos_hangs(self):
        self.assert_hangs(["88/TCP", "88/UDP"], "kdc")


class OtherServices(Impostor):
    def test_ssh_answers_on_the_ldap_port(self):
        run = self.with_impostor("tcp dport 389", "talker", "say", SSH_BANNER)
        self.assert_status(run, 1)
        check = self.assert_only_this(run, "389/TCP", "open mismatch fail other-protocol target", "389/TCP")
        self.assertIn("SSH-2.0", check["evidence"]["received"])

    def test_web_server_answers_on_the_smb_port(self):
        run = self.with_impostor("tcp dport 445", "talker", "answer", HTTP_ANSWER)
        check = self.assert_only_this(run, "445/TCP", "open mismatch fail other-protocol target", "445/TCP")
        self.assertIn("HTTP/1.1", check["evidence"]["received"])

    def test_web_server_answers_on_the_kerberos_port(self):
        run = self.with_impostor("tcp dport 88", "talker", "answer", HTTP_ANSWER)
        self.assert_only_this(run, "88/TCP", "open mismatch fail other-protocol target", "88/TCP")

    def test_ldap_is_mute(self):
        # The global catalog and CLDAP answer, of the same controller.
        run = self.with_impostor("tcp dport 389", "talker", "mute")
        self.assert_only_this(run, "389/TCP", "open silent fail mute network", "389/TCP", explanation="global catalog")

    def test_smb_hangs_up(self):
        run = self.with_impostor("tcp dport 445", "talker", "hang-up")
        self.assert_only_this(run, "445/TCP", "open silent fail closed-early target", "445/TCP")

    def test_smb_resets_at_once(self):
        run = self.with_impostor("tcp dport 445", "talker", "abort")
        self.assert_only_this(run, "445/TCP", "open silent fail closed-early target", "445/TCP")

    def test_kerberos_resets(self):
        # It answers over UDP, so it is not the service that ends its connections.
        run = self.with_impostor("tcp dport 88", "talker", "reset")
        self.assert_only_this(run, "88/TCP", "open silent fail closed-early network", "88/TCP",
                              explanation="answers over UDP")

    def test_ldap_never_stops_talking(self):
        run = self.with_impostor("tcp dport 389", "talker", "flood", ENDLESS)
        self.assert_only_this(run, "389/TCP", "open mismatch fail too-much-data target", "389/TCP")

    def test_directory_answers_with_an_error(self):
        run = self.with_impostor("tcp dport 389", "talker", "answer", UNWILLING)
        check = self.assert_only_this(run, "389/TCP", "open failed fail ldap-error directory", "389/TCP")
        self.assertEqual(check["evidence"]["ldapResultCode"], 53)


class WebServer(SituationCase):
    """A host that is no controller: its TLS refuses this program by an alert, and that is no certificate's matter."""

    REJECTS, IS_TOO_OLD = "ssl_reject_handshake on;", "ssl_protocols TLSv1.1;"

    def at_all_ports(self, tls, certificate, key):
        plain = "".join(f"    server {{ listen {port}; }}\n" for port in (88, 135, 389, 445, 3268))
        return f"""\
daemon off;
master_process off;
pid {{folder}}/nginx.pid;
error_log {{folder}}/nginx.log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {{folder}}/body;
    proxy_temp_path {{folder}}/proxy;
    fastcgi_temp_path {{folder}}/fastcgi;
    uwsgi_temp_path {{folder}}/uwsgi;
    scgi_temp_path {{folder}}/scgi;
{plain}    server {{ listen 3269 ssl; ssl_certificate {certificate}; ssl_certificate_key {key}; {tls} }}
}}
"""

    def test_alert(self):
        for tls in (self.REJECTS, self.IS_TOO_OLD):
            with self.subTest(tls), staging.certificate("www.example") as (certificate, key), \
                    staging.configured(self.lab, 3269, self.at_all_ports(tls, certificate, key), "nginx", "-c", host="dc2"):
                run = self.portcheck(f"Domain controllers={self.lab.dc2_ipv4}", f"DNS Server={self.lab.dc2_ipv4}", options=SHORT)
                check = self.assert_says(run, "3269/TCP", "open failed fail other-protocol target", "other than the expected one",
                                         explanation="no controller lacks a certificate")
                self.assertIn("tlsAlert", check["evidence"])
                self.assertNotRegex(run.output, "Directory team|certificate for server authentication")
                other, = (each for each in run.results["findings"] if each["reason"] == "other-protocol")
                self.assertLessEqual({"389/TCP", "3269/TCP", "445/TCP"}, set(other["ports"]))


class Tls(Impostor):
    def with_certificate(self, name, *, days=(-1, 30), trusted=False):
        """A run in which the controller's directory shows that certificate on 3269."""
        with staging.certificate(name, days=days) as (certificate, key), contextlib.ExitStack() as stack:
            if trusted:
                stack.enter_context(staging.trust(self.lab, certificate))
            return self.with_impostor("tcp dport 3269", "ldap_relay", self.lab.dc_ipv4, 3268, "--certificate",
                                      certificate, "--key", key)

    def test_server_without_a_certificate_hangs_up_when_greeted(self):
        for manner in ("hang-up", "reset"):
            with self.subTest(manner):
                run = self.with_impostor("tcp dport 3269", "talker", manner)
                self.assert_status(run, 1)
                self.assert_only_this(run, "3269/TCP", "open failed fail tls-no-certificate directory",
                                      "no usable certificate")

    def test_server_refuses_by_alert(self):
        run = self.with_impostor("tcp dport 3269", "talker", "answer", TLS_ALERT)
        check = self.assert_only_this(run, "3269/TCP", "open failed fail tls-failed directory",
                                      "TLS failed on 3269/TCP")
        self.assertIn("handshake_failure", str(check["evidence"]))

    def test_server_speaks_ldap_without_tls(self):
        dc = self.lab.dc_ipv4
        with staging.led(self.lab, f"ip daddr {dc} tcp dport 3269 dnat ip to {dc}:3268"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        # A directory that does not understand the greeting hangs up, as one without a certificate does.
        self.assert_only_this(run, "3269/TCP", "open failed fail tls-no-certificate directory", "no usable certificate")

    def test_certificate_has_expired(self):
        run = self.with_certificate(self.lab.dc_name, days=(-30, -2))
        self.assert_status(run, 0)
        self.assert_only_this(run, "3269/TCP", "open verified warn certificate-expired directory", "expired certificate")

    def test_certificate_is_not_yet_valid(self):
        run = self.with_certificate(self.lab.dc_name, days=(2, 30))
        self.assert_only_this(run, "3269/TCP", "open verified warn certificate-not-yet-valid directory",
                              "not valid yet")

    def test_certificate_is_for_another_name(self):
        # From somebody who is trusted, so that the name is all that is wrong.
        run = self.with_certificate("www.lab.example", trusted=True)
        self.assert_only_this(run, "3269/TCP", "open verified warn|fail certificate-wrong-name|other-host "
                              "directory|network", "10.77.2.10")

    def test_certificate_is_trusted_and_fits(self):
        run = self.with_certificate(self.lab.dc_name, trusted=True)
        self.assert_only_this(run, "3269/TCP", "open verified pass answered -")


class Kerberos(Impostor):
    def test_kerberos_asks_for_tcp(self):
        run = self.with_impostor("udp dport 88", "kerberos", RESPONSE_TOO_BIG, "LAB.EXAMPLE")
        self.assert_status(run, 0)
        self.assert_only_this(run, "88/UDP", "open verified pass kerberos-needs-tcp -", explanation="TCP")

    def test_kerberos_serves_another_realm_over_one_transport(self):
        # Over the other one the right KDC answers, so the domain's name is right and a port leads elsewhere.
        for packets, where in (("udp dport 88", "88/UDP"), ("tcp dport 88", "88/TCP")):
            with self.subTest(where):
                run = self.with_impostor(packets, "kerberos", WRONG_REALM, "OTHER.EXAMPLE")
                self.assert_only_this(run, where, "open verified fail other-host network",
                                      f"another machine answers on {where}", explanation="does not serve lab.example")

    def test_kerberos_serves_another_realm(self):
        another = ("kerberos", WRONG_REALM, "OTHER.EXAMPLE")
        with staging.impostors(self.lab, ("udp dport 88", *another), ("tcp dport 88", *another)):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        for where in ("88/UDP", "88/TCP"):
            self.assert_says(run, where, "open verified warn kerberos-wrong-realm person")
        self.assert_rest_fine(run, "88/UDP", "88/TCP")

    def test_kerberos_fails(self):
        run = self.with_impostor("tcp dport 88", "kerberos", GENERIC_ERROR, "LAB.EXAMPLE")
        check = self.assert_only_this(run, "88/TCP", "open verified warn kerberos-error directory", "88/TCP")
        self.assertEqual(check["evidence"]["kerberosError"], GENERIC_ERROR)


class Smb(Impostor):
    def test_server_speaks_smb1_only(self):
        run = self.with_impostor("tcp dport 445", "talker", "answer", SMB1_NEGOTIATION)
        self.assert_only_this(run, "445/TCP", "open mismatch warn smb1-only target", "SMB 1")

    def test_server_requires_signing(self):
        run = self.portcheck(self.dc_role, self.dns_role)
        check = self.assert_only_this(run, "445/TCP", "open verified pass smb-signing-required -")
        self.assertEqual(check["evidence"]["signing"], "required")


class Rpc(Impostor):
    DYNAMIC = "1024-65535/TCP"

    def test_mapper_refuses_anonymous_questions(self):
        run = self.with_impostor("tcp dport 135", "rpc_server", "fault", RPC_ACCESS_DENIED)
        self.assert_status(run, 3)
        self.assert_says(run, "135/TCP", "open verified pass mapper-refused -")
        self.assert_says(run, self.DYNAMIC, "not-run not-asked inconclusive mapper-refused target", "refuses anonymous")
        self.assert_rest_fine(run, "135/TCP", self.DYNAMIC)

    def test_mapper_refuses_the_bind(self):
        run = self.with_impostor("tcp dport 135", "rpc_server", "refuse")
        self.assert_says(run, "135/TCP", "open verified pass mapper-refused -")
        self.assert_says(run, self.DYNAMIC, "not-run not-asked inconclusive mapper-refused target", "refuses anonymous")

    def test_nothing_is_registered_at_the_mapper(self):
        run = self.with_impostor("tcp dport 135", "rpc_server", "empty")
        self.assert_status(run, 3)
        self.assert_says(run, "135/TCP", "open verified pass no-endpoints -")
        self.assert_says(run, self.DYNAMIC, "not-run not-asked inconclusive no-endpoints target", "names no TCP port")

    def test_rpc_server_refuses_the_bind(self):
        run = self.with_impostor("ct direction original tcp dport 49153", "rpc_server", "refuse")
        self.assert_status(run, 0)
        check = self.assert_only_this(run, "49153/TCP", "open verified pass bind-refused -")
        self.assertEqual(check["evidence"]["bindResult"], "refused")

    def test_mapper_is_mute(self):
        run = self.with_impostor("tcp dport 135", "talker", "mute")
        self.assert_status(run, 1)
        self.assert_says(run, "135/TCP", "open silent fail mute target", "135/TCP")
        self.assert_says(run, self.DYNAMIC, "not-run not-asked inconclusive mute target", "135/TCP")


class Dns(Impostor):
    def test_dns_answer_is_cut_short(self):
        run = self.with_impostor("udp dport 53", "dns_server", 0, "truncated")
        self.assert_only_this(run, "53/UDP", "open verified warn dns-truncated network", "cut its answer short",
                              explanation="TCP")

    def test_dns_leaves_services_out(self):
        """As dnsmasq does with filterwin2k: neither a record, nor the zone's SOA as proof that there is none."""
        run = self.with_impostor("udp dport 53", "dns_server", 0)
        self.assert_only_this(run, "53/UDP", "open verified warn dns-wrong-domain dns", "answers with nothing",
                              explanation="leaves SRV records out")

    def test_dns_refuses(self):
        run = self.with_impostor("udp dport 53", "dns_server", REFUSED)
        self.assert_only_this(run, "53/UDP", "open verified warn dns-error dns", "answered with an error")

    def test_dns_forwarder_is_silent(self):
        run = self.with_impostor("udp dport 53", "dns_server", NO_SUCH_NAME, "forwarding")
        self.assert_only_this(run, "53/UDP", "filtered not-asked warn dns-forwarder-silent dns",
                              "no answer for this domain came from the DNS server")

    def test_dns_answers_about_the_domain_get_lost(self):
        with self.lab.firewall("udp sport 53 meta length > 100 drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_only_this(run, "53/UDP", "filtered not-asked warn large-answers-lost network",
                              "only small answers came")

    def test_dns_knows_no_edns_nor_anything_else(self):
        run = self.with_impostor("udp dport 53", "dns_server", NOT_IMPLEMENTED)
        self.assert_only_this(run, "53/UDP", "open verified warn dns-error dns", "answered with an error")


if __name__ == "__main__":
    unittest.main()
