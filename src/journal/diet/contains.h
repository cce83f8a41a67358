/* contains.h - what a food may hold, told from its group and its names alone; in doubt it may. */
#ifndef MARROW_JOURNAL_CONTAINS_H
#define MARROW_JOURNAL_CONTAINS_H

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

/* A food's name, brand, other names and group as single words, singular, each between blanks. */
struct contains_text {
    struct buffer words;
};

void contains_text_init(struct contains_text *text, const struct food *food);
void contains_text_release(struct contains_text *text);

/* Whether the text has the word, or the words one after the other ("soy milk"). */
bool contains_text_has(const struct contains_text *text, const char *words);

bool contains_is_possible(const struct food *food, const struct contains_text *text,
                          enum holding what);

#endif
