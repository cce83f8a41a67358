#include "marrow/catalogue/ceiling.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/dry_group_list.h"
#include "marrow/catalogue/dry_word_list.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/store/statement.h"
#include "tables.h"

/* The ceilings of milk do not hold for milk powder, and a ceiling that is too low makes a wrong
 * verdict: "short" of what was eaten. So two questions come before a group's ceiling. Is the food
 * dry, a concentrate or an oil? Then it has another group, or none. And do its own values say that
 * it is unlike the foods of its group? Then nothing is known of it. */

#define WATER_DRY 20.0 /* g in 100 g: dry foods contain less */
#define CONTRADICTION 1.1 /* times the ceiling, since labels round */
#define NO_CEILINGS "none" /* what a dry food is moved to that no ceiling holds for */

enum { CEILING_ALL, CEILING_QUERY_COUNT };

static const struct query ceiling_queries[] = {
    [CEILING_ALL] = { "all ceilings", "SELECT food_group, fortified, nutrient, amount_per_100g "
                                      "FROM group_ceiling ORDER BY food_group, fortified" },
};

const struct query_table ceiling_query_table = { "ceiling", ceiling_queries, CEILING_QUERY_COUNT };

struct group {
    const char *name;
    bool fortified;
    double most[NUTRIENT_COUNT]; /* per 100 g; INFINITY: no known bound */
};

#define READINGS 64

/* What a food's name said when it was last read. Callers ask for one nutrient of a food after the
 * other, recipes for one nutrient of all their parts. */
struct reading {
    struct buffer name;
    struct buffer group;
    bool has_water; /* its water is known */
    bool is_as_given; /* its own group's ceilings hold */
    const char *found; /* else the group whose ceilings hold; NULL: none */
};

struct ceilings {
    struct arena arena;
    struct group *groups; /* by name, then fortified */
    size_t count;
    size_t room;
    struct reading *readings; /* by the hash of the name */
};

static int compare_groups(const char *name, bool fortified, const struct group *group)
{
    int order = strcmp(name, group->name);
    return order ? order : (int)fortified - (int)group->fortified;
}

static const struct group *find_group(const struct ceilings *ceilings, const char *name,
                                      bool fortified)
{
    size_t low = 0;
    size_t high = ceilings->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_groups(name, fortified, &ceilings->groups[middle]);
        if (order == 0)
            return &ceilings->groups[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Returns the group that a row belongs to: the last one, or a new one, since rows come in order. */
static struct group *group_of_row(struct ceilings *ceilings, const char *name, bool fortified)
{
    struct group *last = ceilings->count ? &ceilings->groups[ceilings->count - 1] : NULL;
    if (last && compare_groups(name, fortified, last) == 0)
        return last;
    ceilings->groups = arena_make_room(&ceilings->arena, ceilings->groups, ceilings->count,
                                       &ceilings->room, sizeof *ceilings->groups);
    struct group *group = &ceilings->groups[ceilings->count++];
    group->name = arena_strdup(&ceilings->arena, name);
    group->fortified = fortified;
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        group->most[i] = INFINITY;
    return group;
}

enum status ceilings_load(struct ceilings **out, struct store *log, struct error *error)
{
    *out = NULL;
    struct statement *st;
    enum status status = statement_open(&st, log, &ceiling_queries[CEILING_ALL], error);
    if (status)
        return status;
    struct ceilings *ceilings = xcalloc(1, sizeof *ceilings);
    ceilings->readings = xcalloc(READINGS, sizeof *ceilings->readings);
    for (size_t i = 0; i < READINGS; i++) {
        buffer_init(&ceilings->readings[i].name);
        buffer_init(&ceilings->readings[i].group);
    }
    while ((status = statement_step(st, error)) == STATUS_OK) {
        const char *name = statement_text_needed(st);
        struct group *group = group_of_row(ceilings, name, statement_integer(st) != 0);
        enum nutrient nutrient;
        bool is_ours = nutrient_find_code(&nutrient, statement_text_needed(st));
        double most = statement_real(st);
        if (is_ours)
            group->most[nutrient] = most;
    }
    status = statement_end(st, status);
    if (status) {
        ceilings_free(ceilings);
        return status;
    }
    *out = ceilings;
    return STATUS_OK;
}

void ceilings_free(struct ceilings *ceilings)
{
    if (!ceilings)
        return;
    for (size_t i = 0; i < READINGS; i++) {
        buffer_release(&ceilings->readings[i].name);
        buffer_release(&ceilings->readings[i].group);
    }
    free(ceilings->readings);
    arena_release(&ceilings->arena);
    free(ceilings);
}

double ceilings_get(const struct ceilings *ceilings, const char *name, bool fortified,
                    enum nutrient nutrient)
{
    const struct group *group = name ? find_group(ceilings, name, fortified) : NULL;
    return group ? group->most[nutrient] : INFINITY;
}

/* Returns whether the group before has the same name: each group is there twice, fortified and
 * not. */
static bool is_repeated(const struct ceilings *ceilings, size_t index)
{
    return index > 0 && strcmp(ceilings->groups[index].name, ceilings->groups[index - 1].name) == 0;
}

const char *ceilings_find_group(const struct ceilings *ceilings, const char *word)
{
    const char *found = NULL;
    size_t count = 0;
    for (size_t i = 0; i < ceilings->count; i++) {
        const char *name = ceilings->groups[i].name;
        if (is_repeated(ceilings, i))
            continue;
        if (text_equal_nocase(name, word))
            return name;
        if (text_starts_nocase(name, word)) {
            found = name;
            count++;
        }
    }
    return *word && count == 1 ? found : NULL;
}

void ceilings_list_groups(struct buffer *out, const struct ceilings *ceilings)
{
    for (size_t i = 0; i < ceilings->count; i++) {
        if (!is_repeated(ceilings, i))
            buffer_addf(out, "%s%s", i ? ", " : "", ceilings->groups[i].name);
    }
}

/* --- which group's ceilings hold for a food --- */

static const struct {
    const char *group;
    const char *dry; /* "": its dry foods have no ceilings */
} dry_groups[] = {
#define ROW(group, dry) { group, dry },
    DRY_GROUP_LIST(ROW)
#undef ROW
};

static const struct {
    const char *word;
    const char *unless;
    const char *groups;
    const char *dry;
} dry_words[] = {
#define ROW(word, unless, groups, dry) { word, unless, groups, dry },
    DRY_WORD_LIST(ROW)
#undef ROW
};

/* Returns the group of the dry foods of a group, "" where they have no ceilings, or NULL if the
 * group has no dry foods of its own. */
static const char *find_dry_group(const char *group)
{
    for (size_t i = 0; i < sizeof dry_groups / sizeof *dry_groups; i++) {
        if (strcmp(dry_groups[i].group, group) == 0)
            return dry_groups[i].dry;
    }
    return NULL;
}

/* Returns whether a list separated by '|' has the item. */
static bool lists(const char *list, const char *item)
{
    size_t length = strlen(item);
    while (*list) {
        size_t size = strcspn(list, "|");
        if (size == length && strncmp(list, item, size) == 0)
            return true;
        list += size + (list[size] ? 1 : 0);
    }
    return false;
}

static bool ends_so(const char *word, const char *end)
{
    size_t length = strlen(word);
    size_t size = strlen(end);
    return length >= size && strcmp(word + length - size, end) == 0;
}

/* How words of a name begin and end, a bit for each: most words of the list are not in a name, and
 * this says so fast. */
struct letters {
    uint64_t first; /* two letters */
    uint32_t last;
};

static uint64_t bit_of_start(const char *word)
{
    unsigned second = word[1] == ' ' ? 0 : (unsigned char)word[1];
    return UINT64_C(1) << (((unsigned char)word[0] * 7 + second) % 64);
}

static uint32_t bit_of_end(const char *word)
{
    return UINT32_C(1) << ((unsigned char)word[strlen(word) - 1] % 32);
}

static struct letters letters_of(const struct fold_words *name)
{
    struct letters letters = { 0, 0 };
    for (size_t i = 0; i < name->count; i++) {
        letters.first |= bit_of_start(name->words[i]);
        letters.last |= bit_of_end(name->words[i]);
    }
    return letters;
}

static bool says(const struct fold_words *name, struct letters letters, const char *phrase)
{
    if (*phrase != '*')
        return (letters.first & bit_of_start(phrase)) && fold_has_phrase(name, phrase);
    if (!(letters.last & bit_of_end(phrase)))
        return false;
    for (size_t i = 0; i < name->count; i++) {
        if (ends_so(name->words[i], phrase + 1))
            return true;
    }
    return false;
}

static bool says_one_of(const struct fold_words *name, const char *list)
{
    for (size_t i = 0; *list && i < name->count; i++) {
        if (lists(list, name->words[i]))
            return true;
    }
    return false;
}

/* Finds what the name says of a food of this group whose water is unknown. Returns whether it says
 * that it is dry, and the group that it is moved to; NULL: no ceilings hold for it. */
static bool read_name(const char **dry, const char *group, const char *text)
{
    struct fold_words name;
    const char *dry_group = find_dry_group(group);
    *dry = NULL;
    fold_split(&name, text);
    struct letters letters = letters_of(&name);
    for (size_t i = 0; i < sizeof dry_words / sizeof *dry_words; i++) {
        if (!says(&name, letters, dry_words[i].word) || says_one_of(&name, dry_words[i].unless))
            continue;
        if (*dry_words[i].groups ? !lists(dry_words[i].groups, group) : !dry_group)
            continue;
        const char *to = *dry_words[i].dry ? dry_words[i].dry : dry_group;
        *dry = to && *to && strcmp(to, NO_CEILINGS) != 0 ? to : NULL;
        return true;
    }
    return false;
}

static bool is_moist(const struct food *food)
{
    const struct value *water = &food->values[NUTRIENT_WATER];
    return water->known == KNOWN_EXACT && water->amount >= WATER_DRY;
}

const char *ceiling_group(const struct food *food)
{
    const char *dry;
    if (!food->group || is_moist(food))
        return food->group;
    if (read_name(&dry, food->group, food->name ? food->name : ""))
        return dry;
    dry = find_dry_group(food->group);
    if (food->values[NUTRIENT_WATER].known != KNOWN_EXACT || !dry)
        return food->group;
    return *dry ? dry : NULL;
}

/* Returns ceiling_group(food), and reads a name only once. */
static const char *find_name(const struct ceilings *ceilings, const struct food *food)
{
    const char *name = food->name ? food->name : "";
    bool has_water = food->values[NUTRIENT_WATER].known == KNOWN_EXACT;
    if (!food->group || is_moist(food))
        return food->group;
    struct reading *reading =
        &ceilings->readings[hash_add(HASH_START, name, strlen(name)) % READINGS];
    if (reading->has_water != has_water || strcmp(reading->group.text, food->group) != 0 ||
        strcmp(reading->name.text, name) != 0) {
        buffer_clear(&reading->name);
        buffer_add_text(&reading->name, name);
        buffer_clear(&reading->group);
        buffer_add_text(&reading->group, food->group);
        reading->has_water = has_water;
        reading->found = ceiling_group(food);
        reading->is_as_given = reading->found == food->group;
    }
    return reading->is_as_given ? food->group : reading->found;
}

/* The ceilings of a food: those of its group's fortified foods for what is added to it, and those
 * of the plain ones for the rest. */
struct bounding {
    const struct group *plain; /* NULL: none hold */
    const struct group *fortified; /* NULL where no fortified foods are known */
    const struct food *food;
    unsigned added; /* which nutrients, as fortified.h has them */
};

static double group_most(const struct bounding *bounding, enum nutrient nutrient)
{
    bool is_added = nutrient < NUTRIENT_LEADING ? bounding->added & FORTIFIED_WITH(nutrient)
                                                : bounding->added != 0;
    const struct group *group = is_added ? bounding->fortified : bounding->plain;
    return group ? group->most[nutrient] : INFINITY;
}

#define TELLING 5 /* nutrients that show best that a food is dry or fortified */
#define TELLING_DRY 2 /* the first of them, which show that it is dry */

/* Returns whether one of the first `count` telling values of the food is above the group's ceiling,
 * so that the food is unlike the group's. */
static bool is_contradicted_by(const struct bounding *bounding, size_t count)
{
    static const enum nutrient telling[TELLING] = { NUTRIENT_ENERGY, NUTRIENT_PROTEIN,
                                                    NUTRIENT_MAGNESIUM, NUTRIENT_CALCIUM,
                                                    NUTRIENT_VITAMIN_D };
    for (size_t i = 0; i < count; i++) {
        double surely = food_value_low(&bounding->food->values[telling[i]]);
        if (surely > CONTRADICTION * group_most(bounding, telling[i]))
            return true;
    }
    return false;
}

static bool is_contradicted(const struct bounding *bounding)
{
    return is_contradicted_by(bounding, TELLING);
}

/* Takes the ceilings of a group, unless the food contradicts them. A food that contains more than
 * the unfortified ones of its group do may be fortified with anything. */
static bool take_group(struct bounding *out, const struct ceilings *ceilings,
                       const struct food *food, const char *name)
{
    *out = (struct bounding){ .plain = find_group(ceilings, name, false),
                              .fortified = find_group(ceilings, name, true),
                              .food = food,
                              .added = food->fortified };
    if (!is_contradicted(out))
        return true;
    if (!out->fortified)
        return false;
    out->added = FORTIFIED_ALL;
    return !is_contradicted(out);
}

/* Finds the groups whose ceilings hold for the food. One of a catalogue that has more energy or
 * protein than any of its group may be dried, without saying so: products state no water. */
static struct bounding find_bounding(const struct ceilings *ceilings, const struct food *food)
{
    const char *name = find_name(ceilings, food);
    struct bounding bounding;
    if (name && take_group(&bounding, ceilings, food, name))
        return bounding;
    bool is_dense =
        name && food->catalogue && !is_moist(food) && is_contradicted_by(&bounding, TELLING_DRY);
    const char *dry = is_dense ? find_dry_group(name) : NULL;
    if (dry && *dry && take_group(&bounding, ceilings, food, dry))
        return bounding;
    return (struct bounding){ .plain = NULL };
}

/* Returns what bounds the food's unknown values; without groups where nothing does. */
static struct bounding find_bounding_of(const struct ceilings *ceilings, const struct food *food)
{
    if (food->bounds || food->basis != BASIS_G || !food->group || food_is_supplement(food))
        return (struct bounding){ .plain = NULL };
    return find_bounding(ceilings, food);
}

/* Returns whether the value alone does not say how much it is at most. */
static bool needs_group(const struct value *value)
{
    return value->known == KNOWN_NOT || value->known == KNOWN_AT_LEAST;
}

static double most_of(const struct food *food, enum nutrient nutrient,
                      const struct bounding *bounding)
{
    const struct value *value = &food->values[nutrient];
    if (value->known == KNOWN_EXACT || value->known == KNOWN_BELOW)
        return value->amount;
    if (value->known == KNOWN_ASSUMED)
        return 0;
    if (value->known == KNOWN_ROUNDED)
        return value->high;
    if (food->bounds)
        return fmax(food->bounds->most[nutrient], value->amount);
    double most = group_most(bounding, nutrient);
    return value->known == KNOWN_AT_LEAST && value->amount > most ? INFINITY : most;
}

double ceiling_of(const struct ceilings *ceilings, const struct food *food, enum nutrient nutrient)
{
    struct bounding bounding = { .plain = NULL };
    if (needs_group(&food->values[nutrient]))
        bounding = find_bounding_of(ceilings, food);
    return most_of(food, nutrient, &bounding);
}

void ceilings_of_food(double out[NUTRIENT_COUNT], const struct ceilings *ceilings,
                      const struct food *food)
{
    struct bounding bounding = find_bounding_of(ceilings, food);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++)
        out[n] = most_of(food, (enum nutrient)n, &bounding);
}
