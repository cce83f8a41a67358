#!/bin/sh
# What is dry, concentrated or oily contains far more in 100 g than the liquid foods of its group, whose ceilings would make a wrong
# "short" of it.
. "$MARROW_SOURCE/tests/cli/program.sh"

run 0 profile set birth=1970-05-02 sex=female --from 2026-01-01
run 0 food new "Skim milk powder" group=milk per="100 g" energy="362 kcal"
run 0 food new "Instant coffee" group=drinks per="100 g"
run 0 food new "Cod liver oil" group=fats per="100 g" energy="900 kcal"
run 0 food new "Milk drink of the health shop" group=milk per="100 g" energy="362 kcal" protein="36 g"
run 0 food new "Lager" group=drinks per="100 g" energy="43 kcal"

# The truth of this day is 25 µg of vitamin D, 782 mg of calcium and 131 mg of magnesium.
run 0 add "60 g own:1 @breakfast, 10 g own:2, 10 g own:3 @lunch" --day 2026-11-16
run 0 day 2026-11-16 --mark complete
run 0 day 2026-11-16 --json
for i in 0 1 2; do
    json "\$.nutrients[$i].verdict" cannot_tell
done

# The values show it where the name does not.
run 0 add "60 g own:4 @breakfast" --day 2026-11-17
run 0 day 2026-11-17 --mark complete
run 0 day 2026-11-17 --json
json '$.nutrients[1].ceiling' ''
json '$.nutrients[1].verdict' cannot_tell

# What is moist has the ceilings of its group.
run 0 add "500 g own:5 @dinner" --day 2026-11-18
run 0 day 2026-11-18 --mark complete
run 0 day 2026-11-18 --json
json '$.nutrients[1].verdict' short
finish
