-- The most that a food of a group holds per 100 g: the ceiling of an unknown value.
-- Written by schema/derive/ceilings from the USDA's SR Legacy, Foundation Foods and FNDDS; edit the script, not this file.
--
-- The rule:
-- Each food of the three tables is put into one of marrow's groups, by its category and the words of its description.
-- A food that the starter catalogue has is in the same group as there, and fortified or not as there.
-- The ceiling is the maximum over the group's foods that give a value, with a margin for what the next food may contain: where fewer
-- than 300 foods (n) give one, times the fourth root of 300 / n, since the next food exceeds the most of n once in n + 1 times. Energy,
-- water, protein, fat, carbohydrate and their parts have no margin. The comment after each row names the food that sets it.
-- Fortified foods do not count for the unfortified (0). They are recognised by their words (fortified, added vitamin D or calcium, meal
-- replacement, nutrition bars, …); by their kind: brands of breakfast cereals, margarines, energy drinks, and whatever the
-- survey makes of US milk or plant drinks; and by what such foods never contain by nature: vitamin B12 in cereals, plant drinks, soy
-- products, fruit, vegetables and water; vitamin D in plant drinks, soy products, fruit and vegetables, above 0.5 µg in milk
-- and yogurt, above 0.2 µg in other drinks, above 2 µg in cheese. Calcium-set tofu is not counted as fortified.
-- Foods that nothing but their vitamin D shows to be fortified do count for the vitamin D of the unfortified, since a food whose vitamin
-- D is unknown may be one of them.
-- The ceiling of a fortified food (1) is the most of the fortified foods of its group, with the margin for their number and half as much
-- again, since a maker chooses how much is added, for vitamin D once more half as much (of 199 values of branded products, two lay
-- between); but no less than that of the unfortified, and for vitamin D in grain products no less than the 90 IU that may be added to
-- 100 g in the US (21 CFR 184.1950).
-- Foods of moist groups that contain less than 20 g of water in 100 g are groups of their own (dried milk, dried soups, …; the program
-- also knows them by their names), because they contain far more in 100 g.
-- Left out, because nothing is like them: concentrates of juices and drinks, protein powders and other food for patients, oils of fish,
-- whales and seals, dried mushrooms, baking powder and yeast, rennet, pectin, sugar substitutes, cottonseed, mechanically separated
-- meat, and what the survey lists as ingredients. No ceilings hold for these.
-- So are bran and germ, and fish eggs. Dry grains and dry legumes count in their groups: they are weighed dry.
-- Dishes, soups, sauces and baked goods are made with US milk, which has vitamin D added; their ceilings include it.
-- Water has no rows for minerals: the tables have only a few waters, and European mineral waters contain ten times as much.
-- Where a group has fewer than five fortified foods, it is half as much again as the most of the fortified foods of all groups (of the
-- dry groups for a dry one).
-- A group with fewer than five foods that give a value has no row: no ceiling is known.
--
-- How often it holds (tests/bench/calibration): each value of SR Legacy and Foundation Foods was masked, in five parts, with the
-- ceilings derived without the foods of the part and their copies in other tables. Above their ceilings were 0.28 % of 18,391 values:
-- of unfortified foods 22 of 7,155 for magnesium (0.31 %), 19 of 7,425 for calcium (0.26 %), 10 of 2,301 for vitamin D (0.43 %);
-- of fortified foods 0 of 556, 0 of 580 and 0 of 374. Of 199 values of vitamin D of branded products (tests/bench/undecided) none was above.

INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'magnesium', 58.095, 241); -- Babyfood, vegetables, spinach, creamed, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'calcium', 134.1466, 241); -- Baby Toddler yogurt, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_d', 1.479, 215); -- Baby Toddler yogurt, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'energy', 188, 241); -- Babyfood, meat, chicken sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'protein', 15.2, 241); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'phosphorus', 127.809, 241); -- Babyfood, meat, chicken sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'potassium', 417.2277, 241); -- Babyfood, fruit, banana and strawberry, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'sodium', 321.7499, 241); -- Babyfood, meat, turkey sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'zinc', 2.7463, 241); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_k', 214.0332, 215); -- Babyfood, vegetables, spinach, creamed, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'iron', 1.7534, 241); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'copper', 0.295, 240); -- Babyfood, dinner, chicken soup, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'manganese', 0.5784, 62); -- Babyfood, dinner, pasta with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'selenium', 15.8938, 239); -- Babyfood, meat, ham, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_a', 777.4167, 241); -- Babyfood, carrots, toddler
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_c', 2891.7553, 241); -- Babyfood, GERBER, 2nd Foods, apple, carrot and squash, org…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_e', 3.0563, 163); -- Babyfood, dinner, macaroni and tomato and beef, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'thiamin', 1.77, 181); -- Babyfood, apple yogurt dessert, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'riboflavin', 0.2383, 181); -- Babyfood, prunes, without vitamin c, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'niacin', 3.8805, 181); -- Babyfood, meat, chicken, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_b6', 0.4225, 241); -- Babyfood, dessert, blueberry yogurt, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'folate', 72.8828, 241); -- Babyfood, dinner, broccoli and chicken, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'vitamin_b12', 2.4259, 241); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'total_fat', 14.6, 241); -- Babyfood, meat, meat sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'saturated_fat', 5.82, 223); -- Babyfood, meat, meat sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'cholesterol', 84.3847, 223); -- Babyfood, meat, chicken sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'carbohydrate', 25.78, 241); -- Babyfood, fruit, banana and strawberry, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'sugars', 19.29, 222); -- Babyfood, fruit, banana and strawberry, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'fiber', 3.9, 228); -- Babyfood, peas, dices, toddler
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'water', 99.9, 241); -- Babyfood, water, bottled, GERBER, without added fluoride
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'caffeine', 0, 217); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 0, 'alcohol', 0, 223); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'magnesium', 83.9913, 403); -- Babyfood, cereal, high protein, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'calcium', 514.4464, 403); -- Babyfood, cereal, mixed, with honey, prepared with whole m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_d', 19.4291, 367); -- Infant formula, MEAD JOHNSON, Enfamil Premature 30 Calorie…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'energy', 188, 403); -- Babyfood, meat, chicken sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'protein', 15.2, 403); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'phosphorus', 346.4639, 403); -- Babyfood, cereal, oatmeal, with honey, prepared with whole…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'potassium', 610.6864, 403); -- Babyfood, cereal, high protein, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'sodium', 321.7499, 402); -- Babyfood, meat, turkey sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'zinc', 13.1236, 403); -- Babyfood, cereal, oatmeal, with applesauce and bananas, ju…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_k', 214.0332, 367); -- Babyfood, vegetables, spinach, creamed, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'iron', 25.2324, 403); -- Babyfood, cereal, high protein, with apple and orange, pre…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'copper', 0.3797, 402); -- Babyfood, cereal, high protein, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'manganese', 0.6618, 118); -- Babyfood, juice, apple, with calcium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'selenium', 15.8938, 391); -- Babyfood, meat, ham, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_a', 777.4167, 398); -- Babyfood, carrots, toddler
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_c', 2891.7553, 399); -- Babyfood, GERBER, 2nd Foods, apple, carrot and squash, org…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_e', 5.6359, 243); -- Infant formula, MEAD JOHNSON, Enfamil Premature 30 Calorie…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'thiamin', 1.77, 270); -- Babyfood, apple yogurt dessert, strained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'riboflavin', 1.7215, 270); -- Babyfood, cereal, high protein, with apple and orange, pre…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'niacin', 12.7233, 270); -- Babyfood, cereal, mixed, with honey, prepared with whole m…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_b6', 0.434, 403); -- Child formula, ABBOTT NUTRITION, PEDIASURE, ready-to-feed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'folate', 72.8828, 403); -- Babyfood, dinner, broccoli and chicken, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'vitamin_b12', 2.4259, 403); -- Babyfood, meat, lamb, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'total_fat', 14.6, 403); -- Babyfood, meat, meat sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'saturated_fat', 5.82, 380); -- Babyfood, meat, meat sticks, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'cholesterol', 167.1239, 376); -- Babyfood, cereal, egg yolks and bacon, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'carbohydrate', 25.78, 403); -- Babyfood, fruit, banana and strawberry, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'sugars', 19.29, 374); -- Babyfood, fruit, banana and strawberry, junior
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'fiber', 3.9, 377); -- Babyfood, peas, dices, toddler
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'water', 99.9, 403); -- Babyfood, water, bottled, GERBER, without added fluoride
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'caffeine', 0, 361); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baby food', 1, 'alcohol', 0, 370); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'magnesium', 198, 738); -- Mary's Gone Crackers, Original Crackers, Organic Gluten Free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'calcium', 429, 762); -- Cookies, graham crackers, plain or honey, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_d', 1.7, 588); -- Popover
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'energy', 562, 766); -- Cookie, with peanut butter filling, chocolate-coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'protein', 15.08, 766); -- Breadsticks, hard, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'phosphorus', 501, 739); -- Biscuit, wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'potassium', 724, 755); -- Crackers, saltines, low salt (includes oyster, soda, soup)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sodium', 1532, 766); -- Kraft, Stove Top Stuffing Mix Chicken Flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'zinc', 3.99, 738); -- Popcorn cake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_k', 69.3, 617); -- Crackers, standard snack-type, regular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'iron', 12.57, 764); -- Archway Home Style Cookies, Reduced Fat Ginger Snaps
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'copper', 0.77, 738); -- Pie Crust, Cookie-type, Chocolate, Ready Crust
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'manganese', 5.4024, 292); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'selenium', 75.1, 705); -- Crackers, matzo, whole-wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_a', 467, 698); -- Toaster pastries, fruit, toasted (include apple, blueberry…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_c', 28.9, 711); -- Casabe, cassava bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_e', 9.744, 206); -- Cookies, chocolate cream covered biscuit sticks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'thiamin', 1.087, 328); -- Crackers, cheese, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'riboflavin', 0.773, 328); -- Cookies, marshmallow, with rice cereal and chocolate chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'niacin', 8.888, 328); -- Waffles, plain, frozen, ready -to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b6', 1.11, 725); -- Waffle, buttermilk, frozen, ready-to-heat, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'folate', 241, 737); -- Cookie, marshmallow and peanut butter, with oat cereal, no…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'vitamin_b12', 2.93, 700); -- Waffles, plain, frozen, ready-to-heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'total_fat', 38.5, 766); -- Puff pastry, frozen, ready-to-bake, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'saturated_fat', 20.1, 757); -- Archway Home Style Cookies, Coconut Macaroon
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'cholesterol', 226, 720); -- Pastry, made with bean paste and salted egg yolk filling, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'carbohydrate', 84.1, 766); -- Ice cream cones, sugar, rolled-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'sugars', 80.58, 670); -- Cookie, meringue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'fiber', 22.9, 733); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'water', 70.56, 766); -- Dumpling, no meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'caffeine', 34, 606); -- Tiramisu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 0, 'alcohol', 0, 615); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'magnesium', 555, 738); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'calcium', 2247, 762); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_d', 26.25, 588); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'energy', 562, 766); -- Cookie, with peanut butter filling, chocolate-coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'protein', 15.08, 766); -- Breadsticks, hard, whole wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'phosphorus', 1320, 739); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'potassium', 1545, 755); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'sodium', 2895, 766); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'zinc', 96.495, 738); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_k', 827.25, 617); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'iron', 101.505, 764); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'copper', 2.655, 738); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'manganese', 22.152, 292); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'selenium', 184.65, 705); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_a', 2655, 698); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_c', 734.85, 711); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_e', 120.69, 206); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'thiamin', 12.09, 328); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'riboflavin', 10.935, 328); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'niacin', 135.8505, 328); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_b6', 10.2, 725); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'folate', 2445, 737); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'vitamin_b12', 31.035, 700); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'total_fat', 38.5, 766); -- Puff pastry, frozen, ready-to-bake, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'saturated_fat', 20.1, 757); -- Archway Home Style Cookies, Coconut Macaroon
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'cholesterol', 375, 720); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'carbohydrate', 84.1, 766); -- Ice cream cones, sugar, rolled-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'sugars', 80.58, 670); -- Cookie, meringue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'fiber', 22.9, 733); -- Crackers, rye, wafers, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'water', 70.56, 766); -- Dumpling, no meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'caffeine', 213, 606); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baked goods', 1, 'alcohol', 0, 615); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'magnesium', 282.9446, 61); -- Pancakes, buckwheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'calcium', 703.1567, 63); -- Pancakes, buckwheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_d', 0, 24); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'energy', 518, 67); -- Pie crust, standard-type, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'protein', 55.3, 67); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'phosphorus', 3526.3836, 61); -- Puddings, all flavors except chocolate, low calorie, insta…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'potassium', 2932.2817, 63); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'sodium', 5454.9765, 67); -- Puddings, all flavors except chocolate, low calorie, insta…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'zinc', 3.7669, 63); -- Pancakes, buckwheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_k', 12.3527, 23); -- Biscuits, plain or buttermilk, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'iron', 11.4913, 65); -- Pancakes, whole-wheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'copper', 1.513, 61); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'manganese', 4.0034, 59); -- Muffins, wheat bran, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'selenium', 72.7031, 57); -- Bread, stuffing, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_a', 143.8647, 62); -- Cake, pudding-type, carrot, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_c', 726.739, 62); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_e', 1.7484, 23); -- Cake, yellow, enriched, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'thiamin', 0.9011, 63); -- Pancakes, plain, dry mix, incomplete (includes buttermilk)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'riboflavin', 1.5998, 63); -- Pancakes, whole-wheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'niacin', 11.6627, 63); -- Pancakes, whole wheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_b6', 0.647, 63); -- Pancakes, buckwheat, dry mix, incomplete
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'folate', 260.6069, 61); -- Bread, stuffing, cornbread, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'vitamin_b12', 1.7283, 63); -- Egg custards, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'total_fat', 31.4, 67); -- Pie crust, standard-type, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'saturated_fat', 11.364, 58); -- Puddings, coconut cream, dry mix, regular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'cholesterol', 381.1228, 63); -- Egg custards, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'carbohydrate', 95.4, 67); -- Puddings, lemon, dry mix, instant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'sugars', 92.9, 32); -- Puddings, vanilla, dry mix, instant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'fiber', 14.3, 54); -- Bread, stuffing, cornbread, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'water', 30.18, 67); -- Muffins, blueberry, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'caffeine', 33.5018, 38); -- Puddings, chocolate flavor, low calorie, regular, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 0, 'alcohol', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'magnesium', 750, 61); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'calcium', 2160, 63); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_d', 19.05, 24); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'energy', 518, 67); -- Pie crust, standard-type, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'protein', 55.3, 67); -- Gelatin desserts, dry mix, reduced calorie, with aspartame…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'phosphorus', 3526.3836, 61); -- Puddings, all flavors except chocolate, low calorie, insta…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'potassium', 4053, 63); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'sodium', 5454.9765, 67); -- Puddings, all flavors except chocolate, low calorie, insta…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'zinc', 28.125, 63); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_k', 187.5, 23); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'iron', 100.845, 65); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'copper', 555, 61); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'manganese', 403.65, 59); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'selenium', 131.25, 57); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_a', 2812.5, 62); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_c', 2013.45, 62); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_e', 77.88, 23); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'thiamin', 5.955, 63); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'riboflavin', 6.495, 63); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'niacin', 57.693, 63); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_b6', 3.75, 63); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'folate', 856.5, 61); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'vitamin_b12', 12.12, 63); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'total_fat', 31.4, 67); -- Pie crust, standard-type, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'saturated_fat', 11.364, 58); -- Puddings, coconut cream, dry mix, regular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'cholesterol', 381.1228, 63); -- Egg custards, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'carbohydrate', 95.4, 67); -- Puddings, lemon, dry mix, instant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'sugars', 92.9, 32); -- Puddings, vanilla, dry mix, instant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'fiber', 14.3, 54); -- Bread, stuffing, cornbread, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'water', 30.18, 67); -- Muffins, blueberry, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'caffeine', 51, 38); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('baking mixes', 1, 'alcohol', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'magnesium', 1784.7738, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'calcium', 166.8226, 11); -- Wheat bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_d', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'energy', 382, 11); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'protein', 31.43, 11); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'phosphorus', 3832.3503, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'potassium', 3393.5839, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'sodium', 27.4229, 11); -- Wheat germ, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'zinc', 38.095, 11); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_k', 10.2345, 7); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'iron', 42.3684, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'copper', 2.4909, 11); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'manganese', 46.704, 10); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'selenium', 195.9896, 8); -- Wheat germ, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_a', 14.0421, 10); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_c', 14.0421, 10); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_e', 47.7353, 8); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Honey Crunch…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'thiamin', 6.2913, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'riboflavin', 1.9191, 10); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'niacin', 77.6868, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_b6', 9.3009, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'folate', 1565.6924, 10); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'vitamin_b12', 0.6401, 10); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'total_fat', 20.85, 11); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'saturated_fat', 4.171, 10); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'cholesterol', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'carbohydrate', 85.64, 11); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'sugars', 21.43, 8); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Honey Crunch…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'fiber', 79, 11); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'water', 11.72, 11); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'caffeine', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 0, 'alcohol', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'magnesium', 1784.7738, 22); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'calcium', 274.229, 22); -- Cereals ready-to-eat, OAT BRAN FLAKES, HEALTH VALLEY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_d', 49.5093, 21); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'energy', 390, 22); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'protein', 31.43, 22); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Wheat Germ, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'phosphorus', 3832.3503, 22); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'potassium', 3393.5839, 22); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'sodium', 2601.7477, 22); -- Cereals ready-to-eat, QUAKER, QUAKER CRUNCHY BRAN
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'zinc', 220.5144, 22); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_k', 10.2345, 16); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'iron', 231.9635, 22); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'copper', 2.4909, 21); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'manganese', 46.704, 16); -- Cereals ready-to-eat, wheat germ, toasted, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'selenium', 195.9896, 18); -- Wheat germ, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_a', 2629.3802, 20); -- Cereals ready-to-eat, POST Bran Flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_c', 821.6587, 21); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_e', 298.6614, 16); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'thiamin', 16.9867, 20); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'riboflavin', 26.2747, 19); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'niacin', 326.4231, 20); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_b6', 23.3095, 22); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'folate', 5326.8984, 21); -- Cereals ready-to-eat, QUAKER, QUAKER CRUNCHY BRAN
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'vitamin_b12', 70.9225, 21); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'total_fat', 20.85, 22); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'saturated_fat', 4.171, 21); -- Rice bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'cholesterol', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'carbohydrate', 85.64, 22); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'sugars', 33.04, 19); -- Cereals ready-to-eat, MALT-O-MEAL, Raisin Bran Cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'fiber', 79, 22); -- Corn bran, crude
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'water', 11.72, 22); -- Cereals ready-to-eat, SUN COUNTRY, KRETSCHMER Toasted Whea…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'caffeine', 0, 15); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bran and germ', 1, 'alcohol', 0, 16); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'magnesium', 105, 310); -- Taco shells, baked, without added salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'calcium', 265, 313); -- Muffins, English, whole-wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_d', 0.768, 267); -- Cornbread, made from home recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'energy', 511, 313); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'protein', 18.02, 313); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'phosphorus', 405, 310); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'potassium', 789, 310); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sodium', 2100, 313); -- Bread, crumbs, dry, grated, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'zinc', 2.37, 310); -- Bread, whole wheat, made from home recipe or purchased at …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_k', 47.0975, 273); -- Bread, crumbs, dry, grated, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'iron', 4.92, 313); -- Bread, crumbs, dry, grated, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'copper', 0.67, 310); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'manganese', 3.1677, 125); -- Bread, whole-wheat, commercially prepared, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'selenium', 53.9261, 295); -- Bread, chapati or roti, plain, commercially prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_a', 142.5703, 289); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_c', 4.1421, 289); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_e', 9.7456, 103); -- Bagels, plain, enriched, with calcium propionate (includes…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'thiamin', 1.1988, 127); -- Bread, crumbs, dry, grated, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'riboflavin', 0.6869, 126); -- Bread, sticks, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'niacin', 8.4593, 126); -- Bread, rice bran
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b6', 0.363, 304); -- Tostada shells, corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'folate', 186.3113, 298); -- Garlic bread, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'vitamin_b12', 0.4236, 290); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'total_fat', 29.07, 313); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'saturated_fat', 8.264, 310); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'cholesterol', 59.5022, 291); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'carbohydrate', 73.5, 313); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'sugars', 24.9, 289); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'fiber', 14.3, 307); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'water', 76.26, 313); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'caffeine', 0, 267); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 0, 'alcohol', 0, 272); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'magnesium', 164.5924, 324); -- Bagel, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'calcium', 2426.9309, 327); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_d', 2.25, 280); -- 21 CFR 184.1950
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'energy', 511, 327); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'protein', 18.02, 327); -- Bread, soy, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'phosphorus', 493.7772, 324); -- Rolls, hamburger, whole grain white, calcium-fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'potassium', 789, 324); -- Bread, potato, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sodium', 2100, 327); -- Bread, crumbs, dry, grated, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'zinc', 6.616, 324); -- Rolls, hamburger, whole grain white, calcium-fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_k', 47.0975, 286); -- Bread, crumbs, dry, grated, seasoned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'iron', 17.3306, 327); -- Bread, white, special formula, added fiber, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'copper', 0.8617, 324); -- Tortillas, ready-to-bake or -fry, flour, without added cal…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'manganese', 22.152, 125); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'selenium', 94.2372, 309); -- Muffin, English, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_a', 142.5703, 303); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_c', 4.1421, 303); -- Bread, sweet potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_e', 120.69, 103); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'thiamin', 2.914, 132); -- Bagels, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'riboflavin', 1.649, 131); -- Bagels, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'niacin', 19.4167, 131); -- Bagels, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b6', 0.4744, 318); -- Bagel, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'folate', 451.8222, 312); -- Bagels, whole grain white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'vitamin_b12', 0.4236, 304); -- Breadsticks, soft, stuffed or topped with melted cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'total_fat', 29.07, 327); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'saturated_fat', 8.264, 324); -- Taco shell, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'cholesterol', 59.5022, 305); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'carbohydrate', 73.5, 327); -- Croutons, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'sugars', 24.9, 302); -- Bread, salvadoran sweet cheese (quesadilla salvadorena)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'fiber', 14.3, 321); -- Bread, reduced-calorie, oat bran, toasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'water', 76.26, 327); -- Injera, Ethiopian bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'caffeine', 0, 280); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('bread', 1, 'alcohol', 0, 286); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'magnesium', 269.2815, 56); -- Oats (Includes foods for USDA's Food Distribution Program)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'calcium', 223.6406, 56); -- Cereals ready-to-eat, ALPEN
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_d', 0.1778, 48); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'energy', 489, 56); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'protein', 16.89, 56); -- Oats (Includes foods for USDA's Food Distribution Program)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'phosphorus', 795.6737, 56); -- Oats (Includes foods for USDA's Food Distribution Program)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'potassium', 820.0155, 56); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sodium', 812.4087, 56); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'zinc', 6.3441, 56); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_k', 9.0327, 51); -- Cereal, granola
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'iron', 42.5982, 56); -- Cereals ready-to-eat, POST, GRAPE-NUTS Cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'copper', 1.0728, 55); -- Millet, puffed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'manganese', 9.6746, 20); -- Oats (Includes foods for USDA's Food Distribution Program)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'selenium', 188.9905, 54); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_a', 2023.3808, 55); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_c', 80.8435, 55); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_e', 20.8713, 24); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'thiamin', 3.49, 28); -- Cereals ready-to-eat, WEETABIX whole grain cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'riboflavin', 2.7368, 27); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'niacin', 31.9092, 28); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b6', 2.6837, 56); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'folate', 537.0417, 56); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'vitamin_b12', 8.1985, 55); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'total_fat', 24.31, 56); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'saturated_fat', 3.957, 55); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'cholesterol', 20.8891, 55); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'carbohydrate', 87.78, 56); -- Cereals ready-to-eat, QUAKER, QUAKER Puffed Rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'sugars', 43.7, 52); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'fiber', 13, 55); -- Cereals ready-to-eat, POST, GRAPE-NUTS Cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'water', 89.92, 56); -- Congee
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'caffeine', 6.3246, 51); -- Cereals ready-to-eat, chocolate-flavored frosted puffed corn
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 0, 'alcohol', 0, 53); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'magnesium', 517.4012, 270); -- Cereals ready-to-eat, FAMILIA
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'calcium', 1439.583, 270); -- Cereals, CREAM OF WHEAT, 2 1/2 minute cook time, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_d', 23.4535, 210); -- Cereals ready-to-eat, RALSTON Crispy Hexagons
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'energy', 489, 270); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'protein', 21.75, 270); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'phosphorus', 874.8486, 270); -- Cereals ready-to-eat, RALSTON TASTEEOS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'potassium', 1681.1457, 270); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sodium', 3150.108, 270); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'zinc', 37.5401, 270); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_k', 45.6354, 216); -- Cereals ready-to-eat, NATURE'S PATH, Organic FLAX PLUS, Pu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'iron', 80.7113, 270); -- Cereals, QUAKER, Quick Oats with Iron, Dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'copper', 1.3159, 217); -- Cereals ready-to-eat, UNCLE SAM CEREAL
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'manganese', 11.8028, 80); -- Cereals, WHEATENA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'selenium', 221.0759, 200); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_a', 3101.9755, 217); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_c', 116.5108, 268); -- Cereals ready-to-eat, QUAKER WHOLE HEARTS oat cereal
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_e', 20.8713, 169); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'thiamin', 7.9188, 184); -- Cereals ready-to-eat, RALSTON Corn Flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'riboflavin', 4.84, 183); -- Cereals ready-to-eat, MALT-O-MEAL, CORN BURSTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'niacin', 62.3541, 184); -- Cereals ready-to-eat, rice, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b6', 6.971, 270); -- Cereal, O's, multigrain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'folate', 2682.6659, 263); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'vitamin_b12', 15.915, 262); -- Cereals ready-to-eat, POST, HONEY BUNCHES OF OATS, honey r…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'total_fat', 24.31, 270); -- Cereals ready-to-eat, granola, homemade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'saturated_fat', 5.709, 268); -- Cereals ready-to-eat, QUAKER, HONEY GRAHAM OH!S
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'cholesterol', 20.8891, 261); -- Grits, with cheese, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'carbohydrate', 90.59, 270); -- Cereals ready-to-eat, MALT-O-MEAL, CORN BURSTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'sugars', 55.45, 258); -- Cereals ready-to-eat, MALT-O-MEAL, CHOCOLATE MARSHMALLOW M…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'fiber', 22.3, 269); -- Cereals, QUAKER, Instant Oatmeal, Cinnamon Swirl, high fiber
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'water', 89.92, 270); -- Congee
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'caffeine', 12.4454, 209); -- Cereal, chocolate crispy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cereals', 1, 'alcohol', 0, 201); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'magnesium', 131.0307, 178); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'calcium', 1419.7554, 182); -- Cheese, parmesan, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_d', 7.6544, 170); -- Cheese,  with wine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'energy', 466, 182); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'protein', 41.6, 182); -- Cheese, parmesan, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'phosphorus', 1160.279, 182); -- KRAFT VELVEETA LIGHT Reduced Fat Pasteurized Process Chees…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'potassium', 1596.5167, 182); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sodium', 2050.8837, 182); -- Cheese, dry white, queso seco
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'zinc', 5.2383, 182); -- Cheese, parmesan, grated, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_k', 12.8123, 164); -- Cheese, cottage, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'iron', 5.6654, 182); -- Parmesan cheese topping, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'copper', 0.834, 178); -- Cheese, goat, soft type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'manganese', 0.3454, 85); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'selenium', 50.0542, 168); -- Parmesan cheese topping, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_a', 562.6489, 167); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_c', 22.1036, 160); -- Cheese, cottage, lowfat, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_e', 1.162, 90); -- Cheese, cream
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'thiamin', 0.5409, 101); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'riboflavin', 1.8054, 103); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'niacin', 7.2992, 101); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b6', 0.6516, 172); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'folate', 75.7089, 164); -- Cheese, brie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'vitamin_b12', 3.5269, 170); -- Cheese, swiss
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'total_fat', 38.88, 182); -- Cheese ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'saturated_fat', 24.609, 182); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'cholesterol', 139.5615, 181); -- Cheese, port de salut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'carbohydrate', 42.65, 182); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'sugars', 23.67, 155); -- Cheese substitute, mozzarella
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'fiber', 1.8, 160); -- Cheese, mozzarella, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'water', 83.5, 182); -- Cheese, cottage, lowfat, 1% milkfat, no sodium added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'caffeine', 0, 148); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 0, 'alcohol', 0, 149); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'magnesium', 183.9826, 193); -- Cheese, paneer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'calcium', 4751.8265, 197); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_d', 44.8731, 176); -- Cheese, pasteurized process, American, fortified with vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'energy', 466, 197); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'protein', 41.6, 197); -- Cheese, parmesan, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'phosphorus', 2791.4601, 197); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'potassium', 2309.2988, 197); -- Cheese, paneer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'sodium', 5300.6021, 197); -- Cheese, pasteurized process, American, fortified with vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'zinc', 9.9922, 197); -- Cheese, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_k', 12.8123, 178); -- Cheese, cottage, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'iron', 5.6654, 197); -- Parmesan cheese topping, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'copper', 0.834, 193); -- Cheese, goat, soft type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'manganese', 0.3454, 92); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'selenium', 78.4234, 182); -- Cheese, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_a', 1023.0546, 181); -- Cheese, pasteurized process, American, fortified with vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_c', 22.1036, 173); -- Cheese, cottage, lowfat, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_e', 3.2239, 97); -- Cheese product, pasteurized process, American, vitamin D f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'thiamin', 0.5409, 108); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'riboflavin', 1.8422, 110); -- Cheese product, pasteurized process, American, reduced fat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'niacin', 7.2992, 108); -- Cheese, American, nonfat or fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_b6', 0.9553, 186); -- Cheese, paneer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'folate', 75.7089, 177); -- Cheese, brie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'vitamin_b12', 8.4555, 184); -- Cheese, paneer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'total_fat', 38.88, 197); -- Cheese ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'saturated_fat', 24.609, 197); -- Cheese, goat, hard type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'cholesterol', 317.2114, 196); -- Cheese, pasteurized process, American, fortified with vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'carbohydrate', 42.65, 197); -- Cheese, gjetost
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'sugars', 23.67, 168); -- Cheese substitute, mozzarella
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'fiber', 1.8, 173); -- Cheese, mozzarella, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'water', 83.5, 197); -- Cheese, cottage, lowfat, 1% milkfat, no sodium added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'caffeine', 0, 161); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('cheese', 1, 'alcohol', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'magnesium', 130, 2144); -- Almond butter sandwich, on wheat bread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'calcium', 639, 2147); -- Cheese fondue
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_d', 8.1, 1860); -- Sushi, topped with eel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'energy', 470, 2148); -- Agutuk, fish with shortening (Alaskan ice cream) (Alaska N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'protein', 31.52, 2148); -- CRACKER BARREL, grilled sirloin steak
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'phosphorus', 538, 2144); -- KFC, biscuit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'potassium', 625, 2145); -- WENDY'S, french fries
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sodium', 1770, 2148); -- Stewed dried beef, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'zinc', 18.79, 2143); -- Oysters Rockefeller
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_k', 363.7, 1985); -- Greens with ham or pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'iron', 5.3, 2148); -- BURGER KING, DOUBLE WHOPPER, with cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'copper', 8.916, 2138); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'manganese', 1.405, 473); -- School Lunch, pizza, cheese topping, thick crust, whole gr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'selenium', 54.7, 2092); -- Lobster with bread stuffing, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_a', 4727, 2021); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_c', 59.5, 2029); -- Broccoli slaw salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_e', 4.92, 402); -- BURGER KING, Onion Rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'thiamin', 1.157, 494); -- Fast foods, submarine sandwich, oven roasted chicken on wh…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'riboflavin', 1.333, 494); -- Spaghetti with meat sauce, frozen entree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'niacin', 10.897, 494); -- KFC, Fried Chicken, EXTRA CRISPY, Breast, meat only, skin …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b6', 0.956, 2111); -- Fast foods, cheeseburger; single, regular patty, with cond…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'folate', 261, 1992); -- Livers, chicken, chopped, with eggs and onion
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'vitamin_b12', 50.67, 2085); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'total_fat', 43.5, 2148); -- Agutuk, fish with shortening (Alaskan ice cream) (Alaska N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'saturated_fat', 15.17, 2148); -- Rice, cooked with coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'cholesterol', 426, 2120); -- Fast foods, egg, scrambled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'carbohydrate', 57.5, 2148); -- Jelly sandwich, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'sugars', 31.12, 2084); -- Cake made with glutinous rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'fiber', 8.2, 2113); -- ON THE BORDER, refried beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'water', 93.93, 2148); -- McDONALD'S, Side Salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'caffeine', 2, 1843); -- Chicken with mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 0, 'alcohol', 0, 1844); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'magnesium', 555, 2144); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'calcium', 2247, 2147); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_d', 26.25, 1860); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'energy', 470, 2148); -- Agutuk, fish with shortening (Alaskan ice cream) (Alaska N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'protein', 31.52, 2148); -- CRACKER BARREL, grilled sirloin steak
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'phosphorus', 1320, 2144); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'potassium', 1545, 2145); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'sodium', 2895, 2148); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'zinc', 96.495, 2143); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_k', 827.25, 1985); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'iron', 101.505, 2148); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'copper', 8.916, 2138); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'manganese', 22.152, 473); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'selenium', 184.65, 2092); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_a', 4727, 2021); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_c', 734.85, 2029); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_e', 120.69, 402); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'thiamin', 12.09, 494); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'riboflavin', 10.935, 494); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'niacin', 135.8505, 494); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_b6', 10.2, 2111); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'folate', 2445, 1992); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'vitamin_b12', 50.67, 2085); -- Liver, beef or calves, and onions
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'total_fat', 43.5, 2148); -- Agutuk, fish with shortening (Alaskan ice cream) (Alaska N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'saturated_fat', 15.17, 2148); -- Rice, cooked with coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'cholesterol', 426, 2120); -- Fast foods, egg, scrambled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'carbohydrate', 57.5, 2148); -- Jelly sandwich, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'sugars', 31.12, 2084); -- Cake made with glutinous rice
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'fiber', 8.2, 2113); -- ON THE BORDER, refried beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'water', 93.93, 2148); -- McDONALD'S, Side Salad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'caffeine', 213, 1843); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dishes', 1, 'alcohol', 0, 1844); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'magnesium', 129.7408, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'calcium', 2403.0254, 24); -- Babyfood, GERBER, GRADUATES Lil Biscuits Vanilla Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_d', 0.9608, 24); -- Babyfood, GERBER, GRADUATES Lil Biscuits Vanilla Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'energy', 503, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'protein', 14.29, 24); -- Babyfood, snack, GERBER, GRADUATES, YOGURT MELTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'phosphorus', 1963.0348, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'potassium', 1342.5353, 24); -- Babyfood, snack, GERBER, GRADUATES, YOGURT MELTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'sodium', 1190.2309, 24); -- Babyfood, crackers, vegetable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'zinc', 32.8301, 24); -- Babyfood, finger snacks, GERBER, GRADUATES, PUFFS, apple a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_k', 26.7003, 24); -- Babyfood, GERBER, GRADUATES Lil Biscuits Vanilla Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'iron', 69.5712, 24); -- Babyfood, rice and apples, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'copper', 0.7014, 24); -- Babyfood, rice and apples, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'manganese', 3.8522, 10); -- Babyfood, finger snacks, GERBER, GRADUATES, PUFFS, apple a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'selenium', 53.9647, 24); -- Zwieback
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_a', 336.574, 24); -- Babyfood, crackers, vegetable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_c', 338.2662, 24); -- Babyfood, snack, GERBER GRADUATE FRUIT  STRIPS, Real Fruit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_e', 53.0568, 14); -- Babyfood, GERBER, GRADUATES Lil Biscuits Vanilla Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'thiamin', 3.3628, 14); -- Babyfood, finger snacks, GERBER, GRADUATES, PUFFS, apple a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'riboflavin', 6.9473, 14); -- Babyfood, cookies
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'niacin', 61.8932, 14); -- Babyfood, finger snacks, GERBER, GRADUATES, PUFFS, apple a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_b6', 11.0919, 24); -- Babyfood, cookies
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'folate', 206.8332, 24); -- Babyfood, cookie, baby, fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'vitamin_b12', 3.1965, 24); -- Babyfood, snack, GERBER, GRADUATES, YOGURT MELTS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'total_fat', 28.57, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'saturated_fat', 4.669, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'cholesterol', 24.4439, 24); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'carbohydrate', 86.89, 24); -- Babyfood, rice and apples, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'sugars', 68.65, 23); -- Babyfood, snack, GERBER GRADUATE FRUIT  STRIPS, Real Fruit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'fiber', 5.9, 24); -- Babyfood, GERBER, GRADUATES Lil Biscuits Vanilla Wheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'water', 19.09, 24); -- Babyfood, snack, GERBER GRADUATE FRUIT  STRIPS, Real Fruit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'caffeine', 0, 23); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 0, 'alcohol', 0, 23); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'magnesium', 346.9365, 91); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'calcium', 2716.5783, 91); -- Babyfood, cereal, Oatmeal, dry, GERBER, SINGLE GRAIN, fort…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_d', 43.0933, 89); -- Babyfood, cereal, Oatmeal, dry, GERBER, SINGLE GRAIN, fort…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'energy', 524, 91); -- Infant formula, ABBOTT NUTRITION, SIMILAC, PM 60/40, powde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'protein', 25.4, 91); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'phosphorus', 1963.0348, 91); -- Babyfood, Snack, GERBER, GRADUATES, LIL CRUNCHIES, baked w…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'potassium', 2902.0475, 91); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'sodium', 1190.2309, 91); -- Babyfood, crackers, vegetable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'zinc', 32.8301, 91); -- Babyfood, finger snacks, GERBER, GRADUATES, PUFFS, apple a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_k', 167.752, 89); -- Infant formula, ABBOTT NUTRITION, ALIMENTUM ADVANCE, with …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'iron', 146.6952, 91); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'copper', 807.3365, 91); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'manganese', 305.9125, 51); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'selenium', 141.1748, 91); -- Babyfood, cereal, whole wheat, with apples, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_a', 1551.3953, 91); -- Infant formula, ABBOTT NUTRITION, SIMILAC, NEOSURE, powder…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_c', 545.4976, 91); -- Babyfood, cereal, rice with pears and apple, dry, instant …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_e', 113.1057, 72); -- Babyfood, cereal, whole wheat, with apples, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'thiamin', 8.9048, 74); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'riboflavin', 9.7123, 74); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'niacin', 81.4038, 74); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_b6', 11.0919, 91); -- Babyfood, cookies
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'folate', 545.4976, 91); -- Babyfood, cereal, Oatmeal, dry, GERBER, SINGLE GRAIN, fort…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'vitamin_b12', 10.951, 91); -- Babyfood, cereal, mixed, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'total_fat', 28.87, 91); -- Infant formula, ABBOTT NUTRITION, SIMILAC, ADVANCE, with i…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'saturated_fat', 18.305, 90); -- Infant formula, ABBOTT NUTRITION, SIMILAC, SENSITIVE, (LAC…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'cholesterol', 70.9066, 88); -- Infant formula, MEAD JOHNSON, Enfamil Enspire Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'carbohydrate', 88.5, 91); -- Babyfood, cereal, rice with pears and apple, dry, instant …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'sugars', 68.65, 88); -- Babyfood, snack, GERBER GRADUATE FRUIT  STRIPS, Real Fruit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'fiber', 8.3, 87); -- Clif Z bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'water', 19.09, 91); -- Babyfood, snack, GERBER GRADUATE FRUIT  STRIPS, Real Fruit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'caffeine', 2.4103, 83); -- Clif Z bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried baby food', 1, 'alcohol', 0, 84); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'magnesium', 220.4148, 20); -- Yellow rice with seasoning, dry packet mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'calcium', 645.5006, 20); -- Macaroni or noodles with cheese, microwaveable, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_d', 0, 16); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'energy', 514, 20); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'protein', 13.86, 20); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'phosphorus', 795.0678, 20); -- Potatoes, au gratin, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'potassium', 3636.8449, 20); -- Potatoes, mashed, dehydrated, granules with milk, dry form
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'sodium', 4235.1138, 20); -- Pasta mix, classic cheeseburger macaroni, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'zinc', 2.8536, 20); -- Rice mix, cheese flavor, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_k', 147.9808, 17); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'iron', 9.3283, 20); -- Rice mix, cheese flavor, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'copper', 1.1375, 20); -- Potatoes, mashed, dehydrated, granules with milk, dry form
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'manganese', 2.3327, 16); -- Potatoes, mashed, dehydrated, granules without milk, dry f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'selenium', 93.4795, 20); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_a', 200.031, 18); -- Macaroni or noodles with cheese, microwaveable, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_c', 166.0172, 17); -- Potatoes, mashed, dehydrated, flakes without milk, dry form
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_e', 2.2751, 17); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'thiamin', 4.7044, 19); -- Pasta mix, classic beef, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'riboflavin', 1.3376, 19); -- Rice mix, cheese flavor, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'niacin', 14.3105, 19); -- Spanish rice mix, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_b6', 1.7456, 20); -- Potatoes, mashed, dehydrated, granules with milk, dry form
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'folate', 428.3493, 18); -- Rice and vermicelli mix, rice pilaf flavor, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'vitamin_b12', 1.6877, 18); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'total_fat', 41.19, 20); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'saturated_fat', 6.834, 20); -- Restaurant, Latino, bunuelos (fried yeast bread)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'cholesterol', 44.4096, 17); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'carbohydrate', 85.51, 20); -- Potatoes, mashed, dehydrated, granules without milk, dry f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'sugars', 17.98, 18); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'fiber', 8.6, 20); -- Potatoes, scalloped, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'water', 19.62, 20); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'caffeine', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 0, 'alcohol', 0, 15); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'magnesium', 750, 20); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'calcium', 2160, 20); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_d', 19.05, 16); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'energy', 514, 20); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'protein', 13.86, 20); -- Macaroni and cheese dinner with dry sauce mix, boxed, unco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'phosphorus', 2445, 20); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'potassium', 4053, 20); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'sodium', 4235.1138, 20); -- Pasta mix, classic cheeseburger macaroni, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'zinc', 28.125, 20); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_k', 187.5, 17); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'iron', 100.845, 20); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'copper', 555, 20); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'manganese', 403.65, 16); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'selenium', 131.25, 20); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_a', 2812.5, 18); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_c', 2013.45, 17); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_e', 77.88, 17); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'thiamin', 5.955, 19); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'riboflavin', 6.495, 19); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'niacin', 57.693, 19); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_b6', 3.75, 20); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'folate', 856.5, 18); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'vitamin_b12', 12.12, 18); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'total_fat', 41.19, 20); -- Falafel
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'saturated_fat', 6.834, 20); -- Restaurant, Latino, bunuelos (fried yeast bread)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'cholesterol', 145.5, 17); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'carbohydrate', 85.51, 20); -- Potatoes, mashed, dehydrated, granules without milk, dry f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'sugars', 17.98, 18); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'fiber', 8.6, 20); -- Potatoes, scalloped, dry mix, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'water', 19.62, 20); -- Fast foods, miniature cinnamon rolls
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'caffeine', 51, 14); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried dishes', 1, 'alcohol', 0, 15); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'magnesium', 810.9867, 44); -- Cocoa, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'calcium', 2178.8093, 48); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_d', 11.6307, 37); -- Beverages, Dairy drink mix, chocolate, reduced calorie, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'energy', 509, 48); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'protein', 78.13, 48); -- Beverages, Protein powder whey based
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'phosphorus', 2134.617, 45); -- Beverages, Protein powder whey based
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'potassium', 9652.2329, 46); -- Beverages, tea, instant, decaffeinated, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'sodium', 1385.0776, 48); -- Beverages, Cocoa mix, no sugar added, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'zinc', 25.0284, 44); -- Beverage, instant breakfast powder, chocolate, sugar-free,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_k', 208.369, 38); -- Beverage, instant breakfast powder, chocolate, sugar-free,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'iron', 56.921, 48); -- Cocoa, dry powder, unsweetened, HERSHEY'S European Style C…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'copper', 6.1563, 44); -- Cocoa, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'manganese', 230.9423, 33); -- Beverages, tea, instant, decaffeinated, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'selenium', 104.7915, 43); -- Beverages, coffee substitute, cereal grain beverage, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_a', 9939.182, 43); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_c', 3794.7332, 48); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_e', 29.3106, 38); -- Beverage, instant breakfast powder, chocolate, sugar-free,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'thiamin', 2.4378, 44); -- Beverage, instant breakfast powder, chocolate, sugar-free,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'riboflavin', 11.0515, 44); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'niacin', 130.0179, 44); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_b6', 13.0018, 44); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'folate', 817.4063, 43); -- Beverage, instant breakfast powder, chocolate, sugar-free,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'vitamin_b12', 5.74, 43); -- Beverages, Whey protein powder isolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'total_fat', 29.1, 48); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'saturated_fat', 25.128, 48); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'cholesterol', 324.1335, 48); -- Beverages, ABBOTT, EAS whey protein powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'carbohydrate', 99.1, 48); -- Strawberry-flavor beverage mix, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'sugars', 97.3, 45); -- Beverages, Whiskey sour mix, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'fiber', 37, 48); -- Cocoa, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'water', 7.99, 48); -- Beverages, coffee substitute, cereal grain beverage, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'caffeine', 9921.8365, 42); -- Beverages, tea, instant, unsweetened, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 0, 'alcohol', 0, 40); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'magnesium', 1755.2605, 54); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'calcium', 5055.1502, 58); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_d', 74.7885, 46); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'energy', 509, 58); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'protein', 78.13, 58); -- Beverages, Protein powder whey based
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'phosphorus', 6255.8261, 55); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'potassium', 10029.6187, 56); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'sodium', 4261.7725, 58); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'zinc', 65.8223, 54); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_k', 498.5902, 48); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'iron', 87.2013, 58); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'copper', 8.7763, 54); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'manganese', 1123.4216, 38); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'selenium', 335.8189, 53); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_a', 9939.182, 53); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_c', 4712.1723, 58); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_e', 187.131, 48); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'thiamin', 7.523, 54); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'riboflavin', 11.0515, 54); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'niacin', 135.0217, 54); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_b6', 13.0018, 54); -- Beverages, Orange-flavor drink, breakfast type, low calori…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'folate', 2191.4581, 53); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'vitamin_b12', 29.1221, 53); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'total_fat', 29.1, 58); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'saturated_fat', 25.128, 58); -- Beverages, coffee, instant, with whitener, reduced calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'cholesterol', 324.1335, 58); -- Beverages, ABBOTT, EAS whey protein powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'carbohydrate', 99.1, 58); -- Strawberry-flavor beverage mix, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'sugars', 97.3, 55); -- Beverages, Whiskey sour mix, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'fiber', 37, 58); -- Cocoa, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'water', 12.8, 58); -- Beverages, Dairy drink mix, chocolate, reduced calorie, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'caffeine', 9921.8365, 52); -- Beverages, tea, instant, unsweetened, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried drinks', 1, 'alcohol', 0, 50); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'magnesium', 201.1013, 11); -- Egg, white, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'calcium', 744.9888, 11); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_d', 40.1703, 10); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'energy', 669, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'protein', 84.08, 11); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'phosphorus', 2376.6514, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'potassium', 2570.8969, 11); -- Egg, white, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'sodium', 2968.529, 11); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'zinc', 17.6649, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_k', 4.1747, 7); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'iron', 21.8469, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'copper', 0.617, 11); -- Egg, whole, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'manganese', 0.4228, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'selenium', 475.1263, 8); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_a', 1524.3635, 8); -- Egg, whole, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_c', 2.1273, 8); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_e', 12.7905, 7); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'thiamin', 0.9577, 8); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'riboflavin', 9.1808, 8); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'niacin', 2.1405, 8); -- Egg, white, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_b6', 1.8362, 8); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'folate', 517.1947, 8); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'vitamin_b12', 26.0082, 8); -- Egg, whole, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'total_fat', 59.13, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'saturated_fat', 20.334, 8); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'cholesterol', 5476.4127, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'carbohydrate', 21.8, 11); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'sugars', 21.8, 7); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'fiber', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'water', 14.62, 11); -- Egg, white, dried, flakes, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'caffeine', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 0, 'alcohol', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'magnesium', 750, 11); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'calcium', 2160, 11); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_d', 40.1703, 10); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'energy', 669, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'protein', 84.08, 11); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'phosphorus', 2445, 11); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'potassium', 4053, 11); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'sodium', 2968.529, 11); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'zinc', 28.125, 11); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_k', 187.5, 7); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'iron', 100.845, 11); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'copper', 555, 11); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'manganese', 403.65, 11); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'selenium', 475.1263, 8); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_a', 2812.5, 8); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_c', 2013.45, 8); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_e', 77.88, 7); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'thiamin', 5.955, 8); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'riboflavin', 9.1808, 8); -- Egg, white, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'niacin', 57.693, 8); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_b6', 3.75, 8); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'folate', 856.5, 8); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'vitamin_b12', 26.0082, 8); -- Egg, whole, dried, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'total_fat', 59.13, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'saturated_fat', 20.334, 8); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'cholesterol', 5476.4127, 11); -- Egg, yolk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'carbohydrate', 21.8, 11); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'sugars', 21.8, 7); -- Egg substitute, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'fiber', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'water', 14.62, 11); -- Egg, white, dried, flakes, stabilized, glucose reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'caffeine', 51, 7); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried eggs', 1, 'alcohol', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'magnesium', 234.3363, 62); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'calcium', 503.2241, 64); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_d', 0, 58); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'energy', 519, 64); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'protein', 14.26, 64); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'phosphorus', 289.5351, 63); -- Longans, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'potassium', 3233.6346, 63); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'sodium', 438.4818, 64); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'zinc', 1.4772, 63); -- Apricots, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_k', 95.608, 45); -- Plums, dried (prunes), uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'iron', 12.3893, 64); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'copper', 1.1969, 62); -- Longans, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'manganese', 50.7887, 42); -- Jujube, Chinese, fresh, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'selenium', 6.0737, 51); -- Bananas, dehydrated, or banana powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_a', 946.5558, 60); -- Apricots, dehydrated (low-moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_c', 321.4431, 64); -- Jujube, Chinese, fresh, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_e', 7.9804, 26); -- Apricots, dried, sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'thiamin', 0.2925, 44); -- Bananas, dehydrated, or banana powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'riboflavin', 0.9211, 45); -- Litchis, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'niacin', 32.4768, 44); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_b6', 3.625, 60); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'folate', 102.1119, 60); -- Mango, dried, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'vitamin_b12', 0, 59); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'total_fat', 33.6, 64); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'saturated_fat', 28.97, 58); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'cholesterol', 0, 60); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'carbohydrate', 96.07, 64); -- Persimmon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'sugars', 81.13, 44); -- Apples, dehydrated (low moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'fiber', 44.5, 57); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'water', 84.13, 64); -- Apples, dried, sulfured, stewed, without added sugar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'caffeine', 0, 42); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 0, 'alcohol', 0, 46); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'magnesium', 750, 62); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'calcium', 2160, 64); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_d', 19.05, 58); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'energy', 519, 64); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'protein', 14.26, 64); -- Goji berries, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'phosphorus', 2445, 63); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'potassium', 4053, 63); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'sodium', 1821, 64); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'zinc', 28.125, 63); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_k', 187.5, 45); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'iron', 100.845, 64); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'copper', 555, 62); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'manganese', 403.65, 42); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'selenium', 131.25, 51); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_a', 2812.5, 60); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_c', 2013.45, 64); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_e', 77.88, 26); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'thiamin', 5.955, 44); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'riboflavin', 6.495, 45); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'niacin', 57.693, 44); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_b6', 3.75, 60); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'folate', 856.5, 60); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'vitamin_b12', 12.12, 59); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'total_fat', 33.6, 64); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'saturated_fat', 28.97, 58); -- Banana chips
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'cholesterol', 145.5, 60); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'carbohydrate', 96.07, 64); -- Persimmon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'sugars', 81.13, 44); -- Apples, dehydrated (low moisture), sulfured, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'fiber', 44.5, 57); -- Baobab powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'water', 84.13, 64); -- Apples, dried, sulfured, stewed, without added sugar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'caffeine', 51, 42); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried fruit', 1, 'alcohol', 0, 46); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'magnesium', 212.4265, 12); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'calcium', 225.8429, 12); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_d', 2.3403, 10); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'energy', 786, 14); -- Caribou, bone marrow, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'protein', 82.6, 14); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'phosphorus', 1686.803, 14); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'potassium', 1263.3784, 12); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'sodium', 6001.6065, 12); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'zinc', 7.9604, 12); -- Pork, cured, bacon, cooked, restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_k', 0.2285, 11); -- Pork, cured, bacon, cooked, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'iron', 106.7161, 14); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'copper', 1.2052, 12); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'selenium', 141.685, 11); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_a', 878.7747, 12); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_c', 4.7018, 11); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'thiamin', 1.1244, 5); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_b6', 1.2226, 11); -- Bacon, NS as to type of meat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'folate', 290.2257, 11); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'vitamin_b12', 2.8108, 11); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'total_fat', 84.4, 14); -- Caribou, bone marrow, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'saturated_fat', 29.38, 13); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'cholesterol', 251.3766, 11); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'carbohydrate', 28.6, 14); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'sugars', 1.57, 12); -- Bacon, NS as to type of meat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'fiber', 10.2, 12); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'water', 18.92, 14); -- Bacon, NS as to type of meat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'caffeine', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 0, 'alcohol', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'magnesium', 750, 12); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'calcium', 2160, 12); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_d', 19.05, 10); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'energy', 786, 14); -- Caribou, bone marrow, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'protein', 82.6, 14); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'phosphorus', 2445, 14); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'potassium', 4053, 12); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'sodium', 6001.6065, 12); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'zinc', 28.125, 12); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_k', 187.5, 11); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'iron', 106.7161, 14); -- Seal, bearded (Oogruk), meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'copper', 555, 12); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'selenium', 141.685, 11); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_a', 2812.5, 12); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_c', 2013.45, 11); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'thiamin', 5.955, 5); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_b6', 3.75, 11); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'folate', 856.5, 11); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'vitamin_b12', 12.12, 11); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'total_fat', 84.4, 14); -- Caribou, bone marrow, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'saturated_fat', 29.38, 13); -- Pork, cured, salt pork, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'cholesterol', 251.3766, 11); -- Pork, cured, bacon, cooked, broiled, pan-fried or roasted,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'carbohydrate', 28.6, 14); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'sugars', 1.57, 12); -- Bacon, NS as to type of meat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'fiber', 10.2, 12); -- Bacon bits
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'water', 18.92, 14); -- Bacon, NS as to type of meat, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'caffeine', 51, 12); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried meat', 1, 'alcohol', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'magnesium', 492.4486, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'calcium', 5082.8613, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_d', 1.7498, 7); -- Milk, buttermilk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'energy', 529, 8); -- Cream substitute, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'protein', 36.16, 8); -- Milk, dry, nonfat, regular, without added vitamin A and vi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'phosphorus', 3338.257, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'potassium', 5664.396, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'sodium', 5642.1245, 8); -- Milk, dry, nonfat, calcium reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'zinc', 15.6148, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_k', 5.629, 7); -- Milk, dry, whole, without added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'iron', 3.0685, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'copper', 0.2747, 8); -- Milk, buttermilk, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'manganese', 0.099, 8); -- Milk, dry, whole, without added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'selenium', 67.557, 8); -- Milk, dry, nonfat, calcium reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_a', 638.4509, 8); -- Milk, dry, whole, without added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_c', 21.2817, 8); -- Milk, dry, whole, without added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_e', 3.2239, 7); -- Cream substitute, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'thiamin', 1.5392, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'riboflavin', 5.464, 8); -- Whey, sweet, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'niacin', 3.1131, 8); -- Whey, sweet, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_b6', 1.5343, 8); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'folate', 123.7308, 8); -- Milk, dry, nonfat, calcium reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'vitamin_b12', 9.9727, 8); -- Milk, dry, nonfat, regular, without added vitamin A and vi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'total_fat', 32.92, 8); -- Cream substitute, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'saturated_fat', 19.146, 8); -- Cream substitute, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'cholesterol', 240.0378, 8); -- Milk, dry, whole, without added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'carbohydrate', 74.46, 8); -- Whey, sweet, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'sugars', 74.46, 7); -- Whey, sweet, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'fiber', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'water', 4.9, 8); -- Milk, dry, nonfat, calcium reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'caffeine', 0, 7); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 0, 'alcohol', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'magnesium', 492.4486, 15); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'calcium', 5082.8613, 15); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_d', 63.3258, 14); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'energy', 529, 15); -- Coffee creamer, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'protein', 36.16, 15); -- Milk, dry, nonfat, regular, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'phosphorus', 3780.3612, 15); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'potassium', 6885.2466, 15); -- Milk, dry, nonfat, regular, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'sodium', 5642.1245, 15); -- Milk, dry, nonfat, calcium reduced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'zinc', 16.9253, 15); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_k', 34.9252, 14); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'iron', 3.0685, 15); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'copper', 0.5181, 15); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'manganese', 403.65, 8); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'selenium', 104.7755, 15); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_a', 2721.0925, 15); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_c', 33.0062, 15); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_e', 77.88, 7); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'thiamin', 5.955, 8); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'riboflavin', 6.495, 8); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'niacin', 57.693, 8); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_b6', 1.5343, 15); -- Whey, acid, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'folate', 191.8965, 15); -- Milk, dry, nonfat, instant, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'vitamin_b12', 15.4669, 15); -- Milk, dry, nonfat, regular, with added vitamin A and vitam…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'total_fat', 32.92, 15); -- Coffee creamer, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'saturated_fat', 19.446, 15); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'cholesterol', 372.2792, 15); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'carbohydrate', 75.42, 15); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'sugars', 74.46, 14); -- Whey, sweet, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'fiber', 1.2, 15); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'water', 6.2, 15); -- Coffee creamer, powder, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'caffeine', 13.2427, 14); -- Coffee creamer, powder, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried milk', 1, 'alcohol', 0, 15); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'magnesium', 113.196, 27); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'calcium', 844.9046, 28); -- Sauce, alfredo mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_d', 0, 15); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'energy', 717, 28); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'protein', 17.3, 28); -- Soup, beef broth, cubed, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'phosphorus', 750.8253, 28); -- Sauce, alfredo mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'potassium', 2257.9036, 28); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'sodium', 47039.6578, 28); -- Soup, beef broth or bouillon, powder, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'zinc', 3.0125, 27); -- Soup, chicken noodle, dry, mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_k', 133.3577, 19); -- Soup, bouillon cubes and granules, low sodium, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'iron', 17.3142, 28); -- Gravy, instant turkey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'copper', 0.986, 26); -- Gravy, mushroom, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'manganese', 1.5203, 23); -- Soup, cream of vegetable, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'selenium', 59.154, 27); -- Soup, chicken noodle, dry, mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_a', 1105.8296, 26); -- Soup, cream of vegetable, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_c', 30.033, 28); -- Soup, cream of vegetable, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_e', 43.2958, 20); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'thiamin', 9.3717, 28); -- Soup, cream of vegetable, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'riboflavin', 1.2266, 28); -- Sauce, cheese sauce mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'niacin', 10.0158, 28); -- Soup, ramen noodle, chicken flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_b6', 1.0626, 27); -- Soup, onion, dry, mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'folate', 244.6494, 27); -- Sauce, cheese sauce mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'vitamin_b12', 1.8612, 25); -- Soup, beef broth or bouillon, powder, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'total_fat', 79.4, 28); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'saturated_fat', 13.18, 28); -- Sauce, alfredo mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'cholesterol', 136.3857, 26); -- Soup, chicken noodle, dry, mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'carbohydrate', 76.14, 28); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'sugars', 24.73, 21); -- Gravy, pork, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'fiber', 7.6, 24); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'water', 16.7, 28); -- Salad dressing, mayonnaise, soybean oil, without salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'caffeine', 0, 17); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 0, 'alcohol', 0, 22); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'magnesium', 750, 27); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'calcium', 2160, 28); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_d', 19.05, 15); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'energy', 717, 28); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'protein', 17.3, 28); -- Soup, beef broth, cubed, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'phosphorus', 2445, 28); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'potassium', 4053, 28); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'sodium', 47039.6578, 28); -- Soup, beef broth or bouillon, powder, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'zinc', 28.125, 27); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_k', 187.5, 19); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'iron', 100.845, 28); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'copper', 555, 26); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'manganese', 403.65, 23); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'selenium', 131.25, 27); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_a', 2812.5, 26); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_c', 2013.45, 28); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_e', 77.88, 20); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'thiamin', 9.3717, 28); -- Soup, cream of vegetable, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'riboflavin', 6.495, 28); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'niacin', 57.693, 28); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_b6', 3.75, 27); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'folate', 856.5, 27); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'vitamin_b12', 12.12, 25); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'total_fat', 79.4, 28); -- Salad dressing, mayonnaise, soybean and safflower oil, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'saturated_fat', 13.18, 28); -- Sauce, alfredo mix, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'cholesterol', 145.5, 26); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'carbohydrate', 76.14, 28); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'sugars', 24.73, 21); -- Gravy, pork, dry, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'fiber', 7.6, 24); -- Potato soup, instant, dry mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'water', 16.7, 28); -- Salad dressing, mayonnaise, soybean oil, without salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'caffeine', 51, 17); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soups', 1, 'alcohol', 0, 22); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'magnesium', 815.2779, 23); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'calcium', 4055.4847, 23); -- Tofu, dried-frozen (koyadofu), prepared with calcium sulfate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_d', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'energy', 613, 23); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'protein', 88.32, 23); -- Soy protein isolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'phosphorus', 1594.4478, 23); -- Soy protein concentrate, produced by acid wash
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'potassium', 4779.5427, 23); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'sodium', 3363.7338, 23); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'zinc', 9.6161, 23); -- Soy meal, defatted, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_k', 206.2453, 17); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'iron', 29.8365, 23); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'copper', 7.7252, 23); -- Soy flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'manganese', 8.5878, 17); -- Soy protein concentrate, produced by acid wash
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'selenium', 111.9344, 23); -- Soy flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_a', 50.5474, 21); -- Tofu, dried-frozen (koyadofu)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_c', 11.8079, 21); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_e', 16.5794, 11); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'thiamin', 2.1688, 19); -- Soy flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'riboflavin', 2.3123, 19); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'niacin', 8.6114, 19); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_b6', 1.9954, 23); -- Soy flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'folate', 729.0491, 21); -- Soybeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'vitamin_b12', 2.3616, 21); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'total_fat', 50.01, 23); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'saturated_fat', 7.382, 21); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'cholesterol', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'carbohydrate', 82.32, 23); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'sugars', 20, 16); -- Soy protein concentrate, produced by acid wash
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'fiber', 17.7, 20); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'water', 16.54, 23); -- Meat substitute, cereal- and vegetable protein-based, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'caffeine', 0, 16); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 0, 'alcohol', 0, 16); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'magnesium', 815.2779, 23); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'calcium', 4055.4847, 23); -- Tofu, dried-frozen (koyadofu), prepared with calcium sulfate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_d', 19.05, 21); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'energy', 613, 23); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'protein', 88.32, 23); -- Soy protein isolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'phosphorus', 2445, 23); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'potassium', 4779.5427, 23); -- Soy flour, full-fat, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'sodium', 3363.7338, 23); -- Bacon bits, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'zinc', 28.125, 23); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_k', 206.2453, 17); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'iron', 100.845, 23); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'copper', 555, 23); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'manganese', 403.65, 17); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'selenium', 131.25, 23); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_a', 2812.5, 21); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_c', 2013.45, 21); -- Beverages, tea, green, instant, decaffeinated, lemon, unsw…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_e', 77.88, 11); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'thiamin', 5.955, 19); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'riboflavin', 6.495, 19); -- Babyfood, cereal, high protein, with apple and orange, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'niacin', 57.693, 19); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_b6', 3.75, 23); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'folate', 856.5, 21); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'vitamin_b12', 12.12, 21); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'total_fat', 50.01, 23); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'saturated_fat', 7.382, 21); -- Soy nut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'cholesterol', 145.5, 21); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'carbohydrate', 82.32, 23); -- Vermicelli, made from soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'sugars', 20, 16); -- Soy protein concentrate, produced by acid wash
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'fiber', 17.7, 20); -- Soybeans, mature seeds, roasted, no salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'water', 16.54, 23); -- Meat substitute, cereal- and vegetable protein-based, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'caffeine', 51, 16); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried soy products', 1, 'alcohol', 0, 16); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'magnesium', 430.7454, 16); -- Agave, dried (Southwest)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'calcium', 1602.2897, 16); -- Agave, dried (Southwest)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_d', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'energy', 358.5571, 16); -- Flour, cassava
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'protein', 17.9, 16); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'phosphorus', 740.7989, 16); -- Tomatoes, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'potassium', 7270.6497, 16); -- Radishes, oriental, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'sodium', 578.489, 16); -- Radishes, oriental, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'zinc', 25.1788, 16); -- Agave, dried (Southwest)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_k', 267.2677, 11); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'iron', 24.9083, 16); -- Flour, potato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'copper', 3.3939, 16); -- Radishes, oriental, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'manganese', 5.5702, 15); -- Leeks, (bulb and lower-leaf portion), freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'selenium', 17.8957, 16); -- Carrot, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_a', 8466.7977, 13); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_c', 4087.9155, 14); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_e', 28.6693, 10); -- Tomato powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'thiamin', 2.5377, 15); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'riboflavin', 6.7608, 15); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'niacin', 19.3139, 15); -- Tomato powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_b6', 8.798, 16); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'folate', 773.9958, 15); -- Leeks, (bulb and lower-leaf portion), freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'vitamin_b12', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'total_fat', 15.85, 16); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'saturated_fat', 0.813, 12); -- Peppers, hot chile, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'cholesterol', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'carbohydrate', 87.313, 16); -- Flour, cassava
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'sugars', 50.7, 11); -- Agave, dried (Southwest)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'fiber', 28.7, 16); -- Peppers, hot chile, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'water', 19.97, 16); -- Kanpyo, (dried gourd strips)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'caffeine', 0, 11); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 0, 'alcohol', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'magnesium', 750, 16); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'calcium', 2160, 16); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_d', 19.05, 14); -- Babyfood, cereal, oatmeal, dry fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'energy', 358.5571, 16); -- Flour, cassava
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'protein', 17.9, 16); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'phosphorus', 2445, 16); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'potassium', 7270.6497, 16); -- Radishes, oriental, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'sodium', 1821, 16); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'zinc', 28.125, 16); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_k', 267.2677, 11); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'iron', 100.845, 16); -- Babyfood, cereal, oatmeal, with honey, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'copper', 555, 16); -- Toddler drink, MEAD JOHNSON, PurAmino Toddler Powder, with…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'manganese', 403.65, 15); -- Beverages, UNILEVER, SLIMFAST Shake Mix, high protein, whe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'selenium', 131.25, 16); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_a', 8466.7977, 13); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_c', 4087.9155, 14); -- Peppers, sweet, red, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_e', 77.88, 10); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'thiamin', 5.955, 15); -- Babyfood, cereal, rice, with bananas, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'riboflavin', 6.7608, 15); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'niacin', 57.693, 15); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_b6', 8.798, 16); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'folate', 856.5, 15); -- Beverages, nutritional shake mix, high protein, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'vitamin_b12', 12.12, 14); -- Beverages, UNILEVER, SLIMFAST Shake Mix, powder, 3-2-1 Plan
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'total_fat', 15.85, 16); -- Peppers, pasilla, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'saturated_fat', 0.813, 12); -- Peppers, hot chile, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'cholesterol', 145.5, 14); -- Milk, dry, whole, with added vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'carbohydrate', 87.313, 16); -- Flour, cassava
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'sugars', 50.7, 11); -- Agave, dried (Southwest)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'fiber', 28.7, 16); -- Peppers, hot chile, sun-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'water', 19.97, 16); -- Kanpyo, (dried gourd strips)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'caffeine', 51, 11); -- Beverages, Cocoa mix, low calorie, powder, with added calc…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('dried vegetables', 1, 'alcohol', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'magnesium', 80, 441); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'calcium', 127, 448); -- Beverages, dairy drink mix, chocolate, reduced calorie, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_d', 1.5167, 389); -- Beverages, chocolate malt, powder, prepared with fat free …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'energy', 371, 486); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'protein', 3.86, 486); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'phosphorus', 106, 437); -- Beverages, Malted drink mix, natural, powder, prepared wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'potassium', 250, 460); -- Nuts, coconut water (liquid from coconuts)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sodium', 626, 460); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'zinc', 0.6, 438); -- Alcoholic beverage, tequila sunrise, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_k', 6.3, 402); -- Mojito
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'iron', 1.12, 448); -- Beverages, citrus fruit juice drink, frozen concentrate, p…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'copper', 0.103, 438); -- Shake, fast food, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'manganese', 0.6179, 160); -- Alcoholic beverage, pina colada, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'selenium', 5.5, 428); -- Beverages, coffee substitute, cereal grain beverage, powde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_a', 173, 420); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_c', 69.2, 452); -- Beverages, Orange-flavor drink, breakfast type, with pulp,…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_e', 2.4145, 167); -- Beverages, V8 V- FUSION Juices, Acai Berry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'thiamin', 0.4447, 179); -- Beverages, Orange juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'riboflavin', 1.2193, 179); -- Beverages, Orange drink, breakfast type, with juice and pu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'niacin', 6.0464, 182); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b6', 2.167, 437); -- Energy Drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'folate', 34, 428); -- Horchata, made with water
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'vitamin_b12', 3.38, 431); -- Beverages, PEPSICO QUAKER, Gatorade G2, low calorie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'total_fat', 15.7, 486); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'saturated_fat', 9.664, 434); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'cholesterol', 58, 437); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'carbohydrate', 46.8, 486); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'sugars', 41.6, 434); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'fiber', 1.2, 442); -- Guava nectar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'water', 99.93, 486); -- Beverages, tea, green, brewed, decaffeinated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'caffeine', 212, 410); -- Beverages, coffee, brewed, espresso, restaurant-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 0, 'alcohol', 42.5, 444); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'magnesium', 97.6527, 637); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'calcium', 391.9206, 645); -- Beverages, chocolate malt, powder, prepared with fat free …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_d', 8.1117, 569); -- Beverages, Malted drink mix, chocolate, with added nutrien…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'energy', 371, 683); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'protein', 7.49, 683); -- Fruit and vegetable smoothie, added protein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'phosphorus', 271.0703, 633); -- Beverages, UNILEVER, SLIMFAST, meal replacement, regular, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'potassium', 585.2908, 657); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sodium', 626, 657); -- Alcoholic beverage, wine, cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'zinc', 3.199, 634); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_k', 144.1681, 597); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'iron', 3.6847, 645); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'copper', 0.3704, 634); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'manganese', 42.5684, 184); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'selenium', 13.0162, 623); -- Nutritional drink or shake, ready-to-drink, sugar free (Gl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_a', 815.5018, 615); -- Beverages, Acai berry drink, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_c', 95.7233, 649); -- Beverages, orange drink, canned, with added vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_e', 34.4485, 212); -- Beverages, chocolate malt powder, prepared with 1% milk, f…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'thiamin', 1.0884, 225); -- Beverages, Meal supplement drink, canned, peanut flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'riboflavin', 4.0499, 225); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'niacin', 25.2203, 228); -- Beverages, Energy Drink, Monster, fortified with vitamins …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b6', 3.6295, 633); -- Beverages, Energy drink, RED BULL
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'folate', 280.4334, 623); -- Beverages, Energy Drink, sugar free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'vitamin_b12', 6.3143, 627); -- Beverages, Energy drink, ROCKSTAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'total_fat', 15.7, 683); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'saturated_fat', 9.664, 631); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'cholesterol', 58, 633); -- Alcoholic beverage, liqueur, coffee with cream, 34 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'carbohydrate', 46.8, 683); -- Alcoholic beverage, liqueur, coffee, 53 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'sugars', 41.6, 630); -- Alcoholic beverage, creme de menthe, 72 proof
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'fiber', 2.8, 638); -- Vegetable smoothie
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'water', 99.93, 683); -- Beverages, tea, green, brewed, decaffeinated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'caffeine', 240.3627, 605); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('drinks', 1, 'alcohol', 42.5, 639); -- Alcoholic beverage, distilled, all (gin, rum, vodka, whisk…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'magnesium', 26.6274, 167); -- Egg substitute, omelet, scrambled, or fried, with cheese a…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'calcium', 197.9691, 167); -- Egg substitute, omelet, scrambled, or fried, with cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_d', 6.9672, 166); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'energy', 357, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'protein', 16.2, 169); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'phosphorus', 512.8672, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'potassium', 376.257, 167); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sodium', 4240.7055, 167); -- Egg, whole, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'zinc', 3.67, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_k', 64.3933, 162); -- Egg omelet or scrambled egg, with dark-green vegetables, N…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'iron', 5.2676, 167); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'copper', 0.1401, 167); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'manganese', 0.1537, 22); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'selenium', 65.9729, 166); -- Egg, yolk, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_a', 490.7743, 164); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_c', 5.3744, 163); -- Egg substitute, omelet, scrambled, or fried, with vegetables
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_e', 11.3957, 19); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'thiamin', 0.4389, 20); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'riboflavin', 1.5181, 22); -- Egg, quail, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'niacin', 0.3936, 20); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b6', 0.4791, 164); -- Egg, yolk, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'folate', 202.3572, 164); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'vitamin_b12', 6.2801, 164); -- Egg, duck, whole, fresh, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'total_fat', 32.56, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'saturated_fat', 10.398, 164); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'cholesterol', 1258.0069, 167); -- Egg, yolk, raw, fresh
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'carbohydrate', 10.95, 169); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'sugars', 10.3, 162); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'fiber', 0.6, 164); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'water', 88.3, 169); -- Egg, white, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'caffeine', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 0, 'alcohol', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'magnesium', 555, 167); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'calcium', 2247, 167); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_d', 26.25, 166); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'energy', 357, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'protein', 16.2, 169); -- Eggs, Grade A, Large, egg yolk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'phosphorus', 1320, 167); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'potassium', 1545, 167); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'sodium', 4240.7055, 167); -- Egg, whole, raw, frozen, salted, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'zinc', 96.495, 167); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_k', 827.25, 162); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'iron', 101.505, 167); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'copper', 2.655, 167); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'manganese', 22.152, 22); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'selenium', 184.65, 166); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_a', 2655, 164); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_c', 734.85, 163); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_e', 120.69, 19); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'thiamin', 12.09, 20); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'riboflavin', 10.935, 22); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'niacin', 135.8505, 20); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_b6', 10.2, 164); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'folate', 2445, 164); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'vitamin_b12', 31.035, 164); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'total_fat', 32.56, 169); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'saturated_fat', 10.398, 164); -- Egg, yolk only, cooked, NS as to fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'cholesterol', 1258.0069, 167); -- Egg, yolk, raw, fresh
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'carbohydrate', 10.95, 169); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'sugars', 10.3, 162); -- Egg, yolk, raw, frozen, sugared, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'fiber', 0.6, 164); -- Egg, Benedict
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'water', 88.3, 169); -- Egg, white, raw, frozen, pasteurized
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'caffeine', 213, 162); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('eggs', 1, 'alcohol', 0, 162); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'magnesium', 29.6661, 178); -- Veal, external fat only, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'calcium', 65.2752, 187); -- Veal, external fat only, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_d', 7.8043, 114); -- Veal, external fat only, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'energy', 902, 189); -- Fat, beef tallow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'protein', 22.1, 189); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'phosphorus', 243.4898, 180); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'potassium', 394.7872, 178); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sodium', 2291.7016, 188); -- Fat back, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'zinc', 4.8607, 178); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_k', 227.9875, 135); -- Oil, industrial, soy, fully hydrogenated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'iron', 10.7623, 186); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'copper', 0.388, 158); -- Pork, cured, ham, separable fat, boneless, heated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'manganese', 0.1944, 83); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'selenium', 152.2379, 175); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_a', 969.5895, 172); -- Butter oil, anhydrous
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_c', 0.3604, 181); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_e', 181.7401, 139); -- Oil, wheat germ
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'thiamin', 0.3436, 147); -- Pork, cured, separable fat (from ham and arm picnic), roas…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'riboflavin', 0.3825, 148); -- Walrus, meat and subcutaneous fat raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'niacin', 9.6141, 147); -- Lamb, New Zealand, imported, frozen, composite of trimmed …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b6', 4.3033, 174); -- Margarine-like, vegetable oil spread, 60% fat, tub, with s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'folate', 6.2485, 160); -- Butter, stick, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'vitamin_b12', 12.4662, 170); -- Margarine-like, vegetable oil spread, 60% fat, tub, with s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'total_fat', 100, 191); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'saturated_fat', 93.966, 196); -- Oil, industrial, soy, fully hydrogenated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'cholesterol', 338.083, 186); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'carbohydrate', 89, 189); -- Butter replacement, without fat, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'sugars', 48.54, 162); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'fiber', 0.1, 180); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'water', 58.9, 191); -- Walrus, meat and subcutaneous fat raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'caffeine', 0, 153); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 0, 'alcohol', 0, 154); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'magnesium', 29.6661, 216); -- Veal, external fat only, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'calcium', 165.9471, 225); -- Margarine, industrial, non-dairy, cottonseed, soy oil (par…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_d', 78.4897, 145); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'energy', 902, 233); -- Fat, beef tallow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'protein', 22.1, 233); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'phosphorus', 243.4898, 222); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'potassium', 394.7872, 220); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'sodium', 2298.8792, 232); -- Margarine, regular, hard, soybean (hydrogenated)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'zinc', 4.8607, 216); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_k', 265.2955, 174); -- Margarine, industrial, non-dairy, cottonseed, soy oil (par…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'iron', 10.7623, 224); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'copper', 0.388, 192); -- Pork, cured, ham, separable fat, boneless, heated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'manganese', 0.1944, 93); -- Oil, flaxseed, contains added sliced flaxseed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'selenium', 152.2379, 208); -- Sea lion, Steller, meat with fat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_a', 3704.6573, 206); -- Margarine-like spread, SMART BALANCE Light Buttery Spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_c', 1.0583, 214); -- Margarine, industrial, non-dairy, cottonseed, soy oil (par…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_e', 181.7401, 179); -- Oil, wheat germ
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'thiamin', 2.6137, 181); -- Margarine-like, vegetable oil spread, fat-free, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'riboflavin', 0.3825, 182); -- Walrus, meat and subcutaneous fat raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'niacin', 9.6141, 180); -- Lamb, New Zealand, imported, frozen, composite of trimmed …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_b6', 9.4288, 212); -- Margarine-like, vegetable oil spread, 60% fat, stick/tub/b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'folate', 7.6997, 196); -- Margarine, industrial, non-dairy, cottonseed, soy oil (par…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'vitamin_b12', 28.347, 203); -- Margarine-like, vegetable oil spread, 60% fat, stick/tub/b…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'total_fat', 100, 235); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'saturated_fat', 93.966, 240); -- Oil, industrial, soy, fully hydrogenated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'cholesterol', 338.083, 225); -- Butter, Clarified butter (ghee)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'carbohydrate', 89, 233); -- Butter replacement, without fat, powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'sugars', 48.54, 199); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'fiber', 0.1, 219); -- Honey butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'water', 91, 235); -- Margarine-like, vegetable oil spread, fat free, liquid, wi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'caffeine', 0, 184); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fats', 1, 'alcohol', 0, 185); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'magnesium', 122, 331); -- Fish, salmon, chinook, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'calcium', 382, 335); -- Fish, sardine, Atlantic, canned in oil, drained solids wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_d', 30.2477, 202); -- Fish, halibut, Greenland, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'energy', 430, 338); -- Fish, salmon, king, chinook, smoked, brined (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'protein', 60.62, 338); -- Salmon, red (sockeye), filets with skin, smoked (Alaska Na…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'phosphorus', 650, 334); -- Salmon, red (sockeye), filets with skin, smoked (Alaska Na…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'potassium', 960, 333); -- Salmon, red (sockeye), filets with skin, smoked (Alaska Na…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sodium', 4450, 333); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'zinc', 2.44, 331); -- Fish, anchovy, european, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_k', 47.7661, 216); -- Fish, tuna, light, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'iron', 4.63, 336); -- Fish, anchovy, european, canned in oil, drained solids
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'copper', 0.385, 330); -- Fish, sunfish, pumpkin seed, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'manganese', 1.2347, 218); -- Fish, bass, freshwater, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'selenium', 112.5, 323); -- Fish, tuna, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_a', 1137, 314); -- Fish, eel, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_c', 10.058, 319); -- Salmonberries, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_e', 8.8414, 110); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'thiamin', 0.734, 221); -- Fish, pompano, florida, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'riboflavin', 0.6261, 221); -- Fish, mackerel, king, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'niacin', 24.6122, 219); -- Salmon, red (sockeye), filets with skin, smoked (Alaska Na…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b6', 1.072, 321); -- Fish, tuna, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'folate', 41, 316); -- Fish, tilapia, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'vitamin_b12', 19, 326); -- Fish, mackerel, Atlantic, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'total_fat', 30, 338); -- Fish, salmon, king, chinook, smoked, brined (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'saturated_fat', 7.148, 317); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'cholesterol', 161, 331); -- Fish, eel, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'carbohydrate', 21.66, 338); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'sugars', 7.71, 216); -- Fish, herring, Atlantic, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'fiber', 1.9, 319); -- Salmonberries, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'water', 88.21, 338); -- Salmonberries, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'caffeine', 0, 214); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 0, 'alcohol', 0, 232); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'magnesium', 555, 331); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'calcium', 2247, 335); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_d', 30.2477, 202); -- Fish, halibut, Greenland, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'energy', 430, 338); -- Fish, salmon, king, chinook, smoked, brined (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'protein', 60.62, 338); -- Salmon, red (sockeye), filets with skin, smoked (Alaska Na…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'phosphorus', 1320, 334); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'potassium', 1545, 333); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'sodium', 4450, 333); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'zinc', 96.495, 331); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_k', 827.25, 216); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'iron', 101.505, 336); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'copper', 2.655, 330); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'manganese', 22.152, 218); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'selenium', 184.65, 323); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_a', 2655, 314); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_c', 734.85, 319); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_e', 120.69, 110); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'thiamin', 12.09, 221); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'riboflavin', 10.935, 221); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'niacin', 135.8505, 219); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_b6', 10.2, 321); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'folate', 2445, 316); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'vitamin_b12', 31.035, 326); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'total_fat', 30, 338); -- Fish, salmon, king, chinook, smoked, brined (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'saturated_fat', 7.148, 317); -- Fish, mackerel, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'cholesterol', 375, 331); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'carbohydrate', 21.66, 338); -- Fish, fish sticks, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'sugars', 7.71, 216); -- Fish, herring, Atlantic, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'fiber', 1.9, 319); -- Salmonberries, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'water', 88.21, 338); -- Salmonberries, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'caffeine', 213, 214); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish', 1, 'alcohol', 0, 232); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'magnesium', 834.9473, 5); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'calcium', 680.5194, 8); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'energy', 312, 8); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'protein', 60.4, 8); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'phosphorus', 2148.5915, 6); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'potassium', 787.6336, 5); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'sodium', 3837.9301, 7); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'zinc', 5.8446, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'iron', 30.3964, 7); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'copper', 0.6123, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'selenium', 258.277, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'vitamin_a', 754.2357, 5); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'vitamin_c', 45.6438, 6); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'thiamin', 0.7087, 7); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'riboflavin', 2.4281, 7); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'niacin', 10.4903, 7); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'vitamin_b6', 0.8906, 5); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'folate', 256.0505, 5); -- Fish, roe, mixed species, cooked, dry heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'vitamin_b12', 156.9701, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'total_fat', 17.9, 8); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'saturated_fat', 4.06, 6); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'cholesterol', 1563.579, 6); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'carbohydrate', 4.89, 8); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'fiber', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 0, 'water', 81.8, 8); -- Fish, herring eggs on giant kelp, Pacific (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'magnesium', 834.9473, 5); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'calcium', 2247, 8); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'energy', 312, 8); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'protein', 60.4, 8); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'phosphorus', 2148.5915, 6); -- Fish, herring eggs, Pacific, dry (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'potassium', 1545, 5); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'sodium', 3837.9301, 7); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'zinc', 96.495, 5); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'iron', 101.505, 7); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'copper', 2.655, 5); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'selenium', 258.277, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'vitamin_a', 2655, 5); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'vitamin_c', 734.85, 6); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'thiamin', 12.09, 7); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'riboflavin', 10.935, 7); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'niacin', 135.8505, 7); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'vitamin_b6', 10.2, 5); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'folate', 2445, 5); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'vitamin_b12', 156.9701, 5); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'total_fat', 17.9, 8); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'saturated_fat', 4.06, 6); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'cholesterol', 1563.579, 6); -- Fish, caviar, black and red, granular
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'carbohydrate', 4.89, 8); -- Fish, whitefish, eggs (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'fiber', 0, 5); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fish eggs', 1, 'water', 81.8, 8); -- Fish, herring eggs on giant kelp, Pacific (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'magnesium', 92, 469); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'calcium', 215, 479); -- Roselle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_d', 0.4979, 345); -- Orange juice, 100%, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'energy', 309, 482); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'protein', 3.04, 482); -- Chokecherries, raw, pitted (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'phosphorus', 113, 475); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'potassium', 852, 474); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sodium', 1620, 475); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'zinc', 0.68, 460); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_k', 40.3, 345); -- Kiwifruit, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'iron', 6.28, 479); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'copper', 1.06, 460); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'manganese', 2.87, 312); -- Blueberries, wild, frozen (Includes foods for USDA's Food …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'selenium', 2.1, 351); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_a', 232, 418); -- Melons, cantaloupe, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_c', 1677.6, 466); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_e', 9.639, 221); -- Fruit juice smoothie, ODWALLA, strawberry banana
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'thiamin', 0.428, 330); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'riboflavin', 1.5, 328); -- Grapes, muscadine, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'niacin', 2.8, 329); -- Groundcherries, (cape-gooseberries or poha), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b6', 0.72, 439); -- Sapote, mamey, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'folate', 128.7, 421); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'vitamin_b12', 0.0982, 379); -- Kiwifruit, ZESPRI SunGold, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'total_fat', 20.31, 482); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'saturated_fat', 3.69, 377); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'cholesterol', 9.6792, 381); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'carbohydrate', 65.1, 482); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'sugars', 52.2, 357); -- Papaya, canned, heavy syrup, drained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'fiber', 24.1, 439); -- Rose Hips, wild (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'water', 96.23, 482); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'caffeine', 0, 302); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 0, 'alcohol', 0, 317); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'magnesium', 92, 491); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'calcium', 471.0155, 503); -- Orange juice, 100%, with calcium added, frozen, reconstitu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_d', 5.2658, 361); -- Orange juice, chilled, includes from concentrate, with add…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'energy', 309, 506); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'protein', 3.04, 506); -- Chokecherries, raw, pitted (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'phosphorus', 256.5405, 497); -- Orange juice, 100%, with calcium added, frozen, reconstitu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'potassium', 852, 498); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sodium', 1620, 499); -- Olives, green, Manzanilla, stuffed with pimiento
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'zinc', 0.68, 482); -- Avocados, raw, California
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_k', 65.1771, 362); -- Fruit juice smoothie, NAKED JUICE, GREEN MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'iron', 6.28, 503); -- Olives, ripe, canned (small-extra large)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'copper', 1.06, 482); -- Rowal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'manganese', 4.4613, 325); -- Fruit juice smoothie, BOLTHOUSE FARMS, GREEN GOODNESS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'selenium', 2.1, 368); -- Peaches, yellow, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_a', 350.4808, 435); -- Orange juice, chilled, includes from concentrate, with add…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_c', 1677.6, 490); -- Acerola, (west indian cherry), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_e', 18.8836, 233); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'thiamin', 0.428, 344); -- Tamarinds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'riboflavin', 1.5, 338); -- Grapes, muscadine, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'niacin', 26.4332, 344); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b6', 2.3494, 463); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'folate', 128.7, 443); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'vitamin_b12', 8.2191, 399); -- Fruit juice smoothie, NAKED JUICE, BLUE MACHINE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'total_fat', 20.31, 506); -- Avocado, Hass, peeled, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'saturated_fat', 3.69, 397); -- Plantains, green, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'cholesterol', 9.6792, 401); -- Apple, baked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'carbohydrate', 65.1, 506); -- Prune puree
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'sugars', 52.2, 377); -- Papaya, canned, heavy syrup, drained
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'fiber', 24.1, 459); -- Rose Hips, wild (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'water', 96.23, 506); -- Aloe vera juice drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'caffeine', 0, 320); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('fruit', 1, 'alcohol', 0, 335); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'magnesium', 258.9063, 265); -- Buckwheat flour, whole-groat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'calcium', 372.3712, 265); -- Cornmeal, white, self-rising, bolted, plain, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_d', 0.4544, 191); -- Noodles, egg, dry, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'energy', 521, 265); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'protein', 75.16, 265); -- Vital wheat gluten
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'phosphorus', 829.3253, 265); -- Cornmeal, white, self-rising, bolted, plain, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'potassium', 799.4118, 265); -- Corn, dried, yellow (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sodium', 1897.9583, 265); -- Noodles, japanese, somen, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'zinc', 6.1477, 265); -- Wild rice, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_k', 175.9227, 168); -- Spaghetti, spinach, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'iron', 8.7677, 265); -- Corn flour, masa, enriched, white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'copper', 1.1346, 265); -- Buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'manganese', 10.066, 213); -- Teff, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'selenium', 97.3919, 213); -- Semolina, enriched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_a', 55.5436, 198); -- Bulgur, fat added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_c', 4.6138, 214); -- Amaranth grain, uncooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_e', 4.0707, 130); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'thiamin', 1.6031, 216); -- Corn flour, masa, enriched, white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'riboflavin', 0.8887, 203); -- Corn flour, masa, enriched, white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'niacin', 10.7946, 216); -- Corn flour, masa, enriched, white
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b6', 1.1471, 264); -- Corn, dried, yellow (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'folate', 296.1325, 234); -- Macaroni, vegetable, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'vitamin_b12', 0.5909, 204); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'total_fat', 31.72, 265); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'saturated_fat', 6.738, 220); -- Noodles, chinese, chow mein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'cholesterol', 136.2038, 206); -- Noodles, egg, spinach, enriched, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'carbohydrate', 91.27, 265); -- Cornstarch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'sugars', 21.32, 172); -- Corn, dried, yellow (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'fiber', 23.8, 237); -- Rye flour, dark
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'water', 86.67, 265); -- Mush, blue corn with ash (Navajo)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'caffeine', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 0, 'alcohol', 0, 158); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'magnesium', 555, 265); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'calcium', 2247, 265); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_d', 26.25, 191); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'energy', 521, 265); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'protein', 75.16, 265); -- Vital wheat gluten
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'phosphorus', 1320, 265); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'potassium', 1545, 265); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'sodium', 2895, 265); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'zinc', 96.495, 265); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_k', 827.25, 168); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'iron', 101.505, 265); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'copper', 2.655, 265); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'manganese', 22.152, 213); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'selenium', 184.65, 213); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_a', 2655, 198); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_c', 734.85, 214); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_e', 120.69, 130); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'thiamin', 12.09, 216); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'riboflavin', 10.935, 203); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'niacin', 135.8505, 216); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_b6', 10.2, 264); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'folate', 2445, 234); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'vitamin_b12', 31.035, 204); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'total_fat', 31.72, 265); -- Noodles, flat, crunchy, Chinese restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'saturated_fat', 6.738, 220); -- Noodles, chinese, chow mein
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'cholesterol', 375, 206); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'carbohydrate', 91.27, 265); -- Cornstarch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'sugars', 21.32, 172); -- Corn, dried, yellow (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'fiber', 23.8, 237); -- Rye flour, dark
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'water', 86.67, 265); -- Mush, blue corn with ash (Navajo)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'caffeine', 213, 140); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('grains', 1, 'alcohol', 0, 158); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'magnesium', 1063.193, 60); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'calcium', 3308.9728, 63); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_d', 0, 58); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'energy', 525, 62); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'protein', 31.3, 61); -- Parsley, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'phosphorus', 1238.1488, 60); -- Spices, mustard seed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'potassium', 9381.8483, 61); -- Parsley, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'sodium', 57254.0924, 63); -- Salt, table
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'zinc', 13.1591, 60); -- Spices, chervil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_k', 3000.0625, 33); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'iron', 182.5844, 63); -- Spices, thyme, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'copper', 3.689, 60); -- Spices, mace, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'manganese', 89.9108, 60); -- Spices, cloves, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'selenium', 329.035, 49); -- Spices, mustard seed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_a', 5172.5215, 57); -- Chives, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_c', 982.8603, 61); -- Chives, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_e', 67.2699, 33); -- Spices, chili powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'thiamin', 1.8881, 58); -- Spices, coriander leaf, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'riboflavin', 3.6094, 57); -- Spices, parsley, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'niacin', 17.4937, 58); -- Spices, chili powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_b6', 4.0744, 57); -- Spices, sage, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'folate', 809.9636, 55); -- Spearmint, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'vitamin_b12', 0, 58); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'total_fat', 36.31, 61); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'saturated_fat', 25.94, 60); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'cholesterol', 0, 61); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'carbohydrate', 80.59, 61); -- Spices, cinnamon, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'sugars', 12.65, 36); -- Vanilla extract
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'fiber', 53.2, 60); -- Spices, curry powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'water', 92.3, 63); -- Ginger root, pickled, canned, with artificial sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'caffeine', 0, 40); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 0, 'alcohol', 34.4, 45); -- Vanilla extract
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'magnesium', 1063.193, 60); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'calcium', 3308.9728, 63); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_d', 26.25, 58); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'energy', 525, 62); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'protein', 31.3, 61); -- Parsley, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'phosphorus', 1320, 60); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'potassium', 9381.8483, 61); -- Parsley, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'sodium', 57254.0924, 63); -- Salt, table
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'zinc', 96.495, 60); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_k', 3000.0625, 33); -- Spices, basil, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'iron', 182.5844, 63); -- Spices, thyme, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'copper', 3.689, 60); -- Spices, mace, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'manganese', 89.9108, 60); -- Spices, cloves, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'selenium', 329.035, 49); -- Spices, mustard seed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_a', 5172.5215, 57); -- Chives, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_c', 982.8603, 61); -- Chives, freeze-dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_e', 120.69, 33); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'thiamin', 12.09, 58); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'riboflavin', 10.935, 57); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'niacin', 135.8505, 58); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_b6', 10.2, 57); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'folate', 2445, 55); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'vitamin_b12', 31.035, 58); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'total_fat', 36.31, 61); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'saturated_fat', 25.94, 60); -- Spices, nutmeg, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'cholesterol', 375, 61); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'carbohydrate', 80.59, 61); -- Spices, cinnamon, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'sugars', 12.65, 36); -- Vanilla extract
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'fiber', 53.2, 60); -- Spices, curry powder
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'water', 92.3, 63); -- Ginger root, pickled, canned, with artificial sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'caffeine', 213, 40); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('herbs and spices', 1, 'alcohol', 34.4, 45); -- Vanilla extract
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'magnesium', 396.0245, 257); -- Mothbeans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'calcium', 457.3511, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_d', 0, 208); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'energy', 432, 223); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'protein', 36.17, 257); -- Lupins, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'phosphorus', 636.1338, 257); -- Beans, Dry, Dark Red Kidney (0% moisture)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'potassium', 1865.7845, 257); -- Beans, white, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'sodium', 1879.3148, 223); -- Papad
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'zinc', 9.6667, 257); -- Hyacinth beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_k', 60.3262, 148); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'iron', 13.97, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'copper', 2.9936, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'manganese', 4.652, 190); -- Chickpeas (garbanzo beans, bengal gram), mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'selenium', 30.6491, 206); -- Beans, pinto, mature seeds, raw (Includes foods for USDA's…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_a', 85.0028, 202); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_c', 8.6784, 208); -- Hummus, home prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_e', 2.392, 85); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'thiamin', 1.3529, 146); -- Hyacinth beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'riboflavin', 0.5519, 146); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'niacin', 4.3198, 146); -- Peas, green, split, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_b6', 0.8207, 207); -- Chickpeas, from canned, no added fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'folate', 719.3684, 210); -- Yardlong beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'vitamin_b12', 0.3879, 208); -- Beans, baked, canned, with franks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'total_fat', 17.82, 257); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'saturated_fat', 5.29, 209); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'cholesterol', 25.0667, 206); -- Beans, baked, canned, with beef
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'carbohydrate', 88.88, 223); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'sugars', 49.08, 148); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'fiber', 39.8, 232); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'water', 91.5, 257); -- Beans, liquid from stewed kidney beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'caffeine', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 0, 'alcohol', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'magnesium', 555, 257); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'calcium', 2247, 257); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_d', 26.25, 208); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'energy', 432, 223); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'protein', 36.17, 257); -- Lupins, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'phosphorus', 1320, 257); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'potassium', 1865.7845, 257); -- Beans, white, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'sodium', 2895, 223); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'zinc', 96.495, 257); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_k', 827.25, 148); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'iron', 101.505, 257); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'copper', 2.9936, 257); -- Winged beans, mature seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'manganese', 22.152, 190); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'selenium', 184.65, 206); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_a', 2655, 202); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_c', 734.85, 208); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_e', 120.69, 85); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'thiamin', 12.09, 146); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'riboflavin', 10.935, 146); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'niacin', 135.8505, 146); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_b6', 10.2, 207); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'folate', 2445, 210); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'vitamin_b12', 31.035, 208); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'total_fat', 17.82, 257); -- Hummus, commercial
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'saturated_fat', 5.29, 209); -- Wasabi peas
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'cholesterol', 375, 206); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'carbohydrate', 88.88, 223); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'sugars', 49.08, 148); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'fiber', 39.8, 232); -- Carob flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'water', 91.5, 257); -- Beans, liquid from stewed kidney beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'caffeine', 213, 140); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('legumes', 1, 'alcohol', 0, 140); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'magnesium', 63, 1570); -- Whale, beluga, meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'calcium', 147, 1614); -- Turtle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_d', 2.6, 1004); -- Pork, fresh, spareribs, separable lean and fat, cooked, br…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'energy', 615, 1617); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'protein', 69.86, 1617); -- Whale, beluga, meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'phosphorus', 550, 1577); -- Caribou, shoulder meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'potassium', 960, 1574); -- Seal, bearded (Oogruk), meat, partially dried (Alaska Nati…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sodium', 1050, 1606); -- Pork, pickled pork hocks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'zinc', 12.28, 1569); -- Beef, chuck, short ribs, boneless, separable lean only, tr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_k', 17.5, 1042); -- Beef, round, top round, steak, separable lean only, trimme…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'iron', 72.35, 1615); -- Whale, beluga, meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'copper', 0.78, 1567); -- Caribou, shoulder meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'manganese', 0.217, 1380); -- Beef, plate steak, boneless, outside skirt, separable lean…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'selenium', 111.8, 1556); -- Sea lion, Steller, meat (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_a', 279, 1507); -- Whale, beluga, flipper, raw (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_c', 9, 1528); -- Game meat, beefalo, composite of cuts, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_e', 1.16, 1184); -- Beef, New Zealand, imported, flat, separable lean only, co…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'thiamin', 1.116, 1466); -- Pork, fresh, shoulder, blade, boston (roasts), separable l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'riboflavin', 1.3, 1477); -- Caribou, shoulder meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'niacin', 15.2, 1474); -- Whale, beluga, meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b6', 0.914, 1538); -- Elk, free range, roast, eye of round, cooked (Shoshone Ban…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'folate', 33, 1329); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'vitamin_b12', 15.1, 1541); -- Caribou, shoulder meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'total_fat', 62.4, 1617); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'saturated_fat', 23.056, 1602); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'cholesterol', 523, 1602); -- Lamb, New Zealand, imported, testes, cooked, soaked and fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'carbohydrate', 12.13, 1617); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'sugars', 9.89, 1321); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'fiber', 0.5, 1517); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'water', 85.01, 1617); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'caffeine', 0, 1316); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 0, 'alcohol', 0, 1321); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'magnesium', 555, 1570); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'calcium', 2247, 1614); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_d', 26.25, 1004); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'energy', 615, 1617); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'protein', 69.86, 1617); -- Whale, beluga, meat, dried (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'phosphorus', 1320, 1577); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'potassium', 1545, 1574); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'sodium', 2895, 1606); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'zinc', 96.495, 1569); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_k', 827.25, 1042); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'iron', 101.505, 1615); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'copper', 2.655, 1567); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'manganese', 22.152, 1380); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'selenium', 184.65, 1556); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_a', 2655, 1507); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_c', 734.85, 1528); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_e', 120.69, 1184); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'thiamin', 12.09, 1466); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'riboflavin', 10.935, 1477); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'niacin', 135.8505, 1474); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_b6', 10.2, 1538); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'folate', 2445, 1329); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'vitamin_b12', 31.035, 1541); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'total_fat', 62.4, 1617); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'saturated_fat', 23.056, 1602); -- Pork, oriental style, dehydrated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'cholesterol', 523, 1602); -- Lamb, New Zealand, imported, testes, cooked, soaked and fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'carbohydrate', 12.13, 1617); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'sugars', 9.89, 1321); -- Beef, shortribs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'fiber', 0.5, 1517); -- Frog legs
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'water', 85.01, 1617); -- Lamb, New Zealand, imported, testes, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'caffeine', 213, 1316); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('meat', 1, 'alcohol', 0, 1321); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'magnesium', 52.6704, 36); -- Milk, indian buffalo, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'calcium', 476.0502, 38); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_d', 3.1488, 27); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'energy', 340, 38); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'protein', 7.91, 38); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'phosphorus', 424.087, 38); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'potassium', 621.8825, 38); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sodium', 248.0825, 38); -- Milk, buttermilk, fluid, cultured, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'zinc', 1.5971, 36); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_k', 7.353, 29); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'iron', 0.704, 38); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'copper', 0.3228, 36); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'manganese', 0.1094, 29); -- BURGER KING, Vanilla Shake
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'selenium', 25.6988, 33); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_a', 719.1751, 32); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_c', 8.4952, 36); -- Milk, human, mature, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_e', 2.4244, 28); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'thiamin', 0.2515, 36); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'riboflavin', 1.0668, 34); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'niacin', 0.7085, 36); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b6', 0.209, 36); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'folate', 29.5189, 33); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'vitamin_b12', 2.5146, 36); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'total_fat', 36.08, 38); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'saturated_fat', 23.032, 38); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'cholesterol', 189.4143, 38); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'carbohydrate', 54.4, 38); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'sugars', 54.4, 30); -- Milk, canned, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'fiber', 0.4, 36); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'water', 93.42, 38); -- Whey, acid, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'caffeine', 0, 27); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 0, 'alcohol', 0, 28); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'magnesium', 52.7027, 157); -- Hot chocolate / cocoa, dry mix, reduced sugar, made with l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'calcium', 545.8499, 159); -- Milk, canned, evaporated, nonfat, with added vitamin A and…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_d', 11.3646, 145); -- Milk, evaporated, 2% fat, with added vitamin A and vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'energy', 346, 159); -- Cream, whipped
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'protein', 7.91, 159); -- Milk, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'phosphorus', 476.207, 159); -- Milk, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'potassium', 703.9581, 159); -- Hot chocolate / cocoa, dry mix, reduced sugar, made with l…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'sodium', 265.396, 159); -- Sour cream, fat free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'zinc', 2.221, 157); -- Sour cream, imitation
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_k', 12.1718, 138); -- Whipped topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'iron', 2.3152, 159); -- Infant formula, Enfamil ProSobee, ready-to-feed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'copper', 0.3332, 157); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'manganese', 0.1976, 64); -- Milk, chocolate, fluid, commercial, whole, with added vita…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'selenium', 27.915, 153); -- Milk, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_a', 719.1751, 152); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_c', 30.7034, 148); -- Milk, evaporated, 2% fat, with added vitamin A and vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_e', 2.4244, 59); -- Sour dressing, non-butterfat, cultured, filled cream-type
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'thiamin', 0.2515, 72); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'riboflavin', 1.4399, 70); -- Milk, chocolate, fluid, commercial, reduced fat, with adde…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'niacin', 0.7085, 72); -- Milk, sheep, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_b6', 0.2579, 157); -- Milk, malted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'folate', 29.5189, 153); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'vitamin_b12', 2.5146, 156); -- Reddi Wip Fat Free Whipped Topping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'total_fat', 36.08, 159); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'saturated_fat', 23.032, 159); -- Cream, fluid, heavy whipping
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'cholesterol', 193.8708, 159); -- Cream, heavy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'carbohydrate', 54.4, 159); -- Milk, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'sugars', 54.4, 138); -- Milk, condensed, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'fiber', 1.6, 148); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'water', 93.42, 159); -- Whey, acid, fluid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'caffeine', 10.0244, 135); -- Milk shake, bottled, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('milk', 1, 'alcohol', 0, 138); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'magnesium', 39.3252, 49); -- Jew's ear, (pepeao), raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'calcium', 67.2986, 50); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_d', 51.5475, 45); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'energy', 222, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'protein', 4.63, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'phosphorus', 303.6264, 50); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'potassium', 791.9328, 50); -- Mushrooms, Chanterelle, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sodium', 1485.2653, 50); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'zinc', 3.1771, 50); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_k', 22.0507, 30); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'iron', 19.0627, 50); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'copper', 1.4023, 50); -- Mushrooms, shiitake, cooked, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'manganese', 0.9776, 39); -- Mushrooms, morel, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'selenium', 40.6922, 50); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_a', 50.2156, 30); -- Mushrooms, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_c', 7.2369, 32); -- Mushrooms, white, cooked, boiled, drained, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_e', 0.0399, 19); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'thiamin', 0.3747, 39); -- Mushrooms, enoki, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'riboflavin', 0.8841, 35); -- Mushroom, crimini
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'niacin', 11.711, 39); -- Mushrooms, enoki, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b6', 0.4586, 50); -- Mushrooms, shiitake, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'folate', 102.6166, 43); -- Mushroom, oyster
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'vitamin_b12', 0.2081, 31); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'total_fat', 12.91, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'saturated_fat', 1.789, 32); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'cholesterol', 25.1377, 31); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'carbohydrate', 21.9, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'sugars', 6.51, 33); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'fiber', 4.376, 45); -- Mushroom, lion's mane
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'water', 92.82, 50); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'caffeine', 0, 27); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 0, 'alcohol', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'magnesium', 555, 49); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'calcium', 2247, 50); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_d', 51.5475, 45); -- Mushrooms, brown, italian, or crimini, exposed to ultravio…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'energy', 222, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'protein', 4.63, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'phosphorus', 1320, 50); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'potassium', 1545, 50); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'sodium', 2895, 50); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'zinc', 96.495, 50); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_k', 827.25, 30); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'iron', 101.505, 50); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'copper', 2.655, 50); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'manganese', 22.152, 39); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'selenium', 184.65, 50); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_a', 2655, 30); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_c', 734.85, 32); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_e', 120.69, 19); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'thiamin', 12.09, 39); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'riboflavin', 10.935, 35); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'niacin', 135.8505, 39); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_b6', 10.2, 50); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'folate', 2445, 43); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'vitamin_b12', 31.035, 31); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'total_fat', 12.91, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'saturated_fat', 1.789, 32); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'cholesterol', 375, 31); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'carbohydrate', 21.9, 50); -- Fried mushrooms
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'sugars', 6.51, 33); -- Mushrooms, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'fiber', 4.376, 45); -- Mushroom, lion's mane
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'water', 92.82, 50); -- Mushrooms, portabella, exposed to ultraviolet light, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'caffeine', 213, 27); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('mushrooms', 1, 'alcohol', 0, 26); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'magnesium', 419.2931, 194); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'calcium', 491.1456, 195); -- Hazelnuts, beaked (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_d', 0, 165); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'energy', 754, 195); -- Pecans, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'protein', 52.2, 195); -- Peanut flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'phosphorus', 848.603, 193); -- Peanut flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'potassium', 2325.424, 195); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sodium', 859.7832, 195); -- Peanuts, valencia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'zinc', 7.3918, 193); -- Peanuts, virginia, oil-roasted, with salt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_k', 66.5613, 129); -- Nuts, pine nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'iron', 8.9297, 195); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'copper', 2.4788, 193); -- Nuts, cashew nuts, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'manganese', 15.745, 125); -- Nuts, hazelnuts or filberts, blanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'selenium', 2253.863, 157); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_a', 63.2064, 172); -- Nuts, ginkgo nuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_c', 70.3444, 176); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_e', 37.2338, 71); -- Nuts, almonds, oil roasted, lightly salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'thiamin', 1.563, 120); -- Nuts, pine nuts, pinyon, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'riboflavin', 2.0085, 112); -- Nuts, almonds, dry roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'niacin', 33.9507, 120); -- Peanut flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b6', 1.921, 184); -- Nuts, pistachio nuts, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'folate', 282.1751, 179); -- Peanut flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'vitamin_b12', 0.1787, 171); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'total_fat', 79.55, 195); -- Nuts, pilinuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'saturated_fat', 61.257, 186); -- Nuts, coconut meat, dried (desiccated), creamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'cholesterol', 5.4048, 173); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'carbohydrate', 81.43, 195); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'sugars', 43.17, 133); -- Nuts, coconut meat, dried (desiccated), sweetened, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'fiber', 43.4, 174); -- Pinon Nuts, roasted (Navajo)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'water', 86.03, 195); -- Nuts, chestnuts, japanese, boiled and steamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'caffeine', 5.7971, 121); -- Trail mix with chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 0, 'alcohol', 0, 132); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'magnesium', 555, 194); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'calcium', 2247, 195); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_d', 26.25, 165); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'energy', 754, 195); -- Pecans, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'protein', 52.2, 195); -- Peanut flour, defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'phosphorus', 1320, 193); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'potassium', 2325.424, 195); -- Flour, coconut
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'sodium', 2895, 195); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'zinc', 96.495, 193); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_k', 827.25, 129); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'iron', 101.505, 195); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'copper', 2.655, 193); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'manganese', 22.152, 125); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'selenium', 2253.863, 157); -- Nuts, brazilnuts, dried, unblanched
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_a', 2655, 172); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_c', 734.85, 176); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_e', 120.69, 71); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'thiamin', 12.09, 120); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'riboflavin', 10.935, 112); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'niacin', 135.8505, 120); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_b6', 10.2, 184); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'folate', 2445, 179); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'vitamin_b12', 31.035, 171); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'total_fat', 79.55, 195); -- Nuts, pilinuts, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'saturated_fat', 61.257, 186); -- Nuts, coconut meat, dried (desiccated), creamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'cholesterol', 375, 173); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'carbohydrate', 81.43, 195); -- Nuts, chestnuts, japanese, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'sugars', 43.17, 133); -- Nuts, coconut meat, dried (desiccated), sweetened, shredded
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'fiber', 43.4, 174); -- Pinon Nuts, roasted (Navajo)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'water', 86.03, 195); -- Nuts, chestnuts, japanese, boiled and steamed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'caffeine', 213, 121); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('nuts', 1, 'alcohol', 0, 132); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'magnesium', 32.4647, 166); -- Turkey, all classes, heart, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'calcium', 180.7915, 175); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_d', 2.0148, 63); -- Turkey, all classes, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'energy', 655, 178); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'protein', 32.54, 178); -- Chicken, broilers or fryers, giblets, cooked, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'phosphorus', 714.4023, 178); -- Veal, variety meats and by-products, thymus, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'potassium', 565.8133, 166); -- Veal, variety meats and by-products, thymus, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'sodium', 1443.5195, 166); -- Tongue pot roast, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'zinc', 13.9366, 166); -- Veal, variety meats and by-products, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_k', 6.0443, 52); -- Beef, variety meats and by-products, liver, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'iron', 50.9038, 176); -- Beef, variety meats and by-products, spleen, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'copper', 17.4498, 166); -- Veal, variety meats and by-products, liver, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'manganese', 7.1781, 153); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'selenium', 804.7159, 165); -- Sea lion, Steller, liver (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_a', 32884.197, 165); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_c', 61.6432, 166); -- Beef, variety meats and by-products, spleen, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_e', 3.0402, 67); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'thiamin', 1.843, 158); -- Lamb, New Zealand, imported, liver, cooked, soaked and fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'riboflavin', 6.216, 155); -- Lamb, New Zealand, imported, liver, cooked, soaked and fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'niacin', 20.6707, 155); -- Beef, variety meats and by-products, liver, cooked, braised
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_b6', 1.2614, 163); -- Beef, variety meats and by-products, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'folate', 896.1215, 138); -- Duck, domesticated, liver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'vitamin_b12', 111.8162, 163); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'total_fat', 69.61, 178); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'saturated_fat', 25.26, 165); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'cholesterol', 3610.7308, 163); -- Beef, variety meats and by-products, brain, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'carbohydrate', 9.03, 178); -- Chicken, broilers or fryers, meat and skin and giblets and…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'sugars', 0.02, 80); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'fiber', 0.2, 161); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'water', 85.78, 178); -- Lamb, New Zealand, imported, sweetbread, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'caffeine', 0, 80); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 0, 'alcohol', 0, 95); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'magnesium', 555, 166); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'calcium', 2247, 175); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_d', 26.25, 63); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'energy', 655, 178); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'protein', 32.54, 178); -- Chicken, broilers or fryers, giblets, cooked, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'phosphorus', 1320, 178); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'potassium', 1545, 166); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'sodium', 2895, 166); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'zinc', 96.495, 166); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_k', 827.25, 52); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'iron', 101.505, 176); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'copper', 17.4498, 166); -- Veal, variety meats and by-products, liver, cooked, pan-fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'manganese', 22.152, 153); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'selenium', 804.7159, 165); -- Sea lion, Steller, liver (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_a', 32884.197, 165); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_c', 734.85, 166); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_e', 120.69, 67); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'thiamin', 12.09, 158); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'riboflavin', 10.935, 155); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'niacin', 135.8505, 155); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_b6', 10.2, 163); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'folate', 2445, 138); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'vitamin_b12', 111.8162, 163); -- Beef, New Zealand, imported, variety meats and by-products…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'total_fat', 69.61, 178); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'saturated_fat', 25.26, 165); -- Pork, fresh, variety meats and by-products, jowl, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'cholesterol', 3610.7308, 163); -- Beef, variety meats and by-products, brain, cooked, simmered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'carbohydrate', 9.03, 178); -- Chicken, broilers or fryers, meat and skin and giblets and…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'sugars', 0.02, 80); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'fiber', 0.2, 161); -- Liver, chicken
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'water', 85.78, 178); -- Lamb, New Zealand, imported, sweetbread, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'caffeine', 213, 80); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('organ meat', 1, 'alcohol', 0, 95); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'magnesium', 82.7345, 12); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'calcium', 69.7865, 15); -- Milk substitutes, fluid, with lauric acid oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_d', 12.886, 14); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'energy', 357, 15); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'protein', 3.27, 15); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'phosphorus', 223.6068, 12); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'potassium', 588.0859, 12); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sodium', 224.1627, 15); -- Whipped cream substitute, dietetic, made from powdered mix
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'zinc', 2.6386, 12); -- Milk substitutes, fluid, with lauric acid oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_k', 11.8782, 9); -- Sour cream, imitation, cultured
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'iron', 3.4682, 15); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'copper', 0.5948, 12); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'manganese', 2.201, 9); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'selenium', 14.1685, 11); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_a', 9.141, 11); -- Cream substitute, liquid, with lauric acid oil and sodium …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_c', 430.3069, 14); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_e', 3.7964, 9); -- Cream substitute, flavored, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'thiamin', 0.1342, 12); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'riboflavin', 0.5858, 12); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'niacin', 1.6994, 12); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b6', 0.1722, 12); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'folate', 41.1344, 11); -- Soymilk, original and vanilla, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'vitamin_b12', 1.7322, 11); -- Soymilk, chocolate, unfortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'total_fat', 23.84, 15); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'saturated_fat', 21.14, 14); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'cholesterol', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'carbohydrate', 53.21, 15); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'sugars', 51.5, 12); -- Nuts, coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'fiber', 2.2, 14); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'water', 88.18, 15); -- Milk substitutes, fluid, with lauric acid oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'caffeine', 10.4989, 8); -- Cream substitute, flavored, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 0, 'alcohol', 0, 8); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'magnesium', 91.8456, 53); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'calcium', 458.3131, 58); -- Beverages, almond milk, chocolate, ready-to-drink
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_d', 12.886, 52); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'energy', 357, 58); -- Coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'protein', 3.55, 58); -- Soy milk, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'phosphorus', 259.0389, 54); -- Hot chocolate / cocoa, dry mix, reduced sugar, made with n…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'potassium', 655.7778, 55); -- Hot chocolate / cocoa, dry mix, reduced sugar, made with n…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sodium', 287.6646, 58); -- Hot chocolate / cocoa, dry mix, reduced sugar, made with n…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'zinc', 2.6386, 53); -- Milk substitutes, fluid, with lauric acid oil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_k', 11.8782, 44); -- Sour cream, imitation, cultured
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'iron', 3.9981, 58); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'copper', 0.6603, 53); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'manganese', 2.201, 22); -- Nuts, coconut milk, raw (liquid expressed from grated meat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'selenium', 15.589, 50); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_a', 177.1818, 48); -- Soymilk, chocolate, with added calcium, vitamins A and D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_c', 430.3069, 50); -- SILK Hazelnut Creamer
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_e', 19.7581, 27); -- Beverages, almond milk, unsweetened, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'thiamin', 0.4491, 34); -- Soymilk (all flavors), unsweetened, with added calcium, vi…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'riboflavin', 0.9532, 35); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'niacin', 9.6001, 34); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b6', 0.5784, 53); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'folate', 79.434, 52); -- Soymilk (All flavors), enhanced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'vitamin_b12', 3.235, 54); -- Soy milk, sweetened, plain, refrigerated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'total_fat', 23.84, 58); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'saturated_fat', 21.14, 54); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'cholesterol', 0, 50); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'carbohydrate', 53.21, 58); -- Coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'sugars', 51.5, 48); -- Coconut cream, canned, sweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'fiber', 2.2, 57); -- Coconut milk, used in cooking
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'water', 97.4, 58); -- Almond milk, unsweetened, plain, shelf stable
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'caffeine', 10.4989, 40); -- Cream substitute, flavored, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('plant drinks', 1, 'alcohol', 0, 40); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'magnesium', 42, 568); -- Emu, fan fillet, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'calcium', 88, 573); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_d', 1.4, 432); -- Turkey, skin from whole, (light and dark), with added solu…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'energy', 502, 573); -- Chicken, broilers or fryers, skin only, cooked, fried, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'protein', 33.67, 573); -- Emu, full rump, cooked, broiled
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_e', 3.2427, 274); -- Fast foods, chicken tenders
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'thiamin', 0.43, 343); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'riboflavin', 1.523, 343); -- Canada Goose, breast meat only, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'niacin', 14.782, 347); -- Chicken, broilers or fryers, breast, meat only, cooked, fr…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b6', 1.275, 564); -- Ruffed Grouse, breast meat, skinless, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'folate', 86, 552); -- Chicken, feet, boiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'vitamin_b12', 9.37, 564); -- Emu, fan fillet, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'total_fat', 44.45, 573); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'saturated_fat', 13.22, 571); -- Duck, domesticated, meat and skin, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'cholesterol', 177, 572); -- Turkey, whole, skin (light and dark), roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'carbohydrate', 23.15, 573); -- Chicken, broilers or fryers, skin only, cooked, fried, bat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'sugars', 7.76, 492); -- Chicken "wings" with other sauces or seasoning, from preco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'fiber', 2.2, 551); -- Chicken nuggets, from school lunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'water', 85.07, 573); -- Turkey and gravy, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'caffeine', 0, 492); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 0, 'alcohol', 0, 503); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'magnesium', 555, 568); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'calcium', 2247, 573); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_d', 26.25, 432); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'energy', 502, 573); -- Chicken, broilers or fryers, skin only, cooked, fried, flour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'protein', 33.67, 573); -- Emu, full rump, cooked, broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'phosphorus', 1320, 568); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'potassium', 1545, 568); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'sodium', 2895, 572); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'zinc', 96.495, 568); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_k', 827.25, 456); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'iron', 101.505, 572); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'copper', 2.655, 568); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'manganese', 22.152, 333); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'selenium', 184.65, 566); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_a', 2655, 556); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_c', 734.85, 564); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_e', 120.69, 274); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'thiamin', 12.09, 343); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'riboflavin', 10.935, 343); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'niacin', 135.8505, 347); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_b6', 10.2, 564); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'folate', 2445, 552); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'vitamin_b12', 31.035, 564); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'total_fat', 44.45, 573); -- Turkey, young hen, skin only, cooked, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'saturated_fat', 13.22, 571); -- Duck, domesticated, meat and skin, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'cholesterol', 375, 572); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'carbohydrate', 23.15, 573); -- Chicken, broilers or fryers, skin only, cooked, fried, bat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'sugars', 7.76, 492); -- Chicken "wings" with other sauces or seasoning, from preco…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'fiber', 2.2, 551); -- Chicken nuggets, from school lunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'water', 85.07, 573); -- Turkey and gravy, frozen
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'caffeine', 213, 492); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('poultry', 1, 'alcohol', 0, 503); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'magnesium', 51, 358); -- Snacks, beef jerky, chopped and formed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'calcium', 267, 359); -- Frankfurter, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_d', 2.4474, 236); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'energy', 517, 361); -- Bacon and beef sticks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'protein', 39.01, 361); -- Pork, cured, bacon, cooked, microwaved
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'phosphorus', 495, 356); -- Ham and cheese spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'potassium', 1372, 358); -- Salami, pork, beef, less sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sodium', 2955, 361); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'zinc', 8.11, 358); -- Snacks, beef jerky, chopped and formed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_k', 71.0438, 287); -- Bockwurst, pork, veal, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'iron', 11.2, 360); -- Braunschweiger (a liver sausage), pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'copper', 1.197, 358); -- Pork, cured, ham, rump, bone-in, separable lean only, heat…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'manganese', 1.1252, 249); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'selenium', 65.1, 346); -- Pork, cured, bacon, cooked, microwaved
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_a', 8308, 355); -- Liver sausage, liverwurst, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_c', 44.9157, 350); -- Luncheon meat, pork, ham, and chicken, minced, canned, red…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_e', 2.9483, 211); -- Bacon, turkey, low sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'thiamin', 1.0587, 274); -- Pork, cured, ham, extra lean (approximately 4% fat), canne…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'riboflavin', 2.276, 275); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'niacin', 13.1397, 275); -- Sausage, chicken or turkey, Italian style,  lower sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b6', 0.625, 350); -- Pork jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'folate', 321, 348); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'vitamin_b12', 24.55, 352); -- Liver cheese, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'total_fat', 46.28, 361); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'saturated_fat', 17.708, 357); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'cholesterol', 391, 358); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'carbohydrate', 15.38, 361); -- Salami, pork, beef, less sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'sugars', 14.75, 317); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'fiber', 2.5, 348); -- Liverwurst spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'water', 77.03, 361); -- Pork, cured, ham -- water added, rump, bone-in, separable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'caffeine', 0, 319); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 0, 'alcohol', 0, 325); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'magnesium', 555, 358); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'calcium', 2247, 359); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_d', 26.25, 236); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'energy', 517, 361); -- Bacon and beef sticks
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'protein', 39.01, 361); -- Pork, cured, bacon, cooked, microwaved
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'phosphorus', 1320, 356); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'potassium', 1545, 358); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'sodium', 2955, 361); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'zinc', 96.495, 358); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_k', 827.25, 287); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'iron', 101.505, 360); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'copper', 2.655, 358); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'manganese', 22.152, 249); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'selenium', 184.65, 346); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_a', 8308, 355); -- Liver sausage, liverwurst, pork
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_c', 734.85, 350); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_e', 120.69, 211); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'thiamin', 12.09, 274); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'riboflavin', 10.935, 275); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'niacin', 135.8505, 275); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_b6', 10.2, 350); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'folate', 2445, 348); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'vitamin_b12', 31.035, 352); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'total_fat', 46.28, 361); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'saturated_fat', 17.708, 357); -- Pepperoni, beef and pork, sliced
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'cholesterol', 391, 358); -- Pate, chicken liver, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'carbohydrate', 15.38, 361); -- Salami, pork, beef, less sodium
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'sugars', 14.75, 317); -- Venison/deer jerky
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'fiber', 2.5, 348); -- Liverwurst spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'water', 77.03, 361); -- Pork, cured, ham -- water added, rump, bone-in, separable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'caffeine', 213, 319); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('processed meat', 1, 'alcohol', 0, 325); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'magnesium', 180, 300); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'calcium', 359, 305); -- KRAFT CHEEZ WHIZ Pasteurized Process Cheese Sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_d', 2.1355, 257); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'energy', 688, 305); -- Mayonnaise dressing, no cholesterol
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'protein', 23.88, 305); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'phosphorus', 806, 304); -- KRAFT CHEEZ WHIZ Pasteurized Process Cheese Sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'potassium', 3098, 304); -- Soy sauce, reduced sodium, made from hydrolyzed vegetable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sodium', 7851, 305); -- Sauce, fish, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'zinc', 4.19, 301); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_k', 197.8822, 280); -- Sauce, pesto, CLASSICO, basil pesto, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'iron', 5.3, 305); -- Sauce, worcestershire
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'copper', 0.3493, 299); -- Hummus, flavored
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'manganese', 1.291, 116); -- Soy sauce made from soy and wheat (shoyu)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'selenium', 34.4995, 284); -- Mustard, prepared, yellow
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_a', 687.2131, 293); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_c', 131.641, 297); -- Peppers, hot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_e', 16.3628, 129); -- Sauce, pesto, MEZZETTA, NAPA VALLEY BISTRO, basil pesto, r…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'thiamin', 28.3321, 139); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'riboflavin', 21.2495, 138); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'niacin', 154.5385, 139); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b6', 0.472, 295); -- Sauce, hot chile, sriracha, CHA! BY TEXAS PETE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'folate', 3841.6192, 284); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'vitamin_b12', 1.9253, 276); -- Alfredo sauce with seafood
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'total_fat', 77.8, 305); -- Mayonnaise dressing, no cholesterol
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'saturated_fat', 41.049, 295); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'cholesterol', 477.1177, 283); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'carbohydrate', 60.66, 305); -- Sauce, duck, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'sugars', 42.68, 293); -- Chutney
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'fiber', 6.5, 301); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'water', 95.7, 305); -- Salad dressing, sweet and sour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'caffeine', 6.3246, 265); -- Mole sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 0, 'alcohol', 0, 268); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'magnesium', 555, 300); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'calcium', 2247, 305); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_d', 26.25, 257); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'energy', 688, 305); -- Mayonnaise dressing, no cholesterol
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'protein', 23.88, 305); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'phosphorus', 1320, 304); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'potassium', 3098, 304); -- Soy sauce, reduced sodium, made from hydrolyzed vegetable …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'sodium', 7851, 305); -- Sauce, fish, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'zinc', 96.495, 301); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_k', 827.25, 280); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'iron', 101.505, 305); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'copper', 2.655, 299); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'manganese', 22.152, 116); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'selenium', 184.65, 284); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_a', 2655, 293); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_c', 734.85, 297); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_e', 120.69, 129); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'thiamin', 28.3321, 139); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'riboflavin', 21.2495, 138); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'niacin', 154.5385, 139); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_b6', 10.2, 295); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'folate', 3841.6192, 284); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'vitamin_b12', 31.035, 276); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'total_fat', 77.8, 305); -- Mayonnaise dressing, no cholesterol
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'saturated_fat', 41.049, 295); -- Garlic sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'cholesterol', 477.1177, 283); -- Hollandaise sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'carbohydrate', 60.66, 305); -- Sauce, duck, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'sugars', 42.68, 293); -- Chutney
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'fiber', 6.5, 301); -- Yeast extract spread
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'water', 95.7, 305); -- Salad dressing, sweet and sour
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'caffeine', 213, 265); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sauces', 1, 'alcohol', 0, 268); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'magnesium', 1656.6815, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'calcium', 1344.709, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_d', 8.2434, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'energy', 306, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'protein', 57.47, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'phosphorus', 559.399, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'potassium', 6334.1174, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sodium', 9318.2957, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'zinc', 12.4789, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_k', 147.5805, 12); -- Seaweed, kelp, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'iron', 142.8189, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'copper', 13.1244, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'manganese', 13.7612, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'selenium', 16.5469, 12); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_a', 873.523, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_c', 83.9098, 14); -- Seaweed, laver, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_e', 12.9421, 10); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'thiamin', 5.57, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'riboflavin', 8.5891, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'niacin', 30.0033, 10); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b6', 0.7832, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'folate', 1247.89, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'vitamin_b12', 5.9831, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'total_fat', 7.72, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'saturated_fat', 2.65, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'cholesterol', 91.8442, 13); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'carbohydrate', 80.88, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'sugars', 5.35, 12); -- Seaweed, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'fiber', 36.7, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'water', 91.32, 14); -- Seaweed, agar, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'caffeine', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 0, 'alcohol', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'magnesium', 1656.6815, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'calcium', 2247, 14); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_d', 26.25, 14); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'energy', 306, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'protein', 57.47, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'phosphorus', 1320, 14); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'potassium', 6334.1174, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'sodium', 9318.2957, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'zinc', 96.495, 14); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_k', 827.25, 12); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'iron', 142.8189, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'copper', 13.1244, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'manganese', 22.152, 10); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'selenium', 184.65, 12); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_a', 2655, 14); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_c', 734.85, 14); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_e', 120.69, 10); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'thiamin', 12.09, 10); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'riboflavin', 10.935, 10); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'niacin', 135.8505, 10); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_b6', 10.2, 14); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'folate', 2445, 14); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'vitamin_b12', 31.035, 14); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'total_fat', 7.72, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'saturated_fat', 2.65, 14); -- Seaweed, spirulina, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'cholesterol', 375, 13); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'carbohydrate', 80.88, 14); -- Seaweed, agar, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'sugars', 5.35, 12); -- Seaweed, pickled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'fiber', 36.7, 14); -- Seaweed, Canadian Cultivated EMI-TSUNOMATA, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'water', 91.32, 14); -- Seaweed, agar, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'caffeine', 213, 14); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seaweed', 1, 'alcohol', 0, 14); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'magnesium', 1029.9908, 64); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'calcium', 2402.8215, 64); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_d', 0, 54); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'energy', 697, 64); -- Tahini
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'protein', 50.14, 64); -- Seeds, sesame flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'phosphorus', 2427.8355, 64); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'potassium', 3134.115, 64); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'sodium', 8840.2642, 64); -- Seeds, sunflower seed kernels from shell, dry roasted, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'zinc', 15.7441, 64); -- Seeds, sesame flour, partially defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_k', 12.8755, 31); -- Seeds, pumpkin and squash seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'iron', 28.2512, 64); -- Seeds, sesame butter, paste
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'copper', 6.2005, 64); -- Seeds, sesame butter, paste
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'manganese', 11.8359, 51); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'selenium', 220.8679, 43); -- Flaxseed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_a', 22.9235, 55); -- Seeds, breadfruit seeds, roasted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_c', 70.2764, 58); -- Seeds, breadnut tree seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_e', 68.3114, 24); -- Seeds, sunflower seed kernels, oil roasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'thiamin', 4.9879, 50); -- Seeds, sunflower seed flour, partially defatted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'riboflavin', 0.8106, 47); -- Seeds, sesame butter, tahini, from raw and stone ground ke…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'niacin', 26.3325, 50); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_b6', 2.003, 61); -- Seeds, sunflower seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'folate', 354.4254, 61); -- Seeds, sunflower seed kernels, toasted, with salt added
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'vitamin_b12', 0, 57); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'total_fat', 62.4, 64); -- Sesame butter, creamy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'saturated_fat', 9.779, 61); -- Seeds, watermelon seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'cholesterol', 0, 58); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'carbohydrate', 80.02, 64); -- Wocas, dried seeds, Oregon, yellow pond lily (Klamath)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'sugars', 10.54, 32); -- Seeds, sunflower seed butter, with salt added (Includes fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'fiber', 34.4, 52); -- Seeds, chia seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'water', 77, 64); -- Seeds, lotus seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'caffeine', 0, 30); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 0, 'alcohol', 0, 33); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'magnesium', 1029.9908, 64); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'calcium', 2402.8215, 64); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_d', 26.25, 54); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'energy', 697, 64); -- Tahini
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'protein', 50.14, 64); -- Seeds, sesame flour, low-fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'phosphorus', 2427.8355, 64); -- Seeds, hemp seed, hulled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'potassium', 3134.115, 64); -- Seeds, sisymbrium sp. seeds, whole, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'sodium', 8840.2642, 64); -- Seeds, sunflower seed kernels from shell, dry roasted, wit…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'zinc', 96.495, 64); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_k', 827.25, 31); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'iron', 101.505, 64); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'copper', 6.2005, 64); -- Seeds, sesame butter, paste
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'manganese', 22.152, 51); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'selenium', 220.8679, 43); -- Flaxseed, ground
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_a', 2655, 55); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_c', 734.85, 58); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_e', 120.69, 24); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'thiamin', 12.09, 50); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'riboflavin', 10.935, 47); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'niacin', 135.8505, 50); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_b6', 10.2, 61); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'folate', 2445, 61); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'vitamin_b12', 31.035, 57); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'total_fat', 62.4, 64); -- Sesame butter, creamy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'saturated_fat', 9.779, 61); -- Seeds, watermelon seed kernels, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'cholesterol', 375, 58); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'carbohydrate', 80.02, 64); -- Wocas, dried seeds, Oregon, yellow pond lily (Klamath)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'sugars', 10.54, 32); -- Seeds, sunflower seed butter, with salt added (Includes fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'fiber', 34.4, 52); -- Seeds, chia seeds, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'water', 77, 64); -- Seeds, lotus seeds, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'caffeine', 213, 30); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('seeds', 1, 'alcohol', 0, 33); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'magnesium', 407.9829, 100); -- Escargot
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'calcium', 469.529, 106); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_d', 0.3071, 68); -- Shrimp, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'energy', 275, 106); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'protein', 51.05, 106); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'phosphorus', 759.5533, 102); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'potassium', 911.0861, 101); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'sodium', 12721.0731, 101); -- Jellyfish, dried, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'zinc', 129.7838, 101); -- Oysters, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_k', 65.1245, 69); -- Shrimp scampi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'iron', 26.8488, 106); -- Oopah (tunicate), whole animal (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'copper', 7.4922, 101); -- Mollusks, oyster, eastern, wild, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'manganese', 10.2112, 59); -- Mollusks, mussel, blue, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'selenium', 203.7016, 98); -- Mollusks, oyster, Pacific, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_a', 269.9035, 96); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_c', 29.6979, 99); -- Mollusks, clam, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_e', 11.3523, 30); -- Mollusks, conch, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'thiamin', 0.4449, 62); -- Mollusks, mussel, blue, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'riboflavin', 2.5541, 63); -- Mollusks, cuttlefish, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'niacin', 7.2354, 63); -- Crustaceans, spiny lobster, mixed species, cooked, moist h…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_b6', 0.8642, 96); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'folate', 237.9937, 96); -- Mollusks, conch, baked or broiled
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'vitamin_b12', 130.8056, 98); -- Mollusks, clam, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'total_fat', 17.45, 106); -- Seafood sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'saturated_fat', 4.264, 100); -- Shrimp scampi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'cholesterol', 825.0321, 102); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'carbohydrate', 15.52, 106); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'sugars', 6.25, 69); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'fiber', 0.5, 93); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'water', 97.7, 106); -- Mollusks, clam, mixed species, canned, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'caffeine', 0, 69); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 0, 'alcohol', 0, 72); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'magnesium', 555, 100); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'calcium', 2247, 106); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_d', 26.25, 68); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'energy', 275, 106); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'protein', 51.05, 106); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'phosphorus', 1320, 102); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'potassium', 1545, 101); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'sodium', 12721.0731, 101); -- Jellyfish, dried, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'zinc', 129.7838, 101); -- Oysters, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_k', 827.25, 69); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'iron', 101.505, 106); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'copper', 7.4922, 101); -- Mollusks, oyster, eastern, wild, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'manganese', 22.152, 59); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'selenium', 203.7016, 98); -- Mollusks, oyster, Pacific, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_a', 2655, 96); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_c', 734.85, 99); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_e', 120.69, 30); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'thiamin', 12.09, 62); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'riboflavin', 10.935, 63); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'niacin', 135.8505, 63); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_b6', 10.2, 96); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'folate', 2445, 96); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'vitamin_b12', 130.8056, 98); -- Mollusks, clam, mixed species, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'total_fat', 17.45, 106); -- Seafood sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'saturated_fat', 4.264, 100); -- Shrimp scampi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'cholesterol', 825.0321, 102); -- Shrimp, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'carbohydrate', 15.52, 106); -- Mollusks, whelk, unspecified, cooked, moist heat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'sugars', 6.25, 69); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'fiber', 0.5, 93); -- Crustaceans, crab, alaska king, imitation, made from surimi
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'water', 97.7, 106); -- Mollusks, clam, mixed species, canned, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'caffeine', 213, 69); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('shellfish', 1, 'alcohol', 0, 72); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'magnesium', 190, 300); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'calcium', 500, 300); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_d', 1.9007, 247); -- Milk and cereal bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'energy', 656, 303); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'protein', 61.3, 303); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'phosphorus', 419, 300); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'potassium', 1744, 300); -- Potato chips, without salt, reduced fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sodium', 2667, 303); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'zinc', 5.2944, 299); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_k', 344.2691, 250); -- Snacks, potato chips, made from dried potatoes, fat-free, …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'iron', 8.71, 300); -- Snacks, granola bar, GENERAL MILLS, NATURE VALLEY, CHEWY T…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'copper', 2.4601, 298); -- Snacks, soy chips or crisps, salted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'manganese', 7.7231, 123); -- Snacks, rice cakes, brown rice, buckwheat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'selenium', 41.6761, 281); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_a', 1188.9854, 295); -- Snacks, sweet potato chips, unsalted
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_c', 260.8, 302); -- Snacks, candy rolls, yogurt-covered, fruit flavored with h…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_e', 18.5385, 93); -- Snack, potato chips, made from dried potatoes, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'thiamin', 1.5867, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'riboflavin', 1.7978, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'niacin', 21.1502, 145); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b6', 1.764, 300); -- Snacks, crisped rice bar, almond
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'folate', 316.5289, 298); -- Snacks, granola bar, fruit-filled, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'vitamin_b12', 2.1638, 296); -- Cheese puffs and twists, corn based, baked, low fat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'total_fat', 58.78, 303); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'saturated_fat', 35.476, 301); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'cholesterol', 134.132, 298); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'carbohydrate', 90.06, 303); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'sugars', 65, 253); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'fiber', 22.5, 289); -- Cereal or granola bar, high fiber, coated with non-chocola…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'water', 30.36, 303); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'caffeine', 24.6605, 250); -- Popcorn, chocolate coated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 0, 'alcohol', 0, 251); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'magnesium', 809.8558, 345); -- SCHIFF,TIGER'S MILK BAR
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'calcium', 3545.7038, 348); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_d', 20.3662, 288); -- Formulated bar, SLIM-FAST OPTIMA meal bar, milk chocolate …
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'energy', 656, 352); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'protein', 61.3, 352); -- Snacks, pork skins, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'phosphorus', 1902.7339, 344); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'potassium', 1956.3601, 341); -- Formulated Bar, SOUTH BEACH protein bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sodium', 2667, 352); -- Snacks, pork skins, barbecue-flavor
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'zinc', 32.7076, 344); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_k', 870.299, 290); -- Formulated Bar, SOUTH BEACH protein bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'iron', 43.0465, 348); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'copper', 3.5067, 340); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'manganese', 10.3258, 141); -- Formulated bar, high fiber, chewy, oats and chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'selenium', 155.1446, 321); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_a', 3690.6869, 336); -- Snack, BALANCE, original bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_c', 1155.9259, 351); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_e', 86.0238, 117); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'thiamin', 22.976, 168); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'riboflavin', 10.9635, 168); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Honey…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'niacin', 127.6226, 169); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b6', 10.7886, 347); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Doubl…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'folate', 2520.1251, 345); -- Formulated bar, LUNA BAR, NUTZ OVER CHOCOLATE
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'vitamin_b12', 26.0119, 343); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Chewy…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'total_fat', 58.78, 352); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'saturated_fat', 35.476, 350); -- Popcorn, movie theater, with added butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'cholesterol', 134.132, 346); -- Snacks, beef sticks, smoked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'carbohydrate', 90.06, 352); -- Popcorn, sugar syrup/caramel, fat-free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'sugars', 65, 302); -- Snacks, candy bits, yogurt covered with vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'fiber', 22.5, 338); -- Formulated bar, high fiber, chewy, oats and chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'water', 30.36, 352); -- Pretzels, soft, gluten free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'caffeine', 27.6578, 290); -- Formulated bar, ZONE PERFECT CLASSIC CRUNCH BAR, mixed fla…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('snacks', 1, 'alcohol', 0, 291); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'magnesium', 43.7212, 232); -- Restaurant, Latino, black bean soup
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'calcium', 145.6148, 242); -- Soup, French onion
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_d', 0.9283, 175); -- Soup, cream of mushroom, canned, prepared with equal volum…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'energy', 151, 245); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'protein', 12.07, 245); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'phosphorus', 277.2565, 232); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'potassium', 599.3005, 232); -- CAMPBELL'S, Tomato Soup, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'sodium', 1020.3767, 245); -- Soup, black bean, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'zinc', 8.9672, 231); -- Soup, oyster stew, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_k', 116.4811, 182); -- Soup, beef stroganoff, canned, chunky style, ready-to-serve
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'iron', 2.6141, 243); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'copper', 1.3878, 231); -- Soup, oyster stew, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'manganese', 0.9611, 144); -- Soup, chili beef, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'selenium', 20.227, 201); -- Ramen bowl, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_a', 397.219, 221); -- Soup, pumpkin
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_c', 38.2256, 236); -- Soup, gazpacho
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_e', 2.2182, 111); -- Soup, tomato rice, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'thiamin', 0.2355, 156); -- Soup, chicken gumbo, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'riboflavin', 0.3533, 156); -- Soup, chicken gumbo, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'niacin', 3.1089, 156); -- Soup, fish, homemade (Alaska Native)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_b6', 0.1986, 226); -- Soup, sopa or caldo de pollo
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'folate', 84.0982, 222); -- Soup, lentil
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'vitamin_b12', 10.1989, 223); -- Soup, clam chowder, new england, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'total_fat', 6.43, 245); -- Soup, potato with meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'saturated_fat', 3.63, 243); -- Soup, cheese, canned, prepared with equal volume milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'cholesterol', 64.2996, 243); -- Soup, Matzo ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'carbohydrate', 20.81, 245); -- Soup, pea, split with ham, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'sugars', 8.23, 200); -- CAMPBELL'S, Tomato Soup, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'fiber', 6.8, 235); -- Soup, black bean, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'water', 98.69, 245); -- Soup, beef broth or bouillon, powder, prepared with water
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'caffeine', 0, 178); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 0, 'alcohol', 0, 196); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'magnesium', 555, 232); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'calcium', 2247, 242); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_d', 26.25, 175); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'energy', 151, 245); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'protein', 12.07, 245); -- Soupy rice with chicken, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'phosphorus', 1320, 232); -- Cheese, pasteurized process cheese food or product, Americ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'potassium', 1545, 232); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'sodium', 2895, 245); -- Cereals, QUAKER, Instant Grits, Ham 'n' Cheese flavor, dry
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'zinc', 96.495, 231); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_k', 827.25, 182); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'iron', 101.505, 243); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'copper', 2.655, 231); -- Peanut butter, chunky, vitamin and mineral fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'manganese', 22.152, 144); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'selenium', 184.65, 201); -- Cereals ready-to-eat, wheat, puffed, fortified
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_a', 2655, 221); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_c', 734.85, 236); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_e', 120.69, 111); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'thiamin', 12.09, 156); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'riboflavin', 10.935, 156); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'niacin', 135.8505, 156); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_b6', 10.2, 226); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'folate', 2445, 222); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'vitamin_b12', 31.035, 223); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'total_fat', 6.43, 245); -- Soup, potato with meat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'saturated_fat', 3.63, 243); -- Soup, cheese, canned, prepared with equal volume milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'cholesterol', 375, 243); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'carbohydrate', 20.81, 245); -- Soup, pea, split with ham, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'sugars', 8.23, 200); -- CAMPBELL'S, Tomato Soup, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'fiber', 6.8, 235); -- Soup, black bean, canned, condensed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'water', 98.69, 245); -- Soup, beef broth or bouillon, powder, prepared with water
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'caffeine', 213, 178); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soups', 1, 'alcohol', 0, 196); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'magnesium', 350.0392, 54); -- Soybean, curd cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'calcium', 1749.8527, 73); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_d', 5.124, 52); -- Vitasoy USA Organic Nasoya Sprouted, Tofu Plus Super Firm
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'energy', 429, 73); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'protein', 23.64, 73); -- Chicken, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'phosphorus', 694.1029, 53); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'potassium', 1114.082, 55); -- Natto
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sodium', 5307.9339, 73); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'zinc', 4.6518, 54); -- Natto
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_k', 95.6543, 34); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'iron', 12.2447, 73); -- Natto
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'copper', 1.4268, 53); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'manganese', 2.695, 31); -- Natto
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'selenium', 45.0625, 48); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_a', 41.5493, 47); -- Edamame, cooked
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_c', 43.1863, 62); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_e', 13.1129, 23); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'thiamin', 7.2366, 41); -- Bacon, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'riboflavin', 1.4713, 42); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'niacin', 20.9961, 41); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b6', 2.3137, 53); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'folate', 489.2059, 49); -- Edamame, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'vitamin_b12', 8.6228, 52); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'total_fat', 41, 73); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'saturated_fat', 5.631, 71); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'cholesterol', 7.5404, 70); -- Veggie burgers or soyburgers, unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'carbohydrate', 31.42, 73); -- Vermicelli, made from soybeans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'sugars', 14.71, 60); -- SILK Peach soy yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'fiber', 6.1, 68); -- Vegetarian fillets
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'water', 91.4, 73); -- MORI-NU, Tofu, silken, lite firm
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'caffeine', 0, 35); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 0, 'alcohol', 0, 35); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'magnesium', 350.0392, 79); -- Soybean, curd cheese
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'calcium', 1749.8527, 105); -- Tofu, salted and fermented (fuyu), prepared with calcium s…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_d', 16.8625, 77); -- Vitasoy USA, Nasoya Lite Firm Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'energy', 429, 105); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'protein', 23.64, 105); -- Chicken, meatless, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'phosphorus', 1479.443, 66); -- Vegetarian, fillet
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'potassium', 1675.0887, 80); -- Vegetarian, fillet
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sodium', 5307.9339, 105); -- Miso
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'zinc', 5.0253, 79); -- Vegetarian meatloaf or patties
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_k', 95.6543, 44); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'iron', 12.2447, 104); -- Natto
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'copper', 3.3339, 62); -- Vegetarian, fillet
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'manganese', 22.152, 31); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'selenium', 45.0625, 71); -- Tofu, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_a', 329.0748, 58); -- Vitasoy USA Nasoya, Lite Silken Tofu
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_c', 43.1863, 87); -- Soybeans, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_e', 120.69, 23); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'thiamin', 12.09, 41); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'riboflavin', 2.0664, 62); -- Sandwich spread, meatless
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'niacin', 135.8505, 41); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b6', 5.1418, 64); -- Vegetarian, fillet
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'folate', 489.2059, 74); -- Edamame, frozen, prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'vitamin_b12', 13.7465, 81); -- Chicken, meatless, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'total_fat', 41, 105); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'saturated_fat', 5.631, 103); -- Miso sauce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'cholesterol', 52.4945, 102); -- Soybean curd, breaded, fried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'carbohydrate', 31.42, 105); -- Vermicelli, made from soybeans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'sugars', 14.71, 91); -- SILK Peach soy yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'fiber', 6.1, 99); -- Vegetarian, fillet
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'water', 93.18, 105); -- SILK Unsweetened, soymilk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'caffeine', 0, 44); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('soy products', 1, 'alcohol', 0, 44); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'magnesium', 327, 381); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'calcium', 639, 433); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_d', 1.3597, 311); -- Egg custards, dry mix, prepared with whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'energy', 642, 434); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'protein', 85.6, 434); -- Gelatins, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'phosphorus', 607, 386); -- Candies, halavah, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'potassium', 1464, 389); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sodium', 1643, 434); -- Candies, Tamarind
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'zinc', 9.63, 381); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_k', 22.5, 320); -- Sweetener, syrup, agave
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'iron', 17.4, 434); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'copper', 3.233, 380); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'manganese', 4.5613, 265); -- Sugars, maple
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'selenium', 39.5, 367); -- Gelatins, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_a', 319, 367); -- Candies, toffee, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_c', 136.4, 423); -- Candies, fruit snacks, with high vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_e', 13.2523, 239); -- Candies, sugar-coated almonds
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'thiamin', 0.4486, 288); -- Candies, sesame crunch
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'riboflavin', 1.283, 288); -- Syrup, maple, Canadian
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'niacin', 8.2841, 288); -- Candies, confectioner's coating, peanut butter
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b6', 0.67, 372); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'folate', 111, 370); -- Ladoo, round ball
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'vitamin_b12', 0.88, 364); -- Yogurt parfait, lowfat, with fruit and granola
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'total_fat', 52.31, 434); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'saturated_fat', 36.723, 425); -- Dessert topping, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'cholesterol', 140, 428); -- Desserts, mousse, chocolate, prepared-from-recipe
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'carbohydrate', 100, 434); -- Sweetener, herbal extract powder from Stevia leaf
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'sugars', 99.8, 397); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'fiber', 18.1, 429); -- Baking chocolate, unsweetened, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'water', 97.8, 434); -- Sugar substitute, saccharin, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'caffeine', 839, 346); -- Candies, dark chocolate coated coffee beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 0, 'alcohol', 0.3, 339); -- Puddings, rice, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'magnesium', 333.8486, 502); -- Dark chocolate candy with nuts
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'calcium', 2177.555, 558); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_d', 4.2438, 432); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'energy', 642, 559); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'protein', 85.6, 559); -- Gelatins, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'phosphorus', 626.2018, 507); -- Chocolate candy, sugar free
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'potassium', 1464, 510); -- Molasses
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'sodium', 1643, 559); -- Candies, Tamarind
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'zinc', 9.63, 502); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_k', 42.0611, 441); -- Ice cream bar, vanilla
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'iron', 17.4, 559); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'copper', 3.233, 501); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'manganese', 22.152, 265); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'selenium', 39.5, 488); -- Gelatins, dry powder, unsweetened
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_a', 378.3304, 489); -- Gelato, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_c', 136.4, 548); -- Candies, fruit snacks, with high vitamin C
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_e', 54.1628, 244); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'thiamin', 12.09, 288); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'riboflavin', 10.935, 288); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'niacin', 135.8505, 288); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_b6', 2.8005, 497); -- Candies, MARS SNACKFOOD US, COCOAVIA Crispy Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'folate', 509.6907, 495); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'vitamin_b12', 7.636, 489); -- Candies, MARS SNACKFOOD US, COCOAVIA Chocolate Bar
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'total_fat', 52.31, 559); -- Baking chocolate, unsweetened, squares
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'saturated_fat', 36.723, 550); -- Dessert topping, powdered
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'cholesterol', 467.6879, 553); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'carbohydrate', 100, 559); -- Sweetener, herbal extract powder from Stevia leaf
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'sugars', 99.8, 522); -- Sugars, granulated
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'fiber', 18.1, 554); -- Baking chocolate, unsweetened, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'water', 97.8, 559); -- Sugar substitute, saccharin, liquid
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'caffeine', 839, 467); -- Candies, dark chocolate coated coffee beans
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('sweets', 1, 'alcohol', 0.3, 460); -- Puddings, rice, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'magnesium', 164, 1243); -- Lambsquarters, steamed (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'calcium', 481, 1257); -- Stinging Nettles, blanched (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_d', 0.2, 1211); -- Potato, boiled, from fresh, peel eaten, made with margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'energy', 352, 1259); -- Fried onion rings
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'protein', 13.09, 1261); -- Soybeans, mature seeds, sprouted, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'phosphorus', 201, 1249); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'potassium', 2411, 1253); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sodium', 2853, 1251); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'zinc', 3.73, 1238); -- Hearts of palm, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_k', 1140, 963); -- Amaranth leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'iron', 10.93, 1255); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'copper', 1.841, 1235); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'manganese', 6.704, 767); -- Fireweed, leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'selenium', 14.7, 1188); -- Prairie Turnips, raw (Northern Plains Indians)
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_a', 1376, 1154); -- Grape leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_c', 242.5, 1229); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_e', 4.3, 490); -- Tomato products, canned, paste, without salt added (Includ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'thiamin', 0.833, 766); -- Winged bean leaves, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'riboflavin', 2.255, 754); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'niacin', 6.403, 767); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b6', 3.535, 1213); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'folate', 338, 1200); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'vitamin_b12', 0.04, 1169); -- Sweet potato, casserole or mashed
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'total_fat', 30.05, 1261); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'saturated_fat', 6.257, 1131); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'cholesterol', 68, 1178); -- Potato salad, home-prepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'carbohydrate', 51.42, 1259); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'sugars', 29.38, 956); -- Sweet potato, candied
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'fiber', 21.6, 1155); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'water', 97.92, 1259); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'caffeine', 0, 905); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 0, 'alcohol', 0, 906); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'magnesium', 255.4902, 1288); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'calcium', 583.289, 1302); -- Collards, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_d', 26.25, 1211); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'energy', 358, 1304); -- Green plantain with cracklings, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'protein', 13.16, 1306); -- Green plantain with cracklings, Puerto Rican style
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'phosphorus', 318.1577, 1294); -- Potato skins, NFS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'potassium', 2411, 1298); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sodium', 2853, 1296); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'zinc', 8.3637, 1283); -- Vegetable juice, BOLTHOUSE FARMS, DAILY GREENS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_k', 1329.2723, 1008); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'iron', 10.93, 1300); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'copper', 1.841, 1280); -- Grape leaves, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'manganese', 22.152, 767); -- Beverages, chocolate drink, milk and soy based, ready to d…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'selenium', 64.8367, 1233); -- Potatoes, mashed, ready-to-eat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_a', 1986.0751, 1199); -- Carrots, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_c', 242.5, 1274); -- Peppers, hot chili, green, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_e', 120.69, 490); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'thiamin', 12.09, 766); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'riboflavin', 10.935, 754); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'niacin', 135.8505, 767); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b6', 3.535, 1258); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'folate', 338, 1245); -- Arrowroot, raw
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'vitamin_b12', 2.338, 1214); -- Vegetable juice, BOLTHOUSE FARMS, DAILY GREENS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'total_fat', 30.05, 1306); -- Olive tapenade
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'saturated_fat', 6.257, 1176); -- Sweet potato fries, fast food / restaurant
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'cholesterol', 179.366, 1223); -- Potato patty
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'carbohydrate', 51.42, 1304); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'sugars', 29.38, 1001); -- Sweet potato, candied
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'fiber', 21.6, 1200); -- Peppers, ancho, dried
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'water', 97.92, 1304); -- Butterbur, canned
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'caffeine', 0, 950); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('vegetables', 1, 'alcohol', 0, 951); -- none holds any
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
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_d', 26.25, 10); -- Margarine,spread, 35-39% fat, tub
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'energy', 1, 21); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'protein', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_k', 827.25, 10); -- Spinach, fresh, cooked with butter or margarine
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_a', 2655, 12); -- Incaparina, dry mix (corn and soy flours), unprepared
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_c', 734.85, 12); -- Formulated bar, MARS SNACKFOOD US, SNICKERS MARATHON Energ…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_e', 120.69, 7); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'thiamin', 12.09, 9); -- Formulated bar, POWER BAR, chocolate
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'riboflavin', 10.935, 9); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'niacin', 135.8505, 9); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_b6', 10.2, 12); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'folate', 2445, 12); -- Cereals ready-to-eat, QUAKER, CAP'N CRUNCH with CRUNCHBERR…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'vitamin_b12', 31.035, 12); -- Cereals ready-to-eat, RALSTON Enriched Wheat Bran flakes
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'total_fat', 0, 21); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'saturated_fat', 0, 12); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'cholesterol', 375, 12); -- Lime souffle
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'carbohydrate', 0.13, 21); -- Water, non-carbonated, bottles, natural fruit flavors, swe…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'sugars', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'fiber', 0, 13); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'water', 100, 21); -- Beverages, water, bottled, POLAND SPRING
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'caffeine', 213, 10); -- Coffee, macchiato
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('water', 1, 'alcohol', 0, 10); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'magnesium', 74.4484, 25); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'calcium', 329.3202, 40); -- Yogurt, plain, skim milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_d', 1.8612, 30); -- Yogurt, Greek, nonfat, strawberry, DANNON OIKOS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'energy', 112, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'protein', 10.3, 40); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'phosphorus', 308.9608, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'potassium', 613.3248, 28); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sodium', 223.4082, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'zinc', 2.1032, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_k', 6.9769, 20); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'iron', 1.7542, 40); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'copper', 0.389, 25); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'manganese', 0.1279, 20); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'selenium', 24.7054, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_a', 222.5748, 36); -- Yogurt, fruit, lowfat, with low calorie sweetener
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_c', 18.3083, 35); -- Yogurt, Greek, nonfat, peach, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_e', 0.6264, 18); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'thiamin', 0.114, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'riboflavin', 0.534, 23); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'niacin', 0.4561, 23); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b6', 0.1203, 24); -- Yogurt, Greek, plain, nonfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'folate', 23.9207, 19); -- Yogurt, Greek, plain, lowfat
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'vitamin_b12', 1.4253, 23); -- Yogurt, Greek, plain, nonfat (Includes foods for USDA's Fo…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'total_fat', 5, 40); -- Yogurt, Greek, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'saturated_fat', 2.46, 38); -- Yogurt, Greek, whole, plain, CHOBANI
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'cholesterol', 28.496, 38); -- Yogurt, Greek, whole milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'carbohydrate', 23.53, 40); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'sugars', 19.05, 23); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'fiber', 1.2, 37); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'water', 87.9, 40); -- Yogurt, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'caffeine', 5.1172, 22); -- Yogurt, chocolate, nonfat milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 0, 'alcohol', 0, 22); -- none holds any
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'magnesium', 93.4413, 76); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'calcium', 427.4941, 91); -- Yogurt, NS as to type of milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_d', 4.7001, 75); -- Yogurt, fruit variety, nonfat, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'energy', 149, 91); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'protein', 10.3, 91); -- Yogurt, Greek, nonfat milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'phosphorus', 387.7815, 76); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'potassium', 791.9153, 79); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sodium', 315.3645, 91); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'zinc', 2.6397, 76); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_k', 10.729, 68); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'iron', 2.5229, 91); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'copper', 0.4882, 76); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'manganese', 0.2062, 35); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce, fort…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'selenium', 25.3544, 73); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_a', 422.1641, 84); -- Kefir, lowfat, strawberry, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_c', 31.8534, 84); -- Yogurt parfait, with fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_e', 0.6264, 31); -- Tofu yogurt
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'thiamin', 0.1723, 39); -- Yogurt, plain, whole milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'riboflavin', 0.7993, 40); -- Yogurt, Greek, nonfat, vanilla, DANNON OIKOS
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'niacin', 0.6856, 40); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b6', 0.1659, 75); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'folate', 54.2688, 68); -- Yogurt, soy
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'vitamin_b12', 1.6433, 73); -- Yogurt, Greek, nonfat milk, plain
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'total_fat', 7.03, 91); -- Yogurt, almond milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'saturated_fat', 5.094, 89); -- Yogurt, coconut milk
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'cholesterol', 35.3927, 87); -- Yogurt, Greek, whole milk, flavors other than fruit
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'carbohydrate', 23.53, 91); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'sugars', 19.05, 72); -- Yogurt, fruit, low fat, 10 grams protein per 8 ounce, fort…
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'fiber', 1.5, 87); -- Yogurt, Greek, with oats
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'water', 89.7, 91); -- Kefir, lowfat, plain, LIFEWAY
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'caffeine', 5.1332, 69); -- Yogurt, chocolate, nonfat milk, fortified with vitamin D
INSERT INTO group_ceiling (food_group, fortified, nutrient, amount_per_100g, foods) VALUES ('yogurt', 1, 'alcohol', 0, 69); -- none holds any
