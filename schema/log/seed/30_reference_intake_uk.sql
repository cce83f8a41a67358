-- The reference nutrient intakes of the United Kingdom, per day: magnesium and calcium of COMA 1991, vitamin D of SACN 2016.
-- Ages are in completed months. SACN calls the vitamin D of 1 to 3 years a safe intake. Left out, for want of one figure from a
-- source that was read: magnesium of infants (figures differ with the half or the quarter of the year) and in pregnancy and
-- lactation; calcium in pregnancy (one source gives the increment of lactation there too) and in lactation before 19; vitamin D
-- of infants, a range (8.5 to 10 µg); average requirements, and upper guidance levels. Calcium in lactation is a woman's
-- 700 mg and the increment of 550 mg.
WITH intake (nutrient, sex, stage, from_months, to_months, goal, goal_kind) AS (VALUES
  ('magnesium', 'any',    'none',       12,   48,   85, 'RNI'),
  ('magnesium', 'any',    'none',       48,   84,  120, 'RNI'),
  ('magnesium', 'any',    'none',       84,  132,  200, 'RNI'),
  ('magnesium', 'any',    'none',      132,  180,  280, 'RNI'),
  ('magnesium', 'any',    'none',      180,  228,  300, 'RNI'),
  ('magnesium', 'male',   'none',      228, 2400,  300, 'RNI'),
  ('magnesium', 'female', 'none',      228, 2400,  270, 'RNI'),
  ('calcium',   'any',    'none',        0,   12,  525, 'RNI'),
  ('calcium',   'any',    'none',       12,   48,  350, 'RNI'),
  ('calcium',   'any',    'none',       48,   84,  450, 'RNI'),
  ('calcium',   'any',    'none',       84,  132,  550, 'RNI'),
  ('calcium',   'male',   'none',      132,  228, 1000, 'RNI'),
  ('calcium',   'female', 'none',      132,  228,  800, 'RNI'),
  ('calcium',   'any',    'none',      228, 2400,  700, 'RNI'),
  ('calcium',   'female', 'lactating', 228, 2400, 1250, 'RNI'),
  ('vitamin_d', 'any',    'none',       12,   48,   10, 'safe intake'),
  ('vitamin_d', 'any',    'none',       48, 2400,   10, 'RNI'),
  ('vitamin_d', 'female', 'pregnant',  132, 2400,   10, 'RNI'),
  ('vitamin_d', 'female', 'lactating', 132, 2400,   10, 'RNI'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, goal, goal_kind, source)
SELECT 'uk', nutrient, sex, stage, from_months, to_months, CASE nutrient WHEN 'vitamin_d' THEN 2016 ELSE 1991 END, goal, goal_kind,
  CASE nutrient WHEN 'vitamin_d' THEN 'SACN 2016, Vitamin D and Health'
    ELSE 'COMA 1991, Dietary Reference Values for Food Energy and Nutrients for the United Kingdom' END
FROM intake;
