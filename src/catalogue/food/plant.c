#include "marrow/catalogue/plant.h"

#include <string.h>

#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/fortified.h"

bool plant_is_group(const char *group)
{
    static const char *const groups[] = { "vegetables",  "seaweed",          "herbs and spices",
                                          "legumes",     "soy products",     "nuts",
                                          "seeds",       "grains",           "fruit",
                                          "dried fruit", "dried vegetables", "dried soy products",
                                          "water" };
    for (size_t i = 0; group && i < sizeof groups / sizeof *groups; i++) {
        if (strcmp(group, groups[i]) == 0)
            return true;
    }
    return false;
}

bool plant_is_plain(const struct food *food)
{
    static const char *const others[] = { "mushroom", "champignon", "fung",  "yeast",  "milk",
                                          "butter",   "cheese",     "cream", "egg",    "pork",
                                          "bacon",    "ham",        "meat",  "beef",   "chicken",
                                          "lard",     "fish",       "tuna",  "salmon", "margarine",
                                          "yogurt",   "yoghurt",    "whey",  "honey",  "fortified",
                                          "enriched" };
    if (!plant_is_group(food->group) || fortified_has(food, NUTRIENT_VITAMIN_D) ||
        food->kind != FOOD_FOOD)
        return false;
    struct fold_words words;
    fold_split(&words, food->name);
    for (size_t w = 0; w < words.count; w++) {
        for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
            if (strncmp(words.words[w], others[i], strlen(others[i])) == 0)
                return false;
        }
    }
    return true;
}
