-- How the log keeps itself: undo, merging, versions.

-- Every action, newest last; a step is undone from the newest done one backwards. At most 10,000 are kept.
CREATE TABLE history (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at   TEXT NOT NULL,
  label     TEXT NOT NULL,                  -- 'Delete Spinach, raw'
  undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changeset BLOB NOT NULL                   -- SQLite's session format: what the step last did to the rows
) STRICT;
CREATE INDEX history_undone ON history (undone, id);

-- Rows that were deleted, so that two copies of a log can be merged.
CREATE TABLE tombstone (
  table_name TEXT NOT NULL,
  row_key    TEXT NOT NULL,                 -- the primary key, as text
  deleted_at TEXT NOT NULL,
  PRIMARY KEY (table_name, row_key)
) STRICT, WITHOUT ROWID;

-- One row for each schema version that this file has had.
CREATE TABLE schema_history (
  version    INTEGER PRIMARY KEY,
  step       TEXT NOT NULL,                 -- the migration's name, or 'created'
  program    TEXT NOT NULL,                 -- marrow's version
  applied_at TEXT NOT NULL
) STRICT;

-- What the program's figures and derived objects in this file were made from, so that a newer program
-- knows to bring them up.
CREATE TABLE script_state (
  name        TEXT PRIMARY KEY,             -- 'seed' or 'derived'
  fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
