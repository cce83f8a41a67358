#!/bin/sh
# The profile, the targets and the settings.
. "$MARROW_SOURCE/tests/cli/program.sh"

begin
run 0 profile
out "not set"
run 0 target
out "stricter of both sexes"
out "doctor"
run 0 profile set birth=1970-05-02 sex=female authority=nasem --json
json '$.birth' 1970-05-02
json '$.sex' female
json '$.authority' nasem
run 0 target --json
json '$.nutrients[0].goal.at_least' 320
json '$.nutrients[0].limit.counts' supplements
json '$.nutrients[1].goal.at_least' 1200
json '$.nutrients[1].limit.at_most' 2000
json '$.profile_is_guess' 0
run 0 target --day 2022-01-01
run 0 profile set stage=pregnant --from 2026-11-01
run 0 undo
run 3 profile set birth=2030-01-01
run 3 profile set birth=1970-02-30
run 3 profile set sex=robot
run 3 profile set authority=nobody
run 3 profile set sex=male stage=pregnant
run 0 profile set stage=pregnant --from 2027-05-01
run 0 profile set sex=male
run 0 target --day 2027-05-02
out "targets for men"
out_not "pregnant"
run 0 undo
run 0 undo
for words in "history" "set sex=male" "remove --from 2026-11-19"; do
    # shellcheck disable=SC2086 # several words
    run 2 profile $words --day 2026-02-30
    err "--day is not used here"
done
run 3 profile show --day 2026-02-30
err "2026-02-30 is not in the calendar"
run 2 profile set
run 2 profile set eyes=blue
run 2 profile look
run 3 profile set authority=nobody
err "'nobody' is not an authority; try nasem, efsa, uk, dach, nordic or who"
run 0 profile authorities
out "efsa     EFSA     European Food Safety Authority, EU"
run 0 profile authorities --json
json '$[3].authority' dach
query "SELECT count(*) FROM profile" 1

run 0 profile
out "country    not set"
run 0 add 250 ml milk
err "yours may be Milk, whole, with added vitamin D (United States or Canada)"
err "marrow profile set country=us"
run 0 profile set country=USA
out "country    us (United States)"
run 0 add 250 ml milk --json
json '$.logged[0].origin' starter:milk-whole-with-added-vitamin-d
silent
run 0 entry edit '#1' 300 ml unfortified milk
run 3 profile set country=korea
err "'korea' is not a country"
run 0 profile history
out "country us"
run 0 profile set country=none --json
json '$.country' ''
run 0 recipe new Batter 1 cup milk
err "yours may be Milk, whole, with added vitamin D"
run 0 undo

run 0 setting
out "week_starts"
run 0 setting week_starts sunday
run 0 setting week_starts --json
json '$.chosen' sunday
run 0 setting list --json
json '$[1].chosen' sunday
run 3 setting week_starts friday
run 2 setting nonsense
run 2 setting week_starts monday tuesday
run 0 week 2026-11-19 --json
json '$.from' 2026-11-15
finish
