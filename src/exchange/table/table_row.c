/* Reads rows of tables of foods.
 *
 * A cell that is no figure is left out and counted, since one odd cell must not keep a country's
 * table away, and an unknown value is never taken for zero. What shows that the file is not what
 * the profile takes it for - missing columns, rows of another width, a food listed twice - refuses
 * the import. */
#include "table_row.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/label.h"
#include "read/cell.h"
#include "read/figure.h"

static const struct job_note note_estimate = { "in brackets, an estimate", "value", "values" };
#define ENERGY_MOST 950 /* kcal; fat has 900 */
#define MASS_MOST 135 /* g; in 100 ml of a syrup there may be more than 100 */

static const struct job_note note_most = { "more than any food of USDA's tables holds", "value",
                                           "values" };
static const struct job_note note_borrowed = { "borrowed from another table or food", "value",
                                               "values" };

/* Returns the text of a field, without blanks before it; "": there is none. */
static const char *field(const struct csv_row *row, int at)
{
    if (at < 0 || (size_t)at >= row->count)
        return "";
    const char *text = row->fields[at].text;
    return text + strspn(text, " \t\r\n");
}

static bool is_one_of(const struct table_list *list, const char *text)
{
    for (size_t i = 0; i < list->count; i++) {
        if (table_pattern_fits(list->items[i].first, text))
            return true;
    }
    return false;
}

/* Returns whether a cell is one of the words, whatever blanks end it. Here '*' is a star. */
static bool is_word_of(const struct table_list *list, const char *text)
{
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]))
        length--;
    for (size_t i = 0; i < list->count; i++) {
        const char *word = list->items[i].first;
        if (strlen(word) == length && text_starts_nocase(text, word))
            return true;
    }
    return false;
}

/* Returns what a list says for the text: the second part of the first pattern that fits. NULL: none
 * does. */
static const char *look_up(const struct table_list *list, const char *text)
{
    for (size_t i = 0; i < list->count; i++) {
        if (table_pattern_fits(list->items[i].first, text))
            return list->items[i].second;
    }
    return NULL;
}

static const char *text_of(struct table_texts *texts, const char *list, const char *key)
{
    for (size_t i = 0; i < texts->count; i++) {
        size_t at = (texts->last + i) % texts->count;
        const struct table_text *text = &texts->items[at];
        if (strcmp(text->key, key) == 0 && strcmp(text->list, list) == 0) {
            texts->last = at;
            return text->text;
        }
    }
    return NULL;
}

static const char *nutrient_name(const struct table_value *value)
{
    return nutrients[value->nutrient].name;
}

/* Counts a cell that is left out. */
static void drop(struct table_reading *reading, const struct csv_row *row,
                 const struct table_value *value, const char *reason, const char *text)
{
    char detail[120];
    snprintf(detail, sizeof detail, "%s: %.60s", nutrient_name(value), text);
    output_drop(reading->output, reading->name, row->line, reason, detail);
}

/* Reads "100 g", "100ml" or "1 tablet" into a basis and the amount that values are for. */
static bool read_basis(enum basis *basis, double *amount, const char *text)
{
    text += text_starts_nocase(text, "per ") ? 4 : 0;
    size_t length = strspn(text, "0123456789");
    const char *unit = text + length + strspn(text + length, " ");
    size_t unit_length = strcspn(unit, " ");
    enum unit found = unit_find(unit, unit_length);
    *amount = length ? atof(text) : 0;
    *basis = found == UNIT_ML ? BASIS_ML : BASIS_G;
    return *amount > 0 && (found == UNIT_ML || found == UNIT_G);
}

/* Sets what a food's values are for, by the profile's words or the file's own. Returns the factor
 * to 100 g or 100 ml; 0: it cannot be read, or another value of the food says something else. */
static double take_basis(struct table_reading *reading, struct table_food *food, const char *said)
{
    enum basis basis = BASIS_G;
    double amount = 100;
    const char *known = look_up(&reading->profile->basis, said);
    const char *text = known ? known : *said ? said : reading->file->basis;
    if (*text && !read_basis(&basis, &amount, text))
        return 0;
    if (food->has_basis && food->food.basis != basis)
        return 0;
    food->food.basis = basis;
    food->has_basis = true;
    return 100 / amount;
}

/* What a cell says, with the mark beside it. */
static bool read_cell(struct cell *out, const struct table_reading *reading, const char *text,
                      const char *mark)
{
    const struct table_profile *profile = reading->profile;
    const char *meaning = *mark ? look_up(&profile->mark, mark) : NULL;
    *out = (struct cell){ .kind = CELL_UNKNOWN };
    if (!*text || is_word_of(&profile->unknown, text))
        return true;
    if (is_word_of(&profile->zero, text)) {
        *out = (struct cell){ .kind = CELL_FIGURE, .known = KNOWN_EXACT, .figure = "0" };
        return true;
    }
    if (is_word_of(&profile->trace, text))
        out->kind = CELL_TRACE;
    else if (!cell_read(out, text))
        return false;
    if (!meaning || out->kind == CELL_UNKNOWN)
        return true;
    bool is_zero = out->kind == CELL_FIGURE && strspn(out->figure, "0.,") == strlen(out->figure);
    if (strcmp(meaning, "unknown") == 0)
        out->kind = CELL_UNKNOWN;
    else if (strcmp(meaning, "trace") == 0 || (strcmp(meaning, "below") == 0 && is_zero))
        out->kind = CELL_TRACE;
    else if (strcmp(meaning, "below") == 0)
        out->known = KNOWN_BELOW;
    return true;
}

/* Returns whether the column of traces lists the component of a value: the first word of its
 * column, as "NA" of "NA (mg)". */
static bool is_listed_trace(const char *listed, const char *column)
{
    size_t length = strcspn(column, " (*");
    for (const char *at = listed; length > 0 && *at;) {
        at += strspn(at, " ,;/");
        size_t word = strcspn(at, " ,;/");
        if (word == length && strncmp(at, column, length) == 0)
            return true;
        at += word;
    }
    return false;
}

/* Converts a figure to the nutrient's unit, per 100. Returns why it can't be taken, or NULL. */
static const char *take_figure(double *out, const struct table_reading *reading,
                               const struct table_value *value, const struct cell *cell,
                               double factor)
{
    struct number number;
    number_scan(&number, cell->figure, strlen(cell->figure), DECIMAL_ASK);
    if (number.kind == NUMBER_GOOD && number.shows && number.shows != reading->decimal &&
        !reading->is_workbook)
        return "with another decimal mark";
    if (!figure_parse(out, cell->figure, reading->decimal))
        return "not a figure";
    if (!nutrient_convert(out, value->nutrient, value->unit))
        BUG("a unit of a profile was not checked");
    *out *= factor / (value->is_salt ? NUTRIENT_SALT_PER_SODIUM : 1);
    double mass = *out * unit_factor(nutrients[value->nutrient].unit); /* in g, or kcal */
    return mass > (value->nutrient == NUTRIENT_ENERGY ? ENERGY_MOST : MASS_MOST)
               ? "more than 100 g can hold"
               : NULL;
}

static void count_cell(struct table_reading *reading, const struct cell *cell)
{
    reading->counts->traces += cell->kind == CELL_TRACE ? 1 : 0;
    reading->counts->below += cell->kind == CELL_FIGURE && cell->known == KNOWN_BELOW ? 1 : 0;
}

static void keep(struct table_reading *reading, struct table_food *food,
                 const struct table_value *value, const struct cell *cell, double amount, int line)
{
    struct value *kept = &food->food.values[value->nutrient];
    double *limit = &reading->foods->limits[value->nutrient];
    count_cell(reading, cell);
    food->is_trace[value->nutrient] = cell->kind == CELL_TRACE;
    if (cell->kind != CELL_FIGURE)
        return;
    *kept = food_value(amount, cell->known);
    double most = nutrients[value->nutrient].most_per_100g;
    if (most > 0 && amount > most * 1.005)
        job_note(reading->output->job, &note_most, reading->name, line, nutrient_name(value));
    if (cell->known == KNOWN_BELOW && amount > *limit)
        *limit = amount;
}

/* Takes a value of a food. `at` is its column, beside which marks may stand. */
static void take_value(struct table_reading *reading, struct table_food *food,
                       const struct table_value *value, const struct csv_row *row, int at,
                       const char *text)
{
    const struct table_file *file = reading->file;
    const struct table_columns *columns = &reading->columns;
    const char *unit = field(row, table_column_beside(file->unit_by, at, columns->unit));
    const char *said = field(row, table_column_beside(file->basis_by, at, columns->basis));
    const char *mark = field(row, table_column_beside(file->mark_by, at, columns->mark));
    const char *borrowed =
        field(row, table_column_beside(file->borrowed_by, at, columns->borrowed));
    struct cell cell;
    double amount = 0;
    const struct value *kept = &food->food.values[value->nutrient];
    reading->counts->has[value->nutrient] = true;
    bool is_second = kept->known != KNOWN_NOT || food->is_trace[value->nutrient];
    if (is_second && !reading->is_again)
        return;
    if (!read_cell(&cell, reading, text, mark)) {
        drop(reading, row, value, "not a figure", text);
        return;
    }
    double factor = cell.kind == CELL_UNKNOWN ? 1 : take_basis(reading, food, said);
    enum unit its_unit = unit_find(unit, strlen(unit));
    const char *why =
        factor == 0 ? "what the value is for is not said"
        : cell.kind != CELL_UNKNOWN && its_unit != UNIT_NONE && its_unit != value->unit
            ? "in another unit"
        : cell.kind == CELL_FIGURE ? take_figure(&amount, reading, value, &cell, factor)
                                   : NULL;
    if (!why && cell.kind == CELL_FIGURE && amount == 0 &&
        is_listed_trace(food->traces ? food->traces : "", value->column))
        cell.kind = CELL_TRACE;
    if (why) {
        drop(reading, row, value, why, text);
        return;
    }
    if (is_second) {
        if (cell.kind == CELL_FIGURE && fabs(amount - kept->amount) > 0.02 * amount)
            drop(reading, row, value, "another value of a food that is listed twice", text);
        return;
    }
    keep(reading, food, value, &cell, amount, row->line);
    if (cell.kind == CELL_FIGURE && cell.is_estimate)
        job_note(reading->output->job, &note_estimate, reading->name, row->line, text);
    if (cell.kind == CELL_FIGURE && *borrowed && is_one_of(&reading->profile->borrowed, borrowed))
        job_note(reading->output->job, &note_borrowed, reading->name, row->line, NULL);
}

static void take_values(struct table_reading *reading, struct table_food *food,
                        const struct csv_row *row)
{
    const struct table_file *file = reading->file;
    const struct table_columns *columns = &reading->columns;
    const char *code = field(row, columns->code);
    if (file->code_list[0]) {
        code = text_of(reading->texts, file->code_list, code);
        code = code ? code : "";
    }
    for (size_t i = 0; i < file->value_count; i++) {
        const struct table_value *value = &file->values[i];
        if (!file->code[0] && columns->values[i] != TABLE_NO_COLUMN)
            take_value(reading, food, value, row, columns->values[i],
                       field(row, columns->values[i]));
        else if (file->code[0] && table_pattern_fits(value->column, code))
            take_value(reading, food, value, row, columns->amount, field(row, columns->amount));
    }
}

static void take_names(struct table_reading *reading, struct table_food *food,
                       const struct csv_row *row)
{
    const struct table_file *file = reading->file;
    for (size_t i = 0; i < file->names.count; i++) {
        int by = reading->columns.languages[i];
        const char *text = field(row, reading->columns.names[i]);
        char language[8];
        snprintf(language, sizeof language, "%.7s",
                 by == TABLE_NO_COLUMN ? file->names.items[i].first : field(row, by));
        for (char *p = language; *p; p++)
            *p = (char)(*p >= 'A' && *p <= 'Z' ? *p - 'A' + 'a' : *p);
        if (!text_is_blank(text))
            table_food_name(reading->foods, food, language, text, false);
    }
    for (size_t i = 0; i < file->others.count; i++) {
        const char *text = field(row, reading->columns.others[i]);
        const char *ends = file->others.items[i].third[0] ? file->others.items[i].third : ";";
        while (*text) {
            size_t length = strcspn(text, ends);
            char name[200];
            snprintf(name, sizeof name, "%.*s", (int)(length < 199 ? length : 199), text);
            if (!text_is_blank(name))
                table_food_name(reading->foods, food, file->others.items[i].first,
                                name + strspn(name, " "), true);
            text += length + (text[length] ? 1 : 0);
        }
    }
}

/* Takes a row's portion, as "DL" of 85 g. */
static void take_portion(struct table_reading *reading, struct table_food *food,
                         const struct csv_row *row)
{
    const struct table_file *file = reading->file;
    const struct table_columns *columns = &reading->columns;
    const char *said = field(row, columns->portion);
    double grams;
    double count = 1;
    double factor = file->factor[0] ? 100 : 1;
    if (file->portion_list[0])
        said = text_of(reading->texts, file->portion_list, said);
    if (!said || !*said)
        return;
    const char *name = look_up(&reading->profile->portion, said);
    name = !name || strcmp(name, "*") == 0 ? said : name;
    const char *amount = field(row, file->factor[0] ? columns->factor : columns->grams);
    if (columns->portion_count != TABLE_NO_COLUMN &&
        (!figure_parse(&count, field(row, columns->portion_count), reading->decimal) || count <= 0))
        return;
    if (strcmp(name, "none") != 0 && food->food.basis == BASIS_G &&
        figure_parse(&grams, amount, reading->decimal) && grams > 0 && strlen(name) < 80)
        table_food_measure(reading->foods, food, name, grams * factor / count);
}

void table_row_look(const struct table_reading *reading, const struct csv_row *row, bool *has_point,
                    bool *has_comma)
{
    const struct table_file *file = reading->file;
    for (size_t i = 0; i < (file->code[0] ? 1 : file->value_count); i++) {
        struct number number;
        const char *text =
            field(row, file->code[0] ? reading->columns.amount : reading->columns.values[i]);
        number_scan(&number, text, strlen(text), DECIMAL_ASK);
        bool is_sure = number.kind == NUMBER_GOOD && text[number.length] == '\0';
        *has_point = *has_point || (is_sure && number.shows == DECIMAL_POINT);
        *has_comma = *has_comma || (is_sure && number.shows == DECIMAL_COMMA);
    }
}

/* Keeps a word of a list of the table. */
static void take_text(struct table_reading *reading, const struct csv_row *row)
{
    struct table_texts *texts = reading->texts;
    texts->items = arena_make_room(&texts->arena, texts->items, texts->count, &texts->room,
                                   sizeof *texts->items);
    texts->items[texts->count++] =
        (struct table_text){ reading->file->list,
                             arena_strdup(&texts->arena, field(row, reading->columns.key)),
                             arena_strdup(&texts->arena, field(row, reading->columns.text)) };
}

/* Returns whether the row has no more than one field that is not empty. */
static bool is_heading(const struct csv_row *row)
{
    size_t filled = 0;
    for (size_t i = 0; i < row->count; i++)
        filled += text_is_blank(row->fields[i].text) ? 0 : 1;
    return filled <= 1;
}

/* Returns whether the row is no food but a title, a header again or empty. */
static bool is_no_food(struct table_reading *reading, const struct csv_row *row, const char *key)
{
    const struct csv_row *header = reading->header;
    bool is_again = header && reading->columns.key >= 0 && *key &&
                    table_pattern_fits(field(header, reading->columns.key), key);
    if (*key && !is_heading(row) && !is_again)
        return false;
    for (size_t i = 0; is_heading(row) && i < row->count; i++) {
        if (!text_is_blank(row->fields[i].text))
            reading->heading = arena_strdup(&reading->foods->arena, row->fields[i].text);
    }
    reading->counts->headings++;
    return true;
}

/* Refuses a row that is cut off, or has more fields than the header. */
static enum status check_width(const struct table_reading *reading, const struct csv_row *row,
                               struct error *error)
{
    size_t count = row->count;
    while (count > reading->columns.count && text_is_blank(row->fields[count - 1].text))
        count--;
    if (count == reading->columns.count)
        return STATUS_OK;
    return error_set(error, STATUS_INVALID,
                     "%s, line %d, column %zu: the row has %zu fields, the header has %zu; %s",
                     reading->name, row->line, count < reading->columns.count ? count + 1 : count,
                     count, reading->columns.count,
                     count < reading->columns.count ? "is the file cut off?"
                                                    : "is a delimiter not in quotes?");
}

/* Returns a food's key as a row has it, in a small buffer. */
static void key_of(char out[80], const struct table_reading *reading, const struct csv_row *row)
{
    const char *text = field(row, reading->columns.key);
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]))
        length--;
    snprintf(out, 80, "%.*s%s", (int)(length < 60 ? length : 60), text, reading->file->key_ending);
}

/* Returns whether a food has one of the names of a row: the table lists it twice, as in two groups.
 */
static bool has_name_of(const struct table_food *food, const struct table_reading *reading,
                        const struct csv_row *row)
{
    for (size_t i = 0; i < food->name_count; i++) {
        for (size_t k = 0; k < reading->file->names.count; k++) {
            if (table_pattern_fits(food->names[i].text, field(row, reading->columns.names[k])))
                return true;
        }
    }
    return false;
}

/* Finds the food of a row, or adds it where the file lists the foods. *out is NULL where the table
 * does not list it. */
static enum status find_food(struct table_food **out, struct table_reading *reading,
                             const struct csv_row *row, const char *key, struct error *error)
{
    *out = table_foods_find(reading->foods, key);
    bool lists = strcmp(reading->file->name, "foods") == 0;
    reading->is_again = *out && lists;
    if (reading->is_again && !has_name_of(*out, reading, row))
        return error_set(error, STATUS_INVALID,
                         "%s, line %d, column %d: another food has the number %s too",
                         reading->name, row->line, reading->columns.key + 1, key);
    if (!*out && lists && reading->foods->count == TABLE_FOODS_MAX)
        return error_set(error, STATUS_INVALID, "%s, line %d: more than %d foods", reading->name,
                         row->line, TABLE_FOODS_MAX);
    if (!*out && lists) {
        *out = table_foods_add(reading->foods, key);
        (*out)->file = reading->name;
        (*out)->line = row->line;
    }
    reading->counts->homeless += *out ? 0 : 1;
    return STATUS_OK;
}

static void take_marks(struct table_reading *reading, struct table_food *food,
                       const struct csv_row *row)
{
    const struct table_columns *columns = &reading->columns;
    struct arena *arena = &reading->foods->arena;
    const char *fortified = field(row, columns->fortified);
    if (text_equal_nocase(reading->file->group_by, "heading"))
        food->group = reading->heading;
    else if (columns->group != TABLE_NO_COLUMN && *field(row, columns->group))
        food->group = arena_strdup(arena, field(row, columns->group));
    if (columns->traces != TABLE_NO_COLUMN)
        food->traces = arena_strdup(arena, field(row, columns->traces));
    if (*fortified && strcmp(fortified, "0") != 0 && !text_equal_nocase(fortified, "no"))
        food->food.fortified = FORTIFIED_ALL;
}

enum status table_row_read(struct table_reading *reading, const struct csv_row *row,
                           struct error *error)
{
    struct table_food *food;
    char key[80];
    enum status status = check_width(reading, row, error);
    if (status)
        return status;
    if (reading->file->text[0]) {
        take_text(reading, row);
        return STATUS_OK;
    }
    if (is_no_food(reading, row, field(row, reading->columns.key)))
        return STATUS_OK;
    key_of(key, reading, row);
    status = find_food(&food, reading, row, key, error);
    if (status || !food)
        return status;
    take_names(reading, food, row);
    take_marks(reading, food, row);
    take_values(reading, food, row);
    if (reading->columns.portion != TABLE_NO_COLUMN)
        take_portion(reading, food, row);
    return STATUS_OK;
}

void table_row_settle(struct table_reading *reading, struct table_food *food)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        double limit = reading->foods->limits[i];
        limit = limit > 0 ? limit : label_zero((enum nutrient)i);
        if (food->is_trace[i])
            food->food.values[i] = food_value(limit, limit > 0 ? KNOWN_BELOW : KNOWN_NOT);
        if (reading->counts->has[i] && food->food.values[i].known == KNOWN_NOT)
            reading->counts->unknown++;
    }
}
