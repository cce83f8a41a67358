#!/bin/sh
# Files, functions and folders stay small, and nothing is left for later in a comment.
. "$1/tests/house/house.sh"

# Folders with more than 20 files. Those of include/marrow are the contract and stay as they are; what a program
# wrote for the tests (golden screens, a fuzzer's finds) is not looked through by hand.
crowded() {
    find src tests -type d ! -path 'tests/tui/golden*' ! -path 'tests/fuzz/corpus*' | while read -r folder; do
        count=$(find "$folder" -maxdepth 1 -type f | wc -l)
        [ "$count" -le 20 ] || echo "$folder | $count files"
    done
}

files=$(find src include tests -name '*.[ch]' | sort)
{
    # shellcheck disable=SC2086 # one word each
    awk -f "$house/sizes.awk" $files
    crowded
    # shellcheck disable=SC2046,SC2086 # one word each
    grep -nE '\b(TODO|FIXME|XXX)\b' $files $(find schema migrations -name '*.sql') | sed 's/:[0-9]*:/ | left for later: /'
} | sort | judge sizes
