/* Fuzzes rows of a plain file. A food that is taken has a name, a key, and values that can be
 * amounts. */
#include <math.h>
#include <string.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "plain/plain_row.h"

static void check_food(const struct food *food)
{
    HOLDS(food->name && food->name[0]);
    HOLDS(strncmp(food->origin, "mine:", 5) == 0 && food->origin[5]);
    HOLDS(food->rank >= 1 && food->rank <= 9);
    HOLDS(!food->barcode || barcode_fits(food->barcode));
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        HOLDS(isfinite(food->values[i].amount) && food->values[i].amount >= 0);
    for (size_t i = 0; i < food->measure_count; i++)
        HOLDS(food->measures[i].name[0] && food->measures[i].amount > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct plain_problems problems = { 0 };
    struct plain_header header;
    struct csv *csv;
    struct csv_row row;
    HOLDS(csv_open_memory(&csv, (const char *)bytes, length, "f", &error) == STATUS_OK);
    csv_read_cp1252(csv);
    if (csv_next(&row, csv, &error) == STATUS_OK) {
        plain_read_header(&header, &arena, &row, "f", &problems);
        while (csv_next(&row, csv, &error) == STATUS_OK) {
            struct food food;
            if (plain_read_row(&food, &arena, &header, &row, NULL, "mine", &problems))
                check_food(&food);
        }
    }
    csv_close(csv);
    arena_release(&arena);
    return 0;
}
