# shellcheck shell=sh
# Sourced by the tests of the command line. Makes an empty home, runs the program in it and checks what it
# prints. A test ends with `finish`.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache"
unset MARROW_LOG MARROW_CATALOGUES
log="$home/data/marrow/marrow.db"
failed=0

fail() {
    printf 'FAILED: %s\n' "$1" >&2
    sed 's/^/    out: /' "$home/out" | cut -c1-300 | head -20 >&2
    sed 's/^/    err: /' "$home/err" | head -20 >&2
    failed=1
}

# run CODE WORDS...: runs marrow WORDS, which must exit with CODE.
run() {
    expected=$1
    shift
    said="marrow $*"
    "$MARROW_PROGRAM" "$@" >"$home/out" 2>"$home/err" </dev/null
    code=$?
    [ "$code" = "$expected" ] || fail "$said: exit $code, not $expected"
    ! grep -q 'runtime error\|AddressSanitizer\|LeakSanitizer' "$home/err" || fail "$said: a sanitizer spoke"
}

out() { grep -qF -- "$1" "$home/out" || fail "$said: stdout lacks '$1'"; }
out_not() { ! grep -qF -- "$1" "$home/out" || fail "$said: stdout has '$1'"; }
err() { grep -qF -- "$1" "$home/err" || fail "$said: stderr lacks '$1'"; }
silent() { [ ! -s "$home/err" ] || fail "$said: stderr is not empty"; }
no_answer() { [ ! -s "$home/out" ] || fail "$said: stdout is not empty"; }

# query SQL EXPECTED: checks a query of the log, if there is a sqlite3 shell.
query() {
    command -v sqlite3 >/dev/null || return 0
    got=$(sqlite3 "$log" "$1")
    [ "$got" = "$2" ] || fail "after $said: $1 gives '$got', not '$2'"
}

# json PATH EXPECTED: checks a value of the answer.
json() {
    command -v sqlite3 >/dev/null || return 0
    got=$(sqlite3 :memory: "SELECT json_extract(CAST(readfile('$home/out') AS TEXT), '$1')" 2>&1)
    [ "$got" = "$2" ] || fail "$said: $1 is '$got', not '$2'"
}

# correct NAME NUTRIENT AMOUNT: adds a new version of a logged food, as a correction from now on does.
correct() {
    sqlite3 "$log" "CREATE TEMP TABLE old AS SELECT max(id) AS id FROM food_version WHERE name = '$1';
        INSERT INTO food_version SELECT id + 1, food_id, name, brand, aliases, basis, unit_name, food_group, fortified, source,
            catalogue, made_at, modified_at FROM food_version WHERE id = (SELECT id FROM old);
        INSERT INTO food_nutrient SELECT food_version_id + 1, nutrient, iif(nutrient = '$2', $3, amount), known, low, high, source
            FROM food_nutrient WHERE food_version_id = (SELECT id FROM old);
        INSERT INTO portion SELECT food_version_id + 1, name, amount, position
            FROM portion WHERE food_version_id = (SELECT id FROM old)"
}

# begin: makes an empty log.
begin() { run 0 day --create; }

entries() { query "SELECT count(*) FROM entry" "$1"; }

finish() { exit "$failed"; }
