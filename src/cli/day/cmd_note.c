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

static enum status set_note(struct call *call, struct date day, const char *note,
                            struct error *error)
{
    const char *meal = call_value(call, OPTION_MEAL);
    char date[DATE_TEXT];
    int64_t meal_id = 0;
    enum status status = STATUS_OK;
    if (meal)
        status = call_find_meal(&meal_id, call, meal, error);
    if (status == STATUS_OK)
        status = day_note_set_note(call->journal, day, meal_id, note, error);
    if (status)
        return status;
    call->committed = true;
    date_format_iso(date, day);
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "day", date);
        json_put_text(&call->json, "note", text_is_blank(note) ? NULL : note);
        json_end_object(&call->json);
    } else {
        buffer_addf(&call->out, "%s: %s\n", date, text_is_blank(note) ? "no note" : "noted");
    }
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct date day;
    if (call->word_count == 0)
        return error_set(error, STATUS_USAGE,
                         "which day, and what note? for example: note today slept badly");
    char *note = call_join_words(call, 1);
    enum status status = STATUS_OK;
    if (!text_is_utf8(note, strlen(note)))
        status = error_set(error, STATUS_INVALID, "the note is not UTF-8 text");
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day(&day, call, call->words[0], error);
    if (status == STATUS_OK)
        status = set_note(call, day, note, error);
    free(note);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "D TEXT... [--meal M]",
      .text = "Writes a note on a day, or on one of its meals. Without text it removes the note." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "note", .json = "{'day':'2026-11-19','note':'ate out'}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_note = {
    .name = "note",
    .summary = "write a note on a day or one of its meals; no text removes it",
    .ways = ways,
    .answers = answers,
    .options = TAKES(MEAL),
    .run = run,
};
