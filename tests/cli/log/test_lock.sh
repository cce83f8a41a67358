#!/bin/sh
# A log that another program has locked: it is waited for, which is said, and nothing is lost.
. "$MARROW_SOURCE/tests/cli/program.sh"
if ! command -v sqlite3 >/dev/null; then
    echo "skipped: no sqlite3"
    exit 77
fi

run 0 add 2 eggs
mkfifo "$home/statements"
sqlite3 "$log" <"$home/statements" &
exec 3>"$home/statements"
printf 'BEGIN EXCLUSIVE;\n.shell touch "%s"\n' "$home/held" >&3
until [ -e "$home/held" ]; do sleep 0.02; done
: >"$home/err"
(
    until grep -q "waiting for another program" "$home/err"; do sleep 0.02; done
    printf 'COMMIT;\n' >&3
) &
run 0 add 30 g almonds
err "waiting for another program that writes to the log; Ctrl-C gives up"
out "Almonds"
exec 3>&-
wait
entries 2
finish
