-- The dietary reference values of the European Food Safety Authority (EFSA), per day, and the upper limits that it set or
-- kept. Goals and limits are of different years and stand in rows of their own: goals by sex, limits for any. Ages are in
-- completed months. An average requirement (AR) stands as ear. The magnesium limit is about readily dissociable salts, added
-- to foods and water or taken; it was set by the Scientific Committee on Food in 2001 and kept in EFSA's summary of 2018, from 4
-- years on. The vitamin D goal assumes that the skin makes next to none. Magnesium for 1-<3 years is that of the adopted opinion
-- (170 mg; a draft had 160). Values for pregnancy and lactation are those of adults, from 18 years on. The vitamin D limits of
-- 2023 are those of 2012 again, for 1-10 years, 11-17 years, adults, pregnancy and lactation; infants keep those of 2018.
-- Figures of the Scientific Committee on Food bear its name, by the beginning of their source.
-- Of the other nutrients there is what the opinions' abstracts and EFSA's announcements state in figures: potassium at all ages; the
-- ends of what children need, where these are given ("between 250 and 640 mg"), are no cells, and are left out. The sodium of 2019 (2.0 g)
-- is a "safe and adequate intake", neither a goal nor a limit, and is left out too.

-- Goals.
WITH intake (nutrient, sex, stage, from_months, to_months, ear, goal, goal_kind) AS (VALUES
  ('magnesium', 'any',    'none',        7,   12, NULL,   80, 'AI'),
  ('magnesium', 'any',    'none',       12,   36, NULL,  170, 'AI'),
  ('magnesium', 'male',   'none',       36,  120, NULL,  230, 'AI'),
  ('magnesium', 'male',   'none',      120,  216, NULL,  300, 'AI'),
  ('magnesium', 'male',   'none',      216, 2400, NULL,  350, 'AI'),
  ('magnesium', 'female', 'none',       36,  120, NULL,  230, 'AI'),
  ('magnesium', 'female', 'none',      120,  216, NULL,  250, 'AI'),
  ('magnesium', 'female', 'none',      216, 2400, NULL,  300, 'AI'),
  ('magnesium', 'female', 'pregnant',  216, 2400, NULL,  300, 'AI'),
  ('magnesium', 'female', 'lactating', 216, 2400, NULL,  300, 'AI'),
  ('calcium',   'any',    'none',        7,   12, NULL,  280, 'AI'),
  ('calcium',   'any',    'none',       12,   48,  390,  450, 'PRI'),
  ('calcium',   'any',    'none',       48,  132,  680,  800, 'PRI'),
  ('calcium',   'any',    'none',      132,  216,  960, 1150, 'PRI'),
  ('calcium',   'male',   'none',      216,  300,  860, 1000, 'PRI'),
  ('calcium',   'male',   'none',      300, 2400,  750,  950, 'PRI'),
  ('calcium',   'female', 'none',      216,  300,  860, 1000, 'PRI'),
  ('calcium',   'female', 'none',      300, 2400,  750,  950, 'PRI'),
  ('calcium',   'female', 'pregnant',  216,  300,  860, 1000, 'PRI'),
  ('calcium',   'female', 'pregnant',  300, 2400,  750,  950, 'PRI'),
  ('calcium',   'female', 'lactating', 216,  300,  860, 1000, 'PRI'),
  ('calcium',   'female', 'lactating', 300, 2400,  750,  950, 'PRI'),
  ('vitamin_d', 'male',   'none',        7,   12, NULL,   10, 'AI'),
  ('vitamin_d', 'male',   'none',       12, 2400, NULL,   15, 'AI'),
  ('vitamin_d', 'female', 'none',        7,   12, NULL,   10, 'AI'),
  ('vitamin_d', 'female', 'none',       12, 2400, NULL,   15, 'AI'),
  ('vitamin_d', 'female', 'pregnant',  216, 2400, NULL,   15, 'AI'),
  ('vitamin_d', 'female', 'lactating', 216, 2400, NULL,   15, 'AI'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind, source)
SELECT 'efsa', nutrient, sex, stage, from_months, to_months, CASE nutrient WHEN 'vitamin_d' THEN 2016 ELSE 2015 END,
  ear, goal, goal_kind, CASE nutrient
    WHEN 'magnesium' THEN 'EFSA 2015, Scientific Opinion on Dietary Reference Values for magnesium'
    WHEN 'calcium' THEN 'EFSA 2015, Scientific Opinion on Dietary Reference Values for calcium'
    ELSE 'EFSA 2016, Dietary reference values for vitamin D' END
FROM intake;

-- Goals of the other nutrients.
WITH intake (nutrient, sex, stage, from_months, to_months, year, goal) AS (VALUES
  ('potassium',   'any',    'none',        7,   12, 2016,  750),
  ('potassium',   'any',    'none',       12,   48, 2016,  800),
  ('potassium',   'any',    'none',       48,   84, 2016, 1100),
  ('potassium',   'any',    'none',       84,  132, 2016, 1800),
  ('potassium',   'any',    'none',      132,  180, 2016, 2700),
  ('potassium',   'any',    'none',      180, 2400, 2016, 3500),
  ('potassium',   'female', 'pregnant',  216, 2400, 2016, 3500),
  ('potassium',   'female', 'lactating', 216, 2400, 2016, 4000),
  ('phosphorus',  'any',    'none',        7,   12, 2015,  160),
  ('phosphorus',  'any',    'none',      216, 2400, 2015,  550),
  ('phosphorus',  'female', 'pregnant',  216, 2400, 2015,  550),
  ('phosphorus',  'female', 'lactating', 216, 2400, 2015,  550),
  ('copper',      'any',    'none',        7,   12, 2015,  0.4),
  ('copper',      'male',   'none',      216, 2400, 2015,  1.6),
  ('copper',      'female', 'none',      216, 2400, 2015,  1.3),
  ('copper',      'female', 'pregnant',  216, 2400, 2015,  1.5),
  ('copper',      'female', 'lactating', 216, 2400, 2015,  1.5),
  ('manganese',   'any',    'none',      216, 2400, 2013,    3),
  ('manganese',   'female', 'pregnant',  216, 2400, 2013,    3),
  ('manganese',   'female', 'lactating', 216, 2400, 2013,    3),
  ('vitamin_b12', 'any',    'none',        7,   12, 2015,  1.5),
  ('vitamin_b12', 'any',    'none',      180, 2400, 2015,    4),
  ('vitamin_b12', 'female', 'pregnant',  216, 2400, 2015,  4.5),
  ('vitamin_b12', 'female', 'lactating', 216, 2400, 2015,    5),
  ('vitamin_e',   'male',   'none',      216, 2400, 2015,   13),
  ('vitamin_e',   'female', 'none',      216, 2400, 2015,   11))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, goal, goal_kind, source)
SELECT 'efsa', nutrient, sex, stage, from_months, to_months, year, goal, 'AI', CASE nutrient
    WHEN 'potassium' THEN 'EFSA 2016, Dietary reference values for potassium, EFSA Journal 14(10):4592'
    WHEN 'phosphorus' THEN 'EFSA 2015, Scientific Opinion on Dietary Reference Values for phosphorus, EFSA Journal 13(7):4185'
    WHEN 'copper' THEN 'EFSA 2015, Scientific Opinion on Dietary Reference Values for copper, EFSA Journal 13(10):4253'
    WHEN 'manganese' THEN 'EFSA 2013, Scientific Opinion on Dietary Reference Values for manganese, EFSA Journal 11(11):3419'
    WHEN 'vitamin_b12' THEN 'EFSA 2015, Scientific Opinion on Dietary Reference Values for cobalamin (vitamin B12)'
    ELSE 'EFSA 2015, Scientific Opinion on Dietary Reference Values for vitamin E as α-tocopherol' END
FROM intake;

-- Limits.
WITH intake (nutrient, stage, from_months, to_months, year, upper_limit, limit_counts, source) AS (VALUES
  ('magnesium', 'none',       48, 2400, 2001,  250, 'added', 'SCF 2001, Tolerable Upper Intake Level of magnesium; kept by EFSA'),
  ('magnesium', 'pregnant',  216, 2400, 2001,  250, 'added', 'SCF 2001, Tolerable Upper Intake Level of magnesium; kept by EFSA'),
  ('magnesium', 'lactating', 216, 2400, 2001,  250, 'added', 'SCF 2001, Tolerable Upper Intake Level of magnesium; kept by EFSA'),
  ('calcium',   'none',      216, 2400, 2012, 2500, 'all',   'EFSA 2012, Tolerable Upper Intake Level of calcium'),
  ('calcium',   'pregnant',  216, 2400, 2012, 2500, 'all',   'EFSA 2012, Tolerable Upper Intake Level of calcium'),
  ('calcium',   'lactating', 216, 2400, 2012, 2500, 'all',   'EFSA 2012, Tolerable Upper Intake Level of calcium'),
  ('vitamin_d', 'none',        0,    7, 2018,   25, 'all',   'EFSA 2018, Tolerable Upper Intake Level of vitamin D for infants'),
  ('vitamin_d', 'none',        7,   12, 2018,   35, 'all',   'EFSA 2018, Tolerable Upper Intake Level of vitamin D for infants'),
  ('vitamin_d', 'none',       12,  132, 2023,   50, 'all',   'EFSA 2023, Tolerable Upper Intake Level of vitamin D'),
  ('vitamin_d', 'none',      132, 2400, 2023,  100, 'all',   'EFSA 2023, Tolerable Upper Intake Level of vitamin D'),
  ('vitamin_d', 'pregnant',  216, 2400, 2023,  100, 'all',   'EFSA 2023, Tolerable Upper Intake Level of vitamin D'),
  ('vitamin_d', 'lactating', 216, 2400, 2023,  100, 'all',   'EFSA 2023, Tolerable Upper Intake Level of vitamin D'),
  ('selenium',  'none',      216, 2400, 2023,  255, 'all',   'EFSA 2023, Tolerable upper intake level for selenium, EFSA Journal 21(1):7704'),
  ('selenium',  'pregnant',  216, 2400, 2023,  255, 'all',   'EFSA 2023, Tolerable upper intake level for selenium, EFSA Journal 21(1):7704'),
  ('selenium',  'lactating', 216, 2400, 2023,  255, 'all',   'EFSA 2023, Tolerable upper intake level for selenium, EFSA Journal 21(1):7704'))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, upper_limit, limit_counts, source)
SELECT 'efsa', nutrient, 'any', stage, from_months, to_months, year, upper_limit, limit_counts, source FROM intake;
