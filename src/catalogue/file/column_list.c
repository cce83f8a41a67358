#include "column_list.h"

#include <math.h>
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

/* Appends one end of a rounded value, as number_parse_plain reads it. */
static void add_end(struct buffer *out, double end)
{
    char text[NUMBER_TEXT];
    number_format_short(text, end, end < 1 ? 9 : 4);
    buffer_add_text(out, text);
}

void column_list_add_known(struct buffer *out, const struct food *food)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        enum known known = food->values[i].known;
        if (known == KNOWN_NOT || known == KNOWN_EXACT)
            continue;
        if (out->length > 0)
            buffer_add_char(out, ';');
        buffer_addf(out, "%s=", nutrients[i].code);
        if (known != KNOWN_ROUNDED) {
            buffer_add_text(out, food_known_name(known));
            continue;
        }
        add_end(out, food->values[i].low);
        buffer_add_char(out, ':');
        add_end(out, food->values[i].high);
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

/* Reads '13:39', the ends of a rounded value, and splits the word. Returns false where it is
 * something else. */
static bool read_ends(struct value *out, char *word)
{
    double low;
    double high;
    char *colon = strchr(word, ':');
    if (!colon)
        return false;
    *colon = '\0';
    if (!number_parse_plain(&low, word) || !number_parse_plain(&high, colon + 1) || low > high)
        return false;
    *out = food_value_rounded(out->amount, fmin(low, out->amount), fmax(high, out->amount));
    return true;
}

void column_list_read_known(struct food *food, const char *text)
{
    const char *name;
    const char *value;
    size_t name_length;
    size_t value_length;
    while (text && next_pair(&text, &name, &name_length, &value, &value_length)) {
        char code[32];
        char word[40];
        if (name_length >= sizeof code || value_length >= sizeof word)
            continue;
        memcpy(code, name, name_length);
        code[name_length] = '\0';
        memcpy(word, value, value_length);
        word[value_length] = '\0';
        enum nutrient nutrient;
        enum known known;
        if (!nutrient_find_code(&nutrient, code))
            continue;
        struct value *found = &food->values[nutrient];
        if (found->known != KNOWN_NOT && read_ends(found, word))
            continue;
        if (food_known_find(&known, word) && known != KNOWN_ROUNDED)
            found->known = known;
    }
}
