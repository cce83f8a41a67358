#include "marrow/journal/target_set.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/own_target.h"
#include "marrow/journal/target.h"
#include "marrow/journal/target_set_list.h"

#define ROW(set, whom, nutrient, at_least, at_most, counts, source, read_at)                       \
    { set, whom, nutrient, at_least, at_most, counts, source, read_at },
static const struct {
    const char *set, *whom, *nutrient, *at_least, *at_most, *counts, *source, *read_at;
} rows[] = { TARGET_SET_LIST(ROW) };
#define ROW_COUNT (sizeof rows / sizeof *rows)

size_t target_set_count(void)
{
    return ROW_COUNT;
}

struct target_set_row target_set_get(size_t index)
{
    struct target_set_row out = { .set = rows[index].set,
                                  .whom = rows[index].whom,
                                  .at_least = strtod(rows[index].at_least, NULL),
                                  .at_most = strtod(rows[index].at_most, NULL),
                                  .counts = LIMIT_ALL,
                                  .source = rows[index].source,
                                  .read_at = rows[index].read_at };
    if (!nutrient_find_code(&out.nutrient, rows[index].nutrient) ||
        !target_counts_find(&out.counts, rows[index].counts))
        BUG("a row of target_set.csv");
    return out;
}

size_t target_set_find(size_t *first, const char *name)
{
    size_t count = 0;
    *first = 0;
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (!text_equal_nocase(rows[i].set, name))
            continue;
        if (count++ == 0)
            *first = i;
    }
    return count;
}

static enum status refuse_name(const char *name, struct error *error)
{
    struct buffer names = BUFFER_INIT;
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (i == 0 || strcmp(rows[i].set, rows[i - 1].set) != 0)
            buffer_addf(&names, "%s%s", i ? ", " : "", rows[i].set);
    enum status status = error_set(error, STATUS_INVALID, "'%.40s' is not a set of targets; use %s",
                                   name, names.text);
    buffer_release(&names);
    return status;
}

enum status target_set_fill(struct journal *journal, const char *name, struct date from,
                            struct error *error)
{
    struct own_target targets[TARGET_SET_MOST];
    struct arena arena = ARENA_INIT;
    char label[64];
    size_t first;
    size_t count = target_set_find(&first, name);
    enum status status = count ? STATUS_OK : refuse_name(name, error);
    for (size_t i = 0; !status && i < count; i++) {
        struct target_set_row row = target_set_get(first + i);
        status = own_target_find(&targets[i], &arena, journal->log, row.nutrient, from, error);
        if (status == STATUS_NOT_FOUND)
            status = STATUS_OK;
        targets[i].from = from;
        targets[i].at_least = row.at_least;
        targets[i].at_most = row.at_most;
        targets[i].counts = row.counts;
        targets[i].note = arena_printf(&arena, "set %s, %s: %s", row.set, row.whom, row.source);
    }
    if (!status) {
        snprintf(label, sizeof label, "Set targets from the set %s", rows[first].set);
        status = own_targets_put(journal, targets, count, label, error);
    }
    arena_release(&arena);
    return status;
}
