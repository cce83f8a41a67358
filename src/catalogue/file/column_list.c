#include "column_list.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/number.h"
#include "marrow/catalogue/nutrient.h"

void column_list_add_measures(struct buffer *out, const struct food *food)
{
    for (size_t i = 0; i < food->measure_count; i++) {
        if (out->length > 0)
            buffer_add_char(out, ';');
        for (const char *p = food->measures[i].name; *p; p++)
            buffer_add_char(out, *p == ';' || *p == '=' ? ' ' : *p);
        buffer_addf(out, "=%.10g", food->measures[i].amount);
    }
}

void column_list_add_known(struct buffer *out, const struct food *food)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        enum known known = food->values[i].known;
        if (known == KNOWN_NOT || known == KNOWN_EXACT)
            continue;
        if (out->length > 0)
            buffer_add_char(out, ';');
        buffer_addf(out, "%s=%s", nutrients[i].code, food_known_name(known));
    }
}

/* Reads the next 'name=value' and moves text past it. Returns false at the end of the list. */
static bool next_pair(const char **text, const char **name, size_t *name_length, const char **value,
                      size_t *value_length)
{
    while (**text) {
        size_t length = strcspn(*text, ";");
        const char *start = *text;
        const char *sign = memchr(start, '=', length);
        *text += length + (start[length] ? 1 : 0);
        if (!sign || sign == start)
            continue;
        *name = start;
        *name_length = (size_t)(sign - start);
        *value = sign + 1;
        *value_length = length - *name_length - 1;
        return true;
    }
    return false;
}

void column_list_read_measures(struct food *food, struct arena *arena, const char *text)
{
    food->measures = NULL;
    food->measure_count = 0;
    if (!text || !*text)
        return;
    size_t count = 1;
    for (const char *p = text; *p; p++)
        count += *p == ';' ? 1 : 0;
    food->measures = arena_alloc(arena, count * sizeof *food->measures);
    const char *name;
    const char *value;
    size_t name_length;
    size_t value_length;
    while (next_pair(&text, &name, &name_length, &value, &value_length)) {
        double amount;
        if (number_read_marked(&amount, value, value_length, DECIMAL_POINT) != value_length ||
            !(amount > 0))
            continue;
        struct measure *measure = &food->measures[food->measure_count++];
        measure->name = arena_strndup(arena, name, name_length);
        measure->amount = amount;
    }
}

void column_list_read_known(struct food *food, const char *text)
{
    const char *name;
    const char *value;
    size_t name_length;
    size_t value_length;
    while (text && next_pair(&text, &name, &name_length, &value, &value_length)) {
        char code[32];
        char word[16];
        if (name_length >= sizeof code || value_length >= sizeof word)
            continue;
        memcpy(code, name, name_length);
        code[name_length] = '\0';
        memcpy(word, value, value_length);
        word[value_length] = '\0';
        enum nutrient nutrient;
        enum known known;
        if (nutrient_find_code(&nutrient, code) && food_known_find(&known, word))
            food->values[nutrient].known = known;
    }
}
