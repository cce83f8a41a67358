#include "diary_read.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diary_columns.h"
#include "diary_food.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/diary_cell.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/meal.h"
#include "read/cell.h"

#define NAME_COLUMNS_MOST 200 /* bytes of a food's name; a longer one is refused */
#define MEASURE_MOST 90

/* A row while it is read. */
struct line {
    struct diary_reading *reading;
    const struct csv_row *row;
    const char *column; /* being read, for errors; NULL: the whole row */
    const char *texts[DIARY_NUTRIENT]; /* by field; NULL: the file has no such column */
    struct food food;
    double amount;
    double per; /* what values are divided by to be per 100 g, 100 ml or 1 unit */
    char measure[MEASURE_MOST];
    char unit_name[MEASURE_MOST];
    struct buffer note; /* of the entry, as it is to be kept */
};

/* Returns the text of a field, without blanks before it; "" where the file or the row has none. */
static const char *text_of(struct line *line, enum diary_field field)
{
    const char *text = line->texts[field];
    if (text)
        line->column = line->reading->columns[line->reading->places[field]].name;
    return text ? diary_cell_text(text + strspn(text, " ")) : "";
}

/* --- figures --- */

/* Reads a whole number of a cell. STATUS_INVALID: it is none, or has two readings. */
static enum status read_number(double *out, const struct line *line, const char *text,
                               struct error *error)
{
    struct number number;
    size_t length = strlen(text);
    if (number_parse_plain(out, text) && !strchr(text, ','))
        return STATUS_OK;
    number_scan(&number, text, length, line->reading->mark);
    if (number.kind == NUMBER_GOOD && number.length == length) {
        *out = number.value;
        return STATUS_OK;
    }
    enum status status = number_check(text, length, error);
    return status ? status : error_set(error, STATUS_INVALID, "'%.40s' is not a number", text);
}

/* Returns how many decimals a figure of the file has been rounded to. */
static int decimals_of(const struct line *line, const char *text)
{
    int decimals = line->reading->format->decimals;
    const char *point = strpbrk(text, ".,");
    int shown = point ? (int)strspn(point + 1, "0123456789") : 0;
    return decimals < 0 ? -1 : shown > decimals ? shown : decimals;
}

static struct diary_span span_of(const struct line *line, const struct diary_column *column,
                                 double figure, const char *text)
{
    struct diary_span span = diary_span_of(figure, decimals_of(line, text));
    (void)nutrient_convert(&span.low, column->nutrient, column->unit);
    (void)nutrient_convert(&span.high, column->nutrient, column->unit);
    return (struct diary_span){ span.low / line->per, span.high / line->per };
}

/* What the cells of a nutrient say: its value, low and high. */
struct figures {
    bool has[3];
    double numbers[3];
    struct diary_span spans[3];
    enum known known; /* of the value */
};

static enum status read_figure(struct figures *out, const struct line *line,
                               const struct diary_column *column, const char *text,
                               struct error *error)
{
    struct cell cell;
    if (!cell_read(&cell, text))
        return error_set(error, STATUS_INVALID, "'%.40s' is not a number", text);
    if (cell.kind != CELL_FIGURE || !*cell.figure || strcmp(cell.figure, "--") == 0)
        return STATUS_OK;
    double number;
    enum status status = read_number(&number, line, cell.figure, error);
    if (status)
        return status;
    out->has[column->end] = true;
    out->numbers[column->end] = number;
    out->spans[column->end] = span_of(line, column, number, cell.figure);
    if (column->end == DIARY_VALUE)
        out->known = cell.known;
    return STATUS_OK;
}

/* Makes a value of what its cells say. `has_ends`: the file has columns for them. */
static void make_value(struct diary_value *out, const struct figures *figures, bool has_ends)
{
    const struct diary_span *spans = figures->spans;
    bool is_one = figures->numbers[DIARY_LOW] >= figures->numbers[DIARY_HIGH];
    if (!figures->has[DIARY_VALUE]) {
        out->known = figures->has[DIARY_HIGH] ? KNOWN_BELOW : KNOWN_NOT;
        out->amount = out->low = out->high = spans[DIARY_HIGH];
        return;
    }
    out->amount = out->low = out->high = spans[DIARY_VALUE];
    out->known = figures->known;
    if (has_ends && figures->has[DIARY_LOW] && !figures->has[DIARY_HIGH])
        out->known = KNOWN_AT_LEAST;
    if (!figures->has[DIARY_LOW] || !figures->has[DIARY_HIGH] || is_one)
        return;
    out->known = KNOWN_ROUNDED;
    out->low = spans[DIARY_LOW];
    out->high = spans[DIARY_HIGH];
}

/* Returns whether the value lies between its ends, as far as they are given. */
static bool is_ordered(const struct figures *figures)
{
    double before = 0;
    for (size_t i = 0; i < 3; i++) {
        static const enum diary_end order[] = { DIARY_LOW, DIARY_VALUE, DIARY_HIGH };
        if (!figures->has[order[i]])
            continue;
        if (figures->numbers[order[i]] < before)
            return false;
        before = figures->numbers[order[i]];
    }
    return true;
}

static enum status read_values(struct diary_value *values, struct line *line, struct error *error)
{
    struct figures figures[NUTRIENT_COUNT] = { 0 };
    bool has_ends[NUTRIENT_COUNT] = { false };
    const struct diary_reading *reading = line->reading;
    for (size_t i = 0; i < reading->column_count; i++) {
        const struct diary_column *column = &reading->columns[i];
        if (column->field != DIARY_NUTRIENT)
            continue;
        line->column = column->name;
        has_ends[column->nutrient] = has_ends[column->nutrient] || column->end != DIARY_VALUE;
        const char *text = i < line->row->count ? line->row->fields[i].text : "";
        enum status status =
            *text ? read_figure(&figures[column->nutrient], line, column, text, error) : STATUS_OK;
        if (status)
            return status;
    }
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (!is_ordered(&figures[i])) {
            line->column = nutrients[i].name;
            return error_set(error, STATUS_INVALID,
                             "low, value and high are not in that order of size");
        }
        make_value(&values[i], &figures[i], has_ends[i]);
    }
    return STATUS_OK;
}

/* --- days and times --- */

/* Reads three numbers with one mark between them. */
static bool read_three(int out[3], const char *text, char mark, size_t *length)
{
    const char *at = text;
    for (int i = 0; i < 3; i++) {
        size_t digits = strspn(at, "0123456789");
        if (digits == 0 || digits > 4 || (i < 2 && at[digits] != mark))
            return false;
        out[i] = (int)strtol(at, NULL, 10);
        at += digits + (i < 2 ? 1 : 0);
    }
    *length = (size_t)(at - text);
    return true;
}

/* Reads 2026-11-19, 2026-1-9, 11/19/2026, and these with a time after them. */
static enum status read_day(struct date *out, struct line *line, struct error *error)
{
    int parts[3];
    size_t length = 0;
    const char *text = text_of(line, DIARY_DAY);
    enum diary_dates order = line->reading->dates;
    struct date_parts date = { 0 };
    bool has_dashes = read_three(parts, text, '-', &length);
    bool has_slashes = !has_dashes && read_three(parts, text, '/', &length);
    bool is_year_first = (has_dashes || has_slashes) && parts[0] > 31;
    if (has_slashes && !is_year_first && order == DIARY_DATES_ASK)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' can be read in two ways; write it as 2026-11-19", text);
    if (is_year_first)
        date = (struct date_parts){ parts[0], parts[1], parts[2] };
    else if (has_slashes && order == DIARY_DATES_DAY_FIRST)
        date = (struct date_parts){ parts[2], parts[1], parts[0] };
    else if (has_slashes)
        date = (struct date_parts){ parts[2], parts[0], parts[1] };
    bool is_date = date.year >= 1900 && date.year <= 2200 && date_from_parts(out, date);
    if (is_date && (!text[length] || text[length] == ' ' || text[length] == 'T'))
        return STATUS_OK;
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not a date from 1900 to 2200; write it as 2026-11-19", text);
}

static enum status read_time(int *out, struct line *line, struct error *error)
{
    char copy[16];
    const char *text = text_of(line, DIARY_TIME);
    size_t length = strlen(text);
    *out = MINUTE_NONE;
    if (!*text)
        return STATUS_OK;
    size_t to = 0;
    for (size_t i = 0; i < length && to + 1 < sizeof copy; i++) {
        if (text[i] != ' ')
            copy[to++] = (char)tolower((unsigned char)text[i]);
    }
    copy[to] = '\0';
    if (to > 6 && copy[to - 3] == ':' && isdigit((unsigned char)copy[to - 1]))
        copy[to - 3] = '\0'; /* seconds */
    return date_time_parse(out, copy, error);
}

/* --- meals and foods --- */

static bool is_supplement(struct line *line)
{
    return text_equal_nocase(text_of(line, DIARY_CATEGORY), "Supplements") ||
           text_equal_nocase(text_of(line, DIARY_MEAL), "Supplements");
}

static enum status find_meal(int64_t *out, struct line *line, int minute, struct error *error)
{
    const char *name = text_of(line, DIARY_MEAL);
    const struct meals *meals = line->reading->meals;
    const struct meal *meal = meals_find(meals, name, strlen(name));
    bool is_own = line->reading->format->is_own && *name;
    if (!*name)
        meal = NULL;
    if (!meal && is_own)
        return error_set(error, STATUS_INVALID, "there is no meal '%.40s'", name);
    if (!meal && *name)
        line->reading->result->elsewhere++;
    if (!meal)
        meal = meals_at(meals, minute, is_supplement(line));
    if (!meal)
        return error_set(error, STATUS_INVALID, "the log has no meals");
    *out = meal->id;
    return STATUS_OK;
}

/* Sets the basis, the amount and the measure by a unit's name. Where that is no unit of mass or
 * volume, one of it is what values are for. */
static void set_unit(struct line *line, double count, const char *word)
{
    bool is_plain = strcmp(word, "g") == 0 || strcmp(word, "ml") == 0;
    bool is_read = is_plain || !line->reading->format->is_own;
    enum unit unit = is_read ? unit_find(word, strlen(word)) : UNIT_NONE;
    enum unit_dimension dimension = unit_dimension(unit);
    bool is_mass = dimension == DIMENSION_MASS;
    bool is_volume = dimension == DIMENSION_VOLUME;
    char number[NUMBER_TEXT];
    number_format_short(number, count, 3);
    snprintf(line->measure, sizeof line->measure, "%.20s %.60s", number, *word ? word : "serving");
    line->food.basis = is_mass ? BASIS_G : is_volume ? BASIS_ML : BASIS_UNIT;
    line->amount = is_mass || is_volume ? count * unit_factor(unit) : count;
    if (line->food.basis == BASIS_UNIT) {
        snprintf(line->unit_name, sizeof line->unit_name, "%s", *word ? word : "serving");
        line->food.unit_name = line->unit_name;
    }
}

/* Reads "60.00 g", "1.00 cup, chopped", "2.00 x 3.0 oz". */
static enum status read_amount_and_unit(struct line *line, const char *text, struct error *error)
{
    char first[32];
    double count;
    double times = 1;
    size_t length = strcspn(text, " ");
    if (length == 0 || length >= sizeof first)
        return error_set(error, STATUS_INVALID, "'%.40s' is not an amount", text);
    memcpy(first, text, length);
    first[length] = '\0';
    enum status status = read_number(&count, line, first, error);
    if (status)
        return status;
    const char *unit = text + length + strspn(text + length, " ");
    if (unit[0] == 'x' && unit[1] == ' ') {
        size_t taken = number_read_marked(&times, unit + 2, strlen(unit + 2), DECIMAL_POINT);
        const char *rest = unit + 2 + taken + strspn(unit + 2 + taken, " ");
        bool is_weighed = unit_dimension(unit_find(rest, strlen(rest))) == DIMENSION_MASS ||
                          unit_dimension(unit_find(rest, strlen(rest))) == DIMENSION_VOLUME;
        unit = taken && is_weighed ? rest : unit;
        times = taken && is_weighed ? times : 1;
    }
    set_unit(line, count * times, unit);
    return STATUS_OK;
}

static enum status read_amount(struct line *line, struct error *error)
{
    const char *weight = text_of(line, DIARY_WEIGHT);
    double grams = 0;
    enum status status = STATUS_OK;
    if (*weight && !text_equal_nocase(weight, "n/a"))
        status = read_number(&grams, line, weight, error);
    const char *unit = text_of(line, DIARY_UNIT);
    const char *amount = text_of(line, DIARY_AMOUNT);
    if (status)
        return status;
    if (grams > 0) {
        set_unit(line, grams, "g");
    } else if (line->texts[DIARY_UNIT] && *unit) {
        status = read_number(&line->amount, line, amount, error);
        if (!status)
            set_unit(line, line->amount, unit);
    } else if (line->texts[DIARY_AMOUNT]) {
        status = read_amount_and_unit(line, amount, error);
    } else if (!line->texts[DIARY_WEIGHT]) {
        set_unit(line, 1, line->reading->format->is_sum ? "day" : "meal");
    }
    if (status)
        return status;
    line->per = line->food.basis == BASIS_UNIT ? line->amount : line->amount / 100;
    if (line->amount > 100000)
        return error_set(error, STATUS_INVALID, "'%.40s' is more than 100 kg", amount);
    const char *measure = text_of(line, DIARY_MEASURE);
    if (*measure)
        snprintf(line->measure, sizeof line->measure, "%s", measure);
    return STATUS_OK;
}

static enum status read_food(struct line *line, struct error *error)
{
    struct food *food = &line->food;
    const char *kind = text_of(line, DIARY_KIND);
    const char *brand = text_of(line, DIARY_BRAND);
    const char *group = text_of(line, DIARY_GROUP);
    const char *origin = text_of(line, DIARY_ORIGIN);
    const char *name = text_of(line, DIARY_FOOD);
    unsigned added = 0;
    struct arena *arena = &line->reading->arena;
    if (line->reading->format->is_sum)
        name = arena_printf(arena, "Day total, from %s", line->reading->format->name);
    else if (!line->texts[DIARY_FOOD])
        name = arena_printf(arena, "%s, from %s", text_of(line, DIARY_MEAL),
                            line->reading->format->name);
    if (!*name || strlen(name) > NAME_COLUMNS_MOST)
        return error_set(error, STATUS_INVALID,
                         *name ? "the name of the food is too long" : "the food has no name");
    if (*origin && !food_is_origin(origin))
        origin = arena_printf(arena, "fndds:%.40s", origin);
    if (*origin && !food_is_origin(origin))
        return error_set(error, STATUS_INVALID, "'%.40s' is not a key such as fdc:168462", origin);
    food->kind = is_supplement(line) ? FOOD_SUPPLEMENT : FOOD_FOOD;
    if (*kind && !food_kind_find(&food->kind, kind))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a kind; use food, supplement or medicine", kind);
    food->kind = food->kind == FOOD_RECIPE ? FOOD_FOOD : food->kind;
    food->name = name;
    food->origin = *origin ? origin : NULL;
    food->brand = *brand ? brand : NULL;
    food->group = *group ? group : NULL;
    food->fortified =
        fortified_parse(&added, text_of(line, DIARY_FORTIFIED)) ? (unsigned char)added : 0;
    food->source = line->reading->format->source;
    return STATUS_OK;
}

/* --- rows --- */

static bool is_yes(const char *text)
{
    return text_equal_nocase(text, "true") || text_equal_nocase(text, "1") ||
           text_equal_nocase(text, "yes");
}

static bool is_total(const char *text)
{
    return text_equal_nocase(text, "total") || text_equal_nocase(text, "daily total") ||
           text_equal_nocase(text, "totals");
}

/* Counts a row that is none to take. Returns whether it is. */
static bool is_left_out(struct line *line)
{
    struct diary_import_result *result = line->reading->result;
    bool is_deleted = is_yes(text_of(line, DIARY_DELETED));
    bool is_sum = is_total(text_of(line, DIARY_MEAL)) || is_total(text_of(line, DIARY_DAY)) ||
                  is_total(text_of(line, DIARY_FOOD));
    result->deleted += is_deleted;
    result->totals += !is_deleted && is_sum;
    return is_deleted || is_sum;
}

static void count_known(struct diary_import_result *result, const struct diary_value *values)
{
    for (size_t i = 0; i < NUTRIENT_LEADING; i++)
        ++*(values[i].known == KNOWN_NOT ? &result->unknown[i] : &result->known[i]);
}

static void add_row(struct line *line, const struct diary_row *row,
                    const struct diary_value values[NUTRIENT_COUNT])
{
    struct diary_reading *reading = line->reading;
    reading->rows = arena_make_room(&reading->arena, reading->rows, reading->row_count,
                                    &reading->row_room, sizeof *reading->rows);
    struct diary_row *added = &reading->rows[reading->row_count++];
    *added = *row;
    added->amount = line->amount;
    added->food = diary_food_take(&reading->foods, &line->food, values);
    struct diary_food *food = &reading->foods.foods[added->food];
    if (!food->last_measure || strcmp(food->last_measure, line->measure) != 0)
        food->last_measure = arena_strdup(&reading->arena, line->measure);
    added->measure = food->last_measure;
    added->note = line->note.length ? arena_strdup(&reading->arena, line->note.text) : NULL;
    count_known(reading->result, values);
}

/* Returns whether the row says anything of a nutrient. */
static bool has_figures(const struct line *line)
{
    const struct diary_reading *reading = line->reading;
    for (size_t i = 0; i < reading->column_count && i < line->row->count; i++) {
        if (reading->columns[i].field == DIARY_NUTRIENT && *line->row->fields[i].text)
            return true;
    }
    return false;
}

static enum status read_line(struct line *line, struct error *error)
{
    struct diary_row row = { .minute = MINUTE_NONE };
    struct diary_value values[NUTRIENT_COUNT] = { 0 };
    enum status status = read_day(&row.day, line, error);
    if (!status)
        status = read_time(&row.minute, line, error);
    if (!status)
        status = read_food(line, error);
    if (!status)
        status = read_amount(line, error);
    bool is_empty = line->reading->format->is_sum && !has_figures(line);
    if (!status && (line->amount <= 0 || is_empty)) {
        line->reading->result->nothing++;
        return STATUS_OK;
    }
    if (!status)
        status = read_values(values, line, error);
    if (!status)
        status = entry_note_read(&line->note, text_of(line, DIARY_NOTE), error);
    line->column = status ? line->column : NULL;
    if (!status)
        status = find_meal(&row.meal_id, line, row.minute, error);
    if (!status)
        add_row(line, &row, values);
    return status;
}

/* Tells of a row that cannot be taken. */
static void refuse(struct diary_reading *reading, const struct line *line, int number,
                   struct error *error)
{
    if (line && line->column)
        error_context(error, "%.120s, line %d, column %.60s", reading->name, number, line->column);
    else if (line)
        error_context(error, "%.120s, line %d", reading->name, number);
    reading->options->refused(number, error->text, reading->options->payload);
    if (reading->result->refused++ == 0)
        reading->first_status = error->status;
    *error = (struct error)ERROR_INIT;
}

/* Returns whether the row ends before a column that has a name. */
static bool is_cut(const struct diary_reading *reading, const struct csv_row *row)
{
    for (size_t i = row->count; i < reading->column_count; i++) {
        if (*reading->columns[i].name)
            return true;
    }
    return false;
}

static void take_row(struct diary_reading *reading, const struct csv_row *row, struct error *error)
{
    struct line line = { .reading = reading, .row = row, .note = BUFFER_INIT };
    reading->result->rows++;
    reading->result->recoded += row->is_recoded;
    for (size_t i = 0; i < reading->column_count; i++) {
        enum diary_field field = reading->columns[i].field;
        if (field < DIARY_NUTRIENT)
            line.texts[field] = i < row->count ? row->fields[i].text : "";
    }
    if (is_left_out(&line))
        return;
    bool is_taken = false;
    if (row->count > reading->column_count || is_cut(reading, row)) {
        line.column = NULL;
        (void)error_set(error, STATUS_INVALID, "the row has %zu cells, the header %zu%s",
                        row->count, reading->column_count,
                        row->count < reading->column_count ? "; the file may be cut off" : "");
    } else {
        is_taken = read_line(&line, error) == STATUS_OK;
    }
    buffer_release(&line.note);
    if (!is_taken)
        refuse(reading, &line, row->line, error);
}

/* --- the whole file --- */

/* Looks at a cell for what it shows of the file: the decimal mark, the order of dates. */
static void look_at(const struct diary_column *column, const char *text, bool marks[3],
                    bool orders[2])
{
    int parts[3];
    size_t length;
    if (column->field == DIARY_DAY && read_three(parts, text, '/', &length) && parts[0] <= 31) {
        orders[0] = orders[0] || parts[1] > 12;
        orders[1] = orders[1] || parts[0] > 12;
    } else if (column->field == DIARY_NUTRIENT || column->field == DIARY_AMOUNT ||
               column->field == DIARY_WEIGHT) {
        struct number number;
        size_t size = strcspn(text, " ");
        if (!strpbrk(text, ".,"))
            return;
        number_scan(&number, text, size, DECIMAL_ASK);
        if (number.kind == NUMBER_GOOD)
            marks[number.shows] = true;
    }
}

/* Opens the file at its header. */
static enum status open_csv(struct csv **out, struct csv_row *header,
                            const struct diary_reading *reading, const char *bytes, size_t length,
                            struct error *error)
{
    enum status status = csv_open_memory(out, bytes, length, reading->name, error);
    if (status)
        return status;
    csv_read_cp1252(*out);
    status = csv_next(header, *out, error);
    if (status == STATUS_NOT_FOUND)
        status = error_set(error, STATUS_INVALID, "%.120s is empty", reading->name);
    if (status)
        csv_close(*out);
    return status;
}

/* Reads the file once for its decimal mark and the order of its dates. */
static enum status survey(struct diary_reading *reading, const char *bytes, size_t length,
                          struct error *error)
{
    struct csv *csv;
    struct csv_row row;
    bool marks[3] = { false };
    bool orders[2] = { false }; /* month first, day first */
    enum status status = open_csv(&csv, &row, reading, bytes, length, error);
    if (status)
        return status;
    while ((status = csv_next(&row, csv, error)) == STATUS_OK) {
        for (size_t i = 0; i < row.count && i < reading->column_count; i++)
            look_at(&reading->columns[i], row.fields[i].text, marks, orders);
    }
    csv_close(csv);
    if (status != STATUS_NOT_FOUND)
        return status;
    if (marks[DECIMAL_POINT] != marks[DECIMAL_COMMA])
        reading->mark = marks[DECIMAL_POINT] ? DECIMAL_POINT : DECIMAL_COMMA;
    if (orders[0] && orders[1])
        return error_set(error, STATUS_INVALID,
                         "%.120s has dates with the month first and others with the day first; "
                         "write them as 2026-11-19",
                         reading->name);
    if (orders[0] || orders[1])
        reading->dates = orders[1] ? DIARY_DATES_DAY_FIRST : DIARY_DATES_MONTH_FIRST;
    return STATUS_OK;
}

/* Lists the columns that are not kept, the first on lines of their own. */
static void list_unread(struct diary_reading *reading)
{
    struct buffer names = BUFFER_INIT;
    size_t count = 0;
    for (size_t i = 0; i < reading->column_count; i++) {
        const struct diary_column *column = &reading->columns[i];
        if (column->field != DIARY_UNKNOWN || !*column->name)
            continue;
        if (++count <= DIARY_UNREAD) {
            buffer_add_text(&names, count > 1 ? "\n" : "");
            size_t size = strlen(column->name);
            text_clean(&names, column->name, size < 30 ? size : 30);
        }
    }
    reading->result->unread_count = count;
    snprintf(reading->result->unread, sizeof reading->result->unread, "%s", names.text);
    buffer_release(&names);
}

static enum status read_header(struct diary_reading *reading, const struct csv_row *header,
                               struct error *error)
{
    reading->format = diary_format_find(header);
    if (!reading->format)
        return error_set(error, STATUS_NOT_FOUND, "%s", "");
    diary_columns_read(&reading->columns, &reading->arena, reading->format, header);
    reading->column_count = header->count;
    reading->dates = reading->format->dates;
    for (size_t i = 0; i < header->count; i++) {
        if (reading->columns[i].field < DIARY_NUTRIENT)
            reading->places[reading->columns[i].field] = i;
        reading->has_nutrients =
            reading->has_nutrients || reading->columns[i].field == DIARY_NUTRIENT;
    }
    reading->result->format = reading->format->name;
    snprintf(reading->result->notice, sizeof reading->result->notice, "%s",
             reading->format->notice ? reading->format->notice : "");
    list_unread(reading);
    return STATUS_OK;
}

static enum status read_rows(struct diary_reading *reading, const char *bytes, size_t length,
                             struct error *error)
{
    struct csv *csv;
    struct csv_row row;
    enum status status = open_csv(&csv, &row, reading, bytes, length, error);
    if (status)
        return status;
    while ((status = csv_next(&row, csv, error)) == STATUS_OK)
        take_row(reading, &row, error);
    csv_close(csv);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

enum status diary_read_csv(struct diary_reading *reading, const char *bytes, size_t length,
                           struct error *error)
{
    struct csv *csv;
    struct csv_row header;
    enum status status = open_csv(&csv, &header, reading, bytes, length, error);
    if (status)
        return status;
    status = read_header(reading, &header, error);
    csv_close(csv);
    if (!status && reading->format->is_sum && !reading->options->takes_sums)
        status = error_set(error, STATUS_INVALID,
                           "%.120s (%s) has only the sums of days; add --day-totals to import each "
                           "as one entry, but not where the foods of the day are imported too",
                           reading->name, reading->format->name);
    if (!status)
        status = survey(reading, bytes, length, error);
    return status ? status : read_rows(reading, bytes, length, error);
}

void diary_read_release(struct diary_reading *reading)
{
    diary_foods_release(&reading->foods);
    arena_release(&reading->arena);
}
