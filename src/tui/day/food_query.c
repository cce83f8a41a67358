#include "food_query.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/quick.h"

void food_query_split(struct food_query *out, const char *typed, struct date today)
{
    struct error error = ERROR_INIT;
    struct quick quick;
    *out = (struct food_query){ .amount = "" };
    snprintf(out->name, sizeof out->name, "%s", typed);
    if (quick_parse(&quick, typed, today, &error) || quick.count != 1 || !quick.items[0].has_count)
        return;
    const struct quick_item *item = &quick.items[0];
    char number[NUMBER_TEXT];
    number_format_typed(number, item->count);
    size_t unit = item->unit_word.length < 40 ? item->unit_word.length : 40;
    snprintf(out->amount, sizeof out->amount, "%s%s%.*s", number, unit ? " " : "", (int)unit,
             typed + item->unit_word.offset);
    snprintf(out->name, sizeof out->name, "%.*s", (int)item->name.length,
             typed + item->name.offset);
    out->has_count = true;
}

bool food_query_move(struct food_query *out, const struct food_query *lead, int words)
{
    const char *at = lead->name + strspn(lead->name, " ");
    const char *start = at;
    const char *end = at;
    *out = *lead;
    for (int i = 0; i < words; i++) {
        end = at + strcspn(at, " ");
        at = end + strspn(end, " ");
    }
    if (text_starts_nocase(at, "of "))
        at += 3 + strspn(at + 3, " ");
    if (*at == '\0' || end == start)
        return false;
    size_t used = strlen(lead->amount);
    size_t length = (size_t)(end - start);
    if (used + 1 + length >= sizeof out->amount)
        return false;
    snprintf(out->amount + used, sizeof out->amount - used, "%s%.*s", used ? " " : "", (int)length,
             start);
    snprintf(out->name, sizeof out->name, "%s", at);
    return true;
}

static bool has_word(const struct food *food, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = food->name; *at;
         at += strcspn(at, " ") + strspn(at + strcspn(at, " "), " ")) {
        if (text_starts_nocase(at, word) && (at[length] == '\0' || strchr(" ,", at[length])))
            return true;
    }
    return false;
}

bool food_query_is_measure(const struct food_query *lead, const struct food_query *more,
                           const struct food *before, const struct food *after)
{
    struct error error = ERROR_INIT;
    struct quantity quantity;
    if (!after || measure_parse_quantity(&quantity, more->amount, &error))
        return false;
    bool fits = measure_fits(after, quantity.word, strlen(quantity.word));
    bool is_said =
        measure_is_vessel(quantity.word) || unit_find(quantity.word, strlen(quantity.word));
    if (lead->has_count && fits)
        return true;
    return is_said && (fits || !before || !has_word(before, quantity.word));
}
