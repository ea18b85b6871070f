#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
test.sh [--fast | --windows]

Installs what is missing (Debian), builds and runs every test: first all of them, with those against the lab's real domain
controller (root or sudo: the lab makes network namespaces), then again with the address and undefined-behaviour sanitizers,
without the lab.

  --fast     only the first build, and only the tests that need no lab
  --windows  instead of all that: cross-compiles the program and the tests for Windows, packs the zip, and runs the tests
             and the program under Wine, in the lab too. Qt for Windows is made from Debian's source at the first time
             (50 minutes), or unpacked from the folder that PORTCHECK_QT_SDKS names"

fast=no
windows=no
for argument in "$@"; do
    case $argument in
        --fast) fast=yes ;;
        --windows) windows=yes ;;
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

# All tests of a preset; those with the lab as root.
run_tests_and_lab() {
    if [[ $EUID -eq 0 ]]; then
        run_tests "$1"
        return
    fi
    run_tests "$1" --label-exclude lab
    # What root's ctest writes down must not stop the next run by this user.
    local status=0
    sudo ctest --preset "$1" --label-regex lab || status=$?
    sudo chown --recursive "$EUID" "build/$1/Testing"
    return "$status"
}

if [[ $windows == yes ]]; then
    packaging=resources/packaging/windows
    resources/packaging/install-missing.sh "$packaging/build-packages.txt" tests/windows/packages.txt
    zip=$("$packaging/make-zip.sh")
    ls -l "$zip"
    "$packaging/qt-sdk.sh" shared
    build windows-tests
    tests/windows/wine.sh --start
    # The Linux program, for what both must say alike.
    [[ -e build/dev/build.ninja ]] || cmake --preset dev
    cmake --build --preset dev --target gp-portcheck bench_rangescan
    status=0
    run_tests_and_lab windows-tests || status=$?
    tests/windows/wine.sh --stop
    exit "$status"
fi

build dev
if [[ $fast == yes ]]; then
    run_tests dev --label-exclude lab
    exit 0
fi
run_tests_and_lab dev

build asan
run_tests asan
