-- Prints a line for each mismatch, and lines that begin with "counted: ".
CREATE INDEX figure_i ON figure (key, column_name);
CREATE INDEX food_i ON food (name);
CREATE INDEX portion_i ON portion (fdc_id);

-- Keys, names, groups.
SELECT file || ':' || line || ': key ' || key || ' is there twice' FROM row WHERE key IN (SELECT key FROM row GROUP BY key HAVING count(*) > 1);
SELECT file || ':' || line || ': ' || key || ': the name ' || name || ' is there twice' FROM row WHERE lower(name) IN (SELECT lower(name) FROM row GROUP BY lower(name) HAVING count(*) > 1);
SELECT file || ':' || line || ': key ' || key || ' is not of a-z, 0-9 and -' FROM row WHERE key GLOB '*[^a-z0-9-]*' OR key = '';
SELECT file || ':' || line || ': ' || key || ': no group of ours: ' || food_group FROM row
WHERE food_group NOT IN ('vegetables', 'mushrooms', 'seaweed', 'herbs and spices', 'legumes', 'soy products', 'nuts', 'seeds', 'grains',
  'bread', 'cereals', 'baked goods', 'fruit', 'dried fruit', 'milk', 'cheese', 'yogurt', 'eggs', 'plant drinks', 'fish', 'shellfish', 'meat',
  'organ meat', 'poultry', 'processed meat', 'fats', 'sweets', 'snacks', 'sauces', 'soups', 'dishes', 'drinks', 'water', 'supplements', 'medicines');

-- Foods of one source: the raw amount, as the file has it.
CREATE TABLE wanted AS
SELECT r.file, r.key, r.food_group, r.fortified, r.name || ' ' || f.description AS words, f.type, n.column_name, g.figure,
       CASE WHEN d.amount IS NOT NULL THEN d.amount
            WHEN n.id = '1114' THEN (SELECT amount / 40 FROM fact WHERE fdc_id = f.fdc_id AND nutrient_id = '1110')
            WHEN n.id = '1008' THEN coalesce((SELECT amount FROM fact WHERE fdc_id = f.fdc_id AND nutrient_id = '2048'),
                                             (SELECT amount FROM fact WHERE fdc_id = f.fdc_id AND nutrient_id = '2047')) END AS amount,
       d.derivation = '68' AND d.amount = 0 AS is_assumed,
       coalesce((SELECT max(amount) FROM fact WHERE fdc_id = f.fdc_id AND nutrient_id IN ('1253', '601')), 0) AS cholesterol
FROM row r JOIN food f ON f.name = r.source CROSS JOIN nutrient n
JOIN figure g ON g.key = r.key AND g.column_name = n.column_name
LEFT JOIN fact d ON d.fdc_id = f.fdc_id AND d.nutrient_id = iif(f.type = 'survey_fndds_food', n.number, n.id);

SELECT file || ': ' || key || ': no such source: ' || source FROM row
WHERE file NOT IN ('supplements.csv', 'other.csv') AND source NOT LIKE 'recipe:%' AND source NOT IN (SELECT name FROM food);
SELECT file || ': ' || key || ': ' || column_name || ': here ' || figure || ', in the source ' || coalesce(iif(is_assumed, '~0', amount), 'nothing')
FROM wanted
WHERE amount IS NOT NULL
  AND NOT CASE WHEN is_assumed THEN figure = '~0' ELSE figure GLOB '[0-9]*' AND abs(figure - amount) <= 1e-9 * max(1, amount) END;

-- No value in the source: unknown, except vitamin D in a plain plant food or water.
CREATE TABLE silent AS
SELECT *, column_name = 'vitamin d µg' AND fortified = '' AND cholesterol = 0
       AND lower(words || ' ') NOT REGEXP 'mushroom|fungi|yeast|milk|butter[ed, ]|cheese|cream|egg[s, ]|pork|bacon|meat|lard|fish|margarine|fat added|yogurt|whey|honey|candied|fortified|added vitamin' AS may_be_zero,
       food_group IN ('vegetables', 'seaweed', 'herbs and spices', 'legumes', 'soy products', 'nuts', 'seeds', 'grains', 'fruit', 'dried fruit', 'water') AS is_plant
FROM wanted WHERE amount IS NULL;
SELECT file || ': ' || key || ': ' || column_name || ': here ' || figure || ', in the source nothing'
FROM silent WHERE figure <> '' AND NOT (figure = '~0' AND may_be_zero AND (is_plant OR words REGEXP 'Oats, |Cereals, |Oil, |Vinegar, |Beverages, |Alcoholic beverage, distilled|Sauce, '));
SELECT file || ': ' || key || ': vitamin D unknown, though a plain plant food' FROM silent WHERE figure = '' AND may_be_zero AND is_plant;

-- Recipes: the figures of the ingredients as they stand here (each compared above) or in the source, summed anew.
CREATE TABLE part AS
WITH split (file, key, finished, item, rest) AS (
    SELECT file, key, CAST(trim(substr(source, instr(source || '=', '=') + 1)) AS REAL), NULL,
           trim(substr(source, 8, instr(source || '=', '=') - 8)) || ' + '
    FROM row WHERE source LIKE 'recipe:%'
    UNION ALL
    SELECT file, key, finished, trim(substr(rest, 1, instr(rest, ' + '))), substr(rest, instr(rest, ' + ') + 3) FROM split WHERE rest <> '')
SELECT file, key, finished, CAST(item AS REAL) AS grams, substr(item, instr(item, ' g ') + 3) AS what FROM split WHERE item IS NOT NULL;
UPDATE part SET finished = (SELECT sum(grams) FROM part p WHERE p.key = part.key) WHERE finished = 0;
CREATE TABLE ingredient AS
SELECT p.file, p.key, p.finished, p.grams, n.column_name,
       CASE WHEN p.what LIKE 'starter:%' THEN (SELECT figure FROM figure g WHERE g.key = substr(p.what, 9) AND g.column_name = n.column_name)
            ELSE coalesce((SELECT iif(d.derivation = '68' AND d.amount = 0, '~0', d.amount) FROM food f JOIN fact d USING (fdc_id)
                           WHERE f.name = p.what AND d.nutrient_id = iif(f.type = 'survey_fndds_food', n.number, n.id)), '') END AS figure
FROM part p CROSS JOIN nutrient n;
SELECT file || ': ' || key || ': no such ingredient: ' || what FROM part
WHERE what NOT IN (SELECT name FROM food) AND what NOT IN (SELECT 'starter:' || key FROM row);
CREATE TABLE summed AS
SELECT file, key, column_name, sum(grams * CAST(ltrim(figure, '~>=') AS REAL)) / finished AS amount,
       sum(figure = '' OR figure LIKE '>=%') AS unknown, sum(figure = '~0') AS assumed
FROM ingredient GROUP BY file, key, column_name;
SELECT s.file || ': ' || s.key || ': ' || s.column_name || ': here ' || g.figure || ', by the recipe ' || iif(unknown, 'at least ', '') || round(amount, 4)
FROM summed s JOIN figure g USING (key, column_name)
WHERE NOT CASE WHEN unknown AND round(amount, 4) = 0 THEN g.figure = ''
               WHEN unknown THEN g.figure LIKE '>=%' AND abs(substr(g.figure, 3) - amount) <= 0.0003
               WHEN assumed AND round(amount, 4) = 0 THEN g.figure = '~0'
               ELSE g.figure GLOB '[0-9]*' AND abs(g.figure - amount) <= 0.0003 END;

-- Measures: each weighs what a portion of the source, or of a food that the note names, weighs.
CREATE TABLE measure AS
WITH split (file, key, item, rest) AS (
    SELECT file, key, NULL, measures || '; ' FROM row WHERE measures <> ''
    UNION ALL
    SELECT file, key, substr(rest, 1, instr(rest, '; ') - 1), substr(rest, instr(rest, '; ') + 2) FROM split WHERE rest <> '')
SELECT file, key, item, trim(substr(item, 1, instr(item, '=') - 1)) AS name,
       CAST(trim(substr(item, instr(item, '=') + 1)) AS REAL) AS grams,
       iif(item LIKE '1/2 %', 0.5, CAST(item AS REAL)) AS amount,
       lower(trim(substr(item, instr(item, ' ') + 1, instr(item, '=') - instr(item, ' ') - 1))) AS unit
FROM split WHERE item IS NOT NULL;
SELECT file || ': ' || key || ': not a measure: ' || item FROM measure
WHERE item NOT REGEXP '^[0-9./]+ [^=;0-9][^=;]* = [0-9]+(\.[0-9]+)? g$' OR grams <= 0 OR amount <= 0;
SELECT file || ': ' || key || ': a measure is there twice: ' || name FROM measure GROUP BY key, name HAVING count(*) > 1;

CREATE TABLE of_source AS
SELECT r.key, r.note, replace(replace(replace(lower(p.text), 'tbsp', 'tablespoon'), 'tsp', 'teaspoon'), 'fl oz', 'fluid ounce') AS text, p.grams,
       CASE WHEN p.type = 'survey_fndds_food' THEN iif(p.text LIKE '1/2 %', 0.5, iif(p.text LIKE '1/4 %', 0.25, 1))
            WHEN lower(p.text) REGEXP '^serving,? 1/2 cup' THEN 0.5 * p.amount
            WHEN p.type <> 'sr_legacy_food' THEN CAST(p.amount AS REAL)
            ELSE CASE p.amount + 0 WHEN 0.33 THEN 1 / 3.0 WHEN 0.67 THEN 2 / 3.0 WHEN 0.17 THEN 1 / 6.0 WHEN 0.12 THEN 1 / 8.0 WHEN 0.13 THEN 1 / 8.0
                                   WHEN 0.08 THEN 1 / 12.0 ELSE p.amount + 0 END END AS amount
FROM row r JOIN food f ON f.name = r.source OR instr(r.note || ' ', f.name) > 0
JOIN portion p ON p.fdc_id = f.fdc_id
UNION ALL SELECT r.key, r.note, 'portion', p.grams, 1   -- 3 oz of the source are a portion
FROM row r JOIN food f ON f.name = r.source JOIN portion p ON p.fdc_id = f.fdc_id WHERE lower(p.text) LIKE 'oz%'
UNION ALL SELECT r.key, r.note, 'glass', p.grams / p.amount * 250 / iif(lower(p.text) LIKE 'cup%', 236.588, 29.5735), 1
FROM row r JOIN food f ON f.name = r.source OR instr(r.note || ' ', f.name) > 0 JOIN portion p ON p.fdc_id = f.fdc_id
WHERE p.type <> 'survey_fndds_food' AND p.amount > 0 AND (lower(p.text) LIKE 'cup%' OR lower(p.text) LIKE 'fl oz%')
UNION ALL SELECT r.key, r.note, 'glass', p.grams * 250 / iif(lower(p.text) LIKE '1 cup%', 236.588, 29.5735), 1
FROM row r JOIN food f ON f.name = r.source OR instr(r.note || ' ', f.name) > 0 JOIN portion p ON p.fdc_id = f.fdc_id
WHERE p.type = 'survey_fndds_food' AND (lower(p.text) LIKE '1 cup%' OR lower(p.text) LIKE '1 fl oz%')
UNION ALL SELECT key, note, 'recipe plate serving', finished, 1 FROM row JOIN (SELECT DISTINCT key, finished FROM part) USING (key);
CREATE INDEX of_source_i ON of_source (key);
SELECT m.file || ': ' || m.key || ': ' || m.item || ' follows from no portion of the source or of what the note names'
FROM measure m JOIN row r USING (key)
WHERE m.unit <> 'oz' AND NOT EXISTS (
    SELECT 1 FROM of_source s, (SELECT 1.0 AS k UNION VALUES (1/16.0), (1/2.0), (1/3.0), (1/4.0), (1/5.0), (1/6.0), (1/48.0), (3.0), (16.0)) k
    WHERE s.key = m.key AND s.amount > 0
      AND abs(m.grams / m.amount - k * s.grams / s.amount) <= 0.012 + 0.005 * (k = 1) * m.grams / m.amount + 0.51 * (k <> 1)
      AND (k = 1 AND (instr(s.text, substr(m.unit, 1, 3)) > 0 OR m.unit LIKE 'piece%' OR r.note <> '')
           OR k <> 1 AND r.note <> '' OR k IN (1/2.0, 1/4.0) AND s.text LIKE '%1/%'));

-- Two measures wherever the source has two that a kitchen can use.
SELECT r.file || ': ' || r.key || ': only "' || r.measures || '", but the source has ' || count(DISTINCT s.unit) || ': ' || group_concat(DISTINCT s.unit)
FROM row r JOIN food f ON f.name = r.source
JOIN (SELECT fdc_id, rtrim(substr(t, 1, instr(t || ' ', ' ') - 1), 's,') AS unit
      FROM (SELECT fdc_id, iif(text LIKE '1 %', substr(lower(text), 3), lower(text)) AS t FROM portion
            WHERE (amount = '' OR amount + 0 > 0) AND grams > 0
              AND lower(text) NOT REGEXP '(^(oz|lb|ml|milliliter|gram|g$|unit|serving|portion|quantity|guideline|topping|skin|recipe)|nlea|yield|inch|[0-9]["]|fl oz|[0-9]-| oz|skin only|serving)')) s
  ON s.fdc_id = f.fdc_id AND s.unit <> ''
WHERE length(r.measures) - length(replace(r.measures, '=', '')) < 2
GROUP BY r.key HAVING count(DISTINCT s.unit) > length(r.measures) - length(replace(r.measures, '=', ''));

-- How many foods, by the groups that matter.
CREATE TABLE least (what TEXT, least INTEGER, count INTEGER);
INSERT INTO least VALUES
  ('foods', 1000, (SELECT count(*) FROM row WHERE file <> 'supplements.csv')),
  ('vegetables, mushrooms, seaweed', 200, (SELECT count(*) FROM row WHERE food_group IN ('vegetables', 'mushrooms', 'seaweed'))),
  ('legumes, soy products', 80, (SELECT count(*) FROM row WHERE food_group IN ('legumes', 'soy products'))),
  ('nuts, seeds', 60, (SELECT count(*) FROM row WHERE food_group IN ('nuts', 'seeds'))),
  ('grains, bread, cereals, baked goods', 150, (SELECT count(*) FROM row WHERE food_group IN ('grains', 'bread', 'cereals', 'baked goods'))),
  ('milk, cheese, yogurt, eggs, plant drinks', 130, (SELECT count(*) FROM row WHERE food_group IN ('milk', 'cheese', 'yogurt', 'eggs', 'plant drinks'))),
  ('fish, shellfish', 90, (SELECT count(*) FROM row WHERE food_group IN ('fish', 'shellfish'))),
  ('fruit, dried fruit', 100, (SELECT count(*) FROM row WHERE food_group IN ('fruit', 'dried fruit'))),
  ('meat, organ meat, poultry, processed meat', 80, (SELECT count(*) FROM row WHERE food_group IN ('meat', 'organ meat', 'poultry', 'processed meat'))),
  ('dishes, soups', 80, (SELECT count(*) FROM row WHERE food_group IN ('dishes', 'soups'))),
  ('kitchens', 8, (SELECT count(DISTINCT trim(substr(note || ';', instr(note, 'kitchen:') + 8, instr(substr(note || ';', instr(note, 'kitchen:') + 8), ';') - 1)))
                   FROM row WHERE note LIKE '%kitchen:%')),
  ('supplements, medicines', 38, (SELECT count(*) FROM row WHERE food_group IN ('supplements', 'medicines')));
SELECT 'too few ' || what || ': ' || count || ' of ' || least FROM least WHERE count < least;

SELECT 'counted: ' || count || ' ' || what FROM least;
SELECT 'counted: ' || count(*) || ' figures of ' || count(DISTINCT key) || ' foods compared with their source, ' || sum(amount IS NULL) || ' of them unknown or assumed zeros' FROM wanted;
SELECT 'counted: ' || count(*) || ' figures of ' || count(DISTINCT key) || ' recipes summed' FROM summed;
SELECT 'counted: ' || count(*) || ' measures compared, for ' || count(DISTINCT key) || ' foods' FROM measure;
