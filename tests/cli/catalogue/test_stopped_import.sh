#!/bin/sh
# An import from a folder, a gz or a zip that is stopped, killed or fills the disk: the earlier catalogue is still
# whole, and the next import removes all leftovers.
. "$MARROW_SOURCE/tests/cli/program.sh"

catalogues=$home/data/marrow/catalogues
mkdir "$home/many"
awk 'BEGIN { print "name,key,magnesium mg,calcium mg,vitamin d IU,measures";
    for (i = 0; i < 5000; i++) printf "\"Food %d, of kind %d and sort %d\",f%d,%d,%d,,1 cup = %d g\n", i, i % 977, i % 31, i, i % 300, i % 900, 20 + i % 90 }' \
    >"$home/many/foods.csv"
gzip -k "$home/many/foods.csv"
mv "$home/many/foods.csv.gz" "$home/foods.csv.gz"
printf 'name,magnesium mg\nKept food,1\n' >"$home/kept.csv"
sources="$home/many $home/foods.csv.gz"
if command -v zip >/dev/null; then
    (cd "$home" && zip -qr foods.zip many)
    sources="$sources $home/foods.zip"
fi

# unharmed: the earlier catalogue is there and is sound.
unharmed() {
    [ "$before" = "$(cksum <"$catalogues/mine.catalogue")" ] || fail "$said: the catalogue is another one"
    run 0 catalogue verify mine
    out "mine: sound, 1 food"
}

# whole: the earlier catalogue or, if the import was killed just after it finished, the new one.
whole() {
    if [ "$before" = "$(cksum <"$catalogues/mine.catalogue")" ]; then
        unharmed
    else
        run 0 catalogue verify mine
        out "mine: sound, 5000 foods"
        before=$(cksum <"$catalogues/mine.catalogue")
    fi
}

# tidy: the folder holds only the catalogue.
tidy() {
    left=$(ls -A "$catalogues")
    [ "$left" = mine.catalogue ] || fail "$said: there is $left"
}

# begin SOURCE: starts an import in the background.
begin() {
    said="import of $1"
    "$MARROW_PROGRAM" catalogue import "$1" --name mine >"$home/out" 2>"$home/err" </dev/null &
    pid=$!
}

# spend: sets $spent to the processor time that the import has taken, in ticks; false when it has ended.
spend() {
    read -r stat 2>/dev/null <"/proc/$pid/stat" || return 1
    # shellcheck disable=SC2086 # one word each
    set -- ${stat##*) }
    [ "$1" != Z ] || return 1
    spent=$((${12} + ${13}))
}

# await POINT: until the import has come so far: its file is there, is being written, or so many percent of the time
# of a whole import are spent; false when it has ended before.
await() {
    new=$catalogues/mine.catalogue.new-$pid
    while spend; do
        case $1 in
        begun) [ ! -e "$new" ] || return 0 ;;
        written) [ ! -s "$new" ] || return 0 ;;
        *) [ $((spent * 100)) -lt $((all * $1)) ] || return 0 ;;
        esac
        sleep 0.01 # leaves the processor to the import
    done
    return 1
}

# stop SIGNAL POINT SOURCE: stops the import at the point, unless it ended before.
stop() {
    begin "$3"
    said="$1 of an import of $3, $2"
    ! await "$2" || kill "-$1" "$pid" 2>/dev/null
    wait "$pid"
    code=$?
}

begin "$home/many"
while spend; do
    all=$spent
    sleep 0.01
done
wait "$pid" || fail "$said: exit $?"
run 0 catalogue import "$home/kept.csv" --name mine
before=$(cksum <"$catalogues/mine.catalogue")

killed=0
interrupted=0
for source in $sources; do
    points=50
    [ "$source" != "$home/many" ] || points="begun 30 70"
    for point in $points written; do
        stop KILL "$point" "$source"
        [ "$code" = 137 ] || continue
        killed=$((killed + 1))
        whole
    done
    run 0 catalogue import "$home/kept.csv" --name mine
    before=$(cksum <"$catalogues/mine.catalogue")
    tidy
    for point in $points; do
        stop INT "$point" "$source"
        [ "$code" = 0 ] || [ "$code" = 5 ] || fail "$said: exit $code"
        if [ "$code" = 5 ]; then
            interrupted=$((interrupted + 1))
            err "interrupted; nothing was changed"
            unharmed
        else
            run 0 catalogue import "$home/kept.csv" --name mine
            before=$(cksum <"$catalogues/mine.catalogue")
        fi
        tidy
    done
done
[ "$killed" -ge 4 ] || fail "only $killed imports could be killed"
[ "$interrupted" -ge 3 ] || fail "only $interrupted imports could be interrupted"

# Limits the size of files, in blocks of 512 bytes, to several sizes, as on a full disk.
trap '' XFSZ
for source in $sources; do
    sizes=200
    [ "$source" != "$home/many" ] || sizes="8 200 1500"
    for blocks in $sizes; do
        (
            ulimit -f "$blocks"
            exec "$MARROW_PROGRAM" catalogue import "$source" --name mine --json
        ) >/dev/null 2>"$home/err" </dev/null
        code=$?
        said="an import of $source with files of $blocks blocks"
        : >"$home/out"
        [ "$code" = 5 ] || fail "$said: exit $code"
        err "catalogue"
        unharmed
        tidy
    done
done

# Any later import removes the leftovers of a killed one.
begin "$home/many"
await 60 && kill -KILL "$pid"
wait "$pid"
run 0 catalogue import "$home/kept.csv" --name other
rm "$catalogues/other.catalogue"
tidy
finish
