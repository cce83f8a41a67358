# shellcheck shell=sh
# Sourced by the checks of the house: tests/house/test_*.sh SOURCE_FOLDER BUILD_FOLDER.
house=$1/tests/house
cd "$1" || exit 1

# need TOOL: skips the check, saying so, where there is no such tool.
need() {
    command -v "$1" >/dev/null && return
    echo "$1 is not installed" >&2
    exit 77
}

# objects BUILD_FOLDER: the objects of src. A folder built for long also holds those of old sources.
objects() {
    find "$1/src" -name '*.c.o' | while read -r object; do
        source=${object#*.dir/}
        [ ! -f "src/${source%.o}" ] || echo "$object"
    done
}

# symbols BUILD_FOLDER: what nm says of them.
symbols() {
    objects "$1" | xargs nm -A -P
}

# judge CHECK: reads a check's violations, "what | details" a line; fails when they are others than its exceptions.
judge() {
    awk -F ' *[|] *' -v check="$1" -f "$house/judge.awk" "$house/exceptions" -
}
