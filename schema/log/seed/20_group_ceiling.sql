-- The most that a food of a group holds per 100 g: the ceiling of an unknown value.
-- Written by schema/derive/ceilings from the USDA's SR Legacy, Foundation Foods and FNDDS; edit the script, not this file.
--
-- The rule:
-- Each food of the three tables is put into one of marrow's groups, by its category and the words of its description.
-- A food that the starter catalogue has is in the same group as there, and fortified or not as there.
-- The ceiling is the maximum over the group's foods that give a value. The comment after each row names the food that sets it.
-- Fortified foods do not count for the unfortified (0). They are recognised by their words (fortified, added vitamin D or calcium, meal
-- replacement, nutrition bars, …); by their kind: brands of breakfast cereals, margarines, energy drinks, and whatever the
-- survey makes of US milk or plant drinks; and by what such foods never contain by nature: vitamin B12 in cereals, plant drinks, soy
-- products, fruit, vegetables and water; vitamin D in plant drinks, soy products, fruit and vegetables, above 0.5 µg in milk
-- and yogurt, above 0.2 µg in other drinks, above 2 µg in cheese. Calcium-set tofu is not counted as fortified.
-- The ceiling of a fortified food (1) is the maximum over all foods of the group, fortified or not.
-- Left out, because nobody eats them as they are: powders, dry mixes and concentrates (milk, egg, soup, drinks, protein, soy flour,
-- cocoa), dried vegetables other than sun-dried tomatoes, baking powder and yeast, rennet, fat cut from meat, mechanically separated
-- meat. The ceilings do not hold for these. Also left out: foods for infants and patients, fish oils (taken as supplements), and
-- the category "American Indian/Alaska Native Foods" (too mixed to group).
-- Bran, germ, dry grains and dry legumes count in their groups: they are eaten by the spoon, or weighed dry.
-- Dishes, soups, sauces and baked goods are made with US milk, which has vitamin D added; their ceilings include it.
-- Water has no rows for minerals: the tables have only a few waters, and European mineral waters contain ten times as much.
-- A group with fewer than five foods that give a value (for 1: five fortified ones) has no row: no ceiling is known.

INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'magnesium', 198, 735); -- Mary's Gone Crackers, Original Crackers, Organic Gluten Free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'calcium', 429, 759); -- Cookies, graham crackers, plain or honey, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_d', 1.7, 586); -- Popover
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'energy', 562, 763); -- Cookie, with peanut butter filling, chocolate-coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'protein', 15.08, 763); -- Breadsticks, hard, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'phosphorus', 501, 736); -- Biscuit, wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'potassium', 724, 752); -- Crackers, saltines, low salt (includes oyster, soda, soup)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sodium', 1532, 763); -- Kraft, Stove Top Stuffing Mix Chicken Flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'zinc', 3.99, 735); -- Popcorn cake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_k', 69.3, 614); -- Crackers, standard snack-type, regular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'iron', 12.57, 761); -- Archway Home Style Cookies, Reduced Fat Ginger Snaps
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'copper', 0.77, 735); -- Pie Crust, Cookie-type, Chocolate, Ready Crust
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'manganese', 5.366, 290); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'selenium', 75.1, 702); -- Crackers, matzo, whole-wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_a', 467, 695); -- Toaster pastries, fruit, toasted (include apple, blueberry…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_c', 28.9, 709); -- Casabe, cassava bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_e', 8.87, 204); -- Cookies, chocolate cream covered biscuit sticks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'thiamin', 1.087, 326); -- Crackers, cheese, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'riboflavin', 0.773, 326); -- Cookies, marshmallow, with rice cereal and chocolate chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'niacin', 8.888, 326); -- Waffles, plain, frozen, ready -to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b6', 1.11, 722); -- Waffle, buttermilk, frozen, ready-to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'folate', 241, 735); -- Cookie, marshmallow and peanut butter, with oat cereal, no…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b12', 2.93, 698); -- Waffles, plain, frozen, ready-to-heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'total_fat', 38.5, 763); -- Puff pastry, frozen, ready-to-bake, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'saturated_fat', 20.1, 754); -- Archway Home Style Cookies, Coconut Macaroon
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'cholesterol', 226, 718); -- Pastry, made with bean paste and salted egg yolk filling, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'carbohydrate', 84.1, 763); -- Ice cream cones, sugar, rolled-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sugars', 80.58, 667); -- Cookie, meringue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'fiber', 22.9, 730); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'water', 70.56, 763); -- Dumpling, no meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'caffeine', 34, 604); -- Tiramisu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'alcohol', 0, 613); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'magnesium', 105, 302); -- Taco shells, baked, without added salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'calcium', 265, 305); -- Muffins, English, whole-wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_d', 0.7, 266); -- Cornbread, made from home recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'energy', 511, 305); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'protein', 18.02, 305); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'phosphorus', 405, 302); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'potassium', 789, 302); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sodium', 1333, 305); -- Croutons, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'zinc', 2.37, 302); -- Bread, whole wheat, made from home recipe or purchased at …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_k', 35.6, 267); -- Bread, cheese, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'iron', 4.64, 305); -- Breadsticks, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'copper', 0.67, 302); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'manganese', 2.545, 117); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'selenium', 53.7, 287); -- Bread, chapati or roti, plain, commercially prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_a', 141, 286); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_c', 4.1, 287); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_e', 7.46, 95); -- Bagels, plain, enriched, with calcium propionate (includes…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'thiamin', 0.823, 119); -- Tortillas, ready-to-bake or -fry, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'riboflavin', 0.553, 118); -- Bread, sticks, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'niacin', 6.81, 118); -- Bread, rice bran
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b6', 0.363, 297); -- Tostada shells, corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'folate', 186, 292); -- Garlic bread, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b12', 0.42, 287); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'total_fat', 29.07, 305); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'saturated_fat', 8.264, 302); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'cholesterol', 59, 288); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'carbohydrate', 73.5, 305); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sugars', 24.9, 281); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'fiber', 14.3, 301); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'water', 76.26, 305); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'caffeine', 0, 266); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'alcohol', 0, 271); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'magnesium', 105, 316); -- Taco shells, baked, without added salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'calcium', 752, 319); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_d', 0.7, 279); -- Cornbread, made from home recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'energy', 511, 319); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'protein', 18.02, 319); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'phosphorus', 405, 316); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'potassium', 789, 316); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sodium', 1333, 319); -- Croutons, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'zinc', 2.37, 316); -- Bread, whole wheat, made from home recipe or purchased at …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_k', 35.6, 280); -- Bread, cheese, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'iron', 5.37, 319); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'copper', 0.67, 316); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'selenium', 53.7, 301); -- Bread, chapati or roti, plain, commercially prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_a', 141, 300); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_c', 4.1, 301); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'thiamin', 0.823, 124); -- Tortillas, ready-to-bake or -fry, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'riboflavin', 0.553, 123); -- Bread, sticks, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'niacin', 6.81, 123); -- Bread, rice bran
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b6', 0.363, 311); -- Tostada shells, corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'folate', 186, 306); -- Garlic bread, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b12', 0.42, 301); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'total_fat', 29.07, 319); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'saturated_fat', 8.264, 316); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'cholesterol', 59, 302); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'carbohydrate', 73.5, 319); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sugars', 24.9, 294); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'fiber', 14.3, 315); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'water', 76.26, 319); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'caffeine', 0, 279); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'alcohol', 0, 285); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'magnesium', 606, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'calcium', 147, 61); -- Cereals ready-to-eat, ALPEN
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_d', 0.1, 53); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'energy', 489, 61); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'protein', 31.43, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'phosphorus', 1314, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'potassium', 1284, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sodium', 534, 61); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'zinc', 16.01, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_k', 5.8, 54); -- Cereal, granola
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'iron', 28, 61); -- Cereals ready-to-eat, POST, GRAPE-NUTS Cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'copper', 1.09, 60); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'manganese', 19.08, 24); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'selenium', 123.1, 57); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_a', 1324, 60); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_c', 52.9, 60); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_e', 19.29, 28); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Honey Crunch…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'thiamin', 1.97, 33); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'riboflavin', 1.499, 32); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'niacin', 20.62, 33); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b6', 1.764, 61); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'folate', 669, 61); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b12', 5.29, 60); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'total_fat', 24.31, 61); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'saturated_fat', 3.957, 60); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'cholesterol', 13, 60); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'carbohydrate', 87.78, 61); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sugars', 43.7, 56); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'fiber', 41.3, 60); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'water', 89.92, 61); -- Congee
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'caffeine', 4, 54); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'alcohol', 0, 56); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'magnesium', 606, 285); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'calcium', 882, 285); -- Cereals, CREAM OF WHEAT, 2 1/2 minute cook time, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_d', 8.6, 226); -- Cereals ready-to-eat, RALSTON Crispy Hexagons
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'energy', 489, 285); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'protein', 31.43, 285); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'phosphorus', 1314, 285); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'potassium', 1284, 285); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sodium', 1930, 285); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'zinc', 64.33, 285); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_k', 26.2, 228); -- Cereals ready-to-eat, NATURE'S PATH, Organic FLAX PLUS, Pu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'iron', 67.67, 285); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'copper', 1.09, 231); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'manganese', 19.08, 89); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'selenium', 123.1, 212); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_a', 1341, 231); -- Cereals, CREAM OF WHEAT, instant, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_c', 239.7, 284); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_e', 80.46, 180); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'thiamin', 4.713, 197); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'riboflavin', 7.29, 196); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'niacin', 90.567, 197); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b6', 6.8, 285); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'folate', 1630, 279); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b12', 20.69, 277); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'total_fat', 24.31, 285); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'saturated_fat', 5.709, 284); -- Cereals ready-to-eat, QUAKER, HONEY GRAHAM OH!S
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'cholesterol', 13, 277); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'carbohydrate', 90.59, 285); -- Cereals ready-to-eat, MALT-O-MEAL, CORN BURSTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sugars', 55.45, 273); -- Cereals ready-to-eat, MALT-O-MEAL, CHOCOLATE MARSHMALLOW M…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'fiber', 41.3, 284); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'water', 89.92, 285); -- Congee
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'caffeine', 7, 220); -- Cereal, chocolate crispy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'alcohol', 0, 213); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'magnesium', 115, 177); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'calcium', 1253, 181); -- Cheese, parmesan, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_d', 1.83, 160); -- Cheese, dry white, queso seco
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'energy', 466, 181); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'protein', 41.6, 181); -- Cheese, parmesan, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'phosphorus', 1024, 181); -- KRAFT VELVEETA LIGHT Reduced Fat Pasteurized Process Chees…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'potassium', 1409, 181); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sodium', 1810, 181); -- Cheese, dry white, queso seco
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'zinc', 4.623, 181); -- Cheese, parmesan, grated, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_k', 11, 163); -- Cheese, cottage, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'iron', 5, 181); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'copper', 0.732, 177); -- Cheese, goat, soft type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'manganese', 0.252, 85); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'selenium', 43.3, 167); -- Cheese, Parmesan, dry grated, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_a', 486, 166); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_c', 18.8, 159); -- Cheese, cottage, lowfat, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_e', 0.86, 89); -- Cheese, cream
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'thiamin', 0.412, 100); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'riboflavin', 1.382, 102); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'niacin', 5.56, 100); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b6', 0.567, 171); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'folate', 65, 163); -- Cheese, brie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b12', 3.06, 169); -- Cheese, swiss
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'total_fat', 38.88, 181); -- Cheese ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'saturated_fat', 24.609, 181); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'cholesterol', 123, 180); -- Cheese, port de salut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'carbohydrate', 42.65, 181); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sugars', 23.67, 154); -- Cheese substitute, mozzarella
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'fiber', 1.8, 159); -- Cheese, mozzarella, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'water', 83.5, 181); -- Cheese, cottage, lowfat, 1% milkfat, no sodium added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'caffeine', 0, 147); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'alcohol', 0, 148); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'magnesium', 130, 2125); -- Almond butter sandwich, on wheat bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'calcium', 639, 2129); -- Cheese fondue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_d', 8.1, 1856); -- Sushi, topped with eel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'energy', 514, 2129); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'protein', 31.52, 2129); -- CRACKER BARREL, grilled sirloin steak
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'phosphorus', 538, 2125); -- KFC, biscuit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'potassium', 625, 2126); -- WENDY'S, french fries
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sodium', 1770, 2129); -- Stewed dried beef, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'zinc', 18.79, 2124); -- Oysters Rockefeller
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_k', 363.7, 1975); -- Greens with ham or pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'iron', 5.3, 2129); -- BURGER KING, DOUBLE WHOPPER, with cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'copper', 8.916, 2119); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'manganese', 1.405, 457); -- School Lunch, pizza, cheese topping, thick crust, whole gr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'selenium', 54.7, 2078); -- Lobster with bread stuffing, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_a', 4727, 2009); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_c', 59.5, 2016); -- Broccoli slaw salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_e', 4.92, 386); -- BURGER KING, Onion Rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'thiamin', 1.157, 474); -- Fast foods, submarine sandwich, oven roasted chicken on wh…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'riboflavin', 1.333, 474); -- Spaghetti with meat sauce, frozen entree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'niacin', 10.897, 474); -- KFC, Fried Chicken, EXTRA CRISPY, Breast, meat only, skin …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b6', 0.956, 2093); -- Fast foods, cheeseburger; single, regular patty, with cond…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'folate', 261, 1975); -- Livers, chicken, chopped, with eggs and onion
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b12', 50.67, 2071); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'total_fat', 41.19, 2129); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'saturated_fat', 15.17, 2129); -- Rice, cooked with coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'cholesterol', 426, 2103); -- Fast foods, egg, scrambled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'carbohydrate', 70.12, 2129); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sugars', 31.12, 2070); -- Cake made with glutinous rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'fiber', 8.2, 2097); -- ON THE BORDER, refried beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'water', 93.93, 2129); -- McDONALD'S, Side Salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'caffeine', 2, 1839); -- Chicken with mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'alcohol', 0, 1840); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_d', 1, 368); -- Eggnog, alcoholic
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'energy', 371, 463); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'protein', 3.86, 463); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'phosphorus', 106, 414); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'potassium', 250, 437); -- Nuts, coconut water (liquid from coconuts)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sodium', 626, 437); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'zinc', 0.6, 415); -- Alcoholic beverage, tequila sunrise, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_k', 6.3, 382); -- Mojito
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'iron', 0.81, 425); -- Beverages, V8 V- FUSION Juices, Acai Berry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'copper', 0.103, 415); -- Shake, fast food, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'manganese', 0.528, 141); -- Alcoholic beverage, pina colada, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'selenium', 5.5, 408); -- Beverages, coffee substitute, cereal grain beverage, powde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_a', 173, 400); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_c', 46, 431); -- Beverages, pineapple and grapefruit juice drink, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_e', 1.83, 151); -- Beverages, V8 V- FUSION Juices, Acai Berry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'thiamin', 0.38, 161); -- Beverages, Orange juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'riboflavin', 0.66, 161); -- Shake, fast food, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'niacin', 5.207, 164); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b6', 2.167, 415); -- Energy Drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'folate', 34, 406); -- Horchata, made with water
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b12', 3.38, 410); -- Beverages, PEPSICO QUAKER, Gatorade G2, low calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'total_fat', 15.7, 463); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'saturated_fat', 9.664, 412); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'cholesterol', 58, 416); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'carbohydrate', 46.8, 463); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sugars', 41.6, 413); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'fiber', 1.2, 422); -- Guava nectar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'water', 99.93, 463); -- Beverages, tea, green, brewed, decaffeinated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'caffeine', 212, 390); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'alcohol', 42.5, 424); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'magnesium', 80, 614); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'calcium', 234, 622); -- Beverages, chocolate malt, powder, prepared with fat free …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_d', 3.1, 562); -- Beverages, Malted drink mix, chocolate, with added nutrien…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'energy', 371, 660); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'protein', 7.49, 660); -- Fruit and vegetable smoothie, added protein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'phosphorus', 161, 610); -- Beverages, UNILEVER, SLIMFAST, meal replacement, regular, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'potassium', 349, 634); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sodium', 626, 634); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'zinc', 1.9, 611); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_k', 85.4, 577); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'iron', 2.2, 622); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'copper', 0.22, 611); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'manganese', 14.768, 165); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'selenium', 7.7, 603); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_a', 485, 595); -- Beverages, Acai berry drink, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_c', 57.3, 628); -- Beverages, orange drink, canned, with added vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_e', 13.79, 196); -- Beverages, chocolate malt powder, prepared with 1% milk, f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'thiamin', 0.43, 207); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'riboflavin', 1.6, 207); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'niacin', 10.16, 210); -- Beverages, Energy Drink, Monster, fortified with vitamins …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b6', 2.167, 611); -- Beverages, Energy drink, RED BULL
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'folate', 167, 601); -- Beverages, Energy Drink, sugar free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b12', 3.77, 606); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'total_fat', 15.7, 660); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'saturated_fat', 9.664, 609); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'cholesterol', 58, 612); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'carbohydrate', 46.8, 660); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sugars', 41.6, 609); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'fiber', 2.8, 618); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'water', 99.93, 660); -- Beverages, tea, green, brewed, decaffeinated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'caffeine', 212, 585); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'alcohol', 42.5, 619); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'magnesium', 23, 167); -- Egg substitute, omelet, scrambled, or fried, with cheese a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'calcium', 171, 167); -- Egg substitute, omelet, scrambled, or fried, with cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_d', 6, 166); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'energy', 357, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'protein', 16.2, 169); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'phosphorus', 443, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'potassium', 325, 167); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sodium', 3663, 167); -- Egg, whole, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'zinc', 3.17, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_k', 55.2, 162); -- Egg omelet or scrambled egg, with dark-green vegetables, N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'iron', 4.55, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'copper', 0.121, 167); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'manganese', 0.08, 22); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'selenium', 56.9, 166); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_a', 422, 164); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_c', 4.6, 163); -- Egg substitute, omelet, scrambled, or fried, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_e', 5.64, 19); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'thiamin', 0.223, 20); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'riboflavin', 0.79, 22); -- Egg, quail, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'niacin', 0.2, 20); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b6', 0.412, 164); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'folate', 174, 164); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b12', 5.4, 164); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'total_fat', 32.56, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'saturated_fat', 10.398, 164); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'cholesterol', 1085, 167); -- Egg, yolk, raw, fresh
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'carbohydrate', 10.95, 169); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sugars', 10.3, 162); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'fiber', 0.6, 164); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'water', 88.3, 169); -- Egg, white, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'caffeine', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'alcohol', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'magnesium', 15, 102); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'calcium', 48, 103); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_d', 4.8, 68); -- Fat, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'energy', 902, 103); -- Fat, beef tallow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'protein', 3.3, 103); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'phosphorus', 41, 102); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'potassium', 71, 102); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sodium', 2039, 105); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'zinc', 0.35, 102); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_k', 183.9, 84); -- Oil, soybean, salad or cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'iron', 1.09, 102); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'copper', 0.067, 84); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'manganese', 0.141, 30); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'selenium', 5.7, 99); -- Pork, bacon, rendered fat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_a', 840, 99); -- Butter oil, anhydrous
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_c', 0.3, 100); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_e', 149.4, 78); -- Oil, wheat germ
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'thiamin', 0.02, 71); -- Shortening, vegetable, household, composite
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'riboflavin', 0.07, 72); -- Butter, light, stick, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'niacin', 0.725, 72); -- Pork, bacon, rendered fat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b6', 3.75, 99); -- Butter replacement, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'folate', 5, 99); -- Butter, stick, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b12', 0.2, 99); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'total_fat', 100, 105); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'saturated_fat', 91.3, 112); -- Shortening confectionery, coconut (hydrogenated) and or pa…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'cholesterol', 300, 101); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'carbohydrate', 48.5, 103); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sugars', 48.54, 92); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'fiber', 0.1, 100); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'water', 44.7, 105); -- Vegetable oil-butter spread, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'caffeine', 0, 89); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'alcohol', 0, 90); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'magnesium', 300, 321); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'calcium', 382, 321); -- Fish, sardine, Atlantic, canned in oil, drained solids wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_d', 27.4, 203); -- Fish, halibut, Greenland, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'energy', 307, 321); -- Fish, salmon, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'protein', 62.82, 321); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'phosphorus', 950, 321); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'potassium', 1458, 321); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sodium', 7027, 321); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'zinc', 2.44, 321); -- Fish, anchovy, european, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_k', 44, 206); -- Fish, tuna, light, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'iron', 11.88, 321); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'copper', 0.385, 321); -- Fish, sunfish, pumpkin seed, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'manganese', 1.14, 210); -- Fish, bass, freshwater, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'selenium', 147.8, 315); -- Fish, cod, Atlantic, dried and salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_a', 1137, 305); -- Fish, eel, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_c', 16.4, 310); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_e', 7, 99); -- Fish, roe, mixed species, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'thiamin', 0.68, 204); -- Fish, pompano, florida, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'riboflavin', 0.949, 204); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'niacin', 22.07, 204); -- Fish, tuna, yellowfin, fresh, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b6', 1.072, 313); -- Fish, tuna, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'folate', 92, 308); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b12', 20, 318); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'total_fat', 25.1, 321); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'saturated_fat', 7.148, 307); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'cholesterol', 588, 321); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'carbohydrate', 21.66, 321); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sugars', 7.71, 206); -- Fish, herring, Atlantic, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'fiber', 1.5, 309); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'water', 86.75, 321); -- Fish, pollock, Alaska, raw (may contain additives to retai…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'caffeine', 0, 205); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'alcohol', 0, 223); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'magnesium', 92, 449); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'calcium', 215, 454); -- Roselle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_d', 0, 335); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'energy', 322, 456); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'protein', 2.8, 456); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'phosphorus', 113, 452); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'potassium', 852, 453); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sodium', 1620, 453); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'zinc', 0.68, 440); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_k', 40.3, 330); -- Kiwifruit, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'iron', 6.28, 454); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'copper', 1.06, 440); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'manganese', 2.87, 293); -- Blueberries, wild, frozen (Includes foods for USDA's Food …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'selenium', 2.1, 342); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_a', 232, 404); -- Melons, cantaloupe, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_c', 1677.6, 440); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_e', 8.93, 207); -- Fruit juice smoothie, ODWALLA, strawberry banana
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'thiamin', 0.428, 304); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'riboflavin', 1.5, 305); -- Grapes, muscadine, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'niacin', 2.8, 303); -- Groundcherries, (cape-gooseberries or poha), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b6', 0.72, 418); -- Sapote, mamey, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'folate', 128.7, 402); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b12', 0.08, 370); -- Kiwifruit, ZESPRI SunGold, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'total_fat', 20.31, 456); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'saturated_fat', 3.69, 370); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'cholesterol', 8, 375); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'carbohydrate', 82.74, 456); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sugars', 80.68, 341); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'fiber', 10.6, 422); -- Lemon peel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'water', 96.23, 456); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'caffeine', 0, 294); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'alcohol', 0, 309); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'magnesium', 92, 462); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'calcium', 215, 469); -- Roselle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_d', 1, 348); -- Orange juice, 100%, with calcium added, canned, bottled or…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'energy', 322, 471); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'protein', 2.8, 471); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'phosphorus', 113, 465); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'potassium', 852, 468); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sodium', 1620, 468); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'zinc', 0.68, 453); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_k', 40.3, 343); -- Kiwifruit, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'iron', 6.28, 469); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'copper', 1.06, 453); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'manganese', 2.87, 298); -- Blueberries, wild, frozen (Includes foods for USDA's Food …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'selenium', 2.1, 355); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_a', 232, 417); -- Melons, cantaloupe, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_c', 1677.6, 455); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_e', 8.93, 214); -- Fruit juice smoothie, ODWALLA, strawberry banana
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'thiamin', 0.428, 309); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'riboflavin', 1.5, 310); -- Grapes, muscadine, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'niacin', 8.333, 309); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b6', 0.833, 433); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'folate', 128.7, 415); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b12', 2.5, 385); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'total_fat', 20.31, 471); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'saturated_fat', 3.69, 385); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'cholesterol', 8, 390); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'carbohydrate', 82.74, 471); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sugars', 80.68, 356); -- Candied fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'fiber', 10.6, 437); -- Lemon peel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'water', 96.23, 471); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'caffeine', 0, 307); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'alcohol', 0, 322); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'magnesium', 781, 252); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'calcium', 361, 252); -- Cornmeal, white, self-rising, bolted, plain, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_d', 0.3, 183); -- Noodles, egg, dry, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'energy', 521, 252); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'protein', 75.16, 252); -- Vital wheat gluten
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'phosphorus', 1677, 252); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'potassium', 1485, 252); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sodium', 1840, 252); -- Noodles, japanese, somen, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'zinc', 16.67, 252); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_k', 151.5, 154); -- Spaghetti, spinach, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'iron', 18.54, 252); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'copper', 1.1, 252); -- Buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'manganese', 19.956, 200); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'selenium', 89.4, 202); -- Semolina, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_a', 50, 190); -- Bulgur, fat added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_c', 6, 200); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_e', 15.99, 115); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'thiamin', 2.753, 203); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'riboflavin', 0.82, 189); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'niacin', 33.995, 203); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b6', 4.07, 251); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'folate', 352, 220); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b12', 0.4, 198); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'total_fat', 31.72, 252); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'saturated_fat', 6.738, 206); -- Noodles, chinese, chow mein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'cholesterol', 95, 201); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'carbohydrate', 91.27, 252); -- Cornstarch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sugars', 7.84, 157); -- Wheat, KAMUT khorasan, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'fiber', 79, 226); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'water', 85.79, 252); -- Cornmeal mush, no added fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'caffeine', 0, 133); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'alcohol', 0, 151); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'manganese', 4.15, 190); -- Chickpeas (garbanzo beans, bengal gram), mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'selenium', 27.9, 206); -- Beans, pinto, mature seeds, raw (Includes foods for USDA's…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_a', 77, 202); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_c', 7.9, 208); -- Hummus, home prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_e', 1.74, 85); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'thiamin', 1.13, 146); -- Hyacinth beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'riboflavin', 0.461, 146); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'niacin', 3.608, 146); -- Peas, green, split, mature seeds, raw
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'magnesium', 47, 1554); -- Veal, loin, separable lean only, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'calcium', 147, 1591); -- Turtle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_d', 2.6, 1003); -- Pork, fresh, spareribs, separable lean and fat, cooked, br…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'energy', 615, 1591); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'protein', 61.3, 1591); -- Pork skin rinds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'phosphorus', 321, 1553); -- Beef, loin, tenderloin steak, boneless, separable lean onl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'potassium', 608, 1557); -- Pork, fresh, loin, top loin (chops), boneless, separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sodium', 1818, 1589); -- Pork skin rinds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'zinc', 12.28, 1553); -- Beef, chuck, short ribs, boneless, separable lean only, tr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_k', 17.5, 1035); -- Beef, round, top round, steak, separable lean only, trimme…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'iron', 10.73, 1589); -- Game meat, bear, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'copper', 0.349, 1551); -- Game meat, elk, tenderloin, separable lean only, cooked, b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'manganese', 0.217, 1362); -- Beef, plate steak, boneless, outside skirt, separable lean…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'selenium', 55.6, 1543); -- Pork, fresh, loin, top loin (chops), boneless, separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_a', 35, 1491); -- Turtle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_c', 9, 1514); -- Game meat, beefalo, composite of cuts, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_e', 1.16, 1172); -- Beef, New Zealand, imported, flat, separable lean only, co…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'thiamin', 1.116, 1444); -- Pork, fresh, shoulder, blade, boston (roasts), separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'riboflavin', 0.9, 1455); -- Game meat, caribou, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'niacin', 12.64, 1453); -- Veal, leg (top round), separable lean only, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b6', 0.891, 1526); -- Beef, round, top round steak, boneless, separable lean onl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'folate', 33, 1319); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b12', 9.89, 1529); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'total_fat', 62.4, 1591); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'saturated_fat', 23.056, 1585); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'cholesterol', 523, 1586); -- Lamb, New Zealand, imported, testes, cooked, soaked and fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'carbohydrate', 12.13, 1591); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sugars', 9.89, 1308); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'fiber', 0.5, 1506); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'water', 85.01, 1591); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'caffeine', 0, 1304); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'alcohol', 0, 1309); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'magnesium', 31, 35); -- Milk, indian buffalo, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'calcium', 284, 37); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_d', 1.6, 24); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'energy', 340, 37); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'protein', 7.91, 37); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'phosphorus', 253, 37); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'potassium', 371, 37); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sodium', 148, 37); -- Milk, buttermilk, fluid, cultured, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'zinc', 0.94, 35); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_k', 4.1, 28); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'iron', 0.42, 37); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'copper', 0.19, 35); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'manganese', 0.061, 27); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'selenium', 14.8, 32); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_a', 411, 31); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_c', 4.2, 35); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_e', 1.34, 27); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'thiamin', 0.148, 35); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'riboflavin', 0.619, 33); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'niacin', 0.417, 35); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b6', 0.123, 35); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'folate', 17, 32); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b12', 1.48, 35); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'total_fat', 36.08, 37); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'saturated_fat', 23.032, 37); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'cholesterol', 113, 37); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'carbohydrate', 54.4, 37); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sugars', 54.4, 29); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'fiber', 0.4, 35); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'water', 93.42, 37); -- Whey, acid, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'caffeine', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'alcohol', 0, 27); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'magnesium', 146, 52); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'calcium', 159, 53); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_d', 31.9, 48); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'energy', 298, 53); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'protein', 9.58, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'phosphorus', 294, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'potassium', 1534, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sodium', 949, 53); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'zinc', 7.66, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_k', 12.4, 31); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'iron', 12.18, 53); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'copper', 5.165, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'manganese', 1.951, 42); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'selenium', 46.1, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_a', 28, 33); -- Mushrooms, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_c', 4, 35); -- Mushrooms, white, cooked, boiled, drained, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_e', 0.02, 20); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'thiamin', 0.826, 42); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'riboflavin', 1.27, 38); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'niacin', 14.1, 42); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b6', 0.965, 53); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'folate', 163, 46); -- Mushrooms, shiitake, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b12', 0.1, 34); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'total_fat', 12.91, 53); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'saturated_fat', 1.789, 33); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'cholesterol', 11, 34); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'carbohydrate', 81.03, 53); -- Pepeao, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sugars', 6.51, 34); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'fiber', 70.1, 47); -- Fungi, Cloud ears, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'water', 92.82, 53); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'caffeine', 0, 28); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'alcohol', 0, 27); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'magnesium', 376, 190); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'calcium', 347, 191); -- Nuts, almond butter, plain, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_d', 0, 163); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'energy', 754, 191); -- Pecans, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'protein', 28.03, 191); -- Peanuts, all types, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'phosphorus', 725, 189); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'potassium', 2088, 191); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sodium', 772, 191); -- Peanuts, valencia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'zinc', 6.62, 189); -- Peanuts, virginia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_k', 53.9, 128); -- Nuts, pine nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'iron', 8.018, 191); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'copper', 2.22, 189); -- Nuts, cashew nuts, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'manganese', 12.65, 121); -- Nuts, hazelnuts or filberts, blanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'selenium', 1917, 155); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_a', 55, 170); -- Nuts, ginkgo nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_c', 61.3, 173); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_e', 25.97, 69); -- Nuts, almonds, oil roasted, lightly salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'thiamin', 1.243, 116); -- Nuts, pine nuts, pinyon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'riboflavin', 1.57, 108); -- Nuts, almonds, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'niacin', 17.2, 116); -- Peanut butter, creamy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b6', 1.7, 180); -- Nuts, pistachio nuts, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'folate', 246, 176); -- Peanuts, valencia, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b12', 0.13, 169); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'total_fat', 79.55, 191); -- Nuts, pilinuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'saturated_fat', 61.257, 183); -- Nuts, coconut meat, dried (desiccated), creamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'cholesterol', 4, 171); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'carbohydrate', 81.43, 191); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sugars', 43.17, 132); -- Nuts, coconut meat, dried (desiccated), sweetened, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'fiber', 34.24, 170); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'water', 86.03, 191); -- Nuts, chestnuts, japanese, boiled and steamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'caffeine', 4, 119); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'alcohol', 0, 131); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'magnesium', 37, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'calcium', 25, 9); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_d', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'energy', 357, 9); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'protein', 3.27, 9); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'phosphorus', 100, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'potassium', 263, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sodium', 67, 9); -- SILK French Vanilla Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'zinc', 0.67, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_k', 3, 5); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'iron', 1.64, 9); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'copper', 0.266, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'manganese', 0.916, 5); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'selenium', 6.2, 5); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_a', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_c', 200, 8); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_e', 0.24, 5); -- Beverages, Horchata, as served in restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'thiamin', 0.06, 6); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'riboflavin', 0.262, 6); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'niacin', 0.76, 6); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b6', 0.077, 6); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'folate', 18, 5); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b12', 0.7, 5); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'total_fat', 23.84, 9); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'saturated_fat', 21.14, 8); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'cholesterol', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'carbohydrate', 53.21, 9); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sugars', 51.5, 8); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'fiber', 2.2, 8); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'water', 88.05, 9); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'magnesium', 37, 44); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'calcium', 188, 49); -- Beverages, almond milk, chocolate, ready-to-drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_d', 4.63, 45); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'energy', 357, 49); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'protein', 3.55, 49); -- Soy milk, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'phosphorus', 103, 45); -- Soymilk, original and vanilla, light, unsweetened, with ad…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'potassium', 263, 46); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sodium', 75, 49); -- Beverages, chocolate almond milk, unsweetened, shelf-stabl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'zinc', 0.67, 44); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_k', 3.6, 37); -- Soymilk, chocolate and other flavors, light, with added ca…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'iron', 1.64, 49); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'copper', 0.266, 44); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'manganese', 0.916, 18); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'selenium', 6.2, 41); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_a', 70, 39); -- Soymilk, chocolate, with added calcium, vitamins A and D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_c', 200, 41); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_e', 6.33, 22); -- Beverages, almond milk, unsweetened, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'thiamin', 0.154, 27); -- Soymilk (all flavors), unsweetened, with added calcium, vi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'riboflavin', 0.3307, 28); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'niacin', 3.292, 27); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b6', 0.233, 44); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'folate', 32, 43); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b12', 1.327, 45); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'total_fat', 23.84, 49); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'saturated_fat', 21.14, 45); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'cholesterol', 0, 41); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'carbohydrate', 53.21, 49); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sugars', 51.5, 41); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'fiber', 2.2, 48); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'water', 97.4, 49); -- Almond milk, unsweetened, plain, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'caffeine', 3, 33); -- Hot chocolate / cocoa, made with non-dairy milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'alcohol', 0, 33); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'magnesium', 42, 568); -- Emu, fan fillet, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'calcium', 88, 572); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_d', 1.4, 432); -- Turkey, skin from whole, (light and dark), with added solu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'energy', 502, 572); -- Chicken, broilers or fryers, skin only, cooked, fried, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'protein', 33.67, 572); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'phosphorus', 332, 568); -- Dove, cooked (includes squab)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'potassium', 677, 568); -- Chicken, ground, crumbles, cooked, pan-browned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'sodium', 996, 572); -- Turkey, drumstick, smoked, cooked, with skin, bone removed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'zinc', 6, 568); -- Emu, oyster, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_k', 17.7, 456); -- Chicken fillet, breaded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'iron', 7.27, 572); -- Emu, inside drums, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'copper', 0.763, 568); -- Dove, cooked (includes squab)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'manganese', 0.26, 333); -- Chicken patty, frozen, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'selenium', 144.1, 566); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_a', 105, 556); -- Chicken, broilers or fryers, back, meat and skin, cooked, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_c', 12.2, 564); -- Duck, Peking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_e', 3.17, 274); -- Fast foods, chicken tenders
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'thiamin', 0.43, 343); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'riboflavin', 1.523, 343); -- Canada Goose, breast meat only, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'niacin', 14.782, 347); -- Chicken, broilers or fryers, breast, meat only, cooked, fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b6', 1.275, 564); -- Ruffed Grouse, breast meat, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'folate', 86, 552); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b12', 9.37, 564); -- Emu, fan fillet, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'total_fat', 44.45, 572); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'saturated_fat', 13.22, 571); -- Duck, domesticated, meat and skin, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'cholesterol', 177, 572); -- Turkey, whole, skin (light and dark), roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'carbohydrate', 23.15, 572); -- Chicken, broilers or fryers, skin only, cooked, fried, bat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'sugars', 7.76, 492); -- Chicken "wings" with other sauces or seasoning, from preco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'fiber', 2.2, 551); -- Chicken nuggets, from school lunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'water', 85.07, 572); -- Turkey and gravy, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'caffeine', 0, 492); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'alcohol', 0, 503); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'magnesium', 95, 359); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'calcium', 267, 360); -- Frankfurter, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_d', 2.3, 239); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'energy', 748, 362); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'protein', 40.9, 362); -- Pork, cured, bacon, cooked, restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'phosphorus', 533, 357); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'potassium', 1372, 359); -- Salami, pork, beef, less sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sodium', 2955, 362); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'zinc', 8.11, 359); -- Snacks, beef jerky, chopped and formed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_k', 70.2, 290); -- Bockwurst, pork, veal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'iron', 11.2, 361); -- Braunschweiger (a liver sausage), pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'copper', 1.197, 359); -- Pork, cured, ham, rump, bone-in, separable lean only, heat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'manganese', 1.074, 244); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'selenium', 65.1, 347); -- Pork, cured, bacon, cooked, microwaved
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_a', 8308, 355); -- Liver sausage, liverwurst, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_c', 43, 351); -- Luncheon meat, pork, ham, and chicken, minced, canned, red…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_e', 2.7, 205); -- Bacon, turkey, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'thiamin', 1.035, 269); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'riboflavin', 2.227, 270); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'niacin', 12.857, 270); -- Sausage, chicken or turkey, Italian style,  lower sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b6', 0.625, 351); -- Pork jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'folate', 321, 351); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b12', 24.55, 352); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'total_fat', 80.5, 362); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'saturated_fat', 29.38, 359); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'cholesterol', 391, 359); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'carbohydrate', 28.6, 362); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sugars', 14.75, 320); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'fiber', 10.2, 351); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'water', 77.03, 362); -- Pork, cured, ham -- water added, rump, bone-in, separable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'caffeine', 0, 321); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'alcohol', 0, 327); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'magnesium', 180, 301); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'calcium', 359, 307); -- KRAFT CHEEZ WHIZ Pasteurized Process Cheese Sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_d', 1.9, 257); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'energy', 717, 307); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'protein', 23.88, 307); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'phosphorus', 806, 306); -- KRAFT CHEEZ WHIZ Pasteurized Process Cheese Sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'potassium', 3098, 306); -- Soy sauce, reduced sodium, made from hydrolyzed vegetable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sodium', 7851, 307); -- Sauce, fish, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'zinc', 4.19, 302); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_k', 193.8, 281); -- Sauce, pesto, CLASSICO, basil pesto, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'iron', 5.3, 307); -- Sauce, worcestershire
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'copper', 0.349, 299); -- Hummus, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'manganese', 1.018, 116); -- Soy sauce made from soy and wheat (shoyu)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'selenium', 34, 286); -- Mustard, prepared, yellow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_a', 682, 295); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_c', 131.2, 299); -- Peppers, hot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_e', 22, 130); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'thiamin', 23.375, 141); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'riboflavin', 17.5, 140); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'niacin', 127.5, 141); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b6', 0.577, 296); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'folate', 3786, 285); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b12', 1.87, 277); -- Alfredo sauce with seafood
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'total_fat', 79.4, 307); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'saturated_fat', 41.049, 297); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'cholesterol', 466, 285); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'carbohydrate', 60.66, 307); -- Sauce, duck, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sugars', 42.68, 294); -- Chutney
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'fiber', 6.5, 303); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'water', 95.7, 307); -- Salad dressing, sweet and sour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'caffeine', 6, 266); -- Mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'alcohol', 0, 269); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'magnesium', 770, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'calcium', 625, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_d', 3.1, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'energy', 306, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'protein', 57.47, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'phosphorus', 260, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'potassium', 2944, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sodium', 4331, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'zinc', 5.8, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_k', 66, 12); -- Seaweed, kelp, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'iron', 66.38, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'copper', 6.1, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'manganese', 5.88, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'selenium', 7.4, 12); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_a', 406, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_c', 39, 14); -- Seaweed, laver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_e', 5.53, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'thiamin', 2.38, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'riboflavin', 3.67, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'niacin', 12.82, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b6', 0.364, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'folate', 580, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b12', 2.25, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'total_fat', 7.72, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'saturated_fat', 2.65, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'cholesterol', 33, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'carbohydrate', 80.88, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sugars', 5.35, 12); -- Seaweed, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'fiber', 36.7, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'water', 91.32, 14); -- Seaweed, agar, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'caffeine', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'alcohol', 0, 14); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'magnesium', 190, 300); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'calcium', 500, 300); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_d', 1.7, 247); -- Milk and cereal bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'energy', 656, 303); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'protein', 61.3, 303); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'phosphorus', 419, 300); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'potassium', 1744, 300); -- Potato chips, without salt, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sodium', 2667, 303); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'zinc', 5.29, 299); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_k', 328.6, 250); -- Snacks, potato chips, made from dried potatoes, fat-free, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'iron', 8.71, 300); -- Snacks, granola bar, GENERAL MILLS, NATURE VALLEY, CHEWY T…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'copper', 2.456, 298); -- Snacks, soy chips or crisps, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'manganese', 6.18, 123); -- Snacks, rice cakes, brown rice, buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'selenium', 41, 281); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_a', 1184, 295); -- Snacks, sweet potato chips, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_c', 260.8, 302); -- Snacks, candy rolls, yogurt-covered, fruit flavored with h…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_e', 13.72, 93); -- Snack, potato chips, made from dried potatoes, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'thiamin', 1.323, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'riboflavin', 1.499, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'niacin', 17.635, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b6', 1.764, 300); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'folate', 316, 298); -- Snacks, granola bar, fruit-filled, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b12', 2.14, 296); -- Cheese puffs and twists, corn based, baked, low fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'total_fat', 58.78, 303); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'saturated_fat', 35.476, 301); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'cholesterol', 133, 298); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'carbohydrate', 90.06, 303); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sugars', 65, 253); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'fiber', 22.5, 289); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'water', 30.36, 303); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'caffeine', 23, 250); -- Popcorn, chocolate coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'alcohol', 0, 251); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'magnesium', 336, 345); -- SCHIFF,TIGER'S MILK BAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'calcium', 1495, 348); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_d', 5.4, 288); -- Formulated bar, SLIM-FAST OPTIMA meal bar, milk chocolate …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'energy', 656, 352); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'protein', 61.3, 352); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'phosphorus', 785, 344); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'potassium', 1744, 341); -- Potato chips, without salt, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sodium', 2667, 352); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'zinc', 13.57, 344); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_k', 350.6, 290); -- Formulated Bar, SOUTH BEACH protein bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'iron', 18.15, 348); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'copper', 2.456, 340); -- Snacks, soy chips or crisps, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'manganese', 6.18, 141); -- Snacks, rice cakes, brown rice, buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'selenium', 62.5, 321); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_a', 1496, 336); -- Snack, BALANCE, original bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_c', 489.9, 351); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_e', 30.5, 117); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'thiamin', 8.06, 168); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'riboflavin', 3.846, 168); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'niacin', 45.249, 169); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b6', 4.525, 347); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'folate', 1057, 345); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b12', 10.91, 343); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Chewy…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'total_fat', 58.78, 352); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'saturated_fat', 35.476, 350); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'cholesterol', 133, 346); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'carbohydrate', 90.06, 352); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sugars', 65, 302); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'fiber', 22.5, 338); -- Formulated bar, high fiber, chewy, oats and chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'water', 30.36, 352); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'caffeine', 23, 290); -- Popcorn, chocolate coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'alcohol', 0, 291); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'selenium', 18.3, 201); -- Ramen bowl, NFS
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'magnesium', 280, 61); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'calcium', 1229, 80); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_d', 0, 55); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'energy', 613, 80); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'protein', 43.32, 80); -- Soybeans, mature seeds, dry roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'phosphorus', 704, 60); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'potassium', 1797, 62); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sodium', 3728, 80); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'zinc', 4.89, 61); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_k', 94.1, 40); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'iron', 15.7, 80); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'copper', 1.916, 60); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'manganese', 2.517, 33); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'selenium', 28.5, 56); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_a', 26, 55); -- Edamame, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_c', 29, 69); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_e', 6.9, 25); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'thiamin', 4.4, 45); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'riboflavin', 0.9, 46); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'niacin', 12.766, 45); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b6', 1.5, 60); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'folate', 375, 56); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b12', 5.11, 60); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'total_fat', 50.01, 80); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'saturated_fat', 7.382, 79); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'cholesterol', 5, 78); -- Veggie burger patty, no bun
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'carbohydrate', 82.32, 80); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sugars', 17.44, 65); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'fiber', 17.7, 75); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'water', 91.4, 80); -- MORI-NU, Tofu, silken, lite firm
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'caffeine', 0, 40); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'alcohol', 0, 41); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'magnesium', 280, 86); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'calcium', 1229, 112); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_d', 3.9, 85); -- Vitasoy USA, Nasoya Lite Firm Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'energy', 613, 112); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'protein', 43.32, 112); -- Soybeans, mature seeds, dry roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'phosphorus', 704, 73); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'potassium', 1797, 87); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sodium', 3728, 112); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'zinc', 4.89, 86); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_k', 94.1, 50); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'iron', 15.7, 111); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'copper', 1.916, 69); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'selenium', 28.5, 79); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_a', 96, 66); -- Vitasoy USA Nasoya, Lite Silken Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_c', 29, 94); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'riboflavin', 0.9, 66); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b6', 1.5, 71); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'folate', 375, 81); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b12', 5.11, 89); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'total_fat', 50.01, 112); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'saturated_fat', 7.382, 111); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'cholesterol', 20, 110); -- Soybean curd, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'carbohydrate', 82.32, 112); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sugars', 17.44, 96); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'fiber', 17.7, 106); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'water', 93.18, 112); -- SILK Unsweetened, soymilk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'caffeine', 0, 49); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'alcohol', 0, 50); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'magnesium', 327, 359); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'calcium', 639, 411); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_d', 1.2, 291); -- Egg custards, dry mix, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'energy', 642, 412); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'protein', 18.3, 412); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'phosphorus', 607, 364); -- Candies, halavah, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'potassium', 1464, 367); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sodium', 1643, 412); -- Candies, Tamarind
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'zinc', 9.63, 359); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_k', 22.5, 296); -- Agave liquid sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'iron', 17.4, 412); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'copper', 3.233, 358); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'manganese', 4.422, 256); -- Sugars, maple
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'selenium', 17.8, 347); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_a', 319, 347); -- Candies, toffee, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_c', 136.4, 403); -- Candies, fruit snacks, with high vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_e', 12.36, 226); -- Candies, sugar-coated almonds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'thiamin', 0.444, 278); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'riboflavin', 1.27, 278); -- Syrup, maple, Canadian
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'niacin', 8.2, 278); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b6', 0.67, 351); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'folate', 111, 350); -- Ladoo, round ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b12', 0.88, 344); -- Yogurt parfait, lowfat, with fruit and granola
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'total_fat', 52.31, 412); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'saturated_fat', 32.277, 405); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'cholesterol', 140, 408); -- Desserts, mousse, chocolate, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'carbohydrate', 99.98, 412); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sugars', 99.8, 371); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'fiber', 18.1, 409); -- Baking chocolate, unsweetened, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'water', 94.74, 412); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'caffeine', 839, 326); -- Candies, dark chocolate coated coffee beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'alcohol', 0.3, 319); -- Puddings, rice, ready-to-eat
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'magnesium', 194, 1181); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'calcium', 429, 1181); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_d', 0, 1119); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'energy', 352, 1180); -- Fried onion rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'protein', 14.11, 1182); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'phosphorus', 356, 1180); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'potassium', 3427, 1181); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sodium', 2853, 1179); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'zinc', 3.73, 1176); -- Hearts of palm, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_k', 1140, 933); -- Amaranth leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'iron', 9.09, 1181); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'copper', 1.841, 1173); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'manganese', 6.704, 704); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'selenium', 14.2, 1134); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_a', 1376, 1101); -- Grape leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_c', 242.5, 1154); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_e', 4.3, 462); -- Tomato products, canned, paste, without salt added (Includ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'thiamin', 0.833, 696); -- Winged bean leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'riboflavin', 0.66, 686); -- Drumstick leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'niacin', 9.05, 696); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b6', 1.235, 1151); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'folate', 338, 1141); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b12', 0.04, 1117); -- Sweet potato, casserole or mashed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'total_fat', 30.05, 1182); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'saturated_fat', 6.257, 1072); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'cholesterol', 68, 1120); -- Potato salad, home-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'carbohydrate', 55.76, 1180); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sugars', 37.59, 916); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'fiber', 12.3, 1085); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'water', 97.92, 1180); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'caffeine', 0, 885); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'alcohol', 0, 871); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'magnesium', 194, 1226); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'calcium', 429, 1226); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_d', 0.5, 1164); -- Corn pudding, home prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'energy', 358, 1225); -- Green plantain with cracklings, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'protein', 14.11, 1227); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'phosphorus', 356, 1225); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'potassium', 3427, 1226); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sodium', 2853, 1224); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'zinc', 3.73, 1221); -- Hearts of palm, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_k', 1140, 978); -- Amaranth leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'iron', 9.09, 1226); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'copper', 1.841, 1218); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'selenium', 26.9, 1179); -- Potatoes, mashed, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_a', 1376, 1146); -- Grape leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_c', 242.5, 1199); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b6', 1.235, 1196); -- Garlic, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'folate', 338, 1186); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b12', 0.97, 1162); -- Vegetable juice, BOLTHOUSE FARMS, DAILY GREENS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'total_fat', 30.05, 1227); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'saturated_fat', 6.257, 1117); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'cholesterol', 74, 1165); -- Potato patty
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'carbohydrate', 55.76, 1225); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sugars', 37.59, 961); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'fiber', 12.3, 1130); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'water', 97.92, 1225); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'caffeine', 0, 930); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'alcohol', 0, 916); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_d', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'energy', 1, 21); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'protein', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_k', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_a', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_c', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_e', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'thiamin', 0, 9); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'riboflavin', 0, 9); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'niacin', 0, 9); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_b6', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'folate', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'vitamin_b12', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'total_fat', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'saturated_fat', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'cholesterol', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'carbohydrate', 0.13, 21); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'sugars', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'fiber', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'water', 100, 21); -- Beverages, water, bottled, POLAND SPRING
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'caffeine', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 0, 'alcohol', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'magnesium', 40, 25); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'calcium', 199, 40); -- Yogurt, plain, skim milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_d', 0.217, 24); -- Yogurt, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'energy', 112, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'protein', 10.3, 40); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'phosphorus', 166, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'potassium', 339, 28); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sodium', 135, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'zinc', 1.13, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_k', 3.5, 20); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'iron', 1.06, 40); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'copper', 0.209, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'manganese', 0.065, 20); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'selenium', 13, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_a', 131, 36); -- Yogurt, fruit, lowfat, with low calorie sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_c', 10.7, 35); -- Yogurt, Greek, nonfat, peach, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_e', 0.31, 18); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'thiamin', 0.06, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'riboflavin', 0.281, 23); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'niacin', 0.24, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b6', 0.064, 24); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'folate', 12, 19); -- Yogurt, Greek, plain, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b12', 0.75, 23); -- Yogurt, Greek, plain, nonfat (Includes foods for USDA's Fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'total_fat', 5, 40); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'saturated_fat', 2.46, 38); -- Yogurt, Greek, whole, plain, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'cholesterol', 17, 38); -- Yogurt, Greek, whole milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'carbohydrate', 23.53, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sugars', 19.05, 23); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'fiber', 1.2, 37); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'water', 87.9, 40); -- Yogurt, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'caffeine', 2, 22); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'alcohol', 0, 22); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'magnesium', 40, 76); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'calcium', 199, 91); -- Yogurt, plain, skim milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_d', 1.3, 75); -- Yogurt, fruit variety, nonfat, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'energy', 149, 91); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'protein', 10.3, 91); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'phosphorus', 166, 76); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'potassium', 339, 79); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sodium', 135, 91); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'zinc', 1.13, 76); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_k', 4.5, 68); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'iron', 1.08, 91); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'copper', 0.209, 76); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'manganese', 0.065, 35); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'selenium', 13, 73); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_a', 178, 84); -- Kefir, lowfat, strawberry, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_c', 13.5, 84); -- Yogurt parfait, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_e', 0.31, 31); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'thiamin', 0.06, 39); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'riboflavin', 0.281, 40); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'niacin', 0.24, 40); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b6', 0.071, 75); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'folate', 23, 68); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b12', 0.75, 73); -- Yogurt, Greek, plain, nonfat (Includes foods for USDA's Fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'total_fat', 7.03, 91); -- Yogurt, almond milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'saturated_fat', 5.094, 89); -- Yogurt, coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'cholesterol', 17, 87); -- Yogurt, Greek, whole milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'carbohydrate', 23.53, 91); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sugars', 19.05, 72); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'fiber', 1.5, 87); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'water', 89.7, 91); -- Kefir, lowfat, plain, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'caffeine', 2, 69); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'alcohol', 0, 69); -- none holds any
