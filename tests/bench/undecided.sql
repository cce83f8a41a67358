-- Simulated days, and the shares of them on which a goal or limit cannot be told. Needs the catalogues starter and branded and the log.

-- What makes a day: ten slots, each with the groups that fill it and its grams.
CREATE TABLE slot (number INTEGER, food_group TEXT, grams REAL);
INSERT INTO slot VALUES (1, 'cereals', 60), (1, 'grains', 120), (2, 'milk', 240), (3, 'fruit', 140), (4, 'bread', 70), (5, 'cheese', 40),
    (5, 'eggs', 50), (6, 'vegetables', 120), (7, 'meat', 120), (7, 'poultry', 120), (7, 'fish', 120), (7, 'processed meat', 60),
    (8, 'legumes', 130), (8, 'nuts', 30), (9, 'yogurt', 170), (10, 'snacks', 30), (10, 'sweets', 30), (10, 'baked goods', 50), (10, 'sauces', 30);
CREATE TABLE aim (code TEXT, kind TEXT, amount REAL); -- of a woman of 51 to 70 (NASEM 1997, 2011)
INSERT INTO aim VALUES ('magnesium', 'goal', 320), ('calcium', 'goal', 1200), ('vitamin_d', 'goal', 15), ('calcium', 'limit', 2000),
    ('vitamin_d', 'limit', 100);

CREATE TABLE food AS
SELECT row_number() OVER () AS id, f.* FROM (
    SELECT 0 AS is_product, name, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM starter.food WHERE rank <= 2 AND basis = 'g' AND kind = 'food'
    UNION ALL
    SELECT 1, name, food_group, fortified, known, energy_kcal, protein_g, magnesium_mg, calcium_mg, vitamin_d_ug
    FROM branded.food WHERE basis = 'g') f;
CREATE TABLE place AS
SELECT id, s.number AS slot, is_product, grams, row_number() OVER (PARTITION BY s.number, is_product ORDER BY id) - 1 AS place,
       count(*) OVER (PARTITION BY s.number, is_product) AS places
FROM food JOIN slot s USING (food_group);

CREATE TABLE value AS
WITH said AS (
    SELECT id, 'energy' AS code, energy_kcal AS amount, known FROM food UNION ALL SELECT id, 'protein', protein_g, known FROM food
    UNION ALL SELECT id, 'magnesium', magnesium_mg, known FROM food UNION ALL SELECT id, 'calcium', calcium_mg, known FROM food
    UNION ALL SELECT id, 'vitamin_d', vitamin_d_ug, known FROM food)
SELECT id, code, amount, CASE WHEN amount IS NULL THEN 'unknown' WHEN instr(';' || known || ';', ';' || code || '=below;') THEN 'below'
    WHEN instr(';' || known || ';', ';' || code || '=assumed;') THEN 'assumed'
    WHEN instr(';' || known || ';', ';' || code || '=at_least;') THEN 'at_least' ELSE 'exact' END AS how FROM said;
CREATE INDEX value_food ON value (id, code);

-- The ceilings of a food, as src/catalogue/food/ceiling.c finds them: 0 before, 1 now, 2 as if nothing was added.
CREATE TABLE contradicted AS
SELECT f.id, c.fortified, v.code FROM food f JOIN value v USING (id) JOIN log.group_ceiling c
ON c.food_group = f.food_group AND c.nutrient = v.code WHERE v.how IN ('exact', 'at_least') AND v.amount > 1.1 * c.amount_per_100g;
CREATE INDEX contradicted_food ON contradicted (id, fortified);
CREATE TABLE bound AS
SELECT f.id, w.way, CASE
    WHEN w.way = 0 AND is_product THEN NULL
    WHEN NOT EXISTS (SELECT 1 FROM contradicted c WHERE c.id = f.id AND c.fortified = iif(w.way = 2 AND is_product, 0, f.fortified))
        THEN iif(w.way = 2 AND is_product, 0, f.fortified)
    WHEN NOT EXISTS (SELECT 1 FROM contradicted c WHERE c.id = f.id AND c.fortified = 1) THEN 1 END AS fortified
FROM food f, (SELECT 0 AS way UNION ALL SELECT 1 UNION ALL SELECT 2) w;
CREATE TABLE part AS
SELECT f.id, b.way, v.code, iif(v.how IN ('exact', 'at_least'), v.amount, 0) AS known,
       CASE v.how WHEN 'exact' THEN v.amount WHEN 'below' THEN v.amount WHEN 'assumed' THEN 0 ELSE
           (SELECT c.amount_per_100g FROM log.group_ceiling c WHERE c.food_group = f.food_group AND c.fortified = b.fortified AND c.nutrient = v.code)
           END AS most
FROM food f JOIN bound b USING (id) JOIN value v USING (id) WHERE v.code IN ('magnesium', 'calcium', 'vitamin_d');
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
       round(100.0 * avg(iif(way = 0, is_open, NULL))) || ' %' AS before, round(100.0 * avg(iif(way = 1, is_open, NULL))) || ' %' AS now,
       round(100.0 * avg(iif(way = 2, is_open, NULL))) || ' %' AS 'nothing added'
FROM (SELECT t.*, a.kind, iif(a.kind = 'goal', t.known < a.amount AND (t.most IS NULL OR t.most >= a.amount),
                              t.known <= a.amount AND (t.most IS NULL OR t.most > a.amount)) AS is_open
      FROM total t JOIN aim a USING (code))
GROUP BY products, code, kind ORDER BY products, kind, code = 'vitamin_d', code DESC;

-- The products' own values, masked: how many are above the ceiling that the program would take for theirs.
SELECT code AS nutrient, count(*) AS 'values of products', sum(most IS NULL) AS 'no ceiling', sum(amount > most) AS above,
       round(100.0 * sum(amount > most) / count(*), 2) || ' %' AS share
FROM (SELECT v.code, iif(v.how = 'below', 0, v.amount) AS amount, (SELECT c.amount_per_100g FROM log.group_ceiling c WHERE c.food_group = f.food_group AND c.nutrient = v.code
          AND c.fortified = CASE
              WHEN NOT EXISTS (SELECT 1 FROM contradicted x WHERE x.id = f.id AND x.fortified = f.fortified AND x.code <> v.code) THEN f.fortified
              WHEN NOT EXISTS (SELECT 1 FROM contradicted x WHERE x.id = f.id AND x.fortified = 1 AND x.code <> v.code) THEN 1 END) AS most
      FROM food f JOIN value v USING (id) WHERE f.is_product AND v.how IN ('exact', 'below') AND v.code IN ('magnesium', 'calcium', 'vitamin_d'))
GROUP BY code ORDER BY code = 'vitamin_d', code DESC;
