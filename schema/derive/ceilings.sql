-- The lines of schema/log/seed/20_group_ceiling.sql, one for each group, fortified or not, and nutrient.
.read groups.sql

-- A fortified food can be any food of its group with something added, so both kinds count for its ceiling.
CREATE TABLE counted AS
SELECT g.food_group, s.fortified, n.pos, n.code, v.amount, g.fdc_id,
       row_number() OVER (PARTITION BY g.food_group, s.fortified, n.pos ORDER BY v.amount DESC, f.kind = 'fndds', f.description, g.fdc_id) AS place,
       count(*) OVER (PARTITION BY g.food_group, s.fortified, n.pos) AS foods,
       sum(g.fortified) OVER (PARTITION BY g.food_group, s.fortified, n.pos) AS fortified_foods, f.description
FROM grouped g JOIN food f USING (fdc_id) JOIN value v USING (fdc_id) JOIN nutrient n USING (pos)
JOIN (SELECT 0 AS fortified UNION ALL SELECT 1) s ON g.fortified <= s.fortified;

.mode list
SELECT printf('INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES (''%s'', %d, ''%s'', %.15g, %d); -- %s',
              food_group, fortified, code, amount, foods,
              iif(amount = 0, 'none holds any', iif(length(description) > 60, substr(description, 1, 58) || '…', description)))
FROM counted
WHERE place = 1 AND foods >= 5 AND (fortified = 0 OR fortified_foods >= 5)
  AND NOT (food_group = 'water' AND code IN ('magnesium', 'calcium', 'phosphorus', 'potassium', 'sodium', 'zinc', 'iron', 'copper', 'manganese', 'selenium'))
ORDER BY food_group, fortified, pos;
