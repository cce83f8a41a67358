#include "table_foods.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fortified.h"

#define NAMES_MOST 60 /* of a food; the Swiss table has some ten */
#define RANK 4 /* of all foods of a table; the default of one's own is 5 */

void table_foods_init(struct table_foods *foods)
{
    *foods = (struct table_foods){ .arena = ARENA_INIT };
}

void table_foods_release(struct table_foods *foods)
{
    free(foods->slots);
    arena_release(&foods->arena);
    table_foods_init(foods);
}

static size_t slot_of(const struct table_foods *foods, const char *key)
{
    size_t at = (size_t)hash_add(HASH_START, key, strlen(key)) & (foods->slot_count - 1);
    while (foods->slots[at] && strcmp(foods->items[foods->slots[at] - 1].key, key) != 0)
        at = (at + 1) & (foods->slot_count - 1);
    return at;
}

struct table_food *table_foods_find(const struct table_foods *foods, const char *key)
{
    if (foods->slot_count == 0)
        return NULL;
    uint32_t place = foods->slots[slot_of(foods, key)];
    return place ? &foods->items[place - 1] : NULL;
}

static void grow(struct table_foods *foods)
{
    free(foods->slots);
    foods->slot_count = foods->slot_count ? foods->slot_count * 2 : 1024;
    foods->slots = xcalloc(foods->slot_count, sizeof *foods->slots);
    for (size_t i = 0; i < foods->count; i++)
        foods->slots[slot_of(foods, foods->items[i].key)] = (uint32_t)(i + 1);
}

struct table_food *table_foods_add(struct table_foods *foods, const char *key)
{
    if (foods->count * 2 >= foods->slot_count)
        grow(foods);
    size_t slot = slot_of(foods, key);
    if (foods->slots[slot])
        BUG("a food of a table twice");
    foods->items = arena_make_room(&foods->arena, foods->items, foods->count, &foods->room,
                                   sizeof *foods->items);
    struct table_food *food = &foods->items[foods->count++];
    *food = (struct table_food){ .key = arena_strdup(&foods->arena, key), .food.rank = RANK };
    foods->slots[slot] = (uint32_t)foods->count;
    return food;
}

void table_food_name(struct table_foods *foods, struct table_food *food, const char *language,
                     const char *text, bool is_other)
{
    if (food->name_count == NAMES_MOST)
        return;
    for (size_t i = 0; i < food->name_count; i++) {
        if (text_equal_nocase(food->names[i].text, text) &&
            (is_other || strcmp(food->names[i].language, language) == 0))
            return;
    }
    food->names = arena_make_room(&foods->arena, food->names, food->name_count, &food->name_room,
                                  sizeof *food->names);
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    for (char *p = clean.text; *p; p++)
        *p = (char)(*p == ';' ? ',' : *p); /* separates aliases */
    food->names[food->name_count++] =
        (struct table_name){ arena_strdup(&foods->arena, language),
                             arena_strdup(&foods->arena, clean.text), is_other };
    buffer_release(&clean);
}

void table_food_measure(struct table_foods *foods, struct table_food *food, const char *name,
                        double amount)
{
    struct food *out = &food->food;
    for (size_t i = 0; i < out->measure_count; i++) {
        if (text_equal_nocase(out->measures[i].name, name))
            return;
    }
    if (out->measure_count == TABLE_MEASURES_MAX)
        return;
    out->measures = arena_make_room(&foods->arena, out->measures, out->measure_count,
                                    &food->measure_room, sizeof *out->measures);
    out->measures[out->measure_count++] =
        (struct measure){ arena_strdup(&foods->arena, name), amount };
}

/* Returns the small letter of a Latin capital, else the same letter. */
static uint32_t small_letter(uint32_t code)
{
    bool is_even_pair = (code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177);
    bool is_odd_pair = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    if ((code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7))
        return code + 0x20;
    return (is_even_pair && code % 2 == 0) || (is_odd_pair && code % 2 == 1) ? code + 1 : code;
}

/* Returns a name in capitals in small letters, but for its first one; another one as it is. */
static const char *sentence(struct arena *arena, const char *text)
{
    struct buffer out = BUFFER_INIT;
    size_t length = strlen(text);
    bool is_first = true;
    for (const char *p = text; *p; p++) {
        if (*p >= 'a' && *p <= 'z')
            return text;
    }
    while (length > 0) {
        char bytes[4];
        uint32_t code = text_decode(&text, &length);
        buffer_add(&out, bytes, text_encode(bytes, is_first ? code : small_letter(code)));
        is_first = is_first && small_letter(code) == code;
    }
    const char *copy = arena_strdup(arena, out.text);
    buffer_release(&out);
    return copy;
}

static size_t best_name(const struct table_food *food, const char *language)
{
    const char *const wanted[] = { language ? language : "", "en" };
    size_t best = food->name_count;
    for (size_t k = 2; k-- > 0;) {
        for (size_t i = food->name_count; i-- > 0;) {
            if (!food->names[i].is_other && strcmp(food->names[i].language, wanted[k]) == 0)
                best = i;
        }
    }
    for (size_t i = 0; best == food->name_count && i < food->name_count; i++)
        best = food->names[i].is_other ? best : i;
    return best;
}

static void name(struct table_foods *foods, struct table_food *food, const char *language)
{
    struct buffer aliases = BUFFER_INIT;
    size_t best = best_name(food, language);
    food->food.name = best < food->name_count ? food->names[best].text : NULL;
    for (size_t i = 0; i < food->name_count; i++) {
        const char *text = food->names[i].text;
        if (i != best && !(food->food.name && text_equal_nocase(text, food->food.name)))
            buffer_addf(&aliases, "%s%s", aliases.length ? ";" : "", text);
    }
    if (aliases.length)
        food->food.aliases = arena_strdup(&foods->arena, aliases.text);
    buffer_release(&aliases);
}

/* Returns whether the pattern fits one of the food's names. */
static bool is_called(const struct table_food *food, const char *pattern)
{
    for (size_t i = 0; i < food->name_count; i++) {
        if (table_pattern_fits(pattern, food->names[i].text))
            return true;
    }
    return false;
}

static void classify(struct table_food *food, const struct table_profile *profile)
{
    const struct table_list *groups = &profile->group;
    for (size_t i = 0; food->group && i < groups->count; i++) {
        const struct table_words *words = &groups->items[i];
        if (!table_pattern_fits(words->first, food->group) ||
            (words->third[0] && !is_called(food, words->third)))
            continue;
        food->food.group = strcmp(words->second, "none") == 0 ? NULL : words->second;
        break;
    }
    for (size_t i = 0; i < profile->fortified.count; i++) {
        const struct table_words *words = &profile->fortified.items[i];
        if (is_called(food, words->first) && !(words->second[0] && is_called(food, words->second)))
            food->food.fortified = FORTIFIED_ALL;
    }
}

/* Returns "cofid:13-145": the catalogue and the key, in small letters and digits. */
static const char *origin(struct arena *arena, const char *catalogue, const char *key)
{
    char *text = arena_printf(arena, "%s:%s", catalogue, key);
    for (char *p = text + strlen(catalogue) + 1; *p; p++) {
        bool is_kept = (*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9');
        *p = (char)(*p >= 'A' && *p <= 'Z' ? *p - 'A' + 'a' : is_kept ? *p : '-');
    }
    return text;
}

bool table_food_finish(struct table_foods *foods, struct table_food *food,
                       const struct table_profile *profile, const char *catalogue,
                       const char *language)
{
    bool is_sentence = text_equal_nocase(profile->case_rule, "sentence");
    for (size_t i = 0; is_sentence && i < food->name_count; i++)
        food->names[i].text = sentence(&foods->arena, food->names[i].text);
    name(foods, food, language);
    classify(food, profile);
    food->food.origin = origin(&foods->arena, catalogue, food->key);
    return food->food.name != NULL;
}
