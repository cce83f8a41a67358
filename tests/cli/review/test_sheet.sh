#!/bin/sh
# The page for the doctor: it fits, and its figures are those of the week.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T12:30
run 0 profile set birth=1970-05-02 sex=female
for day in 16 17 18; do
    run 0 add "180 g starter:spinach-raw @lunch" --day "2026-11-$day"
    run 0 add "100 g fdc:175139 @dinner" --day "2026-11-$day"
done
run 0 course add starter:magnesium-citrate-150-mg-tablet --at 8:00,20:00 --from 2026-11-12 --weeks 2 --why "cramps at night" --by "Dr Ode"
run 0 course add starter:vitamin-d3-1250-ug-capsule --every month --from 2026-11-01
run 0 take --day 2026-11-17
run 0 take 2 --day 2026-11-02
run 0 sheet
out "56 years, female; targets for women 51-70"
out "3 of 28 days are complete; means use only these."
out "met on 3 days"
out "goal 320 mg (NASEM 1997, RDA); at most 350 mg from supplements"
out "for cramps at night; advised by Dr Ode; 2 of 15 taken, 12 missed"
out "1 capsule, every 30 days; since 2026-11-01"
out "1 of 1 taken, 0 missed"
out "no medical advice"
run 0 sheet --json
json '$.nutrients[0].mean_days' 3
json '$.nutrients[0].mean_from_supplements' 100
json '$.courses[0].taken' 2
json '$.age' 56
# 50,000 IU are 1250 µg; a thirtieth of it counts on each day.
spread=$(sqlite3 :memory: "SELECT abs(json_extract(CAST(readfile('$home/out') AS TEXT), '\$.nutrients[2].mean_from_supplements') - 1250.0 / 30) < 1e-9" 2>/dev/null)
[ "${spread:-1}" = 1 ] || fail "the monthly dose is not spread in the mean"
run 3 sheet --from today --to yesterday

# a goal that changed within the page's days does not judge the days before, and the page says so
run 0 target set magnesium at-least 350 mg --from 2026-11-18
run 0 sheet
tr '\n' ' ' <"$home/out" | tr -s ' ' | grep -qF "350 mg (own); at most 350 mg from supplements (NASEM 1997); since 2026-11-18 (earlier days use the earlier values)" ||
    fail "$said: a goal that does not hold for all of the days"
run 0 sheet --from 2026-11-18
! grep -q "earlier days" "$home/out" || fail "$said: all of its days have the same goal"
run 0 undo

# The latest measurement of each kind up to the last day, as it was reported.
run 0 measure add 25-OH-D 38 nmol/l --day 2026-05-03
run 0 measure add 25-OH-D "<10" ng/ml --range 20-50 --day 2026-11-03
run 0 sheet
out "2026-11-03  25-OH vitamin D < 10 ng/ml, lab range 20 to 50"
out_not "38 nmol/l"
run 0 sheet --to 2026-06-01 --json
json '$.measurements[0].value' 38

# Many courses, long names: still one page of 66 lines and 80 columns.
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21; do
    run 0 course add starter:calcium-carbonate-500-mg-tablet --at "$((i % 24)):00" --from 2026-11-01 --until "2026-12-$((i + 9))" \
        --why "a reason that is so long that it takes more than one line of the page, number $i"
done
run 0 sheet
out "more: marrow course list --all"
lines=$(wc -l <"$home/out")
[ "$lines" -le 66 ] || fail "the sheet has $lines lines"
wide=$(awk '{ gsub(/≥|–|µ/, "x"); if (length($0) > 80) n++ } END { print n + 0 }' "$home/out")
[ "$wide" = 0 ] || fail "$wide lines are wider than 80 columns"
finish
