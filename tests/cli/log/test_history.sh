#!/bin/sh
# Undo, redo, history; check and backup.
. "$MARROW_SOURCE/tests/cli/program.sh"

begin
run 1 undo
err "nothing"
run 1 redo
run 0 history
no_answer
run 0 history --json
json '$' '[]'
run 0 add 100 g banana
run 0 add 100 g kale
run 0 history
head -1 "$home/out" | grep -q 'Kale, raw' || fail "$said: the newest is not first"
run 0 undo
out "undone: logged Kale, raw"
run 0 history
out "(undone)"
run 0 redo --json
json '$.undone' 0
entries 2
run 0 history --limit 1 --json
json '$[1]' ''
run 3 history --limit 0
run 2 undo everything

run 0 check
out "is sound"
run 0 check --thorough --json
json '$.sound' 1
run 0 backup "$home/copy.db"
run 5 backup "$home/copy.db"
run 5 backup "$home/no/such/folder/copy.db"
run 0 --log "$home/copy.db" entry --json
json '$[1].food' "Kale, raw"
run 2 backup

# A log with a fault: the findings are the answer, and the exit code reports it.
if command -v sqlite3 >/dev/null; then
    sqlite3 "$log" "PRAGMA ignore_check_constraints = 1; UPDATE entry SET amount = -1"
    run 4 check
    out "entry"
    err "fault"
    run 4 check --json
    json '$.sound' 0
fi
finish
