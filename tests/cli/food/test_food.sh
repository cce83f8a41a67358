#!/bin/sh
# Own foods: from a label, corrected with a reach, marked, hidden, merged.
. "$MARROW_SOURCE/tests/cli/program.sh"

# a label for a serving
run 0 food new Village bread brand=Mill per=serving "serving=2 slices=60g" "calcium=15 mg" "magnesium=5% DV" group=bread --json
json '$.item.origin' own:1
json '$.item.amounts.calcium' 25
json '$.item.amounts.magnesium' 35
json '$.item.how_known.vitamin_d' unknown
json '$.item.source' "label us-2016"
json '$.item.measures[1].amount' 60
run 0 add "2 slices village bread" --day 2026-11-16
run 0 add "100 g own:1" --day 2026-11-17
run 0 add "1 slice own:1" --day 2026-11-17

# a food that was logged is never corrected without a reach
run 2 food edit own:1 calcium=120mg
err "3 times on 2 days (2026-11-16 to 2026-11-17)"
err "--reach all         past entries (3) too"
err "Calcium ≈ 25 mg"
no_answer
run 0 day 2026-11-17 --json
json '$.nutrients[1].stated' 32.5

# what is so already changes nothing, and asks for no reach
run 3 food edit own:1 group=bread
err "nothing changes: Village bread is already so"
run 2 food edit own:1 brand=Baker
err "no value changes, only how the food is described"

# The starter's longest sources are whole.
run 0 food show "starter:moussaka" --json
out "mesan-grated + 8 g starter:salt = 1900 g"

# two foods of one name are told apart by their keys, and it says so
run 0 food new village bread per=100g calcium=5mg
err "there is already a food called village bread (own:1)"
run 0 undo

# a look changes nothing
run 0 food edit own:1 calcium=120mg --reach all --look --json
json '$.applied' 0
json '$.sums[0].nutrients[0].after' 156
run 0 day 2026-11-17 --json
json '$.nutrients[1].stated' 32.5

# from now on
run 0 food edit own:1 calcium=120mg --reach now
out "no past entry changes"
run 0 day 2026-11-17 --json
json '$.nutrients[1].stated' 32.5
run 0 add "100 g own:1" --day 2026-11-18
run 0 day 2026-11-18 --json
json '$.nutrients[1].known' 120
run 0 undo
run 0 undo

# one entry
run 0 food edit own:1 calcium=120mg --reach '#2' --day 2026-11-17
run 0 day 2026-11-17 --json
json '$.nutrients[1].stated' 61
run 0 food show own:1 --json
json '$.amounts.calcium' 25
run 0 undo

# all of them, as one step
run 0 food edit own:1 calcium=120mg --reach all --json
json '$.entry_count' 3
json '$.day_count' 2
json '$.changes[0].before' 25
json '$.changes[0].after' 120
run 0 day 2026-11-16 --json
json '$.nutrients[1].known' 72
run 0 day 2026-11-17 --json
json '$.nutrients[1].known' 156
run 0 undo
out "undone: corrected Village bread"
run 0 day 2026-11-17 --json
json '$.nutrients[1].stated' 32.5

# an entry of another food, no entry, no reach
run 0 add "100 g spinach" --day 2026-11-17
run 1 food edit own:1 calcium=120mg --reach '#3' --day 2026-11-17
run 1 food edit own:1 calcium=120mg --reach '#9' --day 2026-11-17
run 3 food edit own:1 calcium=120mg --reach ever
run 2 food edit own:1
run 2 food edit own:1 calcium
run 2 food edit own:1 calcum=5mg
err "is not field=value"
run 3 food edit own:1 calcium=5 --reach now
err "calcium: add the unit"
run 3 food edit own:1 kind=medicine --reach now
err "let the correction reach them all"
run 1 food edit nosuchfood calcium=5mg

# a catalogue's food is corrected too, and keeps its key
run 0 food edit starter:oats-rolled-dry calcium=60mg --json
json '$.item.origin' starter:oats-rolled-dry
run 0 food show starter:oats-rolled-dry --json
json '$.amounts.calcium' 60
json '$.corrected[0]' calcium
run 0 food show starter:oats-rolled-dry
out "corrected by you: Calcium"
query "SELECT group_concat(nutrient) FROM food_nutrient WHERE source = 'own'" calcium

# unlikely values are saved with a question
run 0 food new Odd per=100g "calcium=2000000 mg"
err "mg and µg mixed up?"
run 0 undo
run 0 food new Odd per=100g "vitamin_d=5 mg"
err "µg and mg mixed up?"
run 0 undo
run 0 food new Odd kind=supplement per=tablet "vitamin_d=10 mg"
err "µg and mg mixed up?"
run 0 undo
run 0 food new Odd kind=supplement per=capsule "vitamin_d=50000 IU"
err "more than 10 times the daily value"
! grep -q "mixed up" "$home/err" || fail "$said: 50,000 IU are a dose"
run 0 undo
run 3 food new Odd per=-100g "magnesium=5 mg"
err "per:"
run 3 food new Odd "per=5 0g" "magnesium=5 mg"
run 3 food new Odd per=g "magnesium=5 mg"
run 3 food new Odd per=100g calcium=5
run 3 food new Odd calcium=5mg
err "per:"
run 3 food new Odd per=100g group=stones
err "vegetables"
run 2 food new Twice per=100g magnesium=140mg mg=150mg
err "magnesium is given twice: '140mg' and '150mg'"
run 2 food new

# supplements: a label is complete for the leading nutrients
run 0 food new Ca D kind=supplement "per=2 tablets" calcium=1000mg "vitamin_d=800 IU" --json
json '$.item.unit' tablet
json '$.item.amounts.calcium' 500
json '$.item.amounts.vitamin_d' 10
json '$.item.how_known.magnesium' assumed

# marks
run 0 food hide village bread
run 0 find "village bread"
out_not own:1
run 0 add "1 slice own:1" --day 2026-11-15
run 0 food list hidden
out "Village bread"
run 0 food unhide village bread
run 0 find "village bread"
out own:1
run 0 food favourite own:1 --json
json '$.favourite' 1
run 0 food list favourites --json
json '$[0].origin' own:1
json '$[0].entry_count' 4
run 0 food unfavourite own:1
out "Village bread is no longer a favourite"
run 3 food list everything
run 2 food hide

# merging
run 0 food new Loaf per=100g calcium=40mg
run 0 add "100 g loaf" --day 2026-11-14
run 0 food merge loaf own:1 --json
json '$.entry_count' 1
run 0 day 2026-11-14 --json
json '$.nutrients[1].known' 40
json '$.meals[0].entries[0].origin' own:1
run 1 food show own:3
run 0 find loaf
out own:1
run 0 undo
run 0 food show own:3
run 2 food merge own:3
run 3 food merge own:2 own:1
err "cannot be merged"
run 3 food merge starter:oats-rolled-dry own:1
err "is not your own food"

# a food used in a recipe or a course: both keep the version they were made with
run 0 recipe new Toast "100 g loaf" servings=2
run 0 food merge loaf own:1
run 0 recipe show toast --json
json '$.serving.amounts.calcium' 20
json '$.ingredients[0].origin' own:1
run 0 day 2026-11-14 --json
json '$.nutrients[1].known' 40
run 0 undo
run 3 food merge own:3 toast
err "cannot be merged"
run 0 food new Tablet kind=supplement per=tablet calcium=500mg
run 0 course add tablet --at 8:00 --from yesterday
run 0 food new Pill kind=supplement per=tablet calcium=400mg
run 0 food merge tablet pill
run 0 take --day 2026-11-19
run 0 day 2026-11-19 --json
json '$.nutrients[1].known' 400
run 0 undo
run 0 undo
run 0 take --day 2026-11-19
run 0 day 2026-11-19 --json
json '$.nutrients[1].known' 500

# a copy
run 0 food copy starter:spinach-raw "name=Garden spinach" calcium=110mg --json
json '$.item.amounts.calcium' 110
json '$.item.catalogue' ""
run 0 food show starter:spinach-raw --json
json '$.amounts.calcium' 99
run 2 food
run 2 food eat

# compounds: the element is calculated, never stored
run 0 compound 1350 mg magnesium glycinate
out "1350 mg x 14.1 % = 190.3 mg of magnesium"
out "labels state the element"
run 0 compound 1 g magnesium citrate --json
json '$.forms[1].compound' "magnesium citrate, hydrogen citrate"
json '$.element_mg' ""
run 0 compound 20 mEq calcium
out "400.78 mg of calcium"
run 1 compound 5 mg magnesium stearate
err "magnesium orotate"
run 3 compound magnesium oxide
run 2 compound

# The water of the home, from hardness alone: calcium is at most all of it, and never known.
run 0 food water Home water "hardness=14 °dH"
out "Calcium              < 11 mg"
run 0 add 1 l home water
out "< 104"
run 0 undo
run 0 undo
finish
