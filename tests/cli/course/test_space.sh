#!/bin/sh
# The time between two courses: set by the person, asked about before a dose that does not keep it.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T09:00

run 0 course add starter:vitamin-d3-25-ug-tablet --at 7:00 --from 2026-11-19 --create
run 0 course add starter:magnesium-citrate-150-mg-tablet --at 9:00 --from 2026-11-19
run 0 course space magnesium 4 h after vitamin
out "kept 4 h after Vitamin D3"
run 0 course show 2
out "kept 4 h after Vitamin D3"
run 0 course show 2 --json
json '$.spacing[0].minutes' 240

# Both are due at once: the one that comes first is taken, and the time of the other is said.
run 0 take
err "Magnesium citrate, 150 mg: not taken yet, take it from 13:00 on."
err "together with Vitamin D3"
entries 1
run 3 take
err "you keep 4 h after it, from 13:00 on; to take it now"
entries 1
run 0 undo
entries 0
run 0 course space vitamin 4 h after magnesium
err "whichever is taken first, the other waits"
run 0 undo
run 0 take 1 --at 7:30
silent
run 3 take 2
err "Magnesium citrate, 150 mg 1 h 30 min after Vitamin D3"
err "(07:30); you keep 4 h after it, from 11:30 on; to take it now, type marrow take 2 --at 09:00"
entries 1
run 0 take 2 --at 9:00
err "1 h 30 min after Vitamin D3"
run 0 undo

# Quick entry logs the dose and says so; without the rule nothing is said.
run 0 add 1 tablet starter:magnesium-citrate-150-mg-tablet
err "1 h 30 min after Vitamin D3"
run 0 undo
run 0 course space 2 none after 1
out_not "kept"
run 0 take 2
silent
finish
