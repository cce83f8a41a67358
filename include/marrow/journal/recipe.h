/* recipe.h - a recipe in hand: its ingredients, its servings or cooked weight, and keeping it in
 * the log as a food.
 *
 * A recipe is a food of kind recipe (catalogue/composition.h). With a cooked weight its basis is g,
 * values per 100 g cooked, and it has the measures 'recipe' (all of it) and, where servings are
 * said too, 'serving'. Without a weight its basis is the serving, and 'recipe' is so many of them;
 * nothing said means one serving. Its ingredients point to versions of foods: when a food is
 * corrected, the recipe keeps what it was made with until it is refreshed.
 */
#ifndef MARROW_JOURNAL_RECIPE_H
#define MARROW_JOURNAL_RECIPE_H

#include "marrow/catalogue/composition.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/revision.h"

#define RECIPE_PARTS_MAX 200

struct recipe_part {
    struct food
        food; /* the version it was made with; version_id 0: of a catalogue, not in the log yet */
    double amount; /* g, ml or units: the food's basis */
    const char *measure; /* as said: "2 slices" */
    bool is_questionable; /* looks absurd (measure.h) */
};

/* A recipe as it is being made or changed. */
struct recipe {
    struct arena arena;
    int64_t food_id; /* 0: new */
    int64_t version_id; /* 0: new */
    const char *origin; /* NULL: new */
    const char *name;
    const char *aliases; /* NULL: none */
    double servings; /* 0: not said */
    double weight_g; /* cooked; 0: not weighed */
    struct recipe_part *parts;
    size_t count;
    size_t room;
};

/* An empty one. STATUS_INVALID: the name is blank. Release in every case. */
MARROW_CHECKED enum status recipe_init(struct recipe *out, const char *name, struct error *error);
void recipe_release(struct recipe *recipe);

/* A version of a recipe as it was made. STATUS_NOT_FOUND: there is no such version; STATUS_INVALID:
 * it is no recipe of the person's own. Release in every case. */
MARROW_CHECKED enum status recipe_load(struct recipe *out, struct journal *journal,
                                       int64_t version_id, struct error *error);

/* The newest version of the recipe that words or its key mean: its whole name among the recipes,
 * else as any food is found. STATUS_NOT_FOUND: none, or a food that is no recipe; STATUS_AMBIGUOUS
 * as resolve_food. Release in every case. */
MARROW_CHECKED enum status recipe_find(struct recipe *out, struct journal *journal,
                                       const char *words, struct error *error);

/* Adds ingredients in the grammar of quick entry: "200 g flour, 2 eggs". All or none.
 * STATUS_INVALID: a day, time or meal is said; a supplement or medicine (what limits count by
 * itself); a recipe that is made with this one; too many. Others as resolve_text. */
MARROW_CHECKED enum status recipe_add(struct recipe *recipe, struct journal *journal,
                                      const char *text, struct error *error);

/* Adds what was eaten in a meal of a day, as it was logged, but for supplements and medicines:
 * *left_out counts these. STATUS_NOT_FOUND: nothing was eaten then. */
MARROW_CHECKED enum status recipe_add_meal(struct recipe *recipe, size_t *left_out,
                                           struct journal *journal, struct date day,
                                           int64_t meal_id, struct error *error);

/* Takes the ingredient at index out. */
void recipe_remove(struct recipe *recipe, size_t index);

/* Gives the ingredient at index another amount, "150 g". Statuses of measure_settle. */
MARROW_CHECKED enum status recipe_set_amount(struct recipe *recipe, size_t index,
                                             const char *amount, struct error *error);

/* The index of the ingredient that "#2" or words of its name mean. STATUS_NOT_FOUND,
 * STATUS_AMBIGUOUS. */
MARROW_CHECKED enum status recipe_find_part(size_t *out, const struct recipe *recipe,
                                            const char *words, struct error *error);

/* What is said of the whole: "4" servings, "850 g" cooked; "" or "none" takes it away; a name.
 * STATUS_INVALID names the word. */
MARROW_CHECKED enum status recipe_set_servings(struct recipe *recipe, const char *text,
                                               struct error *error);
MARROW_CHECKED enum status recipe_set_weight(struct recipe *recipe, const char *text,
                                             struct error *error);
MARROW_CHECKED enum status recipe_set_name(struct recipe *recipe, const char *name,
                                           struct error *error);

/* How many servings the whole is for showing a part of it: those said, else 1; how much of the
 * basis one of them is. */
double recipe_servings(const struct recipe *recipe);

/* The recipe as a food: values, bounds, measures. Lies in the arena; recipe must stay as it is
 * meanwhile. */
void recipe_food(struct food *out, struct arena *arena, const struct recipe *recipe,
                 const struct ceilings *ceilings);

/* Points the ingredients to the newest versions of their foods. *changed gets how many were not;
 * before, if not NULL, has room for recipe->count foods and gets what each was. An amount is kept
 * as it was said ("2 slices"). STATUS_INVALID: a food no longer has the measure. */
MARROW_CHECKED enum status recipe_refresh(struct recipe *recipe, size_t *changed,
                                          struct food *before, struct journal *journal,
                                          struct error *error);

/* How many ingredients have a newer version. */
MARROW_CHECKED enum status recipe_count_newer(size_t *out, const struct recipe *recipe,
                                              struct journal *journal, struct error *error);

/* Keeps it, as one step: a new food, or a new version of the one that was loaded, which then
 * reaches past entries as reach says. Sets its ids and origin. STATUS_INVALID: no ingredients;
 * another recipe has the name. */
MARROW_CHECKED enum status recipe_save(struct recipe *recipe, struct journal *journal,
                                       struct reach reach, struct error *error);

struct recipes {
    struct arena arena;
    struct food *foods; /* newest versions, bounds set, by name */
    size_t count;
};

/* All recipes of the log with ingredients, hidden ones too. */
MARROW_CHECKED enum status recipes_load(struct recipes *out, struct journal *journal,
                                        struct error *error);
void recipes_release(struct recipes *recipes);

#endif
