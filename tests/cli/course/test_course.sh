#!/bin/sh
# Courses of supplements and their doses, from the command line.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T12:30
run 0 profile set birth=1970-05-02 sex=female

# A product is settled as quick entry does it.
run 1 course add magnesium
err "several foods match 'magnesium'"
err "starter:magnesium-citrate-150-mg-tablet"
no_answer
run 3 course add spinach, raw
err "not a supplement or medicine"
run 2 course add
query "SELECT count(*) FROM course" 0

run 0 course add "magnesium citrate, 150 mg" --dose "1 tablet" --at 8:00,20:00 --from 2026-11-12 --weeks 2 --why cramps --by "Dr Ode"
silent
out "1 tablet at 08:00,20:00, daily; 2026-11-12 to 2026-11-25, running; for cramps; advised by Dr Ode"
out "doctor"
run 0 course add starter:vitamin-d3-1250-ug-capsule --every month --from 2026-11-01
run 3 course add starter:vitamin-d3-25-ug-tablet --every month --at 8,20
run 3 course add starter:vitamin-d3-25-ug-tablet --on "mon,someday"
run 3 course add starter:vitamin-d3-25-ug-tablet --from today --until yesterday
run 2 course add starter:vitamin-d3-25-ug-tablet --until tomorrow --weeks 3
query "SELECT count(*) FROM course" 2

# What is due is taken in one step, and undone in one.
run 0 take --list --json
json '$.doses[0].state' late
json '$.doses[1].state' ahead
json '$.doses[2].state' late
json '$.doses[2].due_day' 2026-11-01
entries 0
run 0 take --json
json '$.doses[0].state' taken
json '$.doses[0].time' 12:30
entries 2
query "SELECT count(*) FROM dose WHERE taken = 1" 2
run 1 take
err "nothing is due"
run 0 undo
entries 0
query "SELECT count(*) FROM dose" 0
run 0 redo
entries 2

# The monthly dose counts with its thirtieth, on the later days too.
run 0 day --json
json '$.nutrients[2].code' vitamin_d
json '$.nutrients[2].swallowed' 1250
json '$.nutrients[2].limit_verdict' within
json '$.meals[0].entries[1].spread_days' 30
json '$.courses[0].kind' ends
json '$.courses[0].day_count' 6
run 0 day tomorrow --json
json '$.carried[0].taken_on' 2026-11-19
json '$.nutrients[2].swallowed' 0
run 0 day tomorrow
out "19 Nov, 1/30"
run 0 day
out "later: Magnesium citrate, 150 mg 20:00"
out "ends on Wed 25 Nov, in 6 days"
out "1250 µg taken on the day"

# Late, other amounts, other times, skipped.
run 0 take citrate "2 tablets" --at 9:10 --day yesterday
out "taken at 09:10"
run 0 take --skip 1 --day yesterday
out "skipped"
run 3 take --skip 1 --day yesterday
err "nothing to skip"
run 1 take zinc
run 3 take 1 --day tomorrow
err "future"
run 2 take --list 1
run 0 course show 1 --json
json '$.taken' 2
json '$.skipped' 1
json '$.missed' 12
json '$.other_amount' 1
json '$.weeks[1].taken' 2

# The limit is told every time, and the dose taken all the same.
run 0 take 1 --at 19:00
silent
run 0 add starter:magnesium-citrate-150-mg-tablet
err "magnesium from supplements 450 mg: over NASEM's limit of 350 mg"
run 0 add starter:magnesium-citrate-150-mg-tablet
err "magnesium from supplements 600 mg: over NASEM's limit of 350 mg"
run 0 course show 1 --json --from today
json '$.extra' 2

# A change keeps the past; a course with doses is ended, not deleted.
run 0 course change 1 --dose "3 tablets" --from 2026-11-18 --json
json '$.parts[0].until' 2026-11-17
json '$.parts[1].amount' 3
run 3 course change 1 --dose "2 tablets" --from 2026-11-15
err "2026-11-18"
run 2 course change 1
run 3 course delete 1
err "end"
run 0 course end 1 yesterday
out ended
run 0 course
out_not "Magnesium citrate"
out "1 ended; --all lists them"
run 0 course --all
out "Magnesium citrate"
run 0 day
out "ended on Wed 18 Nov but was taken on 1 day since"
run 1 course show 7
err "there is no course 7"

# More than 500 mg of calcium at once.
run 0 add "2 starter:calcium-carbonate-500-mg-tablet" --day 2026-10-01 --time 8:00
run 0 day 2026-10-01
out "1000 mg of calcium from supplements at once at 08:00"
out "Harvard Women's Health Watch"
run 0 day 2026-10-01 --json
json '$.calcium_at_once.amount' 1000
run 0 add "1 starter:calcium-carbonate-500-mg-tablet" --day 2026-10-02 --time 8:00
run 0 day 2026-10-02 --json
json '$.calcium_at_once' ""

# A medicine counts as a supplement does: an antacid of magnesium and aluminium hydroxide.
run 0 add "20 ml starter:antacid-aluminium-magnesium-hydroxide-liquid" --day 2026-10-03
run 0 day 2026-10-03 --json
json '$.nutrients[0].from_food' 0
json '$.nutrients[0].limit.counted' 334
json '$.meals[0].entries[0].kind' medicine
run 0 add "20 ml starter:antacid-aluminium-magnesium-hydroxide-liquid" --day 2026-10-03
err "over NASEM's limit of 350 mg"
run 0 day 2026-10-03 --json
json '$.nutrients[0].limit_verdict' over

# The limit is looked at for the course alone: not with what the day has, nor as a part of another course of the product.
run 0 add "2 starter:magnesium-citrate-150-mg-tablet" --day 2026-10-05
run 0 course add starter:magnesium-glycinate-100-mg-tablet --dose "2 tablets" --from 2026-10-05 --json
silent
number=$(sed 's/.*"number":\([0-9]*\).*/\1/' "$home/out")
run 0 course change "$number" --dose "4 tablets" --from 2026-10-06
err "magnesium from supplements 400 mg: over NASEM's limit of 350 mg"
run 0 course change "$number" --why cramps --dose "3 tablets" --from 2026-10-07
silent
run 0 course add starter:vitamin-d3-1250-ug-capsule --every month --from 2026-10-05
silent
run 0 course add starter:vitamin-d3-1250-ug-capsule --every week --from 2026-10-05
err "vitamin D 179 µg: over NASEM's limit of 100 µg"
finish
