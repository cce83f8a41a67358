-- The foods of this log. A catalogue's food is copied here when it is first logged, and a person's own food
-- when it is made; so the log never depends on a catalogue. Ids are time-ordered random integers below 2^53;
-- people never type one.

-- The program's nutrients, in the order in which they are shown. This is a seed: it is updated to the
-- program's list when the program opens an older log.
CREATE TABLE nutrient (
  code       TEXT PRIMARY KEY,              -- 'magnesium', 'vitamin_d': as in all JSON
  name       TEXT NOT NULL,                 -- 'Vitamin D'
  unit       TEXT NOT NULL CHECK (unit IN ('g', 'mg', 'µg', 'kcal')),
  fdc_id     INTEGER NOT NULL,              -- FoodData Central's nutrient id (1090)
  fdc_number INTEGER NOT NULL,              -- and its older nutrient number (304)
  position   INTEGER NOT NULL               -- order of showing; 1 to 3 lead
) STRICT, WITHOUT ROWID;

-- The most that an unfortified (or fortified) food of a group holds per 100 g: the ceiling of an unknown
-- value. It is derived from the USDA tables, and a seed like nutrient.
CREATE TABLE group_ceiling (
  food_group      TEXT NOT NULL,
  fortified       INTEGER NOT NULL CHECK (fortified IN (0, 1)),
  nutrient        TEXT NOT NULL REFERENCES nutrient (code),
  amount_per_100g REAL NOT NULL CHECK (amount_per_100g >= 0), -- in the nutrient's unit
  foods           INTEGER NOT NULL CHECK (foods > 0),         -- how many foods it was taken over
  PRIMARY KEY (food_group, fortified, nutrient)
) STRICT, WITHOUT ROWID;

-- A food's lasting identity. What it contains is in its versions.
CREATE TABLE food (
  id           INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  origin       TEXT NOT NULL UNIQUE,        -- 'starter:spinach-raw', 'fdc:168462', 'own:12'
  kind         TEXT NOT NULL CHECK (kind IN ('food', 'recipe', 'supplement', 'medicine')),
  favourite    INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
  hidden       INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), -- left out of search
  last_measure TEXT,                        -- the measure it was last logged in: '180 g', '2 slices'
  modified_at  TEXT NOT NULL                -- local time, '2026-11-19T12:30:00'
) STRICT;

-- What a food contains. An entry points to the version that it was logged with. Correcting a food adds a
-- version and keeps the old one.
CREATE TABLE food_version (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  food_id     INTEGER NOT NULL REFERENCES food (id) ON DELETE RESTRICT,
  name        TEXT NOT NULL CHECK (length(name) > 0),
  brand       TEXT,
  aliases     TEXT,                         -- other words that find it, separated by ';'
  basis       TEXT NOT NULL CHECK (basis IN ('g', 'ml', 'unit')), -- values are per 100 g, 100 ml or 1 unit
  unit_name   TEXT CHECK ((basis = 'unit') = (unit_name IS NOT NULL)), -- 'tablet', 'serving'
  food_group  TEXT,                         -- 'vegetables'; NULL: no ceilings are known
  fortified   INTEGER NOT NULL CHECK (fortified BETWEEN 0 AND 7), -- added: magnesium 1 + calcium 2 + vitamin D 4
  source      TEXT NOT NULL,                -- where the values are from: 'fdc:168462', 'label', 'nominal'
  catalogue   TEXT,                         -- the data set and its version; NULL: the person's own
  made_at     TEXT NOT NULL,
  modified_at TEXT NOT NULL
) STRICT;
CREATE INDEX food_version_food ON food_version (food_id);
CREATE INDEX food_version_source ON food_version (source);

-- One value of a version. No row: unknown, which is not zero.
CREATE TABLE food_nutrient (
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  nutrient        TEXT NOT NULL REFERENCES nutrient (code),
  amount          REAL NOT NULL CHECK (amount >= 0), -- in the nutrient's unit, per 100 g, 100 ml or 1 unit
  known           TEXT NOT NULL DEFAULT 'exact'
    CHECK (known IN ('exact',               -- the amount
                     'at_least',            -- the amount, and an unknown part
                     'below',               -- less than the amount: a trace, a label's 0
                     'assumed',             -- an assumed zero
                     'rounded')),           -- a label's figure, which stands for low to high
  low             REAL CHECK (low >= 0),    -- of a rounded value, as amount; else NULL
  high            REAL,
  source          TEXT,                     -- where this value differs in source from its version
  PRIMARY KEY (food_version_id, nutrient),
  CHECK (known <> 'assumed' OR amount = 0),
  CHECK ((known = 'rounded') = (low IS NOT NULL) AND (known = 'rounded') = (high IS NOT NULL)),
  CHECK (low IS NULL OR (low <= amount AND amount <= high))
) STRICT, WITHOUT ROWID;

-- Household measures of a version: one 'cup, chopped' is 91 (g, or ml, or units: the basis).
CREATE TABLE portion (
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  name            TEXT NOT NULL CHECK (length(name) > 0),
  amount          REAL NOT NULL CHECK (amount > 0),
  position        INTEGER NOT NULL,
  PRIMARY KEY (food_version_id, name)
) STRICT, WITHOUT ROWID;

-- The ingredients of a recipe's version.
CREATE TABLE ingredient (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT, -- the recipe
  ingredient_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  amount          REAL NOT NULL CHECK (amount > 0), -- in the ingredient's basis: g, ml or units
  measure         TEXT NOT NULL,            -- as the person said it
  position        INTEGER NOT NULL,
  modified_at     TEXT NOT NULL,
  CHECK (ingredient_version_id <> food_version_id)
) STRICT;
CREATE INDEX ingredient_recipe ON ingredient (food_version_id);
CREATE INDEX ingredient_used ON ingredient (ingredient_version_id);
