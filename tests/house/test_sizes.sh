#!/bin/sh
# Files and functions stay short, and nothing is left for later in a comment.
# usage: test_sizes.sh SOURCE_FOLDER
cd "$1" || exit 1
failed=0
files=$(find src include tests -name '*.[ch]' | sort)

# A function's body stands between a { and a } in the first column.
# The cases of a test may take more lines than a module.
# shellcheck disable=SC2086 # one word each
long=$(awk -v function_most=60 '
    function file_most(of) { return of ~ /^tests\/.*\/test_/ ? 500 : 700 }
    FNR == 1 && NR > 1 && lines > file_most(name) { print name ": " lines " lines" }
    { lines = FNR; name = FILENAME }
    /^\{$/ { start = FNR; heading = previous }
    /^\}$/ && start {
        if (FNR - start - 1 > function_most)
            print FILENAME ":" start ": " FNR - start - 1 " lines in: " heading
        start = 0
    }
    { previous = $0 }
    END { if (lines > file_most(name)) print name ": " lines " lines" }' $files)
if [ -n "$long" ]; then
    printf 'too long (a file may have 700 lines, a test 500, a function 60):\n%s\n' "$long"
    failed=1
fi
# shellcheck disable=SC2046,SC2086 # one word each
later=$(grep -nE '\b(TODO|FIXME|XXX)\b' $files $(find schema migrations -name '*.sql' 2>/dev/null))
if [ -n "$later" ]; then
    printf 'left for later:\n%s\n' "$later"
    failed=1
fi
exit $failed
