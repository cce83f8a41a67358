#!/bin/sh
# A product has the group of its category, a person can correct it once for all, and a new import leaves the correction.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v sqlite3 >/dev/null || exit 77

mkdir "$home/usda"
cat >"$home/usda/food.csv" <<'END'
fdc_id,data_type,description
11,branded_food,GOLDEN FIELDS
END
cat >"$home/usda/food_nutrient.csv" <<'END'
fdc_id,nutrient_id,amount,derivation_id
11,1008,380,70
END
cat >"$home/usda/branded_food.csv" <<'END'
fdc_id,gtin_upc,serving_size,serving_size_unit,ingredients,branded_food_category
11,,28,g,"CORN, SALT",Cheese
END
run 0 catalogue import "$home/usda"
run 0 food show fdc:11 --json
json '$.group' cheese
json '$.fortified' 0

run 0 profile set birth=1970-05-02 sex=female --from 2026-01-01
run 0 add "100 g fdc:11 @lunch" --day 2026-11-16
run 0 food edit fdc:11 group=snacks --reach all
run 0 food show fdc:11 --json
json '$.group' snacks
run 0 catalogue import "$home/usda"
run 0 food show fdc:11 --json
json '$.group' snacks

# The logged entry has the ceilings of snacks, and so have later ones.
run 0 add "100 g fdc:11 @lunch" --day 2026-11-17
for day in 2026-11-16 2026-11-17; do
    run 0 day $day --json
    query "SELECT printf('%.15g', amount_per_100g) FROM group_ceiling WHERE food_group = 'snacks' AND NOT fortified AND nutrient = 'calcium'" \
        "$(sqlite3 :memory: "SELECT json_extract(CAST(readfile('$home/out') AS TEXT), '\$.nutrients[1].ceiling')")"
done
finish
