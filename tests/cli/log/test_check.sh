#!/bin/sh
# What check finds beyond damaged pages, and what may be written to a log whose tables are damaged.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v sqlite3 >/dev/null || exit 77

run 0 recipe new soup 100 g starter:carrots-raw
run 0 recipe new stew 1 serving soup
run 0 add 1 serving stew
run 0 check
out "is sound"
cp "$log" "$home/good.db"

# finds SQL WORDS: after SQL, check reports WORDS.
finds() {
    cp "$home/good.db" "$log"
    sqlite3 "$log" "PRAGMA foreign_keys = 0; PRAGMA ignore_check_constraints = 1; $1" >/dev/null
    run 4 check
    out "$2"
    run 4 check --json
    json '$.sound' 0
}

finds "UPDATE ingredient SET ingredient_version_id = (SELECT id FROM food_version WHERE name = 'stew')
    WHERE food_version_id = (SELECT id FROM food_version WHERE name = 'soup')" "contains itself"
out "the recipe soup"
out "the recipe stew"
run 0 day
finds "INSERT INTO setting VALUES ('week_starts', 'someday', '2026-11-19T12:00:00')" \
    "the setting week_starts is 'someday', which is invalid; marrow setting week_starts monday sets it"
run 0 setting week_starts monday
run 0 check
finds "UPDATE history SET changeset = x'54020000deadbeef'" "cannot be undone"
finds "UPDATE history SET made_at = '2031-01-01T08:00:00'" "is of the future"
finds "UPDATE food_version SET name = 'Caf' || CAST(x'e9' AS TEXT) WHERE name = 'soup'" "the name of a food is not UTF-8 text"
finds "UPDATE food_version SET name = 'Red' || char(27) || '[31m' WHERE name = 'soup'" \
    "the name of a food holds control characters"
finds "UPDATE food_version SET name = replace(hex(zeroblob(100000)), '0', 'a') WHERE name = 'soup'" "is 200000 bytes long"
finds "UPDATE entry SET measure = measure || char(8238)" "the amount of an entry holds control characters"

# The figures that come with marrow are written again.
cp "$home/good.db" "$log"
sqlite3 "$log" "DELETE FROM reference_intake; DELETE FROM nutrient WHERE code = 'magnesium'"
run 4 check
out "have been written again"
run 0 check

# A log whose tables are damaged can be read, and is not written to.
for sql in "ALTER TABLE tombstone RENAME COLUMN deleted_at TO gone" "DROP TABLE tombstone" \
    "ALTER TABLE day_meal ADD COLUMN mood TEXT"; do
    cp "$home/good.db" "$log"
    sqlite3 "$log" "PRAGMA legacy_alter_table = 1; $sql"
    before=$(cksum <"$log")
    run 0 day
    out "stew"
    err "the tables of the log are damaged, so it can only be read; run marrow check"
    run 4 add 2 eggs
    err "damaged"
    run 4 undo
    run 4 check
    [ "$before" = "$(cksum <"$log")" ] || fail "$said: changed the file after $sql"
done

# Another table of one's own does not stop anything.
cp "$home/good.db" "$log"
sqlite3 "$log" "CREATE TABLE mine (text TEXT)"
run 0 add 2 starter:egg-boiled

finish
