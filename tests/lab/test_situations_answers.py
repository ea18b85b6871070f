# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where answers come slowly, not at once, or from another address; and of ports that other tables
name."""

import contextlib
import subprocess
import tempfile
import unittest
from pathlib import Path

import staging
from command import run as run_command
from network import FIREWALL_INNER_IPV4
from situation_case import SHORT, SituationCase


class SlowWays(SituationCase):
    def test_each_round_trip_takes_longer_than_a_second(self):
        # The first time limit is over before the second step of a handshake is through.
        with staging.long_way(self.lab, 1100, self.lab.dc_ipv4):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "1800", "--retries", "1"))
        self.assert_status(run, 0)
        for port in ("389/TCP", "389/UDP", "3268/TCP", "88/TCP", "135/TCP", "53/UDP"):
            self.assert_says(run, port, "open verified warn slow-way network", "slow way to",
                             explanation="1.1 seconds")
        self.assert_says(run, "3269/TCP", "open verified warn certificate-untrusted this-computer")
        self.assert_rest_not_accused(run)

    def assert_rest_not_accused(self, run):
        for check in run.checks:
            self.assertIn(check["reason"], {"slow-way", "certificate-untrusted"}, run.table())


class Limits(SituationCase):
    def test_simultaneous_connections_are_limited(self):
        with self.lab.firewall("tcp flags & (syn | ack) == syn ct count over 3 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        # A connection counts until the host, too, has closed it: if that takes long, what is asked again alone is refused
        # as well, and looks as if a device had shut this computer out for asking so much.
        met = [check for check in run.checks if check["reason"] in ("refused-when-busy", "blocked-mid-run")]
        self.assertNotEqual(met, [], run.table())
        for check in met:
            self.assert_words(run, check, f"open|closed|not-run verified|not-asked warn|inconclusive {check['reason']} network")
        for check in run.checks:
            self.assertNotEqual((check["reason"], check["owner"]), ("refused", "target"), run.table())

    def test_new_connections_are_limited_and_rejected(self):
        """Whatever a limit rejects with, it is one cause, and no port is to be allowed."""
        for reject in ("icmpx admin-prohibited", "icmpx port-unreachable", "icmpx host-unreachable", "tcp reset"):
            tcp = "meta l4proto tcp " if reject == "tcp reset" else ""
            limit = f"iifname inner {tcp}ct state new limit rate over 3/second burst 6 packets reject with {reject}"
            with self.subTest(reject), self.lab.firewall(limit):
                run = self.portcheck(self.dc_role, self.dns_role)
                self.assertIn(run.status, (0, 3), run.table())
                [said] = [finding for finding in run.results["findings"] if finding["reason"] != "certificate-untrusted"]
                self.assertEqual((said["reason"], said["owner"]), ("refused-when-busy", "network"), run.table())
                self.assertIn("a connection limit turns away part of what this computer asks 10.77.2.10", said["cause"])
                if not tcp:
                    self.assertIn("10.77.1.1 turned them away", said["explanation"])
                self.assertNotRegex(run.output, "[Aa]llow [0-9]")

    def test_new_connections_are_limited(self):
        """In a time in which each attempt asks once, a limit is silent as a firewall is: no rule is asked for."""
        with self.lab.firewall("tcp flags & (syn | ack) == syn limit rate over 1/second burst 3 packets drop"):
            run = self.portcheck(self.dc_role, self.dns_role, options=("--timeout", "700", "--retries", "1"))
        silent = [check for check in run.checks if check["protocol"] == "TCP" and check["state"] == "filtered"]
        self.assertNotEqual(silent, [], run.table())
        for check in silent:
            self.assert_words(run, check, "filtered not-asked inconclusive lossy-way network")

    def test_refused_port_stays_refused(self):
        with self.lab.firewall("tcp dport 445 reject with tcp reset"):
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        self.assert_says(run, "445/TCP", "closed not-asked fail refused|refused-on-the-way target|network")
        self.assert_rest_fine(run, "445/TCP")


class Answers(SituationCase):
    def test_answer_comes_from_another_address(self):
        second = "10.77.1.99"  # a server that listens everywhere answers from the first address of its interface
        inside = self.lab.network.inside
        run_command(inside("firewall", "ip", "address", "add", f"{second}/24", "dev", "inner"))
        try:
            with staging.server(self.lab, "dns_server", 53, 0):
                run = self.portcheck(self.dc_role, f"DNS Server={second}", also=(second,), options=SHORT)
        finally:
            run_command(inside("firewall", "ip", "address", "delete", f"{second}/24", "dev", "inner"))
        self.assert_status(run, 1)
        check = self.assert_says(run, "53/UDP", "filtered not-asked fail answer-from-elsewhere target",
                                 "from another address", address=second, explanation=FIREWALL_INNER_IPV4)
        self.assertEqual(check["evidence"]["answeredFrom"], FIREWALL_INNER_IPV4)
        self.assertNotRegex(check["explanation"], "down|allow")

    def test_answer_comes_from_another_port(self):
        # Ports translated on one way only. The rule writes into what passes, so it isn't one that blocks.
        dc, rules = self.lab.dc_ipv4, """\
table inet translated {
    chain back {
        type filter hook forward priority 10
        udp sport 88 udp sport set 8888
    }
}
"""
        inside = self.lab.network.inside
        run_command(inside("firewall", "nft", "-f", "-"), text_input=rules)
        try:
            run = self.portcheck(self.dc_role, self.dns_role, options=SHORT)
        finally:
            run_command(inside("firewall", "nft", "delete", "table", "inet", "translated"))
        self.assert_status(run, 1)
        check = self.assert_says(run, "88/UDP", "filtered not-asked fail answer-from-elsewhere network",
                                 "from another port", explanation="8888")
        self.assertEqual((check["evidence"]["answeredFrom"], check["evidence"]["answeredFromPort"]), (dc, 8888))
        self.assertNotRegex(check["explanation"], "down|allow")
        self.assertNotRegex(check["remedy"], "allow")
        self.assertEqual(self.assert_one_fault(run)["ports"], ["88/UDP"])
        self.assert_rest_fine(run, "88/UDP")


class OtherTables(SituationCase):
    """A table with LDAP over TLS and DNS over TCP."""

    TABLE = ("Port,Protocol,Source,Target,Purpose\n636,TCP,Here,Domain controllers,LDAPS\n"
             "53,TCP,Here,Domain controllers,DNS\n")

    def with_table(self, rows=TABLE):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as table:
            table.write(rows)
            table.flush()
            return self.portcheck(self.dc_role, options=(*SHORT, "--table", table.name))

    def test_both_are_asked_in_their_own_protocol(self):
        run = self.with_table()
        self.assert_status(run, 0)
        self.assert_says(run, "636/TCP", "open verified warn certificate-untrusted this-computer")
        check = self.assert_says(run, "53/TCP", "open verified pass answered -")
        self.assertEqual(check["evidence"]["rcode"], "NOERROR")

    def test_server_on_636_does_not_speak_tls(self):
        dc = self.lab.dc_ipv4
        with staging.led(self.lab, f"ip daddr {dc} tcp dport 636 dnat ip to {dc}:389"):
            run = self.with_table()
        self.assert_status(run, 1)
        self.assert_says(run, "636/TCP", "open failed fail tls-no-certificate directory")

    def test_dns_forwarder_is_silent_over_tcp(self):
        with staging.impostors(self.lab, ("tcp dport 53", "dns_server", 3, "forwarding", "tcp")):
            run = self.with_table()
        self.assert_says(run, "53/TCP", "open silent warn dns-forwarder-silent dns",
                         "no answer for this domain came from the DNS server", explanation="the port is open")

    def test_web_server_answers_on_53(self):
        with staging.impostors(self.lab, ("tcp dport 53", "talker", "answer", b"HTTP/1.1 400 Bad\r\n\r\n".hex())):
            run = self.with_table()
        self.assert_says(run, "53/TCP", "open mismatch fail other-protocol target", "53/TCP")

    def test_no_port_has_a_question(self):
        run = self.with_table("Port,Protocol,Source,Target,Purpose\n464,TCP,Here,Domain controllers,Passwords\n")
        self.assert_status(run, 0)
        self.assertIn("not asked in its own protocol", run.output)
        self.assertNotIn("passed", run.output)


class DnsFronts(SituationCase):
    """Real DNS servers that hand each question on, to servers that are down."""

    DNSDIST = """\
setLocal("{address}:53")
setACL("0.0.0.0/0")
setSecurityPollSuffix("")
newServer("{dead}:53")
"""
    # It answers no question without recursion itself, not even for localhost, but refuses it.
    KRESD = """\
net.listen('{address}', 53, {{ kind = 'dns' }})
modules.unload('ta_update'); modules.unload('ta_signal_query'); modules.unload('priming')
trust_anchors.remove('.')
policy.add(policy.all(policy.FORWARD('{dead}')))
"""

    def front(self, configuration, *command):
        text = configuration.format(address=self.lab.dc2_ipv4, dead=self.lab.absent_ipv4)
        return staging.configured(self.lab, 53, text, *command, host="dc2")

    def dnsdist(self):
        return self.front(self.DNSDIST, "dnsdist", "--supervised", "--disable-syslog", "-C")

    def kresd(self):
        return self.front(self.KRESD, "sh", "-c", 'cd "${0%/*}" && exec kresd -n -c "$0"')

    def test_all_servers_behind_it_are_down(self):
        with self.dnsdist(), tempfile.NamedTemporaryFile("w", suffix=".md") as table:
            table.write("| Ports | Protocol | Source | Target | Purpose |\n|---|---|---|---|---|\n"
                        "| 53 | TCP/UDP | Client | DNS Server | DNS |\n")
            table.flush()
            run = self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", options=(*SHORT, "--table", table.name))
        self.assert_status(run, 1)
        for port, state in (("53/TCP", "open silent"), ("53/UDP", "filtered not-asked")):
            self.assert_says(run, port, f"{state} fail mute target", "a service of 10.77.2.20 gives no answer",
                             explanation="no sign of a firewall")
        fault = self.assert_one_fault(run)
        self.assertRegex(fault["remedy"], "do the DNS servers run to which it hands the questions on")
        self.assertNotRegex(run.output, "[Aa]llow 53")

    def test_connections_over_tcp_are_life(self):
        # The host drops what nobody listens for, and the table has DNS over UDP alone.
        with self.dnsdist(), staging.own_firewall(self.lab, "dc2", "tcp dport != 53 drop"):
            run = self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", self.dc_role, options=SHORT)
        self.assert_status(run, 1)
        self.assert_says(run, "53/UDP", "filtered not-asked fail mute target", "a service of 10.77.2.20 gives no answer",
                         explanation="connections over TCP are made and ended")
        self.assertEqual([look["state"] for look in self.looks(run, "dns-over-tcp")], ["open"])
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, "[Aa]llow 53|host down|sign of life")
        self.assert_rest_fine(run, "53/UDP")

    def test_refusal_without_recursion_is_an_answer(self):
        with self.kresd():
            run = self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", self.dc_role, options=("--retries", "0"))
        self.assert_status(run, 0)
        self.assertEqual(self.assert_look(run, "plain-dns", "pass")["evidence"]["rcode"], "REFUSED")
        self.assert_says(run, "53/UDP", "filtered not-asked warn dns-forwarder-silent dns",
                         "no answer for this domain came from the DNS server 10.77.2.20")
        self.assert_rest_fine(run, "53/UDP")


class Bind(SituationCase):
    """A real BIND serves the domain."""

    CONFIGURATION = """\
options {{
    directory "{{folder}}"; listen-on port 53 {{ {address}; }}; listen-on-v6 {{ none; }}; recursion no; pid-file none;
    session-keyfile none;
    {more}
}};
controls {{ }};
zone "lab.example" {{ type primary; file "{zone}"; }};
"""
    ZONE = """\
$TTL 60
@ SOA ns hostmaster 1 60 60 60 60
@ NS ns
ns A {address}
dc1 A {dc}
_ldap._tcp.dc._msdcs SRV 0 100 389 dc1
alias CNAME second
second CNAME third.lab.example.
third CNAME dc1
dead CNAME gone
round CNAME about
about CNAME round
far CNAME gone.elsewhere.example.
"""

    @contextlib.contextmanager
    def bind(self, more=""):
        address = self.lab.dc2_ipv4
        with tempfile.TemporaryDirectory() as folder:
            zone = Path(folder) / "zone"
            zone.write_text(self.ZONE.format(address=address, dc=self.lab.dc_ipv4), encoding="utf-8")
            text = self.CONFIGURATION.format(address=address, zone=zone, more=more)
            with staging.configured(self.lab, 53, text, "named", "-g", "-n", "1", "-c", host="dc2"):
                yield

    def run_limited(self, slip):
        """BIND answers a network one question a second: others there have asked the same some twenty times."""
        question = f"dig +tries=1 +time=1 +ignore @{self.lab.dc2_ipv4} SRV _ldap._tcp.dc._msdcs.lab.example"
        with self.bind(f"rate-limit {{ responses-per-second 1; slip {slip}; window 5; }};"):
            run_command(self.lab.network.inside("source", "sh", "-c", f"for i in $(seq 20); do {question} & done; wait"))
            return self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", self.dc_role, options=SHORT)

    def test_responses_are_limited_and_dropped(self):
        run = self.run_limited(slip=0)
        self.assert_status(run, 0)
        self.assert_says(run, "53/UDP", "filtered not-asked warn large-answers-lost network", "only small answers came",
                         explanation="response rate limiting")
        self.assertRegex(run.output, "DNS administrator: .*does it limit its responses")
        self.assertNotRegex(run.output, "[Aa]llow 53")
        self.assert_rest_fine(run, "53/UDP")

    def test_responses_are_limited_and_cut_short(self):
        # So that who means it asks over TCP.
        run = self.run_limited(slip=1)
        self.assert_status(run, 0)
        self.assert_says(run, "53/UDP", "open verified warn dns-truncated network", "cut its answer short",
                         explanation="ask again over TCP 53")
        self.assert_rest_fine(run, "53/UDP")

    @contextlib.contextmanager
    def others_ask(self):
        """Within the `with`, others of this network ask again and again; the server has fallen silent because of them."""
        inside = self.lab.network.inside
        question = f"dig +tries=1 +time=1 +ignore @{self.lab.dc2_ipv4} SRV _ldap._tcp.dc._msdcs.lab.example"
        without_end = f"while :; do {question} > /dev/null & sleep 0.05; done"
        with subprocess.Popen(inside("source", "timeout", "120", "sh", "-c", without_end)) as asking:
            try:
                while run_command(inside("source", "sh", "-c", f"{question} || echo silent")).stdout.find("silent") < 0:
                    self.assertIsNone(asking.poll(), "the server never fell silent")
                yield
            finally:
                asking.terminate()

    def test_all_responses_are_limited(self):
        # Also small ones, for as long as others of this network go on asking: over UDP that is like a drop on the way.
        with self.bind("rate-limit { all-per-second 1; slip 0; window 15; };"), self.others_ask():
            run = self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", self.dc_role, options=SHORT)
        self.assert_says(run, "53/UDP", "filtered not-asked fail no-answer network", "did not answer on 53/UDP",
                         explanation="while 53/TCP opens there.*response rate limiting")
        self.assertRegex(run.output, "DNS administrator: are responses to the network of this computer limited at 10.77.2.20")
        self.assert_rest_fine(run, "53/UDP")

    def test_name_is_an_alias_that_leads_nowhere(self):
        """BIND says NXDOMAIN of one, SERVFAIL of another, and only the alias of the third, whose end others know."""
        with self.bind():
            self.lab.network.set_resolver(self.lab.dc2_ipv4)
            try:
                for name, cause, chain in (
                        ("dead", "behind the alias .CNAME. dead.lab.example", "dead.lab.example -> gone.lab.example"),
                        ("far", "behind the alias .CNAME. far.lab.example", "far.lab.example -> gone.elsewhere.example"),
                        ("round", "lead in a circle: round.lab.example", "round.lab.example -> about.lab.example -> round.lab.example")):
                    with self.subTest(name):
                        run = self.portcheck(f"Domain controllers={name}.lab.example", f"DNS Server={self.lab.dc2_ipv4}",
                                             options=SHORT)
                        self.assert_says(run, "389/TCP", "unresolved not-asked fail name-not-found dns",
                                         cause, address="", explanation=chain)
                        self.assertRegex(run.output, "DNS administrator: let .* an SRV record must not be an alias")
                        self.assertNotRegex(run.output, "[Cc]heck the spelling|nothing about the name")
            finally:
                self.lab.network.set_resolver(None)

    def test_name_is_an_alias_of_an_alias(self):
        with self.bind():
            self.lab.network.set_resolver(self.lab.dc2_ipv4)
            try:
                run = self.portcheck("Domain controllers=alias.lab.example", f"DNS Server={self.lab.dc2_ipv4}",
                                     options=SHORT, also=[self.lab.dc_ipv4])
            finally:
                self.lab.network.set_resolver(None)
        self.assert_status(run, 0)
        self.assertEqual({check["address"] for check in run.find("TCP", 389, self.lab.dc_ipv4)}, {self.lab.dc_ipv4})
        self.assert_says(run, "389/TCP", "open verified warn name-leads-elsewhere dns",
                         "a machine with another name answers for alias.lab.example", address=self.lab.dc_ipv4,
                         explanation="calls itself dc1.lab.example: alias.lab.example can be an alias of it")
        self.assertEqual([f for f in run.results["findings"] if f["outcome"] != "warn"], [])


if __name__ == "__main__":
    unittest.main()
