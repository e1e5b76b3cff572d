# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by run.sh and test.sh. `prepare build run` makes sure that the Debian packages listed in
# packages-build.txt and packages-run.txt are there. Nothing is touched, and no network needed, when
# they are. On another system it says what seems to be missing and goes on: CMake finds out.

packaging_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

say() { printf '\n==> %s\n' "$*"; }
warn() { printf 'warning: %s\n' "$*" >&2; }

# The names in the package lists of these groups.
listed_packages() {
    local group
    for group in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$packaging_dir/packages-$group.txt"
    done | LC_ALL=C sort -u
}

missing_packages() {
    LC_ALL=C comm -23 <(listed_packages "$@") \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' |
            sed -n 's/^installed //p' | LC_ALL=C sort -u)
}

# Runs a command as root, if there is a way.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        return 1
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

quiet_apt() {
    as_root env DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none \
        apt-get -q -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"
}

# Another release, or Ubuntu, does not have all of them: what is left is told when it is missed.
known_packages() { # names in one string
    local name
    for name in $1; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            printf '%s ' "$name"
        else
            warn "this system has no package $name"
        fi
    done
}

prepare_debian() {
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    # shellcheck disable=SC2046 # a list of words
    quiet_apt update && quiet_apt install --no-install-recommends $(known_packages "$missing") &&
        return 0
    warn "these packages could not be installed: $missing"
    warn "install them as root:  apt-get install $missing"
    warn "going on with what is there"
}

prepare_other() {
    local tool absent=()
    for tool in "${CXX:-c++}" cmake ninja; do
        command -v "$tool" >/dev/null || absent+=("$tool")
    done
    [ ${#absent[@]} -eq 0 ] || warn "not found: ${absent[*]}"
    warn "this is not Debian: nothing was installed; going on with what is there."
    warn "needed, by their Debian names: $(listed_packages "$@" | tr '\n' ' ')"
}

prepare() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        prepare_debian "$@"
    else
        prepare_other "$@"
    fi
}
