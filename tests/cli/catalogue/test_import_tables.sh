#!/bin/sh
# Tables as spreadsheets and food laboratories write them are read as they are meant.
. "$MARROW_SOURCE/tests/cli/program.sh"

cd "$home" || exit 1

# Windows-1252, in the header too: read, and the lines are counted and listed.
printf 'name;vitamin d \265g;calcium mg\nRye bread;0,1;30\nCr\350me fra\356che;0,5;90\nK\344se;1,2;700\n' >old.csv
run 0 catalogue import old.csv --rejects rejects.csv
out "old: 3 foods"
out "noted, not UTF-8, read as Windows-1252: 3 lines, the first in old.csv, line 1"
run 0 find crème fraîche --catalogue old --json
json '$[0].name' ''
json '$[0].food' 'Crème fraîche'
json '$[0].amounts.vitamin_d' 0.5
[ "$(grep -c 'read as Windows-1252' rejects.csv)" = 3 ] || fail "$said: rejects.csv does not list three lines"
run 0 catalogue import old.csv --json
json '$.noted."not UTF-8, read as Windows-1252"' 3
printf 'name,calcium mg\nRye bread,30\n' >new.csv
run 0 catalogue import new.csv --json
json '$.noted' '{}'
printf 'name,calcium mg\nRye bread,30\nSoup \201,5\n' >neither.csv
run 3 catalogue import neither.csv
err "neither.csv, line 3, column 1: neither UTF-8 nor Windows-1252; save the file as UTF-8"

# Foods of a table with names in several languages are named in that of the environment, else of the setting.
mkdir fineli
printf 'FOODID;FOODNAME;FOODTYPE;PROCESS;EDPORT;FUCLASS\r\n1;SOKERI;FOOD;IND;100;SUGADD\r\n' >fineli/food.csv
printf 'FOODID;FOODNAME;LANG\r\n1;SOKERI;FI\r\n' >fineli/foodname_FI.csv
printf 'FOODID;FOODNAME;LANG\r\n1;SUGAR;EN\r\n' >fineli/foodname_EN.csv
printf 'FOODID;EUFDNAME;BESTLOC;ACQTYPE\r\n1;MG;0,100;F\r\n1;CA;\r\n' >fineli/component_value.csv
run 3 catalogue import fineli
err "component_value.csv, line 3, column 4: the row has 3 fields, the header has 4; is the file cut off?"
[ ! -e "$XDG_DATA_HOME/marrow/catalogues/fineli.catalogue" ] || fail "$said: a part of the table was written"
printf 'FOODID;EUFDNAME;BESTLOC;ACQTYPE\r\n1;MG;0,100;F\r\n1;CA;;\r\n' >fineli/component_value.csv
LC_ALL=fi_FI.UTF-8 run 0 catalogue import fineli
err "Fineli 20: 0 traces, 0 values below a limit, 1 unknown"
run 0 find sokeri --catalogue fineli --json
json '$[0].food' 'Sokeri'
json '$[0].amounts.magnesium' 0.1
json '$[0].amounts.calcium' ''
run 0 setting language en --create
LC_ALL=fi_FI.UTF-8 run 0 catalogue import fineli
run 0 find sokeri --catalogue fineli --json
json '$[0].food' 'Sugar'

# Only the person reads what was refused, whatever was there before.
umask 022
for options in "" --force; do
    [ -z "$options" ] || chmod 644 private.csv
    run 0 catalogue import new.csv --rejects private.csv $options
    [ -n "$(find private.csv -perm 600)" ] || fail "$said: others may read private.csv"
done

# A table as a laboratory publishes it and a spreadsheet saves it.
cat >lab.csv <<END
sep=;
Name;Energy (kcal);Energy (kJ);Calcium (mg);magnesium_mg;Vitamin D (µg);Zinc [mg/100 g];
Kale;100;418;[12];N;< 0,05;Tr;
Rye bread;250;500;30;-;traces;0,4;
Oats;370;1548;54;177;0;<0,1
END
run 0 catalogue import lab.csv --rejects lab-rejects.csv
out "lab: 3 foods"
out "noted, in brackets, an estimate: 1 value, the first in lab.csv, line 3"
out "noted, a trace, taken as below the table's own limit: 2 values, the first in lab.csv, line 3"
out "noted, kcal and kJ differ by more than 5 %, kcal taken: 1 line, the first in lab.csv, line 4"
run 0 food show lab:kale --json
json '$.amounts.calcium' 12
json '$.amounts.energy' 100
json '$.amounts.magnesium' ''
json '$.amounts.vitamin_d' 0.05
json '$.amounts.zinc' 0.1
run 0 find rye bread --catalogue lab --json
json '$[0].amounts.energy' 250
json '$[0].amounts.vitamin_d' 0.05
grep -q '"lab.csv",4,"kcal and kJ differ by more than 5 %, kcal taken: 250 kcal beside 119.503 of column Energy (kJ)"' lab-rejects.csv ||
    fail "$said: lab-rejects.csv lacks the line of the energies"

# One product, whatever the zeros before its barcode: in every format, in the catalogue, in the log, as typed.
printf 'code\tproduct_name\tbrands\tcalcium_100g\n0000080176800\tSpread\tB\t0.12\n80176800\tSpread twice\tB\t0.12\n' >off.tsv
printf 'name,barcode,calcium mg\nShop spread,00080176800,120\n' >shop.csv
mkdir usda
printf 'fdc_id,data_type,description\n1,branded_food,USDA SPREAD\n' >usda/food.csv
printf 'fdc_id,nutrient_id,amount\n1,1087,120\n' >usda/food_nutrient.csv
printf 'fdc_id,gtin_upc,serving_size,serving_size_unit\n1,000080176800,30,g\n' >usda/branded_food.csv
for source in off.tsv shop.csv usda; do
    rm -f "$log"* "$home"/data/marrow/catalogues/*
    run 0 catalogue import $source --json
    json '$.food_count' 1
    for barcode in 80176800 080176800 000080176800 0000080176800 00000080176800; do
        run 0 find $barcode --json
        json '$[0].amounts.calcium' 120
        json '$[1]' ''
        run 0 add "10 g $barcode"
    done
    query "SELECT count(*) FROM food" 1
done
rm -f "$log"* "$home"/data/marrow/catalogues/*
run 0 catalogue import off.tsv
run 0 add "10 g 80176800"
rm -f "$home"/data/marrow/catalogues/*
for key in off:80176800 off:0000080176800 0000080176800; do
    run 0 find $key --json
    json '$[0].food' Spread
done
run 0 add "10 g off:00000080176800"
query "SELECT count(*) FROM food WHERE origin LIKE 'off:%'" 1
finish
