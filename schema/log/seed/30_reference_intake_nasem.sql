-- The Dietary Reference Intakes of the US National Academies (NASEM, formerly the Institute of Medicine), per day.
-- Ages are in completed months: '51-70 y' runs from the 51st birthday (612) to the day before the 71st (852). Figures
-- stand as printed: the upper limits of vitamin D for 7-12 months and 1-3 years are 37.5 and 62.5 µg, printed as 38
-- and 63. The magnesium limit is about supplements and medicines only, so that it may lie below the RDA. There are
-- no figures for pregnancy and lactation after the 51st birthday.

-- Magnesium, mg.
WITH intake (sex, stage, from_months, to_months, ear, goal, goal_kind, upper_limit) AS (VALUES
  ('any',    'none',        0,    7, NULL,  30, 'AI',  NULL),
  ('any',    'none',        7,   12, NULL,  75, 'AI',  NULL),
  ('any',    'none',       12,   48,   65,  80, 'RDA',   65),
  ('any',    'none',       48,  108,  110, 130, 'RDA',  110),
  ('male',   'none',      108,  168,  200, 240, 'RDA',  350),
  ('male',   'none',      168,  228,  340, 410, 'RDA',  350),
  ('male',   'none',      228,  372,  330, 400, 'RDA',  350),
  ('male',   'none',      372,  612,  350, 420, 'RDA',  350),
  ('male',   'none',      612,  852,  350, 420, 'RDA',  350),
  ('male',   'none',      852, 2400,  350, 420, 'RDA',  350),
  ('female', 'none',      108,  168,  200, 240, 'RDA',  350),
  ('female', 'none',      168,  228,  300, 360, 'RDA',  350),
  ('female', 'none',      228,  372,  255, 310, 'RDA',  350),
  ('female', 'none',      372,  612,  265, 320, 'RDA',  350),
  ('female', 'none',      612,  852,  265, 320, 'RDA',  350),
  ('female', 'none',      852, 2400,  265, 320, 'RDA',  350),
  ('female', 'pregnant',  168,  228,  335, 400, 'RDA',  350),
  ('female', 'pregnant',  228,  372,  290, 350, 'RDA',  350),
  ('female', 'pregnant',  372,  612,  300, 360, 'RDA',  350),
  ('female', 'lactating', 168,  228,  300, 360, 'RDA',  350),
  ('female', 'lactating', 228,  372,  255, 310, 'RDA',  350),
  ('female', 'lactating', 372,  612,  265, 320, 'RDA',  350))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind,
  upper_limit, limit_counts, source)
SELECT 'nasem', 'magnesium', sex, stage, from_months, to_months, 1997, ear, goal, goal_kind,
  upper_limit, CASE WHEN upper_limit IS NOT NULL THEN 'supplements' END,
  'IOM 1997, Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride'
FROM intake;

-- Calcium, mg.
WITH intake (sex, stage, from_months, to_months, ear, goal, goal_kind, upper_limit) AS (VALUES
  ('any',    'none',        0,    7, NULL,  200, 'AI',  1000),
  ('any',    'none',        7,   12, NULL,  260, 'AI',  1500),
  ('any',    'none',       12,   48,  500,  700, 'RDA', 2500),
  ('any',    'none',       48,  108,  800, 1000, 'RDA', 2500),
  ('male',   'none',      108,  168, 1100, 1300, 'RDA', 3000),
  ('male',   'none',      168,  228, 1100, 1300, 'RDA', 3000),
  ('male',   'none',      228,  372,  800, 1000, 'RDA', 2500),
  ('male',   'none',      372,  612,  800, 1000, 'RDA', 2500),
  ('male',   'none',      612,  852,  800, 1000, 'RDA', 2000),
  ('male',   'none',      852, 2400, 1000, 1200, 'RDA', 2000),
  ('female', 'none',      108,  168, 1100, 1300, 'RDA', 3000),
  ('female', 'none',      168,  228, 1100, 1300, 'RDA', 3000),
  ('female', 'none',      228,  372,  800, 1000, 'RDA', 2500),
  ('female', 'none',      372,  612,  800, 1000, 'RDA', 2500),
  ('female', 'none',      612,  852, 1000, 1200, 'RDA', 2000),
  ('female', 'none',      852, 2400, 1000, 1200, 'RDA', 2000),
  ('female', 'pregnant',  168,  228, 1000, 1300, 'RDA', 3000),
  ('female', 'pregnant',  228,  372,  800, 1000, 'RDA', 2500),
  ('female', 'pregnant',  372,  612,  800, 1000, 'RDA', 2500),
  ('female', 'lactating', 168,  228, 1000, 1300, 'RDA', 3000),
  ('female', 'lactating', 228,  372,  800, 1000, 'RDA', 2500),
  ('female', 'lactating', 372,  612,  800, 1000, 'RDA', 2500))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind,
  upper_limit, limit_counts, source)
SELECT 'nasem', 'calcium', sex, stage, from_months, to_months, 2011, ear, goal, goal_kind,
  upper_limit, CASE WHEN upper_limit IS NOT NULL THEN 'all' END,
  'IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D'
FROM intake;

-- Vitamin D, µg.
WITH intake (sex, stage, from_months, to_months, ear, goal, goal_kind, upper_limit) AS (VALUES
  ('any',    'none',        0,    7, NULL, 10, 'AI',   25),
  ('any',    'none',        7,   12, NULL, 10, 'AI',   38),
  ('any',    'none',       12,   48,   10, 15, 'RDA',  63),
  ('any',    'none',       48,  108,   10, 15, 'RDA',  75),
  ('male',   'none',      108,  168,   10, 15, 'RDA', 100),
  ('male',   'none',      168,  228,   10, 15, 'RDA', 100),
  ('male',   'none',      228,  372,   10, 15, 'RDA', 100),
  ('male',   'none',      372,  612,   10, 15, 'RDA', 100),
  ('male',   'none',      612,  852,   10, 15, 'RDA', 100),
  ('male',   'none',      852, 2400,   10, 20, 'RDA', 100),
  ('female', 'none',      108,  168,   10, 15, 'RDA', 100),
  ('female', 'none',      168,  228,   10, 15, 'RDA', 100),
  ('female', 'none',      228,  372,   10, 15, 'RDA', 100),
  ('female', 'none',      372,  612,   10, 15, 'RDA', 100),
  ('female', 'none',      612,  852,   10, 15, 'RDA', 100),
  ('female', 'none',      852, 2400,   10, 20, 'RDA', 100),
  ('female', 'pregnant',  168,  228,   10, 15, 'RDA', 100),
  ('female', 'pregnant',  228,  372,   10, 15, 'RDA', 100),
  ('female', 'pregnant',  372,  612,   10, 15, 'RDA', 100),
  ('female', 'lactating', 168,  228,   10, 15, 'RDA', 100),
  ('female', 'lactating', 228,  372,   10, 15, 'RDA', 100),
  ('female', 'lactating', 372,  612,   10, 15, 'RDA', 100))
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind,
  upper_limit, limit_counts, source)
SELECT 'nasem', 'vitamin_d', sex, stage, from_months, to_months, 2011, ear, goal, goal_kind,
  upper_limit, CASE WHEN upper_limit IS NOT NULL THEN 'all' END,
  'IOM 2011, Dietary Reference Intakes for Calcium and Vitamin D'
FROM intake;
