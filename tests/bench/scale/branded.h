/* branded.h - any number of foods like those of USDA's branded data: words, lengths, empty fields
 * and amounts are drawn from real rows, in an order that is always the same. */
#ifndef MARROW_BENCH_BRANDED_H
#define MARROW_BENCH_BRANDED_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define BRANDED_FIELDS 20 /* columns of branded_food.csv */
#define BRANDED_NUTRIENTS 14
#define BRANDED_OWNER 1
#define BRANDED_BRAND 2
#define BRANDED_GTIN 4
#define BRANDED_SERVING 7
#define BRANDED_SERVING_UNIT 8

extern const char *const branded_columns[BRANDED_FIELDS];
extern const int branded_nutrients[BRANDED_NUTRIENTS]; /* their ids */

struct branded; /* the real rows */

struct branded_food {
    int64_t id;
    char description[512];
    char owner[256];
    char gtin[16];
    char id_text[24];
    const char *fields[BRANDED_FIELDS];
    const char *date;
    const char *amounts[BRANDED_NUTRIENTS]; /* as written */
    const char *derivations[BRANDED_NUTRIENTS];
};

/* Reads the real rows from the zip (with unzip). Exits on failure. */
struct branded *branded_open(const char *sample_zip);
void branded_close(struct branded *branded);

/* Makes the food with a number from 0. */
void branded_make(struct branded_food *out, const struct branded *branded, size_t number);

/* Prints words, bytes and empty fields of the real rows beside those of `count` made ones. */
void branded_compare(const struct branded *branded, size_t count, FILE *file);

#endif
