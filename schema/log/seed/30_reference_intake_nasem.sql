-- The Dietary Reference Intakes of the US National Academies (NASEM, formerly the Institute of Medicine), per day.
-- Ages are in completed months: '51-70 y' runs from the 51st birthday (612) to the day before the 71st (852). Figures
-- stand as printed: the upper limits of vitamin D for 7-12 months and 1-3 years are 37.5 and 62.5 µg, printed as 38
-- and 63. The magnesium limit is about supplements and medicines only, so that it may lie below the RDA. There are
-- no figures for pregnancy and lactation after the 51st birthday.
-- The other nutrients are those of the summary tables, appendix J of the report of 2019. Left out, because the log counts something
-- else: niacin and folate as goals (niacin equivalents, dietary folate equivalents), limits of folate (folic acid) and vitamin A
-- (retinol). Left out for want of a source that was read: sodium limits below 14 years. The limits of vitamin E and niacin are
-- about what is added or taken. Sodium has no upper level; its limit is the Chronic Disease Risk Reduction Intake (CDRR).

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

-- The other nutrients: the life stages in the order of the printed tables, and each column of a table as a list in that order.
WITH life (place, sex, stage, from_months, to_months) AS (VALUES
  ( 0, 'any',    'none',        0,    7),
  ( 1, 'any',    'none',        7,   12),
  ( 2, 'any',    'none',       12,   48),
  ( 3, 'any',    'none',       48,  108),
  ( 4, 'male',   'none',      108,  168),
  ( 5, 'male',   'none',      168,  228),
  ( 6, 'male',   'none',      228,  372),
  ( 7, 'male',   'none',      372,  612),
  ( 8, 'male',   'none',      612,  852),
  ( 9, 'male',   'none',      852, 2400),
  (10, 'female', 'none',      108,  168),
  (11, 'female', 'none',      168,  228),
  (12, 'female', 'none',      228,  372),
  (13, 'female', 'none',      372,  612),
  (14, 'female', 'none',      612,  852),
  (15, 'female', 'none',      852, 2400),
  (16, 'female', 'pregnant',  168,  228),
  (17, 'female', 'pregnant',  228,  372),
  (18, 'female', 'pregnant',  372,  612),
  (19, 'female', 'lactating', 168,  228),
  (20, 'female', 'lactating', 228,  372),
  (21, 'female', 'lactating', 372,  612)),
report (nutrient, year, limit_counts, title) AS (VALUES
  ('phosphorus',  1997, 'all',   'Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride'),
  ('potassium',   2019, 'all',   'Dietary Reference Intakes for Sodium and Potassium'),
  ('sodium',      2019, 'all',   'Dietary Reference Intakes for Sodium and Potassium; the limit is the Chronic Disease Risk Reduction Intake (CDRR)'),
  ('zinc',        2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('iron',        2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('copper',      2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('manganese',   2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('vitamin_a',   2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('vitamin_k',   2001, 'all',   'Dietary Reference Intakes for Vitamin A, Vitamin K, … Copper, … Iron, Manganese, … and Zinc'),
  ('selenium',    2000, 'all',   'Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids'),
  ('vitamin_c',   2000, 'all',   'Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids'),
  ('vitamin_e',   2000, 'added', 'Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids'),
  ('thiamin',     1998, 'all',   'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, …'),
  ('riboflavin',  1998, 'all',   'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, …'),
  ('niacin',      1998, 'added', 'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, …'),
  ('vitamin_b6',  1998, 'all',   'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, …'),
  ('vitamin_b12', 1998, 'all',   'Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, …')),
printed (nutrient, kind, amounts) AS (VALUES
  --                        0-6m  7-12m  1-3y   4-8y   M 9-13 14-18 19-30 31-50 51-70 >70   F 9-13 14-18 19-30 31-50 51-70 >70   P 14 19 31    L 14 19 31
  ('phosphorus',  'EAR', '[null, null,  380,   405,   1055,  1055, 580,  580,  580,  580,  1055,  1055, 580,  580,  580,  580,  1055,580,580, 1055,580,580]'),
  ('phosphorus',  'AI',  '[100,  275]'),
  ('phosphorus',  'RDA', '[null, null,  460,   500,   1250,  1250, 700,  700,  700,  700,  1250,  1250, 700,  700,  700,  700,  1250,700,700, 1250,700,700]'),
  ('phosphorus',  'UL',  '[null, null,  3000,  3000,  4000,  4000, 4000, 4000, 4000, 3000, 4000,  4000, 4000, 4000, 4000, 3000, 3500,3500,3500, 4000,4000,4000]'),
  ('potassium',   'AI',  '[400,  860,   2000,  2300,  2500,  3000, 3400, 3400, 3400, 3400, 2300,  2300, 2600, 2600, 2600, 2600, 2600,2900,2900, 2500,2800,2800]'),
  ('sodium',      'AI',  '[110,  370,   800,   1000,  1200,  1500, 1500, 1500, 1500, 1500, 1200,  1500, 1500, 1500, 1500, 1500, 1500,1500,1500, 1500,1500,1500]'),
  ('sodium',      'UL',  '[null, null,  null,  null,  null,  2300, 2300, 2300, 2300, 2300, null,  2300, 2300, 2300, 2300, 2300, 2300,2300,2300]'),
  ('zinc',        'EAR', '[null, 2.5,   2.5,   4,     7,     8.5,  9.4,  9.4,  9.4,  9.4,  7,     7.3,  6.8,  6.8,  6.8,  6.8,  10.5,9.5,9.5, 10.9,10.4,10.4]'),
  ('zinc',        'AI',  '[2]'),
  ('zinc',        'RDA', '[null, 3,     3,     5,     8,     11,   11,   11,   11,   11,   8,     9,    8,    8,    8,    8,    12,11,11,     13,12,12]'),
  ('zinc',        'UL',  '[4,    5,     7,     12,    23,    34,   40,   40,   40,   40,   23,    34,   40,   40,   40,   40,   34,null,null, 34]'),
  ('iron',        'EAR', '[null, 6.9,   3,     4.1,   5.9,   7.7,  6,    6,    6,    6,    5.7,   7.9,  8.1,  8.1,  5,    5,    23,22,22,     7,6.5,6.5]'),
  ('iron',        'AI',  '[0.27]'),
  ('iron',        'RDA', '[null, 11,    7,     10,    8,     11,   8,    8,    8,    8,    8,     15,   18,   18,   8,    8,    27,27,27,     10,9,9]'),
  ('iron',        'UL',  '[40,   40,    40,    40,    40,    45,   45,   45,   45,   45,   40,    45,   45,   45,   45,   45,   45,null,null, 45]'),
  ('copper',      'EAR', '[null, null,  0.26,  0.34,  0.54,  0.685,0.7,  0.7,  0.7,  0.7,  0.54,  0.685,0.7,  0.7,  0.7,  0.7,  0.785,0.8,0.8, 0.985,1,1]'),
  ('copper',      'AI',  '[0.2,  0.22]'),
  ('copper',      'RDA', '[null, null,  0.34,  0.44,  0.7,   0.89, 0.9,  0.9,  0.9,  0.9,  0.7,   0.89, 0.9,  0.9,  0.9,  0.9,  1,1,1,        1.3,1.3,1.3]'),
  ('copper',      'UL',  '[null, null,  1,     3,     5,     8,    10,   10,   10,   10,   5,     8,    10,   10,   10,   10,   8,null,null,  8]'),
  ('manganese',   'AI',  '[0.003,0.6,   1.2,   1.5,   1.9,   2.2,  2.3,  2.3,  2.3,  2.3,  1.6,   1.6,  1.8,  1.8,  1.8,  1.8,  2,2,2,        2.6,2.6,2.6]'),
  ('manganese',   'UL',  '[null, null,  2,     3,     6,     9,    11,   11,   11,   11,   6,     9,    11,   11,   11,   11,   9,null,null,  9]'),
  ('vitamin_a',   'EAR', '[null, null,  210,   275,   445,   630,  625,  625,  625,  625,  420,   485,  500,  500,  500,  500,  530,550,550,  885,900,900]'),
  ('vitamin_a',   'AI',  '[400,  500]'),
  ('vitamin_a',   'RDA', '[null, null,  300,   400,   600,   900,  900,  900,  900,  900,  600,   700,  700,  700,  700,  700,  750,770,770,  1200,1300,1300]'),
  ('vitamin_k',   'AI',  '[2,    2.5,   30,    55,    60,    75,   120,  120,  120,  120,  60,    75,   90,   90,   90,   90,   75,90,90,     75,90,90]'),
  ('selenium',    'EAR', '[null, null,  17,    23,    35,    45,   45,   45,   45,   45,   35,    45,   45,   45,   45,   45,   49,49,49,     59,59,59]'),
  ('selenium',    'AI',  '[15,   20]'),
  ('selenium',    'RDA', '[null, null,  20,    30,    40,    55,   55,   55,   55,   55,   40,    55,   55,   55,   55,   55,   60,60,60,     70,70,70]'),
  ('selenium',    'UL',  '[45,   60,    90,    150,   280,   400,  400,  400,  400,  400,  280,   400,  400,  400,  400,  400,  400,null,null, 400]'),
  ('vitamin_c',   'EAR', '[null, null,  13,    22,    39,    63,   75,   75,   75,   75,   39,    56,   60,   60,   60,   60,   66,70,70,     96,100,100]'),
  ('vitamin_c',   'AI',  '[40,   50]'),
  ('vitamin_c',   'RDA', '[null, null,  15,    25,    45,    75,   90,   90,   90,   90,   45,    65,   75,   75,   75,   75,   80,85,85,     115,120,120]'),
  ('vitamin_c',   'UL',  '[null, null,  400,   650,   1200,  1800, 2000, 2000, 2000, 2000, 1200,  1800, 2000, 2000, 2000, 2000, 1800,2000,2000, 1800,2000,2000]'),
  ('vitamin_e',   'EAR', '[null, null,  5,     6,     9,     12,   12,   12,   12,   12,   9,     12,   12,   12,   12,   12,   12,12,12,     16,16,16]'),
  ('vitamin_e',   'AI',  '[4,    5]'),
  ('vitamin_e',   'RDA', '[null, null,  6,     7,     11,    15,   15,   15,   15,   15,   11,    15,   15,   15,   15,   15,   15,15,15,     19,19,19]'),
  ('vitamin_e',   'UL',  '[null, null,  200,   300,   600,   800,  1000, 1000, 1000, 1000, 600,   800,  1000, 1000, 1000, 1000, 800,1000,1000, 800,1000,1000]'),
  ('thiamin',     'EAR', '[null, null,  0.4,   0.5,   0.7,   1,    1,    1,    1,    1,    0.7,   0.9,  0.9,  0.9,  0.9,  0.9,  1.2,1.2,1.2,  1.2,1.2,1.2]'),
  ('thiamin',     'AI',  '[0.2,  0.3]'),
  ('thiamin',     'RDA', '[null, null,  0.5,   0.6,   0.9,   1.2,  1.2,  1.2,  1.2,  1.2,  0.9,   1,    1.1,  1.1,  1.1,  1.1,  1.4,1.4,1.4,  1.4,1.4,1.4]'),
  ('riboflavin',  'EAR', '[null, null,  0.4,   0.5,   0.8,   1.1,  1.1,  1.1,  1.1,  1.1,  0.8,   0.9,  0.9,  0.9,  0.9,  0.9,  1.2,1.2,1.2,  1.3,1.3,1.3]'),
  ('riboflavin',  'AI',  '[0.3,  0.4]'),
  ('riboflavin',  'RDA', '[null, null,  0.5,   0.6,   0.9,   1.3,  1.3,  1.3,  1.3,  1.3,  0.9,   1,    1.1,  1.1,  1.1,  1.1,  1.4,1.4,1.4,  1.6,1.6,1.6]'),
  ('niacin',      'UL',  '[null, null,  10,    15,    20,    30,   35,   35,   35,   35,   20,    30,   35,   35,   35,   35,   30,35,35,     30,35,35]'),
  ('vitamin_b6',  'EAR', '[null, null,  0.4,   0.5,   0.8,   1.1,  1.1,  1.1,  1.4,  1.4,  0.8,   1,    1.1,  1.1,  1.3,  1.3,  1.6,1.6,1.6,  1.7,1.7,1.7]'),
  ('vitamin_b6',  'AI',  '[0.1,  0.3]'),
  ('vitamin_b6',  'RDA', '[null, null,  0.5,   0.6,   1,     1.3,  1.3,  1.3,  1.7,  1.7,  1,     1.2,  1.3,  1.3,  1.5,  1.5,  1.9,1.9,1.9,  2,2,2]'),
  ('vitamin_b6',  'UL',  '[null, null,  30,    40,    60,    80,   100,  100,  100,  100,  60,    80,   100,  100,  100,  100,  80,100,100,   80,100,100]'),
  ('vitamin_b12', 'EAR', '[null, null,  0.7,   1,     1.5,   2,    2,    2,    2,    2,    1.5,   2,    2,    2,    2,    2,    2.2,2.2,2.2,  2.4,2.4,2.4]'),
  ('vitamin_b12', 'AI',  '[0.4,  0.5]'),
  ('vitamin_b12', 'RDA', '[null, null,  0.9,   1.2,   1.8,   2.4,  2.4,  2.4,  2.4,  2.4,  1.8,   2.4,  2.4,  2.4,  2.4,  2.4,  2.6,2.6,2.6,  2.8,2.8,2.8]')),
cell (nutrient, place, ear, goal, goal_kind, upper_limit) AS (
  SELECT nutrient, key, max(value) FILTER (WHERE kind = 'EAR'), max(value) FILTER (WHERE kind IN ('AI', 'RDA')),
    max(kind) FILTER (WHERE kind IN ('AI', 'RDA') AND value IS NOT NULL), max(value) FILTER (WHERE kind = 'UL')
  FROM printed, json_each(amounts) GROUP BY nutrient, key),
-- Life stages that follow each other with the same figures are one row: each is read for every day that is judged.
stretch (nutrient, sex, stage, from_months, to_months, ear, goal, goal_kind, upper_limit) AS (
  SELECT nutrient, sex, stage, min(from_months), max(to_months), ear, goal, goal_kind, upper_limit
  FROM (SELECT *, place - row_number() OVER (PARTITION BY nutrient, sex, stage, ear, goal, goal_kind, upper_limit ORDER BY place) AS run
        FROM cell JOIN life USING (place))
  GROUP BY nutrient, sex, stage, ear, goal, goal_kind, upper_limit, run)
INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind,
  upper_limit, limit_counts, source)
SELECT 'nasem', nutrient, sex, stage, from_months, to_months, year, ear, goal, goal_kind, upper_limit,
  CASE WHEN upper_limit IS NOT NULL THEN limit_counts END,
  CASE year WHEN 2019 THEN 'NASEM ' ELSE 'IOM ' END || year || ', ' || title
FROM stretch JOIN report USING (nutrient)
WHERE goal IS NOT NULL OR upper_limit IS NOT NULL;
