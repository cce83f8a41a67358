#include "diary_changed.h"

#include <stdio.h>
#include <stdlib.h>

#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"

void diary_changed_init(struct diary_changed *changed, struct store *log, bool known_only,
                        struct error *error)
{
    *changed = (struct diary_changed){
        .log = log, .known_only = known_only, .size = 1024, .error = error
    };
    changed->table = xcalloc(changed->size, sizeof *changed->table);
}

void diary_changed_release(struct diary_changed *changed)
{
    free(changed->table);
    arena_release(&changed->arena);
}

static const struct food **find_place(const struct food **table, size_t size, int64_t version_id)
{
    size_t at = (size_t)hash_add(HASH_START, &version_id, sizeof version_id) & (size - 1);
    while (table[at] && table[at]->version_id != version_id)
        at = (at + 1) & (size - 1);
    return &table[at];
}

static void grow(struct diary_changed *changed)
{
    size_t size = 2 * changed->size;
    const struct food **table = xcalloc(size, sizeof *table);
    for (size_t i = 0; i < changed->size; i++)
        if (changed->table[i])
            *find_place(table, size, changed->table[i]->version_id) = changed->table[i];
    free(changed->table);
    changed->table = table;
    changed->size = size;
}

/* Returns the version, or NULL where it cannot be loaded. */
static const struct food *load(struct diary_changed *changed, int64_t version_id)
{
    const struct food **place = find_place(changed->table, changed->size, version_id);
    if (*place || changed->status)
        return *place;
    struct food *food = arena_alloc(&changed->arena, sizeof *food);
    changed->status =
        food_load_version(food, &changed->arena, changed->log, version_id, changed->error);
    if (changed->status)
        return NULL;
    food->version_id = version_id;
    *place = food;
    if (2 * ++changed->count > changed->size)
        grow(changed);
    return food;
}

bool diary_changed_fits(struct diary_changed *changed, const struct diary_food *version,
                        int64_t version_id)
{
    enum nutrient ignored;
    if (version->is_found && version->food.version_id == version_id)
        return true;
    const struct food *food = load(changed, version_id);
    return !food || !diary_food_differs(&ignored, version, food, changed->known_only);
}

static void add_amount(struct buffer *out, bool is_known, double amount, enum nutrient nutrient)
{
    char text[NUMBER_TEXT];
    if (!is_known) {
        buffer_add_text(out, "unknown");
        return;
    }
    number_format_short(text, amount, 2);
    buffer_addf(out, "%s %s", text, unit_name(nutrients[nutrient].unit));
}

void diary_changed_tell(struct buffer *out, struct diary_changed *changed,
                        const struct diary_food *version, int64_t version_id)
{
    enum nutrient nutrient;
    char name[64];
    const struct food *food = load(changed, version_id);
    if (!food || !diary_food_differs(&nutrient, version, food, changed->known_only))
        return;
    const struct diary_value *mine = &version->values[nutrient];
    const struct value *value = &food->values[nutrient];
    snprintf(name, sizeof name, "%s", nutrients[nutrient].name);
    text_lower_first(name);
    buffer_addf(out, "%s: %s ", food->name, name);
    add_amount(out, value->known != KNOWN_NOT, value->amount, nutrient);
    buffer_add_text(out, ", in the file ");
    add_amount(out, mine->known != KNOWN_NOT, diary_span_choose(mine->amount), nutrient);
}
