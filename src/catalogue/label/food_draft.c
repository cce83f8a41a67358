#include "marrow/catalogue/food_draft.h"

#include <string.h>

#include "draft_measures.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/plant.h"
#include "marrow/catalogue/rounding.h"

static const char *const names[DRAFT_NUTRIENTS] = {
    [DRAFT_NAME] = "name",   [DRAFT_PER] = "per",     [DRAFT_MEASURES] = "measures",
    [DRAFT_LABEL] = "label", [DRAFT_BRAND] = "brand", [DRAFT_ALIASES] = "aliases",
    [DRAFT_KIND] = "kind",   [DRAFT_GROUP] = "group", [DRAFT_FORTIFIED] = "fortified",
    [DRAFT_SALT] = "salt",
};

const char *food_draft_field_name(enum draft_field field)
{
    return field < DRAFT_NUTRIENTS ? names[field] : nutrients[field - DRAFT_NUTRIENTS].code;
}

bool food_draft_field_find(enum draft_field *out, const char *word)
{
    enum nutrient nutrient;
    for (enum draft_field field = 0; field < DRAFT_NUTRIENTS; field++) {
        if (text_equal_nocase(names[field], word)) {
            *out = field;
            return true;
        }
    }
    if (text_equal_nocase(word, "serving") || text_equal_nocase(word, "measure")) {
        *out = DRAFT_MEASURES;
        return true;
    }
    if (text_equal_nocase(word, "aka")) {
        *out = DRAFT_ALIASES;
        return true;
    }
    if (!nutrient_find(&nutrient, word))
        return false;
    *out = DRAFT_NUTRIENT(nutrient);
    return true;
}

/* --- a food as texts --- */

static const char *value_text(struct arena *arena, const struct food *food, enum nutrient nutrient)
{
    static const char *const signs[] = {
        [KNOWN_NOT] = "",    [KNOWN_EXACT] = "",   [KNOWN_AT_LEAST] = ">=",
        [KNOWN_BELOW] = "<", [KNOWN_ASSUMED] = "", [KNOWN_ROUNDED] = "~"
    };
    const struct value *value = &food->values[nutrient];
    char number[NUMBER_TEXT];
    if (value->known == KNOWN_NOT)
        return "";
    if (value->known == KNOWN_ASSUMED)
        return "~0";
    number_format_typed(number, value->amount);
    return arena_printf(arena, "%s%s %s", signs[value->known], number,
                        unit_name(nutrients[nutrient].unit));
}

void food_draft_of(struct food_draft *out, struct arena *arena, const struct food *food)
{
    char fortified[FORTIFIED_TEXT];
    *out = (struct food_draft){ 0 };
    for (size_t i = 0; i < DRAFT_NUTRIENTS; i++)
        out->texts[i] = "";
    out->texts[DRAFT_NAME] = food->name;
    out->texts[DRAFT_BRAND] = food->brand ? food->brand : "";
    out->texts[DRAFT_ALIASES] = food->aliases ? food->aliases : "";
    out->texts[DRAFT_KIND] = food_kind_name(food->kind);
    out->texts[DRAFT_GROUP] = food->group ? food->group : "";
    fortified_format(fortified, food->fortified);
    out->texts[DRAFT_FORTIFIED] = arena_strdup(arena, fortified);
    out->texts[DRAFT_PER] = food_per(food);
    out->texts[DRAFT_MEASURES] = draft_measures_text(arena, food);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++)
        out->texts[DRAFT_NUTRIENT(nutrient)] = value_text(arena, food, nutrient);
}

/* --- texts as a food --- */

struct reading {
    struct food *food;
    struct plausibility_warnings *warnings;
    struct arena *arena;
    const struct food_draft *draft;
    const struct food *base;
    const struct ceilings *ceilings;
    enum draft_field *wrong;
    enum label label;
    double scale; /* from the amount that the values are for to 100 g, 100 ml or one unit */
    bool is_per_serving; /* or per unit: the amount that labels round for */
    struct label_value said[NUTRIENT_COUNT];
    bool is_said[NUTRIENT_COUNT];
    struct error *error;
};

/* Returns the text of a field, cleaned and without blanks around it; NULL where it was not
 * given. */
static const char *text_of(const struct reading *reading, enum draft_field field)
{
    const char *text = reading->draft->texts[field];
    if (!text)
        return NULL;
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    const char *start = clean.text + strspn(clean.text, " ");
    size_t length = strlen(start);
    while (length > 0 && start[length - 1] == ' ')
        length--;
    const char *copy = arena_strndup(reading->arena, start, length);
    buffer_release(&clean);
    return copy;
}

/* Sets which field is wrong and names it in the error. Returns the status. */
static enum status refuse(const struct reading *reading, enum draft_field field)
{
    *reading->wrong = field;
    return error_context(reading->error, "%s", food_draft_field_name(field));
}

#define REFUSE(reading, field, ...)                                                                \
    (error_set((reading)->error, STATUS_INVALID, __VA_ARGS__), refuse((reading), (field)))

static enum status read_group(struct reading *reading, const char *text)
{
    struct buffer groups = BUFFER_INIT;
    reading->food->group = *text ? ceilings_find_group(reading->ceilings, text) : NULL;
    if (reading->food->group || !*text)
        return STATUS_OK;
    ceilings_list_groups(&groups, reading->ceilings);
    enum status status = REFUSE(
        reading, DRAFT_GROUP, "'%.40s' is not a food group; choose one of: %s", text, groups.text);
    buffer_release(&groups);
    return status;
}

static enum status read_kind(struct reading *reading, const char *text)
{
    enum food_kind kind;
    bool was_recipe = reading->base && reading->base->kind == FOOD_RECIPE;
    if (!food_kind_find(&kind, text) || (kind == FOOD_RECIPE) != was_recipe)
        return REFUSE(reading, DRAFT_KIND,
                      "'%.40s' is not a kind; use food, supplement or medicine", text);
    reading->food->kind = kind;
    return STATUS_OK;
}

#define WORDS_MOST 1000 /* bytes of a name or a brand: no package has more */

static enum status read_words(struct reading *reading)
{
    struct food *food = reading->food;
    const char *name = text_of(reading, DRAFT_NAME);
    const char *brand = text_of(reading, DRAFT_BRAND);
    const char *aliases = text_of(reading, DRAFT_ALIASES);
    const char *kind = text_of(reading, DRAFT_KIND);
    const char *group = text_of(reading, DRAFT_GROUP);
    const char *fortified = text_of(reading, DRAFT_FORTIFIED);
    const char *label = text_of(reading, DRAFT_LABEL);
    unsigned added = food->fortified;
    food->name = name ? name : food->name;
    if (!food->name || !*food->name)
        return REFUSE(reading, DRAFT_NAME, "a food needs a name");
    if (name && strlen(name) > WORDS_MOST)
        return REFUSE(reading, DRAFT_NAME, "it has %zu bytes; at most %d fit", strlen(name),
                      WORDS_MOST);
    if (brand && strlen(brand) > WORDS_MOST)
        return REFUSE(reading, DRAFT_BRAND, "it has %zu bytes; at most %d fit", strlen(brand),
                      WORDS_MOST);
    if (brand)
        food->brand = *brand ? brand : NULL;
    if (aliases)
        food->aliases = *aliases ? aliases : NULL;
    if (fortified && !fortified_parse(&added, fortified))
        return REFUSE(reading, DRAFT_FORTIFIED,
                      "'%.40s' is not valid; use yes, no or what is added: calcium, vitamin D",
                      fortified);
    food->fortified = (unsigned char)added;
    if (label && *label && !label_find(&reading->label, label))
        return REFUSE(reading, DRAFT_LABEL,
                      "'%.40s' is not a label type; use us-2016, us-old or eu", label);
    enum status status = kind && *kind ? read_kind(reading, kind) : STATUS_OK;
    return status || !group ? status : read_group(reading, group);
}

static enum status read_basis(struct reading *reading)
{
    struct draft_basis basis;
    const char *per = text_of(reading, DRAFT_PER);
    const char *measures = text_of(reading, DRAFT_MEASURES);
    enum status status =
        draft_measures_read(&basis, reading->food, reading->arena, reading->base, per, measures,
                            reading->draft->adds_measures, reading->error);
    if (status)
        return refuse(reading, basis.is_measures_fault ? DRAFT_MEASURES : DRAFT_PER);
    reading->scale = basis.scale;
    reading->is_per_serving = basis.is_per_serving;
    return STATUS_OK;
}

/* Tells what salt is as sodium. */
static void tell_salt(struct reading *reading, const char *text, double sodium_mg)
{
    char shown[NUMBER_TEXT];
    number_format_short(shown, sodium_mg, 1);
    plausibility_add(reading->warnings, reading->arena,
                     "%.40s is read as %s mg of sodium (salt is 2.5 times its sodium)", text,
                     shown);
}

/* Returns whether the text is that of the base food's rounded value, which then stays: no such text
 * can be typed. */
static bool is_kept(const struct reading *reading, enum nutrient nutrient, const char *text)
{
    return reading->base && reading->base->values[nutrient].known == KNOWN_ROUNDED &&
           reading->scale == 1 &&
           strcmp(text, value_text(reading->arena, reading->base, nutrient)) == 0;
}

static enum status read_value(struct reading *reading, enum nutrient nutrient)
{
    struct label_value said;
    enum draft_field field = DRAFT_NUTRIENT(nutrient);
    const char *text = reading->draft->texts[field];
    const char *salt = reading->draft->texts[DRAFT_SALT];
    if (nutrient == NUTRIENT_SODIUM && salt && !text_is_blank(salt)) {
        if (text && !text_is_blank(text))
            return REFUSE(reading, DRAFT_SALT, "give salt or sodium, not both");
        field = DRAFT_SALT;
        text = strchr("?~", *salt) ? salt : arena_printf(reading->arena, "%s salt", salt);
    }
    if (!text || is_kept(reading, nutrient, text))
        return STATUS_OK;
    if (label_read(&said, nutrient, text, reading->label, reading->error))
        return refuse(reading, field);
    if (said.is_salt)
        tell_salt(reading, text, said.value.amount);
    if (said.percent > 1000)
        plausibility_add(
            reading->warnings, reading->arena,
            "%s %.40s is more than 1000 %% of the daily value; enter the amount instead?",
            nutrients[nutrient].name, text);
    if (said.label != LABEL_UNSAID && reading->label == LABEL_UNSAID)
        reading->label = said.label;
    reading->said[nutrient] = said;
    reading->is_said[nutrient] = true;
    return STATUS_OK;
}

/* Takes the values that were given, rounded as the label rounds. They are read before, because any
 * of them may tell which label it is ("20% DV"). */
static void take_values(const struct reading *reading)
{
    struct rounding_place place = { reading->label, food_is_supplement(reading->food),
                                    reading->is_per_serving };
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        if (!reading->is_said[nutrient])
            continue;
        struct value value = rounding_value(&reading->said[nutrient], nutrient, place);
        reading->food->values[nutrient] = food_value_scale(value, reading->scale);
    }
}

static bool has_values(const struct food_draft *draft)
{
    for (size_t i = DRAFT_SALT; i < DRAFT_FIELDS; i++) {
        if (draft->texts[i] && !text_is_blank(draft->texts[i]))
            return true;
    }
    return false;
}

static enum status read_values(struct reading *reading)
{
    const char *per = reading->draft->texts[DRAFT_PER];
    if (!reading->base && has_values(reading->draft) && (!per || text_is_blank(per)))
        return REFUSE(reading, DRAFT_PER,
                      "what are the values per? 100 g, 100 ml, serving or tablet");
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_COUNT; nutrient++) {
        enum status status = read_value(reading, nutrient);
        if (status)
            return status;
    }
    take_values(reading);
    return STATUS_OK;
}

/* Fills in what follows from the given fields. */
static void complete(struct reading *reading)
{
    struct food *food = reading->food;
    struct value *vitamin_d = &food->values[NUTRIENT_VITAMIN_D];
    food_complete_label(food);
    bool is_grouped = !reading->base || reading->draft->texts[DRAFT_GROUP];
    if (vitamin_d->known == KNOWN_NOT && is_grouped && plant_is_plain(food))
        vitamin_d->known = KNOWN_ASSUMED;
    bool is_said = reading->draft->texts[DRAFT_NUTRIENT(NUTRIENT_VITAMIN_D)];
    bool is_newly_fortified = reading->base && !fortified_has(reading->base, NUTRIENT_VITAMIN_D) &&
                              fortified_has(food, NUTRIENT_VITAMIN_D);
    if (vitamin_d->known == KNOWN_ASSUMED && is_newly_fortified && !is_said &&
        !food_is_supplement(food))
        vitamin_d->known = KNOWN_NOT;
    bool is_named = reading->label != LABEL_UNSAID;
    if (!reading->base || (is_named && !food->catalogue))
        food->source = is_named
                           ? arena_printf(reading->arena, "label %s", label_name(reading->label))
                           : "label";
}

enum status food_draft_read(struct food *out, struct plausibility_warnings *warnings,
                            enum draft_field *wrong, struct arena *arena,
                            const struct food_draft *draft, const struct food *base,
                            const struct ceilings *ceilings, struct error *error)
{
    struct reading reading = { .food = out,
                               .warnings = warnings,
                               .arena = arena,
                               .draft = draft,
                               .base = base,
                               .ceilings = ceilings,
                               .scale = 1,
                               .error = error };
    reading.wrong = wrong;
    *warnings = (struct plausibility_warnings){ 0 };
    *out = base ? *base : (struct food){ .origin = "", .source = "label" };
    enum status status = read_words(&reading);
    if (!status)
        status = read_basis(&reading);
    if (!status)
        status = read_values(&reading);
    if (status)
        return status;
    complete(&reading);
    plausibility_check(warnings, arena, out, ceilings);
    return STATUS_OK;
}
