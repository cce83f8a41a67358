#include "fdc_plant.h"

#include <string.h>

#include "fdc_pattern.h"
#include "fdc_rules.h"
#include "marrow/catalogue/plant.h"

enum column { PLAIN, WORDS, COLUMN_COUNT };

static const char *const columns[COLUMN_COUNT] = { "plain", "words" };

/* Returns the words of all rows whose column plain is `plain`. */
static const char *const *list_words(struct arena *arena, const struct fdc_rules *rows,
                                     const char *plain)
{
    const char **list = arena_alloc(arena, (rows->row_count + 1) * sizeof *list);
    size_t count = 0;
    for (size_t i = 0; i < rows->row_count; i++) {
        if (strcmp(fdc_rules_text(rows, i, PLAIN), plain) == 0)
            list[count++] = fdc_rules_text(rows, i, WORDS);
    }
    return list;
}

void fdc_plants_read(struct fdc_plants *out, struct arena *arena)
{
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "plants.csv", columns, COLUMN_COUNT);
    out->plain = list_words(arena, &rows, "yes");
    out->other = list_words(arena, &rows, "no");
}

/* Refuses foods with cholesterol, which shows that they contain something of an animal. */
bool fdc_is_plain_plant(const struct fdc_plants *plants, const char *words, const struct food *food)
{
    const struct value *cholesterol = &food->values[NUTRIENT_CHOLESTEROL];
    if (food->fortified || (cholesterol->known != KNOWN_NOT && cholesterol->amount > 0))
        return false;
    if (!plant_is_group(food->group) && !fdc_like_one_of(words, plants->plain))
        return false;
    return !fdc_like_one_of(words, plants->other);
}
