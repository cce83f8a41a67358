-- The person and their targets. Every row applies from a day on, and a day is judged by the rows that apply
-- to it.

-- Applies from from_day until a later row. NULL: not given.
CREATE TABLE profile (
  from_day    TEXT PRIMARY KEY CHECK (date(from_day) IS from_day),
  birth_date  TEXT CHECK (date(birth_date) IS birth_date),
  sex         TEXT CHECK (sex IN ('female', 'male')),
  authority   TEXT NOT NULL,                -- whose reference intakes: 'nasem'
  modified_at TEXT NOT NULL,
  country     TEXT CHECK (country GLOB '[a-z][a-z]') -- where foods are bought, ISO 3166-1: 'us'
) STRICT, WITHOUT ROWID;

CREATE TABLE life_stage (
  from_day    TEXT PRIMARY KEY CHECK (date(from_day) IS from_day),
  stage       TEXT NOT NULL CHECK (stage IN ('none', 'pregnant', 'lactating')),
  modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Reference intakes of authorities, per day. This is a seed: it is updated to the program's figures when the
-- program opens an older log. Ages are in completed months: from inclusive, to exclusive.
CREATE TABLE reference_intake (
  authority    TEXT NOT NULL,               -- 'nasem'
  nutrient     TEXT NOT NULL REFERENCES nutrient (code),
  sex          TEXT NOT NULL CHECK (sex IN ('female', 'male', 'any')),
  stage        TEXT NOT NULL CHECK (stage IN ('none', 'pregnant', 'lactating')),
  from_months  INTEGER NOT NULL CHECK (from_months >= 0),
  to_months    INTEGER NOT NULL CHECK (to_months > from_months),
  year         INTEGER NOT NULL,            -- when it was published
  ear          REAL CHECK (ear > 0),        -- estimated average requirement, in the nutrient's unit
  goal         REAL CHECK (goal > 0),       -- what to reach, in the nutrient's unit
  goal_kind    TEXT CHECK (goal_kind IN ('RDA', 'AI', 'PRI', 'RNI', 'RI', 'safe intake')),
  upper_limit  REAL CHECK (upper_limit > 0), -- NULL: none set
  limit_counts TEXT CHECK (limit_counts IN ('all', 'supplements', 'added')), -- what the limit is about
  source       TEXT NOT NULL,
  PRIMARY KEY (authority, nutrient, sex, stage, from_months),
  CHECK ((goal IS NULL) = (goal_kind IS NULL)),
  CHECK ((upper_limit IS NULL) = (limit_counts IS NULL))
) STRICT, WITHOUT ROWID;

-- The person's own targets. From their day on they override the authority's.
CREATE TABLE target (
  id           INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  nutrient     TEXT NOT NULL REFERENCES nutrient (code),
  from_day     TEXT NOT NULL CHECK (date(from_day) IS from_day),
  at_least     REAL CHECK (at_least > 0),   -- in the nutrient's unit
  at_most      REAL CHECK (at_most > 0),    -- in the nutrient's unit
  limit_counts TEXT NOT NULL DEFAULT 'all' CHECK (limit_counts IN ('all', 'supplements', 'added')),
  quiet        INTEGER NOT NULL DEFAULT 0 CHECK (quiet IN (0, 1)), -- 1: don't ask for more of this
  leading      INTEGER CHECK (leading IN (0, 1)), -- shown among the leading ones; NULL: as the program has it
  note         TEXT,
  modified_at  TEXT NOT NULL,
  CHECK (limit_counts <> 'all' OR at_most IS NULL OR at_least IS NULL OR at_least <= at_most)
) STRICT;
CREATE INDEX target_nutrient ON target (nutrient, from_day);

CREATE TABLE setting (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL,
  modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a laboratory or a scale found, as it was reported: never converted and never judged.
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
