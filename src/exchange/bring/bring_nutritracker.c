#include <math.h>
#include <string.h>

#include "bring_json.h"
#include "diary/json_read.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"

#define GRAMS_PER_OUNCE 28.349523125
#define MILLILITRES_PER_FLUID_OUNCE 29.5735295625

static const struct {
    const char *key; /* per 100 g or ml */
    enum nutrient nutrient;
    enum unit unit; /* in which the program keeps it */
    bool is_raw; /* in old foods of Open Food Facts it is in g */
} tracker_names[] = {
    { "energyKcal100", NUTRIENT_ENERGY, UNIT_KCAL, false },
    { "carbohydrates100", NUTRIENT_CARBOHYDRATE, UNIT_G, false },
    { "fat100", NUTRIENT_TOTAL_FAT, UNIT_G, false },
    { "proteins100", NUTRIENT_PROTEIN, UNIT_G, false },
    { "sugars100", NUTRIENT_SUGARS, UNIT_G, false },
    { "saturatedFat100", NUTRIENT_SATURATED_FAT, UNIT_G, false },
    { "fiber100", NUTRIENT_FIBER, UNIT_G, false },
    { "cholesterol100", NUTRIENT_CHOLESTEROL, UNIT_MG, true },
    { "sodium100", NUTRIENT_SODIUM, UNIT_MG, true },
    { "potassium100", NUTRIENT_POTASSIUM, UNIT_MG, true },
    { "magnesium100", NUTRIENT_MAGNESIUM, UNIT_MG, true },
    { "calcium100", NUTRIENT_CALCIUM, UNIT_MG, true },
    { "iron100", NUTRIENT_IRON, UNIT_MG, true },
    { "zinc100", NUTRIENT_ZINC, UNIT_MG, true },
    { "phosphorus100", NUTRIENT_PHOSPHORUS, UNIT_MG, true },
    { "vitaminA100", NUTRIENT_VITAMIN_A, UNIT_UG, true },
    { "vitaminC100", NUTRIENT_VITAMIN_C, UNIT_MG, true },
    { "vitaminD100", NUTRIENT_VITAMIN_D, UNIT_UG, true },
    { "vitaminB6100", NUTRIENT_VITAMIN_B6, UNIT_MG, true },
    { "vitaminB12100", NUTRIENT_VITAMIN_B12, UNIT_UG, true },
    { "niacin100", NUTRIENT_NIACIN, UNIT_MG, true },
};

/* Reads "2023-09-01T12:30:00.000", the time of the place. */
static bool read_when(struct bring_item *out, const struct json_value *intake)
{
    char day[DATE_TEXT];
    char clock[TIME_TEXT];
    struct error ignored = ERROR_INIT;
    const char *text = bring_json_text(intake, "dateTime");
    if (!text || strlen(text) < 16 || text[10] != 'T')
        return false;
    memcpy(day, text, sizeof day - 1);
    day[sizeof day - 1] = '\0';
    memcpy(clock, text + 11, sizeof clock - 1);
    clock[sizeof clock - 1] = '\0';
    return date_parse_iso(&out->day, day) && !date_time_parse(&out->minute, clock, &ignored);
}

/* Finds how many g or ml were eaten, and which of them. Returns false where the unit does not
 * tell. */
static bool find_mass(double *mass, const char **unit, const struct json_value *meal, double amount,
                      const char *said)
{
    const char *serving = bring_json_text(meal, "servingUnit");
    const char *meal_unit = bring_json_text(meal, "mealUnit");
    bool is_liquid = meal_unit && strcmp(meal_unit, "ml") == 0;
    *unit = is_liquid ? "ml" : "g";
    *mass = amount;
    if (strcmp(said, "g") == 0 || strcmp(said, "ml") == 0)
        *unit = said;
    else if (strcmp(said, "oz") == 0)
        *mass *= GRAMS_PER_OUNCE;
    else if (strcmp(said, "fl oz") == 0 || strcmp(said, "fl.oz") == 0)
        *mass *= MILLILITRES_PER_FLUID_OUNCE;
    else if (strcmp(said, "serving") == 0)
        *mass *= bring_json_number(meal, "servingQuantity");
    else if (strcmp(said, "g/ml") != 0 && strcmp(said, "gml") != 0)
        return false;
    if (strcmp(said, "serving") == 0 && serving && strcmp(serving, "ml") == 0)
        *unit = "ml";
    if (said[0] == 'o' || said[0] == 'f')
        *unit = said[0] == 'o' ? "g" : "ml";
    return *mass > 0;
}

/* Returns whether the food's minerals and vitamins are in g. */
static bool is_raw(const struct json_value *meal)
{
    const char *source = bring_json_text(meal, "source");
    double version = bring_json_number(meal, "dataVersion");
    return source && strcmp(source, "off") == 0 && !(version >= 1);
}

static void fill_values(struct bring_item *out, const struct json_value *meal, double mass)
{
    const struct json_value *values = json_read_member(meal, "nutriments");
    bool are_raw = is_raw(meal);
    if (!values || values->kind != JSON_OBJECT)
        return;
    for (size_t i = 0; i < sizeof tracker_names / sizeof *tracker_names; i++) {
        enum unit unit = are_raw && tracker_names[i].is_raw ? UNIT_G : tracker_names[i].unit;
        double value = bring_json_number(values, tracker_names[i].key) * mass / 100;
        if (value >= 0 && nutrient_convert(&value, tracker_names[i].nutrient, unit))
            out->values[tracker_names[i].nutrient] = value;
    }
}

static const char *meal_name(const char *type)
{
    static const char *const names[][2] = { { "breakfast", "Breakfast" },
                                            { "lunch", "Lunch" },
                                            { "dinner", "Dinner" },
                                            { "snack", "Snacks" } };
    for (size_t i = 0; type && i < sizeof names / sizeof *names; i++)
        if (strcmp(type, names[i][0]) == 0)
            return names[i][1];
    return NULL;
}

static enum status refuse(const char *name, const struct json_value *value, const char *what,
                          struct error *error)
{
    return error_set(error, STATUS_INVALID, "%.120s, line %d: %s", name, value->line, what);
}

static enum status add_intake(struct buffer *out, const struct json_value *intake, const char *name,
                              struct error *error)
{
    struct bring_item eaten = { .amount = bring_json_number(intake, "amount") };
    const struct json_value *meal = json_read_member(intake, "meal");
    const char *said = bring_json_text(intake, "unit");
    double mass;
    bring_json_forget(&eaten);
    if (!meal || meal->kind != JSON_OBJECT || !bring_json_text(meal, "name"))
        return refuse(name, intake, "an entry without its food", error);
    if (!read_when(&eaten, intake))
        return refuse(name, intake, "an entry without a date", error);
    if (!(eaten.amount > 0))
        return refuse(name, intake, "an entry without an amount", error);
    eaten.meal = meal_name(bring_json_text(intake, "type"));
    eaten.food = bring_json_text(meal, "name");
    eaten.brand = bring_json_text(meal, "brands");
    eaten.unit = said ? said : "serving";
    if (find_mass(&mass, &eaten.unit, meal, eaten.amount, eaten.unit)) {
        eaten.amount = mass;
        fill_values(&eaten, meal, mass);
    } else {
        eaten.unit = said ? said : "serving";
    }
    bring_json_add_row(out, &eaten);
    return STATUS_OK;
}

enum status bring_nutritracker_convert(struct buffer *out, const struct json_value *root,
                                       const char *name, struct error *error)
{
    enum status status = STATUS_OK;
    bring_json_add_head(out, "OpenNutriTracker Day");
    for (const struct json_value *intake = root->first; !status && intake; intake = intake->next)
        status = intake->kind == JSON_OBJECT ? add_intake(out, intake, name, error)
                                             : refuse(name, intake, "an entry that is none", error);
    return status;
}
