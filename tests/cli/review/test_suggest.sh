#!/bin/sh
# Foods that would close a gap, as a person asks for them.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 profile set birth=1970-05-02 sex=female
for day in 3d 2d yesterday; do
    run 0 add "60 g starter:oats-rolled-dry, 250 ml starter:milk-whole" --day "$day" --meal breakfast
done
run 0 suggest
out "to go: magnesium 320 of 320 mg, calcium 1200 of 1200 mg, vitamin D 15 of 15"
out "What you eat"
out "Oats, rolled, dry"
out "60 g"
out "250 ml"
out "eaten a few times in the past year"
out "Starter foods"
out "Together"
run 0 suggest --nutrient calcium --limit 1
out "Milk, whole"
out_not "Oats"
run 0 suggest --without dairy --limit 40
out_not "Milk, whole"
out "Left out: dairy"
run 0 setting suggest_without "no dairy, vegan"
out "dairy, vegan"
run 0 suggest --limit 40
out_not "Salmon"
out_not "Milk, whole"
run 0 suggest --without none --limit 40
out "Milk, whole"
run 0 undo
run 0 suggest --week
out "No complete day this week"
run 0 day yesterday --mark complete
run 0 suggest --week
out "still short on average (1 complete day): "
run 3 suggest --nutrient fiber
err "Fiber has no goal"
run 3 suggest --nutrient sunshine
run 3 suggest --without gluten
err "the tables do not list gluten"
run 3 suggest --limit 41
run 0 suggest --json --limit 3
json "$.suggestions[0].own" 1
json "$.basis" day
finish
