#include "off_header.h"

#include <stdbool.h>
#include <string.h>

#include "marrow/catalogue/nutrient.h"

static const char *const amount_words[] = {
#define OFF_WORD(OFF_ID, word, ID) word,
    NUTRIENT_OFF_WORDS(OFF_WORD)
#undef OFF_WORD
};

const enum nutrient off_nutrients[] = {
#define OFF_NUTRIENT(OFF_ID, word, ID) NUTRIENT_##ID,
    NUTRIENT_OFF_WORDS(OFF_NUTRIENT)
#undef OFF_NUTRIENT
};

static const struct {
    const char *word;
    enum off_field field;
} field_words[] = {
    { "code", OFF_FIELD_CODE },
    { "lc", OFF_FIELD_LANGUAGE },
    { "lang", OFF_FIELD_LANGUAGE },
    { "product_name", OFF_FIELD_NAME },
    { "generic_name", OFF_FIELD_GENERIC_NAME },
    { "brands", OFF_FIELD_BRANDS },
    { "quantity", OFF_FIELD_QUANTITY },
    { "serving_size", OFF_FIELD_SERVING },
    { "serving_quantity", OFF_FIELD_SERVING_QUANTITY },
    { "no_nutriments", OFF_FIELD_NO_NUTRITION },
    { "no_nutrition_data", OFF_FIELD_NO_NUTRITION },
    { "nutrition_data_per", OFF_FIELD_PER },
    { "categories_tags", OFF_FIELD_CATEGORIES },
    { "ingredients_text", OFF_FIELD_INGREDIENTS },
};

/* Finds the nutrient of "calcium_100g" or "-fiber_100g". Returns false if name has another ending.
 */
static bool find_amount(enum off_amount *out, const char *name, const char *ending)
{
    name += name[0] == '-' ? 1 : 0;
    size_t length = strlen(name);
    size_t tail = strlen(ending);
    if (length <= tail || strcmp(name + length - tail, ending) != 0)
        return false;
    for (enum off_amount amount = 0; amount < OFF_AMOUNT_COUNT; amount++) {
        if (strlen(amount_words[amount]) == length - tail &&
            strncmp(amount_words[amount], name, length - tail) == 0) {
            *out = amount;
            return true;
        }
    }
    return false;
}

/* Returns whether the column is `word` in a language ("product_name_fr") or in none. */
static bool is_of_language(const char **language, const char *name, const char *word)
{
    size_t length = strlen(word);
    if (strncmp(name, word, length) != 0)
        return false;
    *language = name[length] == '_' ? name + length + 1 : "";
    return name[length] == '\0' || (name[length] == '_' && strlen(*language) == 2);
}

static struct off_column read_column(const char *name)
{
    struct off_column column = { .field = OFF_FIELD_IGNORED, .language = "" };
    for (size_t i = 0; i < sizeof field_words / sizeof *field_words; i++) {
        bool has_language = field_words[i].field == OFF_FIELD_NAME ||
                            field_words[i].field == OFF_FIELD_GENERIC_NAME ||
                            field_words[i].field == OFF_FIELD_INGREDIENTS;
        if (has_language ? is_of_language(&column.language, name, field_words[i].word)
                         : strcmp(name, field_words[i].word) == 0)
            column.field = field_words[i].field;
    }
    if (find_amount(&column.amount, name, "_100g") || find_amount(&column.amount, name, "_value"))
        column.field = OFF_FIELD_AMOUNT;
    else if (find_amount(&column.amount, name, "_unit"))
        column.field = OFF_FIELD_UNIT;
    return column;
}

enum off_layout off_recognise(const struct csv_row *header)
{
    size_t counts[OFF_FIELD_COUNT] = { 0 };
    size_t per_100 = 0;
    for (size_t i = 0; i < header->count; i++) {
        const char *name = header->fields[i].text;
        enum off_amount amount;
        counts[read_column(name).field]++;
        per_100 += find_amount(&amount, name, "_100g") ? 1 : 0;
    }
    if (counts[OFF_FIELD_CODE] != 1 || !counts[OFF_FIELD_NAME])
        return OFF_NO_LAYOUT;
    if (per_100 > 0)
        return OFF_PER_100;
    if (counts[OFF_FIELD_AMOUNT] > 0 && counts[OFF_FIELD_UNIT] > 0)
        return OFF_PAIRS;
    return counts[OFF_FIELD_BRANDS] && counts[OFF_FIELD_QUANTITY] ? OFF_NO_NUTRIENTS
                                                                  : OFF_NO_LAYOUT;
}

void off_read_header(struct off_header *out, struct arena *arena, const struct csv_row *header)
{
    *out = (struct off_header){ off_recognise(header), NULL, header->count };
    out->columns = arena_alloc(arena, header->count * sizeof *out->columns);
    for (size_t i = 0; i < header->count; i++) {
        out->columns[i] = read_column(arena_strdup(arena, header->fields[i].text));
        bool is_pair = strstr(header->fields[i].text, "_value") != NULL;
        if (out->columns[i].field == OFF_FIELD_AMOUNT && is_pair != (out->layout == OFF_PAIRS))
            out->columns[i].field = OFF_FIELD_IGNORED;
    }
}
