#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds the Debian package of this source, and lets lintian judge it:
#
#     packaging/deb.sh [FOLDER]
#
# The package goes into FOLDER, build/packages if none is named; its path is the last line. The same
# commit gives the same package, byte for byte, on the same Debian: see reproducible.sh.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

folder=$(realpath -m -- "${1:-build/packages}")

prepare build run package
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && [ -e .git ]; then
    SOURCE_DATE_EPOCH=$(git -c safe.directory='*' log -1 --format=%ct)
    export SOURCE_DATE_EPOCH # rcc and CPack take the time from it
fi
umask 022
# ccache's shortened paths would stand in the debug information, and so count for the build id.
export CCACHE_BASEDIR=
say "Building (release)"
# Without debug information: it is stripped off the package, and as GCC's differs from build to build
# where headers are precompiled, so would the build id, which counts it.
cmake --preset release -D FARCOPY_DEBIAN=ON -D BUILD_TESTING=OFF \
    -D CMAKE_CXX_FLAGS_RELWITHDEBINFO="-O2 -DNDEBUG"
cmake --build --preset release

say "Making the package"
mkdir -p "$folder"
staging=build/release/package
rm -rf -- "$staging"
cpack -B "$staging" --config build/release/CPackConfig.cmake
rm -rf -- "$staging/_CPack_Packages"
packages=("$staging"/farcopy_*.deb)
if [ ${#packages[@]} -ne 1 ] || [ ! -f "${packages[0]}" ]; then
    echo "CPack made no package, or several" >&2
    exit 1
fi

say "Judging it"
lintian --fail-on error,warning --tag-display-limit 0 --info "${packages[0]}"
if [ $# -eq 0 ]; then
    rm -f -- "$folder"/farcopy_*.deb # of an earlier build: one is to be installed
fi
mv -- "${packages[0]}" "$folder/"
say "Done"
echo "$folder/${packages[0]##*/}"
