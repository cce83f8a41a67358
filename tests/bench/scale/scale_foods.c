#include "scale_foods.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"

#define RANK 8
#define STEP 7919 /* from name to name */

static void take_amount(struct food *food, int id, double amount)
{
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (nutrients[i].fdc_id == id)
            food->values[i] = food_value(amount, KNOWN_EXACT);
    }
    if (id == 1110)
        food->values[NUTRIENT_VITAMIN_D] = food_value(amount / 40, KNOWN_EXACT);
}

static void fill_food(struct food *food, const struct branded_food *row, struct measure *serving)
{
    *food = (struct food){ .name = row->description, .rank = RANK };
    food->brand =
        row->fields[BRANDED_BRAND][0] ? row->fields[BRANDED_BRAND] : row->fields[BRANDED_OWNER];
    food->basis = strcmp(row->fields[BRANDED_SERVING_UNIT], "ml") == 0 ? BASIS_ML : BASIS_G;
    *serving = (struct measure){ "serving", strtod(row->fields[BRANDED_SERVING], NULL) };
    food->measures = serving;
    food->measure_count = serving->amount > 0 ? 1 : 0;
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++)
        take_amount(food, branded_nutrients[i], strtod(row->amounts[i], NULL));
}

/* Returns how long the row is in the official files, with each field in quotes. */
static double csv_bytes(const struct branded_food *row)
{
    size_t bytes = strlen(row->description) + strlen(row->id_text) + 40;
    for (size_t i = 0; i < BRANDED_FIELDS; i++)
        bytes += strlen(row->fields[i]) + 3;
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++)
        bytes += strlen(row->id_text) + strlen(row->amounts[i]) + strlen(row->derivations[i]) + 45;
    return (double)bytes;
}

double scale_write(const char *folder, const struct branded *branded, size_t foods)
{
    static const struct catalogue_info info = {
        "branded", "foods like USDA's branded ones", "1", "", "", "", "", 0
    };
    struct error error = ERROR_INIT;
    struct writer *writer;
    double bytes = 0;
    if (writer_open(&writer, folder, &info, &error))
        die("%s", error.text);
    for (size_t i = 0; i < foods; i++) {
        struct branded_food row;
        struct food food;
        struct measure serving;
        char origin[40];
        char barcode[BARCODE_SIZE];
        branded_make(&row, branded, i);
        fill_food(&food, &row, &serving);
        snprintf(origin, sizeof origin, "fdc:%s", row.id_text);
        food.origin = origin;
        food.barcode = barcode_clean(barcode, row.fields[BRANDED_GTIN]) ? barcode : NULL;
        if (writer_add(writer, &food, &error))
            die("%s", error.text);
        bytes += csv_bytes(&row);
    }
    if (writer_finish(writer, &error))
        die("%s", error.text);
    return bytes / 1e6;
}

void scale_name(char *out, size_t size, const struct branded *branded, size_t number)
{
    struct branded_food row;
    size_t words = 1 + number % 3;
    size_t length = 0;
    branded_make(&row, branded, number * STEP);
    for (const char *p = row.description; *p && length + 1 < size; p++) {
        if (*p == ' ' && --words == 0)
            break;
        if (isalnum((unsigned char)*p) || *p == ' ')
            out[length++] = (char)tolower((unsigned char)*p);
    }
    out[length] = '\0';
}
