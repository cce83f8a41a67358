#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/crossings_print.h"
#include "core/option.h"
#include "core/table.h"
#include "course_show.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/journal/course.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/crossing.h"

/* The doses to take or skip. */
struct selection {
    struct doses doses;
    struct dose_taking *takings; /* in the arena of doses */
    size_t count;
    struct measured measured; /* the amount, if one was given */
};

/* --- answers --- */

static void answer(struct call *call, const struct doses *doses)
{
    char date[DATE_TEXT];
    date_format_iso(date, doses->day);
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "day", date);
        course_doses_json_list(&call->json, doses);
        json_end_object(&call->json);
        return;
    }
    struct buffer title = BUFFER_INIT;
    table_date(&title, doses->day);
    buffer_addf(&call->out, "%s\n", title.text);
    buffer_release(&title);
    course_doses_text_list(call, doses);
}

/* Answers with the day's doses afterwards. */
static enum status answer_day(struct call *call, struct date day, struct error *error)
{
    struct doses doses;
    call->committed = true;
    if (doses_load_day(&doses, call->journal, day, error)) {
        error_context(error, "logged, but could not be shown");
        return STATUS_IO;
    }
    answer(call, &doses);
    doses_release(&doses);
    return STATUS_OK;
}

/* --- what is meant --- */

static void select_due(struct selection *selection)
{
    for (size_t i = 0; i < selection->doses.count; i++) {
        const struct slot *slot = &selection->doses.slots[i];
        if (!schedule_wants_slot(slot))
            continue;
        selection->takings[selection->count++] =
            (struct dose_taking){ .course = slot->course, .slot = slot, .minute = MINUTE_NONE };
    }
}

/* Reads the amount from the words after the first. */
static enum status read_amount(struct selection *selection, struct call *call,
                               const struct course *course, struct error *error)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    struct quantity quantity;
    char *said = call_join_words(call, 1);
    enum status status = measure_parse_quantity(&quantity, said, error);
    if (!status)
        status = journal_find_origin(&food, &arena, call->journal, course->origin, error);
    if (!status)
        status = measure_settle(&selection->measured, &food, &quantity, error);
    selection->takings[0].measured = &selection->measured;
    arena_release(&arena);
    free(said);
    return status;
}

static enum status select_one(struct selection *selection, struct call *call, struct error *error)
{
    struct dose_taking *taking = &selection->takings[0];
    const char *at = call_value(call, OPTION_AT);
    *taking = (struct dose_taking){ .minute = MINUTE_NONE };
    selection->count = 1;
    enum status status = courses_find(&taking->course, &selection->doses.courses, call->words[0],
                                      selection->doses.day, error);
    if (status)
        return status;
    taking->slot = doses_find_open(&selection->doses, taking->course);
    if (at)
        status = date_time_parse(&taking->minute, at, error);
    taking->minute = journal_minute_of(call->journal, taking->minute);
    if (!status && call->word_count > 1)
        status = read_amount(selection, call, taking->course, error);
    return status;
}

/* --- doing --- */

static enum status take(struct call *call, struct selection *selection, struct error *error)
{
    struct crossings crossings = { .count = 0 };
    enum status status = crossings_load_takings(&crossings, call->journal, selection->doses.day,
                                                selection->takings, selection->count, error);
    if (status)
        return status;
    status = doses_take(NULL, call->journal, selection->doses.day, selection->takings,
                        selection->count, error);
    if (!status)
        crossings_print(call, &crossings);
    crossings_release(&crossings);
    if (status)
        return status;
    if (call_has(call, OPTION_AT))
        call_tell_night(call, selection->takings[0].minute);
    if (selection->measured.is_questionable)
        call_tell("that is a lot; if that is a mistake, marrow undo reverts it", NULL);
    return answer_day(call, selection->doses.day, error);
}

static enum status act(struct call *call, struct selection *selection, struct error *error)
{
    selection->takings = arena_alloc(&selection->doses.arena,
                                     (selection->doses.count + 1) * sizeof *selection->takings);
    if (call->word_count == 0) {
        select_due(selection);
        if (selection->count == 0)
            return error_set(error, STATUS_NOT_FOUND,
                             "nothing is due; marrow take --list shows the day's doses");
    } else {
        enum status status = select_one(selection, call, error);
        if (status)
            return status;
    }
    if (!call_has(call, OPTION_SKIP))
        return take(call, selection, error);
    enum status status = doses_skip(call->journal, selection->doses.day, selection->takings,
                                    selection->count, error);
    return status ? status : answer_day(call, selection->doses.day, error);
}

static enum status run(struct call *call, struct error *error)
{
    struct selection selection = { .count = 0 };
    struct date day;
    bool lists = call_has(call, OPTION_LIST);
    if (lists &&
        (call->word_count > 0 || call_has(call, OPTION_SKIP) || call_has(call, OPTION_AT)))
        return error_set(error, STATUS_USAGE, "--list only lists; give it alone, or with --day");
    if (call_has(call, OPTION_SKIP) && (call->word_count > 1 || call_has(call, OPTION_AT)))
        return error_set(error, STATUS_USAGE, "--skip takes no amount and no --at");
    if (call->word_count == 0 && call_has(call, OPTION_AT))
        return error_set(error, STATUS_USAGE, "--at needs a course: marrow take 2 --at 7:40");
    enum status status = call_open(call, error);
    if (!status)
        status = call_day(&day, call, NULL, error);
    if (!status)
        status = doses_load_day(&selection.doses, call->journal, day, error);
    if (status)
        return status;
    if (lists)
        answer(call, &selection.doses);
    else
        status = act(call, &selection, error);
    doses_release(&selection.doses);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[--day D]",
      .text = "Takes all doses that are due now or were missed on an earlier day, as one step. A "
              "dose is due from an hour before its time." },
    { .usage = "N | NAME [AMOUNT] [--at T] [--day D]",
      .text = "Takes one dose, even if it is late, early, extra or of another amount. If the day "
              "exceeds a limit, marrow says so and logs the dose." },
    { .usage = "--skip [N | NAME] [--day D]",
      .text = "Skips what is due, or the next dose of one course." },
    { .usage = "--list [--day D]", .text = "Lists the doses of a day." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "take",
      .json = "{'day':'2026-11-19','doses':[{'course':1,"
              "'product':'Magnesium citrate, 150 mg','state':'taken','due':'08:00',"
              "'due_day':'2026-11-19','dose':'2 tablets','taken':'2 tablets','amount':2,"
              "'time':'12:30','next_day':false}]}",
      .after = "All doses of the day, after the change. state is ahead, due, late, taken, skipped, "
               "missed or extra." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_take = {
    .name = "take",
    .summary = "take the doses that are due, or one of them; skip or list them",
    .ways = ways,
    .answers = answers,
    .options = TAKES(AT) | TAKES(DAY) | TAKES(SKIP) | TAKES(LIST),
    .run = run,
};
