-- From one zip's files, the foods that a source or a note of the starter names.
CREATE TEMP TABLE taken AS
SELECT 'fdc:' || f.fdc_id AS name, f.fdc_id, f.data_type AS type, f.description
FROM usda_food f WHERE f.data_type IN ('sr_legacy_food', 'foundation_food')
UNION ALL
SELECT 'fndds:' || s.food_code, f.fdc_id, f.data_type, f.description
FROM usda_food f JOIN usda_survey_fndds_food s ON s.fdc_id = f.fdc_id WHERE f.data_type = 'survey_fndds_food';

CREATE TEMP TABLE words AS
SELECT group_concat(' ' || replace(replace(replace(replace(source || ' ' || note, ',', ' '), ';', ' '), ')', ' '), '. ', ' ') || ' ', '') AS all_words FROM row;
INSERT INTO food SELECT t.* FROM taken t, words WHERE instr(all_words, ' ' || t.name || ' ') > 0
    OR instr(all_words, ':' || t.name || ' ') > 0;
DROP TABLE taken;
DROP TABLE words;

INSERT INTO fact SELECT v.fdc_id, v.nutrient_id, CAST(v.amount AS REAL), v.derivation_id
FROM usda_food_nutrient v
WHERE v.fdc_id IN (SELECT fdc_id FROM food) AND v.amount <> ''
  AND v.nutrient_id IN (SELECT id FROM nutrient UNION SELECT number FROM nutrient UNION VALUES ('1110'), ('2047'), ('2048'))
  AND NOT EXISTS (SELECT 1 FROM fact x WHERE x.fdc_id = v.fdc_id AND x.nutrient_id = v.nutrient_id);
INSERT INTO portion SELECT p.fdc_id, f.type, p.amount,
    iif(f.type = 'foundation_food', u.name || ' ' || p.modifier, iif(f.type = 'sr_legacy_food', p.modifier, p.portion_description)),
    CAST(p.gram_weight AS REAL)
FROM usda_food_portion p JOIN food f ON f.fdc_id = p.fdc_id LEFT JOIN usda_measure_unit u ON u.id = p.measure_unit_id;
