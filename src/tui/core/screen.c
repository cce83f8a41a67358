#include "screen.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* clang-format off: one a line */
const struct screen_class *const screen_classes[SCREEN_COUNT] = {
    [SCREEN_DAY] = &day_screen,
    [SCREEN_WEEK] = &week_screen,
    [SCREEN_REVIEW] = &review_screen,
    [SCREEN_ADD] = &add_screen,
    [SCREEN_QUICK] = &quick_screen,
    [SCREEN_ENTRY] = &entry_screen,
    [SCREEN_SUGGEST] = &suggest_screen,
    [SCREEN_COURSES] = &courses_screen,
    [SCREEN_COURSE] = &course_screen,
    [SCREEN_SHEET] = &sheet_screen,
    [SCREEN_PROMPT] = &prompt_screen,
    [SCREEN_PROFILE] = &profile_screen,
    [SCREEN_RECIPE] = &recipe_screen,
    [SCREEN_FOODS] = &foods_screen,
    [SCREEN_FOOD] = &food_screen,
    [SCREEN_FOOD_FORM] = &food_form_screen,
    [SCREEN_HELP] = &help_screen,
    [SCREEN_TARGETS] = &targets_screen,
    [SCREEN_TARGET_FORM] = &target_form_screen,
    [SCREEN_ABOUT] = &about_screen,
};
/* clang-format on */

void screen_spell(const struct ui *ui, char *text)
{
    static const char sign[] = "\xC2\xB5g";
    for (char *at = text; !ui->wording.unicode && (at = strstr(at, sign)) != NULL;)
        memcpy(at, "mcg", 3);
}

void screen_tell(struct ui *ui, enum style style, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(ui->message, sizeof ui->message, format, arguments);
    va_end(arguments);
    screen_spell(ui, ui->message);
    ui->message_style = style;
}

void screen_tell_error(struct ui *ui, const struct error *error)
{
    screen_tell(ui, STYLE_BAD, "%.500s", error->text);
}
