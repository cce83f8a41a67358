/* Resolves a line of quick entry into foods and amounts.
 *
 * quick_parse knows no foods, so it also cuts names: "Chickpeas, canned, drained" gives three
 * items, "Calcium 500 mg + D 10 µg" two. So each item is searched in runs, from the strictest match
 * to the loosest: first runs of items that are a food's whole name, longest first; then the item
 * with those after its commas, unless each of these is a food; then the item alone. A name given in
 * full is thus found before its parts.
 *
 * Searching every run would make a list of forty foods far slower than forty lists of one. So a run
 * ends before an item whose words, with its amount, are in no food's name, such as "30 g almonds".
 */
#include "marrow/journal/resolve.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "entry_number.h"
#include "entry_reading.h"
#include "entry_when.h"
#include "food_finder.h"
#include "food_match.h"
#include "lexer.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/preparation.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/dose.h"
#include "resolve_note.h"
#include "tokens.h"

#define JOIN_MAX 5 /* the most items that one name can span */

/* Whether an item's words, including its amount, are all in some food's name. */
enum wording { WORDING_UNASKED, WORDING_OF_A_NAME, WORDING_OF_NONE };

struct resolver {
    struct resolution *out;
    struct journal *journal;
    struct tokens tokens;
    struct food_finder finder;
    struct quick quick;
    enum wording wordings[QUICK_ITEMS_MAX];
    struct note_taker notes;
};

/* A run of items taken as one name. */
struct run {
    struct span name;
    struct span rest; /* words of preparation behind its amount; length 0: none */
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

/* Finds the food that a run names, as food_finder_find does. */
static enum status find_food(struct found_food *out, struct resolver *resolver,
                             const struct run *run, enum answer at_least, struct error *error)
{
    return food_finder_find(out, &resolver->finder, run->name, run->amount, at_least, error);
}

/* Makes a run of the items from `first` to `last`, as one name. With bare, the name starts at the
 * very beginning of the first item and there is no amount. Otherwise the amount is the first
 * item's, or the one after the last. Returns false if the items cannot be one name. */
static bool make_run(struct run *out, const struct resolver *resolver, size_t first, size_t last,
                     bool bare)
{
    const struct quick_item *head = &resolver->quick.items[first];
    const struct quick_item *tail = &resolver->quick.items[last];
    bool tail_counts = last > first && tail->has_count && tail->name.offset == tail->whole.offset;
    *out = (struct run){ .items = last - first + 1 };
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

/* Returns whether an item with an amount in mg or µg may mean one unit of the food. If it names
 * only a nutrient, the unit must contain exactly that amount of it and no other leading nutrient: a
 * tablet of 400 mg of magnesium oxide has 241 mg of magnesium. */
static bool fits_strength(const struct quick_item *item, const char *text, const struct food *food)
{
    enum nutrient nutrient;
    char word[64] = "";
    double said = item->count;
    if (item->name.length < sizeof word)
        memcpy(word, text + item->name.offset, item->name.length);
    if (!nutrient_find(&nutrient, word))
        return true;
    for (int i = 0; i < NUTRIENT_LEADING; i++) {
        if ((enum nutrient)i != nutrient && food->values[i].amount > 0)
            return false;
    }
    return nutrient_convert(&said, nutrient, item->unit) &&
           fabs(food->values[nutrient].amount - said) <= 1e-9 * said;
}

/* Works out whether the item's words, including its amount, may be part of a food's name. "+ D 10
 * µg" may; "30 g almonds" may not, so no name extends past it. Otherwise each item of a list would
 * be searched with all items after it. */
static enum status ask_wording(enum wording *out, struct resolver *resolver, size_t index,
                               struct error *error)
{
    const struct quick_item *item = &resolver->quick.items[index];
    const struct food_match *match;
    *out = resolver->wordings[index];
    if (*out != WORDING_UNASKED)
        return STATUS_OK;
    *out = WORDING_OF_A_NAME;
    if (item->has_count) {
        enum status status = food_finder_ask(&match, &resolver->finder, item->whole, error);
        if (status)
            return status;
        if (match->answer < ANSWER_PART)
            *out = WORDING_OF_NONE;
    }
    resolver->wordings[index] = *out;
    return STATUS_OK;
}

/* Returns whether a line's end or a semicolon separates the item from the one before, or it goes
 * elsewhere. */
static bool is_parted(const struct resolver *resolver, size_t index)
{
    const struct tokens *tokens = &resolver->tokens;
    const struct quick_item *item = &resolver->quick.items[index];
    if (item->place != item[-1].place)
        return true;
    size_t at = tokens_index(tokens, end_of(resolver->quick.items[index - 1].whole));
    size_t to = tokens_index(tokens, resolver->quick.items[index].whole.offset);
    while (at < to && tokens->items[at].code != ';' && tokens->items[at].code != '\n')
        at++;
    return at < to;
}

/* Returns whether the item's amount stands behind its name, which may be the end of a longer one:
 * "almonds, honey roasted 100 g". */
static bool is_end_of_name(const struct quick_item *item)
{
    return item->joinable && item->has_count && item->name.offset == item->whole.offset;
}

/* Finds the last item that a name beginning at `first` can extend to; *is_bare gets whether it can
 * include that item's amount. */
static enum status find_reach(size_t *last, bool *is_bare, struct resolver *resolver, size_t first,
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
    *is_bare = wording == WORDING_OF_A_NAME;
    if (!*is_bare && is_end_of_name(&resolver->quick.items[end]))
        *last = end;
    else
        *is_bare = true;
    return status;
}

/* Finds a whole name that the grammar has cut: "Calcium 500 mg + D 10 µg (400 IU)". */
static enum status find_whole_name(struct found_food *out, struct run *run,
                                   struct resolver *resolver, size_t first, struct error *error)
{
    size_t last;
    bool is_bare;
    enum status reached = find_reach(&last, &is_bare, resolver, first, error);
    if (reached)
        return reached;
    for (size_t end = last + 1; end-- > first;) {
        for (int bare = end < last || is_bare; bare >= 0; bare--) {
            if ((end == first && !bare) || !make_run(run, resolver, first, end, bare))
                continue;
            enum status status = find_food(out, resolver, run, ANSWER_NAME, error);
            if (status != STATUS_NOT_FOUND)
                return status;
        }
    }
    if (!is_strength(&resolver->quick.items[first]) || !make_run(run, resolver, first, first, true))
        return STATUS_NOT_FOUND;
    /* "vitamin d3 25 µg" */
    enum status status = find_food(out, resolver, run, ANSWER_WORDS, error);
    bool fits = status || fits_strength(&resolver->quick.items[first], resolver->tokens.text,
                                        out->match->food);
    return fits ? status : STATUS_NOT_FOUND;
}

/* Works out whether each of the items is a food by itself. */
static enum status are_foods(bool *out, struct resolver *resolver, size_t first, size_t last,
                             struct error *error)
{
    *out = true;
    for (size_t i = first; *out && i <= last; i++) {
        struct found_food found;
        struct run run;
        enum status status = make_run(&run, resolver, i, i, false)
                                 ? find_food(&found, resolver, &run, ANSWER_HEAD, error)
                                 : STATUS_NOT_FOUND;
        if (status && status != STATUS_NOT_FOUND)
            return status;
        *out = status == STATUS_OK;
    }
    return STATUS_OK;
}

/* Stores the item that could not be resolved, with its candidates. */
static void keep_unsettled(struct resolver *resolver, struct found_food *found,
                           const struct run *run, bool is_measure)
{
    struct unsettled *unsettled = &resolver->out->unsettled;
    search_results_release(&unsettled->candidates);
    unsettled->span = run->name;
    unsettled->whole = run->name;
    unsettled->food = found->reading.food;
    if (run->amount) {
        struct span amount = run->amount->whole;
        size_t start = amount.offset < run->name.offset ? amount.offset : run->name.offset;
        size_t end = end_of(amount) > end_of(run->name) ? end_of(amount) : end_of(run->name);
        unsettled->whole = between(start, end);
    }
    unsettled->quantity = found->reading.quantity;
    unsettled->is_measure = is_measure;
    unsettled->is_near = food_match_is_near(found->match);
    const struct food *food = found->match->food;
    unsettled->candidates = food_finder_take(&resolver->finder, found->match);
    if (is_measure) {
        size_t index = 0;
        while (&unsettled->candidates.hits[index].food != food)
            index++;
        unsettled->candidates.hits[0] = unsettled->candidates.hits[index];
        unsettled->candidates.count = 1;
    }
}

/* Returns whether all words that count are of the food's name, which joins no two foods. */
static bool is_whole_name(const struct resolver *resolver, const struct found_food *found)
{
    struct answer_query query;
    resolve_note_query(&query, &resolver->tokens, found->reading.food, (struct span){ 0 });
    return found->match->answer >= ANSWER_HEAD && answer_is_of_name(&query, found->match->food);
}

/* Returns whether each of the items has an amount. */
static bool are_counted(const struct resolver *resolver, size_t first, size_t last)
{
    while (first < last && resolver->quick.items[first].has_count)
        first++;
    return resolver->quick.items[first].has_count;
}

/* Asks which food is meant where the items are one, or each is one whose amount was not typed: "100
 * g beans, toast" is not beans, and a slice of toast. Returns its status. */
static enum status ask_joined(struct resolver *resolver, struct found_food *found,
                              const struct run *run, struct error *error)
{
    enum status status = food_match_refuse(found->match, resolver->tokens.text + run->name.offset,
                                           run->name.length, error);
    keep_unsettled(resolver, found, run, false);
    return status;
}

/* Finds the name that the item forms with the joinable items after it, the longest run first,
 * unless each of them is a food. Foods whose amounts were not typed are one where the whole name is
 * the food's ("cheese, feta 30 g"), else they are asked. */
static enum status find_joined(struct found_food *out, struct run *run, struct resolver *resolver,
                               size_t first, struct error *error)
{
    size_t last = first;
    while (last + 1 < resolver->quick.count && resolver->quick.items[last + 1].joinable &&
           last - first + 1 < JOIN_MAX)
        last++;
    for (; last > first; last--) {
        bool are_own;
        if (!make_run(run, resolver, first, last, false))
            continue;
        enum status status = find_food(out, resolver, run, ANSWER_WORDS, error);
        if (status == STATUS_NOT_FOUND)
            continue;
        if (status == STATUS_OK)
            status = are_foods(&are_own, resolver, first + 1, last, error);
        if (status || !are_own)
            return status;
        if (are_counted(resolver, first, last))
            continue;
        if (is_whole_name(resolver, out))
            return STATUS_OK;
        if (run->amount)
            return ask_joined(resolver, out, run, error);
    }
    return STATUS_NOT_FOUND;
}

/* Returns whether only commas and blanks separate the item from the one before. */
static bool is_after_comma(const struct resolver *resolver, size_t index)
{
    const struct tokens *tokens = &resolver->tokens;
    size_t at = tokens_index(tokens, end_of(resolver->quick.items[index - 1].whole));
    size_t to = tokens_index(tokens, resolver->quick.items[index].whole.offset);
    while (at < to && (tokens->items[at].code == ',' || tokens->items[at].code == ' '))
        at++;
    return at == to;
}

/* Takes the item after the run as a measure of the food if it is one, "bread, 2 slices", or another
 * word for the food: "bacon, 2 rashers". */
static enum status take_measure_after(struct found_food *found, struct run *run,
                                      struct resolver *resolver, size_t first, struct error *error)
{
    size_t next = first + run->items;
    if (found->reading.quantity.has_count || next >= resolver->quick.count)
        return STATUS_OK;
    const struct quick_item *item = &resolver->quick.items[next];
    const char *name = resolver->tokens.text + item->name.offset;
    bool fits = measure_fits(found->match->food, name, item->name.length);
    if (!item->has_count || item->unit || !is_after_comma(resolver, next))
        return STATUS_OK;
    const struct food_match *own;
    enum status status = food_finder_ask(&own, &resolver->finder, item->name, error);
    bool is_food = !status && own->food && own->answer >= ANSWER_HEAD;
    bool is_same = is_food && answer_same_head(own->food, found->match->food);
    if (status || (is_food ? !is_same : !fits))
        return status;
    struct reading readings[READINGS_MAX];
    entry_reading_list(readings, &resolver->tokens, item->name, item);
    struct quantity *quantity = &found->reading.quantity;
    *quantity = readings[0].quantity;
    if (fits && !quantity->word[0] && item->name.length < sizeof quantity->word)
        memcpy(quantity->word, name, item->name.length);
    run->items++;
    run->amount = item;
    return STATUS_OK;
}

/* Finds, for a bare count, a food that differs from the one found only by what was not said and
 * that can be counted: "1 zucchini" is one that is raw, where the cooked one is measured in cups.
 */
static const struct food *find_countable(struct measured *measured, struct resolver *resolver,
                                         const struct found_food *found, const struct run *run)
{
    const struct food_match *match = found->match;
    const struct quantity *quantity = &found->reading.quantity;
    struct answer_query query;
    struct error ignored = ERROR_INIT;
    if (!quantity->has_count || quantity->word[0] || match->is_key)
        return NULL;
    resolve_note_query(&query, &resolver->tokens, found->reading.food, run->rest);
    for (size_t i = 0; i < match->results.count; i++) {
        const struct food *food = &match->results.hits[i].food;
        struct food_answer answer = answer_of(&query, food, false);
        if (answer.level >= ANSWER_WORDS && answer.unused == match->unused &&
            answer.near == match->near && answer_same_variety(food, match->food) &&
            measure_settle(measured, food, quantity, &ignored) == STATUS_OK)
            return food;
    }
    return NULL;
}

/* Returns where the amount of an item stands, with its measure: what is not the food. */
static struct span find_amount(const struct resolver *resolver, const struct quick_item *item,
                               struct span food)
{
    const char *text = resolver->tokens.text;
    size_t start = item->whole.offset;
    size_t end = food.offset;
    if (food.offset <= start) {
        start = end_of(food);
        end = end_of(item->whole);
    }
    while (start < end && strchr(" ,", text[start]))
        start++;
    while (end > start && strchr(" ,", text[end - 1]))
        end--;
    return between(start, end);
}

/* Stores the amount that has two readings, and these; where a part of it stands behind the food,
 * the food with them: "2 eggs (150 g)". */
static void keep_doubt(struct resolver *resolver, const struct found_food *found,
                       const struct run *run)
{
    struct unsettled *unsettled = &resolver->out->unsettled;
    const struct quick_item *item = run->amount;
    struct span food = found->reading.food;
    char readings[2][MEASURE_TEXT];
    if (!item || !measure_readings(readings, found->match->food, &found->reading.quantity))
        return;
    bool is_behind = item->bracket.length > 0;
    unsettled->doubt = is_behind ? item->whole : find_amount(resolver, item, food);
    for (size_t i = 0; i < 2; i++) {
        int length = snprintf(unsettled->readings[i], MEASURE_TEXT, "%s%s%.*s", readings[i],
                              is_behind ? " " : "", is_behind ? (int)food.length : 0,
                              resolver->tokens.text + food.offset);
        if (length >= MEASURE_TEXT)
            unsettled->doubt.length = 0; /* no room for such a name: it is only told */
    }
}

static enum status add_item(struct resolver *resolver, struct found_food *found,
                            const struct run *run, size_t place, struct error *error)
{
    struct resolution *out = resolver->out;
    struct resolved_item *item = &out->items[out->count];
    const struct food *food = found->match->food;
    enum status status = measure_settle(&item->measured, food, &found->reading.quantity, error);
    const struct food *other =
        status == STATUS_NOT_FOUND ? find_countable(&item->measured, resolver, found, run) : NULL;
    if (other) {
        food = other;
        status = STATUS_OK;
    }
    if (status == STATUS_OK) {
        item->food = food_dup(&out->arena, food);
        item->place = place;
        resolve_note_words(&resolver->notes, found->match, found->reading.food, run->rest, item);
        resolve_note_measure(&resolver->notes, found->reading.food, &found->reading.quantity, item);
        if (!other)
            resolve_note_twin(&resolver->notes, found->match, found->reading.food);
        out->count++;
    } else if (status == STATUS_NOT_FOUND) {
        keep_unsettled(resolver, found, run, true);
    } else {
        keep_doubt(resolver, found, run);
    }
    return status;
}

/* Returns whether the item says nothing but how the food before it is prepared: "grated". */
static bool is_preparation(const struct resolver *resolver, size_t index)
{
    const struct quick_item *item = &resolver->quick.items[index];
    struct fold_words words;
    struct answer_query query;
    if (!item->joinable)
        return false;
    tokens_fold(&words, &resolver->tokens, item->name);
    answer_query_fill(&query, &words, NULL);
    return words.count > 0 && query.content == 0;
}

/* Returns the last item, from one on, that tells how the food before it is prepared. An amount that
 * stands behind ends them, and is the food's unless it has one: "salmon, baked, 120 g". */
static size_t last_preparation(const struct resolver *resolver, size_t index, bool has_count)
{
    const struct quick_item *items = resolver->quick.items;
    while (index + 1 < resolver->quick.count && is_preparation(resolver, index + 1)) {
        if (items[index + 1].has_count)
            return has_count ? index : index + 1;
        index++;
    }
    return index;
}

/* Takes the items after a run that say how its food is prepared, and searches the food again with
 * them. */
static enum status add_preparation(struct found_food *found, struct run *run,
                                   struct resolver *resolver, size_t first, struct error *error)
{
    size_t next = first + run->items;
    size_t last = last_preparation(resolver, next - 1, run->amount != NULL);
    if (last < next)
        return STATUS_OK;
    const struct quick_item *tail = &resolver->quick.items[last];
    if (!run->amount && tail->has_count) {
        struct reading readings[READINGS_MAX];
        entry_reading_list(readings, &resolver->tokens, found->reading.food, tail);
        found->reading = readings[0];
        run->amount = tail;
    }
    run->items = last - first + 1;
    run->rest =
        between(resolver->quick.items[next].name.offset, end_of(resolver->quick.items[last].name));
    if (found->match->is_key)
        return STATUS_OK;
    enum status status = food_finder_ask_parts(&found->match, &resolver->finder,
                                               found->reading.food, run->rest, error);
    bool fits =
        !found->reading.has_own_measure ||
        (found->match->food && measure_fits(found->match->food, found->reading.quantity.word,
                                            strlen(found->reading.quantity.word)));
    return !status && (!found->match->food || !fits) ? STATUS_NOT_FOUND : status;
}

/* Finds the food that the item at first names, with the items after it that tell how it is
 * prepared: as one name, whose end may be a measure ("1 cup carrots, grated"), else as a name and
 * what is said of it ("2 garlic cloves, crushed"). */
static enum status find_alone(struct found_food *out, struct run *run, struct resolver *resolver,
                              size_t first, struct error *error)
{
    const struct quick_item *items = resolver->quick.items;
    size_t last = last_preparation(resolver, first, items[first].has_count);
    enum status status = STATUS_NOT_FOUND;
    if (last > first && make_run(run, resolver, first, last, false))
        status = find_food(out, resolver, run, ANSWER_WORDS, error);
    if (status != STATUS_NOT_FOUND || !make_run(run, resolver, first, first, false))
        return status;
    run->amount = !run->amount && items[last].has_count ? &items[last] : run->amount;
    status = find_food(out, resolver, run, ANSWER_WORDS, error);
    return status ? status : add_preparation(out, run, resolver, first, error);
}

/* Finds the food that the item at `first` names, alone or with items after it. Statuses as for
 * food_finder_find. */
static enum status find_item(struct found_food *out, struct run *run, struct resolver *resolver,
                             size_t first, struct error *error)
{
    enum status status = find_whole_name(out, run, resolver, first, error);
    if (status == STATUS_NOT_FOUND)
        status = find_joined(out, run, resolver, first, error);
    if (status == STATUS_OK)
        return add_preparation(out, run, resolver, first, error);
    return status == STATUS_NOT_FOUND ? find_alone(out, run, resolver, first, error) : status;
}

/* Returns whether the item only mentions what a food was eaten with, and no amount of it: "bread, 2
 * slices, with butter", "honey, 2 tsp, in tea". */
static bool is_mentioned(const struct resolver *resolver, size_t index,
                         const struct found_food *found)
{
    const struct quick_item *item = &resolver->quick.items[index];
    struct fold_words words;
    struct answer_query query;
    if (!item->joinable || found->reading.quantity.has_count)
        return false;
    tokens_fold(&words, &resolver->tokens, item->name);
    answer_query_fill(&query, &words, NULL);
    for (size_t i = 0; i < words.count && !(query.content & (1u << i)); i++) {
        const char *word = words.words[i];
        if (strcmp(word, "with") == 0 || strcmp(word, "in") == 0 || strcmp(word, "on") == 0)
            return true;
    }
    return false;
}

/* Returns whether an amount stands within the item's name: "cooked 2 slices". */
static bool has_amount_within(const struct resolver *resolver, const struct quick_item *item)
{
    const struct tokens *tokens = &resolver->tokens;
    size_t at = tokens_index(tokens, item->name.offset);
    size_t to = tokens_index(tokens, end_of(item->name));
    while (at < to &&
           !(tokens->items[at].kind == TOKEN_BLANK && tokens_begins_number(tokens, at + 1, to)))
        at++;
    return at < to;
}

/* Returns whether the amount of a food may be the one that stands behind a name after it: "jam,
 * strawberry, 1 tsp" and "cake, carrot 80 g" are one food or two. */
static bool is_amount_beyond(const struct resolver *resolver, size_t next,
                             const struct found_food *found)
{
    const struct quick *quick = &resolver->quick;
    while (next < quick->count && quick->items[next].joinable && !quick->items[next].has_count &&
           !has_amount_within(resolver, &quick->items[next]))
        next++;
    return !found->reading.quantity.has_count && next < quick->count &&
           quick->items[next].joinable &&
           (is_end_of_name(&quick->items[next]) || quick->items[next].is_amount_apart ||
            has_amount_within(resolver, &quick->items[next]));
}

/* Returns whether the food is found, if not a measure of it that was typed. */
static bool is_food_found(enum status status, const struct found_food *found)
{
    return status == STATUS_OK || (status == STATUS_NOT_FOUND && found->match->food &&
                                   found->match->answer >= ANSWER_HEAD);
}

/* Takes what stands behind the food and belongs to it: a measure, and how it is prepared. */
static enum status take_rest(struct found_food *found, struct run *run, struct resolver *resolver,
                             size_t first, struct error *error)
{
    enum status status = take_measure_after(found, run, resolver, first, error);
    bool is_open = !status && run->rest.length == 0;
    return is_open ? add_preparation(found, run, resolver, first, error) : status;
}

/* Resolves the item at `first` and those that belong to it; *used gets their number. */
static enum status resolve_item(size_t *used, struct resolver *resolver, size_t first,
                                struct error *error)
{
    struct found_food found;
    struct run run = { 0 };
    size_t place = resolver->quick.items[first].place;
    enum status status = find_item(&found, &run, resolver, first, error);
    if (is_food_found(status, &found))
        status = take_rest(&found, &run, resolver, first, error);
    if (status == STATUS_NOT_FOUND && !is_food_found(status, &found)) {
        struct span named = found.match->results.count ? found.reading.food : run.name;
        if (run.rest.length > 0)
            named = between(named.offset, end_of(run.rest));
        status = food_match_refuse(found.match, resolver->tokens.text + named.offset, named.length,
                                   error);
        keep_unsettled(resolver, &found, &run, false);
        return status;
    }
    if (status && status != STATUS_NOT_FOUND)
        return status;
    /* If the food is found but not the measure, add_item reports it. */
    *used = run.items;
    status = STATUS_OK;
    if (is_mentioned(resolver, first, &found) ||
        is_amount_beyond(resolver, first + run.items, &found)) {
        status = measure_ask(found.match->food, error);
        keep_unsettled(resolver, &found, &run, true);
    }
    return status ? status : add_item(resolver, &found, &run, place, error);
}

/* Places the times of the night: in the night after the day that was said; without a day, a lone
 * place in the night that ended today. */
static enum status settle_nights(const struct resolver *resolver, struct error *error)
{
    const struct journal *journal = resolver->journal;
    struct resolution *out = resolver->out;
    if (!out->is_day_said && out->place_count == 1) {
        out->is_last_night = journal_settle_night(&out->day, &out->places[0].minute, journal);
        return STATUS_OK;
    }
    for (size_t i = 0; i < out->place_count; i++) {
        struct entry_place *place = &out->places[i];
        int minute = place->minute;
        place->minute = journal_minute_of(journal, minute);
        if (!out->is_day_said && place->minute != minute && journal->minute < 1440)
            return error_set(error, STATUS_INVALID,
                             "a time of the night stands beside others; log it on a line of its "
                             "own, or say the day");
    }
    return STATUS_OK;
}

/* Sets the day and the places from the text, or else from the defaults. */
static enum status resolve_places(struct resolver *resolver,
                                  const struct resolve_defaults *defaults, struct error *error)
{
    struct resolution *out = resolver->out;
    const struct quick *quick = &resolver->quick;
    enum status status = STATUS_OK;
    out->day = quick->has_day ? quick->day : defaults->day;
    out->is_day_said = quick->has_day || defaults->is_day_said;
    out->place_count = quick->place_count;
    for (size_t i = 0; !status && i < quick->place_count; i++)
        status = entry_when_settle(&out->places[i], resolver->journal, &resolver->tokens,
                                   &quick->places[i], defaults, error);
    return status ? status : settle_nights(resolver, error);
}

enum status resolve_settle_doses(struct resolution *out, struct journal *journal,
                                 struct error *error)
{
    size_t nights = 0;
    const struct food *night_food = NULL;
    int said = out->places[0].minute;
    int minute = said != MINUTE_NONE ? said : journal->minute;
    enum status status = STATUS_OK;
    if (out->place_count > 1 || out->is_day_said || date_difference(out->day, journal->today) != 0)
        return STATUS_OK;
    for (size_t i = 0; !status && i < out->count; i++) {
        const struct food *food = &out->items[i].food;
        bool is_night = false;
        if (food->food_id && food_is_supplement(food))
            status = dose_is_last_nights(&is_night, journal, food->food_id, minute, error);
        night_food = is_night ? food : night_food;
        nights += is_night;
    }
    if (status || nights == 0)
        return status;
    if (nights < out->count)
        return error_set(error, STATUS_INVALID,
                         "%.120s is last night's dose, the rest is of today; log it on a line of "
                         "its own, or say the day",
                         night_food->name);
    out->day = date_add(out->day, -1);
    out->places[0].minute = minute + 1440;
    out->is_last_night = true;
    return STATUS_OK;
}

/* Finds the number of the text that has two readings, if there is one. */
static void find_doubt(struct unsettled *out, const struct tokens *tokens)
{
    char readings[2][NUMBER_TEXT];
    if (!entry_number_find_doubt(&out->doubt, readings, tokens))
        return;
    for (size_t i = 0; i < 2; i++)
        snprintf(out->readings[i], sizeof out->readings[i], "%s", readings[i]);
}

enum status resolve_text(struct resolution *out, struct journal *journal, const char *text,
                         const struct resolve_defaults *defaults, struct error *error)
{
    struct resolver resolver = { .out = out, .journal = journal };
    resolver.notes =
        (struct note_taker){ .out = out, .tokens = &resolver.tokens, .journal = journal };
    food_finder_init(&resolver.finder, journal, &resolver.tokens);
    memset(out, 0, sizeof *out);
    enum status status = lexer_read(&resolver.tokens, text, error);
    if (status == STATUS_OK)
        status = quick_parse_tokens(&resolver.quick, &resolver.tokens, journal->today, error);
    if (status == STATUS_INVALID)
        find_doubt(&out->unsettled, &resolver.tokens);
    if (status == STATUS_OK)
        status = resolve_places(&resolver, defaults, error);
    for (size_t i = 0; status == STATUS_OK && i < resolver.quick.count;) {
        size_t used = 1;
        food_finder_forget(&resolver.finder, resolver.quick.items[i].whole.offset);
        status = resolve_item(&used, &resolver, i, error);
        i += used;
    }
    if (status == STATUS_OK)
        status = resolve_settle_doses(out, journal, error);
    food_finder_release(&resolver.finder);
    lexer_release(&resolver.tokens);
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
    struct food_words said;
    food_words_of_text(&said, words, strlen(words));
    enum status status = food_match_find(&settled, journal, &said, error);
    if (status == STATUS_OK && !settled.food)
        status = food_match_refuse(&settled, words, strlen(words), error);
    *out = settled.food;
    *candidates = settled.results;
    return status;
}
