/* recipe_answer.h - a recipe as lines for people, and as JSON. */
#ifndef MARROW_CLI_RECIPE_ANSWER_H
#define MARROW_CLI_RECIPE_ANSWER_H

#include "core/call.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/recipe.h"
#include "marrow/journal/target.h"

/* What a refresh found: how each ingredient was before, and the recipe then. */
struct recipe_news {
    const struct food *before; /* as many as the recipe has ingredients */
    struct food food_before;
    size_t changed;
    bool is_taken;
};

/* The whole: ingredients, a serving, 100 g where it was weighed, what is unknown and from which
 * ingredient. */
void recipe_answer_text(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct targets *targets);
void recipe_answer_news(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news, const struct targets *targets);
void recipe_answer_list(struct call *call, const struct recipes *recipes,
                        const struct targets *targets);

/* The same as JSON objects; news within the object of the recipe, NULL: none. */
void recipe_answer_json(struct call *call, const struct recipe *recipe, const struct food *food,
                        const struct recipe_news *news);

/* How much of the food's basis a serving of it is: by its measure, or one unit; 0: it does not say.
 */
double recipe_answer_serving(const struct food *food);

#endif
