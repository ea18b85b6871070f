# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What situations are made of that need a program which people have on the computer that checks, each by its own
configuration. As in staging, each context manager undoes itself; `behind…()` are words of a command that runs another one."""

import contextlib
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

import staging
from command import LabError, run
from network import FIREWALL_INNER_IPV4, SPARE_IPV4

_SERVERS = Path(__file__).with_name("servers")
_START_TIME_LIMIT_S = 60
SOCKS_PORT = 1080
REDSOCKS_PORT = 12345
_REDSOCKS = f"""\
base {{ log = stderr; daemon = off; redirector = iptables; }}
redsocks {{ local_ip = 127.0.0.1; local_port = {REDSOCKS_PORT}; ip = {FIREWALL_INNER_IPV4}; port = {SOCKS_PORT};
    type = socks5; }}
"""
_TAKE = f"""\
table inet taken {{{{
    chain out {{{{
        type nat hook output priority -100
        ip daddr {{}} meta l4proto tcp redirect to :{REDSOCKS_PORT}
    }}}}
}}}}
"""
_BIND = """\
options {{
    directory "{{folder}}"; listen-on port 53 {{ {address}; }}; listen-on-v6 {{ none; }}; recursion no; pid-file none;
    session-keyfile none;
    {more}
}};
controls {{ }};
zone "lab.example" {{ type primary; file "{zone}"; }};
"""
_ZONE = """\
$TTL 60
@ SOA ns hostmaster 1 60 60 60 60
@ NS ns
"""
_PROXYCHAINS = f"""\
strict_chain
proxy_dns
remote_dns_subnet 224
[ProxyList]
socks5 {FIREWALL_INNER_IPV4} {SOCKS_PORT}
"""
_TORSOCKS = f"TorAddress {FIREWALL_INNER_IPV4}\nTorPort {SOCKS_PORT}\n"
_TSOCKS = f"server = {FIREWALL_INNER_IPV4}\nserver_type = 5\nserver_port = {SOCKS_PORT}\n"
# In place of ssh: what is behind "--" is run by a shell in the firewall.
_SSH = """\
#!/bin/sh
while [ "$1" != -- ]; do shift; done
shift
exec nsenter --net=/run/netns/{firewall} sh -c "$*"
"""


def socks_server(lab):
    """Within the `with`, the firewall has a SOCKS server, whose own connections no rule of the firewall holds up."""
    return staging.server(lab, "socks_server", SOCKS_PORT)

# Each host tells the other one every so often that it is there, and is missed after three times.
_KEEPALIVED = """\
global_defs {{
    vrrp_version 3
}}
vrrp_instance virtual {{
    state {state}
    interface net0
    virtual_router_id 77
    priority {priority}
    advert_int {advert_s}
    virtual_ipaddress {{
        {address}/24
    }}
}}
"""
_LED_TO_ITSELF = """\
table ip virtual {{
    chain lead {{
        type nat hook prerouting priority dstnat
        ip daddr {address} dnat to {own}
    }}
}}
"""


@contextlib.contextmanager
def bind(lab, address, *records, host="dc2", more=""):
    """Within the `with`, a real BIND serves lab.example with these records, at that address of that host; `more` of its
    options: `bind(lab, lab.dc2_ipv4, "dc1 A 10.0.0.1")`."""
    with tempfile.TemporaryDirectory() as folder:
        zone = Path(folder) / "zone"
        zone.write_text("\n".join((_ZONE.rstrip("\n"), f"ns A {address}", *records, "")), encoding="utf-8")
        text = _BIND.format(address=address, zone=zone, more=more)
        with staging.configured(lab, 53, text, "named", "-g", "-n", "1", "-c", host=host):
            yield


@contextlib.contextmanager
def redsocks(lab, address):
    """Within the `with`, redsocks takes the source's connections to that address, for the SOCKS server in the firewall:
    yields its port."""
    inside = lab.network.inside
    with staging.configured(lab, REDSOCKS_PORT, _REDSOCKS, "redsocks", "-c", host="source"):
        run(inside("source", "nft", "-f", "-"), text_input=_TAKE.format(address))
        try:
            yield REDSOCKS_PORT
        finally:
            run(inside("source", "nft", "delete", "table", "inet", "taken"))


@contextlib.contextmanager
def sshuttle(lab, *networks):
    """Within the `with`, sshuttle takes the source's connections to these networks, and makes them from the firewall:
    yields its port."""
    with tempfile.TemporaryDirectory() as folder:
        ssh = Path(folder) / "ssh"
        ssh.write_text(_SSH.format(firewall=lab.network.names["firewall"]), encoding="utf-8")
        ssh.chmod(0o755)
        command = lab.network.inside("source", "sshuttle", "--method", "nft", "--ssh-cmd", str(ssh), "--remote", "firewall",
                                     *networks)

        def ports():
            listing = run(lab.network.inside("source", "nft", "list", "ruleset")).stdout
            return re.findall(r"redirect to :(\d+)", listing) if "jump" in listing else []
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as child:
            try:
                wait_until(child, "sshuttle has no rules", lambda: len(ports()) == len(networks))
                yield int(ports()[0])
            finally:
                child.terminate()
                child.wait(_START_TIME_LIMIT_S)
                # Another process of it takes the rules away, and may do so after its end.
                wait_until(None, "sshuttle has left its rules", lambda: not ports())


@contextlib.contextmanager
def behind_proxy(program):
    """Within the `with`: the words that run a command under proxychains4, torsocks or tsocks, as root does, whose proxy is
    the SOCKS server in the firewall."""
    content = {"proxychains4": _PROXYCHAINS, "torsocks": _TORSOCKS, "tsocks": _TSOCKS}[program]
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as configuration:
        configuration.write(content)
        configuration.flush()
        if program == "proxychains4":
            yield program, "-q", "-f", configuration.name
        else:
            yield "env", f"{program.upper()}_CONF_FILE={configuration.name}", program


def behind_slirp4netns(*options):
    return "/usr/bin/python3", "-B", str(_SERVERS / "behind_slirp4netns.py"), *options, "--"


def in_cgroup(manner, address):
    """The command's control group may send nothing to that address: by a "bpf" program at the group, or by an "nft" rule;
    with "-in" behind that, it gets nothing from there."""
    return "/usr/bin/python3", "-B", str(_SERVERS / "in_cgroup.py"), manner, address


@contextlib.contextmanager
def openvpn_without_peer(lab, address):
    """Within the `with`, the source sends to that address through an OpenVPN tunnel whose other end is not there: yields the
    tunnel's name."""
    name = f"vpn{os.getpid()}"
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as output:
        key = str(Path(folder) / "key")
        run(["openvpn", "--genkey", "secret", key])
        command = ["openvpn", "--dev", name, "--dev-type", "tun", "--ifconfig", "10.77.8.2", "10.77.8.1", "--secret", key,
                   "--cipher", "AES-256-CBC", "--remote", FIREWALL_INNER_IPV4, "--proto", "udp", "--nobind", "--route",
                   address]
        with subprocess.Popen(lab.network.inside("source", *command), stdin=subprocess.DEVNULL, stdout=output,
                              stderr=subprocess.STDOUT) as child:
            try:
                wait_until(child, "openvpn has no route", lambda: name in run(
                    ["ip", "-n", lab.network.names["source"], "route", "show", address]).stdout)
                yield name
            finally:
                child.terminate()


class VirtualAddress:
    """SPARE_IPV4, which keepalived (VRRP, RFC 9568) keeps at dc as long as that one is there, and else at dc2."""

    def __init__(self, lab, children):
        self._lab, self._children = lab, children

    def is_at(self, host):
        return SPARE_IPV4 in run(["ip", "-n", self._lab.network.names[host], "address", "show", "net0"]).stdout

    def hand_over(self):
        """dc's keepalived is ended, as for an upgrade: it says so, and the other one takes the address at once."""
        self._children[0].terminate()
        wait_until(None, "the virtual address stays", lambda: self.is_at("dc2"))

    def cut_off_dc(self):
        """The cable of dc is pulled: the other one notices that some time later."""
        self._lab.network.change("firewall", "link", "set", "outer1", "down")


@contextlib.contextmanager
def virtual_address(lab, advert_s=0.5):
    """Within the `with`, dc and dc2 have a virtual address, by which each leads to its own services: a VirtualAddress. The
    second controller must have been started. It takes the address over once it has missed what the first one says every
    `advert_s` three times, and half as long again."""
    inside = lab.network.inside
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        children = []
        for host, own, priority in (("dc", lab.dc_ipv4, 150), ("dc2", lab.dc2_ipv4, 100)):
            configuration = folder / f"{host}.conf"
            configuration.write_text(_KEEPALIVED.format(state="MASTER" if host == "dc" else "BACKUP", priority=priority,
                                                        advert_s=advert_s, address=SPARE_IPV4), encoding="utf-8")
            rules = _LED_TO_ITSELF.format(address=SPARE_IPV4, own=own)
            run(inside(host, "nft", "-f", "-"), text_input=rules)
            stack.callback(run, inside(host, "nft", "delete", "table", "ip", "virtual"))
            command = inside(host, "keepalived", "--dont-fork", "--vrrp", "--log-console", "--use-file", str(configuration),
                             "--pid", str(folder / f"{host}.pid"), "--vrrp_pid", str(folder / f"{host}.vrrp"))
            output = stack.enter_context(tempfile.TemporaryFile("w+"))
            child = stack.enter_context(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output,
                                                         stderr=subprocess.STDOUT))
            stack.callback(child.terminate)
            children.append(child)
        stack.callback(lab.network.change, "firewall", "link", "set", "outer1", "up")
        virtual = VirtualAddress(lab, children)
        wait_until(children[0], "keepalived has no address", lambda: virtual.is_at("dc") and not virtual.is_at("dc2"))
        yield virtual


def wait_until(child, otherwise, holds):
    """For something that a running process does; without one, for something that has been done by others."""
    deadline = time.monotonic() + _START_TIME_LIMIT_S
    while not holds():
        if (child is not None and child.poll() is not None) or time.monotonic() > deadline:
            raise LabError(otherwise)
        time.sleep(0.05)
