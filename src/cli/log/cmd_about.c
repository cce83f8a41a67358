#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "day/day_json.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/report/about.h"
#include "marrow/report/wording.h"

#define WIDTH 78

/* A paragraph, its lines after the first indented. */
static void add_wrapped(struct call *call, const char *first, const char *text)
{
    size_t x = strlen(first);
    buffer_add_text(&call->out, first);
    while (*text) {
        size_t length = strcspn(text, " ");
        if (x + 1 + length > WIDTH) {
            buffer_add_text(&call->out, "\n   ");
            x = 3;
        }
        buffer_add_char(&call->out, ' ');
        buffer_add(&call->out, text, length);
        x += length + 1;
        text += length + strspn(text + length, " ");
    }
    buffer_add_char(&call->out, '\n');
}

static void print(struct call *call, const struct about *about)
{
    char ratio[WORDING_SIZE];
    wording_ratio(ratio, about->of_day);
    buffer_addf(&call->out, "%s on the day", ratio[0] ? ratio : "Ca:Mg: no data");
    wording_ratio(ratio, about->of_week);
    if (ratio[0])
        buffer_addf(&call->out, "; %s on average over %d complete %s of the week", ratio,
                    about->week_days, about->week_days == 1 ? "day" : "days");
    buffer_add_text(&call->out, "\n\nHow the three work together\n");
    for (size_t i = 0; i < ABOUT_COUNT; i++) {
        const struct about_statement *statement = &about_statements[i];
        if (i > 0 && statement->is_caution && !about_statements[i - 1].is_caution)
            buffer_add_text(&call->out, "\nWhat the figures do not show\n");
        add_wrapped(call, "  -", statement->text);
        add_wrapped(call, "    ", statement->source);
    }
    buffer_add_text(&call->out, "\nmarrow informs; it gives no medical advice.\n");
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
              "'source':'NIH Office of Dietary Supplements, ...'}]}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_about = {
    .name = "about",
    .summary = "how magnesium, calcium and vitamin D work together, with sources",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY),
    .run = run,
};
