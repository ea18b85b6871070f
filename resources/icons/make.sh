#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# make.sh: draws the PNGs and gp-portcheck.ico from the two SVGs. What it makes is committed, so that a build needs neither of
# its tools: rsvg-convert (Debian: librsvg2-bin) and icotool (icoutils).
set -euo pipefail
cd -- "$(dirname -- "$(readlink --canonicalize -- "${BASH_SOURCE[0]}")")"

for side in 16 24 32 48 64 128 256; do
    drawing=gp-portcheck.svg
    [[ $side -gt 24 ]] || drawing=gp-portcheck-small.svg
    rsvg-convert --width "$side" --height "$side" --output "gp-portcheck-$side.png" "$drawing"
done

# As bitmaps the two largest would be 330 kB; Windows reads them as PNG since Vista.
icotool --create --output gp-portcheck.ico gp-portcheck-{16,24,32,48,64}.png --raw gp-portcheck-128.png --raw gp-portcheck-256.png
