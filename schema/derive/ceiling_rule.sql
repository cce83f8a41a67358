-- Makes the table ceiling from the foods of grouped that are not in held: the most that a food of each group holds per 100 g.
-- The head of ../log/seed/20_group_ceiling.sql, which is in ceilings, says why it is so.
DROP TABLE IF EXISTS ceiling;
CREATE TABLE ceiling AS
WITH part AS MATERIALIZED (
    -- Of the foods of each group: plain (0) those that nothing shows to be fortified; fortified (1) all, but counted as many as are.
    SELECT g.food_group, s.fortified, v.pos, v.amount, v.assumed, f.description, f.kind, g.fdc_id,
           g.food_group = 'baking mixes' OR g.food_group IN (SELECT dry FROM dry_group) AS is_dry,
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
    SELECT food_group, fortified, pos, is_dry, foods, description, is_bulk,
           amount * iif(is_bulk, 1, max(1, pow(300.0 / iif(fortified, fortified_foods, max(known_foods, 1)), 0.25)) * iif(fortified, 1.5, 1)) AS amount
    FROM counted WHERE place = 1 AND iif(fortified, fortified_foods, foods) >= 5
), pooled AS (
    -- The most of the fortified foods of all groups, the dry ones apart: for groups with too few fortified foods of their own.
    SELECT pos, is_dry, count(*) AS foods, max(amount) AS most, description FROM part WHERE fortified AND is_fortified GROUP BY pos, is_dry
), both AS (
    SELECT * FROM bound WHERE fortified
    UNION ALL
    SELECT b.food_group, 1, b.pos, b.is_dry, b.foods, iif(b.is_bulk, b.description, p.description), b.is_bulk, iif(b.is_bulk, b.amount, 1.5 * p.most)
    FROM bound b JOIN pooled p ON p.pos = b.pos AND p.is_dry = b.is_dry
    WHERE NOT b.fortified AND NOT EXISTS (SELECT 1 FROM bound f WHERE f.fortified AND f.food_group = b.food_group AND f.pos = b.pos)
)
SELECT food_group, fortified, pos, foods, description, round(amount, 4) AS amount FROM bound WHERE NOT fortified
UNION ALL
SELECT b.food_group, 1, b.pos, b.foods, b.description, round(max(b.amount, coalesce(p.amount, 0)), 4)
FROM both b LEFT JOIN bound p ON NOT p.fortified AND p.food_group = b.food_group AND p.pos = b.pos;
CREATE UNIQUE INDEX ceiling_of ON ceiling (food_group, fortified, pos);
