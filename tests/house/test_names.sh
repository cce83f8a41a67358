#!/bin/sh
# A public function bears the noun of its file, its room or its layer.
. "$1/tests/house/house.sh"
need nm
symbols "$2" | awk -f "$house/names.awk" | sort | judge names
