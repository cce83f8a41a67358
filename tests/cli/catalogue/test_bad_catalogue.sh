#!/bin/sh
# Invalid catalogues: each is named, and the log and the other foods work without it.
. "$MARROW_SOURCE/tests/cli/program.sh"

mkdir "$home/catalogues"
export MARROW_CATALOGUES="$home/catalogues"
run 0 add 100 g starter:banana-raw

# useless NAME: the file of that name is reported, and everything else works.
useless() {
    run 0 find spinach --limit 1
    out "starter:spinach-raw"
    err "$1"
    run 0 day
    out "Banana"
    run 0 catalogue list
    out "starter"
    out_not "$1"
    run 1 food show off:3017620422003
    rm -rf "$home/catalogues/$1"
}
starter=$MARROW_STARTER/starter.catalogue
echo "some text" >"$home/catalogues/text.catalogue"
useless text.catalogue
: >"$home/catalogues/empty.catalogue"
useless empty.catalogue
head -c 5000 "$starter" >"$home/catalogues/cut.catalogue"
useless cut.catalogue
cp "$log" "$home/catalogues/log.catalogue"
useless log.catalogue
mkdir "$home/catalogues/folder.catalogue"
useless folder.catalogue
mkfifo "$home/catalogues/pipe.catalogue"
useless pipe.catalogue
ln -s /no/such/file "$home/catalogues/link.catalogue"
useless link.catalogue

# A missing folder of catalogues is reported.
MARROW_CATALOGUES="$home/nowhere" run 0 find spinach
err "cannot read the catalogue folder $home/nowhere"

# damage ROOT: overwrites the page with which a table or index begins.
damage() {
    page=$(sqlite3 "$home/catalogues/mine.catalogue" "SELECT rootpage FROM sqlite_schema WHERE name = '$1'")
    size=$(sqlite3 "$home/catalogues/mine.catalogue" "PRAGMA page_size")
    dd if=/dev/urandom of="$home/catalogues/mine.catalogue" bs=1 seek=$(((page - 1) * size)) count=64 conv=notrunc 2>/dev/null
}

# A catalogue that is damaged inside is reported once and left out; the rest is still found.
printf 'name,barcode,magnesium mg,fiber g\nSpinach of mine,3017620422003,60,2\nMilk of mine,,10,0\n' >"$home/mine.csv"
cp "$log" "$home/kept.db"
if command -v sqlite3 >/dev/null; then
    for part in food word posting beginning food_origin food_barcode provenance; do
        run 0 catalogue import "$home/mine.csv" --name mine
        damage $part
        run 0 find spinach --limit 3
        out "starter:spinach-raw"
        run 0 add 100 g spinach raw
        run 0 find spinich
        run 0 food show starter:kale-raw
        run 0 day
        [ $part = provenance ] || run 3 catalogue verify mine
    done
    run 0 catalogue import "$home/mine.csv" --name mine
    damage food
    run 0 find spinach --json
    err "skipped the damaged catalogue mine"
    err "marrow catalogue verify mine"
    [ "$(grep -c "skipped the damaged" "$home/err")" = 1 ] || fail "$said: told more than once"
    run 1 find 3017620422003
    run 1 find oddity --catalogue mine
    run 3 catalogue verify mine
    out "mine: "
    run 0 catalogue remove mine
    run 0 find spinach
    silent
fi
rm -f "$home/catalogues/mine.catalogue"
cp "$home/kept.db" "$log"

# Without any catalogue, logged foods are there and can be logged again.
cp "$MARROW_PROGRAM" "$home/marrow"
MARROW_PROGRAM=$home/marrow
unset MARROW_CATALOGUES
run 0 day
err "the starter foods are missing"
out "Banana"
run 0 add 50 g banana
run 1 add 50 g spinach
entries 2
echo "some text" >"$home/starter.catalogue"
run 0 day
err "$home/starter.catalogue"
finish
