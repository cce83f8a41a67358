#include "fdc_group.h"

#include <string.h>

/* The first rule that matches counts. Category 0 to 0: any. Group "-" leaves a food without a
 * group: it is not eaten as it is (powders, mixes, concentrates), or of a kind of its own. NULL is
 * an exception to the "-" rules after it. */
struct rule {
    enum { ANY, SR, FOUNDATION, FNDDS } kind; /* SR: of Foundation too */
    int low;
    int high;
    const char *words;
    const char *group;
};

/* clang-format off */
static const struct rule rules[] = {
    { SR, 3, 3, "%", "-" }, { SR, 24, 24, "%", "-" }, { FNDDS, 9002, 9404, "%", "-" },
    { FNDDS, 9802, 9999, "%", "-" }, { ANY, 0, 0, "% as ingredient%", "-" },
    { ANY, 0, 0, "%infant%", "-" }, { ANY, 0, 0, "%human%", "-" },
    { SR, 5, 17, "%mechanically separated%", "-" }, { SR, 5, 17, "%mechanically deboned%", "-" },
    { SR, 5, 17, "%with bone meal%", "-" }, { SR, 5, 17, "%fat only%", "-" },
    { SR, 5, 17, "%separable fat%", "-" }, { SR, 5, 17, "%seam fat%", "-" },
    { SR, 5, 17, "%external fat%", "-" }, { SR, 5, 17, "%backfat%", "-" },
    { SR, 5, 17, "%leaf fat%", "-" }, { SR, 5, 17, "%subcutaneous fat%", "-" },
    { SR, 5, 17, "%intermuscular fat%", "-" }, { SR, 5, 17, "%suet%", "-" },
    { SR, 5, 17, "%rendered fat%", "fats" }, { SR, 18, 18, "leavening agents%", "-" },
    { ANY, 0, 0, "yeast extract%", "sauces" }, { ANY, 0, 0, "%dry mix% prepared%", NULL },
    { ANY, 0, 0, "%mix, prepared%", NULL }, { ANY, 0, 0, "%powder% prepared with%", NULL },
    { ANY, 0, 0, "%from dry%", NULL }, { ANY, 0, 0, "%dehydrated, prepared%", NULL },
    { ANY, 0, 0, "%, dry, prepared%", NULL }, { ANY, 0, 0, "%made from%mix%", NULL },
    { ANY, 0, 0, "%mix, made with%", NULL }, { ANY, 0, 0, "%powder%", "-" },
    { SR, 1, 1, "milk, dry%", "-" }, { SR, 1, 1, "milk, buttermilk, dried%", "-" },
    { SR, 1, 1, "whey, %dried%", "-" }, { SR, 1, 1, "egg%dried%", "-" },
    { SR, 1, 1, "egg%powder%", "-" }, { SR, 1, 1, "protein supplement%", "-" },
    { SR, 1, 1, "nutritional supplement%", "-" }, { ANY, 0, 0, "%dry mix%", "-" },
    { ANY, 0, 0, "% mix, dry%", "-" }, { ANY, 0, 0, "%drink mix%", "-" },
    { ANY, 0, 0, "%beverage mix%", "-" }, { SR, 14, 14, "% mix%dry%", "-" },
    { SR, 14, 14, "%cocoa mix%", "-" }, { ANY, 0, 0, "%concentrate%", "-" },
    { ANY, 0, 0, "%not reconstituted%", "-" }, { ANY, 0, 0, "%unprepared%", "-" },
    { SR, 14, 14, "%instant%", "-" }, { SR, 6, 6, "%, dry%", "-" },
    { SR, 6, 6, "%dehydrated%", "-" }, { SR, 6, 6, "%cubes%", "-" }, { SR, 6, 6, "%, mix%", "-" },
    { SR, 6, 6, "%instant%", "-" }, { SR, 19, 19, "%dry mix%", "-" },
    { SR, 19, 19, "%unsweetened%pectin%", "-" }, { SR, 19, 19, "pectin%", "-" },
    { SR, 19, 19, "gums%", "-" }, { SR, 19, 19, "%stevia%", "-" },
    { SR, 19, 19, "sweetener%", "-" }, { SR, 19, 19, "%rennin%", "-" },
    { SR, 18, 18, "%, dry%", "-" }, { SR, 11, 11, "%dehydrated%", "-" },
    { SR, 11, 11, "%freeze-dried%", "-" }, { SR, 11, 11, "%flour%", "-" }, { ANY, 2, 2, "%", NULL },
    { SR, 16, 16, "%isolate%", "-" }, { SR, 16, 16, "%dried-frozen%", "-" },
    { SR, 16, 16, "soy flour%", "-" }, { SR, 16, 16, "flour, soy%", "-" },
    { SR, 16, 16, "soy meal%", "-" }, { SR, 16, 16, "peanut flour%", "-" },
    { SR, 16, 16, "%textured%", "-" }, { FNDDS, 0, 0, "textured vegetable%", "-" },
    { SR, 4, 4, "%industrial%", "-" }, { ANY, 0, 0, "%industrial%", "-" },
    { SR, 4, 4, "fish oil%", "-" }, { SR, 4, 4, "%lecithin%", "-" },
    { SR, 21, 25, "%powder%", "-" }, { SR, 14, 14, "%protein powder%", "-" },
    { SR, 11, 11, "mushroom%", "mushrooms" }, { SR, 11, 11, "%mushroom%raw%", "mushrooms" },
    { FOUNDATION, 11, 11, "%mushroom%", "mushrooms" }, { ANY, 11, 11, "fungi%", "mushrooms" },
    { FNDDS, 6400, 6499, "mushroom%", "mushrooms" }, { ANY, 11, 11, "seaweed%", "seaweed" },
    { FNDDS, 6400, 6499, "seaweed%", "seaweed" }, { ANY, 11, 11, "%tomato juice%", "vegetables" },
    { ANY, 11, 11, "soybeans%", "soy products" }, { ANY, 11, 11, "edamame%", "soy products" },
    { ANY, 11, 11, "parsley%", "herbs and spices" },
    { ANY, 11, 11, "coriander%", "herbs and spices" },
    { ANY, 11, 11, "chives%", "herbs and spices" },
    { ANY, 11, 11, "ginger root%", "herbs and spices" },
    { ANY, 11, 11, "lemon grass%", "herbs and spices" }, { ANY, 11, 11, "catsup%", "sauces" },
    { ANY, 11, 11, "pepeao%", "mushrooms" }, { ANY, 11, 11, "tomatoes, sun-dried%", "vegetables" },
    { ANY, 11, 11, "%dried%", "-" }, { ANY, 11, 11, "ketchup%", "sauces" },
    { ANY, 2, 2, "vinegar%", "sauces" }, { ANY, 2, 2, "mustard, prepared%", "sauces" },
    { ANY, 2, 2, "capers%", "vegetables" }, { ANY, 2, 2, "horseradish%", "sauces" },
    { ANY, 2, 2, "%salt, table%", "herbs and spices" }, { ANY, 2, 2, "seasoning mix%", "-" },
    { ANY, 2, 2, "%imitation%", "-" }, { ANY, 2, 2, "%poppy seed%", "seeds" },
    { ANY, 1, 1, "%cheese sauce%", "sauces" }, { ANY, 1, 1, "%cheese topping%", "-" },
    { ANY, 1, 1, "%cheese%", "cheese" }, { ANY, 1, 1, "%velveeta%", "cheese" },
    { ANY, 1, 1, "%cheez%", "cheese" }, { ANY, 1, 1, "%frozen yogurt%", "sweets" },
    { ANY, 1, 1, "yogurt, frozen%", "sweets" }, { ANY, 1, 1, "yogurt%", "yogurt" },
    { ANY, 1, 1, "kefir%", "yogurt" }, { ANY, 1, 1, "%ice cream%", "sweets" },
    { ANY, 1, 1, "milk dessert%", "sweets" }, { ANY, 1, 1, "dulce de leche%", "sweets" },
    { ANY, 1, 1, "buttermilk%", "milk" }, { ANY, 1, 1, "butter%", "fats" },
    { ANY, 1, 1, "egg substitute%", "eggs" }, { ANY, 1, 1, "eggnog%", "milk" },
    { ANY, 1, 1, "egg%", "eggs" }, { ANY, 1, 1, "%substitute%", "-" },
    { ANY, 1, 1, "%imitation%", "-" }, { ANY, 1, 1, "dessert topping%", "-" },
    { ANY, 1, 1, "%", "milk" }, { ANY, 4, 4, "%dressing%", "sauces" },
    { ANY, 4, 4, "%mayo%", "sauces" }, { ANY, 4, 4, "sandwich spread%", "sauces" },
    { ANY, 4, 4, "%", "fats" }, { ANY, 5, 5, "%liver%", "organ meat" },
    { ANY, 5, 5, "%gizzard%", "organ meat" }, { ANY, 5, 5, "%giblets%", "organ meat" },
    { ANY, 5, 5, "%heart%", "organ meat" }, { ANY, 5, 5, "%bratwurst%", "processed meat" },
    { ANY, 5, 5, "%sausage%", "processed meat" }, { ANY, 5, 5, "%", "poultry" },
    { ANY, 6, 6, "%soup%", "soups" }, { ANY, 6, 6, "%broth%", "soups" },
    { ANY, 6, 6, "%stew%", "soups" }, { ANY, 6, 6, "%", "sauces" },
    { ANY, 7, 7, "%", "processed meat" }, { ANY, 8, 8, "%", "cereals" },
    { ANY, 9, 9, "%dehydrated%", "dried fruit" }, { ANY, 9, 9, "%dried%", "dried fruit" },
    { ANY, 9, 9, "raisins%", "dried fruit" }, { ANY, 9, 9, "%prunes%", "dried fruit" },
    { ANY, 9, 9, "dates%", "dried fruit" }, { ANY, 9, 9, "%", "fruit" },
    { ANY, 10, 10, "%variety meats%", "organ meat" }, { ANY, 10, 10, "%liver%", "organ meat" },
    { ANY, 10, 10, "%kidney%", "organ meat" }, { ANY, 10, 10, "%brain%", "organ meat" },
    { ANY, 10, 10, "%sweetbread%", "organ meat" }, { ANY, 10, 10, "%heart%", "organ meat" },
    { ANY, 10, 10, "%tongue%", "organ meat" }, { ANY, 10, 10, "%spleen%", "organ meat" },
    { ANY, 10, 10, "%lungs%", "organ meat" }, { ANY, 10, 10, "%cured%", "processed meat" },
    { ANY, 10, 10, "%bacon%", "processed meat" }, { ANY, 10, 10, "%", "meat" },
    { ANY, 11, 11, "%milk%", "dishes" }, { ANY, 11, 11, "%au gratin%", "dishes" },
    { ANY, 11, 11, "%scalloped%", "dishes" }, { ANY, 11, 11, "%cheese%", "dishes" },
    { ANY, 11, 11, "%creamed%", "dishes" }, { ANY, 11, 11, "%souffle%", "dishes" },
    { ANY, 11, 11, "%cream sauce%", "dishes" }, { ANY, 11, 11, "%", "vegetables" },
    { ANY, 12, 12, "%coconut milk%", "plant drinks" },
    { ANY, 12, 12, "%coconut cream%", "plant drinks" },
    { ANY, 12, 12, "%coconut water%", "drinks" }, { ANY, 12, 12, "%coconut%water%", "drinks" },
    { ANY, 12, 12, "%almond milk%", "plant drinks" },
    { ANY, 12, 12, "%milk%unsweetened%", "plant drinks" }, { ANY, 12, 12, "%cottonseed%", "-" },
    { ANY, 12, 12, "seeds,%", "seeds" }, { ANY, 12, 12, "sesame butter%", "seeds" },
    { ANY, 12, 12, "%flax%", "seeds" }, { ANY, 12, 12, "%chia%", "seeds" },
    { ANY, 12, 12, "%", "nuts" }, { ANY, 13, 13, "%variety meats%", "organ meat" },
    { ANY, 13, 13, "%liver%", "organ meat" }, { ANY, 13, 13, "%kidney%", "organ meat" },
    { ANY, 13, 13, "%brain%", "organ meat" }, { ANY, 13, 13, "%sweetbread%", "organ meat" },
    { ANY, 13, 13, "%heart%", "organ meat" }, { ANY, 13, 13, "%tongue%", "organ meat" },
    { ANY, 13, 13, "%spleen%", "organ meat" }, { ANY, 13, 13, "%lungs%", "organ meat" },
    { ANY, 13, 13, "%cured%", "processed meat" }, { ANY, 13, 13, "%bacon%", "processed meat" },
    { ANY, 13, 13, "%", "meat" }, { ANY, 14, 14, "%almond milk%", "plant drinks" },
    { ANY, 14, 14, "%rice milk%", "plant drinks" },
    { ANY, 14, 14, "%coconut milk%", "plant drinks" },
    { ANY, 14, 14, "%soy milk%", "plant drinks" }, { ANY, 14, 14, "%oat milk%", "plant drinks" },
    { ANY, 14, 14, "%syrup%", "sweets" }, { ANY, 14, 14, "%water, tap%", "water" },
    { ANY, 14, 14, "%water, bottled%", "water" },
    { ANY, 14, 14, "%mineral bottled water%", "water" },
    { ANY, 14, 14, "water, non-carbonated%", "water" }, { ANY, 14, 14, "%", "drinks" },
    { ANY, 15, 15, "crustaceans%", "shellfish" }, { ANY, 15, 15, "mollusk%", "shellfish" },
    { ANY, 15, 15, "%shrimp%", "shellfish" }, { ANY, 15, 15, "%crab%", "shellfish" },
    { ANY, 15, 15, "frog%", "meat" }, { ANY, 15, 15, "turtle%", "meat" },
    { ANY, 15, 15, "jellyfish%", "shellfish" }, { ANY, 15, 15, "%", "fish" },
    { ANY, 16, 16, "%milk%", NULL }, { ANY, 16, 16, "%peanut%", "nuts" },
    { ANY, 16, 16, "%creamer%", "plant drinks" }, { ANY, 16, 16, "soymilk%", "plant drinks" },
    { ANY, 16, 16, "soy milk%", "plant drinks" }, { ANY, 16, 16, "%almond milk%", "plant drinks" },
    { ANY, 16, 16, "%oat milk%", "plant drinks" }, { ANY, 16, 16, "%soy sauce%", "sauces" },
    { ANY, 16, 16, "%soy%", "soy products" }, { ANY, 16, 16, "%tofu%", "soy products" },
    { ANY, 16, 16, "%tempeh%", "soy products" }, { ANY, 16, 16, "%miso%", "soy products" },
    { ANY, 16, 16, "%natto%", "soy products" }, { ANY, 16, 16, "%okara%", "soy products" },
    { ANY, 16, 16, "%meatless%", "soy products" }, { ANY, 16, 16, "%vegetarian%", "soy products" },
    { ANY, 16, 16, "%veggie%", "soy products" }, { ANY, 16, 16, "meat extender%", "-" },
    { ANY, 16, 16, "morningstar%", "soy products" }, { ANY, 16, 16, "loma linda%", "soy products" },
    { ANY, 16, 16, "worthington%", "soy products" },
    { ANY, 16, 16, "gardenburger%", "soy products" }, { ANY, 16, 16, "%", "legumes" },
    { ANY, 17, 17, "%variety meats%", "organ meat" }, { ANY, 17, 17, "%liver%", "organ meat" },
    { ANY, 17, 17, "%kidney%", "organ meat" }, { ANY, 17, 17, "%brain%", "organ meat" },
    { ANY, 17, 17, "%sweetbread%", "organ meat" }, { ANY, 17, 17, "%heart%", "organ meat" },
    { ANY, 17, 17, "%tongue%", "organ meat" }, { ANY, 17, 17, "%spleen%", "organ meat" },
    { ANY, 17, 17, "%lungs%", "organ meat" }, { ANY, 17, 17, "%", "meat" },
    { ANY, 18, 18, "%breadcrumbs%", "bread" }, { ANY, 18, 18, "%bread, banana%", "baked goods" },
    { ANY, 18, 18, "%shortbread%", "baked goods" }, { ANY, 18, 18, "%gingerbread%", "baked goods" },
    { ANY, 18, 18, "%crispbread%", "baked goods" }, { ANY, 18, 18, "%sweet roll%", "baked goods" },
    { ANY, 18, 18, "bread%", "bread" }, { ANY, 18, 18, "%rolls%", "bread" },
    { ANY, 18, 18, "bagel%", "bread" }, { ANY, 18, 18, "english muffin%", "bread" },
    { ANY, 18, 18, "%tortilla%", "bread" }, { ANY, 18, 18, "taco shells%", "bread" },
    { ANY, 18, 18, "tostada%", "bread" }, { ANY, 18, 18, "croutons%", "bread" },
    { ANY, 18, 18, "%", "baked goods" }, { ANY, 19, 19, "%tiger%milk%", "snacks" },
    { ANY, 19, 19, "%", "sweets" }, { ANY, 20, 20, "chia%", "seeds" },
    { ANY, 20, 20, "flax%", "seeds" }, { ANY, 20, 20, "%", "grains" },
    { ANY, 23, 23, "%", "snacks" }, { ANY, 21, 25, "%shake%", "milk" },
    { ANY, 21, 25, "%sundae%", "sweets" }, { ANY, 21, 25, "%soft serve%", "sweets" },
    { ANY, 21, 25, "%ice cream%", "sweets" }, { ANY, 21, 25, "%cookie%", "baked goods" },
    { ANY, 21, 25, "% pie", "baked goods" }, { ANY, 21, 25, "% pie,%", "baked goods" },
    { ANY, 21, 25, "%coffee%", "drinks" }, { ANY, 21, 25, "%mocha%", "drinks" },
    { ANY, 21, 25, "% latte%", "drinks" }, { ANY, 21, 25, "%parfait%", "sweets" },
    { ANY, 21, 25, "%sauce%", NULL }, { ANY, 21, 25, "%soup%", "soups" },
    { ANY, 21, 22, "%", "dishes" }, { ANY, 25, 25, "%", "dishes" },
    { ANY, 2, 2, "%", "herbs and spices" }, { FNDDS, 1002, 1008, "%dry%", "-" },
    { FNDDS, 1002, 1008, "kefir%", "yogurt" }, { FNDDS, 1002, 1402, "%", "milk" },
    { FNDDS, 1602, 1604, "%breaded%", "dishes" }, { FNDDS, 1602, 1604, "%", "cheese" },
    { FNDDS, 1820, 1822, "%", "yogurt" }, { FNDDS, 1902, 1902, "%", "plant drinks" },
    { FNDDS, 1904, 1904, "%", "yogurt" }, { FNDDS, 2010, 2010, "%", "organ meat" },
    { FNDDS, 2002, 2008, "%", "meat" }, { FNDDS, 2202, 2206, "%", "poultry" },
    { FNDDS, 2402, 2402, "%", "fish" }, { FNDDS, 2404, 2404, "frog%", "meat" },
    { FNDDS, 2404, 2404, "turtle%", "meat" }, { FNDDS, 2404, 2404, "%", "shellfish" },
    { FNDDS, 2502, 2502, "%", "eggs" }, { FNDDS, 2602, 2608, "%", "processed meat" },
    { FNDDS, 2802, 5100, "soy nuts%", "soy products" },
    { FNDDS, 2802, 2802, "edamame%", "soy products" },
    { FNDDS, 2802, 2802, "soybean%", "soy products" },
    { FNDDS, 2802, 2802, "%with meat%", "dishes" }, { FNDDS, 2802, 2802, "%franks%", "dishes" },
    { FNDDS, 2802, 2802, "%pork%", "dishes" }, { FNDDS, 2802, 2802, "%cheese%", "dishes" },
    { FNDDS, 2802, 2802, "%", "legumes" }, { FNDDS, 2804, 2804, "%seed%", "seeds" },
    { FNDDS, 2804, 2804, "tahini%", "seeds" }, { FNDDS, 2804, 2804, "%", "nuts" },
    { FNDDS, 2806, 2806, "frozen dessert%", "sweets" }, { FNDDS, 2806, 2806, "%", "soy products" },
    { FNDDS, 3002, 3750, "%", "dishes" }, { FNDDS, 3802, 3808, "%", "soups" },
    { FNDDS, 4002, 4004, "%milk%", "dishes" }, { FNDDS, 4002, 4004, "%", "grains" },
    { FNDDS, 4202, 4208, "%", "bread" }, { FNDDS, 4402, 4404, "%", "baked goods" },
    { FNDDS, 4602, 4804, "%", "cereals" }, { FNDDS, 5002, 5008, "%", "snacks" },
    { FNDDS, 5202, 5204, "%", "baked goods" }, { FNDDS, 5402, 5404, "%", "snacks" },
    { FNDDS, 5502, 5506, "%", "baked goods" }, { FNDDS, 5702, 5806, "%", "sweets" },
    { FNDDS, 6016, 6016, "%", "dried fruit" }, { FNDDS, 6018, 6018, "%salad%dressing%", "dishes" },
    { FNDDS, 6002, 6024, "%cream%", "dishes" }, { FNDDS, 6002, 6024, "%chocolate%", "sweets" },
    { FNDDS, 6002, 6024, "%", "fruit" }, { FNDDS, 6407, 6411, "%ham or pork%", "dishes" },
    { FNDDS, 6432, 6432, "%", "dishes" }, { FNDDS, 6420, 6430, "%cheese%", "dishes" },
    { FNDDS, 6402, 6489, "%cream%", "dishes" }, { FNDDS, 6402, 6489, "% egg%", "dishes" },
    { FNDDS, 6402, 6489, "%milk%", "dishes" }, { FNDDS, 6402, 6489, "%souffle%", "dishes" },
    { FNDDS, 6402, 6489, "%batter%", "dishes" }, { FNDDS, 6402, 6489, "%", "vegetables" },
    { FNDDS, 6806, 6806, "%", "dishes" }, { FNDDS, 6802, 6804, "%cheese%", "dishes" },
    { FNDDS, 6802, 6804, "%cream%", "dishes" }, { FNDDS, 6802, 6804, "%milk%", "dishes" },
    { FNDDS, 6802, 6804, "%chili%", "dishes" }, { FNDDS, 6802, 6804, "%", "vegetables" },
    { FNDDS, 7008, 7008, "%", "vegetables" }, { FNDDS, 7002, 7006, "%", "fruit" },
    { FNDDS, 7702, 7704, "%", "water" }, { FNDDS, 7102, 7804, "%", "drinks" },
    { FNDDS, 8002, 8004, "%", "fats" }, { FNDDS, 8006, 8006, "%cheese%", "cheese" },
    { FNDDS, 8006, 8008, "%soy%", "plant drinks" }, { FNDDS, 8006, 8008, "%", "milk" },
    { FNDDS, 8012, 8012, "%dressing%", "sauces" }, { FNDDS, 8010, 8010, "%", "sauces" },
    { FNDDS, 8012, 8012, "%", "fats" }, { FNDDS, 8404, 8404, "natto%", "soy products" },
    { FNDDS, 8404, 8404, "miso%", "soy products" },
    { FNDDS, 8404, 8404, "yeast extract%", "sauces" },
    { FNDDS, 8406, 8406, "garlic%", "vegetables" }, { FNDDS, 8408, 8408, "mushroom%", "mushrooms" },
    { FNDDS, 8408, 8408, "%", "vegetables" }, { FNDDS, 8402, 8412, "%", "sauces" },
    { FNDDS, 8802, 8802, "%", "sweets" }, { FNDDS, 8804, 8804, "%", "-" },
    { FNDDS, 8806, 8806, "%", "sweets" },
};
/* clang-format on */

/* After a '%', the shortest stretch that lets the rest match. */
bool fdc_like(const char *text, const char *pattern)
{
    const char *mark = NULL;
    const char *tried = NULL;
    while (*text) {
        if (*pattern == '%') {
            mark = ++pattern;
            tried = text;
        } else if (*pattern == *text) {
            pattern++;
            text++;
        } else if (mark) {
            pattern = mark;
            text = ++tried;
        } else {
            return false;
        }
    }
    while (*pattern == '%')
        pattern++;
    return *pattern == '\0';
}

static bool applies(const struct rule *rule, enum fdc_set set, int category, const char *words)
{
    bool is_survey = set == FDC_FNDDS;
    bool is_kind = rule->kind == ANY || (rule->kind == FNDDS && is_survey) ||
                   (rule->kind == FOUNDATION && set == FDC_FOUNDATION) ||
                   (rule->kind == SR && !is_survey);
    if (!is_kind)
        return false;
    bool is_survey_rule = rule->low > 1000 || rule->kind == FNDDS;
    if (rule->low > 0 &&
        (category < rule->low || category > rule->high || is_survey != is_survey_rule))
        return false;
    return fdc_like(words, rule->words);
}

const char *fdc_group(enum fdc_set set, int category, const char *words)
{
    bool is_excepted = false;
    if (set == FDC_BRANDED)
        return NULL;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        const char *group = rules[i].group;
        bool is_none = group && strcmp(group, "-") == 0;
        if ((is_none && is_excepted) || !applies(&rules[i], set, category, words))
            continue;
        if (group)
            return is_none ? NULL : group;
        is_excepted = true;
    }
    return NULL;
}
