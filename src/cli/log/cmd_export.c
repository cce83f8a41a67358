#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/exchange/calendar.h"
#include "marrow/exchange/diary_export.h"
#include "marrow/journal/journal.h"

/* Writes one format. */
struct export_format {
    const char *name;
    bool is_calendar;
    enum diary_format_name format; /* where it is no calendar */
};

static const struct export_format formats[] = {
    { "csv", false, DIARY_CSV },
    { "jsonl", false, DIARY_ROWS },
    { "diary", false, DIARY_TEXT },
    { "days", false, DIARY_DAYS },
    { "days-jsonl", false, DIARY_DAYS_ROWS },
    { "ics", true, DIARY_CSV },
};

#define FORMAT_NAMES "csv, jsonl, diary, days, days-jsonl or ics"

static enum status find_format(const struct export_format **out, const struct call *call,
                               struct error *error)
{
    const char *name = call_value(call, OPTION_FORMAT);
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (strcmp(name ? name : "csv", formats[i].name) == 0) {
            *out = &formats[i];
            return STATUS_OK;
        }
    }
    return error_set(error, STATUS_INVALID, "'%.40s' is not a format; use " FORMAT_NAMES, name);
}

/* The days to export: --from and --to; without them, all. */
static enum status find_range(struct date *from, struct date *to, const struct call *call,
                              struct error *error)
{
    (void)date_from_parts(from, (struct date_parts){ 1900, 1, 1 });
    (void)date_from_parts(to, (struct date_parts){ 9999, 12, 31 });
    enum status status = call_first_day(from, call, OPTION_FROM, error);
    if (!status)
        status = call_last_day(to, call, OPTION_TO, error);
    if (!status && date_difference(*to, *from) < 0)
        status = error_set(error, STATUS_INVALID, "--to is before --from");
    return status;
}

static void answer(struct call *call, const char *path, size_t count, size_t bytes,
                   bool is_calendar)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "file", path);
        json_put_integer(&call->json, is_calendar ? "course_count" : "entry_count", (int64_t)count);
        json_put_integer(&call->json, "bytes", (int64_t)bytes);
        json_end_object(&call->json);
        return;
    }
    buffer_addf(&call->out, "Exported %zu %s to ", count,
                is_calendar ? TEXT_PLURAL(count, "course", "courses")
                            : TEXT_PLURAL(count, "entry", "entries"));
    call_add_clean(call, path);
    buffer_add_text(&call->out, ".\n");
}

/* Writes to the file, or to standard output as it is. */
static enum status write_out(struct call *call, const char *path, const struct buffer *bytes,
                             size_t count, bool is_calendar, struct error *error)
{
    if (path && strcmp(path, "-") != 0) {
        enum status status =
            file_write_whole(path, bytes->text, bytes->length, call_has(call, OPTION_FORCE), error);
        if (!status)
            answer(call, path, count, bytes->length, is_calendar);
        return status;
    }
    if (call->is_json)
        return error_set(error, STATUS_USAGE, "--json is for an export to a file; name one");
    if (fwrite(bytes->text, 1, bytes->length, stdout) == bytes->length && fflush(stdout) == 0)
        return STATUS_OK;
    return error_set(error, STATUS_IO, "the output could not be written");
}

static enum status run(struct call *call, struct error *error)
{
    const struct export_format *format = NULL;
    struct date from;
    struct date to;
    size_t count;
    struct buffer bytes = BUFFER_INIT;
    enum status status = call_check_words(call, 0, 1, error);
    if (!status)
        status = find_format(&format, call, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = find_range(&from, &to, call, error);
    if (!status && format->is_calendar)
        status = calendar_export(&bytes, &count, call->journal, from, to, error);
    else if (!status)
        status = diary_export(&bytes, &count, call->journal, format->format, from, to, error);
    if (!status)
        status = write_out(call, call->words[0], &bytes, count, format->is_calendar, error);
    buffer_release(&bytes);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[FILE | -] [--format FORMAT] [--from D] [--to D] [--force]",
      .text =
          "Writes what you logged to a plain file, or to standard output; `--format` is csv (the "
          "default), jsonl, diary, days, days-jsonl or ics. The file is written "
          "whole or not at all; one that exists is replaced only with `--force`, and never if it "
          "is a log or a catalogue.\n"
          "`csv` has a row for each entry: day, time, meal, food, brand, key, kind, group, amount, "
          "unit, the amount as typed, and what it holds of each nutrient, with its unit in the "
          "header, and what that is at least (low) and at most (high). Unknown is empty. No cell "
          "is a formula for a spreadsheet: one that would be has an apostrophe before it. `marrow "
          "import` reads the file back.\n"
          "`jsonl` is the whole log, a line of JSON for each row of each table: foods with all "
          "versions, entries, marks, notes, courses, doses, profile, targets, settings. Imported "
          "into an empty log, it gives the same log again. `--from` and `--to` bound what is of a "
          "day. Without the undo history, and without the settings of this device.\n"
          "`days` says what the days came to, for statistics: a row for each day with entries and "
          "each "
          "nutrient, with the day's status, what is known, the most that it can be (ceiling; empty "
          "where nothing bounds it), the foods and those without a value, what came from food and "
          "from supplements, goal, limit and both verdicts. `days-jsonl` is the same as JSON "
          "Lines.\n"
          "`ics` is a calendar (iCalendar) of the courses that run from `--from` to `--to`: an "
          "event "
          "for each time, which repeats as the course does.\n"
          "`diary` is the plain text that `marrow add --file` reads: days, meals, times, amounts "
          "and names. It cannot say what foods hold. Your own foods are named by their keys, such "
          "as own:5, and remarks say what these stand for: another log takes its own foods of "
          "those "
          "names, and refuses lines where it has none; `jsonl` takes all foods along." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "export", .json = "{'file':'diary.csv','entry_count':412,'bytes':301544}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_export = {
    .name = "export",
    .summary = "write what you logged to a plain file: CSV, JSON Lines, text, calendar",
    .ways = ways,
    .answers = answers,
    .options = TAKES(FORMAT) | TAKES(FROM) | TAKES(TO) | TAKES(FORCE),
    .need = JOURNAL_READS,
    .run = run,
    .texts =
        (const struct option_text[]){
            { OPTION_FROM, "D", "the first day to export; default: the first of the log" },
            { OPTION_TO, "D", "the last day to export; default: the last of the log" },
            { OPTION_FORMAT, "FORMAT", FORMAT_NAMES "; default: csv" },
            { OPTION_FORCE, NULL,
              "replace the file where it exists, but never a log or a catalogue" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "export diary.csv --from 2026-11-01", "export - --format diary",
                               "export courses.ics --format ics", NULL },
};
