#include "course/dose_link.h"
#include "entry_row.h"

#include <stdio.h>

#include "marrow/journal/meal.h"
#include "marrow/store/action.h"

/* Rows that an action is about, in the order of the ids given. */
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

/* Opens an action and loads its rows within it, so that they can't change in between. */
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

/* What the step is called: a change of place alone is a move. */
static enum status name_change(char out[ENTRY_LABEL], struct store *log, const struct row_set *rows,
                               const struct entry_change *change, struct error *error)
{
    char rest[100] = "";
    char place[90];
    bool is_move = !change->food && !change->measured && !change->minute;
    if (is_move && change->day) {
        date_format_iso(place, *change->day);
        snprintf(rest, sizeof rest, " to %s", place);
    } else if (is_move && change->meal_id) {
        enum status status = meal_name(place, sizeof place, log, *change->meal_id, error);
        if (status)
            return status;
        snprintf(rest, sizeof rest, " to %s", place);
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
        if (!food.food_id)
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
    if (!status)
        status = entry_row_update(log, entry, error);
    if (!status)
        status = dose_follow(log, entry, row->food_id, &before, error);
    if (!status && change->measured)
        status = food_remember_measure(log, row->food_id, change->measured->text, error);
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
    date_format_iso(day, to_day);
    snprintf(rest, sizeof rest, " to %s", day);
    entry_row_label(own_label, "Copied", rows.rows[0].food_name, count, rest);
    for (size_t i = 0; !status && i < count; i++) {
        struct entry copy = rows.rows[i].entry;
        int64_t id;
        copy.day = to_day;
        copy.minute = keep_time ? copy.minute : MINUTE_NONE;
        copy.meal_id = meal_id ? meal_id : copy.meal_id;
        copy.dose_id = 0;
        status = entry_row_insert(&id, journal->log, &copy, error);
        copy.id = id;
        if (!status)
            status = dose_link(journal->log, &copy, rows.rows[i].food_id, error);
    }
    return end(&rows, journal->log, status, label ? label : own_label, error);
}
