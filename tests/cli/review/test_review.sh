#!/bin/sh
# Reviews: a week with two partial days and an unknown bread, and the usual intake compared with a calculation by hand.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-22T12:30

# Foods with round figures, and a bread with unknown values.
printf 'name,group,magnesium mg,calcium mg,vitamin d ug,energy kcal\n' >"$home/foods.csv"
printf 'Meal,,100,100,1,500\nVillage bread,,,40,0,250\n' >>"$home/foods.csv"
run 0 catalogue import "$home/foods.csv" --name mine
run 0 profile set birth=1986-05-02 sex=female --from 2026-01-01

# eat DAY GRAMS: a complete day, GRAMS of the meal in two halves.
eat() {
    run 0 add "$(($2 / 2)) g mine:meal" --meal breakfast --day "$1"
    run 0 add "$(($2 / 2)) g mine:meal" --meal dinner --day "$1"
}

# The report's case: a woman of 40, three days of a mean of 320 mg, EAR 265.
# D = 55; the survey's 95.97 mg count like ten days beside two of 20 mg: SD_w = 88.0; SD_D = sqrt(26.5^2 + 88.0^2 / 3) = 57.3;
# z = 0.960: 83.1 %.
eat 2026-11-10 300
eat 2026-11-11 340
eat 2026-11-12 320
run 0 review 2026-11-10
out "Week 46 of 2026: 9 Nov to 15 Nov 2026"
out "mean 320 mg of 3 complete days"
out "at or above the RDA: not settled (83 % sure): 3 days (day-to-day SD"
out "88 mg, from a survey of women aged 31 to 50, food only, and your own,"
out "from 3 complete days since Mon 24 Aug) against the EAR of 265 mg;"
out "●●●●●●●●●●●●●●●●● 17 of 20 likely usual intakes reach it"
out "rule of thumb (IOM 2000): a mean at"
out "about 14 days rank your intake among others'"
out "best     Wed 11 Nov, 340 mg; worst Tue 10 Nov, 300 mg"
run 0 review 2026-11-10 --json
json '$.nutrients[0].usual.goal_finding.claim' not_settled
json '$.nutrients[0].usual.goal_finding.toward' adequate
json '$.nutrients[0].usual.goal_finding.sd_from' blended
json '$.nutrients[0].usual.of_twenty' 17
json '$.nutrients[0].usual.practical_rule' at_rda
json '$.nutrients[0].usual.goal_finding.against' 265
json '$.nutrients[0].usual.goal_finding.settled' 0
command -v sqlite3 >/dev/null && {
    got=$(sqlite3 :memory: "SELECT abs(json_extract(j, '\$.nutrients[0].usual.goal_finding.z') - 55 / sqrt(26.5 * 26.5 + (10 * 95.97 * 95.97 + 2 * 400) / 12 / 3)) < 1e-9
        FROM (SELECT CAST(readfile('$home/out') AS TEXT) AS j)")
    [ "$got" = 1 ] || fail "$said: z is not that of the hand"
}
json '$.nutrients[0].best_day.day' 2026-11-11
json '$.nutrients[0].best_day.sure' 1
json '$.nutrients[0].worst_day.known' 300
json '$.nutrients[0].food_share.at_least' 1
json '$.nutrients[0].change' ''
json '$.iso_week' 46

# Seven days of 180 mg, all alike: z = -85 / 39.0 = -2.18, not adequate.
for day in 19 20 21 22 23 24 25; do eat 2026-10-$day 180; done
run 0 week 2026-10-19
out "not adequate, with 99 % confidence: 7 days (day-to-day SD 76 mg, from"
out "against the EAR of 265"
out "enough days to decide"

# A week with two partial days and an unknown bread.
eat 2026-11-16 400
eat 2026-11-17 420
run 0 add "80 g mine:village-bread @lunch" --day 2026-11-17
run 0 add "80 g mine:village-bread @lunch" --day 2026-11-14
run 0 add "30 g mine:meal @lunch" --day 2026-11-18
eat 2026-11-20 700
run 0 day 2026-11-20 --mark partial
run 0 review week 2026-11-18
out "Tue 17 Nov 2026 complete       "
out "Wed 18 Nov 2026 partial"
out "Fri 20 Nov 2026 partial"
out "days: 2 complete, 2 partial, 1 open, 2 empty"
out "mean ≥ 410 mg of 2 complete days"
out "  days     2 met"
out "best     Tue 17 Nov, ≥ 420 mg; worst Mon 16 Nov, 400 mg"
out "change   up ≥ 90 mg from 320 mg (3 days, 9 Nov to 15 Nov)"
out "adequate, with at least 98 % confidence: 2 days (day-to-day SD"
out "Village bread, once: enter a magnesium value (no upper bound known)"
out "Institute of Medicine"
# Fits a terminal: no line is longer than 80 columns.
awk '{ gsub(/[\200-\277]/, ""); if (length($0) > 80) exit 1 }' "$home/out" || fail "$said: a line is too long"
run 0 review week 2026-11-18 --json
json '$.days[2].status' partial
json '$.days[2].in_mean' 0
json '$.nutrients[0].mean' 410
json '$.nutrients[0].mean_ceiling' ''
json '$.nutrients[0].mean_days' 2
json '$.nutrients[0].unknowns[0].food' "Village bread"
json '$.nutrients[0].unknowns[0].times' 1
json '$.nutrients[0].unknowns[0].at_most' ''
json '$.nutrients[0].change.trend' up
json '$.nutrients[0].change.at_least' 90
json '$.nutrients[0].change.days_before' 3
json '$.nutrients[0].usual.goal_finding.bound' at_least
json '$.nutrients[1].mean' 426
json '$.nutrients[1].unknowns[0]' ''

# Four weeks, a month, a year, any days; weeks start by the setting.
run 0 review 4weeks 2026-11-18
out "Four weeks: 26 Oct to 22 Nov 2026"
out "Mon 16 Nov       + + o . + . ."
out "+ met  - short"
run 0 review month 2026-11-18 --json
json '$.span' month
json '$.from' 2026-11-01
json '$.iso_week' ''
run 0 review year
out "Year 2026"
out "Oct 2026      7 days             180"
run 0 review --from 2026-11-10 --to 2026-11-12
out "10 Nov to 12 Nov 2026"
out "mean 320 mg of 3 complete days"
run 0 review --from 2026-11-10 --to 2026-11-12 --json
json '$.span' days
json '$.before_from' 2026-11-07
run 0 setting week_starts sunday
run 0 review 2026-11-18
out "Week: 15 Nov to 21 Nov 2026"
run 0 week 2026-11-18 --json
json '$.iso_week' ''
json '$.from' 2026-11-15
run 3 review decade 2026-11-18
err "'decade' is not a period; use week, 4weeks, month or year"
run 3 review decade
err "'decade' is not a period or date; try week, 4weeks, month, year, october or 2026-11-19"
run 3 review 2026-02-30
err "2026-02-30 is not in the calendar"
run 3 review --from 2026-11-12 --to 2026-11-10
err "--to is before --from"
run 3 review --to 2026-11-10
err "--to is before today; add --from"

# Notes on a day and on a meal are shown, in text and in JSON.
run 0 note 2026-11-18 "a long walk"
run 0 note 2026-11-18 --meal lunch "at the sea"
run 0 day 2026-11-18
out "note: a long walk"
out "note: at the sea"
run 0 day 2026-11-18 --json
json '$.note' "a long walk"
json '$.meals[0].note' "at the sea"

# Months and years by name, whole months as ends of a range, and dates of several words.
run 0 review october --json
json '$.from' 2026-10-01
json '$.to' 2026-10-31
run 0 month 2025-02 --json
json '$.to' 2025-02-28
run 0 review year 2025 --json
json '$.from' 2025-01-01
run 0 review --from 2026-09 --to 2026-10 --json
json '$.from' 2026-09-01
json '$.to' 2026-10-31
MARROW_NOW=2026-11-19T12:30 run 0 day 2 days ago --json
json '$.day' 2026-11-17
finish
