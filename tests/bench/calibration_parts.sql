-- Puts each food into one of five parts, by the values that copies of a food in another table share.
CREATE TABLE part AS
SELECT g.fdc_id, ((coalesce(CAST(sum(round(v.amount) * (n.pos + 1) * 7919) AS INTEGER), g.fdc_id) * 2654435761) >> 13) % 5 AS number
FROM grouped g LEFT JOIN nutrient n ON n.code IN ('energy', 'magnesium', 'calcium', 'potassium', 'sodium')
LEFT JOIN value v ON v.fdc_id = g.fdc_id AND v.pos = n.pos
GROUP BY g.fdc_id;
UPDATE part SET number = abs(number);
