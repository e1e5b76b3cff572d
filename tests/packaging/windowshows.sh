#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Runs a command on a display of its own, and ends with 0 once a window of Farcopy shows there:
#
#     windowshows.sh COMMAND...
set -euo pipefail

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

Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$scratch/display" 2>/dev/null &
children+=($!)
mkdir -m 0700 "$scratch/run"
export XDG_RUNTIME_DIR=$scratch/run
until [ -s "$scratch/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
"$@" >"$scratch/log" 2>&1 &
command=$!
children+=("$command")
until xdotool search --onlyvisible --name '^.*Farcopy$' >/dev/null 2>&1; do
    if ! kill -0 "$command" 2>/dev/null; then
        tail -n 20 "$scratch/log" >&2
        echo "it ended without a window: $*" >&2
        exit 1
    fi
    sleep 0.2
done
echo "a window of Farcopy shows: $*"
