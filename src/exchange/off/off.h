/* off.h - the products of Open Food Facts: the full dump, the search export, the export of values
 * with units.
 *
 * Columns are known by their names alone; which there are differs from file to file. Two layouts:
 * `calcium_100g`, in grams per 100 g or 100 ml (energy in kJ); or `calcium_value` beside
 * `calcium_unit`, as contributors typed them.
 */
#ifndef MARROW_EXCHANGE_OFF_H
#define MARROW_EXCHANGE_OFF_H

#include <stdbool.h>

#include "marrow/base/arena.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"

#define OFF_NAME "openfoodfacts"
#define OFF_TITLE "Open Food Facts"
#define OFF_LICENCE                                                                                \
    "Open Database License (ODbL) 1.0; contents: Database Contents License (DbCL) 1.0"
#define OFF_CITATION "Open Food Facts contributors, world.openfoodfacts.org"

enum off_layout {
    OFF_NO_LAYOUT, /* it is none of Open Food Facts' */
    OFF_NO_NUTRIENTS, /* it is, but no column of a nutrient that we know is in it */
    OFF_PER_100,
    OFF_PAIRS,
};

/* What a header row is of. */
enum off_layout off_recognise(const struct csv_row *header);

struct off_header {
    enum off_layout layout;
    struct off_column *columns;
    size_t count;
};

/* Takes the columns of a header that was recognised, in the arena. */
void off_read_header(struct off_header *out, struct arena *arena, const struct csv_row *header);

/* Told of each value that is dropped, and of a product that is refused: the reason, one of few, for
 * counting; and the one case
 * ("Calcium "320": 320 mg would be usual"; the barcode, or NULL). */
struct off_report {
    void (*dropped)(const char *reason, const char *what, void *payload);
    void (*refused)(const char *reason, const char *what, void *payload);
    void *payload;
};

/* Reads a row into a food "off:<barcode>", in the arena. What no food can have is dropped and told;
 * false: the product is refused, which is told too. A mineral or vitamin of 0 is taken for unknown:
 * it mostly means "not on the label". The group stays unsaid, so that nothing is concluded about
 * what a product that may be fortified holds at most; fortified it is unless its ingredients say
 * otherwise. */
bool off_read_row(struct food *out, struct arena *arena, const struct off_header *header,
                  const struct csv_row *row, const struct off_report *report);

#endif
