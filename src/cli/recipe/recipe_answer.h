/* recipe_answer.h - a recipe as text and as JSON. */
#ifndef MARROW_CLI_RECIPE_ANSWER_H
#define MARROW_CLI_RECIPE_ANSWER_H

#include "core/call.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/target.h"

/* The result of a refresh: each ingredient and the recipe as they were before. */
struct recipe_news {
    const struct food *before; /* one for each ingredient of the recipe */
    struct food food_before;
    size_t changed;
    bool is_taken;
};

/* Writes a whole recipe: its ingredients, a serving, 100 g if it was weighed, and which values are
 * unknown because of which ingredient. */
void recipe_answer_text(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct targets *targets);
void recipe_answer_news(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news, const struct targets *targets);
void recipe_answer_list(struct call *call, const struct recipes *recipes,
                        const struct targets *targets);

/* Writes a recipe as a JSON object. news is written within it; NULL: none. */
void recipe_answer_json(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news);

/* Returns how much of the food's basis a serving is: by its measure, or one unit; 0: unknown. */
double recipe_answer_serving(const struct food *food);

#endif
