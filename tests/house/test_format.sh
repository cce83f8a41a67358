#!/bin/sh
# Sources and headers stand as clang-format sets them.
. "$1/tests/house/house.sh"
need clang-format
find src include tests -name '*.[ch]' -print0 | xargs -0 clang-format --dry-run --Werror
