# Names each public function that bears neither its file's noun nor its room's nor its layer's.
# usage: awk -f names.awk NM, NM being what "nm -A -P" prints of the objects. Prints "function | file".

function singular(word) {
    if (word ~ /ies$/)
        return substr(word, 1, length(word) - 3) "y"
    if (word ~ /(ss|x|ch|sh)es$/)
        return substr(word, 1, length(word) - 2)
    if (word ~ /[^siu]s$/)
        return substr(word, 1, length(word) - 1)
    return word
}

function first_word(name,    words) {
    split(name, words, "_")
    return singular(words[1])
}

$3 == "T" && $2 !~ /^_/ && $2 !~ /\./ {
    file = $1
    sub(/:$/, "", file)
    sub(/.*\.dir\//, "", file)
    sub(/\.c\.o$/, "", file)
    count = split(file, parts, "/")
    for (i = 1; i <= count; i++) {
        if (first_word(parts[i]) == first_word($2))
            next
    }
    print $2 " | " file ".c"
}
