#!/bin/sh
# Doses around midnight and doses hours early: which time of a course they are counted for.
. "$MARROW_SOURCE/tests/cli/program.sh"
product=starter:magnesium-citrate-150-mg-tablet
export MARROW_NOW=2026-11-18T12:00
run 0 course add $product --at 23:00 --from 2026-11-18

# Due at 23:00 and taken at 00:30: last night's, and said so.
export MARROW_NOW=2026-11-19T00:30
run 0 take --list --json
json '$.doses[0].state' due
json '$.doses[0].due_day' 2026-11-18
run 0 take 1 --json
err "counted for the dose of Wed 18 Nov, 23:00, last night"
json '$.day' 2026-11-18
json '$.doses[0].state' taken
json '$.doses[0].time' 00:30
json '$.doses[0].next_day' 1
query "SELECT day || ' ' || minute FROM entry" "2026-11-18 1470"
run 0 undo

# The same with what is due, with a time said later, and with quick entry.
run 0 take
err "last night"
query "SELECT day || ' ' || due_minute FROM dose" "2026-11-18 1380"
run 0 undo
MARROW_NOW=2026-11-19T12:30 run 0 take 1 --at 0:30
err "counted for the dose of Wed 18 Nov, 23:00, last night"
run 0 undo
run 0 add $product
err "Magnesium citrate, 150 mg: counted for the dose of Wed 18 Nov, 23:00"
err "last night"
query "SELECT day || ' ' || minute FROM entry" "2026-11-18 1470"
query "SELECT day || ' ' || due_minute FROM dose" "2026-11-18 1380"
# The next one is today's, as last night's is taken.
run 0 add $product
err "counted for the dose of Thu 19 Nov, 23:00"
run 0 undo
run 0 undo
# The day as said; a food and last night's dose in one line are two days.
run 0 add $product today
err "counted for the dose of Thu 19 Nov, 23:00"
run 0 undo
run 0 add "100 g starter:banana-raw"
run 3 add "100 g starter:banana-raw, 1 $product"
err "is last night's dose"
entries 1

# Too long after its time it is missed, and the next one lies ahead: asked. The hours are a setting.
export MARROW_NOW=2026-11-19T05:00
run 3 take 1
err "the next dose of Magnesium citrate, 150 mg is due at 23:00, 18 h 00 min from now; to take it now, type marrow take 1 --at 05:00"
entries 1
run 0 setting dose_hours 6
run 0 take 1
err "last night"
run 0 undo
run 3 setting dose_hours 0
run 3 take 1 --day tomorrow
run 0 take 1 --at 05:00 --day today
query "SELECT day || ' ' || minute FROM entry WHERE measure LIKE '%tablet%'" "2026-11-19 300"
run 0 undo

# The limit is told every time.
export MARROW_NOW=2026-11-19T22:30
run 0 profile set birth=1970-05-02 sex=female
run 0 take 1 "3 tablets"
err "over NASEM's limit of 350 mg"
run 0 take 1
err "magnesium from supplements 600 mg: over NASEM's limit of 350 mg"

# 25:30 is the night after, in the plan, when it is due and as taken.
run 0 course add starter:vitamin-d3-25-ug-tablet --at 25:30 --from 2026-11-19
out "at 25:30 (01:30 the night after), daily"
run 0 course show 2 --json
json '$.at[0]' 25:30
export MARROW_NOW=2026-11-20T01:00
run 0 take --list --json
json '$.doses[0].state' due
json '$.doses[0].due_time' 01:30
json '$.doses[0].due_next_day' 1
json '$.doses[0].due_day' 2026-11-19
run 0 take
query "SELECT day || ' ' || minute FROM entry ORDER BY id DESC LIMIT 1" "2026-11-19 1500"

# A day that starts at 04:00 makes 1:30 that time, and at 05:00 last night's.
run 0 setting day_starts 04:00
run 0 course change 2 --at 1:30 --json
json '$.at[0]' 25:30
export MARROW_NOW=2026-11-21T05:00
run 0 add "100 g starter:banana-raw 1:30" --json
err "read as 01:30 last night, logged on Fri 20 Nov"
json '$.day' 2026-11-20
json '$.logged[0].next_day' 1
run 0 add "100 g starter:banana-raw 1:30 today" --json
json '$.day' 2026-11-21
run 0 take 2 --at 1:30
err "read as 01:30 last night"
query "SELECT day || ' ' || minute FROM entry ORDER BY id DESC LIMIT 1" "2026-11-20 1530"

# A dose that lasts several days and is not due today is asked about too.
run 0 course add starter:vitamin-d3-1250-ug-capsule --every month --from 2026-11-15
run 0 take 3 --day 2026-11-15
run 3 take 3
err "is due today, as one lasts 30 days; to take one now, type marrow take 3 --at 05:00"
run 0 take 3 --at 05:00
run 0 undo

# None taken is a mark of its own, apart from none being logged.
export MARROW_NOW=2026-12-01T12:30
run 0 day yesterday --json
json '$.supplements' "not logged"
run 0 day yesterday
out "supplements: not logged; missed: "
run 0 day yesterday --supplements none --json
json '$.supplements' "none taken"
run 0 day yesterday
out "supplements: none taken"
run 0 undo
run 0 day yesterday --json
json '$.supplements' "not logged"
run 0 day yesterday --supplements none
run 0 day yesterday --supplements open
query "SELECT count(*) FROM day WHERE supplements IS NOT NULL" 0
run 3 day 2026-11-19 --supplements none
err "supplements are logged on 2026-11-19; delete their entries first"
run 3 day --supplements some
run 0 day yesterday --supplements none
run 0 add $product --day yesterday --time 8:00
run 0 day yesterday --json
json '$.supplements' logged

# A course begun at noon does not call that day's dose of 8:00 late.
run 0 course add starter:magnesium-glycinate-100-mg-tablet --at 8:00,20:00 --json
run 0 take --list --json
out_not '"late"'
MARROW_NOW=2026-12-02T12:30 run 0 day yesterday
out_not "Magnesium glycinate, 100 mg 08:00"
out "Magnesium glycinate, 100 mg 20:00"

# What is taken in a night may exceed the limits of both days; both are told.
run 0 setting day_starts 00:00
export MARROW_NOW=2026-12-10T12:00
run 0 course add $product --dose "3 tablets" --at 23:30
run 0 course add $product --dose "4 tablets" --at 00:15
export MARROW_NOW=2026-12-11T00:30
run 0 take
err "magnesium from supplements 600 mg: over NASEM's limit of 350 mg"
err "mg on the day before: over NASEM's limit of 350 mg"
finish
