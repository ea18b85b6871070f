#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
# make.sh [PROGRAM]: takes README's pictures of the window, of real runs, on a display that nobody sees and in network
# namespaces without a way out. PROGRAM is build/release/app/gp-portcheck unless it is given. What it makes is committed.
# As root; needs tests/lab/packages.txt, and xvfb, openbox, xdotool, imagemagick, qt6ct.
#   window-light.png  one controller behind a firewall: causes, table, details      (the lab's Samba)
#   window-dark.png   twelve controllers: the matrix of hosts                      (stand-ins)
#   sources-light.png three computers side by side                                 (the same)
set -euo pipefail
self=$(readlink --canonicalize -- "${BASH_SOURCE[0]}")
here=$(dirname -- "$self")
root=$(readlink --canonicalize -- "$here/../..")
names=(dc{1..12})

# take NAME light|dark SECONDS KEYS PROGRAM ARGUMENT…: starts the program, types the keys, and takes the picture once a
# run is over, or when these seconds are. Keys are xdotool's, with commas between them.
take() {
    local name=$1 look=$2 seconds=$3 keys=$4 home shown key tries
    shift 4
    home=$(mktemp --directory)
    mkdir -p "$home/qt6ct"
    # Each run of the window is kept: that it is over is seen by its file.
    printf '[Fonts]\ngeneral="DejaVu Sans,9,-1,5,50,0,0,0,0,0"\n[Appearance]\nstyle=Fusion\ncustom_palette=%s\ncolor_scheme_path=/usr/share/qt6ct/colors/darker.conf\n' \
        "$([[ $look == dark ]] && echo true || echo false)" > "$home/qt6ct/qt6ct.conf"
    exec 3> "$home/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp > /dev/null 2>&1 &
    shown=$!
    while [[ ! -s $home/display ]]; do sleep 0.1; done
    DISPLAY=:$(< "$home/display")
    export DISPLAY HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=xcb QT_QPA_PLATFORMTHEME=qt6ct
    openbox > /dev/null 2>&1 &
    sleep 1
    timeout 200 "$@" > /dev/null 2>&1 &
    local program=$!
    xdotool search --sync --onlyvisible --name 'GP PortCheck' > /dev/null
    sleep 3
    for key in ${keys//,/ }; do
        xdotool key "$key"
        sleep 1
    done
    for ((tries = 0; tries < seconds; ++tries)); do
        [[ -z $(find "$home" -path '*-history/*.json' ! -name index.json) ]] || break
        sleep 1
    done
    sleep 3
    import -window "$(xdotool getactivewindow)" "$home/picture.png"
    # A palette is enough for a window, and a third of the size.
    convert "$home/picture.png" +dither -colors 96 -strip -define png:compression-level=9 "PNG8:$here/$name.png"
    kill "$program" "$shown" 2> /dev/null || true
    wait 2> /dev/null || true
    rm -rf -- "$home"
    ls -l "$here/$name.png"
}

# Twelve controllers, as stand-ins, and three computers, of which one has a firewall in its way.
bring_up() {
    local i n
    ip link set lo up
    mount -t tmpfs none /run/netns
    ip link add name between type bridge && ip link set between up
    i=2
    for n in far site-a site-b site-c; do
        ip netns add "$n"
        ip -n "$n" link set lo up
        ip link add "to-$n" type veth peer name eth0 netns "$n"
        ip link set "to-$n" master between up
        ip -n "$n" address add "10.20.0.$i/24" dev eth0
        ip -n "$n" link set eth0 up
        i=$((i + 1))
    done
    i=101
    for n in "${names[@]}"; do
        ip -n far address add "10.20.0.$i/24" dev eth0
        echo "10.20.0.$i $n.corp.example" >> "$1/hosts"
        i=$((i + 1))
    done
    mount --bind "$1/hosts" /etc/hosts
    ip netns exec far nft -f - << 'RULES'
table inet filter {
    chain input {
        type filter hook input priority 0;
        ip daddr 10.20.0.104 drop
        ip daddr { 10.20.0.107, 10.20.0.108, 10.20.0.109 } tcp dport 3268-3269 drop
        udp dport 389 ip saddr 10.20.0.4 drop
        ip daddr 10.20.0.102 tcp dport 445 ip saddr 10.20.0.4 drop
        ip daddr { 10.20.0.106, 10.20.0.110 } tcp dport 88 reject with tcp reset
    }
}
RULES
}

controllers() {
    local joined
    joined=$(printf ',%s.corp.example' "${names[@]}")
    echo "Domain controllers=${joined:1}"
}

pictures_of_many() {
    local program=$1 place n
    place=$(mktemp --directory)
    bring_up "$place"
    ip netns exec far timeout 300 "$program" --stand-in --allow 10.20.0.0/24 --domain corp.example > /dev/null 2>&1 &
    sleep 3
    for n in site-a site-b site-c; do
        # shellcheck disable=SC2016 # expanded by the inner shell
        ip netns exec "$n" unshare --uts sh -c 'hostname "$1" && shift && exec "$@"' - "$n" env HOME="$place" \
            "$program" --check --timeout 500 --no-extra-looks --domain corp.example --target "$(controllers)" \
            --target "DNS Server=dc1.corp.example" --json "$place/$n.json" > /dev/null 2>&1 || true
    done
    ip netns exec site-a "$self" --take window-dark dark 100 F5 "$program" --domain corp.example --target "$(controllers)" \
        --target "DNS Server=dc1.corp.example"
    ip netns exec site-a "$self" --take sources-light light 2 plus "$program" "$place"/site-{a,b,c}.json
}

case ${1-} in
    --take) shift; take "$@"; exit ;;
    --many) pictures_of_many "$2"; exit ;;
esac
program=$(readlink --canonicalize -- "${1:-$root/build/release/app/gp-portcheck}")
/usr/bin/python3 -B "$root/tests/lab/lab.py" run --rule 'ct direction original tcp dport 49153-65535 drop' \
    --rule 'udp dport 389 drop' -- \
    "$self" --take window-light light 100 F5 "$program" --domain lab.example --target 'Domain controllers=10.77.2.10' \
    --target 'DNS Server=10.77.2.10'
unshare --net --mount --pid --fork --mount-proc "$self" --many "$program"
