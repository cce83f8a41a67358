-- Simulated days, and the shares of them on which a goal or limit cannot be told. Needs the catalogues starter, branded and listed, and the log.

-- What makes a day: ten slots, each with the groups that fill it and its grams.
CREATE TABLE slot (number INTEGER, food_group TEXT, grams REAL);
INSERT INTO slot VALUES (1, 'cereals', 60), (1, 'grains', 120), (2, 'milk', 240), (3, 'fruit', 140), (4, 'bread', 70), (5, 'cheese', 40),
    (5, 'eggs', 50), (6, 'vegetables', 120), (7, 'meat', 120), (7, 'poultry', 120), (7, 'fish', 120), (7, 'processed meat', 60),
    (8, 'legumes', 130), (8, 'nuts', 30), (9, 'yogurt', 170), (10, 'snacks', 30), (10, 'sweets', 30), (10, 'baked goods', 50), (10, 'sauces', 30);
CREATE TABLE aim (code TEXT, kind TEXT, amount REAL); -- of a woman of 51 to 70 (NASEM 1997, 2011)
INSERT INTO aim VALUES ('magnesium', 'goal', 320), ('calcium', 'goal', 1200), ('vitamin_d', 'goal', 15), ('calcium', 'limit', 2000),
    ('vitamin_d', 'limit', 100);

-- listed: a product of the catalogue listed instead, which has the ingredients and the serving of another product.
CREATE TABLE food AS
SELECT row_number() OVER (PARTITION BY is_listed ORDER BY origin) AS id, f.* FROM (
    SELECT 0 AS is_listed, 0 AS is_product, origin, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM starter.food WHERE rank <= 2 AND basis = 'g' AND kind = 'food'
    UNION ALL
    SELECT 1, 0, origin, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM starter.food WHERE rank <= 2 AND basis = 'g' AND kind = 'food'
    UNION ALL
    SELECT 0, 1, origin, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM branded.food WHERE basis = 'g' AND origin IN (SELECT origin FROM listed.food WHERE basis = 'g')
    UNION ALL
    SELECT 1, 1, origin, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM listed.food WHERE basis = 'g' AND origin IN (SELECT origin FROM branded.food WHERE basis = 'g')) f;
CREATE UNIQUE INDEX food_id ON food (id, is_listed);
CREATE TABLE place AS
SELECT id, s.number AS slot, is_product, grams, row_number() OVER (PARTITION BY s.number, is_product ORDER BY id) - 1 AS place,
       count(*) OVER (PARTITION BY s.number, is_product) AS places
FROM food JOIN slot s USING (food_group) WHERE NOT is_listed;

CREATE TABLE value AS
WITH said AS (
    SELECT id, is_listed, 'energy' AS code, energy_kcal AS amount, known FROM food UNION ALL SELECT id, is_listed, 'protein', protein_g, known FROM food
    UNION ALL SELECT id, is_listed, 'magnesium', magnesium_mg, known FROM food UNION ALL SELECT id, is_listed, 'calcium', calcium_mg, known FROM food
    UNION ALL SELECT id, is_listed, 'vitamin_d', vitamin_d_ug, known FROM food),
ranged AS (
    SELECT *, substr(';' || known || ';', instr(';' || known || ';', ';' || code || '=') + length(code) + 2) AS rest,
           instr(';' || known || ';', ';' || code || '=') > 0 AS is_marked FROM said)
SELECT id, is_listed, code, amount, CASE WHEN amount IS NULL THEN 'unknown' WHEN NOT is_marked OR known IS NULL THEN 'exact'
    WHEN rest GLOB 'below;*' THEN 'below' WHEN rest GLOB 'assumed;*' THEN 'assumed' WHEN rest GLOB 'at_least;*' THEN 'at_least' ELSE 'rounded' END AS how,
    CASE WHEN is_marked AND rest GLOB '[0-9]*' THEN CAST(rest AS REAL) END AS low,
    CASE WHEN is_marked AND rest GLOB '[0-9]*' THEN CAST(substr(rest, instr(rest, ':') + 1) AS REAL) END AS high
FROM ranged;
CREATE INDEX value_food ON value (id, is_listed, code);

-- The ceilings of a food, as src/catalogue/food/ceiling.c finds them, for what is marked as added (1 magnesium, 2 calcium, 4 vitamin D).
CREATE TABLE mark AS
SELECT f.id, f.is_listed, m.mark FROM food f, (SELECT value AS mark FROM generate_series(0, 7)) m WHERE m.mark IN (f.fortified, 7);
CREATE TABLE bit (code TEXT, bits INTEGER);
INSERT INTO bit VALUES ('magnesium', 1), ('calcium', 2), ('vitamin_d', 4), ('energy', 7), ('protein', 7);
-- The values that contradict the ceilings.
CREATE TABLE clash AS
SELECT m.id, m.is_listed, m.mark, v.code FROM mark m JOIN food f USING (id, is_listed) JOIN value v USING (id, is_listed) JOIN bit b USING (code)
JOIN log.group_ceiling c ON c.food_group = f.food_group AND c.nutrient = v.code AND c.fortified = ((m.mark & b.bits) <> 0)
WHERE v.how IN ('exact', 'at_least', 'rounded') AND coalesce(v.low, v.amount) > 1.1 * c.amount_per_100g;
CREATE INDEX clash_food ON clash (id, is_listed, mark);
-- A food that contradicts the ceilings of its group, whatever is added to it, is tried as a dry one.
.import --csv dry_group.csv dry
CREATE TABLE dried AS
SELECT f.id, f.is_listed, d.dry FROM food f JOIN dry d ON d."group" = f.food_group AND d.dry <> ''
WHERE EXISTS (SELECT 1 FROM clash c WHERE c.id = f.id AND c.is_listed = f.is_listed AND c.mark = f.fortified)
  AND EXISTS (SELECT 1 FROM clash c WHERE c.id = f.id AND c.is_listed = f.is_listed AND c.mark = 7 AND c.code IN ('energy', 'protein'));
UPDATE food SET food_group = d.dry FROM dried d WHERE d.id = food.id AND d.is_listed = food.is_listed;
DELETE FROM clash WHERE (id, is_listed) IN (SELECT id, is_listed FROM dried);
INSERT INTO clash
SELECT m.id, m.is_listed, m.mark, v.code FROM mark m JOIN dried USING (id, is_listed) JOIN food f USING (id, is_listed)
JOIN value v USING (id, is_listed) JOIN bit b USING (code)
JOIN log.group_ceiling c ON c.food_group = f.food_group AND c.nutrient = v.code AND c.fortified = ((m.mark & b.bits) <> 0)
WHERE v.how IN ('exact', 'at_least', 'rounded') AND coalesce(v.low, v.amount) > 1.1 * c.amount_per_100g;
-- 0: as if products had no group, 1: as given, 2: with lists.
CREATE TABLE bound AS
SELECT f.id, w.way, f.is_listed, CASE
    WHEN w.way = 0 AND is_product THEN NULL
    WHEN NOT EXISTS (SELECT 1 FROM clash c WHERE c.id = f.id AND c.is_listed = f.is_listed AND c.mark = f.fortified) THEN f.fortified
    WHEN NOT EXISTS (SELECT 1 FROM clash c WHERE c.id = f.id AND c.is_listed = f.is_listed AND c.mark = 7) THEN 7 END AS mark
FROM food f JOIN (SELECT 0 AS way, 0 AS is_listed UNION ALL SELECT 1, 0 UNION ALL SELECT 2, 1) w USING (is_listed);
CREATE TABLE part AS
SELECT f.id, b.way, v.code, CASE v.how WHEN 'exact' THEN v.amount WHEN 'at_least' THEN v.amount WHEN 'rounded' THEN v.low ELSE 0 END AS known,
       CASE v.how WHEN 'exact' THEN v.amount WHEN 'below' THEN v.amount WHEN 'rounded' THEN v.high WHEN 'assumed' THEN 0 ELSE
           (SELECT c.amount_per_100g FROM log.group_ceiling c WHERE c.food_group = f.food_group AND c.nutrient = v.code
            AND c.fortified = ((b.mark & t.bits) <> 0)) END AS most
FROM food f JOIN bound b USING (id, is_listed) JOIN value v USING (id, is_listed) JOIN bit t USING (code)
WHERE v.code IN ('magnesium', 'calcium', 'vitamin_d');
CREATE INDEX part_food ON part (id, way);

CREATE TABLE day AS WITH RECURSIVE n (day) AS (SELECT 1 UNION ALL SELECT day + 1 FROM n WHERE day < 2000) SELECT * FROM n;
-- mix: a number that looks random, of a day and a slot.
CREATE TABLE eaten AS
SELECT d.day, k.products, s.slot, p.id, p.grams FROM day d
JOIN (SELECT 0 AS products UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) k
JOIN (SELECT DISTINCT number AS slot FROM slot) s
JOIN place p ON p.slot = s.slot
    AND p.is_product = ((s.slot * 3 + d.day) % 10 < k.products)
    AND p.place = ((d.day * 1000003 + s.slot * 7919) * 2654435761 >> 9 & 1048575) % p.places;
CREATE TABLE total AS
SELECT e.day, e.products, p.way, p.code, sum(p.known * grams / 100) AS known,
       iif(count(p.most) = count(*), sum(p.most * grams / 100), NULL) AS most
FROM eaten e JOIN part p USING (id) GROUP BY 1, 2, 3, 4;

.mode box
SELECT products AS 'products of 10', code AS nutrient, kind,
       round(100.0 * avg(iif(way = 0, is_open, NULL))) || ' %' AS 'no group', round(100.0 * avg(iif(way = 1, is_open, NULL))) || ' %' AS 'as given',
       round(100.0 * avg(iif(way = 2, is_open, NULL))) || ' %' AS 'with lists'
FROM (SELECT t.*, a.kind, iif(a.kind = 'goal', t.known < a.amount AND (t.most IS NULL OR t.most >= a.amount),
                              t.known <= a.amount AND (t.most IS NULL OR t.most > a.amount)) AS is_open
      FROM total t JOIN aim a USING (code))
GROUP BY products, code, kind ORDER BY products, kind, code = 'vitamin_d', code DESC;

-- The products' own values, masked, with lists: how many are above the ceiling that the program would take for theirs.
SELECT code AS nutrient, count(*) AS 'values of products', sum(most IS NULL) AS 'no ceiling', sum(amount > most) AS above,
       round(100.0 * sum(amount > most) / count(*), 2) || ' %' AS share
FROM (SELECT v.code, iif(v.how = 'below', 0, v.amount) AS amount, (SELECT c.amount_per_100g FROM log.group_ceiling c WHERE c.food_group = f.food_group
          AND c.nutrient = v.code AND c.fortified = CASE
              WHEN NOT EXISTS (SELECT 1 FROM clash x WHERE x.id = f.id AND x.is_listed = f.is_listed AND x.mark = f.fortified AND x.code <> v.code)
                  THEN (f.fortified & b.bits) <> 0
              WHEN NOT EXISTS (SELECT 1 FROM clash x WHERE x.id = f.id AND x.is_listed = f.is_listed AND x.mark = 7 AND x.code <> v.code) THEN 1 END) AS most
      FROM food f JOIN value v USING (id, is_listed) JOIN bit b USING (code)
      WHERE f.is_product AND NOT f.is_listed AND v.how IN ('exact', 'below', 'rounded') AND v.code IN ('magnesium', 'calcium', 'vitamin_d'))
GROUP BY code ORDER BY code = 'vitamin_d', code DESC;
