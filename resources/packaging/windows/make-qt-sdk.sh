#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
set -euo pipefail

usage="\
make-qt-sdk.sh static|shared FOLDER

Makes Qt (qtbase) for Windows x86-64, with OpenSSL inside, from Debian's source packages and puts it into FOLDER, which must
not exist yet. Needs Debian 12, root or sudo for what is missing, 5 GB of free disk, and about 25 minutes on two cores.

  static   for the program that is given to people: one file that needs nothing beside it
  shared   for the tests: small programs that share their DLLs
  FOLDER   may be moved afterwards

With PORTCHECK_QT_SOURCE=FOLDER an unpacked and patched source of qtbase is kept there, and used again by the next call.
OpenSSL is the newest that Debian 12 has: it is built in a minute or two, and its security updates are wanted."

case ${1:-} in
    --help | -h)
        echo "$usage"
        exit 0
        ;;
esac
if [[ $# -ne 2 || ! ${1:-} =~ ^(static|shared)$ ]]; then
    echo "$usage" >&2
    exit 2
fi
kind=$1
sdk=$(readlink --canonicalize-missing -- "$2")
if [[ -e $sdk ]]; then
    echo "make-qt-sdk.sh: $sdk exists already. Remove it, or name another folder." >&2
    exit 2
fi

here=$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")
triple=x86_64-w64-mingw32
mkdir --parents "$(dirname -- "$sdk")"
scratch=$(mktemp --directory "$(dirname -- "$sdk")/making-qt.XXXXXX")
trap 'rm --recursive --force -- "$scratch"' EXIT

"$here/../install-missing.sh" "$here/../debian-packages.txt" "$here/build-packages.txt" "$here/qt-packages.txt"

# The source packages come from where this machine's packages come from: the same entries, asked for sources, in lists of
# their own, so that nothing in /etc/apt is changed.
apt=(apt-get -q -o "Dir::Etc::SourceList=$scratch/apt/sources.list" -o "Dir::Etc::SourceParts=$scratch/apt/sources.list.d"
    -o "Dir::State::Lists=$scratch/apt/state" -o APT::Sandbox::User=root)
ask_for_sources() {
    local lists=$scratch/apt entry
    mkdir --parents "$lists/sources.list.d" "$lists/state/partial"
    for entry in /etc/apt/sources.list.d/*.sources; do
        [[ -e $entry ]] || continue
        sed --regexp-extended 's/^Types:.*/Types: deb-src/' "$entry" > "$lists/sources.list.d/$(basename -- "$entry")"
    done
    if [[ -e /etc/apt/sources.list ]]; then
        sed --regexp-extended 's/^deb /deb-src /' /etc/apt/sources.list > "$lists/sources.list"
    fi
    # A list without sources (another vendor's, say) may fail as long as Debian's own is there.
    "${apt[@]}" update || true
}

# fetch_source PACKAGE FOLDER: PACKAGE's source, as Debian patched it, unpacked into FOLDER; its version is noted.
fetch_source() {
    local download=$scratch/download/${1%%=*}
    mkdir --parents "$download"
    (cd "$download" && "${apt[@]}" source --download-only "$1" && dpkg-source --no-check --extract ./*.dsc "$2") || return
    echo "${1%%=*} $(sed --quiet '/^Version: /{s///p;q}' "$download"/*.dsc)" >> "$scratch/sources.txt"
}

# OpenSSL's, as Debian patched it; or as upstream made it, where a mirror doesn't have all of a security update yet: no patch
# of Debian's concerns Windows.
fetch_openssl() {
    fetch_source openssl "$1" && return
    (cd "$scratch/download/openssl" && "${apt[@]}" source --download-only --tar-only openssl)
    mkdir --parents "$1"
    local archive
    archive=$(find "$scratch/download/openssl" -name 'openssl_*.orig.tar.*' ! -name '*.asc')
    tar --extract --file "$archive" --directory "$1" --strip-components=1
    archive=${archive##*/openssl_}
    echo "openssl ${archive%.orig.tar.*}" >> "$scratch/sources.txt"
}

ask_for_sources
source=${PORTCHECK_QT_SOURCE:-$scratch/qtbase}
if [[ ! -e $source/CMakeLists.txt ]]; then
    # moc and Qt must be of one version, so the source is that of the Qt that is installed here.
    fetch_source "qt6-base=$(dpkg-query --show --showformat='${source:Version}' qt6-base-dev)" "$source"
    for change in "$here"/qt-patches/*.patch; do
        patch --directory="$source" --strip=1 < "$change"
    done
fi
fetch_openssl "$scratch/openssl-source"
"$here/make-openssl.sh" "$scratch/openssl-source" "$scratch/openssl"

linkage=(-DBUILD_SHARED_LIBS=ON)
[[ $kind == shared ]] || linkage=(-DBUILD_SHARED_LIBS=OFF -DFEATURE_static_runtime=ON)
# direct2d stays on, or the DirectWrite fonts don't link; OpenGL, Vulkan, SQL, D-Bus and XML are of no use here.
cmake -S "$source" -B "$scratch/build" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$here/mingw64.cmake" -DCMAKE_INSTALL_PREFIX="$scratch/sdk" -DCMAKE_BUILD_TYPE=Release \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DBUILD_WITH_PCH=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DFEATURE_testlib=ON -DFEATURE_printsupport=ON -DFEATURE_schannel=ON -DFEATURE_direct2d=ON \
    -DFEATURE_dbus=OFF -DFEATURE_sql=OFF -DFEATURE_xml=OFF -DFEATURE_concurrent=OFF -DFEATURE_androiddeployqt=OFF \
    -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF -DFEATURE_icu=OFF \
    -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF \
    -DFEATURE_openssl=ON -DFEATURE_openssl_linked=ON -DFEATURE_openssl_runtime=OFF -DINPUT_openssl=linked \
    -DOPENSSL_ROOT_DIR="$scratch/openssl" -DOPENSSL_USE_STATIC_LIBS=ON \
    -DFEATURE_gssapi=OFF -DFEATURE_fontconfig=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF \
    -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF \
    -DFEATURE_system_doubleconversion=OFF "${linkage[@]}"
cmake --build "$scratch/build"
cmake --install "$scratch/build" > "$scratch/install.log"

# What only builds Qt's other modules, or other systems, need.
(
    cd "$scratch/sdk"
    find mkspecs -mindepth 1 -maxdepth 1 -type d ! -name 'win32-g++' ! -name common ! -name features ! -name modules \
        -exec rm --recursive --force {} +
    rm --recursive --force doc modules phrasebooks translations
    find bin -type f ! -name '*.dll' -delete
    find . -name '*.dll' -exec "$triple-strip" --strip-unneeded {} +
)
# What is linked with Qt's OpenSSL backend, and what CMake looks for beside it.
cp --recursive "$scratch/openssl/include/openssl" "$scratch/sdk/include/"
cp "$scratch"/openssl/lib/lib{ssl,crypto}.a "$scratch/sdk/lib/"
if [[ $kind == shared ]]; then # the compiler's own DLLs, so that all is in one place
    for library in libgcc_s_seh-1.dll libstdc++-6.dll; do
        cp "$("$triple-g++-posix" -print-file-name="$library")" "$scratch/sdk/bin/"
    done
    cp "/usr/$triple/lib/libwinpthread-1.dll" "$scratch/sdk/bin/"
    "$triple-strip" --strip-unneeded "$scratch"/sdk/bin/lib*.dll
fi
# For make-sbom.py: the source packages, by version. A source that was kept has no note of its own: it is that of the Qt here.
grep --quiet '^qt6-base ' "$scratch/sources.txt" ||
    echo "qt6-base $(dpkg-query --show --showformat='${source:Version}' qt6-base-dev)" >> "$scratch/sources.txt"
cp "$scratch/sources.txt" "$scratch/sdk/"
mv "$scratch/sdk" "$sdk"
