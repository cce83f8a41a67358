#!/bin/sh
# Words and options; help.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 --version
out "marrow "
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
