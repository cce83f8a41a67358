#include "food_clean.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

/* Returns a copy that is safe on a terminal. Most texts are printable ASCII and are copied
 * unchanged. */
static const char *clean(struct arena *arena, const char *text)
{
    const char *p = text;
    while (p && *p >= ' ' && *p <= '~')
        p++;
    if (!p || !*p)
        return arena_strdup(arena, text);
    struct buffer cleaned = BUFFER_INIT;
    text_clean(&cleaned, text, strlen(text));
    const char *copy = arena_strndup(arena, cleaned.text, cleaned.length);
    buffer_release(&cleaned);
    return copy;
}

void food_clean(struct food *food, struct arena *arena)
{
    const char **const texts[] = {
        &food->origin, &food->name,      &food->brand,     &food->aliases,      &food->group,
        &food->source, &food->catalogue, &food->unit_name, &food->last_measure, &food->barcode,
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = clean(arena, *texts[i]);
    struct measure *measures = arena_alloc(arena, food->measure_count * sizeof *measures);
    for (size_t i = 0; i < food->measure_count; i++) {
        measures[i].name = clean(arena, food->measures[i].name);
        measures[i].amount = food->measures[i].amount;
    }
    food->measures = measures;
}
