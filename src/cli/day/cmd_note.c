#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/day_note.h"
#include "marrow/report/day.h"

/* Answers with the note of a day or meal; `what` is said of one that is set. */
static void answer(struct call *call, struct date day, const char *note, const char *what)
{
    char date[DATE_TEXT];
    date_format_iso(date, day);
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "day", date);
        json_put_text(&call->json, "note", note);
        json_end_object(&call->json);
    } else {
        buffer_addf(&call->out, "%s: %s\n", date, note ? what : "no note");
    }
}

static enum status set_note(struct call *call, struct date day, int64_t meal_id, const char *note,
                            struct error *error)
{
    if (!text_is_utf8(note, strlen(note)))
        return error_set(error, STATUS_INVALID, "the note is not UTF-8 text");
    enum status status = day_note_set_note(call->journal, day, meal_id, note, error);
    if (status)
        return status;
    call->committed = true;
    answer(call, day, text_is_blank(note) ? NULL : note, "noted");
    return STATUS_OK;
}

static enum status show_note(struct call *call, struct date date, int64_t meal_id,
                             struct error *error)
{
    struct day day;
    enum status status = day_load(&day, call->journal, date, error);
    if (status)
        return status;
    const char *note = meal_id ? NULL : day.note;
    for (size_t i = 0; i < day.meal_count; i++)
        if (day.meals[i].id == meal_id)
            note = day.meals[i].note;
    answer(call, date, note, note);
    day_release(&day);
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct date day;
    int64_t meal_id = 0;
    const char *meal = call_value(call, OPTION_MEAL);
    bool is_clearing = call_has(call, OPTION_CLEAR);
    if (call->word_count == 0)
        return error_set(error, STATUS_USAGE,
                         "which day, and what note? for example: note today slept badly");
    if (is_clearing && call->word_count > 1)
        return error_set(error, STATUS_USAGE, "give a note or --clear, not both");
    enum status status =
        call->word_count > 1 ? call_open_to_write(call, error) : call_open(call, error);
    if (!status)
        status = call_day(&day, call, call->words[0], error);
    if (!status && meal)
        status = call_find_meal(&meal_id, call, meal, error);
    if (status)
        return status;
    if (call->word_count == 1 && !is_clearing)
        return show_note(call, day, meal_id, error);
    char *note = call_join_words(call, 1);
    status = set_note(call, day, meal_id, note, error);
    free(note);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "D [TEXT... | --clear] [--meal M]",
      .writes = true,
      .text = "Writes a note on a day or on one of its meals. Without text it shows the note; "
              "--clear removes it." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "note", .json = "{'day':'2026-11-19','note':'ate out'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_note = {
    .name = "note",
    .summary = "write, show or remove the note on a day or one of its meals",
    .ways = ways,
    .answers = answers,
    .options = TAKES(MEAL) | TAKES(CLEAR),
    .run = run,
    .texts = (const struct option_text[]){ { OPTION_MEAL, "M", "the note on this meal of the day" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "note yesterday ate out with friends",
                                       "note today --meal breakfast new oat drink",
                                       "note yesterday --clear", NULL },
};
