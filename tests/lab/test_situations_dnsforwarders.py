# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says of real DNS servers that hand questions on: unbound, BIND, dnsmasq and another domain's controller
in front of the controller's own, or of nobody, or with filters of theirs."""

import contextlib
import tempfile
import unittest
from pathlib import Path

import staging
from network import FIREWALL_OUTER_IPV4
from situation_case import SHORT, SituationCase

DC1 = "dc1.lab.example"
UNBOUND = """\
server:
  interface: {address}
  port: 53
  access-control: 0.0.0.0/0 allow
  username: ""
  chroot: ""
  directory: "{{folder}}"
  pidfile: ""
  use-syslog: no
  module-config: "iterator"
{more}
remote-control:
  control-enable: no
forward-zone:
  name: "."
  forward-addr: {to}
"""
BIND = """\
options {{
    directory "{{folder}}"; listen-on port 53 {{ {address}; }}; listen-on-v6 {{ none; }}; allow-query {{ any; }};
    recursion yes; allow-recursion {{ any; }}; forward only; forwarders {{ {to}; }}; dnssec-validation no;
    empty-zones-enable no; pid-file none; session-keyfile none;
}};
controls {{ }};
"""
# The domain's own server, which sends what was asked for and nothing besides; Samba sends its SOA record with each answer.
SERVER = """\
options {{
    directory "{{folder}}"; listen-on port 53 {{ {address}; }}; listen-on-v6 {{ none; }}; recursion no; minimal-responses yes;
    pid-file none; session-keyfile none;
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
"""
DNSMASQ = """\
keep-in-foreground
no-resolv
no-hosts
bind-interfaces
listen-address={address}
server={to}
user=root
pid-file=
log-facility=-
{more}
"""


class DnsForwarders(SituationCase):
    """One of them on dc2."""

    def front(self, text, command, to=None, more=""):
        text = text.format(address=self.lab.dc2_ipv4, to=to or self.lab.dc_ipv4, more=more, folder="{folder}")
        return staging.configured(self.lab, 53, text, *command, host="dc2")

    def unbound(self, **how):
        return self.front(UNBOUND, ("unbound", "-d", "-c"), **how)

    def bind(self, **how):
        return self.front(BIND, ("named", "-g", "-n", "1", "-c"), **how)

    def dnsmasq(self, **how):
        return self.front(DNSMASQ, ("sh", "-c", 'exec dnsmasq --conf-file="$0"'), **how)

    @contextlib.contextmanager
    def as_own_dns(self):
        self.lab.network.set_resolver(self.lab.dc2_ipv4)
        try:
            yield
        finally:
            self.lab.network.set_resolver(None)

    def check(self, *targets, **more):
        return self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", *(targets or [self.dc_role]), options=SHORT, **more)

    def test_it_forwards_to_the_domain(self):
        for front in (self.unbound(), self.bind(), self.dnsmasq()):
            with front:
                run = self.check()
                self.assert_status(run, 0)
                self.assert_rest_fine(run)

    def test_whom_it_asks_is_silent(self):
        for front in (self.unbound(to=self.lab.absent_ipv4), self.bind(to=self.lab.absent_ipv4)):
            with front:
                run = self.check()
                self.assert_status(run, 0)
                self.assert_says(run, "53/UDP", "filtered not-asked warn dns-forwarder-silent dns",
                                 f"no answer for this domain came from the DNS server {self.lab.dc2_ipv4}",
                                 explanation="the port is open")
                self.assertNotRegex(run.output, "[Aa]llow 53|[Nn]etwork team")
                self.assert_rest_fine(run, "53/UDP")

    def test_whom_it_asks_is_silent_and_it_knows_nothing_by_itself(self):
        """dnsmasq hands on whatever it is asked, with or without recursion: only that it takes connections tells of it."""
        with self.dnsmasq(to=self.lab.absent_ipv4):
            run = self.check()
        self.assert_status(run, 1)
        self.assert_says(run, "53/UDP", "filtered not-asked fail mute target", f"a service of {self.lab.dc2_ipv4} gives no answer",
                         explanation="no sign of a firewall")
        # Over TCP it ends a connection once its own to the other server has failed, which takes it seconds.
        self.assertRegex(self.assert_one_fault(run)["remedy"], "do the DNS servers run|check the service")
        self.assertNotRegex(run.output, "[Aa]llow 53")

    def test_it_leaves_services_out(self):
        """As an option of dnsmasq for lines that are dialled has it."""
        with self.dnsmasq(more="filterwin2k"):
            run = self.check()
            self.assert_says(run, "53/UDP", "open verified warn dns-wrong-domain dns",
                             f"the DNS server {self.lab.dc2_ipv4} answers with nothing for the domain's controllers",
                             explanation="filterwin2k")
            self.assert_rest_fine(run, "53/UDP")
            with self.as_own_dns():  # addresses come all the same
                run = self.check(f"Domain controllers={DC1}", also=[self.lab.dc_ipv4, self.lab.dc_ipv6])
        self.assert_status(run, 0)
        self.assert_says(run, "389/TCP", "open verified pass answered -", address=self.lab.dc_ipv4)

    @contextlib.contextmanager
    def domains_server(self):
        """In the firewall: yields its address."""
        with tempfile.TemporaryDirectory() as folder:
            zone = Path(folder) / "zone"
            zone.write_text(ZONE.format(address=FIREWALL_OUTER_IPV4, dc=self.lab.dc_ipv4), encoding="utf-8")
            text = SERVER.format(address=FIREWALL_OUTER_IPV4, zone=zone)
            with staging.configured(self.lab, 53, text, "named", "-g", "-n", "1", "-c"):
                yield FIREWALL_OUTER_IPV4

    def test_it_takes_private_addresses_out(self):
        """Against DNS rebinding."""
        to = FIREWALL_OUTER_IPV4
        for front in (self.unbound(to=to, more="  private-address: 10.0.0.0/8"), self.dnsmasq(to=to, more="stop-dns-rebind")):
            with self.domains_server(), front, self.as_own_dns():
                run = self.check(f"Domain controllers={DC1}")
                self.assert_status(run, 1)
                self.assert_says(run, "53/UDP", "open verified pass answered -")
                self.assert_says(run, "389/TCP", "unresolved not-asked fail name-not-found dns", f"no address was found for {DC1}",
                                 explanation="takes private addresses out")
                fault = self.assert_one_fault(run)
                self.assertEqual(fault["owners"], ["dns"])
                self.assertRegex(fault["remedy"], f"of {self.lab.dc2_ipv4}: .*rebind-domain-ok.*private-domain")
                self.assertNotRegex(run.output, "spelling")
                # Beside a server that has them it is said which.
                run = self.portcheck(self.dns_role, f"Domain controllers={DC1}", options=SHORT, also=[self.lab.dc2_ipv4])
                self.assert_says(run, "389/TCP", "unresolved not-asked fail resolver-lacks-name this-computer",
                                 f"the DNS server {self.lab.dc_ipv4} has")


class SambaForwards(SituationCase):
    """The DNS server of another domain's controller, which doesn't have this domain and hands on what it is asked of it."""

    def check_beside(self, forwarder):
        self.lab.start_second(f"dns forwarder={forwarder}")
        self.addCleanup(self.lab.end_second)
        return self.portcheck(f"DNS Server={self.lab.dc2_ipv4}", self.dc_role, options=SHORT)

    def test_whom_it_asks_is_silent(self):
        """Without recursion it says at once that it has no such name."""
        run = self.check_beside(self.lab.absent_ipv4)
        self.assert_status(run, 0)
        self.assert_says(run, "53/UDP", "filtered not-asked warn dns-forwarder-silent dns",
                         f"no answer for this domain came from the DNS server {self.lab.dc2_ipv4}", explanation="the port is open")
        self.assertEqual(self.assert_look(run, "plain-dns", "pass")["evidence"]["rcode"], "NXDOMAIN")
        self.assertNotRegex(run.output, "[Aa]llow 53|[Nn]etwork team")
        self.assert_rest_fine(run, "53/UDP")

    def test_it_forwards_to_the_domain(self):
        run = self.check_beside(self.lab.dc_ipv4)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)


if __name__ == "__main__":
    unittest.main()
