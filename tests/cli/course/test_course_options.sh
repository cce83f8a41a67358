#!/bin/sh
# What the commands of courses say about their options, and what they do without quotes.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T12:30
product=starter:magnesium-citrate-150-mg-tablet

# The interval needs no quotes, as the usage shows it; nor does a duration.
run 0 course add $product --every 2 days --json
json '$.interval_days' 2
json '$.product' "Magnesium citrate, 150 mg"
run 0 course change 1 --every 2 weeks --until 8 weeks --json
json '$.interval_days' 14
json '$.until' 2027-01-13
run 0 course change 1 --every 3 --json
json '$.interval_days' 3

# An option given twice is refused, and what to type instead is said.
run 2 course add $product --at 8:00 --at 20:00
err "--at is given twice; give it once, with commas between the values"
run 2 course add $product --dose "1 tablet" --dose "2 tablets"
err "--dose is given twice; give it once"
run 2 suggest --without nuts --without fish
err "--without is given twice; give it once, with commas between the values"
query "SELECT count(*) FROM course" 1

# A way of a command refuses the options of its other ways.
run 2 course list --dose 3
err "--dose is not used here; use marrow course [list] [--all]"
run 2 course end 1 --until tomorrow
err "--until is not used here; use marrow course end N [D]"
run 2 course delete 1 --from today
run 2 take --list --at 8:00
run 2 entry delete '#1' --time 8:00
run 2 profile history --day today
run 0 course list --all

# A deleted course is called deleted.
run 0 course delete 1
out "deleted course 1, Magnesium citrate, 150 mg; marrow undo brings it back"
run 0 undo
run 0 course delete 1 --json
json '$.state' deleted
query "SELECT count(*) FROM course" 0
finish
