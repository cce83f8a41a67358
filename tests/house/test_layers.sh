#!/bin/sh
# The house's map: a layer includes only itself and those below it, and only the store knows SQLite.
# usage: test_layers.sh SOURCE_FOLDER
cd "$1" || exit 1
failed=0

# allowed LAYER LAYERS...: the files of src/LAYER and include/marrow/LAYER include only these layers' headers.
allowed() {
    layer=$1
    shift
    pattern=$(printf '%s|' "$@")
    files=$(find "src/$layer" "include/marrow/$layer" -name '*.[ch]' 2>/dev/null)
    [ -n "$files" ] || return
    # shellcheck disable=SC2086 # one word each
    wrong=$(grep -HnE '#include [<"]marrow/' $files | grep -vE "marrow/(${pattern%|})/")
    if [ -n "$wrong" ]; then
        printf 'the %s layer looks upwards:\n%s\n' "$layer" "$wrong"
        failed=1
    fi
}
allowed base base
allowed store store base
allowed catalogue catalogue store base
allowed journal journal catalogue store base
allowed report report journal catalogue store base
allowed exchange exchange report journal catalogue store base
allowed cli cli tui exchange report journal catalogue store base
allowed tui tui exchange report journal catalogue store base

# only FOLDER PATTERN: nothing outside the folder includes what matches.
only() {
    wrong=$(grep -rnE "#include [<\"]$2" src include | grep -vE "^$1/")
    if [ -n "$wrong" ]; then
        printf 'only %s may include %s:\n%s\n' "$1" "$2" "$wrong"
        failed=1
    fi
}
only src/store 'sqlite3'
only src/tui '(ncurses|curses)'
only 'src/(base|catalogue)' 'utf8proc'
only src/exchange '(archive|zlib|curl/)'
only src/base 'sha2'

wrong=$(grep -nE '\b(SELECT|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM)\b' -r src/cli src/tui src/exchange)
if [ -n "$wrong" ]; then
    printf 'the clients know no SQL:\n%s\n' "$wrong"
    failed=1
fi
wrong=$(grep -nE '\b(printf|fprintf|puts|exit|abort)\(' -r src/store src/catalogue src/journal src/report)
if [ -n "$wrong" ]; then
    printf 'nothing prints or exits below the clients:\n%s\n' "$wrong"
    failed=1
fi
exit $failed
