-- Measurements of laboratories and scales, and the time that a person keeps between the doses of two courses.

CREATE TABLE measurement (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  day         TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  minute      INTEGER CHECK (minute BETWEEN 0 AND 2879), -- NULL: not said
  kind        TEXT NOT NULL CHECK (length(kind) > 0), -- 'vitamin_d_25oh', or the name of a kind of one's own
  value       REAL NOT NULL,                -- in the unit
  bound       TEXT NOT NULL DEFAULT 'exact'
    CHECK (bound IN ('exact', 'below', 'above')), -- below: reported as '< value'
  unit        TEXT NOT NULL,                -- 'nmol/l'; '' where the kind has none
  range_low   REAL,                         -- the laboratory's own range, in the unit; NULL: no such end
  range_high  REAL,
  note        TEXT,
  modified_at TEXT NOT NULL,
  CHECK (range_low IS NULL OR range_high IS NULL OR range_low <= range_high)
) STRICT;
CREATE INDEX measurement_kind ON measurement (kind, day);

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
