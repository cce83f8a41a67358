-- What a food of a group holds at most per 100 g: the ceiling of a value that nobody gives.
-- Written by schema/derive/ceilings from the USDA's SR Legacy, Foundation Foods and FNDDS; change the script, not this file.
--
-- The rule:
-- Each food of the three tables is put into one of our groups, by its category there and the words of its description.
-- The ceiling is the maximum over the group's foods that give a value; behind each row stands the food that sets it.
-- Fortified foods do not count for the unfortified (0). They are told by their words (fortified, added vitamin D or calcium, meal
-- replacement, nutrition bars, …); by their kind: brands of breakfast cereals, margarines, energy drinks, and whatever the
-- survey makes of US milk or plant drinks; and by what such foods never hold of themselves: vitamin B12 in cereals, plant drinks, soy
-- products, fruit, vegetables and water; vitamin D in plant drinks, soy products, fruit and vegetables, above 0.5 µg in milk
-- and yogurt, above 0.2 µg in other drinks, above 1.5 µg in cheese. Calcium-set tofu is not fortified: it is tofu.
-- The ceiling of a fortified food (1) is the maximum over all foods of the group, fortified or not.
-- Left out, since nobody eats them as they are: powders, dry mixes and concentrates (milk, egg, soup, drinks, protein, soy flour,
-- cocoa), dried vegetables other than sun-dried tomatoes, baking powder and yeast, rennet, fat cut from meat, mechanically separated
-- meat. The ceilings do not hold for these. Left out too: foods of infants and patients, fish oils (taken as supplements), and
-- the category "American Indian/Alaska Native Foods" (too mixed to group).
-- Bran, germ, dry grains and dry legumes count in their groups: they are eaten by the spoon, or weighed dry.
-- Milk in the dishes, soups, sauces and baked goods is the US one, which has vitamin D added; their ceilings keep it.
-- Water has no rows for minerals: the tables know a few waters only, and mineral waters of Europe hold ten times as much.
-- A group with fewer than five foods that give a value (for 1: five fortified ones) has no row: no ceiling is known.

INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'magnesium', 198, 744); -- Mary's Gone Crackers, Original Crackers, Organic Gluten Free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'calcium', 429, 768); -- Cookies, graham crackers, plain or honey, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_d', 1.7, 594); -- Popover
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'energy', 562, 772); -- Cookie, with peanut butter filling, chocolate-coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'protein', 15.08, 772); -- Breadsticks, hard, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'phosphorus', 501, 745); -- Biscuit, wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'potassium', 724, 761); -- Crackers, saltines, low salt (includes oyster, soda, soup)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sodium', 1532, 772); -- Kraft, Stove Top Stuffing Mix Chicken Flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'zinc', 3.99, 744); -- Popcorn cake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_k', 69.3, 622); -- Crackers, standard snack-type, regular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'iron', 12.57, 770); -- Archway Home Style Cookies, Reduced Fat Ginger Snaps
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'copper', 0.77, 744); -- Pie Crust, Cookie-type, Chocolate, Ready Crust
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'manganese', 5.366, 295); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'selenium', 75.1, 711); -- Crackers, matzo, whole-wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_a', 467, 704); -- Toaster pastries, fruit, toasted (include apple, blueberry…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_c', 28.9, 718); -- Casabe, cassava bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_e', 8.87, 208); -- Cookies, chocolate cream covered biscuit sticks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'thiamin', 1.087, 331); -- Crackers, cheese, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'riboflavin', 0.773, 331); -- Cookies, marshmallow, with rice cereal and chocolate chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'niacin', 8.888, 331); -- Waffles, plain, frozen, ready -to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b6', 1.11, 731); -- Waffle, buttermilk, frozen, ready-to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'folate', 241, 744); -- Cookie, marshmallow and peanut butter, with oat cereal, no…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b12', 2.93, 707); -- Waffles, plain, frozen, ready-to-heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'total_fat', 38.5, 772); -- Puff pastry, frozen, ready-to-bake, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'saturated_fat', 20.1, 763); -- Archway Home Style Cookies, Coconut Macaroon
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'cholesterol', 226, 727); -- Pastry, made with bean paste and salted egg yolk filling, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'carbohydrate', 84.1, 772); -- Ice cream cones, sugar, rolled-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sugars', 80.58, 675); -- Cookie, meringue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'fiber', 22.9, 739); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'water', 70.56, 772); -- Dumpling, no meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'caffeine', 34, 612); -- Tiramisu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'alcohol', 0, 622); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'magnesium', 105, 295); -- Taco shells, baked, without added salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'calcium', 249, 298); -- Bread, cornbread, prepared from recipe, made with low fat …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_d', 0.5, 260); -- Bread, egg, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'energy', 511, 298); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'protein', 18.02, 298); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'phosphorus', 405, 295); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'potassium', 789, 295); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sodium', 1333, 298); -- Croutons, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'zinc', 2.37, 295); -- Bread, whole wheat, made from home recipe or purchased at …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_k', 35.6, 260); -- Bread, cheese, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'iron', 4.64, 298); -- Breadsticks, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'copper', 0.67, 295); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'manganese', 2.545, 112); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'selenium', 53.7, 280); -- Bread, chapati or roti, plain, commercially prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_a', 141, 279); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_c', 4.1, 281); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_e', 7.46, 90); -- Bagels, plain, enriched, with calcium propionate (includes…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'thiamin', 0.823, 114); -- Tortillas, ready-to-bake or -fry, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'riboflavin', 0.553, 113); -- Bread, sticks, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'niacin', 6.81, 113); -- Bread, rice bran
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b6', 0.363, 290); -- Tostada shells, corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'folate', 184, 286); -- Rolls, dinner, egg
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b12', 0.42, 280); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'total_fat', 29.07, 298); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'saturated_fat', 8.264, 295); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'cholesterol', 59, 281); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'carbohydrate', 73.5, 298); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sugars', 24.9, 274); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'fiber', 14.3, 294); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'water', 76.26, 298); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'caffeine', 0, 260); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'alcohol', 0, 265); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'magnesium', 105, 309); -- Taco shells, baked, without added salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'calcium', 752, 312); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_d', 0.5, 273); -- Bread, egg, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'energy', 511, 312); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'protein', 18.02, 312); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'phosphorus', 405, 309); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'potassium', 789, 309); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sodium', 1333, 312); -- Croutons, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'zinc', 2.37, 309); -- Bread, whole wheat, made from home recipe or purchased at …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_k', 35.6, 273); -- Bread, cheese, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'iron', 5.37, 312); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'copper', 0.67, 309); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'selenium', 53.7, 294); -- Bread, chapati or roti, plain, commercially prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_a', 141, 293); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_c', 4.1, 295); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'thiamin', 0.823, 119); -- Tortillas, ready-to-bake or -fry, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'riboflavin', 0.553, 118); -- Bread, sticks, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'niacin', 6.81, 118); -- Bread, rice bran
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b6', 0.363, 304); -- Tostada shells, corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'folate', 184, 300); -- Rolls, dinner, egg
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b12', 0.42, 294); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'total_fat', 29.07, 312); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'saturated_fat', 8.264, 309); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'cholesterol', 59, 295); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'carbohydrate', 73.5, 312); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sugars', 24.9, 287); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'fiber', 14.3, 308); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'water', 76.26, 312); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'caffeine', 0, 273); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'alcohol', 0, 279); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'magnesium', 606, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'calcium', 97, 51); -- Cereals, farina, enriched, cooked with water, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_d', 0.1, 44); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'energy', 489, 51); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'protein', 31.43, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'phosphorus', 1314, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'potassium', 1284, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sodium', 501, 51); -- Hominy, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'zinc', 16.67, 51); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_k', 5.3, 47); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'iron', 13.88, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'copper', 1.09, 50); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'manganese', 19.956, 18); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'selenium', 70.7, 48); -- Cereals, whole wheat hot natural cereal, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_a', 164, 51); -- Oatmeal, reduced sugar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_c', 11, 51); -- Upma
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_e', 19.29, 21); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Honey Crunch…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'thiamin', 1.97, 23); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'riboflavin', 0.82, 23); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'niacin', 20.62, 23); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b6', 0.978, 51); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'folate', 669, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b12', 0.23, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'total_fat', 24.31, 51); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'saturated_fat', 3.957, 51); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'cholesterol', 13, 51); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'carbohydrate', 81.4, 51); -- Cereals ready-to-eat, POST, Shredded Wheat, original spoon…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sugars', 21.43, 49); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Honey Crunch…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'fiber', 41.3, 51); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'water', 87.41, 51); -- Cream of wheat, regular or quick, made with water, no adde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'caffeine', 3, 47); -- Wheat cereal, chocolate flavored, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'alcohol', 0, 48); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'magnesium', 606, 283); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'calcium', 882, 283); -- Cereals, CREAM OF WHEAT, 2 1/2 minute cook time, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_d', 8.6, 225); -- Cereals ready-to-eat, RALSTON Crispy Hexagons
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'energy', 489, 283); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'protein', 31.43, 283); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'phosphorus', 1314, 283); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'potassium', 1284, 283); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sodium', 1930, 283); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'zinc', 64.33, 283); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_k', 26.2, 229); -- Cereals ready-to-eat, NATURE'S PATH, Organic FLAX PLUS, Pu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'iron', 67.67, 283); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'copper', 1.09, 229); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'manganese', 19.956, 86); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'selenium', 123.1, 211); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_a', 1341, 230); -- Cereals, CREAM OF WHEAT, instant, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_c', 239.7, 283); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_e', 80.46, 180); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'thiamin', 4.713, 194); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'riboflavin', 7.29, 194); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'niacin', 90.567, 194); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b6', 6.8, 283); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'folate', 1630, 277); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b12', 20.69, 276); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'total_fat', 24.31, 283); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'saturated_fat', 5.709, 283); -- Cereals ready-to-eat, QUAKER, HONEY GRAHAM OH!S
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'cholesterol', 13, 276); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'carbohydrate', 90.59, 283); -- Cereals ready-to-eat, MALT-O-MEAL, CORN BURSTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sugars', 55.45, 274); -- Cereals ready-to-eat, MALT-O-MEAL, CHOCOLATE MARSHMALLOW M…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'fiber', 41.3, 283); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'water', 89.15, 283); -- Cereals, MALT-O-MEAL, chocolate, prepared with water, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'caffeine', 7, 221); -- Cereal, chocolate crispy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'alcohol', 0, 213); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'magnesium', 115, 173); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'calcium', 1253, 177); -- Cheese, parmesan, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_d', 1, 156); -- Cheese, cheddar, sharp, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'energy', 466, 177); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'protein', 41.6, 177); -- Cheese, parmesan, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'phosphorus', 1024, 177); -- KRAFT VELVEETA LIGHT Reduced Fat Pasteurized Process Chees…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'potassium', 1409, 177); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sodium', 1809, 177); -- Cheese, roquefort
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'zinc', 4.623, 177); -- Cheese, parmesan, grated, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_k', 11, 159); -- Cheese, cottage, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'iron', 5, 177); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'copper', 0.732, 173); -- Cheese, goat, soft type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'manganese', 0.252, 81); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'selenium', 43.3, 163); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_a', 486, 162); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_c', 18.8, 158); -- Cheese, cottage, lowfat, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_e', 0.86, 85); -- Cheese, cream
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'thiamin', 0.412, 96); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'riboflavin', 1.382, 98); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'niacin', 5.56, 96); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b6', 0.567, 167); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'folate', 65, 162); -- Cheese, brie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b12', 3.06, 165); -- Cheese, swiss
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'total_fat', 38.88, 177); -- Cheese ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'saturated_fat', 24.609, 177); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'cholesterol', 123, 176); -- Cheese, port de salut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'carbohydrate', 42.65, 177); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sugars', 23.67, 152); -- Cheese substitute, mozzarella
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'fiber', 1.8, 158); -- Cheese, mozzarella, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'water', 83.5, 177); -- Cheese, cottage, lowfat, 1% milkfat, no sodium added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'caffeine', 0, 146); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'alcohol', 0, 147); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'magnesium', 115, 192); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'calcium', 1498, 196); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_d', 7.5, 175); -- Cheese, pasteurized process, American, fortified with vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'energy', 466, 196); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'protein', 41.6, 196); -- Cheese, parmesan, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'phosphorus', 1024, 196); -- KRAFT VELVEETA LIGHT Reduced Fat Pasteurized Process Chees…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'potassium', 1409, 196); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'sodium', 1810, 196); -- Cheese, dry white, queso seco
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'zinc', 4.623, 196); -- Cheese, parmesan, grated, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_k', 11, 177); -- Cheese, cottage, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'iron', 5, 196); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'copper', 0.732, 192); -- Cheese, goat, soft type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'manganese', 0.252, 92); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'selenium', 43.3, 181); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_a', 486, 180); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_c', 18.8, 172); -- Cheese, cottage, lowfat, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_e', 0.86, 96); -- Cheese, cream
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'thiamin', 0.412, 107); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'riboflavin', 1.382, 109); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'niacin', 5.56, 107); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_b6', 0.567, 185); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'folate', 65, 176); -- Cheese, brie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_b12', 3.06, 183); -- Cheese, swiss
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'total_fat', 38.88, 196); -- Cheese ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'saturated_fat', 24.609, 196); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'cholesterol', 123, 195); -- Cheese, port de salut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'carbohydrate', 42.65, 196); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'sugars', 23.67, 167); -- Cheese substitute, mozzarella
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'fiber', 1.8, 172); -- Cheese, mozzarella, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'water', 83.5, 196); -- Cheese, cottage, lowfat, 1% milkfat, no sodium added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'caffeine', 0, 160); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'alcohol', 0, 161); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'magnesium', 130, 2117); -- Almond butter sandwich, on wheat bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'calcium', 561, 2121); -- Cheese sandwich, American cheese, on white bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_d', 8.1, 1847); -- Sushi, topped with eel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'energy', 514, 2121); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'protein', 31.52, 2121); -- CRACKER BARREL, grilled sirloin steak
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'phosphorus', 538, 2117); -- KFC, biscuit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'potassium', 625, 2118); -- WENDY'S, french fries
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sodium', 1770, 2121); -- Stewed dried beef, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'zinc', 18.79, 2116); -- Oysters Rockefeller
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_k', 363.7, 1965); -- Greens with ham or pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'iron', 5.3, 2121); -- BURGER KING, DOUBLE WHOPPER, with cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'copper', 8.916, 2111); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'manganese', 1.405, 462); -- School Lunch, pizza, cheese topping, thick crust, whole gr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'selenium', 54.7, 2070); -- Lobster with bread stuffing, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_a', 4727, 2000); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_c', 59.5, 2007); -- Broccoli slaw salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_e', 4.92, 389); -- BURGER KING, Onion Rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'thiamin', 1.157, 479); -- Fast foods, submarine sandwich, oven roasted chicken on wh…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'riboflavin', 1.333, 479); -- Spaghetti with meat sauce, frozen entree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'niacin', 10.897, 479); -- KFC, Fried Chicken, EXTRA CRISPY, Breast, meat only, skin …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b6', 0.956, 2085); -- Fast foods, cheeseburger; single, regular patty, with cond…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'folate', 261, 1966); -- Livers, chicken, chopped, with eggs and onion
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b12', 50.67, 2063); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'total_fat', 41.19, 2121); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'saturated_fat', 15.17, 2121); -- Rice, cooked with coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'cholesterol', 426, 2095); -- Fast foods, egg, scrambled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'carbohydrate', 70.12, 2121); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sugars', 31.12, 2060); -- Cake made with glutinous rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'fiber', 8.2, 2089); -- ON THE BORDER, refried beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'water', 93.93, 2121); -- McDONALD'S, Side Salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'caffeine', 2, 1828); -- Chicken with mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'alcohol', 0, 1829); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'magnesium', 76, 59); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'calcium', 190, 61); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_d', 0, 56); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'energy', 519, 61); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'protein', 14.26, 61); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'phosphorus', 196, 60); -- Longans, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'potassium', 1850, 60); -- Apricots, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'sodium', 298, 61); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'zinc', 1, 60); -- Apricots, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_k', 59.5, 43); -- Plums, dried (prunes), uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'iron', 6.8, 61); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'copper', 0.807, 60); -- Longans, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'manganese', 31.067, 40); -- Jujube, Chinese, fresh, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'selenium', 3, 48); -- Dates, deglet noor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_a', 633, 58); -- Apricots, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_c', 217.6, 61); -- Jujube, Chinese, fresh, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_e', 4.33, 24); -- Apricots, dried, sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'thiamin', 0.16, 41); -- Currants, zante, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'riboflavin', 0.57, 42); -- Litchis, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'niacin', 4.825, 41); -- Peaches, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_b6', 0.745, 57); -- Prunes, dehydrated (low-moisture), uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'folate', 68, 57); -- Mango, dried, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_b12', 0, 57); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'total_fat', 33.6, 61); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'saturated_fat', 28.97, 55); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'cholesterol', 0, 58); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'carbohydrate', 96.07, 61); -- Persimmon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'sugars', 81.13, 42); -- Apples, dehydrated (low moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'fiber', 14.5, 54); -- Persimmons, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'water', 84.13, 61); -- Apples, dried, sulfured, stewed, without added sugar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'caffeine', 0, 40); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'alcohol', 0, 44); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'magnesium', 80, 418); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'calcium', 127, 425); -- Beverages, dairy drink mix, chocolate, reduced calorie, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_d', 1, 367); -- Eggnog, alcoholic
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'energy', 371, 463); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'protein', 3.86, 463); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'phosphorus', 106, 414); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'potassium', 250, 437); -- Nuts, coconut water (liquid from coconuts)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sodium', 626, 437); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'zinc', 0.6, 415); -- Alcoholic beverage, tequila sunrise, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_k', 6.3, 382); -- Mojito
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'iron', 0.81, 425); -- Beverages, V8 V- FUSION Juices, Acai Berry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'copper', 0.103, 415); -- Shake, fast food, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'manganese', 0.528, 142); -- Alcoholic beverage, pina colada, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'selenium', 5.5, 408); -- Beverages, coffee substitute, cereal grain beverage, powde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_a', 173, 399); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_c', 46, 430); -- Beverages, pineapple and grapefruit juice drink, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_e', 1.83, 153); -- Beverages, V8 V- FUSION Juices, Acai Berry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'thiamin', 0.38, 163); -- Beverages, Orange juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'riboflavin', 0.66, 163); -- Shake, fast food, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'niacin', 5.207, 166); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b6', 0.556, 415); -- Beverages, Propel Zero, fruit-flavored, non-carbonated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'folate', 22, 405); -- Beverages, OCEAN SPRAY, Cran Cherry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b12', 3.38, 409); -- Beverages, PEPSICO QUAKER, Gatorade G2, low calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'total_fat', 15.7, 463); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'saturated_fat', 9.664, 411); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'cholesterol', 58, 415); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'carbohydrate', 46.8, 463); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sugars', 41.6, 413); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'fiber', 1.2, 422); -- Guava nectar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'water', 99.95, 463); -- Beverages, GEROLSTEINER BRUNNEN GmbH & Co. KG,Gerolsteiner…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'caffeine', 212, 389); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'alcohol', 42.5, 423); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'magnesium', 80, 617); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'calcium', 234, 625); -- Beverages, chocolate malt, powder, prepared with fat free …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_d', 3.1, 564); -- Beverages, Malted drink mix, chocolate, with added nutrien…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'energy', 371, 663); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'protein', 7.49, 663); -- Fruit and vegetable smoothie, added protein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'phosphorus', 161, 613); -- Beverages, UNILEVER, SLIMFAST, meal replacement, regular, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'potassium', 349, 637); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sodium', 626, 637); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'zinc', 1.9, 614); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_k', 85.4, 580); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'iron', 2.2, 625); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'copper', 0.22, 614); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'manganese', 14.768, 167); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'selenium', 7.7, 606); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_a', 485, 597); -- Beverages, Acai berry drink, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_c', 57.3, 630); -- Beverages, orange drink, canned, with added vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_e', 13.79, 199); -- Beverages, chocolate malt powder, prepared with 1% milk, f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'thiamin', 0.43, 210); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'riboflavin', 1.6, 210); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'niacin', 10.16, 213); -- Beverages, Energy Drink, Monster, fortified with vitamins …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b6', 2.167, 614); -- Beverages, Energy drink, RED BULL
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'folate', 167, 603); -- Beverages, Energy Drink, sugar free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b12', 3.77, 608); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'total_fat', 15.7, 663); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'saturated_fat', 9.664, 611); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'cholesterol', 58, 614); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'carbohydrate', 46.8, 663); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sugars', 41.6, 612); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'fiber', 2.8, 621); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'water', 99.95, 663); -- Beverages, GEROLSTEINER BRUNNEN GmbH & Co. KG,Gerolsteiner…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'caffeine', 212, 587); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'alcohol', 42.5, 621); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'magnesium', 23, 171); -- Egg substitute, omelet, scrambled, or fried, with cheese a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'calcium', 189, 171); -- Cheese souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_d', 6, 170); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'energy', 357, 173); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'protein', 16.2, 173); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'phosphorus', 443, 171); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'potassium', 325, 171); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sodium', 3663, 171); -- Egg, whole, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'zinc', 3.17, 171); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_k', 55.2, 166); -- Egg omelet or scrambled egg, with dark-green vegetables, N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'iron', 4.55, 171); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'copper', 0.121, 171); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'manganese', 0.08, 23); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'selenium', 56.9, 170); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_a', 422, 168); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_c', 4.6, 167); -- Egg substitute, omelet, scrambled, or fried, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_e', 5.64, 20); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'thiamin', 0.223, 21); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'riboflavin', 0.79, 23); -- Egg, quail, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'niacin', 0.2, 21); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b6', 0.412, 168); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'folate', 174, 168); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b12', 5.4, 168); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'total_fat', 32.56, 173); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'saturated_fat', 10.398, 168); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'cholesterol', 1085, 171); -- Egg, yolk, raw, fresh
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'carbohydrate', 10.95, 173); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sugars', 10.3, 166); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'fiber', 1.7, 168); -- Huevos rancheros
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'water', 88.3, 173); -- Egg, white, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'caffeine', 0, 166); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'alcohol', 0, 166); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'magnesium', 15, 101); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'calcium', 48, 102); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_d', 4.8, 67); -- Fat, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'energy', 902, 102); -- Fat, beef tallow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'protein', 3.3, 102); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'phosphorus', 41, 101); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'potassium', 71, 101); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sodium', 2039, 104); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'zinc', 0.35, 101); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_k', 183.9, 83); -- Oil, soybean, salad or cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'iron', 1.09, 101); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'copper', 0.067, 83); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'manganese', 0.141, 30); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'selenium', 5.7, 98); -- Pork, bacon, rendered fat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_a', 840, 98); -- Butter oil, anhydrous
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_c', 0.3, 99); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_e', 149.4, 77); -- Oil, wheat germ
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'thiamin', 0.02, 70); -- Shortening, vegetable, household, composite
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'riboflavin', 0.07, 71); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'niacin', 0.725, 71); -- Pork, bacon, rendered fat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b6', 3.75, 98); -- Butter replacement, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'folate', 5, 98); -- Butter, stick, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b12', 0.2, 98); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'total_fat', 100, 104); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'saturated_fat', 91.3, 111); -- Shortening confectionery, coconut (hydrogenated) and or pa…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'cholesterol', 300, 100); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'carbohydrate', 48.5, 102); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sugars', 48.54, 91); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'fiber', 0.1, 99); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'water', 44.7, 104); -- Vegetable oil-butter spread, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'caffeine', 0, 88); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'alcohol', 0, 89); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'magnesium', 15, 139); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'calcium', 50, 140); -- Margarine-like spread with yogurt, approximately 40% fat, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_d', 17.5, 100); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'energy', 902, 146); -- Fat, beef tallow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'protein', 3.3, 146); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'phosphorus', 41, 143); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'potassium', 71, 143); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'sodium', 2039, 148); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'zinc', 0.35, 139); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_k', 183.9, 122); -- Oil, soybean, salad or cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'iron', 1.09, 139); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'copper', 0.067, 118); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'manganese', 0.141, 41); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'selenium', 5.7, 132); -- Pork, bacon, rendered fat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_a', 1433, 133); -- Margarine-like spread, SMART BALANCE Light Buttery Spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_c', 0.3, 133); -- Margarine-like, vegetable oil spread, fat free, liquid, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_e', 149.4, 117); -- Oil, wheat germ
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'thiamin', 1.011, 104); -- Margarine-like, vegetable oil spread, fat-free, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'riboflavin', 0.07, 105); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'niacin', 0.883, 104); -- Margarine-like, vegetable oil spread, fat-free, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_b6', 3.75, 136); -- Margarine-like, vegetable oil spread, 60% fat, stick/tub/b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'folate', 5, 134); -- Butter, stick, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_b12', 10.8, 131); -- Margarine-like, vegetable oil spread, 60% fat, stick/tub/b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'total_fat', 100, 148); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'saturated_fat', 91.3, 155); -- Shortening confectionery, coconut (hydrogenated) and or pa…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'cholesterol', 300, 139); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'carbohydrate', 48.5, 146); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'sugars', 48.54, 128); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'fiber', 0.1, 138); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'water', 91, 148); -- Margarine-like, vegetable oil spread, fat free, liquid, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'caffeine', 0, 120); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'alcohol', 0, 121); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'magnesium', 300, 320); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'calcium', 382, 320); -- Fish, sardine, Atlantic, canned in oil, drained solids wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_d', 27.4, 202); -- Fish, halibut, Greenland, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'energy', 307, 320); -- Fish, salmon, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'protein', 62.82, 320); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'phosphorus', 950, 320); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'potassium', 1458, 320); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sodium', 7027, 320); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'zinc', 2.44, 320); -- Fish, anchovy, european, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_k', 44, 205); -- Fish, tuna, light, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'iron', 11.88, 320); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'copper', 0.385, 320); -- Fish, sunfish, pumpkin seed, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'manganese', 1.14, 210); -- Fish, bass, freshwater, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'selenium', 147.8, 314); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_a', 1137, 304); -- Fish, eel, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_c', 16.4, 309); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_e', 7, 98); -- Fish, roe, mixed species, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'thiamin', 0.68, 203); -- Fish, pompano, florida, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'riboflavin', 0.949, 203); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'niacin', 22.07, 203); -- Fish, tuna, yellowfin, fresh, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b6', 1.072, 312); -- Fish, tuna, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'folate', 92, 307); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b12', 20, 317); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'total_fat', 25.1, 320); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'saturated_fat', 7.148, 306); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'cholesterol', 588, 320); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'carbohydrate', 21.66, 320); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sugars', 7.71, 205); -- Fish, herring, Atlantic, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'fiber', 1.5, 308); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'water', 86.75, 320); -- Fish, pollock, Alaska, raw (may contain additives to retai…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'caffeine', 0, 204); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'alcohol', 0, 222); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'magnesium', 92, 450); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'calcium', 215, 455); -- Roselle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_d', 0, 336); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'energy', 322, 457); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'protein', 2.8, 457); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'phosphorus', 113, 453); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'potassium', 852, 454); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sodium', 1620, 454); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'zinc', 0.68, 441); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_k', 40.3, 331); -- Kiwifruit, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'iron', 6.28, 455); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'copper', 1.06, 441); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'manganese', 2.87, 295); -- Blueberries, wild, frozen (Includes foods for USDA's Food …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'selenium', 2.1, 343); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_a', 232, 405); -- Melons, cantaloupe, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_c', 1677.6, 441); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_e', 8.93, 209); -- Fruit juice smoothie, ODWALLA, strawberry banana
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'thiamin', 0.428, 306); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'riboflavin', 1.5, 307); -- Grapes, muscadine, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'niacin', 2.8, 305); -- Groundcherries, (cape-gooseberries or poha), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b6', 0.72, 419); -- Sapote, mamey, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'folate', 128.7, 403); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b12', 0.08, 371); -- Kiwifruit, ZESPRI SunGold, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'total_fat', 20.31, 457); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'saturated_fat', 3.69, 371); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'cholesterol', 8, 376); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'carbohydrate', 82.74, 457); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sugars', 80.68, 342); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'fiber', 10.6, 423); -- Lemon peel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'water', 96.23, 457); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'caffeine', 0, 295); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'alcohol', 0, 310); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'magnesium', 92, 461); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'calcium', 215, 468); -- Roselle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_d', 1, 347); -- Orange juice, 100%, with calcium added, canned, bottled or…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'energy', 322, 470); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'protein', 2.8, 470); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'phosphorus', 113, 464); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'potassium', 852, 467); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sodium', 1620, 467); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'zinc', 0.68, 452); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_k', 40.3, 342); -- Kiwifruit, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'iron', 6.28, 468); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'copper', 1.06, 452); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'selenium', 2.1, 354); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_a', 232, 416); -- Melons, cantaloupe, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_c', 1677.6, 454); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_e', 8.93, 214); -- Fruit juice smoothie, ODWALLA, strawberry banana
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b6', 0.833, 432); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'folate', 128.7, 414); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b12', 2.5, 384); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'total_fat', 20.31, 470); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'saturated_fat', 3.69, 384); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'cholesterol', 8, 389); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'carbohydrate', 82.74, 470); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sugars', 80.68, 355); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'fiber', 10.6, 436); -- Lemon peel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'water', 96.23, 470); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'caffeine', 0, 306); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'alcohol', 0, 321); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'magnesium', 781, 253); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'calcium', 361, 253); -- Cornmeal, white, self-rising, bolted, plain, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_d', 0.3, 184); -- Noodles, egg, dry, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'energy', 521, 253); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'protein', 75.16, 253); -- Vital wheat gluten
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'phosphorus', 1677, 253); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'potassium', 1485, 253); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sodium', 1840, 253); -- Noodles, japanese, somen, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'zinc', 12.29, 253); -- Wheat germ, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_k', 151.5, 153); -- Spaghetti, spinach, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'iron', 18.54, 253); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'copper', 1.1, 253); -- Buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'manganese', 14.21, 202); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'selenium', 89.4, 202); -- Semolina, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_a', 50, 190); -- Bulgur, fat added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_c', 4.2, 200); -- Amaranth grain, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_e', 4.92, 115); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'thiamin', 2.753, 205); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'riboflavin', 0.805, 190); -- Corn flour, masa, enriched, white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'niacin', 33.995, 205); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b6', 4.07, 252); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'folate', 281, 221); -- Wheat germ, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b12', 0.4, 198); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'total_fat', 31.72, 253); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'saturated_fat', 6.738, 206); -- Noodles, chinese, chow mein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'cholesterol', 95, 201); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'carbohydrate', 91.27, 253); -- Cornstarch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sugars', 7.84, 156); -- Wheat, KAMUT khorasan, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'fiber', 79, 226); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'water', 89.92, 253); -- Congee
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'caffeine', 0, 132); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'alcohol', 0, 150); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'magnesium', 711, 56); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'calcium', 2240, 56); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_d', 0, 54); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'energy', 525, 55); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'protein', 26.63, 54); -- Spices, parsley, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'phosphorus', 828, 56); -- Spices, mustard seed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'potassium', 4740, 56); -- Spices, chervil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'sodium', 38758, 56); -- Salt, table
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'zinc', 8.8, 56); -- Spices, chervil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_k', 1714.5, 30); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'iron', 123.6, 56); -- Spices, thyme, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'copper', 2.467, 56); -- Spices, mace, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'manganese', 60.127, 56); -- Spices, cloves, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'selenium', 208.1, 44); -- Spices, mustard seed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_a', 2463, 54); -- Spices, paprika
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_c', 566.7, 54); -- Spices, coriander leaf, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_e', 29.83, 30); -- Spices, pepper, red or cayenne
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'thiamin', 1.252, 54); -- Spices, coriander leaf, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'riboflavin', 2.383, 53); -- Spices, parsley, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'niacin', 10.707, 54); -- Spices, coriander leaf, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_b6', 2.69, 53); -- Spices, sage, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'folate', 530, 50); -- Spearmint, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_b12', 0, 54); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'total_fat', 36.31, 54); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'saturated_fat', 25.94, 53); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'cholesterol', 0, 54); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'carbohydrate', 80.59, 54); -- Spices, cinnamon, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'sugars', 14.4, 30); -- Vanilla extract, imitation, no alcohol
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'fiber', 53.1, 53); -- Spices, cinnamon, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'water', 92.3, 56); -- Ginger root, pickled, canned, with artificial sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'caffeine', 0, 37); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'alcohol', 34.4, 42); -- Vanilla extract
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'magnesium', 381, 257); -- Mothbeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'calcium', 440, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_d', 0, 208); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'energy', 432, 223); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'protein', 36.17, 257); -- Lupins, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'phosphorus', 612, 257); -- Beans, Dry, Dark Red Kidney (0% moisture)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'potassium', 1795, 257); -- Beans, white, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'sodium', 1745, 223); -- Papad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'zinc', 9.3, 257); -- Hyacinth beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_k', 50.3, 148); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'iron', 13.44, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'copper', 2.88, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'manganese', 4.15, 189); -- Chickpeas (garbanzo beans, bengal gram), mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'selenium', 27.9, 206); -- Beans, pinto, mature seeds, raw (Includes foods for USDA's…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_a', 77, 202); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_c', 7.9, 208); -- Hummus, home prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_e', 1.74, 84); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'thiamin', 1.13, 145); -- Hyacinth beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'riboflavin', 0.461, 145); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'niacin', 3.608, 145); -- Peas, green, split, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_b6', 0.748, 207); -- Chickpeas, from canned, no added fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'folate', 658, 210); -- Yardlong beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_b12', 0.34, 208); -- Beans, baked, canned, with franks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'total_fat', 17.82, 257); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'saturated_fat', 5.29, 209); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'cholesterol', 22, 206); -- Beans, baked, canned, with beef
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'carbohydrate', 88.88, 223); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'sugars', 49.08, 148); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'fiber', 39.8, 232); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'water', 91.5, 257); -- Beans, liquid from stewed kidney beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'caffeine', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'alcohol', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'magnesium', 47, 1555); -- Veal, loin, separable lean only, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'calcium', 147, 1592); -- Turtle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_d', 2.6, 1004); -- Pork, fresh, spareribs, separable lean and fat, cooked, br…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'energy', 615, 1592); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'protein', 61.3, 1592); -- Pork skin rinds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'phosphorus', 321, 1554); -- Beef, loin, tenderloin steak, boneless, separable lean onl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'potassium', 608, 1558); -- Pork, fresh, loin, top loin (chops), boneless, separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sodium', 1818, 1590); -- Pork skin rinds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'zinc', 12.28, 1554); -- Beef, chuck, short ribs, boneless, separable lean only, tr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_k', 17.5, 1036); -- Beef, round, top round, steak, separable lean only, trimme…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'iron', 10.73, 1590); -- Game meat, bear, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'copper', 0.349, 1552); -- Game meat, elk, tenderloin, separable lean only, cooked, b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'manganese', 0.217, 1362); -- Beef, plate steak, boneless, outside skirt, separable lean…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'selenium', 55.6, 1544); -- Pork, fresh, loin, top loin (chops), boneless, separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_a', 35, 1492); -- Turtle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_c', 9, 1515); -- Game meat, beefalo, composite of cuts, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_e', 1.16, 1173); -- Beef, New Zealand, imported, flat, separable lean only, co…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'thiamin', 1.116, 1445); -- Pork, fresh, shoulder, blade, boston (roasts), separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'riboflavin', 0.9, 1456); -- Game meat, caribou, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'niacin', 12.64, 1454); -- Veal, leg (top round), separable lean only, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b6', 0.891, 1527); -- Beef, round, top round steak, boneless, separable lean onl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'folate', 33, 1320); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b12', 9.89, 1530); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'total_fat', 62.4, 1592); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'saturated_fat', 23.056, 1586); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'cholesterol', 523, 1587); -- Lamb, New Zealand, imported, testes, cooked, soaked and fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'carbohydrate', 12.13, 1592); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sugars', 9.89, 1309); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'fiber', 0.5, 1507); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'water', 85.01, 1592); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'caffeine', 0, 1305); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'alcohol', 0, 1310); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'magnesium', 31, 32); -- Milk, indian buffalo, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'calcium', 284, 34); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_d', 1.6, 21); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'energy', 340, 34); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'protein', 7.91, 34); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'phosphorus', 253, 34); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'potassium', 371, 34); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sodium', 148, 34); -- Milk, buttermilk, fluid, cultured, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'zinc', 0.94, 32); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_k', 4.1, 25); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'iron', 0.42, 34); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'copper', 0.19, 32); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'manganese', 0.061, 24); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'selenium', 14.8, 29); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_a', 411, 28); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_c', 4.2, 32); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_e', 1.34, 24); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'thiamin', 0.148, 32); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'riboflavin', 0.619, 30); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'niacin', 0.417, 32); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b6', 0.123, 32); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'folate', 17, 29); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b12', 1.48, 32); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'total_fat', 36.08, 34); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'saturated_fat', 23.032, 34); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'cholesterol', 113, 34); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'carbohydrate', 54.4, 34); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sugars', 54.4, 26); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'fiber', 0.4, 32); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'water', 93.42, 34); -- Whey, acid, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'caffeine', 0, 23); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'alcohol', 0, 24); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'magnesium', 31, 150); -- Milk, indian buffalo, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'calcium', 290, 152); -- Milk, canned, evaporated, nonfat, with added vitamin A and…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_d', 4, 138); -- Milk, evaporated, 2% fat, with added vitamin A and vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'energy', 346, 152); -- Cream, whipped
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'protein', 7.91, 152); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'phosphorus', 253, 152); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'potassium', 371, 152); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'sodium', 148, 152); -- Milk, buttermilk, fluid, cultured, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'zinc', 1.18, 150); -- Sour cream, imitation
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_k', 6.3, 131); -- Whipped topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'iron', 0.73, 152); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'copper', 0.19, 150); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'manganese', 0.077, 63); -- Milk, chocolate, fluid, commercial, whole, with added vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'selenium', 14.8, 146); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_a', 411, 145); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_c', 16, 141); -- Milk, evaporated, 2% fat, with added vitamin A and vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_e', 1.34, 59); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'thiamin', 0.148, 72); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'riboflavin', 0.619, 70); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'niacin', 0.417, 72); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_b6', 0.137, 150); -- Milk, malted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'folate', 17, 146); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_b12', 1.48, 149); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'total_fat', 36.08, 152); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'saturated_fat', 23.032, 152); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'cholesterol', 113, 152); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'carbohydrate', 54.4, 152); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'sugars', 54.4, 131); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'fiber', 1.6, 141); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'water', 93.42, 152); -- Whey, acid, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'caffeine', 5, 128); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'alcohol', 0, 131); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'magnesium', 146, 50); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'calcium', 159, 51); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_d', 31.9, 46); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'energy', 298, 51); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'protein', 9.58, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'phosphorus', 294, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'potassium', 1534, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sodium', 949, 51); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'zinc', 7.66, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_k', 3.6, 30); -- Mushrooms, fresh, cooked with oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'iron', 12.18, 51); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'copper', 5.165, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'manganese', 1.951, 41); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'selenium', 46.1, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_a', 28, 31); -- Mushrooms, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_c', 4, 33); -- Mushrooms, white, cooked, boiled, drained, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_e', 0.02, 20); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'thiamin', 0.826, 41); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'riboflavin', 1.27, 37); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'niacin', 14.1, 41); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b6', 0.965, 51); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'folate', 163, 44); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b12', 0.1, 32); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'total_fat', 4.05, 51); -- Mushrooms, fresh, cooked with oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'saturated_fat', 1.241, 32); -- Mushrooms, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'cholesterol', 5, 32); -- Mushrooms, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'carbohydrate', 81.03, 51); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sugars', 6.51, 33); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'fiber', 70.1, 46); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'water', 92.82, 51); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'caffeine', 0, 27); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'alcohol', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'magnesium', 376, 188); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'calcium', 347, 189); -- Nuts, almond butter, plain, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_d', 0, 161); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'energy', 754, 189); -- Pecans, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'protein', 28.03, 189); -- Peanuts, all types, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'phosphorus', 725, 187); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'potassium', 2088, 189); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sodium', 772, 189); -- Peanuts, valencia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'zinc', 6.62, 187); -- Peanuts, virginia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_k', 53.9, 128); -- Nuts, pine nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'iron', 8.018, 189); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'copper', 2.22, 187); -- Nuts, cashew nuts, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'manganese', 12.65, 119); -- Nuts, hazelnuts or filberts, blanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'selenium', 1917, 155); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_a', 55, 168); -- Nuts, ginkgo nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_c', 61.3, 171); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_e', 25.97, 69); -- Nuts, almonds, oil roasted, lightly salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'thiamin', 1.243, 114); -- Nuts, pine nuts, pinyon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'riboflavin', 1.57, 106); -- Nuts, almonds, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'niacin', 17.2, 114); -- Peanut butter, creamy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b6', 1.7, 178); -- Nuts, pistachio nuts, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'folate', 246, 174); -- Peanuts, valencia, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b12', 0.13, 167); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'total_fat', 79.55, 189); -- Nuts, pilinuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'saturated_fat', 61.257, 181); -- Nuts, coconut meat, dried (desiccated), creamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'cholesterol', 4, 169); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'carbohydrate', 81.43, 189); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sugars', 43.17, 132); -- Nuts, coconut meat, dried (desiccated), sweetened, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'fiber', 34.24, 169); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'water', 86.03, 189); -- Nuts, chestnuts, japanese, boiled and steamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'caffeine', 4, 119); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'alcohol', 0, 130); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'magnesium', 28, 162); -- Turkey, all classes, heart, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'calcium', 158, 162); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_d', 1.3, 63); -- Turkey, all classes, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'energy', 655, 162); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'protein', 32.54, 162); -- Chicken, broilers or fryers, giblets, cooked, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'phosphorus', 627, 162); -- Veal, variety meats and by-products, thymus, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'potassium', 488, 162); -- Veal, variety meats and by-products, thymus, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'sodium', 1245, 162); -- Tongue pot roast, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'zinc', 12.02, 162); -- Veal, variety meats and by-products, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_k', 3.9, 52); -- Beef, variety meats and by-products, liver, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'iron', 44.55, 162); -- Beef, variety meats and by-products, spleen, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'copper', 15.05, 162); -- Veal, variety meats and by-products, liver, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'manganese', 6.066, 149); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'selenium', 311.5, 162); -- Pork, fresh, variety meats and by-products, kidneys, cooke…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_a', 28319, 162); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_c', 50.3, 162); -- Beef, variety meats and by-products, spleen, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_e', 2.09, 66); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'thiamin', 1.57, 149); -- Lamb, New Zealand, imported, liver, cooked, soaked and fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'riboflavin', 5.27, 149); -- Lamb, New Zealand, imported, liver, cooked, soaked and fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'niacin', 17.525, 149); -- Beef, variety meats and by-products, liver, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_b6', 1.083, 162); -- Beef, variety meats and by-products, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'folate', 738, 137); -- Duck, domesticated, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_b12', 96, 162); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'total_fat', 69.61, 162); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'saturated_fat', 25.26, 162); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'cholesterol', 3100, 160); -- Beef, variety meats and by-products, brain, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'carbohydrate', 9.03, 162); -- Chicken, broilers or fryers, meat and skin and giblets and…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'sugars', 0.02, 79); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'fiber', 0.2, 160); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'water', 85.78, 162); -- Lamb, New Zealand, imported, sweetbread, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'caffeine', 0, 79); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'alcohol', 0, 94); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'magnesium', 46, 7); -- Nuts, coconut milk, canned (liquid expressed from grated m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'calcium', 25, 10); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_d', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'energy', 357, 10); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'protein', 3.63, 10); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'phosphorus', 122, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'potassium', 325, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sodium', 67, 10); -- SILK French Vanilla Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'zinc', 0.96, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'iron', 3.3, 10); -- Nuts, coconut milk, canned (liquid expressed from grated m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'copper', 0.378, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'manganese', 1.304, 6); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_a', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_c', 200, 10); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'thiamin', 0.06, 7); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'riboflavin', 0.262, 7); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'niacin', 0.89, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b6', 0.077, 7); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'folate', 23, 7); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b12', 0.7, 7); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'total_fat', 34.68, 10); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'saturated_fat', 30.753, 10); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'cholesterol', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'carbohydrate', 53.21, 10); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sugars', 51.5, 7); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'fiber', 2.2, 8); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'water', 88.05, 10); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'alcohol', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'magnesium', 46, 45); -- Nuts, coconut milk, canned (liquid expressed from grated m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'calcium', 188, 50); -- Beverages, almond milk, chocolate, ready-to-drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_d', 4.63, 47); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'energy', 357, 50); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'protein', 3.63, 50); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'phosphorus', 122, 46); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'potassium', 325, 47); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sodium', 75, 50); -- Beverages, chocolate almond milk, unsweetened, shelf-stabl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'zinc', 0.96, 45); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_k', 3.6, 36); -- Soymilk, chocolate and other flavors, light, with added ca…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'iron', 3.3, 50); -- Nuts, coconut milk, canned (liquid expressed from grated m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'copper', 0.378, 45); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'manganese', 1.304, 19); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'selenium', 6.2, 40); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_a', 70, 41); -- Soymilk, chocolate, with added calcium, vitamins A and D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_c', 200, 43); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_e', 6.33, 21); -- Beverages, almond milk, unsweetened, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'thiamin', 0.154, 28); -- Soymilk (all flavors), unsweetened, with added calcium, vi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'riboflavin', 0.3307, 29); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'niacin', 3.292, 28); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b6', 0.233, 45); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'folate', 32, 45); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b12', 1.327, 47); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'total_fat', 34.68, 50); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'saturated_fat', 30.753, 47); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'cholesterol', 0, 43); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'carbohydrate', 53.21, 50); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sugars', 51.5, 40); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'fiber', 2.2, 48); -- Nuts, coconut cream, raw (liquid expressed from grated meat)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'water', 97.4, 50); -- Almond milk, unsweetened, plain, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'caffeine', 3, 33); -- Hot chocolate / cocoa, made with non-dairy milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'alcohol', 0, 34); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'magnesium', 42, 565); -- Emu, fan fillet, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'calcium', 88, 569); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_d', 1.4, 429); -- Turkey, skin from whole, (light and dark), with added solu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'energy', 502, 569); -- Chicken, broilers or fryers, skin only, cooked, fried, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'protein', 33.67, 569); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'phosphorus', 332, 565); -- Dove, cooked (includes squab)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'potassium', 677, 565); -- Chicken, ground, crumbles, cooked, pan-browned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'sodium', 996, 569); -- Turkey, drumstick, smoked, cooked, with skin, bone removed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'zinc', 6, 565); -- Emu, oyster, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_k', 17.7, 453); -- Chicken fillet, breaded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'iron', 7.27, 569); -- Emu, inside drums, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'copper', 0.763, 565); -- Dove, cooked (includes squab)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'manganese', 0.26, 330); -- Chicken patty, frozen, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'selenium', 144.1, 563); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_a', 105, 553); -- Chicken, broilers or fryers, back, meat and skin, cooked, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_c', 12.2, 561); -- Duck, Peking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_e', 1.74, 271); -- Goose, domesticated, meat and skin, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'thiamin', 0.43, 340); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'riboflavin', 1.523, 340); -- Canada Goose, breast meat only, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'niacin', 14.782, 344); -- Chicken, broilers or fryers, breast, meat only, cooked, fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b6', 1.275, 561); -- Ruffed Grouse, breast meat, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'folate', 86, 549); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b12', 9.37, 561); -- Emu, fan fillet, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'total_fat', 44.45, 569); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'saturated_fat', 13.22, 568); -- Duck, domesticated, meat and skin, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'cholesterol', 177, 569); -- Turkey, whole, skin (light and dark), roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'carbohydrate', 23.15, 569); -- Chicken, broilers or fryers, skin only, cooked, fried, bat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'sugars', 7.76, 489); -- Chicken "wings" with other sauces or seasoning, from preco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'fiber', 2.2, 548); -- Chicken nuggets, from school lunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'water', 85.07, 569); -- Turkey and gravy, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'caffeine', 0, 489); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'alcohol', 0, 500); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'magnesium', 95, 358); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'calcium', 267, 359); -- Frankfurter, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_d', 2.3, 238); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'energy', 748, 361); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'protein', 40.9, 361); -- Pork, cured, bacon, cooked, restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'phosphorus', 533, 356); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'potassium', 1372, 358); -- Salami, pork, beef, less sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sodium', 2955, 361); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'zinc', 8.11, 358); -- Beef jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_k', 70.2, 289); -- Bockwurst, pork, veal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'iron', 11.2, 360); -- Braunschweiger (a liver sausage), pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'copper', 1.197, 358); -- Pork, cured, ham, rump, bone-in, separable lean only, heat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'manganese', 1.074, 243); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'selenium', 65.1, 346); -- Pork, cured, bacon, cooked, microwaved
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_a', 8308, 354); -- Liver sausage, liverwurst, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_c', 43, 350); -- Luncheon meat, pork, ham, and chicken, minced, canned, red…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_e', 2.7, 204); -- Bacon, turkey, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'thiamin', 1.035, 268); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'riboflavin', 2.227, 269); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'niacin', 12.857, 269); -- Sausage, chicken or turkey, Italian style,  lower sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b6', 0.625, 350); -- Pork jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'folate', 321, 350); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b12', 24.55, 351); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'total_fat', 80.5, 361); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'saturated_fat', 29.38, 358); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'cholesterol', 391, 358); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'carbohydrate', 28.6, 361); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sugars', 14.75, 319); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'fiber', 10.2, 350); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'water', 77.03, 361); -- Pork, cured, ham -- water added, rump, bone-in, separable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'caffeine', 0, 320); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'alcohol', 0, 326); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'magnesium', 180, 304); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'calcium', 639, 310); -- Cheese fondue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_d', 1.9, 260); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'energy', 717, 310); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'protein', 23.88, 310); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'phosphorus', 806, 309); -- KRAFT CHEEZ WHIZ Pasteurized Process Cheese Sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'potassium', 3098, 309); -- Soy sauce, reduced sodium, made from hydrolyzed vegetable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sodium', 7851, 310); -- Sauce, fish, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'zinc', 4.19, 305); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_k', 193.8, 284); -- Sauce, pesto, CLASSICO, basil pesto, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'iron', 5.3, 310); -- Sauce, worcestershire
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'copper', 0.394, 302); -- Eggplant dip
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'manganese', 1.018, 116); -- Soy sauce made from soy and wheat (shoyu)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'selenium', 34, 289); -- Mustard, prepared, yellow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_a', 682, 298); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_c', 131.2, 302); -- Peppers, hot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_e', 22, 130); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'thiamin', 23.375, 141); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'riboflavin', 17.5, 140); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'niacin', 127.5, 141); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b6', 0.577, 299); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'folate', 3786, 288); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b12', 1.87, 280); -- Alfredo sauce with seafood
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'total_fat', 79.4, 310); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'saturated_fat', 41.049, 300); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'cholesterol', 466, 288); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'carbohydrate', 60.66, 310); -- Sauce, duck, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sugars', 42.68, 297); -- Chutney
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'fiber', 6.5, 306); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'water', 95.7, 310); -- Salad dressing, sweet and sour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'caffeine', 6, 269); -- Mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'alcohol', 0, 272); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'magnesium', 770, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'calcium', 625, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_d', 3.1, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'energy', 306, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'protein', 57.47, 13); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'phosphorus', 260, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'potassium', 2944, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sodium', 4331, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'zinc', 5.8, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_k', 66, 11); -- Seaweed, kelp, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'iron', 66.38, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'copper', 6.1, 13); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'manganese', 5.88, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'selenium', 7.4, 11); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_a', 406, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_c', 39, 13); -- Seaweed, laver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_e', 5.53, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'thiamin', 2.38, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'riboflavin', 3.67, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'niacin', 12.82, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b6', 0.364, 13); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'folate', 580, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b12', 2.25, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'total_fat', 7.72, 13); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'saturated_fat', 2.65, 13); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'cholesterol', 33, 12); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'carbohydrate', 80.88, 13); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sugars', 3.1, 11); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'fiber', 36.7, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'water', 91.32, 13); -- Seaweed, agar, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'caffeine', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'alcohol', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'magnesium', 700, 63); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'calcium', 1633, 63); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_d', 0, 54); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'energy', 697, 63); -- Tahini
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'protein', 50.14, 63); -- Seeds, sesame flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'phosphorus', 1650, 63); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'potassium', 2130, 63); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'sodium', 6008, 63); -- Seeds, sunflower seed kernels from shell, dry roasted, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'zinc', 10.7, 63); -- Seeds, sesame flour, partially defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_k', 7.3, 31); -- Seeds, pumpkin and squash seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'iron', 19.2, 63); -- Seeds, sesame butter, paste
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'copper', 4.214, 63); -- Seeds, sesame butter, paste
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'manganese', 7.6, 50); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'selenium', 135.9, 42); -- Flaxseed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_a', 15, 55); -- Seeds, breadfruit seeds, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_c', 46.6, 58); -- Seeds, breadnut tree seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_e', 36.33, 23); -- Seeds, sunflower seed kernels, oil roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'thiamin', 3.187, 49); -- Seeds, sunflower seed flour, partially defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'riboflavin', 0.51, 46); -- Seeds, sesame butter, tahini, from raw and stone ground ke…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'niacin', 16.825, 49); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_b6', 1.345, 60); -- Seeds, sunflower seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'folate', 238, 60); -- Seeds, sunflower seed kernels, toasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_b12', 0, 56); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'total_fat', 62.4, 63); -- Sesame butter, creamy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'saturated_fat', 9.779, 60); -- Seeds, watermelon seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'cholesterol', 0, 57); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'carbohydrate', 79.39, 63); -- Seeds, breadnut tree seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'sugars', 10.54, 31); -- Seeds, sunflower seed butter, with salt added (Includes fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'fiber', 34.4, 51); -- Seeds, chia seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'water', 77, 63); -- Seeds, lotus seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'caffeine', 0, 29); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'alcohol', 0, 32); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'magnesium', 310, 100); -- Escargot
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'calcium', 362, 100); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_d', 0.2, 68); -- Shrimp, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'energy', 275, 100); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'protein', 51.05, 100); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'phosphorus', 580, 100); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'potassium', 694, 100); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'sodium', 9690, 100); -- Jellyfish, dried, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'zinc', 98.86, 100); -- Oysters, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_k', 45.1, 69); -- Shrimp scampi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'iron', 13.91, 100); -- Mollusks, clam, mixed species, cooked, breaded and fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'copper', 5.707, 100); -- Mollusks, oyster, eastern, wild, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'manganese', 6.8, 58); -- Mollusks, mussel, blue, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'selenium', 154, 98); -- Mollusks, oyster, Pacific, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_a', 203, 96); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_c', 22.1, 96); -- Mollusks, clam, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_e', 6.33, 30); -- Mollusks, conch, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'thiamin', 0.3, 57); -- Mollusks, mussel, blue, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'riboflavin', 1.729, 57); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'niacin', 4.898, 57); -- Crustaceans, spiny lobster, mixed species, cooked, moist h…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_b6', 0.65, 96); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'folate', 179, 96); -- Mollusks, conch, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_b12', 98.89, 98); -- Mollusks, clam, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'total_fat', 17.45, 100); -- Seafood sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'saturated_fat', 4.264, 98); -- Shrimp scampi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'cholesterol', 630, 100); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'carbohydrate', 15.52, 100); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'sugars', 6.25, 69); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'fiber', 0.5, 93); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'water', 97.7, 100); -- Mollusks, clam, mixed species, canned, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'caffeine', 0, 69); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'alcohol', 0, 72); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'magnesium', 190, 301); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'calcium', 500, 301); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_d', 1.7, 248); -- Milk and cereal bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'energy', 656, 304); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'protein', 61.3, 304); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'phosphorus', 419, 301); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'potassium', 1744, 301); -- Potato chips, without salt, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sodium', 2667, 304); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'zinc', 8.11, 300); -- Snacks, beef jerky, chopped and formed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_k', 328.6, 251); -- Snacks, potato chips, made from dried potatoes, fat-free, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'iron', 8.71, 301); -- Snacks, granola bar, GENERAL MILLS, NATURE VALLEY, CHEWY T…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'copper', 2.456, 299); -- Snacks, soy chips or crisps, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'manganese', 6.18, 124); -- Snacks, rice cakes, brown rice, buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'selenium', 41, 282); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_a', 1184, 296); -- Snacks, sweet potato chips, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_c', 260.8, 303); -- Snacks, candy rolls, yogurt-covered, fruit flavored with h…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_e', 13.72, 94); -- Snack, potato chips, made from dried potatoes, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'thiamin', 1.323, 146); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'riboflavin', 1.499, 146); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'niacin', 17.635, 146); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b6', 1.764, 301); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'folate', 316, 299); -- Snacks, granola bar, fruit-filled, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b12', 2.14, 297); -- Cheese puffs and twists, corn based, baked, low fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'total_fat', 58.78, 304); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'saturated_fat', 35.476, 302); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'cholesterol', 133, 299); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'carbohydrate', 90.06, 304); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sugars', 65, 254); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'fiber', 22.5, 290); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'water', 30.36, 304); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'caffeine', 23, 251); -- Popcorn, chocolate coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'alcohol', 0, 252); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'magnesium', 336, 346); -- SCHIFF,TIGER'S MILK BAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'calcium', 1495, 349); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_d', 5.4, 289); -- Formulated bar, SLIM-FAST OPTIMA meal bar, milk chocolate …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'energy', 656, 353); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'protein', 61.3, 353); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'phosphorus', 785, 345); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'potassium', 1744, 342); -- Potato chips, without salt, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sodium', 2667, 353); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'zinc', 13.57, 345); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_k', 350.6, 291); -- Formulated Bar, SOUTH BEACH protein bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'iron', 18.15, 349); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'copper', 2.456, 341); -- Snacks, soy chips or crisps, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'manganese', 6.18, 142); -- Snacks, rice cakes, brown rice, buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'selenium', 62.5, 322); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_a', 1496, 337); -- Snack, BALANCE, original bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_c', 489.9, 352); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_e', 30.5, 118); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'thiamin', 8.06, 169); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'riboflavin', 3.846, 169); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'niacin', 45.249, 170); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b6', 4.525, 348); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'folate', 1057, 346); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b12', 10.91, 344); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Chewy…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'total_fat', 58.78, 353); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'saturated_fat', 35.476, 351); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'cholesterol', 133, 347); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'carbohydrate', 90.06, 353); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sugars', 65, 303); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'fiber', 22.5, 339); -- Formulated bar, high fiber, chewy, oats and chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'water', 30.36, 353); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'caffeine', 23, 291); -- Popcorn, chocolate coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'alcohol', 0, 292); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'magnesium', 41, 231); -- Restaurant, Latino, black bean soup
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'calcium', 138, 241); -- Soup, French onion
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_d', 0.7, 175); -- Soup, cream of mushroom, canned, prepared with equal volum…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'energy', 151, 244); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'protein', 12.07, 244); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'phosphorus', 260, 231); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'potassium', 562, 231); -- CAMPBELL'S, Tomato Soup, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'sodium', 970, 244); -- Soup, black bean, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'zinc', 8.4, 231); -- Soup, oyster stew, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_k', 102.8, 182); -- Soup, beef stroganoff, canned, chunky style, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'iron', 2.48, 242); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'copper', 1.3, 231); -- Soup, oyster stew, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'manganese', 0.8, 143); -- Soup, chili beef, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'selenium', 18.3, 201); -- Ramen bowl with meat and egg
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_a', 368, 221); -- Soup, pumpkin
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_c', 36, 235); -- Soup, gazpacho
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_e', 1.73, 111); -- Soup, tomato rice, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'thiamin', 0.2, 155); -- Soup, chicken gumbo, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'riboflavin', 0.3, 155); -- Soup, chicken gumbo, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'niacin', 2.23, 155); -- Soup, chicken broth, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_b6', 0.185, 225); -- Soup, sopa or caldo de pollo
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'folate', 78, 221); -- Soup, lentil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_b12', 9.47, 223); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'total_fat', 6.43, 244); -- Soup, potato with meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'saturated_fat', 3.63, 242); -- Soup, cheese, canned, prepared with equal volume milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'cholesterol', 61, 242); -- Soup, Matzo ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'carbohydrate', 20.81, 244); -- Soup, pea, split with ham, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'sugars', 8.23, 200); -- CAMPBELL'S, Tomato Soup, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'fiber', 6.8, 235); -- Soup, black bean, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'water', 98.69, 244); -- Soup, beef broth or bouillon, powder, prepared with water
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'caffeine', 0, 178); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'alcohol', 0, 196); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'magnesium', 280, 58); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'calcium', 1229, 77); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_d', 0, 52); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'energy', 613, 77); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'protein', 43.32, 77); -- Soybeans, mature seeds, dry roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'phosphorus', 704, 57); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'potassium', 1797, 59); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sodium', 3728, 77); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'zinc', 4.89, 58); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_k', 94.1, 36); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'iron', 15.7, 77); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'copper', 1.916, 57); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'manganese', 2.517, 35); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'selenium', 28.5, 53); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_a', 26, 52); -- Edamame, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_c', 29, 66); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_e', 6.9, 21); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'thiamin', 4.4, 42); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'riboflavin', 0.87, 43); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'niacin', 11.195, 42); -- Sausage, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b6', 0.828, 57); -- Sausage, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'folate', 375, 53); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b12', 2.01, 57); -- Veggie burger patty, no bun
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'total_fat', 50.01, 77); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'saturated_fat', 7.382, 76); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'cholesterol', 5, 75); -- Veggie burger patty, no bun
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'carbohydrate', 82.32, 77); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sugars', 17.44, 61); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'fiber', 17.7, 72); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'water', 91.4, 77); -- MORI-NU, Tofu, silken, lite firm
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'caffeine', 0, 36); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'alcohol', 0, 37); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'magnesium', 280, 90); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'calcium', 1229, 116); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_d', 3.9, 89); -- Vitasoy USA, Nasoya Lite Firm Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'energy', 613, 116); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'protein', 43.32, 116); -- Soybeans, mature seeds, dry roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'phosphorus', 704, 77); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'potassium', 1797, 91); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sodium', 3728, 116); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'zinc', 4.89, 90); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_k', 94.1, 53); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'iron', 15.7, 115); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'copper', 1.916, 73); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'selenium', 28.5, 83); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_a', 96, 70); -- Vitasoy USA Nasoya, Lite Silken Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_c', 29, 98); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_e', 6.9, 32); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'thiamin', 4.4, 53); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'riboflavin', 0.9, 70); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'niacin', 13, 51); -- Sandwich spread, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b6', 1.5, 75); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'folate', 375, 85); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b12', 5.11, 93); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'total_fat', 50.01, 116); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'saturated_fat', 7.382, 115); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'cholesterol', 20, 114); -- Soybean curd, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'carbohydrate', 82.32, 116); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sugars', 17.44, 99); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'fiber', 17.7, 110); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'water', 93.18, 116); -- SILK Unsweetened, soymilk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'caffeine', 0, 52); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'alcohol', 0, 53); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'magnesium', 327, 358); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'calcium', 639, 410); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_d', 1.2, 290); -- Egg custards, dry mix, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'energy', 642, 411); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'protein', 18.3, 411); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'phosphorus', 607, 363); -- Candies, halavah, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'potassium', 1464, 366); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sodium', 1643, 411); -- Candies, Tamarind
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'zinc', 9.63, 358); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_k', 22.5, 295); -- Agave liquid sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'iron', 17.4, 411); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'copper', 3.233, 357); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'manganese', 4.422, 256); -- Sugars, maple
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'selenium', 17.8, 346); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_a', 319, 346); -- Candies, toffee, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_c', 136.4, 402); -- Candies, fruit snacks, with high vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_e', 12.36, 226); -- Candies, sugar-coated almonds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'thiamin', 0.444, 278); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'riboflavin', 1.27, 278); -- Syrup, maple, Canadian
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'niacin', 8.2, 278); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b6', 0.67, 350); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'folate', 111, 349); -- Ladoo, round ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b12', 0.88, 343); -- Yogurt parfait, lowfat, with fruit and granola
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'total_fat', 52.31, 411); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'saturated_fat', 32.277, 404); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'cholesterol', 140, 407); -- Desserts, mousse, chocolate, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'carbohydrate', 99.98, 411); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sugars', 99.8, 370); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'fiber', 18.1, 408); -- Baking chocolate, unsweetened, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'water', 94.74, 411); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'caffeine', 839, 325); -- Candies, dark chocolate coated coffee beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'alcohol', 0.3, 318); -- Puddings, rice, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'magnesium', 327, 480); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'calcium', 1164, 536); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_d', 1.5, 412); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'energy', 642, 537); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'protein', 18.3, 537); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'phosphorus', 607, 485); -- Candies, halavah, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'potassium', 1464, 488); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'sodium', 1643, 537); -- Candies, Tamarind
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'zinc', 9.63, 480); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_k', 22.5, 417); -- Agave liquid sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'iron', 17.4, 537); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'copper', 3.233, 479); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'selenium', 19.6, 468); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_a', 319, 469); -- Candies, toffee, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_c', 136.4, 528); -- Candies, fruit snacks, with high vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_e', 12.36, 231); -- Candies, sugar-coated almonds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_b6', 1.5, 476); -- Candies, MARS SNACKFOOD US, COCOAVIA Crispy Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'folate', 273, 475); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_b12', 4.09, 469); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'total_fat', 52.31, 537); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'saturated_fat', 32.277, 530); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'cholesterol', 250, 533); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'carbohydrate', 99.98, 537); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'sugars', 99.8, 496); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'fiber', 18.1, 534); -- Baking chocolate, unsweetened, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'water', 94.74, 537); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'caffeine', 839, 447); -- Candies, dark chocolate coated coffee beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'alcohol', 0.3, 440); -- Puddings, rice, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'magnesium', 194, 1183); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'calcium', 429, 1183); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_d', 0, 1121); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'energy', 352, 1182); -- Fried onion rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'protein', 14.11, 1184); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'phosphorus', 356, 1182); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'potassium', 3427, 1183); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sodium', 2853, 1181); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'zinc', 3.73, 1178); -- Hearts of palm, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_k', 1140, 937); -- Amaranth leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'iron', 9.09, 1183); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'copper', 1.841, 1175); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'manganese', 6.704, 701); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'selenium', 14.2, 1136); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_a', 1376, 1104); -- Grape leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_c', 242.5, 1156); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_e', 4.3, 461); -- Tomato products, canned, paste, without salt added (Includ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'thiamin', 0.833, 693); -- Winged bean leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'riboflavin', 0.66, 683); -- Drumstick leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'niacin', 9.05, 693); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b6', 1.235, 1153); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'folate', 338, 1143); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b12', 0.13, 1119); -- Caesar salad, with romaine, no dressing
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'total_fat', 30.05, 1184); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'saturated_fat', 6.257, 1073); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'cholesterol', 68, 1122); -- Potato salad, home-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'carbohydrate', 55.76, 1182); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sugars', 37.59, 920); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'fiber', 12.3, 1086); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'water', 97.92, 1182); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'caffeine', 0, 889); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'alcohol', 0, 875); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'magnesium', 194, 1232); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'calcium', 429, 1232); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_d', 0.5, 1170); -- Corn pudding, home prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'energy', 358, 1231); -- Green plantain with cracklings, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'protein', 14.11, 1233); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'phosphorus', 356, 1231); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'potassium', 3427, 1232); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sodium', 2853, 1230); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'zinc', 3.73, 1227); -- Hearts of palm, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_k', 1140, 986); -- Amaranth leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'iron', 9.09, 1232); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'copper', 1.841, 1224); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'manganese', 6.704, 706); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'selenium', 26.9, 1185); -- Potatoes, mashed, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_a', 1376, 1153); -- Grape leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_c', 242.5, 1205); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_e', 4.3, 466); -- Tomato products, canned, paste, without salt added (Includ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'thiamin', 0.833, 698); -- Winged bean leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'riboflavin', 0.66, 688); -- Drumstick leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'niacin', 9.05, 698); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b6', 1.235, 1202); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'folate', 338, 1192); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b12', 0.97, 1168); -- Vegetable juice, BOLTHOUSE FARMS, DAILY GREENS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'total_fat', 30.05, 1233); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'saturated_fat', 6.257, 1122); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'cholesterol', 95, 1171); -- Potato pancakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'carbohydrate', 55.76, 1231); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sugars', 37.59, 969); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'fiber', 12.3, 1135); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'water', 97.92, 1231); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'caffeine', 0, 938); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'alcohol', 0, 924); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_d', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'energy', 1, 19); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'protein', 0, 19); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_k', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_a', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_c', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_e', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'thiamin', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'riboflavin', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'niacin', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_b6', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'folate', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_b12', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'total_fat', 0, 19); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'saturated_fat', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'cholesterol', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'carbohydrate', 0.13, 19); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'sugars', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'fiber', 0, 11); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'water', 100, 19); -- Beverages, water, bottled, POLAND SPRING
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'caffeine', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'alcohol', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'magnesium', 40, 23); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'calcium', 199, 38); -- Yogurt, plain, skim milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_d', 0.217, 22); -- Yogurt, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'energy', 112, 38); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'protein', 10.3, 38); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'phosphorus', 166, 23); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'potassium', 339, 26); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sodium', 135, 38); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'zinc', 1.13, 23); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_k', 1.2, 18); -- Yogurt, fruit, lowfat, with low calorie sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'iron', 0.42, 38); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'copper', 0.209, 23); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'manganese', 0.065, 20); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'selenium', 12.4, 21); -- Yogurt, Greek, plain, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_a', 131, 34); -- Yogurt, fruit, lowfat, with low calorie sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_c', 10.7, 33); -- Yogurt, Greek, nonfat, peach, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_e', 0.07, 17); -- Yogurt, Greek, fruit, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'thiamin', 0.05525, 22); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'riboflavin', 0.281, 22); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'niacin', 0.2269, 22); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b6', 0.064, 22); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'folate', 12, 17); -- Yogurt, Greek, plain, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b12', 0.75, 21); -- Yogurt, Greek, plain, nonfat (Includes foods for USDA's Fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'total_fat', 5, 38); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'saturated_fat', 2.46, 36); -- Yogurt, Greek, whole, plain, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'cholesterol', 16.84, 36); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'carbohydrate', 23.53, 38); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sugars', 19.05, 21); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'fiber', 1.2, 35); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'water', 87.9, 38); -- Yogurt, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'caffeine', 2, 20); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'alcohol', 0, 20); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'magnesium', 40, 75); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'calcium', 199, 90); -- Yogurt, plain, skim milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_d', 1.3, 74); -- Yogurt, fruit variety, nonfat, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'energy', 149, 90); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'protein', 10.3, 90); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'phosphorus', 166, 75); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'potassium', 339, 78); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sodium', 135, 90); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'zinc', 1.13, 75); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_k', 4.5, 67); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'iron', 1.08, 90); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'copper', 0.209, 75); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'manganese', 0.065, 35); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'selenium', 12.4, 72); -- Yogurt, Greek, plain, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_a', 178, 83); -- Kefir, lowfat, strawberry, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_c', 13.5, 83); -- Yogurt parfait, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_e', 0.07, 30); -- Yogurt, Greek, fruit, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'thiamin', 0.05525, 38); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'riboflavin', 0.281, 39); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'niacin', 0.2269, 39); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b6', 0.071, 74); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'folate', 23, 67); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b12', 0.75, 72); -- Yogurt, Greek, plain, nonfat (Includes foods for USDA's Fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'total_fat', 7.03, 90); -- Yogurt, almond milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'saturated_fat', 5.094, 88); -- Yogurt, coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'cholesterol', 17, 86); -- Yogurt, Greek, whole milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'carbohydrate', 23.53, 90); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sugars', 19.05, 71); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'fiber', 1.5, 86); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'water', 89.7, 90); -- Kefir, lowfat, plain, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'caffeine', 2, 68); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'alcohol', 0, 68); -- none holds any
