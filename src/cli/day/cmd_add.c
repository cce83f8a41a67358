#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "add_file.h"
#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day_json.h"
#include "log_answer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"

static enum status read_defaults(struct resolve_defaults *out, const struct call *call,
                                 struct error *error)
{
    const char *time = call_value(call, OPTION_TIME);
    const char *meal = call_value(call, OPTION_MEAL);
    *out = (struct resolve_defaults){ .minute = MINUTE_NONE,
                                      .is_day_said = call_has(call, OPTION_DAY) };
    enum status status = call_day(&out->day, call, NULL, error);
    if (status == STATUS_OK && time)
        status = call_time(&out->minute, call, time, error);
    if (status == STATUS_OK && meal)
        status = call_find_meal(&out->meal_id, call, meal, error);
    return status;
}

static enum status add(struct call *call, const char *text, struct error *error)
{
    struct resolve_defaults defaults;
    struct resolution resolution;
    enum status status = read_defaults(&defaults, call, error);
    if (status)
        return status;
    status = resolve_text(&resolution, call->journal, text, &defaults, error);
    if (status == STATUS_OK)
        status = log_answer(call, &resolution, error);
    resolve_release(&resolution);
    return status;
}

/* Logs the lines of a file, where --file or the word "-" names one. *is_file gets whether it does.
 */
static enum status run_file(bool *is_file, struct call *call, struct error *error)
{
    struct resolve_defaults defaults;
    const char *path = call_value(call, OPTION_FILE);
    bool is_input = call->word_count == 1 && strcmp(call->words[0], "-") == 0;
    *is_file = path || is_input;
    if (!*is_file)
        return call_has(call, OPTION_PARTIAL)
                   ? error_set(error, STATUS_USAGE, "--partial is for files; name one with --file")
                   : STATUS_OK;
    if (path && call->word_count > 0)
        return error_set(error, STATUS_USAGE, "give a file or foods, not both");
    enum status status = call_open(call, error);
    if (!status)
        status = read_defaults(&defaults, call, error);
    return status ? status : add_file(call, path ? path : "-", &defaults, error);
}

static enum status run(struct call *call, struct error *error)
{
    bool is_file;
    enum status status = run_file(&is_file, call, error);
    if (status || is_file)
        return status;
    if (call->word_count == 0)
        return error_set(error, STATUS_USAGE, "what did you eat? for example: marrow add 2 eggs");
    call->is_trial = call_has(call, OPTION_DRY_RUN);
    status = call_open(call, error);
    if (status)
        return status;
    char *text = call_join_words(call, 0);
    status = add(call, text, error);
    if (status == STATUS_CONFLICT && !call->committed) { /* a food was removed by another program */
        *error = (struct error)ERROR_INIT;
        status = add(call, text, error);
    }
    free(text);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "TEXT... [--day D] [--time T] [--meal M] [--dry-run]",
      .text =
          "Logs foods and shows what each contains. A meal and a time hold for the foods before "
          "them: oatmeal @breakfast 8, coffee @lunch. Without a meal, the time decides; "
          "supplements go to their own meal. An unusual amount is logged with a warning. "
          "Words of preparation narrow the food (raw, boiled) or are reported as not used, "
          "and so is what was left out (no milk). What you ate before settles a question, which "
          "is then said (as before); it never makes a plain word another food." },
    { .usage = "--file FILE | - [--partial] [--dry-run]",
      .text =
          "Logs a diary that is kept as plain text, from a file or standard input. A line that is "
          "only a date (2026-11-19) holds for the lines after it; so does one that is only a "
          "meal, with or without a time (@lunch 12:30), until the next. Each other line is a "
          "quick entry: @breakfast 7:40 60 g oats, 250 ml milk. A line that begins with # is a "
          "remark. Lines that cannot be logged are listed with their numbers, and then "
          "nothing is logged, unless `--partial` is given. The whole "
          "file is one undo step." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "add",
      .json = "{'day':'2026-11-19','logged':[{'id':890343752938030,'number':1,"
              "'meal':'Lunch'," DAY_JSON_EXAMPLE "}],'not_used':['chopped'],"
              "'taken_as':[{'word':'steamed','as':'cooked','or':null}]}" },
    { .to = "add --file",
      .json = "{'file':'meals.txt','dry_run':false,'entry_count':5,'day_count':2,'lines':3,"
              "'refused':[{'line':4,'text':'meals.txt, line 4: no food found for flurb'}]}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_add = {
    .name = "add",
    .summary = "log what you ate: 2 eggs, 30g almonds @breakfast 7:40",
    .ways = ways,
    .answers = answers,
    .options =
        TAKES(DAY) | TAKES(TIME) | TAKES(MEAL) | TAKES(FILE) | TAKES(PARTIAL) | TAKES(DRY_RUN),
    .need = JOURNAL_BEGINS,
    .run = run,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day it was eaten on; default: today" },
            { OPTION_TIME, "T", "the time it was eaten at: 7:40, 7:40pm, noon, now" },
            { OPTION_MEAL, "M",
              "the meal, by name or its first letters; default: by the time of day" },
            { OPTION_FILE, "FILE", "log the lines of this file; - is standard input" },
            { OPTION_PARTIAL, NULL, "log the lines that can be read, and list the rest" },
            { OPTION_DRY_RUN, NULL, "say what would be logged, without logging it" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "add 180 g raw spinach for lunch",
                               "add \"2 eggs, 30g almonds\" @breakfast 7:40 --day yesterday",
                               "add --file meals.txt --dry-run", NULL },
};
