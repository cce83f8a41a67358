-- How much a person's days differ, by sex and age group: see usual_sd. Reads foods.tsv, people.tsv, fndds_2017.tsv and the FNDDS of
-- 2021-2023 in usda.db; writes the rows of usual_sd.csv, usual_cv.csv and usual_rank.csv and prints its checks.
.bail on
.mode tabs
.import foods.tsv recall
.import people.tsv person
.import fndds_2017.tsv fndds_2017

-- The survey's foods, per 100 g: the edition of 2017-2018, and that of 2021-2023 for the codes which that one lacks.
CREATE TABLE column_of (code TEXT PRIMARY KEY, heading TEXT NOT NULL);
INSERT INTO column_of VALUES
  ('magnesium', 'Magnesium (mg)'), ('calcium', 'Calcium (mg)'), ('vitamin_d', 'Vitamin D (D2 + D3) (mcg)'), ('energy', 'Energy (kcal)'),
  ('protein', 'Protein (g)'), ('phosphorus', 'Phosphorus (mg)'), ('potassium', 'Potassium (mg)'), ('sodium', 'Sodium (mg)'),
  ('zinc', 'Zinc (mg)'), ('vitamin_k', 'Vitamin K (phylloquinone) (mcg)'), ('iron', 'Iron (mg)'), ('copper', 'Copper (mg)'),
  ('selenium', 'Selenium (mcg)'), ('vitamin_a', 'Vitamin A, RAE (mcg_RAE)'), ('vitamin_c', 'Vitamin C (mg)'),
  ('vitamin_e', 'Vitamin E (alpha-tocopherol) (mg)'), ('thiamin', 'Thiamin (mg)'), ('riboflavin', 'Riboflavin (mg)'),
  ('niacin', 'Niacin (mg)'), ('vitamin_b6', 'Vitamin B-6 (mg)'), ('folate', 'Folate, total (mcg)'), ('vitamin_b12', 'Vitamin B-12 (mcg)'),
  ('total_fat', 'Total Fat (g)'), ('saturated_fat', 'Fatty acids, total saturated (g)'), ('cholesterol', 'Cholesterol (mg)'),
  ('carbohydrate', 'Carbohydrate (g)'), ('sugars', 'Sugars, total (g)'), ('fiber', 'Fiber, total dietary (g)'), ('water', 'Water (g)'),
  ('caffeine', 'Caffeine (mg)'), ('alcohol', 'Alcohol (g)');
CREATE TABLE known (food_code TEXT, pos INTEGER, amount REAL, PRIMARY KEY (food_code, pos)) WITHOUT ROWID;
.mode list
.once known.sql
SELECT printf('INSERT INTO known SELECT "Food code", %d, CAST("%w" AS REAL) FROM fndds_2017;', pos, heading)
FROM column_of JOIN nutrient USING (code);
.read known.sql
INSERT OR IGNORE INTO known
SELECT code, pos, amount FROM food JOIN value USING (fdc_id)
WHERE kind = 'fndds' AND code NOT IN (SELECT food_code FROM known) AND pos IN (SELECT pos FROM column_of JOIN nutrient USING (code));

-- A code that both editions lack stands for the foods that share most of its leading digits, since codes are a hierarchy: for their
-- mean, weighted with the grams of each that the survey's people ate, or their plain mean where nobody ate any of them. In a
-- plain mean dry tea powder, eaten twice, counts like any other tea: brewed tea then has 126 mg of caffeine per 100 g instead of 12 to 20.
CREATE TABLE prefix AS SELECT DISTINCT substr(food_code, 1, n.value) AS start, n.value AS digits, food_code
FROM (SELECT DISTINCT food_code FROM known), generate_series(1, 7) n;
CREATE INDEX prefix_start ON prefix (start);
CREATE TABLE missing AS
SELECT food_code, (SELECT max(n.value) FROM generate_series(1, 7) n
                   WHERE EXISTS (SELECT 1 FROM prefix WHERE start = substr(r.food_code, 1, n.value))) AS digits
FROM (SELECT DISTINCT food_code FROM recall) r WHERE food_code NOT IN (SELECT food_code FROM known);
SELECT 'foods eaten: ' || count(*) || ', of codes in neither edition: ' || sum(food_code IN (SELECT food_code FROM missing)) FROM recall;
SELECT 'codes in neither edition: ' || count(*) || '; digits shared with their neighbours: ' ||
  (SELECT group_concat(digits || ': ' || n, ', ') FROM (SELECT digits, count(*) AS n FROM missing GROUP BY digits)) FROM missing;
CREATE TABLE amount_eaten AS SELECT food_code, sum(CAST(grams AS REAL)) AS grams FROM recall GROUP BY food_code;
-- 15 codes (0.2 % of foods eaten, without water) have only neighbours of 2021-2023, which lacks vitamin E, thiamin, riboflavin and
-- niacin, and count as without them.
CREATE TABLE neighbours AS SELECT start, pos,
  CASE WHEN total(grams) > 0 THEN total(grams * amount) / total(grams) ELSE avg(amount) END AS amount
FROM (SELECT DISTINCT substr(food_code, 1, digits) AS start FROM missing) JOIN prefix USING (start) JOIN known USING (food_code)
  LEFT JOIN amount_eaten USING (food_code)
GROUP BY start, pos;
INSERT INTO known SELECT m.food_code, n.pos, n.amount FROM missing m JOIN neighbours n ON n.start = substr(m.food_code, 1, m.digits);

-- Each person's two days.
CREATE TABLE eater (seqn TEXT PRIMARY KEY, grp TEXT NOT NULL, weight REAL NOT NULL) WITHOUT ROWID;
INSERT INTO eater
SELECT seqn, sex || ' ' || CASE WHEN age + 0 >= 71 THEN 71 WHEN age + 0 >= 51 THEN 51 WHEN age + 0 >= 31 THEN 31 WHEN age + 0 >= 19 THEN 19
  WHEN age + 0 >= 14 THEN 14 ELSE 9 END, CAST(weight_two_day AS REAL)
FROM person WHERE age + 0 >= 9 AND CAST(weight_two_day AS REAL) > 0
  AND seqn IN (SELECT seqn FROM recall GROUP BY seqn HAVING count(DISTINCT day) = 2);
CREATE TABLE eaten AS SELECT seqn, day, food_code, sum(CAST(grams AS REAL)) / 100 AS hundreds
FROM recall WHERE seqn IN (SELECT seqn FROM eater) GROUP BY seqn, day, food_code;
CREATE TABLE day AS SELECT pos, grp, seqn, day, weight, sum(hundreds * amount) AS total
FROM eaten JOIN eater USING (seqn) JOIN known USING (food_code) GROUP BY pos, grp, seqn, day;

-- A choice: a day above its group's 99.5th percentile (weighted) counts as that. One man's 550 g of trout made the SD of vitamin D
-- of all men of his age 40 % larger. The formula of the Institute of Medicine has no cap. With it the median SD of the groups is 2 to
-- 3 % smaller for energy, protein, fat and calcium, 6 % for magnesium, 8 % for vitamin D, 27 % for B12 and 45 % for copper (see the
-- last table of the checks); the sampling error of copper's falls from 19 to 5 %.
CREATE TABLE cap AS SELECT pos, grp, min(total) AS most FROM
  (SELECT pos, grp, total, sum(weight) OVER (PARTITION BY pos, grp ORDER BY total) / sum(weight) OVER (PARTITION BY pos, grp) AS share FROM day)
WHERE share >= 0.995 GROUP BY pos, grp;
CREATE TABLE spread AS
SELECT pos, grp, count(*) AS people,
  sqrt(sum(a.weight * (min(a.total, most) - min(b.total, most)) * (min(a.total, most) - min(b.total, most)) / 2) / sum(a.weight)) AS sd,
  sqrt(sum(a.weight * (a.total - b.total) * (a.total - b.total) / 2) / sum(a.weight)) AS uncapped,
  sum(a.weight * (min(a.total, most) + min(b.total, most)) / 2) / sum(a.weight) AS mean,
  sum(a.weight * pow((min(a.total, most) + min(b.total, most)) / 2, 2)) / sum(a.weight) AS square
FROM day a JOIN day b USING (pos, grp, seqn) JOIN cap USING (pos, grp) WHERE a.day = '1' AND b.day = '2' GROUP BY pos, grp;
-- How people differ: the variance of their means of two days without the part that days have in it. The mean of n days then
-- ranks people with a correlation of 0.9 where n = 0.81 / 0.19 * (within / between)^2.
ALTER TABLE spread ADD COLUMN rank_days REAL;
UPDATE spread SET rank_days = 0.81 / 0.19 * sd * sd / (square - mean * mean - sd * sd / 2)
WHERE square - mean * mean - sd * sd / 2 > 0.02 * sd * sd;

.mode column
.headers on
SELECT grp, people, code, round(mean, 2) AS mean, round(sd, 2) AS sd, round(uncapped, 2) AS uncapped, round(100 * sd / mean) AS cv,
  round(rank_days, 1) AS rank_days
FROM spread JOIN nutrient USING (pos) WHERE pos <= 3 ORDER BY pos, grp;
-- Checks. `given`: figures computed elsewhere; a plain mean of the neighbours with the same cap gives them within 1.3 %, the weighted
-- mean within 2.5 %. `second`: a second computation, in another language and written without sight of this one, then given its choices
-- of neighbours and cap. It gives all 372 figures of usual_sd.csv to the fourth digit; `second_whole` is its SD without the cap.
-- These test the arithmetic; the published mean of caffeine tests the values.
CREATE TABLE other (grp TEXT, code TEXT, given REAL, second REAL, second_whole REAL);
INSERT INTO other VALUES
  ('female 51', 'magnesium', 86, 84.19, 89.79), ('female 51', 'calcium', 352, 347, 354),
  ('female 51', 'vitamin_d', 3.9, 3.872, 4.181), ('female 71', 'magnesium', 83, 82.79, 97.61),
  ('female 71', 'calcium', 297, 292.7, 298.5), ('female 71', 'vitamin_d', 3.4, 3.424, 3.992),
  ('male 51', 'magnesium', 117, 114.1, 121), ('male 51', 'calcium', 449, 450.2, 457.4),
  ('male 51', 'vitamin_d', 5.0, 5.074, 7.067), ('female 31', 'caffeine', NULL, 99.82, 111.5),
  ('female 51', 'caffeine', NULL, 98.4, 121.4), ('male 31', 'caffeine', NULL, 124.3, 137.6),
  ('male 51', 'caffeine', NULL, 128.6, 150.4), ('female 31', 'potassium', NULL, 816.4, 866.1),
  ('female 51', 'potassium', NULL, 774.8, 805.6), ('male 31', 'potassium', NULL, 1127, 1261),
  ('male 51', 'potassium', NULL, 1039, 1078);
SELECT grp, code, printf('%.4g', sd) AS sd, given, round(100 * (sd / given - 1), 1) AS percent, second,
  CASE WHEN printf('%.4g', sd) + 0 = second AND printf('%.4g', uncapped) + 0 = second_whole THEN 'agrees' ELSE 'DIFFERS' END AS check_,
  printf('%.4g', uncapped) AS uncapped, round(100 * (sd / uncapped - 1), 1) AS cap_percent
FROM other JOIN nutrient USING (code) JOIN spread USING (pos, grp);
-- The mean caffeine of adults in the same survey, food alone: Lieberman, Agarwal, Fulgoni, FASEB J 2016; 30 (S1): 423.2. The first
-- day is 2 to 5 % below it, both days a tenth: on the second, by telephone, people report less. A plain mean of the neighbours gives
-- 225 mg.
WITH adults AS (SELECT substr(grp, 1, instr(grp, ' ') - 1) AS sex, day, weight, total FROM day JOIN nutrient USING (pos)
  WHERE code = 'caffeine' AND 0 + substr(grp, instr(grp, ' ')) >= 19),
  published (who, mean) AS (VALUES ('all', 179), ('male', 203), ('female', 157))
SELECT who, published.mean AS published, round(sum(weight * total) / sum(weight)) AS both_days,
  round(sum(weight * total) FILTER (WHERE day = '1') / sum(weight) FILTER (WHERE day = '1')) AS first_day
FROM published JOIN adults ON who IN ('all', sex) GROUP BY who;
-- What the cap does to the SD, in percent: the median of the groups, and the most and least.
WITH effect AS (SELECT pos, 100 * (sd / uncapped - 1) AS percent, row_number() OVER (PARTITION BY pos ORDER BY sd / uncapped) AS place,
  count(*) OVER (PARTITION BY pos) AS groups FROM spread WHERE sd > 0)
SELECT code, round(avg(percent) FILTER (WHERE 2 * place BETWEEN groups AND groups + 2), 1) AS median, round(min(percent), 1) AS most,
  round(max(percent), 1) AS least
FROM effect JOIN nutrient USING (pos) GROUP BY pos;

.mode list
.headers off
.once rows
SELECT code || ',' || group_concat(printf('%.4g', sd), ',') FROM
  (SELECT pos, code, sd FROM spread JOIN nutrient USING (pos) ORDER BY pos, substr(grp, 1, 1), 0 + substr(grp, instr(grp, ' ')))
GROUP BY pos ORDER BY pos;
.once ranks
SELECT code || ',' || group_concat(printf('%.0f', coalesce(rank_days, 0)), ',') FROM
  (SELECT pos, code, rank_days FROM spread JOIN nutrient USING (pos) ORDER BY pos, substr(grp, 1, 1), 0 + substr(grp, instr(grp, ' ')))
GROUP BY pos ORDER BY pos;
.once cvs
SELECT code || ',' || group_concat(printf('%.0f', CASE WHEN mean > 0 THEN 100 * sd / mean ELSE 0 END), ',') FROM
  (SELECT pos, code, sd, mean FROM spread JOIN nutrient USING (pos)
   ORDER BY pos, substr(grp, 1, 1), 0 + substr(grp, instr(grp, ' ')))
GROUP BY pos ORDER BY pos;
