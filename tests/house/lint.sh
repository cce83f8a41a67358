#!/bin/sh
# clang-format and clang-tidy over the sources, where they are installed; slower than the suite, so run by hand:
# tests/house/lint.sh [BUILD_FOLDER], by default build/clang (its compile_commands.json tells clang-tidy the flags).
cd "$(dirname "$0")/../.." || exit 1
build=${1:-build/clang}
failed=0
files=$(find src tests -name '*.c' | sort) # headers keep their columns by hand

if command -v clang-format >/dev/null; then
    # shellcheck disable=SC2086 # one word each
    clang-format --dry-run --Werror $files || failed=1
else
    echo "lint: clang-format is not installed" >&2
fi
if ! command -v clang-tidy >/dev/null; then
    echo "lint: clang-tidy is not installed" >&2
elif [ ! -f "$build/compile_commands.json" ]; then
    echo "lint: $build is not configured (cmake --preset clang)" >&2
    failed=1
else
    find src -name "*.c" -print0 |
        xargs -0 -P "$(getconf _NPROCESSORS_ONLN)" -n 1 clang-tidy --quiet -p "$build" || failed=1
fi
exit $failed
