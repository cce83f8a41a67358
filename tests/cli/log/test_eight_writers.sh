#!/bin/sh
# Eight programs that write and one that reads, all at once; eight that undo; three that log and undo in turn: each ends with 0 and nothing is
# lost.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add 2 eggs
each=4
for writer in 1 2 3 4 5 6 7 8; do
    (
        i=0
        while [ $i -lt $each ]; do
            "$MARROW_PROGRAM" add "$writer$i g oats" >/dev/null 2>"$home/writer$writer.err" </dev/null
            code=$?
            [ $code = 0 ] || echo "$code: $(cat "$home/writer$writer.err")" >>"$home/failures"
            i=$((i + 1))
        done
    ) &
    writers="${writers:-} $!"
done
(
    until [ -e "$home/ended" ]; do
        "$MARROW_PROGRAM" day --json >/dev/null 2>"$home/reader.err" </dev/null ||
            echo "$?: $(cat "$home/reader.err")" >>"$home/failures"
    done
) &
reader=$!
for writer in $writers; do
    wait "$writer"
done
: >"$home/ended"
wait "$reader"
[ ! -e "$home/failures" ] || fail "a program failed beside others: $(cat "$home/failures")"
run 0 entry list --json
out '"Egg, boiled"'
entries $((1 + 8 * each))
run 0 check

# As many undo at once, then as many redo: each step is taken once.
undo_at_once() {
    pids=
    for _ in 1 2 3 4 5 6 7 8; do
        "$MARROW_PROGRAM" "$1" >/dev/null 2>>"$home/undo.err" </dev/null &
        pids="$pids $!"
    done
    for pid in $pids; do
        wait "$pid" || fail "$1 beside others: exit $?: $(cat "$home/undo.err")"
    done
}
undo_at_once undo
entries $((8 * each - 7))
undo_at_once redo
entries $((1 + 8 * each))
run 0 check

# What was eaten before settles what "chocolate milk" is, also while others log it and take it back.
run 0 add 250 ml chocolate milk, whole
pids=
for writer in 1 2 3; do
    (
        for _ in 1 2 3; do
            "$MARROW_PROGRAM" add chocolate milk 250 ml >/dev/null 2>"$home/pair$writer.err" </dev/null &&
                "$MARROW_PROGRAM" undo >/dev/null 2>"$home/pair$writer.err" </dev/null || exit 1
        done
    ) &
    pids="$pids $!"
done
for pid in $pids; do
    wait "$pid" || fail "to log and undo beside others fails: $(cat "$home"/pair?.err)"
done
entries $((2 + 8 * each))
run 0 check
finish
