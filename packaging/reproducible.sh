#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds the Debian package of the commit that is checked out twice, in folders, time zones and
# languages that differ, and holds the two against each other, byte by byte:
#
#     packaging/reproducible.sh [PACKAGE.deb]
#
# With a package, that one is held against a single new build: what somebody passes on as built from
# this commit can be proved to be. Takes twice as long as a build; the caches of compilers are not
# used.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

given=${1:+$(realpath -- "$1")}
prepare build run package
command -v git >/dev/null || {
    echo "git is needed: a build is made from a commit" >&2
    exit 1
}
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
commit=$(git -c safe.directory='*' rev-parse HEAD)
time=$(git -c safe.directory='*' log -1 --format=%ct)

build() { # folder time-zone language
    say "Building commit ${commit:0:9} in $1"
    git -c safe.directory='*' clone --quiet --no-hardlinks . "$1"
    git -C "$1" checkout --quiet --detach "$commit"
    env CCACHE_DISABLE=1 SOURCE_DATE_EPOCH="$time" TZ="$2" LC_ALL="$3" \
        "$1/packaging/deb.sh" "$1/packages"
}

# What is inside of a package, as sums of files, so that a difference has a name.
content() { # package folder
    mkdir -p "$2"
    dpkg-deb --raw-extract "$1" "$2"
    (cd "$2" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
    dpkg-deb --contents "$1"
}

if [ -n "$given" ]; then
    first=$given
else
    build "$scratch/one" UTC C.UTF-8
    first=$(echo "$scratch"/one/packages/*.deb)
fi
build "$scratch/the-other-one" Asia/Kolkata C
second=$(echo "$scratch"/the-other-one/packages/*.deb)

say "Comparing"
sha256sum "$first" "$second"
if cmp -- "$first" "$second"; then
    say "Reproducible: the same commit gave the same package, and the same program in it"
    exit 0
fi
content "$first" "$scratch/first" >"$scratch/first.sums"
content "$second" "$scratch/second" >"$scratch/second.sums"
diff "$scratch/first.sums" "$scratch/second.sums" ||
    echo "the packages of one commit differ, in the files above" >&2
exit 1
