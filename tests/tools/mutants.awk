# Lists possible mutants of C sources: file, line number, the changed line, with tabs between them.
# Leaves comments, strings, preprocessor lines, SQL and declarations alone.

function offer(changed)
{
    if (changed != $0)
        printf "%s\t%d\t%s\n", FILENAME, FNR, changed
}

# Offers the line with the n-th place of the text replaced, for each place outside strings.
function replace(from, to,    at, rest, before)
{
    before = ""
    rest = $0
    while ((at = index(rest, from)) > 0) {
        before = before substr(rest, 1, at - 1)
        rest = substr(rest, at + length(from))
        offer(before to rest)
        before = before from
    }
}

FNR == 1 { in_comment = 0; in_function = 0 }
/^\/\*/ { in_comment = 1 }
in_comment { if (/\*\//) in_comment = 0; next }
/^{/ { in_function = 1; next }
/^}/ { in_function = 0; next }
!in_function || /^#/ || /"/ || /\t/ || /\/\*/ || /BUG\(/ { next }
{
    replace(" < ", " <= ")
    replace(" <= ", " < ")
    replace(" > ", " >= ")
    replace(" >= ", " > ")
    replace(" == ", " != ")
    replace(" != ", " == ")
    replace(" && ", " || ")
    replace(" || ", " && ")
    replace(" + 1", " + 2")
    replace(" - 1", " - 0")
    replace(" + ", " - ")
    replace(" += ", " -= ")
    replace("return true;", "return false;")
    replace("return false;", "return true;")
    replace("(!", "(")
    replace(" = 0;", " = 1;")
    replace(" = true;", " = false;")
    replace(" = false;", " = true;")
    replace("return status;", "return STATUS_OK;")
    replace("continue;", "break;")
}
# A call whose result nobody looks at is left out.
/^ +[a-z_]+\(.*\);$/ && !/return/ { indent = $0; sub(/[^ ].*/, "", indent); offer(indent ";") }
