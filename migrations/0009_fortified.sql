-- Which nutrients are added to a food is told apart. Of a food marked before any of the three may be added.

CREATE TABLE new_food_version (
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
INSERT INTO new_food_version (id, food_id, name, brand, aliases, basis, unit_name, food_group, fortified, source, catalogue, made_at, modified_at)
SELECT id, food_id, name, brand, aliases, basis, unit_name, food_group, iif(fortified, 7, 0), source, catalogue, made_at, modified_at
FROM food_version;
DROP TABLE food_version;
ALTER TABLE new_food_version RENAME TO food_version;
CREATE INDEX food_version_food ON food_version (food_id);
CREATE INDEX food_version_source ON food_version (source);
