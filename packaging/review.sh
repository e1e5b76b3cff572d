#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Lets clang-tidy (.clang-tidy) and clazy read the sources that have changed since a commit, by
# default since the last one, or all of them:
#
#     packaging/review.sh [COMMIT | --all]
#
# Ends with 1 if one of them finds something. Takes some seconds for each source.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

# Of clazy's level 1, what no test or compiler here would find. Of its level 0 all but what contradicts
# the way this code is written: lambdas that capture a member's owner, and the like.
clazy_checks=level0,connect-by-name,connect-non-signal,connect-not-normalized,detaching-member
clazy_checks+=,incorrect-emit,install-event-filter,overridden-signal,range-loop-reference
clazy_checks+=,skipped-base-method,virtual-signal

since=${1:-HEAD~1}
if [[ $since == -* && $since != --all ]]; then
    echo "usage: packaging/review.sh [COMMIT | --all]" >&2
    exit 2
fi
prepare build run test review
git_here() { git -c safe.directory='*' "$@"; }

changed() {
    if [ "$since" = --all ] || ! git_here rev-parse --verify --quiet "$since^{commit}" >/dev/null; then
        git_here ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp'
    else
        git_here diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp'
    fi
}

mapfile -t sources < <(changed)
if [ ${#sources[@]} -eq 0 ]; then
    say "No source has changed since $since"
    exit 0
fi

say "Preparing"
# clang reads no precompiled header of gcc, and needs what moc, rcc and uic make.
cmake -S . -B build/review -G Ninja -D CMAKE_BUILD_TYPE=Debug -D CMAKE_CXX_COMPILER=clang++ \
    -D BUILD_TESTING=OFF
cmake --build build/review --target farcopy_core_autogen farcopy_sandbox_autogen \
    farcopy_ui_autogen farcopy_cli_autogen farcopy_desktop_autogen

# Platforms that are not this one are not in the list of commands.
compiled=()
for source in "${sources[@]}"; do
    ! grep -qF "/$source\"" build/review/compile_commands.json || compiled+=("$source")
done
status=0
say "clang-tidy reads ${#compiled[@]} sources"
printf '%s\0' "${compiled[@]}" | xargs -0 -r -n 1 -P "$(nproc)" \
    clang-tidy -p build/review --quiet --warnings-as-errors='*' 2>/dev/null || status=1
say "clazy reads ${#compiled[@]} sources"
printf '%s\0' "${compiled[@]}" | xargs -0 -r -n 1 -P "$(nproc)" \
    clazy-standalone -p build/review --checks="$clazy_checks" \
    --ignore-dirs='/usr/|_autogen/' >build/review/clazy.log 2>&1 || status=1
if grep -E 'warning:|error:' build/review/clazy.log | sort -u; then
    status=1
fi
if [ "$status" -eq 0 ]; then say "Nothing found"; fi
exit "$status"
