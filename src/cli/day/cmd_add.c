#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "add_file.h"
#include "core/call.h"
#include "core/command.h"
#include "core/crossings_print.h"
#include "core/notes_print.h"
#include "core/option.h"
#include "core/table.h"
#include "day_json.h"
#include "day_text.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/crossing.h"
#include "marrow/report/day.h"

static enum status read_defaults(struct resolve_defaults *out, const struct call *call,
                                 struct error *error)
{
    const char *time = call_value(call, OPTION_TIME);
    const char *meal = call_value(call, OPTION_MEAL);
    *out = (struct resolve_defaults){ .minute = MINUTE_NONE,
                                      .is_day_said = call_has(call, OPTION_DAY) };
    enum status status = call_day(&out->day, call, NULL, error);
    if (status == STATUS_OK && time)
        status = date_time_parse(&out->minute, time, error);
    if (status == STATUS_OK && meal)
        status = call_find_meal(&out->meal_id, call, meal, error);
    return status;
}

static void warn_of_amounts(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++) {
        const struct resolved_item *item = &resolution->items[i];
        struct buffer line = BUFFER_INIT;
        if (item->measured.is_questionable) {
            buffer_addf(&line, "%s of %s is a lot; if that is a mistake, marrow undo reverts it",
                        item->measured.text, item->food.name);
            call_tell(line.text, NULL);
        }
        buffer_release(&line);
    }
}

/* Says which doses of courses the new entries were counted for. */
static enum status tell_doses(const struct call *call, const struct resolution *resolution,
                              const int64_t *ids, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < resolution->count; i++) {
        struct buffer line = BUFFER_INIT;
        char counted[DOSE_TOLD];
        status = dose_format_counted(counted, call->journal->log, ids[i], error);
        if (!status && counted[0]) {
            buffer_addf(&line, "%s: counted for %s", resolution->items[i].food.name, counted);
            call_tell(line.text, NULL);
        }
        buffer_release(&line);
    }
    return status;
}

static void write_notes(struct json *json, const struct resolution *resolution)
{
    json_put_array(json, "not_used");
    for (size_t i = 0; i < resolution->note_count; i++) {
        if (!resolution->notes[i].taken_as)
            json_text(json, resolution->notes[i].word);
    }
    json_end_array(json);
    json_put_array(json, "taken_as");
    for (size_t i = 0; i < resolution->note_count; i++) {
        const struct resolve_note *note = &resolution->notes[i];
        if (!note->taken_as)
            continue;
        json_begin_object(json);
        json_put_text(json, "word", note->word);
        json_put_text(json, "as", note->taken_as);
        json_put_text(json, "or", note->or_as);
        json_end_object(json);
    }
    json_end_array(json);
}

static bool is_listed(const int64_t *ids, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++) {
        if (ids[i] == id)
            return true;
    }
    return false;
}

/* Shows the new entries of the day. */
static void show_entries(struct call *call, const struct day *day, const int64_t *ids, size_t count)
{
    struct buffer title = BUFFER_INIT;
    const char *meal = NULL;
    table_date(&title, day->date);
    table_head(call, title.text, &day->targets);
    buffer_release(&title);
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_meal *slot;
        const struct day_entry *entry = day_get_entry(day, number, &slot);
        if (!is_listed(ids, count, entry->id))
            continue;
        if (meal != slot->name) {
            call_add_clean(call, slot->name);
            buffer_add_char(&call->out, '\n');
        }
        meal = slot->name;
        day_text_entry(call, entry, &day->targets);
    }
}

static void write_entries(struct call *call, const struct day *day, const int64_t *ids,
                          const struct resolution *resolution)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_date(json, "day", day->date);
    json_put_array(json, "logged");
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_meal *slot;
        const struct day_entry *entry = day_get_entry(day, number, &slot);
        if (is_listed(ids, resolution->count, entry->id))
            day_json_entry(json, slot->name, entry);
    }
    json_end_array(json);
    write_notes(json, resolution);
    json_end_object(json);
}

static enum status show_logged(struct call *call, const struct resolution *resolution,
                               const int64_t *ids, struct error *error)
{
    struct day day;
    enum status status = day_load(&day, call->journal, resolution->day, error);
    if (status) {
        error_context(error, "logged, but could not be shown");
        return STATUS_IO;
    }
    if (call->is_json)
        write_entries(call, &day, ids, resolution);
    else
        show_entries(call, &day, ids, resolution->count);
    day_release(&day);
    return STATUS_OK;
}

static enum status add(struct call *call, const char *text, struct error *error)
{
    struct resolve_defaults defaults;
    struct resolution resolution;
    struct crossings crossings = { .count = 0 };
    int64_t ids[QUICK_ITEMS_MAX];
    enum status status = read_defaults(&defaults, call, error);
    if (status)
        return status;
    status = resolve_text(&resolution, call->journal, text, &defaults, error);
    if (status == STATUS_OK)
        status = crossings_load_resolution(&crossings, call->journal, &resolution, error);
    if (status == STATUS_OK)
        status = entries_log(ids, call->journal, &resolution, error);
    if (status == STATUS_OK) {
        call->committed = true;
        notes_print(resolution.notes, resolution.note_count);
        warn_of_amounts(&resolution);
        if (resolution.is_last_night)
            call_tell_last_night(resolution.day, resolution.places[0].minute);
        for (size_t i = 0; !resolution.is_last_night && i < resolution.place_count; i++)
            call_tell_night(call, resolution.places[i].minute);
        crossings_print(call, &crossings);
        status = tell_doses(call, &resolution, ids, error);
    }
    if (status == STATUS_OK) {
        status = show_logged(call, &resolution, ids, error);
    }
    crossings_release(&crossings);
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
        return call_has(call, OPTION_PARTIAL) || call_has(call, OPTION_DRY_RUN)
                   ? error_set(error, STATUS_USAGE,
                               "--partial and --dry-run are for files; name one with --file")
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
    { .usage = "TEXT... [--day D] [--time T] [--meal M]",
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
          "nothing is logged, unless `--partial` is given; `--dry-run` only checks. The whole "
          "file is one undo step." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "add",
      .json = "{'day':'2026-11-19','logged':[{'id':890343752938030,'number':1,"
              "'meal':'Lunch'," DAY_JSON_EXAMPLE "}],'not_used':['chopped'],"
              "'taken_as':[{'word':'steamed','as':'cooked','or':null}]}" },
    { .to = "add --file",
      .json = "{'file':'meals.txt','dry_run':false,'entries':5,'days':2,'lines':3,"
              "'refused':[{'line':4,'error':'meals.txt, line 4: no food found for flurb'}]}" },
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
};
