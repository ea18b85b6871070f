#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# install-missing.sh LIST...: installs the Debian packages of these lists that are not installed yet. Needs root or sudo
# only when there is something to install, and writes to standard error alone.
set -euo pipefail
exec >&2

mapfile -t wanted < <(grep --no-filename --extended-regexp --invert-match '^[[:space:]]*(#|$)' -- "$@")

if ! command -v apt-get > /dev/null; then
    echo "This is not a Debian system: going on without a look at what is installed. Debian's names for what is needed: ${wanted[*]}"
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2> /dev/null || true)
    [[ $status == installed ]] || missing+=("$package")
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

echo "Installing what is missing: ${missing[*]}"
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
"${apt[@]}" update || echo "The package lists could not be renewed: going on with those that are here."
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}"
