#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Takes the pictures of the window that README.md (tests/ui/screenshots/take.py, which takes many more
# when it is called by itself) and the user's guide (guide.py beside it) show.
#
#     packaging/screenshot.sh [PATH-OF-FARCOPY]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

farcopy=$(realpath -m -- "${1:-build/release/app/farcopy}")

if [ $# -eq 0 ]; then
    prepare build run screenshot
    say "Building (release)"
    cmake --preset release
    cmake --build --preset release --target farcopy
fi

scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
/usr/bin/python3 -B tests/ui/screenshots/take.py "$farcopy" "$scratch" light
cp -- "$scratch/light-list.png" resources/screenshots/window.png
/usr/bin/python3 -B tests/ui/screenshots/guide.py "$farcopy" resources/help/pictures
say "The pictures are in resources/screenshots and resources/help/pictures"
