#include "refusal.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"

#define CANDIDATES_TOLD 8
#define WORDS_TOLD 80 /* columns */

/* Returns the unit at the start of text that says what a litre holds ("mg/l calcium"), or NULL. */
static const char *unit_of_litre(const char *text, size_t length)
{
    static const char *const units[] = { "mg/l", "mg/L", "g/l", "g/L", "ppm" };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t unit = strlen(units[i]);
        if (length >= unit && memcmp(text, units[i], unit) == 0 &&
            (length == unit || text[unit] == ' '))
            return units[i];
    }
    return NULL;
}

enum status refusal_set(const struct food_match *match, const char *text, size_t length,
                        struct error *error)
{
    const char *unit = unit_of_litre(text, length);
    if (unit)
        return error_set(
            error, STATUS_NOT_FOUND,
            "%s is what one litre contains, not an amount. Save your water once with the "
            "figures of its label, then log it by volume:\n"
            "  marrow food new \"My water\" per=l calcium=180mg magnesium=26mg\n"
            "  marrow add \"500 ml My water\"",
            unit);
    const struct search_results *results = &match->results;
    struct buffer told = BUFFER_INIT;
    bool is_near = food_match_is_near(match);
    bool is_several = results->count > 0 && !is_near;
    buffer_add(&told, text, length);
    if (results->count == 0 && barcode_tell(told.text, error)) {
        buffer_release(&told);
        return STATUS_NOT_FOUND;
    }
    buffer_clear(&told);
    buffer_add_text(&told, !results->count ? "no food found for '"
                           : is_several    ? "several foods match '"
                                           : "nothing called '");
    text_clean(&told, text, text_fit(text, length, WORDS_TOLD, NULL));
    buffer_add_text(&told, !results->count ? "'" : is_near ? "'; nearest:" : "'; choose one:");
    for (size_t i = 0; i < results->count && i < CANDIDATES_TOLD; i++) {
        const struct food *food = &results->hits[i].food;
        bool is_first_near =
            is_several && i > 0 && results->hits[i].by_typo && !results->hits[i - 1].by_typo;
        buffer_add_text(&told, is_first_near ? "\nnearest:\n  " : "\n  ");
        text_clean(&told, food->origin, strlen(food->origin));
        buffer_add_text(&told, "  ");
        text_clean(&told, food->name, strlen(food->name));
    }
    enum status status = results->count ? STATUS_AMBIGUOUS : STATUS_NOT_FOUND;
    error_set(error, status, "%s", told.text);
    buffer_release(&told);
    return status;
}
