#include "fdc_measure.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fdc.h"
#include "fdc_food.h"
#include "marrow/base/text.h"
#include "rules/fdc_rules.h"

#include "marrow/base/memory.h"
#include "rules/fdc_phrase.h"
#include "rules/fdc_set.h"

#define MEASURES_MAX 8
#define GRAMS_MIN 0.02 /* what weighs less is not a measure */

struct fdc_amount {
    double rounded;
    double exact;
};

void fdc_amounts_read(struct fdc_amounts *out, struct arena *arena)
{
    enum { ROUNDED, EXACT, COLUMN_COUNT };
    static const char *const columns[COLUMN_COUNT] = { "rounded", "exact" };
    struct fdc_rules rows;
    fdc_rules_read(&rows, arena, "amounts.csv", columns, COLUMN_COUNT);
    out->count = rows.row_count;
    out->amounts = arena_alloc(arena, rows.row_count * sizeof *out->amounts);
    for (size_t i = 0; i < rows.row_count; i++)
        out->amounts[i] = (struct fdc_amount){ fdc_rules_number(&rows, i, ROUNDED),
                                               fdc_rules_number(&rows, i, EXACT) };
}

/* Returns the amount of an SR portion before it was rounded: .33 was a third. */
static double exact_amount(const struct fdc_amounts *amounts, double amount)
{
    for (size_t i = 0; i < amounts->count; i++) {
        if (fabs(amount - amounts->amounts[i].rounded) < 1e-9)
            return amounts->amounts[i].exact;
    }
    return amount;
}

/* Reads a portion in any of the three styles. SR puts everything into the modifier; Foundation
 * gives the unit by its id and the rest in the modifier; FNDDS puts everything, with the amount,
 * into the description. Returns false if there is no amount. */
static bool begin_phrase(struct fdc_phrase *out, const struct fdc *fdc, const struct fdc_food *food,
                         const struct fdc_portion *portion)
{
    const char *unit = NULL;
    *out = (struct fdc_phrase){ .amount = portion->amount, .is_survey = food->set == FDC_FNDDS };
    out->is_cooked = strstr(food->description, "cooked") != NULL;
    if (portion->unit >= FDC_UNIT_FIRST && portion->unit - FDC_UNIT_FIRST < FDC_UNIT_COUNT)
        unit = fdc->units[portion->unit - FDC_UNIT_FIRST];
    if (food->set == FDC_FNDDS || (!unit && !portion->modifier[0])) {
        snprintf(out->text, sizeof out->text, "%s", portion->description);
        fdc_phrase_take_count(out);
    } else if (unit) {
        snprintf(out->text, sizeof out->text, "%s%s%s", unit, portion->modifier[0] ? ", " : "",
                 portion->modifier);
    } else {
        snprintf(out->text, sizeof out->text, "%s", portion->modifier);
    }
    if (food->set == FDC_SR && out->amount > 0)
        out->amount = exact_amount(&fdc->amounts, out->amount);
    return out->amount > 0;
}

struct candidate {
    struct fdc_phrase phrase;
    double grams; /* of one */
    int seq;
};

static int compare_candidates(const void *a, const void *b)
{
    const struct candidate *one = a;
    const struct candidate *two = b;
    if (one->phrase.late != two->phrase.late)
        return one->phrase.late - two->phrase.late;
    if (one->seq != two->seq)
        return one->seq < two->seq ? -1 : 1;
    return strcmp(one->phrase.text, two->phrase.text);
}

static bool is_there(const struct candidate *candidates, size_t count, const char *text)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(candidates[i].phrase.text, text) == 0)
            return true;
    }
    return false;
}

/* Returns whether it is a bare "fruit" beside a measure of the same weight that says more. */
static bool is_spare(const struct candidate *candidates, size_t count, size_t at)
{
    if (strcmp(candidates[at].phrase.text, "fruit") != 0)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (i != at && fabs(candidates[i].grams - candidates[at].grams) < 0.01)
            return true;
    }
    return false;
}

static void add_measures(struct food *out, struct arena *arena, struct candidate *candidates,
                         size_t count)
{
    if (count > 0)
        qsort(candidates, count, sizeof *candidates, compare_candidates);
    out->measures = arena_alloc(arena, MEASURES_MAX * sizeof *out->measures);
    for (size_t i = 0; i < count && out->measure_count < MEASURES_MAX; i++) {
        struct candidate *candidate = &candidates[i];
        if (is_there(candidates, i, candidate->phrase.text) || is_spare(candidates, count, i))
            continue;
        double scale = candidate->grams < 0.5 ? 1e4 : 100;
        struct measure *measure = &out->measures[out->measure_count++];
        measure->name = arena_strdup(arena, candidate->phrase.text);
        measure->amount = round(candidate->grams * scale) / scale;
    }
}

static void make_portions(struct food *out, const struct fdc *fdc, const struct fdc_food *from)
{
    struct candidate *candidates = xcalloc(from->portion_count + 1, sizeof *candidates);
    size_t count = 0;
    for (size_t i = 0; i < from->portion_count; i++) {
        struct candidate *candidate = &candidates[count];
        if (!begin_phrase(&candidate->phrase, fdc, from, &from->portions[i]) ||
            !fdc_phrase_clean(&candidate->phrase, &fdc->phrases))
            continue;
        candidate->grams = from->portions[i].grams / candidate->phrase.amount;
        candidate->seq = from->portions[i].seq;
        if (candidate->phrase.amount > 1)
            fdc_phrase_make_one(&candidate->phrase);
        count += candidate->grams >= GRAMS_MIN ? 1 : 0;
    }
    add_measures(out, from->arena, candidates, count);
    free(candidates);
}

double fdc_serving(const struct fdc_food *food)
{
    static const char *const units[] = { "g", "GRM", "GM", "grams", "ml", "MLT" };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (text_equal_nocase(food->serving_unit, units[i]))
            return food->serving;
    }
    return 0;
}

/* Adds a label's serving, and its household measure ("2 cookies"). */
static void make_serving(struct food *out, const struct fdc *fdc, const struct fdc_food *from)
{
    struct candidate candidates[2] = { 0 };
    size_t count = 0;
    double serving = fdc_serving(from);
    if (!(serving > 0))
        return;
    struct fdc_phrase *phrase = &candidates[0].phrase;
    snprintf(phrase->text, sizeof phrase->text, "%s", from->household);
    phrase->amount = NAN;
    fdc_phrase_take_count(phrase);
    if (phrase->amount > 0 && fdc_phrase_clean(phrase, &fdc->phrases)) {
        if (phrase->amount > 1)
            fdc_phrase_make_one(phrase);
        candidates[count++].grams = serving / phrase->amount;
    }
    candidates[count] = (struct candidate){ .grams = serving, .seq = 1 };
    snprintf(candidates[count].phrase.text, sizeof candidates[count].phrase.text, "serving");
    candidates[count].phrase.late = 4;
    add_measures(out, from->arena, candidates, count + 1);
}

void fdc_make_measures(struct food *out, const struct fdc *fdc, const struct fdc_food *from)
{
    if (from->set == FDC_BRANDED)
        make_serving(out, fdc, from);
    else
        make_portions(out, fdc, from);
}
