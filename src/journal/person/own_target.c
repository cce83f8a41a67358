#include "marrow/journal/own_target.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

#define ROW "nutrient, from_day, at_least, at_most, limit_counts, quiet, leading, note"

enum {
    OWN_TARGET_ALL,
    OWN_TARGET_OF_DAY,
    OWN_TARGET_ID,
    OWN_TARGET_INSERT,
    OWN_TARGET_UPDATE,
    OWN_TARGET_DELETE,
    OWN_TARGET_DELETE_FROM,
    OWN_TARGET_QUERY_COUNT
};

static const struct query own_target_queries[] = {
    [OWN_TARGET_ALL] = { "all own targets",
                         "SELECT " ROW " FROM target ORDER BY nutrient, from_day, id" },
    [OWN_TARGET_OF_DAY] = { "own target of day",
                            "SELECT " ROW " FROM target WHERE nutrient = :nutrient "
                            "AND from_day <= :day ORDER BY from_day DESC, id DESC LIMIT 1" },
    [OWN_TARGET_ID] = { "own target from a day",
                        "SELECT max(id) FROM target WHERE nutrient = :nutrient "
                        "AND from_day = :day" },
    /* A clash of ids is rare; no row is changed then, and another id is tried. */
    [OWN_TARGET_INSERT] = { "add own target",
                            "INSERT INTO target (id, " ROW ", modified_at) VALUES (:id, "
                            ":nutrient, :day, :at_least, :at_most, :counts, :quiet, :leading, "
                            ":note, :now) ON CONFLICT (id) DO NOTHING" },
    [OWN_TARGET_UPDATE] = { "change own target",
                            "UPDATE target SET nutrient = :nutrient, from_day = :day, "
                            "at_least = :at_least, at_most = :at_most, limit_counts = :counts, "
                            "quiet = :quiet, leading = :leading, note = :note, "
                            "modified_at = :now WHERE id = :id" },
    [OWN_TARGET_DELETE] = { "delete own target", "DELETE FROM target WHERE nutrient = :nutrient "
                                                 "AND from_day = :day" },
    [OWN_TARGET_DELETE_FROM] = { "delete own targets from a day on",
                                 "DELETE FROM target WHERE nutrient = :nutrient "
                                 "AND from_day >= :day" },
};
const struct query_table own_target_query_table = { "own_target", own_target_queries,
                                                    OWN_TARGET_QUERY_COUNT };

static double read_amount(struct statement *st)
{
    double amount = statement_real(st);
    return amount > 0 ? amount : 0; /* NaN: not set */
}

/* Reads a row. Returns false if this program does not know the nutrient. */
static bool read_row(struct own_target *out, struct arena *arena, struct statement *st)
{
    bool is_known = nutrient_find_code(&out->nutrient, statement_text_needed(st));
    out->from = statement_date(st, "a target with an invalid date");
    out->at_least = read_amount(st);
    out->at_most = read_amount(st);
    const char *counts = statement_text_needed(st);
    if (!target_counts_find(&out->counts, counts))
        statement_refuse(st, "a limit that counts something unknown");
    out->quiet = statement_integer(st) != 0;
    out->lead = LEAD_AS_IS;
    if (statement_is_null(st))
        statement_skip(st);
    else
        out->lead = statement_integer(st) ? LEAD_ON : LEAD_OFF;
    out->note = arena_strdup(arena, statement_text(st));
    return is_known;
}

enum status own_targets_load(struct own_targets *out, struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct own_targets){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &own_target_queries[OWN_TARGET_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->targets =
            arena_make_room(&out->arena, out->targets, out->count, &room, sizeof *out->targets);
        out->count += read_row(&out->targets[out->count], &out->arena, st);
    }
    status = statement_end(st, status);
    if (status)
        own_targets_release(out);
    return status;
}

void own_targets_release(struct own_targets *targets)
{
    arena_release(&targets->arena);
    targets->count = 0;
}

static void bind_place(struct statement *st, enum nutrient nutrient, struct date day)
{
    statement_bind_text(st, ":nutrient", nutrients[nutrient].code);
    statement_bind_date(st, ":day", day);
}

enum status own_target_find(struct own_target *out, struct arena *arena, struct store *log,
                            enum nutrient nutrient, struct date day, struct error *error)
{
    struct statement *st;
    *out = (struct own_target){ .nutrient = nutrient, .from = day };
    enum status status = statement_open(&st, log, &own_target_queries[OWN_TARGET_OF_DAY], error);
    if (status)
        return status;
    bind_place(st, nutrient, day);
    status = statement_step(st, error);
    bool is_there = status == STATUS_OK && read_row(out, arena, st);
    status = statement_end(st, status);
    return status || is_there ? status : STATUS_NOT_FOUND;
}

/* Returns whether the target says nothing that no row would not say. */
static bool is_empty(const struct own_target *target)
{
    return target->at_least <= 0 && target->at_most <= 0 && !target->quiet &&
           target->lead == LEAD_AS_IS && !target->note;
}

static void bind_row(struct statement *st, const struct own_target *target, int64_t id)
{
    statement_bind_integer(st, ":id", id);
    bind_place(st, target->nutrient, target->from);
    statement_bind_real(st, ":at_least", target->at_least > 0 ? target->at_least : NAN);
    statement_bind_real(st, ":at_most", target->at_most > 0 ? target->at_most : NAN);
    statement_bind_text(st, ":counts", target_counts_name(target->counts));
    statement_bind_integer(st, ":quiet", target->quiet);
    statement_bind_integer_or_null(st, ":leading", target->lead != LEAD_AS_IS,
                                   target->lead == LEAD_ON);
    statement_bind_text(st, ":note", target->note);
    statement_bind_now(st);
}

/* Finds the id of the nutrient's row that begins on the day; 0: none. */
static enum status find_id(int64_t *id, struct store *log, enum nutrient nutrient, struct date day,
                           struct error *error)
{
    struct statement *st;
    *id = 0;
    enum status status = statement_open(&st, log, &own_target_queries[OWN_TARGET_ID], error);
    if (status)
        return status;
    bind_place(st, nutrient, day);
    status = statement_step(st, error);
    if (!status)
        *id = statement_integer(st);
    return statement_end(st, status);
}

static enum status run_on(size_t query, struct store *log, enum nutrient nutrient, struct date day,
                          struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &own_target_queries[query], error);
    if (status)
        return status;
    bind_place(st, nutrient, day);
    return statement_run(st, error);
}

static enum status insert(struct store *log, const struct own_target *target, struct error *error)
{
    struct statement *st;
    do {
        enum status status =
            statement_open(&st, log, &own_target_queries[OWN_TARGET_INSERT], error);
        if (status)
            return status;
        bind_row(st, target, store_new_id(log));
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

/* Writes the whole row. An empty row is kept only if it ends an earlier one. */
static enum status put(struct store *log, const struct own_target *target, struct error *error)
{
    struct statement *st;
    struct arena arena = ARENA_INIT;
    struct own_target before;
    int64_t id = 0;
    enum status status = STATUS_NOT_FOUND;
    if (is_empty(target)) {
        status = own_target_find(&before, &arena, log, target->nutrient, date_add(target->from, -1),
                                 error);
        arena_release(&arena);
        if (status == STATUS_NOT_FOUND || (!status && is_empty(&before)))
            return run_on(OWN_TARGET_DELETE, log, target->nutrient, target->from, error);
    }
    if (status && status != STATUS_NOT_FOUND)
        return status;
    status = find_id(&id, log, target->nutrient, target->from, error);
    if (status)
        return status;
    if (!id)
        return insert(log, target, error);
    status = statement_open(&st, log, &own_target_queries[OWN_TARGET_UPDATE], error);
    if (status)
        return status;
    bind_row(st, target, id);
    return statement_run(st, error);
}

enum status own_targets_put(struct journal *journal, const struct own_target *targets, size_t count,
                            const char *label, struct error *error)
{
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    for (size_t i = 0; !status && i < count; i++)
        status = put(journal->log, &targets[i], error);
    return action_end(journal->log, status, label, error);
}

/* Puts the row as one undo step, named by the nutrient between two texts. */
static enum status put_as_step(struct journal *journal, const struct own_target *target,
                               const char *before, const char *after, struct error *error)
{
    char label[96];
    char name[48];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    snprintf(name, sizeof name, "%s", nutrients[target->nutrient].name);
    if (*before)
        text_lower_first(name);
    snprintf(label, sizeof label, "%s%s%s", before, name, after);
    status = put(journal->log, target, error);
    return action_end(journal->log, status, label, error);
}

enum status own_target_set(struct journal *journal, const struct own_target *target,
                           struct error *error)
{
    struct own_target tidy = *target;
    if (tidy.note && text_is_blank(tidy.note))
        tidy.note = NULL;
    if (tidy.at_most <= 0)
        tidy.counts = LIMIT_ALL;
    if (tidy.at_most > 0 && tidy.counts == LIMIT_ALL && tidy.at_least > tidy.at_most)
        return error_set(error, STATUS_INVALID, "%s cannot be at least %g and at most %g %s",
                         nutrients[tidy.nutrient].name, tidy.at_least, tidy.at_most,
                         unit_name(nutrients[tidy.nutrient].unit));
    return put_as_step(journal, &tidy, "Set the target for ", "", error);
}

enum status own_target_set_quiet(struct journal *journal, enum nutrient nutrient, struct date from,
                                 bool quiet, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target target;
    enum status status = own_target_find(&target, &arena, journal->log, nutrient, from, error);
    bool is_same = target.quiet == quiet;
    target.from = from;
    target.quiet = quiet;
    if (status == STATUS_NOT_FOUND)
        status = STATUS_OK;
    if (!status && !is_same)
        status = put_as_step(journal, &target,
                             quiet ? "Stopped suggesting " : "Resumed suggesting ", "", error);
    arena_release(&arena);
    return status;
}

/* Checks that the nutrient may start or stop leading. *is_same gets whether nothing would
 * change. */
static enum status check_lead(bool *is_same, struct store *log, enum nutrient nutrient,
                              struct date day, bool leads, struct error *error)
{
    struct targets targets;
    enum status status = targets_load(&targets, log, day, error);
    if (status)
        return status;
    *is_same = targets_lead(&targets, nutrient) == leads;
    if (!*is_same && leads && targets.leading_count == LEADING_MAX)
        status = error_set(error, STATUS_INVALID,
                           "all %d main columns are in use; remove one first", LEADING_MAX);
    if (!*is_same && !leads && targets.leading_count == 1)
        status =
            error_set(error, STATUS_INVALID, "%s is the last main column; at least one is needed",
                      nutrients[nutrient].name);
    targets_release(&targets);
    return status;
}

enum status own_target_set_lead(struct journal *journal, enum nutrient nutrient, struct date from,
                                bool leads, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target target;
    bool is_same = false;
    enum status status = check_lead(&is_same, journal->log, nutrient, from, leads, error);
    if (status || is_same)
        return status;
    status = own_target_find(&target, &arena, journal->log, nutrient, from, error);
    target.from = from;
    target.lead = leads ? LEAD_ON : LEAD_OFF;
    if ((nutrient < NUTRIENT_LEADING) == leads)
        target.lead = LEAD_AS_IS;
    if (!status || status == STATUS_NOT_FOUND)
        status = put_as_step(
            journal, &target, "",
            leads ? " added to the main columns" : " removed from the main columns", error);
    arena_release(&arena);
    return status;
}

static enum status end_at(struct store *log, enum nutrient nutrient, struct date from,
                          struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct own_target held;
    enum status status = run_on(OWN_TARGET_DELETE_FROM, log, nutrient, from, error);
    bool is_gone = statement_changes(log) > 0;
    if (!status)
        status = own_target_find(&held, &arena, log, nutrient, from, error);
    if (!status && !is_empty(&held))
        status = put(log, &(struct own_target){ .nutrient = nutrient, .from = from }, error);
    else if ((!status || status == STATUS_NOT_FOUND) && is_gone)
        status = STATUS_OK;
    else if (!status || status == STATUS_NOT_FOUND)
        status = error_set(error, STATUS_NOT_FOUND, "you have no target of your own for %s",
                           nutrients[nutrient].name);
    arena_release(&arena);
    return status;
}

enum status own_target_remove(struct journal *journal, enum nutrient nutrient, struct date from,
                              struct error *error)
{
    char label[96];
    char name[48];
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    snprintf(label, sizeof label, "Removed the target for %s", name);
    status = end_at(journal->log, nutrient, from, error);
    return action_end(journal->log, status, label, error);
}

/* --- amounts: reading them, and whether they can be meant --- */

#define UNIT_WORDS 64
#define FAR 20.0 /* times the authority's figure, or that part of it: a slip of the unit? */

enum status own_target_parse(double *out, enum nutrient nutrient, const char *text,
                             struct error *error)
{
    const char *name = nutrients[nutrient].name;
    const char *own = unit_name(nutrients[nutrient].unit);
    double value = 0;
    text += strspn(text, " ");
    enum status status = number_check(text, strlen(text), error);
    if (status)
        return status;
    size_t used = number_read(&value, text, strlen(text));
    const char *word = text + used + strspn(text + used, " ");
    size_t length = strlen(word);
    while (length > 0 && word[length - 1] == ' ')
        length--;
    if (used == 0 || !(value > 0))
        return error_set(error, STATUS_INVALID, "'%.40s' is not an amount of %s; try 100 %s", text,
                         name, own);
    if (length == 0)
        return error_set(error, STATUS_INVALID, "'%.40s' has no unit; write %.40s %s", text, text,
                         own);
    char words[UNIT_WORDS];
    snprintf(words, sizeof words, "%.*s", (int)length, word);
    status = nutrient_convert_words(&value, nutrient, words, error);
    if (!status)
        *out = value;
    return status;
}

/* Returns an amount above any day's intake, whatever the nutrient, by its unit. */
static double most_of_a_day(enum unit unit)
{
    return unit == UNIT_G ? 10000 : unit == UNIT_KCAL ? 20000 : 50000;
}

static void ask(char out[OWN_TARGET_QUESTION], enum nutrient nutrient, double amount,
                double reference)
{
    char shown[NUMBER_TEXT];
    char beside[NUMBER_TEXT];
    const char *unit = unit_name(nutrients[nutrient].unit);
    bool is_far = reference > 0 && (amount > FAR * reference || amount < reference / FAR);
    number_format_short(shown, amount, 2);
    number_format_short(beside, reference, 2);
    if (is_far)
        snprintf(out, OWN_TARGET_QUESTION,
                 "%s %s of %s is unusual: the reference value is %s %s (1 mg is 1000 µg)", shown,
                 unit, nutrients[nutrient].code, beside, unit);
    else if (amount > most_of_a_day(nutrients[nutrient].unit))
        snprintf(out, OWN_TARGET_QUESTION, "%s %s of %s per day is unusual", shown, unit,
                 nutrients[nutrient].code);
}

static void ask_of_both(char out[OWN_TARGET_QUESTION], const struct own_target *target,
                        const struct target *reference)
{
    const char *unit = unit_name(nutrients[target->nutrient].unit);
    double figure = reference->has_goal    ? reference->at_least
                    : reference->has_limit ? reference->at_most
                                           : 0;
    bool has_limit = reference->has_limit && reference->counts == LIMIT_ALL;
    bool has_own_limit = target->at_most > 0 && target->counts == LIMIT_ALL;
    if (target->at_least > 0)
        ask(out, target->nutrient, target->at_least, figure);
    if (!out[0] && target->at_most > 0)
        ask(out, target->nutrient, target->at_most, figure);
    if (out[0])
        return;
    if (has_limit && target->at_least > reference->at_most)
        snprintf(out, OWN_TARGET_QUESTION,
                 "at least %g %s is above the limit of %g %s (%s %d); discuss it with a doctor",
                 target->at_least, unit, reference->at_most, unit, reference->limit_authority,
                 reference->limit_year);
    else if (has_own_limit && reference->has_goal && target->at_least <= 0 &&
             target->at_most < reference->at_least)
        snprintf(out, OWN_TARGET_QUESTION,
                 "at most %g %s is below the goal of %g %s (%s %s %d), which no longer applies",
                 target->at_most, unit, reference->at_least, unit, reference->goal_authority,
                 reference->goal_kind, reference->goal_year);
}

enum status own_target_question(char out[OWN_TARGET_QUESTION], const struct own_target *target,
                                struct store *log, struct error *error)
{
    struct targets targets;
    out[0] = '\0';
    enum status status = targets_load_reference(&targets, log, target->from, error);
    if (status)
        return status;
    ask_of_both(out, target, &targets.nutrients[target->nutrient]);
    targets_release(&targets);
    return STATUS_OK;
}
