#!/bin/sh
# A product of either source is found by the digits a scanner types, whatever leading zeros the file or the code has.
. "$MARROW_SOURCE/tests/cli/program.sh"
mkdir "$home/branded"
cat >"$home/branded/food.csv" <<'END'
"fdc_id","data_type","description","food_category_id","publication_date"
"344604","branded_food","OAT CRISPS","","2019-04-01"
"344605","branded_food","OAT CRISPS, NEWER","","2020-04-01"
"344606","branded_food","RYE CRISPS","","2020-04-01"
END
cat >"$home/branded/branded_food.csv" <<'END'
"fdc_id","brand_owner","brand_name","gtin_upc","serving_size","serving_size_unit","household_serving_fulltext","branded_food_category"
"344604","A Mill","Crisp","0076958552557","30.0","g","1 cup","Cereal"
"344605","A Mill","Crisp","76958552557","30.0","g","1 cup","Cereal"
"344606","A Mill","Crisp","03017620422003","30.0","g","","Cereal"
END
cat >"$home/branded/food_nutrient.csv" <<'END'
"id","fdc_id","nutrient_id","amount","data_points","derivation_id"
"1","344604","1087","100","","70"
"2","344605","1087","120","","70"
"3","344606","1087","90","","70"
END
run 0 catalogue import "$home/branded"
out "branded"
for code in 76958552557 076958552557 0076958552557 00076958552557; do
    run 0 find "$code" --json
    json '$[0].origin' fdc:344605
    json '$[1].origin' ""
done
run 0 add "30 g 3017620422003"
out "CRISPS"

# The same code in Open Food Facts: one answer, not two; narrowed, the other one.
printf 'code\tproduct_name\tbrands\tcalcium_100g\n3017620422003\tRye crisps of theirs\tMill\t0.09\n96385074\tSmall packet\t\t0.1\n' >"$home/off.csv"
run 0 catalogue import "$home/off.csv"
out "openfoodfacts: 2 foods"
run 0 find 3017620422003 --json
json '$[0].origin' fdc:344606
json '$[1].origin' ""
run 0 find 96385074
out "Small packet"
run 0 find 3017620422003 --catalogue openfoodfacts --json
json '$[0].origin' off:3017620422003

# A file of neither kind is reported by its content.
printf '{"foods":[]}\n' >"$home/foods.json"
run 3 catalogue import "$home/foods.json"
err "is a JSON file"
run 1 find 3017620422004
err "3017620422004 has a wrong check digit"
finish
