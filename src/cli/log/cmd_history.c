#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/clock.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/store/history.h"

#define HISTORY_INITIAL 20

static void write_step(struct json *json, const struct history_step *step)
{
    char made_at[CLOCK_INSTANT];
    json_begin_object(json);
    json_put_text(json, "label", step->label);
    clock_format_instant(made_at, step->made_at);
    json_put_text(json, "made_at", made_at);
    json_put_flag(json, "undone", step->undone);
    json_end_object(json);
}

/* Prints a step: "undone: deleted Butter". */
static void print_turned(struct call *call, bool redo, const char *label)
{
    buffer_addf(&call->out, "%s: ", redo ? "redone" : "undone");
    size_t start = call->out.length;
    call_add_clean(call, label);
    text_lower_first(call->out.text + start);
    buffer_add_char(&call->out, '\n');
}

static enum status step(struct call *call, bool redo, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct history_step step;
    enum status status = call_check_words(call, 0, 0, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = redo ? history_redo(&step, &arena, call->journal->log, error)
                      : history_undo(&step, &arena, call->journal->log, error);
    if (status == STATUS_OK) {
        call->committed = true;
        if (call->is_json) {
            step.undone = !redo;
            write_step(&call->json, &step);
        } else {
            print_turned(call, redo, step.label);
        }
    }
    arena_release(&arena);
    return status;
}

static enum status undo(struct call *call, struct error *error)
{
    return step(call, false, error);
}

static enum status redo(struct call *call, struct error *error)
{
    return step(call, true, error);
}

static void show(struct call *call, const struct history *history)
{
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < history->count; i++) {
        const struct history_step *made = &history->steps[i];
        if (call->is_json) {
            write_step(&call->json, made);
            continue;
        }
        call_add_left(call, made->made_at, 20);
        call_add_clean(call, made->label);
        buffer_addf(&call->out, "%s\n", made->undone ? " (undone)" : "");
    }
    if (call->is_json)
        json_end_array(&call->json);
}

static enum status list(struct call *call, struct error *error)
{
    struct history history;
    size_t limit;
    enum status status = call_check_words(call, 0, 0, error);
    if (status == STATUS_OK)
        status = call_limit(&limit, call, HISTORY_INITIAL, HISTORY_STEPS_KEPT, error);
    if (status == STATUS_OK)
        status = call_open(call, error);
    if (status == STATUS_OK)
        status = history_load(&history, call->journal->log, limit, error);
    if (status)
        return status;
    show(call, &history);
    history_release(&history);
    return STATUS_OK;
}

static const struct command_way undo_way[] = {
    { .usage = "", .writes = true, .text = "Undoes the last step, even from an earlier session." },
    COMMAND_WAYS_END,
};

static const struct command_answer undo_answers[] = {
    { .to = "undo, redo",
      .json =
          "{'label':'Logged Spinach, raw','made_at':'2026-11-19T12:30:00+01:00','undone':true}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_undo = {
    .name = "undo",
    .summary = "undo the last action, even after quitting",
    .ways = undo_way,
    .answers = undo_answers,
    .run = undo,
    .examples = (const char *const[]){ "undo", "undo --quiet", "undo --json", NULL },
};

static const struct command_way redo_way[] = {
    { .usage = "", .writes = true, .text = "Redoes the last undone step." },
    COMMAND_WAYS_END,
};

const struct command cmd_redo = {
    .name = "redo",
    .summary = "redo the last undone step",
    .ways = redo_way,
    .run = redo,
    .examples = (const char *const[]){ "redo", "redo --quiet", "redo --json", NULL },
};

static const struct command_way ways[] = {
    { .usage = "[--limit N]", .text = "Lists the steps, newest first." },
    COMMAND_WAYS_END,
};

static const struct command_answer history_answers[] = {
    { .to = "history",
      .json = "[{'label':'Logged Spinach, raw','made_at':'2026-11-19T12:30:00+01:00',"
              "'undone':false}]" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_history = {
    .name = "history",
    .summary = "list the actions that can be undone",
    .ways = ways,
    .answers = history_answers,
    .options = TAKES(LIMIT),
    .run = list,
    .texts = (const struct option_text[]){ { OPTION_LIMIT, "N", "at most this many steps" },
                                           OPTION_TEXTS_END },
    .examples = (const char *const[]){ "history", "history --limit 5", "history --json", NULL },
};
