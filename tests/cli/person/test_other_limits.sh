#!/bin/sh
# 50,000 IU of vitamin D a day under authorities that set no limit: every answer names EFSA's.
. "$MARROW_SOURCE/tests/cli/program.sh"

printf 'name,key,kind,basis,vitamin d ug\nVitamin D,d-50000,supplement,1 capsule,1250\n' >"$home/capsule.csv"
run 0 catalogue import "$home/capsule.csv" --name capsules
for authority in uk dach nordic; do
    case $authority in
    uk) name=UK ;;
    dach) name=D-A-CH ;;
    nordic) name=Nordic ;;
    esac
    export MARROW_LOG="$home/$authority.db"
    run 0 profile set birth=1975-05-02 sex=female authority=$authority --from 2026-01-01 --create
    run 0 target --day 2026-11-16
    out "at most 100 µg in all (EFSA 20"
    out ", no $name limit)"
    run 0 add "1 capsule capsules:d-50000" --day 2026-11-16
    err "over EFSA's limit of 100 µg (no $name limit)"
    run 0 day 2026-11-16 --mark complete
    run 0 day 2026-11-16
    out "no $name limit; EFSA's 100 µg is exceeded: 1250 µg"
    run 0 day 2026-11-16 --json
    json '$.nutrients[2].limit.authority' efsa
    json '$.nutrients[2].limit.absent_from' "$authority"
    json '$.nutrients[2].limit_verdict' over
    run 0 week 2026-11-16
    out "1 over EFSA's limit"
    run 0 review 2026-11-16
    out "1 over EFSA's limit"
    run 0 sheet
    out "over EFSA's limit on 1"
    out "(EFSA 20"
    run 0 setting other_limits off
    run 0 day 2026-11-16
    out_not "exceeded"
    run 0 target --day 2026-11-16
    out "no limit from $name"
    run 0 setting other_limits on
    run 0 target set vitamin_d at-most 50 µg --from 2026-01-01
    run 0 day 2026-11-16
    out "over the limit: 1250 of at most 50 µg"
    out_not "EFSA's 100"
done
finish
