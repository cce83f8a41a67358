#!/bin/sh
# An amount of a nutrient resolves to exactly that amount, or the program asks; µg has several spellings.
. "$MARROW_SOURCE/tests/cli/program.sh"

# A tablet of 400 mg magnesium oxide holds 241 mg; an antacid of 750 mg calcium carbonate 300 mg; a combination
# adds vitamin D that was not asked for.
for words in "400 mg magnesium" "magnesium 400 mg" "750 mg calcium" "calcium 600 mg"; do
    run 1 add "$words"
    no_answer
done
run 0 add "magnesium 150 mg" --json
json '$.logged[0].nutrients.magnesium' 150
run 0 add "750 mg calcium carbonate" --json
json '$.logged[0].nutrients.calcium' 300
for words in "vitamin d3 25 µg" "vitamin d3 25 ug" "vitamin d3 25 mcg" "25 mcg vitamin d3"; do
    run 0 add "$words" --json
    json '$.logged[0].nutrients.vitamin_d' 25
done
run 0 find vitamin d3 25 mcg --limit 1
out "starter:vitamin-d3-25-ug-tablet"

# "bread and butter" is not "bread and butter pickles".
run 1 add bread and butter
entries 6
finish
