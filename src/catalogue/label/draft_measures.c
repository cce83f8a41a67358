#include "draft_measures.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/measure.h"

#define SERVING "serving"
#define PARTS_MAX 60

/* One part of the measures' text: "2 slices = 60 g", "60 g", "2 slices". */
struct measure_part {
    const char *text;
    size_t length;
    size_t name_length; /* up to '='; all of it where there is no '=' and it is not a weight */
    double amount; /* after '=', in unit; 0: none */
    enum unit unit; /* UNIT_NONE: none */
    const char *unit_word;
};

struct parts {
    struct measure_part items[PARTS_MAX];
    size_t count;
};

static enum basis basis_of(enum unit unit, bool *is_weighed)
{
    enum unit_dimension dimension = unit_dimension(unit);
    *is_weighed = dimension == DIMENSION_MASS || dimension == DIMENSION_VOLUME;
    return dimension == DIMENSION_VOLUME ? BASIS_ML : BASIS_G;
}

/* Reads "60 g" at text: an amount and its unit. An amount of the same kind in brackets must agree
 * ("30 g (1 oz)"). Returns false where it is not one. */
static bool read_weight(struct measure_part *part, struct arena *arena, const char *text,
                        size_t length)
{
    const char *open = memchr(text, '(', length);
    if (open && text[length - 1] == ')') {
        struct measure_part aside = { .unit_word = "" };
        bool is_same = read_weight(part, arena, text, (size_t)(open - text)) &&
                       read_weight(&aside, arena, open + 1, (size_t)(text + length - open - 2)) &&
                       unit_dimension(part->unit) == unit_dimension(aside.unit);
        double own = part->amount * unit_factor(part->unit);
        double other = aside.amount * unit_factor(aside.unit);
        return is_same && other > 0 && fabs(own - other) <= MEASURE_AGREES * other;
    }
    while (length > 0 && text[length - 1] == ' ')
        length--;
    size_t taken = number_read(&part->amount, text, length);
    size_t at = taken;
    while (at < length && text[at] == ' ')
        at++;
    part->unit_word = arena_strndup(arena, text + at, length - at);
    part->unit = unit_find(text + at, length - at);
    return taken > 0 && part->amount > 0;
}

/* Returns "2/3 cup = 55 g" for "2/3 cup (55 g)", as labels state a serving; the text where it is
 * something else. */
static const char *spell_out(struct arena *arena, const char *text, size_t length)
{
    bool is_weighed;
    struct measure_part own = { .unit_word = "" };
    struct measure_part aside = { .unit_word = "" };
    const char *open = memchr(text, '(', length);
    if (!open || open == text || text[length - 1] != ')' || memchr(text, '=', length))
        return arena_strndup(arena, text, length);
    size_t inner = (size_t)(text + length - open - 2);
    bool is_aside = read_weight(&aside, arena, open + 1, inner) && aside.unit != UNIT_MG &&
                    aside.unit != UNIT_UG; /* a strength */
    (void)basis_of(aside.unit, &is_weighed);
    bool is_same = read_weight(&own, arena, text, (size_t)(open - text)) &&
                   unit_dimension(own.unit) == unit_dimension(aside.unit);
    if (!is_aside || !is_weighed || is_same)
        return arena_strndup(arena, text, length);
    return arena_printf(arena, "%.*s= %.*s", (int)(open - text), text, (int)inner, open + 1);
}

static bool read_part(struct measure_part *out, struct arena *arena, const char *text,
                      size_t length)
{
    text = spell_out(arena, text, length);
    length = strlen(text);
    *out = (struct measure_part){ .text = text, .length = length, .unit_word = "" };
    const char *sign = memchr(text, '=', length);
    out->name_length = sign ? (size_t)(sign - text) : length;
    if (sign) {
        const char *weight = sign + 1;
        while (weight < text + length && *weight == ' ')
            weight++;
        return read_weight(out, arena, weight, (size_t)(text + length - weight));
    }
    bool is_weighed = false;
    struct measure_part weight = { .unit_word = "" };
    if (read_weight(&weight, arena, text, length)) {
        (void)basis_of(weight.unit, &is_weighed);
    }
    if (is_weighed) {
        out->name_length = 0;
        out->amount = weight.amount;
        out->unit = weight.unit;
        out->unit_word = weight.unit_word;
    }
    return true;
}

static enum status read_parts(struct parts *out, struct arena *arena, const char *text,
                              struct error *error)
{
    out->count = 0;
    while (text && *text) {
        text += strspn(text, " ;");
        size_t length = strcspn(text, ";");
        size_t size = length;
        while (size > 0 && text[size - 1] == ' ')
            size--;
        enum status status = measure_check(text, size, error);
        if (status)
            return status;
        if (size > 0 &&
            (out->count == PARTS_MAX || !read_part(&out->items[out->count++], arena, text, size)))
            return error_set(error, STATUS_INVALID,
                             "\"%.*s\" is not a measure; try 2 slices = 60 g, or 60 g",
                             (int)(size < 60 ? size : 60), text);
        text += length;
    }
    return STATUS_OK;
}

/* --- what the values are for --- */

struct working {
    struct draft_basis *out;
    struct food *food;
    const struct food *base;
    struct arena *arena;
    const struct parts *parts;
    struct error *error;
};

/* Returns what a serving weighs, in g or ml: by the texts, else by base's measure. 0: not known. */
static double serving_weight(const struct working *working, enum basis *basis)
{
    const struct parts *parts = working->parts;
    bool is_weighed;
    for (size_t i = 0; i < parts->count; i++) {
        const struct measure_part *part = &parts->items[i];
        enum basis this_basis = basis_of(part->unit, &is_weighed);
        bool is_serving = part->name_length == 0 || (i == 0 && !working->base);
        is_serving = is_serving || (part->name_length >= strlen(SERVING) &&
                                    strncmp(part->text, SERVING, strlen(SERVING)) == 0);
        if (is_weighed && is_serving) {
            *basis = this_basis;
            return part->amount * unit_factor(part->unit);
        }
    }
    const struct food *base = working->base;
    for (size_t i = 0; base && base->basis != BASIS_UNIT && i < base->measure_count; i++) {
        if (strcmp(base->measures[i].name, SERVING) == 0) {
            *basis = base->basis;
            return base->measures[i].amount;
        }
    }
    return 0;
}

static enum status set_basis(struct working *working, enum basis basis, const char *unit_name)
{
    const struct food *base = working->base;
    if (base && (base->basis != basis ||
                 (basis == BASIS_UNIT && !text_equal_nocase(base->unit_name, unit_name))))
        return error_set(working->error, STATUS_INVALID,
                         "the values of %s are per %s%s; enter yours per the same", base->name,
                         base->basis == BASIS_UNIT ? "one " : "100 ", food_unit(base));
    working->food->basis = basis;
    if (!base)
        working->food->unit_name = basis == BASIS_UNIT ? unit_name : NULL;
    return STATUS_OK;
}

static enum status read_per_serving(struct working *working)
{
    enum basis basis = BASIS_UNIT;
    double weight = serving_weight(working, &basis);
    working->out->is_per_serving = true;
    working->out->scale = weight > 0 ? 100 / weight : 1;
    return set_basis(working, basis, SERVING);
}

/* Returns whether the text begins with a letter, unlike "-100g" and "0g". */
static bool is_word(const char *text)
{
    return isalpha((unsigned char)*text) || (unsigned char)*text >= 0x80;
}

/* Returns the weight in brackets of "2/3 cup (55 g)", the weight before them of "30 g (1 oz)", else
 * the text: of "tablet (500 mg)" it is a strength. NULL: the two don't agree. */
static const char *bracketed_weight(const struct working *working, const char *per)
{
    struct measure_part part;
    struct measure_part own = { .unit_word = "" };
    bool is_weighed;
    char number[NUMBER_TEXT];
    const char *open = strchr(per, '(');
    if (!open || !read_weight(&own, working->arena, per, (size_t)(open - per)) ||
        !read_part(&part, working->arena, per, strlen(per)))
        return per;
    (void)basis_of(own.unit, &is_weighed);
    if (!is_weighed)
        return per;
    (void)basis_of(part.unit, &is_weighed);
    number_format_typed(number, part.amount);
    return is_weighed ? arena_printf(working->arena, "%s %s", number, unit_name(part.unit)) : NULL;
}

/* Reads what the values are for: "100 g", "30 g", "250 ml", "tablet", "2 tablets", "serving". */
static enum status read_per(struct working *working, const char *per)
{
    struct measure_part said = { .amount = 1 };
    bool is_weighed;
    const char *said_per = per;
    per = bracketed_weight(working, per);
    if (!per)
        return error_set(working->error, STATUS_INVALID,
                         "\"%.40s\" says two amounts that differ; give one of them", said_per);
    size_t length = strlen(per);
    enum status status = number_check(per, length, working->error);
    if (status)
        return status;
    size_t taken = number_read(&said.amount, per, length);
    const char *word = per + taken + strspn(per + taken, " ");
    enum unit unit = unit_find(word, strlen(word));
    enum basis basis = basis_of(unit, &is_weighed);
    double count = taken ? said.amount : 1;
    bool is_litre = unit == UNIT_L && !taken; /* "per l", as on a bottle of water */
    bool is_unit = unit != UNIT_NONE && !is_litre && (!is_weighed || !taken);
    if (!(count > 0) || !is_word(word) || is_unit)
        return error_set(working->error, STATUS_INVALID,
                         "values cannot be per \"%.40s\"; use 100 g, 100 ml, l, serving or tablet",
                         per);
    if (is_weighed) {
        working->out->scale = 100 / (count * unit_factor(unit));
        working->out->is_per_serving = said.amount * unit_factor(unit) != 100;
        return set_basis(working, basis, NULL);
    }
    const char *one = measure_name_of_one(working->arena, word, strlen(word));
    if (text_equal_nocase(one, SERVING) && count == 1)
        return read_per_serving(working);
    working->out->is_per_serving = true;
    working->out->scale = 1 / count;
    return set_basis(working, BASIS_UNIT, one);
}

/* --- measures --- */

static void put_measure(struct food *food, struct measure measure)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        if (text_equal_nocase(food->measures[i].name, measure.name)) {
            food->measures[i].amount = measure.amount;
            return;
        }
    }
    food->measures[food->measure_count++] = measure;
}

/* Reads "2 slices" of a food that is counted in servings without a weight: one serving is two
 * slices. */
static bool read_count(struct measure *out, const struct working *working,
                       const struct measure_part *part)
{
    double count = 1;
    size_t taken = number_read(&count, part->text, part->name_length);
    const char *name = part->text + taken + strspn(part->text + taken, " ");
    size_t length = part->name_length - (size_t)(name - part->text);
    if (part->amount > 0 || length == 0 || !(count > 0) || working->food->basis != BASIS_UNIT)
        return false;
    out->name = measure_name_of_one(working->arena, name, length);
    out->amount = 1 / count;
    return true;
}

/* Reads "1 pack = 4 servings" by the weight of a serving. */
static bool read_servings(struct measure *out, const struct working *working,
                          const struct measure_part *part)
{
    enum basis basis = BASIS_UNIT;
    char text[160];
    char whole[NUMBER_TEXT];
    double weight = serving_weight(working, &basis);
    const char *one = measure_name_of_one(working->arena, part->unit_word, strlen(part->unit_word));
    if (!(weight > 0) || basis != working->food->basis || !text_equal_nocase(one, SERVING))
        return false;
    number_format_typed(whole, part->amount * weight);
    int length =
        snprintf(text, sizeof text, "%.*s = %s", (int)part->name_length, part->text, whole);
    return length > 0 && (size_t)length < sizeof text &&
           measure_read(out, working->arena, working->food, text, (size_t)length);
}

static enum status take_part(struct working *working, const struct measure_part *part)
{
    struct measure measure = { .name = SERVING };
    struct food *food = working->food;
    if (part->name_length == 0) {
        bool is_weighed;
        enum basis basis = basis_of(part->unit, &is_weighed);
        measure.amount = part->amount * unit_factor(part->unit);
        if (is_weighed && basis == food->basis) {
            put_measure(food, measure);
            return STATUS_OK;
        }
    } else if (measure_read(&measure, working->arena, food, part->text, part->length) ||
               read_servings(&measure, working, part) || read_count(&measure, working, part)) {
        put_measure(food, measure);
        return STATUS_OK;
    }
    return error_set(working->error, STATUS_INVALID,
                     "\"%.*s\" does not fit a food counted in %s; try 2 slices = 60 g",
                     (int)(part->length < 60 ? part->length : 60), part->text, food_unit(food));
}

static bool names_serving(const struct food *food)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        if (text_equal_nocase(food->measures[i].name, SERVING))
            return true;
    }
    return false;
}

static enum status take_parts(struct working *working, bool adds)
{
    struct food *food = working->food;
    const struct measure *old = food->measures;
    size_t old_count = adds ? food->measure_count : 0;
    size_t room = old_count + working->parts->count + 1;
    food->measures = arena_alloc(working->arena, room * sizeof *food->measures);
    for (size_t i = 0; i < old_count; i++)
        food->measures[i] = old[i];
    food->measure_count = old_count;
    for (size_t i = 0; i < working->parts->count; i++) {
        enum status status = take_part(working, &working->parts->items[i]);
        if (status)
            return status;
    }
    enum basis basis = food->basis;
    double weight = working->base ? 0 : serving_weight(working, &basis);
    if (weight > 0 && basis == food->basis && !names_serving(food))
        put_measure(food, (struct measure){ SERVING, weight });
    return STATUS_OK;
}

/* Converts values and measures to those per 100 g where the text gives a weight for the unit of a
 * food ("serving = 60 g" of a food that is counted in servings). */
static void give_weight(struct working *working)
{
    struct food *food = working->food;
    enum basis basis = BASIS_UNIT;
    if (!working->base || food->basis != BASIS_UNIT || strcmp(food->unit_name, SERVING) != 0)
        return;
    double weight = serving_weight(working, &basis);
    if (!(weight > 0))
        return;
    struct measure *measures =
        arena_alloc(working->arena, (food->measure_count + 1) * sizeof *measures);
    for (size_t i = 0; i < food->measure_count; i++)
        measures[i] = (struct measure){ food->measures[i].name, food->measures[i].amount * weight };
    food->measures = measures;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        food->values[i] = food_value_scale(food->values[i], 100 / weight);
    food->basis = basis;
    food->unit_name = NULL;
    working->base = food; /* the changed food is what comes next compares with */
}

const char *draft_measures_text(struct arena *arena, const struct food *food)
{
    struct buffer text = BUFFER_INIT;
    char number[NUMBER_TEXT];
    for (size_t i = 0; i < food->measure_count; i++) {
        number_format_typed(number, food->measures[i].amount);
        buffer_addf(&text, "%s%s = %s %s", i ? "; " : "", food->measures[i].name, number,
                    food_unit(food));
    }
    const char *copy = arena_strdup(arena, text.text);
    buffer_release(&text);
    return copy;
}

enum status draft_measures_read(struct draft_basis *out, struct food *food, struct arena *arena,
                                const struct food *base, const char *per, const char *measures,
                                bool adds, struct error *error)
{
    struct parts *parts = arena_alloc(arena, sizeof *parts);
    struct working working = { out, food, base, arena, parts, error };
    *out = (struct draft_basis){ 1, base && base->basis == BASIS_UNIT, true };
    enum status status = read_parts(parts, arena, measures, error);
    if (status)
        return status;
    give_weight(&working);
    out->is_measures_fault = false;
    if (per && *per)
        status = read_per(&working, per);
    if (status || !measures)
        return status;
    out->is_measures_fault = true;
    return take_parts(&working, adds);
}
