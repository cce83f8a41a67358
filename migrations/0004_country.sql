-- The profile keeps the country, which tells what "milk" or "flour" has added.

ALTER TABLE profile ADD COLUMN country TEXT CHECK (country GLOB '[a-z][a-z]');
