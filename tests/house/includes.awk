# Names each file that uses what a header of the project declares without including that header itself.
# usage: awk -f includes.awk FILE..., all headers first. A file's own header (of the same name) speaks for it too,
# and so do the headers of the tests in a test. A structure that is only pointed to needs no header. Prints
# "file: header | names" for each header that is missing.

# The line without comments and without what stands between quotes.
function strip(line,    out, at) {
    gsub(/\\./, "", line)
    gsub(/'.?'/, "0", line)
    gsub(/"[^"]*"/, "\"\"", line)
    while (1) {
        if (in_comment) {
            at = index(line, "*/")
            if (!at)
                return out
            in_comment = 0
            line = substr(line, at + 2)
        }
        at = index(line, "/*")
        if (!at)
            return out line
        out = out substr(line, 1, at - 1) " "
        line = substr(line, at + 2)
        in_comment = 1
    }
}

function folder_of(path) {
    sub(/\/[^\/]*$/, "", path)
    return path
}

function stem_of(path) {
    sub(/.*\//, "", path)
    sub(/\.[ch]$/, "", path)
    return path
}

# Notes that the file includes a header, which is known by the end of its path.
function note_include(line) {
    sub(/^[^"]*"/, "", line)
    sub(/".*/, "", line)
    included[file] = included[file] " " line
}

# The project's header that a file means by the words of its include line; "" for another's.
function resolve(from, words,    parts, layer) {
    split(from, parts, "/")
    layer = parts[1] "/" parts[2] "/"
    if ((folder_of(from) "/" words) in is_header)
        return folder_of(from) "/" words
    if ((layer words) in is_header)
        return layer words
    if (("src/" parts[2] "/" words) in is_header)
        return "src/" parts[2] "/" words
    if (("include/" words) in is_header)
        return "include/" words
    if (("tests/support/" words) in is_header)
        return "tests/support/" words
    if (("tests/support/tty/" words) in is_header)
        return "tests/support/tty/" words
    return ""
}

# Whether a header can be meant at all: a layer's own header only within the layer.
function concerns(header, from,    header_parts, parts) {
    split(header, header_parts, "/")
    split(from, parts, "/")
    return header_parts[1] == "include" || header_parts[1] == "src" && header_parts[2] == parts[2]
}

# Reads the tokens of a header for what it declares.
function declare(    i, depth, parens, token, in_enum, is_extern) {
    for (i = 1; i <= tokens; i++) {
        token = text[i]
        if (token == "{") {
            depth++
            if (depth == 1 && parens == 0 && text[i - 2] == "struct")
                define("struct " text[i - 1])
            if (depth == 1 && text[i - 2] == "enum")
                define("enum " text[i - 1])
            if (depth == 1 && (text[i - 2] == "enum" || text[i - 1] == "enum"))
                in_enum = 1
        }
        if (in_enum && depth == 1 && token ~ /^[A-Z]/ && (text[i - 1] == "{" || text[i - 1] == ","))
            define(token)
        if (token == "}" && --depth == 0)
            in_enum = 0
        if (depth)
            continue
        if (token == "extern")
            is_extern = 1
        if (token == "(" && parens++ == 0 && text[i - 1] ~ /^[a-z]/)
            define(text[i - 1])
        if (token == ")")
            parens--
        if (is_extern && !parens && (token == ";" || token == "[") && text[i - 1] ~ /^[a-z]/)
            define(text[i - 1])
        if (token == ";")
            is_extern = 0
    }
}

function define(name) {
    if (!(name in home))
        home[name] = file
}

# Notes what a file uses; the names of structures are kept as "struct name".
function use(    i, name) {
    for (i = 1; i <= tokens; i++) {
        name = text[i]
        if (name !~ /^[A-Za-z]/ || text[i - 1] == "." || text[i - 1] == ">")
            continue
        if (text[i - 1] == "struct") {
            if (text[i + 1] != "*" && text[i + 1] != ";" && text[i + 1] != "{")
                uses[file, "struct " name] = 1
        } else if (text[i - 1] == "enum") {
            uses[file, "enum " name] = 1
        } else if (name ~ /^[A-Z]/ || text[i + 1] == "(" || text[i - 1] == "&") {
            uses[file, name] = 1
        }
    }
}

function end_file() {
    if (file ~ /\.h$/)
        declare()
    use()
    tokens = 0
}

FNR == 1 {
    if (file)
        end_file()
    file = FILENAME
    in_comment = 0
    split("", text)
    if (file ~ /\.h$/)
        is_header[file] = 1
}
/^#include "/ { note_include($0) }
/^#define / && file ~ /\.h$/ {
    name = $2
    sub(/\(.*/, "", name)
    if (!(name in home))
        home[name] = file
}
/^#/ && !/\\$/ && !/^#define/ { next }
{
    line = strip($0)
    gsub(/[^A-Za-z0-9_ \t]/, " & ", line)
    count = split(line, words, " ")
    for (i = 1; i <= count; i++)
        text[++tokens] = words[i]
}
END {
    end_file()
    for (from in included) {
        count = split(included[from], words, " ")
        for (i = 1; i <= count; i++) {
            header = resolve(from, words[i])
            if (header)
                direct[from, header] = 1
            if (header)
                headers[from] = headers[from] " " header
        }
    }
    for (key in uses) {
        split(key, parts, SUBSEP)
        if (!(parts[2] in home))
            continue
        from = parts[1]
        header = home[parts[2]]
        if (header == from || (from, header) in direct || !concerns(header, from))
            continue
        spoken = 0
        count = split(headers[from], words, " ")
        for (i = 1; i <= count; i++) {
            if ((stem_of(words[i]) == stem_of(from) || (from ~ /^tests/ && words[i] ~ /^tests/)) && (words[i], header) in direct)
                spoken = 1
        }
        if (!spoken)
            missing[from ": " header] = missing[from ": " header] " " parts[2]
    }
    for (key in missing)
        print key " |" missing[key]
}
