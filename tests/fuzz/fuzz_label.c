/* Fuzzes a food's label as a person types it: lines of field=value. A food that is read has a name,
 * amounts that can be, and measures of more than nothing. */
#include <math.h>
#include <string.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/food_draft.h"
#include "marrow/catalogue/plausibility.h"
#include "marrow/store/store.h"

static struct ceilings *ceilings; /* those of a new log */

static void load_ceilings(void)
{
    struct error error = ERROR_INIT;
    struct store *log;
    HOLDS(store_open_empty_log(&log, "fuzz", &error) == STATUS_OK);
    HOLDS(ceilings_load(&ceilings, log, &error) == STATUS_OK);
    store_close(log);
}

static void check_food(const struct food *food)
{
    HOLDS(food->name && food->name[0]);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        HOLDS(isfinite(food->values[i].amount) && food->values[i].amount >= 0);
    for (size_t i = 0; i < food->measure_count; i++)
        HOLDS(food->measures[i].name[0] && food->measures[i].amount > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food_draft draft = { .adds_measures = false };
    struct plausibility_warnings warnings;
    struct food food;
    enum draft_field field;
    char *text = fuzz_text(bytes, length);
    char *rest = text;
    if (!ceilings)
        load_ceilings();
    while (*rest) {
        char *value = fuzz_cut(&rest, '\n');
        const char *name = fuzz_cut(&value, '=');
        if (food_draft_field_find(&field, name))
            draft.texts[field] = value;
    }
    enum status status =
        food_draft_read(&food, &warnings, &field, &arena, &draft, NULL, ceilings, &error);
    HOLDS(status == STATUS_OK || (status == STATUS_INVALID && error.text[0]));
    if (!status)
        check_food(&food);
    arena_release(&arena);
    free(text);
    return 0;
}
