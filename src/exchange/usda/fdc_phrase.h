/* fdc_phrase.h - what USDA files call a portion, turned into a word of the kitchen: "cup, chopped",
 * "slice". */
#ifndef MARROW_EXCHANGE_FDC_PHRASE_H
#define MARROW_EXCHANGE_FDC_PHRASE_H

#include <stdbool.h>

#define PHRASE_SIZE 160

struct phrase {
    char text[PHRASE_SIZE];
    double amount; /* of text; NAN: not said */
    int late; /* the higher, the later it is offered */
    bool is_survey;
    bool is_cooked; /* the food's description says so */
};

/* Takes the number off the beginning of the text: "1/2 cup" is the amount 0.5 of "cup"; without one
 * the amount stays. */
void fdc_phrase_take_count(struct phrase *phrase);

/* Makes it plain. false: no word for people (a weight, a size in inches, "quantity not specified").
 * May change amount. */
bool fdc_phrase_clean(struct phrase *phrase);

/* "slices, thin" of several -> "slice, thin". */
void fdc_phrase_make_one(struct phrase *phrase);

/* Compared without case. The list ends in NULL. */
bool fdc_phrase_is_one_of(const char *text, const char *const *list);

#endif
