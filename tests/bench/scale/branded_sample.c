#define _POSIX_C_SOURCE 200809L
#include "branded_sample.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/csv.h"

/* Reads a whole member of the zip. */
static void read_member(struct buffer *out, const char *zip, const char *member)
{
    char command[4096];
    char bytes[65536];
    snprintf(command, sizeof command, "unzip -p '%s' %s", zip, member);
    FILE *pipe = popen(command, "r");
    if (!pipe)
        die("unzip cannot be run");
    for (size_t count; (count = fread(bytes, 1, sizeof bytes, pipe)) > 0;)
        buffer_add(out, bytes, count);
    if (pclose(pipe) || out->length == 0)
        die("%s has no %s", zip, member);
}

static void texts_add(struct texts *texts, const char *text)
{
    if ((texts->count & (texts->count - 1)) == 0)
        texts->items =
            xrealloc(texts->items, (texts->count ? texts->count * 2 : 1) * sizeof(char *));
    texts->items[texts->count++] = text;
}

static size_t find_column(const struct csv_row *header, const char *name)
{
    for (size_t i = 0; i < header->count; i++) {
        if (strcmp(header->fields[i].text, name) == 0)
            return i;
    }
    die("the sample has no column %s", name);
}

/* Calls `take` for each row of a member, with its fields in the named columns. */
static void for_each_row(struct branded *branded, const char *zip, const char *member,
                         const char *const *names, size_t count,
                         void (*take)(struct branded *branded, const char *const *fields))
{
    struct error error = ERROR_INIT;
    struct buffer bytes = BUFFER_INIT;
    struct csv *csv;
    struct csv_row row;
    size_t places[BRANDED_FIELDS];
    const char *fields[BRANDED_FIELDS];
    read_member(&bytes, zip, member);
    if (csv_open_memory(&csv, bytes.text, bytes.length, member, &error) ||
        csv_next(&row, csv, &error))
        die("%s", error.text);
    for (size_t i = 0; i < count; i++)
        places[i] = find_column(&row, names[i]);
    enum status status;
    while ((status = csv_next(&row, csv, &error)) == STATUS_OK) {
        for (size_t i = 0; i < count; i++)
            fields[i] = arena_strdup(&branded->arena, row.fields[places[i]].text);
        take(branded, fields);
    }
    if (status != STATUS_NOT_FOUND)
        die("%s", error.text);
    csv_close(csv);
    buffer_release(&bytes);
}

static void take_food(struct branded *branded, const char *const *fields)
{
    size_t count = branded->row_count;
    if ((count & (count - 1)) == 0)
        branded->rows = xrealloc(branded->rows, (count ? count * 2 : 1) * sizeof *branded->rows);
    memcpy(branded->rows[branded->row_count++], fields, sizeof *branded->rows);
}

static void take_name(struct branded *branded, const char *const *fields)
{
    texts_add(&branded->descriptions, fields[0]);
    texts_add(&branded->dates, fields[1]);
    char *rest = arena_strdup(&branded->arena, fields[0]);
    for (char *word; (word = strtok_r(rest, " ", &rest));)
        texts_add(&branded->words, word);
}

static void take_amount(struct branded *branded, const char *const *fields)
{
    int id = atoi(fields[0]);
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++) {
        if (branded_nutrients[i] != id)
            continue;
        char number[32];
        snprintf(number, sizeof number, "%g", strtod(fields[1], NULL));
        texts_add(&branded->amounts[i], arena_strdup(&branded->arena, number));
        snprintf(number, sizeof number, "%d", atoi(fields[2]));
        texts_add(&branded->derivations[i], arena_strdup(&branded->arena, number));
    }
}

struct branded *branded_open(const char *sample_zip)
{
    static const char *const name_columns[] = { "description", "publication_date" };
    static const char *const amount_columns[] = { "nutrient_id", "amount", "derivation_id" };
    struct branded *branded = xcalloc(1, sizeof *branded);
    for_each_row(branded, sample_zip, "branded_food.csv", branded_columns, BRANDED_FIELDS,
                 take_food);
    for_each_row(branded, sample_zip, "food_other.csv", name_columns, 2, take_name);
    for_each_row(branded, sample_zip, "food_nutrient.csv", amount_columns, 3, take_amount);
    double bytes = 0;
    double count = 0;
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++) {
        if (branded->amounts[i].count == 0)
            die("the sample has no amounts of %d", branded_nutrients[i]);
        for (size_t k = 0; k < branded->amounts[i].count; k++)
            bytes += (double)strlen(branded->amounts[i].items[k]);
        count += (double)branded->amounts[i].count;
    }
    branded->amount_bytes = bytes / count;
    return branded;
}

void branded_close(struct branded *branded)
{
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++) {
        free(branded->amounts[i].items);
        free(branded->derivations[i].items);
    }
    free(branded->descriptions.items);
    free(branded->words.items);
    free(branded->dates.items);
    free(branded->rows);
    arena_release(&branded->arena);
    free(branded);
}
