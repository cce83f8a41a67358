/* plain_row.h - the header and the rows of a plain CSV file, read into foods. */
#ifndef MARROW_EXCHANGE_PLAIN_ROW_H
#define MARROW_EXCHANGE_PLAIN_ROW_H

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "plain_problem.h"

enum plain_field {
    PLAIN_KEY,
    PLAIN_NAME,
    PLAIN_ALIASES,
    PLAIN_GROUP,
    PLAIN_KIND,
    PLAIN_BASIS,
    PLAIN_RANK,
    PLAIN_FORTIFIED,
    PLAIN_BRAND,
    PLAIN_SOURCE,
    PLAIN_BARCODE,
    PLAIN_MEASURES,
    PLAIN_NOTE,
    PLAIN_NUTRIENT, /* any of them */
};

struct plain_column {
    const char *name; /* as the file has it */
    enum plain_field field;
    enum nutrient nutrient; /* of PLAIN_NUTRIENT */
    enum unit unit;
};

struct plain_header {
    const char *file;
    struct plain_column *columns;
    size_t count;
};

/* Reads the first row, in the arena. Tells unknown and doubled columns, and a missing name column.
 */
void plain_read_header(struct plain_header *out, struct arena *arena, const struct csv_row *row,
                       const char *file, struct plain_problems *problems);

/* Reads a row into a food of the catalogue, in the arena. Tells what is wrong; false: then the food
 * is not to be used. */
bool plain_read_row(struct food *out, struct arena *arena, const struct plain_header *header,
                    const struct csv_row *row, const char *catalogue,
                    struct plain_problems *problems);

#endif
