#include "table_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

#define ROWS_LOOKED_AT 12 /* a header has at most a title and notes above it */
#define BYTES_LOOKED_AT (96u << 10)

static char mark_of(const char *text)
{
    if (text_equal_nocase(text, "tab"))
        return '\t';
    if (text_equal_nocase(text, "bar"))
        return '|';
    return text[0];
}

void table_file_prepare(struct csv *csv, const struct table_profile *profile,
                        const struct table_file *file, const struct member *member)
{
    if (member->packing == PACKING_SHEET) {
        csv_set_marks(csv, ',', '"');
        return;
    }
    csv_set_marks(csv, mark_of(file->delimiter), mark_of(file->quote));
    if (text_equal_nocase(file->quote, "none"))
        csv_set_quotes(csv, CSV_QUOTES_NONE);
    if (text_equal_nocase(profile->encoding, "utf-8"))
        csv_read_utf8(csv);
}

static int find_column(const char *pattern, const struct csv_row *header)
{
    for (size_t i = 0; i < header->count; i++) {
        if (table_pattern_fits(pattern, header->fields[i].text))
            return (int)i;
    }
    return TABLE_NO_COLUMN;
}

static bool is_header(const struct table_file *file, const struct csv_row *row)
{
    for (size_t i = 0; i < file->header.count; i++) {
        if (find_column(file->header.items[i].first, row) == TABLE_NO_COLUMN)
            return false;
    }
    return true;
}

/* Returns whether the lines above the header, or the file's name, say what the profile asks for. */
static bool says_title(const struct table_file *file, const char *above, const char *name)
{
    return !file->title[0] || table_pattern_fits(file->title, above) ||
           table_pattern_fits(file->title, name);
}

/* Looks for the header among the first rows. */
static bool fits(struct table_found *out, const struct table_file *file, struct csv *csv,
                 const char *bytes, const char *name)
{
    struct error ignored = ERROR_INIT;
    struct buffer above = BUFFER_INIT;
    struct csv_row row;
    bool is_found = false;
    for (out->above = 0; !is_found && out->above < ROWS_LOOKED_AT; out->above++) {
        if (csv_next(&row, csv, &ignored) != STATUS_OK)
            break;
        if (file->fields[0])
            is_found = row.count == (size_t)atoi(file->fields) &&
                       (!file->quote[0] || bytes[0] == mark_of(file->quote));
        else
            is_found = is_header(file, &row) && says_title(file, above.text, name);
        for (size_t i = 0; !is_found && i < row.count; i++)
            buffer_addf(&above, "%s ", row.fields[i].text);
        if (file->fields[0])
            break;
    }
    out->above -= is_found && out->above > 0 && !file->fields[0] ? 1 : 0;
    buffer_release(&above);
    return is_found;
}

bool table_file_find(struct table_found *out, const struct table_profiles *profiles,
                     const char *bytes, size_t length, const struct member *member)
{
    struct error ignored = ERROR_INIT;
    size_t most = length < BYTES_LOOKED_AT ? length : BYTES_LOOKED_AT;
    for (size_t i = 0; i < profiles->count; i++) {
        const struct table_profile *profile = &profiles->items[i];
        for (size_t k = 0; k < profile->file_count; k++) {
            struct csv *csv;
            *out = (struct table_found){ profile, &profile->files[k], 0 };
            if (csv_open_memory(&csv, bytes, most, member->name, &ignored))
                continue;
            csv_read_cp1252(csv);
            table_file_prepare(csv, profile, out->file, member);
            bool is_found = most > 0 && fits(out, out->file, csv, bytes, member->name);
            csv_close(csv);
            if (is_found)
                return true;
        }
    }
    return false;
}

int table_column_beside(const char *text, int at, int otherwise)
{
    return text[0] == '+' ? at + atoi(text + 1) : otherwise;
}

/* What one search for the columns of a file has found. */
struct finding {
    const struct csv_row *header;
    const char *name;
    struct error *error;
    enum status status;
};

/* Returns the column of a pattern, which must be there unless the pattern is "" or "+2". */
static int need(struct finding *finding, const char *pattern)
{
    if (!pattern[0] || pattern[0] == '+' || finding->status)
        return TABLE_NO_COLUMN;
    if (pattern[0] == '#')
        return atoi(pattern + 1) - 1;
    int at = finding->header ? find_column(pattern, finding->header) : TABLE_NO_COLUMN;
    if (at == TABLE_NO_COLUMN)
        finding->status =
            error_set(finding->error, STATUS_INVALID,
                      "%s, line %d: there is no column \"%s\"; is it another version of the table?",
                      finding->name, finding->header ? finding->header->line : 1, pattern);
    return at;
}

/* Returns the column of a pattern that says more about a food, which may be missing. */
static int want(const struct finding *finding, const char *pattern)
{
    bool is_column = finding->header && pattern[0] && pattern[0] != '+' && pattern[0] != '#';
    return is_column           ? find_column(pattern, finding->header)
           : pattern[0] == '#' ? atoi(pattern + 1) - 1
                               : TABLE_NO_COLUMN;
}

/* Returns whether another line of the file gives the nutrient. */
static bool has_other(const struct table_file *file, const struct table_columns *columns, size_t at)
{
    for (size_t i = 0; i < file->value_count; i++) {
        if (i != at && file->values[i].nutrient == file->values[at].nutrient &&
            columns->values[i] != TABLE_NO_COLUMN)
            return true;
    }
    return false;
}

/* Finds the columns of nutrients. One may be missing where another gives the nutrient. */
static void find_values(struct table_columns *out, const struct table_file *file,
                        struct finding *finding)
{
    for (size_t i = 0; i < file->value_count; i++) {
        const char *pattern = file->values[i].column;
        out->values[i] = pattern[0] == '#' ? atoi(pattern + 1) - 1
                         : finding->header ? find_column(pattern, finding->header)
                                           : TABLE_NO_COLUMN;
    }
    for (size_t i = 0; i < file->value_count; i++) {
        if (out->values[i] == TABLE_NO_COLUMN && !file->values[i].is_optional &&
            !has_other(file, out, i))
            out->values[i] = need(finding, file->values[i].column);
    }
}

static void find_lists(struct table_columns *out, struct arena *arena,
                       const struct table_file *file, struct finding *finding)
{
    out->names = arena_alloc(arena, (file->names.count + 1) * sizeof *out->names);
    out->others = arena_alloc(arena, (file->others.count + 1) * sizeof *out->others);
    out->values = arena_alloc(arena, (file->value_count + 1) * sizeof *out->values);
    out->languages = arena_alloc(arena, (file->names.count + 1) * sizeof *out->languages);
    for (size_t i = 0; i < file->names.count; i++) {
        const char *language = file->names.items[i].first;
        bool is_column = text_starts_nocase(language, TABLE_LANGUAGE_BY);
        out->names[i] = need(finding, file->names.items[i].second);
        out->languages[i] = need(finding, is_column ? language + strlen(TABLE_LANGUAGE_BY) : "");
    }
    for (size_t i = 0; i < file->others.count; i++)
        out->others[i] = finding->header
                             ? find_column(file->others.items[i].second, finding->header)
                             : need(finding, file->others.items[i].second);
    if (!file->code[0])
        find_values(out, file, finding);
}

enum status table_columns_find(struct table_columns *out, struct arena *arena,
                               const struct table_file *file, const struct csv_row *header,
                               const char *name, struct error *error)
{
    struct finding finding = { header, name, error, STATUS_OK };
    const char *heading = text_equal_nocase(file->group_by, "heading") ? "" : file->group_by;
    *out = (struct table_columns){ .key = need(&finding, file->key),
                                   .code = need(&finding, file->code),
                                   .amount = need(&finding, file->amount),
                                   .basis = need(&finding, file->basis_by),
                                   .unit = need(&finding, file->unit_by),
                                   .mark = need(&finding, file->mark_by),
                                   .borrowed = want(&finding, file->borrowed_by),
                                   .traces = need(&finding, file->traces_by),
                                   .group = want(&finding, heading),
                                   .fortified = want(&finding, file->fortified_by),
                                   .portion = need(&finding, file->portion_by),
                                   .portion_count = need(&finding, file->count),
                                   .grams = need(&finding, file->grams),
                                   .factor = need(&finding, file->factor),
                                   .text = need(&finding, file->text) };
    find_lists(out, arena, file, &finding);
    out->count = header ? header->count : (size_t)atoi(file->fields);
    while (header && out->count > 0 && text_is_blank(header->fields[out->count - 1].text))
        out->count--;
    return finding.status;
}
