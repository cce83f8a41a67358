/* plain_header.h - the columns of a plain CSV file. */
#ifndef MARROW_EXCHANGE_PLAIN_HEADER_H
#define MARROW_EXCHANGE_PLAIN_HEADER_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
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
    PLAIN_NUTRIENT, /* any nutrient */
    PLAIN_UNNAMED, /* its name is empty, and so must its cells be */
};

struct plain_column {
    const char *name; /* as the file has it */
    enum plain_field field;
    enum nutrient nutrient; /* of PLAIN_NUTRIENT */
    enum unit unit;
    bool is_salt; /* of sodium: the column has salt */
    bool is_second; /* another column of the nutrient, in its own unit or before, counts first */
    bool is_per_100g; /* its name says so */
};

struct plain_header {
    const char *file;
    struct plain_column *columns;
    size_t count;
};

/* Reads the first row, into the arena. A nutrient is named with its unit: "magnesium mg",
 * "Magnesium (mg)", "magnesium_mg", "Magnesium [mg/100 g]". It may have several columns in
 * different units: energy in kcal and in kJ. Reports unknown and duplicate columns, and a missing
 * name column. */
void plain_read_header(struct plain_header *out, struct arena *arena, const struct csv_row *row,
                       const char *file, struct plain_problems *problems);

#endif
