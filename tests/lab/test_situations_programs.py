# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where a program on the computer that checks, or its system's filter for some programs, stands
between it and its targets: that one is named, and nobody else is blamed."""

import tempfile
import unittest
from pathlib import Path

import staging
import staging_programs as programs
from network import FIREWALL_INNER_IPV4
from situation_case import SituationCase

ONCE = ("--timeout", "1500", "--retries", "0")
TCP = ("389/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP")
UDP = ("389/UDP", "88/UDP", "53/UDP")
OTHERS = "[Nn]etwork team|DNS administrator|spelling|gave no sign|is LDAP running|[Aa]llow [0-9]"


class ProgramCase(SituationCase):
    def at(self, host, **options):
        return self.portcheck(f"Domain controllers={host}", f"DNS Server={self.lab.dc_ipv4}", options=ONCE,
                              also=[FIREWALL_INNER_IPV4, "127.0.0.1", "::1", self.lab.dc_ipv6], **options)


class TakenHere(ProgramCase):
    """redsocks and sshuttle lead the source's connections by way of the firewall, where some ports can't be reached."""

    def assert_taken(self, run, port, address):
        """445/TCP and 3268/TCP are open all the same and say nothing; the rest answers, by way of the program."""
        for where in ("445/TCP", "3268/TCP"):
            self.assert_says(run, where, "open silent inconclusive accepts-everything this-computer", "accepts every",
                             address=address, explanation=f"at its own port {port}, so that none goes to the host")
        for where in ("389/TCP", "135/TCP", "389/UDP"):
            self.assert_says(run, where, "open verified pass answered -", address=address)
        self.assertNotRegex(run.output, OTHERS)

    def barred(self):
        return staging.own_firewall(self.lab, "dc", "tcp dport 445 reject with tcp reset", "tcp dport 3268 drop")

    def test_redsocks(self):
        with self.barred(), programs.socks_server(self.lab), programs.redsocks(self.lab, self.lab.dc_ipv4) as port:
            run = self.at(self.lab.dc_ipv4)
        self.assert_status(run, 3)
        self.assert_taken(run, port, self.lab.dc_ipv4)

    def test_redsocks_whose_proxy_is_dead(self):
        with programs.redsocks(self.lab, self.lab.dc_ipv4) as port:
            run = self.at(self.lab.dc_ipv4)
        self.assert_status(run, 3)
        for where in TCP:
            self.assert_says(run, where, "open silent|failed inconclusive accepts-everything this-computer",
                             explanation=f"at its own port {port}")
        self.assertNotRegex(run.output, OTHERS)

    def test_sshuttle(self):
        with self.barred(), programs.sshuttle(self.lab, "10.77.2.0/24", "fd77:0:0:2::/64") as port:
            run = self.at(self.lab.dc_name)
        self.assert_status(run, 3)
        for address in (self.lab.dc_ipv4, self.lab.dc_ipv6):
            self.assert_taken(run, port, address)
        self.assert_one_fault(run)

    def test_sshuttle_and_nothing_is_wrong(self):
        with programs.sshuttle(self.lab, "10.77.2.0/24") as port:
            run = self.at(self.lab.dc_ipv4)
        self.assert_status(run, 0)
        self.assert_rest_fine(run)
        self.assert_look(run, "control", "warn", "accepts-everything")
        self.assertIn(f"at its own port {port}", run.output)


class ProxyUnderProgram(ProgramCase):
    """proxychains4, torsocks and tsocks lead its TCP connections to a proxy that works."""

    def assert_only_the_proxy(self, run, ports):
        self.assert_status(run, 3)
        for port in ports:
            self.assert_says(run, port, "open|closed|local|unresolved verified|not-asked inconclusive proxy-under-program "
                                        "person")
        self.assertIn("this program runs under a proxy", self.assert_one_fault(run)["cause"])
        self.assertNotRegex(run.output, OTHERS + "|security software")

    def test_torsocks(self):
        with programs.socks_server(self.lab), programs.behind_proxy("torsocks") as before, \
                self.lab.firewall("tcp dport 445 drop"):
            run = self.at(self.lab.dc_ipv4, before=before)
        self.assert_only_the_proxy(run, (*TCP, *UDP))
        self.assertIn("lets nothing out over UDP", run.output)
        self.assert_says(run, "445/TCP", "open verified inconclusive proxy-under-program person")

    def test_torsocks_with_a_name(self):
        with programs.socks_server(self.lab), programs.behind_proxy("torsocks") as before:
            run = self.at(self.lab.dc_name, before=before)
        self.assert_only_the_proxy(run, (*TCP, *UDP))

    def test_proxychains_with_a_name(self):
        with programs.socks_server(self.lab), programs.behind_proxy("proxychains4") as before:
            run = self.at(self.lab.dc_name, before=before)
        self.assert_only_the_proxy(run, (*TCP, "389/UDP", "88/UDP"))
        self.assertRegex(run.output, "Names are looked up by proxychains as well")
        self.assert_says(run, "53/UDP", "open verified pass answered -")

    def test_tsocks(self):
        with programs.socks_server(self.lab), programs.behind_proxy("tsocks") as before:
            run = self.at(self.lab.dc_ipv4, before=before)
        self.assert_only_the_proxy(run, TCP)
        for port in UDP:
            self.assert_says(run, port, "open verified pass answered -")


class UserMode(ProgramCase):
    """slirp4netns carries the packets of the program."""

    def check(self, host, *options):
        with tempfile.TemporaryDirectory() as folder, \
                self.lab.firewall("tcp dport 445 reject with icmpx admin-prohibited", "udp dport 389 reject"):
            path = Path(folder) / "rules.txt"
            run = self.portcheck(f"Domain controllers={host}", f"DNS Server={self.lab.dc_ipv4}",
                                 options=(*ONCE, "--rules", str(path)), also=[self.lab.dc_ipv6],
                                 before=programs.behind_slirp4netns(*options))
            self.assertNotIn("dport 445", path.read_text(encoding="utf-8"))
        self.assert_status(run, 1)
        # Two datagrams go out at once. What is told of the first is exact; of the second, if that met the refusal, not.
        self.assert_says(run, "389/UDP", "closed|unreachable not-asked fail user-mode-network|refused-on-the-way "
                         "person|network")
        self.assert_says(run, "445/TCP", "filtered not-asked fail user-mode-network person",
                         r"behind a user-mode network that hides refusals \(tap0\)")
        for port in ("389/TCP", "88/TCP", "135/TCP"):
            self.assert_says(run, port, "open verified pass answered -")
        self.assertNotRegex(run.output, "no way there|[Aa]llow (445|[0-9]+/TCP)")
        return run

    def test_refusals_are_hidden(self):
        run = self.check(self.lab.dc_ipv4, "--mtu=65520")
        self.assert_says(run, "53/UDP", "open verified pass answered -")

    def test_in_another_network(self):
        self.check(self.lab.dc_ipv4, "--cidr=192.168.77.0/24")

    def test_over_ipv6(self):
        self.check(self.lab.dc_ipv6, "--enable-ipv6")


class ControlGroup(ProgramCase):
    """A filter of this computer holds back what programs of one control group send."""

    def assert_held_back(self, run, address):
        self.assert_status(run, 1)
        for port in (*TCP, "389/UDP", "88/UDP"):
            self.assert_says(run, port, "local not-asked fail blocked-locally this-computer",
                             f"this computer does not let its own questions to {address} out")
        self.assertEqual(self.assert_one_fault(run)["owner"], "this-computer")
        self.assertNotRegex(run.output, OTHERS)

    def test_program_at_the_group(self):
        self.assert_held_back(self.at(self.lab.dc_ipv4, before=programs.in_cgroup("bpf", self.lab.dc_ipv4)),
                              self.lab.dc_ipv4)

    def test_program_at_the_group_over_ipv6(self):
        self.assert_held_back(self.at(self.lab.dc_ipv6, before=programs.in_cgroup("bpf", self.lab.dc_ipv6)),
                              self.lab.dc_ipv6)

    def test_rule_for_the_group(self):
        self.assert_held_back(self.at(self.lab.dc_ipv4, before=programs.in_cgroup("nft", self.lab.dc_ipv4)),
                              self.lab.dc_ipv4)

    def test_rule_for_the_group_over_ipv6(self):
        self.assert_held_back(self.at(self.lab.dc_ipv6, before=programs.in_cgroup("nft", self.lab.dc_ipv6)),
                              self.lab.dc_ipv6)


class ControlGroupComingIn(ProgramCase):
    """The same for what comes in: everything leaves, and the answers are dropped."""

    def assert_dropped(self, run, cause):
        self.assert_status(run, 1)
        for port in (*TCP, "389/UDP", "88/UDP"):
            self.assert_says(run, port, "filtered not-asked fail answers-dropped-here this-computer", cause)
        self.assertEqual(self.assert_one_fault(run)["owner"], "this-computer")
        self.assertNotRegex(run.output, OTHERS)

    def at_socket(self, address):
        run = self.at(address, before=programs.in_cgroup("bpf-in", address))
        self.assert_dropped(run, f"this computer itself keeps the answers of {address} from this program")
        self.assertGreater(run.one("UDP", 389, address)["evidence"]["droppedAtSocket"], 0)

    def test_program_at_the_group(self):
        self.at_socket(self.lab.dc_ipv4)

    def test_program_at_the_group_over_ipv6(self):
        self.at_socket(self.lab.dc_ipv6)

    def test_rule_for_the_group(self):
        run = self.at(self.lab.dc_ipv4, before=programs.in_cgroup("nft-in", self.lab.dc_ipv4))
        self.assert_dropped(run, "most likely this computer itself drops the answers of 10.77.2.10")

    def test_rule_for_the_group_over_ipv6(self):
        run = self.at(self.lab.dc_ipv6, before=programs.in_cgroup("nft-in", self.lab.dc_ipv6))
        self.assert_dropped(run, "most likely this computer itself drops the answers of")


class DeadTunnel(ProgramCase):
    @unittest.skipUnless(Path("/dev/net/tun").exists(), "this machine has no tunnels")
    def test_openvpn_has_no_peer(self):
        with programs.openvpn_without_peer(self.lab, self.lab.dc_ipv4) as name:
            run = self.at(self.lab.dc_ipv4)
        self.assert_status(run, 1)
        for port in ("389/TCP", "389/UDP", "135/TCP", "53/UDP"):
            self.assert_says(run, port, "filtered not-asked|silent fail own-tunnel-silent this-computer",
                             f"nothing comes back through {name}, the tunnel of this computer to 10.77.2.10")
        self.assert_one_fault(run)
        self.assertNotRegex(run.output, OTHERS)


if __name__ == "__main__":
    unittest.main()
