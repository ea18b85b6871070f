#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# run.sh SCRIPT: what run.sh says, builds and starts, with cmake, ninja and the program played by programs of this test.
set -euo pipefail
script=$1

root=$(mktemp --directory)
trap 'rm --recursive -- "$root"' EXIT
mkdir --parents "$root/bin" "$root/resources/packaging"
cp -- "$script" "$root/run.sh"

program() {
    { echo "#!/usr/bin/env bash"; echo "root=$root"; cat; } > "$root/$1"
    chmod +x "$root/$1"
}
program resources/packaging/install-missing.sh << 'END'
echo "installing" >&2
[[ ! -e $root/no-network ]]
END
program bin/cmake << 'END'
mkdir --parents "$root/build/release/app"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=$root" > "$root/build/release/CMakeCache.txt"
touch "$root/build/release/build.ninja"
END
program bin/ninja << 'END'
if [[ " $* " == *" -n "* ]]; then
    [[ -e $root/build/release/app/gp-portcheck ]] && echo "ninja: no work to do." || echo "[1/1] something"
    exit 0
fi
echo "$*" >> "$root/built"
printf '#!/bin/sh\necho "started: $*"\nexit 3\n' > "$root/build/release/app/gp-portcheck"
chmod +x "$root/build/release/app/gp-portcheck"
END

fail() {
    echo "$1" >&2
    exit 1
}
# expect STATUS OUTPUT ARGUMENT…: of a start without a display.
expect() {
    local wanted=$1 output=$2 status=0 seen
    shift 2
    seen=$(env --unset=DISPLAY --unset=WAYLAND_DISPLAY --unset=QT_QPA_PLATFORM PATH="$root/bin:$PATH" \
        bash "$root/run.sh" "$@" 2> "$root/errors") || status=$?
    [[ $status -eq $wanted ]] || fail "run.sh $*: status $status, not $wanted: $(< "$root/errors")"
    [[ $seen == "$output" ]] || fail "run.sh $*: wrote \"$seen\", not \"$output\""
}

# What needs a window says so before anything is installed or built.
expect 2 ""
expect 2 "" --demo
grep --quiet "There is no display" "$root/errors" || fail "no word on the display"
[[ ! -e $root/built ]] || fail "built for nothing"

# Standard output belongs to the program alone, and its status is the script's.
touch "$root/no-network"
expect 2 "" --check --demo
grep --quiet "could not be installed or built" "$root/errors" || fail "no word on what failed"
rm -- "$root/no-network"
for mode in --check --plan --stand-in --compare --explain --help --help-all -h --version -v; do
    expect 3 "started: $mode more words" "$mode" "more words"
done
[[ $(< "$root/built") == "-C $root/build/release gp-portcheck" ]] || fail "built otherwise than the program, once: $(< "$root/built")"

# A display, or a platform that needs none: everything starts.
env QT_QPA_PLATFORM=offscreen PATH="$root/bin:$PATH" bash "$root/run.sh" --demo > "$root/output" 2>&1 || status=$?
[[ ${status:-0} -eq 3 ]] || fail "with a platform: status ${status:-0}"

# A folder that was moved is configured anew.
echo "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere" > "$root/build/release/CMakeCache.txt"
expect 3 "started: --version" --version
grep --quiet --fixed-strings --line-regexp "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/release/CMakeCache.txt" \
    || fail "not configured anew"
