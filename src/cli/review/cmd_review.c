/* Weeks, months, years and any days read back. */
#include <stdlib.h>
#include <string.h>

#include "core/command.h"
#include "day/day_json.h"
#include "day/day_text.h"

#define SOURCES_SHOWN 5

static enum status show(struct call *call, struct review *review, struct error *error)
{
    enum status status = STATUS_OK;
    if (call->is_json) {
        review_json_put(&call->json, review);
        call_end_json(call);
    } else {
        status = review_text_print(call, review, SOURCES_SHOWN, error);
    }
    review_release(review);
    return status;
}

static enum status show_span(struct call *call, enum review_span span, const char *word,
                             struct error *error)
{
    struct date day;
    struct review review;
    enum status status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day(&day, call, word, error);
    if (status == STATUS_OK)
        status = review_load(&review, call->journal, span, day, error);
    return status ? status : show(call, &review, error);
}

/* Around the day that all words together say: "17 nov". */
static enum status show_span_of_words(struct call *call, enum review_span span, struct error *error)
{
    char *words = call_join_words(call, 0);
    enum status status = date_names_month(words) ? STATUS_OK : call_check_words(call, 0, 1, error);
    if (!status)
        status = show_span(call, span, *words ? words : NULL, error);
    free(words);
    return status;
}

static enum status run_week(struct call *call, struct error *error)
{
    return show_span_of_words(call, REVIEW_WEEK, error);
}

static enum status run_month(struct call *call, struct error *error)
{
    return show_span_of_words(call, REVIEW_MONTH, error);
}

/* --from and --to; the one that is left out is today. */
static enum status show_days(struct call *call, struct error *error)
{
    struct date from;
    struct date to;
    struct review review;
    enum status status = call_check_words(call, 0, 0, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day(&from, call, call_value(call, OPTION_FROM), error);
    if (status == STATUS_OK)
        status = call_day(&to, call, call_value(call, OPTION_TO), error);
    if (status == STATUS_OK && date_difference(to, from) < 0)
        status =
            error_set(error, STATUS_INVALID, "%s",
                      call_has(call, OPTION_FROM) ? "--to lies before --from"
                                                  : "--to lies before today: it needs a --from");
    if (status == STATUS_OK)
        status = review_load_days(&review, call->journal, from, to, error);
    return status ? status : show(call, &review, error);
}

static enum status run(struct call *call, struct error *error)
{
    enum review_span span = REVIEW_WEEK;
    if (call_has(call, OPTION_FROM) || call_has(call, OPTION_TO))
        return show_days(call, error);
    enum status status = call_check_words(call, 0, 2, error);
    if (status)
        return status;
    bool has_span = call->word_count > 0 && review_span_find(&span, call->words[0]);
    if (call->word_count == 2 && !has_span)
        return error_set(error, STATUS_USAGE,
                         "'%.40s' is no period: it is week, 4weeks, month or year", call->words[0]);
    return show_span(call, span, call->words[has_span], error);
}

static const struct command_way day_way[] = {
    { .usage = "[D]" },
    COMMAND_WAYS_END,
};

const struct command cmd_week = {
    .name = "week",
    .summary = "show the week that a day lies in",
    .ways = day_way,
    .options = TAKES(DAY),
    .run = run_week,
};

const struct command cmd_month = {
    .name = "month",
    .summary = "show the month that a day lies in",
    .ways = day_way,
    .options = TAKES(DAY),
    .run = run_month,
};

static const struct command_way ways[] = {
    { .usage = "[week | 4weeks | month | year] [D]" },
    { .usage = "--from D [--to D]" },
    COMMAND_WAYS_END,
};

const struct command cmd_review = {
    .name = "review",
    .summary = "read days back: means, best and worst, shares, sources, change, usual intake",
    .ways = ways,
    .options = TAKES(DAY) | TAKES(FROM) | TAKES(TO),
    .run = run,
};
