#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds Farcopy and starts it with the sandbox, a local stand-in for the services: nothing leaves
# this machine and nothing costs money. With no display it does the same job in the terminal: lists
# the sandbox's backups, copies one to another Region, and ends with 0 only if the copy became
# AVAILABLE. Sets up a fresh Debian 12 by itself.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

source_region=eu-west-1
destination=eu-central-1
farcopy=build/release/app/farcopy

build() {
    say "Building (release)"
    cmake --preset release
    cmake --build --preset release --target farcopy
}

# Starts the sandbox as a server of its own and points this shell at it.
start_sandbox() {
    local waited=0
    scratch=$(mktemp -d)
    "$farcopy" sandbox --port 0 >"$scratch/environment" &
    sandbox=$!
    trap 'kill "$sandbox" 2>/dev/null || true; rm -rf -- "$scratch"' EXIT
    until grep -qs '^export AWS_REGION=' "$scratch/environment"; do
        if ! kill -0 "$sandbox" 2>/dev/null || [ "$waited" -ge 300 ]; then
            echo "the sandbox did not start" >&2
            return 1
        fi
        sleep 0.1
        waited=$((waited + 1))
    done
    unset AWS_PROFILE AWS_SESSION_TOKEN
    # shellcheck source=/dev/null
    . "$scratch/environment"
}

# The id of the smallest Lustre backup of the source Region that can be copied. The columns of the
# CSV are found by their names; those used here hold no commas.
pick_backup() {
    "$farcopy" list --region "$source_region" --output csv | tr -d '\r' | awk -F, '
        NR == 1 { for (i = 1; i <= NF; ++i) column[$i] = i; next }
        $column["Lifecycle"] == "AVAILABLE" && $column["FileSystemType"] == "LUSTRE" {
            size = $column["SizeInBytes"]
            if (id == "" || size + 0 < least) { id = $column["BackupId"]; least = size + 0 }
        }
        END { print id }'
}

# Whether the destination lists a copy of this backup that is AVAILABLE.
is_available() {
    "$farcopy" list --region "$destination" --output csv | tr -d '\r' | awk -F, -v source="$1" '
        NR == 1 { for (i = 1; i <= NF; ++i) column[$i] = i; next }
        $column["SourceBackupId"] == source && $column["Lifecycle"] == "AVAILABLE" { found = 1 }
        END { exit !found }'
}

in_terminal() {
    local backup
    say "No display: doing the job in this terminal, against the sandbox"
    start_sandbox
    "$farcopy" list --region "$source_region"
    backup=$(pick_backup)
    [ -n "$backup" ] || { echo "the sandbox holds no backup to copy" >&2; return 1; }

    say "Copying $backup from $source_region to $destination"
    "$farcopy" copy --source-region "$source_region" --source-backup-id "$backup" \
        --region "$destination" --copy-tags --wait
    is_available "$backup" || { echo "the copy did not become AVAILABLE" >&2; return 1; }
    say "Done: the copy is AVAILABLE in $destination"
}

prepare build run
build
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    in_terminal
else
    say "Starting farcopy --sandbox"
    exec "$farcopy" --sandbox
fi
