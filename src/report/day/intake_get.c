#include "intake.h"
#include "marrow/base/date.h"

#include <stdlib.h>

static int compare_version(const void *key, const void *item)
{
    int64_t id = *(const int64_t *)key;
    int64_t other = ((const struct intake_food *)item)->food.version_id;
    return (id > other) - (id < other);
}

struct intake_food *intake_find_food(const struct intake *intake, int64_t version_id)
{
    if (intake->food_count == 0)
        return NULL;
    return bsearch(&version_id, intake->foods, intake->food_count, sizeof *intake->foods,
                   compare_version);
}

const struct intake_food *intake_get_food(const struct intake *intake, int64_t version_id)
{
    return intake_find_food(intake, version_id);
}

/* Finds the slice of one day in entries that are ordered by day. */
static const struct intake_entry *find_day(const struct intake_entry *entries, size_t all,
                                           struct date day, size_t *count)
{
    size_t first = 0;
    size_t high = all;
    *count = 0;
    if (all == 0)
        return NULL;
    while (first < high) {
        size_t middle = (first + high) / 2;
        if (date_difference(entries[middle].day, day) < 0)
            first = middle + 1;
        else
            high = middle;
    }
    size_t end = first;
    while (end < all && date_difference(entries[end].day, day) == 0)
        end++;
    *count = end - first;
    return entries + first;
}

const struct intake_entry *intake_get_day(const struct intake *intake, struct date day,
                                          size_t *count)
{
    return find_day(intake->entries, intake->count, day, count);
}

const struct intake_entry *intake_get_counted(const struct intake *intake, struct date day,
                                              size_t *count)
{
    return find_day(intake->counted, intake->counted_count, day, count);
}
