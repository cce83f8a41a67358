#!/bin/sh
# Tables as spreadsheets and food laboratories write them are read as they are meant.
. "$MARROW_SOURCE/tests/cli/program.sh"

cd "$home" || exit 1

# Windows-1252, in the header too: read, and the lines are counted and listed.
printf 'name;vitamin d \265g;calcium mg\nRye bread;0,1;30\nCr\350me fra\356che;0,5;90\nK\344se;1,2;700\n' >old.csv
run 0 catalogue import old.csv --rejects rejects.csv
out "old: 3 foods"
out "noted, not UTF-8, read as Windows-1252: 3 lines, the first in old.csv, line 1"
run 0 find crème fraîche --catalogue old --json
json '$[0].name' ''
json '$[0].food' 'Crème fraîche'
json '$[0].nutrients.vitamin_d' 0.5
[ "$(grep -c 'read as Windows-1252' rejects.csv)" = 3 ] || fail "$said: rejects.csv does not list three lines"
run 0 catalogue import old.csv --json
json '$.noted."not UTF-8, read as Windows-1252"' 3
printf 'name,calcium mg\nRye bread,30\n' >new.csv
run 0 catalogue import new.csv --json
json '$.noted' '{}'
printf 'name,calcium mg\nRye bread,30\nSoup \201,5\n' >neither.csv
run 3 catalogue import neither.csv
err "neither.csv, line 3, column 1: neither UTF-8 nor Windows-1252; save the file as UTF-8"
finish
