#!/bin/sh
# If a day starts at 04:00, the night belongs to the day before, by the clock and as typed.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 setting day_starts 04:00
run 0 add "100 g starter:banana-raw @dinner 22:00" --day 2026-11-19
export MARROW_NOW=2026-11-20T01:30
run 0 add "30 g starter:almonds @dinner" --time 1:30 --json
json '$.day' 2026-11-19
json '$.logged[0].number' 2
run 0 add "1 cup starter:milk-whole @dinner 1:00"
run 0 add "10 g starter:honey @dinner 3:59 yesterday"
run 0 add "20 g starter:honey"
query "SELECT group_concat(day || ' ' || minute) FROM (SELECT day, minute FROM entry ORDER BY id)" \
    "2026-11-19 1320,2026-11-19 1530,2026-11-19 1500,2026-11-18 1679,2026-11-19 1530"
# 4:00 belongs to the day itself; 22:00 stays; an edit works the same way.
run 0 entry edit '#1' --time 3:00
query "SELECT minute FROM entry WHERE measure = '100 g'" 1620
run 0 entry edit '#3' --time 4:00
query "SELECT minute FROM entry WHERE measure = '100 g'" 240
run 0 day today --json
json '$.day' 2026-11-19
json '$.status' open
MARROW_NOW=2026-11-20T04:00 run 0 day today --json
json '$.day' 2026-11-20

# By day a time of the night among others is of another day: the line is refused, or the day is said.
MARROW_NOW=2026-11-20T12:30 run 3 add "10 g starter:honey @breakfast 8, 20 g starter:honey @snacks 1:30"
err "a time of the night stands beside others; log it on a line of its own, or say the day"
MARROW_NOW=2026-11-20T12:30 run 0 add "10 g starter:honey @breakfast 8, 20 g starter:honey @snacks 1:30 2026-11-02"
query "SELECT group_concat(minute) FROM (SELECT minute FROM entry WHERE day = '2026-11-02' ORDER BY id)" "480,1530"

# Without such a setting the night begins the day.
run 0 setting day_starts 00:00
run 0 add "1 cup starter:milk-whole 1:00" --day 2026-11-01
query "SELECT minute FROM entry WHERE day = '2026-11-01'" 60

# A dose can be taken in the night too, and the answer says so.
run 0 course add starter:magnesium-citrate-150-mg-tablet --at 22:00 --from 2026-11-19 --weeks 1
run 0 take 1 --at 25:30 --day 2026-11-19 --json
err "read as 01:30 in the night after that day"
json '$.doses[0].time' 01:30
json '$.doses[0].next_day' 1
run 0 take 1 --at 1:30 --day 2026-11-20 --json
json '$.doses[0].next_day' 0
finish
