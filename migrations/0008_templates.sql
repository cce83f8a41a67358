-- Templates: foods that are logged together by one name.

CREATE TABLE template (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  name        TEXT NOT NULL CHECK (length(name) > 0), -- 'usual breakfast'
  meal_id     INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT, -- where it goes unless told
  modified_at TEXT NOT NULL
) STRICT;
CREATE INDEX template_meal ON template (meal_id);

CREATE TABLE template_item (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  template_id     INTEGER NOT NULL REFERENCES template (id) ON DELETE RESTRICT,
  position        INTEGER NOT NULL,
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT, -- as it was measured; the food's newest is logged
  measure         TEXT NOT NULL,            -- as the person said it: '2 slices'
  amount          REAL NOT NULL CHECK (amount > 0 AND amount <= 100000), -- g, ml or units: the version's basis
  modified_at     TEXT NOT NULL
) STRICT;
CREATE INDEX template_item_template ON template_item (template_id);
CREATE INDEX template_item_food ON template_item (food_version_id);
