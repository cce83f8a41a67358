#!/bin/sh
# A thousand foods of the USDA's table, logged by their keys: the days' sums equal those the sqlite3 shell makes over the
# table itself. Which foods, and how much of each, is the same in each run.
. "$MARROW_SOURCE/tests/cli/program.sh"

zip="$MARROW_TEST_DATA/usda/sr_legacy_2018-04_rebuilt.zip"
if [ ! -f "$zip" ] || ! command -v sqlite3 >/dev/null || ! command -v unzip >/dev/null; then
    echo "no table of the USDA, no sqlite3 or no unzip" >&2
    exit 77
fi
run 0 catalogue import "$zip"
out "sr-legacy: 7793 foods"
run 0 catalogue list
out "USDA SR Legacy"

unzip -qp "$zip" food_nutrient.csv >"$home/food_nutrient.csv"
unzip -qp "$zip" food.csv >"$home/food.csv"
sqlite3 "$home/table.db" <<END
.mode csv
.import '$home/food.csv' food
.import '$home/food_nutrient.csv' food_nutrient
CREATE TABLE picked (day INTEGER, fdc_id INTEGER, amount REAL);
INSERT INTO picked
    SELECT place / 40, fdc_id, round((fdc_id * 7919 + place * 104729) % 5000 / 10.0 + 0.1, 1)
    FROM (SELECT CAST(fdc_id AS INTEGER) AS fdc_id, row_number() OVER (ORDER BY fdc_id * 48271 % 99991) - 1 AS place FROM food)
    WHERE place < 1000;
CREATE TABLE total AS
    SELECT p.day, v.nutrient_id, sum(CAST(v.amount AS REAL) * p.amount / 100) AS amount
    FROM picked p JOIN food_nutrient v ON CAST(v.fdc_id AS INTEGER) = p.fdc_id
    WHERE v.nutrient_id IN ('1090', '1087', '1114', '1008') GROUP BY 1, 2;
END

# Forty foods a day, twenty-five days.
day=0
while [ $day -lt 25 ]; do
    date=$(date -u -d "2026-06-01 + $day days" +%F)
    words=$(sqlite3 "$home/table.db" "SELECT group_concat(printf('%.1f g fdc:%d', amount, fdc_id), ', ') FROM picked WHERE day = $day")
    "$MARROW_PROGRAM" add "$words" --day "$date" >"$home/out" 2>"$home/err" </dev/null || fail "add $words"
    "$MARROW_PROGRAM" day "$date" --json >"$home/day.json" 2>"$home/err" || fail "day $date"
    wrong=$(sqlite3 "$home/table.db" "
        SELECT t.nutrient_id, t.amount, json_extract(n.value, '\$.known')
        FROM total t JOIN json_each(readfile('$home/day.json'), '\$.nutrients') n
        ON json_extract(n.value, '\$.code') = CASE t.nutrient_id WHEN '1090' THEN 'magnesium' WHEN '1087' THEN 'calcium'
            WHEN '1114' THEN 'vitamin_d' ELSE 'energy' END
        WHERE t.day = $day AND abs(t.amount - json_extract(n.value, '\$.known')) > 1e-6 * (1 + t.amount);
        SELECT 'energy is not told' WHERE NOT EXISTS (SELECT 1 FROM json_each(readfile('$home/day.json'), '\$.nutrients')
            WHERE json_extract(value, '\$.code') = 'energy' AND json_extract(value, '\$.known') > 0);")
    [ -z "$wrong" ] || fail "the sums of $date: $wrong"
    day=$((day + 1))
done
query "SELECT count(*), count(DISTINCT food_version_id) FROM entry" "1000|1000"
finish
