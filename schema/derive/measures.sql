-- Turns the source's portions into household measures: measure (fdc_id, place, name, grams).
-- One measure for each unit, for the amount 1 ("1 cup", "1 slice"), at most eight a food.
CREATE TEMP TABLE p AS
SELECT rowid AS id, fdc_id, kind, seq, 1.0 * amount AS amount, lower(trim(replace(text, char(9), ' '))) AS t, grams, 0 AS late
FROM portion WHERE fdc_id IN (SELECT fdc_id FROM wanted);

-- FNDDS writes the amount into the text.
UPDATE p SET amount = 1.0, t = substr(t, 3) WHERE kind = 'fndds' AND t GLOB '1 *';
UPDATE p SET amount = 0.5, t = substr(t, 5) WHERE kind = 'fndds' AND t GLOB '1/2 *';
UPDATE p SET amount = 0.25, t = substr(t, 5) WHERE kind = 'fndds' AND t GLOB '1/4 *';
DELETE FROM p WHERE amount IS NULL OR amount <= 0;
-- SR's amounts are rounded to two decimals.
UPDATE p SET amount = CASE amount WHEN 0.33 THEN 1 / 3.0 WHEN 0.67 THEN 2 / 3.0 WHEN 0.17 THEN 1 / 6.0
                                  WHEN 0.12 THEN 0.125 WHEN 0.13 THEN 0.125 WHEN 0.08 THEN 1 / 12.0 ELSE amount END
WHERE kind = 'sr';

-- Drops measures of the survey, of label law and of kitchen scales. The program knows units of mass itself.
DELETE FROM p WHERE t LIKE 'nlea%' OR t LIKE 'quantity not%' OR t LIKE 'guideline%' OR t LIKE 'topping %' OR t LIKE 'skin from%'
    OR t LIKE '%with ice%' OR t LIKE 'fl oz (nfs)' OR t LIKE '%1 lb%' OR t LIKE '%cubic inch%' OR t LIKE '%surface inch%'
    OR t LIKE 'amount %' OR t LIKE '%amount to make%' OR t LIKE 'recipe%' OR t LIKE '%gerber%' OR t LIKE '%heinz%' OR t LIKE '%beech-nut%'
    OR t LIKE '%earth''s best%' OR t LIKE '%skin only%' OR t LIKE '%100 calorie%' OR t LIKE '%girl scout%' OR t LIKE '%value/dollar%'
    OR t LIKE '%, dry%yield%' OR t LIKE '%, raw%yield%' OR t LIKE '%unpopped%' OR t LIKE '%in shell%yield%' OR t LIKE 'serving %oz%'
    OR t LIKE '%triscuit%' OR t LIKE '%dannon%' OR t LIKE '%drake%' OR t LIKE '%tastycake%' OR t LIKE '%wasa%' OR t LIKE '%krisp%' OR t LIKE '%figaroo%'
    OR t LIKE '%toaster strudel%' OR t LIKE '%spaghettio%' OR t LIKE '%snapple%' OR t LIKE '%keurig%' OR t LIKE '%oreo%'
    OR t GLOB 'gram*' OR t IN ('oz', 'lb', 'g', 'ml', 'milliliter', 'unit', 'gram', 'grams')
    OR t GLOB 'oz[ ,(]*' OR t GLOB 'lb[ ,(]*' OR t GLOB 'ounce*' OR t GLOB 'pound*';

UPDATE p SET amount = amount * 0.5, t = 'cup' WHERE t = 'serving 1/2 cup' OR t = 'serving, 1/2 cup';
UPDATE p SET t = 'cup' WHERE t IN ('serving 1 cup', 'cup 8 fl oz');
UPDATE p SET t = 'fl oz' WHERE t = 'fl oz (no ice)';

-- Drops brackets and sizes in numbers.
UPDATE p SET t = trim(substr(t, 1, instr(t, '(') - 1) || iif(instr(t, ')') > 0, substr(t, instr(t, ')') + 1), '')) WHERE instr(t, '(') > 0;
UPDATE p SET t = trim(substr(t, 1, instr(t, '(') - 1) || iif(instr(t, ')') > 0, substr(t, instr(t, ')') + 1), '')) WHERE instr(t, '(') > 0;
UPDATE p SET t = replace(t, ' about ', ' ') WHERE t LIKE '% about %';
UPDATE p SET t = substr(t, instr(t, ' oz ') + 4) WHERE t GLOB '[0-9]* oz *';
UPDATE p SET t = substr(t, instr(t, 'fl oz ') + 6) WHERE t GLOB '[0-9]* fl oz *';
DELETE FROM p WHERE t GLOB '[0-9]*';
UPDATE p SET t = rtrim(substr(t, 1, length(t) - length(ltrim(t, 'abcdefghijklmnopqrstuvwxyz ,./-"''%&~:;=+')))) WHERE t GLOB '*[0-9]*';
UPDATE p SET t = replace(replace(replace(t, '"', ''), ';', ','), '=', ' ');
DELETE FROM p WHERE t = 'dia' OR t = '';

-- Plain words.
UPDATE p SET t = rtrim(rtrim(t, ' ,.-~:/')) ;
UPDATE p SET t = replace(t, ', nfs', ''), late = 1 WHERE t LIKE '%, nfs';
UPDATE p SET t = substr(t, 1, instr(t, ', ns as to') - 1), late = 1 WHERE t LIKE '%, ns as to%';
UPDATE p SET t = replace(t, ', any size', '') WHERE t LIKE '%, any size';
UPDATE p SET t = replace(t, ', any cut', '') WHERE t LIKE '%, any cut';
UPDATE p SET t = replace(t, ' nfs', '') WHERE t LIKE '% nfs';
UPDATE p SET t = substr(t, 1, instr(t, ' yield') - 1) WHERE instr(t, ' yield') > 0;
UPDATE p SET t = substr(t, 1, instr(t, ' total can contents') - 1) WHERE instr(t, ' total can contents') > 0;
UPDATE p SET t = replace(t, ', total can contents', '') WHERE instr(t, ', total can contents') > 0;
UPDATE p SET t = substr(t, 1, instr(t, 'excluding refuse') - 1) WHERE instr(t, 'excluding refuse') > 1;
UPDATE p SET t = substr(t, 1, instr(t, ' bone and skin removed') - 1) WHERE instr(t, ' bone and skin removed') > 0;
UPDATE p SET t = substr(t, 1, instr(t, ' bone removed') - 1) WHERE instr(t, ' bone removed') > 0;
UPDATE p SET t = substr(t, 1, instr(t, ' without refuse') - 1) WHERE instr(t, ' without refuse') > 0;
UPDATE p SET t = substr(t, 1, instr(t, ' without skin') - 1) WHERE instr(t, ' without skin') > 0;
UPDATE p SET t = substr(t, 1, instr(t, ' with skin') - 1) WHERE instr(t, ' with skin') > 0 AND t NOT LIKE 'cup%';
UPDATE p SET t = replace(t, 'piece/slice', 'piece') WHERE instr(t, 'piece/slice') > 0;
UPDATE p SET t = replace(t, 'bite size/nugget', 'nugget') WHERE instr(t, 'bite size/nugget') > 0;
UPDATE p SET t = replace(t, 'miniature/bite size', 'miniature') WHERE instr(t, 'miniature/bite size') > 0;
UPDATE p SET t = replace(t, 'large or thick slice', 'thick slice') WHERE instr(t, 'large or thick slice') > 0;
UPDATE p SET t = replace(t, 'small or thin/very thin slice', 'thin slice') WHERE instr(t, 'small or thin/very thin slice') > 0;
UPDATE p SET t = replace(t, 'small or thin slice', 'thin slice') WHERE instr(t, 'small or thin slice') > 0;
UPDATE p SET t = replace(t, 'medium or regular slice', 'slice') WHERE instr(t, 'medium or regular slice') > 0;
UPDATE p SET t = replace(t, 'medium/regular/sandwich size', 'medium') WHERE instr(t, 'medium/regular/sandwich size') > 0;
UPDATE p SET t = replace(t, '/', ' or ') WHERE instr(t, '/') > 0;
UPDATE p SET t = rtrim(rtrim(t, ' ,.-~:'));
UPDATE p SET t = substr(t, 1, instr(t, ' as purchased') - 1) WHERE instr(t, ' as purchased') > 0;
UPDATE p SET t = substr(t, 1, length(t) - 3) WHERE t LIKE '% or';
UPDATE p SET t = rtrim(rtrim(t, ' ,.-~:'));

UPDATE p SET t = 'tablespoon' || substr(t, 5) WHERE t GLOB 'tbsp*';
UPDATE p SET t = 'teaspoon' || substr(t, 4) WHERE t GLOB 'tsp*';
UPDATE p SET t = 'fluid ounce' || substr(t, 6) WHERE t GLOB 'fl oz*';
UPDATE p SET t = substr(t, 7) WHERE t GLOB 'each, *' OR t GLOB 'each  *';
UPDATE p SET t = 'piece' WHERE t IN ('each', 'item', 'unit', 'whole', 'piece whole', 'piece, whole', 'regular');
UPDATE p SET t = 'half' WHERE t = 'halves';
UPDATE p SET t = substr(t, 8) WHERE t GLOB 'fruit, *';
UPDATE p SET t = replace(t, 'banana, peeled', 'banana');
UPDATE p SET t = replace(replace(t, 'egg, whole without shell', 'egg'), 'onion, edible', 'onion');
UPDATE p SET t = 'serving', late = 2 WHERE t GLOB 'serving*';
UPDATE p SET late = 1 WHERE t GLOB 'package*' OR t GLOB '*bag' OR t = 'container';
UPDATE p SET late = 3 WHERE t IN ('portion', 'quart', 'roast', 'rack', 'bird', 'chicken', 'fluid ounce');

-- "cup sliced" -> "cup, sliced"
UPDATE p SET t = 'cup, ' || ltrim(substr(t, 5), ' ') WHERE t GLOB 'cup [a-z]*';
UPDATE p SET t = 'tablespoon, ' || substr(t, 12) WHERE t GLOB 'tablespoon [a-z]*';
UPDATE p SET t = 'teaspoon, ' || substr(t, 10) WHERE t GLOB 'teaspoon [a-z]*';
UPDATE p SET t = replace(replace(t, ',  ', ', '), '  ', ' ');
UPDATE p SET t = substr(t, 1, instr(t, ',') - 1) WHERE length(t) > 36 AND instr(t, ',') > 0;
DELETE FROM p WHERE length(t) > 36 OR t = '' OR t GLOB '*[^a-z ,''%&.-]*';

UPDATE p SET t = 'cup' WHERE t = 'cup, cooked' AND (kind = 'fndds' OR (SELECT description FROM food f WHERE f.fdc_id = p.fdc_id) LIKE '%cooked%');
UPDATE p SET t = replace(t, ' medium', ', medium') WHERE t GLOB '[a-z]* medium' AND instr(t, ',') = 0 AND instr(t, ' or ') = 0;
UPDATE p SET t = replace(t, ' large', ', large') WHERE t GLOB '[a-z]* large' AND t NOT GLOB '*extra large' AND instr(t, ',') = 0 AND instr(t, ' or ') = 0;
UPDATE p SET t = replace(t, ' small', ', small') WHERE t GLOB '[a-z]* small' AND t NOT GLOB '*extra small' AND instr(t, ',') = 0 AND instr(t, ' or ') = 0;
UPDATE p SET t = replace(t, ' regular', ', regular') WHERE t GLOB '[a-z]* regular' AND instr(t, ',') = 0 AND instr(t, ' or ') = 0;
DELETE FROM p WHERE t = 'fruit' AND EXISTS (SELECT 1 FROM p q WHERE q.fdc_id = p.fdc_id AND q.t <> 'fruit' AND abs(q.grams / q.amount - p.grams / p.amount) < 0.01);

-- One unit, in the singular, unless one weighs next to nothing ("10 sprigs").
UPDATE p SET t = CASE
        WHEN head IN ('olives', 'cookies', 'pieces', 'slices', 'cakes', 'dates', 'grapes', 'prunes', 'figs', 'pies', 'chives') OR head GLOB '*kes' THEN substr(head, 1, length(head) - 1)
        WHEN head GLOB '*ies' THEN substr(head, 1, length(head) - 3) || 'y'
        WHEN head GLOB '*oes' THEN substr(head, 1, length(head) - 2)
        WHEN head IN ('leaves', 'halves') THEN substr(head, 1, length(head) - 3) || 'f'
        ELSE substr(head, 1, length(head) - 1) END || tail
FROM (SELECT id AS of, iif(instr(t, ',') > 0, substr(t, 1, instr(t, ',') - 1), t) AS head,
             iif(instr(t, ',') > 0, substr(t, instr(t, ',')), '') AS tail FROM p) h
WHERE h.of = p.id AND amount <> 1 AND grams / amount >= 0.5 AND head GLOB '*[^s]s';
UPDATE p SET grams = grams / amount, amount = 1 WHERE amount < 1 OR grams / amount >= 0.5 OR t IN ('cup', 'tablespoon', 'teaspoon');
DELETE FROM p WHERE grams < 0.05;

CREATE TABLE measure AS
SELECT fdc_id, place, printf('%.15g %s', amount, t) AS name, round(grams, 2) AS grams
FROM (SELECT *, row_number() OVER (PARTITION BY fdc_id ORDER BY late, seq, id) AS place
      FROM (SELECT *, row_number() OVER (PARTITION BY fdc_id, t ORDER BY late, seq, id) AS again FROM p)
      WHERE again = 1)
WHERE place <= 8 AND round(grams, 2) > 0
ORDER BY fdc_id, place;
