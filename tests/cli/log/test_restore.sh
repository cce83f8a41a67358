#!/bin/sh
# Backups that marrow makes by itself, restoring one, and salvaging a damaged log.
. "$MARROW_SOURCE/tests/cli/program.sh"
backups="$home/state/marrow/backups"
count() { find "$backups" -name "marrow-*$1" 2>/dev/null | wc -l; }

# A day's first command that writes makes a backup; the next ones, and readers, make none.
run 4 day
[ "$(count .db)" = 0 ] || fail "$said: made a backup"
MARROW_NOW=2026-11-17T08:00 run 0 add 100 g starter:banana-raw
[ "$(count 2026-11-17T08-00-00-daily.db)" = 1 ] || fail "$said: made no backup"
MARROW_NOW=2026-11-17T09:00 run 0 add 100 g starter:kale-raw
MARROW_NOW=2026-11-18T07:00 run 0 day
[ "$(count .db)" = 1 ] || fail "$said: made another backup"
MARROW_NOW=2026-11-18T08:00 run 0 add 2 starter:egg-boiled
[ "$(count .db)" = 2 ] || fail "$said: made no backup"

# The list says what each would change.
run 0 restore
out "  1  2026-11-18 08:00  daily                 3 entries  no entry would change"
out "  2  2026-11-17 08:00  daily                 1 entry    2 removed, on 2 days"
run 0 restore --json
json '$[1].kind' daily
json '$[1].removed' 2
json '$[1].day_count' 2

# One is restored, and that is undone.
run 0 restore 2
out "marrow restore 1 brings it back"
entries 1
run 0 restore
out "  1  2026-11-19 12:30  before-restore        3 entries  2 added, on 2 days"
run 0 restore 1 --json
json '$.kept' "$(ls "$backups"/*before-restore-2.db)"
entries 3
run 0 check

# Nothing is restored that is no backup.
run 1 restore 9
run 4 restore "$home/none.db"
printf 'Dear Anna' >"$home/letter.txt"
run 4 restore "$home/letter.txt"
entries 3

# A log that cannot be used, or is gone, is restored all the same.
printf 'rubble' >"$log"
run 4 day
run 0 restore
out "3 entries"
run 0 restore "$backups"/*2026-11-18T08-00-00-daily.db
entries 3
rm "$log"
run 0 restore
out "before-restore-3"
out "damaged"
run 4 restore 1
[ ! -e "$log" ] || fail "$said: made a log"
run 0 restore "$backups"/*2026-11-18T08-00-00-daily.db

# Those of a log that lay elsewhere are named, so that a new home or computer finds them.
run 0 --log "$home/elsewhere.db" restore
out "there are no backups of this log in $backups"
out "$(ls "$backups"/*2026-11-18T08-00-00-daily.db)"
run 0 --log "$home/elsewhere.db" restore "$backups"/*2026-11-18T08-00-00-daily.db
run 0 --log "$home/elsewhere.db" entry --day 2026-11-18
out "Egg, boiled"

# Settings: a folder of one's own, which must be there; no backups.
run 3 setting backups often
run 0 setting backups "3, 2,1"
out "3,2,1"
run 3 setting backup_folder stick
run 0 setting backup_folder "$home/stick"
rm -rf "$backups"
MARROW_NOW=2026-11-20T08:00 run 0 add 2 starter:egg-boiled
err "no backup could be made: the folder $home/stick is not there; there is none yet"
entries 4
mkdir "$home/stick"
MARROW_NOW=2026-11-20T09:00 run 0 add 2 starter:egg-boiled
silent
[ "$(find "$home/stick" -name '*daily.db' | wc -l)" = 1 ] || fail "$said: made no backup in the folder"
MARROW_NOW=2026-11-20T09:00 run 0 restore
out "daily"
run 0 setting backups off
MARROW_NOW=2026-11-21T09:00 run 0 add 2 starter:egg-boiled
[ "$(find "$home/stick" -name '*daily.db' | wc -l)" = 1 ] || fail "$said: made a backup"
[ ! -e "$backups" ] || fail "$said: made a backup in the other folder"

# What can be read of a damaged log.
if command -v sqlite3 >/dev/null; then
    sqlite3 "$log" "PRAGMA ignore_check_constraints = 1; UPDATE entry SET amount = -1 WHERE day = '2026-11-18'"
    before=$(cksum <"$log")
    run 4 check
    run 4 check --salvage "$home/new.db"
    out "entry                  5 taken, 1 invalid"
    [ "$before" = "$(cksum <"$log")" ] || fail "$said: changed the log"
    run 5 check --salvage "$home/new.db"
    run 4 check --salvage "$home/newer.db" --json
    json '$.salvaged' "$home/newer.db"
    run 0 restore "$home/new.db"
    run 0 check
    entries 5
fi
run 4 --log "$home/none.db" check --salvage "$home/other.db"
[ ! -e "$home/other.db" ] || fail "$said: made a log"

finish
