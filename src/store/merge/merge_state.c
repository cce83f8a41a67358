/* The steps that merging rows and the rules have in common. */
#include "merge_state.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/merge.h"
#include "part.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "version.h"

/* What a person counts. The description of a food counts as a food. */
static const struct {
    enum merge_group group;
    bool is_counted;
    const char *noun;
} kinds[PART_COUNT] = {
    [PART_FOOD] = { MERGE_FOODS, false, "food" },
    [PART_FOOD_FAVOURITE] = { MERGE_FOODS, true, "food" },
    [PART_FOOD_HIDDEN] = { MERGE_FOODS, true, "food" },
    [PART_FOOD_MEASURE] = { MERGE_FOODS, false, "food" },
    [PART_VERSION] = { MERGE_FOODS, true, "food" },
    [PART_MEAL] = { MERGE_SETTINGS, true, "meal" },
    [PART_COURSE] = { MERGE_COURSES, true, "course" },
    [PART_DOSE] = { MERGE_DOSES, true, "dose" },
    [PART_SPACING] = { MERGE_COURSES, true, "time between courses" },
    [PART_ENTRY] = { MERGE_ENTRIES, true, "entry" },
    [PART_DAY_MARK] = { MERGE_NOTES, true, "mark" },
    [PART_DAY_NOTE] = { MERGE_NOTES, true, "note" },
    [PART_DAY_SUPPLEMENTS] = { MERGE_NOTES, true, "mark" },
    [PART_MEAL_NOTE] = { MERGE_NOTES, true, "note" },
    [PART_PROFILE] = { MERGE_TARGETS, true, "profile" },
    [PART_LIFE_STAGE] = { MERGE_TARGETS, true, "life stage" },
    [PART_TARGET] = { MERGE_TARGETS, true, "target" },
    [PART_SETTING] = { MERGE_SETTINGS, true, "setting" },
    [PART_MEASUREMENT] = { MERGE_MEASUREMENTS, true, "measurement" },
};

const char *merge_noun(enum part part)
{
    return kinds[part].noun;
}

void merge_count(struct merge *merge, enum part part, bool was_there, bool is_there)
{
    struct merge_counts *counts = &merge->result->counts[kinds[part].group];
    merge->rows++;
    if (!kinds[part].is_counted)
        return;
    if (was_there && is_there)
        counts->changed++;
    else if (is_there)
        counts->added++;
    else
        counts->deleted++;
}

void merge_tell(struct merge *merge, struct merge_event event)
{
    struct merge_result *result = merge->result;
    result->events = arena_make_room(&result->arena, result->events, result->event_count,
                                     &result->event_room, sizeof *result->events);
    event.kept = arena_strdup(&result->arena, event.kept);
    event.other = arena_strdup(&result->arena, event.other);
    result->events[result->event_count++] = event;
}

enum status merge_words(const char **out, struct merge *merge, struct part_set *parts,
                        enum part part, const char *key, struct error *error)
{
    sqlite3_stmt *words;
    bool has_row = false;
    *out = NULL;
    enum status status = parts_query(&words, parts, part, PART_TELL, key, error);
    if (status || !words)
        return status;
    status = parts_step(&has_row, parts, words, error);
    if (!status && has_row)
        *out = arena_strdup(&merge->arena, (const char *)sqlite3_column_text(words, 0));
    (void)sqlite3_reset(words);
    return status;
}

enum status merge_ask(int64_t *out, struct merge *merge, struct error *error, const char *format,
                      ...)
{
    va_list values;
    va_start(values, format);
    char *sql = sqlite3_vmprintf(format, values);
    va_end(values);
    if (!sql)
        return failure_set(merge->log, SQLITE_NOMEM, error);
    enum status status = handle_integer(out, merge->log, sql, error);
    sqlite3_free(sql);
    return status;
}

/* Makes room for the own number of a food that comes: another food that has it waits. */
static enum status displace_number(struct merge *merge, const char *key, struct error *error)
{
    sqlite3_stmt *row;
    bool has_row = false;
    int64_t ignored;
    if (strncmp(key, "own:", 4) != 0)
        return STATUS_OK;
    enum status status = parts_query(&row, &merge->there, PART_FOOD, PART_FIND, key, error);
    if (!status)
        status = parts_step(&has_row, &merge->there, row, error);
    if (!status && has_row)
        status = merge_ask(
            &ignored, merge, error,
            "UPDATE food SET origin = origin || '~' || id WHERE id <> %lld AND origin = %Q",
            (long long)sqlite3_column_int64(row, PART_CONTENT),
            (const char *)sqlite3_column_text(row, PART_CONTENT + 1));
    (void)sqlite3_reset(row);
    return status;
}

/* Puts the food of the key where it is deleted here. */
static enum status ensure_food(struct merge *merge, const char *key, struct error *error)
{
    struct version here;
    bool is_there;
    bool is_known;
    enum status status = parts_run(&is_there, &merge->here, PART_FOOD, PART_FIND, key, error);
    if (status || is_there)
        return status;
    status = versions_find(&here, &is_known, &merge->versions, PART_FOOD, key, error);
    if (!status)
        status = displace_number(merge, key, error);
    if (!status)
        status = parts_copy(&merge->here, &merge->there, PART_FOOD, key, error);
    merge->rows++;
    /* The version there is older than the deletion. */
    return status ? status : versions_renew(&merge->versions, PART_FOOD, key, &here, NULL, error);
}

/* Puts the food of a description, if it is not here. */
static enum status ensure_food_of(struct merge *merge, const char *key, struct error *error)
{
    sqlite3_stmt *row;
    bool has_row = false;
    char *food = NULL;
    enum status status = parts_query(&row, &merge->there, PART_VERSION, PART_FIND, key, error);
    if (!status)
        status = parts_step(&has_row, &merge->there, row, error);
    if (!status && has_row && sqlite3_column_text(row, PART_CONTENT + 1))
        food = xstrdup((const char *)sqlite3_column_text(row, PART_CONTENT + 1));
    (void)sqlite3_reset(row);
    if (!status && food)
        status = ensure_food(merge, food, error);
    free(food);
    return status;
}

enum status merge_put(struct merge *merge, enum part part, const char *key, struct error *error)
{
    enum status status = STATUS_OK;
    if (part == PART_VERSION)
        status = ensure_food_of(merge, key, error);
    else if (part == PART_FOOD)
        status = displace_number(merge, key, error);
    return status ? status : parts_copy(&merge->here, &merge->there, part, key, error);
}
