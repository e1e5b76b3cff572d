#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds Farcopy with warnings as errors and runs every test; then builds it with the address and
# undefined-behaviour sanitizers and runs the tests again, and the fuzz targets.
# Sets up a fresh Debian 12 by itself.
# The last line is the sum: "N passed, N failed, N skipped". A build that fails or a run without
# tests counts as one failure.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/prepare.sh
. packaging/prepare.sh

passed=0 failed=0 skipped=0
scratch=$(mktemp -d)

finish() {
    local status=$?
    rm -rf -- "$scratch"
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1 # something outside the tests, told above
    fi
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ] || exit 1
    exit 0
}
trap finish EXIT
trap 'exit 130' INT TERM

# One number of the report that ctest wrote: attribute "tests" of its first element, and so on.
reported() {
    sed -n "/<testsuite /,/>/s/.*[[:space:]]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1
}

# A suite is one test for ctest: how many cases more have passed in all of them.
further_cases() { # report
    { grep -o '\[  PASSED  \] [1-9][0-9]* test' "$1" || true; } |
        awk '{ more += $4 - 1 } END { print more + 0 }'
}

# A test that ctest could not even start stands there as skipped too: only those that asked for it
# (SKIP_RETURN_CODE, SKIP_REGULAR_EXPRESSION) or are disabled are no failures.
count() { # report
    local all good bad left
    all=$(reported "$1" tests)
    left=$(($(grep -c '<skipped message="SKIP_' "$1" || true) + $(reported "$1" disabled)))
    good=$((all - $(reported "$1" failures) - $(reported "$1" skipped) - $(reported "$1" disabled)))
    bad=$((all - good - left))
    passed=$((passed + good + $(further_cases "$1")))
    failed=$((failed + bad))
    skipped=$((skipped + left))
    if [ "$all" -eq 0 ]; then
        warn "no test ran"
        failed=$((failed + 1))
    fi
}

# The tests get a home and run-time folder of their own, and no settings of who runs them.
ctest_alone() {
    local name assignments=()
    while IFS= read -r name; do
        assignments+=(--unset="$name")
    done < <(compgen -e | grep -E '^(AWS_|FARCOPY_|QT_|XDG_|LC_|https?_proxy|HTTPS?_PROXY|all_proxy|ALL_PROXY|DBUS_SESSION)' || true)
    mkdir -p "$scratch/home" "$scratch/run"
    chmod 0700 "$scratch/run"
    env "${assignments[@]}" --unset=DISPLAY --unset=WAYLAND_DISPLAY \
        HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" LC_ALL=C.UTF-8 ctest "$@"
}

build_and_test() { # preset [cmake's arguments]
    local preset=$1 report=$scratch/$1.xml status=0
    shift
    say "Building ($preset)"
    if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset"; }; then
        warn "the build '$preset' failed"
        failed=$((failed + 1))
        return
    fi
    say "Testing ($preset)"
    # of each output its end, where the cases are counted
    ctest_alone --preset "$preset" --output-junit "$report" --test-output-truncation head ||
        status=$?
    if [ ! -s "$report" ]; then
        warn "ctest left no report"
        failed=$((failed + 1))
        return
    fi
    local before=$failed
    count "$report"
    # ctest may fail for a reason that is no test's
    if [ "$status" -ne 0 ] && [ "$failed" -eq "$before" ]; then
        warn "ctest ended with status $status"
        failed=$((failed + 1))
    fi
}

# The leak checker traces its own process, which some containers forbid; it then fails every test.
choose_leak_check() { # compiler
    printf 'int main() { return 0; }\n' >"$scratch/empty.cpp"
    "$1" -fsanitize=address "$scratch/empty.cpp" -o "$scratch/empty" || return 0
    if ! "$scratch/empty" >/dev/null 2>&1; then
        warn "this system does not let the leak checker trace: leaks are not looked for"
        export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"
    fi
}

# The fuzz targets need clang and its libFuzzer, which not every system has.
has_fuzzer() {
    printf 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long)\n{ return 0; }\n' \
        >"$scratch/fuzzer.cpp"
    clang++ -fsanitize=fuzzer,address "$scratch/fuzzer.cpp" -o "$scratch/fuzzer"
}

# clang also builds it in two thirds of the time.
sanitize() {
    local compiler=${CXX:-c++}
    if has_fuzzer; then
        compiler=$(command -v clang++)
    else
        warn "the fuzz targets are skipped: clang++ cannot build with -fsanitize=fuzzer (packages" \
            "clang and libclang-rt-14-dev)"
        skipped=$((skipped + $(grep -c '^farcopy_add_fuzz_target(' tests/fuzz/CMakeLists.txt)))
    fi
    choose_leak_check "$compiler"
    build_and_test asan -DCMAKE_CXX_COMPILER="$compiler"
}

prepare build run test
build_and_test ci
sanitize
say "Done"
