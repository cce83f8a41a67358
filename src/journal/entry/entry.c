#include "marrow/journal/entry.h"

#include "course/dose_link.h"
#include "entry_row.h"
#include "marrow/journal/meal.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { ENTRY_OF_DAY, ENTRY_PREVIOUS_DAY, ENTRY_PREVIOUS_DAY_OF_MEAL, ENTRY_QUERY_COUNT };

static const struct query entry_queries[] = {
    [ENTRY_OF_DAY] = { "entries of day",
                       "SELECT e.id, e.minute, e.meal_id, e.food_version_id, e.amount, e.measure "
                       "FROM entry AS e JOIN meal AS m ON m.id = e.meal_id WHERE e.day = :day "
                       "ORDER BY m.position, m.id, e.minute IS NULL, e.minute, e.id" },
    [ENTRY_PREVIOUS_DAY] = { "previous day", "SELECT max(day) FROM entry WHERE day < :day" },
    [ENTRY_PREVIOUS_DAY_OF_MEAL] = { "previous day of meal",
                                     "SELECT day FROM entry WHERE day < :day AND meal_id = :meal "
                                     "ORDER BY day DESC LIMIT 1" },
};
const struct query_table entry_query_table = { "entry", entry_queries, ENTRY_QUERY_COUNT };

static struct entry read_entry(struct arena *arena, struct statement *st, struct date day)
{
    struct entry entry = { .day = day, .minute = MINUTE_NONE };
    entry.id = statement_integer(st);
    if (statement_is_null(st))
        statement_skip(st);
    else
        entry.minute = (int)statement_integer(st);
    entry.meal_id = statement_integer(st);
    entry.version_id = statement_integer(st);
    entry.amount = statement_real(st);
    entry.measure = arena_strdup(arena, statement_text_needed(st));
    return entry;
}

enum status entries_load_day(struct entries *out, struct store *log, struct date day,
                             struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct entries){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &entry_queries[ENTRY_OF_DAY], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", day);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->entries =
            arena_make_room(&out->arena, out->entries, out->count, &room, sizeof *out->entries);
        out->entries[out->count++] = read_entry(&out->arena, st, day);
    }
    status = statement_end(st, status);
    if (status)
        entries_release(out);
    return status;
}

void entries_release(struct entries *entries)
{
    arena_release(&entries->arena);
    entries->entries = NULL;
    entries->count = 0;
}

enum status entries_previous_day(struct date *out, struct store *log, struct date day,
                                 int64_t meal_id, struct error *error)
{
    struct statement *st;
    char text[DATE_TEXT];
    bool found = false;
    enum { ANY = ENTRY_PREVIOUS_DAY, OF_MEAL = ENTRY_PREVIOUS_DAY_OF_MEAL };
    enum status status = statement_open(&st, log, &entry_queries[meal_id ? OF_MEAL : ANY], error);
    if (status)
        return status;
    date_format_iso(text, day);
    statement_bind_text(st, ":day", text);
    if (meal_id)
        statement_bind_integer(st, ":meal", meal_id);
    status = statement_step(st, error);
    if (!status) {
        const char *previous = statement_text(st);
        found = previous && date_parse_iso(out, previous);
    }
    status = statement_end(st, status);
    if (status || found)
        return status;
    return error_set(error, STATUS_NOT_FOUND, "nothing is logged before %s", text);
}

/* Where an item without a time goes that was meant for the selected meal; 0: not there. */
static int64_t selected_meal(const struct meals *meals, const struct resolution *resolution,
                             bool is_supplement)
{
    const struct meal *meal = meals_get(meals, resolution->selected_meal_id);
    bool fits = meal && resolution->minute == MINUTE_NONE && (!is_supplement || meal->supplements);
    return fits ? meal->id : 0;
}

struct entry_place entry_place_of(const struct journal *journal, const struct meals *meals,
                                  const struct resolution *resolution, bool is_supplement)
{
    bool is_today = date_difference(resolution->day, journal->today) == 0;
    const struct meal *now = meals_at(meals, journal->minute, false);
    const struct meal *now_of_kind = meals_at(meals, journal->minute, is_supplement);
    struct entry_place place = { resolution->meal_id, resolution->minute };
    if (!place.meal_id)
        place.meal_id = selected_meal(meals, resolution, is_supplement);
    if (!place.meal_id && place.minute == MINUTE_NONE && is_today)
        place.meal_id = now_of_kind ? now_of_kind->id : 0;
    if (!place.meal_id) {
        const struct meal *meal = meals_at(meals, place.minute, is_supplement);
        place.meal_id = meal ? meal->id : 0;
    }
    bool is_meal_of_now =
        (now && place.meal_id == now->id) || (now_of_kind && place.meal_id == now_of_kind->id);
    if (place.minute == MINUTE_NONE && is_today && is_meal_of_now)
        place.minute = journal->minute;
    return place;
}

static enum status log_item(int64_t *id, struct journal *journal, const struct meals *meals,
                            const struct resolution *resolution, const struct resolved_item *item,
                            struct error *error)
{
    struct food food = item->food;
    struct entry entry = { .day = resolution->day,
                           .amount = item->measured.amount,
                           .measure = item->measured.text };
    enum status status = STATUS_OK;
    if (!food.food_id)
        status = food_record(&food, journal->log, error);
    if (status)
        return status;
    struct entry_place place =
        entry_place_of(journal, meals, resolution, food_is_supplement(&food));
    entry.meal_id = place.meal_id;
    entry.minute = place.minute;
    entry.version_id = food.version_id;
    status = entry_row_insert(id, journal->log, &entry, error);
    entry.id = status ? 0 : *id;
    if (!status && food_is_supplement(&food))
        status = dose_link(journal->log, &entry, food.food_id, error);
    if (status)
        return status;
    return food_remember_measure(journal->log, food.food_id, item->measured.text, error);
}

static enum status log_items(int64_t *ids, struct journal *journal, const struct meals *meals,
                             const struct resolution *resolution, struct error *error)
{
    char label[ENTRY_LABEL];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < resolution->count; i++) {
        int64_t id;
        status = log_item(&id, journal, meals, resolution, &resolution->items[i], error);
        if (ids && !status)
            ids[i] = id;
    }
    entry_row_label(label, "Logged", resolution->items[0].food.name, resolution->count, "");
    return action_end(journal->log, status, label, error);
}

enum status entries_log(int64_t *ids, struct journal *journal, const struct resolution *resolution,
                        struct error *error)
{
    struct meals meals;
    bool day_changed;
    if (resolution->count == 0)
        return error_set(error, STATUS_INVALID, "no food to log");
    enum status status = journal_tick(&day_changed, journal, error);
    if (!status)
        status = meals_load(&meals, journal->log, error);
    if (status)
        return status;
    status = log_items(ids, journal, &meals, resolution, error);
    meals_release(&meals);
    return status;
}
