#!/bin/sh
# Templates: a meal by its name, logged, changed and deleted.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 template --create
out 'marrow template make "usual breakfast" breakfast'
run 0 add 60 g starter:oats-rolled, 250 g starter:milk-whole @breakfast --day yesterday
run 2 template make "usual breakfast"
err 'template make "usual breakfast" breakfast'
run 3 template make "usual breakfast" lunch --day yesterday
err "a template needs at least one food; log the meal first"
run 0 template make "usual breakfast" breakfast --day yesterday
out "usual breakfast (Breakfast)"
out "#2"
run 0 template log usual
out "Breakfast"
out "60 g"
run 0 template log usual --meal dinner --time 19:00 --json
json '$.logged[0].meal' Dinner
json '$.logged[1].time' 19:00
run 0 template edit usual '#1' 80
out "80 g"
run 0 template add usual 1 banana
run 0 template remove usual '#2'
run 0 template list --json
json '$[0].foods[0].measure' '80 g'
json '$[0].foods[1].number' 2
run 4 template remove usual '#9'
err "usual breakfast has no food #9; it has 2"
run 0 template rename usual "oat breakfast"
run 4 template log usual
err "there is no template 'usual'; try oat breakfast"
run 0 template delete oat
run 0 undo
run 0 template show oat
out "oat breakfast (Breakfast)"
