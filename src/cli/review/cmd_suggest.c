/* Foods that would close the gaps. */
#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "core/table.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/diet.h"
#include "marrow/report/day.h"
#include "marrow/report/diet_check.h"
#include "marrow/report/gap.h"
#include "marrow/report/interval.h"
#include "marrow/report/reason.h"
#include "marrow/report/suggest.h"
#include "marrow/report/wording.h"
#include "suggest_json.h"

#define FOOD_COLUMNS 32
#define PORTION_COLUMNS 18
#define REASON_COLUMNS 74 /* columns after the indent */

static void add_head(struct call *call, const struct suggest *suggest, const char *title)
{
    char label[WORDING_SIZE];
    call_add_left(call, title, 2 + FOOD_COLUMNS + 1 + PORTION_COLUMNS);
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        enum nutrient nutrient = suggest->gap.open[i].nutrient;
        snprintf(label, sizeof label, "%s %s", nutrient_symbol(nutrient),
                 wording_unit(&call->wording, nutrient));
        call_add_right(call, label, TABLE_VALUE);
    }
    buffer_add_char(&call->out, '\n');
}

static void add_values(struct call *call, const struct suggest *suggest,
                       const struct suggestion *suggestion)
{
    char text[WORDING_SIZE];
    const struct food *food = suggestion->food;
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        enum nutrient nutrient = suggest->gap.open[i].nutrient;
        struct value value = food_value_of(food, nutrient, suggestion->portion.amount);
        wording_food_value(text, &call->wording, nutrient, &value);
        call_add_right(call, text, TABLE_VALUE);
    }
}

static void add_name(struct call *call, const struct suggestion *suggestion)
{
    struct buffer name = BUFFER_INIT;
    buffer_add_text(&name, suggestion->food->name);
    if (suggestion->food->brand)
        buffer_addf(&name, ", %s", suggestion->food->brand);
    call_add_left(call, name.text, FOOD_COLUMNS);
    buffer_add_char(&call->out, ' ');
    call_add_left(call, suggestion->portion.text, PORTION_COLUMNS);
    buffer_release(&name);
}

/* Adds the reason on lines of its own, broken after commas and semicolons. */
static void add_reason(struct call *call, const char *reason)
{
    size_t used = REASON_COLUMNS;
    while (*reason) {
        const char *end = reason + strcspn(reason, ";,");
        while (*end && end[1] != ' ')
            end += 1 + strcspn(end + 1, ";,");
        size_t length = (size_t)(end - reason) + (*end != '\0');
        size_t width = text_width(reason, length) + 1;
        if (used + width > REASON_COLUMNS) {
            buffer_add_text(&call->out, "\n     ");
            used = 0;
        }
        buffer_add_char(&call->out, ' ');
        buffer_add(&call->out, reason, length);
        used += width;
        reason += length + (*end != '\0');
    }
    buffer_add_char(&call->out, '\n');
}

static void add_food(struct call *call, const struct suggest *suggest,
                     const struct suggestion *suggestion)
{
    buffer_add_text(&call->out, "  ");
    add_name(call, suggestion);
    add_values(call, suggest, suggestion);
    struct buffer reason = BUFFER_INIT;
    reason_food(&reason, &call->wording, suggest, suggestion);
    add_reason(call, reason.text);
    buffer_release(&reason);
}

static void add_together(struct call *call, const struct suggest *suggest,
                         const struct suggest_together *together)
{
    char text[WORDING_SIZE];
    for (size_t k = 0; k < together->count; k++) {
        buffer_add_text(&call->out, k ? "+ " : "  ");
        add_name(call, together->foods[k]);
        if (k + 1 < together->count)
            buffer_add_char(&call->out, '\n');
    }
    for (size_t i = 0; i < suggest->gap.open_count; i++) {
        wording_amount(text, &call->wording, suggest->gap.open[i].nutrient, together->brings[i]);
        call_add_right(call, text, TABLE_VALUE);
    }
    buffer_add_text(&call->out, "\n      ");
    reason_together(&call->out, &call->wording, suggest, together);
    buffer_add_char(&call->out, '\n');
}

static void add_foods(struct call *call, const struct suggest *suggest)
{
    for (size_t i = 0; i < suggest->count; i++) {
        bool is_first = i == 0 || suggest->foods[i - 1].is_own != suggest->foods[i].is_own ||
                        suggest->foods[i - 1].is_unsure != suggest->foods[i].is_unsure;
        const char *title = suggest->foods[i].is_own ? "What you eat" : "Starter foods";
        if (is_first)
            add_head(call, suggest, suggest->foods[i].is_unsure ? "May exceed a limit" : title);
        add_food(call, suggest, &suggest->foods[i]);
    }
    for (size_t i = 0; i < suggest->together_count; i++) {
        if (i == 0)
            add_head(call, suggest, "Together");
        add_together(call, suggest, &suggest->together[i]);
    }
}

/* Adds the heading: "Thu 2026-11-19, open, to go: magnesium 213 of 320 mg"; a day that is over is
 * short. */
static void add_gaps_of_day(struct call *call, const struct gap *gap)
{
    bool is_past = date_difference(gap->day, call->journal->today) < 0;
    table_date(&call->out, gap->day);
    buffer_addf(&call->out, ", %s, ", day_status_name(gap->status));
    if (gap->open_count > 0) {
        buffer_add_text(&call->out, is_past ? "short: " : "to go: ");
        reason_gap(&call->out, &call->wording, gap);
        buffer_add_char(&call->out, '\n');
    } else {
        buffer_addf(&call->out, "%s\n", is_past ? "nothing short" : "nothing left to go");
    }
}

static void add_gaps_of_week(struct call *call, const struct gap *gap)
{
    buffer_addf(&call->out, "%s on average (%d complete %s)",
                gap->open_count > 0 ? "still short" : "nothing short", gap->mean_days,
                TEXT_PLURAL(gap->mean_days, "day", "days"));
    if (gap->open_count > 0) {
        buffer_add_text(&call->out, ": ");
        reason_gap(&call->out, &call->wording, gap);
    }
    buffer_add_char(&call->out, '\n');
}

static void show(struct call *call, const struct suggest *suggest)
{
    const struct gap *gap = &suggest->gap;
    if (gap->basis == GAP_DAY)
        add_gaps_of_day(call, gap);
    else if (gap->mean_days > 0)
        add_gaps_of_week(call, gap);
    reason_none(&call->out, &call->wording, suggest);
    if (suggest->count == 0)
        buffer_add_char(&call->out, '\n');
    add_foods(call, suggest);
    reason_notes(&call->out, suggest);
}

/* Loads the diet of the settings and adds what --without names. "none" clears both for this
 * call. */
static enum status read_diet(struct diet *out, const struct call *call, struct error *error)
{
    const char *said = call_value(call, OPTION_WITHOUT);
    enum status status = diet_check_load(out, call->journal->log, error);
    if (status || !said)
        return status;
    if (strcmp(said, "none") == 0) {
        *out = (struct diet){ .word_count = 0 };
        return STATUS_OK;
    }
    return diet_add(out, said, error);
}

static enum status run(struct call *call, struct error *error)
{
    struct suggest suggest;
    struct suggest_request request = { .basis = call_has(call, OPTION_WEEK) ? GAP_WEEK : GAP_DAY };
    enum nutrient only;
    const char *word = call_value(call, OPTION_NUTRIENT);
    enum status status = call_check_words(call, 0, 1, error);
    if (!status && word)
        status = nutrient_parse(&only, word, error);
    if (!status)
        status = call_limit(&request.limit, call, SUGGEST_INITIAL, SUGGEST_MOST, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = call_day(&request.day, call, call->words[0], error);
    if (!status)
        status = read_diet(&request.diet, call, error);
    request.only = word ? &only : NULL;
    if (!status)
        status = suggest_load(&suggest, call->journal, &request, error);
    if (status)
        return status;
    if (call->is_json) {
        suggest_json(&call->json, &suggest);
    } else {
        show(call, &suggest);
    }
    suggest_release(&suggest);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[D] [--week] [--nutrient N] [--limit N] [--without LIST]",
      .text = "Shows foods that would close the gaps of a day or, with `--week`, of the mean of "
              "its week's complete days: the gaps of the main nutrients that have a goal, or of "
              "one nutrient. See SUGGESTIONS." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "suggest",
      .json = "{'day':'2026-11-19','basis':'day','from':'2026-11-19','to':'2026-11-19',"
              "'mean_days':null,'without':['vegan','nuts'],'gaps':[{'code':'magnesium',"
              "'unit':'mg','at_least':320,'known':142.2,'ceiling':142.2,'to_go':177.8}],"
              "'met':[],'not_suggested':[],'limits':[{'code':'calcium','unit':'mg','at_most':2000,"
              "'counts':'all','counted':178.2,'counted_ceiling':178.2}],"
              "'suggestions':[{'food':'Spinach, raw','brand':null,"
              "'origin':'starter:spinach-raw','measure':'100 g','amount':100,'unit':'g',"
              "'own':true,'times':2,'closes':0.44,'brings':[{'code':'magnesium',"
              "'amount':79,'share':0.44,'alone':{'measure':'230 g','amount':230}}],"
              "'room':{'code':'calcium','share':0.05},'could_pass':null}],"
              "'together':[{'foods':[{'food':'Spinach, raw','brand':null,"
              "'origin':'starter:spinach-raw','measure':'100 g','amount':100,'unit':'g'}],"
              "'brings':[{'code':'magnesium','amount':79}],'closes_all':false,"
              "'closes':0.44}]}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_suggest = {
    .name = "suggest",
    .summary = "foods that would close the gaps, your own first",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(WEEK) | TAKES(NUTRIENT) | TAKES(LIMIT) | TAKES(WITHOUT),
    .run = run,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day whose gaps to close; default: today" },
            { OPTION_NUTRIENT, "N", "only foods for this nutrient: calcium, Mg, D, ..." },
            { OPTION_LIMIT, "N", "at most this many foods" },
            OPTION_TEXTS_END },
    .examples = (const char *const[]){ "suggest", "suggest --week --nutrient calcium",
                                       "suggest --without dairy,nuts --limit 5", NULL },
};
