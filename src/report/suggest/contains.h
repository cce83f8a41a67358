/* contains.h - what a food may contain, by its group and names. In doubt, it may. */
#ifndef MARROW_REPORT_CONTAINS_H
#define MARROW_REPORT_CONTAINS_H

#include "marrow/base/buffer.h"
#include "marrow/catalogue/food.h"

enum holding {
    HOLDING_DAIRY,
    HOLDING_EGGS,
    HOLDING_MEAT,
    HOLDING_FISH,
    HOLDING_NUTS,
    HOLDING_SOY,
    HOLDING_HONEY,
    HOLDING_COUNT
};

/* A food's name, brand, other names and group as folded words in the singular, each between blanks.
 */
struct contains_text {
    struct buffer words;
};

/* Fills the text from the food. Release with contains_text_release. */
void contains_text_init(struct contains_text *text, const struct food *food);
void contains_text_release(struct contains_text *text);

/* Returns whether the text has the word, or these words in a row ("soy milk"). */
bool contains_text_has(const struct contains_text *text, const char *words);

/* Returns whether the food may contain the thing. `text` must be the food's text. */
bool contains_is_possible(const struct food *food, const struct contains_text *text,
                          enum holding what);

#endif
