/* recipe.h - recipes: ingredients, servings, cooked weight, and saving them as foods.
 *
 * A recipe is a food of the kind recipe (catalogue/composition.h). With a cooked weight its basis
 * is g and its values are per 100 g cooked. It then has the measure 'recipe' (all of it) and, if
 * servings are given too, 'serving'. Without a weight its basis is the serving, and 'recipe' is the
 * number of servings, or 1 if none is given. Its ingredients point to versions of foods: after a
 * food is corrected, the recipe keeps the old version until it is refreshed.
 */
#ifndef MARROW_JOURNAL_RECIPE_H
#define MARROW_JOURNAL_RECIPE_H

#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/composition.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/revision.h"

#define RECIPE_PARTS_MAX 200

struct recipe_part {
    /* The version used in the recipe. Its version_id is 0 if it comes from a catalogue and is not
     * in the log yet. */
    struct food food;
    double amount; /* g, ml or units, by the food's basis */
    const char *measure; /* as typed: "2 slices" */
    bool is_questionable; /* the amount looks wrong (measure.h) */
};

/* A recipe being created or changed. */
struct recipe {
    struct arena arena;
    int64_t food_id; /* 0: new */
    int64_t version_id; /* 0: new */
    const char *origin; /* NULL: new */
    const char *name;
    const char *aliases; /* NULL: none */
    double servings; /* 0: not given */
    double weight_g; /* cooked; 0: not weighed */
    struct recipe_part *parts;
    size_t count;
    size_t room;
    struct resolve_note *notes; /* on the ingredients typed last */
    size_t note_count;
};

/* Begins an empty recipe. Release with recipe_release in any case. STATUS_INVALID: the name is
 * blank. */
MARROW_CHECKED enum status recipe_init(struct recipe *out, const char *name, struct error *error);
void recipe_release(struct recipe *recipe);

/* Loads a version of a recipe. Release in any case. STATUS_NOT_FOUND: there is no such version.
 * STATUS_INVALID: it is not one of the person's own recipes. */
MARROW_CHECKED enum status recipe_load(struct recipe *out, struct journal *journal,
                                       int64_t version_id, struct error *error);

/* Loads the newest version of the recipe with this name or key; else of the recipe that the words
 * find as in any search. Release in any case. STATUS_NOT_FOUND: nothing was found, or the food is
 * not a recipe. STATUS_AMBIGUOUS as for resolve_food. */
MARROW_CHECKED enum status recipe_find(struct recipe *out, struct journal *journal,
                                       const char *words, struct error *error);

/* Adds ingredients typed as in quick entry, "200 g flour, 2 eggs": all or none. STATUS_INVALID: the
 * text has a day, time or meal; a supplement or medicine; a recipe that contains this one; or too
 * many ingredients. Other statuses as for resolve_text. */
MARROW_CHECKED enum status recipe_add(struct recipe *recipe, struct journal *journal,
                                      const char *text, struct error *error);

/* Adds what was logged for a meal of a day, except supplements and medicines; *left_out gets their
 * number. STATUS_NOT_FOUND: nothing was logged for it. */
MARROW_CHECKED enum status recipe_add_meal(struct recipe *recipe, size_t *left_out,
                                           struct journal *journal, struct date day,
                                           int64_t meal_id, struct error *error);

/* Removes the ingredient at `index`. */
void recipe_remove(struct recipe *recipe, size_t index);

/* Changes the amount of the ingredient at `index`: "150 g". Statuses as for measure_settle. */
MARROW_CHECKED enum status recipe_set_amount(struct recipe *recipe, size_t index,
                                             const char *amount, struct error *error);

/* Finds the index of an ingredient by "#2" or by words of its name. STATUS_NOT_FOUND: none matches.
 * STATUS_AMBIGUOUS: several do. */
MARROW_CHECKED enum status recipe_find_part(size_t *out, const struct recipe *recipe,
                                            const char *words, struct error *error);

/* Sets the number of servings, "4"; "" or "none" removes it. STATUS_INVALID: not a valid number. */
MARROW_CHECKED enum status recipe_set_servings(struct recipe *recipe, const char *text,
                                               struct error *error);

/* Sets the cooked weight, "850 g"; "" or "none" removes it. STATUS_INVALID: not a valid weight. */
MARROW_CHECKED enum status recipe_set_weight(struct recipe *recipe, const char *text,
                                             struct error *error);

/* Sets the name. STATUS_INVALID: it is blank. */
MARROW_CHECKED enum status recipe_set_name(struct recipe *recipe, const char *name,
                                           struct error *error);

/* Returns how many servings the recipe makes: those given, else 1. */
double recipe_servings(const struct recipe *recipe);

/* Makes the recipe into a food with values, bounds and measures. The food uses memory of the arena
 * and of the recipe. */
void recipe_food(struct food *out, struct arena *arena, const struct recipe *recipe,
                 const struct ceilings *ceilings);

/* Points the ingredients to the newest versions of their foods. *changed gets how many were older;
 * `before` (room for recipe->count foods; may be NULL) gets the earlier versions. Amounts follow
 * their measures ("2 slices"). STATUS_INVALID: a food no longer has the measure. */
MARROW_CHECKED enum status recipe_refresh(struct recipe *recipe, size_t *changed,
                                          struct food *before, struct journal *journal,
                                          struct error *error);

/* Counts the ingredients that have a newer version. */
MARROW_CHECKED enum status recipe_count_newer(size_t *out, const struct recipe *recipe,
                                              struct journal *journal, struct error *error);

/* Saves the recipe, as one undo step: as a new food, or as a new version of the loaded one, which
 * applies to past entries as `reach` says. Sets its ids and origin. STATUS_INVALID: it has no
 * ingredients, or another recipe has the name. */
MARROW_CHECKED enum status recipe_save(struct recipe *recipe, struct journal *journal,
                                       struct reach reach, struct error *error);

struct recipes {
    struct arena arena;
    struct food *foods; /* newest versions with bounds, ordered by name */
    size_t count;
};

/* Loads all recipes of the log that have ingredients, including hidden ones. Release with
 * recipes_release. */
MARROW_CHECKED enum status recipes_load(struct recipes *out, struct journal *journal,
                                        struct error *error);
void recipes_release(struct recipes *recipes);

#endif
