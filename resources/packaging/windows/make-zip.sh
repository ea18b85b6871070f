#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# Makes build/gp-portcheck-VERSION-win64.zip, what people on Windows download: the program as one file that needs nothing
# beside it, its twin for consoles, a read-me, the licences, and a list of what is inside (SPDX). Installs what is missing (Debian 12).
# Prints the zip's path.
set -euo pipefail
here=$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")
root=$(readlink --canonicalize -- "$here/../../..")

"$here/../install-missing.sh" "$here/../debian-packages.txt" "$here/build-packages.txt"
"$here/qt-sdk.sh" static >&2
(
    cd "$root"
    cmake --fresh --preset windows
    cmake --build --preset windows --target gp-portcheck
) >&2

version=$(sed --quiet 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$root/build/windows/CMakeCache.txt")
name=gp-portcheck-$version-win64
scratch=$(mktemp --directory)
trap 'rm --recursive --force -- "$scratch"' EXIT
folder=$scratch/$name
mkdir --parents "$folder/licences"

x86_64-w64-mingw32-strip -o "$folder/gp-portcheck.exe" "$root/build/windows/app/gp-portcheck.exe"
sbom=$folder/gp-portcheck.spdx.json
/usr/bin/python3 -B "$here/make-sbom.py" --program "$folder/gp-portcheck.exe" --map "$root/build/windows/app/gp-portcheck.map" \
    --sdk "$root/build/qt-sdk/static" --version "$version" > "$sbom"
/usr/bin/python3 -B "$here/make-read-me.py" "$here/read-me.txt.in" "$sbom" > "$folder/Read me.txt"
x86_64-w64-mingw32-strip -o "$folder/gp-portcheck.com" "$root/build/windows/app/gp-portcheck.com"
cp "$root/LICENSE" "$folder/licences/GP PortCheck (MIT).txt"
# Debian's notices for just the sources that are linked in: Qt with what it contains, OpenSSL, the compiler's run-time,
# mingw-w64.
cp /usr/share/doc/libqt6core6/copyright "$folder/licences/Qt and what it contains.txt"
cp /usr/share/doc/gcc-mingw-w64-base/copyright "$folder/licences/GCC run-time libraries.txt"
cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$folder/licences/mingw-w64.txt"
cp /usr/share/doc/libssl3/copyright "$folder/licences/OpenSSL.txt"
cp /usr/share/common-licenses/Apache-2.0 "$folder/licences/Apache-2.0.txt"
cp /usr/share/common-licenses/LGPL-3 "$folder/licences/LGPL-3.txt"
cp /usr/share/common-licenses/GPL-3 "$folder/licences/GPL-3.txt"

zip=$root/build/$name.zip
rm --force -- "$zip"
(cd "$scratch" && zip --quiet -9 -X --recurse-paths "$zip" "$name")
echo "$zip"
