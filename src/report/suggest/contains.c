#include "contains.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/memory.h"
#include "marrow/catalogue/fold.h"

#define LISTED_MOST 48

/* The signs of one thing: its groups, its words, and names that have such a word but mean something
 * else. Words are folded and in the singular. */
struct signs {
    const char *groups[5];
    const char *words[LISTED_MOST];
    const char *others[LISTED_MOST];
    bool is_animal; /* a food that calls itself vegan does not contain it */
};

static const struct signs signs[HOLDING_COUNT] = {
    [HOLDING_DAIRY] = { .groups = { "milk", "dried milk", "cheese", "yogurt" },
                        .words = { "milk",      "butter",     "buttermilk", "cream",   "cheese",
                                   "yogurt",    "yoghurt",    "curd",       "whey",    "ghee",
                                   "casein",    "custard",    "kefir",      "lassi",   "paneer",
                                   "ricotta",   "mozzarella", "parmesan",   "feta",    "cheddar",
                                   "gouda",     "brie",       "quark",      "skyr",    "ayran",
                                   "milkshake", "latte",      "cappuccino", "caramel", "dairy" },
                        .others = { "soy milk",        "soya milk",      "almond milk",
                                    "oat milk",        "rice milk",      "coconut milk",
                                    "coconut cream",   "nut milk",       "plant milk",
                                    "cocoa butter",    "nut butter",     "peanut butter",
                                    "almond butter",   "cashew butter",  "hazelnut butter",
                                    "seed butter",     "sesame butter",  "apple butter",
                                    "butter bean",     "butter lettuce", "bean curd",
                                    "cream of tartar", "pea milk",       "hemp milk",
                                    "cashew milk",     "hazelnut milk",  "pea yogurt",
                                    "oat yogurt",      "soy yogurt",     "soya yogurt",
                                    "plant yogurt",    "pea yoghurt",    "oat yoghurt",
                                    "soy yoghurt",     "soya yoghurt",   "plant yoghurt",
                                    "soy cheese",      "soya cheese",    "plant cheese",
                                    "oat cream",       "soy cream",      "soya cream",
                                    "plant cream" },
                        .is_animal = true },
    [HOLDING_EGGS] = { .groups = { "eggs", "dried eggs" },
                       .words = { "egg", "omelette", "omelet", "mayonnaise", "mayo", "meringue",
                                  "quiche", "noodle", "pasta fresh", "surimi", "crab stick",
                                  "gefilte", "substitute" },
                       .others = { "rice noodle", "glass noodle", "soba noodle", "somen noodle",
                                   "udon noodle" },
                       .is_animal = true },
    [HOLDING_MEAT] = { .groups = { "meat", "poultry", "organ meat", "processed meat",
                                   "dried meat" },
                       .words = { "meat",     "beef",    "veal",    "pork",      "ham",
                                  "bacon",    "lamb",    "mutton",  "chicken",   "turkey",
                                  "duck",     "goose",   "poultry", "sausage",   "frank",
                                  "hot dog",  "salami",  "liver",   "pepperoni", "kidney",
                                  "lard",     "tallow",  "suet",    "gelatin",   "gelatine",
                                  "meatball", "bologna", "broth",   "stock",     "bouillon",
                                  "jerky",    "pate",    "refried", "venison",   "rabbit" },
                       .others = { "kidney bean", "bean kidney", "lamb lettuce", "duck egg",
                                   "egg duck", "egg goose", "goose egg", "egg turkey",
                                   "turkey egg" },
                       .is_animal = true },
    [HOLDING_FISH] = { .groups = { "fish", "shellfish", "dried fish", "fish eggs" },
                       .words = { "fish",   "salmon",  "tuna",     "anchovy",  "sardine",
                                  "cod",    "herring", "mackerel", "trout",    "shrimp",
                                  "prawn",  "crab",    "lobster",  "clam",     "oyster",
                                  "mussel", "scallop", "squid",    "octopus",  "caviar",
                                  "roe",    "eel",     "surimi",   "seafood",  "worcestershire",
                                  "kimchi", "dashi",   "caesar",   "shellfish" },
                       .others = { "mushroom oyster", "oyster mushroom" },
                       .is_animal = true },
    [HOLDING_NUTS] = { .groups = { "nuts" },
                       .words = { "nut",      "almond",    "walnut",    "pecan",    "hazelnut",
                                  "cashew",   "pistachio", "macadamia", "peanut",   "groundnut",
                                  "chestnut", "coconut",   "praline",   "marzipan", "nougat",
                                  "pesto",    "satay",     "granola",   "muesli",   "nutella",
                                  "gianduja", "trail mix", "chocolate", "dukkah" },
                       .others = { "water chestnut" } },
    [HOLDING_SOY] = { .groups = { "soy products", "dried soy products" },
                      .words = { "soy", "soya", "soybean", "soymilk", "tofu", "tempeh", "miso",
                                 "natto", "edamame", "okara", "teriyaki", "hoisin", "tamari",
                                 "lecithin", "yuba", "vegetable protein", "vegetarian" } },
    [HOLDING_HONEY] = { .words = { "honey", "mead", "royal jelly" }, .is_animal = true },
};

/* Groups whose foods are made of other foods. */
static const char *const composed_groups[] = {
    "dishes",    "soups",           "bread",       "baked goods",    "cereals",
    "snacks",    "sweets",          "sauces",      "processed meat", "fats",
    "drinks",    "dried dishes",    "dried soups", "dried drinks",   "baking mixes",
    "baby food", "dried baby food",
};

/* Words for a preparation whose other ingredients the name does not list. */
static const char *const prepared_words[] = {
    "mashed",     "scalloped", "gratin",   "creamed",   "style",    "sauce",    "breaded",
    "battered",   "salad",     "slaw",     "coleslaw",  "souffle",  "pancake",  "dumpling",
    "stuffed",    "fritter",   "patty",    "burger",    "coated",   "candied",  "glazed",
    "gravy",      "filling",   "pie",      "pudding",   "dressing", "puff",     "wrapper",
    "cake",       "dip",       "spread",   "bar",       "home",     "homemade", "fried",
    "vegetarian", "veggie",    "meatless", "scrambled", "omelette", "omelet",
};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* Appends the words of `text` in parts, because fold_split takes at most FOLD_WORDS_MAX at a
 * time. */
static void add_words(struct buffer *out, const char *text)
{
    while (text && *text) {
        struct fold_words words;
        char part[256];
        size_t length = strcspn(text, ";,");
        size_t taken = length < sizeof part ? length : sizeof part - 1;
        memcpy(part, text, taken);
        part[taken] = '\0';
        fold_split_singular(&words, part);
        for (size_t i = 0; i < words.count; i++)
            buffer_addf(out, "%s ", words.words[i]);
        text += length + (text[length] != '\0');
        if (*(text - 1) == ';')
            buffer_add_text(
                out, "; "); /* separates names, so that words of two names never form a phrase */
    }
}

void contains_text_init(struct contains_text *text, const struct food *food)
{
    const char *const parts[] = { food->name, food->brand, food->aliases, food->group };
    buffer_init(&text->words);
    for (size_t i = 0; i < COUNT(parts); i++) {
        buffer_add_text(&text->words, i ? "; " : " ");
        add_words(&text->words, parts[i]);
    }
}

void contains_text_release(struct contains_text *text)
{
    buffer_release(&text->words);
}

/* Returns where the words stand in the text as whole words, or NULL. */
static const char *find_words(const char *text, const char *words)
{
    size_t length = strlen(words);
    for (const char *at = strstr(text, words); at; at = strstr(at + 1, words))
        if (at[-1] == ' ' && at[length] == ' ')
            return at;
    return NULL;
}

bool contains_text_has(const struct contains_text *text, const char *words)
{
    return find_words(text->words.text, words) != NULL;
}

/* Blanks out the names that mean something else. */
static void blank_others(char *text, const char *const *others)
{
    for (size_t i = 0; i < LISTED_MOST && others[i]; i++) {
        const char *found;
        while ((found = find_words(text, others[i])))
            memset(text + (found - text), '-', strlen(others[i]));
    }
}

static bool is_any(const char *word, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count && list[i]; i++)
        if (strcmp(word, list[i]) == 0)
            return true;
    return false;
}

static bool has_sign(const struct food *food, const struct contains_text *text,
                     const struct signs *sign, bool is_dairy)
{
    bool is_found = false;
    if (is_dairy && strcmp(food->group, "plant drinks") == 0)
        return false; /* "oat milk", whatever else the name says */
    char *copy = xstrdup(text->words.text);
    blank_others(copy, sign->others);
    for (size_t i = 0; !is_found && i < LISTED_MOST && sign->words[i]; i++)
        is_found = find_words(copy, sign->words[i]) != NULL;
    free(copy);
    return is_found;
}

static bool is_prepared(const struct contains_text *text)
{
    for (size_t i = 0; i < COUNT(prepared_words); i++)
        if (contains_text_has(text, prepared_words[i]))
            return true;
    return false;
}

/* Returns whether a food that is not itself meat, fish, eggs or dairy has cholesterol. Plants have
 * none, so such a food contains something from an animal. */
static bool has_cholesterol(const struct food *food)
{
    for (size_t i = 0; i < HOLDING_COUNT; i++)
        if (is_any(food->group, signs[i].groups, COUNT(signs[i].groups)) && signs[i].is_animal)
            return false; /* the food is itself an animal product */
    return food->values[NUTRIENT_CHOLESTEROL].amount > 0;
}

/* Returns whether the names of the food call it a plant's "milk" or "yogurt" and nothing else of
 * dairy, whatever its group. */
static bool is_plant_dairy(const struct food *food)
{
    const struct signs *sign = &signs[HOLDING_DAIRY];
    struct food named = { .name = food->name, .aliases = food->aliases, .group = "" };
    struct contains_text text;
    bool is_plant = false;
    contains_text_init(&text, &named);
    for (size_t i = 0; !is_plant && i < LISTED_MOST && sign->others[i]; i++)
        is_plant = contains_text_has(&text, sign->others[i]);
    bool is_dairy = is_prepared(&text) || has_sign(&named, &text, sign, true);
    contains_text_release(&text);
    return is_plant && !is_dairy;
}

/* Returns whether the food is a product of a catalogue, whose ingredients its name and group do not
 * tell. */
static bool is_product(const struct food *food)
{
    static const char off[] = "off:";
    return food->barcode || (food->brand && food->catalogue) ||
           (food->origin && strncmp(food->origin, off, strlen(off)) == 0);
}

bool contains_is_possible(const struct food *food, const struct contains_text *text,
                          enum holding what)
{
    const struct signs *sign = &signs[what];
    if (sign->is_animal && contains_text_has(text, "vegan"))
        return false;
    if (what == HOLDING_DAIRY && is_plant_dairy(food))
        return false;
    if (!food->group || is_product(food) ||
        is_any(food->group, sign->groups, COUNT(sign->groups)) ||
        is_any(food->group, composed_groups, COUNT(composed_groups)))
        return true;
    if (sign->is_animal && has_cholesterol(food))
        return true;
    return is_prepared(text) || has_sign(food, text, sign, what == HOLDING_DAIRY);
}
