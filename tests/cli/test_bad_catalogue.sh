#!/bin/sh
# Catalogues that are none: each is named, and the log and the other foods are used without it.
. "$MARROW_SOURCE/tests/cli/program.sh"

mkdir "$home/catalogues"
export MARROW_CATALOGUES="$home/catalogues"
run 0 add 100 g starter:banana-raw

# useless NAME: the file of that name is told, and everything else works.
useless() {
    run 0 find spinach --limit 1
    out "starter:spinach-raw"
    err "$1"
    run 0 day
    out "Banana"
    run 0 catalogue list
    out "starter"
    out_not "$1"
    run 1 food show off:3017620422003
    rm -rf "$home/catalogues/$1"
}
starter=$MARROW_STARTER/starter.catalogue
echo "some text" >"$home/catalogues/text.catalogue"
useless text.catalogue
: >"$home/catalogues/empty.catalogue"
useless empty.catalogue
head -c 5000 "$starter" >"$home/catalogues/cut.catalogue"
useless cut.catalogue
cp "$log" "$home/catalogues/log.catalogue"
useless log.catalogue
mkdir "$home/catalogues/folder.catalogue"
useless folder.catalogue
mkfifo "$home/catalogues/pipe.catalogue"
useless pipe.catalogue
ln -s /no/such/file "$home/catalogues/link.catalogue"
useless link.catalogue

# Without any catalogue what was logged is there, and can be logged again.
cp "$MARROW_PROGRAM" "$home/marrow"
MARROW_PROGRAM=$home/marrow
unset MARROW_CATALOGUES
run 0 day
err "the starter foods are missing"
out "Banana"
run 0 add 50 g banana
run 1 add 50 g spinach
entries 2
echo "some text" >"$home/starter.catalogue"
run 0 day
err "$home/starter.catalogue"
finish
