#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# wine.sh PROGRAM [ARGUMENT...]: runs a Windows program under Wine. CTest starts the tests with it. Variables for Qt get
# through. Wine's files (700 MB) are kept in a folder for each user, since Wine takes nobody else's; WINEPREFIX names another one,
# for programs that run beside others and see nothing of them.
#
# wine.sh --start: makes that folder where it isn't there yet, and starts what Wine keeps running for all programs, in this
# network namespace. Needs packages.txt.
#
# wine.sh --desktop: after that, keeps the desktop of programs without a display until the end. Wine ends it with the last
# program, and the next waits 10 seconds at most for a new one: on a busy machine too little, and Qt's event loop has no
# window then. A program that is to be seen on a display must do without.
#
# wine.sh --stop: ends all that Wine runs.
set -euo pipefail
root=$(readlink --canonicalize -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")/../..")

export WINEPREFIX=${WINEPREFIX:-$root/build/wine-$EUID} WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
# No questions about .NET and HTML, and nothing added to the menus of this machine.
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=d"
libraries=$(readlink --canonicalize-missing -- "$root/build/qt-sdk/shared/bin")
export WINEPATH=Z:${libraries//\//\\}
# Wine keeps variables that begin with QT_ from its programs, unless they are told apart so.
for name in "${!QT_@}"; do
    export "WINE$name=${!name}"
done
# Without a console Qt's test library writes where nobody reads.
export WINEQT_FORCE_STDERR_LOGGING=1

# By its full path: Debian's wrapper would say each time that there is no 32-bit Wine.
wine=/usr/lib/wine/wine64

# Wine's files as it makes them, which no program uses: each folder that one does is a copy of these.
fresh=$root/build/wine-fresh-$EUID

# Half a minute, and so once for all that start at the same time.
prepare() (
    exec 9> "$fresh.lock"
    flock 9
    [[ -e $fresh/prepared ]] || prepare_fresh 9>&-
)

prepare_fresh() {
    export WINEPREFIX=$fresh
    mkdir --parents "$WINEPREFIX"
    env --unset=DISPLAY "$wine" wineboot.exe --init
    env --unset=DISPLAY "$wine" winecfg.exe /v win10
    # Fonts that were installed after Wine are not found otherwise.
    mkdir --parents "$WINEPREFIX/drive_c/windows/Fonts"
    cp /usr/share/wine/fonts/*.ttf "$WINEPREFIX/drive_c/windows/Fonts/"
    /usr/lib/wine/wineserver64 --wait
    touch "$WINEPREFIX/prepared"
}

# Windows' own files, which is nearly all, are linked: programs only read them. Wine writes into its registry where it stands.
copy_fresh() {
    rm --recursive --force -- "$WINEPREFIX"
    mkdir --parents "$WINEPREFIX/drive_c"
    cp --archive --link -- "$fresh/drive_c/windows" "$WINEPREFIX/drive_c"
    find "$fresh/drive_c" -mindepth 1 -maxdepth 1 ! -name windows -exec cp --archive --target-directory="$WINEPREFIX/drive_c" {} +
    find "$fresh" -mindepth 1 -maxdepth 1 ! -name drive_c ! -name prepared -exec cp --archive --target-directory="$WINEPREFIX" {} +
    touch "$WINEPREFIX/prepared"
}

# Runs a test program. One can stay in its end for ever, which then waits for what one of its ended threads held: mostly one
# that matched a regular expression (HACKING, thread_local). Where the test has said its last word and is still there long
# after it, it is ended, and its word counts.
run_test() {
    "$wine" "$@" > "$said/output" 2> "$said/errors" &
    local program=$! status=0
    {
        until tail -n 1 "$said/output" | grep --quiet '^\*\*\*\*\*\*\*\*\* Finished testing of '; do
            sleep 1
        done
        sleep 20
        touch "$said/stuck"
        kill -KILL "$program"
    } > /dev/null 2>&1 &
    local watcher=$!
    wait "$program" || status=$?
    kill "$watcher" 2> /dev/null || true
    if [[ -e $said/stuck ]]; then
        status=1
        grep --quiet '^Totals: [0-9]* passed, 0 failed,' "$said/output" && status=0
    fi
    return "$status"
}

case ${1:-} in
    --start)
        {
            if [[ ! -e $WINEPREFIX/prepared ]]; then
                prepare
                copy_fresh
            fi
            /usr/lib/wine/wineserver64 --persistent
            "$wine" cmd.exe /c exit
        } < /dev/null > "$WINEPREFIX.log" 2>&1
        ;;
    --desktop)
        {
            # One program stays, and another asks for the desktop.
            tail --follow /dev/null | "$wine" cmd.exe /c "set /p never=" &
            env --unset=DISPLAY "$wine" winver.exe || true # which would show a window besides, and can't
        } < /dev/null >> "$WINEPREFIX.log" 2>&1
        ;;
    --stop)
        /usr/lib/wine/wineserver64 --kill --wait || true # there is nothing to end
        ;;
    *)
        # Not straight on: what Wine starts beside a program holds on to the program's output, and whoever reads a pipe
        # would wait for that to end.
        said=$(mktemp --directory)
        trap 'rm --recursive --force -- "$said"' EXIT
        status=0
        if [[ $(basename -- "$1") == tests_* ]]; then
            run_test "$@" || status=$?
        else
            "$wine" "$@" > "$said/output" 2> "$said/errors" || status=$?
        fi
        cat "$said/output"
        cat "$said/errors" >&2
        exit "$status"
        ;;
esac
