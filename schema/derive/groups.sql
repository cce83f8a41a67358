-- Which of our groups a USDA food belongs to, and whether it is fortified: fills grouped
-- (fdc_id, food_group, fortified, shown_by_d). Needs starter (source, food_group, fortified), the starter catalogue's rows.
-- The group rules are those of ../usda/groups.csv, here as the table raw_rule; its comment explains them.
.import --csv groups.csv raw_rule
CREATE TABLE rule (ord INTEGER PRIMARY KEY, kinds TEXT, low INTEGER, high INTEGER, words TEXT, food_group TEXT);
INSERT INTO rule SELECT rowid, '+' || data_sets || '+', iif("from" = '', 0, "from"), iif("to" = '', 1e9, "to"), words, "group" FROM raw_rule;
DROP TABLE raw_rule;

CREATE TABLE grouped (fdc_id INTEGER PRIMARY KEY, kind TEXT, category_id INTEGER, d TEXT, food_group TEXT, fortified INTEGER NOT NULL DEFAULT 0,
    shown_by_d INTEGER NOT NULL DEFAULT 0);
INSERT INTO grouped (fdc_id, kind, category_id, d) SELECT fdc_id, kind, category_id, lower(description) FROM food;
CREATE TEMP TABLE hit AS
SELECT g.fdc_id, r.ord, r.food_group FROM grouped g JOIN rule r
ON (r.kinds = '++' OR instr(r.kinds, '+' || g.kind || '+') > 0) AND coalesce(g.category_id, 0) BETWEEN r.low AND r.high AND g.d LIKE r.words;
CREATE INDEX temp.hit_food ON hit (fdc_id, ord);
UPDATE grouped SET food_group = (SELECT h.food_group FROM hit h WHERE h.fdc_id = grouped.fdc_id ORDER BY h.ord LIMIT 1);

-- A food that the starter catalogue has is in the same group as there, unless it has none or is dry.
-- ../words/dry_group.csv, here as the table dry_group, names the groups of dry foods.
.import --csv dry_group.csv dry_group
CREATE TEMP TABLE starter_food AS
SELECT fdc_id, food_group, max(fortified <> '') AS fortified FROM (
    SELECT f.fdc_id, s.food_group, s.fortified FROM starter s JOIN food f ON s.source GLOB 'fdc:*' AND f.fdc_id = CAST(substr(s.source, 5) AS INTEGER)
    UNION ALL
    SELECT f.fdc_id, s.food_group, s.fortified FROM food f JOIN starter s ON s.source = 'fndds:' || f.code WHERE f.kind = 'fndds')
GROUP BY fdc_id;
UPDATE grouped SET food_group = s.food_group FROM starter_food s
WHERE s.fdc_id = grouped.fdc_id AND grouped.food_group NOT IN (SELECT 'none' UNION SELECT 'fish eggs' UNION SELECT dry FROM dry_group);

-- Foods are fortified by their words; by their kind (brands' ready-to-eat cereals, margarine, meal drinks); because the
-- survey counts milk (with vitamin D), plant drinks and foods made of them so; or by vitamin B12 in foods that have none by nature.
UPDATE grouped SET fortified = 1
WHERE d LIKE '%fortified%' AND d NOT LIKE '%unfortified%'
   OR d LIKE '%added vitamin d%' OR d LIKE '%added vitamin a and vitamin d%' OR d LIKE '%vitamin a & d%'
      OR d LIKE '%vitamins a and d%' OR d LIKE '%and vitamin d%' OR d LIKE '%with vitamin d%' OR d LIKE '%vit d%' OR d LIKE '%vitamin a and d%'
      OR d LIKE '%with added vitamin%' AND d LIKE '% d%added%'
   OR d LIKE '%added calcium%' OR d LIKE '%with calcium%'
      AND d NOT LIKE '%calcium propionate%' AND food_group <> 'soy products' OR d LIKE '%calcium added%'
      OR d LIKE '%calcium and vitamin%' OR d LIKE '%plus calcium%' OR d LIKE '%high calcium%'
   OR d LIKE '%added mineral%' OR d LIKE '%vitamins and minerals%' OR d LIKE '%added nutrients%' OR d LIKE '%enriched with%'
      OR d LIKE '%with added vitamins%' OR d LIKE '%protein fortified%'
   OR d LIKE '%meal replacement%' OR d LIKE '%meal supplement%' OR d LIKE '%nutritional%' OR d LIKE '%nutrition bar%'
      OR d LIKE '%formulated bar%' OR d LIKE '%protein bar%' OR d LIKE '%slim%fast%' OR d LIKE '%breakfast%bar%'
      OR d LIKE '%nutri-grain%' OR d LIKE '%special k%' OR d LIKE '%luna bar%' OR d LIKE '%clif%' OR d LIKE '%balance%bar%'
      OR d LIKE '%power%bar%'
   OR d LIKE '%margarine%' AND food_group = 'fats' OR d LIKE '%energy drink%'
      OR d LIKE '%enhanced%' AND food_group IN ('drinks', 'water') OR d LIKE '%kashi%' OR d LIKE '%kudos%'
      OR d LIKE '%acai blend%' OR d LIKE '%jagerbomb%' OR food_group = 'bread' AND (d LIKE '%whole grain white%'
      OR d LIKE '%white wheat%' OR d LIKE '%special formula%') OR d LIKE '%fiber one%' OR d LIKE '%tiger%milk%'
      OR d LIKE '%ensure%' OR d LIKE '%muscle milk%' OR d LIKE '%ovaltine%' OR d LIKE '%la moderna%' OR d LIKE '%cocoavia%' OR d LIKE '%added protein%'
  
      OR food_group = 'cereals' AND kind = 'sr' AND (SELECT description FROM food f WHERE f.fdc_id = grouped.fdc_id) GLOB '*[A-Z][A-Z][A-Z][A-Z]*'
      AND d NOT LIKE '%kretschmer%' AND d NOT LIKE '%shredded wheat%'
   OR food_group = 'cereals' AND kind = 'fndds' AND (category_id BETWEEN 4602 AND 4604 OR d LIKE '%milk%'
      OR d LIKE '%instant%' OR d LIKE '%enriched%')
   OR kind = 'fndds' AND food_group IN ('milk', 'yogurt', 'plant drinks')
   OR kind = 'fndds' AND food_group IN ('sweets', 'drinks') AND (category_id IN (5802, 5804, 7208, 7220) OR d LIKE '%milk%'
      OR d LIKE '% latte%' OR d LIKE '%cappuccino%' OR d LIKE '%cream%' OR d LIKE '%chocolate%' OR d LIKE '%cocoa%'
      OR d LIKE '%mocha%')
   OR food_group = 'baby food' AND (d LIKE '%formula%' OR d LIKE '%cereal%' OR d LIKE '%toddler drink%')
   OR food_group IN ('cereals', 'plant drinks', 'soy products', 'fruit', 'vegetables', 'water')
      AND d NOT LIKE '%kretschmer%' AND d NOT LIKE '%tempeh%' AND d NOT LIKE '%natto%' AND d NOT LIKE '%miso%'
      AND d NOT LIKE '%egg%' AND d NOT LIKE '%cheese%' AND d NOT LIKE '%cream%' AND d NOT LIKE '%milk,%'
      AND d NOT LIKE '%au gratin%'
      AND (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'vitamin_b12') >= 0.2;

-- Or by their vitamin D: shown_by_d, since nothing tells of them where it is unknown.
UPDATE grouped SET fortified = 1, shown_by_d = NOT fortified
WHERE (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'vitamin_d')
      > CASE WHEN food_group IN ('plant drinks', 'soy products', 'fruit', 'vegetables') THEN 0
             WHEN food_group = 'milk' AND d LIKE '%milk%' OR food_group = 'yogurt' THEN 0.5
             WHEN food_group = 'drinks' AND d NOT LIKE '%eggnog%' THEN 0.2
             WHEN food_group = 'cheese' THEN 2 ELSE 1e9 END;
-- A food that the starter catalogue has is fortified or not as there.
UPDATE grouped SET fortified = s.fortified, shown_by_d = 0 FROM starter_food s WHERE s.fdc_id = grouped.fdc_id;

-- Dry foods have groups of their own.
UPDATE grouped SET food_group = nullif(g.dry, '') FROM dry_group g
WHERE g."group" = grouped.food_group
  AND (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'water') < 20;
-- So do bran and germ, which contain more minerals than any other part of a grain.
UPDATE grouped SET food_group = 'bran and germ'
WHERE food_group IN ('cereals', 'grains') AND (' ' || replace(replace(d, ',', ' '), '-', ' ') || ' ' LIKE '% bran %' OR d LIKE '% germ,%' OR d LIKE '% germ')
  AND (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'water') < 20;
DELETE FROM grouped WHERE food_group IS NULL OR food_group = 'none';
