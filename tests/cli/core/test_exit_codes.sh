#!/bin/sh
# One rule for two exit codes: 2 where the words of the command line are wrong (a command, an option or a field that is
# unknown; a word that is missing or one too many; options that exclude one another), 3 where a word in the right place has
# an invalid value. The table has a command line for every message of the command line's sources.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 add 180 g raw spinach @lunch
run 0 template make Greens lunch
run 0 food new Loaf per=100g magnesium="20 mg" calcium="30 mg" vitamin_d="0 µg"
run 0 add 100 g Loaf
run 0 recipe new Stew "200 g dry lentils, 2 carrots" servings=4
run 0 course add "magnesium citrate, 150 mg" --dose "1 tablet" --at 23:30
run 0 course add "vitamin d3, 25 µg" --dose "1 tablet" --every 30d --from 2026-11-10
run 0 take 2
run 0 measure add weight 70 kg
# shellcheck disable=SC2034 # the table uses it
latin=$(printf 'caf\351')
printf 'name,magnesium mg\nOats,1\n' >"$home/f.csv"

# CODE | WORDS | part of the message
while IFS='|' read -r code words message; do
    eval "run $code $words"
    err "$message"
    cat "$home/err" >>"$home/all"
done <<'END'
2|nonsense|there is no command 'nonsense'; marrow help
2|re|'re' can be several commands: review
2|entry delte|'delte' is not valid; did you mean delete?
2|day --fron|unknown option --fron; did you mean --from?
2|help nonsense|there is no command 'nonsense'
2|day --nonsense|unknown option --nonsense
2|day -x|unknown option -x
2|day --limit 3|this command has no option --limit
2|day --json=yes|--json takes no value
2|day --day|--day needs a value
2|day --day today --day today|--day is given twice
2|day --log=|--log needs a file name
2|day today today|unexpected argument 'today'
2|take 1 2 3 4 5 --list|--list only lists
2|food nonsense|'nonsense' is not valid; use
2|food|use
2|food list --reach now|--reach is not used here
2|catalogue remove|arguments are missing
2|--day today|--day needs a command
2|--json|--json needs a command
2|add|what did you eat?
2|add --partial 2 eggs|--partial is for files
2|add --file f.txt 2 eggs|give a file or foods, not both
5|add --file nowhere.txt|cannot read nowhere.txt
2|import|which file? for example
2|import a.csv b.csv|unexpected argument 'b.csv'
3|food new xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx per=100g calcium=1mg|it has 1100 bytes; at most 1000 fit
3|import "$home/f.csv"|f.csv is of no format that marrow knows
5|import nowhere.csv|cannot read nowhere.csv
3|export --format yaml|'yaml' is not a format
3|export --from 2026-11-19 --to 2026-11-18|--to is before --from
2|export --json|--json is for an export to a file
2|sql "SELECT 1" --csv --json|give --csv or --json, not both
2|sql "SELECT 1" --output f.db|--output writes all tables; leave the query out
3|sql "DELETE FROM entry"|a query can only read: SELECT, WITH, VALUES, EXPLAIN
3|sql "SELECT 1; SELECT 2"|one query at a time
3|sql ""|no query was given
3|report --format pdf|'pdf' is not a format of reports
2|report --json|--json is for a report to a file
5|export "$home/f.csv"|already exists; choose another name
2|note|which day, and what note?
2|note today --clear text|give a note or --clear, not both
2|entry edit|which entry?
2|entry edit \#1|nothing to change; give an amount
2|entry edit \#1 --note x --clear|give --note or --clear, not both
3|entry edit \#1 --note "$(printf %0481d 0)"|the note is too long
2|entry delete|which entries?
2|entry delete \#1 --all|which entries?
2|entry move \#1|where to?
2|find|which food?
2|food show|which food?
2|food favourite|which food?
2|food list own all|unexpected argument 'all'
2|food merge own:1|which two foods?
2|food delete|which food? for example: food delete own:3
3|food delete starter:spinach-raw|is not your own food; only your own foods can be deleted
2|food new|what is its name?
2|food copy|which food? for example: food copy
2|food edit|which food and which value?
2|food water|what is its name?
2|food water Home|what does the report say?
2|food water Home taste=good|'taste' is not in a report of water
2|food edit own:1 taste=sweet|'taste=sweet' is not field=value
2|food edit own:1 name=A name=B|name is given twice
2|food edit own:1 calcium="40 mg"|which entries get the correction?
2|compound|which compound?
2|sync|which folder?
2|sync folder --merge file|unexpected argument
2|recipe new|what is its name? for example: recipe new
2|recipe new Empty|what is in Empty?
2|recipe show|which recipe?
2|recipe show Stew servings=4|unexpected argument 'servings=4'
2|recipe edit Stew|nothing to change; give add TEXT
2|recipe edit Stew set \#1|which ingredient and amount?
2|recipe edit Stew add|add what?
2|recipe edit Stew servings=4 more|'more' is not valid; use add, remove
2|course add|which product?
2|course end|which course?
2|course change 1|nothing to change; give --dose
2|course change 1 --until 2027-01-01 --weeks 3|give --until or --weeks, not both
2|take 1 2 --skip|--skip takes no amount
2|take --at 7:40|--at needs a course
2|profile set taste=sweet|'taste=sweet' is not valid; write birth=
2|profile remove|which one? give --from D
2|setting nonsense|there is no setting 'nonsense'
2|course space 1 4h|which courses, and how long?
2|template show|which template?
2|template make Greens|give a name and a meal
2|template rename Greens|give the template and its new name
2|template add Greens|give the template, in quotes, and what to change
2|template remove Greens kale|which food? give its number
2|template edit Greens \#1|how much? for example
2|measure nonsense|'nonsense' is not valid; use
2|measure add|which measurement?
2|measure add pth|which value?
2|measure edit|which measurement?
2|measure edit 1|nothing to change
2|measure list pth now|unexpected argument 'now'
2|measure kinds --json|measure kinds has no JSON
2|target set|which nutrient?
2|target set --from ckd --note x|--note is not used with a set
2|target set calcium at-most 1 g --day today|--day is only used with a set
2|target set calcium|give at-least AMOUNT
2|target set calcium 800 mg|'800' is not valid; write at-least
2|target set calcium counts=all|counts= also needs at-most
2|target lead calcium|write on or off
2|catalogue import|which file?
2|catalogue profile nonsense|is not a word of catalogue profile; use check FILE or show NAME
2|catalogue fetch --url https://example.com/x.csv|name the catalogue
3|day yesterdy|'yesterdy' is not a date
3|day --day 2026-02-30|2026-02-30
3|day today --mark nonsense|'nonsense' is not a mark
3|day today --supplements all|--supplements is 'all'
3|add 1,000 g oats|could mean 1000 or 1
3|add 100 g oats --time 49:00|'49:00' is not a time
3|note today "$latin"|the note is not UTF-8 text
3|entry edit three 200 g|'three' is not an entry
3|entry delete id:x|'id:x' is not the id of an entry
3|entry edit \#1 "200 g oats, 100 g rice"|is more than one food
3|entry edit \#1 nan|'nan' is not an amount; try
3|find oats --limit many|--limit is 'many'
3|find oats --limit 0|--limit is '0'
3|food list sweet|'sweet' is not valid; use own
3|food edit own:1 calcium="30 mg"|nothing changes: Loaf
3|food edit own:1 calcium="31 mg" --reach some|--reach is 'some'
3|food edit own:1 calcium=many|many
3|food edit Stew calcium="31 mg"|is a recipe; marrow recipe edit
3|compound 5 sheep|sheep
3|recipe edit Stew servings=many|many
3|course add Loaf --dose "30 g" --at 8:00 --weeks 0|--weeks is '0'
3|course change 1 --why "$latin"|--why is not UTF-8 text
3|take 1|the next dose of
3|take 2|no dose of
3|profile set sex=x|'sex=x' is not valid; birth is
3|profile set authority=nobody|'nobody' is not an authority
3|setting colour blue|colour cannot be 'blue'
3|food water "$latin" hardness=14ppm|the name is not UTF-8 text
3|food water Home hardness=14|'14' is not a hardness
3|food water Home calcium=80|'80' is not what a litre holds
3|day --panel oxalate|'oxalate' is not a panel
3|course space 1 soon after 2|'soon' is not a time between doses
3|course space 1 4h after 1|is one course; name two
3|measure add pht 40 pg/ml|'pht' is not a kind of measurement
3|measure add pth 40|in which unit?
3|measure add pth 40 kg|'kg' is not a unit of PTH
3|measure add pth -40 pg/ml|PTH cannot be below 0
3|measure add pth many|'many' is not a value
3|measure add pth 40 pg/ml --range normal|'normal' is not a range
3|measure add pth 40 pg/ml --day tomorrow|2026-11-20 is in the future
3|measure delete two|'two' is not a measurement
3|target set --from gout|'gout' is not a set of targets
3|target set taste at-least 3 mg|'taste' is not a nutrient
3|target set calcium at-most 3 mg counts=some|'counts=some' is not valid
3|target set calcium at-most many|many
3|target lead calcium maybe|'maybe' is not valid; use on or off
3|suggest --nutrient taste|'taste' is not a nutrient
3|review decade|'decade' is not a period or date
3|review decade today|'decade' is not a period; use
3|review --from today --to yesterday|--to is before --from
3|catalogue import "$home/f.csv" --name "a b"|is not a valid catalogue name
3|catalogue fetch nonsense|'nonsense' is not a known file
3|catalogue fetch cofid| has no file that can be fetched directly; download it from
3|catalogue fetch cofid|and run marrow catalogue import FILE
3|catalogue fetch "a b" --url https://example.com/x.csv|is not a valid catalogue name
3|catalogue fetch shop --url http://example.com/x.csv|is not an https:// address
3|catalogue remove starter|came with the program
END
MARROW_NOW=yesterday run 3 day
err "MARROW_NOW"

# Every message of a wrong word or value in the sources of the command line was met: the longest part of each that does not
# depend on what was typed. A damaged catalogue has a test of its own.
awk 'BEGIN { RS = "\001" }
    {
        while (match($0, /STATUS_(USAGE|INVALID),[ \n]*("([^"\\]|\\.)*"[ \n]*)+/)) {
            text = substr($0, RSTART, RLENGTH)
            $0 = substr($0, RSTART + RLENGTH)
            sub(/^[^"]*"/, "", text)
            sub(/"[ \n]*$/, "", text)
            gsub(/"[ \n]*"/, "", text)
            gsub(/\\"/, "\"", text)
            count = split(text, parts, /%[-.0-9z]*[a-z]|\\n/)
            longest = ""
            for (i = 1; i <= count; i++)
                if (length(parts[i]) > length(longest))
                    longest = parts[i]
            if (longest != "")
                print longest
        }
    }' "$MARROW_SOURCE"/src/cli/*.c "$MARROW_SOURCE"/src/cli/*/*.c | grep -v ' found; import the data set again' >"$home/messages"
[ "$(wc -l <"$home/messages")" -gt 60 ] || fail "the messages of the sources are not read"
while IFS= read -r message; do
    grep -qF -- "$message" "$home/all" || fail "no command line in the table meets '$message'"
done <"$home/messages"
finish
