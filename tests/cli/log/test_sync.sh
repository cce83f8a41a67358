#!/bin/sh
# Two devices sync through a folder, as people do it.
. "$MARROW_SOURCE/tests/cli/program.sh"

shared="$home/shared"
laptop="$home/laptop.db"
phone="$home/phone.db"
run 0 --log "$laptop" --create add 100 g banana @lunch
run 0 --log "$phone" --create add 2 eggs @breakfast

# The folder is never made: it may lie on a stick.
run 5 --log "$laptop" sync "$shared"
err "there is no folder"
[ ! -e "$shared" ] || fail "the folder was made"
run 2 --log "$laptop" sync
err "which folder?"

mkdir "$shared"
run 0 --log "$laptop" sync "$shared" --name laptop
out "no other device has synced here yet"
silent
run 0 --log "$phone" sync "$shared" --name phone --dry-run
out "laptop: 1 entry added; 1 food added"
out "nothing was written"
run 0 --log "$phone" day
out_not "Banana"
run 0 --log "$phone" sync "$shared" --name phone
out "laptop: 1 entry added"
run 0 --log "$phone" day
out "Banana"
out "Egg"

# The folder is remembered; nothing new is written when nothing is new.
run 0 --log "$laptop" --json sync
json '$.device' laptop
json '$.sources[0].device' phone
json '$.sources[0].merged_rows[0].added' 1
json '$.sources[0].merged' 1
run 0 --log "$laptop" --json sync
json '$.snapshot' ""
json '$.sources[0].merged_rows[0].added' 0
set -- "$shared"/*
[ $# = 2 ] || fail "the folder holds $#, not two files"

# Two changes of one entry are told, and the other one can be had back.
MARROW_NOW=2026-11-19T13:00 run 0 --log "$laptop" entry edit "#1" 150
MARROW_NOW=2026-11-19T14:00 run 0 --log "$phone" entry delete --all
run 0 --log "$laptop" sync
run 0 --log "$phone" sync
out "two changes of one entry: it stays deleted, by this device; laptop had"
run 0 --log "$laptop" sync
run 0 --log "$laptop" undo
out "undone: synced with phone"

# What cannot be used is left alone, with a word, and the rest is merged.
printf 'no snapshot at all, but a text that is longer than a hundred bytes, which is what a header of SQLite has' \
    >"$shared/marrow-text.snapshot"
: >"$shared/marrow-empty.snapshot"
mkdir "$shared/marrow-folder.snapshot"
ln -s /nowhere "$shared/marrow-link.snapshot"
run 0 --log "$laptop" add 3 eggs
run 0 --log "$laptop" sync
err "marrow-text.snapshot was not merged: it is not a marrow log"
err "marrow-empty.snapshot was not merged: it is not a marrow log, or not yet whole"
err "marrow-folder.snapshot was not merged: it is not a file"
err "marrow-link.snapshot was not merged"
rm -r "$shared"/marrow-text.snapshot "$shared"/marrow-empty.snapshot "$shared"/marrow-folder.snapshot "$shared"/marrow-link.snapshot
if command -v sqlite3 >/dev/null; then
    set -- "$shared"/*.snapshot
    cp "$1" "$shared/marrow-newer.snapshot"
    sqlite3 "$shared/marrow-newer.snapshot" "PRAGMA user_version = 9999"
    run 0 --log "$phone" sync
    err "marrow-newer.snapshot was not merged: it was written by a newer marrow and is left alone"
    rm "$shared/marrow-newer.snapshot"
fi

# A second version that a file syncer left beside the log is noticed and merged.
copy="$home/laptop.sync-conflict-20261119-123000-ABCDEFG.db"
cp "$laptop" "$copy"
run 0 --log "$copy" add 7 eggs
run 0 --log "$laptop" day
err "marrow sync --merge '$copy' merges it"
run 0 --log "$laptop" sync --merge "$copy"
out "1 entry added"
run 0 --log "$laptop" sync --merge "$copy"
out "nothing new"
run 3 --log "$laptop" sync --merge "$home/nothing.db"
err "was not merged"
run 2 --log "$laptop" sync "$shared" --merge "$copy"
finish
