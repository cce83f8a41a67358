#!/bin/sh
# The built program is hardened as CMakeLists.txt says: readelf finds nothing missing.
# usage: test_hardening.sh SOURCE_FOLDER BUILD_FOLDER [FORTIFY]
# FORTIFY: the options for the C library's checks; empty where the builder has set a level.
. "$1/tests/house/house.sh"
need readelf
build=$2
fortify=$3
failed=0

missing() {
    printf '%s: %s\n' "$1" "$2"
    failed=1
}

# wants PROGRAM OPTION PATTERN WHAT: `readelf OPTION` shows the pattern, or WHAT is missing.
wants() {
    readelf -W "$2" "$1" | grep -qE -- "$3" || missing "$1" "$4"
}

# fortified PROGRAM: lengths are checked, also those of memory whose size is known only while the program runs.
fortified() {
    wants "$1" --dyn-syms __printf_chk 'the C library does not check its callers (_FORTIFY_SOURCE)'
    wants "$1" --dyn-syms __memcpy_chk 'only lengths of a fixed size are checked (_FORTIFY_SOURCE=3)'
}

hardened() {
    wants "$1" -l GNU_RELRO 'relocations stay writable (-z relro)'
    wants "$1" -d 'BIND_NOW|Flags:.* NOW' 'functions are bound late, so their table stays writable (-z now)'
    wants "$1" -l 'GNU_STACK.* RW ' 'the stack may be executed (-z noexecstack)'
    wants "$1" --dyn-syms __stack_chk_fail 'no stack protector (-fstack-protector-strong)'
    ! readelf -W -l "$1" | grep -qE 'LOAD.* RWE ' || missing "$1" 'a segment may be written and executed'
    if readelf -W --symbols "$1" | grep -q __asan_init; then
        echo "$1: sanitized, so it has a fixed address and no _FORTIFY_SOURCE; both are read in the probe"
        return
    fi
    wants "$1" -h 'Type: +DYN' 'it always lies at the same address (-pie)'
    [ ! "$fortify" ] || fortified "$1"
}

for program in "$build/bin/marrow" "$build/tests/house_probe"; do
    [ ! -f "$program" ] || hardened "$program"
done

# The linker marks a program as one whose jumps are checked only where the C library's start files are marked too. So each
# object is read.
unchecked() {
    objects "$build" | xargs -r readelf -W -n |
        awk '/^File: / { tell(); file = $2; is_marked = 0 } /IBT, SHSTK/ { is_marked = 1 } END { tell() }
            function tell() { if (file && !is_marked) print file }'
}
if readelf -h "$build/bin/marrow" | grep -q X86-64; then
    found=$(unchecked)
    [ ! "$found" ] || missing "$build" "jumps are not checked (-fcf-protection) in $found"
fi

# No file shows that large steps of the stack are taken page by page; the compiler's commands do.
sources=$(grep -c '"file":.*/src/.*\.c"' "$build/compile_commands.json")
guarded=$(grep -A1 -- '"command":.* -fstack-clash-protection ' "$build/compile_commands.json" | grep -c '"file":.*/src/.*\.c"')
[ "$sources" = "$guarded" ] || missing "$build" "of $sources sources $guarded have -fstack-clash-protection"
exit $failed
