#!/bin/sh
# Logging from the command line.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add 180 g raw spinach for lunch
err "created a new log at $log"
out "Spinach, raw"
out "#1"
out "142"
out "178"
entries 1
query "SELECT amount || ' ' || measure FROM entry" "180.0 180 g"

# Several foods, a day, a time and a meal are one step.
run 0 add "2 eggs, 30g almonds, 1 1/2 cup milk @breakfast 7:40 yesterday"
err "milk: taken as Milk, whole, unfortified; yours may be"
out "07:40"
out "Breakfast"
entries 4
query "SELECT count(DISTINCT day || minute || meal_id) FROM entry WHERE day = '2026-11-18'" 1
run 0 undo
entries 1
run 0 redo
entries 4

# Each meal and time takes the foods before it, all in one step, and the answer shows them.
run 0 add "oatmeal 1 cup @breakfast 8, coffee, 2 eggs @dinner 19:00 2d"
err "coffee: no amount; taken as 1 cup"
out "Breakfast"
out "08:00"
out "Dinner"
out "19:00"
query "SELECT group_concat(meal_id || ' ' || minute, ', ') FROM (SELECT * FROM entry WHERE day = '2026-11-17' ORDER BY id)" \
    "1 480, 3 1140, 3 1140"
run 0 undo
query "SELECT count(*) FROM entry WHERE day = '2026-11-17'" 0
run 3 add "2 eggs @breakfast, soup @lunch, tea"
err "'tea' has no meal or time"
run 0 add --json "2 eggs @breakfast 8, 100 g banana @dinner 19:00 2d"
json '$.logged[0].meal' Breakfast
json '$.logged[1].meal' Dinner
json '$.logged[1].time' 19:00
run 0 undo

# Options fill in what the text leaves out; the text wins.
run 0 add --day 2026-11-10 --time 19:15 --meal din 100 g banana
query "SELECT minute || ' ' || meal_id FROM entry WHERE day = '2026-11-10'" "1155 3"
run 0 add "100 g banana yesterday" --day=2026-11-10
query "SELECT count(*) FROM entry WHERE day = '2026-11-10'" 1
run 0 --day 3d add 100 g banana
query "SELECT count(*) FROM entry WHERE day = '2026-11-16'" 1
run 0 add -- 100 g banana
entries 8

# A supplement goes to the supplements.
run 0 add "1 tablet magnesium citrate, 150 mg"
query "SELECT m.name FROM entry e JOIN meal m ON m.id = e.meal_id ORDER BY e.id DESC LIMIT 1" "Supplements"

# An exact key, and JSON.
run 0 add "180 g fdc:168462" --meal lunch --json
json '$.logged[0].food' "Spinach, raw"
json '$.logged[0].amount' 180
json '$.logged[0].amounts.magnesium' 142.2
json '$.logged[0].source' "fdc:168462"
entries 10

# An absurd amount is logged with a warning.
run 0 add 30 kg banana
err "is a lot"
entries 11

# What was not used, or taken as another word, is said.
run 0 --day 2026-11-09 add 1 apple, grated, 100 g broccoli, steamed
err "grated: not used"
err "steamed: taken as cooked"
entries 13
run 0 --day 2026-11-09 add 1 apple, grated --json
json '$.not_used[0]' grated
json '$.taken_as' '[]'
run 0 undo
run 0 undo
entries 11
run 1 add 100 g keto bread
err "nothing called 'keto bread'; nearest:"

# What cannot be settled is refused with candidates, and nothing of it is written.
run 1 add "2 eggs, 180 g spinich"
no_answer
err "starter:spinach-raw"
run 1 add 2 starter:no-such-food
run 1 add qqqqqq
err "no food found for 'qqqqqq'"
run 1 add 2 tablets raw spinach
err "tablets"
run 3 add 2 eggs @brunch
err "Breakfast, Lunch, Dinner"
run 2 add
run 3 add 2 eggs --day 2026-02-30
run 3 add 2 eggs 2026-02-30
run 3 add 2 eggs --time 25:99
run 3 add 2 eggs --meal brunch
entries 11
# A plain text diary: all of it or nothing, by line.
cat >"$home/meals.txt" <<'END'
2026-11-09
@breakfast 7:40 60 g fdc-less flurb
180 g raw spinach @lunch
END
run 1 add --file "$home/meals.txt"
err "meals.txt, line 2: "
err "1 of 2 lines"
query "SELECT count(*) FROM entry WHERE day = '2026-11-09'" 0
run 0 add --file "$home/meals.txt" --partial --json
json '$.entry_count' 1
json '$.refused[0].line' 2
query "SELECT count(*) FROM entry WHERE day = '2026-11-09'" 1
printf '2026-11-08\n@lunch\n100 g raw spinach\n' >"$home/in"
"$MARROW_PROGRAM" add - <"$home/in" >"$home/out" 2>"$home/err" || fail "add -"
out "Logged 1 food on 1 day from standard input"
finish
