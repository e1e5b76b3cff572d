#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Takes the picture of the window that README.md shows, in an X server of its own, by mouse and
# keyboard: filters the sandbox's backups, copies seven of them to another Region and waits until
# their progress differs.
#
#     packaging/screenshot.sh [PICTURE [PATH-OF-FARCOPY]]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

picture=$(realpath -m -- "${1:-resources/screenshots/window.png}")
farcopy=$(realpath -m -- "${2:-build/release/app/farcopy}")
destination=eu-central-1
width=1400 height=860

if [ $# -lt 2 ]; then
    prepare build run screenshot
    say "Building (release)"
    cmake --preset release
    cmake --build --preset release --target farcopy
fi
if [ -z "${FARCOPY_SCREENSHOT_BUS:-}" ]; then
    FARCOPY_SCREENSHOT_BUS=1 exec dbus-run-session -- bash "packaging/${BASH_SOURCE[0]##*/}" "$picture" "$farcopy"
fi

scratch=$(mktemp -d)
children=()
finish() {
    local child
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    rm -rf -- "$scratch"
}
trap finish EXIT

# Runs a command again and again until it succeeds, for a minute at most.
eventually() {
    local tries=0
    until "$@"; do
        tries=$((tries + 1))
        if [ "$tries" -ge 300 ]; then
            echo "never happened: $*" >&2
            return 1
        fi
        sleep 0.2
    done
}

start_display() {
    local number
    Xvfb -displayfd 3 -screen 0 "${width}x${height}x24" -nolisten tcp \
        3>"$scratch/display" 2>/dev/null &
    children+=($!)
    eventually test -s "$scratch/display"
    number=$(cat "$scratch/display")
    export DISPLAY=":$number"
    openbox 2>/dev/null &
    children+=($!)
    # openbox answers to this once it rules
    eventually xdotool get_num_desktops >/dev/null 2>&1
}

start_sandbox() {
    "$farcopy" sandbox --port 0 --speed 0.6 >"$scratch/environment" 2>/dev/null &
    children+=($!)
    eventually grep -qs '^export AWS_DEFAULT_REGION=' "$scratch/environment"
    # shellcheck source=/dev/null
    . "$scratch/environment"
    # A profile, so that the window has a name to show.
    mkdir -p "$HOME/.aws"
    printf '[storage-team]\naws_access_key_id = %s\naws_secret_access_key = %s\nregion = %s\n' \
        "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" "$AWS_REGION" >"$HOME/.aws/credentials"
    unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_REGION AWS_DEFAULT_REGION
    export AWS_PROFILE=storage-team
}

grab() { import -silent -window root "$1"; }

# Whether the screen has come to rest: nothing loads, nothing is drawn any more.
is_still() {
    grab "$scratch/before.png"
    sleep 0.5
    grab "$scratch/after.png"
    [ "$(compare -metric AE "$scratch/before.png" "$scratch/after.png" null: 2>&1)" = 0 ]
}

find_window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1 | grep .; }

is_gone() { ! find_window "$1" >/dev/null; }

# Five copies run, as many as may, and the first are well on their way.
has_progress() {
    "$farcopy" status --region "$destination" --output jsonl 2>/dev/null |
        sed -n 's/.*"ProgressPercent":\([0-9]*\).*/\1/p' | sort -rn |
        awk '{ percents[NR] = $1 } END { exit !(NR == 5 && percents[1] >= 45 && percents[5] > 5) }'
}

export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb TZ=UTC
unset WAYLAND_DISPLAY
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$(dirname -- "$picture")"
chmod 0700 "$XDG_RUNTIME_DIR"

say "Starting the sandbox and the window"
start_display
start_sandbox
"$farcopy" &
children+=($!)
eventually find_window Farcopy >/dev/null
window=$(find_window Farcopy)
xdotool windowsize --sync "$window" "$width" "$height" windowmove "$window" 0 0 \
    windowfocus --sync "$window"
eventually is_still

say "Choosing seven backups"
xdotool key ctrl+f
xdotool type 'region:eu-west-1 type:windows status:available'
eventually is_still
row=22 first=85 # pixels, with the font named in packages-run.txt
xdotool mousemove 250 "$first" click 1
xdotool keydown shift mousemove 250 $((first + 6 * row)) click 1 keyup shift
eventually is_still

say "Copying them to $destination"
xdotool key ctrl+d
eventually find_window 'Copy backups' >/dev/null
eventually is_still
xdotool key alt+t
xdotool type "$destination"
eventually is_still
xdotool key Return # takes the Region from the list
eventually is_still
xdotool key Return Return Return # on to the key, on to the tags, and the default button
eventually is_gone 'Copy backups'

say "Waiting until their progress differs"
eventually has_progress
xdotool mousemove 250 "$first" click 1 mousemove $((width - 2)) $((height - 2))
sleep 1 # the selection is drawn; the bars never rest
grab "$scratch/window.png"
convert "$scratch/window.png" -strip -define png:compression-level=9 "$picture"
say "Done: $picture"
