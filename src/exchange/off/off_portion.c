#include "off_portion.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"

/* The range of densities of foods, in g per ml. Outside it, the text is wrong. */
#define DENSITY_LEAST 0.03
#define DENSITY_MOST 2.0
#define HOUSEHOLD_MOST 40 /* bytes of its name */

/* A mass in g or a volume in ml; DIMENSION_NONE: neither. */
struct weight {
    double amount;
    enum unit_dimension dimension;
};

static size_t skip_blanks(const char *text, size_t at, size_t length)
{
    while (at < length && text[at] == ' ')
        at++;
    return at;
}

/* Returns the unit at the start of text, up to the first character that is not a letter. */
static enum unit read_unit(size_t *taken, const char *text, size_t length)
{
    static const char *const fl_oz = "fl oz";
    size_t size = 0;
    if (length >= 5 && text_starts_nocase(text, fl_oz)) {
        *taken = 5;
        return UNIT_FL_OZ;
    }
    while (size < length && isalpha((unsigned char)text[size]))
        size++;
    *taken = size;
    return size ? unit_find(text, size) : UNIT_NONE;
}

/* Reads "30 g", "2 x 125 g" or "1,5 l e" at the start of text. */
static bool read_weight(struct weight *out, const char *text, size_t length)
{
    double count = 1;
    double amount;
    size_t at = skip_blanks(text, 0, length);
    size_t taken = number_read_marked(&amount, text + at, length - at, DECIMAL_ASK);
    if (taken == 0)
        return false;
    at = skip_blanks(text, at + taken, length);
    if (at < length && (text[at] == 'x' || text[at] == 'X' || text[at] == '*')) {
        count = amount;
        at = skip_blanks(text, at + 1, length);
        taken = number_read_marked(&amount, text + at, length - at, DECIMAL_ASK);
        at = skip_blanks(text, at + taken, length);
    }
    enum unit unit = taken ? read_unit(&taken, text + at, length - at) : UNIT_NONE;
    *out = (struct weight){ count * amount * unit_factor(unit), unit_dimension(unit) };
    return (out->dimension == DIMENSION_MASS || out->dimension == DIMENSION_VOLUME) &&
           out->amount > 0 && out->amount <= 100000;
}

/* Reads the count and name of "2 MEDIUM STALKS" at the start of text. */
static bool read_household(double *count, char name[HOUSEHOLD_MOST + 1], const char *text,
                           size_t length)
{
    size_t at = skip_blanks(text, 0, length);
    size_t taken = number_read_marked(count, text + at, length - at, DECIMAL_ASK);
    if (taken == 0 || !(*count > 0))
        return false;
    at = skip_blanks(text, at + taken, length);
    size_t size = 0;
    while (size < length - at && size < HOUSEHOLD_MOST && !strchr("(),;=|/", text[at + size])) {
        name[size] = (char)tolower((unsigned char)text[at + size]);
        size++;
    }
    while (size > 0 && name[size - 1] == ' ')
        size--;
    name[size] = '\0';
    return size > 1 && size < HOUSEHOLD_MOST && isalpha((unsigned char)name[0]) &&
           strcmp(name, "onz") != 0 && text_is_utf8(name, size);
}

/* Takes the household measure, unless it contradicts the serving's weight. */
static void take_household(struct off_portion *out, struct arena *arena,
                           const struct weight *serving, const char *text, size_t length)
{
    double count;
    char name[HOUSEHOLD_MOST + 1];
    if (serving->dimension == DIMENSION_NONE || !read_household(&count, name, text, length))
        return;
    size_t taken;
    enum unit unit = read_unit(&taken, name, strlen(name));
    enum unit_dimension dimension = name[taken] ? DIMENSION_NONE : unit_dimension(unit);
    double one = serving->amount / count;
    if (dimension == DIMENSION_MASS || dimension == DIMENSION_ENERGY ||
        (dimension == DIMENSION_VOLUME && serving->dimension == DIMENSION_VOLUME))
        return;
    double density = dimension == DIMENSION_VOLUME ? one / unit_factor(unit) : 1;
    if (density < DENSITY_LEAST || density > DENSITY_MOST)
        return;
    out->household = dimension == DIMENSION_VOLUME ? unit_name(unit) : arena_strdup(arena, name);
    out->household_amount = one;
}

/* Reads "110 g (2 MEDIUM STALKS)" or "1 portion (30 g)". */
static struct weight read_serving(struct off_portion *out, struct arena *arena, const char *text)
{
    struct weight weight = { 0, DIMENSION_NONE };
    size_t head = strcspn(text, "(");
    const char *inner = text + head + (text[head] == '(' ? 1 : 0);
    size_t inner_length = strcspn(inner, ")");
    if (read_weight(&weight, text, head))
        take_household(out, arena, &weight, inner, inner_length);
    else if (read_weight(&weight, inner, inner_length))
        take_household(out, arena, &weight, text, head);
    else
        weight = (struct weight){ 0, DIMENSION_NONE };
    return weight;
}

/* Returns what the values are for: 100 ml if the file says so or gives only volumes, else 100 g. */
static enum basis find_basis(const char *per, const struct weight *serving,
                             const struct weight *package)
{
    if (per && (text_equal_nocase(per, "100ml") || text_equal_nocase(per, "100 ml")))
        return BASIS_ML;
    bool is_by_serving = per && text_equal_nocase(per, "serving");
    if (is_by_serving && serving->dimension != DIMENSION_NONE)
        return serving->dimension == DIMENSION_VOLUME ? BASIS_ML : BASIS_G;
    bool by_volume =
        serving->dimension == DIMENSION_VOLUME || package->dimension == DIMENSION_VOLUME;
    bool by_mass = serving->dimension == DIMENSION_MASS || package->dimension == DIMENSION_MASS;
    return by_volume && !by_mass ? BASIS_ML : BASIS_G;
}

void off_read_portion(struct off_portion *out, struct arena *arena, const char *serving,
                      const char *quantity, const char *per)
{
    *out = (struct off_portion){ .basis = BASIS_G };
    struct weight served = { 0, DIMENSION_NONE };
    struct weight packed = { 0, DIMENSION_NONE };
    if (serving)
        served = read_serving(out, arena, serving);
    if (quantity && !read_weight(&packed, quantity, strlen(quantity)))
        packed = (struct weight){ 0, DIMENSION_NONE };
    out->basis = find_basis(per, &served, &packed);
    enum unit_dimension wanted = out->basis == BASIS_ML ? DIMENSION_VOLUME : DIMENSION_MASS;
    if (served.dimension == wanted)
        out->serving = served.amount;
    else
        out->household = NULL;
    if (packed.dimension == wanted)
        out->package = packed.amount;
}
