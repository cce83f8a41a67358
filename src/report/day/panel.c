#include "marrow/report/panel.h"

#include <stdio.h>
#include <string.h>

#include "intake.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/setting.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"
#include "marrow/store/store.h"

static const char *const names[] = {
    [PANEL_NONE] = "none", [PANEL_BONES] = "bones", [PANEL_STONES] = "stones", [PANEL_ALL] = "all"
};
#define PANELS (sizeof names / sizeof *names)

const char *panel_name(enum panel panel)
{
    return names[panel];
}

bool panel_find(enum panel *out, const char *name)
{
    for (size_t i = 0; i < PANELS; i++) {
        if (text_equal_nocase(names[i], name)) {
            *out = (enum panel)i;
            return true;
        }
    }
    return false;
}

enum status panel_load_setting(enum panel *out, struct journal *journal, struct error *error)
{
    char value[SETTING_VALUE];
    *out = PANEL_NONE;
    enum status status = setting_load(value, journal->log, SETTING_PANEL, error);
    if (!status && !panel_find(out, value))
        *out = PANEL_NONE;
    return status;
}

bool panel_has(enum panel panel, enum nutrient nutrient)
{
    static const enum nutrient bones[] = { NUTRIENT_MAGNESIUM,  NUTRIENT_CALCIUM,
                                           NUTRIENT_VITAMIN_D,  NUTRIENT_PROTEIN,
                                           NUTRIENT_PHOSPHORUS, NUTRIENT_POTASSIUM,
                                           NUTRIENT_SODIUM,     NUTRIENT_VITAMIN_K };
    static const enum nutrient stones[] = { NUTRIENT_CALCIUM,   NUTRIENT_SODIUM,
                                            NUTRIENT_POTASSIUM, NUTRIENT_MAGNESIUM,
                                            NUTRIENT_PROTEIN,   NUTRIENT_VITAMIN_C,
                                            NUTRIENT_WATER };
    const enum nutrient *list = panel == PANEL_BONES ? bones : stones;
    size_t count =
        panel == PANEL_BONES ? sizeof bones / sizeof *bones : sizeof stones / sizeof *stones;
    if (panel == PANEL_NONE || panel == PANEL_ALL)
        return panel == PANEL_ALL;
    for (size_t i = 0; i < count; i++)
        if (list[i] == nutrient)
            return true;
    return false;
}

/* --- protein by what it is from --- */

static const struct panel_protein nothing = { { 0, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 } };

enum origin { ORIGIN_UNTOLD, ORIGIN_ANIMAL, ORIGIN_PLANT };

static enum origin origin_of(const struct food *food)
{
    static const char *const animals[] = { "milk",       "cheese",        "yogurt",
                                           "eggs",       "meat",          "poultry",
                                           "fish",       "shellfish",     "organ meat",
                                           "fish eggs",  "dried meat",    "dried milk",
                                           "dried eggs", "processed meat" };
    static const char *const plants[] = {
        "vegetables",   "dried vegetables",   "fruit", "dried fruit", "legumes",
        "soy products", "dried soy products", "nuts",  "seeds",       "grains",
        "cereals",      "bran and germ",      "bread", "mushrooms",   "seaweed",
        "plant drinks", "herbs and spices"
    };
    if (!food->group || food->kind != FOOD_FOOD)
        return ORIGIN_UNTOLD;
    for (size_t i = 0; i < sizeof animals / sizeof *animals; i++)
        if (strcmp(animals[i], food->group) == 0)
            return ORIGIN_ANIMAL;
    for (size_t i = 0; i < sizeof plants / sizeof *plants; i++)
        if (strcmp(plants[i], food->group) == 0)
            return ORIGIN_PLANT;
    return ORIGIN_UNTOLD;
}

static void add_protein(struct panel_protein *out, const struct food *food, struct interval protein)
{
    enum origin origin = origin_of(food);
    struct interval *sum = origin == ORIGIN_ANIMAL  ? &out->animal
                           : origin == ORIGIN_PLANT ? &out->plant
                                                    : &out->untold;
    *sum = interval_add(*sum, protein);
}

struct panel_protein panel_protein_of_day(const struct day *day)
{
    struct panel_protein out = nothing;
    for (size_t i = 0; i < day->meal_count; i++) {
        for (size_t k = 0; k < day->meals[i].count; k++) {
            const struct day_entry *entry = &day->meals[i].entries[k];
            add_protein(&out, entry->food, entry->nutrients[NUTRIENT_PROTEIN]);
        }
    }
    return out;
}

/* Adds the days of the mean up. Returns their number. */
static int add_days(struct panel_protein *out, const struct intake *intake,
                    const struct period *period)
{
    int days = 0;
    for (size_t i = 0; i < period->day_count; i++) {
        size_t count;
        if (!period->days[i].in_mean)
            continue;
        const struct intake_entry *entries =
            intake_get_counted(intake, period->days[i].date, &count);
        for (size_t k = 0; k < count; k++)
            add_protein(out, &entries[k].food->food, intake_of(&entries[k], NUTRIENT_PROTEIN));
        days++;
    }
    return days;
}

enum status panel_load_protein(struct panel_protein *out, struct journal *journal,
                               const struct period *period, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct intake intake;
    *out = nothing;
    enum status status = store_begin_reading(journal->log, error);
    if (status)
        return status;
    status = intake_load(&intake, &arena, journal, period->from, period->to, error);
    store_end_reading(journal->log);
    int days = status ? 0 : add_days(out, &intake, period);
    if (days > 0) {
        out->animal = interval_divide(out->animal, days);
        out->plant = interval_divide(out->plant, days);
        out->untold = interval_divide(out->untold, days);
    }
    arena_release(&arena);
    return status;
}

/* --- lines --- */

typedef void line_add(const char *label, const char *text, void *payload);

static void add_amount(struct buffer *out, const struct wording *wording, enum nutrient nutrient,
                       struct interval amount)
{
    char text[WORDING_SIZE];
    wording_total(text, wording, nutrient, amount);
    buffer_addf(out, "%s %s", text, wording_unit(wording, nutrient));
}

static void tell_protein(const struct wording *wording, const struct panel_protein *protein,
                         line_add *add, void *payload)
{
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, "from animals ");
    add_amount(&text, wording, NUTRIENT_PROTEIN, protein->animal);
    buffer_add_text(&text, ", from plants ");
    add_amount(&text, wording, NUTRIENT_PROTEIN, protein->plant);
    if (protein->untold.ceiling > 0) {
        buffer_add_text(&text, ", not told apart ");
        add_amount(&text, wording, NUTRIENT_PROTEIN, protein->untold);
    }
    add("Protein", text.text, payload);
    buffer_release(&text);
}

/* Tells of fluid, and of vitamin C from supplements. */
static void tell_amount(const char *label, const char *what, const struct wording *wording,
                        enum nutrient nutrient, struct interval amount, line_add *add,
                        void *payload)
{
    struct buffer text = BUFFER_INIT;
    add_amount(&text, wording, nutrient, amount);
    buffer_addf(&text, " %s", what);
    add(label, text.text, payload);
    buffer_release(&text);
}

static void tell_meals(const struct wording *wording, const struct day *day, line_add *add,
                       void *payload)
{
    struct buffer text = BUFFER_INIT;
    for (size_t i = 0; i < day->meal_count; i++) {
        const struct day_meal *meal = &day->meals[i];
        if (meal->count == 0)
            continue;
        buffer_addf(&text, "%s%s ", text.length ? ", " : "by meal: ", meal->name);
        add_amount(&text, wording, NUTRIENT_CALCIUM, meal->totals[NUTRIENT_CALCIUM]);
    }
    if (text.length)
        add("Calcium", text.text, payload);
    buffer_release(&text);
}

#define FLUID "of water in foods and drinks"
#define SUPPLEMENTAL "from supplements"

void panel_each_of_day(enum panel panel, const struct wording *wording, const struct day *day,
                       line_add *add, void *payload)
{
    struct panel_protein protein = panel_protein_of_day(day);
    if (panel == PANEL_NONE || day->entry_count == 0)
        return;
    if (panel != PANEL_BONES)
        tell_meals(wording, day, add, payload);
    tell_protein(wording, &protein, add, payload);
    if (panel == PANEL_BONES)
        return;
    tell_amount("Fluid", FLUID, wording, NUTRIENT_WATER, day->nutrients[NUTRIENT_WATER].food, add,
                payload);
    tell_amount("Vitamin C", SUPPLEMENTAL, wording, NUTRIENT_VITAMIN_C,
                day->nutrients[NUTRIENT_VITAMIN_C].supplements, add, payload);
}

void panel_each_of_period(enum panel panel, const struct wording *wording,
                          const struct period *period, const struct panel_protein *protein,
                          line_add *add, void *payload)
{
    if (panel == PANEL_NONE || !period->nutrients[NUTRIENT_PROTEIN].has_mean)
        return;
    tell_protein(wording, protein, add, payload);
    if (panel == PANEL_BONES)
        return;
    tell_amount("Fluid", FLUID, wording, NUTRIENT_WATER,
                period->nutrients[NUTRIENT_WATER].mean_food, add, payload);
    tell_amount("Vitamin C", SUPPLEMENTAL, wording, NUTRIENT_VITAMIN_C,
                period->nutrients[NUTRIENT_VITAMIN_C].mean_supplements, add, payload);
}
