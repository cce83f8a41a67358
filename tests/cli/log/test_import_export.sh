#!/bin/sh
# A diary comes in from another program's file and goes out as plain files, whole or not at all.
. "$MARROW_SOURCE/tests/cli/program.sh"

cat >"$home/servings.csv" <<'END'
Day,Time,Group,Food Name,Amount,Energy (kcal),Vitamin D (IU),Calcium (mg),Magnesium (mg),Category
2026-11-17,9:51 AM,Breakfast,"Oats, rolled","60.00 g",227.40,,31.20,82.80,"Cereals"
2026-11-17,,Staples,"=1+1 milk","2.00 cup, warm",240.00,200.00,552.00,48.00,""
END

# A preview writes nothing, not even a log.
run 0 import "$home/servings.csv" --dry-run
out "Cronometer servings: would import 2 entries on 1 day, 2026-11-17 to 2026-11-17"
out "2 new foods of your own"
out "Vitamin D is unknown in 1 of 2 entries"
run 0 import "$home/servings.csv"
entries 2
run 0 import "$home/servings.csv"
out "2 entries are in the log already"
entries 2
query "SELECT count(*) FROM history" 1
run 0 day 2026-11-17 --json
json '$.nutrients[2].unknown_foods' 1

# Out, in again into an empty log, and out: the same bytes.
run 0 entry edit '#1' --day 2026-11-17 --note '=felt queasy, after it'
run 0 export "$home/one.csv"
grep -q "'=felt queasy, after it" "$home/one.csv" || fail "the note is not exported, or as a formula"
grep -q "'=1+1 milk" "$home/one.csv" || fail "a cell is a formula"
run 5 export "$home/one.csv"
err "already exists"
run 5 export "$log" --force
err "it is a log, a catalogue or another database"
rm -rf "$home/data"
run 0 import "$home/one.csv"
run 0 export "$home/two.csv"
cmp -s "$home/one.csv" "$home/two.csv" || fail "the second export differs from the first"

# The whole log, too.
run 0 export "$home/one.jsonl" --format jsonl
rm -rf "$home/data"
run 0 import "$home/one.jsonl"
out "imported 2 entries on 1 day"
run 0 export "$home/two.jsonl" --format jsonl
cmp -s "$home/one.jsonl" "$home/two.jsonl" || fail "the second export of the whole log differs"
run 0 check

# Packed, and courses as a calendar.
gzip -kf "$home/one.csv"
run 0 import "$home/one.csv.gz" --dry-run
out "2 entries are in the log already"
run 0 course add "magnesium citrate, 150 mg" --dose "1 tablet" --at 8:00
run 0 export "$home/courses.ics" --format ics
out "Exported 1 course"
grep -q "^RRULE:FREQ=DAILY" "$home/courses.ics" || fail "no course in the calendar"
run 0 undo

# A disk that is full leaves the old file as it was.
cp "$home/one.csv" "$home/old.csv"
(trap '' XFSZ && ulimit -f 0 && exec "$MARROW_PROGRAM" export "$home/old.csv" --force) >"$home/out" 2>"$home/err" && fail "no room, no failure"
cmp -s "$home/one.csv" "$home/old.csv" || fail "a failed export changed the file"
ls "$home"/old.csv.new-* >/dev/null 2>&1 && fail "a failed export left a file"

# The plain text diary reads back where the foods are.
run 0 export "$home/diary.txt" --format diary
run 0 undo
entries 0
run 0 redo
run 0 add --file "$home/diary.txt" --dry-run
out "Would log 2 foods on 1 day"
finish
