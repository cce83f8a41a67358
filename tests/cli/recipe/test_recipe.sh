#!/bin/sh
# Recipes from the command line.
. "$MARROW_SOURCE/tests/cli/program.sh"

begin
run 0 recipe
out "no recipes yet"
run 0 recipe new "Monday stew" "200 g starter:lentils-dry, 100 g starter:carrots-raw," 1 tbsp olive oil servings=4 weight=1.2kg
out "Monday stew  (own:1)"
out "#3 Olive oil"
out "1200 g cooked"
out "1 of 4"
query "SELECT kind FROM food WHERE origin = 'own:1'" recipe
query "SELECT count(*) FROM ingredient" 3
query "SELECT group_concat(p.name || ' ' || p.amount, ', ') FROM portion p JOIN food_version v ON v.id = p.food_version_id JOIN food f ON f.id = v.food_id WHERE f.origin = 'own:1'" "recipe 1200.0, serving 300.0"

# One line in the diary.
run 0 add 1 serving monday stew --json
json '$.logged[0].amount' 300
run 0 add half recipe monday stew --json
json '$.logged[0].amount' 600
run 0 add 300 g monday stew --json
json '$.logged[0].measure' "300 g"
entries 3

# It counts like its ingredients.
run 0 recipe show monday stew --json
json '$.servings' 4
json '$.weight_g' 1200
json '$.serving.amount' 300
json '$.ingredients[1].measure' "100 g"
query "SELECT round(sum(i.amount * n.amount / 100), 6) FROM ingredient i JOIN food_nutrient n ON n.food_version_id = i.ingredient_version_id WHERE n.nutrient = 'calcium'" "$(sqlite3 :memory: "SELECT round(json_extract(CAST(readfile('$home/out') AS TEXT), '\$.whole.amounts.calcium'), 6)" 2>/dev/null)"

# An unknown value of an ingredient makes a lower bound, and the day says so.
printf 'name,group,magnesium mg,calcium mg,vitamin d µg\nDark loaf,grains,40,50,\nLight loaf,grains,20,30,0\n' >"$home/loaves.csv"
run 0 catalogue import "$home/loaves.csv" --name loaves
run 0 recipe new "Toast plate" "100 g dark loaf, 100 g light loaf" servings=2
out "Vitamin D is unknown for Dark loaf: in total at most"
run 0 recipe new "Double toast" "100 g dark loaf, 50 g dark loaf"
out "Vitamin D is unknown for Dark loaf: in total at most"
run 0 undo
run 0 recipe show "Toast plate" --json
json '$.serving.how_known.vitamin_d' unknown
json '$.serving.how_known.calcium' exact
json '$.unknown[0].code' vitamin_d
json '$.unknown[0].names[0]' "Dark loaf"
run 0 add 2 servings toast plate --day 2026-11-10
run 0 day 2026-11-10 --json
json '$.nutrients[2].unknown_foods' 1
run 0 add "100 g dark loaf, 100 g light loaf" --day 2026-11-11
run 0 day 2026-11-10 --json
ceiling=$(sqlite3 :memory: "SELECT round(json_extract(CAST(readfile('$home/out') AS TEXT), '\$.nutrients[2].ceiling'), 9)" 2>/dev/null)
run 0 day 2026-11-11 --json
command -v sqlite3 >/dev/null && [ "$(sqlite3 :memory: "SELECT round(json_extract(CAST(readfile('$home/out') AS TEXT), '\$.nutrients[2].ceiling'), 9)")" != "$ceiling" ] &&
    fail "the recipe's ceiling is not that of its ingredients"

# Changing it is one step; past entries stay unless the change reaches them.
run 0 recipe edit monday stew add 2 eggs remove carrots set '#1' 300 g servings=6
err "3 past entries keep the old recipe"
out "1 of 6"
out "300 g"
out_not "Carrots"
query "SELECT count(*) FROM food_version v JOIN food f ON f.id = v.food_id WHERE f.origin = 'own:1'" 2
run 0 day --json
json '$.nutrients[0].known' 225.4
run 0 undo
run 0 recipe edit monday stew set '#1' 300 g --reach all
silent
query "SELECT count(DISTINCT food_version_id) FROM entry e JOIN food_version v ON v.id = e.food_version_id WHERE v.name = 'Monday stew'" 1
run 0 undo
run 0 recipe edit monday stew set '#1' 300 g --reach '#1'
query "SELECT count(DISTINCT food_version_id) FROM entry e JOIN food_version v ON v.id = e.food_version_id WHERE v.name = 'Monday stew'" 2
run 0 recipe show monday stew --json
json '$.ingredients[0].measure' "200 g"
run 0 undo

# A recipe within a recipe; never within itself.
run 0 recipe new Buffet "1 serving monday stew, 1 serving toast plate"
run 3 recipe edit monday stew add 1 serving buffet
err "Buffet is made with Monday stew"

# From a meal; a name can be used only once.
run 0 recipe new "Usual lunch" --from-meal lunch servings=2
out "1 of 2"
run 3 recipe new "usual lunch" 2 eggs
err "there is already a recipe called Usual lunch (own:"
run 1 recipe new Nothing --from-meal dinner
err "nothing is logged there"

# Newer values of an ingredient are offered, never taken silently.
run 0 recipe refresh monday stew
out "already has the newest values"
run 0 recipe refresh monday stew --json
json '$.refreshed' 0

if command -v sqlite3 >/dev/null; then
    correct "Carrots, raw" calcium 133
    run 0 recipe refresh monday stew
    out "Carrots, raw"
    out "133"
    err "nothing changed yet"
    run 0 recipe refresh monday stew --json
    json '$.refreshed' 0
    json '$.changed_ingredients[0].number' 2
    json '$.changed_ingredients[0].was.amounts.calcium' 33
    run 0 recipe show monday stew --json
    json '$.ingredients[1].amounts.calcium' 33
    run 0 recipe refresh monday stew --reach now --json
    json '$.refreshed' 1
    run 0 recipe show monday stew --json
    json '$.ingredients[1].amounts.calcium' 133
    run 0 day --json
    json '$.nutrients[0].known' 225.4
    run 0 undo
    out "undone: changed the recipe Monday stew"
    run 0 recipe show monday stew --json
    json '$.ingredients[1].amounts.calcium' 33
fi

# Invalid recipes are refused.
run 3 recipe new Pills "1 tablet starter:magnesium-citrate-150-mg-tablet"
err "is a supplement; log it separately"
run 3 recipe new Pills 2 eggs yesterday
err "no date, time or meal"
run 3 recipe new Pills 2 eggs weight=850
err "is not a cooked weight; try 850g"
run 3 recipe new Pills 2 eggs servings=0
run 1 recipe new Pills 2 qqqqqq
run 2 recipe new Pills
run 2 recipe new
run 2 recipe edit monday stew
run 2 recipe edit monday stew servings=3 sprinkle
run 3 recipe edit monday stew servings=3 --reach never
run 1 recipe show qqqqqq
run 1 recipe show starter:spinach-raw
err "is not one of your recipes"
run 2 recipe cook
run 0 recipe list --json
json '$[0].kind' recipe
finish
