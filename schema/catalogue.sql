-- A catalogue: one data set of foods. Built whole, then only read. Rows stand in the order in which
-- people should meet them: food.id counts from 1, the plain and common before the rare, and of one
-- rank the short names first.

-- Where it is from: name, title, version, licence, citation, sha256 of the source, counts of what was taken and refused.
CREATE TABLE provenance (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Values are per 100 g, 100 ml or 1 unit, in the unit that ends the column's name; NULL is unknown.
CREATE TABLE food (
  id         INTEGER PRIMARY KEY,
  origin     TEXT NOT NULL,                 -- 'starter:spinach-raw'
  name       TEXT NOT NULL,
  brand      TEXT,
  aliases    TEXT,                          -- separated by ';'
  kind       TEXT NOT NULL,
  basis      TEXT NOT NULL,                 -- 'g', 'ml' or 'unit'
  unit_name  TEXT,
  food_group TEXT,
  fortified  INTEGER NOT NULL,
  source     TEXT,                          -- 'fdc:168462'; NULL: the origin itself
  rank       INTEGER NOT NULL,              -- 1 (a staple) to 9 (rare)
  measures   TEXT,                          -- 'cup=30;leaf=10', in the basis
  barcode    TEXT,                          -- its digits, without leading zeros
  ndb        INTEGER,                       -- its number in USDA's Standard Reference: one food in several data sets has one
  known      TEXT,                          -- how values are known where not exactly: 'vitamin_d=assumed;zinc=below'
  magnesium_mg REAL, calcium_mg REAL, vitamin_d_ug REAL, energy_kcal REAL, protein_g REAL,
  phosphorus_mg REAL, potassium_mg REAL, sodium_mg REAL, zinc_mg REAL, vitamin_k_ug REAL,
  iron_mg REAL, copper_mg REAL, manganese_mg REAL, selenium_ug REAL, vitamin_a_ug REAL,
  vitamin_c_mg REAL, vitamin_e_mg REAL, thiamin_mg REAL, riboflavin_mg REAL, niacin_mg REAL,
  vitamin_b6_mg REAL, folate_ug REAL, vitamin_b12_ug REAL, total_fat_g REAL, saturated_fat_g REAL,
  cholesterol_mg REAL, carbohydrate_g REAL, sugars_g REAL, fiber_g REAL, water_g REAL,
  caffeine_mg REAL, alcohol_g REAL
) STRICT;

-- Every folded word of names, brands and aliases, with the count of its foods and the number of its set.
CREATE TABLE word (
  word   TEXT PRIMARY KEY,
  foods  INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The same of all words that begin so, for beginnings that many words share: what is typed letter by letter.
CREATE TABLE beginning (
  letters TEXT PRIMARY KEY,
  foods   INTEGER NOT NULL,
  number  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The sets of foods, in pieces of some thousand bytes: id is the set's number * 2^27 + the first food.id of the piece. A piece is
-- rising food.ids: x'64' ('d') and the differences of each to the one before, the first to 0, as numbers of 7 bits a byte, the low ones
-- first, the top bit where more follow; or x'62' ('b'), such a number n, and one bit for each id from 64 * n on, the low bit of a byte
-- first. No piece goes on behind 16384, 65536, 262144 and so on.
CREATE TABLE posting (
  id  INTEGER PRIMARY KEY,
  ids BLOB NOT NULL
) STRICT;
