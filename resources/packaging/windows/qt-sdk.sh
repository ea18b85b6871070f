#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
qt-sdk.sh static|shared

Sees to it that build/qt-sdk/static or build/qt-sdk/shared holds Qt for Windows, where the CMake presets \"windows\" and
\"windows-tests\" look for it: unpacks qt6-mingw-sdk-openssl-static.tar.xz or qt6-mingw-sdk-openssl.tar.xz from the
folder that PORTCHECK_QT_SDKS names, or else makes it (make-qt-sdk.sh, about 25 minutes). One without OpenSSL, as older
versions of this made it, is replaced."

if [[ $# -ne 1 || ! ${1:-} =~ ^(static|shared)$ ]]; then
    echo "$usage" >&2
    exit 2
fi
here=$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")
sdk=$(readlink --canonicalize-missing -- "$here/../../../build/qt-sdk")/$1
[[ ! -e $sdk/lib/cmake/Qt6/Qt6Config.cmake || ! -e $sdk/lib/libssl.a ]] || exit 0

if [[ -e $sdk ]]; then
    echo "Replacing $sdk, which is not whole or has no OpenSSL inside" >&2
    rm --recursive --force -- "$sdk"
fi
packed=qt6-mingw-sdk-openssl.tar.xz
[[ $1 == shared ]] || packed=qt6-mingw-sdk-openssl-static.tar.xz
if [[ -n ${PORTCHECK_QT_SDKS:-} && -e $PORTCHECK_QT_SDKS/$packed ]]; then
    echo "Unpacking $packed" >&2
    rm --recursive --force -- "$sdk.part" # of a call that was stopped
    mkdir --parents "$sdk.part"
    # As of now: what was built with the one before it must be built anew.
    tar --extract --touch --file "$PORTCHECK_QT_SDKS/$packed" --directory "$sdk.part" --strip-components=1
    mv "$sdk.part" "$sdk"
else
    "$here/make-qt-sdk.sh" "$1" "$sdk"
fi
