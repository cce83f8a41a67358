#include "plain_row.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "job/job.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "read/cell.h"
#include "read/figure.h"

#define KEY_MOST 120 /* letters of a key */
#define MEASURES_MOST 100 /* of a food; USDA's have 30 at most, and each is compared with all */

/* A row that is being read, and whether all of it is good. */
struct reading {
    struct food *food;
    struct arena *arena;
    const struct plain_header *header;
    struct plain_problems *problems;
    const char *key;
    double scale; /* from the amount that the values are for to 100 g or 100 ml */
    const double *limits; /* of traces, by column */
    bool said_unknown[NUTRIENT_COUNT]; /* by a mark such as "N", not by an empty cell */
    int line;
    bool good;
};

static const struct job_note note_estimate = { "in brackets, an estimate", "value", "values" };
static const struct job_note note_trace = { "a trace, taken as below the table's own limit",
                                            "value", "values" };
static const struct job_note note_unlimited_trace = {
    "a trace, taken as below what a label may state as 0", "value", "values"
};
static const struct job_note note_energies = { "kcal and kJ differ by more than 5 %, kcal taken",
                                               "line", "lines" };
static const struct job_note note_units = {
    "two columns of a nutrient differ by more than 5 %, the first taken", "value", "values"
};

#define REFUSE(reading, column, ...)                                                               \
    do {                                                                                           \
        plain_problem((reading)->problems, (reading)->header->file, (reading)->line, (column),     \
                      __VA_ARGS__);                                                                \
        (reading)->good = false;                                                                   \
    } while (0)

/* Returns the text without control characters and blanks around it; NULL: nothing is left. */
static const char *clean_text(struct arena *arena, const char *text, size_t length)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, length);
    const char *start = clean.text + strspn(clean.text, " ");
    size_t size = strlen(start);
    while (size > 0 && start[size - 1] == ' ')
        size--;
    const char *copy = size > 0 ? arena_strndup(arena, start, size) : NULL;
    buffer_release(&clean);
    return copy;
}

/* Reports a number with two readings, or a range. Returns false for any other text. */
static bool refuse_number(struct reading *reading, const char *column, const char *text)
{
    struct error error = ERROR_INIT;
    struct number number;
    number_scan(&number, text, strlen(text), number_decimal_mark());
    bool is_two_ways = number.kind == NUMBER_TWO_WAYS;
    if ((!is_two_ways && number.kind != NUMBER_RANGE) ||
        number_check(text, strlen(text), &error) == STATUS_OK)
        return false;
    REFUSE(reading, column, "%s%s", error.text,
           is_two_ways ? ", or set the decimal mark (marrow setting decimal point)" : "");
    return true;
}

/* Reads what the values are for. Values for 30 g or 1 ml are converted to 100. */
static void read_basis(struct reading *reading, const char *column, const char *text)
{
    double count;
    if (refuse_number(reading, column, text))
        return;
    size_t taken = number_read(&count, text, strlen(text));
    const char *word = text + taken + strspn(text + taken, " ");
    bool is_mass = text_equal_nocase(word, "g");
    bool is_volume = text_equal_nocase(word, "ml");
    if (taken > 0 && count > 0 && (is_mass || is_volume)) {
        reading->food->basis = is_mass ? BASIS_G : BASIS_ML;
        reading->scale = 100 / count;
    } else if (taken > 0 && count == 1 && *word && unit_find(word, strlen(word)) == UNIT_NONE) {
        reading->food->basis = BASIS_UNIT;
        reading->food->unit_name = word;
    } else {
        REFUSE(reading, column,
               "\"%.40s\" is not a basis; write 100 g, 100 ml or one unit (1 tablet)", text);
    }
}

static void read_rank(struct reading *reading, const char *column, const char *text)
{
    if (text[0] >= '1' && text[0] <= '9' && text[1] == '\0')
        reading->food->rank = text[0] - '0';
    else
        REFUSE(reading, column, "\"%.40s\" is not a rank from 1 to 9", text);
}

static void read_fortified(struct reading *reading, const char *column, const char *text)
{
    unsigned fortified;
    if (fortified_parse(&fortified, text))
        reading->food->fortified = (unsigned char)fortified;
    else
        REFUSE(reading, column,
               "\"%.40s\" is not valid; write yes, no or what is added: calcium; vitamin D", text);
}

static void read_key(struct reading *reading, const char *column, const char *text)
{
    for (const char *p = text; *p; p++) {
        if (!islower((unsigned char)*p) && !isdigit((unsigned char)*p) && *p != '-') {
            REFUSE(reading, column, "\"%.60s\" is not a valid key; use a-z, 0-9 and '-'", text);
            return;
        }
    }
    if (strlen(text) > KEY_MOST)
        REFUSE(reading, column, "\"%.40s...\" is too long for a key: at most %d letters", text,
               KEY_MOST);
    reading->key = text;
}

static void read_barcode(struct reading *reading, const char *column, const char *text)
{
    char code[BARCODE_SIZE];
    char full[BARCODE_SIZE];
    if (!barcode_read(code, text))
        REFUSE(reading, column, "\"%.40s\" is not a barcode; write 8 to 14 digits", text);
    else if (barcode_fits(code))
        reading->food->barcode = arena_strdup(reading->arena, code);
    else if (barcode_expand(full, text))
        reading->food->barcode = arena_strdup(reading->arena, full);
    else
        REFUSE(reading, column, "%s has a wrong check digit", text);
}

static void note(struct reading *reading, const struct job_note *note, const char *detail)
{
    const struct plain_problems *problems = reading->problems;
    if (problems->note)
        problems->note(note, reading->header->file, reading->line, detail, problems->payload);
}

/* Reads the figure of a cell into the unit of its column. */
static bool read_figure(double *out, struct reading *reading, const struct plain_column *column,
                        const char *text, const struct cell *cell)
{
    char figure[FIGURE_SIZE];
    if (figure_shorten(figure, cell->figure) && number_parse(out, figure))
        return true;
    if (!refuse_number(reading, column->name, cell->figure))
        REFUSE(reading, column->name, "\"%.40s\" is not a value; write a number, ~0, <0.5 or >=12",
               text);
    return false;
}

/* Returns what a trace is at most, in the unit of its column: the largest limit that the table
 * states for the nutrient, else what a label may state as 0 (label.h). 0: no limit is known. */
static double limit_of_trace(struct reading *reading, const struct plain_column *column)
{
    double own = reading->limits ? reading->limits[column - reading->header->columns] : 0;
    double zero = label_zero(column->nutrient);
    double unit = 1;
    if (own > 0) {
        note(reading, &note_trace, column->name);
        return own;
    }
    if (zero > 0)
        note(reading, &note_unlimited_trace, column->name);
    if (!nutrient_convert(&unit, column->nutrient, column->unit))
        BUG("a column's unit was not checked");
    unit /= column->is_salt ? NUTRIENT_SALT_PER_SODIUM : 1;
    return zero / unit;
}

/* Reads a cell into a value in the unit of its column. Returns false where it is refused. */
static bool read_cell_value(struct value *out, struct reading *reading,
                            const struct plain_column *column, const char *text)
{
    struct cell cell;
    *out = food_value(0, KNOWN_NOT);
    if (!cell_read(&cell, text)) {
        REFUSE(reading, column->name, "\"%.40s\" is not a value; write a number, ~0, <0.5 or >=12",
               text);
        return false;
    }
    switch (cell.kind) {
    case CELL_UNKNOWN:
        reading->said_unknown[column->nutrient] = true;
        return true;
    case CELL_TRACE:
        out->amount = limit_of_trace(reading, column);
        out->known = out->amount > 0 ? KNOWN_BELOW : KNOWN_NOT;
        return true;
    case CELL_FIGURE:
        break;
    }
    if (!read_figure(&out->amount, reading, column, text, &cell))
        return false;
    out->known = cell.known;
    if (cell.is_estimate)
        note(reading, &note_estimate, text);
    return true;
}

/* Energy in whole kcal and whole kJ may differ by half of each. */
#define ENERGY_ROUNDING (0.5 + 0.5 / 4.184)
#define UNLIKE 0.05 /* how far two columns of a nutrient may differ */

/* Notes a second column that does not agree with the first. */
static void compare(struct reading *reading, const struct plain_column *column,
                    const struct value *second)
{
    const struct value *first = &reading->food->values[column->nutrient];
    bool is_energy = column->nutrient == NUTRIENT_ENERGY;
    double apart = fabs(first->amount - second->amount);
    double most =
        fmax(UNLIKE * fmax(first->amount, second->amount), is_energy ? ENERGY_ROUNDING : 0);
    char detail[160];
    if (first->known != KNOWN_EXACT || second->known != KNOWN_EXACT || apart <= most * (1 + 1e-9))
        return;
    snprintf(detail, sizeof detail, "%g %s beside %g of column %.60s", first->amount,
             unit_name(nutrients[column->nutrient].unit), second->amount, column->name);
    note(reading, is_energy ? &note_energies : &note_units, detail);
}

static void read_value(struct reading *reading, const struct plain_column *column, const char *text)
{
    struct value value;
    struct value *kept = &reading->food->values[column->nutrient];
    if (!read_cell_value(&value, reading, column, text))
        return;
    if (!nutrient_convert(&value.amount, column->nutrient, column->unit))
        BUG("a column's unit was not checked");
    if (column->is_salt)
        value.amount /= NUTRIENT_SALT_PER_SODIUM;
    if (!column->is_second || kept->known == KNOWN_NOT)
        *kept = value;
    else
        compare(reading, column, &value);
}

static bool has_measure(const struct food *food, const char *name)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        if (text_equal_nocase(food->measures[i].name, name))
            return true;
    }
    return false;
}

static void read_measures(struct reading *reading, const char *column, const char *text)
{
    struct food *food = reading->food;
    size_t most = 1;
    for (const char *p = text; *p; p++)
        most += *p == ';' ? 1 : 0;
    if (most > MEASURES_MOST) {
        REFUSE(reading, column, "it has %zu measures; %d are the most", most, MEASURES_MOST);
        return;
    }
    food->measures = arena_alloc(reading->arena, most * sizeof *food->measures);
    while (*text) {
        text += strspn(text, " ");
        size_t length = strcspn(text, ";");
        struct measure measure;
        struct error error = ERROR_INIT;
        if (length > 0 && measure_check(text, length, &error))
            REFUSE(reading, column, "%s", error.text);
        else if (length > 0 && !measure_read(&measure, reading->arena, food, text, length))
            REFUSE(reading, column, "\"%.*s\" is not a measure; write 1 cup = 30 g",
                   (int)(length < 60 ? length : 60), text);
        else if (length > 0 && !has_measure(food, measure.name))
            food->measures[food->measure_count++] = measure;
        text += length + (text[length] ? 1 : 0);
    }
}

static void read_cell(struct reading *reading, const struct plain_column *column, const char *text)
{
    struct food *food = reading->food;
    switch (column->field) {
    case PLAIN_KEY:
        read_key(reading, column->name, text);
        break;
    case PLAIN_NAME:
        food->name = text;
        break;
    case PLAIN_ALIASES:
        food->aliases = text;
        break;
    case PLAIN_GROUP:
        food->group = text;
        break;
    case PLAIN_KIND:
        if (!food_kind_find(&food->kind, text))
            REFUSE(reading, column->name,
                   "\"%.40s\" is not a kind; write food, recipe, supplement or medicine", text);
        break;
    case PLAIN_BASIS:
        read_basis(reading, column->name, text);
        break;
    case PLAIN_RANK:
        read_rank(reading, column->name, text);
        break;
    case PLAIN_FORTIFIED:
        read_fortified(reading, column->name, text);
        break;
    case PLAIN_BRAND:
        food->brand = text;
        break;
    case PLAIN_SOURCE:
        food->source = text;
        break;
    case PLAIN_BARCODE:
        read_barcode(reading, column->name, text);
        break;
    case PLAIN_NUTRIENT:
        read_value(reading, column, text);
        break;
    case PLAIN_MEASURES:
        read_measures(reading, column->name, text);
        break;
    case PLAIN_UNNAMED:
        REFUSE(reading, NULL, "\"%.40s\" is in a column without a name", text);
        break;
    case PLAIN_NOTE:
        break;
    }
}

/* Returns whether a column is read after the others: measures need the basis, and a second column
 * of a nutrient the first. */
static bool is_late(const struct plain_column *column)
{
    return column->field == PLAIN_MEASURES ||
           (column->field == PLAIN_NUTRIENT && column->is_second);
}

static void read_cells(struct reading *reading, const struct csv_row *row, bool late)
{
    for (size_t i = 0; i < row->count && i < reading->header->count; i++) {
        const struct plain_column *column = &reading->header->columns[i];
        if (is_late(column) != late)
            continue;
        reading->line = row->fields[i].line;
        const char *text = clean_text(reading->arena, row->fields[i].text, row->fields[i].length);
        if (text)
            read_cell(reading, column, text);
    }
    reading->line = row->line;
}

/* Returns whether the row has the fields of the header. Empty ones at the end may be more or fewer,
 * as spreadsheets write them. */
static bool has_right_width(const struct csv_row *row, const struct plain_header *header)
{
    size_t same = row->count < header->count ? row->count : header->count;
    for (size_t i = same; i < row->count; i++) {
        if (!text_is_blank(row->fields[i].text))
            return false;
    }
    for (size_t i = same; i < header->count; i++) {
        if (header->columns[i].field != PLAIN_UNNAMED)
            return false;
    }
    return true;
}

/* Completes the label of a supplement, but for what the table marks as unknown. */
static void complete_label(const struct reading *reading)
{
    struct food *food = reading->food;
    bool is_open[NUTRIENT_COUNT];
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        is_open[i] = reading->said_unknown[i] && food->values[i].known == KNOWN_NOT;
    food_complete_label(food);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (is_open[i])
            food->values[i] = food_value(0, KNOWN_NOT);
    }
}

/* Returns "spinach-raw" for "Spinach, raw", with as many words as KEY_MOST allows. */
static const char *key_of_name(struct arena *arena, const char *name)
{
    struct fold_words words;
    struct buffer key = BUFFER_INIT;
    fold_split(&words, name);
    for (size_t i = 0; i < words.count && key.length + strlen(words.words[i]) < KEY_MOST; i++)
        buffer_addf(&key, "%s%s", i ? "-" : "", words.words[i]);
    const char *copy = arena_strdup(arena, key.text);
    buffer_release(&key);
    return copy;
}

bool plain_read_row(struct food *out, struct arena *arena, const struct plain_header *header,
                    const struct csv_row *row, const double *limits, const char *catalogue,
                    struct plain_problems *problems)
{
    *out = (struct food){ .rank = 5 };
    struct reading reading = { .food = out,
                               .arena = arena,
                               .header = header,
                               .problems = problems,
                               .scale = 1,
                               .limits = limits,
                               .line = row->line,
                               .good = true };
    if (!has_right_width(row, header)) {
        REFUSE(&reading, NULL, "it has %zu fields, the header has %zu; is a comma not in quotes?",
               row->count, header->count);
        return false;
    }
    read_cells(&reading, row, false);
    read_cells(&reading, row, true);
    if (!out->name) {
        REFUSE(&reading, NULL, "the food has no name");
        return false;
    }
    if (!reading.key)
        reading.key = key_of_name(arena, out->name);
    if (!reading.key[0])
        REFUSE(&reading, NULL, "\"%.40s\" gives no key; add one", out->name);
    out->origin = arena_printf(arena, "%s:%s", catalogue, reading.key);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        out->values[i] = food_value_scale(out->values[i], reading.scale);
    complete_label(&reading);
    return reading.good;
}
