#!/bin/sh
# A label's rounded figures: "2% DV" of calcium is 13 to 39 mg, in foods, recipes, days and verdicts.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 food new Snack bar per=serving serving=50g "calcium=2% DV" "sodium=150 mg" "magnesium=0"
run 0 food show "snack bar" --json
json '$.amounts.calcium' 52
json '$.how_known.calcium' rounded
json '$.rounded.calcium.low' 26
json '$.rounded.calcium.high' 78
json '$.rounded.sodium.low' 290
json '$.how_known.magnesium' below
run 0 food show "snack bar"
out "≈ 52 mg"
query "SELECT known, low, high FROM food_nutrient WHERE nutrient = 'calcium'" "rounded|26.0|78.0"

# the day shows the printed figure, and judges by what it can stand for
run 0 target set calcium at-least 20 mg --from 2026-11-01
run 0 add "1 serving snack bar" --day 2026-11-17
out "≈ 26"
run 0 day 2026-11-17 --mark complete
run 0 day 2026-11-17 --json
json '$.nutrients[1].known' 13
json '$.nutrients[1].ceiling' 39
json '$.nutrients[1].stated' 26
json '$.nutrients[1].unknown_foods' 0
json '$.nutrients[1].verdict' cannot_tell
json '$.meals[0].entries[0].amounts.calcium' 26
json '$.meals[0].entries[0].rounded.calcium.high' 39
run 0 day 2026-11-17
out "≈ 26 of 20 mg"
run 0 target set calcium at-least 13 mg --from 2026-11-01
run 0 day 2026-11-17 --json
json '$.nutrients[1].verdict' met
run 0 week 2026-11-17 --json
json '$.nutrients[1].mean' 13
json '$.nutrients[1].mean_stated' 26
run 0 week 2026-11-17
out "≈ 26"

# a recipe keeps the range, an unknown part makes it a lower bound
run 0 recipe new "Two bars" 100 g snack bar servings=2 --json
json '$.serving.how_known.calcium' rounded
json '$.serving.amounts.calcium' 26
json '$.serving.rounded.calcium.low' 13
json '$.serving.most_amounts.calcium' 39
run 0 add "1 serving two bars" --day 2026-11-18
run 0 day 2026-11-18 --json
json '$.nutrients[1].known' 13
json '$.nutrients[1].ceiling' 39
run 0 food new Loaf per=100g "magnesium=30 mg" group=bread
run 0 add "100 g loaf" --day 2026-11-18
run 0 day 2026-11-18
out "≥ 13 of 13 mg"

# a correction keeps the range until the value is typed anew; undo gives it back
run 0 food edit "snack bar" brand=Mill sodium=20mg --reach all
query "SELECT n.low, n.high FROM food_nutrient n JOIN food_version v ON v.id = n.food_version_id
    WHERE v.brand = 'Mill' AND n.nutrient = 'calcium'" "26.0|78.0"
run 0 food edit "snack bar" calcium=60mg --reach all --json
json '$.changes[0].before_known' rounded
json '$.changes[0].before_low' 26
json '$.changes[0].after_known' exact
run 0 day 2026-11-17 --json
json '$.nutrients[1].known' 30
run 0 undo
run 0 day 2026-11-17 --json
json '$.nutrients[1].known' 13
json '$.nutrients[1].ceiling' 39

# what is not said to be on a label is exact; % NRV is not rounded as % DV is
run 0 food new Oat drink per=100ml calcium=120mg
run 0 food show "oat drink" --json
json '$.how_known.calcium' exact
run 0 food new Yoghurt per=100g "calcium=2% NRV" total_fat=0
run 0 food show yoghurt --json
json '$.rounded.calcium.low' 12
json '$.rounded.calcium.high' 20
json '$.how_known.total_fat' below
finish
