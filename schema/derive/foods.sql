-- Derives the starter foods from row (the curated cells) and the USDA tables. The lines to write go to output, problems to problem.
CREATE TABLE problem (file INTEGER, line INTEGER, key TEXT, what TEXT);

-- The rule of the assumed zero. It applies to groups of plain plant foods and water, without foods that may contain more than the
-- plant, by their words or because they contain cholesterol, which no plant does.
CREATE TEMP TABLE plant_group (name TEXT PRIMARY KEY);
INSERT INTO plant_group VALUES ('vegetables'), ('seaweed'), ('herbs and spices'), ('legumes'), ('soy products'), ('nuts'),
    ('seeds'), ('grains'), ('fruit'), ('dried fruit'), ('water');
-- Plain plant foods in groups that also contain other foods.
CREATE TEMP TABLE plain_plant (words TEXT PRIMARY KEY);
INSERT INTO plain_plant VALUES ('Oats, whole grain%'), ('Cereals, farina, unenriched%'), ('Cereals, whole wheat hot%with water%'), ('Oil, %'), ('Vinegar, %'),
    ('Beverages, coffee, instant%prepared with water%'), ('Alcoholic beverage, distilled%'), ('Sauce, hot chile%'), ('Sauce, peppers, hot%'), ('Sauce, ready-to-serve, pepper or hot%'), ('Beverages, carbonated, orange%');
CREATE TEMP TABLE other_part (word TEXT PRIMARY KEY);
INSERT INTO other_part VALUES ('mushroom'), ('fungi'), ('yeast'), ('milk'), ('butter,'), ('buttered'), ('cheese'), ('cream'), ('egg '), ('eggs'), ('egg,'),
    ('pork'), ('bacon'), ('meat'), ('lard'), ('fish'), ('margarine'), ('fat added'), ('fortified'), ('added vitamin'), ('yogurt'), ('whey'), ('honey'), ('candied');

-- Sources of one food.
CREATE TABLE single (file INTEGER, line INTEGER, key TEXT, fdc_id INTEGER);
INSERT INTO single
SELECT file, line, key,
       CASE WHEN source GLOB 'fdc:[0-9]*' THEN (SELECT fdc_id FROM food WHERE fdc_id = CAST(substr(source, 5) AS INTEGER) AND 'fdc:' || fdc_id = source)
            WHEN source GLOB 'fndds:[0-9]*' THEN (SELECT max(fdc_id) FROM food WHERE kind = 'fndds' AND 'fndds:' || code = source) END
FROM row WHERE source NOT GLOB 'recipe:*';
INSERT INTO problem SELECT s.file, s.line, s.key, 'no USDA food ' || r.source
FROM single s JOIN row r USING (file, line) WHERE s.fdc_id IS NULL;
INSERT INTO problem SELECT file, line, key, 'this key is there twice' FROM row WHERE key IN (SELECT key FROM row GROUP BY key HAVING count(*) > 1);

CREATE TABLE wanted AS SELECT DISTINCT fdc_id FROM single WHERE fdc_id IS NOT NULL;
.read measures.sql

-- A starter food's own values: how is '' (exact), '~' (assumed zero).
CREATE TABLE own (key TEXT, pos INTEGER, how TEXT, amount REAL, PRIMARY KEY (key, pos));
INSERT OR IGNORE INTO own
SELECT s.key, v.pos, iif(v.assumed, '~', ''), v.amount FROM single s JOIN value v USING (fdc_id);
INSERT OR IGNORE INTO own
SELECT s.key, n.pos, '~', 0
FROM single s JOIN row r USING (file, line) JOIN food f USING (fdc_id), nutrient n
WHERE n.code = 'vitamin_d' AND r.fortified = '' AND (r.food_group IN (SELECT name FROM plant_group)
       OR EXISTS (SELECT 1 FROM plain_plant p WHERE f.description LIKE p.words))
  AND NOT EXISTS (SELECT 1 FROM value v JOIN nutrient c ON c.pos = v.pos AND c.code = 'cholesterol' WHERE v.fdc_id = f.fdc_id AND v.amount > 0)
  AND NOT EXISTS (SELECT 1 FROM other_part WHERE instr(lower(r.name || ' , ' || f.description || ' '), word) > 0);

-- Recipes: "recipe: 200 g starter:x + 30 g fdc:1 = 240 g", taken apart.
CREATE TABLE recipe (key TEXT PRIMARY KEY, file INTEGER, line INTEGER, parts TEXT, finished REAL);
INSERT OR IGNORE INTO recipe
SELECT key, file, line,
       trim(iif(instr(source, '=') > 0, substr(source, 8, instr(source, '=') - 8), substr(source, 8))),
       iif(instr(source, '=') > 0, CAST(trim(substr(source, instr(source, '=') + 1)) AS REAL), NULL)
FROM row WHERE source GLOB 'recipe:*';
CREATE TABLE part (recipe TEXT, grams REAL, what TEXT, text TEXT);
WITH split (key, item, rest) AS (
    SELECT key, NULL, parts || ' + ' FROM recipe
    UNION ALL
    SELECT key, trim(substr(rest, 1, instr(rest, ' + ') - 1)), substr(rest, instr(rest, ' + ') + 3) FROM split WHERE instr(rest, ' + ') > 0)
INSERT INTO part SELECT key, CAST(item AS REAL), trim(substr(item, instr(item, ' g ') + 3)), item FROM split WHERE item IS NOT NULL;
INSERT INTO problem
SELECT r.file, r.line, r.key, 'not a recipe part: ' || p.text FROM part p JOIN recipe r ON r.key = p.recipe
WHERE p.text NOT GLOB '[0-9]* g ?*' OR p.grams <= 0
   OR NOT (p.what IN (SELECT 'starter:' || key FROM row) OR p.what IN (SELECT 'fdc:' || fdc_id FROM food)
           OR p.what IN (SELECT 'fndds:' || code FROM food WHERE kind = 'fndds'));
INSERT INTO problem SELECT file, line, key, 'a finished weight is "= 240 g"' FROM row
WHERE source GLOB 'recipe:*=*' AND trim(substr(source, instr(source, '=') + 1)) NOT GLOB '[0-9]* g';
UPDATE recipe SET finished = (SELECT sum(grams) FROM part WHERE recipe = key) WHERE finished IS NULL;

-- Resolved to foods that are not recipes, each with its share of the finished weight.
CREATE TABLE leaf AS
WITH RECURSIVE down (key, what, share, depth) AS (
    SELECT p.recipe, p.what, p.grams / r.finished, 1 FROM part p JOIN recipe r ON r.key = p.recipe
    UNION ALL
    SELECT d.key, p.what, d.share * p.grams / r.finished, depth + 1
    FROM down d JOIN recipe r ON 'starter:' || r.key = d.what JOIN part p ON p.recipe = r.key
    WHERE depth < 9)
SELECT key, what, share, depth FROM down WHERE what NOT IN (SELECT 'starter:' || key FROM recipe) OR depth = 9;
INSERT INTO problem SELECT DISTINCT r.file, r.line, r.key, 'the recipe contains itself' FROM leaf l JOIN recipe r USING (key) WHERE depth = 9;

CREATE TABLE leaf_value (what TEXT, pos INTEGER, how TEXT, amount REAL, PRIMARY KEY (what, pos));
INSERT INTO leaf_value SELECT 'starter:' || key, pos, how, amount FROM own;
INSERT OR IGNORE INTO leaf_value SELECT l.what, v.pos, iif(v.assumed, '~', ''), v.amount
FROM (SELECT DISTINCT what FROM leaf) l
JOIN food f ON l.what = 'fdc:' || f.fdc_id OR (f.kind = 'fndds' AND l.what = 'fndds:' || f.code)
JOIN value v USING (fdc_id) WHERE l.what NOT GLOB 'starter:*' ORDER BY f.fdc_id DESC;

INSERT INTO own
SELECT key, pos, CASE WHEN unknown > 0 THEN '>=' WHEN amount = 0 AND assumed > 0 THEN '~' ELSE '' END, amount
FROM (SELECT l.key, n.pos, round(sum(l.share * v.amount), 4) AS amount, sum(v.pos IS NULL) AS unknown, sum(v.how = '~') AS assumed
      FROM leaf l CROSS JOIN nutrient n LEFT JOIN leaf_value v ON v.what = l.what AND v.pos = n.pos
      GROUP BY l.key, n.pos)
WHERE amount IS NOT NULL AND NOT (unknown > 0 AND amount = 0);   -- "at least 0" says nothing

-- The cells, then the lines.
CREATE TABLE cell (file INTEGER, line INTEGER, pos INTEGER, text TEXT, PRIMARY KEY (file, line, pos));
INSERT INTO cell SELECT n, 1, value, json_extract('["key","name","aliases","group","rank","fortified","source","measures","note"]', '$[' || (value - 1) || ']')
FROM file, generate_series(1, 9) WHERE write;
INSERT INTO cell SELECT f.n, 1, 9 + pos, replace(code, '_', ' ') || ' ' || unit FROM file f, nutrient WHERE write;
INSERT INTO cell SELECT r.file, r.line, s.value,
    CASE s.value WHEN 1 THEN r.key WHEN 2 THEN r.name WHEN 3 THEN aliases WHEN 4 THEN food_group WHEN 5 THEN rank
                 WHEN 6 THEN fortified WHEN 7 THEN source WHEN 9 THEN note
                 ELSE iif(measures <> '', measures, coalesce(
                    (SELECT group_concat(m.name || ' = ' || printf('%.15g', m.grams) || ' g', '; ')
                     FROM (SELECT * FROM measure WHERE fdc_id = o.fdc_id ORDER BY place) m), '')) END
FROM row r JOIN file f ON f.n = r.file AND f.write LEFT JOIN single o ON o.file = r.file AND o.line = r.line, generate_series(1, 9) s;
INSERT INTO cell SELECT r.file, r.line, 9 + n.pos, coalesce(o.how || printf('%.15g', o.amount), '')
FROM row r JOIN file f ON f.n = r.file AND f.write, nutrient n LEFT JOIN own o ON o.key = r.key AND o.pos = n.pos
WHERE NOT EXISTS (SELECT 1 FROM problem);

CREATE TABLE output AS
SELECT file, line, group_concat(text, ',') AS text
FROM (SELECT file, line, iif(text GLOB '*[,"' || char(10) || char(13) || ']*', '"' || replace(text, '"', '""') || '"', text) AS text
      FROM cell ORDER BY file, line, pos)
GROUP BY file, line;
