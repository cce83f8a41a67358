/* bring_json.h - diaries that other programs keep as JSON, made into CSV for diary_import.h.
 *
 * Waistline (davidhealey/waistline, its database export): `diary` has the items of each day, which
 * name a row of `foodList` or `recipes`. The row's nutrition is for its `portion`; an item counts
 * with its portion / the row's portion * quantity. Units are the program's own: mg of minerals, µg
 * of vitamins A, B9, B12, D and K. Those of caffeine and vitamin B6 differ between its versions, so
 * both stay unknown.
 *
 * OpenNutriTracker (simonoppowa/OpenNutriTracker, user_intake.json of its zip): a list of what was
 * eaten, each with the food and its values per 100 g or ml. A food of Open Food Facts that has no
 * dataVersion, or one below 1, has its minerals, cholesterol and vitamins in g, as Open Food Facts
 * has them; every other food has mg, or µg of vitamins A, B12 and D.
 *
 * What a file does not have is unknown, and so is all of an item whose unit cannot be compared with
 * its food's.
 */
#ifndef MARROW_EXCHANGE_BRING_JSON_H
#define MARROW_EXCHANGE_BRING_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "diary/json_read.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"

/* Returns whether a file that begins so is a diary of one of them. */
bool bring_json_is(const char *bytes, size_t length);

/* Replaces the text from `begin` on, which is all of such a file, with CSV (the formats "Waistline"
 * and "OpenNutriTracker" of diary_columns.c). STATUS_INVALID: it is no JSON, or not as described
 * above; the text says where. */
MARROW_CHECKED enum status bring_json_convert(struct buffer *text, size_t begin, const char *name,
                                              struct error *error);

/* --- parts that both share --- */

/* What was eaten. Values are of the whole amount, in the nutrient's unit; NAN: unknown. */
struct bring_item {
    struct date day;
    int minute; /* MINUTE_NONE: not said */
    const char *meal; /* NULL: not said */
    const char *food;
    const char *brand; /* NULL: none */
    double amount;
    const char *unit;
    double values[NUTRIENT_COUNT];
};

/* Makes every value unknown. */
void bring_json_forget(struct bring_item *item);

/* Append the head of the CSV, and a row of it. `sign` is its first column, which names the
 * format. */
void bring_json_add_head(struct buffer *out, const char *sign);
void bring_json_add_row(struct buffer *out, const struct bring_item *item);

/* Returns the member's text; NULL where there is none, or an empty one. */
const char *bring_json_text(const struct json_value *object, const char *key);

/* Returns the member's number, also one that is written as text; NAN where there is none. */
double bring_json_number(const struct json_value *object, const char *key);

/* Append the entries of a whole file. STATUS_INVALID names the line. */
MARROW_CHECKED enum status bring_waistline_convert(struct buffer *out,
                                                   const struct json_value *root, const char *name,
                                                   struct error *error);
MARROW_CHECKED enum status bring_nutritracker_convert(struct buffer *out,
                                                      const struct json_value *root,
                                                      const char *name, struct error *error);

#endif
