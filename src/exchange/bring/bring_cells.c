/* The parts that JSON diaries share: reading members, writing rows. */
#include <math.h>
#include <stdlib.h>

#include "bring_json.h"
#include "diary/json_read.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/diary_cell.h"

const char *bring_json_text(const struct json_value *object, const char *key)
{
    const struct json_value *member = json_read_member(object, key);
    bool is_text = member && member->kind == JSON_TEXT && member->text[0] != '\0';
    return is_text ? member->text : NULL;
}

double bring_json_number(const struct json_value *object, const char *key)
{
    const struct json_value *member = json_read_member(object, key);
    if (!member)
        return NAN;
    if (member->kind == JSON_INTEGER || member->kind == JSON_REAL)
        return member->real;
    if (member->kind != JSON_TEXT || member->text[0] == '\0')
        return NAN;
    char *end;
    double number = strtod(member->text, &end);
    return *end == '\0' && isfinite(number) ? number : NAN;
}

void bring_json_forget(struct bring_item *item)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        item->values[i] = NAN;
}

void bring_json_add_head(struct buffer *out, const char *sign)
{
    buffer_addf(out, "%s,Time,Meal,Food,Brand,Amount,Unit", sign);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        buffer_addf(out, ",%s (%s)", nutrients[i].name, unit_name(nutrients[i].unit));
    buffer_add_char(out, '\n');
}

void bring_json_add_row(struct buffer *out, const struct bring_item *item)
{
    char day[DATE_TEXT];
    date_format_iso(day, item->day);
    buffer_addf(out, "%s,", day);
    if (item->minute != MINUTE_NONE)
        buffer_addf(out, "%02d:%02d", item->minute / 60, item->minute % 60);
    const char *texts[] = { item->meal, item->food, item->brand };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        buffer_add_char(out, ',');
        diary_cell_add_text(out, texts[i]);
    }
    buffer_add_char(out, ',');
    diary_cell_add_figure(out, item->amount);
    buffer_add_char(out, ',');
    diary_cell_add_text(out, item->unit);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        buffer_add_char(out, ',');
        if (isfinite(item->values[i]))
            diary_cell_add_figure(out, item->values[i]);
    }
    buffer_add_char(out, '\n');
}
