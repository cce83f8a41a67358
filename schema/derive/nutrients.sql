-- The nutrients in their order, and where the USDA files keep them: by FDC id, or, in the survey
-- files, by the older number. A higher rank is taken only where the lower ones are missing.
CREATE TABLE nutrient (pos INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, id INTEGER NOT NULL, nbr INTEGER NOT NULL);
INSERT INTO nutrient (pos, code, unit, id, nbr) VALUES
    (1, 'magnesium', 'mg', 1090, 304),
    (2, 'calcium', 'mg', 1087, 301),
    (3, 'vitamin_d', 'µg', 1114, 328),
    (4, 'energy', 'kcal', 1008, 208),
    (5, 'protein', 'g', 1003, 203),
    (6, 'phosphorus', 'mg', 1091, 305),
    (7, 'potassium', 'mg', 1092, 306),
    (8, 'sodium', 'mg', 1093, 307),
    (9, 'zinc', 'mg', 1095, 309),
    (10, 'vitamin_k', 'µg', 1185, 430),
    (11, 'iron', 'mg', 1089, 303),
    (12, 'copper', 'mg', 1098, 312),
    (13, 'manganese', 'mg', 1101, 315),
    (14, 'selenium', 'µg', 1103, 317),
    (15, 'vitamin_a', 'µg', 1106, 320),
    (16, 'vitamin_c', 'mg', 1162, 401),
    (17, 'vitamin_e', 'mg', 1109, 323),
    (18, 'thiamin', 'mg', 1165, 404),
    (19, 'riboflavin', 'mg', 1166, 405),
    (20, 'niacin', 'mg', 1167, 406),
    (21, 'vitamin_b6', 'mg', 1175, 415),
    (22, 'folate', 'µg', 1177, 417),
    (23, 'vitamin_b12', 'µg', 1178, 418),
    (24, 'total_fat', 'g', 1004, 204),
    (25, 'saturated_fat', 'g', 1258, 606),
    (26, 'cholesterol', 'mg', 1253, 601),
    (27, 'carbohydrate', 'g', 1005, 205),
    (28, 'sugars', 'g', 2000, 269),
    (29, 'fiber', 'g', 1079, 291),
    (30, 'water', 'g', 1051, 255),
    (31, 'caffeine', 'mg', 1057, 262),
    (32, 'alcohol', 'g', 1018, 221);

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
