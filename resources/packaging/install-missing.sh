#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# install-missing.sh LIST...: installs the Debian packages of these lists that are not installed yet. Needs root or sudo
# only when there is something to install, and writes to standard error alone. Services among them are not started, now or
# at boot: the tests need Samba's programs, and no developer wants a file server on the computer for that.
#
# PORTCHECK_POLICY_RC_D, for the tests of this script: another place for /usr/sbin/policy-rc.d.
set -euo pipefail
exec >&2

is_installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2> /dev/null) == installed ]]
}

# The functions from here to install_packages() are run by root, see the end.
is_our_policy() {
    [[ -f $policy ]] && grep --quiet --fixed-strings PORTCHECK_INSTALLS "$policy"
}

# Debian's way to install services without starting them: a program that invoke-rc.d(8) and deb-systemd-invoke(1p) ask
# first. It answers so only to the apt of this script, and lets the machine's own policy answer all others: an upgrade
# that runs meanwhile must still restart what it renews. So it does no harm either if a power cut leaves it behind.
refuse_starts() {
    # The folder is the lock: of two at once, the first to end would take the policy away from the other.
    exec {lock}< "$(dirname -- "$policy")"
    flock --nonblock "$lock" || { echo "Another install-missing.sh is at work: waiting for its end."; flock "$lock"; }
    trap finish EXIT
    # With these the shell waits for apt-get's end, and only then goes.
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    cat > "$policy.new" << EOF
#!/bin/sh
# Written by GP PortCheck's install-missing.sh, which removes it when it ends.
[ -z "\${PORTCHECK_INSTALLS:-}" ] || exit 101
[ ! -x "$kept" ] || exec "$kept" "\$@"
EOF
    chmod 755 "$policy.new"
    if [[ -e $policy || -L $policy ]] && ! is_our_policy; then
        mv --no-target-directory -- "$policy" "$kept"
    fi
    mv --no-target-directory -- "$policy.new" "$policy"
}

allow_starts() {
    rm --force -- "$policy.new"
    if [[ -e $kept || -L $kept ]]; then
        mv --no-target-directory -- "$kept" "$policy"
    elif is_our_policy; then
        rm -- "$policy"
    fi
}

# A package enables its services when it is installed. Only those of the packages that were asked for: the desktop may
# need the others, such as D-Bus, which came along.
disable_services() {
    command -v systemctl > /dev/null || return 0
    local package file unit units=()
    for package in "${packages[@]}"; do
        while read -r file; do
            unit=${file##*/}
            if [[ $file == */systemd/system/*.@(service|socket|timer|path)
                && $(systemctl is-enabled "$unit" 2> /dev/null) == enabled ]]; then
                units+=("$unit")
            fi
        done < <(dpkg-query --listfiles "$package" 2> /dev/null)
    done
    [[ ${#units[@]} -gt 0 ]] || return 0
    systemctl --quiet disable "${units[@]}"
    echo "Installed, but neither started nor enabled: ${units[*]} (if you want one: systemctl enable --now NAME)"
}

finish() {
    trap '' INT TERM HUP
    allow_starts
    disable_services
}

# install_packages POLICY PACKAGE...: as root.
install_packages() {
    policy=$1 kept=$1.kept-by-portcheck packages=("${@:2}")
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Progress=true)
    "${apt[@]}" update || echo "The package lists could not be renewed: going on with those that are here."
    refuse_starts
    PORTCHECK_INSTALLS=yes "${apt[@]}" install --yes --no-install-recommends "${packages[@]}" {lock}<&-
}

mapfile -t wanted < <(grep --no-filename --extended-regexp --invert-match '^[[:space:]]*(#|$)' -- "$@")

if ! command -v apt-get > /dev/null; then
    echo "This is not a Debian system: going on without a look at what is installed. Debian's names for what is needed: ${wanted[*]}"
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
    if ! command -v sudo > /dev/null; then
        echo "These packages are missing, and only root can install them: ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing what is missing, which can take some minutes: ${missing[*]}"
# One sudo for all of it: a later one could ask for the password again, and leave the policy where it is. The functions are
# handed over as text, since root can't read every folder (network file systems).
"${as_root[@]}" "$BASH" -c "set -euo pipefail; $(declare -f is_our_policy refuse_starts allow_starts disable_services finish \
    install_packages)
install_packages \"\$@\"" install-missing.sh "${PORTCHECK_POLICY_RC_D:-/usr/sbin/policy-rc.d}" "${missing[@]}"
