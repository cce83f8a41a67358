-- Writes branded_food.csv again, in which products without a row have the ingredients and the serving of another product of their
-- group. Needs the catalogue branded, branded_food.csv, and product.csv, which puts categories into groups.
.import --csv branded_food.csv row
.import --csv product.csv rule
CREATE TABLE category AS
SELECT category, (SELECT r."group" FROM rule r WHERE lower(c.category) LIKE r.category AND r.words = '' ORDER BY r.rowid LIMIT 1) AS food_group
FROM (SELECT DISTINCT branded_food_category AS category FROM row) c;
CREATE TABLE list AS
SELECT food_group, ingredients, serving_size, row_number() OVER (PARTITION BY food_group ORDER BY fdc_id) - 1 AS place,
       count(*) OVER (PARTITION BY food_group) AS places
FROM row JOIN category ON category = branded_food_category
WHERE ingredients <> '' AND serving_size_unit = 'g' AND serving_size > 0 AND food_group <> 'none';
CREATE INDEX list_place ON list (food_group, place);

CREATE TABLE bare AS
SELECT CAST(substr(origin, 5) AS INTEGER) AS fdc_id, food_group FROM branded.food
WHERE CAST(substr(origin, 5) AS INTEGER) NOT IN (SELECT CAST(fdc_id AS INTEGER) FROM row);
.mode csv
.headers on
SELECT fdc_id, brand_owner, gtin_upc, ingredients, serving_size, serving_size_unit, household_serving_fulltext, branded_food_category FROM row
UNION ALL
SELECT b.fdc_id, '', '', l.ingredients, l.serving_size, 'g', '', '' FROM bare b
JOIN (SELECT DISTINCT food_group, places FROM list) n USING (food_group)
JOIN list l ON l.food_group = b.food_group AND l.place = (b.fdc_id * 2654435761 >> 9 & 1048575) % n.places;
