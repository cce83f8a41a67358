#include "plain_row.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"

/* A row that is being read, and whether all of it is good. */
struct reading {
    struct food *food;
    struct arena *arena;
    const struct plain_header *header;
    struct plain_problems *problems;
    const char *key;
    double scale; /* from the amount that the values are for to 100 g or 100 ml */
    int line;
    bool good;
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
    if (text_equal_nocase(text, "yes"))
        reading->food->fortified = true;
    else if (!text_equal_nocase(text, "no"))
        REFUSE(reading, column, "\"%.40s\" is not valid; write yes or no", text);
}

static void read_key(struct reading *reading, const char *column, const char *text)
{
    for (const char *p = text; *p; p++) {
        if (!islower((unsigned char)*p) && !isdigit((unsigned char)*p) && *p != '-') {
            REFUSE(reading, column, "\"%.60s\" is not a valid key; use a-z, 0-9 and '-'", text);
            return;
        }
    }
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

/* Reads a number, and drops digits that spreadsheets write beyond its precision. */
static bool read_figure(double *out, const char *text)
{
    char copy[24];
    const char *point = strpbrk(text, ".,");
    size_t length = strlen(text);
    if (point && point - text < 10 && length > 15 &&
        strspn(point + 1, "0123456789") == strlen(point + 1))
        length = 15;
    if (length >= sizeof copy)
        return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    return number_parse(out, copy);
}

static void read_value(struct reading *reading, const struct plain_column *column, const char *text)
{
    struct value value = { 0, KNOWN_EXACT };
    const char *figure = text;
    if (strcmp(text, "~0") == 0) {
        value.known = KNOWN_ASSUMED;
        figure = "0";
    } else if (text[0] == '<') {
        value.known = KNOWN_BELOW;
        figure = text + 1;
    } else if (strncmp(text, ">=", 2) == 0) {
        value.known = KNOWN_AT_LEAST;
        figure = text + 2;
    } else if (strncmp(text, "\xE2\x89\xA5", 3) == 0) { /* ≥ */
        value.known = KNOWN_AT_LEAST;
        figure = text + 3;
    }
    if (!read_figure(&value.amount, figure)) {
        if (!refuse_number(reading, column->name, figure))
            REFUSE(reading, column->name,
                   "\"%.40s\" is not a value; write a number, ~0, <0.5 or >=12", text);
        return;
    }
    if (!nutrient_convert(&value.amount, column->nutrient, column->unit))
        BUG("a column's unit was not checked");
    if (column->is_salt)
        value.amount /= NUTRIENT_SALT_PER_SODIUM;
    reading->food->values[column->nutrient] = value;
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
    case PLAIN_MEASURES: /* read last, since it needs the basis */
    case PLAIN_NOTE:
        break;
    }
}

static void read_cells(struct reading *reading, const struct csv_row *row, bool measures)
{
    for (size_t i = 0; i < row->count; i++) {
        const struct plain_column *column = &reading->header->columns[i];
        if ((column->field == PLAIN_MEASURES) != measures)
            continue;
        reading->line = row->fields[i].line;
        const char *text = clean_text(reading->arena, row->fields[i].text, row->fields[i].length);
        if (text && measures)
            read_measures(reading, column->name, text);
        else if (text)
            read_cell(reading, column, text);
    }
    reading->line = row->line;
}

/* Returns "spinach-raw" for "Spinach, raw". */
static const char *key_of_name(struct arena *arena, const char *name)
{
    struct fold_words words;
    struct buffer key = BUFFER_INIT;
    fold_split(&words, name);
    for (size_t i = 0; i < words.count; i++)
        buffer_addf(&key, "%s%s", i ? "-" : "", words.words[i]);
    const char *copy = arena_strdup(arena, key.text);
    buffer_release(&key);
    return copy;
}

bool plain_read_row(struct food *out, struct arena *arena, const struct plain_header *header,
                    const struct csv_row *row, const char *catalogue,
                    struct plain_problems *problems)
{
    *out = (struct food){ .rank = 5 };
    struct reading reading = { out, arena, header, problems, NULL, 1, row->line, true };
    if (row->count != header->count) {
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
        out->values[i].amount *= reading.scale;
    food_complete_label(out);
    return reading.good;
}
