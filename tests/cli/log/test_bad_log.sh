#!/bin/sh
# Logs that cannot be used: each is reported in plain words and left as it was.
. "$MARROW_SOURCE/tests/cli/program.sh"
command -v sqlite3 >/dev/null || exit 77

# refuse CODE FILE: add and day refuse the file and leave its bytes alone.
refuse() {
    before=$(cksum <"$2")
    run "$1" --log "$2" day
    no_answer
    err "$2"
    run "$1" --log "$2" add 2 eggs
    [ "$before" = "$(cksum <"$2")" ] || fail "$said: changed the file"
}

run 0 add 100 g banana
cp "$log" "$home/good.db"

printf 'this is no database, only some text that somebody wrote\n' >"$home/text.db"
refuse 4 "$home/text.db"
: >"$home/empty.db"
refuse 4 "$home/empty.db"
sqlite3 "$home/foreign.db" "CREATE TABLE recipes (a); INSERT INTO recipes VALUES (1)"
refuse 4 "$home/foreign.db"
cp "$home/good.db" "$home/newer.db"
sqlite3 "$home/newer.db" "PRAGMA user_version = 9999"
refuse 4 "$home/newer.db"
err "newer"
cp "$home/good.db" "$home/damaged.db"
dd if=/dev/urandom of="$home/damaged.db" bs=4096 seek=1 count=40 conv=notrunc 2>/dev/null
run 4 --log "$home/damaged.db" day
run 4 --log "$home/damaged.db" add 2 eggs
head -c 6000 "$home/good.db" >"$home/cut.db"
run 4 --log "$home/cut.db" check

# Not readable at all: a folder in its place, a path through a file.
mkdir "$home/folder.db"
"$MARROW_PROGRAM" --log "$home/folder.db" day >"$home/out" 2>"$home/err"
case $? in 4 | 5) ;; *) fail "a folder as a log" ;; esac
"$MARROW_PROGRAM" --log "$home/text.db/marrow.db" day >"$home/out" 2>"$home/err"
case $? in 4 | 5) ;; *) fail "a file as a folder" ;; esac
run 2 --log "" day

# Modes. Root ignores them, so that it must become somebody else, with a program that lies where anybody may read.
as=
program=$MARROW_PROGRAM
if [ "$(id -u)" = 0 ]; then
    as="setpriv --reuid=65534 --regid=65534 --clear-groups"
    program=$home/bin/marrow
    mkdir "$home/bin"
    cp "$MARROW_PROGRAM" "$MARROW_STARTER/starter.catalogue" "$home/bin"
    chown -R 65534 "$home"
fi
if $as "$program" --version >/dev/null 2>&1; then
    mkdir "$home/closed"
    cp "$home/good.db" "$home/unreadable.db"
    cp "$home/good.db" "$home/closed/marrow.db"
    [ -z "$as" ] || chown -R 65534 "$home"
    chmod 0 "$home/unreadable.db"
    chmod 400 "$home/closed/marrow.db"
    chmod 500 "$home/closed"
    said="an unreadable log"
    $as "$program" --log "$home/unreadable.db" day >"$home/out" 2>"$home/err"
    case $? in 4 | 5) ;; *) fail "$said: exit" ;; esac
    err "unreadable.db"
    said="reading in a read-only folder"
    $as "$program" --log "$home/closed/marrow.db" day >"$home/out" 2>"$home/err" || fail "$said: exit"
    out "Banana, raw"
    err "read-only"
    said="writing in a read-only folder"
    $as "$program" --log "$home/closed/marrow.db" add 2 eggs >"$home/out" 2>"$home/err"
    [ $? = 4 ] || fail "$said: exit"
    said="a new log in a read-only folder"
    $as "$program" --log "$home/closed/new.db" --create add 2 eggs >"$home/out" 2>"$home/err"
    [ $? = 5 ] || fail "$said: exit"
    chmod 700 "$home/closed"
    [ -z "$as" ] || chown -R 0 "$home"
else
    echo "modes are not tested: nobody else than root can run the program here"
fi

# Another program has locked it.
mkfifo "$home/hold"
{
    echo "BEGIN EXCLUSIVE; SELECT 'held';"
    cat "$home/hold"
} | sqlite3 "$log" >"$home/held" &
until [ -s "$home/held" ]; do :; done
run 4 add 2 eggs
err "another program"
echo "ROLLBACK;" >"$home/hold"
wait
run 0 entry --json
json '$[1]' ''
finish
