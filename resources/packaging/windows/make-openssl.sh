#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
make-openssl.sh SOURCE FOLDER

Makes OpenSSL for Windows x86-64 as static libraries, from its unpacked source SOURCE, and puts them with their headers into
FOLDER. make-qt-sdk.sh calls it; it takes about two minutes on two cores.

It reads no file of the computer that it runs on: no configuration, no engine, no provider. A library that loads these from
a folder that any user may create runs the code of whoever created it. The folders that OpenSSL wants to be told all the
same have a name that nothing on Windows can have."

if [[ $# -ne 2 ]]; then
    echo "$usage" >&2
    exit 2
fi
folder=$(readlink --canonicalize-missing -- "$2")
triple=x86_64-w64-mingw32
nowhere='C:/?'

cd -- "$1"
./Configure mingw64 no-shared no-tests no-module no-dynamic-engine no-autoload-config \
    --cross-compile-prefix="$triple-" CC=gcc-posix --prefix="$nowhere" --openssldir=ssl --libdir=lib \
    -D_WIN32_WINNT=0x0A00
make --jobs="$(nproc)" build_libs
mkdir --parents "$folder/lib" "$folder/include"
cp libcrypto.a libssl.a "$folder/lib/"
cp --recursive include/openssl "$folder/include/"
rm --force -- "$folder"/include/openssl/*.in
