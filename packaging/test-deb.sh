#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs the Debian package in a Debian 12 that has nothing else, uses it there as a user does
# (tests/packaging/installed.sh), removes it, and looks for what it left behind:
#
#     packaging/test-deb.sh [PACKAGE.deb]
#
# Without a package it builds one. It needs root, debootstrap and a mirror of Debian; without them it
# says so and ends with 77. The bare system is kept in ~/.cache/farcopy for the next time.
# FARCOPY_DEBIAN_MIRROR names a mirror; else it is the one that this system uses.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

tools=xvfb,xdotool # in the bare system, for the test alone
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
    debootstrap --variant=minbase --include="$tools" bookworm "$scratch/base" $mirror \
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

quietly() {
    "$@" >"$scratch/log" 2>&1 || {
        tail -n 30 "$scratch/log" >&2
        fail "$*"
    }
}

# Every file there is, but what a package manager and a running system write by themselves.
files() {
    inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /home -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \
        -o -path /var/log \) -prune -o -printf '%y %m %s %p\n' | LC_ALL=C sort
}

finish() {
    local each
    for each in proc dev/shm dev; do
        ! mountpoint -q "$root/$each" || umount "$root/$each" || true
    done
    # Never through a folder of this system that is still mounted there.
    rm -rf --one-file-system -- "$scratch"
}

prepare deb-test
[ "$(id -u)" -eq 0 ] || skip "only root can make a system of its own"
command -v debootstrap >/dev/null || skip "debootstrap is not installed"
package=${1:-}
if [ -z "$package" ]; then
    packaging/deb.sh
    package=$(find build/packages -name 'farcopy_*.deb' -printf '%T@ %p\n' | sort -rn | head -n 1)
    package=${package#* }
fi
[ -f "$package" ] || fail "no package $package"

scratch=$(mktemp -d)
root=$scratch/root
trap finish EXIT
[ -s "$base" ] || make_base
mkdir -p "$root"
tar -C "$root" -xf "$base"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc" 2>/dev/null || skip "this system lets nobody mount /proc"
mount -t tmpfs -o mode=755 tmpfs "$root/dev" || skip "this system lets nobody mount /dev"
mkdir "$root/dev/shm"
for device in null zero random urandom tty; do
    cp -a "/dev/$device" "$root/dev/" 2>/dev/null || skip "this system lets nobody make devices"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"

say "Installing what the package depends on"
depends=$(dpkg-deb --field "$package" Depends)
quietly inside apt-get -q -y update
quietly inside apt-get -q -y --no-install-recommends satisfy "$depends"
inside useradd --create-home tester
files >"$scratch/before"

say "Installing ${package##*/}"
cp -- "$package" "$root/tmp/farcopy.deb"
quietly inside apt-get -q -y --no-install-recommends install /tmp/farcopy.deb
# shellcheck disable=SC2016 # the status' own words
[ "$(inside dpkg-query --show --showformat='${db:Status-Status}' farcopy)" = installed ] ||
    fail "the package is not installed"

say "Using it"
cp tests/packaging/installed.sh "$root/tmp/installed.sh"
inside setpriv --reuid=tester --regid=tester --init-groups \
    env HOME=/home/tester bash /tmp/installed.sh || fail "it cannot be used"

say "Removing it"
quietly inside apt-get -q -y purge farcopy
files >"$scratch/after"
diff "$scratch/before" "$scratch/after" || fail "removed, it leaves the system another (above)"
[ -s "$root/home/tester/.local/share/farcopy/farcopy.db" ] || fail "the user's queue is gone"
strange=$(find "$root/home/tester" -type f -newer "$scratch/before" \
    ! -path '*/.local/share/farcopy/*' ! -path '*/.config/farcopy/*' ! -path '*/.cache/*')
[ -z "$strange" ] || fail "files where none should be: $strange"
say "PASSED: installed, used and removed; nothing but the user's own data is left"
