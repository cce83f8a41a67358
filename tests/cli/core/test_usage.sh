#!/bin/sh
# Words and options; help.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 --version
out "marrow "
out "SQLite 3."
out "ncurses "
out "libarchive"
run 0 day --version
out "marrow "
run 0 --help
out "add"
run 0 help
sed -n 's/^  \([a-z][a-z]*\) .*/\1/p' "$home/out" >"$home/commands"
while read -r command; do
    run 0 "$command" --help
    out "usage: marrow $command"
    out "--json"
    run 0 help "$command"
    out "usage: marrow $command"
done <"$home/commands"
[ ! -e "$log" ] || fail "help made a log"

run 2 nonsense
err "there is no command 'nonsense'"
run 2 help nonsense

# A slip is asked about; synonyms, first letters and short options are read.
run 2 dya
err "there is no command 'dya'; did you mean day?"
run 2 entry delte --json
err '{"format":2,"error":{"exit_code":2,"text":"entry: '"'delte' is not valid; did you mean delete?"
err '"hint":"see marrow entry --help"}}'
# With --json an error is JSON, wherever --json stands, and without a command too.
run 2 day --dya today --json
err '{"format":2,"error":{"exit_code":2,"text":"unknown option --dya; did you mean --day?","hint":null}}'
run 2 --json --day
err '{"format":2,"error":{"exit_code":2,"text":"--day needs a value'
run 2 --json --day today
err '{"format":2,"error":{"exit_code":2,"text":"--day needs a command; marrow help lists them","hint":null}}'
run 2 --json
err '{"format":2,"error":{"exit_code":2,"text":"--json needs a command; marrow help lists them","hint":null}}'
run 2 day --dya today
err "unknown option --dya; did you mean --day?"
run 3 target set magnesum 300 --create
err "'magnesum' is not a nutrient; did you mean magnesium?"
rm -rf "$home/data"
run 2 re
err "'re' can be several commands: review, recipe, report, redo, restore"
run 0 help entry delete
out "usage: marrow entry delete"
out_not "usage: marrow entry list"
out_not "--to-meal"
run 0 eat 200 g spinach -mbreakfast -t 7:40 -q
no_answer
run 0 entries -j
json '$[0].food' "Spinach, raw"
json '$[0].time' 07:40
run 0 entry del 1
out "deleted 1 entry"
run 0 und
out "undone: deleted"
run 1 rm 7
err "there is no entry #7"
COLUMNS=70 run 0 ls
[ "$(awk 'length > n { n = length } END { print n }' "$home/out")" -le 71 ] || fail "$said: wider than 70 columns"
rm -rf "$home/data"
run 2 day --nonsense
err "unknown option --nonsense"
run 2 day -x
run 2 day --limit 3
err "this command has no option --limit"
run 2 day --log
run 2 day --json=yes
run 2 --json
run 2 --day today
[ ! -e "$log" ] || fail "wrong words made a log"

# Beginnings of options, values with '=', a log by option and by environment.
run 0 --create --log="$home/other.db" add 100 g banana --js
json '$.logged[0].food' "Banana, raw"
MARROW_LOG="$home/other.db" run 0 entry list
out "Banana, raw"
MARROW_NOW=yesterday run 3 day
err "MARROW_NOW"
finish
