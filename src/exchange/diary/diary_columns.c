#include "diary_columns.h"

#include <stdio.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/text.h"
#include "marrow/base/unit.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/csv.h"

#define NAME_SIZE 80

const char *const diary_own_columns[DIARY_OWN_COLUMNS] = {
    "Day",   "Time",      "Meal",   "Food", "Brand",   "Origin", "Kind",
    "Group", "Fortified", "Amount", "Unit", "Measure", "Note",
};

static const struct {
    const char *word;
    enum diary_field field;
} field_words[] = {
    { "day", DIARY_DAY },         { "time", DIARY_TIME },       { "meal", DIARY_MEAL },
    { "food", DIARY_FOOD },       { "brand", DIARY_BRAND },     { "origin", DIARY_ORIGIN },
    { "kind", DIARY_KIND },       { "group", DIARY_GROUP },     { "fortified", DIARY_FORTIFIED },
    { "amount", DIARY_AMOUNT },   { "unit", DIARY_UNIT },       { "measure", DIARY_MEASURE },
    { "note", DIARY_NOTE },       { "weight", DIARY_WEIGHT },   { "category", DIARY_CATEGORY },
    { "deleted", DIARY_DELETED }, { "ignored", DIARY_IGNORED },
};

/* Columns and what they are: a field's word, or a nutrient's code and unit. */
static const struct diary_format formats[] = {
    { .name = "marrow diary",
      .signs = "|Day|Meal|Food|Amount|Unit|",
      .source = "diary",
      .fields =
          "|Day=day|Time=time|Meal=meal|Food=food|Brand=brand|Origin=origin|Kind=kind|"
          "Group=group|Fortified=fortified|Amount=amount|Unit=unit|Measure=measure|Note=note|",
      .is_own = true,
      .decimals = -1 },
    { .name = "Cronometer servings",
      .signs = "|Day|Food Name|Amount|",
      .source = "cronometer",
      .fields = "|Day=day|Time=time|Group=meal|Food Name=food|Amount=amount|Category=category|",
      .decimals = 2 },
    { .name = "MacroFactor food log",
      .signs = "|Date|Food Name|Serving Size|",
      .source = "macrofactor",
      .fields = "|Date=day|Time=time|Food Name=food|Serving Qty=amount|Serving Size=unit|"
                "Serving Weight (g)=weight|Serving Weight=weight|Calories=energy kcal|",
      .decimals = 2 },
    { .name = "Lose It food log",
      .signs = "|Date|Name|Meal|Quantity|Units|Deleted|",
      .source = "loseit",
      .fields =
          "|Date=day|Name=food|Icon=ignored|Type=ignored|Meal=meal|Quantity=amount|Units=unit|"
          "Calories=energy kcal|Deleted=deleted|Carbohydrates=carbohydrate g|",
      .dates = DIARY_DATES_MONTH_FIRST,
      .decimals = 2 },
    { .name = "Lose It food log",
      .signs = "|Date|Name|Quantity|Units|Deleted|",
      .source = "loseit",
      .fields = "|Date=day|Name=food|Icon=ignored|Type=meal|Quantity=amount|Units=unit|"
                "Calories=energy kcal|Deleted=deleted|Carbohydrates=carbohydrate g|",
      .dates = DIARY_DATES_MONTH_FIRST,
      .decimals = 2 },
    { .name = "MyFitnessPal nutrition summary",
      .signs = "|Date|Meal|Calories|Fat (g)|",
      .source = "myfitnesspal",
      .fields = "|Date=day|Meal=meal|Calories=energy kcal|Saturated Fat=saturated_fat g|"
                "Polyunsaturated Fat=ignored|Monounsaturated Fat=ignored|Trans Fat=ignored|"
                "Cholesterol=cholesterol mg|Potassium=potassium mg|Fiber=fiber g|Sugar=sugars g|"
                "Vitamin A=ignored|Vitamin C=ignored|Calcium=ignored|Iron=ignored|Note=ignored|",
      .decimals = 1,
      .notice =
          "MyFitnessPal exports a sum for each meal: no foods, no magnesium, no vitamin D. Its "
          "calcium, iron and vitamins A and C are percent of a daily value that the file does "
          "not name; they stay unknown" },
    { .name = "Apple Health",
      .signs = "|Health Day|",
      .source = "apple-health",
      .fields = "|Health Day=day|Time=time|Food=food|Amount=amount|Unit=unit|",
      .decimals = -1 },
    { .name = "Waistline",
      .signs = "|Waistline Day|",
      .source = "waistline",
      .fields = "|Waistline Day=day|Time=time|Meal=meal|Food=food|Brand=brand|Amount=amount|"
                "Unit=unit|",
      .decimals = -1,
      .notice = "Waistline's caffeine and vitamin B6 have no sure unit; they stay unknown" },
    { .name = "OpenNutriTracker",
      .signs = "|OpenNutriTracker Day|",
      .source = "opennutritracker",
      .fields = "|OpenNutriTracker Day=day|Time=time|Meal=meal|Food=food|Brand=brand|"
                "Amount=amount|Unit=unit|",
      .decimals = -1 },
    { .name = "Cronometer daily summary",
      .signs = "|Date|Energy (kcal)|Completed|",
      .source = "cronometer",
      .fields = "|Date=day|Completed=ignored|",
      .is_sum = true,
      .decimals = 2 },
    { .name = "Waistline diary",
      .signs = "|Date|Calories (kcal)|",
      .source = "waistline",
      .fields = "|Date=day|",
      .is_sum = true,
      .decimals = 2 },
    { .name = "ASA24 items",
      .signs = "|FoodCode|FoodAmt|",
      .source = "asa24",
      .fields =
          "|ReportingDate=day|IntakeStartDateTime=day|Occ_Time=time|Occ_Name=ignored|"
          "FoodCode=origin|FoodAmt=weight|Food_Description=food|KCAL=energy kcal|"
          "PROT=protein g|TFAT=total_fat g|CARB=carbohydrate g|MOIS=water g|ALC=alcohol g|"
          "CAFF=caffeine mg|SUGR=sugars g|FIBE=fiber g|CALC=calcium mg|IRON=iron mg|"
          "MAGN=magnesium mg|PHOS=phosphorus mg|POTA=potassium mg|SODI=sodium mg|ZINC=zinc mg|"
          "COPP=copper mg|SELE=selenium µg|VC=vitamin_c mg|VB1=thiamin mg|VB2=riboflavin mg|"
          "NIAC=niacin mg|VB6=vitamin_b6 mg|FOLA=folate µg|VB12=vitamin_b12 µg|"
          "VARA=vitamin_a µg|ATOC=vitamin_e mg|VK=vitamin_k µg|VITD=vitamin_d µg|"
          "CHOLE=cholesterol mg|SFAT=saturated_fat g|",
      .decimals = -1 },
};

/* Names of nutrients in such files that marrow has no word for. */
static const struct {
    const char *word;
    enum nutrient nutrient;
} nutrient_words[] = {
    { "Fat", NUTRIENT_TOTAL_FAT },
    { "Saturated", NUTRIENT_SATURATED_FAT },
    { "Saturated Fat", NUTRIENT_SATURATED_FAT },
    { "Saturated Fats", NUTRIENT_SATURATED_FAT },
    { "Carbs", NUTRIENT_CARBOHYDRATE },
    { "Carbohydrates", NUTRIENT_CARBOHYDRATE },
    { "Sugar", NUTRIENT_SUGARS },
    { "Thiamine", NUTRIENT_THIAMIN },
    { "B1", NUTRIENT_THIAMIN },
    { "B2", NUTRIENT_RIBOFLAVIN },
    { "B3", NUTRIENT_NIACIN },
    { "B6", NUTRIENT_VITAMIN_B6 },
    { "B12", NUTRIENT_VITAMIN_B12 },
    { "Vitamin B1", NUTRIENT_THIAMIN },
    { "Vitamin B2", NUTRIENT_RIBOFLAVIN },
    { "Vitamin B3", NUTRIENT_NIACIN },
    { "Calories", NUTRIENT_ENERGY },
    { "Proteins", NUTRIENT_PROTEIN },
};

/* Finds "name" in "|name|other|" or "|name=what|", whatever its case. Returns what is after the
 * name, or NULL. */
static const char *find_listed(const char *list, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = list; length > 0 && at[1]; at = strchr(at + 1, '|')) {
        size_t size = strcspn(at + 1, "|=");
        char listed[NAME_SIZE];
        if (size != length || size >= sizeof listed)
            continue;
        memcpy(listed, at + 1, size);
        listed[size] = '\0';
        if (text_equal_nocase(listed, name))
            return at + 1 + size;
    }
    return NULL;
}

static bool has_sign(const struct csv_row *header, const char *sign, size_t length)
{
    for (size_t i = 0; i < header->count; i++) {
        const char *name = header->fields[i].text;
        char copy[NAME_SIZE];
        if (strlen(name) != length || length >= sizeof copy)
            continue;
        memcpy(copy, sign, length);
        copy[length] = '\0';
        if (text_equal_nocase(name, copy))
            return true;
    }
    return false;
}

const struct diary_format *diary_format_find(const struct csv_row *header)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        const char *at = formats[i].signs;
        while (at[1]) {
            size_t length = strcspn(at + 1, "|");
            if (!has_sign(header, at + 1, length))
                break;
            at += 1 + length;
        }
        if (!at[1])
            return &formats[i];
    }
    return NULL;
}

/* Finds a nutrient by a name without its unit; where need be by what stands in brackets, as in "B1
 * (Thiamine)", or before them. */
static bool find_nutrient(enum nutrient *out, char *name)
{
    for (size_t i = 0; i < sizeof nutrient_words / sizeof *nutrient_words; i++) {
        if (text_equal_nocase(nutrient_words[i].word, name)) {
            *out = nutrient_words[i].nutrient;
            return true;
        }
    }
    if (nutrient_find(out, name))
        return true;
    char *bracket = strchr(name, '(');
    if (!bracket || bracket == name)
        return false;
    bracket[-1] = '\0';
    return find_nutrient(out, name);
}

/* Reads the low or high before the unit's bracket off the name. */
static enum diary_end take_end(char *name)
{
    static const char *const words[] = { [DIARY_LOW] = " low", [DIARY_HIGH] = " high" };
    size_t length = strlen(name);
    for (enum diary_end end = DIARY_LOW; end <= DIARY_HIGH; end++) {
        size_t size = strlen(words[end]);
        if (length > size && text_equal_nocase(name + length - size, words[end])) {
            name[length - size] = '\0';
            return end;
        }
    }
    return DIARY_VALUE;
}

/* Reads "Calcium (mg)", "Vitamin D low (µg)". */
static bool read_nutrient(struct diary_column *column, const char *name)
{
    char copy[NAME_SIZE];
    double value = 1;
    size_t length = strlen(name);
    if (length < 4 || length >= sizeof copy || name[length - 1] != ')')
        return false;
    memcpy(copy, name, length + 1);
    char *bracket = strrchr(copy, '(');
    if (!bracket || bracket == copy || bracket[-1] != ' ')
        return false;
    copy[length - 1] = '\0';
    bracket[-1] = '\0';
    column->unit = unit_find(bracket + 1, strlen(bracket + 1));
    column->end = take_end(copy);
    return find_nutrient(&column->nutrient, copy) &&
           nutrient_convert(&value, column->nutrient, column->unit);
}

/* Reads what the format says of a column: a field's word, or "calcium mg". */
static void read_meaning(struct diary_column *column, const char *meaning)
{
    char copy[NAME_SIZE];
    size_t length = strcspn(meaning, "|");
    memcpy(copy, meaning, length);
    copy[length] = '\0';
    for (size_t i = 0; i < sizeof field_words / sizeof *field_words; i++) {
        if (strcmp(field_words[i].word, copy) == 0) {
            column->field = field_words[i].field;
            return;
        }
    }
    char *unit = strchr(copy, ' ');
    if (!unit)
        return;
    *unit++ = '\0';
    if (nutrient_find_code(&column->nutrient, copy)) {
        column->field = DIARY_NUTRIENT;
        column->unit = unit_find(unit, strlen(unit));
    }
}

static bool is_taken(const struct diary_column *columns, size_t count,
                     const struct diary_column *column)
{
    if (column->field >= DIARY_IGNORED)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (columns[i].field == column->field &&
            (column->field != DIARY_NUTRIENT ||
             (columns[i].nutrient == column->nutrient && columns[i].end == column->end)))
            return true;
    }
    return false;
}

void diary_columns_read(struct diary_column **out, struct arena *arena,
                        const struct diary_format *format, const struct csv_row *header)
{
    struct diary_column *columns = arena_alloc(arena, header->count * sizeof *columns);
    *out = columns;
    for (size_t i = 0; i < header->count; i++) {
        struct diary_column *column = &columns[i];
        column->name = arena_strdup(arena, header->fields[i].text);
        column->field = DIARY_UNKNOWN;
        const char *meaning = find_listed(format->fields, column->name);
        if (meaning && *meaning == '=')
            read_meaning(column, meaning + 1);
        else if (read_nutrient(column, column->name))
            column->field = DIARY_NUTRIENT;
        if (is_taken(columns, i, column))
            column->field = DIARY_UNKNOWN;
    }
}
