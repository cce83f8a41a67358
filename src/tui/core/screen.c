#include "screen.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* clang-format off: one a line */
const struct screen_class *const screen_classes[SCREEN_COUNT] = {
    [SCREEN_DAY] = &screen_day,
    [SCREEN_WEEK] = &screen_week,
    [SCREEN_REVIEW] = &screen_review,
    [SCREEN_ADD] = &screen_add,
    [SCREEN_QUICK] = &screen_quick,
    [SCREEN_ENTRY] = &screen_entry,
    [SCREEN_SUGGEST] = &screen_suggest,
    [SCREEN_COURSES] = &screen_courses,
    [SCREEN_COURSE] = &screen_course,
    [SCREEN_SHEET] = &screen_sheet,
    [SCREEN_PROMPT] = &screen_prompt,
    [SCREEN_PROFILE] = &screen_profile,
    [SCREEN_RECIPE] = &screen_recipe,
    [SCREEN_FOODS] = &screen_foods,
    [SCREEN_FOOD] = &screen_food,
    [SCREEN_FOOD_FORM] = &screen_food_form,
    [SCREEN_HELP] = &screen_help,
    [SCREEN_TARGETS] = &screen_targets,
    [SCREEN_TARGET_FORM] = &screen_target_form,
    [SCREEN_ABOUT] = &screen_about,
};
/* clang-format on */

void ui_spell(const struct ui *ui, char *text)
{
    static const char sign[] = "\xC2\xB5g";
    for (char *at = text; !ui->wording.unicode && (at = strstr(at, sign)) != NULL;)
        memcpy(at, "mcg", 3);
}

void ui_tell(struct ui *ui, enum style style, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(ui->message, sizeof ui->message, format, arguments);
    va_end(arguments);
    ui_spell(ui, ui->message);
    ui->message_style = style;
}

void ui_tell_error(struct ui *ui, const struct error *error)
{
    ui_tell(ui, STYLE_BAD, "%.500s", error->text);
}
