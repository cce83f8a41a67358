#!/bin/sh
# Invalid rows, left by damage or another program, are reported with their place. They never crash marrow, and are
# never shown as if they were valid.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v sqlite3 >/dev/null || exit 77

run 0 add "30 g starter:almonds, 1 cup starter:milk-whole"
run 0 add "2 starter:egg-boiled" --day yesterday
cp "$log" "$home/good.db"

# damaged SQL WHAT: after SQL no command about the days answers, and each reports WHAT.
damaged() {
    cp "$home/good.db" "$home/odd.db"
    sqlite3 "$home/odd.db" "PRAGMA foreign_keys = 0; PRAGMA ignore_check_constraints = 1; $1"
    # shellcheck disable=SC2086 # a command is one word or two
    for question in day "day --json" week month entry; do
        run 4 --log "$home/odd.db" $question
        no_answer
        err "$home/odd.db is damaged"
        err "$2"
    done
    run 4 --log "$home/odd.db" check
}

damaged "UPDATE entry SET food_version_id = 999 WHERE day = '2026-11-19'" "an entry without its food"
damaged "DELETE FROM meal WHERE id = 2" "an entry without its meal"
damaged "UPDATE entry SET amount = 9e999" "an infinite number"
damaged "UPDATE entry SET amount = -5" "an entry without an amount"
damaged "UPDATE food SET kind = 'x'" "a food with an invalid kind"
damaged "UPDATE food_version SET basis = 'x', unit_name = 'x'" "a food with an invalid basis"
damaged "UPDATE food_nutrient SET known = 'perhaps'" "an invalid value"
damaged "UPDATE food_nutrient SET amount = -1, known = 'exact'" "an invalid value"

# check reports what another program has put into the log.
cp "$home/good.db" "$home/odd.db"
sqlite3 "$home/odd.db" "CREATE TRIGGER sneaky AFTER INSERT ON entry BEGIN DELETE FROM meal; END"
run 4 --log "$home/odd.db" check
out "the trigger sneaky is not part of marrow"
run 4 --log "$home/odd.db" check --json
json '$.findings[0]' "the trigger sneaky is not part of marrow"
json '$.sound' 0
run 0 check --thorough
cp "$home/good.db" "$home/odd.db"
sqlite3 "$home/odd.db" "CREATE VIEW eaten AS SELECT * FROM entry; CREATE INDEX mine ON entry (measure)"
run 0 --log "$home/odd.db" check
out "is sound"
out "notice: the view eaten is not part of marrow; it is left alone"
run 0 --log "$home/odd.db" check --json
json '$.notices[1]' "the index mine is not part of marrow; it is left alone"
json '$.sound' 1
run 0 --log "$home/odd.db" add 100 g banana

# A log must be a file.
mkfifo "$home/pipe.db"
run 4 --log "$home/pipe.db" day
err "not a file"
run 4 --log /dev/null add 2 eggs
err "not a file"
finish
