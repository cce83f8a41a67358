/* Writes foods like those of USDA's branded data in the layout of the official files, every field
 * in quotes: food.csv, branded_food.csv and food_nutrient.csv in a folder, and a zip of them where
 * zip is installed and asked for. usage: branded_maker SAMPLE.zip FOLDER [FOODS [zip]] */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "branded.h"
#include "marrow/base/error.h"

#define FOODS 2000000
#define COMPARED 50000
#define VALUE_FIRST 8000000 /* the ids of rows of food_nutrient.csv */

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

static void finish(FILE *file)
{
    if (fclose(file))
        die("the disk is full");
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

static void write_files(const struct branded *branded, const char *folder, size_t count)
{
    static const char *const food_columns[] = { "fdc_id", "data_type", "description",
                                                "food_category_id", "publication_date" };
    static const char *const value_columns[] = {
        "id",  "fdc_id", "nutrient_id", "amount",   "data_points",      "derivation_id",
        "min", "max",    "median",      "footnote", "min_year_acquired"
    };
    FILE *foods = create(folder, "food.csv");
    FILE *products = create(folder, "branded_food.csv");
    FILE *values = create(folder, "food_nutrient.csv");
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
    finish(foods);
    finish(products);
    finish(values);
}

static void make_zip(const char *folder)
{
    char command[8192];
    snprintf(command, sizeof command,
             "cd '%s' && zip -q branded.zip food.csv branded_food.csv food_nutrient.csv", folder);
    if (system(command))
        die("zip failed");
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: branded_maker SAMPLE.zip FOLDER [FOODS [zip]]\n");
        return 2;
    }
    size_t count = argc > 3 ? strtoul(argv[3], NULL, 10) : FOODS;
    struct branded *branded = branded_open(argv[1]);
    branded_compare(branded, count < COMPARED ? count : COMPARED, stdout);
    mkdir(argv[2], 0777);
    write_files(branded, argv[2], count);
    if (argc > 4 && strcmp(argv[4], "zip") == 0)
        make_zip(argv[2]);
    branded_close(branded);
    return 0;
}
