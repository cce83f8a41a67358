#!/bin/sh
# The checks themselves: each finds what is planted in a small house, and nothing else.
rules=$1/tests/house
planted=$(mktemp -d)
trap 'rm -rf "$planted"' EXIT
failed=0
export LC_ALL=C # one order of lines everywhere

# file PATH: its text from stdin.
file() {
    mkdir -p "$planted/$(dirname "$1")"
    cat >"$planted/$1"
}

# object SOURCE: compiled as by CMake.
object() {
    mkdir -p "$planted/build/src/CMakeFiles/marrow.dir/$(dirname "$1")"
    ${CC:-cc} -c -I "$planted/include" -I "$planted/src/base" "$planted/src/$1" -o "$planted/build/src/CMakeFiles/marrow.dir/$1.o"
}

# finds RULE [PATTERN [LAYER]]: the check fails and prints what stdin says; of a tool's long words, only what matches the pattern.
finds() {
    wanted=$(cat)
    if found=$(sh "$planted/tests/house/test_$1.sh" "$planted" "$planted/build" ${3:+"$3"} 2>&1); then
        found="passes: $found"
    else
        found=$(printf '%s\n' "$found" | grep -oE "${2:-.*}")
    fi
    [ "$found" = "$wanted" ] && return
    printf 'test_%s.sh finds\n%s\nand should find\n%s\n' "$1" "$found" "$wanted"
    failed=1
}

mkdir -p "$planted/tests" "$planted/schema" "$planted/migrations"
cp -r "$rules" "$planted/tests/house"
file tests/house/rooms <<'END'
base: low high .
store: .
END
file tests/house/exceptions <<'END'
names | xmalloc | known by this name
names | gone | was needed once
sizes | src/base/high/long.c | a table
END
file include/marrow/base/stone.h <<'END'
/* "struct mortar;" */
enum stone { STONE_GREY, STONE_RED };
struct brick { int width; };
int stone_lay(enum stone stone);
END
file src/base/low/stone.c <<'END'
#include "marrow/base/stone.h"
int roof_put(void);
int stone_lay(enum stone stone) { return roof_put() + (int)stone; } /* upward */
void *xmalloc(void) { return 0; }
int odd(void) { return 1; }
END
file src/base/high/roof.h <<'END'
#include "marrow/base/stone.h"
int roof_put(void);
END
file src/base/high/roof.c <<'END'
#include "high/roof.h"
int tile_put(int count);
int roof_put(void) { return tile_put(STONE_RED); } /* its own header includes the stone's */
END
file src/base/high/tile.c <<'END'
#include "high/roof.h"
int tile_put(int count);
int tile_put(int count)
{
    struct brick *pointed = 0; /* STONE_GREY is only spoken of */
    return count + (pointed ? 1 : 0) + roof_put() + STONE_RED;
}
END
file src/base/cellar/base_cellar.c <<'END'
int cellar_dig(void) { return 0; }
END
file src/store/gone.c <<'END'
int roof_put(void);
int stone_put(void) { return roof_put(); }
END
for source in base/low/stone.c base/high/roof.c base/high/tile.c base/cellar/base_cellar.c store/gone.c; do
    object $source
done
rm "$planted/src/store/gone.c" # its object stays, as in a folder that was built before

finds calls <<'END'
base/cellar/base_cellar.c (has no room)
base/high/roof.c -> base/high/tile.c (circle: tile_put)
base/high/tile.c -> base/high/roof.c (circle: roof_put)
base/low/stone.c -> base/high/roof.c (upward: roof_put)
END
finds names <<'END'
odd (base/low/stone.c)
needs no exception: gone
END
finds includes <<'END'
src/base/high/tile.c: include/marrow/base/stone.h (STONE_RED)
src/base/low/stone.c: src/base/high/roof.h (roof_put)
END
lines() { awk -v count="$1" 'BEGIN { while (count-- > 0) print "    ;" }'; }
{ printf 'static void fits(void)\n{\n' && lines 60 && printf '}\nstatic void\nlong_walk(\n    int x)\n{\n' && lines 61 && echo '}'; } |
    file src/base/low/walk.c
lines 701 | file src/base/high/long.c
lines 701 | file src/base/low/long.c
echo '/* TODO later */' | file include/marrow/base/later.h
mkdir -p "$planted/tests/store" "$planted/tests/tui/golden"
number=0
while [ $number -lt 21 ]; do
    : >"$planted/include/marrow/base/file$number.h"
    : >"$planted/tests/tui/golden/$number"
    [ $number -eq 20 ] || : >"$planted/src/store/file$number.c"
    number=$((number + 1))
done
sh "$planted/tests/house/test_sizes.sh" "$planted" | grep -q store && echo 'twenty files are not too many' && failed=1
: | file src/store/one_more.c
finds sizes <<'END'
include/marrow/base/later.h (left for later: /* TODO later */)
src/base/low/long.c (701 lines)
src/base/low/walk.c: long_walk (61 lines)
src/store (21 files)
END

for layer in catalogue journal report exchange cli tui; do
    mkdir -p "$planted/src/$layer"
done
file src/tui/window.c <<'END'
#include <curses.h>
#include "marrow/cli/call.h"
static const char *all = "SELECT name FROM food";
END
file src/report/day.c <<'END'
#include "marrow/store/statement.h"
#include <sqlite3.h>
void day_tell(void) { puts("told"); }
END
finds layers <<'END'
the tui layer looks upwards:
src/tui/window.c:2:#include "marrow/cli/call.h"
only src/store may include sqlite3:
src/report/day.c:2:#include <sqlite3.h>
the clients know no SQL:
src/tui/window.c:3:static const char *all = "SELECT name FROM food";
nothing prints or exits below the clients:
src/report/day.c:3:void day_tell(void) { puts("told"); }
END

if command -v shellcheck >/dev/null; then
    file bootstrap <<'END'
#!/bin/sh
echo $1
END
    file .ci/run <<'END'
#!/bin/sh
cd build
END
    file tests/store/one <<'END'
#!/bin/bash
read x; echo "$x"
END
    file tests/store/sound.sh <<'END'
#!/bin/sh
echo "$1"
END
    file tests/store/unsound.sh <<'END'
#!/bin/sh
local x
END
    finds shell '^In .* line [0-9]+' <<'END'
In ./tests/store/unsound.sh line 2
In .ci/run line 2
In bootstrap line 2
In tests/store/one line 2
END
fi

if command -v clang-tidy >/dev/null; then
    cp "$1/.clang-tidy" "$planted"
    for name in one two; do
        file src/cli/$name.c <<END
#include <stdarg.h>
#include <stdio.h>
void ${name}_say(const char *format, ...);
void ${name}_say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
}
END
    done
    file src/cli/dust.c <<'END'
#include <stdlib.h>
int dust_sweep(int depth);
int dust_sweep(int depth)
{
    char *dust = malloc(4);
    if (depth)
        return 1;
    else
        return 1;
}
END
    for name in one two dust; do
        printf '{ "directory": "%s", "file": "src/cli/%s.c", "command": "clang -c src/cli/%s.c" }\n' "$planted" $name $name
    done | sed '1s/^/[/; 1,2s/$/,/; $s/$/]/' | file build/compile_commands.json
    finds tidy 'dust.c:[0-9:]+ error' cli <<'END'
dust.c:5:11: error
dust.c:6:5: error
dust.c:9:16: error
END
fi

if clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
    cp "$1/.clang-format" "$planted"
    find "$planted/src" "$planted/include" -name '*.[ch]' -exec clang-format -i {} +
    printf 'int  ledge_set(int);\n' | file include/marrow/base/ledge.h
    printf 'static int *  ledge;\n' | file src/base/low/ledge.c
    finds format '^[^ ]+: error' <<'END'
include/marrow/base/ledge.h:1:4: error
src/base/low/ledge.c:1:13: error
END
fi
exit $failed
