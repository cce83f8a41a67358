#include "marrow/report/correction_effect.h"

#include <math.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"

void correction_effect_begin(struct correction_effect *out, struct journal *journal, size_t limit)
{
    *out = (struct correction_effect){ .journal = journal, .limit = limit };
}

void correction_effect_release(struct correction_effect *effect)
{
    arena_release(&effect->arena);
}

/* Lists the days of the entries, latest first; counts those beyond the limit. */
static void list_days(struct correction_effect *effect, const struct revised_entries *entries)
{
    size_t room = entries->day_count < effect->limit ? entries->day_count : effect->limit;
    effect->entry_count = entries->count;
    effect->day_count = entries->day_count;
    effect->days = arena_alloc(&effect->arena, (room + 1) * sizeof *effect->days);
    effect->shown = 0;
    for (size_t i = 0; i < entries->count; i++) {
        struct date date = entries->entries[i].day;
        bool is_new =
            effect->shown == 0 || date_difference(effect->days[effect->shown - 1].date, date) != 0;
        if (is_new && effect->shown == room)
            return;
        if (is_new)
            effect->days[effect->shown++].date = date;
        effect->days[effect->shown - 1].entries++;
    }
}

static enum status read_sums(struct correction_effect_sums *out, struct journal *journal,
                             struct date date, struct error *error)
{
    struct day day;
    enum status status = day_load(&day, journal, date, error);
    if (status)
        return status;
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        out->totals[n] = day.nutrients[n].total;
        out->verdicts[n] = day.nutrients[n].verdict;
        out->limit_verdicts[n] = day.nutrients[n].limit_verdict;
    }
    day_release(&day);
    return STATUS_OK;
}

static enum status look(void *payload, const struct revised_entries *entries, bool is_after,
                        struct error *error)
{
    struct correction_effect *effect = payload;
    enum status status = STATUS_OK;
    if (!is_after)
        list_days(effect, entries);
    for (size_t i = 0; !status && i < effect->shown; i++) {
        struct correction_effect_day *day = &effect->days[i];
        status =
            read_sums(is_after ? &day->after : &day->before, effect->journal, day->date, error);
    }
    return status;
}

struct revision_watch correction_effect_watch(struct correction_effect *effect)
{
    return (struct revision_watch){ look, effect };
}

bool correction_effect_changes_value(const struct food *before, const struct food *after,
                                     enum nutrient nutrient)
{
    const struct value *old = &before->values[nutrient];
    return !food_value_equals(old, &after->values[nutrient]) ||
           (before->basis != after->basis && old->known != KNOWN_NOT);
}

bool correction_effect_moves(const struct correction_effect *effect, enum nutrient nutrient)
{
    for (size_t i = 0; i < effect->shown; i++) {
        const struct interval *before = &effect->days[i].before.totals[nutrient];
        const struct interval *after = &effect->days[i].after.totals[nutrient];
        bool is_figure_moved = !isnan(before->stated) && before->stated != after->stated;
        if (before->known != after->known || before->ceiling != after->ceiling || is_figure_moved)
            return true;
    }
    return false;
}
