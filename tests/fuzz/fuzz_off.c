/* Fuzzes rows of Open Food Facts. A food that is taken has a name, a barcode as its key, and values
 * that a food can have. */
#include <math.h>
#include <string.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/csv.h"
#include "off/off_row.h"
#include "rules/product_group.h"

static void note(const char *reason, const char *what, void *payload)
{
    HOLDS(reason[0] && (!what || text_is_utf8(what, strlen(what))));
    (void)payload;
}

static void check_food(const struct food *food)
{
    HOLDS(food->name && food->name[0] && text_is_utf8(food->name, strlen(food->name)));
    HOLDS(strncmp(food->origin, "off:", 4) == 0);
    HOLDS(strspn(food->origin + 4, "0123456789") == strlen(food->origin + 4));
    HOLDS(food->rank >= 7 && food->rank <= 9);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        double amount = food->values[i].amount;
        HOLDS(isfinite(amount) && amount >= 0 && amount <= 100000);
    }
    HOLDS(food->values[NUTRIENT_VITAMIN_D].amount <= 500);
    HOLDS(food->values[NUTRIENT_ENERGY].amount <= 900);
    HOLDS(food->measure_count <= 3);
    for (size_t i = 0; i < food->measure_count; i++)
        HOLDS(food->measures[i].name[0] && food->measures[i].amount > 0);
}

/* Returns the rules for groups, read once. */
static const struct product_groups *find_groups(void)
{
    static struct arena arena = ARENA_INIT;
    static struct product_groups groups;
    if (!groups.arena)
        product_groups_read(&groups, &arena);
    return &groups;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct off_header header;
    struct csv *csv;
    struct csv_row row;
    const struct off_report report = { note, note, NULL };
    HOLDS(csv_open_memory(&csv, (const char *)bytes, length, "f", &error) == STATUS_OK);
    csv_read_cp1252(csv);
    enum status status = csv_next(&row, csv, &error);
    if (status == STATUS_OK && off_recognise(&row) != OFF_NO_LAYOUT) {
        off_read_header(&header, &arena, &row);
        csv_set_quotes(csv, csv_delimiter(csv) == '\t' ? CSV_QUOTES_NONE : CSV_QUOTES_LAX);
        while ((status = csv_next(&row, csv, &error)) != STATUS_NOT_FOUND) {
            struct food food;
            if (status)
                HOLDS(csv_skip_line(csv, &error) == STATUS_OK);
            else if (off_read_row(&food, &arena, &header, &row, find_groups(), &report))
                check_food(&food);
        }
    }
    csv_close(csv);
    arena_release(&arena);
    return 0;
}
