/* The report that a person hands over, as a file or on standard output. */
#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day/panel_show.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/json.h"
#include "marrow/journal/journal.h"
#include "marrow/report/page.h"
#include "marrow/report/panel.h"
#include "marrow/report/sheet.h"
#include "marrow/report/wording.h"

static enum status read_format(enum page_format *out, const struct call *call, struct error *error)
{
    const char *name = call_value(call, OPTION_FORMAT);
    *out = PAGE_HTML;
    if (!name || page_format_find(out, name))
        return STATUS_OK;
    return error_set(error, STATUS_INVALID,
                     "'%.40s' is not a format of reports; use html, text or markdown", name);
}

/* Reads --from and --to; without them, the last four weeks up to today. */
static enum status read_range(struct date *from, struct date *to, const struct call *call,
                              struct error *error)
{
    const char *first = call_value(call, OPTION_FROM);
    const char *last = call_value(call, OPTION_TO);
    enum status status = STATUS_OK;
    *to = call->journal->today;
    if (last)
        status = date_parse(to, last, call->journal->today, error);
    if (status)
        return status;
    *from = date_add(*to, 1 - SHEET_DAYS);
    if (first)
        status = date_parse(from, first, call->journal->today, error);
    if (!status && date_difference(*to, *from) < 0)
        status = error_set(error, STATUS_INVALID, "--to is before --from");
    return status;
}

static void answer(struct call *call, const char *path, size_t bytes)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "file", path);
        json_put_integer(&call->json, "bytes", (int64_t)bytes);
        json_end_object(&call->json);
        return;
    }
    buffer_add_text(&call->out, "Wrote the report to ");
    call_add_clean(call, path);
    buffer_add_text(&call->out, ".\n");
}

/* Writes the page to the file of --output. Without it, the page is the answer. HTML and Markdown
 * are UTF-8 whatever the terminal's character set is. */
static enum status write_out(struct call *call, const struct buffer *bytes, enum page_format format,
                             struct error *error)
{
    const char *path = call_value(call, OPTION_OUTPUT);
    if (path && strcmp(path, "-") != 0) {
        enum status status =
            file_write_whole(path, bytes->text, bytes->length, call_has(call, OPTION_FORCE), error);
        if (!status)
            answer(call, path, bytes->length);
        return status;
    }
    if (call->is_json)
        return error_set(error, STATUS_USAGE,
                         "--json is for a report to a file; name one with --output. The figures "
                         "as JSON: marrow review --json");
    if (format == PAGE_PLAIN) {
        buffer_add(&call->out, bytes->text, bytes->length);
        return STATUS_OK;
    }
    if (fwrite(bytes->text, 1, bytes->length, stdout) == bytes->length && fflush(stdout) == 0)
        return STATUS_OK;
    return error_set(error, STATUS_IO, "the output could not be written");
}

static enum status load(struct buffer *bytes, struct call *call, enum page_format format,
                        struct error *error)
{
    struct date from;
    struct date to;
    struct page page;
    struct page_blocks blocks;
    enum panel panel;
    struct wording wording = call->wording;
    enum status status = read_range(&from, &to, call, error);
    if (!status)
        status = panel_read(&panel, call, error);
    if (!status)
        status =
            page_load(&page, call->journal, call_value(call, OPTION_NAME), panel, from, to, error);
    if (status)
        return status;
    wording.unicode |= format != PAGE_PLAIN;
    page_compose(&blocks, &page, &wording);
    page_write(bytes, &blocks, format);
    page_blocks_release(&blocks);
    page_release(&page);
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    enum page_format format;
    struct buffer bytes = BUFFER_INIT;
    enum status status = call_check_words(call, 0, 0, error);
    if (!status)
        status = read_format(&format, call, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = load(&bytes, call, format, error);
    if (!status)
        status = write_out(call, &bytes, format, error);
    buffer_release(&bytes);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[--from D] [--to D] [--format FORMAT] [--output FILE [--force]] [--name NAME] "
               "[--panel NAME]",
      .text =
          "Writes a report to hand over, of four weeks by default, to a file or to standard "
          "output. `--format` is html (the default), text or markdown. The HTML is one file that "
          "needs no script, no network and no font: open it in a browser, print it on A4 or "
          "Letter, or send it. A file is written whole or not at all, and one that exists is "
          "replaced only with `--force`.\n"
          "The report has the means of the complete days with what is known and the most that "
          "they can be, the goals and limits with the days they came to, a chart of the days, "
          "what came from food and from supplements, the top sources, foods without a value, the "
          "meals, courses with dose and duration, measurements, each day (or month, for more than "
          "62 days), and the source of each goal and limit. The figures are those of `marrow "
          "review` and `marrow sheet`.\n"
          "It tells who the person is only with `--name`, and then age and sex too. `--panel` "
          "adds the nutrients of a panel to the tables." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "report", .json = "{'file':'report.html','bytes':38121}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_report = {
    .name = "report",
    .summary = "write a report to hand over: HTML, text or Markdown",
    .ways = ways,
    .answers = answers,
    .options = TAKES(FROM) | TAKES(TO) | TAKES(FORMAT) | TAKES(OUTPUT) | TAKES(FORCE) |
               TAKES(NAME) | TAKES(PANEL),
    .texts =
        (const struct option_text[]){
            { OPTION_FROM, "D",
              "the first day of the report; default: four weeks before the last" },
            { OPTION_TO, "D", "the last day of the report; default: today" },
            { OPTION_FORMAT, "FORMAT", "html, text or markdown; default: html" },
            { OPTION_FORCE, NULL,
              "replace the file where it exists, but never a log or a catalogue" },
            { OPTION_NAME, "NAME", "whom the report is about; default: nobody is named" },
            OPTION_TEXTS_END },
    .examples = (const char *const[]){ "report --output report.html",
                                       "report --from 2026-11-01 --to 2026-11-19 --format text",
                                       "report --format markdown --name \"A. Miller\"", NULL },
    .need = JOURNAL_READS,
    .run = run,
};
