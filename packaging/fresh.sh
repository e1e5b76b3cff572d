#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Does in a Debian 12 that has nothing else what the README says, as somebody who has just cloned this
# repository and may use sudo:
#
#     packaging/fresh.sh [--with-tests]
#
# It runs the README's own shell blocks, those that tests/packaging/documents.py leaves to it, in their
# order and as they stand; then it starts the window from the checkout and from the package, and copies a
# backup there. The package that was built there is left in build/packages. With --with-tests it runs
# packaging/test.sh too, and what CONTRIBUTING.md builds: some hours on a small machine. What it needs,
# and what it keeps, stands in bare.sh.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh
# shellcheck source=packaging/bare.sh
. packaging/bare.sh

home=/home/tester
checkout=$home/farcopy

# In a login shell, in the checkout. A person answers yes to what apt asks.
as_reader() { # script
    inside_as_tester DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} \
        bash -l -c "cd $checkout && . $1" < <(yes) || fail "what was run last (above)"
}

need_bare
open_bare
command -v git >/dev/null || skip "git is needed: what is tried is a commit"
[ -z "$(git -c safe.directory='*' status --porcelain)" ] ||
    warn "what is not committed is not tried"

say "Letting somebody clone the repository there"
quietly inside apt-get -q -y update
quietly inside apt-get -q -y --no-install-recommends install git sudo
printf 'Defaults env_keep += "DEBIAN_FRONTEND http_proxy"\ntester ALL=(ALL) NOPASSWD: ALL\n' \
    >"$root/etc/sudoers.d/tester"
chmod 0440 "$root/etc/sudoers.d/tester"
git -c safe.directory='*' clone --quiet --no-hardlinks . "$root$checkout"
git -C "$root$checkout" checkout --quiet --detach "$(git -c safe.directory='*' rev-parse HEAD)"
inside chown -R tester:tester "$checkout"

number=0
while IFS= read -r -d '' block; do
    number=$((number + 1))
    printf 'set -euo pipefail\n%s' "$block" >"$root/tmp/block-$number.sh"
done < <(python3 -B tests/packaging/documents.py packaging/fresh.sh "$@")
[ "$number" -ge 4 ] || fail "there are only $number blocks for a fresh system"
for ((each = 1; each <= number; ++each)); do
    say "The documents say:"
    sed 1d "$root/tmp/block-$each.sh"
    as_reader "/tmp/block-$each.sh"
done

mkdir -p build/packages
cp -- "$root$checkout"/build/packages/farcopy_*.deb build/packages/
say "Looking at what is there now"
inside test -x "$home/.local/bin/farcopy" || fail "nothing was installed in ~/.local"
inside test -s /usr/share/man/man1/farcopy.1.gz || fail "the package brought no manual page"
cp tests/packaging/windowshows.sh tests/packaging/installed.sh "$root/tmp/"
say "Starting the window from the checkout"
as_reader "/tmp/windowshows.sh packaging/run.sh"
say "Using the package"
rm -f -- "$root$home/.local/bin/farcopy" # a login shell finds it first
inside_as_tester bash /tmp/installed.sh || fail "the package cannot be used"
say "PASSED: the README was followed, and what it promises is there"
