-- Makes the table ceiling from the foods of grouped that are not in held: the most that a food of each group holds per 100 g.
-- The head of ../log/seed/20_group_ceiling.sql, which is in ceilings, says why it is so.
DROP TABLE IF EXISTS ceiling;
CREATE TABLE ceiling AS
WITH part AS (
    -- Of the foods of each group: plain (0) those that nothing shows to be fortified; fortified (1) all, but counted as many as are.
    SELECT g.food_group, s.fortified, v.pos, v.amount, v.assumed, f.description, f.kind, g.fdc_id,
           iif(n.code = 'vitamin_d' AND g.shown_by_d, 0, g.fortified) AS is_fortified,
           n.code IN ('energy', 'protein', 'total_fat', 'saturated_fat', 'carbohydrate', 'sugars', 'fiber', 'water', 'alcohol') AS is_bulk
    FROM grouped g JOIN food f USING (fdc_id) JOIN value v USING (fdc_id) JOIN nutrient n USING (pos)
    JOIN (SELECT 0 AS fortified UNION ALL SELECT 1) s
        ON iif(n.code = 'vitamin_d' AND g.shown_by_d, 0, g.fortified) <= s.fortified
    WHERE g.fdc_id NOT IN (SELECT fdc_id FROM held)
), counted AS (
    SELECT *, row_number() OVER (PARTITION BY food_group, fortified, pos ORDER BY amount DESC, kind = 'fndds', description, fdc_id) AS place,
           count(*) OVER (PARTITION BY food_group, fortified, pos) AS foods,
           sum(NOT assumed) OVER (PARTITION BY food_group, fortified, pos) AS known_foods,
           sum(is_fortified AND NOT assumed) OVER (PARTITION BY food_group, fortified, pos) AS fortified_foods
    FROM part
), bound AS (
    SELECT food_group, fortified, pos, foods, description, amount,
           iif(is_bulk, 1, max(1, pow(300.0 / iif(fortified, fortified_foods, max(known_foods, 1)), 0.25)) * iif(fortified, 1.5, 1)) AS margin
    FROM counted WHERE place = 1 AND iif(fortified, fortified_foods, foods) >= 5
)
SELECT b.food_group, b.fortified, b.pos, b.foods, b.description, round(max(b.amount * b.margin, coalesce(p.amount * p.margin, 0)), 4) AS amount
FROM bound b LEFT JOIN bound p ON b.fortified AND p.food_group = b.food_group AND p.pos = b.pos AND NOT p.fortified;
CREATE UNIQUE INDEX ceiling_of ON ceiling (food_group, fortified, pos);
