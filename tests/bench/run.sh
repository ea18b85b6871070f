#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian), makes an optimised build, and prints the table of figures; see bench.py. Root or sudo:
# the lab makes network namespaces.
set -euo pipefail
cd -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")/../.."

resources/packaging/install-missing.sh resources/packaging/debian-packages.txt tests/lab/packages.txt tests/bus/packages.txt tests/bench/packages.txt
{
    cmake --fresh --preset release
    cmake --build --preset release --target bench
} >&2

as_root=()
[[ $EUID -eq 0 ]] || as_root=(sudo)
# Debian's python3 by its full path: the modules that the lab needs belong to it.
exec "${as_root[@]}" /usr/bin/python3 -B tests/bench/bench.py --build build/release "$@"
