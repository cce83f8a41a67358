# Compares the calls between files with the map of rooms.
# usage: awk -f calls.awk ROOMS NM, NM being what "nm -A -P" prints of the objects. Prints "A -> B | upward: symbols"
# for a call to what stands higher on the map, "A -> B | circle: symbols" for one of a circle, "A | has no room" for
# a file that is not on the map.

# The place of a file on the map; 0: it has none.
function place(file,    parts, count) {
    count = split(file, parts, "/")
    if (count > 2)
        return rank[parts[1] "/" parts[2]] + 0
    return (parts[1] "/" parts[2]) in rank ? rank[parts[1] "/" parts[2]] : rank[parts[1] "/."] + 0
}

# Whether a path leads from a file to another through the files of a circle's candidates.
function leads(from, to,    count, next_files, i) {
    if (from == to)
        return 1
    if (seen[from]++)
        return 0
    count = split(calls[from], next_files, " ")
    for (i = 1; i <= count; i++) {
        if (leads(next_files[i], to))
            return 1
    }
    return 0
}

function print_edge(kind, edge,    ends) {
    split(edge, ends, " ")
    print ends[1] " -> " ends[2] " | " kind ": " symbols[edge]
}

FNR == 1 { input++ }
input == 1 && /^[a-z]+:/ {
    layer = substr($1, 1, length($1) - 1)
    for (i = 2; i <= NF; i++)
        rank[layer "/" $i] = ++ranks
}
input == 2 {
    file = $1
    sub(/:$/, "", file)
    sub(/.*\.dir\//, "", file)
    sub(/\.o$/, "", file)
    if ($2 ~ /^_/ || $2 ~ /\./)
        next
    if ($3 == "U")
        users[$2] = users[$2] " " file
    else if ($3 ~ /^[TDRBCV]$/)
        definer[$2] = file
    if (!(file in known)) {
        known[file] = 1
        if (!place(file))
            print file " | has no room"
    }
}
END {
    for (symbol in users) {
        if (!(symbol in definer))
            continue
        to = definer[symbol]
        count = split(users[symbol], files, " ")
        for (i = 1; i <= count; i++) {
            edge = files[i] " " to
            if (files[i] == to)
                continue
            if (!(edge in symbols))
                calls[files[i]] = calls[files[i]] " " to
            symbols[edge] = symbols[edge] (symbols[edge] ? ", " : "") symbol
        }
    }
    for (edge in symbols) {
        split(edge, ends, " ")
        split("", seen)
        if (place(ends[2]) > place(ends[1]))
            print_edge("upward", edge)
        else if (leads(ends[2], ends[1]))
            print_edge("circle", edge)
    }
}
