/* fdc_phrase.h - turns what USDA's files call a portion into words of the kitchen: "cup, chopped",
 * "slice". */
#ifndef MARROW_EXCHANGE_FDC_PHRASE_H
#define MARROW_EXCHANGE_FDC_PHRASE_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/arena.h"

/* The rules of schema/usda/phrases.csv. */
struct fdc_phrases {
    struct fdc_phrase_rule *rules;
    size_t count;
};

/* Reads the rules, into the arena. */
void fdc_phrases_read(struct fdc_phrases *out, struct arena *arena);

#define FDC_PHRASE_SIZE 160

struct fdc_phrase {
    char text[FDC_PHRASE_SIZE];
    double amount; /* of text; NAN: not given */
    int late; /* the higher, the later it is offered */
    bool is_survey;
    bool is_cooked; /* the food's description says so */
};

/* Moves the number at the beginning of the text to the amount: "1/2 cup" becomes "cup", amount 0.5.
 * Without a number, the amount does not change. */
void fdc_phrase_take_count(struct fdc_phrase *phrase);

/* Turns the text into plain words, and may change the amount. Returns false if it is not a
 * household measure: a weight, a size in inches, "quantity not specified". */
bool fdc_phrase_clean(struct fdc_phrase *phrase, const struct fdc_phrases *phrases);

/* Turns "slices, thin" into "slice, thin". */
void fdc_phrase_make_one(struct fdc_phrase *phrase);

#endif
