-- The D-A-CH reference values of the societies for nutrition of Germany, Austria and Switzerland (DGE, ÖGE, SGE), per day.
-- Ages are in completed months. Magnesium is that of December 2021; figures from before (400 and 310 mg at 15 to 25 years, 310 in
-- pregnancy, 390 in lactation) are superseded. An estimated value ("Schätzwert") stands as AI, a recommended intake
-- ("empfohlene Zufuhr") as RI. Vitamin D holds where the skin makes none. In pregnancy and lactation before the 19th birthday
-- calcium is 1200 mg. Read at: the reference value pages of DGE (magnesium, vitamin D) and ÖGE (calcium). The societies
-- set no upper limits.
WITH intake (nutrient, sex, stage, from_months, to_months, year, goal, goal_kind) AS (VALUES
  ('magnesium', 'any',    'none',        0,    4, 2021,   24, 'AI'),
  ('magnesium', 'any',    'none',        4,   12, 2021,   80, 'AI'),
  ('magnesium', 'any',    'none',       12,   48, 2021,  170, 'AI'),
  ('magnesium', 'any',    'none',       48,   84, 2021,  190, 'AI'),
  ('magnesium', 'any',    'none',       84,  120, 2021,  240, 'AI'),
  ('magnesium', 'male',   'none',      120,  156, 2021,  260, 'AI'),
  ('magnesium', 'female', 'none',      120,  156, 2021,  230, 'AI'),
  ('magnesium', 'male',   'none',      156,  180, 2021,  280, 'AI'),
  ('magnesium', 'female', 'none',      156,  180, 2021,  240, 'AI'),
  ('magnesium', 'male',   'none',      180,  228, 2021,  330, 'AI'),
  ('magnesium', 'female', 'none',      180,  228, 2021,  260, 'AI'),
  ('magnesium', 'male',   'none',      228, 2400, 2021,  350, 'AI'),
  ('magnesium', 'female', 'none',      228, 2400, 2021,  300, 'AI'),
  ('magnesium', 'female', 'pregnant',  120, 2400, 2021,  300, 'AI'),
  ('magnesium', 'female', 'lactating', 120, 2400, 2021,  300, 'AI'),
  ('calcium',   'any',    'none',        0,    4, 2013,  220, 'AI'),
  ('calcium',   'any',    'none',        4,   12, 2013,  330, 'AI'),
  ('calcium',   'any',    'none',       12,   48, 2013,  600, 'RI'),
  ('calcium',   'any',    'none',       48,   84, 2013,  750, 'RI'),
  ('calcium',   'any',    'none',       84,  120, 2013,  900, 'RI'),
  ('calcium',   'any',    'none',      120,  156, 2013, 1100, 'RI'),
  ('calcium',   'any',    'none',      156,  228, 2013, 1200, 'RI'),
  ('calcium',   'any',    'none',      228, 2400, 2013, 1000, 'RI'),
  ('calcium',   'female', 'pregnant',  120,  228, 2013, 1200, 'RI'),
  ('calcium',   'female', 'pregnant',  228, 2400, 2013, 1000, 'RI'),
  ('calcium',   'female', 'lactating', 120,  228, 2013, 1200, 'RI'),
  ('calcium',   'female', 'lactating', 228, 2400, 2013, 1000, 'RI'),
  ('vitamin_d', 'any',    'none',        0,   12, 2012,   10, 'AI'),
  ('vitamin_d', 'any',    'none',       12, 2400, 2012,   20, 'AI'),
  ('vitamin_d', 'female', 'pregnant',  120, 2400, 2012,   20, 'AI'),
  ('vitamin_d', 'female', 'lactating', 120, 2400, 2012,   20, 'AI'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, goal, goal_kind, source)
SELECT 'dach', nutrient, sex, stage, from_months, to_months, year, goal, goal_kind,
  'DGE/ÖGE/SGE ' || year || ', Referenzwert ' || CASE nutrient WHEN 'magnesium' THEN 'Magnesium' WHEN 'calcium' THEN 'Calcium'
    ELSE 'Vitamin D' END
FROM intake;
