-- The tables of the comparison: the starter foods as they are, and the foods that they name in the USDA files.
CREATE TABLE nutrient (column_name TEXT PRIMARY KEY, id TEXT, number TEXT);
CREATE TABLE row (file TEXT, line INTEGER, key TEXT, name TEXT, food_group TEXT, fortified TEXT, source TEXT, measures TEXT, note TEXT);
CREATE TABLE figure (file TEXT, key TEXT, column_name TEXT, figure TEXT);
CREATE TABLE food (name TEXT, fdc_id TEXT, type TEXT, description TEXT);    -- name: 'fdc:168462' or 'fndds:72125221'
CREATE TABLE fact (fdc_id TEXT, nutrient_id TEXT, amount REAL, derivation TEXT, PRIMARY KEY (fdc_id, nutrient_id));
CREATE TABLE portion (fdc_id TEXT, type TEXT, amount TEXT, text TEXT, grams REAL);
-- The foods of other.csv, and what the national tables say of theirs.
CREATE TABLE other (source TEXT, key TEXT, column_name TEXT, figure TEXT);
CREATE TABLE national (name TEXT, column_name TEXT, text TEXT);
