#!/bin/sh
# Words that name no food find none, and an invalid amount changes nothing.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add "1 cup starter:milk-whole @lunch"
# Each is a word of some food's name or alias: 'mac and cheese', 'epsom salts, 5 g', 'arroz y frijoles'.
for word in a and AND g mg y '#1' 1 30 of with; do
    "$MARROW_PROGRAM" add -- "$word" >"$home/out" 2>"$home/err"
    code=$?
    said="add $word"
    case $code in 1 | 3) ;; *) fail "$said: exit $code" ;; esac
    no_answer
done
entries 1

for amount in nan NaN inf Infinity; do
    run 3 entry edit '#1' "$amount"
    err "'$amount' is not an amount; try 200 g"
done
for amount in 0 "0 g" "-1 g" -1 "1e9 g" "nan g" "1.5.2 g" "inf g"; do
    run 3 entry edit '#1' "$amount"
    no_answer
done
query "SELECT measure FROM entry" "1 cup"

# What a litre of water holds is no food; the answer says how to make it one, and that works.
run 1 add "500 ml water, 180 mg/l calcium"
err "mg/l is what one litre contains"
err 'marrow food new "My water" per=l calcium=180mg'
entries 1
run 3 food new My water per=100ml "calcium=180 mg/l"
err '"mg/l" is of a litre; write per=l and the mg of Calcium'
run 0 food new My water per=l calcium=180mg
query "SELECT amount FROM food_nutrient WHERE nutrient = 'calcium' ORDER BY food_version_id DESC LIMIT 1" 18.0
run 0 add 500 ml my water
out "90"
run 0 undo
run 0 undo
run 0 entry edit '#1' "1,5 cups"
query "SELECT measure FROM entry" "1.5 cups"
finish
