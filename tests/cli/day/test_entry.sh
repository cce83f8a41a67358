#!/bin/sh
# Entries: listed, changed, deleted, moved, copied.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add "100 g banana, 100 g kale @breakfast 8:00"
run 0 add "180 g raw spinach @lunch"
run 0 entry list
out "#1"
out "#3"
run 0 entry --json
json '$[2].number' 3
json '$[2].food' "Spinach, raw"
json '$[2].meal' Lunch

# Edit: amount, food, time, meal.
run 0 entry edit "#3" 200g
query "SELECT amount FROM entry ORDER BY id DESC LIMIT 1" 200.0
run 0 entry edit 3 150 g kale
query "SELECT v.name FROM entry e JOIN food_version v ON v.id = e.food_version_id ORDER BY e.id DESC LIMIT 1" "Kale, raw"
run 0 entry edit '#1' --time 9:15
query "SELECT count(*) FROM entry WHERE minute = 555" 1
run 0 entry edit '#1' --time none
run 0 entry edit '#1' --meal dinner
query "SELECT count(*) FROM entry WHERE meal_id = 3" 1
run 2 entry edit '#1'
run 1 entry edit '#1' 3 tablets
err "tablets"
run 1 entry edit '#1' 150 g spinich
err "starter:spinach-raw"
run 3 entry edit '#1' --time 99:99
run 3 entry edit '#1' 0g
run 3 entry edit '#1' 1.5.2 g
run 1 entry edit '#9' 100g
err "there is no entry #9 on 2026-11-19"
entries 3

# A note stays with its entry, and is no part of a copy.
run 0 entry edit '#1' --note "  felt queasy	after it "
run 0 entry list
out "note: felt queasy after it"
run 0 entry move '#1' --to-meal lunch
run 0 day --json
query "SELECT note FROM entry WHERE note IS NOT NULL" "felt queasy after it"
run 0 entry copy --all --to yesterday
query "SELECT count(*) FROM entry WHERE note IS NOT NULL" 1
run 0 undo
run 0 undo
run 0 history --limit 3
out "Wrote a note on"
run 0 sql "SELECT note FROM entry_detail WHERE note IS NOT NULL"
out "felt queasy after it"
run 0 entry edit '#1' --clear
query "SELECT count(*) FROM entry WHERE note IS NOT NULL" 0
run 0 undo
query "SELECT count(*) FROM entry WHERE note IS NOT NULL" 1
run 0 export - --format diary
out "# felt queasy after it"
run 0 undo
entries 3

# A number alone keeps the entry's own unit; it never counts pieces or containers of it.
run 0 entry list --json
id=$(sed 's/.*"id":\([0-9]*\),"number":3,.*/\1/' "$home/out")
run 0 entry edit '#3' 150 g
run 0 entry edit '#3' 170
query "SELECT amount FROM entry WHERE id = $id" 170.0
query "SELECT measure FROM entry WHERE id = $id" "170 g"

# An id names the same entry whatever its number and its day.
run 0 entry edit "id:$id" 180
query "SELECT amount FROM entry WHERE id = $id" 180.0
run 0 entry move "id:$id" --to 2026-11-10
query "SELECT day FROM entry WHERE id = $id" 2026-11-10
run 0 entry edit "id:$id" 190
run 1 entry edit "id:$id" 200 --day 2026-11-09
err "entry id:$id is on 2026-11-10, not on the day of --day"
run 0 entry copy "id:$id" --to 2026-11-09
run 0 entry delete --all --day 2026-11-09
run 0 entry move "id:$id" --to 2026-11-19 --day 2026-11-10
query "SELECT amount FROM entry WHERE id = $id" 190.0
run 1 entry delete id:12
err "there is no entry with the id 12"
run 3 entry delete id:
run 3 entry delete "id:${id}x"
run 3 entry delete id:99999999999999999999
run 3 entry edit id:-1 5 g
run 0 entry delete "id:$id"
run 1 entry delete "id:$id"
run 0 undo
entries 3

# Delete by number, and undo; an entry that no longer exists.
run 0 entry delete '#1' '#1'
out "deleted 1 entry"
entries 2
run 1 entry delete '#3'
run 1 entry delete '#1' '#7'
entries 2
run 0 undo
entries 3

# Copy and move: a meal, a day.
run 0 entry copy --meal lunch --to 2026-11-20 --json
json '$.entry_count' 1
query "SELECT count(*) FROM entry WHERE day = '2026-11-20' AND meal_id = 2" 1
run 0 entry copy --all --to 2026-11-21
query "SELECT count(*) FROM entry WHERE day = '2026-11-21'" 3
run 0 entry copy --day 2026-11-21 '#1' --to-meal snacks
query "SELECT count(*) FROM entry WHERE day = '2026-11-19' AND meal_id = 4" 1
run 0 entry move --day 2026-11-21 --all --to 2026-11-22
query "SELECT count(*) FROM entry WHERE day = '2026-11-21'" 0
query "SELECT count(*) FROM entry WHERE day = '2026-11-22'" 3
run 0 entry delete --all --day 2026-11-22
query "SELECT count(*) FROM entry WHERE day = '2026-11-22'" 0
run 0 undo
query "SELECT count(*) FROM entry WHERE day = '2026-11-22'" 3

run 1 entry delete --all --day 2020-01-01
run 2 entry delete
run 2 entry delete '#1' --all
run 3 entry delete eggs
run 2 entry move '#1'
run 2 entry nonsense
run 3 entry copy '#1' --to 2026-02-30
finish
