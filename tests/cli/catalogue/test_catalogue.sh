#!/bin/sh
# Catalogues: listed, made from plain CSV, missing, damaged.
. "$MARROW_SOURCE/tests/cli/program.sh"

printf 'name,basis,magnesium mg,calcium mg,vitamin d IU,measures\n"Oat drink, mine",100 ml,10,120,40,1 glass = 200 ml\n' >"$home/My foods.csv"

# An import to a folder needs no log and no home.
run 0 catalogue import "$home/My foods.csv" --to "$home/elsewhere" --version 2 --json
json '$.name' my-foods
json '$.food_count' 1
[ -f "$home/elsewhere/my-foods.catalogue" ] || fail "$said: no file"
[ ! -e "$log" ] || fail "$said: made a log"
(unset HOME XDG_DATA_HOME; "$MARROW_PROGRAM" catalogue import "$home/My foods.csv" --to "$home/elsewhere" >/dev/null) ||
    fail "an import without a home"

run 0 catalogue import "$home/My foods.csv" --name mine --title "My foods" --version 2026
run 0 catalogue
out "mine"
out "starter"
run 0 catalogue list --json
json '$[1].name' mine
json '$[1].version' 2026
run 0 find oat drink mine --catalogue mine --json
json '$[0].amounts.vitamin_d' 1
run 0 add "1 glass of mine:oat-drink-mine"
out "Oat drink, mine"

# A product is found by its barcode, whatever its leading zeros; a wrong digit is reported.
printf 'name,barcode,magnesium mg,measures\nHazelnut spread,3017620422003,60,1 tablespoon = 15 g\n' >"$home/shop.csv"
run 0 catalogue import "$home/shop.csv"
run 0 find 03017620422003
out "Hazelnut spread"
run 0 add "30 g 3017620422003"
run 0 add "3017620422003 2 tablespoons"
run 1 find 3017620422004
err "3017620422004 has a wrong check digit"
run 1 add 96385074
err "no catalogue has the barcode 96385074"

# The catalogue verifies until someone changes it.
run 0 catalogue verify
out "mine: sound, 1 food"
out "starter: sound"
run 1 catalogue verify nothing
cp "$home/data/marrow/catalogues/mine.catalogue" "$home/kept"
if command -v sqlite3 >/dev/null; then
    sqlite3 "$home/data/marrow/catalogues/mine.catalogue" "UPDATE food SET magnesium_mg = magnesium_mg + 1"
    run 3 catalogue verify mine --json
    json '$[0].sound' 0
    sqlite3 "$home/data/marrow/catalogues/mine.catalogue" "DELETE FROM food"
    run 3 catalogue verify mine
    out "mine: it has 0 foods but was built with 1"
    cp "$home/kept" "$home/data/marrow/catalogues/mine.catalogue"
    sqlite3 "$home/data/marrow/catalogues/mine.catalogue" "ALTER TABLE food DROP COLUMN alcohol_g"
    run 0 find milk
    err "was made by another version of marrow: import it again"
fi
run 0 catalogue import "$home/shop.csv" --name goes
run 0 catalogue remove goes
[ ! -e "$home/data/marrow/catalogues/goes.catalogue" ] || fail "$said: the file is still there"
run 1 catalogue remove goes
run 3 catalogue remove starter
cp "$home/kept" "$home/data/marrow/catalogues/mine.catalogue"

# Import accepts the template.
run 0 catalogue template
cp "$home/out" "$home/template.csv"
run 0 catalogue import "$home/template.csv" --json
json '$.food_count' 3
json '$.without_vitamin_d' 0
run 0 find oat drink calcium --catalogue template --json
json '$[0].measures[1].amount' 1000
run 2 catalogue template much

# What can be downloaded is listed.
run 0 catalogue fetch
out "https://fdc.nal.usda.gov/"
out "openfoodfacts"

# A wrong file is refused with its place, and changes nothing.
before=$(cksum <"$home/data/marrow/catalogues/mine.catalogue")
printf 'name,magnesium mg\nGood,1\nBad,much\n' >"$home/bad.csv"
run 3 catalogue import "$home/bad.csv" --name mine
err "bad.csv, line 3"
err "much"
[ "$before" = "$(cksum <"$home/data/marrow/catalogues/mine.catalogue")" ] || fail "$said: changed the catalogue"
run 3 catalogue import /dev/null --name empty
run 5 catalogue import "$home/none.csv" --name none
run 3 catalogue import "$home/bad.csv" --name "../evil"
run 2 catalogue import
run 2 catalogue remove

# A damaged catalogue is reported and left out; the rest works.
head -c 5000 /dev/zero >"$home/data/marrow/catalogues/mine.catalogue"
run 0 find spinach
err "mine.catalogue"
out "Spinach, raw"
run 0 day
out "Oat drink, mine"

# Without the starter foods the log still works.
mkdir "$home/bin"
cp "$MARROW_PROGRAM" "$home/bin/marrow"
MARROW_PROGRAM="$home/bin/marrow"
run 0 day
out "Oat drink, mine"
if ! "$MARROW_PROGRAM" catalogue 2>/dev/null | grep -q '^starter'; then
    err "the starter foods are missing"
    run 1 add 180 g starter:spinach-raw
    run 0 add 1 glass of mine:oat-drink-mine
fi

# A list of refused rows replaces nothing unasked, and a log, a link or the file that is read never.
printf 'name,magnesium mg\nSoup,10\n' >"$home/soup.csv"
run 0 profile set birth=1970-05-02 sex=female
kept=$(cksum <"$log")
run 5 catalogue import "$home/soup.csv" --name soup --rejects "$log"
err "already exists"
run 5 catalogue import "$home/soup.csv" --name soup --rejects "$log" --force
err "a log, a catalogue or another database"
ln -s "$log" "$home/link.csv"
run 5 catalogue import "$home/soup.csv" --name soup --rejects "$home/link.csv" --force
err "is a link"
run 5 catalogue import "$home/soup.csv" --name soup --rejects "$home/soup.csv" --force
err "choose another file"
[ "$(cksum <"$log")" = "$kept" ] || fail "the log was changed"
run 0 catalogue import "$home/soup.csv" --name soup --rejects "$home/rejects.csv"
run 5 catalogue import "$home/soup.csv" --name soup --rejects "$home/rejects.csv"
run 0 catalogue import "$home/soup.csv" --name soup --rejects "$home/rejects.csv" --force
finish
