#!/bin/sh
# A read-only folder and a full disk, on file systems of their own: for root, where that is allowed.
. "$MARROW_SOURCE/tests/cli/program.sh"

skip() {
    echo "skipped: $1"
    exit 77
}
[ "$(id -u)" = 0 ] || skip "only root can mount"
unshare -m true || skip "no mount namespace"

if [ "$1" != inside ]; then
    rm -rf "$home"
    exec unshare -m sh "$0" inside
fi
mkdir "$home/small"
mount -t tmpfs -o size=500k tmpfs "$home/small" || skip "no file system of its own"
trap 'umount "$home/small"; rm -rf "$home"' EXIT

# The disk fills up: a failed add is reported, everything reported as logged is there, and the log is sound.
small="$home/small/marrow.db"
added=0
code=0
: >"$home/out"
run 0 --log "$small" --create day
dd if=/dev/zero of="$home/small/filler" bs=1k count=2000 2>/dev/null
said="add on a full disk"
while [ "$added" -lt 200 ]; do
    "$MARROW_PROGRAM" --log "$small" add 100 g banana >"$home/out" 2>"$home/err"
    code=$?
    [ "$code" = 0 ] || break
    added=$((added + 1))
done
[ "$code" = 5 ] || fail "$said: exit $code after $added"
no_answer
err "disk"
run 0 --log "$small" check
if command -v sqlite3 >/dev/null; then
    got=$(sqlite3 "$small" "SELECT count(*) FROM entry")
    [ "$got" = "$added" ] || fail "$said: $got entries, not $added"
fi

# An import without room leaves the earlier catalogue and nothing else.
rm "$home/small/filler"
printf 'name,magnesium mg\nKept food,1\n' >"$home/kept.csv"
awk 'BEGIN { print "name,key,magnesium mg"; for (i = 0; i < 20000; i++) printf "Food %d of many,f%d,%d\n", i, i, i % 300 }' >"$home/many.csv"
run 0 catalogue import "$home/kept.csv" --name mine --to "$home/small/catalogues"
before=$(cksum <"$home/small/catalogues/mine.catalogue")
run 5 catalogue import "$home/many.csv" --name mine --to "$home/small/catalogues"
grep -q "disk is full\|No space left" "$home/err" || fail "$said: it does not say that the disk is full"
[ "$before" = "$(cksum <"$home/small/catalogues/mine.catalogue")" ] || fail "$said: the catalogue is another one"
[ "$(ls -A "$home/small/catalogues")" = mine.catalogue ] || fail "$said: litter"
rm -r "$home/small/catalogues"

# A backup without room, or in a read-only folder, is told, leaves nothing, and does not keep anybody from logging.
mkdir "$home/small/backups"
run 0 add 100 g starter:banana-raw
run 0 setting backup_folder "$home/small/backups"
dd if=/dev/zero of="$home/small/filler" bs=1k count=2000 2>/dev/null
MARROW_NOW=2026-11-20T08:00 run 0 add 100 g starter:banana-raw
err "no backup could be made: "
[ "$(ls -A "$home/small/backups")" = "" ] || fail "$said: litter"
rm "$home/small/filler"

# Read-only: reading works, writing is refused.
run 0 --log "$small" add 100 g kale
mount -o remount,ro "$home/small" || skip "it cannot be made read-only"
MARROW_NOW=2026-11-20T08:00 run 0 add 100 g starter:banana-raw
err "no backup could be made: "
entries 3
run 0 --log "$small" --create day
out "Kale, raw"
err "read-only"
run 4 --log "$small" add 100 g kale
err "$small"
run 5 --log "$home/small/new.db" --create add 2 eggs
finish
