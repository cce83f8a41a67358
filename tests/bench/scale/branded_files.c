#define _POSIX_C_SOURCE 200809L
#include "branded_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "marrow/base/error.h"

#define VALUE_FIRST 8000000 /* the ids of rows of food_nutrient.csv */

const char *const branded_tables[BRANDED_TABLES] = { "food.csv", "branded_food.csv",
                                                     "food_nutrient.csv" };

static FILE *create(const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    if (!file)
        die("%s cannot be written", path);
    setvbuf(file, NULL, _IOFBF, 1u << 20);
    return file;
}

static double finish(FILE *file)
{
    double bytes = (double)ftell(file);
    if (fclose(file))
        die("the disk is full");
    return bytes;
}

static void write_field(FILE *file, const char *text, char end)
{
    fputc('"', file);
    for (const char *quote; (quote = strchr(text, '"')); text = quote + 1) {
        fwrite(text, 1, (size_t)(quote - text) + 1, file);
        fputc('"', file);
    }
    fputs(text, file);
    fputc('"', file);
    fputc(end, file);
}

static void write_row(FILE *file, const char *const *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        write_field(file, fields[i], i + 1 < count ? ',' : '\n');
}

static void write_values(FILE *file, const struct branded_food *food, size_t number)
{
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++)
        fprintf(file, "\"%zu\",\"%s\",\"%d\",\"%s\",\"\",\"%s\",\"\",\"\",\"\",\"\",\"\"\n",
                VALUE_FIRST + number * BRANDED_NUTRIENTS + i, food->id_text, branded_nutrients[i],
                food->amounts[i], food->derivations[i]);
}

double branded_write(const char *folder, const struct branded *branded, size_t count)
{
    static const char *const food_columns[] = { "fdc_id", "data_type", "description",
                                                "food_category_id", "publication_date" };
    static const char *const value_columns[] = {
        "id",  "fdc_id", "nutrient_id", "amount",   "data_points",      "derivation_id",
        "min", "max",    "median",      "footnote", "min_year_acquired"
    };
    mkdir(folder, 0777);
    FILE *foods = create(folder, branded_tables[0]);
    FILE *products = create(folder, branded_tables[1]);
    FILE *values = create(folder, branded_tables[2]);
    struct branded_food food;
    write_row(foods, food_columns, 5);
    write_row(products, branded_columns, BRANDED_FIELDS);
    write_row(values, value_columns, 11);
    for (size_t i = 0; i < count; i++) {
        branded_make(&food, branded, i);
        const char *const fields[] = { food.id_text, "branded_food", food.description, "",
                                       food.date };
        write_row(foods, fields, 5);
        write_row(products, food.fields, BRANDED_FIELDS);
        write_values(values, &food, i);
    }
    return finish(foods) + finish(products) + finish(values);
}

void branded_zip(const char *folder)
{
    char command[8192];
    snprintf(command, sizeof command, "cd '%s' && rm -f branded.zip && zip -q branded.zip %s %s %s",
             folder, branded_tables[0], branded_tables[1], branded_tables[2]);
    if (system(command))
        die("zip failed");
}
