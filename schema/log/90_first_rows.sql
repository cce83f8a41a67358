-- The first rows of a new log. Their ids are the same in every log, so that logs can be merged.
INSERT INTO meal (id, name, position, usual_minute, supplements, modified_at) VALUES
  (1, 'Breakfast',   10, 450,  0, '2026-01-01T00:00:00'),
  (2, 'Lunch',       20, 750,  0, '2026-01-01T00:00:00'),
  (3, 'Dinner',      30, 1140, 0, '2026-01-01T00:00:00'),
  (4, 'Snacks',      40, NULL, 0, '2026-01-01T00:00:00'),
  (5, 'Supplements', 50, NULL, 1, '2026-01-01T00:00:00');
