#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Installs the Debian package in a Debian 12 that has nothing else, uses it there as a user does
# (tests/packaging/installed.sh), removes it, and looks for what it left behind:
#
#     packaging/test-deb.sh [PACKAGE.deb]
#
# Without a package it builds one. What it needs, and what it keeps, stands in bare.sh.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh
# shellcheck source=packaging/bare.sh
. packaging/bare.sh

# Every file there is, but what a package manager and a running system write by themselves.
files() {
    inside find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp \
        -o -path /home -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \
        -o -path /var/log \) -prune -o -printf '%y %m %s %p\n' | LC_ALL=C sort
}

need_bare
package=${1:-}
if [ -z "$package" ]; then
    packaging/deb.sh
    package=$(find build/packages -name 'farcopy_*.deb' -printf '%T@ %p\n' | sort -rn | head -n 1)
    package=${package#* }
fi
[ -f "$package" ] || fail "no package $package"

open_bare

say "Installing what the package depends on"
depends=$(dpkg-deb --field "$package" Depends)
quietly inside apt-get -q -y update
quietly inside apt-get -q -y --no-install-recommends satisfy "$depends"
files >"$scratch/before"

say "Installing ${package##*/}"
cp -- "$package" "$root/tmp/farcopy.deb"
quietly inside apt-get -q -y --no-install-recommends install /tmp/farcopy.deb
# shellcheck disable=SC2016 # the status' own words
[ "$(inside dpkg-query --show --showformat='${db:Status-Status}' farcopy)" = installed ] ||
    fail "the package is not installed"

say "Using it"
cp tests/packaging/installed.sh "$root/tmp/installed.sh"
inside_as_tester bash /tmp/installed.sh || fail "it cannot be used"

say "Removing it"
quietly inside apt-get -q -y purge farcopy
files >"$scratch/after"
diff "$scratch/before" "$scratch/after" || fail "removed, it leaves the system another (above)"
[ -s "$root/home/tester/.local/share/farcopy/farcopy.db" ] || fail "the user's queue is gone"
strange=$(find "$root/home/tester" -type f -newer "$scratch/before" \
    ! -path '*/.local/share/farcopy/*' ! -path '*/.config/farcopy/*' ! -path '*/.cache/*')
[ -z "$strange" ] || fail "files where none should be: $strange"
say "PASSED: installed, used and removed; nothing but the user's own data is left"
