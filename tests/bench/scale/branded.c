#define _POSIX_C_SOURCE 200809L
#include "branded.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "branded_sample.h"

#define ID_FIRST 1106032
#define REPLACED 40 /* of 100 words of a name, how many come from another name */
#define MISSPELT 8 /* of 1,000 words: the rare ones of the real data */
#define STRANGE_OWNER 15 /* of 100 owners, how many are not in the sample */

const char *const branded_columns[BRANDED_FIELDS] = {
    "fdc_id",
    "brand_owner",
    "brand_name",
    "subbrand_name",
    "gtin_upc",
    "ingredients",
    "not_a_significant_source_of",
    "serving_size",
    "serving_size_unit",
    "household_serving_fulltext",
    "branded_food_category",
    "data_source",
    "package_weight",
    "modified_date",
    "available_date",
    "market_country",
    "discontinued_date",
    "preparation_state_code",
    "trade_channel",
    "short_description",
};

const int branded_nutrients[BRANDED_NUTRIENTS] = { 1003, 1004, 1005, 1008, 2000, 1079, 1087,
                                                   1089, 1092, 1093, 1110, 1253, 1257, 1258 };

/* Draws a random number by splitmix64: the same on every machine. */
static uint64_t draw(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static size_t below(uint64_t *state, size_t bound)
{
    return (size_t)(draw(state) % bound);
}

static const char *pick(uint64_t *state, const struct texts *texts)
{
    return texts->items[below(state, texts->count)];
}

static void add_word(char *out, size_t size, const char *word)
{
    size_t length = strlen(out);
    snprintf(out + length, size - length, "%s%s", length ? " " : "", word);
}

/* Makes one letter wrong, as in a few of the real names. */
static void misspell(char *word, uint64_t *state)
{
    size_t length = strlen(word);
    if (length < 4)
        return;
    size_t at = 1 + below(state, length - 2);
    if (word[at] >= 'A' && word[at] <= 'Z')
        word[at] = (char)('A' + below(state, 26));
}

static void make_description(struct branded_food *out, const struct branded *branded,
                             uint64_t *state)
{
    char copy[512];
    char *rest = copy;
    snprintf(copy, sizeof copy, "%s", pick(state, &branded->descriptions));
    out->description[0] = '\0';
    for (char *word; (word = strtok_r(rest, " ", &rest));) {
        char other[128];
        const char *from = below(state, 100) < REPLACED ? pick(state, &branded->words) : word;
        snprintf(other, sizeof other, "%s", from);
        if (below(state, 1000) < MISSPELT)
            misspell(other, state);
        add_word(out->description, sizeof out->description, other);
    }
}

static void make_owner(struct branded_food *out, uint64_t *state)
{
    static const char *const starts[] = { "Bel", "Cor",  "Dan", "El",  "Fer", "Gar",  "Hol",
                                          "Kin", "Lann", "Mar", "Nor", "Par", "Quin", "Ros",
                                          "San", "Tor",  "Val", "Wes", "Yan", "Zim" };
    static const char *const middles[] = { "a",  "be", "co", "de", "er",  "fi",  "ga",  "i",
                                           "lo", "me", "ni", "o",  "per", "ric", "sto", "ti" };
    static const char *const ends[] = { "ville", "ton", "son", "field", "s",   "co",
                                        "man",   "ry",  "tti", "ero",   "lle", "dale" };
    const char *owner = out->fields[BRANDED_OWNER];
    if (below(state, 100) >= STRANGE_OWNER)
        return;
    const char *rest = strchr(owner, ' ');
    snprintf(out->owner, sizeof out->owner, "%s%s%s%s%s", starts[below(state, 20)],
             middles[below(state, 16)], middles[below(state, 16)], ends[below(state, 12)],
             rest ? rest : "");
    out->fields[BRANDED_OWNER] = out->owner;
}

/* Makes a new code of the same length, with the same leading zeros and a valid check digit. */
static void make_gtin(struct branded_food *out, uint64_t *state)
{
    const char *real = out->fields[BRANDED_GTIN];
    size_t length = strlen(real);
    if (length < 8 || length > 14)
        return;
    unsigned sum = 0;
    size_t zeros = strspn(real, "0");
    for (size_t i = 0; i + 1 < length; i++) {
        size_t digit = i < zeros ? 0 : i == zeros ? 1 + below(state, 9) : below(state, 10);
        out->gtin[i] = (char)('0' + digit);
        sum += (unsigned)digit * ((length - 1 - i) % 2 ? 3 : 1);
    }
    out->gtin[length - 1] = (char)('0' + (10 - sum % 10) % 10);
    out->gtin[length] = '\0';
    out->fields[BRANDED_GTIN] = out->gtin;
}

void branded_make(struct branded_food *out, const struct branded *branded, size_t number)
{
    uint64_t state = number * 1000003u + 17;
    size_t row = below(&state, branded->row_count);
    out->id = ID_FIRST + (int64_t)number;
    memcpy(out->fields, branded->rows[row], sizeof out->fields);
    snprintf(out->id_text, sizeof out->id_text, "%lld", (long long)out->id);
    out->fields[0] = out->id_text;
    make_description(out, branded, &state);
    make_owner(out, &state);
    make_gtin(out, &state);
    out->date = pick(&state, &branded->dates);
    for (size_t i = 0; i < BRANDED_NUTRIENTS; i++) {
        size_t at = below(&state, branded->amounts[i].count);
        out->amounts[i] = branded->amounts[i].items[at];
        out->derivations[i] = branded->derivations[i].items[at];
    }
}

/* The sums of rows. */
struct measure_of_rows {
    double rows, name_words, name_bytes, row_bytes, empty_fields;
};

static void measure_row(struct measure_of_rows *sum, const char *const *fields)
{
    sum->rows++;
    for (size_t i = 0; i < BRANDED_FIELDS; i++) {
        sum->row_bytes += (double)strlen(fields[i]) + 3;
        sum->empty_fields += fields[i][0] ? 0 : 1;
    }
}

static void measure_name(struct measure_of_rows *sum, const char *name)
{
    sum->name_bytes += (double)strlen(name);
    for (const char *p = name; *p; p++)
        sum->name_words += p[0] != ' ' && (p[1] == ' ' || !p[1]) ? 1 : 0;
}

void branded_compare(const struct branded *branded, size_t count, FILE *file)
{
    struct measure_of_rows real = { 0 };
    struct measure_of_rows made = { 0 };
    struct branded_food food;
    double names = (double)branded->descriptions.count;
    for (size_t i = 0; i < branded->row_count; i++)
        measure_row(&real, branded->rows[i]);
    for (size_t i = 0; i < branded->descriptions.count; i++)
        measure_name(&real, branded->descriptions.items[i]);
    for (size_t i = 0; i < count; i++) {
        branded_make(&food, branded, i);
        measure_row(&made, food.fields);
        measure_name(&made, food.description);
    }
    fprintf(file, "%-38s %10s %10s\n", "", "real", "made");
    fprintf(file, "%-38s %10.0f %10.0f\n", "foods", real.rows, made.rows);
    fprintf(file, "%-38s %10.2f %10.2f\n", "words in a name", real.name_words / names,
            made.name_words / made.rows);
    fprintf(file, "%-38s %10.2f %10.2f\n", "bytes of a name", real.name_bytes / names,
            made.name_bytes / made.rows);
    fprintf(file, "%-38s %10.1f %10.1f\n", "bytes of a row of branded_food.csv",
            real.row_bytes / real.rows, made.row_bytes / made.rows);
    fprintf(file, "%-38s %10.2f %10.2f\n", "empty fields in it", real.empty_fields / real.rows,
            made.empty_fields / made.rows);
    fprintf(file, "%-38s %10.2f %10.2f\n", "bytes of an amount", branded->amount_bytes,
            branded->amount_bytes);
}
