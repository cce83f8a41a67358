#include "unsettled.h"

#include <stdio.h>
#include <string.h>

#include "food_match.h"
#include "line/tokens.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/quick.h"

/* Stores the item that could not be resolved, with its candidates. */
void unsettled_keep(struct resolver *resolver, struct found_food *found, const struct run *run,
                    bool is_measure)
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
void unsettled_keep_doubt(struct resolver *resolver, const struct found_food *found,
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
