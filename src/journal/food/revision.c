#include "marrow/journal/revision.h"

#include <math.h>
#include <string.h>

#include "entry_row.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    REVISION_ENTRIES,
    REVISION_ONE,
    REVISION_USE,
    REVISION_KIND,
    REVISION_SET_KIND,
    REVISION_QUERY_COUNT
};

#define OF_FOOD "food_version_id IN (SELECT id FROM food_version WHERE food_id = :food)"

static const struct query revision_queries[] = {
    [REVISION_ENTRIES] = { "entries of food",
                           "SELECT id, day, food_version_id FROM entry WHERE " OF_FOOD
                           " ORDER BY day DESC, id" },
    [REVISION_ONE] = { "entry of food", "SELECT id, day, food_version_id FROM entry WHERE id = "
                                        ":entry AND " OF_FOOD },
    [REVISION_USE] = { "use of food", "SELECT count(*), count(DISTINCT day), min(day), max(day) "
                                      "FROM entry WHERE " OF_FOOD },
    [REVISION_KIND] = { "kind of food", "SELECT kind, EXISTS (SELECT 1 FROM entry WHERE " OF_FOOD
                                        ") FROM food WHERE id = :food" },
    [REVISION_SET_KIND] = { "set kind of food", "UPDATE food SET kind = :kind, modified_at = :now "
                                                "WHERE id = :food" },
};
const struct query_table revision_query_table = { "revision", revision_queries,
                                                  REVISION_QUERY_COUNT };

static enum status read_entries(struct revised_entries *out, struct statement *st,
                                struct error *error)
{
    enum status status;
    size_t room = 0;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->entries =
            arena_make_room(&out->arena, out->entries, out->count, &room, sizeof *out->entries);
        struct revised_entry *entry = &out->entries[out->count++];
        entry->id = statement_integer(st);
        entry->day = statement_date(st, "an entry with an invalid date");
        entry->version_id = statement_integer(st);
        bool is_new = out->count == 1 || date_difference(entry->day, entry[-1].day) != 0;
        out->day_count += is_new ? 1 : 0;
    }
    return statement_end(st, status);
}

enum status revision_entries_load(struct revised_entries *out, struct store *log, int64_t food_id,
                                  struct reach reach, struct error *error)
{
    struct statement *st;
    bool is_one = reach.kind == REACH_ONE;
    *out = (struct revised_entries){ ARENA_INIT, NULL, 0, 0 };
    if (reach.kind == REACH_NOW)
        return STATUS_OK;
    enum status status = statement_open(
        &st, log, &revision_queries[is_one ? REVISION_ONE : REVISION_ENTRIES], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    if (is_one)
        statement_bind_integer(st, ":entry", reach.entry_id);
    status = read_entries(out, st, error);
    if (!status && is_one && out->count == 0)
        return error_set(error, STATUS_NOT_FOUND, "that entry is of another food");
    return status;
}

void revision_entries_release(struct revised_entries *entries)
{
    arena_release(&entries->arena);
    *entries = (struct revised_entries){ ARENA_INIT, NULL, 0, 0 };
}

enum status revision_use_load(struct use *out, struct store *log, int64_t food_id,
                              struct error *error)
{
    struct statement *st;
    *out = (struct use){ 0 };
    enum status status = statement_open(&st, log, &revision_queries[REVISION_USE], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food_id);
    status = statement_step(st, error);
    if (!status) {
        out->entries = (size_t)statement_integer(st);
        out->days = (size_t)statement_integer(st);
        const char *first = statement_text(st);
        bool is_first = first && date_parse_iso(&out->first_day, first);
        const char *last = statement_text(st);
        bool is_last = last && date_parse_iso(&out->last_day, last);
        if (out->entries > 0 && (!is_first || !is_last))
            statement_refuse(st, "an entry with an invalid date");
    }
    return statement_end(st, status);
}

enum status revision_insert_version(struct food *food, struct store *log, struct reach reach,
                                    struct error *error)
{
    bool is_catalogues = food->catalogue != NULL;
    return food_add_version(food, log, reach.kind != REACH_ONE,
                            is_catalogues ? FOOD_VALUE_OWN : NULL, error);
}

/* The version that entries were logged with, kept from one entry to the next. */
struct past {
    struct arena arena;
    struct food food;
    int64_t version_id; /* 0: none yet */
};

static enum status past_load(struct past *past, struct store *log, int64_t version_id,
                             struct error *error)
{
    if (past->version_id == version_id)
        return STATUS_OK;
    arena_release(&past->arena);
    past->version_id = 0;
    enum status status = food_load_version(&past->food, &past->arena, log, version_id, error);
    if (!status)
        past->version_id = version_id;
    return status;
}

static bool settles(struct measured *out, const struct food *food, const struct quantity *quantity)
{
    struct error ignored = ERROR_INIT;
    return measure_settle(out, food, quantity, &ignored) == STATUS_OK;
}

bool revision_follow_measure(double *amount, const char *measure, const struct food *from,
                             const struct food *to)
{
    struct quantity quantity;
    struct measured before;
    struct measured after;
    struct error ignored = ERROR_INIT;
    bool is_measured = measure_parse_stored(&quantity, measure, &ignored) == STATUS_OK &&
                       settles(&before, from, &quantity) &&
                       fabs(before.amount - *amount) <= 1e-9 * *amount;
    if (is_measured && settles(&after, to, &quantity)) {
        *amount = after.amount;
        return true;
    }
    return from->basis == to->basis &&
           (to->basis != BASIS_UNIT || strcmp(from->unit_name, to->unit_name) == 0);
}

static enum status refuse_measure(const struct entry *entry, const struct food *from,
                                  const struct food *to, struct error *error)
{
    char day[DATE_TEXT];
    date_format_iso(day, entry->day);
    return error_set(error, STATUS_INVALID,
                     "\"%s\" of %s on %s no longer fits: the food is now counted in %s; add that "
                     "measure to the food or correct it from now on",
                     entry->measure, from->name, day, food_unit(to));
}

static enum status move_entry(struct store *log, struct past *past, const struct food *version,
                              int64_t id, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct entry_row row;
    enum status status = entry_row_load(&row, &arena, log, id, error);
    if (!status)
        status = past_load(past, log, row.entry.version_id, error);
    if (!status &&
        !revision_follow_measure(&row.entry.amount, row.entry.measure, &past->food, version))
        status = refuse_measure(&row.entry, &past->food, version, error);
    if (!status) {
        row.entry.version_id = version->version_id;
        status = entry_row_update(log, &row.entry, error);
    }
    arena_release(&arena);
    return status;
}

enum status revision_apply(struct store *log, const struct food *version,
                           const struct revised_entries *entries, struct error *error)
{
    struct past past = { .arena = ARENA_INIT };
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < entries->count; i++)
        status = move_entry(log, &past, version, entries->entries[i].id, error);
    arena_release(&past.arena);
    return status;
}

static enum status find_kind(bool *differs, bool *is_used, struct store *log,
                             const struct food *food, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &revision_queries[REVISION_KIND], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    status = statement_step(st, error);
    if (!status) {
        *differs = strcmp(statement_text_needed(st), food_kind_name(food->kind)) != 0;
        *is_used = statement_integer(st) != 0;
    }
    return statement_end(st, status);
}

/* Changes the food's kind, which all its versions share. */
static enum status set_kind(struct store *log, const struct food *food, struct reach reach,
                            struct error *error)
{
    struct statement *st;
    bool differs = false;
    bool is_used = false;
    enum status status = find_kind(&differs, &is_used, log, food, error);
    if (status || !differs)
        return status;
    if (is_used && reach.kind != REACH_ALL)
        return error_set(
            error, STATUS_INVALID,
            "the kind of %s (%s) applies to all its entries; let the correction reach them all",
            food->name, food_kind_name(food->kind));
    status = statement_open(&st, log, &revision_queries[REVISION_SET_KIND], error);
    if (status)
        return status;
    statement_bind_integer(st, ":food", food->food_id);
    statement_bind_text(st, ":kind", food_kind_name(food->kind));
    statement_bind_now(st);
    return statement_run(st, error);
}

/* Logs a catalogue's food as it is, before it is corrected. */
static enum status record_base(struct store *log, struct revision *revision, struct error *error)
{
    if (revision->food.food_id || !revision->base)
        return STATUS_OK;
    struct food base = *revision->base;
    enum status status = food_record(&base, log, error);
    revision->food.food_id = base.food_id;
    revision->food.version_id = base.version_id;
    return status;
}

/* Makes the correction within an open action. */
static enum status run(struct store *log, struct revision *revision,
                       const struct revised_entries *entries, const struct revision_watch *watch,
                       struct error *error)
{
    enum status status = STATUS_OK;
    if (watch)
        status = watch->look(watch->payload, entries, false, error);
    if (!status)
        status = record_base(log, revision, error);
    if (!status)
        status = set_kind(log, &revision->food, revision->reach, error);
    if (!status)
        status = revision_insert_version(&revision->food, log, revision->reach, error);
    if (!status && revision->add)
        status = revision->add(log, &revision->food, revision->payload, error);
    if (!status)
        status = revision_apply(log, &revision->food, entries, error);
    if (!status && watch)
        status = watch->look(watch->payload, entries, true, error);
    return status;
}

/* Begins the action and loads the entries within it, so that they can't change in between. */
static enum status begin(struct revised_entries *entries, struct store *log,
                         const struct revision *revision, struct error *error)
{
    *entries = (struct revised_entries){ ARENA_INIT, NULL, 0, 0 };
    enum status status = action_begin(log, error);
    if (status)
        return status;
    status = revision_entries_load(entries, log, revision->food.food_id, revision->reach, error);
    if (status) {
        action_abort(log);
        revision_entries_release(entries);
    }
    return status;
}

/* Makes the correction as one undo step with the label; without a label, rolls it back. */
static enum status make(struct journal *journal, struct revision *revision, const char *label,
                        const struct revision_watch *watch, struct error *error)
{
    struct revised_entries entries;
    int64_t food_id = revision->food.food_id;
    int64_t version_id = revision->food.version_id;
    enum status status = begin(&entries, journal->log, revision, error);
    if (status)
        return status;
    status = run(journal->log, revision, &entries, watch, error);
    if (label)
        status = action_end(journal->log, status, label, error);
    else
        action_abort(journal->log);
    if (label && !status) {
        journal->is_search_stale = true;
    } else {
        revision->food.food_id = food_id;
        revision->food.version_id = version_id;
    }
    revision_entries_release(&entries);
    return status;
}

enum status revision_look(struct journal *journal, struct revision *revision,
                          const struct revision_watch *watch, struct error *error)
{
    return make(journal, revision, NULL, watch, error);
}

enum status revision_make(struct journal *journal, struct revision *revision, const char *label,
                          const struct revision_watch *watch, struct error *error)
{
    return make(journal, revision, label, watch, error);
}
