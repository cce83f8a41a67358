-- A catalogue: one data set of foods. Built whole, then only read. Rows stand in the order in which
-- people should meet them: food.id (rank * 100,000,000 + the place in the source) rises from the plain
-- and common to the rare.

-- Where it is from: name, title, version, licence, citation, sha256 of the source, counts of what was taken and refused.
CREATE TABLE provenance (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Values are per 100 g, 100 ml or 1 unit, in the unit that ends the column's name; NULL is unknown.
CREATE TABLE food (
  id         INTEGER PRIMARY KEY,
  origin     TEXT NOT NULL UNIQUE,          -- 'starter:spinach-raw'
  name       TEXT NOT NULL,
  brand      TEXT,
  aliases    TEXT,                          -- separated by ';'
  kind       TEXT NOT NULL,
  basis      TEXT NOT NULL,                 -- 'g', 'ml' or 'unit'
  unit_name  TEXT,
  food_group TEXT,
  fortified  INTEGER NOT NULL,
  source     TEXT NOT NULL,                 -- 'fdc:168462'
  rank       INTEGER NOT NULL,              -- 1 (a staple) to 9 (rare)
  measures   TEXT,                          -- 'cup=30;leaf=10', in the basis
  barcode    TEXT,                          -- its digits, without leading zeros
  known      TEXT,                          -- how values are known where not exactly: 'vitamin_d=assumed;zinc=below'
  magnesium_mg REAL, calcium_mg REAL, vitamin_d_ug REAL, energy_kcal REAL, protein_g REAL,
  phosphorus_mg REAL, potassium_mg REAL, sodium_mg REAL, zinc_mg REAL, vitamin_k_ug REAL,
  iron_mg REAL, copper_mg REAL, manganese_mg REAL, selenium_ug REAL, vitamin_a_ug REAL,
  vitamin_c_mg REAL, vitamin_e_mg REAL, thiamin_mg REAL, riboflavin_mg REAL, niacin_mg REAL,
  vitamin_b6_mg REAL, folate_ug REAL, vitamin_b12_ug REAL, total_fat_g REAL, saturated_fat_g REAL,
  cholesterol_mg REAL, carbohydrate_g REAL, sugars_g REAL, fiber_g REAL, water_g REAL,
  caffeine_mg REAL, alcohol_g REAL
) STRICT;
CREATE INDEX food_source ON food (source);
CREATE INDEX food_barcode ON food (barcode) WHERE barcode IS NOT NULL;

-- The search index: folded words of name, brand and aliases, written by the program.
CREATE VIRTUAL TABLE food_words USING fts5 (words, content='', prefix='1 2 3 4', tokenize='ascii', detail='none');

-- Every word of the index with the count of its foods: where a slip of the finger looks.
CREATE TABLE word (
  word  TEXT PRIMARY KEY,
  foods INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
