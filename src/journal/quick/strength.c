#include "strength.h"

#include <math.h>
#include <string.h>

#include "marrow/catalogue/answer.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/search.h"

bool strength_has_number(const struct fold_words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        if (fold_is_number(words->words[i]))
            return true;
    }
    return false;
}

bool strength_is_open(const struct food_match *settled, const struct food_answer *answers,
                      const struct fold_words *query)
{
    int fitting = 0;
    int own = 0;
    if (!food_is_supplement(settled->food) || settled->answer == ANSWER_NAME ||
        strength_has_number(query))
        return false;
    for (size_t i = 0; i < settled->results.count && i < FOOD_MATCH_HITS; i++) {
        const struct search_hit *hit = &settled->results.hits[i];
        if (answers[i].level < ANSWER_PART || !food_is_supplement(&hit->food))
            continue;
        fitting++;
        own += answers[i].level >= ANSWER_HEAD && (hit->own || hit->food.food_id != 0);
    }
    return fitting > 1 && own != 1;
}

/* Returns whether the foods are of the same nutrients in other amounts. */
static bool is_other_dose(const struct food *food, const struct food *other)
{
    bool differs = false;
    for (int i = 0; i < NUTRIENT_LEADING; i++) {
        double one = food->values[i].amount;
        double two = other->values[i].amount;
        if ((one > 0) != (two > 0))
            return false;
        differs = differs || fabs(one - two) > 1e-9 * one;
    }
    return differs;
}

/* Returns whether the food's name has each number of the query before the same unit: "25,000 IU" is
 * no 25 µg. */
static bool has_strengths(const struct food *food, const struct fold_words *query)
{
    struct fold_words name;
    answer_split(&name, food->name, strlen(food->name));
    for (size_t i = 0; i + 1 < query->count; i++) {
        bool has = !fold_is_number(query->words[i]);
        for (size_t k = 0; !has && k + 1 < name.count; k++)
            has = strcmp(name.words[k], query->words[i]) == 0 &&
                  strcmp(name.words[k + 1], query->words[i + 1]) == 0;
        if (!has)
            return false;
    }
    return true;
}

bool strength_has_two_readings(const struct food_match *settled, const struct food_answer *answers,
                               const struct fold_words *query)
{
    const struct search_results *results = &settled->results;
    if (!food_is_supplement(settled->food) || settled->food->food_id || !strength_has_number(query))
        return false;
    for (size_t i = 0; i < results->count && i < FOOD_MATCH_HITS; i++) {
        const struct food *other = &results->hits[i].food;
        if (other != settled->food && answers[i].level >= ANSWER_PART &&
            food_is_supplement(other) && !other->hidden && has_strengths(other, query) &&
            is_other_dose(settled->food, other))
            return true;
    }
    return false;
}
