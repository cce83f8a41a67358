#include "marrow/journal/resolve.h"

#include <stdlib.h>
#include <string.h>

#include "entry_reading.h"
#include "food_match.h"
#include "marrow/base/text.h"
#include "marrow/journal/meal.h"
#include "supplement_strength.h"

#define JOIN_MAX 5 /* items that one name can be made of */

/* Whether an item's words, its amount among them, all stand in some food's name. */
enum wording { WORDING_UNASKED, WORDING_OF_A_NAME, WORDING_OF_NONE };

struct resolver {
    struct resolution *out;
    struct journal *journal;
    const char *text;
    struct quick quick;
    enum wording wordings[QUICK_ITEMS_MAX];
};

/* A food found for a reading. */
struct find {
    struct food_match settled;
    struct reading reading;
};

/* A run of items taken as one name. */
struct run {
    struct span name;
    const struct quick_item *amount; /* NULL: none */
    size_t items;
};

static struct span between(size_t from, size_t to)
{
    return (struct span){ from, to - from };
}

static size_t end_of(struct span span)
{
    return span.offset + span.length;
}

/* Whether the reading's own measure, if it has one, is one of the food's. */
static bool fits(const struct reading *reading, const struct food *food)
{
    const char *word = reading->quantity.word;
    return !reading->has_own_measure || measure_fits(food, word, strlen(word));
}

/* Whether this find tells more of what was meant than the one before: candidates, or a food whose
 * measure is none. */
static bool is_telling(const struct find *find, const struct find *before)
{
    const struct food_match *settled = &find->settled;
    bool tells = settled->food ? find->reading.is_plain_to_see && settled->answer >= ANSWER_HEAD
                               : settled->results.count > 0 &&
                                     fits(&find->reading, &settled->results.hits[0].food);
    return tells &&
           (settled->answer > before->settled.answer || before->settled.results.count == 0);
}

/* Tries the readings of a name in turn. STATUS_NOT_FOUND: none is settled at least so well; out
 * then has the most telling candidates. Release out->settled in every case. */
static enum status find_food(struct find *out, struct resolver *resolver, const struct run *run,
                             enum answer at_least, struct error *error)
{
    struct reading readings[READINGS_MAX];
    size_t count = entry_reading_list(readings, resolver->text, run->name, run->amount);
    *out = (struct find){ .reading = readings[0] };
    for (size_t i = 0; i < count; i++) {
        struct find find = { .reading = readings[i] };
        enum status status = food_match_find(&find.settled, resolver->journal,
                                             resolver->text + readings[i].food.offset,
                                             readings[i].food.length, error);
        bool found = status == STATUS_OK && find.settled.food && find.settled.answer >= at_least &&
                     fits(&readings[i], find.settled.food);
        if (status || found || is_telling(&find, out)) {
            food_match_release(&out->settled);
            *out = find;
        } else {
            food_match_release(&find.settled);
        }
        if (status || found)
            return status;
    }
    return STATUS_NOT_FOUND;
}

/* The items first to last as one name. With bare, from the very beginning of the first and without
 * an amount; else the amount is the first's, or the one after the last. false: that makes no sense.
 */
static bool make_run(struct run *out, const struct resolver *resolver, size_t first, size_t last,
                     bool bare)
{
    const struct quick_item *head = &resolver->quick.items[first];
    const struct quick_item *tail = &resolver->quick.items[last];
    bool tail_counts = last > first && tail->has_count && tail->name.offset == tail->whole.offset;
    out->items = last - first + 1;
    out->amount = NULL;
    if (bare) {
        out->name = between(head->whole.offset, end_of(tail->whole));
        return last > first || head->has_count;
    }
    if (head->has_count && last > first && head->name.offset == head->whole.offset)
        return false; /* "spinach 180 g, raw" */
    bool is_after = !head->has_count && tail_counts;
    out->amount = head->has_count ? head : is_after ? tail : NULL;
    out->name = between(head->name.offset,
                        last == first || is_after ? end_of(tail->name) : end_of(tail->whole));
    return true;
}

static bool is_strength(const struct quick_item *item)
{
    return item->has_count && (item->unit == UNIT_MG || item->unit == UNIT_UG);
}

/* An amount that is part of a name ("+ D 10 µg") stands in that name; "30 g almonds" stands in
 * none, so that no name reaches over it: else each item of a list would be looked for with all
 * those that follow it. */
static enum status ask_wording(enum wording *out, struct resolver *resolver, size_t index,
                               struct error *error)
{
    const struct span item = resolver->quick.items[index].whole;
    bool is_in_name = true;
    enum status status = STATUS_OK;
    *out = resolver->wordings[index];
    if (*out != WORDING_UNASKED)
        return STATUS_OK;
    if (resolver->quick.items[index].has_count)
        status = food_match_in_name(&is_in_name, resolver->journal, resolver->text + item.offset,
                                    item.length, error);
    *out = is_in_name ? WORDING_OF_A_NAME : WORDING_OF_NONE;
    resolver->wordings[index] = *out;
    return status;
}

/* Whether a line's end or a semicolon parts the item from the one before it. */
static bool is_parted(const struct resolver *resolver, size_t index)
{
    size_t from = end_of(resolver->quick.items[index - 1].whole);
    size_t to = resolver->quick.items[index].whole.offset;
    while (from < to && !strchr(";\n", resolver->text[from]))
        from++;
    return from < to;
}

/* The last item that a name which begins with the first can reach. */
static enum status find_reach(size_t *last, struct resolver *resolver, size_t first,
                              struct error *error)
{
    enum wording wording = WORDING_OF_A_NAME;
    enum status status = STATUS_OK;
    size_t end = first;
    while (!status && wording == WORDING_OF_A_NAME && end - first < JOIN_MAX) {
        *last = end++;
        if (end == resolver->quick.count || is_parted(resolver, end))
            break;
        status = ask_wording(&wording, resolver, end, error);
    }
    return status;
}

/* Whole names that the grammar has cut: "Calcium 500 mg + D 10 µg (400 IU)". */
static enum status find_whole_name(struct find *out, struct run *run, struct resolver *resolver,
                                   size_t first, struct error *error)
{
    size_t last;
    *out = (struct find){ .reading = { .food = { 0, 0 } } };
    enum status reached = find_reach(&last, resolver, first, error);
    if (reached)
        return reached;
    for (size_t end = last + 1; end-- > first;) {
        for (int bare = 1; bare >= 0; bare--) {
            if ((end == first && !bare) || !make_run(run, resolver, first, end, bare))
                continue;
            food_match_release(&out->settled);
            enum status status = find_food(out, resolver, run, ANSWER_NAME, error);
            if (status != STATUS_NOT_FOUND)
                return status;
        }
    }
    if (!is_strength(&resolver->quick.items[first]) || !make_run(run, resolver, first, first, true))
        return STATUS_NOT_FOUND;
    food_match_release(&out->settled);
    enum status status =
        find_food(out, resolver, run, ANSWER_WORDS, error); /* "vitamin d3 25 µg" */
    bool fits = status || supplement_strength_fits(&resolver->quick.items[first], resolver->text,
                                                   out->settled.food);
    return fits ? status : STATUS_NOT_FOUND;
}

/* Whether each of the items is a food by itself. */
static enum status are_foods(bool *out, struct resolver *resolver, size_t first, size_t last,
                             struct error *error)
{
    *out = true;
    for (size_t i = first; *out && i <= last; i++) {
        struct find find;
        struct run run;
        enum status status = make_run(&run, resolver, i, i, false)
                                 ? find_food(&find, resolver, &run, ANSWER_HEAD, error)
                                 : STATUS_NOT_FOUND;
        food_match_release(&find.settled);
        if (status && status != STATUS_NOT_FOUND)
            return status;
        *out = status == STATUS_OK;
    }
    return STATUS_OK;
}

/* The name with the joinable items after it, the longest run first, unless these are foods by
 * themselves. */
static enum status find_joined(struct find *out, struct run *run, struct resolver *resolver,
                               size_t first, struct error *error)
{
    size_t last = first;
    *out = (struct find){ .reading = { .food = { 0, 0 } } };
    while (last + 1 < resolver->quick.count && resolver->quick.items[last + 1].joinable &&
           last - first + 1 < JOIN_MAX)
        last++;
    for (; last > first; last--) {
        bool are_own;
        if (!make_run(run, resolver, first, last, false))
            continue;
        food_match_release(&out->settled);
        enum status status = find_food(out, resolver, run, ANSWER_WORDS, error);
        if (status == STATUS_NOT_FOUND)
            continue;
        if (status == STATUS_OK)
            status = are_foods(&are_own, resolver, first + 1, last, error);
        if (status || !are_own)
            return status;
    }
    return STATUS_NOT_FOUND;
}

/* "bread, 2 slices": the item after the run is no food but a measure of this one. */
static enum status take_measure_after(struct find *find, struct run *run, struct resolver *resolver,
                                      size_t first, struct error *error)
{
    size_t next = first + run->items;
    if (find->reading.quantity.has_count || next >= resolver->quick.count)
        return STATUS_OK;
    const struct quick_item *item = &resolver->quick.items[next];
    size_t gap = end_of(resolver->quick.items[next - 1].whole);
    bool after_comma =
        item->has_count && strspn(resolver->text + gap, ", ") == item->whole.offset - gap;
    if (!after_comma ||
        !measure_fits(find->settled.food, resolver->text + item->name.offset, item->name.length))
        return STATUS_OK;
    struct food_match own;
    enum status status = food_match_find(
        &own, resolver->journal, resolver->text + item->name.offset, item->name.length, error);
    bool is_food = own.food && own.answer >= ANSWER_HEAD;
    food_match_release(&own);
    if (status || is_food)
        return status;
    struct reading readings[READINGS_MAX];
    entry_reading_list(readings, resolver->text, item->name, item);
    struct quantity *quantity = &find->reading.quantity;
    *quantity = readings[0].quantity;
    if (!quantity->word[0] && item->name.length < sizeof quantity->word)
        memcpy(quantity->word, resolver->text + item->name.offset, item->name.length);
    run->items++;
    return STATUS_OK;
}

/* Hands out what could not be settled; the find's results go with it. */
static void keep_unsettled(struct resolver *resolver, struct find *find, const struct run *run,
                           bool is_measure)
{
    struct unsettled *unsettled = &resolver->out->unsettled;
    search_results_release(&unsettled->candidates);
    unsettled->span = run->name;
    unsettled->whole = run->name;
    if (run->amount) {
        struct span amount = run->amount->whole;
        size_t start = amount.offset < run->name.offset ? amount.offset : run->name.offset;
        size_t end = end_of(amount) > end_of(run->name) ? end_of(amount) : end_of(run->name);
        unsettled->whole = between(start, end);
    }
    unsettled->quantity = find->reading.quantity;
    unsettled->is_measure = is_measure;
    unsettled->candidates = find->settled.results;
    if (is_measure) {
        size_t index = 0;
        while (&unsettled->candidates.hits[index].food != find->settled.food)
            index++;
        unsettled->candidates.hits[0] = unsettled->candidates.hits[index];
        unsettled->candidates.count = 1;
    }
    find->settled = (struct food_match){ .answer = ANSWER_NONE };
}

static enum status add_item(struct resolver *resolver, struct find *find, const struct run *run,
                            struct error *error)
{
    struct resolution *out = resolver->out;
    struct resolved_item *item = &out->items[out->count];
    enum status status =
        measure_settle(&item->measured, find->settled.food, &find->reading.quantity, error);
    if (status == STATUS_OK) {
        item->food = food_dup(&out->arena, find->settled.food);
        out->count++;
    } else if (status == STATUS_NOT_FOUND) {
        keep_unsettled(resolver, find, run, true);
    }
    return status;
}

/* Settles the item at first and those that belong to it; *used gets how many. */
static enum status resolve_item(size_t *used, struct resolver *resolver, size_t first,
                                struct error *error)
{
    struct find find;
    struct run run = { 0 };
    enum status status = find_whole_name(&find, &run, resolver, first, error);
    if (status == STATUS_NOT_FOUND) {
        food_match_release(&find.settled);
        status = find_joined(&find, &run, resolver, first, error);
    }
    if (status == STATUS_NOT_FOUND && make_run(&run, resolver, first, first, false)) {
        bool may_be_rest = resolver->quick.items[first].joinable; /* "chopped" is no tomato */
        food_match_release(&find.settled);
        status = find_food(&find, resolver, &run, may_be_rest ? ANSWER_WORDS : ANSWER_ALIAS_WORDS,
                           error);
    }
    bool is_refused = !find.settled.food || find.settled.answer < ANSWER_HEAD;
    if (status == STATUS_NOT_FOUND && is_refused) {
        struct span named = find.settled.results.count ? find.reading.food : run.name;
        status =
            food_match_refuse(&find.settled, resolver->text + named.offset, named.length, error);
        keep_unsettled(resolver, &find, &run, false);
        return status;
    }
    if (status ==
        STATUS_NOT_FOUND) /* the food is found, with a measure that add_item will refuse */
        status = STATUS_OK;
    if (status == STATUS_OK)
        status = take_measure_after(&find, &run, resolver, first, error);
    *used = run.items;
    if (status == STATUS_OK)
        status = add_item(resolver, &find, &run, error);
    food_match_release(&find.settled);
    return status;
}

enum status resolve_text(struct resolution *out, struct journal *journal, const char *text,
                         const struct resolve_defaults *defaults, struct error *error)
{
    struct resolver resolver = { .out = out, .journal = journal, .text = text };
    memset(out, 0, sizeof *out);
    enum status status = quick_parse(&resolver.quick, text, journal->today, error);
    if (status)
        return status;
    out->day = resolver.quick.has_day ? resolver.quick.day : defaults->day;
    out->minute = resolver.quick.minute != MINUTE_NONE ? resolver.quick.minute : defaults->minute;
    out->minute = journal_minute_of(journal, out->minute);
    out->meal_id = defaults->meal_id;
    struct span meal = resolver.quick.meal;
    if (meal.length > 0)
        status =
            meal_find_named(&out->meal_id, journal->log, text + meal.offset, meal.length, error);
    for (size_t i = 0; status == STATUS_OK && i < resolver.quick.count;) {
        size_t used = 1;
        status = resolve_item(&used, &resolver, i, error);
        i += used;
    }
    return status;
}

void resolve_release(struct resolution *resolution)
{
    arena_release(&resolution->arena);
    search_results_release(&resolution->unsettled.candidates);
    resolution->count = 0;
}

enum status resolve_food(const struct food **out, struct search_results *candidates,
                         struct journal *journal, const char *words, struct error *error)
{
    struct food_match settled;
    enum status status = food_match_find(&settled, journal, words, strlen(words), error);
    if (status == STATUS_OK && !settled.food)
        status = food_match_refuse(&settled, words, strlen(words), error);
    *out = settled.food;
    *candidates = settled.results;
    return status;
}
