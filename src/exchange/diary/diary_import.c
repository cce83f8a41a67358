#include "marrow/exchange/diary_import.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diary_changed.h"
#include "diary_food.h"
#include "diary_read.h"
#include "diary_rows.h"
#include "diary_there.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/entry_list.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/action.h"

/* An import while it is written. */
struct import {
    struct diary_import_result *result;
    struct journal *journal;
    struct diary_reading *reading;
    struct food *names; /* the newest version of each food of the log, without its values */
    size_t name_count;
    struct arena arena;
};

/* --- what the foods are --- */

/* Loads the food of the log that has the name, unit and kind: one of the person's own rather than a
 * catalogue's. *is_found gets whether there is one. */
static enum status find_named(struct food *out, bool *is_found, struct import *import,
                              const struct food *food, struct error *error)
{
    const struct food *found = NULL;
    for (size_t i = 0; i < import->name_count; i++) {
        const struct food *other = &import->names[i];
        bool is_same =
            other->basis == food->basis && other->kind == food->kind &&
            text_equal_nocase(other->name, food->name) &&
            (food->basis != BASIS_UNIT || text_equal_nocase(food_unit(other), food_unit(food)));
        if (is_same && (!found || own_food_is(other)))
            found = other;
    }
    *is_found = found != NULL;
    if (!found)
        return STATUS_OK;
    return food_load_version(out, &import->arena, import->journal->log, found->version_id, error);
}

/* Finds the food with the key, in the log or a catalogue. An own food of another name is another
 * food: its key is one of the log that the file is from. */
static enum status find_keyed(struct food *out, bool *is_found, struct import *import,
                              struct food *food, struct error *error)
{
    struct error missing = ERROR_INIT;
    enum status status =
        journal_find_origin(out, &import->arena, import->journal, food->origin, &missing);
    *is_found = status == STATUS_OK;
    if (status && status != STATUS_NOT_FOUND) {
        *error = missing;
        return status;
    }
    if (*is_found && own_food_is(out) && strcmp(out->name, food->name) != 0) {
        *is_found = false;
        food->origin = NULL;
    }
    return STATUS_OK;
}

/* Takes the food that the name means, for a file that does not say what foods hold. The measure
 * must be one of the food's. */
static enum status find_meant(struct food *out, bool *is_found, struct import *import,
                              struct diary_food *version, struct error *error)
{
    const struct food *food;
    struct search_results candidates;
    struct measured measured;
    struct error missing = ERROR_INIT;
    struct quantity quantity = { .has_count = true, .count = 1 };
    snprintf(quantity.word, sizeof quantity.word, "%s", food_unit(&version->food));
    enum status status =
        resolve_food(&food, &candidates, import->journal, version->food.name, &missing);
    *is_found =
        status == STATUS_OK && measure_settle(&measured, food, &quantity, &missing) == STATUS_OK;
    if (*is_found) {
        *out = food_dup(&import->arena, food);
        version->factor = measured.amount;
    }
    search_results_release(&candidates);
    if (!status || status == STATUS_NOT_FOUND || status == STATUS_AMBIGUOUS)
        return STATUS_OK;
    *error = missing;
    return status;
}

/* Settles which foods the versions of one food are: `found`, those of it that have its values. */
static void settle_versions(struct import *import, size_t first, const struct food *found)
{
    struct diary_foods *foods = &import->reading->foods;
    const struct food *named = &foods->foods[first].food;
    bool is_keyed = named->origin != NULL;
    int64_t added_to = found && (is_keyed || own_food_is(found)) ? found->food_id : 0;
    for (size_t at = first + 1; at; at = foods->foods[at - 1].next) {
        struct diary_food *version = &foods->foods[at - 1];
        diary_food_settle(version);
        version->food_id = added_to;
        if (found && diary_food_fits(version, found, !import->reading->format->is_own)) {
            version->food = *found;
            version->is_found = true;
        }
    }
}

static enum status settle_food(struct import *import, size_t first, struct error *error)
{
    struct food found;
    bool is_found = false;
    struct diary_food *version = &import->reading->foods.foods[first];
    enum status status = STATUS_OK;
    if (!import->reading->has_nutrients) {
        if (version->food.origin)
            status = find_keyed(&found, &is_found, import, &version->food, error);
        is_found = is_found && diary_food_is_measured_alike(version, &found);
        if (!status && !is_found)
            status = find_meant(&found, &is_found, import, version, error);
        if (!status && is_found) {
            version->food = found;
            version->is_found = true;
        }
        return status;
    }
    if (version->food.origin)
        status = find_keyed(&found, &is_found, import, &version->food, error);
    if (!status && !is_found && !version->food.origin)
        status = find_named(&found, &is_found, import, &version->food, error);
    if (!status)
        settle_versions(import, first, is_found ? &found : NULL);
    return status;
}

static enum status settle_foods(struct import *import, struct error *error)
{
    struct diary_foods *foods = &import->reading->foods;
    enum status status = food_load_names(&import->names, &import->name_count, &import->arena,
                                         import->journal->log, error);
    for (size_t i = 0; !status && i < foods->count; i++) {
        if (foods->foods[i].first == i)
            status = settle_food(import, i, error);
    }
    return status;
}

/* --- writing --- */

/* Records a version that is needed, and sets its ids. */
static enum status record(struct import *import, struct diary_food *version, struct error *error)
{
    struct store *log = import->journal->log;
    struct diary_food *first = &import->reading->foods.foods[version->first];
    int64_t food_id = version->food_id ? version->food_id : first->food_id;
    if (version->is_found)
        return food_record(&version->food, log, error);
    if (food_id) {
        version->food.food_id = food_id;
        version->food.version_id = 0;
        import->result->new_versions += version->food_id != 0;
        return food_add_version(&version->food, log, version->food_id == 0, NULL, error);
    }
    import->result->new_foods++;
    enum status status = version->food.origin
                             ? food_record(&version->food, log, error)
                             : own_food_insert(&version->food, &import->arena, log, error);
    if (!status)
        first->food_id = version->food.food_id;
    return status;
}

static enum status record_foods(struct import *import, struct error *error)
{
    struct diary_foods *foods = &import->reading->foods;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < foods->count; i++) {
        struct diary_food *version = &foods->foods[i];
        if (!version->is_needed)
            continue;
        int64_t added_to = version->food_id;
        status = record(import, version, error);
        if (!status && !added_to && !version->is_found)
            foods->foods[version->first].food_id = version->food.food_id;
        if (!status)
            status = food_remember_measure(import->journal->log, version->food.food_id,
                                           version->last_measure, error);
    }
    return status;
}

static struct entry entry_of(const struct import *import, const struct diary_row *row)
{
    const struct diary_food *version = &import->reading->foods.foods[row->food];
    return (struct entry){ .day = row->day,
                           .minute = row->minute,
                           .meal_id = row->meal_id,
                           .version_id = version->food.version_id,
                           .amount = row->amount * version->factor,
                           .measure = row->measure,
                           .note = row->note };
}

/* A row while the log's entry for it is looked for. */
struct search {
    struct diary_changed *changed;
    const struct diary_food *version;
};

static bool fits(int64_t version_id, void *payload)
{
    const struct search *search = payload;
    return diary_changed_fits(search->changed, search->version, version_id);
}

/* Says what the file changes of the row's food, once for each. */
static void tell_difference(struct import *import, struct diary_changed *changed,
                            struct diary_food *version, int64_t version_id)
{
    struct buffer text = BUFFER_INIT;
    char *told = import->result->differences;
    size_t length = strlen(told);
    import->result->differing++;
    if (version->is_told)
        return;
    version->is_told = true;
    buffer_add_text(&text, length > 0 ? "; " : "");
    diary_changed_tell(&text, changed, version, version_id);
    if (length + text.length < sizeof import->result->differences)
        memcpy(told + length, text.text, text.length + 1);
    buffer_release(&text);
}

static void find_row(struct import *import, struct diary_there *there,
                     struct diary_changed *changed, struct diary_row *row)
{
    struct diary_food *version = &import->reading->foods.foods[row->food];
    struct search search = { changed, version };
    struct entry entry = entry_of(import, row);
    const struct listed_entry *found =
        diary_there_take(there, &entry, version->food.food_id, version->food.name, fits, &search);
    row->is_there = found != NULL;
    import->result->there += row->is_there;
    version->is_needed = version->is_needed || !row->is_there;
    if (found && import->reading->has_nutrients && !fits(found->entry.version_id, &search))
        tell_difference(import, changed, version, found->entry.version_id);
}

/* Finds the rows that the log has already, and the versions that the others need. */
static enum status find_there(struct import *import, struct error *error)
{
    struct diary_there there;
    struct diary_changed changed;
    struct diary_reading *reading = import->reading;
    struct date from = reading->rows[0].day;
    struct date to = from;
    for (size_t i = 1; i < reading->row_count; i++) {
        struct date day = reading->rows[i].day;
        from = date_difference(day, from) < 0 ? day : from;
        to = date_difference(day, to) > 0 ? day : to;
    }
    diary_changed_init(&changed, import->journal->log, !reading->format->is_own, error);
    enum status status = diary_there_load(&there, import->journal->log, from, to, error);
    for (size_t i = 0; !status && i < reading->row_count; i++) {
        find_row(import, &there, &changed, &reading->rows[i]);
        status = changed.status;
    }
    diary_changed_release(&changed);
    diary_there_release(&there);
    return status;
}

static int compare_days(const void *a, const void *b)
{
    return ((const struct date *)a)->number - ((const struct date *)b)->number;
}

/* Counts the days of the entries that were added. */
static void count_days(struct import *import)
{
    struct diary_import_result *result = import->result;
    const struct diary_reading *reading = import->reading;
    struct date *days = arena_alloc(&import->arena, (reading->row_count + 1) * sizeof *days);
    size_t count = 0;
    for (size_t i = 0; i < reading->row_count; i++) {
        if (!reading->rows[i].is_there)
            days[count++] = reading->rows[i].day;
    }
    qsort(days, count, sizeof *days, compare_days);
    for (size_t i = 0; i < count; i++)
        result->days += i == 0 || date_difference(days[i], days[i - 1]) != 0;
    if (count > 0) {
        result->first_day = days[0];
        result->last_day = days[count - 1];
    }
}

static enum status add_entries(struct import *import, struct error *error)
{
    const struct diary_reading *reading = import->reading;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < reading->row_count; i++) {
        const struct diary_row *row = &reading->rows[i];
        const struct food *food = &reading->foods.foods[row->food].food;
        int64_t id;
        struct entry entry = entry_of(import, row);
        if (row->is_there)
            continue;
        status = entry_list_add(&id, import->journal->log, &entry, food->food_id,
                                food_is_supplement(food), error);
        import->result->entries += !status;
    }
    return status;
}

static enum status write_all(struct import *import, struct error *error)
{
    enum status status = settle_foods(import, error);
    if (!status)
        status = find_there(import, error);
    if (!status)
        status = record_foods(import, error);
    if (!status)
        status = add_entries(import, error);
    if (!status)
        count_days(import);
    return status;
}

/* Writes the rows as one undo step. */
static enum status write_rows(struct import *import, struct error *error)
{
    char label[200];
    struct store *log = import->journal->log;
    const struct diary_import_options *options = import->reading->options;
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = write_all(import, error);
    if (!status && options->is_trial) {
        action_abort(log);
        return STATUS_OK;
    }
    snprintf(label, sizeof label, "Imported %zu %s of %.120s", import->result->entries,
             TEXT_PLURAL(import->result->entries, "entry", "entries"), options->name);
    return action_end(log, status, label, error);
}

/* Says why nothing is imported, if that is so. */
static enum status judge(const struct diary_reading *reading, struct error *error)
{
    const struct diary_import_result *result = reading->result;
    if (result->refused > 0 && (!reading->options->is_partial || reading->row_count == 0))
        return error_set(error, reading->first_status,
                         "nothing was imported: %zu of %zu rows of %.120s cannot be read; correct "
                         "%s, or add --partial to import the others",
                         result->refused, result->rows, reading->name,
                         TEXT_PLURAL(result->refused, "it", "them"));
    if (reading->row_count == 0)
        return error_set(error, STATUS_NOT_FOUND, "there are no entries in %.120s", reading->name);
    return STATUS_OK;
}

/* Imports a whole log, as one undo step. */
static enum status import_rows(struct diary_import_result *out, struct journal *journal,
                               const char *bytes, size_t length,
                               const struct diary_import_options *options, struct error *error)
{
    char label[200];
    out->format = DIARY_ROWS_FORMAT;
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = diary_rows_import(out, journal, bytes, length, options->name, error);
    journal->is_search_stale = true;
    if (!status && options->is_trial) {
        action_abort(journal->log);
        return STATUS_OK;
    }
    snprintf(label, sizeof label, "Imported %zu rows of %.120s", out->added_rows + out->changed,
             options->name);
    return action_end(journal->log, status, label, error);
}

enum status diary_import(struct diary_import_result *out, struct journal *journal,
                         const char *bytes, size_t length,
                         const struct diary_import_options *options, struct error *error)
{
    struct meals meals;
    struct diary_reading reading = { .options = options, .result = out, .name = options->name };
    struct import import = { .result = out, .journal = journal, .reading = &reading };
    *out = (struct diary_import_result){ 0 };
    if (diary_rows_is(bytes, length))
        return import_rows(out, journal, bytes, length, options, error);
    enum status status = meals_load(&meals, journal->log, error);
    if (status)
        return status;
    reading.meals = &meals;
    status = diary_read_csv(&reading, bytes, length, error);
    if (status == STATUS_NOT_FOUND)
        status = error_set(error, STATUS_INVALID,
                           "%.120s is of no format that marrow knows; see marrow import --help",
                           options->name);
    if (!status)
        status = judge(&reading, error);
    if (!status)
        status = write_rows(&import, error);
    journal->is_search_stale = true;
    arena_release(&import.arena);
    diary_read_release(&reading);
    meals_release(&meals);
    return status;
}
