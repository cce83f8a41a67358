/* Measures as people and files write them: "2 tablespoons = 28 g". */
#include <ctype.h>
#include <string.h>

#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/measure.h"

const char *measure_name_of_one(struct arena *arena, const char *name, size_t length)
{
    size_t head = 0;
    while (head < length && name[head] != ',' && name[head] != '(')
        head++;
    while (head > 0 && name[head - 1] == ' ')
        head--;
    size_t start = head;
    while (start > 0 && islower((unsigned char)name[start - 1]))
        start--;
    char word[FOLD_WORD_SIZE];
    char singular[FOLD_WORD_SIZE];
    if (head - start == 0 || head - start >= sizeof word)
        return arena_strndup(arena, name, length);
    memcpy(word, name + start, head - start);
    word[head - start] = '\0';
    fold_singular(singular, word);
    return arena_printf(arena, "%.*s%s%.*s", (int)start, name, singular, (int)(length - head),
                        name + head);
}

/* The amount after '=': "30 g", "2.5 oz", "1 tablet", or a bare number; false: it does not fit the
 * basis. */
static bool read_amount(double *out, const struct food *food, const char *text, size_t length)
{
    size_t taken = number_read(out, text, length);
    if (taken == 0 || !(*out > 0))
        return false;
    while (taken < length && text[taken] == ' ')
        taken++;
    while (length > taken && text[length - 1] == ' ')
        length--;
    if (taken == length)
        return true;
    enum unit unit = unit_find(text + taken, length - taken);
    if (food->basis == BASIS_UNIT) {
        char word[FOLD_WORD_SIZE * 2];
        if (length - taken >= sizeof word)
            return false;
        memcpy(word, text + taken, length - taken);
        word[length - taken] = '\0';
        return text_starts_nocase(word, food->unit_name);
    }
    enum unit_dimension wanted = food->basis == BASIS_ML ? DIMENSION_VOLUME : DIMENSION_MASS;
    *out *= unit_factor(unit);
    return unit_dimension(unit) == wanted;
}

bool measure_read(struct measure *out, struct arena *arena, const struct food *food,
                  const char *text, size_t length)
{
    const char *sign = memchr(text, '=', length);
    if (!sign)
        return false;
    size_t name_length = (size_t)(sign - text);
    double count = 1;
    size_t taken = number_read(&count, text, name_length);
    while (taken < name_length && text[taken] == ' ')
        taken++;
    while (name_length > taken && text[name_length - 1] == ' ')
        name_length--;
    const char *amount = sign + 1;
    while (amount < text + length && *amount == ' ')
        amount++;
    if (name_length == taken || !(count > 0) ||
        !read_amount(&out->amount, food, amount, (size_t)(text + length - amount)))
        return false;
    out->amount /= count;
    out->name = count > 1 ? measure_name_of_one(arena, text + taken, name_length - taken)
                          : arena_strndup(arena, text + taken, name_length - taken);
    return true;
}
