#!/bin/sh
# Measurements: as reported, listed, on a line beside what was eaten, in one unit at a time.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add 300 g starter:spinach-raw @lunch --day 2026-11-01 --create
run 0 day 2026-11-01 --mark complete

run 0 measure add 25-OH-D 52 nmol/l --range 50-125 --day 2026-11-03 --note fasting
silent
out "25-OH vitamin D              52 nmol/l          lab range 50 to 125"
out "note: fasting"
run 0 measure add 25-OH-D "<10" ng/ml --day 2026-05-03
run 0 measure add T-score lumbar spine -2.1 --time 8:10
out "08:10 T-score of the lumbar spine  -2.1"

# A value far off is saved and asked about; a word that names no kind is never made one without --own.
run 0 measure add creatinine 8000 umol/l
err "Creatinine of 8000 µmol/l is unusual"
run 3 measure add pht 40 pg/ml
err "marrow measure kinds lists them"
run 0 measure add pht 40 furlongs --own --json
json '$.kind' pht
json '$.range' ''

# On the line: each unit apart, the laboratory's range, and the weeks before.
run 0 measure show 25ohd
out "25-OH vitamin D, ng/ml"
out "25-OH vitamin D, nmol/l"
out "[*------------] lab range 50 to 125"
out "4 weeks before, 1 complete day: magnesium 237 mg, calcium 297 mg,"
out "4 weeks before: no complete day"
out_not "Creatinine"
run 0 measure show 25ohd --json
json '$[0].bound' below
json '$[1].intake_before.nutrients[0].mean' 237
json '$[1].range.high' 125

# A weight gives protein per kg of its day and later ones, never of earlier ones.
run 0 measure add weight 50 kg --day 2026-11-02
run 0 day 2026-11-01
out_not "per kg"
run 0 add 300 g starter:spinach-raw @lunch --day 2026-11-02
run 0 day 2026-11-02 --mark complete
out "protein 0.17 g per kg (weight 50 kg of 2 Nov 2026)"
run 0 week 2026-11-02 --panel stones
out "Fluid         274 g of water in foods and drinks"
run 0 week 2026-11-02 --json
json '$.calcium_at_once_days' 0
json '$.protein_per_kg.weighed' 2026-11-02
run 0 measure edit 3 48 --range none
out "48 nmol/l"
out_not "lab range"
run 0 measure delete 3
run 0 undo
run 0 measure list 25-OH vitamin D --from 2026-11-01
out "48 nmol/l"
out_not "10 ng/ml"
run 0 check
finish
