#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/notes_print.h"
#include "core/option.h"
#include "core/table.h"
#include "day_json.h"
#include "day_text.h"
#include "entry_selection.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/day.h"

static void answer(struct call *call, const char *what, size_t count)
{
    call->committed = true;
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "done", what);
        json_put_integer(&call->json, "entry_count", (int64_t)count);
        json_end_object(&call->json);
    } else {
        buffer_addf(&call->out, "%s %zu %s\n", what, count, TEXT_PLURAL(count, "entry", "entries"));
    }
}

static enum status delete_entries(struct call *call, struct error *error)
{
    struct entry_selection selection;
    enum status status = entry_selection_load(&selection, call, error);
    if (status)
        return status;
    status = entries_delete(call->journal, selection.ids, selection.count, NULL, error);
    if (status == STATUS_OK)
        answer(call, "deleted", selection.count);
    entry_selection_release(&selection);
    return status;
}

/* Reads --to and --to-meal. */
static enum status read_target(struct date *day, int64_t *meal_id, const struct call *call,
                               struct error *error)
{
    const char *to = call_value(call, OPTION_TO);
    const char *meal = call_value(call, OPTION_TO_MEAL);
    enum status status = STATUS_OK;
    *meal_id = 0;
    *day = call->journal->today;
    if (to)
        status = date_parse(day, to, call->journal->today, error);
    if (status == STATUS_OK && meal)
        status = call_find_meal(meal_id, call, meal, error);
    return status;
}

static enum status move(struct call *call, struct error *error)
{
    struct entry_selection selection;
    struct date day;
    int64_t meal_id;
    bool has_day = call_has(call, OPTION_TO);
    if (!has_day && !call_has(call, OPTION_TO_MEAL))
        return error_set(error, STATUS_USAGE, "where to? give --to D or --to-meal M");
    enum status status = read_target(&day, &meal_id, call, error);
    if (status == STATUS_OK)
        status = entry_selection_load(&selection, call, error);
    if (status)
        return status;
    struct entry_change change = { .day = has_day ? &day : NULL,
                                   .meal_id = meal_id ? &meal_id : NULL };
    status = entries_change(call->journal, selection.ids, selection.count, &change, NULL, error);
    if (status == STATUS_OK)
        answer(call, "moved", selection.count);
    entry_selection_release(&selection);
    return status;
}

static enum status copy(struct call *call, struct error *error)
{
    struct entry_selection selection;
    struct date day;
    int64_t meal_id;
    enum status status = read_target(&day, &meal_id, call, error);
    if (status == STATUS_OK)
        status = entry_selection_load(&selection, call, error);
    if (status)
        return status;
    status = entries_copy(call->journal, selection.ids, selection.count, day, meal_id, true, NULL,
                          error);
    if (status == STATUS_OK)
        answer(call, "copied", selection.count);
    entry_selection_release(&selection);
    return status;
}

/* The values of edit's --time and --meal. */
struct placing {
    int minute;
    int64_t meal_id;
};

static enum status read_placing(struct placing *out, struct entry_change *change,
                                const struct call *call, struct error *error)
{
    const char *time = call_value(call, OPTION_TIME);
    const char *meal = call_value(call, OPTION_MEAL);
    enum status status = STATUS_OK;
    out->minute = MINUTE_NONE;
    if (time && strcmp(time, "none") != 0)
        status = call_time(&out->minute, call, time, error);
    out->minute = journal_minute_of(call->journal, out->minute);
    if (status == STATUS_OK && meal)
        status = call_find_meal(&out->meal_id, call, meal, error);
    change->minute = time ? &out->minute : NULL;
    change->meal_id = meal ? &out->meal_id : NULL;
    return status;
}

/* Returns whether the text is "nan" or the like: a number is expected here, so it names no food. */
static bool is_not_finite(const char *text)
{
    return text_equal_nocase(text, "nan") || text_equal_nocase(text, "inf") ||
           text_equal_nocase(text, "infinity");
}

/* Reads the text after the number: another amount of the same food, or another food. */
static enum status read_amount(struct entry_change *change, struct measured *measured,
                               struct resolution *resolution, const struct call *call,
                               const struct day_entry *entry, const char *text, struct error *error)
{
    struct quantity quantity = { .has_count = false };
    struct error wrong_amount = ERROR_INIT;
    struct error ignored = ERROR_INIT;
    struct resolve_defaults defaults = { .minute = MINUTE_NONE };
    if (is_not_finite(text))
        return error_set(error, STATUS_INVALID, "'%.40s' is not an amount; try 200 g", text);
    if (!measure_replace(measured, entry->food, text, entry->measure, &wrong_amount)) {
        change->measured = measured;
        return STATUS_OK;
    }
    bool is_quantity = measure_parse_quantity(&quantity, text, &ignored) == STATUS_OK;
    enum status status = resolve_text(resolution, call->journal, text, &defaults, error);
    if (status == STATUS_OK && resolution->count != 1)
        return error_set(error, STATUS_INVALID, "'%.80s' is more than one food", text);
    if (status == STATUS_OK) {
        change->food = &resolution->items[0].food;
        change->measured = &resolution->items[0].measured;
    } else if (!is_quantity || wrong_amount.status == STATUS_INVALID ||
               !strchr(quantity.word, ' ')) {
        *error = wrong_amount; /* "3 slices" of a food without slices; "150 g spinich" names another
                                  food */
        status = error->status;
    }
    return status;
}

static enum status change_entry(struct call *call, const struct day_entry *entry,
                                struct error *error)
{
    struct entry_change change = { .food = NULL };
    struct placing placing = { .meal_id = 0 };
    struct measured measured;
    struct resolution resolution = { .count = 0 };
    enum status status = read_placing(&placing, &change, call, error);
    change.note = call_has(call, OPTION_CLEAR) ? "" : call_value(call, OPTION_NOTE);
    if (status == STATUS_OK && call_has(call, OPTION_CLEAR) && call_has(call, OPTION_NOTE))
        status = error_set(error, STATUS_USAGE, "give --note or --clear, not both");
    char *text = call_join_words(call, 2);
    if (status == STATUS_OK && *text)
        status = read_amount(&change, &measured, &resolution, call, entry, text, error);
    if (status == STATUS_OK && !change.measured && !change.minute && !change.meal_id &&
        !change.note)
        status = error_set(error, STATUS_USAGE,
                           "nothing to change; give an amount, a food, --time, --meal or --note");
    if (status == STATUS_OK)
        status = entries_change(call->journal, &entry->id, 1, &change, NULL, error);
    if (status == STATUS_OK)
        answer(call, "changed", 1);
    if (status == STATUS_OK && change.minute)
        call_tell_night(call, placing.minute);
    if (status == STATUS_OK && change.measured && change.measured->is_questionable)
        call_tell("that is a lot; if that is a mistake, marrow undo reverts it", NULL);
    if (status == STATUS_OK && change.food)
        notes_print(resolution.notes, resolution.note_count);
    resolve_release(&resolution);
    free(text);
    return status;
}

static enum status edit(struct call *call, struct error *error)
{
    struct day day;
    const struct day_entry *entry;
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "which entry? for example: entry edit #3 200g");
    enum status status = entry_selection_load_one(&day, &entry, call, call->words[1], error);
    if (status)
        return status;
    status = change_entry(call, entry, error);
    day_release(&day);
    return status;
}

static void write_list(struct call *call, const struct day *day)
{
    json_begin_array(&call->json);
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_meal *meal;
        const struct day_entry *entry = day_get_entry(day, number, &meal);
        day_json_entry(&call->json, meal->name, entry);
    }
    json_end_array(&call->json);
}

static enum status list(struct call *call, struct error *error)
{
    struct date date;
    struct day day;
    enum status status = call_day(&date, call, NULL, error);
    if (status == STATUS_OK)
        status = day_load(&day, call->journal, date, error);
    if (status)
        return status;
    if (call->is_json) {
        write_list(call, &day);
    } else {
        struct buffer title = BUFFER_INIT;
        table_date(&title, day.date);
        table_head(call, title.text, &day.targets);
        buffer_release(&title);
        for (int number = 1; number <= (int)day.entry_count; number++)
            day_text_entry(call, day_get_entry(&day, number, NULL), &day.targets);
    }
    day_release(&day);
    return STATUS_OK;
}

static const struct command_way ways[] = {
    { .usage = "[list] [--day D]",
      .run = list,
      .text = "Lists the entries of a day with their numbers." },
    { .usage = "edit #N | id:ID [AMOUNT | TEXT] [--time T] [--meal M] [--note TEXT | --clear] "
               "[--day D]",
      .writes = true,
      .run = edit,
      .text =
          "Changes the amount, the food, the time or the meal of an entry. A number alone keeps "
          "the entry's unit: `200` makes 150 g into 200 g. `--time none` removes the time. "
          "`--note` writes "
          "a note on the entry, `--clear` removes it. The numbers of entries change as others come "
          "and go; an id (in the JSON of `entry "
          "list` and `day`) stays, and needs no `--day`." },
    { .usage = "delete #N... | id:ID... | --meal M | --all [--day D]",
      .writes = true,
      .run = delete_entries,
      .text = "Deletes entries, a whole meal or a whole day." },
    { .usage = "move #N... | id:ID... | --meal M | --all [--day D] [--to D] [--to-meal M]",
      .writes = true,
      .run = move,
      .text = "Moves entries to another day or meal." },
    { .usage = "copy #N... | id:ID... | --meal M | --all [--day D] [--to D] [--to-meal M]",
      .writes = true,
      .run = copy,
      .text = "Copies entries, to today unless `--to` says otherwise: `marrow entry copy --meal "
              "breakfast --day yesterday`" },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "entry list",
      .json = "[{'id':890343752938030,'number':1,'meal':'Lunch'," DAY_JSON_EXAMPLE "}]" },
    { .to = "entry edit, delete, move, copy", .json = "{'done':'deleted','entry_count':1}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_entry = {
    .name = "entry",
    .summary = "list, change, delete, move or copy entries of a day",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(TIME) | TAKES(MEAL) | TAKES(ALL) | TAKES(TO) | TAKES(TO_MEAL) |
               TAKES(NOTE) | TAKES(CLEAR),
    .opens_log = true,
    .texts =
        (const struct option_text[]){
            { OPTION_DAY, "D", "the day of the entries; default: today" },
            { OPTION_TIME, "T", "the new time: 7:40, 7:40pm, noon, now; none removes it" },
            { OPTION_MEAL, "M", "all entries of this meal; with edit, the new meal" },
            { OPTION_ALL, NULL, "all entries of the day" },
            { OPTION_TO, "D", "the day to move or copy to; a copy goes to today without it" },
            { OPTION_NOTE, "TEXT", "write this note on the entry" },
            { OPTION_CLEAR, NULL, "remove the note of the entry" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){ "entry list --day yesterday", "entry edit 1 200g --time 8:15",
                               "entry edit 1 --note \"felt queasy after it\"",
                               "entry copy --meal breakfast --day yesterday", NULL },
};
