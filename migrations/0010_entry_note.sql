-- An entry keeps a note of the person.

ALTER TABLE entry ADD COLUMN note TEXT CHECK (length(note) > 0);
