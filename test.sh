#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
test.sh [--fast]

Installs what is missing (Debian), builds and runs every test: first all of them, with those against the lab's real domain
controller (root or sudo: the lab makes network namespaces), then again with the address and undefined-behaviour sanitizers,
without the lab.

  --fast    only the first build, and only the tests that need no lab"

fast=no
for argument in "$@"; do
    case $argument in
        --fast) fast=yes ;;
        --help | -h)
            echo "$usage"
            exit 0
            ;;
        *)
            echo "test.sh: there is no option \"$argument\"; see ./test.sh --help" >&2
            exit 2
            ;;
    esac
done

cd -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")"

if [[ $fast == no && $EUID -ne 0 ]] && ! command -v sudo > /dev/null; then
    echo "test.sh: the lab needs root, and there is no sudo. As root: ./test.sh; without the lab: ./test.sh --fast" >&2
    exit 1
fi

lists=(resources/packaging/debian-packages.txt tests/packages.txt)
[[ $fast == yes ]] || lists+=(tests/lab/packages.txt)
resources/packaging/install-missing.sh "${lists[@]}"

build() {
    # Fresh: a cache that was made in another place or with other settings must not decide what is tested.
    cmake --fresh --preset "$1"
    cmake --build --preset "$1"
}

run_tests() {
    ctest --preset "$1" --parallel "$(nproc)" "${@:2}"
}

build dev
if [[ $fast == yes ]]; then
    run_tests dev --label-exclude lab
    exit 0
fi
if [[ $EUID -eq 0 ]]; then
    run_tests dev
else
    run_tests dev --label-exclude lab
    # What root's ctest writes down must not stop the next run by this user.
    status=0
    sudo ctest --preset dev --label-regex lab || status=$?
    sudo chown --recursive "$EUID" build/dev/Testing
    [[ $status -eq 0 ]] || exit "$status"
fi

build asan
run_tests asan
