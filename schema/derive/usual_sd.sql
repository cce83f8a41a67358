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

-- A code that both editions lack stands for the mean of the foods that share most of its leading digits: codes are a hierarchy.
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
CREATE TABLE neighbours AS SELECT substr(food_code, 1, digits) AS start, pos, avg(amount) AS amount
FROM (SELECT DISTINCT substr(food_code, 1, digits) AS start FROM missing) JOIN prefix USING (start) JOIN known USING (food_code)
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

-- A day above its group's 99.5th percentile (weighted) counts as that: one man's 550 g of trout made the SD of all men of his age
-- half as large again.
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
-- A second computation, made without this one: within 1 % of a figure that rounds to its figure.
CREATE TABLE other (grp TEXT, code TEXT, sd REAL, digits INTEGER);
INSERT INTO other VALUES ('female 51', 'magnesium', 86, 0), ('female 51', 'calcium', 352, 0), ('female 51', 'vitamin_d', 3.9, 1),
  ('female 71', 'magnesium', 83, 0), ('female 71', 'calcium', 297, 0), ('female 71', 'vitamin_d', 3.4, 1),
  ('male 51', 'magnesium', 117, 0), ('male 51', 'calcium', 449, 0), ('male 51', 'vitamin_d', 5.0, 1);
SELECT grp, code, round(spread.sd, 2) AS sd, other.sd AS other, round(100 * (spread.sd / other.sd - 1), 1) AS percent,
  CASE WHEN abs(spread.sd - other.sd) <= 0.01 * other.sd + 0.5 * pow(10, -digits) THEN 'agrees' ELSE 'DIFFERS' END AS check_
FROM other JOIN nutrient USING (code) JOIN spread USING (pos, grp);

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
