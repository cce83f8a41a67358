/* What each meal contributed to the means of a period. */
#include "marrow/report/page.h"

#include "day/intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/meal.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/store/store.h"

static enum status load_meals(struct page_meal **out, size_t *count, struct arena *arena,
                              struct store *log, struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, log, error);
    if (status)
        return status;
    *count = meals.count;
    *out = arena_alloc(arena, (meals.count + 1) * sizeof **out);
    for (size_t i = 0; i < meals.count; i++) {
        (*out)[i].id = meals.meals[i].id;
        (*out)[i].name = arena_strdup(arena, meals.meals[i].name);
    }
    meals_release(&meals);
    return STATUS_OK;
}

static void add_entry(struct page_meal *meals, size_t count, const struct intake_entry *entry)
{
    struct interval amounts[NUTRIENT_COUNT];
    for (size_t i = 0; i < count; i++) {
        if (meals[i].id != entry->meal_id)
            continue;
        intake_fill(amounts, entry);
        interval_add_all(meals[i].means, amounts, NUTRIENT_COUNT);
        meals[i].has_entries = true;
    }
}

static void add_days(struct page_meal *meals, size_t count, const struct period *period,
                     const struct intake *intake)
{
    int days = 0;
    for (size_t i = 0; i < period->day_count; i++) {
        size_t entry_count;
        if (!period->days[i].in_mean)
            continue;
        const struct intake_entry *entries =
            intake_get_counted(intake, period->days[i].date, &entry_count);
        for (size_t k = 0; k < entry_count; k++)
            add_entry(meals, count, &entries[k]);
        days++;
    }
    for (size_t i = 0; days > 0 && i < count; i++)
        for (size_t n = 0; n < NUTRIENT_COUNT; n++)
            meals[i].means[n] = interval_divide(meals[i].means[n], days);
}

enum status page_meals_load(struct page_meal **out, size_t *count, struct arena *arena,
                            struct journal *journal, const struct period *period,
                            struct error *error)
{
    struct arena loaded = ARENA_INIT;
    struct intake intake;
    *count = 0;
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = load_meals(out, count, arena, journal->log, error);
    if (!status)
        status = intake_load(&intake, &loaded, journal, period->from, period->to, error);
    store_end_reading(journal->log);
    if (!status)
        add_days(*out, *count, period, &intake);
    arena_release(&loaded);
    return status;
}
