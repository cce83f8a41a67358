#include <string.h>

#include "fdc_group.h"
#include "marrow/catalogue/plant.h"

static bool is_one_of(const char *word, const char *const *list)
{
    for (; word && *list; list++) {
        if (strcmp(word, *list) == 0)
            return true;
    }
    return false;
}

static bool is_like_one_of(const char *words, const char *const *list)
{
    for (; *list; list++) {
        if (fdc_like(words, *list))
            return true;
    }
    return false;
}

static double amount(const struct food *food, enum nutrient nutrient)
{
    return food->values[nutrient].known == KNOWN_NOT ? 0 : food->values[nutrient].amount;
}

/* Fortified by what the description says, whatever the group. */
static bool says_fortified(const char *words)
{
    static const char *const said[] = { "%added vitamin d%",
                                        "%added vitamin a and vitamin d%",
                                        "%vitamin a & d%",
                                        "%vitamins a and d%",
                                        "%with vitamin d%",
                                        "%vit d%",
                                        "%vitamin a and d%",
                                        "%added calcium%",
                                        "%calcium added%",
                                        "%calcium and vitamin%",
                                        "%plus calcium%",
                                        "%high calcium%",
                                        "%added mineral%",
                                        "%vitamins and minerals%",
                                        "%added nutrients%",
                                        "%enriched with%",
                                        "%with added vitamins%",
                                        "%protein fortified%",
                                        "%meal replacement%",
                                        "%meal supplement%",
                                        "%nutritional%",
                                        "%nutrition bar%",
                                        "%formulated bar%",
                                        "%protein bar%",
                                        "%slim%fast%",
                                        "%breakfast%bar%",
                                        "%nutri-grain%",
                                        "%special k%",
                                        "%luna bar%",
                                        "%clif%",
                                        "%balance%bar%",
                                        "%power%bar%",
                                        "%energy drink%",
                                        "%kashi%",
                                        "%kudos%",
                                        "%acai blend%",
                                        "%jagerbomb%",
                                        "%fiber one%",
                                        "%tiger%milk%",
                                        "%la moderna%",
                                        "%cocoavia%",
                                        "%added protein%",
                                        NULL };
    if (fdc_like(words, "%fortified%") && !fdc_like(words, "%unfortified%"))
        return true;
    if (fdc_like(words, "%with added vitamin%") && fdc_like(words, "% d%added%"))
        return true;
    return is_like_one_of(words, said);
}

/* Fortified by what is usual in its group. */
static bool is_usually_fortified(enum fdc_set set, int category, const char *words,
                                 const char *group)
{
    static const char *const white_bread[] = { "%whole grain white%", "%white wheat%",
                                               "%special formula%", NULL };
    static const char *const with_milk[] = { "%milk%",      "% latte%", "%cappuccino%", "%cream%",
                                             "%chocolate%", "%cocoa%",  "%mocha%",      NULL };
    static const char *const enriched[] = { "%milk%", "%instant%", "%enriched%", NULL };
    bool is_survey = set == FDC_FNDDS;
    if (strcmp(group, "fats") == 0)
        return fdc_like(words, "%margarine%");
    if (strcmp(group, "bread") == 0)
        return is_like_one_of(words, white_bread);
    if (strcmp(group, "cereals") == 0 && is_survey)
        return category == 4602 || category == 4604 || is_like_one_of(words, enriched);
    if (is_survey && (strcmp(group, "milk") == 0 || strcmp(group, "yogurt") == 0 ||
                      strcmp(group, "plant drinks") == 0))
        return true;
    if (is_survey && (strcmp(group, "sweets") == 0 || strcmp(group, "drinks") == 0) &&
        (category == 5802 || category == 5804 || category == 7208 || category == 7220 ||
         is_like_one_of(words, with_milk)))
        return true;
    if (strcmp(group, "drinks") == 0 || strcmp(group, "water") == 0)
        return fdc_like(words, "%enhanced%");
    return strcmp(group, "soy products") != 0 && fdc_like(words, "%with calcium%") &&
           !fdc_like(words, "%calcium propionate%");
}

/* Vitamin B12 grows in no plant; vitamin D in few foods of these groups. */
static bool holds_what_was_added(const char *words, const char *group, const struct food *food)
{
    static const char *const plants[] = { "cereals", "plant drinks", "soy products",
                                          "fruit",   "vegetables",   "water",
                                          NULL };
    static const char *const fresh[] = { "plant drinks", "soy products", "fruit", "vegetables",
                                         NULL };
    static const char *const other[] = { "%kretschmer%", "%tempeh%", "%natto%", "%miso%",
                                         "%egg%",        "%cheese%", "%cream%", "%milk,%",
                                         "%au gratin%",  NULL };
    double vitamin_d = amount(food, NUTRIENT_VITAMIN_D);
    if (is_one_of(group, plants) && !is_like_one_of(words, other) &&
        amount(food, NUTRIENT_VITAMIN_B12) >= 0.2)
        return true;
    if (is_one_of(group, fresh))
        return vitamin_d > 0;
    if ((strcmp(group, "milk") == 0 && fdc_like(words, "%milk%")) || strcmp(group, "yogurt") == 0)
        return vitamin_d > 0.5;
    if (strcmp(group, "drinks") == 0)
        return vitamin_d > 0.2 && !fdc_like(words, "%eggnog%");
    return strcmp(group, "cheese") == 0 && vitamin_d > 2;
}

/* SR writes brands in capitals: those of ready-to-eat cereals are fortified. */
static bool is_branded_cereal(enum fdc_set set, const char *words, const struct food *food)
{
    int capitals = 0;
    if (set != FDC_SR || !food->group || strcmp(food->group, "cereals") != 0 ||
        fdc_like(words, "%kretschmer%") || fdc_like(words, "%shredded wheat%"))
        return false;
    for (const char *p = food->name; *p && capitals < 4; p++)
        capitals = *p >= 'A' && *p <= 'Z' ? capitals + 1 : 0;
    return capitals == 4;
}

bool fdc_is_fortified(enum fdc_set set, int category, const char *words, const struct food *food)
{
    if (set == FDC_BRANDED)
        return false;
    if (says_fortified(words))
        return true;
    if (!food->group)
        return false;
    return is_branded_cereal(set, words, food) ||
           is_usually_fortified(set, category, words, food->group) ||
           holds_what_was_added(words, food->group, food);
}

bool fdc_is_plain_plant(const char *words, const struct food *food)
{
    static const char *const plain[] = { "oats, whole grain%",
                                         "cereals, farina, unenriched%",
                                         "cereals, whole wheat hot%with water%",
                                         "oil, %",
                                         "vinegar, %",
                                         "beverages, coffee, instant%prepared with water%",
                                         "alcoholic beverage, distilled%",
                                         "sauce, hot chile%",
                                         "sauce, peppers, hot%",
                                         "sauce, ready-to-serve, pepper or hot%",
                                         "beverages, carbonated, orange%",
                                         NULL };
    static const char *const other[] = { "%mushroom%",  "%fungi%",     "%yeast%",
                                         "%milk%",      "%butter,%",   "%buttered%",
                                         "%cheese%",    "%cream%",     "%egg",
                                         "%egg %",      "%eggs%",      "%egg,%",
                                         "%pork%",      "%bacon%",     "%meat%",
                                         "%lard%",      "%fish%",      "%margarine%",
                                         "%fat added%", "%fortified%", "%added vitamin%",
                                         "%yogurt%",    "%whey%",      "%honey%",
                                         "%candied%",   NULL };
    if (food->fortified || amount(food, NUTRIENT_CHOLESTEROL) > 0)
        return false;
    if (!plant_is_group(food->group) && !is_like_one_of(words, plain))
        return false;
    return !is_like_one_of(words, other);
}
