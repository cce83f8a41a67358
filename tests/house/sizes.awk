# Names the functions above 60 lines and the files above 700. A function's body stands between a { and a } in the
# first column. usage: awk -f sizes.awk FILE...; prints "file: function | lines" and "file | lines".
function end_file() {
    if (lines > 700)
        print file " | " lines " lines"
}

FNR == 1 {
    end_file()
    heading = ""
    start = 0
}
{
    file = FILENAME
    lines = FNR
}
/^\{$/ { start = FNR }
/^\}$/ && start {
    length_of = FNR - start - 1
    if (length_of > 60)
        print file ": " heading " | " length_of " lines"
    start = 0
}
/^[a-z].*\(/ {
    heading = $0
    sub(/\(.*/, "", heading)
    sub(/.*[ *]/, "", heading)
}
END { end_file() }
