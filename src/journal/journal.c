#include "marrow/journal/journal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/setting.h"
#include "marrow/store/statement.h"
#include "tables.h"

#define SEARCHES_MOST 5 /* while another program takes foods of the log away */
#define USAGE_DAYS 90 /* days within which a food eaten counts as a habit */

enum { JOURNAL_USAGE, JOURNAL_COUNTRY, JOURNAL_QUERY_COUNT };

static const struct query journal_queries[] = {
    [JOURNAL_USAGE] = { "usage",
                        "SELECT v.food_id, count(*), sum(e.meal_id = :meal), max(e.day) "
                        "FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id "
                        "WHERE e.day > :since GROUP BY v.food_id" },
    [JOURNAL_COUNTRY] = { "country of today",
                          "SELECT country FROM profile WHERE from_day = "
                          "coalesce((SELECT max(from_day) FROM profile WHERE from_day <= :day), "
                          "(SELECT min(from_day) FROM profile))" },
};
const struct query_table journal_query_table = { "journal", journal_queries, JOURNAL_QUERY_COUNT };

/* Returns the path that --log or MARROW_LOG names, or NULL. */
static const char *named_log(const struct journal_paths *paths)
{
    const char *said = paths && paths->log ? paths->log : getenv("MARROW_LOG");
    return said && *said ? said : NULL;
}

enum status journal_log_path(char **out, const struct journal_paths *paths, struct error *error)
{
    const char *said = named_log(paths);
    if (said) {
        *out = xstrdup(said);
        return STATUS_OK;
    }
    char *folder;
    enum status status = path_data_folder(&folder, error);
    if (status)
        return status;
    *out = path_join(folder, "marrow.db");
    free(folder);
    return STATUS_OK;
}

/* Returns the folder of the person's own catalogues, or NULL if there is none. The caller frees
 * it. */
static char *catalogue_folder(const struct journal_paths *paths)
{
    struct error ignored = ERROR_INIT;
    const char *said = paths && paths->catalogues ? paths->catalogues : getenv("MARROW_CATALOGUES");
    if (said && *said)
        return xstrdup(said);
    char *data;
    if (path_data_folder(&data, &ignored))
        return NULL;
    char *folder = path_join(data, "catalogues");
    free(data);
    if (path_exists(folder))
        return folder;
    free(folder);
    return NULL;
}

static enum status open_catalogues(struct journal *journal, const struct journal_paths *paths,
                                   void (*notify)(const char *line, void *payload), void *payload,
                                   struct error *error)
{
    char *own = catalogue_folder(paths);
    char *starter = path_starter_folder();
    const char *folders[] = { own, starter };
    enum status status = catalogues_open(&journal->catalogues, folders, 2, notify, payload, error);
    if (!status && notify && !catalogues_find(&journal->catalogues, "starter"))
        notify("the starter foods are missing: starter.catalogue was not found beside the program",
               payload);
    free(own);
    free(starter);
    return status;
}

static enum store_making making(enum journal_need need, bool is_named)
{
    if (is_named)
        return need == JOURNAL_CREATES ? STORE_MAKES_FILE : STORE_MAKES_NOTHING;
    return need >= JOURNAL_BEGINS ? STORE_MAKES_FOLDER : STORE_MAKES_NOTHING;
}

/* Adds to the error that there is no log what to do about it. */
static enum status add_advice(bool is_named, struct error *error)
{
    struct error told = *error;
    return error_set(error, told.status, "%s; %s", told.text,
                     is_named ? "check the path, or begin a new log there with --create"
                              : "log a first food: marrow add \"2 eggs\"");
}

static enum status open_log(struct journal *journal, const struct journal_paths *paths,
                            struct error *error)
{
    char *path;
    enum status status = journal_log_path(&path, paths, error);
    if (status)
        return status;
    enum journal_need need = paths ? paths->need : JOURNAL_BEGINS;
    bool is_named = named_log(paths) != NULL;
    if (need == JOURNAL_BROWSES && !is_named && !path_exists(path))
        status = store_open_empty_log(&journal->log, path, error);
    else if (paths && paths->is_trial)
        status =
            store_open_trial(&journal->log, &journal->news, path, making(need, is_named), error);
    else
        status = store_open_log(&journal->log, &journal->news, path, making(need, is_named), error);
    bool is_missing = status == STATUS_UNUSABLE && !path_exists(path);
    free(path);
    return is_missing ? add_advice(is_named, error) : status;
}

bool journal_exists(const struct journal_paths *paths)
{
    char *path;
    struct error ignored = ERROR_INIT;
    if (journal_log_path(&path, paths, &ignored))
        return false;
    bool exists = path_exists(path);
    free(path);
    return exists;
}

char *journal_missing(const struct journal_paths *paths)
{
    const char *said = named_log(paths);
    return said && !path_exists(said) ? xstrdup(said) : NULL;
}

enum status journal_open(struct journal **out, const struct journal_paths *paths,
                         void (*notify)(const char *line, void *payload), void *payload,
                         struct error *error)
{
    struct clock_reading reading;
    bool day_changed;
    enum status status =
        clock_read(&reading, error); /* first, so that a wrong clock creates no log */
    if (status)
        return status;
    memory_keep_freed();
    struct journal *journal = xcalloc(1, sizeof *journal);
    status = open_log(journal, paths, error);
    if (!status)
        status = journal_tick(&day_changed, journal, error);
    if (!status)
        status = open_catalogues(journal, paths, notify, payload, error);
    if (!status)
        status = search_open(&journal->search, journal->log, &journal->catalogues, error);
    if (!status)
        status = ceilings_load(&journal->ceilings, journal->log, error);
    if (!status)
        status = journal_refresh(journal, 0, error);
    if (status) {
        journal_close(journal);
        return status;
    }
    *out = journal;
    return STATUS_OK;
}

void journal_close(struct journal *journal)
{
    if (!journal)
        return;
    if (journal->search)
        search_close(journal->search);
    if (journal->ceilings)
        ceilings_free(journal->ceilings);
    catalogues_close(&journal->catalogues);
    store_close(journal->log);
    free(journal);
}

enum status journal_tick(bool *day_changed, struct journal *journal, struct error *error)
{
    struct clock_reading reading;
    struct date before = journal->today;
    enum status status = clock_read(&reading, error);
    if (!status)
        status = setting_day_start(&journal->day_starts, journal->log, error);
    if (!status)
        status = setting_dose_reach(&journal->dose_reach, journal->log, error);
    if (!status)
        status = setting_follow_decimal(journal->log, error);
    if (status)
        return status;
    clock_label(&journal->today, &journal->minute, reading, journal->day_starts);
    *day_changed = date_difference(before, journal->today) != 0;
    return STATUS_OK;
}

int journal_minute_of(const struct journal *journal, int minute)
{
    bool is_late = minute != MINUTE_NONE && minute < journal->day_starts;
    return minute + (is_late ? 1440 : 0);
}

bool journal_settle_night(struct date *day, int *minute, const struct journal *journal)
{
    bool is_night = *minute != MINUTE_NONE && *minute < journal->day_starts;
    *minute = journal_minute_of(journal, *minute);
    /* Within the night itself, its own day is still the current one. */
    bool is_last = is_night && date_difference(*day, journal->today) == 0 && journal->minute < 1440;
    if (is_last)
        *day = date_add(*day, -1);
    return is_last;
}

static struct usage read_usage(struct statement *st)
{
    struct usage usage = { 0 };
    usage.food_id = statement_integer(st);
    usage.count = (int)statement_integer(st);
    usage.meal_count = (int)statement_integer(st);
    if (!date_parse_iso(&usage.last_day, statement_text_needed(st)))
        usage.last_day = (struct date){ 0 };
    return usage;
}

static enum status load_usages(struct usage **out, size_t *count, struct arena *arena,
                               struct journal *journal, int64_t meal_id, struct error *error)
{
    struct statement *st;
    char since[DATE_TEXT];
    size_t room = 0;
    enum status status = statement_open(&st, journal->log, &journal_queries[JOURNAL_USAGE], error);
    if (status)
        return status;
    date_format_iso(since, date_add(journal->today, -USAGE_DAYS));
    statement_bind_text(st, ":since", since);
    statement_bind_integer(st, ":meal", meal_id);
    while ((status = statement_step(st, error)) == STATUS_OK) {
        *out = arena_make_room(arena, *out, *count, &room, sizeof **out);
        (*out)[(*count)++] = read_usage(st);
    }
    return statement_end(st, status);
}

static enum status meal_of_now(int64_t *out, struct journal *journal, struct error *error)
{
    struct meals meals;
    enum status status = meals_load(&meals, journal->log, error);
    if (status)
        return status;
    const struct meal *meal = meals_at(&meals, journal->minute, false);
    *out = meal ? meal->id : 0;
    meals_release(&meals);
    return STATUS_OK;
}

enum status journal_refresh(struct journal *journal, int64_t meal_id, struct error *error)
{
    bool day_changed;
    journal->search_meal = meal_id;
    journal->is_search_stale = true;
    return journal_tick(&day_changed, journal, error);
}

static enum status load_country(struct journal *journal, struct error *error)
{
    struct statement *st;
    enum status status =
        statement_open(&st, journal->log, &journal_queries[JOURNAL_COUNTRY], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", journal->today);
    status = statement_step(st, error);
    const char *country = status ? NULL : statement_text(st);
    snprintf(journal->country, sizeof journal->country, "%s", country ? country : "");
    return statement_end(st, status);
}

static enum status refresh_search(struct journal *journal, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct usage *usages = NULL;
    size_t count = 0;
    int64_t meal_id = journal->search_meal;
    enum status status = meal_id ? STATUS_OK : meal_of_now(&meal_id, journal, error);
    if (!status)
        status = load_usages(&usages, &count, &arena, journal, meal_id, error);
    if (!status)
        status = search_refresh(journal->search, usages, count, journal->today, error);
    if (!status)
        status = load_country(journal, error);
    if (!status)
        search_set_country(journal->search, journal->country);
    arena_release(&arena);
    return status;
}

/* Sets the bounds of the person's recipes among the hits, from their ingredients. */
static enum status bound_hits(struct search_results *out, struct journal *journal,
                              struct error *error)
{
    size_t count = 0;
    struct food **recipes = xcalloc(out->count, sizeof *recipes);
    for (size_t i = 0; i < out->count; i++) {
        if (out->hits[i].food.kind == FOOD_RECIPE)
            recipes[count++] = &out->hits[i].food;
    }
    enum status status =
        composition_bound(recipes, count, &out->arena, journal->log, journal->ceilings, error);
    free(recipes);
    return status;
}

enum status journal_find(struct search_results *out, struct journal *journal, const char *text,
                         size_t limit, const char *catalogue_name, struct error *error)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < SEARCHES_MOST; i++) {
        if (journal->is_search_stale)
            status = refresh_search(journal, error);
        if (status)
            return status;
        journal->is_search_stale = false;
        status = search_find(out, journal->search, text, limit, catalogue_name, error);
        if (status)
            return status;
        journal->is_search_stale = out->is_stale;
        if (!out->is_stale || i == SEARCHES_MOST - 1)
            break;
        search_results_release(out);
    }
    status = bound_hits(out, journal, error);
    if (status)
        search_results_release(out);
    return status;
}

enum status journal_find_origin(struct food *out, struct arena *arena, struct journal *journal,
                                const char *origin, struct error *error)
{
    enum status status = food_find_origin(out, arena, journal->log, origin, error);
    if (status == STATUS_OK)
        return composition_bound(&out, 1, arena, journal->log, journal->ceilings, error);
    if (status != STATUS_NOT_FOUND)
        return status;
    status = catalogues_find_origin(out, arena, &journal->catalogues, origin, error);
    if (status == STATUS_NOT_FOUND)
        return error_set(error, status, "no food has the key '%s'", origin);
    return status;
}
