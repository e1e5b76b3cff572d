#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What packaging/test-deb.sh does with the installed program, as a user of a bare system: reads its
# version, opens its window on a display of its own, copies a backup of the sandbox in that window's
# queue, and closes it.
set -euo pipefail

source_region=eu-west-1
destination=eu-central-1
scratch=$(mktemp -d)
children=()
finish() {
    local child
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    wait
    rm -rf -- "$scratch"
}
trap finish EXIT

fail() {
    echo "installed.sh: $*" >&2
    [ ! -s "$scratch/window.log" ] || sed 's/^/  the window says: /' "$scratch/window.log" >&2
    exit 1
}

# Runs a command again and again until it succeeds, for a minute at most.
eventually() {
    local tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || fail "never happened: $*"
        sleep 0.2
    done
}

[ "$(id -u)" -ne 0 ] || fail "this is for an ordinary user"
cd "$HOME"
farcopy --version | grep -E '^farcopy [0-9]+\.[0-9]+\.[0-9]+' || fail "it knows no version"
# The package's differs by the mark of what is older than the first release.
# shellcheck disable=SC2016 # dpkg's own words
packaged=$(dpkg-query --show --showformat='${Version}' farcopy)
[ "farcopy ${packaged/\~dev/}" = "$(farcopy --version)" ] || fail "the package is of version $packaged"
! ldd /usr/bin/farcopy /usr/libexec/farcopy/* | grep 'not found' || fail "libraries are missing"
for file in applications/farcopy.desktop man/man1/farcopy.1.gz bash-completion/completions/farcopy \
    metainfo/org.farcopy.farcopy.metainfo.xml icons/hicolor/16x16/apps/farcopy.png \
    icons/hicolor/scalable/apps/farcopy.svg doc/farcopy/copyright doc/farcopy/changelog.gz; do
    [ -s "/usr/share/$file" ] || fail "/usr/share/$file is missing"
done

farcopy sandbox --port 0 --speed 10 >"$scratch/environment" &
children+=($!)
eventually grep -qs '^export AWS_DEFAULT_REGION=' "$scratch/environment"
# shellcheck source=/dev/null
. "$scratch/environment"

mkdir -m 0700 "$scratch/run"
export XDG_RUNTIME_DIR=$scratch/run
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
children+=($!)
eventually test -s "$scratch/display"
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
farcopy >"$scratch/window.log" 2>&1 &
window=$!
children+=("$window")
eventually xdotool search --onlyvisible --name '^.*Farcopy$' >/dev/null 2>&1
kill -0 "$window" || fail "the window's process is gone"

# The smallest Lustre backup that can be copied; the columns used here hold no commas.
backup=$(farcopy list --region "$source_region" --output csv | tr -d '\r' | awk -F, '
    NR == 1 { for (i = 1; i <= NF; ++i) column[$i] = i; next }
    $column["Lifecycle"] == "AVAILABLE" && $column["FileSystemType"] == "LUSTRE" {
        size = $column["SizeInBytes"]
        if (id == "" || size + 0 < least) { id = $column["BackupId"]; least = size + 0 }
    }
    END { print id }')
[ -n "$backup" ] || fail "the sandbox holds no backup to copy"
# The window has the account's queue: the command hands its copy over to it and follows it there.
farcopy copy --source-region "$source_region" --source-backup-id "$backup" \
    --region "$destination" --copy-tags --wait 2>"$scratch/copy.log" ||
    fail "the copy failed: $(cat "$scratch/copy.log")"
cat "$scratch/copy.log"
farcopy list --region "$destination" --output csv | tr -d '\r' | awk -F, -v source="$backup" '
    NR == 1 { for (i = 1; i <= NF; ++i) column[$i] = i; next }
    $column["SourceBackupId"] == source && $column["Lifecycle"] == "AVAILABLE" { found = 1 }
    END { exit !found }' || fail "the destination does not list the copy as AVAILABLE"
[ -s "$HOME/.local/share/farcopy/farcopy.db" ] || fail "no queue was kept"
kill -0 "$window" || fail "the window ended meanwhile"
! grep -iE 'plugin|could not|cannot' "$scratch/window.log" || fail "the window misses something"
echo "a backup was copied from $source_region to $destination"
