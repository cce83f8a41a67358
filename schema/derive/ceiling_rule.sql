-- Makes the table ceiling from the foods of grouped that are not in held: the most that a food of each group holds per 100 g.
-- The head of ../log/seed/20_group_ceiling.sql, which is in ceilings, says why it is so.
DROP TABLE IF EXISTS ceiling;
CREATE TABLE ceiling AS
WITH part AS MATERIALIZED (
    SELECT g.food_group, v.pos, v.amount, v.assumed, f.description, f.kind, g.fdc_id,
           iif(n.code = 'vitamin_d' AND g.shown_by_d, 0, g.fortified) AS fortified,
           g.food_group IN (SELECT 'baking mixes' UNION SELECT dry FROM dry_group) AS is_dry,
           n.code = 'vitamin_d' AS is_vitamin_d,
           n.code IN ('energy', 'protein', 'total_fat', 'saturated_fat', 'carbohydrate', 'sugars', 'fiber', 'water', 'alcohol') AS is_bulk
    FROM grouped g JOIN food f USING (fdc_id) JOIN value v USING (fdc_id) JOIN nutrient n USING (pos)
    WHERE g.fdc_id NOT IN (SELECT fdc_id FROM held)
), counted AS (
    SELECT *, row_number() OVER (PARTITION BY food_group, fortified, pos ORDER BY amount DESC, kind = 'fndds', description, fdc_id) AS place,
           count(*) OVER (PARTITION BY food_group, fortified, pos) AS foods,
           max(1, sum(NOT assumed) OVER (PARTITION BY food_group, fortified, pos)) AS known_foods
    FROM part
), bound AS (
    SELECT food_group, fortified, pos, is_dry, is_bulk, is_vitamin_d, foods, description,
           amount * iif(is_bulk, 1, max(1, pow(300.0 / known_foods, 0.25)) * iif(fortified, iif(is_vitamin_d, 2.25, 1.5), 1)) AS amount
    FROM counted WHERE place = 1 AND foods >= 5
), pooled AS (
    -- Of the fortified foods of all groups, the dry ones apart: for groups with too few fortified foods of their own.
    SELECT pos, is_dry, 1.5 * max(amount) AS amount, description FROM part WHERE fortified GROUP BY pos, is_dry
), lawful AS (
    -- The vitamin D that may be added to 100 g of grain products in the US: 90 IU (21 CFR 184.1950).
    SELECT column1 AS food_group, (SELECT pos FROM nutrient WHERE code = 'vitamin_d') AS pos, 2.25 AS amount
    FROM (VALUES ('bread'), ('grains'), ('baked goods'), ('baking mixes'))
), added AS (
    SELECT food_group, pos, foods, amount, description FROM bound WHERE fortified
    UNION ALL
    SELECT b.food_group, b.pos, 0, iif(b.is_bulk, 0, p.amount), p.description FROM bound b JOIN pooled p USING (pos, is_dry)
    WHERE NOT b.fortified AND NOT EXISTS (SELECT 1 FROM bound f WHERE f.fortified AND f.food_group = b.food_group AND f.pos = b.pos)
)
SELECT food_group, 0 AS fortified, pos, foods, description, round(amount, 4) AS amount FROM bound WHERE NOT fortified
UNION ALL
SELECT a.food_group, 1, a.pos, a.foods + coalesce(p.foods, 0),
       CASE max(a.amount, coalesce(p.amount, 0), coalesce(l.amount, 0)) WHEN a.amount THEN a.description WHEN p.amount THEN p.description
       ELSE '21 CFR 184.1950' END,
       round(max(a.amount, coalesce(p.amount, 0), coalesce(l.amount, 0)), 4)
FROM added a LEFT JOIN bound p ON NOT p.fortified AND p.food_group = a.food_group AND p.pos = a.pos
LEFT JOIN lawful l ON l.food_group = a.food_group AND l.pos = a.pos;
CREATE UNIQUE INDEX ceiling_of ON ceiling (food_group, fortified, pos);
