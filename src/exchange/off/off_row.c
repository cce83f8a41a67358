#include "off_row.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "job/ingredients.h"
#include "job/name.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "off_portion.h"
#include "off_value.h"

#define CODE_MOST 24
#define FILLER 100 /* "100 g" as a serving means nothing */

/* The texts of a row, by field. */
struct texts {
    const char *fields[OFF_FIELD_COUNT]; /* NULL: empty */
    const char *english;
    const char *main; /* in the product's main language */
    struct off_said said[OFF_AMOUNT_COUNT];
};

/* Appends the character that "&quot;", "&#39;" or "&#x2019;" stands for, and steps over it. */
static bool take_entity(struct buffer *out, const char **text)
{
    static const char *const entities[][2] = {
        { "&quot;", "\"" }, { "&amp;", "&" },  { "&lt;", "<" },
        { "&gt;", ">" },    { "&apos;", "'" }, { "&nbsp;", " " },
    };
    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
        size_t length = strlen(entities[i][0]);
        if (strncmp(*text, entities[i][0], length) == 0) {
            buffer_add_text(out, entities[i][1]);
            *text += length;
            return true;
        }
    }
    if ((*text)[1] != '#')
        return false;
    char *end;
    bool is_hex = (*text)[2] == 'x' || (*text)[2] == 'X';
    const char *digits = *text + (is_hex ? 3 : 2);
    unsigned long code =
        isxdigit((unsigned char)*digits) ? strtoul(digits, &end, is_hex ? 16 : 10) : 0;
    if (code < 32 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) || *end != ';')
        return false;
    char letter[4];
    buffer_add(out, letter, text_encode(letter, (uint32_t)code));
    *text = end + 1;
    return true;
}

/* Returns a copy without entities, superfluous blanks and control characters; NULL: nothing is
 * left. */
static const char *clean(struct arena *arena, const char *text)
{
    struct buffer plain = BUFFER_INIT;
    if (!strchr(text, '&'))
        return name_clean(arena, text, SIZE_MAX, NULL);
    while (*text) {
        if (*text == '&' && take_entity(&plain, &text))
            continue;
        buffer_add_char(&plain, *text++);
    }
    const char *copy = name_clean(arena, plain.text, SIZE_MAX, NULL);
    buffer_release(&plain);
    return copy;
}

static void gather(struct texts *out, const struct off_header *header, const struct csv_row *row)
{
    *out = (struct texts){ .english = NULL };
    for (size_t i = 0; i < row->count; i++) {
        const struct off_column *column = &header->columns[i];
        const char *text = row->fields[i].text;
        if (text_is_blank(text))
            continue;
        if (column->field == OFF_FIELD_AMOUNT)
            out->said[column->amount].amount = text;
        else if (column->field == OFF_FIELD_UNIT)
            out->said[column->amount].unit = text;
        else if (!out->fields[column->field] || column->language[0] == '\0')
            out->fields[column->field] = text;
        if (column->field == OFF_FIELD_NAME && strcmp(column->language, "en") == 0)
            out->english = text;
    }
    const char *language = out->fields[OFF_FIELD_LANGUAGE];
    for (size_t i = 0; language && i < row->count; i++) {
        const struct off_column *column = &header->columns[i];
        if (column->field == OFF_FIELD_NAME && strcmp(column->language, language) == 0 &&
            !text_is_blank(row->fields[i].text))
            out->main = row->fields[i].text;
    }
}

/* Returns the name in the main language, else in English, else in any language, else the generic
 * name. */
static const char *find_name(struct arena *arena, const struct texts *texts)
{
    const char *const names[] = { texts->main, texts->english, texts->fields[OFF_FIELD_NAME],
                                  texts->fields[OFF_FIELD_GENERIC_NAME] };
    const char *name = NULL;
    for (size_t i = 0; !name && i < sizeof names / sizeof *names; i++)
        name = names[i] ? clean(arena, names[i]) : NULL;
    return name;
}

#define BRANDS_MOST 1000 /* bytes; more are cut anyway, and each brand is compared with all */

/* Returns the brands, each once: "Jumbo, jumbo,Extra" becomes "Jumbo, Extra". */
static const char *find_brand(struct arena *arena, const char *text)
{
    struct buffer brands = BUFFER_INIT;
    while (text && *text && brands.length < BRANDS_MOST) {
        size_t length = strcspn(text, ",");
        const char *brand = clean(arena, arena_strndup(arena, text, length));
        bool is_there = false;
        for (const char *p = brands.text; brand && *p; p++)
            is_there = is_there || text_starts_nocase(p, brand);
        if (brand && !is_there)
            buffer_addf(&brands, "%s%s", brands.length ? ", " : "", brand);
        text += length + (text[length] ? 1 : 0);
    }
    const char *copy = brands.length ? arena_strndup(arena, brands.text, brands.length) : NULL;
    buffer_release(&brands);
    return copy;
}

static bool refuse(const struct off_report *report, const char *reason, const char *text)
{
    struct buffer what = BUFFER_INIT;
    if (text)
        text_clean(&what, text, text_fit(text, strlen(text), 40, NULL));
    report->refused(reason, text ? what.text : NULL, report->payload);
    buffer_release(&what);
    return false;
}

/* Returns whether the code can be a barcode. It cannot where the columns of a row are shifted. */
static bool check_code(const char *code, const struct off_report *report)
{
    size_t digits = code ? strspn(code, "0123456789") : 0;
    if (!code)
        return refuse(report, "no barcode", NULL);
    if (digits > 0 && strchr(".,eE", code[digits]) && strpbrk(code, "eE"))
        return refuse(report, "the barcode was rounded by a spreadsheet", code);
    if (digits == 0 || code[digits] != '\0' || digits > CODE_MOST || strspn(code, "0") == digits)
        return refuse(report, "not a barcode", code);
    return true;
}

/* Returns what one of the lists of ingredients names as added; all three where there is no list. */
static unsigned read_added(const struct off_header *header, const struct csv_row *row)
{
    bool has_list = false;
    unsigned added = 0;
    for (size_t i = 0; i < row->count; i++) {
        const char *text = row->fields[i].text;
        if (header->columns[i].field != OFF_FIELD_INGREDIENTS || text_is_blank(text))
            continue;
        has_list = true;
        added |= ingredients_added(text);
    }
    return has_list ? added : FORTIFIED_ALL;
}

static void add_measure(struct food *food, const char *name, double amount)
{
    if (name && amount > 0)
        food->measures[food->measure_count++] = (struct measure){ name, amount };
}

/* Reads the measures. Returns the factor that converts values to those of 100 g or ml; 0: not
 * known. */
static double take_portion(struct food *food, struct arena *arena, const struct texts *texts)
{
    struct off_portion portion;
    const char *per = texts->fields[OFF_FIELD_PER];
    const char *serving = texts->fields[OFF_FIELD_SERVING];
    off_read_portion(&portion, arena, serving, texts->fields[OFF_FIELD_QUANTITY], per);
    food->basis = portion.basis;
    food->measures = arena_alloc(arena, 3 * sizeof *food->measures);
    if (portion.serving != FILLER || portion.household)
        add_measure(food, "serving", portion.serving);
    add_measure(food, portion.household, portion.household_amount);
    add_measure(food, "package", portion.package);
    if (per && text_equal_nocase(per, "serving"))
        return portion.serving > 0 ? 100 / portion.serving : 0;
    return 1;
}

/* Returns the rank. Products come after plain foods: first those with a leading nutrient, last
 * those without any nutrient. */
static int find_rank(const struct food *food)
{
    int rank = 9;
    for (size_t i = NUTRIENT_COUNT; i-- > 0;) {
        if (food->values[i].known != KNOWN_NOT)
            rank = i < NUTRIENT_LEADING ? 7 : 8;
    }
    return rank;
}

static bool says_nothing(const struct texts *texts)
{
    const char *mark = texts->fields[OFF_FIELD_NO_NUTRITION];
    return mark && (text_equal_nocase(mark, "on") || text_equal_nocase(mark, "true") ||
                    text_equal_nocase(mark, "1"));
}

/* Sets the barcode and the origin. Files differ in the zeros before a barcode, and it is the same
 * product. */
static void name_product(struct food *out, struct arena *arena, const char *code)
{
    char barcode[BARCODE_SIZE];
    char padded[BARCODE_SIZE];
    bool is_barcode = barcode_clean(barcode, code);
    if (is_barcode) {
        out->barcode = arena_strdup(arena, barcode);
        barcode_pad(padded, barcode);
    }
    out->origin = arena_printf(arena, "off:%s", is_barcode ? padded : code);
}

bool off_read_row(struct food *out, struct arena *arena, const struct off_header *header,
                  const struct csv_row *row, const struct product_groups *groups,
                  const struct off_report *report)
{
    struct texts texts;
    *out = (struct food){ .basis = BASIS_G };
    if (row->count != header->count)
        return refuse(report, "the number of fields differs from the header", NULL);
    gather(&texts, header, row);
    const char *code = texts.fields[OFF_FIELD_CODE];
    if (!check_code(code, report))
        return false;
    out->name = find_name(arena, &texts);
    if (!out->name)
        return refuse(report, "no product name", code);
    name_product(out, arena, code);
    out->brand = find_brand(arena, texts.fields[OFF_FIELD_BRANDS]);
    out->fortified = (unsigned char)read_added(header, row);
    double scale = take_portion(out, arena, &texts);
    if (!says_nothing(&texts))
        off_take_values(out, texts.said, scale, report);
    out->group = product_group_tagged(groups, texts.fields[OFF_FIELD_CATEGORIES], out->name);
    out->group = ceiling_group(out); /* dried milk is not milk */
    out->rank = find_rank(out);
    return true;
}
