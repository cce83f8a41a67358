#!/bin/sh
# Scripts are clean for shellcheck.
. "$1/tests/house/house.sh"
need shellcheck
{
    find . -name '*.sh' ! -path './build/*'
    # shellcheck disable=SC2046 # one word each
    grep -lE '^#!/bin/(ba)?sh' bootstrap .ci/* $(find tests schema -type f ! -name '*.*')
} | sort -u | xargs shellcheck
