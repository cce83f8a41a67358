#!/bin/sh
# Where the answer cannot be printed.
. "$MARROW_SOURCE/tests/cli/program.sh"

[ -c /dev/full ] || exit 77
run 0 add 100 g banana
: >"$home/out"
said="day to a full disk"
"$MARROW_PROGRAM" day >/dev/full 2>"$home/err"
[ $? = 5 ] || fail "$said: exit"
err "could not be written"
said="add to a full disk"
"$MARROW_PROGRAM" add 100 g kale >/dev/full 2>"$home/err"
[ $? = 5 ] || fail "$said: exit"
err "logged, but could not be shown"
entries 2
said="add to a closed stdout"
"$MARROW_PROGRAM" add 100 g kale >&- 2>"$home/err"
[ $? = 5 ] || fail "$said: exit"
err "logged, but could not be shown"
entries 3
said="--version to a full disk"
"$MARROW_PROGRAM" --version >/dev/full 2>"$home/err"
[ $? = 5 ] || fail "$said: exit"

# A reader that goes away makes no noise.
said="find into a pipe that is closed"
"$MARROW_PROGRAM" find a --limit 400 2>"$home/err" | head -c 1 >/dev/null
silent

# into_closed WORDS...: runs the program with a pipe whose reader has gone, and keeps its exit code.
into_closed() {
    said="marrow $* into a pipe that is closed"
    rm -f "$home/closed"
    {
        until [ -e "$home/closed" ]; do :; done
        "$MARROW_PROGRAM" "$@" 2>"$home/err"
        echo $? >"$home/code"
    } | {
        exec <&-
        : >"$home/closed"
        until [ -s "$home/code" ]; do :; done
    }
    code=$(cat "$home/code")
    rm "$home/code"
}
: >"$home/out"
into_closed add 100 g banana
[ "$code" = 5 ] || fail "$said: exit $code"
err "logged, but could not be shown"
entries 4
into_closed day
[ "$code" = 5 ] || fail "$said: exit $code"
silent

# Words that are wrong are found before anything is written.
run 3 day --mark complete --supplements many
query "SELECT count(*) FROM day" 0
finish
