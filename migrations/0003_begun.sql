-- A course keeps the time at which it was begun on its first day, so that an earlier dose of that day is not missed; a day
-- keeps that no supplements were taken on it, apart from none being logged.

ALTER TABLE course ADD COLUMN start_minute INTEGER NOT NULL DEFAULT 0 CHECK (start_minute BETWEEN 0 AND 2879);
ALTER TABLE day ADD COLUMN supplements TEXT CHECK (supplements = 'none');
