#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
test.sh [--fast | --windows | --all]

Installs what is missing (Debian), builds with the address and undefined-behaviour sanitizers and runs every test, also those
against the lab's real domain controller (root or sudo: the lab makes network namespaces); lets the fuzzers throw for five
seconds each; and compiles each file by itself, so that a missing include is seen. What needs waiting runs beside what needs the
processor. Each stage says how long it took.

  --fast     only the tests that need no lab, built for daily work, without sanitizers
  --windows  instead of all that: cross-compiles the program and the tests for Windows, packs the zip, and runs the tests
             and the program under Wine, in the lab too. Qt for Windows is made from Debian's source at the first time
             (50 minutes), or unpacked from the folder that PORTCHECK_QT_SDKS names
  --all      the tests and those for Windows, beside each other"

wanted=linux
case ${1:-} in
    '') ;;
    --fast) wanted=fast ;;
    --windows) wanted=windows ;;
    --all) wanted=all ;;
    --help | -h)
        echo "$usage"
        exit 0
        ;;
    *)
        echo "test.sh: there is no option \"$1\"; see ./test.sh --help" >&2
        exit 2
        ;;
esac
if [[ $# -gt 1 ]]; then
    echo "test.sh: one option at most; see ./test.sh --help" >&2
    exit 2
fi

cd -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")"

if [[ $wanted != fast && $EUID -ne 0 ]] && ! command -v sudo > /dev/null; then
    echo "test.sh: the lab needs root, and there is no sudo. As root: ./test.sh; without the lab: ./test.sh --fast" >&2
    exit 1
fi

notes=$(mktemp --directory) # how long the stages took, and what those beside the tests said
builder=                    # the process that builds beside the tests
wine=no
finish() {
    local status=$?
    trap - EXIT
    [[ -z $builder ]] || kill -- "-$builder" 2> /dev/null || true
    [[ $wine == no ]] || tests/windows/wine.sh --stop || status=1
    cat -- "$notes/failed" "$notes/times" 2> /dev/null || true
    echo "test.sh: $SECONDS s in all, exit status $status"
    rm --recursive --force -- "$notes"
    exit "$status"
}
trap finish EXIT
# Or the end would have the status of what was done just then.
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# stage NAME COMMAND…: runs it, and says how long it took.
stage() {
    local name=$1 begin=$SECONDS
    shift
    echo "== $name"
    "$@"
    printf '== %5d s  %s\n' "$((SECONDS - begin))" "$name" | tee --append "$notes/times"
}

build() {
    # Fresh: a cache that was made in another place or with other settings must not decide what is tested.
    cmake --fresh --preset "$1"
    cmake --build --preset "$1" "${@:2}"
}

# More tests than processors at a time: many of them wait for an answer that never comes.
run_tests() {
    ctest --preset "$1" --parallel "$((2 * $(nproc)))" "${@:2}" | tee -- "$notes/said" || failed "$1" "$?"
}

# failed PRESET STATUS: what failed is said once more at the end, without what else the tests wrote, in which it is lost.
failed() {
    {
        echo "== what failed in $1"
        grep --text --extended-regexp --after-context=4 \
            '^(FAIL!|FAIL:|ERROR:|AssertionError)|runtime error:|: AddressSanitizer:' "$notes/said" |
            grep --text --invert-match QWARN | head --lines=200
    } >> "$notes/failed" || true
    return "$2"
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
    sudo ctest --preset "$1" --parallel "$((2 * $(nproc)))" --label-regex lab | tee -- "$notes/said" || status=$?
    sudo chown --recursive "$EUID" "build/$1/Testing"
    ((status == 0)) || failed "$1" "$status"
}

build_fuzz() {
    build fuzz
}

# As many as there are processors: each is busy all the time.
run_fuzzers() {
    ctest --preset fuzz --parallel "$(nproc)"
}

# Makes no program: only the sources are checked, each file by itself.
build_single() {
    build single
}

build_windows() {
    local zip
    zip=$(resources/packaging/windows/make-zip.sh)
    ls -l "$zip"
    resources/packaging/windows/qt-sdk.sh shared
    build windows-tests
}

test_windows() {
    wine=yes
    tests/windows/wine.sh --start
    tests/windows/wine.sh --desktop
    # The Linux program, for what both must say alike.
    [[ -e build/asan/build.ninja ]] || cmake --preset asan
    cmake --build --preset asan --target gp-portcheck bench_rangescan
    run_tests_and_lab windows-tests
}

# build_beside PRESET…: builds these one after the other while tests run, and gives way to them.
build_beside() {
    set -m # a group of its own, so that its end ends the compilers too
    (
        trap - EXIT HUP INT TERM
        renice --priority 10 --pid "$BASHPID" > /dev/null
        local preset
        for preset in "$@"; do
            set +e # and not "|| status=$?", which would let the build go on after a step that failed
            (set -e; stage "build $preset" build_"$preset") > "$notes/$preset" 2>&1
            echo "$?" > "$notes/$preset.part"
            set -e
            mv "$notes/$preset.part" "$notes/$preset.status"
        done
    ) &
    builder=$!
    set +m
}

# built PRESET: waits for such a build, shows what it wrote, and fails where it did.
built() {
    until [[ -e $notes/$1.status ]]; do
        if ! kill -0 "$builder" 2> /dev/null && [[ ! -e $notes/$1.status ]]; then
            echo "test.sh: what builds beside the tests has ended before $1" >&2
            return 1
        fi
        sleep 1
    done
    cat -- "$notes/$1"
    return "$(< "$notes/$1.status")"
}

lists=(resources/packaging/debian-packages.txt tests/packages.txt tests/bus/packages.txt)
[[ $wanted == fast ]] || lists+=(tests/lab/packages.txt)
[[ $wanted == fast || $wanted == windows ]] || lists+=(tests/fuzz/packages.txt)
[[ $wanted == fast || $wanted == linux ]] || lists+=(resources/packaging/windows/build-packages.txt tests/windows/packages.txt)
stage "install what is missing" resources/packaging/install-missing.sh "${lists[@]}"

case $wanted in
    fast)
        stage "build dev" build dev
        stage "test dev, without the lab" run_tests dev --label-exclude lab
        ;;
    windows)
        stage "build windows" build_windows
        stage "test windows, under Wine" test_windows
        ;;
    *)
        stage "build asan" build asan
        others=(fuzz single)
        [[ $wanted == linux ]] || others=(windows fuzz single)
        build_beside "${others[@]}"
        stage "test asan, with the lab" run_tests_and_lab asan
        if [[ $wanted == all ]]; then
            built windows
            stage "test windows, under Wine" test_windows
        fi
        built fuzz
        stage "fuzz" run_fuzzers
        built single
        ;;
esac
