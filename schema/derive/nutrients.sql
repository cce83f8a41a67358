-- The nutrients in their order (schema/nutrient.csv), and how the USDA files identify them: by FDC id or, in the survey's
-- files, by the older number. A higher rank is used only where the lower ones are missing.
CREATE TABLE nutrient (pos INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, id INTEGER NOT NULL, nbr INTEGER NOT NULL);
.import --csv nutrient.csv nutrient_row
INSERT INTO nutrient (pos, code, unit, id, nbr) SELECT rowid, code, unit, fdc_id, fdc_number FROM nutrient_row;

CREATE TABLE usda_nutrient (id INTEGER PRIMARY KEY, pos INTEGER NOT NULL REFERENCES nutrient, rank INTEGER NOT NULL, factor REAL NOT NULL);
INSERT INTO usda_nutrient SELECT id,  pos, 1, 1.0 FROM nutrient;
INSERT INTO usda_nutrient SELECT nbr, pos, 1, 1.0 FROM nutrient;
INSERT INTO usda_nutrient VALUES
    (1110, (SELECT pos FROM nutrient WHERE code = 'vitamin_d'), 2, 1 / 40.0),   -- vitamin D in IU
    (324,  (SELECT pos FROM nutrient WHERE code = 'vitamin_d'), 2, 1 / 40.0),
    (2048, (SELECT pos FROM nutrient WHERE code = 'energy'), 2, 1.0),           -- energy by specific factors
    (2047, (SELECT pos FROM nutrient WHERE code = 'energy'), 3, 1.0);           -- energy by general factors

-- The USDA files' foods, values and portions, as usda.sql fills them.
CREATE TABLE food (
    fdc_id      INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL,      -- sr, foundation, fndds
    code        TEXT,               -- FNDDS: the food code, which lasts; the id changes with each survey
    description TEXT NOT NULL,
    category_id INTEGER,            -- SR and Foundation: the food category; FNDDS: the WWEIA category
    category    TEXT
);
CREATE TABLE value (
    fdc_id      INTEGER NOT NULL,
    pos         INTEGER NOT NULL,
    amount      REAL NOT NULL,      -- per 100 g, in the nutrient's unit
    assumed     INTEGER NOT NULL,   -- 1: the source marks it as an assumed zero
    PRIMARY KEY (fdc_id, pos)
) WITHOUT ROWID;
CREATE TABLE portion (
    fdc_id      INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    amount      REAL,               -- SR rounded it to two decimals; NULL in FNDDS
    text        TEXT NOT NULL,
    grams       REAL NOT NULL
);
CREATE INDEX portion_of_food ON portion (fdc_id);
