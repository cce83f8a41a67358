-- Which of our groups a USDA food belongs to, and whether it is fortified: fills grouped
-- (fdc_id, food_group, fortified). Needs starter (source, food_group, fortified), the starter catalogue's rows.
-- The first rule that matches counts: kind of file ('' any), category from..to (0 any), words of the description. Group '-' leaves a food out.
CREATE TABLE rule (ord INTEGER PRIMARY KEY, kind TEXT, low INTEGER, high INTEGER, words TEXT, food_group TEXT);

-- Left out: not eaten as such (powders, mixes, concentrates, leavening, single fats of the industry), foods for infants and patients,
-- dishes named after a category only, and the survey's ingredients.
INSERT INTO rule (kind, low, high, words, food_group) VALUES
    ('sr', 3, 3, '%', '-'), ('sr', 24, 24, '%', '-'), ('fndds', 9002, 9404, '%', '-'), ('fndds', 9802, 9999, '%', '-'),
    ('', 0, 0, '% as ingredient%', '-'), ('', 0, 0, '%infant%', '-'), ('', 0, 0, '%human%', '-'),
    ('sr', 5, 17, '%mechanically separated%', '-'), ('sr', 5, 17, '%mechanically deboned%', '-'),
    ('sr', 5, 17, '%with bone meal%', '-'), ('sr', 5, 17, '%fat only%', '-'), ('sr', 5, 17, '%separable fat%', '-'),
    ('sr', 5, 17, '%seam fat%', '-'),
    ('sr', 5, 17, '%external fat%', '-'), ('sr', 5, 17, '%backfat%', '-'), ('sr', 5, 17, '%leaf fat%', '-'),
    ('sr', 5, 17, '%subcutaneous fat%', '-'), ('sr', 5, 17, '%intermuscular fat%', '-'), ('sr', 5, 17, '%suet%', '-'),
    ('sr', 5, 17, '%rendered fat%', 'fats'),
    ('sr', 18, 18, 'leavening agents%', '-'), ('', 0, 0, 'yeast extract%', 'sauces'),
    ('', 0, 0, '%dry mix% prepared%', NULL), ('', 0, 0, '%mix, prepared%', NULL), ('', 0, 0, '%powder% prepared with%', NULL),
    ('', 0, 0, '%from dry%', NULL), ('', 0, 0, '%dehydrated, prepared%', NULL), ('', 0, 0, '%, dry, prepared%', NULL),
    ('', 0, 0, '%made from%mix%', NULL),
    ('', 0, 0, '%mix, made with%', NULL),
    ('', 0, 0, '%powder%', '-'), ('sr', 1, 1, 'milk, dry%', '-'), ('sr', 1, 1, 'milk, buttermilk, dried%', '-'),
    ('sr', 1, 1, 'whey, %dried%', '-'),
    ('sr', 1, 1, 'egg%dried%', '-'), ('sr', 1, 1, 'egg%powder%', '-'), ('sr', 1, 1, 'protein supplement%', '-'),
    ('sr', 1, 1, 'nutritional supplement%', '-'),
    ('', 0, 0, '%dry mix%', '-'), ('', 0, 0, '% mix, dry%', '-'), ('', 0, 0, '%drink mix%', '-'),
    ('', 0, 0, '%beverage mix%', '-'), ('sr', 14, 14, '% mix%dry%', '-'), ('sr', 14, 14, '%cocoa mix%', '-'),
    ('', 0, 0, '%concentrate%', '-'), ('', 0, 0, '%not reconstituted%', '-'), ('', 0, 0, '%unprepared%', '-'),
    ('sr', 14, 14, '%instant%', '-'),
    ('sr', 6, 6, '%, dry%', '-'), ('sr', 6, 6, '%dehydrated%', '-'), ('sr', 6, 6, '%cubes%', '-'),
    ('sr', 6, 6, '%, mix%', '-'), ('sr', 6, 6, '%instant%', '-'),
    ('sr', 19, 19, '%dry mix%', '-'), ('sr', 19, 19, '%unsweetened%pectin%', '-'), ('sr', 19, 19, 'pectin%', '-'),
    ('sr', 19, 19, 'gums%', '-'),
    ('sr', 19, 19, '%stevia%', '-'), ('sr', 19, 19, 'sweetener%', '-'), ('sr', 19, 19, '%rennin%', '-'),
    ('sr', 18, 18, '%, dry%', '-'),
    ('sr', 11, 11, '%dehydrated%', '-'), ('sr', 11, 11, '%freeze-dried%', '-'), ('sr', 11, 11, '%flour%', '-'),
    ('', 2, 2, '%', NULL),
    ('sr', 16, 16, '%isolate%', '-'), ('sr', 16, 16, '%dried-frozen%', '-'), ('sr', 16, 16, 'soy flour%', '-'),
    ('sr', 16, 16, 'flour, soy%', '-'), ('sr', 16, 16, 'soy meal%', '-'), ('sr', 16, 16, 'peanut flour%', '-'),
    ('sr', 16, 16, '%textured%', '-'), ('fndds', 0, 0, 'textured vegetable%', '-'),
    ('sr', 4, 4, '%industrial%', '-'), ('', 0, 0, '%industrial%', '-'), ('sr', 4, 4, 'fish oil%', '-'),
    ('sr', 4, 4, '%lecithin%', '-'),
    ('sr', 21, 25, '%powder%', '-'), ('sr', 14, 14, '%protein powder%', '-');

-- Words that stand above the category.
INSERT INTO rule (kind, low, high, words, food_group) VALUES
    ('sr', 11, 11, 'mushroom%', 'mushrooms'), ('sr', 11, 11, '%mushroom%raw%', 'mushrooms'),
    ('foundation', 11, 11, '%mushroom%', 'mushrooms'), ('', 11, 11, 'fungi%', 'mushrooms'),
    ('fndds', 6400, 6499, 'mushroom%', 'mushrooms'),
    ('', 11, 11, 'seaweed%', 'seaweed'), ('fndds', 6400, 6499, 'seaweed%', 'seaweed'),
    ('', 11, 11, '%tomato juice%', 'vegetables'), ('', 11, 11, 'soybeans%', 'soy products'),
    ('', 11, 11, 'edamame%', 'soy products'),
    ('', 11, 11, 'parsley%', 'herbs and spices'), ('', 11, 11, 'coriander%', 'herbs and spices'),
    ('', 11, 11, 'chives%', 'herbs and spices'),
    ('', 11, 11, 'ginger root%', 'herbs and spices'), ('', 11, 11, 'lemon grass%', 'herbs and spices'),
    ('', 11, 11, 'catsup%', 'sauces'),
    ('', 11, 11, 'pepeao%', 'mushrooms'), ('', 11, 11, 'tomatoes, sun-dried%', 'vegetables'), ('', 11, 11, '%dried%', '-'),
    ('', 11, 11, 'ketchup%', 'sauces'),
    ('', 2, 2, 'vinegar%', 'sauces'), ('', 2, 2, 'mustard, prepared%', 'sauces'), ('', 2, 2, 'capers%', 'vegetables'),
    ('', 2, 2, 'horseradish%', 'sauces'),
    ('', 2, 2, '%salt, table%', 'herbs and spices'), ('', 2, 2, 'seasoning mix%', '-'), ('', 2, 2, '%imitation%', '-'),
    ('', 2, 2, '%poppy seed%', 'seeds'),
    ('', 1, 1, '%cheese sauce%', 'sauces'), ('', 1, 1, '%cheese topping%', '-'), ('', 1, 1, '%cheese%', 'cheese'),
    ('', 1, 1, '%velveeta%', 'cheese'), ('', 1, 1, '%cheez%', 'cheese'), ('', 1, 1, '%frozen yogurt%', 'sweets'),
    ('', 1, 1, 'yogurt, frozen%', 'sweets'),
    ('', 1, 1, 'yogurt%', 'yogurt'), ('', 1, 1, 'kefir%', 'yogurt'), ('', 1, 1, '%ice cream%', 'sweets'),
    ('', 1, 1, 'milk dessert%', 'sweets'), ('', 1, 1, 'dulce de leche%', 'sweets'),
    ('', 1, 1, 'buttermilk%', 'milk'), ('', 1, 1, 'butter%', 'fats'), ('', 1, 1, 'egg substitute%', 'eggs'),
    ('', 1, 1, 'eggnog%', 'milk'), ('', 1, 1, 'egg%', 'eggs'), ('', 1, 1, '%substitute%', '-'),
    ('', 1, 1, '%imitation%', '-'), ('', 1, 1, 'dessert topping%', '-'), ('', 1, 1, '%', 'milk'),
    ('', 4, 4, '%dressing%', 'sauces'), ('', 4, 4, '%mayo%', 'sauces'), ('', 4, 4, 'sandwich spread%', 'sauces'),
    ('', 4, 4, '%', 'fats'),
    ('', 5, 5, '%liver%', 'organ meat'), ('', 5, 5, '%gizzard%', 'organ meat'), ('', 5, 5, '%giblets%', 'organ meat'),
    ('', 5, 5, '%heart%', 'organ meat'),
    ('', 5, 5, '%bratwurst%', 'processed meat'), ('', 5, 5, '%sausage%', 'processed meat'), ('', 5, 5, '%', 'poultry'),
    ('', 6, 6, '%soup%', 'soups'), ('', 6, 6, '%broth%', 'soups'), ('', 6, 6, '%stew%', 'soups'), ('', 6, 6, '%', 'sauces'),
    ('', 7, 7, '%', 'processed meat'), ('', 8, 8, '%', 'cereals'),
    ('', 9, 9, '%dehydrated%', 'dried fruit'), ('', 9, 9, '%dried%', 'dried fruit'), ('', 9, 9, 'raisins%', 'dried fruit'),
    ('', 9, 9, '%prunes%', 'dried fruit'),
    ('', 9, 9, 'dates%', 'dried fruit'), ('', 9, 9, '%', 'fruit'),
    ('', 10, 10, '%variety meats%', 'organ meat'), ('', 10, 10, '%liver%', 'organ meat'),
    ('', 10, 10, '%kidney%', 'organ meat'), ('', 10, 10, '%brain%', 'organ meat'),
    ('', 10, 10, '%sweetbread%', 'organ meat'), ('', 10, 10, '%heart%', 'organ meat'),
    ('', 10, 10, '%tongue%', 'organ meat'), ('', 10, 10, '%spleen%', 'organ meat'), ('', 10, 10, '%lungs%', 'organ meat'),
    ('', 10, 10, '%cured%', 'processed meat'), ('', 10, 10, '%bacon%', 'processed meat'), ('', 10, 10, '%', 'meat'),
    ('', 11, 11, '%milk%', 'dishes'), ('', 11, 11, '%au gratin%', 'dishes'), ('', 11, 11, '%scalloped%', 'dishes'),
    ('', 11, 11, '%cheese%', 'dishes'), ('', 11, 11, '%creamed%', 'dishes'), ('', 11, 11, '%souffle%', 'dishes'),
    ('', 11, 11, '%cream sauce%', 'dishes'), ('', 11, 11, '%', 'vegetables'),
    ('', 12, 12, '%coconut milk%', 'plant drinks'), ('', 12, 12, '%coconut cream%', 'plant drinks'),
    ('', 12, 12, '%coconut water%', 'drinks'),
    ('', 12, 12, '%coconut%water%', 'drinks'), ('', 12, 12, '%almond milk%', 'plant drinks'),
    ('', 12, 12, '%milk%unsweetened%', 'plant drinks'), ('', 12, 12, '%cottonseed%', '-'), ('', 12, 12, 'seeds,%', 'seeds'),
    ('', 12, 12, 'sesame butter%', 'seeds'), ('', 12, 12, '%flax%', 'seeds'), ('', 12, 12, '%chia%', 'seeds'),
    ('', 12, 12, '%', 'nuts'),
    ('', 13, 13, '%variety meats%', 'organ meat'), ('', 13, 13, '%liver%', 'organ meat'),
    ('', 13, 13, '%kidney%', 'organ meat'), ('', 13, 13, '%brain%', 'organ meat'),
    ('', 13, 13, '%sweetbread%', 'organ meat'), ('', 13, 13, '%heart%', 'organ meat'),
    ('', 13, 13, '%tongue%', 'organ meat'), ('', 13, 13, '%spleen%', 'organ meat'), ('', 13, 13, '%lungs%', 'organ meat'),
    ('', 13, 13, '%cured%', 'processed meat'), ('', 13, 13, '%bacon%', 'processed meat'), ('', 13, 13, '%', 'meat'),
    ('', 14, 14, '%almond milk%', 'plant drinks'), ('', 14, 14, '%rice milk%', 'plant drinks'),
    ('', 14, 14, '%coconut milk%', 'plant drinks'), ('', 14, 14, '%soy milk%', 'plant drinks'),
    ('', 14, 14, '%oat milk%', 'plant drinks'),
    ('', 14, 14, '%syrup%', 'sweets'),
    ('', 14, 14, '%water, tap%', 'water'), ('', 14, 14, '%water, bottled%', 'water'),
    ('', 14, 14, '%mineral bottled water%', 'water'), ('', 14, 14, 'water, non-carbonated%', 'water'),
    ('', 14, 14, '%', 'drinks'),
    ('', 15, 15, 'crustaceans%', 'shellfish'), ('', 15, 15, 'mollusk%', 'shellfish'), ('', 15, 15, '%shrimp%', 'shellfish'),
    ('', 15, 15, '%crab%', 'shellfish'), ('', 15, 15, 'frog%', 'meat'), ('', 15, 15, 'turtle%', 'meat'),
    ('', 15, 15, 'jellyfish%', 'shellfish'), ('', 15, 15, '%', 'fish'),
    ('', 16, 16, '%milk%', NULL), ('', 16, 16, '%peanut%', 'nuts'), ('', 16, 16, '%creamer%', 'plant drinks'),
    ('', 16, 16, 'soymilk%', 'plant drinks'), ('', 16, 16, 'soy milk%', 'plant drinks'),
    ('', 16, 16, '%almond milk%', 'plant drinks'), ('', 16, 16, '%oat milk%', 'plant drinks'),
    ('', 16, 16, '%soy sauce%', 'sauces'), ('', 16, 16, '%soy%', 'soy products'), ('', 16, 16, '%tofu%', 'soy products'),
    ('', 16, 16, '%tempeh%', 'soy products'),
    ('', 16, 16, '%miso%', 'soy products'), ('', 16, 16, '%natto%', 'soy products'), ('', 16, 16, '%okara%', 'soy products'),
    ('', 16, 16, '%meatless%', 'soy products'), ('', 16, 16, '%vegetarian%', 'soy products'),
    ('', 16, 16, '%veggie%', 'soy products'), ('', 16, 16, 'meat extender%', '-'),
    ('', 16, 16, 'morningstar%', 'soy products'), ('', 16, 16, 'loma linda%', 'soy products'),
    ('', 16, 16, 'worthington%', 'soy products'), ('', 16, 16, 'gardenburger%', 'soy products'),
    ('', 16, 16, '%', 'legumes'),
    ('', 17, 17, '%variety meats%', 'organ meat'), ('', 17, 17, '%liver%', 'organ meat'),
    ('', 17, 17, '%kidney%', 'organ meat'), ('', 17, 17, '%brain%', 'organ meat'),
    ('', 17, 17, '%sweetbread%', 'organ meat'), ('', 17, 17, '%heart%', 'organ meat'),
    ('', 17, 17, '%tongue%', 'organ meat'), ('', 17, 17, '%spleen%', 'organ meat'), ('', 17, 17, '%lungs%', 'organ meat'),
    ('', 17, 17, '%', 'meat'),
    ('', 18, 18, '%breadcrumbs%', 'bread'), ('', 18, 18, '%bread, banana%', 'baked goods'),
    ('', 18, 18, '%shortbread%', 'baked goods'), ('', 18, 18, '%gingerbread%', 'baked goods'),
    ('', 18, 18, '%crispbread%', 'baked goods'), ('', 18, 18, '%sweet roll%', 'baked goods'),
    ('', 18, 18, 'bread%', 'bread'), ('', 18, 18, '%rolls%', 'bread'), ('', 18, 18, 'bagel%', 'bread'),
    ('', 18, 18, 'english muffin%', 'bread'), ('', 18, 18, '%tortilla%', 'bread'), ('', 18, 18, 'taco shells%', 'bread'),
    ('', 18, 18, 'tostada%', 'bread'), ('', 18, 18, 'croutons%', 'bread'), ('', 18, 18, '%', 'baked goods'),
    ('', 19, 19, '%tiger%milk%', 'snacks'), ('', 19, 19, '%', 'sweets'), ('', 20, 20, 'chia%', 'seeds'),
    ('', 20, 20, 'flax%', 'seeds'), ('', 20, 20, '%', 'grains'), ('', 23, 23, '%', 'snacks'),
    ('', 21, 25, '%shake%', 'milk'), ('', 21, 25, '%sundae%', 'sweets'), ('', 21, 25, '%soft serve%', 'sweets'),
    ('', 21, 25, '%ice cream%', 'sweets'), ('', 21, 25, '%cookie%', 'baked goods'), ('', 21, 25, '% pie', 'baked goods'),
    ('', 21, 25, '% pie,%', 'baked goods'), ('', 21, 25, '%coffee%', 'drinks'), ('', 21, 25, '%mocha%', 'drinks'),
    ('', 21, 25, '% latte%', 'drinks'), ('', 21, 25, '%parfait%', 'sweets'), ('', 21, 25, '%sauce%', NULL),
    ('', 21, 25, '%soup%', 'soups'), ('', 21, 22, '%', 'dishes'), ('', 25, 25, '%', 'dishes'),
    ('', 2, 2, '%', 'herbs and spices');

-- The survey's foods.
INSERT INTO rule (kind, low, high, words, food_group) VALUES
    ('fndds', 1002, 1008, '%dry%', '-'), ('fndds', 1002, 1008, 'kefir%', 'yogurt'), ('fndds', 1002, 1402, '%', 'milk'),
    ('fndds', 1602, 1604, '%breaded%', 'dishes'), ('fndds', 1602, 1604, '%', 'cheese'),
    ('fndds', 1820, 1822, '%', 'yogurt'), ('fndds', 1902, 1902, '%', 'plant drinks'), ('fndds', 1904, 1904, '%', 'yogurt'),
    ('fndds', 2010, 2010, '%', 'organ meat'), ('fndds', 2002, 2008, '%', 'meat'), ('fndds', 2202, 2206, '%', 'poultry'),
    ('fndds', 2402, 2402, '%', 'fish'), ('fndds', 2404, 2404, 'frog%', 'meat'), ('fndds', 2404, 2404, 'turtle%', 'meat'),
    ('fndds', 2404, 2404, '%', 'shellfish'),
    ('fndds', 2502, 2502, '%', 'eggs'), ('fndds', 2602, 2608, '%', 'processed meat'),
    ('fndds', 2802, 5100, 'soy nuts%', 'soy products'), ('fndds', 2802, 2802, 'edamame%', 'soy products'),
    ('fndds', 2802, 2802, 'soybean%', 'soy products'), ('fndds', 2802, 2802, '%with meat%', 'dishes'),
    ('fndds', 2802, 2802, '%franks%', 'dishes'), ('fndds', 2802, 2802, '%pork%', 'dishes'),
    ('fndds', 2802, 2802, '%cheese%', 'dishes'), ('fndds', 2802, 2802, '%', 'legumes'),
    ('fndds', 2804, 2804, '%seed%', 'seeds'), ('fndds', 2804, 2804, 'tahini%', 'seeds'), ('fndds', 2804, 2804, '%', 'nuts'),
    ('fndds', 2806, 2806, 'frozen dessert%', 'sweets'), ('fndds', 2806, 2806, '%', 'soy products'),
    ('fndds', 3002, 3750, '%', 'dishes'), ('fndds', 3802, 3808, '%', 'soups'), ('fndds', 4002, 4004, '%milk%', 'dishes'),
    ('fndds', 4002, 4004, '%', 'grains'), ('fndds', 4202, 4208, '%', 'bread'), ('fndds', 4402, 4404, '%', 'baked goods'),
    ('fndds', 4602, 4804, '%', 'cereals'),
    ('fndds', 5002, 5008, '%', 'snacks'), ('fndds', 5202, 5204, '%', 'baked goods'), ('fndds', 5402, 5404, '%', 'snacks'),
    ('fndds', 5502, 5506, '%', 'baked goods'), ('fndds', 5702, 5806, '%', 'sweets'),
    ('fndds', 6016, 6016, '%', 'dried fruit'), ('fndds', 6018, 6018, '%salad%dressing%', 'dishes'),
    ('fndds', 6002, 6024, '%cream%', 'dishes'), ('fndds', 6002, 6024, '%chocolate%', 'sweets'),
    ('fndds', 6002, 6024, '%', 'fruit'), ('fndds', 6407, 6411, '%ham or pork%', 'dishes'),
    ('fndds', 6432, 6432, '%', 'dishes'), ('fndds', 6420, 6430, '%cheese%', 'dishes'),
    ('fndds', 6402, 6489, '%cream%', 'dishes'), ('fndds', 6402, 6489, '% egg%', 'dishes'),
    ('fndds', 6402, 6489, '%milk%', 'dishes'), ('fndds', 6402, 6489, '%souffle%', 'dishes'),
    ('fndds', 6402, 6489, '%batter%', 'dishes'), ('fndds', 6402, 6489, '%', 'vegetables'),
    ('fndds', 6806, 6806, '%', 'dishes'), ('fndds', 6802, 6804, '%cheese%', 'dishes'),
    ('fndds', 6802, 6804, '%cream%', 'dishes'), ('fndds', 6802, 6804, '%milk%', 'dishes'),
    ('fndds', 6802, 6804, '%chili%', 'dishes'), ('fndds', 6802, 6804, '%', 'vegetables'),
    ('fndds', 7008, 7008, '%', 'vegetables'), ('fndds', 7002, 7006, '%', 'fruit'), ('fndds', 7702, 7704, '%', 'water'),
    ('fndds', 7102, 7804, '%', 'drinks'),
    ('fndds', 8002, 8004, '%', 'fats'), ('fndds', 8006, 8006, '%cheese%', 'cheese'),
    ('fndds', 8006, 8008, '%soy%', 'plant drinks'), ('fndds', 8006, 8008, '%', 'milk'),
    ('fndds', 8012, 8012, '%dressing%', 'sauces'), ('fndds', 8010, 8010, '%', 'sauces'), ('fndds', 8012, 8012, '%', 'fats'),
    ('fndds', 8404, 8404, 'natto%', 'soy products'), ('fndds', 8404, 8404, 'miso%', 'soy products'),
    ('fndds', 8404, 8404, 'yeast extract%', 'sauces'), ('fndds', 8406, 8406, 'garlic%', 'vegetables'),
    ('fndds', 8408, 8408, 'mushroom%', 'mushrooms'), ('fndds', 8408, 8408, '%', 'vegetables'),
    ('fndds', 8402, 8412, '%', 'sauces'), ('fndds', 8802, 8802, '%', 'sweets'), ('fndds', 8804, 8804, '%', '-'),
    ('fndds', 8806, 8806, '%', 'sweets');

-- A rule with NULL is an exception to the '-' rules after it: the food goes on to the groups below.
CREATE TABLE grouped (fdc_id INTEGER PRIMARY KEY, kind TEXT, category_id INTEGER, d TEXT, food_group TEXT, fortified INTEGER NOT NULL DEFAULT 0);
INSERT INTO grouped (fdc_id, kind, category_id, d) SELECT fdc_id, kind, category_id, lower(description) FROM food;
CREATE TEMP TABLE hit AS
SELECT g.fdc_id, r.ord, r.food_group FROM grouped g JOIN rule r
ON (r.kind = '' OR r.kind = g.kind OR (r.kind = 'sr' AND g.kind = 'foundation'))
   AND (r.low = 0 OR (g.category_id BETWEEN r.low AND r.high AND (g.kind = 'fndds') = (r.low > 1000 OR r.kind = 'fndds')))
   AND g.d LIKE r.words;
CREATE INDEX temp.hit_food ON hit (fdc_id, ord);
UPDATE grouped SET food_group = (
    SELECT h.food_group FROM hit h
    WHERE h.fdc_id = grouped.fdc_id AND h.food_group IS NOT NULL
      AND NOT (h.food_group = '-' AND h.ord > coalesce((SELECT min(ord) FROM hit n WHERE n.fdc_id = h.fdc_id AND n.food_group IS NULL), 1e9))
    ORDER BY h.ord LIMIT 1);

-- What the starter catalogue has is in the group that it has there.
CREATE TEMP TABLE starter_food AS
SELECT fdc_id, food_group, max(fortified = 'yes') AS fortified FROM (
    SELECT f.fdc_id, s.food_group, s.fortified FROM starter s JOIN food f ON s.source GLOB 'fdc:*' AND f.fdc_id = CAST(substr(s.source, 5) AS INTEGER)
    UNION ALL
    SELECT f.fdc_id, s.food_group, s.fortified FROM food f JOIN starter s ON s.source = 'fndds:' || f.code WHERE f.kind = 'fndds')
GROUP BY fdc_id;
UPDATE grouped SET food_group = s.food_group FROM starter_food s WHERE s.fdc_id = grouped.fdc_id AND grouped.food_group <> '-';

-- Fortified: by its words; by its kind (the brands' ready-to-eat cereals, margarine, drinks for meals); as the
-- survey reckons milk (with vitamin D), plant drinks and what is made of them; or by vitamin B12 in what grows without it.
UPDATE grouped SET fortified = 1
WHERE d LIKE '%fortified%' AND d NOT LIKE '%unfortified%'
   OR d LIKE '%added vitamin d%' OR d LIKE '%added vitamin a and vitamin d%' OR d LIKE '%vitamin a & d%'
      OR d LIKE '%vitamins a and d%' OR d LIKE '%with vitamin d%' OR d LIKE '%vit d%' OR d LIKE '%vitamin a and d%'
      OR d LIKE '%with added vitamin%' AND d LIKE '% d%added%'
   OR d LIKE '%added calcium%' OR d LIKE '%with calcium%'
      AND d NOT LIKE '%calcium propionate%' AND food_group <> 'soy products' OR d LIKE '%calcium added%'
      OR d LIKE '%calcium and vitamin%' OR d LIKE '%plus calcium%' OR d LIKE '%high calcium%'
   OR d LIKE '%added mineral%' OR d LIKE '%vitamins and minerals%' OR d LIKE '%added nutrients%' OR d LIKE '%enriched with%'
      OR d LIKE '%with added vitamins%' OR d LIKE '%protein fortified%'
   OR d LIKE '%meal replacement%' OR d LIKE '%meal supplement%' OR d LIKE '%nutritional%' OR d LIKE '%nutrition bar%'
      OR d LIKE '%formulated bar%' OR d LIKE '%protein bar%' OR d LIKE '%slim%fast%' OR d LIKE '%breakfast%bar%'
      OR d LIKE '%nutri-grain%' OR d LIKE '%special k%' OR d LIKE '%luna bar%' OR d LIKE '%clif%' OR d LIKE '%balance%bar%'
      OR d LIKE '%power%bar%'
   OR d LIKE '%margarine%' AND food_group = 'fats' OR d LIKE '%energy drink%'
      OR d LIKE '%enhanced%' AND food_group IN ('drinks', 'water') OR d LIKE '%kashi%' OR d LIKE '%kudos%'
      OR d LIKE '%acai blend%' OR d LIKE '%jagerbomb%' OR food_group = 'bread' AND (d LIKE '%whole grain white%'
      OR d LIKE '%white wheat%' OR d LIKE '%special formula%') OR d LIKE '%fiber one%' OR d LIKE '%tiger%milk%'
      OR d LIKE '%la moderna%' OR d LIKE '%cocoavia%' OR d LIKE '%added protein%'
  
      OR food_group = 'cereals' AND kind = 'sr' AND (SELECT description FROM food f WHERE f.fdc_id = grouped.fdc_id) GLOB '*[A-Z][A-Z][A-Z][A-Z]*'
      AND d NOT LIKE '%kretschmer%' AND d NOT LIKE '%shredded wheat%'
   OR food_group = 'cereals' AND kind = 'fndds' AND (category_id BETWEEN 4602 AND 4604 OR d LIKE '%milk%'
      OR d LIKE '%instant%' OR d LIKE '%enriched%')
   OR kind = 'fndds' AND food_group IN ('milk', 'yogurt', 'plant drinks')
   OR kind = 'fndds' AND food_group IN ('sweets', 'drinks') AND (category_id IN (5802, 5804, 7208, 7220) OR d LIKE '%milk%'
      OR d LIKE '% latte%' OR d LIKE '%cappuccino%' OR d LIKE '%cream%' OR d LIKE '%chocolate%' OR d LIKE '%cocoa%'
      OR d LIKE '%mocha%')
   OR food_group IN ('cereals', 'plant drinks', 'soy products', 'fruit', 'vegetables', 'water')
      AND d NOT LIKE '%kretschmer%' AND d NOT LIKE '%tempeh%' AND d NOT LIKE '%natto%' AND d NOT LIKE '%miso%'
      AND d NOT LIKE '%egg%' AND d NOT LIKE '%cheese%' AND d NOT LIKE '%cream%' AND d NOT LIKE '%milk,%'
      AND d NOT LIKE '%au gratin%'
      AND (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'vitamin_b12') >= 0.2
   OR (SELECT amount FROM value v JOIN nutrient n USING (pos) WHERE v.fdc_id = grouped.fdc_id AND n.code = 'vitamin_d')
      > CASE WHEN food_group IN ('plant drinks', 'soy products', 'fruit', 'vegetables') THEN 0
             WHEN food_group = 'milk' AND d LIKE '%milk%' OR food_group = 'yogurt' THEN 0.5
             WHEN food_group = 'drinks' AND d NOT LIKE '%eggnog%' THEN 0.2
             WHEN food_group = 'cheese' THEN 2 ELSE 1e9 END;
-- What the starter catalogue has counts as it stands there.
UPDATE grouped SET fortified = s.fortified FROM starter_food s WHERE s.fdc_id = grouped.fdc_id;
DELETE FROM grouped WHERE food_group IS NULL OR food_group = '-';
