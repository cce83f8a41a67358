#!/bin/sh
# Calls between files keep to the map of rooms (tests/house/rooms).
. "$1/tests/house/house.sh"
need nm
symbols "$2" | awk -f "$house/calls.awk" "$house/rooms" - | sort | judge calls
