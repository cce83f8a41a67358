#include "fdc_rules.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/exchange/csv.h"

/* Which foods are fortified, what group a food is in and what a portion is called are judgements
 * about thousands of descriptions. They are data, not code, so that a person can read and correct
 * them without C; these functions only read the tables. A mistake in a table dies at once, because
 * a rule that is silently skipped would make wrong catalogues. */

static const char *find_file(const char *name)
{
    for (const struct script *file = usda_scripts; file->name; file++) {
        if (strcmp(file->name, name) == 0)
            return file->text;
    }
    die("schema/usda/%s is missing", name);
}

/* Copies the text without its comments; the lines keep their numbers. */
static void drop_comments(struct buffer *out, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, "\n");
        if (*text != '#')
            buffer_add(out, text, length);
        buffer_add_char(out, '\n');
        text += length + (text[length] ? 1 : 0);
    }
}

static void check_header(const struct fdc_rules *rules, const struct csv_row *header,
                         const char *const *columns)
{
    if (header->count != rules->column_count)
        die("schema/usda/%s has %zu columns", rules->file, header->count);
    for (size_t i = 0; i < header->count; i++) {
        if (strcmp(header->fields[i].text, columns[i]) != 0)
            die("schema/usda/%s has no column %s", rules->file, columns[i]);
    }
}

static void add_row(struct fdc_rules *rules, struct arena *arena, const struct csv_row *row)
{
    size_t size = rules->column_count * sizeof *rules->fields;
    if ((rules->row_count & (rules->row_count - 1)) == 0) {
        size_t room = rules->row_count ? rules->row_count * 2 : 1;
        rules->fields = arena_grow(arena, rules->fields, rules->row_count * size, room * size);
    }
    const char **fields = rules->fields + rules->row_count++ * rules->column_count;
    for (size_t i = 0; i < rules->column_count; i++)
        fields[i] = i < row->count ? arena_strdup(arena, row->fields[i].text) : "";
}

void fdc_rules_read(struct fdc_rules *out, struct arena *arena, const char *file,
                    const char *const *columns, size_t column_count)
{
    struct buffer text = BUFFER_INIT;
    struct error error = ERROR_INIT;
    struct csv_row row;
    struct csv *csv;
    *out = (struct fdc_rules){ .file = file, .column_count = column_count };
    drop_comments(&text, find_file(file));
    enum status status = csv_open_memory(&csv, text.text, text.length, file, &error);
    if (!status && (status = csv_next(&row, csv, &error)) == STATUS_OK)
        check_header(out, &row, columns);
    while (!status && (status = csv_next(&row, csv, &error)) == STATUS_OK) {
        if (row.count > column_count)
            die("schema/usda/%s, line %d has too many fields", file, row.line);
        add_row(out, arena, &row);
    }
    if (status != STATUS_NOT_FOUND)
        die("schema/usda/%s", error.text);
    csv_close(csv);
    buffer_release(&text);
}

const char *fdc_rules_text(const struct fdc_rules *rules, size_t row, size_t column)
{
    return rules->fields[row * rules->column_count + column];
}

int fdc_rules_integer(const struct fdc_rules *rules, size_t row, size_t column, int empty)
{
    const char *text = fdc_rules_text(rules, row, column);
    char *end;
    if (!*text)
        return empty;
    long number = strtol(text, &end, 10);
    if (*end || number < 0 || number > INT_MAX)
        fdc_rules_die(rules, row, column);
    return (int)number;
}

double fdc_rules_number(const struct fdc_rules *rules, size_t row, size_t column)
{
    double number;
    const char *text = fdc_rules_text(rules, row, column);
    size_t length = strlen(text);
    if (length == 0 || number_read_marked(&number, text, length, DECIMAL_POINT) != length)
        fdc_rules_die(rules, row, column);
    return number;
}

unsigned fdc_rules_sets(const struct fdc_rules *rules, size_t row, size_t column)
{
    static const char *const names[] = {
        [FDC_SR] = "sr", [FDC_FOUNDATION] = "foundation", [FDC_FNDDS] = "fndds"
    };
    const char *text = fdc_rules_text(rules, row, column);
    unsigned sets = *text ? 0 : 1u << FDC_SR | 1u << FDC_FOUNDATION | 1u << FDC_FNDDS;
    while (*text) {
        size_t length = strcspn(text, "+");
        size_t set = 0;
        while (set < sizeof names / sizeof *names &&
               (strlen(names[set]) != length || strncmp(names[set], text, length) != 0))
            set++;
        if (set == sizeof names / sizeof *names)
            fdc_rules_die(rules, row, column);
        sets |= 1u << set;
        text += length + (text[length] ? 1 : 0);
    }
    return sets;
}

const char *const *fdc_rules_list(struct arena *arena, const char *text)
{
    size_t count = 0;
    size_t most = 1;
    for (const char *p = text; *p; p++)
        most += *p == ';' ? 1 : 0;
    const char **list = arena_alloc(arena, (most + 1) * sizeof *list);
    while (*text) {
        size_t length = strcspn(text, ";");
        list[count++] = arena_strndup(arena, text, length);
        text += length + (text[length] ? 1 : 0);
    }
    return list;
}

void fdc_rules_die(const struct fdc_rules *rules, size_t row, size_t column)
{
    die("schema/usda/%s: row %zu has the wrong text \"%s\"", rules->file, row + 1,
        fdc_rules_text(rules, row, column));
}
