#!/bin/sh
# What applied on which day: a birthday in a logged week, a pregnancy, rows set by mistake; and a
# limit that counts only what it covers.
. "$MARROW_SOURCE/tests/cli/program.sh"

# She turns 51 on Wednesday, 18 November: 1000 mg of calcium until Tuesday, 1200 from then on.
run 0 profile set birth=1975-11-18 sex=female --from 2026-01-01
for day in 16 17 18 19; do
    run 0 add "850 ml starter:milk-whole" --meal breakfast --day "2026-11-$day"
    run 0 add "50 g starter:almonds" --meal lunch --day "2026-11-$day"
    run 0 day "2026-11-$day" --mark complete
done
run 0 week
out "1000 mg (NASEM 2011, RDA), from Wed 18 Nov 1200 mg (NASEM 2011, RDA)"
out "Calcium: mean 1125 mg of 4 complete days"
out "2 met, 2 short"
run 0 week --json
json '$.days[1].nutrients[1].goal.at_least' 1000
json '$.days[1].nutrients[1].verdict' met
json '$.days[2].nutrients[1].goal.at_least' 1200
json '$.days[2].nutrients[1].verdict' short
json '$.nutrients[1].days_met' 2
json '$.nutrients[1].days_short' 2
# The ratio of the day and of the week, with its bound.
json '$.days[2].calcium_to_magnesium.bound' exact
json '$.calcium_to_magnesium.bound' exact
out '"calcium_to_magnesium":{"value":'
run 0 week
out "Ca:Mg"
run 0 month
out "Ca:Mg"
run 0 day 2026-11-17
out "targets for women 31-50"
run 0 day 2026-11-18
out "targets for women 51-70"
run 0 profile --day 2046-11-18
out "(71 years)"
run 0 target --day 2046-11-18
out "at least 20 µg"

# A pregnancy with its days, and a row set by mistake.
run 0 profile set birth=1990-05-02 --from 2026-01-01
run 0 profile set stage=pregnant --from 2026-02-10
run 0 profile set stage=none --from 2026-11-01
run 0 profile --day 2026-06-01
out "pregnant since 2026-02-10"
run 0 target --day 2026-06-01 --json
json '$.judged_for' "pregnant women 31-50"
run 0 profile history
out "from 2026-02-10  stage pregnant"
out "from 2026-11-01  stage none"
run 0 profile set stage=lactating --from 2026-10-20
run 0 profile remove --from 2026-10-20
run 0 profile --day 2026-10-25
out "pregnant since 2026-02-10"
run 0 undo
run 0 profile --day 2026-10-25
out "lactating since 2026-10-20"
run 0 profile history --json
json '$[0].birth' 1990-05-02
json '$[1].stage' pregnant
query "SELECT count(*) FROM profile" 1
run 1 profile remove --from 2026-10-21
run 2 profile remove

# Nuts and spinach: 500 mg of magnesium from food, and no warning; a tablet of 400 mg, and one.
export MARROW_LOG="$home/man.db"
run 0 profile set birth=1986-05-02 sex=male --create
printf 'name,key,kind,basis,magnesium mg\nMagnesium,mg-400,supplement,1 tablet,400\n' >"$home/tablet.csv"
run 0 catalogue import "$home/tablet.csv" --name tablets
run 0 add "300 g starter:spinach-raw, 100 g starter:almonds" --day 2026-10-01 --meal lunch
run 0 day 2026-10-01
out "507 of 420 mg"
out "0 of at most 350 mg from supplements"
out_not "over the limit"
run 0 day 2026-10-01 --json
json '$.nutrients[0].known' 507
json '$.nutrients[0].limit.counted' 0
json '$.nutrients[0].limit_verdict' within
run 0 add "1 tablet tablets:mg-400" --day 2026-10-02
run 0 day 2026-10-02
out "over the limit: 400 of at most 350 mg from supplements"
run 0 day 2026-10-02 --json
json '$.nutrients[0].limit.counted' 400
json '$.nutrients[0].limit_verdict' over
finish
