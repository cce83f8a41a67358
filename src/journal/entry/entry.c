#include "marrow/journal/entry.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "course/dose_link.h"
#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/meal.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum { ENTRY_OF_DAY, ENTRY_DAY, ENTRY_PREVIOUS_DAY, ENTRY_PREVIOUS_DAY_OF_MEAL, ENTRY_QUERY_COUNT };

static const struct query entry_queries[] = {
    [ENTRY_OF_DAY] = { "entries of day",
                       "SELECT e.id, e.minute, e.meal_id, e.food_version_id, e.amount, e.measure "
                       "FROM entry AS e JOIN meal AS m ON m.id = e.meal_id WHERE e.day = :day "
                       "ORDER BY m.position, m.id, e.minute IS NULL, e.minute, e.id" },
    [ENTRY_DAY] = { "day of entry", "SELECT day FROM entry WHERE id = :id" },
    [ENTRY_PREVIOUS_DAY] = { "previous day", "SELECT max(day) FROM entry WHERE day < :day" },
    [ENTRY_PREVIOUS_DAY_OF_MEAL] = { "previous day of meal",
                                     "SELECT day FROM entry WHERE day < :day AND meal_id = :meal "
                                     "ORDER BY day DESC LIMIT 1" },
};
const struct query_table entry_query_table = { "entry", entry_queries, ENTRY_QUERY_COUNT };

static struct entry read_entry(struct arena *arena, struct statement *st, struct date day)
{
    struct entry entry = { .day = day };
    entry.id = statement_integer(st);
    entry.minute = (int)statement_integer_or(st, MINUTE_NONE);
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

enum status entry_find_day(struct date *out, struct store *log, int64_t id, struct error *error)
{
    struct statement *st;
    bool is_found = false;
    enum status status = statement_open(&st, log, &entry_queries[ENTRY_DAY], error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    status = statement_step(st, error);
    if (!status) {
        *out = statement_date(st, "the day of an entry");
        is_found = true;
    }
    status = statement_end(st, status);
    if (!status && !is_found)
        status = error_set(error, STATUS_NOT_FOUND, "there is no entry with the id %" PRId64, id);
    return status;
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

/* Returns the selected meal if an item without a time can go there, else 0. */
static int64_t selected_meal(const struct meals *meals, const struct resolution *resolution,
                             bool is_supplement)
{
    const struct meal *meal = meals_get(meals, resolution->selected_meal_id);
    return meal && (!is_supplement || meal->supplements) ? meal->id : 0;
}

struct entry_place entry_place_of(const struct journal *journal, const struct meals *meals,
                                  const struct resolution *resolution,
                                  const struct resolved_item *item)
{
    bool is_supplement = food_is_supplement(&item->food);
    bool is_today = date_difference(resolution->day, journal->today) == 0;
    const struct meal *now = meals_at(meals, journal->minute, false);
    const struct meal *now_of_kind = meals_at(meals, journal->minute, is_supplement);
    struct entry_place place = resolution->places[item->place];
    if (!place.meal_id && place.minute == MINUTE_NONE)
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
    enum status status = food_record(&food, journal->log, error);
    if (status)
        return status;
    struct entry_place place = entry_place_of(journal, meals, resolution, item);
    if (!meals_get(meals, place.meal_id))
        return error_set(error, STATUS_CONFLICT,
                         "another program has just deleted the meal; nothing was saved: try again");
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

enum status entries_log_within(int64_t *ids, struct journal *journal,
                               const struct resolution *resolution, struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < resolution->count; i++) {
        int64_t id = 0;
        status = log_item(&id, journal, &meals, resolution, &resolution->items[i], error);
        if (ids && !status)
            ids[i] = id;
    }
    meals_release(&meals);
    return status;
}

enum status entries_log(int64_t *ids, struct journal *journal, const struct resolution *resolution,
                        struct error *error)
{
    char label[ENTRY_LABEL];
    bool day_changed;
    if (resolution->count == 0)
        return error_set(error, STATUS_INVALID, "no food to log");
    enum status status = journal_tick(&day_changed, journal, error);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    status = entries_log_within(ids, journal, resolution, error);
    if (resolution->label)
        snprintf(label, sizeof label, "%s", resolution->label);
    else if (resolution->count == 1)
        entry_row_label(label, "Logged", resolution->items[0].food.name, 1, "");
    else
        snprintf(label, sizeof label, "Logged %zu foods", resolution->count);
    return action_end(journal->log, status, label, error);
}

/* The rows an action works on, in the order of the given ids. */
struct row_set {
    struct arena arena;
    struct entry_row *rows;
    size_t count;
};

static enum status rows_load(struct row_set *out, struct store *log, const int64_t *ids,
                             size_t count, struct error *error)
{
    *out = (struct row_set){ ARENA_INIT, NULL, count };
    if (count == 0)
        return error_set(error, STATUS_NOT_FOUND, "no entry given");
    out->rows = arena_alloc(&out->arena, count * sizeof *out->rows);
    for (size_t i = 0; i < count; i++) {
        enum status status = entry_row_load(&out->rows[i], &out->arena, log, ids[i], error);
        if (status)
            return status;
    }
    return STATUS_OK;
}

/* Opens an action and loads its rows within it, so that they cannot change in between. */
static enum status begin(struct row_set *out, struct store *log, const int64_t *ids, size_t count,
                         struct error *error)
{
    *out = (struct row_set){ ARENA_INIT, NULL, 0 };
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = rows_load(out, log, ids, count, error);
    if (status) {
        action_abort(log);
        arena_release(&out->arena);
    }
    return status;
}

static enum status end(struct row_set *rows, struct store *log, enum status status,
                       const char *label, struct error *error)
{
    status = action_end(log, status, label, error);
    arena_release(&rows->arena);
    return status;
}

static enum status meal_name(char *out, size_t size, struct store *log, int64_t id,
                             struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, log, error);
    if (status)
        return status;
    const struct meal *meal = meals_get(&meals, id);
    if (meal)
        snprintf(out, size, "%s", meal->name);
    meals_release(&meals);
    return meal ? STATUS_OK : error_set(error, STATUS_NOT_FOUND, "that meal no longer exists");
}

enum status entry_note_read(struct buffer *out, const char *text, struct error *error)
{
    size_t length = strlen(text);
    if (!text_is_utf8(text, length))
        return error_set(error, STATUS_INVALID, "the note is not UTF-8 text");
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, length);
    length = clean.length;
    const char *start = length ? clean.text + strspn(clean.text, " ") : "";
    for (length = strlen(start); length > 0 && start[length - 1] == ' ';)
        length--;
    if (length <= ENTRY_NOTE_MOST)
        buffer_add(out, start, length);
    buffer_release(&clean);
    return length <= ENTRY_NOTE_MOST
               ? STATUS_OK
               : error_set(error, STATUS_INVALID, "the note is too long: at most %d bytes",
                           ENTRY_NOTE_MOST);
}

/* Writes the step's label. A change of place alone is called a move, and one of the note by its
 * name. */
static enum status name_change(char out[ENTRY_LABEL], struct store *log, const struct row_set *rows,
                               const struct entry_change *change, struct error *error)
{
    char rest[100] = "";
    char place[90];
    bool is_move = !change->food && !change->measured && !change->minute && !change->note;
    bool is_note = change->note && !change->food && !change->measured && !change->minute &&
                   !change->day && !change->meal_id;
    if (is_move && change->day) {
        date_format_short(place, *change->day);
        snprintf(rest, sizeof rest, " to %s", place);
    } else if (is_move && change->meal_id) {
        enum status status = meal_name(place, sizeof place, log, *change->meal_id, error);
        if (status)
            return status;
        snprintf(rest, sizeof rest, " to %s", place);
    }
    if (is_note) {
        entry_row_label(out,
                        text_is_blank(change->note) ? "Removed the note on" : "Wrote a note on",
                        rows->rows[0].food_name, rows->count, "");
        return STATUS_OK;
    }
    entry_row_label(out, is_move ? "Moved" : "Changed", rows->rows[0].food_name, rows->count, rest);
    return STATUS_OK;
}

static enum status change_row(struct store *log, struct entry_row *row,
                              const struct entry_change *change, struct error *error)
{
    struct entry *entry = &row->entry;
    struct entry_row before = *row;
    enum status status = STATUS_OK;
    if (change->food) {
        struct food food = *change->food;
        status = food_record(&food, log, error);
        entry->version_id = food.version_id;
        row->food_id = food.food_id;
    }
    if (change->measured) {
        entry->amount = change->measured->amount;
        entry->measure = change->measured->text;
    }
    if (change->day)
        entry->day = *change->day;
    if (change->minute)
        entry->minute = *change->minute;
    if (change->meal_id)
        entry->meal_id = *change->meal_id;
    struct buffer note = BUFFER_INIT;
    if (!status && change->note) {
        status = entry_note_read(&note, change->note, error);
        entry->note = note.length ? note.text : NULL;
    }
    if (!status)
        status = entry_row_update(log, entry, error);
    if (!status)
        status = dose_follow(log, entry, row->food_id, &before, error);
    if (!status && change->measured)
        status = food_remember_measure(log, row->food_id, change->measured->text, error);
    buffer_release(&note);
    return status;
}

enum status entries_change(struct journal *journal, const int64_t *ids, size_t count,
                           const struct entry_change *change, const char *label,
                           struct error *error)
{
    struct row_set rows;
    char own_label[ENTRY_LABEL] = "";
    if (change->food && !change->measured)
        BUG("another food needs another amount");
    enum status status = begin(&rows, journal->log, ids, count, error);
    if (status)
        return status;
    if (!label)
        status = name_change(own_label, journal->log, &rows, change, error);
    for (size_t i = 0; !status && i < count; i++)
        status = change_row(journal->log, &rows.rows[i], change, error);
    return end(&rows, journal->log, status, label ? label : own_label, error);
}

static enum status delete_row(struct store *log, const struct entry *entry, struct error *error)
{
    enum status status = entry_row_delete(log, entry->id, error);
    return status || !entry->dose_id ? status : dose_delete(log, entry->dose_id, error);
}

enum status entries_delete(struct journal *journal, const int64_t *ids, size_t count,
                           const char *label, struct error *error)
{
    struct row_set rows;
    char own_label[ENTRY_LABEL];
    enum status status = begin(&rows, journal->log, ids, count, error);
    if (status)
        return status;
    entry_row_label(own_label, "Deleted", rows.rows[0].food_name, count, "");
    for (size_t i = 0; !status && i < count; i++)
        status = delete_row(journal->log, &rows.rows[i].entry, error);
    return end(&rows, journal->log, status, label ? label : own_label, error);
}

enum status entries_copy(struct journal *journal, const int64_t *ids, size_t count,
                         struct date to_day, int64_t meal_id, bool keep_time, const char *label,
                         struct error *error)
{
    struct row_set rows;
    char own_label[ENTRY_LABEL];
    char rest[DATE_TEXT + 4];
    char day[DATE_TEXT];
    enum status status = begin(&rows, journal->log, ids, count, error);
    if (status)
        return status;
    date_format_short(day, to_day);
    snprintf(rest, sizeof rest, " to %s", day);
    entry_row_label(own_label, "Copied", rows.rows[0].food_name, count, rest);
    for (size_t i = 0; !status && i < count; i++) {
        struct entry copy = rows.rows[i].entry;
        int64_t id;
        copy.day = to_day;
        copy.minute = keep_time ? copy.minute : MINUTE_NONE;
        copy.meal_id = meal_id ? meal_id : copy.meal_id;
        copy.dose_id = 0;
        copy.note = NULL;
        status = entry_row_insert(&id, journal->log, &copy, error);
        copy.id = id;
        if (!status)
            status = dose_link(journal->log, &copy, rows.rows[i].food_id, error);
    }
    return end(&rows, journal->log, status, label ? label : own_label, error);
}
