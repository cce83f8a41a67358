#!/bin/sh
# The USDA's full download, as folder and as zip: one import, a catalogue for each data set; and copies of the official files that
# other programs have saved again, which hold the same foods.
. "$MARROW_SOURCE/tests/cli/program.sh"

catalogues=$home/data/marrow/catalogues
full=$home/FoodData_Central_csv_2024-10-31
mkdir "$full"
cat >"$full/food.csv" <<END
"fdc_id","data_type","description","food_category_id","publication_date"
"1","sr_legacy_food","Kale, raw","11","2019-04-01"
"2","foundation_food","Kale, raw","11","2024-10-31"
"3","foundation_food","Kale, raw, as it was","11","2020-10-31"
"4","survey_fndds_food","Pizza, cheese","3602","2024-10-31"
"5","branded_food","KALE CHIPS","Chips","2023-10-26"
"6","sub_sample_food","Kale, sample 1","11","2024-10-31"
END
cat >"$full/food_nutrient.csv" <<END
"id","fdc_id","nutrient_id","amount","data_points","derivation_id","min","max","median","footnote","min_year_acquired"
"1","1","1090","33","1","1","","","","",""
"2","1","1114","0.5","1","1","","","","",""
"3","2","1090","32.7","1","1","","","","",""
"4","4","304","20","","","","","","",""
"5","5","1087","100","","70","","","","",""
"6","6","1090","99","1","1","","","","",""
END
printf '"fdc_id","NDB_number"\n"1","11233"\n' >"$full/sr_legacy_food.csv"
printf '"fdc_id","NDB_number","footnote"\n"2","11233",""\n' >"$full/foundation_food.csv"
printf '"fdc_id","food_code","wweia_category_code","start_date","end_date"\n"4","58106210","3602","2021-01-01","2023-12-31"\n' \
    >"$full/survey_fndds_food.csv"
printf '"fdc_id","brand_owner","gtin_upc","ingredients","serving_size","serving_size_unit"\n"5","Maker","0041196910759","KALE","30","g"\n' \
    >"$full/branded_food.csv"
printf '"id","name","unit_name","nutrient_nbr","rank"\n"1090","Magnesium, Mg","MG","304","5500"\n' >"$full/nutrient.csv"
printf '"id","code","description"\n"11","1100","Vegetables"\n' >"$full/food_category.csv"
printf '"Table","Number of Records"\n"food","6"\n' >"$full/all_downloaded_table_record_counts.csv"

# four SOURCE: the import makes the four catalogues, each with one food.
four() {
    rm -rf "$catalogues"
    run 0 catalogue import "$1" --json
    json '$[0].name' sr-legacy
    json '$[1].name' foundation
    json '$[2].name' fndds
    json '$[3].name' branded
    json '$[3].food_count' 1
    json '$[4]' ''
    run 0 catalogue verify
    for set in sr-legacy foundation fndds branded; do
        out "$set: sound, 1 food"
    done
    run 0 find kale raw --catalogue foundation --json
    json '$[0].origin' fdc:2
}
four "$full"
run 0 find 0041196910759
out "KALE CHIPS"
run 3 catalogue import "$full" --name mine
err "4 data sets"
if command -v zip >/dev/null; then
    (cd "$home" && zip -qr in-folder.zip "$(basename "$full")")
    (cd "$full" && zip -q ../at-top.zip ./*.csv)
    four "$home/in-folder.zip"
    four "$home/at-top.zip"
fi

# What follows needs the real files.
data=$MARROW_TEST_DATA
if [ ! -d "$data/usda" ] || ! command -v sqlite3 >/dev/null || ! command -v unzip >/dev/null; then
    echo "no files of the USDA, no sqlite3 or no unzip: not all was tried" >&2
    finish
fi

# sum NAME: of a catalogue's foods.
sum() {
    sqlite3 "$catalogues/$1.catalogue" "SELECT value FROM provenance WHERE name = 'content'"
}

# Three data sets together are as they are one by one. Of a food that is there twice the first counts, and the sample of products has
# some of SR Legacy, without their groups: it comes last.
number=0
for set in sr_legacy_2018-04_rebuilt FoodData_Central_foundation_food_csv_2024-10-31 branded_sample; do
    folder=$home/all/$number-$set
    number=$((number + 1))
    mkdir -p "$folder"
    unzip -qo "$data/usda/$set.zip" -d "$folder"
    run 0 catalogue import "$data/usda/$set.zip"
done
sr=$(sum sr-legacy)
foundation=$(sum foundation)
products=$(sqlite3 "$catalogues/branded.catalogue" "SELECT count(*), total(calcium_mg) FROM food")
rm -rf "$catalogues"
run 0 catalogue import "$home/all"
out "sr-legacy: 7793 foods"
out "foundation: 316 foods"
out "branded: 4827 foods"
[ "$sr" = "$(sum sr-legacy)" ] || fail "$said: other foods of SR Legacy"
[ "$foundation" = "$(sum foundation)" ] || fail "$said: other Foundation foods"
got=$(sqlite3 "$catalogues/branded.catalogue" "SELECT count(*), total(calcium_mg) FROM food")
[ "$got" = "$products" ] || fail "$said: products are $got, not $products"

# resave FROM TO SEPARATOR: as a spreadsheet saves a table: byte order mark, other separator, carriage returns.
resave() {
    printf '\357\273\277' >"$2"
    sqlite3 :memory: ".mode csv" ".separator \"$4\" \"\n\"" ".import '$1' t" ".headers on" ".separator \"$3\" \"\r\n\"" \
        "SELECT * FROM t" >>"$2" 2>"$home/err" || fail "saving $1 again"
}
mkdir "$home/resaved"
for table in food food_nutrient food_portion foundation_food measure_unit; do
    resave "$(find "$home/all" -path "*foundation*" -name $table.csv)" "$home/resaved/$table.csv" ';' ','
done
run 0 catalogue import "$home/resaved"
[ "$foundation" = "$(sum foundation)" ] || fail "$said: other foods than before they were saved again"

run 0 catalogue import "$data/openfoodfacts/off_search_100g_2021a.tsv"
off=$(sum openfoodfacts)
sed 's/"/""/g; s/\t/"\t"/g; s/^/"/; s/$/"/' "$data/openfoodfacts/off_search_100g_2021a.tsv" | sed 's/"\t"/","/g; s/$/\r/' >"$home/off.csv"
run 0 catalogue import "$home/off.csv"
[ "$off" = "$(sum openfoodfacts)" ] || fail "$said: other products than before they were saved again"
finish
