#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
tests/fuzz/run.sh [--fast] MINUTES [KIND…]

Builds the fuzzers (preset fuzz) and lets each kind, or those that are named, throw for so many minutes, one for each processor
at a time. Each goes on from what earlier runs have learnt, which is kept in build/fuzz/corpus; what failed is in
build/fuzz/found. At the end one line a kind: executions, how many in a second, branches that were reached. Exit status 1 if
one has failed.

With --fast it is the preset fuzz-fast, without the sanitizers, and inputs of at most 400 bytes: several times as many throws, of
which those that crash, hang or break a rule of their kind are found. Both learn into the same corpus."

preset=fuzz longest=16384
if [[ ${1:-} == --fast ]]; then
    preset=fuzz-fast longest=400
    shift
fi
case ${1:-} in
    --help | -h)
        echo "$usage"
        exit 0
        ;;
    '' | 0 | *[!0-9]*)
        echo "$usage" >&2
        exit 2
        ;;
esac
minutes=$1
shift
cd -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")/../.."

resources/packaging/install-missing.sh resources/packaging/debian-packages.txt tests/fuzz/packages.txt
cmake --preset "$preset" > /dev/null
cmake --build --preset "$preset"

export longest seconds=$((60 * minutes)) fuzzer=build/$preset/tests/fuzz/fuzz seeds=build/$preset/tests/fuzz/seeds
export corpus=build/fuzz/corpus found=build/fuzz/found
mkdir --parents "$corpus" "$found"

# throw KIND: and says what came of it.
throw() {
    mkdir --parents "$corpus/$1"
    local log=$found/$1.log status=0 executions speed reached
    "$fuzzer" --kind="$1" -max_total_time="$seconds" -max_len="$longest" -timeout=60 -print_final_stats=1 \
        -artifact_prefix="$found/$1-" "$corpus/$1" "$seeds/$1" > "$log" 2>&1 || status=$?
    executions=$(sed --quiet 's/^stat::number_of_executed_units: *//p' "$log")
    speed=$(sed --quiet 's/^stat::average_exec_per_sec: *//p' "$log")
    reached=$(sed --quiet 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail --lines=1)
    printf '%-16s %11s executions %7s/s %6s branches%s\n' "$1" "${executions:-?}" "${speed:-?}" "${reached:-?}" \
        "$([[ $status -eq 0 ]] || echo "  FAILED, see $log")"
    return "$status"
}
export -f throw

kinds=("$@")
[[ $# -gt 0 ]] || mapfile -t kinds < <("$fuzzer" --names)
printf '%s\0' "${kinds[@]}" | xargs --null --max-args=1 --max-procs="$(nproc)" bash -c 'throw "$1" || exit 1' throw || exit 1
