#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/bring.h"
#include "marrow/exchange/diary_import.h"
#include "marrow/journal/journal.h"

#define REFUSED_SHOWN 50 /* rows; of the others the number is told */

static void tell_refused(int line, const char *text, void *payload)
{
    size_t *count = payload;
    (void)line;
    if ((*count)++ < REFUSED_SHOWN)
        call_tell(text, NULL);
}

static void add_line(struct call *call, size_t count, const char *one, const char *many)
{
    if (count > 0)
        buffer_addf(&call->out, "  %zu %s\n", count, TEXT_PLURAL(count, one, many));
}

static void show_unknown(struct call *call, const struct diary_import_result *result)
{
    for (size_t i = 0; i < NUTRIENT_LEADING; i++) {
        size_t all = result->known[i] + result->unknown[i];
        if (result->unknown[i] > 0)
            buffer_addf(&call->out, "  %s is unknown in %zu of %zu entries\n", nutrients[i].name,
                        result->unknown[i], all);
    }
}

static void show_unread(struct call *call, const struct diary_import_result *result)
{
    if (result->unread_count == 0)
        return;
    buffer_add_text(&call->out, "  columns not kept: ");
    for (const char *at = result->unread; *at; at++) {
        if (*at == '\n')
            buffer_add_text(&call->out, ", ");
        else
            buffer_add_char(&call->out, *at);
    }
    if (result->unread_count > DIARY_UNREAD)
        buffer_addf(&call->out, " and %zu more", result->unread_count - DIARY_UNREAD);
    buffer_add_char(&call->out, '\n');
}

static void show(struct call *call, const struct diary_import_result *result, bool is_trial)
{
    char first[DATE_TEXT];
    char last[DATE_TEXT];
    buffer_addf(&call->out, "%s: %s %zu %s on %zu %s", result->format,
                is_trial ? "would import" : "imported", result->entries,
                TEXT_PLURAL(result->entries, "entry", "entries"), result->days,
                TEXT_PLURAL(result->days, "day", "days"));
    if (result->days > 0) {
        date_format_iso(first, result->first_day);
        date_format_iso(last, result->last_day);
        buffer_addf(&call->out, ", %s to %s", first, last);
    }
    buffer_add_text(&call->out, "\n");
    add_line(call, result->there, "entry is in the log already", "entries are in the log already");
    add_line(call, result->new_foods, "new food of your own", "new foods of your own");
    add_line(call, result->new_versions, "food with other values than the log has",
             "foods with other values than the log has");
    add_line(call, result->added_rows, "row of all tables added", "rows of all tables added");
    add_line(call, result->changed, "row is newer in the file, taken",
             "rows are newer in the file, taken");
    show_unknown(call, result);
    if (result->differing > 0)
        buffer_addf(
            &call->out,
            "  %zu of the entries in the log %s other values in the file; the log keeps its "
            "own:\n    %s\n",
            result->differing, TEXT_PLURAL(result->differing, "has", "have"), result->differences);
    add_line(call, result->elsewhere,
             "entry of a meal that the log does not have, placed by its time",
             "entries of meals that the log does not have, placed by their time");
    add_line(call, result->nothing, "row without an amount, left out",
             "rows without an amount, left out");
    add_line(call, result->deleted, "deleted row, left out", "deleted rows, left out");
    add_line(call, result->totals, "sum of other rows, left out", "sums of other rows, left out");
    add_line(call, result->recoded, "row was not UTF-8, read as Windows-1252",
             "rows were not UTF-8, read as Windows-1252");
    add_line(call, result->refused, "row that cannot be read, left out",
             "rows that cannot be read, left out");
    show_unread(call, result);
    if (*result->notice)
        buffer_addf(&call->out, "  %s.\n", result->notice);
}

static void write_counts(struct json *json, const struct diary_import_result *result)
{
    json_put_integer(json, "rows", (int64_t)result->rows);
    json_put_integer(json, "entry_count", (int64_t)result->entries);
    json_put_integer(json, "there", (int64_t)result->there);
    json_put_integer(json, "there_with_other_values", (int64_t)result->differing);
    json_put_integer(json, "day_count", (int64_t)result->days);
    json_put_integer(json, "new_foods", (int64_t)result->new_foods);
    json_put_integer(json, "new_versions", (int64_t)result->new_versions);
    json_put_integer(json, "added_rows", (int64_t)result->added_rows);
    json_put_integer(json, "changed", (int64_t)result->changed);
    json_put_integer(json, "refused_count", (int64_t)result->refused);
    json_put_integer(json, "deleted", (int64_t)result->deleted);
    json_put_integer(json, "totals", (int64_t)result->totals);
    json_put_integer(json, "without_amount", (int64_t)result->nothing);
    json_put_integer(json, "recoded", (int64_t)result->recoded);
    json_put_integer(json, "other_meal", (int64_t)result->elsewhere);
}

static void write(struct call *call, const char *name, const struct diary_import_result *result,
                  bool is_trial)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_text(json, "file", name);
    json_put_text(json, "read_as", result->format);
    json_put_flag(json, "dry_run", is_trial);
    write_counts(json, result);
    json_put_object(json, "unknown_values");
    for (size_t i = 0; i < NUTRIENT_LEADING; i++)
        json_put_integer(json, nutrients[i].code, (int64_t)result->unknown[i]);
    json_end_object(json);
    json_put_list(json, "columns_not_kept", result->unread, '\n');
    json_put_integer(json, "columns_not_kept_count", (int64_t)result->unread_count);
    json_put_text(json, "notice", *result->notice ? result->notice : NULL);
    json_end_object(json);
}

static enum status import(struct call *call, const char *path, struct error *error)
{
    struct diary_import_result result = { .format = NULL };
    struct buffer bytes = BUFFER_INIT;
    size_t told = 0;
    bool is_trial = call_has(call, OPTION_DRY_RUN);
    const char *slash = strrchr(path, '/');
    struct diary_import_options reading = { .name = slash ? slash + 1 : path,
                                            .is_partial = call_has(call, OPTION_PARTIAL),
                                            .is_trial = is_trial,
                                            .takes_sums = call_has(call, OPTION_DAY_TOTALS),
                                            .refused = tell_refused,
                                            .payload = &told };
    if (strcmp(path, "-") == 0)
        reading.name = "standard input";
    enum status status = bring_read(&bytes, path, error);
    if (!status)
        status = diary_import(&result, call->journal, bytes.text, bytes.length, &reading, error);
    if (told > REFUSED_SHOWN)
        call_tell("... and more rows that cannot be read", NULL);
    if (!status && call->is_json)
        write(call, reading.name, &result, is_trial);
    else if (!status)
        show(call, &result, is_trial);
    buffer_release(&bytes);
    return status;
}

static enum status run(struct call *call, struct error *error)
{
    if (call->word_count == 0)
        return error_set(error, STATUS_USAGE,
                         "which file? for example: marrow import servings.csv --dry-run");
    enum status status = call_check_words(call, 1, 1, error);
    if (!status)
        status = call_open(call, error);
    return status ? status : import(call, call->words[0], error);
}

static const struct command_way ways[] = {
    { .usage = "FILE | - [--dry-run] [--partial] [--day-totals]",
      .text =
          "Imports what you logged with another program, or with marrow. The file is recognised by "
          "its columns: marrow's own CSV and JSON Lines (see export), Cronometer's servings, "
          "MacroFactor, Lose "
          "It, "
          "MyFitnessPal, ASA24's items; or it is Apple Health's export, Waistline's database as "
          "JSON, or OpenNutriTracker's zip. It may be packed (zip, "
          "gz). Cronometer's daily summary and Waistline's CSV have only "
          "the sums of "
          "days: `--day-totals` takes each as one entry. `--dry-run` only says what would be "
          "imported, "
          "what is unknown, and what is left out and why.\n"
          "Empty is unknown and 0 is zero; a column that the file does not have is unknown; units "
          "are those of the header. A food is found by its key, then by its name and values; else "
          "it becomes one of yours, with the values of the file. A file without values takes the "
          "foods that its names mean. What the log has already is not added "
          "again, so a file can be imported twice; where the file has other values by now, it is "
          "said what differs, and the log keeps its own. Rows that cannot be read are listed with "
          "their "
          "line and column, and then nothing is imported, unless `--partial` is given. A number "
          "with two readings such as 1,000 is refused where no other number of the file shows its "
          "decimal mark, and so is a date such as 1/2/2026. The import is one undo step.\n"
          "A CSV of your own needs the columns Day (2026-11-19), Meal, Food, Amount and Unit, and "
          "may have Time, Brand, Origin (a key), Kind, Group, Measure, and nutrients with their "
          "unit, for the amount eaten: Magnesium (mg), Calcium (mg), Vitamin D (µg)." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "import",
      .json =
          "{'file':'servings.csv','read_as':'Cronometer servings','dry_run':false,"
          "'rows':412,'entry_count':405,'there':0,'there_with_other_values':0,'day_count':31,'new_"
          "foods'"
          ":64,'new_versions':0,"
          "'added_rows':0,'changed':0,"
          "'refused_count':0,'deleted':0,'totals':0,'without_amount':7,'recoded':0,'other_meal':12,"
          "'unknown_values':{'magnesium':120,'calcium':98,'vitamin_d':151},"
          "'columns_not_kept':['Net Carbs (g)'],'columns_not_kept_count':1,'notice':null}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_import = {
    .name = "import",
    .summary = "import what you logged with another program: Cronometer, Lose It, ...",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DRY_RUN) | TAKES(PARTIAL) | TAKES(DAY_TOTALS),
    .need = JOURNAL_BEGINS,
    .run = run,
    .texts =
        (const struct option_text[]){
            { OPTION_DRY_RUN, NULL, "say what would be imported, without importing it" },
            { OPTION_PARTIAL, NULL, "import the rows that can be read, and list the rest" },
            OPTION_TEXTS_END },
    .examples = (const char *const[]){ "import servings.csv --dry-run", "import servings.csv",
                                       "import servings.csv --partial", NULL },
};
