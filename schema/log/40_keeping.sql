-- What the log records about itself: undo, merging, versions.

-- Every action, newest last. Undo goes backwards from the newest step that is not undone. At most 10,000 are kept.
CREATE TABLE history (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at   TEXT NOT NULL,
  label     TEXT NOT NULL,                  -- 'Delete Spinach, raw'
  undone    INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  changeset BLOB NOT NULL                   -- SQLite's session format: what the step last did to the rows
) STRICT;
CREATE INDEX history_undone ON history (undone, id);

-- Deleted rows, so that two copies of a log can be merged.
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

-- What this file's seeds and derived objects were made from, so that a newer program knows that it must
-- update them.
CREATE TABLE script_state (
  name        TEXT PRIMARY KEY,             -- 'seed' or 'derived'
  fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;
