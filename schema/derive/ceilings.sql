-- The lines of schema/log/seed/20_group_ceiling.sql, one for each group, fortified or not, and nutrient.
CREATE TABLE held (fdc_id INTEGER PRIMARY KEY); -- none
.read ceiling_rule.sql

.mode list
SELECT printf('INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES (''%s'', %d, ''%s'', %s, %d); -- %s',
              food_group, fortified, code, printf('%.15g', amount), foods,
              iif(amount = 0, 'none holds any', iif(length(description) > 60, substr(description, 1, 58) || '…', description)))
FROM ceiling JOIN nutrient USING (pos)
WHERE NOT (food_group = 'water' AND code IN ('magnesium', 'calcium', 'phosphorus', 'potassium', 'sodium', 'zinc', 'iron', 'copper', 'manganese', 'selenium'))
ORDER BY food_group, fortified, pos;
