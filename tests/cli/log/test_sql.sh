#!/bin/sh
# The ten questions of docs/sql.md, against the program's own answers.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T12:30
if ! command -v sqlite3 >/dev/null; then
    echo "no sqlite3 shell to read JSON with"
    exit 77
fi
run 0 profile set birth=1970-05-02 sex=female
run 0 food new Village bread per=100g calcium=40mg energy=250kcal
for day in 16 17; do
    run 0 add "180 g starter:spinach-raw @lunch 12:30, 100 g fdc:175139 @dinner, 80 g own:1 @dinner" --day "2026-11-$day"
done
run 0 course add starter:magnesium-citrate-150-mg-tablet --at 8:00 --dose "3 tablets" --from 2026-11-15 --until 2026-11-18
run 0 take --day 2026-11-17

# ask N: runs question N of the page; the answer is JSON.
ask() {
    awk -v wanted="$1" '/^[0-9]+\. / { number = $1 + 0 } /^```$/ { within = 0 }
        within && number == wanted { print } /^```sql/ { within = 1 }' "$MARROW_SOURCE/docs/sql.md" >"$home/query"
    [ -s "$home/query" ] || fail "docs/sql.md has no question $1"
    run 0 sql "$(cat "$home/query")" --json
    said="question $1"
}

# same PATH OTHER: compares a value of the answer with one of the review.
same() {
    ours=$(sqlite3 :memory: "SELECT printf('%.9g', json_extract(CAST(readfile('$home/out') AS TEXT), '$1'))")
    theirs=$(sqlite3 :memory: "SELECT printf('%.9g', json_extract(CAST(readfile('$home/review') AS TEXT), '$2'))")
    [ "$ours" = "$theirs" ] || fail "$said: $1 is $ours, the review has $theirs"
}

run 0 review --from 2026-11-12 --to 2026-11-18 --json
cp "$home/out" "$home/review"
ask 1
json '$[0].food' 'Spinach, raw'
json '$[0].time' 12:30
ask 2
same '$[0].at_least' '$.days[4].nutrients[0].known'
same '$[1].at_least' '$.days[5].nutrients[0].known'
same '$[1].unknown_foods' '$.days[5].nutrients[0].unknown_foods'
json '$[2].day' 2026-11-18
ask 3
same '$[0].at_least' '$.nutrients[1].mean'
same '$[0].at_most' '$.nutrients[1].mean_ceiling'
same '$[0].days' '$.nutrients[1].mean_days'
ask 4
shorts=$(sqlite3 :memory: "SELECT json_array_length(CAST(readfile('$home/out') AS TEXT)) ")
[ "$shorts" = "$(sqlite3 :memory: "SELECT json_extract(CAST(readfile('$home/review') AS TEXT), '\$.nutrients[2].days_short')")" ] ||
    fail "question 4: $shorts days short"
ask 5
json '$[0].day' 2026-11-17
json '$[0].nutrient' magnesium
json '$[0].counted' 450
ask 6
same '$[0].mg' '$.nutrients[0].sources[0].amount'
same '$[1].mg' '$.nutrients[0].sources[1].amount'
ask 7
json '$[0].share' "$(sqlite3 :memory: "SELECT json_extract(r, '\$.nutrients[0].mean_from_supplements') / json_extract(r, '\$.nutrients[0].mean')
    FROM (SELECT CAST(readfile('$home/review') AS TEXT) AS r)")"
ask 8
json '$[0].food' 'Village bread'
json '$[0].times' 2
ask 9
json '$[0].day' 2026-11-15
json '$[2].day' 2026-11-18
ask 10
json '$[0].complete' 2
json '$[0].days' 4
finish
