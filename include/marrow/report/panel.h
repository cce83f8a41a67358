/* panel.h - panels: the nutrients that a question looks at together, and what goes with them.
 *
 *   bones   magnesium, calcium, vitamin D, protein, phosphorus, potassium, sodium, vitamin K
 *   stones  calcium, sodium, potassium, magnesium, protein, vitamin C and water; with them calcium
 *           by meal, protein from animals and plants, fluid, and vitamin C from supplements
 *   all     every nutrient, with the same
 *
 * A panel shows and sums up; it judges nothing that the day does not judge.
 *
 * Protein is told apart by the group of the food it was eaten in. Milk, cheese, yogurt, eggs, meat,
 * poultry, fish and shellfish are of animals; vegetables, fruit, legumes, soy products, nuts,
 * seeds, grains, cereals, bread, mushrooms, seaweed and plant drinks of plants. What is mixed
 * (dishes, soups, baked goods, sweets ...), recipes, and foods without a group are not told apart,
 * nor are supplements. Fluid is the water in all that was eaten and drunk.
 */
#ifndef MARROW_REPORT_PANEL_H
#define MARROW_REPORT_PANEL_H

#include <stdbool.h>
#include <stddef.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/journal.h"
#include "marrow/report/day.h"
#include "marrow/report/interval.h"
#include "marrow/report/period.h"
#include "marrow/report/wording.h"

enum panel { PANEL_NONE, PANEL_BONES, PANEL_STONES, PANEL_ALL };

/* Returns "none", "bones", "stones" or "all". */
const char *panel_name(enum panel panel);

/* Finds a panel by its name, ignoring case. Returns false if there is none. */
bool panel_find(enum panel *out, const char *name);

/* Loads the panel that the setting chooses. */
MARROW_CHECKED enum status panel_load_setting(enum panel *out, struct journal *journal,
                                              struct error *error);

/* Returns whether the panel shows the nutrient. */
bool panel_has(enum panel panel, enum nutrient nutrient);

/* Protein by what it is from, in g: of a day, or the mean of a period's complete days. */
struct panel_protein {
    struct interval animal, plant, untold;
};

struct panel_protein panel_protein_of_day(const struct day *day);

/* Loads the mean; all zero without a complete day. */
MARROW_CHECKED enum status panel_load_protein(struct panel_protein *out, struct journal *journal,
                                              const struct period *period, struct error *error);

/* Pass each line about the panel, beside its nutrients, to `add`: its label ("Fluid") and its text.
 * PANEL_NONE has none, PANEL_BONES only that of protein. */
void panel_each_of_day(enum panel panel, const struct wording *wording, const struct day *day,
                       void (*add)(const char *label, const char *text, void *payload),
                       void *payload);
void panel_each_of_period(enum panel panel, const struct wording *wording,
                          const struct period *period, const struct panel_protein *protein,
                          void (*add)(const char *label, const char *text, void *payload),
                          void *payload);

#endif
