/* off_header.h - the columns of Open Food Facts' files.
 *
 * A column is known only by its name, because every file has different columns. There are two
 * layouts: `calcium_100g`, in grams per 100 g or 100 ml (energy in kJ), and `calcium_value` beside
 * `calcium_unit`, as contributors typed them.
 */
#ifndef MARROW_EXCHANGE_OFF_HEADER_H
#define MARROW_EXCHANGE_OFF_HEADER_H

#include <stddef.h>

#include "marrow/base/arena.h"
#include "marrow/exchange/csv.h"
#include "off_value.h"

enum off_layout {
    OFF_NO_LAYOUT, /* not a file of Open Food Facts */
    OFF_NO_NUTRIENTS, /* a file of Open Food Facts without a column of a known nutrient */
    OFF_PER_100,
    OFF_PAIRS,
};

enum off_field {
    OFF_FIELD_IGNORED,
    OFF_FIELD_CODE,
    OFF_FIELD_NAME, /* in a language, or in none */
    OFF_FIELD_GENERIC_NAME,
    OFF_FIELD_LANGUAGE,
    OFF_FIELD_BRANDS,
    OFF_FIELD_QUANTITY,
    OFF_FIELD_SERVING,
    OFF_FIELD_SERVING_QUANTITY,
    OFF_FIELD_NO_NUTRITION,
    OFF_FIELD_PER,
    OFF_FIELD_CATEGORIES, /* as tags */
    OFF_FIELD_INGREDIENTS, /* in a language, or in none */
    OFF_FIELD_AMOUNT,
    OFF_FIELD_UNIT,
    OFF_FIELD_COUNT
};

struct off_column {
    enum off_field field;
    enum off_amount amount; /* of OFF_FIELD_AMOUNT and OFF_FIELD_UNIT */
    const char *language; /* of a name: "fr"; "": none is given */
};

struct off_header {
    enum off_layout layout;
    struct off_column *columns;
    size_t count;
};

/* Returns the layout that a header row has. */
enum off_layout off_recognise(const struct csv_row *header);

/* Reads the columns of a header that was recognised, into the arena. */
void off_read_header(struct off_header *out, struct arena *arena, const struct csv_row *header);

#endif
