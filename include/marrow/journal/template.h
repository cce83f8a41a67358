/* template.h - templates: foods with their amounts that are logged together by one name, "usual
 * breakfast". Each change is one undo step.
 *
 * A template keeps the version of each food that its amount was said for. What is logged is the
 * food's newest version: a corrected label holds for the usual breakfast too. The amount is then
 * measured again, so 1 slice stays 1 slice.
 */
#ifndef MARROW_JOURNAL_TEMPLATE_H
#define MARROW_JOURNAL_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

#define TEMPLATE_ITEMS_MAX QUICK_ITEMS_MAX
#define TEMPLATE_NAME_MAX 80 /* bytes */

struct template_item {
    int64_t id;
    struct food food; /* the version that the amount was said for */
    double amount; /* g, ml or units, as the version's basis */
    const char *measure; /* as typed: "2 slices" */
};

struct template
{
    int64_t id;
    const char *name;
    int64_t meal_id; /* where it goes unless told */
    struct template_item *items; /* in their order */
    size_t count;
};

struct templates {
    struct arena arena;
    struct template *items; /* by name */
    size_t count;
};

/* Loads all templates with their foods. Release with templates_release. */
MARROW_CHECKED enum status templates_load(struct templates *out, struct store *log,
                                          struct error *error);
void templates_release(struct templates *templates);

/* Returns the template with this name or beginning of a name, ignoring case. STATUS_NOT_FOUND:
 * there is none; the error lists the templates. STATUS_AMBIGUOUS: several begin so. */
MARROW_CHECKED enum status templates_find(const struct template **out,
                                          const struct templates *templates, const char *name,
                                          struct error *error);

/* Returns the template with this id, or NULL. */
const struct template *templates_get(const struct templates *templates, int64_t id);

/* Makes a template of entries. *id gets its id. STATUS_INVALID: the name is blank or too long, or
 * there are no entries or too many. STATUS_CONFLICT: a template has that name. */
MARROW_CHECKED enum status template_make(int64_t *id, struct journal *journal, const char *name,
                                         int64_t meal_id, const int64_t *entries, size_t count,
                                         struct error *error);

/* Makes a resolution that logs the template on a day in a meal (0: its own), for entries_log.
 * The strings of the resolution lie in its arena; release it in every case. STATUS_INVALID: it has
 * no foods, or a food's newest version no longer has the measure. */
MARROW_CHECKED enum status template_resolve(struct resolution *out, struct journal *journal,
                                            const struct template *template, struct date day,
                                            int64_t meal_id, struct error *error);

/* Renames it. Statuses as for template_make. */
MARROW_CHECKED enum status template_rename(struct journal *journal, const struct template *template,
                                           const char *name, struct error *error);
MARROW_CHECKED enum status template_delete(struct journal *journal, const struct template *template,
                                           struct error *error);

/* Adds the foods of a resolution at the end. STATUS_INVALID: they would be too many. */
MARROW_CHECKED enum status template_add(struct journal *journal, const struct template *template,
                                        const struct resolution *resolution, struct error *error);

/* Changes the amount of a food, or removes the food. STATUS_INVALID: it is the last one. */
MARROW_CHECKED enum status template_change(struct journal *journal, const struct template *template,
                                           const struct template_item *item,
                                           const struct measured *measured, struct error *error);
MARROW_CHECKED enum status template_remove(struct journal *journal, const struct template *template,
                                           const struct template_item *item, struct error *error);

#endif
