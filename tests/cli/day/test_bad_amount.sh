#!/bin/sh
# Invalid amounts are refused with their place; unusual ones are saved.
. "$MARROW_SOURCE/tests/cli/program.sh"

for amount in 0 -1 1e9 nan 1.5.2 1000000000 inf 0.0 1/0; do
    run 3 add "$amount g raw spinach"
    no_answer
    err "$amount"
    err "column 1"
done
run 3 add 0 eggs
run 3 add -1 egg
run 3 add 1e9 eggs
run 3 add 180 g
run 3 add "$(printf 'eggs\033[2J')"
! grep -q "$(printf '\033')" "$home/err" || fail "$said: an escape reached the terminal"
# A number with two readings, a range or a broken number is refused everywhere, and says what to type.
two="'1,000' could mean 1000 or 1; type 1000 or 1.0"
range="'2-3' is a range; give one amount, such as 2.5"
for wrong in "1,000" "2-3"; do
    [ "$wrong" = "1,000" ] && why=$two || why=$range
    run 3 add "$wrong g raw spinach"
    err "column 1: $why"
    run 3 food new Milk per="100 g" calcium="$wrong mg"
    err "calcium: $why"
    run 3 food new Milk per="$wrong g" calcium="5 mg"
    err "per: $why"
    run 3 food new Milk per="100 g" serving="1 jug = $wrong g"
    err "measures: $why"
    run 3 recipe new Stew "500 g starter:milk-whole" weight="$wrong g"
    err "$why"
    run 3 recipe new Stew "500 g starter:milk-whole" servings="$wrong"
    err "$why"
    run 3 recipe new Stew "$wrong g starter:milk-whole"
    err "$why"
    run 3 target set sodium at-most "$wrong mg"
    err "$why"
    run 3 compound "$wrong mg magnesium glycinate"
    err "$why"
    printf 'name,calcium mg\nMilk,"%s"\n' "$wrong" >"$home/mine.csv"
    run 3 catalogue import "$home/mine.csv"
    err "line 2, column calcium mg: $why"
done
[ ! -e "$home/data/marrow/marrow.db" ] || fail "commands that failed left a log"
run 0 add "100 g raw spinach"
run 3 entry edit 1 "1,000 g"
err "$two"
run 3 entry edit 1 "2 to 3 g"
err "'2 to 3' is a range"
run 0 undo
entries 0
run 0 setting decimal point
printf 'name,calcium mg\nMilk,"1,350"\n' >"$home/mine.csv"
run 0 catalogue import "$home/mine.csv"
run 0 catalogue remove mine
run 0 food new Chalk per="100 g" calcium="1,350 mg"
query "SELECT amount FROM food_nutrient WHERE nutrient = 'calcium'" 1350.0
run 0 undo
run 0 setting decimal comma
run 0 add "1,000 g raw spinach" --json
json '$.logged[0].measure' "1 g"
run 0 undo
run 0 setting decimal ask
entries 0
run 0 add "1,5 cups milk" --json
json '$.logged[0].measure' "1.5 cups"
entries 1
# What brackets say must agree with the measure, or say what one is.
run 0 add "1 (15 oz) can tomatoes" --json
json '$.logged[0].measure' "15 oz"
json '$.logged[0].origin' starter:tomatoes-canned-diced
run 3 add "1 (15 oz) can chickpeas"
err "Chickpeas, canned, drained: 1 can is 253 g here, but 15 oz is 425.2 g; type 1 can or 15 oz"
run 0 add "1 cup (240 ml) starter:milk-whole" --json
json '$.logged[0].measure' "1 cup"
run 3 add "1 cup (500 ml) starter:milk-whole"
err "type 1 cup or"
run 0 add "30 g (1 oz) almonds" --json
json '$.logged[0].measure' "30 g"
run 3 add "30 g (2 oz) almonds"
err "type 30 g or 2 oz"

# Salt is sodium, on the command line as on the label.
run 0 food new Broth per="100 g" salt="1.2 g"
err "1.2 g salt is read as 480 mg of sodium"
out "480 mg"
run 0 target set sodium at-most "5 g salt"
out "at most 2000 mg"
run 3 target set vitamin_a at-least "3000 IU"
err "write IU retinol"
run 0 target set potassium at-least "90 mmol"
finish
