#!/bin/sh
# A day, a week, a month; marks and notes.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 profile set birth=1970-05-02 sex=female --from 2026-01-01
run 0 add "180 g starter:spinach-raw @lunch"
run 0 add "1 tablet starter:magnesium-citrate-150-mg-tablet"

# The figures are the source's: 79 and 99 mg per 100 g.
run 0 day
out "Thu 19 Nov 2026, open"
out "Spinach, raw"
out "292 of 320 mg"
out "food 142, supplements 150"
out "150 of at most 350 mg from supplements"
out "women 51-70"
out "PRAL -21.3 mEq, from food" # 0.49 * 5.148 + 0.037 * 88.2 - 0.021 * 1004.4 - 0.026 * 142.2 - 0.013 * 178.2
run 0 day --json
json '$.day' 2026-11-19
json '$.meals[0].sums[1].known' 178.2
json '$.meals[0].sums[1].ceiling' 178.2
json '$.status' open
json '$.nutrients[0].code' magnesium
json '$.nutrients[0].known' 292.2
json '$.nutrients[0].from_supplements' 150
json '$.nutrients[0].goal.at_least' 320
json '$.nutrients[0].verdict' so_far
json '$.nutrients[0].limit.counted' 150
json '$.nutrients[0].limit_verdict' within
json '$.nutrients[1].known' 178.2
json '$.nutrients[#-1].code' alcohol
json '$.meals[0].entries[0].amounts.calcium' 178.2
json '$.meals[0].entries[0].assumed[0]' vitamin_d

# A past day has nothing to go; an entry without a time shows a dash.
run 0 add "180 g starter:spinach-raw" --meal dinner --day 2026-11-17
run 0 day 2026-11-17 --mark partial
out "   #1 –     Spinach, raw"
out "178 mg short (day not complete)"
out_not "to go"
run 0 undo
run 0 undo

# Marks and notes.
run 0 day yesterday --mark partial
out "partial"
query "SELECT mark FROM day WHERE day = '2026-11-18'" partial
run 0 day yesterday --mark none
run 3 day --mark wonderful
run 0 note today ate out, all estimated
query "SELECT note FROM day WHERE day = '2026-11-19'" "ate out, all estimated"
run 0 note today --meal lunch "at the sea"
run 0 day
out "note: ate out, all estimated"
out "note: at the sea"
run 0 note today
out "2026-11-19: ate out, all estimated"
run 0 note today --meal lunch
out "2026-11-19: at the sea"
run 0 note today --meal dinner --json
json '$.note' ''
run 0 note yesterday
out "2026-11-18: no note"
run 2 note today --clear "and a note"
query "SELECT note FROM day WHERE day = '2026-11-19'" "ate out, all estimated"
run 0 note today --clear
out "2026-11-19: no note"
run 0 day --json
json '$.note' ''
run 2 note
run 3 note 2026-02-30 x

# Days as people type them.
for word in today yesterday 3d -3 mon 2026-11-01; do
    run 0 day "$word"
done
run 0 day -3 --json
json '$.day' 2026-11-16
run 0 day thu --json
json '$.day' 2026-11-19
run 3 day 2026-02-30
err "2026-02-30 is not in the calendar"
run 0 day 17 nov --json
json '$.day' 2026-11-17
run 0 week nov 17
run 3 day 11/17
err "can be read two ways; write 17 nov"
run 0 add 100 g starter:spinach-raw 25:30 @17 nov --json
err "read as 01:30 in the night after that day"
json '$.logged[0].time' 01:30
json '$.logged[0].next_day' 1
json '$.day' 2026-11-17
run 0 undo
run 3 day someday
run 2 day today yesterday

# The week: means name their days.
run 0 add "100 g starter:spinach-raw @lunch, 100 g starter:kale-raw" --day 2026-11-17
run 0 day 2026-11-17 --mark complete
run 0 week
out "Tue 17 Nov 2026"
out "of 1 complete day"
out "Spinach, raw"
run 0 week 2026-11-17 --json
json '$.from' 2026-11-16
json '$.to' 2026-11-22
json '$.days[1].in_mean' 1
json '$.nutrients[0].mean' 112
json '$.nutrients[0].mean_days' 1
json '$.nutrients[0].sources[0].food' "Spinach, raw"
run 0 month --json
json '$.from' 2026-11-01
json '$.to' 2026-11-30
run 0 month 2026-02-15 --json
json '$.to' 2026-02-28

# Without UTF-8 the signs are spelled.
LC_ALL=C run 0 day
out "mcg"
LC_ALL=C grep -q '[^ -~]' "$home/out" && fail "$said: not ASCII"

LC_ALL=C run 0 find "Vitamin D3, 25 µg (1000 IU)" --limit 1
out "25 mcg"

# Vitamin D in the unit of the setting.
run 0 setting vitamin_d_unit IU
run 0 day
out "600 IU"
# --nutrient shows that one nutrient, as text and in JSON; an unknown one is asked about.
for command in day week month "review 4weeks" sheet; do
    # shellcheck disable=SC2086
    run 0 $command --nutrient zinc
    out Zinc
    out_not 'Calcium  '
    # shellcheck disable=SC2086
    run 0 $command --nutrient Zn --json
    json '$.nutrients[0].code' zinc
    json '$.nutrients[1]' ''
    # shellcheck disable=SC2086
    run 3 $command --nutrient zink
    err "'zink' is not a nutrient; did you mean zinc?"
done
run 0 sheet --nutrient zinc
out 'Intake of Zinc, '
run 0 week --nutrient zinc --json
json '$.days[0].nutrients[0].code' zinc
json '$.days[0].nutrients[1]' ''
finish
