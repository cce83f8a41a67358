/* Fuzzes diaries that are imported: CSV, JSON, Apple Health. A row that is taken can be an entry,
 * and its food has values that can be amounts. */
#include <math.h>
#include <string.h>

#include "bring/bring_health.h"
#include "diary/diary_food.h"
#include "diary/diary_read.h"
#include "diary/json_read.h"
#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/meal.h"

static void ignore(int line, const char *text, void *payload)
{
    (void)payload;
    HOLDS(line >= 0 && *text);
}

static void check_rows(struct diary_reading *reading)
{
    for (size_t i = 0; i < reading->row_count; i++) {
        const struct diary_row *row = &reading->rows[i];
        HOLDS(row->amount > 0 && row->amount <= 100000 && *row->measure);
        HOLDS(row->food < reading->foods.count);
        HOLDS(row->minute == MINUTE_NONE || (row->minute >= 0 && row->minute <= MINUTE_MAX));
    }
    for (size_t i = 0; i < reading->foods.count; i++) {
        struct diary_food *version = &reading->foods.foods[i];
        diary_food_settle(version);
        HOLDS(version->food.name && *version->food.name);
        for (size_t k = 0; k < NUTRIENT_COUNT; k++) {
            const struct value *value = &version->food.values[k];
            HOLDS(isfinite(value->amount) && value->amount >= 0);
            HOLDS(value->known != KNOWN_ROUNDED ||
                  (value->low <= value->amount && value->amount <= value->high));
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct json_value *value;
    struct meal meal = { 1, "Lunch", 750, false };
    struct meals meals = { ARENA_INIT, &meal, 1 };
    struct diary_import_result result = { 0 };
    struct diary_import_options options = { .name = "f", .refused = ignore };
    struct diary_reading reading = {
        .options = &options, .result = &result, .meals = &meals, .name = "f"
    };
    const char *text = (const char *)bytes;
    (void)!diary_read_csv(&reading, text, length, &error);
    HOLDS(result.rows >= reading.row_count + result.refused);
    check_rows(&reading);
    diary_read_release(&reading);
    struct buffer table = BUFFER_INIT;
    struct bring_health *health = bring_health_begin("f");
    enum status status = bring_health_take(health, text, length, &error);
    (void)!bring_health_end(&table, health, status, &error);
    buffer_release(&table);
    (void)!json_read(&value, &arena, text, length, "f", 1, &error);
    arena_release(&arena);
    return 0;
}
