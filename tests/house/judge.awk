# Prints the violations that are no exceptions, and the exceptions that are no violations; fails when it prints any.
# usage: awk -F ' *[|] *' -v check=NAME -f judge.awk EXCEPTIONS VIOLATIONS
# An exception is "check | what | reason", a violation "what | details".
/^#/ || /^$/ { next }
FILENAME == ARGV[1] {
    if (!$3)
        fail("an exception without a reason: " $0)
    if ($1 == check)
        excepted[$2] = 1
    next
}
$1 in excepted {
    used[$1] = 1
    next
}
{ fail($1 " (" $2 ")") }
END {
    for (what in excepted) {
        if (!(what in used))
            fail("needs no exception: " what)
    }
    exit failed
}

function fail(line) {
    print line
    failed = 1
}
