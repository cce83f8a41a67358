#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day/day_json.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/journal.h"
#include "marrow/report/about.h"

static void print(struct call *call, const struct about *about)
{
    about_ratio_format(&call->out, about);
    buffer_add_text(&call->out, "\n\nHow the three work together\n");
    for (size_t i = 0; i < ABOUT_COUNT; i++) {
        const struct about_statement *statement = &about_statements[i];
        if (i > 0 && statement->is_caution && !about_statements[i - 1].is_caution)
            buffer_add_text(&call->out, "\nWhat the figures do not show\n");
        buffer_add_text(&call->out, "  - ");
        call_add_wrapped(call, 4, statement->text);
        buffer_add_text(&call->out, "    ");
        call_add_wrapped(call, 4, statement->source);
    }
    buffer_add_text(&call->out, "\nmarrow informs; it gives no medical advice.\n");
    call_add_wrapped(call, 0, about_refusals);
}

static void write(struct call *call, const struct about *about)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_date(json, "day", about->day);
    day_json_put_ratio(json, "calcium_to_magnesium", about->of_day);
    day_json_put_ratio(json, "calcium_to_magnesium_of_week", about->of_week);
    json_put_integer(json, "week_days", about->week_days);
    json_put_array(json, "statements");
    for (size_t i = 0; i < ABOUT_COUNT; i++) {
        json_begin_object(json);
        json_put_text(json, "text", about_statements[i].text);
        json_put_text(json, "source", about_statements[i].source);
        json_end_object(json);
    }
    json_end_array(json);
    json_put_text(json, "not_given", about_refusals);
    json_end_object(json);
}

static enum status run(struct call *call, struct error *error)
{
    struct date day;
    struct about about;
    enum status status = call_check_words(call, 0, 1, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day(&day, call, call->words[0], error);
    if (status == STATUS_OK)
        status = about_load(&about, call->journal, day, error);
    if (status)
        return status;
    if (call->is_json)
        write(call, &about);
    else
        print(call, &about);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[D]",
      .text = "Shows how magnesium, calcium and vitamin D work together and what their figures do "
              "not show, each statement with its source, and the ratio of calcium to magnesium on "
              "a day and in its week. It informs; it gives no medical advice." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "about",
      .json = "{'day':'2026-11-19','calcium_to_magnesium':{'value':1.25,'bound':'exact'},"
              "'calcium_to_magnesium_of_week':{'value':1.25,'bound':'exact'},'week_days':1,"
              "'statements':[{'text':'Vitamin D helps ...',"
              "'source':'NIH Office of Dietary Supplements, ...'}],"
              "'not_given':'It gives no sums of oxalate, ...'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_about = {
    .name = "about",
    .summary = "how magnesium, calcium and vitamin D work together, with sources",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY),
    .need = JOURNAL_BROWSES,
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_DAY, "D",
                                             "the day whose figures to show; default: today" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "about", "about yesterday", "about --json", NULL },
};
