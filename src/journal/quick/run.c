/* Finds which items of a line are one name.
 *
 * The line's grammar knows no foods, so it also cuts names: "Chickpeas, canned, drained" gives
 * three items, "Calcium 500 mg + D 10 µg" two. So each item is searched in runs, from the strictest
 * match to the loosest: first runs of items that are a food's whole name, longest first; then the
 * item with those after its commas, unless each of these is a food; then the item alone. A name
 * given in full is thus found before its parts.
 *
 * Searching every run would make a list of forty foods far slower than forty lists of one. So a run
 * ends before an item whose words, with its amount, are in no food's name, such as "30 g almonds".
 */
#include "run.h"

#include <math.h>
#include <string.h>

#include "entry_reading.h"
#include "food_match.h"
#include "line/tokens.h"
#include "marrow/base/error.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "negation.h"
#include "refusal.h"
#include "resolve_note.h"
#include "unsettled.h"

#define JOIN_MAX 5 /* the most items that one name can span */

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
bool run_is_end_of_name(const struct quick_item *item)
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
    if (!*is_bare && run_is_end_of_name(&resolver->quick.items[end]))
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
    enum status status = refusal_set(found->match, resolver->tokens.text + run->name.offset,
                                     run->name.length, error);
    unsettled_keep(resolver, found, run, false);
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
    bool is_unit = fits && food_is_supplement(found->match->food); /* "1 drop" is no candy */
    if (status || (is_food && !is_unit ? !is_same : !fits))
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

/* Takes the items behind the food that say what it was eaten without, and an amount behind them.
 * Where the food has it all the same, it is asked which food is meant. */
static enum status add_negations(struct found_food *found, struct run *run,
                                 struct resolver *resolver, size_t first, struct error *error)
{
    size_t next = first + run->items;
    while (next < resolver->quick.count && resolver->quick.items[next].joinable &&
           negation_is(&resolver->tokens, resolver->quick.items[next].name)) {
        const struct quick_item *item = &resolver->quick.items[next];
        if (negation_contradicts(&resolver->tokens, item->name, found->match->food))
            return ask_joined(resolver, found, run, error);
        if (!run->amount && item->has_count) {
            struct reading readings[READINGS_MAX];
            entry_reading_list(readings, &resolver->tokens, found->reading.food, item);
            found->reading = readings[0];
            run->amount = item;
        }
        run->left_out[run->left_out_count++] = item->name;
        run->items++;
        next++;
        if (run->left_out_count == NEGATIONS_MAX)
            break;
    }
    return STATUS_OK;
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
enum status run_find(struct found_food *out, struct run *run, struct resolver *resolver,
                     size_t first, struct error *error)
{
    enum status status = find_whole_name(out, run, resolver, first, error);
    if (status == STATUS_NOT_FOUND)
        status = find_joined(out, run, resolver, first, error);
    if (status == STATUS_OK)
        return add_preparation(out, run, resolver, first, error);
    return status == STATUS_NOT_FOUND ? find_alone(out, run, resolver, first, error) : status;
}

/* Takes what stands behind the food and belongs to it: a measure, and how it is prepared. */
enum status run_take_rest(struct found_food *found, struct run *run, struct resolver *resolver,
                          size_t first, struct error *error)
{
    enum status status = take_measure_after(found, run, resolver, first, error);
    if (!status && run->rest.length == 0)
        status = add_preparation(found, run, resolver, first, error);
    return status ? status : add_negations(found, run, resolver, first, error);
}
