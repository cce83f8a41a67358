#!/bin/sh
# Sources and headers stand as clang-format sets them.
. "$1/tests/house/house.sh"
need clang-format
# Versions differ in what they set how; this is the one of Debian 12.
clang-format --version | grep -q 'version 14\.' || {
    echo "clang-format is another version than 14" >&2
    exit 77
}
find src include tests -name '*.[ch]' -print0 | sort -z | xargs -0 clang-format --dry-run --Werror
