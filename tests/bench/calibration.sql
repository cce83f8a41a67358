-- Masks the values of the foods of one part, and sets beside each the most that the program would take it for.
DELETE FROM held;
INSERT INTO held SELECT fdc_id FROM part WHERE number = :part;
.read ceiling_rule.sql

-- The ceilings that a food contradicts by its energy, protein or a leading nutrient, as in src/catalogue/food/ceiling.c.
CREATE TEMP TABLE contradicted AS
SELECT g.fdc_id, c.fortified, c.pos FROM held JOIN grouped g USING (fdc_id) JOIN value v USING (fdc_id) JOIN nutrient n USING (pos)
JOIN ceiling c ON c.food_group = g.food_group AND c.pos = v.pos
WHERE n.code IN ('energy', 'protein', 'magnesium', 'calcium', 'vitamin_d') AND v.amount > 1.1 * c.amount;
CREATE INDEX temp.contradicted_food ON contradicted (fdc_id, fortified);

INSERT INTO masked
SELECT fdc_id, code, fortified, amount,
       (SELECT c.amount FROM ceiling c WHERE c.food_group = t.food_group AND c.pos = t.pos
        AND c.fortified = CASE
            WHEN NOT EXISTS (SELECT 1 FROM contradicted x WHERE x.fdc_id = t.fdc_id AND x.fortified = t.fortified AND x.pos <> t.pos) THEN t.fortified
            WHEN NOT EXISTS (SELECT 1 FROM contradicted x WHERE x.fdc_id = t.fdc_id AND x.fortified = 1 AND x.pos <> t.pos) THEN 1 END)
FROM (SELECT g.fdc_id, n.code, v.pos, g.food_group, v.amount, iif(n.code = 'vitamin_d' AND g.shown_by_d, 0, g.fortified) AS fortified
      FROM held JOIN grouped g USING (fdc_id) JOIN value v USING (fdc_id) JOIN nutrient n USING (pos)
      WHERE g.kind <> 'fndds' AND n.code IN ('magnesium', 'calcium', 'vitamin_d') AND NOT v.assumed) t;
DROP TABLE temp.contradicted;
