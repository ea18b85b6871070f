#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# install-missing.sh SCRIPT: what install-missing.sh does to a machine, with apt-get, dpkg-query, systemctl and sudo played by
# programs of this test. Needs neither a network nor rights.
set -euo pipefail
script=$1

root=$(mktemp --directory)
trap 'rm --recursive -- "$root"' EXIT
policy=$root/sbin/policy-rc.d
export PORTCHECK_POLICY_RC_D=$policy

program() {
    { echo "#!/usr/bin/env bash"; echo "root=$root policy=$policy"; cat; } > "$root/bin/$1"
    chmod +x "$root/bin/$1"
}

# Notes what the policy tells services while packages are installed, and what it tells the apt of somebody else.
mkdir "$root/bin"
program apt-get << 'END'
echo "$*" >> "$root/apt"
[[ " $* " == *" install "* ]] || exit 0
if [[ -e $root/be-interrupted ]]; then
    trap '' HUP INT TERM # as apt-get, which doesn't let go of dpkg
    echo > "$root/has-begun"
    read -r < "$root/may-go-on"
fi
status=0
"$policy" smbd start || status=$?
echo "$status" > "$root/answer"
status=0
env --unset=PORTCHECK_INSTALLS "$policy" ssh restart || status=$?
echo "$status" > "$root/answer-to-others"
touch "$root/installed/samba" "$root/enabled/smbd.service" "$root/enabled/dbus.service"
[[ ! -e $root/fail ]] || exit 100
END
program dpkg-query << 'END'
package=${!#}
[[ -e $root/installed/$package ]] || exit 1
case $1 in
    --show) echo -n installed ;;
    --listfiles) printf '%s\n' /lib/systemd/system/{smbd,samba-ad-dc}.service /usr/sbin/smbd ;;
esac
END
program systemctl << 'END'
cd -- "$root/enabled"
case $1 in
    is-enabled) [[ -e $2 ]] && echo enabled ;;
    --quiet) rm -- "${@:3}" ;; # --quiet disable UNIT...
esac
END
program sudo << 'END'
exec env --ignore-environment PATH="$PATH" "$@"
END
PATH=$root/bin:$PATH

fail() {
    echo "$what: $1" >&2
    cat "$root/log" >&2
    exit 1
}

# begin WHAT: a machine without samba, and with nothing else to tell of.
begin() {
    what=$1
    rm --recursive --force -- "$root"/{sbin,installed,enabled,apt,answer*,succeed,fail,be-interrupted,log}
    mkdir --parents "$root"/{sbin,installed,enabled}
    touch "$root/log" "$root/enabled/ssh.service"
    printf '# comment\nsamba\n' > "$root/list"
}

run() {
    status=0
    "$script" "$root/list" > "$root/output" 2> "$root/log" || status=$?
    [[ ! -s $root/output ]] || fail "standard output belongs to the program that is started afterwards"
}

expect_status() {
    [[ $status -eq $1 ]] || fail "ended with $status and not with $1"
}

expect_answers() {
    [[ $(cat "$root/answer") == 101 ]] || fail "services were not kept from being started, but told $(cat "$root/answer")"
    [[ $(cat "$root/answer-to-others") == "$1" ]] || fail "others were told $(cat "$root/answer-to-others") and not $1"
}

expect_folder() {
    local found
    found=$(cd "$root/sbin" && ls -A)
    [[ $found == "$1" ]] || fail "left behind beside the programs of root: $found"
}

expect_enabled() {
    local found
    found=$(cd "$root/enabled" && echo *)
    [[ $found == "$1" ]] || fail "enabled are now: $found"
}

begin "nothing is missing"
touch "$root/installed/samba"
run
expect_status 0
expect_folder ""
[[ ! -e $root/apt ]] || fail "apt-get was called"

begin "a package is missing"
run
expect_status 0
expect_answers 0
expect_folder ""
grep --quiet "install .*samba$" "$root/apt" || fail "samba was not installed"
# D-Bus came along with it, and ssh was there before.
expect_enabled "dbus.service ssh.service"

begin "apt-get fails"
touch "$root/fail"
run
expect_status 100
expect_answers 0
expect_folder ""
expect_enabled "dbus.service ssh.service"

for file in succeed fail; do
    begin "the machine has a policy, apt-get is to $file"
    touch "$root/$file"
    printf '#!/bin/sh\n# \xff of the machine\nexit 104' > "$policy"
    chmod 750 "$policy"
    touch --date=2020-02-02 "$policy"
    cp --preserve=all "$policy" "$root/before"
    run
    expect_status "$([[ $file == fail ]] && echo 100 || echo 0)"
    expect_answers 104
    expect_folder policy-rc.d
    cmp "$policy" "$root/before" || fail "the policy was changed"
    [[ $(stat --format='%a %U %y' "$policy") == "$(stat --format='%a %U %y' "$root/before")" ]] || fail "mode, owner or time of the policy were changed"
done

begin "the machine's policy is a link (update-alternatives)"
printf '#!/bin/sh\nexit 104\n' > "$root/alternative"
chmod 755 "$root/alternative"
ln --symbolic "$root/alternative" "$policy"
run
expect_status 0
expect_answers 104
expect_folder policy-rc.d
[[ $(readlink "$policy") == "$root/alternative" ]] || fail "the link was changed"

mkfifo "$root/has-begun" "$root/may-go-on"
for signal in HUP INT TERM; do
    begin "interrupted with $signal, as a terminal does it"
    touch "$root/be-interrupted"
    setsid env --default-signal=INT "$script" "$root/list" > "$root/output" 2> "$root/log" &
    read -r < "$root/has-begun"
    kill "-$signal" -- "-$!"
    echo > "$root/may-go-on"
    status=0
    wait "$!" 2> /dev/null || status=$?
    [[ $status -gt 128 ]] || fail "ended with $status"
    # The shell of root, which waits for apt-get, has ended when its lock is free.
    flock "$root/sbin" true
    expect_answers 0
    expect_folder ""
    expect_enabled "dbus.service ssh.service"
done

begin "left behind by one that was killed while it held back a policy"
printf '#!/bin/sh\nexit 104\n' > "$policy.kept-by-portcheck"
chmod 755 "$policy.kept-by-portcheck"
cp "$policy.kept-by-portcheck" "$root/before"
printf '#!/bin/sh\n# PORTCHECK_INSTALLS\n' > "$policy"
run
expect_status 0
expect_answers 104
expect_folder policy-rc.d
cmp "$policy" "$root/before" || fail "the policy was lost"
