#!/bin/sh
# The manual pages and the program say the same: commands, options, settings, the keys of the JSON answers.
. "$MARROW_SOURCE/tests/cli/program.sh"
page="$home/page"
sed 's/\\-/-/g; s/\\f[BIR]//g' "$MARROW_MANUAL"/marrow*.[157] >"$page"

# The pages are sound roff, and short lines.
if command -v mandoc >/dev/null; then
    mandoc -T lint "$MARROW_MANUAL"/marrow*.[157] >"$home/out" 2>&1
    [ ! -s "$home/out" ] || fail 'mandoc finds faults in the manual'
fi

run 0 help
sed -n 's/^  \([a-z][a-z]*\) .*/\1/p' "$home/out" >"$home/commands"
while read -r command; do
    grep -q "marrow $command" "$page" || fail "the manual lacks marrow $command"
    run 0 "$command" --help
    cat "$home/out" >>"$home/helps"
done <"$home/commands"
sed -n 's/^  [- ][a-z ][, ] --\([a-z-]*\).*/\1/p' "$home/helps" | sort -u >"$home/options"
while read -r option; do
    grep -q -- "--$option" "$page" || fail "the manual lacks --$option"
done <"$home/options"
grep -o -- '--[a-z][a-z-]*' "$page" | sort -u >"$home/options"
while read -r option; do
    grep -q -- "^  ... *$option" "$home/helps" || fail "the manual has $option, which no command takes"
done <"$home/options"
for name in $("$MARROW_PROGRAM" setting 2>/dev/null | sed 's/ .*//'); do
    grep -q "$name" "$page" || fail "the manual lacks the setting $name"
done
for variable in MARROW_LOG MARROW_CATALOGUES MARROW_NOW XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME NO_COLOR COLORFGBG COLUMNS TERM TZ; do
    grep -q "$variable" "$page" || fail "the manual lacks $variable"
done
rm -rf "$home/data"

command -v sqlite3 >/dev/null || { echo "no sqlite3 shell: JSON is not compared"; finish; }

# keys FILE: the paths in a JSON text, list indices and nutrients' codes taken out.
keys() {
    sqlite3 :memory: "SELECT DISTINCT fullkey FROM json_tree(CAST(readfile('$1') AS TEXT)) WHERE key IS NOT NULL" |
        sed 's/\[[0-9]*\]/[]/g; s/\.\"*\(amounts\|how_known\|most_amounts\)\"*\.[\"a-z0-9_]*$/.\1.CODE/; /\[\]$/d' | sort -u
}

# same EXAMPLE WORDS...: the example named so has the keys of the answer.
same() {
    example=$1
    shift
    run 0 "$@" --json
    awk -v mark=".\\\\\" json: $example" '$0 == mark { found = 1 } found && /^\.EE/ { exit }
        found && in_example { print } found && /^\.EX/ { in_example = 1 }' "$page" >"$home/example"
    valid=$(sqlite3 :memory: "SELECT json_valid(CAST(readfile('$home/example') AS TEXT))")
    [ "$valid" = 1 ] || fail "the manual's example '$example' is no JSON"
    [ "$(wc -l <"$home/out")" = 1 ] || fail "$said: not one line"
    keys "$home/example" >"$home/keys_example"
    keys "$home/out" >"$home/keys_out"
    diff "$home/keys_example" "$home/keys_out" >"$home/err" || fail "the example '$example' and '$said' differ"
}
run 0 profile set birth=1970-05-02 sex=female
run 0 add 100 g starter:spinach-raw --day 2026-11-18
run 0 measure add weight 70 kg --range 50-80 --day 2026-11-03
run 0 day 2026-11-18 --mark complete
same add add 180 g starter:spinach-raw, chopped, 100 g broccoli, steamed
same "entry list" entry list
same day day
same suggest suggest
printf 'Day,Food Name,Amount,Net Carbs (g)\n2026-11-02,Rice,100 g,5\n' >"$home/servings.csv"
same import import "$home/servings.csv" --dry-run
same export export "$home/diary.csv"
printf '2026-11-02\n100 g raw spinach\nflurb\n' >"$home/meals.txt"
same "add --file" add --file "$home/meals.txt" --partial --dry-run
printf 'name,group,magnesium mg\nVillage bread,grains,\n' >"$home/bread.csv"
"$MARROW_PROGRAM" catalogue import "$home/bread.csv" --name mine >/dev/null
for day in 2026-10-15 2026-11-12 2026-11-17; do
    run 0 add 150 g starter:spinach-raw, 80 g mine:village-bread --day $day
    run 0 day $day --mark complete
done
same review review
same review week
same review month
for _ in 1 2 3 4 5 6; do run 0 undo; done
same "entry edit" entry delete '#1'
same undo undo
same undo redo
same "entry edit" entry edit '#1' --meal dinner --day 2026-11-18
same "entry edit" entry move '#1' --to-meal lunch --day 2026-11-18
same "entry edit" entry copy '#1' --day 2026-11-18
same note note today ate out
same find find spinach
same "course add" course add starter:magnesium-citrate-150-mg-tablet --dose "2 tablets" --at 8:00 --from 2026-11-18 --why cramps
same "course add" course change 1 --until none
same course course
same take take
same take take --list
run 0 course add starter:vitamin-d3-25-ug-tablet --from 2026-11-18
same "course space" course space 1 4h after 2
same "course show" course show 1
same sheet sheet
same sql sql "SELECT day, at_least, at_most FROM day_nutrient WHERE nutrient = 'magnesium' LIMIT 1"
same report report --output "$home/report.html"
same "food show" food show starter:spinach-raw
printf 'name,group,magnesium mg,vitamin d µg\nDark loaf,grains,40,\nLight loaf,grains,20,0\n' >"$home/loaves.csv"
"$MARROW_PROGRAM" catalogue import "$home/loaves.csv" --name loaves >/dev/null
same "recipe show" recipe new "Toast plate" 100 g dark loaf servings=2 weight=110g
same "recipe show" recipe edit toast plate add 20 g light loaf
same "recipe show" recipe show toast plate
same "recipe list" recipe list
correct "Dark loaf" magnesium 44
same "recipe refresh" recipe refresh toast plate
same "food new" food new Village bread per=100g "serving=1 slice=30 g" calcium=40mg
same "food new" food copy "village bread" name=Loaf
run 0 add "2 slices village bread" --day 2026-11-18
same "food edit" food edit "village bread" calcium=120mg --reach all
same "food favourite" food favourite "village bread"
same "food list" food list
same "food merge" food merge loaf "village bread"
run 0 food new Spare loaf per=100g calcium=40mg
same "food delete" food delete spare loaf
same compound compound 1350 mg magnesium glycinate
same history history
same profile profile
same "profile history" profile history
same "measure add" measure add 25-OH-D 52 nmol/l --range 50-125 --day 2026-11-18
same "measure add" measure edit 2 54
same measure measure
same "measure show" measure show 25-OH-D
same target target
same "target set" target set calcium at-most 1000 mg --note "Dr says at most 1000 mg"
same "target list" target list
same "target sets" target sets
same "target list" target set --from ckd
run 0 undo
same about about
same setting setting
same catalogue catalogue
printf 'name,magnesium mg\nOne,1\n' >"$home/one.csv"
same "catalogue import" catalogue import "$home/one.csv" --to "$home"
same "catalogue fetch" catalogue fetch
same "catalogue verify" catalogue verify starter
"$MARROW_PROGRAM" catalogue import "$home/one.csv" --name goes >/dev/null
same "catalogue remove" catalogue remove goes
same "catalogue template" catalogue template
same check check
same backup backup "$home/copy.db"
finish
