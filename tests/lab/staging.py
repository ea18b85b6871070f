# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What situations are made of, beside the firewall's rules. Each is a context manager that undoes itself."""

import contextlib
import os
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from command import LabError, run
from network import DC2_IPV4, DC_IPV4, FIREWALL_INNER_IPV4, FIREWALL_INNER_IPV6, SOURCE_IPV4

_SERVERS = Path(__file__).with_name("servers")
_START_TIME_LIMIT_S = 60
# Where servers in the firewall listen for what is led to them.
_SERVER_PORT = 20000
_DELAYED_TABLE = "77"
_SECOND_SOURCE, _SECOND_FIREWALL = "10.77.3.2", "10.77.3.1"
# As nft(8) has it: the first packets are kept from being tracked, so that the proxy is asked for them.
_SYN_PROXY = """\
table inet proxied {
    chain early {
        type filter hook prerouting priority raw
        iifname inner tcp flags & (syn | ack) == syn notrack
    }
    chain proxy {
        type filter hook forward priority -1
        iifname inner meta l4proto tcp ct state { invalid, untracked } synproxy mss 1460 wscale 7
        meta l4proto tcp ct state invalid drop
    }
}
"""


@contextlib.contextmanager
def server(lab, script, *arguments, host="firewall"):
    """Within the `with`, servers/SCRIPT.py runs in that host of the lab, and is ready."""
    command = lab.network.inside(host, "/usr/bin/python3", "-B", str(_SERVERS / f"{script}.py"),
                                 *(str(argument) for argument in arguments))
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as child:
        try:
            said = select.select([child.stdout], [], [], _START_TIME_LIMIT_S)[0]
            if not said or child.stdout.readline() != "ready\n":
                raise LabError(f"{' '.join(command)}: not ready within {_START_TIME_LIMIT_S} s")
            yield child
        finally:
            child.kill()


@contextlib.contextmanager
def listening(lab, port, *command, host="firewall"):
    """Within the `with`, that program runs in that host of the lab, and listens on the port, over TCP."""
    arguments = lab.network.inside(host, *command)
    listeners = lab.network.inside(host, "ss", "-Hltn", f"sport = :{port}")
    with tempfile.TemporaryFile("w+") as output, \
            subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT) as child:
        try:
            deadline = time.monotonic() + _START_TIME_LIMIT_S
            while not run(listeners).stdout:
                if child.poll() is not None or time.monotonic() > deadline:
                    output.seek(0)
                    raise LabError(f"{' '.join(arguments)}: does not listen: {output.read()}")
                time.sleep(0.02)
            yield child
        finally:
            child.terminate()


@contextlib.contextmanager
def configured(lab, port, configuration, *command, host="firewall"):
    """The same for a program whose last argument is a file with that configuration. "{folder}" in it stands for a folder
    of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "configuration"
        path.write_text(configuration.replace("{folder}", folder), encoding="utf-8")
        with listening(lab, port, *command, str(path), host=host) as child:
            yield child


@contextlib.contextmanager
def stand_in(lab, program, *options, host="dc2", before=()):
    """Within the `with`, the program stands in for a target on that host: yields what it printed until it listened, and
    a file in which its output grows. `before` are the words of a command that runs it. It is ended as by Ctrl-C."""
    with tempfile.NamedTemporaryFile("w+", suffix=".log") as output:
        command = lab.network.inside(host, *before, program, "--stand-in", *options)
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT) as child:
            try:
                deadline = time.monotonic() + _START_TIME_LIMIT_S
                while "by Ctrl-C" not in Path(output.name).read_text(encoding="utf-8"):
                    if child.poll() is not None or time.monotonic() > deadline:
                        raise LabError(f"{' '.join(command)}: {Path(output.name).read_text(encoding='utf-8')}")
                    time.sleep(0.05)
                yield Path(output.name).read_text(encoding="utf-8"), Path(output.name)
                child.send_signal(signal.SIGINT)
                if child.wait(_START_TIME_LIMIT_S) != 130:
                    raise LabError(f"{' '.join(command)}: ended with {child.returncode}")
            finally:
                child.kill()


@contextlib.contextmanager
def translated(lab):
    """Within the `with`, what the source sends arrives with the firewall's address."""
    lab.network.set_translation(True)
    try:
        yield
    finally:
        lab.network.set_translation(False)


@contextlib.contextmanager
def few_translations(lab, number):
    """Within the `with`, the firewall puts its own address and one of few ports in place of the source's, keeps each such
    translation for two minutes, has room for so many, and drops what needs one more."""
    inside = lab.network.inside
    run(inside("firewall", "nft", "-f", "-"), text_input=f"""\
table inet translated {{
    set inUse {{
        type inet_service . inet_service
        flags dynamic, timeout
        size {number}
        timeout 120s
    }}
    chain room {{
        type filter hook forward priority 10
        iifname inner ct state new meta l4proto {{ tcp, udp }} add @inUse {{ th sport . th dport }} accept
        iifname inner ct state new drop
    }}
    chain translate {{
        type nat hook postrouting priority srcnat
        oifname outer meta l4proto {{ tcp, udp }} masquerade to :40000-40010
    }}
}}
""")
    run(inside("firewall", "conntrack", "--flush"))
    try:
        yield
    finally:
        run(inside("firewall", "nft", "delete", "table", "inet", "translated"))


@contextlib.contextmanager
def led(lab, *rules):
    """Within the `with`, the firewall leads elsewhere what comes from the source: rules that redirect or dnat."""
    lab.network.set_redirections(rules)
    try:
        yield
    finally:
        lab.network.set_redirections([])


@contextlib.contextmanager
def own_firewall(lab, host, *rules):
    """Within the `with`, that host's own firewall follows these nftables rules for what comes to it."""
    lab.network.set_own_rules(host, rules)
    try:
        yield
    finally:
        lab.network.set_own_rules(host, [])


@contextlib.contextmanager
def own_chain(lab, hook, *rules, host="source"):
    """Within the `with`, that host's own packet filter has these rules at a hook: `own_chain(lab, "prerouting priority raw",
    "tcp sport 445 drop")`."""
    lines = "\n".join(rules)
    inside = lab.network.inside
    run(inside(host, "nft", "-f", "-"), text_input=f"""\
table inet hooked {{
    chain at {{
        type filter hook {hook}
        {lines}
    }}
}}
""")
    try:
        yield
    finally:
        run(inside(host, "nft", "delete", "table", "inet", "hooked"))


@contextlib.contextmanager
def barred_local_port(lab, asks, bars, hook="output"):
    """Within the `with`, the source's own packet filter bars one of its local ports over UDP, whatever is asked from there:
    the first from which that port of others is asked. `bars` are words of a rule, like "drop", `hook` is where that is."""
    ports = {"output": "sport", "input": "dport"}[hook]
    inside = lab.network.inside
    run(inside("source", "nft", "-f", "-"), text_input=f"""\
table inet barred {{
    set first {{
        type inet_service
        flags dynamic
        size 1
    }}
    chain note {{
        type filter hook output priority -10
        udp dport {asks} add @first {{ udp sport }}
    }}
    chain bar {{
        type filter hook {hook} priority 0
        udp {ports} @first {bars}
    }}
}}
""")
    try:
        yield
    finally:
        run(inside("source", "nft", "delete", "table", "inet", "barred"))


@contextlib.contextmanager
def egress(lab, *rules):
    """Within the `with`, nftables rules hold for what leaves the source, once its own packet filter has let it out."""
    lines = "\n".join(rules)
    inside = lab.network.inside
    run(inside("source", "nft", "-f", "-"), text_input=f"""\
table netdev leaving {{
    chain out {{
        type filter hook egress device net0 priority 0
        {lines}
    }}
}}
""")
    try:
        yield
    finally:
        run(inside("source", "nft", "delete", "table", "netdev", "leaving"))


@contextlib.contextmanager
def taken_by_the_source(lab, address, behaviour):
    """Within the `with`, the source's own packet filter leads its connections to that address to a program on it, as
    sshuttle and redsocks have it: a talker with that behaviour. Yields that one's port."""
    inside = lab.network.inside
    rules = f"""\
table ip taken {{
    chain out {{
        type nat hook output priority -100
        ip daddr {address} meta l4proto tcp redirect to :{_SERVER_PORT}
    }}
}}
"""
    with server(lab, "talker", _SERVER_PORT, behaviour, host="source"):
        run(inside("source", "nft", "-f", "-"), text_input=rules)
        try:
            yield _SERVER_PORT
        finally:
            run(inside("source", "nft", "delete", "table", "ip", "taken"))


@contextlib.contextmanager
def syn_proxy(lab):
    """Within the `with`, the firewall accepts each connection itself, and only then opens one to its host."""
    inside = lab.network.inside
    run(inside("firewall", "nft", "-f", "-"), text_input=_SYN_PROXY)
    run(inside("firewall", "sysctl", "-qw", "net.netfilter.nf_conntrack_tcp_loose=0"))
    try:
        yield
    finally:
        run(inside("firewall", "nft", "delete", "table", "inet", "proxied"))
        run(inside("firewall", "sysctl", "-qw", "net.netfilter.nf_conntrack_tcp_loose=1"))


@contextlib.contextmanager
def impostors(lab, *parts):
    """Within the `with`, servers in the firewall answer in the controller's stead.

    Each part is (which packets, script, arguments...): `("tcp dport 445", "talker", "mute")`. The script's first
    argument is the port on which it listens.
    """
    with contextlib.ExitStack() as stack:
        rules = []
        for number, (packets, script, *arguments) in enumerate(parts):
            port = _SERVER_PORT + number
            stack.enter_context(server(lab, script, port, *arguments))
            rules.append(f"{packets} redirect to :{port}")
        stack.enter_context(led(lab, *rules))
        yield


@contextlib.contextmanager
def known_hosts(lab, *lines):
    """Within the `with`, the source knows these names: "ADDRESS NAME"."""
    lab.network.set_hosts(lines)
    try:
        yield
    finally:
        lab.network.set_hosts([])


@contextlib.contextmanager
def own_dns(lab, script, *arguments):
    """Within the `with`, the source asks a DNS server of its own for names: servers/SCRIPT.py, whose first argument is
    its port."""
    with server(lab, script, 53, *arguments, host="source"):
        lab.network.set_resolver("127.0.0.1")
        try:
            yield
        finally:
            lab.network.set_resolver(None)


@contextlib.contextmanager
def trust(lab, *certificates):
    """Within the `with`, the source trusts these certificates (PEM files) and no other."""
    lab.network.set_trust(certificates)
    try:
        yield
    finally:
        lab.network.set_trust(None)


@contextlib.contextmanager
def way_down(lab, seconds, *, after=0.0, only="", rules=()):
    """Within the `with`, the firewall loses all that the source sends to a host for so long, from its first packet there
    on, or from `after` seconds later; of the packets that match `only`. It counts by itself, however busy the machine is.
    `rules` are its rules besides."""
    noted = "type ipv4_addr; size 64; flags dynamic"
    sets = {"met": f"{noted};", "well": f"{noted}, timeout;", "down": f"{noted}, timeout;"}
    first = f"add @met {{ ip daddr }} add @down {{ ip daddr timeout {int((after + seconds) * 1000)}ms }}"
    if after:
        first += f" add @well {{ ip daddr timeout {int(after * 1000)}ms }}"
    with lab.firewall(f"iifname inner ip daddr != @met {first}",
                      f"iifname inner {only} ip daddr @down ip daddr != @well drop", *rules, sets=sets):
        yield


@contextlib.contextmanager
def way_breaks(lab, seconds, sent, *rules):
    """Within the `with`, the firewall drops all that the source sends, to whatever host, for so long, once it has sent so
    many bytes; and it follows `rules`."""
    noted = "type ifname; size 4; flags dynamic"
    sets = {"met": f"{noted};", "down": f"{noted}, timeout;"}
    begin = f"add @met {{ iifname }} add @down {{ iifname timeout {int(seconds * 1000)}ms }}"
    with lab.firewall(f"iifname inner iifname != @met quota over {sent} bytes {begin}", "iifname inner iifname @down drop",
                      *rules, sets=sets):
        yield


@contextlib.contextmanager
def long_way(lab, milliseconds, *addresses):
    """Within the `with`, each packet to these addresses takes so much longer behind the firewall.

    Rules of the firewall see it twice: as it comes from the source, and as it comes from `delay0`.
    """
    ip = {family: ["ip", family, "-n", lab.network.names["firewall"]] for family in ("-4", "-6")}
    rules = [("-6" if ":" in address else "-4", ["iif", "inner", "to", address, "lookup", _DELAYED_TABLE])
             for address in addresses]
    with contextlib.ExitStack() as stack:
        stack.enter_context(server(lab, "delay_line", "delay0", milliseconds))
        for command in ip.values():
            run([*command, "route", "add", "default", "dev", "delay0", "table", _DELAYED_TABLE])
        for family, rule in rules:
            run([*ip[family], "rule", "add", *rule])
            stack.callback(run, [*ip[family], "rule", "delete", *rule])
        yield


@contextlib.contextmanager
def route(lab, host, *words, family="-4"):
    """Within the `with`, the host has one route more: `route(lab, "source", "prohibit", "10.77.2.10")`."""
    ip = ["ip", family, "-n", lab.network.names[host]]
    run([*ip, "route", "add", *words])
    try:
        yield
    finally:
        run([*ip, "route", "delete", *words])


@contextlib.contextmanager
def second_router(lab):
    """Within the `with`, what the firewall forwards to the first controller goes through the second one's host, at
    10.77.2.20, as a router; over IPv4, and there alone."""
    inside = lab.network.inside
    names = ("net.ipv4.ip_forward", "net.ipv4.conf.all.send_redirects", "net.ipv4.conf.net0.send_redirects",
             "net.ipv4.conf.all.rp_filter")
    before = [run(inside("dc2", "sysctl", "-n", name)).stdout.strip() for name in names]
    run(inside("dc2", "sysctl", "-qw", "net.ipv4.ip_forward=1", *(f"{name}=0" for name in names[1:])))
    try:
        with route(lab, "firewall", DC_IPV4, "via", DC2_IPV4):
            yield
    finally:
        run(inside("dc2", "sysctl", "-qw", *(f"{name}={value}" for name, value in zip(names, before, strict=True))))


@contextlib.contextmanager
def routing_rule(lab, host, *words, family="-4"):
    """The same for a rule among those that choose its routes: `routing_rule(lab, "source", "to", "10.77.2.0/24", …)`."""
    ip = ["ip", family, "-n", lab.network.names[host]]
    run([*ip, "rule", "add", *words])
    try:
        yield
    finally:
        run([*ip, "rule", "delete", *words])


@contextlib.contextmanager
def gateway(lab, family, address, right):
    """Within the `with`, the source sends to that gateway, and knows nothing of it from before; `right` is the one that it
    has else."""
    ip = ["ip", family, "-n", lab.network.names["source"]]
    run([*ip, "route", "replace", "default", "via", address])
    run([*ip, "neighbour", "flush", "dev", "net0"])
    try:
        yield
    finally:
        run([*ip, "route", "replace", "default", "via", right])


@contextlib.contextmanager
def wide_mask(lab, length):
    """Within the `with`, the source's address has a mask of that many bits."""
    ip = ["ip", "-n", lab.network.names["source"]]
    run([*ip, "address", "delete", f"{SOURCE_IPV4}/24", "dev", "net0"])
    run([*ip, "address", "add", f"{SOURCE_IPV4}/{length}", "dev", "net0"])
    try:
        run([*ip, "route", "add", "default", "via", FIREWALL_INNER_IPV4])
        yield
    finally:
        run([*ip, "address", "delete", f"{SOURCE_IPV4}/{length}", "dev", "net0"])
        lab.network.restore_source()


@contextlib.contextmanager
def without_ipv4(lab):
    """Within the `with`, the source has IPv6 alone."""
    run(["ip", "-n", lab.network.names["source"], "address", "delete", f"{SOURCE_IPV4}/24", "dev", "net0"])
    try:
        yield
    finally:
        lab.network.restore_source()


@contextlib.contextmanager
def without_route(lab, host, family, *words):
    """Within the `with`, the host lacks a route that it has: `without_route(lab, "source", "-6", "default", …)`."""
    ip = ["ip", family, "-n", lab.network.names[host], "route"]
    run([*ip, "delete", *words])
    try:
        yield
    finally:
        run([*ip, "add", *words])


def asking_for(lab, seconds):
    """A question that says yes once the source has been asking for so long, however late a busy machine lets it begin."""
    begun = []

    def is_over():
        if not begun and lab.network.connections() > 0:
            begun.append(time.monotonic())
        return bool(begun) and time.monotonic() - begun[0] >= seconds
    return is_over


@contextlib.contextmanager
def dead_cable(lab):
    """Within the `with`, the other end of the source's link is switched off: yields what switches it on."""
    ip = ["ip", "-n", lab.network.names["firewall"]]

    def end():
        run([*ip, "link", "set", "inner", "up"])
        run([*ip, "address", "replace", f"{FIREWALL_INNER_IPV6}/64", "dev", "inner"])  # which the system took away
    run([*ip, "link", "set", "inner", "down"])
    try:
        deadline = time.monotonic() + _START_TIME_LIMIT_S
        while "state DOWN" not in run(["ip", "-n", lab.network.names["source"], "link", "show", "net0"]).stdout:
            if time.monotonic() > deadline:  # the system tells it some time later
                raise LabError("the source does not see that its cable is dead")
            time.sleep(0.02)
        yield end
    finally:
        end()
        lab.network.restore_source()


@contextlib.contextmanager
def second_interface(lab):
    """Within the `with`, the source has a second link to the firewall, net1, which nothing is routed over."""
    source, firewall = (["ip", "-n", lab.network.names[host]] for host in ("source", "firewall"))
    run([*source, "link", "add", "net1", "type", "veth", "peer", "name", "inner2", "netns",
         lab.network.names["firewall"]])
    try:
        run([*source, "address", "add", f"{_SECOND_SOURCE}/24", "dev", "net1"])
        run([*firewall, "address", "add", f"{_SECOND_FIREWALL}/24", "dev", "inner2"])
        run([*source, "link", "set", "net1", "up"])
        run([*firewall, "link", "set", "inner2", "up"])
        yield
    finally:
        run([*source, "link", "delete", "net1"])  # and its other end, with addresses and routes


@contextlib.contextmanager
def answers_by_another_interface(lab):
    """Within the `with`, all that the source is sent over IPv4 comes in at its second interface, while it sends by the
    first one; and its reverse-path filter is strict."""
    inside, name = lab.network.inside, "net.ipv4.conf.all.rp_filter"
    before = run(inside("source", "sysctl", "-n", name)).stdout.strip()
    with second_interface(lab), route(lab, "firewall", SOURCE_IPV4, "via", _SECOND_SOURCE):
        run(inside("source", "sysctl", "-qw", f"{name}=1"))
        try:
            yield
        finally:
            run(inside("source", "sysctl", "-qw", f"{name}={before}"))


@contextlib.contextmanager
def dead_tunnel(lab, address):
    """Within the `with`, the source sends to that address through a WireGuard tunnel whose other end is not there:
    yields the tunnel's name."""
    name = f"wg{os.getpid()}"  # its control socket's name as well, which all namespaces share
    inside, ip = lab.network.inside, ["ip", "-n", lab.network.names["source"]]
    control = Path("/var/run/wireguard") / f"{name}.sock"
    with tempfile.TemporaryFile("w+") as output, \
            subprocess.Popen(inside("source", "wireguard-go", "-f", name), stdin=subprocess.DEVNULL, stdout=output,
                             stderr=subprocess.STDOUT) as child:
        try:
            deadline = time.monotonic() + _START_TIME_LIMIT_S
            while not control.exists():
                if child.poll() is not None or time.monotonic() > deadline:
                    output.seek(0)
                    raise LabError(f"wireguard-go: {output.read()}")
                time.sleep(0.02)
            keys = [run(["wg", "genkey"]).stdout.strip() for _ in range(2)]
            peer = run(["wg", "pubkey"], text_input=keys[1]).stdout.strip()
            run(inside("source", "wg", "set", name, "private-key", "/dev/stdin", "peer", peer, "endpoint",
                       f"{FIREWALL_INNER_IPV4}:51820", "allowed-ips", f"{address}/32"), text_input=keys[0])
            run([*ip, "address", "add", "10.77.8.2/32", "dev", name])
            run([*ip, "link", "set", name, "up"])
            run([*ip, "route", "add", f"{address}/32", "dev", name])
            yield name
        finally:
            child.terminate()


@contextlib.contextmanager
def ipsec_without_state(lab, address):
    """Within the `with`, the source wants to protect what it sends to that address by IPsec, and nobody has agreed on
    keys."""
    command = ["ip", "-n", lab.network.names["source"], "xfrm", "policy"]
    policy = ["dst", f"{address}/32", "dir", "out"]
    run([*command, "add", *policy, "tmpl", "src", SOURCE_IPV4, "dst", address, "proto", "esp", "mode", "transport"])
    try:
        yield
    finally:
        run([*command, "delete", *policy])


@contextlib.contextmanager
def seldom_errors(lab, host, asked=None, *, milliseconds=1000):
    """Within the `with`, the host sends ICMP errors to one peer as seldom as Linux does by itself (once a second, or in so many
    milliseconds, and up to six that it has saved up): the lab's don't wait. Those saved up for the source are used up where
    its address is given, by datagrams to a closed port there."""
    inside, name = lab.network.inside, "net.ipv4.icmp_ratelimit"
    spend = ("import socket, sys; asks = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); "
             "[asks.sendto(b'', (sys.argv[1], 9)) for _ in range(20)]")
    run(inside(host, "sysctl", "-qw", f"{name}={milliseconds}"))
    try:
        if asked is not None:
            run(inside("source", "/usr/bin/python3", "-c", spend, asked))
        yield
    finally:
        run(inside(host, "sysctl", "-qw", f"{name}=0"))


@contextlib.contextmanager
def second_address(lab, address):
    """Within the `with`, the source has this address as well, on the same network interface, and asks from it."""
    ip = ["ip", "-n", lab.network.names["source"]]
    run([*ip, "address", "add", f"{address}/24", "dev", "net0"])
    try:
        run([*ip, "route", "replace", "default", "via", FIREWALL_INNER_IPV4, "src", address])
        yield
    finally:
        run([*ip, "route", "replace", "default", "via", FIREWALL_INNER_IPV4])
        run([*ip, "address", "delete", f"{address}/24", "dev", "net0"])


@contextlib.contextmanager
def own_address_twice(lab):
    """Within the `with`, the firewall takes another computer's hardware address for the source's, so that the source gets no
    answer; what is yielded ends that, when it is called."""
    ip = ["ip", "-n", lab.network.names["firewall"], "neighbour"]
    run([*ip, "replace", SOURCE_IPV4, "lladdr", "02:00:00:00:00:99", "dev", "inner", "nud", "permanent"])

    def end():
        run([*ip, "delete", SOURCE_IPV4, "dev", "inner"], check=False)
    try:
        yield end
    finally:
        end()


@contextlib.contextmanager
def twin(lab):
    """Within the `with`, another computer on the source's segment has its address as well, and says so again and again, so
    that the firewall sends that one what the source should get: yields what ends that, when it is called. The source says
    then that it has the address."""
    name = lab.network.names["source"].replace("source", "twin")
    source = ["ip", "-n", lab.network.names["source"]]
    lab.network.names["twin"] = name
    believes = "net.ipv4.conf.inner.arp_accept"  # also of whom it had nothing to send to
    with contextlib.ExitStack() as stack:
        run(lab.network.inside("firewall", "sysctl", "-qw", f"{believes}=1"))
        stack.callback(run, lab.network.inside("firewall", "sysctl", "-qw", f"{believes}=0"))
        run(["ip", "netns", "add", name])
        stack.callback(lab.network.names.pop, "twin")
        stack.callback(run, ["ip", "netns", "delete", name], check=False)
        run([*source, "link", "add", "twin0", "link", "net0", "type", "macvlan", "mode", "bridge"])
        run([*source, "link", "set", "twin0", "netns", name])
        run(["ip", "-n", name, "address", "add", f"{SOURCE_IPV4}/24", "dev", "twin0"])
        run(["ip", "-n", name, "link", "set", "twin0", "up"])
        # The source knows its gateway by then: asking for it says as well who has the address.
        run(lab.network.inside("source", "/usr/bin/python3", "-c", "import socket; socket.socket(socket.AF_INET, "
                               f"socket.SOCK_DGRAM).sendto(b'', ('{FIREWALL_INNER_IPV4}', 9))"))
        announcer = stack.enter_context(contextlib.ExitStack())
        announcer.enter_context(server(lab, "announcer", "twin0", SOURCE_IPV4, host="twin"))

        def end():
            announcer.close()
            run(["ip", "-n", name, "link", "delete", "twin0"])
            stack.enter_context(server(lab, "announcer", "net0", SOURCE_IPV4, host="source"))
        yield end


@contextlib.contextmanager
def host_also_at(lab, address, host="dc"):
    """Within the `with`, a host has this address as well; its services may not listen there."""
    ip = ["ip", "-n", lab.network.names[host]]
    run([*ip, "address", "add", f"{address}/24", "dev", "net0"])
    try:
        yield
    finally:
        run([*ip, "address", "delete", f"{address}/24", "dev", "net0"])


@contextlib.contextmanager
def second_way(lab, own, gateway):
    """Within the `with`, the source has a second network interface (net1) with the address `own` and a way over it as
    well, and takes both ways by turns: equal-cost multipath, by addresses and ports."""
    names, hashing = lab.network.names, "net.ipv4.fib_multipath_hash_policy"
    source, firewall = (["ip", "-n", names[host]] for host in ("source", "firewall"))
    inside = lab.network.inside
    run(["ip", "link", "add", "net1", "netns", names["source"], "type", "veth", "peer", "name", "inner1", "netns",
         names["firewall"]])
    try:
        run([*source, "address", "add", f"{own}/24", "dev", "net1"])
        run([*firewall, "address", "add", f"{gateway}/24", "dev", "inner1"])
        run([*source, "link", "set", "net1", "up"])
        run([*firewall, "link", "set", "inner1", "up"])
        run(inside("source", "sysctl", "-qw", f"{hashing}=1"))
        run([*source, "route", "replace", "default", "nexthop", "via", FIREWALL_INNER_IPV4, "dev", "net0", "nexthop",
             "via", gateway, "dev", "net1"])
        yield
    finally:
        run([*source, "link", "delete", "net1"])
        run([*source, "route", "replace", "default", "via", FIREWALL_INNER_IPV4])
        run(inside("source", "sysctl", "-qw", f"{hashing}=0"))


@contextlib.contextmanager
def local_ports(lab, first, last):
    """Within the `with`, the source takes local ports from that range only."""
    inside, name = lab.network.inside, "net.ipv4.ip_local_port_range"
    before = " ".join(run(inside("source", "sysctl", "-n", name)).stdout.split())
    run(inside("source", "sysctl", "-qw", f"{name}={first} {last}"))
    try:
        yield
    finally:
        run(inside("source", "sysctl", "-qw", f"{name}={before}"))


@contextlib.contextmanager
def no_time_wait(lab):
    """Within the `with`, connections of the source leave no port in TIME_WAIT.

    Linux lets no program have a local port from which an earlier run's connection is in that state, for a minute: where the
    boundary between local ports is looked for, the port beside it could not be asked.
    """
    inside, name = lab.network.inside, "net.ipv4.tcp_max_tw_buckets"
    before = run(inside("source", "sysctl", "-n", name)).stdout.strip()
    run(inside("source", "sysctl", "-qw", f"{name}=0"))
    try:
        yield
    finally:
        run(inside("source", "sysctl", "-qw", f"{name}={before}"))


@contextlib.contextmanager
def certificate(name, *, days=(-1, 30)):
    """Within the `with`, files with a self-signed certificate for that DNS name, and its key.

    `days`: from when to when it is valid, counted from now.
    """
    with tempfile.TemporaryDirectory() as folder:
        certificate_path, key_path, request_path = (str(Path(folder) / kind) for kind in ("crt", "key", "csr"))
        run(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout", key_path, "-out", request_path, "-subj",
             f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"])
        run(["/usr/bin/faketime", "-f", f"{days[0]:+d}d", "openssl", "x509", "-req", "-in", request_path, "-signkey",
             key_path, "-copy_extensions", "copyall", "-days", str(days[1] - days[0]), "-out", certificate_path])
        yield certificate_path, key_path


@contextlib.contextmanager
def issued_certificate(name, urls_at):
    """Within the `with`, files with a certificate for that DNS name, its key, and the authority that issued it.

    Its certificate names web servers at the address `urls_at` for what a client could want to fetch: the authority's
    certificate, the list of revoked ones, and whether it is one of them (RFC 5280 4.2.2.1, 4.2.1.13).
    """
    urls = (f"authorityInfoAccess=caIssuers;URI:http://{urls_at}/ca.crt,OCSP;URI:http://{urls_at}/ocsp",
            f"crlDistributionPoints=URI:http://{urls_at}/ca.crl")
    with tempfile.TemporaryDirectory() as folder:
        authority, authority_key, shown, key, request = (
            str(Path(folder) / file) for file in ("ca.pem", "ca.key", "crt", "key", "csr"))
        run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", authority_key, "-out", authority,
             "-days", "30", "-subj", "/CN=An authority of the lab", "-addext", "keyUsage=critical,keyCertSign,cRLSign"])
        run(["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={name}",
             "-addext", f"subjectAltName=DNS:{name}", *(word for url in urls for word in ("-addext", url))])
        run(["openssl", "x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key, "-CAcreateserial",
             "-copy_extensions", "copyall", "-days", "30", "-out", shown])
        yield shown, key, authority
