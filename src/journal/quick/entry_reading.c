#include "entry_reading.h"

#include <ctype.h>
#include <string.h>

#include "marrow/base/number.h"

#define LEADS_MAX 3
#define TRAILS_MAX 2

/* Adds text to the quantity's word, after a blank; what is too long for a measure is cut. */
static void add_word(struct quantity *quantity, const char *text, size_t length)
{
    size_t have = strlen(quantity->word);
    if (have > 0 && have + 1 < sizeof quantity->word)
        quantity->word[have++] = ' ';
    if (length > sizeof quantity->word - 1 - have)
        length = sizeof quantity->word - 1 - have;
    memcpy(quantity->word + have, text, length);
    quantity->word[have + length] = '\0';
}

static struct quantity said_quantity(const char *text, const struct quick_item *amount)
{
    struct quantity quantity = { .has_count = false };
    if (amount && amount->has_count) {
        quantity.has_count = true;
        quantity.count = amount->count;
        size_t length = amount->unit_word.length;
        const char *word = text + amount->unit_word.offset;
        if (length > 1 && word[length - 1] == '.')
            length--; /* "oz." */
        add_word(&quantity, word, length);
    }
    return quantity;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static size_t skip_blanks(const char *text, size_t at, size_t end)
{
    while (at < end && is_blank(text[at]))
        at++;
    return at;
}

static size_t skip_word(const char *text, size_t at, size_t end)
{
    while (at < end && !is_blank(text[at]))
        at++;
    return at;
}

/* "of bread" is bread. */
static size_t skip_of(const char *text, size_t at, size_t end)
{
    bool is_of = end - at > 3 && (text[at] | 0x20) == 'o' && (text[at + 1] | 0x20) == 'f' &&
                 is_blank(text[at + 2]);
    return is_of ? skip_blanks(text, at + 3, end) : at;
}

/* A measure of the food's own; a lone one counts once ("slice of bread"). */
static struct reading measured_reading(struct quantity quantity, const char *text,
                                       struct span measure, struct span food)
{
    size_t length = measure.length;
    while (length > 0 && strchr(", ", text[measure.offset + length - 1]))
        length--;
    add_word(&quantity, text + measure.offset, length);
    if (!quantity.has_count) {
        quantity.has_count = true;
        quantity.count = 1;
    }
    return (struct reading){ .food = food, .quantity = quantity, .has_own_measure = true };
}

/* "bread 2 slices": the last number within the name, with a name before it and a measure after. */
static bool read_number_within(struct reading *out, const char *text, struct span name)
{
    size_t end = name.offset + name.length;
    for (size_t at = skip_word(text, name.offset, end); at < end; at = skip_word(text, at, end)) {
        size_t food_end = at;
        double count;
        at = skip_blanks(text, at, end);
        size_t taken = number_read(&count, text + at, end - at);
        size_t word = skip_blanks(text, at + taken, end);
        if (taken == 0 || word == at + taken || word >= end || !(count > 0))
            continue;
        while (food_end > name.offset && strchr(", ", text[food_end - 1]))
            food_end--;
        struct quantity quantity = { .has_count = true, .count = count };
        struct span food = { name.offset, food_end - name.offset };
        *out = measured_reading(quantity, text, (struct span){ word, end - word }, food);
        out->is_plain_to_see = true;
        return food.length > 0;
    }
    return false;
}

static size_t add_leads(struct reading *out, const char *text, struct span name,
                        const struct quantity *quantity)
{
    size_t count = 0;
    size_t end = name.offset + name.length;
    size_t at = name.offset;
    while (count < LEADS_MAX) {
        size_t measure_end = skip_word(text, at, end);
        at = skip_blanks(text, measure_end, end);
        size_t food = skip_of(text, at, end);
        if (food >= end)
            break;
        out[count++] = measured_reading(*quantity, text,
                                        (struct span){ name.offset, measure_end - name.offset },
                                        (struct span){ food, end - food });
        out[count - 1].is_plain_to_see = food > at || (quantity->has_count && count == 1);
    }
    return count;
}

static size_t add_trails(struct reading *out, const char *text, struct span name,
                         const struct quantity *quantity)
{
    size_t count = 0;
    size_t end = name.offset + name.length;
    size_t at = end;
    while (count < TRAILS_MAX) {
        while (at > name.offset && !is_blank(text[at - 1]))
            at--;
        size_t food_end = at;
        while (food_end > name.offset &&
               (is_blank(text[food_end - 1]) || text[food_end - 1] == ','))
            food_end--;
        if (food_end == name.offset)
            break;
        out[count++] = measured_reading(*quantity, text, (struct span){ at, end - at },
                                        (struct span){ name.offset, food_end - name.offset });
        at = food_end;
    }
    return count;
}

size_t entry_reading_list(struct reading out[READINGS_MAX], const char *text, struct span name,
                          const struct quick_item *amount)
{
    struct quantity quantity = said_quantity(text, amount);
    size_t count = 0;
    out[count++] = (struct reading){ .food = name, .quantity = quantity };
    count += add_leads(out + count, text, name, &quantity);
    count += add_trails(out + count, text, name, &quantity);
    if (!quantity.has_count && read_number_within(&out[count], text, name))
        count++;
    return count;
}
