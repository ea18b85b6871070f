# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Hosts on one machine: source - firewall - dc and dc2, each a network namespace.

The namespaces have no link to the machine's own network, so nothing that is tried in the lab can leave it.
Their names hold the process id of the run, so that several labs stand side by side with the same addresses, and so
that a later run can clear away what a killed one left behind.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import time
from pathlib import Path

from command import LabError, run
from ruleset import chain

SOURCE_IPV4, SOURCE_IPV6 = "10.77.1.2", "fd77:0:0:1::2"
FIREWALL_IPV4, FIREWALL_IPV6 = "10.77.1.1", "fd77:0:0:1::1"  # as the source sees it
DC_IPV4, DC_IPV6 = "10.77.2.10", "fd77:0:0:2::10"
DC2_IPV4, DC2_IPV6 = "10.77.2.20", "fd77:0:0:2::20"
FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6 = "10.77.1.1", "fd77:0:0:1::1"
FIREWALL_OUTER_IPV4, FIREWALL_OUTER_IPV6 = "10.77.2.1", "fd77:0:0:2::1"
# Nobody has it either; a situation may let the firewall lead it to a host.
SPARE_IPV4 = "10.77.2.11"
# On the controller's side of the firewall, and nobody has them: the firewall's ARP and neighbour requests fail.
ABSENT_IPV4, ABSENT_IPV6 = "10.77.2.99", "fd77:0:0:2::99"

DC_INTERFACE = "net0"
_PREFIX = "gppc"
_NETNS_ETC = Path("/etc/netns")
_RESOLVER = "nameserver {}\noptions timeout:2 attempts:2\n"
_HOSTS = "127.0.0.1 localhost\n::1 localhost\n"

_LINKS = """\
link add net0 netns {source} type veth peer name inner netns {firewall}
link add net0 netns {dc} type veth peer name outer1 netns {firewall}
link add net0 netns {dc2} type veth peer name outer2 netns {firewall}
"""

# Run in each namespace. A new address must be usable at once, and each rejection must be heard at once: Linux
# otherwise tests an IPv6 address for a second and limits the ICMP errors that it sends to one peer.
_SYSCTLS = ["net.ipv6.conf.all.disable_ipv6=0", "net.ipv6.conf.default.accept_dad=0", "net.ipv6.conf.all.accept_dad=0",
            "net.ipv6.conf.default.accept_ra=0", "net.ipv4.icmp_ratelimit=0", "net.ipv6.icmp.ratelimit=0"]
# A controller's own connections must not take a port that its RPC services are about to listen on.
_RPC_PORTS_KEPT = ["net.ipv4.ip_local_reserved_ports=49152-49162"]
_SYSCTLS_OF = {"firewall": ["net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"],
               "dc": _RPC_PORTS_KEPT, "dc2": _RPC_PORTS_KEPT}


def _behind_firewall(ipv4, ipv6):
    return f"""\
address add {ipv4}/24 dev net0
address add {ipv6}/64 dev net0
link set net0 up
route add default via {FIREWALL_OUTER_IPV4}
route add default via {FIREWALL_OUTER_IPV6}
"""


_ADDRESSES = {
    "source": f"""\
address add {SOURCE_IPV4}/24 dev net0
address add {SOURCE_IPV6}/64 dev net0
link set net0 up
route add default via {FIREWALL_INNER_IPV4}
route add default via {FIREWALL_INNER_IPV6}
""",
    "firewall": f"""\
link add outer type bridge
link set outer1 master outer
link set outer2 master outer
address add {FIREWALL_INNER_IPV4}/24 dev inner
address add {FIREWALL_INNER_IPV6}/64 dev inner
address add {FIREWALL_OUTER_IPV4}/24 dev outer
address add {FIREWALL_OUTER_IPV6}/64 dev outer
link set inner up
link set outer1 up
link set outer2 up
link set outer up
""",
    "dc": _behind_firewall(DC_IPV4, DC_IPV6),
    "dc2": _behind_firewall(DC2_IPV4, DC2_IPV6)}


class Network:
    """The namespaces, their links and addresses, and the firewall's rules. Needs root."""

    def __init__(self):
        self.names = {host: f"{_PREFIX}-{os.getpid()}-{host}" for host in _ADDRESSES}

    def build(self):
        """Create everything. After an exception the caller still calls tear_down()."""
        if os.geteuid() != 0:
            raise LabError("the lab needs root: it creates network namespaces")
        clear_away_leftovers()
        for host, name in self.names.items():
            _write_host_files(name, DC2_IPV4 if host == "dc2" else DC_IPV4)
            run(["ip", "netns", "add", name])
            run(self.inside(host, "sysctl", "-qw", *_SYSCTLS, *_SYSCTLS_OF.get(host, [])))
            run(["ip", "-n", name, "link", "set", "lo", "up"])
        run(["ip", "-batch", "-"], text_input=_LINKS.format(**self.names))
        for host, commands in _ADDRESSES.items():
            run(["ip", "-n", self.names[host], "-batch", "-"], text_input=commands)
        self.set_rules([])
        self.forget_destinations()

    def change(self, host, *words):
        """Run ip(8) in a host: change("source", "link", "set", "net0", "down")."""
        run(["ip", "-n", self.names[host], *words])

    def restore_source(self):
        """Give the source back what change() took: its link, addresses and routes."""
        commands = _ADDRESSES["source"].replace(" add ", " replace ")
        run(["ip", "-n", self.names["source"], "-batch", "-"], text_input="link set net0 up\n" + commands)

    def tear_down(self):
        """Remove everything that is there, also of a lab that was only half built. Never raises."""
        for name in self.names.values():
            _remove_host(name)

    def inside(self, host, *command):
        """The command line that runs a command inside a host; it ends with this process, however that ends."""
        return ["setpriv", "--pdeathsig", "KILL", "ip", "netns", "exec", self.names[host], *command]

    def set_rules(self, rules, sets=None):
        """Let the firewall forward by these nftables rules alone (none: everything passes), for IPv4 and IPv6.

        Packets that a rule matches are counted by number_of_blocked(). `sets` declares the nftables sets that the rules
        speak of: name -> type and flags.
        """
        declared = "".join(f"\n    set {name} {{ {content} }}" for name, content in (sets or {}).items())
        self._set_table("firewall", "lab", declared + chain("path", "forward", rules))

    def set_own_rules(self, host, rules):
        """The same for a host's own firewall, for what comes to it."""
        self._set_table(host, "own", chain("into", "input", rules))

    def set_redirections(self, rules):
        """Let the firewall lead what comes from the source elsewhere: nftables rules that end in redirect or dnat."""
        from_source = [f"iifname inner {rule}" for rule in rules]
        self._set_table("firewall", "led", chain("lead", "prerouting", from_source, kind="nat", priority="dstnat"))
        # What is tracked keeps its translation, also for a later socket with the same local port.
        run(self.inside("firewall", "conntrack", "--flush"))

    def set_translation(self, on):
        """Let the firewall put its own address in place of the source's in what it forwards (masquerading), or not."""
        rules = ["oifname outer masquerade"] if on else []
        self._set_table("firewall", "hidden", chain("hide", "postrouting", rules, kind="nat", priority="srcnat"))

    def set_local_rules(self, rules):
        """The same for the source's own firewall, for what it sends."""
        self._set_table("source", "lab", chain("out", "output", rules))

    def set_hosts(self, lines):
        """Let the source know these names ("ADDRESS NAME") before it asks the DNS."""
        (_NETNS_ETC / self.names["source"] / "hosts").write_text(_HOSTS + "".join(f"{line}\n" for line in lines))

    def set_resolver(self, address):
        """Let the source ask this address for names; None: the controller."""
        (_NETNS_ETC / self.names["source"] / "resolv.conf").write_text(_RESOLVER.format(address or DC_IPV4))

    def set_resolver_file(self, content):
        """The same by all that stands in the source's /etc/resolv.conf."""
        (_NETNS_ETC / self.names["source"] / "resolv.conf").write_text(content)

    def set_trust(self, certificates):
        """Let the source trust these certificates (PEM files) and no other; None: whom this machine trusts."""
        folder = _NETNS_ETC / self.names["source"] / "ssl"
        shutil.rmtree(folder, ignore_errors=True)
        if certificates is None:
            return
        (folder / "certs").mkdir(parents=True)
        for number, certificate in enumerate(certificates):
            shutil.copy(certificate, folder / "certs" / f"{number}.pem")
        run(["openssl", "rehash", str(folder / "certs")])

    def number_of_blocked(self):
        """How many packets the firewall's rules have matched since they were set."""
        listing = run(self.inside("firewall", "nft", "list", "table", "inet", "lab")).stdout
        return sum(int(packets) for packets in re.findall(r"counter packets (\d+)", listing))

    def destinations(self):
        """The addresses to which the source has begun TCP connections, or sent UDP, since forget_destinations().

        Not those to which the system sends what ends the connections of an earlier run, again and again.
        """
        listing = json.loads(run(self.inside("source", "nft", "--json", "list", "table", "inet", "sent")).stdout)
        return {address for entry in listing["nftables"] for address in entry.get("set", {}).get("elem", [])}

    def connections(self):
        """How many SYNs the source has sent since then, each repetition counted."""
        listing = run(self.inside("source", "nft", "list", "counter", "inet", "sent", "connections")).stdout
        return int(re.search(r"packets (\d+)", listing)[1])

    def kerberos_connections(self):
        """How many of these were to 88/TCP: one in each round of a watch, and more where that answers late or is asked once
        more beside a silent port. Not those with a few hops to go, which look where the way to a silent port stops."""
        listing = run(self.inside("source", "nft", "list", "counter", "inet", "sent", "kerberos")).stdout
        return int(re.search(r"packets (\d+)", listing)[1])

    def forget_destinations(self):
        """Start to note anew where the source sends."""
        self._set_table("source", "sent", """
    set to4 { type ipv4_addr; flags dynamic; size 65535; }
    set to6 { type ipv6_addr; flags dynamic; size 65535; }
    counter connections { }
    counter kerberos { }
    chain out {
        type filter hook output priority 10; policy accept;
        oifname lo accept
        tcp flags & (syn | ack) != syn accept
        meta l4proto tcp counter name connections
        tcp dport 88 ip ttl > 32 counter name kerberos
        tcp dport 88 ip6 hoplimit > 32 counter name kerberos
        meta l4proto { tcp, udp } meta nfproto ipv4 add @to4 { ip daddr }
        meta l4proto { tcp, udp } meta nfproto ipv6 add @to6 { ip6 daddr }
    }
""")

    def end_half_open(self):
        """Let the controllers forget what never became a connection: for a minute they say their answers again and again,
        where the source doesn't get them, and a later run would take that for its own."""
        for host in ("dc", "dc2"):
            run(self.inside(host, "ss", "-HtnK", "state", "syn-recv"))

    def _set_table(self, host, table, content):
        """Replace an nftables table, whether it is there already or not, in one step."""
        ruleset = f"table inet {table}\ndelete table inet {table}\ntable inet {table} {{{content}}}\n"
        run(self.inside(host, "nft", "-f", "-"), text_input=ruleset)


def clear_away_leftovers():
    """Remove the namespaces of labs whose process is gone without having torn down (killed, power lost)."""
    listed = run(["ip", "netns", "list"]).stdout.split("\n")
    names = {line.split()[0] for line in listed if line.strip()}
    if _NETNS_ETC.is_dir():
        names |= {entry.name for entry in _NETNS_ETC.iterdir()}
    for name in sorted(names):
        match = re.fullmatch(rf"{_PREFIX}-(\d+)-[a-z0-9]+", name)
        # A process with this one's number can only be an earlier one: there is one lab a process.
        if match and (int(match[1]) == os.getpid() or not Path("/proc", match[1]).exists()):
            _remove_host(name)


def _write_host_files(name, resolver):
    """What `ip netns exec` lays over /etc: names are asked of a controller's DNS and of nobody else."""
    folder = _NETNS_ETC / name
    while not folder.is_dir():
        # Another lab's end may remove the empty parent folder at this very moment.
        with contextlib.suppress(FileNotFoundError):
            folder.mkdir(parents=True)
    (folder / "resolv.conf").write_text(_RESOLVER.format(resolver))
    (folder / "hosts").write_text(_HOSTS)
    (folder / "host.conf").write_text("multi on\n")
    (folder / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\nservices: files\n")


def _remove_host(name):
    """End what still runs in the namespace (only the lab puts anything there), and remove it with its files."""
    try:
        for _ in range(20):
            left = run(["ip", "netns", "pids", name], check=False).stdout.split()
            for process in left:
                with contextlib.suppress(ProcessLookupError):  # it may end between being listed and now
                    os.kill(int(process), signal.SIGKILL)
            if not left:
                break
            time.sleep(0.05)
        run(["ip", "netns", "delete", name], check=False)
    except LabError as error:
        print(f"lab: {name}: {error}", flush=True)
    shutil.rmtree(_NETNS_ETC / name, ignore_errors=True)
    with contextlib.suppress(OSError):
        _NETNS_ETC.rmdir()  # works only when it is empty
