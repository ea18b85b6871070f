#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Installs what is missing (Debian), builds, and starts GP PortCheck with the arguments that were given. Standard output
# belongs to the program alone.
set -euo pipefail
root=$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")
build=$root/build/release

# Without a display only what needs no window can run; Qt would say so less kindly.
needs_display=yes
for argument in "$@"; do
    case $argument in
        --check | --plan | --stand-in | --compare | --explain | --help | --help-all | -h | --version | -v) needs_display=no ;;
    esac
done
if [[ $needs_display == yes && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    echo "There is no display for the window. Without one: ./run.sh --demo --check, or ./run.sh --check --target \"Domain controllers=HOST\" --target \"DNS Server=HOST\" --domain NAME (more: ./run.sh --help)" >&2
    exit 2
fi

# Status 1 would say that a check failed.
trap 'echo "run.sh: GP PortCheck could not be installed or built; the reason stands above." >&2; exit 2' ERR

"$root/resources/packaging/install-missing.sh" "$root/resources/packaging/debian-packages.txt"

# A folder that was moved or copied takes its CMake cache along, with the old paths in it.
if [[ ! -e $build/build.ninja ]] || ! grep --quiet --fixed-strings --line-regexp "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"; then
    echo "Building GP PortCheck for the first time, which takes about 4 minutes on two processors; later starts take seconds." >&2
    (cd "$root" && cmake --fresh --preset release) >&2
fi
if ! ninja -C "$build" -n gp-portcheck | grep --quiet 'no work to do'; then
    # What is done and what is left, on a terminal in one line, in a log before each step's name.
    NINJA_STATUS=${NINJA_STATUS:-'%f of %t steps done after %e s: '} ninja -C "$build" gp-portcheck >&2
fi

exec "$build/app/gp-portcheck" "$@"
