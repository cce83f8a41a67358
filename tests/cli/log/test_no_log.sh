#!/bin/sh
# Where there is no log: readers say so and make nothing. What writes begins one at the default place, and elsewhere
# only with --create.
. "$MARROW_SOURCE/tests/cli/program.sh"

nothing_made() {
    [ ! -e "$home/data" ] || fail "$said: made $(find "$home/data")"
    [ ! -e "$home/state" ] || fail "$said: made $(find "$home/state")"
}

for words in "day" "day --json" "week" "month" "review" "suggest" "sheet" "entry" "entry list" "profile" "target" \
    "target list" "recipe" "course" "take --list" "take" "food list" "undo" "redo" "history" "check" \
    "entry delete #1" "entry copy #1" "food edit starter:banana-raw calcium=9mg --reach now --look" "course end 1" "recipe show stew" "profile history" "note today"; do
    # shellcheck disable=SC2086 # words
    run 4 $words
    no_answer
    err "there is no log at $log; log a first food: marrow add"
    err '2 eggs'
    nothing_made
done
run 4 backup "$home/copy.db"
err "there is no log at $log"
[ ! -e "$home/copy.db" ] || fail "$said: made a backup of nothing"
nothing_made

# What needs no log answers all the same.
run 0 find spinach
out "Spinach, raw"
run 0 food show spinach, raw
run 0 about
run 0 setting
out "day_starts"
run 0 setting week_starts
run 0 compound 500 mg magnesium oxide
run 0 catalogue
out "starter"
run 0 catalogue verify
run 0 profile authorities
nothing_made

# A log that is named is never made by accident, nor is its folder.
run 4 --log "$home/stick/x.db" day
err "there is no log at $home/stick/x.db; check the path, or begin a new log there with --create"
for words in "add 2 eggs" "find spinach" "setting week_starts sunday" "check" "catalogue" "food new bread per=100g"; do
    # shellcheck disable=SC2086
    run 4 --log "$home/x.db" $words
    no_answer
    err "there is no log at $home/x.db"
done
MARROW_LOG="$home/x.db" run 4 add 2 eggs
run 4 --log "$home/x.db" backup "$home/copy.db"
[ ! -e "$home/copy.db" ] || fail "$said: made a backup of nothing"
run 5 --log "$home/stick/x.db" --create add 2 eggs
err "there is no folder $home/stick"
[ ! -e "$home/stick" ] || fail "$said: made a folder"
[ ! -e "$home/x.db" ] || fail "$said: made a log"
run 4 --log "$home/x.db" </dev/null
nothing_made

run 0 --log "$home/x.db" --create add 100 g banana
err "created a new log at $home/x.db"
run 0 --log "$home/x.db" add 100 g banana --json
json '$.logged[0].number' 2
run 0 --log "$home/x.db" --create add 100 g banana
silent
[ ! -e "$home/data" ] || fail "$said: made $home/data"

# What writes begins the log at the default place.
for words in "add 100 g banana" "setting week_starts sunday" "note today slept badly" "day --mark partial" \
    "profile set sex=female" "target set calcium at-least 900mg" "food new bread per=100g calcium=40mg" \
    "food favourite starter:banana-raw" "course add starter:magnesium-citrate-150-mg-tablet" \
    "recipe new soup starter:carrots-raw" "food edit starter:banana-raw calcium=9mg --reach now"; do
    rm -rf "$home/data"
    # shellcheck disable=SC2086
    run 0 $words
    err "created a new log at $log"
done

# A first command that fails leaves no log, and says of none.
rm -rf "$home/data"
for words in "1 add 5 g zzzzqq" "1 course add magnesium" "1 recipe new X 5g zzz" "2 sync" "5 sync /nosuch" "3 sync --merge $home/out"; do
    # shellcheck disable=SC2086
    run $words
    ! grep -q "created a new log" "$home/err" || fail "$said: says that there is a log"
    [ ! -e "$log" ] || fail "$said: left a log"
done
finish
