/* log_actions.h - logging what was typed, for the screens that ask for it. */
#ifndef MARROW_TUI_LOG_ACTIONS_H
#define MARROW_TUI_LOG_ACTIONS_H

#include "core/screen.h"
#include "marrow/base/date.h"
#include "marrow/journal/meal.h"
#include "marrow/journal/resolve.h"

/* Logs a whole resolution as one undo step. Shows `done` with the first limit that the day now
 * exceeds. Returns the first entry's id, or 0 after showing an error. */
int64_t log_resolution(struct ui *ui, const struct resolution *resolution, const char *done);

/* Logs what is usual at the meal, as one step: the foods that it had on at least half of the days
 * of the last four weeks that it was logged on, each as it was entered last. Tells what was done,
 * or that nothing is usual yet. Returns whether anything was logged. */
bool log_usual_meal(struct ui *ui, struct date day, const struct meal *meal);

/* Logs a template's foods into the meal. Says what was done and which limits that passes. Returns
 * the id of the first entry; 0: it failed, and the error is shown. */
int64_t log_template(struct ui *ui, int64_t template_id, struct date day, int64_t meal_id);

#endif
