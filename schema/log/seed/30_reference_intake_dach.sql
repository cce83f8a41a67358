-- The D-A-CH reference values of the societies for nutrition of Germany, Austria and Switzerland (DGE, ÖGE, SGE), per day.
-- Ages are in completed months. Magnesium is that of December 2021; figures from before (400 and 310 mg at 15 to 25 years, 310 in
-- pregnancy, 390 in lactation) are superseded. An estimated value ("Schätzwert") stands as AI, a recommended intake
-- ("empfohlene Zufuhr") as RI. Vitamin D holds where the skin makes none. Left out, for want of a source that was read: all ages,
-- and pregnancy and lactation, that are not below; upper limits.
WITH intake (nutrient, sex, from_months, to_months, year, goal, goal_kind, source) AS (VALUES
  ('magnesium', 'male',   228, 2400, 2021,  350, 'AI', 'DGE/ÖGE/SGE 2021, Referenzwert Magnesium'),
  ('magnesium', 'female', 228, 2400, 2021,  300, 'AI', 'DGE/ÖGE/SGE 2021, Referenzwert Magnesium'),
  ('calcium',   'any',      4,   12, 2013,  330, 'AI', 'DGE/ÖGE/SGE 2013, Referenzwert Calcium'),
  ('calcium',   'any',     48,   84, 2013,  750, 'RI', 'DGE/ÖGE/SGE 2013, Referenzwert Calcium'),
  ('calcium',   'any',    156,  228, 2013, 1200, 'RI', 'DGE/ÖGE/SGE 2013, Referenzwert Calcium'),
  ('calcium',   'any',    228, 2400, 2013, 1000, 'RI', 'DGE/ÖGE/SGE 2013, Referenzwert Calcium'),
  ('vitamin_d', 'any',    228, 2400, 2012,   20, 'AI', 'DGE/ÖGE/SGE 2012, Referenzwert Vitamin D'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, goal, goal_kind, source)
SELECT 'dach', nutrient, sex, 'none', from_months, to_months, year, goal, goal_kind, source FROM intake;
