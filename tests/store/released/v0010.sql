-- A log of version 10 with rows in every table, as the sqlite3 shell dumps it. Never edited after its release.
PRAGMA application_id = 1836216940;
PRAGMA user_version = 10;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE nutrient (
  code       TEXT PRIMARY KEY,              -- 'magnesium', 'vitamin_d': as in all JSON
  name       TEXT NOT NULL,                 -- 'Vitamin D'
  unit       TEXT NOT NULL CHECK (unit IN ('g', 'mg', 'µg', 'kcal')),
  fdc_id     INTEGER NOT NULL,              -- FoodData Central's nutrient id (1090)
  fdc_number INTEGER NOT NULL,              -- and its older nutrient number (304)
  position   INTEGER NOT NULL               -- order of showing; 1 to 3 lead
) STRICT, WITHOUT ROWID;
INSERT INTO nutrient VALUES('calcium','Calcium','mg',1087,301,2);
INSERT INTO nutrient VALUES('magnesium','Magnesium','mg',1090,304,1);
INSERT INTO nutrient VALUES('vitamin_d','Vitamin D','µg',1114,328,3);
CREATE TABLE group_ceiling (
  food_group      TEXT NOT NULL,
  fortified       INTEGER NOT NULL CHECK (fortified IN (0, 1)),
  nutrient        TEXT NOT NULL REFERENCES nutrient (code),
  amount_per_100g REAL NOT NULL CHECK (amount_per_100g >= 0), -- in the nutrient's unit
  foods           INTEGER NOT NULL CHECK (foods > 0),         -- how many foods it was taken over
  PRIMARY KEY (food_group, fortified, nutrient)
) STRICT, WITHOUT ROWID;
INSERT INTO group_ceiling VALUES('vegetables',0,'magnesium',100.49999999999999999,12);
CREATE TABLE food (
  id           INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  origin       TEXT NOT NULL UNIQUE,        -- 'starter:spinach-raw', 'fdc:168462', 'own:12'
  kind         TEXT NOT NULL CHECK (kind IN ('food', 'recipe', 'supplement', 'medicine')),
  favourite    INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
  hidden       INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)), -- left out of search
  last_measure TEXT,                        -- the measure it was last logged in: '180 g', '2 slices'
  modified_at  TEXT NOT NULL                -- local time, '2026-11-19T12:30:00'
) STRICT;
INSERT INTO food VALUES(7001,'starter:spinach-raw','food',1,0,'180 g','2026-11-18T12:40:00');
INSERT INTO food VALUES(7002,'own:7002','recipe',0,0,NULL,'2026-11-18T12:41:00');
INSERT INTO food VALUES(7003,'starter:magnesium-citrate','supplement',0,1,'1 tablet','2026-11-18T12:42:00');
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
INSERT INTO food_version VALUES(7101,7001,'Spinach, raw',NULL,'baby spinach','g',NULL,'vegetables',0,'fdc:168462','starter 1','2026-11-18T12:40:00','2026-11-18T12:40:00');
INSERT INTO food_version VALUES(7102,7002,'Soup','Mine',NULL,'g',NULL,NULL,4,'recipe',NULL,'2026-11-18T12:41:00','2026-11-18T12:41:00');
INSERT INTO food_version VALUES(7103,7003,'Magnesium citrate',NULL,NULL,'unit','tablet',NULL,0,'nominal','starter 1','2026-11-18T12:42:00','2026-11-18T12:42:00');
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
INSERT INTO food_nutrient VALUES(7101,'calcium',26.0,'rounded',13.0,39.0,NULL);
INSERT INTO food_nutrient VALUES(7101,'magnesium',79.0,'exact',NULL,NULL,NULL);
INSERT INTO food_nutrient VALUES(7101,'vitamin_d',0.0,'assumed',NULL,NULL,NULL);
INSERT INTO food_nutrient VALUES(7102,'calcium',12.5,'at_least',NULL,NULL,'recipe');
INSERT INTO food_nutrient VALUES(7103,'magnesium',150.0,'exact',NULL,NULL,NULL);
CREATE TABLE portion (
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  name            TEXT NOT NULL CHECK (length(name) > 0),
  amount          REAL NOT NULL CHECK (amount > 0),
  position        INTEGER NOT NULL,
  PRIMARY KEY (food_version_id, name)
) STRICT, WITHOUT ROWID;
INSERT INTO portion VALUES(7101,'cup',30.0,1);
INSERT INTO portion VALUES(7101,'leaf',10.0,2);
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
INSERT INTO ingredient VALUES(7201,7102,7101,90.0,'3 cups',1,'2026-11-18T12:41:00');
CREATE TABLE meal (
  id           INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  name         TEXT NOT NULL CHECK (length(name) > 0),
  position     INTEGER NOT NULL,            -- order within the day
  usual_minute INTEGER CHECK (usual_minute BETWEEN 0 AND 2879), -- NULL: at any time
  supplements  INTEGER NOT NULL DEFAULT 0 CHECK (supplements IN (0, 1)), -- where supplements go unless told
  modified_at  TEXT NOT NULL
) STRICT;
INSERT INTO meal VALUES(1,'Breakfast',10,450,0,'2026-01-01T00:00:00');
INSERT INTO meal VALUES(2,'Lunch',20,750,0,'2026-01-01T00:00:00');
INSERT INTO meal VALUES(3,'Dinner',30,1140,0,'2026-01-01T00:00:00');
INSERT INTO meal VALUES(4,'Snacks',40,NULL,0,'2026-01-01T00:00:00');
INSERT INTO meal VALUES(5,'Supplements',50,NULL,1,'2026-01-01T00:00:00');
CREATE TABLE entry (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  day             TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  minute          INTEGER CHECK (minute BETWEEN 0 AND 2879), -- NULL: not said
  meal_id         INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT,
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT,
  amount          REAL NOT NULL CHECK (amount > 0 AND amount <= 100000), -- g, ml or units: the version's basis
  measure         TEXT NOT NULL,            -- as the person said it: '2 slices'
  dose_id         INTEGER REFERENCES dose (id) ON DELETE RESTRICT, -- the course's dose that it was taken for
  modified_at     TEXT NOT NULL
, note TEXT CHECK (length(note) > 0)) STRICT;
INSERT INTO entry VALUES(7501,'2026-11-18',760,2,7101,180.0,'180 g',NULL,'2026-11-18T12:45:00','felt queasy after it');
INSERT INTO entry VALUES(7502,'2026-11-18',1530,3,7102,300.10000000000002272,'1 bowl',NULL,'2026-11-18T12:46:00',NULL);
INSERT INTO entry VALUES(7503,'2026-11-18',480,5,7103,1.0,'1 tablet',7401,'2026-11-18T12:47:00',NULL);
CREATE TABLE day (
  day         TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  mark        TEXT CHECK (mark IN ('open', 'complete', 'partial', 'untracked')), -- NULL: judged by its entries
  note        TEXT,
  modified_at TEXT NOT NULL
, supplements TEXT CHECK (supplements = 'none')) STRICT, WITHOUT ROWID;
INSERT INTO day VALUES('2026-11-17',NULL,NULL,'2026-11-18T22:00:00','none');
INSERT INTO day VALUES('2026-11-18','complete','a long day','2026-11-18T22:00:00',NULL);
CREATE TABLE day_meal (
  day         TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(day) IS day),
  meal_id     INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT,
  note        TEXT NOT NULL,
  modified_at TEXT NOT NULL,
  PRIMARY KEY (day, meal_id)
) STRICT, WITHOUT ROWID;
INSERT INTO day_meal VALUES('2026-11-18',3,'late','2026-11-18T22:01:00');
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
  modified_at     TEXT NOT NULL
, start_minute INTEGER NOT NULL DEFAULT 0 CHECK (start_minute BETWEEN 0 AND 2879)) STRICT;
INSERT INTO course VALUES(7301,7103,1.0,'1 tablet','480,1200','1234567',1,'2026-11-01',NULL,'low intake','Dr Ahmed','2026-11-18T12:43:00',750);
INSERT INTO course VALUES(7302,7103,1.0,'1 tablet','420','1234567',1,'2026-09-01','2026-10-01',NULL,NULL,'2026-11-18T12:43:10',0);
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
INSERT INTO dose VALUES(7401,7301,'2026-11-18',480,1,1.0,'2026-11-18T12:44:00');
INSERT INTO dose VALUES(7402,7301,'2026-11-18',1200,0,NULL,'2026-11-18T12:44:30');
CREATE TABLE profile (
  from_day    TEXT PRIMARY KEY CHECK (date(from_day) IS from_day),
  birth_date  TEXT CHECK (date(birth_date) IS birth_date),
  sex         TEXT CHECK (sex IN ('female', 'male')),
  authority   TEXT NOT NULL,                -- whose reference intakes: 'nasem'
  modified_at TEXT NOT NULL
, country TEXT CHECK (country GLOB '[a-z][a-z]')) STRICT, WITHOUT ROWID;
INSERT INTO profile VALUES('2026-01-01','1970-05-02','female','nasem','2026-11-18T12:00:00','us');
CREATE TABLE life_stage (
  from_day    TEXT PRIMARY KEY CHECK (date(from_day) IS from_day),
  stage       TEXT NOT NULL CHECK (stage IN ('none', 'pregnant', 'lactating')),
  modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO life_stage VALUES('2026-01-01','none','2026-11-18T12:00:00');
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
INSERT INTO target VALUES(7601,'calcium','2026-11-01',1000.0,2000.0,'all',0,NULL,NULL,'2026-11-18T12:00:00');
INSERT INTO target VALUES(7602,'magnesium','2026-11-02',420.0,350.0,'supplements',0,NULL,'as advised','2026-11-18T12:00:00');
CREATE TABLE setting (
  name        TEXT PRIMARY KEY,
  value       TEXT NOT NULL,
  modified_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('day.start','240','2026-11-18T12:00:00');
CREATE TABLE history (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at   TEXT NOT NULL,
  label     TEXT NOT NULL,                  -- 'Delete Spinach, raw'
  undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changeset BLOB NOT NULL                   -- SQLite's session format: what the step last did to the rows
) STRICT;
INSERT INTO history VALUES(1,'2026-11-18T12:47:00','Add Magnesium citrate',0,X'');
CREATE TABLE tombstone (
  table_name TEXT NOT NULL,
  row_key    TEXT NOT NULL,                 -- the primary key, as text
  deleted_at TEXT NOT NULL,
  PRIMARY KEY (table_name, row_key)
) STRICT, WITHOUT ROWID;
INSERT INTO tombstone VALUES('entry','7504','2026-11-18T12:48:00');
CREATE TABLE schema_history (
  version    INTEGER PRIMARY KEY,
  step       TEXT NOT NULL,                 -- the migration's name, or 'created'
  program    TEXT NOT NULL,                 -- marrow's version
  applied_at TEXT NOT NULL
) STRICT;
INSERT INTO schema_history VALUES(2,'created','0.1.0','2026-11-18T11:59:00');
CREATE TABLE script_state (
  name        TEXT PRIMARY KEY,             -- 'seed' or 'derived'
  fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO script_state VALUES('derived','0000000000000000');
INSERT INTO script_state VALUES('seed','0000000000000000');
CREATE TABLE sync_self (
  place  INTEGER PRIMARY KEY CHECK (place = 1),
  device INTEGER NOT NULL CHECK (device > 0 AND device < 9007199254740992), -- random; names the snapshot
  name   TEXT NOT NULL,                     -- for people: 'laptop'
  serial INTEGER NOT NULL CHECK (serial BETWEEN 0 AND 1000000000000), -- rises with each sync that found changes
  nonce  INTEGER NOT NULL                   -- random, new with each serial: a copied log is known by it
) STRICT;
INSERT INTO sync_self VALUES(1,4503599627370497,'laptop',3,8675309);
CREATE TABLE sync_seen (
  device INTEGER PRIMARY KEY CHECK (device > 0 AND device < 9007199254740992),
  name   TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial BETWEEN 0 AND 1000000000000)
) STRICT;
INSERT INTO sync_seen VALUES(4503599627370498,'desk',2);
CREATE TABLE sync_row (
  part    TEXT NOT NULL,                    -- 'entry', 'day.note'
  row_key TEXT NOT NULL,                    -- the primary key, as text; a catalogue's food: its origin
  stamp   INTEGER NOT NULL CHECK (stamp BETWEEN 0 AND 9007199254740991), -- seconds; the latest version wins
  device  INTEGER NOT NULL,                 -- which made this version
  serial  INTEGER NOT NULL,                 -- in which of its syncs
  content INTEGER NOT NULL,                 -- a hash of the row; 0: deleted
  PRIMARY KEY (part, row_key)
) STRICT, WITHOUT ROWID;
INSERT INTO sync_row VALUES('entry','1',1795089600,4503599627370497,1,42);
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
INSERT INTO measurement VALUES(9001,'2026-11-18',480,'vitamin_d_25oh',52.0,'exact','nmol/l',50.0,125.0,'fasting','2026-11-18T12:10:00');
CREATE TABLE spacing (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  course_id   INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT, -- which keeps the time
  other_id    INTEGER NOT NULL REFERENCES course (id) ON DELETE RESTRICT,
  side        TEXT NOT NULL CHECK (side IN ('after', 'before')), -- of the other's dose
  minutes     INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  modified_at TEXT NOT NULL,
  CHECK (other_id <> course_id)
) STRICT;
INSERT INTO spacing VALUES(9101,7301,7302,'after',240,'2026-11-18T12:43:20');
CREATE TABLE template (
  id          INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  name        TEXT NOT NULL CHECK (length(name) > 0), -- 'usual breakfast'
  meal_id     INTEGER NOT NULL REFERENCES meal (id) ON DELETE RESTRICT, -- where it goes unless told
  modified_at TEXT NOT NULL
) STRICT;
INSERT INTO template VALUES(9201,'usual soup',1,'2026-11-18T12:50:00');
CREATE TABLE template_item (
  id              INTEGER PRIMARY KEY CHECK (id > 0 AND id < 9007199254740992),
  template_id     INTEGER NOT NULL REFERENCES template (id) ON DELETE RESTRICT,
  position        INTEGER NOT NULL,
  food_version_id INTEGER NOT NULL REFERENCES food_version (id) ON DELETE RESTRICT, -- as it was measured; the food's newest is logged
  measure         TEXT NOT NULL,            -- as the person said it: '2 slices'
  amount          REAL NOT NULL CHECK (amount > 0 AND amount <= 100000), -- g, ml or units: the version's basis
  modified_at     TEXT NOT NULL
) STRICT;
INSERT INTO template_item VALUES(9301,9201,1,7101,'2 handfuls',60.0,'2026-11-18T12:50:00');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('history',1);
CREATE INDEX food_version_food ON food_version (food_id);
CREATE INDEX food_version_source ON food_version (source);
CREATE INDEX ingredient_recipe ON ingredient (food_version_id);
CREATE INDEX ingredient_used ON ingredient (ingredient_version_id);
CREATE INDEX entry_day ON entry (day, meal_id);
CREATE INDEX entry_food ON entry (food_version_id, day);
CREATE INDEX entry_dose ON entry (dose_id) WHERE dose_id IS NOT NULL;
CREATE INDEX course_food ON course (food_version_id);
CREATE INDEX dose_course ON dose (course_id, day);
CREATE INDEX target_nutrient ON target (nutrient, from_day);
CREATE INDEX history_undone ON history (undone, id);
CREATE INDEX measurement_kind ON measurement (kind, day);
CREATE INDEX spacing_course ON spacing (course_id);
CREATE INDEX spacing_other ON spacing (other_id);
CREATE INDEX template_meal ON template (meal_id);
CREATE INDEX template_item_template ON template_item (template_id);
CREATE INDEX template_item_food ON template_item (food_version_id);
COMMIT;
