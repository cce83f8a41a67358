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
#include "marrow/journal/plan.h"
#include "marrow/journal/schedule.h"
#include "marrow/report/crossing.h"

/* The doses to take or skip. */
struct selection {
    struct doses doses;
    struct doses night; /* of the day before, where a time after midnight may belong to it */
    bool is_day_said; /* --day chose the day */
    bool is_night; /* --at was read as last night's */
    int minute; /* of --at; MINUTE_NONE: not given */
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

/* Drops the slots of last night: the day as said is the day that is meant. */
static void drop_nights(struct doses *doses)
{
    size_t kept = 0;
    for (size_t i = 0; i < doses->count; i++) {
        struct dose_taking taking = { .slot = &doses->slots[i] };
        if (date_difference(dose_taking_day(&taking, doses->day), doses->day) == 0)
            doses->slots[kept++] = doses->slots[i];
    }
    doses->count = kept;
}

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
    char *said = call_join_words(call, 1);
    enum status status = journal_find_origin(&food, &arena, call->journal, course->origin, error);
    if (!status)
        status = measure_replace(&selection->measured, &food, said,
                                 course_last(course)->plan.measure, error);
    selection->takings[0].measured = &selection->measured;
    arena_release(&arena);
    free(said);
    return status;
}

/* Finds the slot of last night that a dose taken at --at fills. NULL: none. */
static enum status find_night(const struct slot **out, struct selection *selection,
                              struct call *call, const struct course *course, struct error *error)
{
    struct date today = call->journal->today;
    bool may_be = !selection->is_day_said && selection->minute != MINUTE_NONE &&
                  date_difference(selection->doses.day, today) == 0;
    bool is_night = false;
    enum status status = STATUS_OK;
    *out = NULL;
    if (may_be)
        status = dose_is_last_nights(&is_night, call->journal, course->food_id, selection->minute,
                                     error);
    if (!status && is_night)
        status = doses_load_day(&selection->night, call->journal, date_add(today, -1), error);
    if (status || !is_night)
        return status;
    const struct course *same = courses_get(&selection->night.courses, course->parts[0].id);
    *out = schedule_find_slot(selection->night.slots, selection->night.count, same, today,
                              selection->minute, selection->night.reach);
    return STATUS_OK;
}

/* Refuses a dose hours before its time, unless --at or --day says when it was taken. */
static enum status check_early(const struct selection *selection, const struct call *call,
                               const struct dose_taking *taking, int minute, struct error *error)
{
    char due[TIME_TEXT];
    char now[TIME_TEXT];
    const struct course_part *part = course_part_on(taking->course, selection->doses.day);
    date_time_format(now, call->journal->minute);
    if (selection->minute != MINUTE_NONE || selection->is_day_said || call_has(call, OPTION_SKIP))
        return STATUS_OK;
    if (!taking->slot && part && part->plan.interval_days > 1)
        return error_set(error, STATUS_INVALID,
                         "no dose of %.120s is due today, as one lasts %d days; to take one now, "
                         "type marrow take %d --at %s",
                         taking->course->food, part->plan.interval_days, taking->course->number,
                         now);
    if (!taking->slot)
        return STATUS_OK;
    int early = schedule_minutes_early(taking->slot, selection->doses.day, minute);
    if (early <= selection->doses.reach)
        return STATUS_OK;
    plan_format_time(due, taking->slot->minute);
    return error_set(
        error, STATUS_INVALID,
        "the next dose of %.120s is due at %s, %d h %02d min from now; to take it now, "
        "type marrow take %d --at %s",
        taking->course->food, due, early / 60, early % 60, taking->course->number, now);
}

static enum status select_one(struct selection *selection, struct call *call, struct error *error)
{
    struct dose_taking *taking = &selection->takings[0];
    bool is_today = date_difference(selection->doses.day, call->journal->today) == 0;
    bool is_now = is_today && selection->minute == MINUTE_NONE && !call_has(call, OPTION_SKIP);
    int minute = is_now ? call->journal->minute : selection->minute;
    *taking = (struct dose_taking){ .minute = selection->minute };
    selection->count = 1;
    enum status status = courses_find(&taking->course, &selection->doses.courses, call->words[0],
                                      selection->doses.day, error);
    if (status)
        return status;
    status = find_night(&taking->slot, selection, call, taking->course, error);
    if (!status && !taking->slot)
        taking->slot = doses_find_open(&selection->doses, taking->course, minute);
    if (!status)
        status = check_early(selection, call, taking, minute, error);
    if (!status && call->word_count > 1)
        status = read_amount(selection, call, taking->course, error);
    return status;
}

/* Refuses a dose that does not keep the time between two courses, unless --at or --day says when it
 * was taken. */
static enum status check_spacing(const struct selection *selection, const struct call *call,
                                 const struct crossings *crossings, struct error *error)
{
    char now[TIME_TEXT];
    const struct crossing *crossing = crossings_get_spacing(crossings);
    date_time_format(now, call->journal->minute);
    if (!crossing || selection->minute != MINUTE_NONE || selection->is_day_said)
        return STATUS_OK;
    return error_set(error, STATUS_INVALID, "%s%s%s; to take it now, type marrow take %d --at %s",
                     crossing->spacing, crossing->waiting ? ", " : "",
                     crossing->waiting ? crossing->waiting : "", crossing->course, now);
}

/* Says which of the doses waits, and drops it. */
static void put_off(struct selection *selection, const struct crossing *crossing)
{
    struct buffer line = BUFFER_INIT;
    size_t index = crossing->later;
    buffer_addf(&line, "%s: not taken yet%s%s. %s", selection->takings[index].course->food,
                crossing->waiting ? ", take it " : "", crossing->waiting ? crossing->waiting : "",
                crossing->spacing);
    call_tell(line.text, NULL);
    buffer_release(&line);
    selection->count--;
    memmove(&selection->takings[index], &selection->takings[index + 1],
            (selection->count - index) * sizeof *selection->takings);
}

/* Loads what the doses cross. Of several due doses that don't keep the time between them, those
 * that the person's rules put later are put off. */
static enum status load_crossings(struct crossings *out, struct selection *selection,
                                  struct call *call, struct error *error)
{
    for (;;) {
        enum status status = crossings_load_takings(out, call->journal, selection->doses.day,
                                                    selection->takings, selection->count, error);
        if (status)
            return status;
        const struct crossing *crossing = crossings_get_spacing(out);
        bool may_wait = call->word_count == 0 && selection->count > 1 && !selection->is_day_said;
        if (!crossing || !may_wait)
            return check_spacing(selection, call, out, error);
        put_off(selection, crossing);
        crossings_release(out);
        *out = (struct crossings){ .count = 0 };
    }
}

/* --- doing --- */

/* Says which doses were counted for last night. */
static enum status tell_nights(const struct call *call, const struct selection *selection,
                               const int64_t *ids, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < selection->count; i++) {
        struct buffer line = BUFFER_INIT;
        char counted[DOSE_TOLD];
        struct date day = dose_taking_day(&selection->takings[i], selection->doses.day);
        if (date_difference(day, selection->doses.day) == 0)
            continue;
        status = dose_format_counted(counted, call->journal->log, ids[i], error);
        buffer_addf(&line, "%s: counted for %s, last night", selection->takings[i].course->food,
                    counted);
        if (!status)
            call_tell(line.text, NULL);
        buffer_release(&line);
    }
    return status;
}

static enum status take(struct call *call, struct selection *selection, struct error *error)
{
    int64_t *ids = arena_alloc(&selection->doses.arena, (selection->count + 1) * sizeof *ids);
    struct crossings crossings = { .count = 0 };
    enum status status = load_crossings(&crossings, selection, call, error);
    if (!status)
        status = doses_take(ids, call->journal, selection->doses.day, selection->takings,
                            selection->count, error);
    if (!status)
        crossings_print(call, &crossings);
    crossings_release(&crossings);
    if (status)
        return status;
    status = tell_nights(call, selection, ids, error);
    if (status)
        return status;
    if (selection->is_night)
        call_tell_last_night(selection->doses.day, selection->minute);
    else if (selection->minute != MINUTE_NONE)
        call_tell_night(call, selection->minute);
    if (selection->measured.is_questionable)
        call_tell("that is a lot; if that is a mistake, marrow undo reverts it", NULL);
    return answer_day(call, dose_taking_day(&selection->takings[0], selection->doses.day), error);
}

static enum status act(struct call *call, struct selection *selection, struct error *error)
{
    selection->takings = arena_alloc(&selection->doses.arena,
                                     (selection->doses.count + 1) * sizeof *selection->takings);
    if (selection->is_day_said)
        drop_nights(&selection->doses);
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

/* Reads --day and --at. */
static enum status read_when(struct selection *out, struct date *day, const struct call *call,
                             struct error *error)
{
    const char *at = call_value(call, OPTION_AT);
    out->minute = MINUTE_NONE;
    out->is_day_said = call_has(call, OPTION_DAY);
    enum status status = call_day(day, call, NULL, error);
    if (!status && at)
        status = call_time(&out->minute, call, at, error);
    if (status)
        return status;
    if (out->is_day_said)
        out->minute = journal_minute_of(call->journal, out->minute);
    else
        out->is_night = journal_settle_night(day, &out->minute, call->journal);
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct selection selection = { .count = 0 };
    struct date day;
    bool lists = call_has(call, OPTION_LIST);
    if (lists && (call->word_count > 0 || call_has(call, OPTION_SKIP) || call_has(call, OPTION_AT)))
        return error_set(error, STATUS_USAGE, "--list only lists; give it alone, or with --day");
    if (call_has(call, OPTION_SKIP) && (call->word_count > 1 || call_has(call, OPTION_AT)))
        return error_set(error, STATUS_USAGE, "--skip takes no amount and no --at");
    if (call->word_count == 0 && call_has(call, OPTION_AT))
        return error_set(error, STATUS_USAGE, "--at needs a course: marrow take 2 --at 7:40");
    enum status status = call_open(call, error);
    if (!status)
        status = read_when(&selection, &day, call, error);
    if (!status)
        status = doses_load_day(&selection.doses, call->journal, day, error);
    if (status)
        return status;
    if (lists)
        answer(call, &selection.doses);
    else
        status = act(call, &selection, error);
    doses_release(&selection.doses);
    doses_release(&selection.night);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[--day D]",
      .text = "Takes all doses that are due now or were missed on an earlier day, as one step. A "
              "dose is due from an hour before its time. Of two that don't keep the time between "
              "their courses, the one to take later is put off, and its time is said. A dose of "
              "last night can be taken after "
              "midnight, as many hours after its time as the setting dose_hours says; it counts "
              "for last night, and marrow says so." },
    { .usage = "N | NAME [AMOUNT] [--at T] [--day D]",
      .writes = true,
      .text = "Takes one dose, even if it is late, extra or of another amount. One more than "
              "dose_hours early needs `--at`. If the day exceeds a limit, marrow says so each time "
              "and logs the dose." },
    { .usage = "--skip [N | NAME] [--day D]",
      .writes = true,
      .text = "Skips what is due, or the next dose of one course." },
    { .usage = "--list [--day D]", .text = "Lists the doses of a day." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "take",
      .json = "{'day':'2026-11-19','doses':[{'course':1,"
              "'product':'Magnesium citrate, 150 mg','state':'taken','due_time':'08:00',"
              "'due_day':'2026-11-19','due_next_day':false,'dose':'2 tablets','taken_dose':'2 "
              "tablets','amount':2,"
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
    .texts =
        (const struct option_text[]){ { OPTION_DAY, "D", "the day of the dose; default: today" },
                                      { OPTION_AT, "T", "the time it was taken at; default: now" },
                                      OPTION_TEXTS_END },
    .examples = (const char *const[]){ "take --list", "take 1 --at 8:15",
                                       "take --skip --day yesterday", NULL },
};
