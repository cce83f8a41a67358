#include "plain_header.h"

#include <stdbool.h>
#include <string.h>

#include "marrow/base/text.h"
#include "marrow/base/unit.h"

static const char *const field_names[] = {
    "key",       "name",  "aliases", "group",   "kind",     "basis", "rank",
    "fortified", "brand", "source",  "barcode", "measures", "note",
};

#define NAME_SIZE 64

/* Cuts blanks and the marks between a name and its unit off the end. */
static size_t trimmed(const char *text, size_t length)
{
    while (length > 0 && strchr(" ,:_", text[length - 1]))
        length--;
    return length;
}

/* Cuts "/100 g", "/ 100g" or " per 100 g" off the end of a unit. Returns whether it was there. */
static bool take_per_100g(char *unit)
{
    static const char *const endings[] = { "/100g", "/100 g", "/ 100 g", " per 100 g",
                                           " per 100g" };
    size_t length = strlen(unit);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t size = strlen(endings[i]);
        if (length > size && text_equal_nocase(unit + length - size, endings[i])) {
            unit[trimmed(unit, length - size)] = '\0';
            return true;
        }
    }
    return false;
}

/* Splits "vitamin d µg", "Vitamin D (µg)", "vitamin_d_ug" or "Vitamin D [µg/100 g]" in place, and
 * returns the unit; NULL: there is none. */
static char *split_unit(char *name)
{
    size_t length = strlen(name);
    char last = length > 0 ? name[length - 1] : '\0';
    char *unit = last == ')'   ? strrchr(name, '(')
                 : last == ']' ? strrchr(name, '[')
                               : strrchr(name, ' ');
    if (!unit || unit == name)
        return NULL;
    if (last == ')' || last == ']')
        name[length - 1] = '\0';
    *unit++ = '\0';
    name[trimmed(name, strlen(name))] = '\0';
    return unit + strspn(unit, " ");
}

/* Finds a nutrient by name, if need be without what stands in brackets after it: "Energy (kcal)"
 * of "Energy (kcal) (kcal)". */
static bool find_by_name(enum nutrient *out, char *name)
{
    if (nutrient_find(out, name))
        return true;
    char *bracket = strpbrk(name, "([");
    if (!bracket || bracket == name)
        return false;
    name[trimmed(name, (size_t)(bracket - name))] = '\0';
    return nutrient_find(out, name);
}

/* Finds the nutrient and unit that a column's name says. */
static bool find_nutrient(struct plain_column *column, const char *name)
{
    char copy[NAME_SIZE];
    double value = 1;
    size_t length = strlen(name);
    if (length >= sizeof copy)
        return false;
    for (size_t i = 0; i <= length; i++)
        copy[i] = (char)(name[i] == '_' ? ' ' : name[i]);
    column->is_per_100g = take_per_100g(copy);
    char *unit = split_unit(copy);
    if (!unit)
        return false;
    column->is_per_100g = take_per_100g(unit) || column->is_per_100g;
    column->unit = unit_find(unit, strlen(unit));
    column->field = PLAIN_NUTRIENT;
    column->is_salt = text_equal_nocase(copy, "salt");
    column->nutrient = NUTRIENT_SODIUM;
    return (column->is_salt || find_by_name(&column->nutrient, copy)) &&
           nutrient_convert(&value, column->nutrient, column->unit);
}

static bool find_field(struct plain_column *column, const char *name)
{
    for (size_t i = 0; i < PLAIN_NUTRIENT; i++) {
        if (text_equal_nocase(field_names[i], name)) {
            column->field = (enum plain_field)i;
            return true;
        }
    }
    return find_nutrient(column, name);
}

static bool is_same(const struct plain_column *one, const struct plain_column *other)
{
    return one->field == other->field &&
           (one->field != PLAIN_NUTRIENT ||
            (one->nutrient == other->nutrient && one->unit == other->unit &&
             one->is_salt == other->is_salt));
}

static bool is_doubled(const struct plain_header *header, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (header->columns[at].field != PLAIN_UNNAMED &&
            is_same(&header->columns[i], &header->columns[at]))
            return true;
    }
    return false;
}

static bool is_in_own_unit(const struct plain_column *column)
{
    return column->unit == nutrients[column->nutrient].unit && !column->is_salt;
}

/* Marks the columns of a nutrient that count only where its first is empty. That is the one in the
 * nutrient's own unit (kcal, not kJ; sodium, not salt), else the first in the file. */
static void order_columns(struct plain_header *header)
{
    for (size_t i = 0; i < header->count; i++) {
        struct plain_column *column = &header->columns[i];
        for (size_t k = 0; column->field == PLAIN_NUTRIENT && k < header->count; k++) {
            const struct plain_column *other = &header->columns[k];
            bool is_rival =
                k != i && other->field == PLAIN_NUTRIENT && other->nutrient == column->nutrient;
            if (is_rival && !is_in_own_unit(column) && (is_in_own_unit(other) || k < i))
                column->is_second = true;
        }
    }
}

/* Refuses a column that is per 100 g where another column says what the values are for. */
static void check_basis(const struct plain_header *header, int line,
                        struct plain_problems *problems)
{
    bool has_basis = false;
    for (size_t i = 0; i < header->count; i++)
        has_basis = has_basis || header->columns[i].field == PLAIN_BASIS;
    for (size_t i = 0; has_basis && i < header->count; i++) {
        const struct plain_column *column = &header->columns[i];
        if (column->field == PLAIN_NUTRIENT && column->is_per_100g)
            plain_problem(problems, header->file, line, column->name,
                          "it is per 100 g, but there is a column \"basis\"; keep one of them");
    }
}

/* Reads a column's name into the arena, without blanks around it. */
static void read_name(struct plain_column *column, struct arena *arena, const char *text)
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
        length--;
    column->name = arena_strndup(arena, text, length);
}

/* Tells why a column is not read: an IU whose form is not said, or a name that is unknown. */
static void tell_unknown(struct plain_problems *problems, const char *file, int line,
                         const struct plain_column *column, size_t number)
{
    bool is_vitamin =
        column->nutrient == NUTRIENT_VITAMIN_A || column->nutrient == NUTRIENT_VITAMIN_E;
    if (column->unit == UNIT_IU && is_vitamin)
        plain_problem(
            problems, file, line, NULL,
            "column %zu, \"%.40s\": what an IU is depends on the vitamin's form; convert it "
            "to %s and name the column so",
            number, column->name,
            column->nutrient == NUTRIENT_VITAMIN_A ? "vitamin a µg" : "vitamin e mg");
    else
        plain_problem(problems, file, line, NULL,
                      "column %zu, \"%.40s\", is unknown (a nutrient needs its unit: magnesium mg)",
                      number, column->name);
}

void plain_read_header(struct plain_header *out, struct arena *arena, const struct csv_row *row,
                       const char *file, struct plain_problems *problems)
{
    *out = (struct plain_header){ file, NULL, row->count };
    out->columns = arena_alloc(arena, row->count * sizeof *out->columns);
    bool has_name = false;
    for (size_t i = 0; i < row->count; i++) {
        struct plain_column *column = &out->columns[i];
        *column = (struct plain_column){ .field = PLAIN_UNNAMED };
        read_name(column, arena, row->fields[i].text);
        bool known = !column->name[0] || find_field(column, column->name);
        if (!known) {
            column->field = PLAIN_NOTE;
            tell_unknown(problems, file, row->fields[i].line, column, i + 1);
        } else if (is_doubled(out, i)) {
            plain_problem(problems, file, row->fields[i].line, column->name, "it appears twice");
            column->field = PLAIN_NOTE;
        }
        has_name = has_name || (known && column->field == PLAIN_NAME);
    }
    if (!has_name)
        plain_problem(problems, file, row->line, NULL, "there is no column \"name\"");
    order_columns(out);
    check_basis(out, row->line, problems);
}
