-- What was eaten, day by day. A day is a label, 'YYYY-MM-DD' in the local calendar. A time of day counts
-- minutes after that label's midnight, so 01:30 after a late dinner is 1530.

-- The meals of a day.
CREATE TABLE meal (
  id           INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  name         TEXT NOT NULL CHECK (length(name) > 0),
  position     INTEGER NOT NULL,            -- order within the day
  usual_minute INTEGER CHECK (usual_minute BETWEEN 0 AND 2879), -- NULL: at any time
  supplements  INTEGER NOT NULL DEFAULT 0 CHECK (supplements IN (0, 1)), -- where supplements go unless told
  modified_at  TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  day             TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  minute          INTEGER CHECK (minute BETWEEN 0 AND 2879), -- NULL: not said
  meal_id         INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT,
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  amount          REAL NOT NULL CHECK (amount > 0 AND amount <= 100000), -- g, ml or units: the version's basis
  measure         TEXT NOT NULL,            -- as the person said it: '2 slices'
  dose_id         INTEGER REFERENCES dose (id) ON DELETE RESTRICT, -- the course's dose that it was taken for
  modified_at     TEXT NOT NULL,
  note            TEXT CHECK (length(note) > 0) -- of the person; NULL: none
) STRICT;
CREATE INDEX entry_day ON entry (day, meal_id);
CREATE INDEX entry_food ON entry (food_version_id, day);
CREATE INDEX entry_dose ON entry (dose_id) WHERE dose_id IS NOT NULL;

-- What a person says about a whole day.
CREATE TABLE day (
  day         TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  mark        TEXT CHECK (mark IN ('open', 'complete', 'partial', 'untracked')), -- NULL: judged by its entries
  note        TEXT,
  modified_at TEXT NOT NULL,
  supplements TEXT CHECK (supplements = 'none') -- 'none': no supplements or medicines were taken; NULL: as logged
) STRICT, WITHOUT ROWID;

-- A note on one meal of a day.
CREATE TABLE day_meal (
  day         TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  meal_id     INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT,
  note        TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  PRIMARY KEY (day, meal_id)
) STRICT, WITHOUT ROWID;

-- A supplement or medicine that is taken regularly.
CREATE TABLE course (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  amount          REAL NOT NULL CHECK (amount > 0), -- one dose, in the version's basis
  measure         TEXT NOT NULL,            -- as the person said it: '2 tablets'
  minutes         TEXT NOT NULL,            -- times of day, '480,1200'
  weekdays        TEXT NOT NULL DEFAULT '1234567', -- ISO: 1 is Monday
  interval_days   INTEGER NOT NULL DEFAULT 1 CHECK (interval_days BETWEEN 1 AND 366), -- the days that one dose stands for
  start_day       TEXT NOT NULL CHECK (date(start_day) IS start_day),
  end_day         TEXT CHECK (date(end_day) IS end_day AND end_day >= start_day), -- NULL: no end was set
  reason          TEXT,                     -- why
  advised_by      TEXT,                     -- who advised it
  modified_at     TEXT NOT NULL,
  start_minute    INTEGER NOT NULL DEFAULT 0 CHECK (start_minute BETWEEN 0 AND 2879) -- when it was begun on start_day
) STRICT;
CREATE INDEX course_food ON course (food_version_id);

-- One dose of a course that was due and then taken or skipped.
CREATE TABLE dose (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  course_id   INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT,
  day         TEXT NOT NULL CHECK (date(day) IS day),
  due_minute  INTEGER CHECK (due_minute BETWEEN 0 AND 2879),
  taken       INTEGER NOT NULL CHECK (taken IN (0, 1)), -- 0: skipped
  amount      REAL CHECK (amount > 0),      -- what was taken, in the version's basis
  modified_at TEXT NOT NULL,
  CHECK (taken = 0 OR amount IS NOT NULL)
) STRICT;
CREATE INDEX dose_course ON dose (course_id, day);

-- The time that a person keeps between a dose of one course and a dose of another. A course is named by its first row.
CREATE TABLE spacing (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  course_id   INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT, -- which keeps the time
  other_id    INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT,
  side        TEXT NOT NULL CHECK (side IN ('after', 'before')), -- of the other's dose
  minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  modified_at TEXT NOT NULL,
  CHECK (other_id <> course_id)
) STRICT;
CREATE INDEX spacing_course ON spacing (course_id);
CREATE INDEX spacing_other ON spacing (other_id);

-- Foods that are logged together by one name.
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
