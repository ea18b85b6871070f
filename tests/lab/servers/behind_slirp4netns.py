# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""Run inside the source: runs a command as in a container without rights, whose network slirp4netns makes.

    behind_slirp4netns.py [OPTION...] -- COMMAND...    with that program's options
"""

import os
import subprocess
import sys
import time

TIME_LIMIT_S = 60
WITH_PARENT = ["setpriv", "--pdeathsig", "KILL"]
# A new address over IPv6 must be usable at once. The gateway's word brings it, a moment after the start.
INSIDE = """\
sysctl -qw net.ipv6.conf.default.accept_dad=0
read -r _ <&"$1" || exit
for _ in $(seq 50); do
    [ "$2" = ipv4 ] || ip -6 address show dev tap0 scope global -tentative | grep -q fd00 && break
    sleep 0.1
done
shift 2
exec "$@"
"""


def namespace_of(process):
    return os.readlink(f"/proc/{process}/ns/net")


def main():
    border = sys.argv.index("--")
    options, command = sys.argv[1:border], sys.argv[border + 1:]
    go_on, start = os.pipe()
    told, tells = os.pipe()
    family = "ipv6" if "--enable-ipv6" in options else "ipv4"
    inside = subprocess.Popen([*WITH_PARENT, "unshare", "--net", "sh", "-c", INSIDE, "sh", str(go_on), family, *command],
                              pass_fds=[go_on])
    os.close(go_on)
    deadline = time.monotonic() + TIME_LIMIT_S
    while namespace_of(inside.pid) == namespace_of("self"):
        if inside.poll() is not None or time.monotonic() > deadline:
            sys.exit("behind_slirp4netns.py: no network namespace")
        time.sleep(0.01)
    carrier = subprocess.Popen([*WITH_PARENT, "slirp4netns", "--configure", f"--ready-fd={tells}", *options,
                                str(inside.pid), "tap0"], pass_fds=[tells], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        if not os.read(told, 1):
            inside.kill()
            sys.exit("behind_slirp4netns.py: slirp4netns does not run")
        os.write(start, b"\n")
        sys.exit(inside.wait())
    finally:
        carrier.kill()


if __name__ == "__main__":
    main()
