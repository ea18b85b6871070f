#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# qt-sdk.sh FOLDER: what FOLDER/qt-sdk.sh (resources/packaging/windows) makes of the Qt for Windows that is there already, in a
# tree of this test, with archives of this test. Needs neither a network nor rights.
set -euo pipefail

root=$(mktemp --directory)
trap 'rm --recursive -- "$root"' EXIT
scripts=$root/tree/resources/packaging/windows
sdk=$root/tree/build/qt-sdk/static
mkdir --parents "$scripts" "$root/packed"
cp "$1/qt-sdk.sh" "$scripts/"
# Stands in for the 25 minutes.
printf '#!/bin/sh\nmkdir -p "$2" && echo made > "$2/from"\n' > "$scripts/make-qt-sdk.sh"
chmod +x "$scripts/make-qt-sdk.sh"

fail() {
    echo "qt-sdk.sh: $*" >&2
    exit 1
}
# holds FOLDER WHERE-FROM [without-openssl]: a Qt as it lies there.
holds() {
    mkdir --parents "$1/lib/cmake/Qt6"
    touch "$1/lib/cmake/Qt6/Qt6Config.cmake"
    [[ ${3:-} == without-openssl ]] || touch "$1/lib/libssl.a"
    echo "$2" > "$1/from"
}
unpacked=$root/unpacked/qt6-mingw-sdk
holds "$unpacked" packed
touch --date=2020-01-01 "$unpacked/from"
tar -C "$root/unpacked" -cJf "$root/packed/qt6-mingw-sdk-openssl-static.tar.xz" qt6-mingw-sdk
export PORTCHECK_QT_SDKS=$root/packed

"$scripts/qt-sdk.sh" static
[[ $(< "$sdk/from") == packed ]] || fail "nothing there: it isn't unpacked"
[[ $sdk/from -nt $root/packed ]] || fail "what was built with an older Qt would be taken for newer than this one"

echo kept > "$sdk/from"
"$scripts/qt-sdk.sh" static
[[ $(< "$sdk/from") == kept ]] || fail "a whole one is replaced"

rm --recursive -- "$sdk"
holds "$sdk" old without-openssl
mkdir "$sdk.part" # of a call that was stopped
touch "$sdk.part/left"
"$scripts/qt-sdk.sh" static
[[ $(< "$sdk/from") == packed && ! -e $sdk/left && ! -e $sdk.part ]] || fail "one without OpenSSL is not replaced"

rm --recursive -- "$sdk"
PORTCHECK_QT_SDKS=$root/elsewhere "$scripts/qt-sdk.sh" static
[[ $(< "$sdk/from") == made ]] || fail "without an archive none is made"
