#!/bin/sh
# An amount of a nutrient resolves to exactly that amount, or the program asks; µg has several spellings.
. "$MARROW_SOURCE/tests/cli/program.sh"

# A tablet of 400 mg magnesium oxide holds 241 mg; an antacid of 750 mg calcium carbonate 300 mg; a combination
# adds vitamin D that was not asked for.
for words in "400 mg magnesium" "magnesium 400 mg" "750 mg calcium" "calcium 600 mg"; do
    run 1 add "$words"
    no_answer
done
# Of which compound, or as what product, was not said: the one that fits is offered.
run 1 add "magnesium 150 mg" --json
err "starter:magnesium-citrate-150-mg-tablet"
run 1 add "750 mg calcium carbonate" --json
err "starter:antacid-calcium-carbonate-750-mg"
for words in "vitamin d3 25 µg" "vitamin d3 25 ug" "vitamin d3 25 mcg" "25 mcg vitamin d3"; do
    run 0 add "$words" --json
    json '$.logged[0].amounts.vitamin_d' 25
done
run 0 find vitamin d3 25 mcg --limit 1
out "starter:vitamin-d3-25-ug-tablet"

# "bread and butter" is not "bread and butter pickles".
run 1 add bread and butter
entries 4
finish
