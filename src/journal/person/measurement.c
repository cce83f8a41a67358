#include "marrow/journal/measurement.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/measurement_kind.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "marrow/store/store.h"
#include "tables.h"

#define ROW "day, minute, kind, value, bound, unit, range_low, range_high, note"
#define LABEL 200 /* 40 columns of a name, and words */

enum {
    MEASUREMENT_ALL,
    MEASUREMENT_INSERT,
    MEASUREMENT_UPDATE,
    MEASUREMENT_DELETE,
    MEASUREMENT_QUERY_COUNT
};

static const struct query measurement_queries[] = {
    [MEASUREMENT_ALL] = { "all measurements", "SELECT id, " ROW " FROM measurement "
                                              "ORDER BY day, minute IS NULL, minute, id" },
    /* A clash of ids is rare; no row is changed then, and another id is tried. */
    [MEASUREMENT_INSERT] = { "add measurement",
                             "INSERT INTO measurement (id, " ROW ", modified_at) VALUES (:id, "
                             ":day, :minute, :kind, :value, :bound, :unit, :low, :high, :note, "
                             ":now) ON CONFLICT (id) DO NOTHING" },
    [MEASUREMENT_UPDATE] = { "change measurement",
                             "UPDATE measurement SET day = :day, minute = :minute, kind = :kind, "
                             "value = :value, bound = :bound, unit = :unit, range_low = :low, "
                             "range_high = :high, note = :note, modified_at = :now "
                             "WHERE id = :id" },
    [MEASUREMENT_DELETE] = { "delete measurement", "DELETE FROM measurement WHERE id = :id" },
};
const struct query_table measurement_query_table = { "measurement", measurement_queries,
                                                     MEASUREMENT_QUERY_COUNT };

static const char *const bound_names[] = {
    [MEASURED_EXACT] = "exact", [MEASURED_BELOW] = "below", [MEASURED_ABOVE] = "above"
};
static const char *const bound_signs[] = {
    [MEASURED_EXACT] = "", [MEASURED_BELOW] = "< ", [MEASURED_ABOVE] = "> "
};

/* --- reading rows --- */

static enum measurement_bound read_bound(struct statement *st)
{
    const char *name = statement_text_needed(st);
    for (size_t i = 0; i < sizeof bound_names / sizeof *bound_names; i++)
        if (strcmp(bound_names[i], name) == 0)
            return (enum measurement_bound)i;
    statement_refuse(st, "a measurement reported in an unknown way");
    return MEASURED_EXACT;
}

static double read_end(bool *has, struct statement *st)
{
    *has = !statement_is_null(st);
    double end = statement_real(st);
    return *has ? end : 0;
}

static void read_row(struct measurement *out, struct arena *arena, struct statement *st)
{
    *out = (struct measurement){ .id = statement_integer(st) };
    out->day = statement_date(st, "a measurement with an invalid date");
    out->minute = (int)statement_integer_or(st, MINUTE_NONE);
    out->kind = arena_strdup(arena, statement_text_needed(st));
    out->value = statement_real(st);
    out->bound = read_bound(st);
    out->unit = arena_strdup(arena, statement_text_needed(st));
    out->low = read_end(&out->has_low, st);
    out->high = read_end(&out->has_high, st);
    out->note = arena_strdup(arena, statement_text(st));
}

enum status measurements_load(struct measurements *out, struct store *log, struct error *error)
{
    struct statement *st;
    size_t room = 0;
    *out = (struct measurements){ ARENA_INIT, NULL, 0 };
    enum status status = statement_open(&st, log, &measurement_queries[MEASUREMENT_ALL], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        out->items =
            arena_make_room(&out->arena, out->items, out->count, &room, sizeof *out->items);
        read_row(&out->items[out->count], &out->arena, st);
        out->items[out->count].number = (int)out->count + 1;
        out->count++;
    }
    status = statement_end(st, status);
    if (status)
        measurements_release(out);
    return status;
}

void measurements_release(struct measurements *measurements)
{
    arena_release(&measurements->arena);
    measurements->items = NULL;
    measurements->count = 0;
}

/* --- finding --- */

#define ID_PREFIX "id:"

enum status measurements_find(const struct measurement **out,
                              const struct measurements *measurements, const char *word,
                              struct error *error)
{
    bool is_id = strncmp(word, ID_PREFIX, strlen(ID_PREFIX)) == 0;
    const char *digits = word + (is_id ? strlen(ID_PREFIX) : 0);
    int64_t id = is_id ? strtoll(digits, NULL, 10) : 0;
    size_t number = 0;
    *out = NULL;
    if (is_id ? !*digits || digits[strspn(digits, "0123456789")] != '\0'
              : !number_parse_row(&number, word))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a measurement; give its number, for example 2", word);
    for (size_t i = 0; !*out && i < measurements->count; i++) {
        const struct measurement *one = &measurements->items[i];
        if (is_id ? one->id == id : (size_t)one->number == number)
            *out = one;
    }
    return *out ? STATUS_OK
                : error_set(error, STATUS_NOT_FOUND, "there is no measurement %.40s", word);
}

void measurements_find_kind(const char **out, const struct measurements *measurements,
                            const char *word)
{
    *out = measurement_kind_find(word);
    for (size_t i = 0; !*out && i < measurements->count; i++)
        if (fold_is_same(word, measurements->items[i].kind))
            *out = measurements->items[i].kind;
}

const struct measurement *measurements_latest(const struct measurements *measurements,
                                              const char *kind, struct date day)
{
    const struct measurement *latest = NULL;
    for (size_t i = 0; i < measurements->count; i++) {
        const struct measurement *one = &measurements->items[i];
        if (strcmp(one->kind, kind) == 0 && date_difference(one->day, day) <= 0)
            latest = one;
    }
    return latest;
}

/* --- reading what is typed --- */

static const char *skip_blanks(const char *text)
{
    return text + strspn(text, " ");
}

/* Skips "<", "<=", ">" or ">=" and sets *bound. A figure "at most 10" was reported as "< 10". */
static const char *skip_sign(enum measurement_bound *bound, const char *text)
{
    *bound = *text == '<' ? MEASURED_BELOW : *text == '>' ? MEASURED_ABOVE : MEASURED_EXACT;
    if (*bound != MEASURED_EXACT)
        text += text[1] == '=' ? 2 : 1;
    return skip_blanks(text);
}

/* Reads a number that may have a minus before it. Returns how many bytes it took; 0: none. */
static size_t read_signed(double *value, const char *text)
{
    static const char minus[] = "\xE2\x88\x92";
    bool is_long = strncmp(text, minus, sizeof minus - 1) == 0;
    size_t sign = is_long ? sizeof minus - 1 : *text == '-' ? 1 : 0;
    size_t used = number_read(value, text + sign, strlen(text + sign));
    if (sign > 0)
        *value = -*value;
    return used ? used + sign : 0;
}

enum status measurement_parse_value(struct measurement *out, struct arena *arena, const char *text,
                                    struct error *error)
{
    double value = 0;
    const char *name = measurement_kind_name(out->kind);
    text = skip_sign(&out->bound, skip_blanks(text));
    enum status status = number_check(text, strlen(text), error);
    if (status)
        return status;
    size_t used = read_signed(&value, text);
    if (!used)
        return error_set(error, STATUS_INVALID,
                         "'%.60s' is not a value; write it with its unit, as in 52 nmol/l", text);
    if (value < 0 && !measurement_kind_is_signed(out->kind))
        return error_set(error, STATUS_INVALID, "%.60s cannot be below 0", name);
    out->value = value;
    const char *unit = arena_strdup(arena, skip_blanks(text + used));
    return measurement_kind_unit(&out->unit, out->kind, unit, error);
}

/* Finds where the upper end begins in "50-125", "50 – 125" or "50 to 125"; NULL: nowhere. *length
 * gets the bytes of the lower end. A minus at the start belongs to the number. */
static const char *find_upper(size_t *length, const char *text)
{
    static const char *const marks[] = { "\xE2\x80\x93", "..", " to ", "-" };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = *text ? strstr(text + 1, marks[i]) : NULL;
        if (!at)
            continue;
        *length = (size_t)(at - text);
        return at + strlen(marks[i]);
    }
    return NULL;
}

/* Reads the whole text as one number, with a minus or without. */
static bool parse_end(double *value, const char *text, size_t length)
{
    char end[NUMBER_TEXT];
    text = text + strspn(text, " ");
    if (length >= sizeof end)
        return false;
    snprintf(end, sizeof end, "%.*s", (int)length, text);
    size_t used = read_signed(value, end);
    return used > 0 && *skip_blanks(end + used) == '\0';
}

/* Reads the ends of a range. Returns false if the text is none. */
static bool read_range(struct measurement *out, const char *text)
{
    enum measurement_bound side;
    size_t length;
    text = skip_sign(&side, skip_blanks(text));
    const char *upper = find_upper(&length, text);
    out->has_low = side != MEASURED_BELOW;
    out->has_high = side != MEASURED_ABOVE;
    if (side == MEASURED_EXACT)
        return upper && parse_end(&out->low, text, length) &&
               parse_end(&out->high, upper, strlen(upper)) && out->low <= out->high;
    return parse_end(side == MEASURED_BELOW ? &out->high : &out->low, text, strlen(text));
}

enum status measurement_parse_range(struct measurement *out, const char *text, struct error *error)
{
    struct measurement read = *out;
    out->has_low = out->has_high = false;
    if (text_is_blank(text) || text_equal_nocase(text, "none"))
        return STATUS_OK;
    if (!read_range(&read, text))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a range; write 50-125, <5.2 or >50, in the value's unit",
                         text);
    *out = read;
    return STATUS_OK;
}

/* --- words --- */

static void add_number(struct buffer *out, double value)
{
    char text[NUMBER_TEXT];
    number_format_exact(text, value);
    buffer_add_text(out, text);
}

void measurement_format_value(struct buffer *out, const struct measurement *measurement)
{
    buffer_add_text(out, bound_signs[measurement->bound]);
    add_number(out, measurement->value);
    if (*measurement->unit)
        buffer_addf(out, " %s", measurement->unit);
}

void measurement_format_range(struct buffer *out, const struct measurement *measurement)
{
    if (measurement->has_low && !measurement->has_high)
        buffer_add_text(out, "at least ");
    if (measurement->has_high && !measurement->has_low)
        buffer_add_text(out, "at most ");
    if (measurement->has_low)
        add_number(out, measurement->low);
    if (measurement->has_low && measurement->has_high)
        buffer_add_text(out, " to ");
    if (measurement->has_high)
        add_number(out, measurement->high);
}

void measurement_question(char out[MEASUREMENT_QUESTION], const struct measurement *measurement,
                          const struct measurements *others)
{
    struct buffer value = BUFFER_INIT;
    const char *name = measurement_kind_name(measurement->kind);
    const struct measurement *before =
        measurements_latest(others, measurement->kind, measurement->day);
    out[0] = '\0';
    measurement_format_value(&value, measurement);
    if (measurement_kind_is_odd(measurement->kind, measurement->unit, measurement->value))
        snprintf(out, MEASUREMENT_QUESTION,
                 "%.60s of %.60s is unusual; if that is a mistake, marrow undo reverts it", name,
                 value.text);
    else if (before && before->id != measurement->id &&
             strcmp(before->unit, measurement->unit) != 0)
        snprintf(out, MEASUREMENT_QUESTION,
                 "the last %.60s was in %.40s; values are not converted, so the two are charted "
                 "apart",
                 name, *before->unit ? before->unit : "no unit");
    buffer_release(&value);
}

/* --- writing --- */

static void bind_row(struct statement *st, int64_t id, const struct measurement *measurement)
{
    statement_bind_integer(st, ":id", id);
    statement_bind_date(st, ":day", measurement->day);
    statement_bind_integer_or_null(st, ":minute", measurement->minute != MINUTE_NONE,
                                   measurement->minute);
    statement_bind_text(st, ":kind", measurement->kind);
    statement_bind_real(st, ":value", measurement->value);
    statement_bind_text(st, ":bound", bound_names[measurement->bound]);
    statement_bind_text(st, ":unit", measurement->unit);
    statement_bind_real_or_null(st, ":low", measurement->has_low, measurement->low);
    statement_bind_real_or_null(st, ":high", measurement->has_high, measurement->high);
    statement_bind_text(st, ":note", measurement->note);
    statement_bind_now(st);
}

static enum status insert(int64_t *id, struct store *log, const struct measurement *measurement,
                          struct error *error)
{
    struct statement *st;
    do {
        enum status status =
            statement_open(&st, log, &measurement_queries[MEASUREMENT_INSERT], error);
        if (status)
            return status;
        *id = store_new_id(log);
        bind_row(st, *id, measurement);
        status = statement_run(st, error);
        if (status)
            return status;
    } while (statement_changes(log) == 0);
    return STATUS_OK;
}

static enum status check_text(const char *text, const char *what, struct error *error)
{
    if (text && !text_is_utf8(text, strlen(text)))
        return error_set(error, STATUS_INVALID, "the %s is not UTF-8 text", what);
    return STATUS_OK;
}

static enum status check(const struct journal *journal, const struct measurement *measurement,
                         struct error *error)
{
    char day[DATE_TEXT];
    date_format_iso(day, measurement->day);
    if (date_difference(measurement->day, journal->today) > 0)
        return error_set(error, STATUS_INVALID,
                         "%s is in the future; give the day of the measurement", day);
    enum status status = check_text(measurement->kind, "kind", error);
    if (!status)
        status = check_text(measurement->unit, "unit", error);
    return status ? status : check_text(measurement->note, "note", error);
}

/* Writes a step's label: "Added PTH of 18 Nov". */
static void label_step(char out[LABEL], const char *verb, const struct measurement *measurement)
{
    char name[LABEL - 32];
    char day[DATE_TEXT];
    const char *whole = measurement_kind_name(measurement->kind);
    snprintf(name, sizeof name, "%.*s", (int)text_fit(whole, strlen(whole), 40, NULL), whole);
    text_lower_first(name);
    date_format_short(day, measurement->day);
    snprintf(out, LABEL, "%s %s of %s", verb, name, day);
}

enum status measurement_add(int64_t *id, struct journal *journal,
                            const struct measurement *measurement, struct error *error)
{
    char label[LABEL];
    enum status status = check(journal, measurement, error);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    status = insert(id, journal->log, measurement, error);
    label_step(label, "Added", measurement);
    return action_end(journal->log, status, label, error);
}

enum status measurement_change(struct journal *journal, const struct measurement *measurement,
                               struct error *error)
{
    char label[LABEL];
    struct statement *st;
    enum status status = check(journal, measurement, error);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_open(&st, journal->log, &measurement_queries[MEASUREMENT_UPDATE], error);
    if (!status) {
        bind_row(st, measurement->id, measurement);
        status = statement_run(st, error);
    }
    label_step(label, "Changed", measurement);
    return action_end(journal->log, status, label, error);
}

enum status measurement_delete(struct journal *journal, const struct measurement *measurement,
                               struct error *error)
{
    char label[LABEL];
    struct statement *st;
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    status = statement_open(&st, journal->log, &measurement_queries[MEASUREMENT_DELETE], error);
    if (!status) {
        statement_bind_integer(st, ":id", measurement->id);
        status = statement_run(st, error);
    }
    label_step(label, "Deleted", measurement);
    return action_end(journal->log, status, label, error);
}
