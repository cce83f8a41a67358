-- The Nordic Nutrition Recommendations, per day: vitamin D of adults, the only figure that was read at its source. A
-- recommended intake stands as RI, an average requirement as ear. The edition of 2023 gives 7.5 and 10 µg; above 75 years
-- the figure is that of the edition of 2012, the last one in which it was read. Magnesium, calcium, children, pregnancy
-- and lactation are left out for want of a source that was read.
WITH intake (from_months, to_months, year, ear, goal, source) AS (VALUES
  (216,  912, 2023,  7.5, 10, 'Nordic Nutrition Recommendations 2023'),
  (912, 2400, 2012, NULL, 20, 'Nordic Nutrition Recommendations 2012'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind, source)
SELECT 'nordic', 'vitamin_d', 'any', 'none', from_months, to_months, year, ear, goal, 'RI', source FROM intake;
