#include "preview.h"

#include <stdio.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/number.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/ceiling.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

#define PLACES_MOST 12 /* of an amount that one place would show as 0 */

void preview_value(char out[WORDING_SIZE], const struct ui *ui, const struct food *food,
                   double amount, enum nutrient nutrient)
{
    struct value value = food_value_of(food, nutrient, amount);
    wording_food_value(out, &ui->wording, nutrient, &value);
}

void preview_line(char out[256], const struct ui *ui, const struct targets *targets,
                  const struct food *food, double amount)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < targets->leading_count; i++) {
        enum nutrient n = targets->leading[i];
        char value[WORDING_SIZE];
        char part[80];
        preview_value(value, ui, food, amount, n);
        int length = snprintf(part, sizeof part, "%s%s %.40s %s", i ? "   " : "",
                              nutrient_symbol(n), value, wording_unit(&ui->wording, n));
        if (used + (size_t)length >= 256)
            break;
        memcpy(out + used, part, (size_t)length + 1);
        used += (size_t)length;
    }
}

const char *preview_only_unit(enum nutrient nutrient)
{
    enum unit unit = nutrients[nutrient].unit;
    double one = 1;
    bool is_only =
        unit == UNIT_G || (unit == UNIT_MG && !nutrient_convert(&one, nutrient, UNIT_IU));
    return is_only ? unit_name(unit) : NULL;
}

void preview_measures(char out[256], const struct food *food)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < food->measure_count; i++) {
        char amount[NUMBER_TEXT];
        const char *unit = food_unit(food);
        number_format_short(amount, food->measures[i].amount, 1);
        size_t need = strlen(food->measures[i].name) + strlen(amount) + strlen(unit) + 10;
        if (used + need > 250)
            break;
        used += (size_t)snprintf(out + used, 256 - used, "%s1 %s = %s %s", i ? ", " : "",
                                 food->measures[i].name, amount, unit);
    }
    if (food->measure_count == 0 && food->basis == BASIS_UNIT)
        snprintf(out, 256, "1 %s", food->unit_name);
}

void preview_taken(WINDOW *window, int y, int x, int columns, const struct food *food,
                   const struct measured *measured, const char *typed)
{
    char amount[NUMBER_TEXT];
    char text[160];
    const char *unit = food_unit(food);
    number_format_short(amount, measured->amount, 1);
    if (strcmp(amount, "0") == 0)
        number_format_short(amount, measured->amount, PLACES_MOST);
    snprintf(text, sizeof text, "%s %s", amount, unit);
    bool is_plain = strcmp(text, measured->text) == 0 || food->basis == BASIS_UNIT;
    bool is_as_typed = strcmp(typed, measured->text) == 0;
    if (!is_plain)
        paint_textf(window, y, x, columns, STYLE_DIM, "%s%s= %s", is_as_typed ? "" : measured->text,
                    is_as_typed ? "" : " ", text);
}
