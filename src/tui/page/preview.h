/* preview.h - what an amount of a food would add, in one line. */
#ifndef MARROW_TUI_PREVIEW_H
#define MARROW_TUI_PREVIEW_H

#include "core/screen.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/target.h"
#include "marrow/report/wording.h"

/* Writes one nutrient of `amount` (g, ml or units) of the food, worded as in the day's list. */
void preview_value(char out[WORDING_SIZE], const struct ui *ui, const struct food *food,
                   double amount, enum nutrient nutrient);

/* Writes the leading nutrients of `amount`, as many as fit: "Mg 142 mg   Ca 178 mg   D ~0 µg". */
void preview_line(char out[256], const struct ui *ui, const struct targets *targets,
                  const struct food *food, double amount);

/* Returns the unit of an amount of the nutrient where people use no other: g, or mg. NULL: several
 * are usual, such as µg and IU. */
const char *preview_only_unit(enum nutrient nutrient);

/* Writes the food's own measures, as many as fit: "1 cup = 30 g, 1 leaf = 10 g". */
void preview_measures(char out[256], const struct food *food);

/* Paints how an amount was read, where the typed text does not show it: "2 slices = 58 g". */
void preview_taken(WINDOW *window, int y, int x, int columns, const struct food *food,
                   const struct measured *measured, const char *typed);

#endif
