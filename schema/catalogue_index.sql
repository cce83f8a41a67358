-- The indexes that find a food of a catalogue by its keys. They are made when all foods are in.
CREATE UNIQUE INDEX food_origin ON food (origin);
CREATE INDEX food_source ON food (source) WHERE source IS NOT NULL;
CREATE INDEX food_barcode ON food (barcode) WHERE barcode IS NOT NULL;
CREATE INDEX food_ndb ON food (ndb) WHERE ndb IS NOT NULL;
