#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "core/table.h"
#include "food_json.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/report/interval.h"
#include "marrow/report/wording.h"

#define FIND_INITIAL 10
#define FIND_MOST 400
#define NAME 44 /* columns of a food's name */
#define BESIDE (10 + NUTRIENT_LEADING * TABLE_VALUE) /* columns of the basis and the figures */
#define KEY 33 /* columns of most keys, and of the gap before them */

/* Adds a food's value per its basis, for a list of foods. */
static void add_value(struct call *call, const struct food *food, enum nutrient nutrient)
{
    char text[WORDING_SIZE];
    const struct value *value = &food->values[nutrient];
    wording_food_value(text, &call->wording, nutrient, value);
    call_add_right(call, text, TABLE_VALUE);
}

/* Returns whether the terminal is too narrow for the key beside the figures. It stands below then.
 */
static bool is_narrow(const struct call *call)
{
    return call->columns > 0 && call->columns < NAME + BESIDE + KEY;
}

static size_t name_columns(const struct call *call)
{
    size_t most = call->columns > BESIDE + 10 ? call->columns - BESIDE : 10;
    return is_narrow(call) && most < NAME ? most : NAME;
}

static void add_head(struct call *call)
{
    static const char *const symbols[NUTRIENT_LEADING] = { "Mg", "Ca", "D" };
    char label[WORDING_SIZE];
    call_add_left(call, "", name_columns(call));
    call_add_left(call, "per", 10);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_LEADING; nutrient++) {
        snprintf(label, sizeof label, "%s %s", symbols[nutrient],
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_food(struct call *call, const struct food *food)
{
    char basis[64];
    struct buffer name = BUFFER_INIT;
    buffer_add_text(&name, food->name);
    if (food->brand)
        buffer_addf(&name, ", %s", food->brand);
    call_add_left(call, name.text, name_columns(call));
    buffer_release(&name);
    snprintf(basis, sizeof basis, food->basis == BASIS_UNIT ? "1 %s" : "100 %s", food_unit(food));
    call_add_left(call, basis, 10);
    for (enum nutrient nutrient = 0; nutrient < NUTRIENT_LEADING; nutrient++)
        add_value(call, food, nutrient);
    buffer_add_text(&call->out, is_narrow(call) ? "\n  " : "  ");
    call_add_clean(call, food->origin);
    buffer_add_char(&call->out, '\n');
}

/* Returns how many of the first foods have every word; the others only come near. */
static size_t count_called(const struct search_results *results)
{
    size_t count = 0;
    while (count < results->count && !results->hits[count].by_typo)
        count++;
    return count;
}

/* Tells the foods that have every word from those that only come near. */
static void add_nearest(struct call *call, const char *words, size_t called)
{
    if (called > 0) {
        buffer_add_text(&call->out, "nearest:\n");
        return;
    }
    buffer_add_text(&call->out, "nothing called '");
    call_add_clean(call, words);
    buffer_add_text(&call->out, "'; nearest:\n");
}

static void show(struct call *call, const char *words, const struct search_results *results)
{
    size_t called = count_called(results);
    if (call->is_json) {
        json_begin_array(&call->json);
        for (size_t i = 0; i < results->count; i++)
            food_json_found(&call->json, &results->hits[i].food, i >= called);
        json_end_array(&call->json);
        return;
    }
    if (called == 0)
        add_nearest(call, words, called);
    add_head(call);
    for (size_t i = 0; i < results->count; i++) {
        if (called > 0 && i == called)
            add_nearest(call, words, called);
        add_food(call, &results->hits[i].food);
    }
}

static enum status check_catalogue(const struct call *call, struct error *error)
{
    const char *name = call_value(call, OPTION_CATALOGUE);
    if (!name || catalogues_find(&call->journal->catalogues, name))
        return STATUS_OK;
    return error_set(error, STATUS_NOT_FOUND, "there is no catalogue '%.60s'", name);
}

static enum status find(struct call *call, const char *words, size_t limit, struct error *error)
{
    struct search_results results;
    enum status status = journal_find(&results, call->journal, words, limit,
                                      call_value(call, OPTION_CATALOGUE), error);
    if (status)
        return status;
    if (results.count > 0 || call->is_json)
        show(call, words, &results);
    call->is_answered = true;
    if (results.count == 0 && !barcode_tell(words, error))
        status = error_set(error, STATUS_NOT_FOUND, "no food found for '%.200s'", words);
    else if (results.count == 0)
        status = STATUS_NOT_FOUND;
    search_results_release(&results);
    return status;
}

static enum status run(struct call *call, struct error *error)
{
    size_t limit;
    char *words = call_join_words(call, 0);
    bool is_blank = text_is_blank(words);
    free(words);
    if (is_blank)
        return error_set(error, STATUS_USAGE, "which food?");
    enum status status = call_limit(&limit, call, FIND_INITIAL, FIND_MOST, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = check_catalogue(call, error);
    if (status)
        return status;
    words = call_join_words(call, 0);
    status = find(call, words, limit, error);
    free(words);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "WORDS... [--limit N] [--catalogue NAME]",
      .text = "Finds foods, best match first. Values are per 100 g, 100 ml or unit. Words may "
              "stand in any order and may be shortened; accents, plurals and typing errors are "
              "forgiven, in any script. If nothing is found, the exit status is 1 (and with "
              "`--json` the answer is []). Foods that only come near are listed as nearest." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "find",
      .json = "[{'origin':'starter:spinach-raw','food':'Spinach, raw','brand':null,"
              "'kind':'food','basis':'g','unit':null,'catalogue':'starter 0.1.0',"
              "'amounts':{'magnesium':79},'measures':[{'name':'cup','amount':30}],'nearest':"
              "false}]" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_find = {
    .name = "find",
    .summary = "find foods, best first",
    .ways = ways,
    .answers = answers,
    .options = TAKES(LIMIT) | TAKES(CATALOGUE),
    .need = JOURNAL_BROWSES,
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_LIMIT, "N", "at most this many foods" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "find spinach", "find greek yogurt --limit 5",
                                       "find almonds --catalogue starter", NULL },
};
