#!/bin/sh
# Every figure of a day, a week and a month, computed again by plain SQL from the tables of the log.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v sqlite3 >/dev/null || exit 77

run 0 profile set birth=1970-05-02 sex=female --from 2026-01-01
run 0 add "180 g starter:spinach-raw @lunch, 92.5 g starter:sardines-canned-in-oil-with-bones, 33.3 g starter:naan" --day 2026-11-16
run 0 add "200 g starter:naan @dinner, 17 g starter:almonds, 2 starter:vitamin-d3-25-ug-tablet" --day 2026-11-16
run 0 add "60 g starter:naan @lunch, 1.5 cup starter:milk-whole, 3 starter:magnesium-citrate-150-mg-tablet" --day 2026-11-17
run 0 add "100 g starter:kale-raw @dinner, 1 starter:multivitamin-mg-50-ca-200-d-25-tablet" --day 2026-11-18
run 0 day 2026-11-16 --mark complete
run 0 day 2026-11-17 --mark complete
run 0 day 2026-11-18 --mark partial

# part: the amounts of each entry, known and at most; whole: the sums of a day.
cat >"$home/sums.sql" <<'END'
CREATE TEMP TABLE part AS
SELECT e.day, n.code, v.food_id, v.name, f.kind IN ('supplement', 'medicine') AS is_supplement,
       iif(x.known IN ('exact', 'at_least'), x.amount, 0) * e.amount / iif(v.basis = 'unit', 1, 100) AS known,
       CASE WHEN x.known IN ('exact', 'below') THEN x.amount WHEN x.known = 'assumed' THEN 0
            WHEN v.basis <> 'g' OR f.kind IN ('supplement', 'medicine') THEN NULL
            WHEN x.known = 'at_least' THEN max(x.amount, c.amount_per_100g) ELSE c.amount_per_100g END
           * e.amount / iif(v.basis = 'unit', 1, 100) AS most,
       x.known IS NULL OR x.known = 'at_least' AS is_unknown
FROM entry e JOIN food_version v ON v.id = e.food_version_id JOIN food f ON f.id = v.food_id, nutrient n
LEFT JOIN food_nutrient x ON x.food_version_id = v.id AND x.nutrient = n.code
LEFT JOIN group_ceiling c ON c.food_group = v.food_group AND c.fortified = v.fortified AND c.nutrient = n.code;
CREATE TEMP TABLE whole AS
SELECT day, code, sum(known) AS known, iif(count(most) = count(*), sum(most), NULL) AS most,
       count(DISTINCT food_id) AS foods, count(DISTINCT iif(is_unknown, food_id, NULL)) AS unknown_foods,
       sum(known * is_supplement) AS supplements
FROM part GROUP BY day, code;
CREATE TEMP TABLE said AS SELECT json_extract(CAST(readfile(getenv) AS TEXT), '$') AS answer FROM (SELECT :answer AS getenv);
END

# differences SQL: rows where the answer differs from SQL; there must be none.
differences() {
    sqlite3 "$log" ".parameter set :answer \"'$home/out'\"" ".read $home/sums.sql" "$1" >"$home/differ" 2>&1
    [ ! -s "$home/differ" ] || fail "$said: differs: $(head -5 "$home/differ")"
}

for day in 2026-11-16 2026-11-17 2026-11-18; do
    run 0 day "$day" --json
    differences "SELECT w.*, j.value FROM said, json_each(answer, '\$.nutrients') j
        LEFT JOIN whole w ON w.code = j.value ->> 'code' AND w.day = '$day'
        WHERE (abs((j.value ->> 'known') - w.known) <= 1e-9 * w.known
            AND ((j.value ->> 'ceiling') IS w.most OR abs((j.value ->> 'ceiling') - w.most) <= 1e-9 * w.most)
            AND (j.value ->> 'food_count') = w.foods AND (j.value ->> 'unknown_foods') = w.unknown_foods
            AND abs((j.value ->> 'from_supplements') - w.supplements) <= 1e-9 * w.supplements) IS NOT 1"
    # Verdicts follow from the answer's own interval; the partial day is never short.
    differences "SELECT j.value FROM said, json_each(answer, '\$.nutrients') j
        WHERE (j.value ->> 'verdict') IS NOT CASE WHEN (j.value -> '\$.goal') = 'null' THEN 'none'
            WHEN (j.value ->> 'known') >= (j.value ->> '\$.goal.at_least') * (1 - 1e-9) THEN 'met'
            WHEN (answer ->> 'status') = 'partial' THEN 'so_far'
            WHEN (j.value ->> 'ceiling') < (j.value ->> '\$.goal.at_least') * (1 - 1e-9) THEN 'short' ELSE 'cannot_tell' END"
done
json '$.nutrients[0].verdict' so_far
run 0 day 2026-11-17 --json
json '$.nutrients[0].limit_verdict' over

# Means over the two complete days; sources add up to the total, largest first.
for span in week month; do
    run 0 $span 2026-11-16 --json
    differences "WITH mean AS (SELECT code, sum(known) / 2 AS known, iif(count(most) = 2, sum(most) / 2, NULL) AS most
            FROM whole WHERE day < '2026-11-18' GROUP BY code)
        SELECT m.*, j.value FROM said, json_each(answer, '\$.nutrients') j LEFT JOIN mean m ON m.code = j.value ->> 'code'
        WHERE (abs((j.value ->> 'mean') - m.known) <= 1e-9 * m.known AND (j.value ->> 'mean_days') = 2
            AND ((j.value ->> 'mean_ceiling') IS m.most OR abs((j.value ->> 'mean_ceiling') - m.most) <= 1e-9 * m.most)) IS NOT 1"
    differences "SELECT j.value ->> 'code', total(s.value ->> 'share') FROM said, json_each(answer, '\$.nutrients') j,
            json_each(j.value, '\$.sources') s GROUP BY 1 HAVING abs(total(s.value ->> 'share') - 1) > 1e-9"
    differences "SELECT s.value ->> 'food', p.known
        FROM said, json_each(answer, '\$.nutrients') j, json_each(j.value, '\$.sources') s
        LEFT JOIN (SELECT code, name, sum(known) AS known FROM part WHERE day < '2026-11-18' GROUP BY code, name) p
            ON p.code = j.value ->> 'code' AND p.name = s.value ->> 'food'
        WHERE (abs((s.value ->> 'amount') - p.known) <= 1e-9 * p.known) IS NOT 1"
done
finish
