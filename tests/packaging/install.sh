#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# install.sh CMAKE BUILD VERSION: installs BUILD into a folder of its own and looks at what a Linux desktop will find there.
set -euo pipefail
cmake=$1 build=$2 version=$3

root=$(mktemp --directory)
trap 'rm --recursive -- "$root"' EXIT
"$cmake" --install "$build" --prefix "$root/usr" > "$root/log" || { cat "$root/log"; exit 1; }

expected="\
bin/gp-portcheck
share/applications/gp-portcheck.desktop
share/doc/gp-portcheck/CHANGELOG.md
share/doc/gp-portcheck/LICENSE
share/doc/gp-portcheck/README.md
share/icons/hicolor/128x128/apps/gp-portcheck.png
share/icons/hicolor/16x16/apps/gp-portcheck.png
share/icons/hicolor/24x24/apps/gp-portcheck.png
share/icons/hicolor/256x256/apps/gp-portcheck.png
share/icons/hicolor/32x32/apps/gp-portcheck.png
share/icons/hicolor/48x48/apps/gp-portcheck.png
share/icons/hicolor/64x64/apps/gp-portcheck.png
share/icons/hicolor/scalable/apps/gp-portcheck.svg
share/metainfo/local.portcheck.gp_portcheck.metainfo.xml"
diff <(echo "$expected") <(cd "$root/usr" && find . -type f -printf '%P\n' | LC_ALL=C sort)

diff <(echo "gp-portcheck $version") <("$root/usr/bin/gp-portcheck" --version)
metainfo=$root/usr/share/metainfo/local.portcheck.gp_portcheck.metainfo.xml
desktop-file-validate "$root/usr/share/applications/gp-portcheck.desktop"
appstreamcli validate --no-net "$metainfo"
appstreamcli validate-tree --no-net "$root" # that the entries, the icon and the description belong to each other

if ! grep --quiet --fixed-strings "<release version=\"$version\"" "$metainfo"; then
    echo "gp-portcheck.metainfo.xml does not know the release $version"
    exit 1
fi
