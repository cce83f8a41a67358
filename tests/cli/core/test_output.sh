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
finish
