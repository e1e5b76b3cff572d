#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Takes the picture of the window that README.md shows, with tests/ui/screenshots/take.py, which takes
# many more when it is called by itself.
#
#     packaging/screenshot.sh [PICTURE [PATH-OF-FARCOPY]]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

picture=$(realpath -m -- "${1:-resources/screenshots/window.png}")
farcopy=$(realpath -m -- "${2:-build/release/app/farcopy}")

if [ $# -lt 2 ]; then
    prepare build run screenshot
    say "Building (release)"
    cmake --preset release
    cmake --build --preset release --target farcopy
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
/usr/bin/python3 -B tests/ui/screenshots/take.py "$farcopy" "$scratch" light
mkdir -p -- "$(dirname -- "$picture")"
cp -- "$scratch/light-list.png" "$picture"
say "The picture is in $picture"
