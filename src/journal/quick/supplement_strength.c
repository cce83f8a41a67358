#include "supplement_strength.h"

#include <math.h>
#include <string.h>

bool supplement_strength_fits(const struct quick_item *item, const char *text,
                              const struct food *food)
{
    enum nutrient nutrient;
    char word[64] = "";
    double said = item->count;
    if (item->name.length < sizeof word)
        memcpy(word, text + item->name.offset, item->name.length);
    if (!nutrient_find(&nutrient, word))
        return true;
    for (int i = 0; i < NUTRIENT_LEADING; i++) {
        if ((enum nutrient)i != nutrient && food->values[i].amount > 0)
            return false;
    }
    return nutrient_convert(&said, nutrient, item->unit) &&
           fabs(food->values[nutrient].amount - said) <= 1e-9 * said;
}
