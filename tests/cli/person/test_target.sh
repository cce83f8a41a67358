#!/bin/sh
# Authorities, own targets, and the leading nutrients.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 profile set birth=1986-05-02 sex=female --from 2026-01-01

# Each authority in its own terms; a value it does not have is reported as absent.
run 0 profile set authority=efsa --json
json '$.authority' efsa
run 0 target
out "at least 950 mg (EFSA PRI 2015)  at most 2500 mg in all (EFSA 2012)"
out "at least 300 mg (EFSA AI 2015)  at most 250 mg from supplements or added to foods (SCF 2001)"
out "targets for women over 24, by EFSA"
run 0 target --json
json '$.authority' efsa
json '$.nutrients[1].ear' 750
json '$.nutrients[0].limit.counts' added
run 0 profile set authority=D-A-CH --json
json '$.authority' dach
run 0 profile set authority=nordic
run 0 target
out "no value from Nordic"
out "at least 10 µg (Nordic RI 2023)"
run 0 target --json
json '$.nutrients[0].goal' ''
run 0 add 100 g starter:spinach-raw @lunch
run 0 day
out "no value from this authority"
out "targets for women 25-50, by Nordic"
run 0 week
out "from Thu 19 Nov none: no value from this"
run 3 profile set authority=atlantis
for seed in "$MARROW_SOURCE"/schema/log/seed/30_reference_intake_*.sql; do
    authority=${seed##*30_reference_intake_}
    err "${authority%.sql}"
done
run 0 profile set authority=nasem
run 0 target
out_not "Zinc"
run 0 target --all
out "Zinc          at least 8 mg (NASEM RDA 2001)  at most 40 mg in all (NASEM 2001)"
out "average requirement 6.8 mg"
out "both: IOM 1997, Dietary Reference Intakes for Calcium, Phosphorus, Magnesium"
out "at most 2300 mg in all (NASEM 2019)  not suggested"
out "Chronic Disease Risk Reduction Intake (CDRR)"
run 0 target --json
json '$.nutrients[0].goal_source' "IOM 1997, Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride"

# Own targets, as steps that can be undone.
run 0 target set calcium at-most 1000 mg --note "Dr says at most 1000 mg from all sources"
silent
out "at most 1000 mg in all"
out "Dr says at most 1000 mg from all sources"
run 0 target
out "at least 1000 mg (NASEM RDA 2011)  at most 1000 mg in all (own)  note: Dr says"
run 0 day
out "99 of exactly 1000 mg"
out "note: Dr says at most 1000 mg from all sources"
run 0 target set vitamin d at-least 2000 IU --json
json '$.at_least' 50
run 0 target set sodium at-most 2.3 g counts=all --from 2026-11-10
run 0 target lead sodium on --from 2026-11-10
run 0 day
out "Na mg"
out "79 of 1500 to 2300 mg  ·  so far"
run 0 day --json
json '$.leading[3]' sodium
json '$.nutrients[7].limit.authority' own
json '$.nutrients[7].limit_verdict' within
run 0 week
out "Sodium: "
run 0 target list
out "from 2026-11-10  Sodium        at most 2300 mg in all  main column"
run 0 target list --json
json '$[1].code' sodium
json '$[1].leads' 1
run 0 undo
run 0 day
out_not "Na mg"
run 0 redo

# Quiet: no amount is shown as missing.
run 0 day
out "to go"
run 0 target quiet magnesium
run 0 target quiet calcium
run 0 target quiet vitamin_d
run 0 day
out_not "to go"
run 0 target
out "not suggested"
run 0 target quiet magnesium off
run 0 day
out "to go"

# Unusual figures are saved with a question; invalid ones are refused.
run 0 target set calcium at-least 5 g
err "above the limit of 2500 mg (NASEM 2011)"
run 0 target set calcium at-most 1 mg
err "1 mg of calcium is unusual"
run 0 target remove calcium
run 1 target remove calcium
run 3 target set calcium at-least 800
err "has no unit"
run 3 target set calcium at-least 800 IU
err "not measured in IU"
run 3 target set calcium at-least 1000 mg at-most 800 mg
run 3 target set unobtainium at-least 1 mg
run 2 target set calcium
run 2 target set calcium counts=all
run 2 target set calcium about 800 mg
run 2 target lead calcium
run 3 target quiet calcium perhaps
run 2 target paint calcium
run 0 target lead calcium off
run 0 target lead vitamin_d off
run 0 target lead sodium off
run 3 target lead magnesium off
err "is the last main column"
run 0 week
out_not "Calcium"

# new bounds replace old ones, and the answer says which were removed
run 0 target set calcium at-most 1000mg --note "Dr says so" --from 2026-11-10
silent
run 0 target set calcium at-least 800mg --from 2026-11-12
err 'removed from that day on: at most 1000 mg, the note "Dr says so"'
run 0 target set calcium at-least 700mg at-most 900mg --from 2026-11-12
silent

# A set of a guideline's figures holds only once it is chosen, from its day on, with its source.
run 0 target sets
out "KDOQI and Academy of Nutrition and Dietetics 2020"
run 0 target set --from ckd --day 2026-12-01 --json
json '$[0].at_least' 800
json '$[1].at_most' 2300
run 0 target --day 2026-11-30
out_not "KDOQI"
run 0 target --day 2026-12-01
out "note: set ckd, adults with CKD 3-5: KDOQI"
finish
