#!/bin/sh
# Amounts that are none are refused with their place; those that only look odd are taken.
. "$MARROW_SOURCE/tests/cli/program.sh"

for amount in 0 -1 1e9 nan 1.5.2 1000000000 inf 0.0 1/0; do
    run 3 add "$amount g raw spinach"
    no_answer
    err "$amount"
    err "column 1"
done
run 3 add 0 eggs
run 3 add -1 egg
run 3 add 1e9 eggs
run 3 add 180 g
run 3 add "$(printf 'eggs\033[2J')"
! grep -q "$(printf '\033')" "$home/err" || fail "$said: an escape reached the terminal"
entries 0
run 0 add "1,5 cups milk" --json
json '$.logged[0].measure' "1.5 cups"
entries 1
finish
