-- The recommended nutrient intakes of FAO and WHO, per day: Vitamin and mineral requirements in human nutrition, second edition
-- 2004, annex 1. Ages are in completed months. Left out: what differs between breast and formula milk (magnesium and calcium of
-- 0-6 months), and calcium in pregnancy, which is for the last trimester alone (1200 mg; the annex gives none for the first two). The
-- magnesium limit is about soluble magnesium, as salts in foods, water and tablets, not what foods hold by nature: it counts
-- what is added or taken.
WITH intake (nutrient, sex, stage, from_months, to_months, goal, upper_limit) AS (VALUES
  ('magnesium', 'any',    'none',        7,   12,   54, NULL),
  ('magnesium', 'any',    'none',       12,   48,   60,   65),
  ('magnesium', 'any',    'none',       48,   84,   76,  110),
  ('magnesium', 'any',    'none',       84,  120,  100,  110),
  ('magnesium', 'male',   'none',      120,  132,  230,  110),
  ('magnesium', 'female', 'none',      120,  132,  220,  110),
  ('magnesium', 'male',   'none',      132,  228,  230, NULL),
  ('magnesium', 'female', 'none',      132,  228,  220, NULL),
  ('magnesium', 'male',   'none',      228,  780,  260,  350),
  ('magnesium', 'male',   'none',      780, 2400,  224,  350),
  ('magnesium', 'female', 'none',      228,  780,  220,  350),
  ('magnesium', 'female', 'none',      780, 2400,  190,  350),
  ('magnesium', 'female', 'pregnant',  120, 2400,  220, NULL),
  ('magnesium', 'female', 'lactating', 120, 2400,  270, NULL),
  ('calcium',   'any',    'none',        7,   12,  400, NULL),
  ('calcium',   'any',    'none',       12,   48,  500, NULL),
  ('calcium',   'any',    'none',       48,   84,  600, NULL),
  ('calcium',   'any',    'none',       84,  120,  700, NULL),
  ('calcium',   'any',    'none',      120,  228, 1300, NULL),
  ('calcium',   'male',   'none',      228,  780, 1000, NULL),
  ('calcium',   'male',   'none',      780, 2400, 1300, NULL),
  ('calcium',   'female', 'none',      228,  612, 1000, NULL),
  ('calcium',   'female', 'none',      612, 2400, 1300, NULL),
  ('calcium',   'female', 'lactating', 120, 2400, 1000, NULL),
  ('vitamin_d', 'any',    'none',        0,  612,    5, NULL),
  ('vitamin_d', 'any',    'none',      612,  780,   10, NULL),
  ('vitamin_d', 'any',    'none',      780, 2400,   15, NULL),
  ('vitamin_d', 'female', 'pregnant',  120,  612,    5, NULL),
  ('vitamin_d', 'female', 'lactating', 120,  612,    5, NULL))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, goal, goal_kind,
  upper_limit, limit_counts, source)
SELECT 'who', nutrient, sex, stage, from_months, to_months, 2004, goal, CASE WHEN goal IS NOT NULL THEN 'RNI' END,
  upper_limit, CASE WHEN upper_limit IS NOT NULL THEN 'added' END,
  'FAO/WHO 2004, Vitamin and mineral requirements in human nutrition, 2nd edition, annex 1'
FROM intake;
