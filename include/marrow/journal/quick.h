/* quick.h - quick entry: splits a typed line into items, without any I/O.
 *
 *     2 eggs, 30g almonds, 1 1/2 cup milk @breakfast 7:40 yesterday
 *
 * Parsing gives spans and amounts; resolve.h then decides which food is meant, and whether "slices"
 * is a measure of it.
 *
 * A comma separates items, except between digits and in brackets. An item after a comma that does
 * not begin with an amount is joinable: it may be the rest of the name before it ("Chickpeas,
 * canned, drained"). A semicolon, " + ", a newline, and " and " before digits always separate. So
 * does a word that says when: @meal, "for lunch", a time, a day. "sun", "17 nov" or "-3" is a day
 * only if nothing but such words follows. "@breakfast 8" is a time too, where no food follows.
 *
 * A day holds for the whole line; so do a meal and a time that are said once. Where several are
 * said, each holds for the items before it, up to the one before ("porridge @breakfast 8, coffee,
 * 2 eggs @dinner 19:00"). In a line that begins with one, each holds for the items after it.
 *
 * A name in quotation marks is never divided: 100 g "Soup; special", "Dip @home".
 *
 * `2% milk`, `7 up`, `half and half`, `Vitamin D3, 1000 IU` are names; `1,5 cup`, `2 x 30g`, `half
 * a dozen` are amounts.
 */
#ifndef MARROW_JOURNAL_QUICK_H
#define MARROW_JOURNAL_QUICK_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/unit.h"

#define QUICK_ITEMS_MAX 40
#define QUICK_PLACES_MAX (QUICK_ITEMS_MAX + 1)

/* A part of the text: offset and length in bytes. */
struct span {
    size_t offset;
    size_t length;
};

struct quick_item {
    struct span whole; /* the item as typed, without surrounding blanks */
    bool has_count;
    double count; /* 1 for "a", "an"; 0.5 for "half a" */
    enum unit unit; /* a unit that directly follows the number ("30g", "1 cup"), else UNIT_NONE */
    struct span unit_word; /* as typed, with an amount in brackets after it ("cup (240 ml)"), or
                              that alone ("(15 oz)"); or a measure in brackets behind the name
                              ("slices" of "bread (2 slices)"); length 0: none */
    struct span bracket; /* an amount in brackets behind the name and beside the amount, "(100 g)";
                            length 0: none */
    struct span name; /* what is left: the food, perhaps with a measure of its own before it
                         ("slices of bread") */
    bool joinable; /* follows a comma and begins with no amount */
    bool is_amount_apart; /* its amount follows a comma: "jam, strawberry, 1 tsp" */
    size_t place; /* in the places of the line */
};

/* A meal and a time, as the line says them of some of its items. */
struct quick_place {
    struct span meal; /* the word after '@'; length 0: not given */
    int minute; /* MINUTE_NONE: not given */
    struct span hour; /* of a time that is only an hour, "@dinner 7"; length 0: it is not */
};

struct quick {
    struct quick_item items[QUICK_ITEMS_MAX];
    size_t count;
    bool has_day;
    struct date day;
    struct quick_place places[QUICK_PLACES_MAX];
    size_t place_count; /* at least 1 */
};

/* Parses text (UTF-8, NUL-terminated). The amount may stand before or after the name ("spinach
 * 180g"). STATUS_INVALID names the word and its column (from 1): an amount of 0, below 0 or above
 * 100 kg, "1.5.2", "1,500" (1500 or 1.5?), "nan g", "1e9"; an amount without a food; an empty text;
 * a day or time that does not exist; more than QUICK_ITEMS_MAX foods; a second day, or a second
 * meal or time for the same items; items without a meal or time among others that have one. */
MARROW_CHECKED enum status quick_parse(struct quick *out, const char *text, struct date today,
                                       struct error *error);

#endif
