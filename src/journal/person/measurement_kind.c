#include "marrow/journal/measurement_kind.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/journal/measurement_list.h"

#define UNIT_SIZE 32

/* A kind in one of its units. The rows of a kind follow one another. */
struct row {
    const char *code;
    const char *name;
    const char *others; /* separated by '|' */
    const char *unit;
    const char *least, *most; /* beyond these a value is odd */
};

#define ROW(code, name, others, unit, least, most) { code, name, others, unit, least, most },
static const struct row rows[] = { MEASUREMENT_LIST(ROW) };
#define ROW_COUNT (sizeof rows / sizeof *rows)

/* Returns the kind's first row, or NULL. */
static const struct row *find_row(const char *kind)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strcmp(rows[i].code, kind) == 0)
            return &rows[i];
    return NULL;
}

/* Returns whether the row is of the same kind. */
static bool is_of(const struct row *row, const struct row *first)
{
    return row < rows + ROW_COUNT && strcmp(row->code, first->code) == 0;
}

static bool answers_to(const struct row *row, const char *word)
{
    return fold_is_same(word, row->code) || fold_is_same(word, row->name) ||
           fold_is_listed(word, row->others);
}

const char *measurement_kind_find(const char *word)
{
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (answers_to(&rows[i], word))
            return rows[i].code;
    return NULL;
}

bool measurement_kind_is_known(const char *kind)
{
    return find_row(kind) != NULL;
}

const char *measurement_kind_name(const char *kind)
{
    const struct row *row = find_row(kind);
    return row ? row->name : kind;
}

/* --- units --- */

/* Writes a unit as it is compared: without blanks and case, µ as u, ² as 2, a day as 24h. */
static void fold_unit(char out[UNIT_SIZE], const char *text)
{
    static const char *const days[] = { "/d", "/day", "/24hrs", "/24hours" };
    size_t length = strlen(text);
    size_t used = 0;
    while (length > 0 && used + 4 < UNIT_SIZE) {
        uint32_t code = text_decode(&text, &length);
        if (code == 0xB5 || code == 0x3BC)
            code = 'u';
        else if (code == 0xB2)
            code = '2';
        else if (code >= 'A' && code <= 'Z')
            code += 'a' - 'A';
        if (code != ' ')
            used += text_encode(out + used, code);
    }
    out[used] = '\0';
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        size_t size = strlen(days[i]);
        if (used >= size && strcmp(out + used - size, days[i]) == 0 &&
            used - size + sizeof "/24h" <= UNIT_SIZE)
            memcpy(out + used - size, "/24h", sizeof "/24h");
    }
}

static bool is_same_unit(const char *one, const char *other)
{
    char a[UNIT_SIZE];
    char b[UNIT_SIZE];
    fold_unit(a, one);
    fold_unit(b, other);
    return strcmp(a, b) == 0;
}

static void add_units(struct buffer *out, const struct row *first)
{
    for (const struct row *row = first; is_of(row, first); row++)
        buffer_addf(out, "%s%s", row == first ? "" : ", ", row->unit);
}

static enum status refuse_unit(const struct row *first, const char *text, struct error *error)
{
    struct buffer units = BUFFER_INIT;
    enum status status;
    add_units(&units, first);
    if (!*first->unit)
        status = error_set(error, STATUS_INVALID, "%s has no unit; leave out '%.40s'", first->name,
                           text);
    else if (text_is_blank(text))
        status =
            error_set(error, STATUS_INVALID, "in which unit? %s is in %s", first->name, units.text);
    else
        status = error_set(error, STATUS_INVALID, "'%.40s' is not a unit of %s; use %s", text,
                           first->name, units.text);
    buffer_release(&units);
    return status;
}

enum status measurement_kind_unit(const char **out, const char *kind, const char *text,
                                  struct error *error)
{
    const struct row *first = find_row(kind);
    *out = text;
    if (!first)
        return STATUS_OK;
    for (const struct row *row = first; is_of(row, first); row++) {
        if (!is_same_unit(text, row->unit))
            continue;
        *out = row->unit;
        return STATUS_OK;
    }
    if (!text_is_blank(text) || is_of(first + 1, first))
        return refuse_unit(first, text, error);
    *out = first->unit;
    return STATUS_OK;
}

/* --- values --- */

bool measurement_kind_is_signed(const char *kind)
{
    const struct row *row = find_row(kind);
    return !row || row->least[0] == '-';
}

bool measurement_kind_is_odd(const char *kind, const char *unit, double value)
{
    const struct row *first = find_row(kind);
    for (const struct row *row = first; row && is_of(row, first); row++) {
        if (strcmp(row->unit, unit) == 0)
            return value < strtod(row->least, NULL) || value > strtod(row->most, NULL);
    }
    return false;
}

void measurement_kind_list(struct buffer *out)
{
    for (size_t i = 0; i < ROW_COUNT; i++) {
        if (i > 0 && strcmp(rows[i].code, rows[i - 1].code) == 0)
            continue;
        buffer_addf(out, "%-16s %s", rows[i].code, rows[i].name);
        if (*rows[i].unit) {
            buffer_add_text(out, ": ");
            add_units(out, &rows[i]);
        }
        buffer_add_char(out, '\n');
    }
}
