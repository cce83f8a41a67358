#!/bin/sh
# A file includes what it uses.
. "$1/tests/house/house.sh"
# shellcheck disable=SC2046 # one word each
awk -f "$house/includes.awk" $(find include src tests -name '*.h') $(find src tests -name '*.c') | sort | judge includes
