#!/bin/sh
# Files that are not what an import reads are named for what they are, and nothing is written.
. "$MARROW_SOURCE/tests/cli/program.sh"

catalogues=$home/data/marrow/catalogues
mkdir -p "$catalogues"
foods='name,calcium mg\nKale,254\n'

# refused FILE WORDS: imports the file, which is refused with these words.
refused() {
    run 3 catalogue import "$1" --name mine
    err "$2"
    err "nothing was written"
    no_answer
    [ -z "$(ls -A "$catalogues")" ] || fail "$said: wrote $(ls -A "$catalogues")"
}

cd "$home" || exit 1
printf '%b' "$foods" >foods.csv
printf '[{"name":"Kale","calcium":254}]' >foods.json
refused foods.json "foods.json is a JSON file; save it as CSV"
printf '{"name":"Kale"}\n{"name":"Rye"}\n' >foods.jsonl
refused foods.jsonl "foods.jsonl is JSON Lines (JSONL)"
printf '{"code":"1","product_name":"Kale"}\n{"code":"2"}\n' >off.jsonl
gzip -c off.jsonl >off.jsonl.gz
refused off.jsonl.gz "off.jsonl.gz is JSON Lines (JSONL) of Open Food Facts; import its CSV export"
printf '{"FoundationFoods": [\n{"description":"Kale"}]}' >FoodData_Central.json
refused FoodData_Central.json "is a JSON file of USDA FoodData Central; import its CSV files"
printf '<?xml version="1.0"?>\n<foods><food name="Kale"/></foods>\n' >foods.xml
refused foods.xml "foods.xml is an XML file"
printf 'PAR1\025\004\025' >foods.parquet
refused foods.parquet "foods.parquet is a Parquet file"
tar -cf foods.tar foods.csv
refused foods.tar "foods.tar is a tar archive; unpack it"
gzip -c foods.tar >foods.tar.gz
refused foods.tar.gz "foods.tar.gz is a tar archive"
mkdir -p book/xl/worksheets book/_rels sheets
printf '<?xml version="1.0"?>\n<workbook/>' >book/xl/workbook.xml
printf '<?xml version="1.0"?>\n<worksheet/>' >book/xl/worksheets/sheet1.xml
printf '<?xml version="1.0"?>\n<Types/>' >"book/[Content_Types].xml"
if command -v zip >/dev/null; then
    (cd book && zip -qr ../foods.xlsx .)
    cp foods.xlsx renamed.csv
    refused foods.xlsx "foods.xlsx is an Excel workbook (.xlsx); save it as CSV and import that"
    refused renamed.csv "renamed.csv is an Excel workbook (.xlsx)"
    cp foods.xlsx sheets
    refused sheets "foods.xlsx is an Excel workbook (.xlsx)"
    zip -q json.zip foods.json
    refused json.zip "json.zip: foods.json is a JSON file"
fi
if command -v sqlite3 >/dev/null; then
    sqlite3 foods.db "CREATE TABLE food (name TEXT)"
    refused foods.db "foods.db is a SQLite database"
fi
for code in UTF-16 UTF-16LE UTF-16BE; do
    printf '%b' "$foods" | iconv -f UTF-8 -t $code >"$code.csv" 2>/dev/null || continue
    refused "$code.csv" "$code.csv is UTF-16 text; save it as UTF-8"
done
mkfifo pipe
run 3 catalogue import pipe --name mine
err "pipe is a pipe, not a regular file"
run 3 catalogue import /dev/zero --name mine
err "/dev/zero is a device, not a regular file"

# Of several files, the one that is wrong is named.
refused foods.json "foods.json is a JSON file"
mkdir folder
printf 'nothing\n' >folder/readme.txt
run 3 catalogue import folder foods.xml --name mine
err "foods.xml is an XML file"
run 3 catalogue import foods.csv foods.xml --name mine
err "foods.xml is an XML file"
[ -z "$(ls -A "$catalogues")" ] || fail "$said: wrote $(ls -A "$catalogues")"
finish
