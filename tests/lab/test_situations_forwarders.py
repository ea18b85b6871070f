# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""What GP PortCheck says where real forwarders accept connections, and nobody is behind them.

What each does then differs, and with its time limits: it ends the connection at once, after seconds, or much later.
"""

import unittest

import staging
from situation_case import SituationCase

IMPATIENT = ("--timeout", "500", "--retries", "0")
SERVICES = ("389/TCP", "3268/TCP", "3269/TCP", "88/TCP", "135/TCP", "445/TCP")
PORT, WHERE_NOTHING_LISTENS = 20000, 9
HAPROXY = """\
defaults
    mode tcp
    timeout connect 3s
    timeout client 50s
    timeout server 50s
frontend services
    bind 0.0.0.0:{port}
    default_backend controllers
backend controllers
    server dead {dead}
"""
NGINX = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
load_module /usr/lib/nginx/modules/ngx_stream_module.so;
events {{ }}
stream {{
    server {{
        listen {port};
        proxy_pass {dead};
    }}
}}
"""


class Forwarders(SituationCase):
    def setUp(self):
        self.dead = f"{self.lab.dc2_ipv4}:{WHERE_NOTHING_LISTENS}"

    def haproxy(self):
        # It tries three times more, a second apart, before it gives up: it ends the connection after 3.0 s.
        return staging.configured(self.lab, PORT, HAPROXY.format(port=PORT, dead=self.dead), "haproxy", "-db", "-f")

    def nginx(self):
        return staging.configured(self.lab, PORT, NGINX.format(port=PORT, dead=self.dead, folder="{folder}"), "nginx", "-c")

    def socat(self):
        return staging.listening(self.lab, PORT, "socat", f"TCP4-LISTEN:{PORT},fork,reuseaddr", f"TCP4:{self.dead}")

    def assert_nobody_behind(self, forwarder, options=IMPATIENT):
        ports = ", ".join(port.split("/")[0] for port in SERVICES)
        to_controller = f"ip daddr {self.lab.dc_ipv4} tcp dport {{ {ports} }} redirect to :{PORT}"
        with forwarder, staging.led(self.lab, to_controller):
            run = self.portcheck(self.dc_role, self.dns_role, options=options)
        self.assert_status(run, 1)
        for port in SERVICES:
            self.assert_says(run, port, "open silent|failed fail nothing-behind network",
                             "connections to 10.77.2.10 open, and nobody speaks behind them")
        fault = self.assert_one_fault(run)
        self.assertNotRegex(fault["cause"] + fault["explanation"], "certificate|[Aa]llow")
        for port in ("389/UDP", "88/UDP", "53/UDP"):
            self.assert_says(run, port, "open verified pass answered -")

    def test_haproxy_waits_for_longer_than_this_program(self):
        self.assert_nobody_behind(self.haproxy())

    def test_haproxy_gives_up_when_this_program_does(self):
        # Which of the two is first is chance, port by port.
        self.assert_nobody_behind(self.haproxy(), ("--timeout", "3000", "--retries", "0"))

    def test_haproxy_gives_up_before_this_program(self):
        self.assert_nobody_behind(self.haproxy(), ("--timeout", "4000", "--retries", "0"))

    def test_haproxy_gets_no_answer(self):
        with staging.own_firewall(self.lab, "dc2", f"tcp dport {WHERE_NOTHING_LISTENS} drop"):
            self.assert_nobody_behind(self.haproxy())

    def test_nginx_ends_at_once(self):
        self.assert_nobody_behind(self.nginx())

    def test_socat_ends_at_once(self):
        self.assert_nobody_behind(self.socat())


if __name__ == "__main__":
    unittest.main()
