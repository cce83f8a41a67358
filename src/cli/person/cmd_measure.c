#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "day/measure_show.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/measurement.h"
#include "marrow/journal/measurement_kind.h"

#define KIND_WORDS 4 /* that a kind's name may have without quotes */

/* A measurement being typed. Release `arena` and `all`. */
struct typed {
    struct measurement measurement;
    struct measurements all;
    struct arena arena;
};

/* --- reading --- */

/* Finds the kind that the words from index 1 on begin with, the longest name first. *used gets how
 * many words it took. */
static void find_kind(const char **out, size_t *used, const struct call *call, struct arena *arena,
                      const struct measurements *all)
{
    size_t most = call->word_count - 1 < KIND_WORDS ? call->word_count - 1 : KIND_WORDS;
    *out = NULL;
    for (*used = most; *used > 0; --*used) {
        const char *name = call->words[1];
        for (size_t i = 1; i < *used; i++)
            name = arena_printf(arena, "%s %s", name, call->words[1 + i]);
        measurements_find_kind(out, all, name);
        if (*out)
            return;
    }
}

static enum status refuse_kind(const char *word, struct error *error)
{
    return error_set(error, STATUS_INVALID,
                     "'%.60s' is not a kind of measurement; marrow measure kinds lists them, and "
                     "--own makes it one of your own",
                     word);
}

/* Reads the kind. With --own the first word alone may be a new one. */
static enum status read_kind(const char **out, size_t *used, const struct call *call,
                             struct arena *arena, const struct measurements *all,
                             struct error *error)
{
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE,
                         "which measurement? for example: measure add 25-OH-D 52 nmol/l");
    find_kind(out, used, call, arena, all);
    if (*out)
        return STATUS_OK;
    if (!call_has(call, OPTION_OWN) || text_is_blank(call->words[1]))
        return refuse_kind(call->words[1], error);
    *out = call->words[1];
    *used = 1;
    return STATUS_OK;
}

/* Joins the words from `first` on. */
static const char *join(const struct call *call, struct arena *arena, size_t first)
{
    char *words = call_join_words(call, first);
    const char *kept = arena_strdup(arena, words);
    free(words);
    return kept;
}

/* Reads --day, --time, --range and --note over what is there. */
static enum status read_options(struct measurement *out, const struct call *call,
                                struct error *error)
{
    const char *day = call_value(call, OPTION_DAY);
    const char *time = call_value(call, OPTION_TIME);
    const char *range = call_value(call, OPTION_RANGE);
    const char *note = call_value(call, OPTION_NOTE);
    enum status status = STATUS_OK;
    if (day)
        status = date_parse(&out->day, day, call->journal->today, error);
    if (!status && time && strcmp(time, "none") == 0)
        out->minute = MINUTE_NONE;
    else if (!status && time)
        status = call_time(&out->minute, call, time, error);
    if (!status && range)
        status = measurement_parse_range(out, range, error);
    if (note)
        out->note = text_is_blank(note) || text_equal_nocase(note, "none") ? NULL : note;
    return status;
}

/* Reads a value. A number alone keeps the unit that was there. */
static enum status read_value(struct typed *typed, const char *text, struct error *error)
{
    bool has_unit = text[strspn(text, "0123456789.,'<>=- ")] != '\0';
    if (!has_unit && typed->measurement.unit)
        text = arena_printf(&typed->arena, "%s %s", text, typed->measurement.unit);
    return measurement_parse_value(&typed->measurement, &typed->arena, text, error);
}

/* --- answers --- */

/* Answers with the measurement as it is in the log now. */
static enum status answer(struct call *call, int64_t id, struct error *error)
{
    struct measurements all;
    call->committed = true;
    if (measurements_load(&all, call->journal->log, error)) {
        error_context(error, "saved, but could not be shown");
        return STATUS_IO;
    }
    for (size_t i = 0; i < all.count; i++)
        if (all.items[i].id == id)
            measure_show(call, &all.items[i]);
    measurements_release(&all);
    return STATUS_OK;
}

static void tell_question(const struct typed *typed)
{
    char question[MEASUREMENT_QUESTION];
    measurement_question(question, &typed->measurement, &typed->all);
    if (question[0])
        call_tell(question, NULL);
}

static void release(struct typed *typed)
{
    measurements_release(&typed->all);
    arena_release(&typed->arena);
}

/* --- verbs --- */

static enum status read_new(struct typed *typed, const struct call *call, struct error *error)
{
    size_t used = 0;
    typed->measurement = (struct measurement){ .day = call->journal->today, .minute = MINUTE_NONE };
    enum status status =
        read_kind(&typed->measurement.kind, &used, call, &typed->arena, &typed->all, error);
    if (!status && call->word_count < used + 2)
        status = error_set(error, STATUS_USAGE, "which value? write it with its unit: 52 nmol/l");
    if (!status)
        status = read_value(typed, join(call, &typed->arena, used + 1), error);
    return status ? status : read_options(&typed->measurement, call, error);
}

static enum status add(struct call *call, struct error *error)
{
    struct typed typed = { .arena = ARENA_INIT };
    int64_t id = 0;
    enum status status = measurements_load(&typed.all, call->journal->log, error);
    if (status)
        return status;
    status = read_new(&typed, call, error);
    if (!status)
        status = measurement_add(&id, call->journal, &typed.measurement, error);
    if (!status) {
        tell_question(&typed);
        status = answer(call, id, error);
    }
    release(&typed);
    return status;
}

/* Loads all measurements and finds the one that words[1] names. */
static enum status find(const struct measurement **out, struct measurements *all,
                        const struct call *call, size_t most_words, struct error *error)
{
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "which measurement? give its number, for example 2");
    enum status status = call_check_words(call, 2, most_words, error);
    if (!status)
        status = measurements_load(all, call->journal->log, error);
    if (status)
        return status;
    status = measurements_find(out, all, call->words[1], error);
    if (status)
        measurements_release(all);
    return status;
}

static enum status edit(struct call *call, struct error *error)
{
    static const enum option changing[] = { OPTION_DAY, OPTION_TIME, OPTION_RANGE, OPTION_NOTE };
    struct typed typed = { .arena = ARENA_INIT };
    const struct measurement *found;
    bool changes = call->word_count > 2;
    for (size_t i = 0; i < sizeof changing / sizeof *changing; i++)
        changes = changes || call_has(call, changing[i]);
    enum status status = find(&found, &typed.all, call, SIZE_MAX, error);
    if (status)
        return status;
    typed.measurement = *found;
    if (!changes)
        status = error_set(error, STATUS_USAGE,
                           "nothing to change; give a value, --day, --time, --range or --note");
    if (!status && call->word_count > 2)
        status = read_value(&typed, join(call, &typed.arena, 2), error);
    if (!status)
        status = read_options(&typed.measurement, call, error);
    if (!status)
        status = measurement_change(call->journal, &typed.measurement, error);
    if (!status) {
        tell_question(&typed);
        status = answer(call, typed.measurement.id, error);
    }
    release(&typed);
    return status;
}

static enum status delete_one(struct call *call, struct error *error)
{
    struct measurements all;
    const struct measurement *found;
    enum status status = find(&found, &all, call, 2, error);
    if (status)
        return status;
    status = measurement_delete(call->journal, found, error);
    if (!status) {
        call->committed = true;
        measure_show(call, found);
        if (!call->is_json)
            buffer_add_text(&call->out, "deleted; marrow undo brings it back\n");
    }
    measurements_release(&all);
    return status;
}

/* Reads --from and --to. */
static enum status read_days(struct date *from, struct date *to, const struct call *call,
                             struct error *error)
{
    *from = (struct date){ INT32_MIN / 2 };
    *to = call->journal->today;
    enum status status = call_first_day(from, call, OPTION_FROM, error);
    return status ? status : call_last_day(to, call, OPTION_TO, error);
}

/* Adds the measurements of the kind (NULL: all) between the days. Returns how many. */
static size_t list_between(struct call *call, const struct measurements *all, const char *kind,
                           struct date from, struct date to)
{
    size_t shown = 0;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < all->count; i++) {
        const struct measurement *one = &all->items[i];
        if ((kind && strcmp(one->kind, kind) != 0) || date_difference(one->day, from) < 0 ||
            date_difference(one->day, to) > 0)
            continue;
        measure_show(call, one);
        shown++;
    }
    if (call->is_json)
        json_end_array(&call->json);
    return shown;
}

/* Lists, or shows the one kind that `show` needs. */
static enum status list_or_show(struct call *call, bool is_show, struct error *error)
{
    struct measurements all;
    struct arena arena = ARENA_INIT;
    const char *kind = NULL;
    size_t used = 0;
    struct date from;
    struct date to;
    enum status status = measurements_load(&all, call->journal->log, error);
    if (status)
        return status;
    status = read_days(&from, &to, call, error);
    if (!status && (is_show || call->word_count > 1))
        status = read_kind(&kind, &used, call, &arena, &all, error);
    if (!status)
        status = call_check_words(call, 0, 1 + used, error);
    if (!status && is_show)
        status = measure_show_kind(call, &all, kind, from, to, error);
    else if (!status)
        list_between(call, &all, kind, from, to);
    if (!status && !call->is_json && call->out.length == 0)
        buffer_add_text(&call->out, "no measurements; marrow measure add writes one down\n");
    arena_release(&arena);
    measurements_release(&all);
    return status;
}

static enum status list(struct call *call, struct error *error)
{
    return list_or_show(call, false, error);
}

static enum status show(struct call *call, struct error *error)
{
    return list_or_show(call, true, error);
}

static enum status kinds(struct call *call, struct error *error)
{
    enum status status = call_check_words(call, 1, 1, error);
    if (!status && call->is_json)
        status = error_set(error, STATUS_USAGE, "measure kinds has no JSON");
    if (!status)
        measurement_kind_list(&call->out);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "add KIND VALUE [--day D] [--time T] [--range RANGE] [--note TEXT] [--own]",
      .writes = true,
      .run = add,
      .need = JOURNAL_BEGINS,
      .text =
          "Writes down what a laboratory, a bone scan or a scale found:\n\n"
          "    marrow measure add 25-OH-D 52 nmol/l --range 50-125 --day 2026-11-03\n\n"
          "The value has a unit of its kind; `<10` and `>90` stay what they are. `--range` is the "
          "laboratory's own range, in the same unit. Nothing is converted or judged. An unusual "
          "value is saved, with a warning. `--own` makes KIND, in quotes if it has blanks, a kind "
          "of your own with any unit. A weight also gives protein per kg from its day on." },
    { .usage = "[list] [KIND] [--from D] [--to D]",
      .run = list,
      .text = "Lists measurements with their numbers, of all kinds or one." },
    { .usage = "show KIND [--from D] [--to D]",
      .run = show,
      .text = "Shows the measurements of a kind on a line, with the laboratory's range as `[--]`, "
              "and beside each the mean intake of the complete days in the four weeks before it. "
              "Values in different units have lines of their own." },
    { .usage = "edit N [VALUE] [--day D] [--time T] [--range RANGE] [--note TEXT]",
      .writes = true,
      .run = edit,
      .text = "Changes a measurement. N is its number in the list, or id:ID with the id that JSON "
              "shows. A number alone keeps the unit." },
    { .usage = "delete N", .writes = true, .run = delete_one, .text = "Deletes a measurement." },
    { .usage = "kinds", .run = kinds, .text = "Lists the kinds and their units." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "measure add, edit, delete", .json = "{" MEASURE_JSON_EXAMPLE "}" },
    { .to = "measure", .json = "[{" MEASURE_JSON_EXAMPLE "}]" },
    { .to = "measure show",
      .json =
          "[{" MEASURE_JSON_EXAMPLE
          ",'intake_before':{'from':'2026-10-21','to':'2026-11-17','mean_days':21,'nutrients':[{"
          "'code':'magnesium','unit':'mg','mean':310.5,'mean_ceiling':318}]}}]",
      .after = "bound is exact, below (reported as `< 10`) or above. An end of the range that the "
               "laboratory does not state is null." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_measure = {
    .name = "measure",
    .summary = "laboratory values, T-scores and weight, beside what you ate",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DAY) | TAKES(TIME) | TAKES(RANGE) | TAKES(NOTE) | TAKES(OWN) | TAKES(FROM) |
               TAKES(TO),
    .opens_log = true,
    .texts = (const struct option_text[]){ { OPTION_DAY, "D",
                                             "the day it was measured; default: today" },
                                           { OPTION_TIME, "T", "the time it was measured at" },
                                           { OPTION_FROM, "D", "only from this day on" },
                                           { OPTION_TO, "D", "only up to this day" },
                                           { OPTION_NOTE, "TEXT", "a note, shown with the value" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "measure add weight 70 kg", "measure kinds",
                                       "measure list --from 2026-01-01", NULL },
};
