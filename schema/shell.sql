-- The tables of `marrow sql`: what the program says of each entry and day. It fills them when a query names them, from the
-- same code as `marrow day` and `marrow review`; they are temporary, and no log has them. Amounts are in the unit beside them.

-- What was logged, an entry each.
CREATE TEMP TABLE entry_detail (
  entry_id INTEGER PRIMARY KEY,
  day      TEXT NOT NULL,                -- '2026-11-19'
  number   INTEGER NOT NULL,             -- #1, #2, ... within the day
  time     TEXT,                         -- '07:40'; after midnight of the same evening '25:30'; NULL: not said
  meal     TEXT NOT NULL,
  food     TEXT NOT NULL,
  brand    TEXT,
  origin   TEXT NOT NULL,                -- the food's key: 'starter:spinach-raw'
  kind     TEXT NOT NULL,                -- 'food', 'recipe', 'supplement', 'medicine'
  food_group TEXT,
  amount   REAL NOT NULL,
  unit     TEXT NOT NULL,                -- 'g', 'ml', or what one unit is: 'tablet'
  measure  TEXT NOT NULL,                -- as it was typed
  spread_days INTEGER NOT NULL,          -- the days it counts on: 1, or as its course says
  note     TEXT                          -- NULL: none
);

-- What an entry holds of each nutrient, as taken.
CREATE TEMP TABLE entry_nutrient (
  entry_id INTEGER NOT NULL,
  day      TEXT NOT NULL,
  food     TEXT NOT NULL,
  origin   TEXT NOT NULL,
  nutrient TEXT NOT NULL,                -- 'magnesium', 'vitamin_d'
  unit     TEXT NOT NULL,
  amount   REAL,                         -- NULL: unknown, at least in part
  at_least REAL NOT NULL,                -- what is known of it
  at_most  REAL,                         -- NULL: nothing bounds it
  known    TEXT NOT NULL,                -- 'exact', 'rounded', 'at_least', 'below', 'assumed', 'unknown'
  PRIMARY KEY (nutrient, day, entry_id)
) WITHOUT ROWID;

-- Each calendar day from the first entry to today.
CREATE TEMP TABLE day_status (
  day     TEXT PRIMARY KEY,
  status  TEXT NOT NULL,                 -- 'open', 'complete', 'partial', 'untracked', 'empty'
  in_mean INTEGER NOT NULL,              -- 1: the day counts in means
  entries INTEGER NOT NULL
) WITHOUT ROWID;

-- What a day came to; doses for several days are spread over them. Each day of day_status has a row for each nutrient.
CREATE TEMP TABLE day_nutrient (
  day              TEXT NOT NULL,
  nutrient         TEXT NOT NULL,
  unit             TEXT NOT NULL,
  at_least         REAL NOT NULL,
  at_most          REAL,                 -- NULL: nothing bounds it
  foods            INTEGER NOT NULL,     -- distinct foods
  unknown_foods    INTEGER NOT NULL,     -- how many of them have no value, or only a lower bound
  from_food        REAL NOT NULL,        -- at least
  from_supplements REAL NOT NULL,        -- at least
  in_mean          INTEGER NOT NULL,     -- as day_status has it
  PRIMARY KEY (nutrient, day)
) WITHOUT ROWID;

-- What the day was aimed at, and the verdicts.
CREATE TEMP TABLE day_target (
  day             TEXT NOT NULL,
  nutrient        TEXT NOT NULL,
  unit            TEXT NOT NULL,
  goal            REAL,                  -- at least this much; NULL: none
  goal_kind       TEXT,                  -- 'RDA', 'AI', 'own'
  goal_authority  TEXT,
  verdict         TEXT NOT NULL,         -- 'met', 'short', 'so_far', 'cannot_tell', 'none'
  upper_limit     REAL,                  -- NULL: none
  limit_counts    TEXT,                  -- 'all', 'supplements', 'added'
  counted         REAL,                  -- what the limit counts, at least
  counted_at_most REAL,                  -- NULL: nothing bounds it, or no limit
  limit_authority TEXT,
  limit_verdict   TEXT NOT NULL,         -- 'within', 'over', 'cannot_tell', 'none'
  PRIMARY KEY (nutrient, day)
) WITHOUT ROWID;

-- The doses of courses: when due, and what became of them.
CREATE TEMP TABLE dose_due (
  day     TEXT NOT NULL,
  time    TEXT,                          -- NULL: at any time
  course  INTEGER NOT NULL,              -- its number, as in marrow course
  food    TEXT NOT NULL,
  state   TEXT NOT NULL,                 -- 'taken', 'skipped', 'missed', 'late', 'due', 'ahead'
  extra   INTEGER NOT NULL,              -- 1: taken though none was due
  amount  REAL,                          -- what was taken, else what is due
  unit    TEXT NOT NULL
);

-- Which food gave how much on which day, doses spread; what is nothing is left out.
CREATE TEMP TABLE food_source (
  day      TEXT NOT NULL,
  food     TEXT NOT NULL,
  origin   TEXT NOT NULL,
  kind     TEXT NOT NULL,
  meal     TEXT NOT NULL,
  nutrient TEXT NOT NULL,
  unit     TEXT NOT NULL,
  at_least REAL NOT NULL,
  at_most  REAL,                         -- NULL: nothing bounds it
  in_mean  INTEGER NOT NULL              -- as day_status has it
);
