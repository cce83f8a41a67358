-- The Nordic Nutrition Recommendations, per day: the figures that were read at their source. A recommended intake stands as RI,
-- an average requirement as ear. Vitamin D of adults: the edition of 2023 gives 7.5 and 10 µg; above 75 years the figure is that
-- of the edition of 2012, the last one in which it was read. Calcium of 2023 was read for 25 to 50 years alone. Magnesium,
-- children, other ages, pregnancy and lactation are left out for want of a source that was read.
WITH intake (nutrient, from_months, to_months, year, ear, goal) AS (VALUES
  ('calcium',   300,  612, 2023,  750, 950),
  ('vitamin_d', 216,  912, 2023,  7.5,  10),
  ('vitamin_d', 912, 2400, 2012, NULL,  20))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind, source)
SELECT 'nordic', nutrient, 'any', 'none', from_months, to_months, year, ear, goal, 'RI', 'Nordic Nutrition Recommendations ' || year
FROM intake;
