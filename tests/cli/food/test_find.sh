#!/bin/sh
# Finding and showing foods.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 find spinach
sed -n 2p "$home/out" | grep -q 'Spinach, raw' || fail "$said: the raw one is not first"
out "starter:spinach-cooked"
run 0 find cooked spinach --limit 1 --json
json '$[0].origin' starter:spinach-cooked
json '$[1].origin' ''
json '$[0].basis' g
json '$[0].measures[0].name' cup
run 0 find spinich --limit 5
out "nothing called 'spinich'; nearest:"
out "Spinach, raw"
run 0 find --json spinich
json '$[0].nearest' 1
run 0 find --json spinach
json '$[0].nearest' 0
run 0 find spinach --catalogue starter
run 1 find spinach --catalogue none
run 1 find qqqqqq
no_answer
err "no food found for"
run 1 find qqqqqq --json
[ "$(cat "$home/out")" = "[]" ] || fail "$said: no empty list"
run 1 find '"*' 
# No hit is better than one that only looks similar.
run 1 find 7 up
run 1 find pepsi
run 2 find
run 2 find ''
run 2 find ' ' --json
run 3 find spinach --limit 0
run 3 find spinach --limit many
run 3 find spinach --limit 1e9

run 0 food show spinach
out "starter:spinach-raw"
out "fdc:168462"
out "1 cup = 30 g"
out "~0"
run 0 food show fdc:168462 --json
json '$.food' "Spinach, raw"
json '$.how_known.vitamin_d' assumed
json '$.amounts.magnesium' 79
run 1 food show spinich
err "starter:spinach-raw"
run 1 food show starter:nothing
run 2 food show
run 2 food
run 2 food eat spinach

# Typed control characters never reach the terminal.
run 1 find "$(printf 'zz\033[2Jzz')"
! grep -q "$(printf '\033')" "$home/err" || fail "$said: an escape reached the terminal"
finish
