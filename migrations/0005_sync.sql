-- What keeps the logs of several devices equal: versions of rows, and how far other devices' changes are known.

CREATE TABLE sync_self (
  place  INTEGER PRIMARY KEY CHECK (place = 1),
  device INTEGER NOT NULL CHECK (device > 0 AND device < 9007199254740992), -- random; names the snapshot
  name   TEXT NOT NULL,                     -- for people: 'laptop'
  serial INTEGER NOT NULL CHECK (serial BETWEEN 0 AND 1000000000000), -- rises with each sync that found changes
  nonce  INTEGER NOT NULL                   -- random, new with each serial: a copied log is known by it
) STRICT;

CREATE TABLE sync_seen (
  device INTEGER PRIMARY KEY CHECK (device > 0 AND device < 9007199254740992),
  name   TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial BETWEEN 0 AND 1000000000000)
) STRICT;

CREATE TABLE sync_row (
  part    TEXT NOT NULL,                    -- 'entry', 'day.note'
  row_key TEXT NOT NULL,                    -- the primary key, as text; a catalogue's food: its origin
  stamp   INTEGER NOT NULL CHECK (stamp BETWEEN 0 AND 9007199254740991), -- seconds; the latest version wins
  device  INTEGER NOT NULL,                 -- which made this version
  serial  INTEGER NOT NULL,                 -- in which of its syncs
  content INTEGER NOT NULL,                 -- a hash of the row; 0: deleted
  PRIMARY KEY (part, row_key)
) STRICT, WITHOUT ROWID;
