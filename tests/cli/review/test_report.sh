#!/bin/sh
# The report to hand over: one file, whole, well-formed, that loads nothing; figures as the review has them.
. "$MARROW_SOURCE/tests/cli/program.sh"
export MARROW_NOW=2026-11-19T12:30
run 0 profile set birth=1970-05-02 sex=female
for day in 17 18; do
    run 0 add "180 g starter:spinach-raw @lunch, 100 g fdc:175139 @dinner" --day "2026-11-$day"
done
run 0 report --output "$home/report.html" --from 2026-11-01
out "Wrote the report to"
run 5 report --output "$home/report.html"
err "already exists"
run 0 report --output "$home/report.html" --from 2026-11-01 --force --json
json '$.file' "$home/report.html"
if command -v python3 >/dev/null; then
    python3 - "$home/report.html" <<'END' || fail "the HTML is not well-formed"
import sys
from html.parser import HTMLParser
EMPTY = {"meta", "line", "rect", "path"}
class Checker(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.refs, self.wrong, self.level = [], set(), [], [], 0
    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if len(found) != len(attributes) or tag in ("script", "link", "img", "iframe", "a"):
            self.wrong.append(tag)
        if "id" in found:
            if found["id"] in self.ids:
                self.wrong.append("id " + found["id"])
            self.ids.add(found["id"])
        self.refs += found.get("aria-labelledby", "").split()
        if tag == "th" and "scope" not in found or tag == "svg" and "aria-labelledby" not in found:
            self.wrong.append(tag)
        if tag in ("h1", "h2", "h3"):
            if int(tag[1]) > self.level + 1:
                self.wrong.append(tag)
            self.level = int(tag[1])
        if tag not in EMPTY:
            self.open.append(tag)
    def handle_startendtag(self, tag, attributes):
        pass
    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append("/" + tag)
checker = Checker()
checker.feed(open(sys.argv[1], encoding="utf-8").read())
missing = [ref for ref in checker.refs if ref not in checker.ids]
sys.exit(f"{checker.wrong} {checker.open} {missing}" if checker.wrong or checker.open or missing else 0)
END
fi
run 0 report --from 2026-11-01 --to 2026-11-18 --format text
silent
out "1 Nov to 18 Nov 2026, 18 days"
mean=$(grep -m1 '^Magnesium, mg' "$home/out" | awk '{ print $3 }')
run 0 review --from 2026-11-01 --to 2026-11-18
out "Magnesium: mean $mean mg of 2 complete days"
run 0 report --format markdown
out "# Intake of magnesium, calcium and vitamin D"
run 3 report --format pdf
run 2 report --json
run 3 report --from today --to yesterday
finish
