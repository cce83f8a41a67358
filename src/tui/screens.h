/* screens.h - the screens of the program. To add one, write its folder and add a row here. The row
 * gives it its number, its place in the man page and, if its class names a key, its opening from
 * the first screen.
 */
#ifndef MARROW_TUI_SCREENS_H
#define MARROW_TUI_SCREENS_H

#include <stdio.h>

#include "core/screen.h"

/* The number and class of each screen, in the man page's order. */
#define SCREENS(ROW)                                                                               \
    ROW(SCREEN_DAY, day_screen)                                                                    \
    ROW(SCREEN_REVIEW, review_screen)                                                              \
    ROW(SCREEN_ADD, add_screen)                                                                    \
    ROW(SCREEN_QUICK, quick_screen)                                                                \
    ROW(SCREEN_ENTRY, entry_screen)                                                                \
    ROW(SCREEN_TEMPLATES, templates_screen)                                                        \
    ROW(SCREEN_TEMPLATE, template_screen)                                                          \
    ROW(SCREEN_SUGGEST, suggest_screen)                                                            \
    ROW(SCREEN_FOODS, foods_screen)                                                                \
    ROW(SCREEN_FOOD, food_screen)                                                                  \
    ROW(SCREEN_FOOD_FORM, food_form_screen)                                                        \
    ROW(SCREEN_COURSES, courses_screen)                                                            \
    ROW(SCREEN_COURSE, course_screen)                                                              \
    ROW(SCREEN_SHEET, sheet_screen)                                                                \
    ROW(SCREEN_PROMPT, prompt_screen)                                                              \
    ROW(SCREEN_NUTRIENTS, nutrients_screen)                                                        \
    ROW(SCREEN_HISTORY, history_screen)                                                            \
    ROW(SCREEN_SETTINGS, settings_screen)                                                          \
    ROW(SCREEN_CHOICE, choice_screen)                                                              \
    ROW(SCREEN_PROFILE, profile_screen)                                                            \
    ROW(SCREEN_WELCOME, welcome_screen)                                                            \
    ROW(SCREEN_RECIPE, recipe_screen)                                                              \
    ROW(SCREEN_HELP, help_screen)                                                                  \
    ROW(SCREEN_MESSAGES, messages_screen)                                                          \
    ROW(SCREEN_COMMAND, command_screen)                                                            \
    ROW(SCREEN_ANSWER, answer_screen)                                                              \
    ROW(SCREEN_TARGETS, targets_screen)                                                            \
    ROW(SCREEN_TARGET_FORM, target_form_screen)                                                    \
    ROW(SCREEN_ABOUT, about_screen)

#define SCREENS_NUMBER(number, class) number,
enum screen_number { SCREENS(SCREENS_NUMBER) SCREEN_COUNT };
#undef SCREENS_NUMBER

extern const struct screen_set screens;

/* Prints the keys of the first screen's footer as a Markdown table, for the README. */
void screens_print_markdown(FILE *out);

/* Prints the keys of all screens as roff, for the man page. */
void screens_print_man(FILE *out);

#endif
