# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by test-deb.sh and fresh.sh, after prepare.sh: a Debian 12 that has nothing else, in a folder,
# to be used through chroot. `need_bare` looks whether it can be made, `open_bare` makes it, and it is
# gone when the script ends. It takes root, debootstrap and a mirror of Debian: without them the script
# says so and ends with 77. The system as debootstrap makes it is kept in ~/.cache/farcopy for the next
# time. FARCOPY_DEBIAN_MIRROR names a mirror; else it is the one that this system uses.

bare_tools=xvfb,xdotool # in the bare system, for the tests alone
cache=${XDG_CACHE_HOME:-$HOME/.cache}/farcopy
base=$cache/bookworm-$(dpkg --print-architecture 2>/dev/null || uname -m).tar

skip() {
    echo "SKIPPED: $*"
    exit 77
}

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# The mirror that this system installs from, if it is a Debian.
own_mirror() {
    # shellcheck disable=SC2016 # apt's own words
    apt-get indextargets --format '$(SITE)' 'Origin: Debian' 'Created-By: Packages' 2>/dev/null |
        grep -v security | head -n 1 || true
}

make_base() {
    local mirror=${FARCOPY_DEBIAN_MIRROR:-$(own_mirror)}
    say "Making a bare Debian 12"
    mkdir -p "$cache"
    rm -rf -- "$scratch/base"
    # shellcheck disable=SC2086 # no mirror: debootstrap has one
    debootstrap --variant=minbase --include="$bare_tools" bookworm "$scratch/base" $mirror \
        >"$scratch/debootstrap.log" 2>&1 || {
        tail -n 5 "$scratch/debootstrap.log" >&2
        skip "debootstrap could not make a system (no mirror that answers?)"
    }
    tar -C "$scratch/base" --exclude=./proc/* --exclude=./sys/* --exclude=./var/cache/apt/* \
        -cf "$base.new" .
    mv -- "$base.new" "$base"
    rm -rf -- "$scratch/base"
}

# Inside, without a question and without services that start.
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

# The same as an ordinary user.
inside_as_tester() {
    inside setpriv --reuid=tester --regid=tester --init-groups \
        env --unset=DEBIAN_FRONTEND HOME=/home/tester USER=tester \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games "$@"
}

quietly() {
    "$@" >"$scratch/log" 2>&1 || {
        tail -n 30 "$scratch/log" >&2
        fail "$*"
    }
}

close_bare() {
    local each
    for each in proc dev/shm dev; do
        ! mountpoint -q "$root/$each" || umount "$root/$each" || umount --lazy "$root/$each" || true
    done
    # Never through a folder of this system that is still mounted there.
    rm -rf --one-file-system -- "$scratch"
}

need_bare() {
    prepare deb-test
    [ "$(id -u)" -eq 0 ] || skip "only root can make a system of its own"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
}

open_bare() {
    scratch=$(mktemp -d)
    root=$scratch/root
    trap close_bare EXIT
    [ -s "$base" ] || make_base
    mkdir -p "$root"
    tar -C "$root" -xf "$base"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc" 2>/dev/null || skip "this system lets nobody mount /proc"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev" || skip "this system lets nobody mount /dev"
    mkdir "$root/dev/shm"
    local device
    for device in null zero random urandom tty; do
        cp -a "/dev/$device" "$root/dev/" 2>/dev/null || skip "this system lets nobody make devices"
    done
    ln -s /proc/self/fd "$root/dev/fd"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    inside useradd --create-home --shell /bin/bash tester
}
