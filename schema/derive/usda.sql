-- Takes what the raw_* tables hold (one zip's files, as imported) into food, value and portion.
INSERT OR IGNORE INTO food (fdc_id, kind, code, description, category_id, category)
SELECT f.fdc_id,
       CASE f.data_type WHEN 'sr_legacy_food' THEN 'sr' WHEN 'foundation_food' THEN 'foundation' ELSE 'fndds' END,
       s.food_code, trim(replace(f.description, char(10), ' ')), f.food_category_id, c.description
FROM raw_food f
LEFT JOIN raw_survey_fndds_food s ON s.fdc_id = f.fdc_id AND f.data_type = 'survey_fndds_food'
LEFT JOIN raw_food_category c ON c.id = f.food_category_id AND f.data_type <> 'survey_fndds_food'
WHERE f.data_type IN ('sr_legacy_food', 'foundation_food', 'survey_fndds_food');

-- The bare columns are those of the row with the least rank.
INSERT OR IGNORE INTO value (fdc_id, pos, amount, assumed)
SELECT fdc_id, pos, amount, assumed FROM (
    SELECT CAST(v.fdc_id AS INTEGER) AS fdc_id, u.pos, CAST(v.amount AS REAL) * u.factor AS amount,
           v.derivation_id = '68' AND CAST(v.amount AS REAL) = 0 AS assumed, min(u.rank)
    FROM raw_food_nutrient v
    JOIN usda_nutrient u ON u.id = CAST(v.nutrient_id AS INTEGER)
    JOIN food f ON f.fdc_id = CAST(v.fdc_id AS INTEGER)
    WHERE v.amount <> ''
    GROUP BY 1, 2);

-- SR has the unit in the modifier, Foundation in the unit and the modifier, FNDDS everything in one text.
INSERT INTO portion (fdc_id, kind, seq, amount, text, grams)
SELECT f.fdc_id, f.kind, CAST(p.seq_num AS INTEGER), CAST(nullif(p.amount, '') AS REAL),
       CASE f.kind WHEN 'sr' THEN p.modifier
                   WHEN 'fndds' THEN p.portion_description
                   ELSE u.name || iif(trim(p.modifier) = '', '', ', ' || trim(p.modifier)) END,
       CAST(p.gram_weight AS REAL)
FROM raw_food_portion p
JOIN food f ON f.fdc_id = CAST(p.fdc_id AS INTEGER)
LEFT JOIN raw_measure_unit u ON u.id = p.measure_unit_id
WHERE CAST(p.gram_weight AS REAL) > 0;

DROP TABLE raw_food;
DROP TABLE raw_food_nutrient;
DROP TABLE raw_food_portion;
DROP TABLE raw_measure_unit;
DROP TABLE raw_food_category;
DROP TABLE raw_survey_fndds_food;
