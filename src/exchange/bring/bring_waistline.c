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

#define MEALS 7 /* that Waistline has at most */

static const struct {
    const char *key;
    enum nutrient nutrient;
    enum unit unit;
} waistline_names[] = {
    { "calories", NUTRIENT_ENERGY, UNIT_KCAL },
    { "proteins", NUTRIENT_PROTEIN, UNIT_G },
    { "carbohydrates", NUTRIENT_CARBOHYDRATE, UNIT_G },
    { "fat", NUTRIENT_TOTAL_FAT, UNIT_G },
    { "saturated-fat", NUTRIENT_SATURATED_FAT, UNIT_G },
    { "cholesterol", NUTRIENT_CHOLESTEROL, UNIT_MG },
    { "sugars", NUTRIENT_SUGARS, UNIT_G },
    { "fiber", NUTRIENT_FIBER, UNIT_G },
    { "sodium", NUTRIENT_SODIUM, UNIT_MG },
    { "potassium", NUTRIENT_POTASSIUM, UNIT_MG },
    { "calcium", NUTRIENT_CALCIUM, UNIT_MG },
    { "iron", NUTRIENT_IRON, UNIT_MG },
    { "magnesium", NUTRIENT_MAGNESIUM, UNIT_MG },
    { "zinc", NUTRIENT_ZINC, UNIT_MG },
    { "vitamin-a", NUTRIENT_VITAMIN_A, UNIT_UG },
    { "vitamin-d", NUTRIENT_VITAMIN_D, UNIT_UG },
    { "vitamin-e", NUTRIENT_VITAMIN_E, UNIT_MG },
    { "vitamin-k", NUTRIENT_VITAMIN_K, UNIT_UG },
    { "vitamin-c", NUTRIENT_VITAMIN_C, UNIT_MG },
    { "vitamin-b1", NUTRIENT_THIAMIN, UNIT_MG },
    { "vitamin-b2", NUTRIENT_RIBOFLAVIN, UNIT_MG },
    { "vitamin-b9", NUTRIENT_FOLATE, UNIT_UG },
    { "vitamin-b12", NUTRIENT_VITAMIN_B12, UNIT_UG },
};

/* The parts of the file. */
struct waistline {
    const struct json_value *foods;
    const struct json_value *recipes;
    const char *meals[MEALS]; /* by number; NULL: no name */
    const char *name; /* the file's, for errors */
};

static void read_meals(struct waistline *out, const struct json_value *root)
{
    static const char *const initial[] = { "Breakfast", "Lunch", "Dinner", "Snacks" };
    const struct json_value *settings = json_read_member(root, "settings");
    const struct json_value *diary = settings ? json_read_member(settings, "diary") : NULL;
    const struct json_value *names = diary ? json_read_member(diary, "meal-names") : NULL;
    size_t count = 0;
    for (size_t i = 0; !names && i < sizeof initial / sizeof *initial; i++)
        out->meals[i] = initial[i];
    for (const struct json_value *at = names ? names->first : NULL; at && count < MEALS;
         at = at->next, count++)
        out->meals[count] = at->kind == JSON_TEXT && at->text[0] ? at->text : NULL;
}

/* Reads the day of "2021-05-03T00:00:00.000Z". Before its version 2.4 Waistline kept the midnight
 * of the place where it was: from noon on, UTC, that is of the next day. */
static bool read_day(struct date *out, const struct json_value *entry)
{
    char day[DATE_TEXT];
    const char *text = bring_json_text(entry, "dateTime");
    if (!text || strlen(text) < sizeof day - 1)
        return false;
    memcpy(day, text, sizeof day - 1);
    day[sizeof day - 1] = '\0';
    if (!date_parse_iso(out, day))
        return false;
    bool is_after_noon = strlen(text) > 13 && text[10] == 'T' && strncmp(text + 11, "12", 2) >= 0;
    if (is_after_noon)
        *out = date_add(*out, 1);
    return true;
}

static const struct json_value *find_row(const struct json_value *rows, double id)
{
    for (const struct json_value *row = rows ? rows->first : NULL; row; row = row->next)
        if (row->kind == JSON_OBJECT && bring_json_number(row, "id") == id)
            return row;
    return NULL;
}

/* Fills the values of a row, as many times as the item has its portion. */
static void fill_values(struct bring_item *out, const struct json_value *row, double times)
{
    const struct json_value *nutrition = json_read_member(row, "nutrition");
    if (!nutrition || nutrition->kind != JSON_OBJECT || !isfinite(times))
        return;
    for (size_t i = 0; i < sizeof waistline_names / sizeof *waistline_names; i++) {
        double value = bring_json_number(nutrition, waistline_names[i].key) * times;
        if (value >= 0 &&
            nutrient_convert(&value, waistline_names[i].nutrient, waistline_names[i].unit))
            out->values[waistline_names[i].nutrient] = value;
    }
}

static bool is_same_unit(const char *one, const char *other)
{
    return !one || !other || text_equal_nocase(one, other);
}

static void fill_item(struct bring_item *out, const struct json_value *item,
                      const struct json_value *row)
{
    double portion = bring_json_number(item, "portion");
    double quantity = bring_json_number(item, "quantity");
    const char *unit = bring_json_text(item, "unit");
    const char *row_unit = row ? bring_json_text(row, "unit") : NULL;
    quantity = isfinite(quantity) && quantity > 0 ? quantity : 1;
    out->food = row ? bring_json_text(row, "name") : NULL;
    out->brand = row ? bring_json_text(row, "brand") : NULL;
    out->unit = unit ? unit : row_unit;
    out->amount = portion * quantity;
    if (row && is_same_unit(unit, row_unit))
        fill_values(out, row, portion / bring_json_number(row, "portion") * quantity);
    if (!out->food)
        out->food = "Food that Waistline no longer has";
    if (!out->unit)
        out->unit = "serving";
}

static enum status refuse(const struct waistline *waistline, const struct json_value *value,
                          const char *what, struct error *error)
{
    return error_set(error, STATUS_INVALID, "%.120s, line %d: %s", waistline->name, value->line,
                     what);
}

static void add_item(struct buffer *out, const struct waistline *waistline,
                     const struct json_value *item, struct date day)
{
    struct bring_item eaten = { .day = day, .minute = MINUTE_NONE };
    const char *type = bring_json_text(item, "type");
    double category = bring_json_number(item, "category");
    bool is_recipe = type && strcmp(type, "recipe") == 0;
    bring_json_forget(&eaten);
    if (category >= 0 && category < MEALS)
        eaten.meal = waistline->meals[(size_t)category];
    fill_item(
        &eaten, item,
        find_row(is_recipe ? waistline->recipes : waistline->foods, bring_json_number(item, "id")));
    if (!(eaten.amount > 0))
        eaten.amount = 0; /* such rows are counted, and left out */
    bring_json_add_row(out, &eaten);
}

enum status bring_waistline_convert(struct buffer *out, const struct json_value *root,
                                    const char *name, struct error *error)
{
    struct waistline waistline = { .foods = json_read_member(root, "foodList"),
                                   .recipes = json_read_member(root, "recipes"),
                                   .name = name };
    const struct json_value *diary = json_read_member(root, "diary");
    read_meals(&waistline, root);
    bring_json_add_head(out, "Waistline Day");
    for (const struct json_value *entry = diary ? diary->first : NULL; entry; entry = entry->next) {
        struct date day;
        const struct json_value *items = NULL;
        if (entry->kind == JSON_OBJECT)
            items = json_read_member(entry, "items");
        if (!items || !read_day(&day, entry))
            return refuse(&waistline, entry,
                          "a day without a date or items; export it again with Waistline 2.4 or "
                          "later",
                          error);
        for (const struct json_value *item = items->first; item; item = item->next) {
            if (item->kind != JSON_OBJECT)
                return refuse(&waistline, item, "an item that is none", error);
            add_item(out, &waistline, item, day);
        }
    }
    return STATUS_OK;
}
