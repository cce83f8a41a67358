/* measure.h - converts what a person types ("2 slices", "1 1/2 cup", "180 g") to an amount in the
 * food's basis.
 *
 * Volume becomes mass only by the food's own volume measure (a cup = 236.588 ml), never by an
 * assumed density. Mass becomes volume the same way.
 */
#ifndef MARROW_CATALOGUE_MEASURE_H
#define MARROW_CATALOGUE_MEASURE_H

#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"

/* A quantity as typed: 2 "slices". The word is "" where there was only a number. Where there was
 * nothing at all, has_count is false too. */
struct quantity {
    bool has_count;
    double count;
    char word[64];
};

#define MEASURE_TEXT 96

struct measured {
    double amount; /* in the food's basis: g, ml or units */
    char text[MEASURE_TEXT]; /* the measure as it is saved and shown: "2 slices", "180 g" */
    bool is_questionable; /* far more than people eat: saved with a warning */
};

#define MEASURE_AGREES 0.15 /* how far an amount in brackets may be from what it repeats */

#define MEASURE_MAX_GRAMS 100000.0 /* more than 100 kg is refused */

/* Reads "180g", "2 slices", "1 1/2 cup", "1,5 cup", "slice", "2". STATUS_INVALID: 0, below 0, nan,
 * more than 100 kg, and every number that number_check refuses. */
MARROW_CHECKED enum status measure_parse_quantity(struct quantity *out, const char *text,
                                                  struct error *error);

/* Reads a measure that the program has stored ("1.333 cup"), the same whatever the decimal mark of
 * the person. Statuses as above. */
MARROW_CHECKED enum status measure_parse_stored(struct quantity *out, const char *text,
                                                struct error *error);

/* Turns a quantity into an amount of the food. An amount in brackets, as of "cup (240 ml)" or "(15
 * oz) can", must agree with the measure; where the food has no such measure, it says what one is.
 * Behind a bare count, "2 (100 g)", it is what all are or what each is, by the food's piece.
 * Without a word it counts pieces ("2 eggs": the
 * measure named as the food, or its whole, large or medium one, never a slice or a portion) or
 * units, but no more than anybody eats ("200 milk"). Without a count and a word it is the measure
 * that the food was last logged in, else one piece where that is 10 g or more, else its first
 * measure, but never a whole recipe. Questionable are more than 2 kg, 3 l, 20 units of a supplement
 * or medicine, 50 units of another food. STATUS_NOT_FOUND: the food has no such measure; the text
 * lists those it has. STATUS_INVALID: not above 0, or more than 100 kg. */
MARROW_CHECKED enum status measure_settle(struct measured *out, const struct food *food,
                                          const struct quantity *quantity, struct error *error);

/* Writes both amounts of a quantity whose brackets say another one than its measure: "1 cup" and
 * "500 ml". Returns false where they agree, or there are none. */
bool measure_readings(char out[2][MEASURE_TEXT], const struct food *food,
                      const struct quantity *quantity);

/* Reads and settles an amount that replaces another one of the food. A number alone keeps the unit
 * of `before`, the stored measure: "200" in place of "150 g" is 200 g. `before` may be NULL.
 * Statuses as for measure_parse_quantity and measure_settle. */
MARROW_CHECKED enum status measure_replace(struct measured *out, const struct food *food,
                                           const char *text, const char *before,
                                           struct error *error);

/* Refuses a number of a measure that number_check refuses, before or after its '='. */
MARROW_CHECKED enum status measure_check(const char *text, size_t length, struct error *error);

/* Asks how much of the food, and lists its measures. Returns STATUS_NOT_FOUND. */
enum status measure_ask(const struct food *food, struct error *error);

/* Reads a measure as people and files write it: "2 tablespoons = 28 g" is { "tablespoon", 14 } for
 * a food that is weighed. Its name lies in the arena. Returns false where the text is not a
 * measure, or not in the food's basis. */
bool measure_read(struct measure *out, struct arena *arena, const struct food *food,
                  const char *text, size_t length);

/* Returns the singular of a measure's name, in the arena: "tablespoon" for "tablespoons", "slice,
 * thin" for "slices, thin". */
const char *measure_name_of_one(struct arena *arena, const char *name, size_t length);

/* Makes an amount of `count` of one of the food's own measures, with the text "1.5 cups, chopped".
 * STATUS_INVALID as above. */
MARROW_CHECKED enum status measure_count(struct measured *out, const struct food *food,
                                         double count, const struct measure *measure,
                                         struct error *error);

/* Returns whether a word says how much of anything, whether a food has that measure or not: "bowl",
 * "slices", "tablets". */
bool measure_is_vessel(const char *word);

/* Returns whether a word as typed ("slices", "tbsp", "cups chopped") is a measure of the food: one
 * of its units, its own measures or their plurals. */
bool measure_fits(const struct food *food, const char *word, size_t length);

#endif
