-- A value may be a label's rounded figure, which keeps what it can stand for.

CREATE TABLE new_food_nutrient (
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
INSERT INTO new_food_nutrient (food_version_id, nutrient, amount, known, source)
SELECT food_version_id, nutrient, amount, known, source FROM food_nutrient;
DROP TABLE food_nutrient;
ALTER TABLE new_food_nutrient RENAME TO food_nutrient;
