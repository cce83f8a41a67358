#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/command.h"
#include "core/crossings_print.h"
#include "core/option.h"
#include "course_option.h"
#include "course_show.h"
#include "course_space.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/measure.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/plan.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/spacing.h"
#include "marrow/report/adherence.h"
#include "marrow/report/crossing.h"

/* --- answers --- */

static void answer_course(struct call *call, const struct course *course)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        course_json_keys(&call->json, course, course_state(course, call->journal->today));
        json_end_object(&call->json);
    } else {
        course_text_line(call, course);
    }
}

/* Answers with the course that has a row of this id. */
static enum status answer_part(struct call *call, int64_t id, struct error *error)
{
    struct courses courses;
    call->committed = true;
    if (courses_load(&courses, call->journal->log, error)) {
        error_context(error, "saved, but could not be shown");
        return STATUS_IO;
    }
    for (size_t i = 0; i < courses.count; i++)
        for (size_t k = 0; k < courses.courses[i].part_count; k++)
            if (courses.courses[i].parts[k].id == id)
                answer_course(call, &courses.courses[i]);
    courses_release(&courses);
    return STATUS_OK;
}

/* --- verbs --- */

static enum status add_food(struct call *call, const struct food *food, struct error *error)
{
    struct course_plan plan = { .weekdays = WEEKDAYS_ALL, .interval_days = 1 };
    struct measured measured;
    struct crossings crossings = { .count = 0 };
    int64_t id = 0;
    enum status status = course_read_from(&plan.start, call, error);
    if (!status)
        status = course_read_dose(&plan, &measured, call, food, error);
    if (!status)
        status = course_read_plan(&plan, call, error);
    if (!status)
        status = crossings_load_plan(&crossings, call->journal, plan.start, food, &plan, error);
    if (status)
        return status;
    status = course_create(&id, call->journal, food, &plan, error);
    if (!status) {
        crossings_print(call, &crossings);
        if (measured.is_questionable)
            call_tell("that is a lot for one dose; if that is a mistake, marrow undo reverts it",
                      NULL);
        status = answer_part(call, id, error);
    }
    crossings_release(&crossings);
    if (!status && !call->is_json)
        buffer_add_text(&call->out, "discuss doses and their duration with a doctor\n");
    return status;
}

static enum status add(struct call *call, struct error *error)
{
    const struct food *food;
    struct search_results candidates = { .count = 0 };
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE,
                         "which product? for example: marrow course add \"magnesium citrate, "
                         "150 mg\" --dose \"1 tablet\" --at 8:00");
    char *words = call_join_words(call, 1);
    enum status status = resolve_food(&food, &candidates, call->journal, words, error);
    if (!status)
        status = add_food(call, food, error);
    search_results_release(&candidates);
    free(words);
    return status;
}

static enum status list(struct call *call, struct error *error)
{
    struct courses courses;
    bool all = call_has(call, OPTION_ALL);
    enum status status = call_check_words(call, 0, 1, error);
    if (!status)
        status = courses_load(&courses, call->journal->log, error);
    if (status)
        return status;
    size_t shown = 0;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < courses.count; i++) {
        const struct course *course = &courses.courses[i];
        if (!all && course_has_ended(course, call->journal->today))
            continue;
        shown++;
        if (call->is_json) {
            json_begin_object(&call->json);
            course_json_keys(&call->json, course, course_state(course, call->journal->today));
            json_end_object(&call->json);
        } else {
            course_text_line(call, course);
        }
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (shown < courses.count) {
        buffer_addf(&call->out, "%zu ended; --all lists them\n", courses.count - shown);
    } else if (courses.count == 0) {
        buffer_add_text(&call->out, "no courses; marrow course add starts one\n");
    }
    courses_release(&courses);
    return STATUS_OK;
}

/* Finds the course that words[1] names. Release `courses` in every case but failure. */
static enum status find(const struct course **out, struct courses *courses, struct call *call,
                        size_t most_words, struct error *error)
{
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "which course? give its number, for example 2");
    enum status status = call_check_words(call, 2, most_words, error);
    if (!status)
        status = courses_load(courses, call->journal->log, error);
    if (status)
        return status;
    status = courses_find(out, courses, call->words[1], call->journal->today, error);
    if (status)
        courses_release(courses);
    return status;
}

static void write_weeks(struct json *json, const struct adherence *adherence)
{
    json_put_array(json, "weeks");
    for (size_t i = 0; i < adherence->week_count; i++) {
        json_begin_object(json);
        json_put_date(json, "from", adherence->weeks[i].from);
        json_put_date(json, "to", adherence->weeks[i].to);
        course_json_counts(json, &adherence->weeks[i].counts);
        json_end_object(json);
    }
    json_end_array(json);
}

static void write_course(struct call *call, const struct course *course,
                         const struct adherence *adherence, const struct spacings *spacings)
{
    json_begin_object(&call->json);
    course_json_keys(&call->json, course, course_state(course, call->journal->today));
    course_space_show(call, spacings, course);
    course_json_counts(&call->json, &adherence->counts);
    write_weeks(&call->json, adherence);
    json_end_object(&call->json);
}

static void show_parts(struct call *call, const struct course *course)
{
    struct buffer text = BUFFER_INIT;
    char start[DATE_TEXT];
    course_text_line(call, course);
    for (size_t i = 0; course->part_count > 1 && i < course->part_count; i++) {
        buffer_clear(&text);
        date_format_iso(start, course->parts[i].plan.start);
        buffer_addf(&text, "     from %s: ", start);
        plan_format(&text, &course->parts[i].plan);
        call_add_clean(call, text.text);
        buffer_add_char(&call->out, '\n');
    }
    buffer_release(&text);
}

static void show_course(struct call *call, const struct course *course,
                        const struct adherence *adherence, const struct spacings *spacings)
{
    char text[DATE_TEXT];
    show_parts(call, course);
    course_space_show(call, spacings, course);
    date_format_iso(text, adherence->from);
    buffer_addf(&call->out, "from %s", text);
    date_format_iso(text, adherence->to);
    buffer_addf(&call->out, " to %s: ", text);
    adherence_format(&call->out, &adherence->counts);
    buffer_add_text(&call->out, "\nweeks from\n");
    for (size_t i = 0; i < adherence->week_count; i++) {
        date_format_iso(text, adherence->weeks[i].from);
        buffer_addf(&call->out, "  %s  ", text);
        adherence_format(&call->out, &adherence->weeks[i].counts);
        buffer_add_char(&call->out, '\n');
    }
}

static enum status show(struct call *call, struct error *error)
{
    struct courses courses;
    const struct course *course;
    struct spacings spacings = { .count = 0 };
    struct adherence adherence;
    struct date from;
    struct date to;
    struct date today = call->journal->today;
    const char *said_from = call_value(call, OPTION_FROM);
    const char *said_to = call_value(call, OPTION_TO);
    enum status status = find(&course, &courses, call, 2, error);
    if (status)
        return status;
    adherence_recent(&from, &to, course, today);
    if (said_from)
        status = date_parse(&from, said_from, today, error);
    if (!status && said_to)
        status = date_parse(&to, said_to, today, error);
    if (!status)
        status = spacings_load(&spacings, call->journal->log, &courses, error);
    if (!status)
        status = adherence_load(&adherence, call->journal, course, from, to, error);
    if (!status) {
        if (call->is_json)
            write_course(call, course, &adherence, &spacings);
        else
            show_course(call, course, &adherence, &spacings);
        adherence_release(&adherence);
    }
    spacings_release(&spacings);
    courses_release(&courses);
    return status;
}

/* Reads the changed plan, which borrows the words of `measured`. */
static enum status read_change(struct course_plan *plan, struct measured *measured,
                               struct call *call, const struct food *food, struct error *error)
{
    enum status status = STATUS_OK;
    if (call_has(call, OPTION_DOSE))
        status = course_read_dose(plan, measured, call, food, error);
    return status ? status : course_read_plan(plan, call, error);
}

static enum status change_found(struct call *call, const struct course *course, struct error *error)
{
    struct course_plan plan = course_last(course)->plan;
    struct measured measured;
    struct crossings crossings = { .count = 0 };
    struct arena arena = ARENA_INIT;
    struct food food;
    struct date from;
    enum status status = course_read_from(&from, call, error);
    if (!status)
        status = journal_find_origin(&food, &arena, call->journal, course->origin, error);
    if (!status)
        status = read_change(&plan, &measured, call, &food, error);
    if (!status)
        status = crossings_load_plan(&crossings, call->journal, from, &food, &plan, error);
    if (!status)
        status = course_change(call->journal, course, &plan, from, error);
    if (!status)
        crossings_print(call, &crossings);
    crossings_release(&crossings);
    if (!status)
        status = answer_part(call, course_last(course)->id, error);
    arena_release(&arena);
    return status;
}

static enum status change(struct call *call, struct error *error)
{
    static const enum option changing[] = { OPTION_DOSE,  OPTION_AT,    OPTION_ON,  OPTION_EVERY,
                                            OPTION_UNTIL, OPTION_WEEKS, OPTION_WHY, OPTION_BY };
    struct courses courses;
    const struct course *course;
    bool changes = false;
    for (size_t i = 0; i < sizeof changing / sizeof *changing; i++)
        changes = changes || call_has(call, changing[i]);
    if (!changes)
        return error_set(error, STATUS_USAGE,
                         "nothing to change; give --dose, --at, --on, --every, --until, --weeks, "
                         "--why or --by");
    enum status status = find(&course, &courses, call, 2, error);
    if (status)
        return status;
    status = change_found(call, course, error);
    courses_release(&courses);
    return status;
}

static enum status end(struct call *call, struct error *error)
{
    struct courses courses;
    const struct course *course;
    struct date day;
    enum status status = find(&course, &courses, call, 3, error);
    if (status)
        return status;
    status = call_day(&day, call, call->word_count > 2 ? call->words[2] : NULL, error);
    if (!status)
        status = course_end(call->journal, course, day, error);
    if (!status)
        status = answer_part(call, course_last(course)->id, error);
    courses_release(&courses);
    return status;
}

static void answer_deleted(struct call *call, const struct course *course)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        course_json_keys(&call->json, course, "deleted");
        json_end_object(&call->json);
        return;
    }
    buffer_addf(&call->out, "deleted course %d, ", course->number);
    call_add_clean(call, course->food);
    buffer_add_text(&call->out, "; marrow undo brings it back\n");
}

static enum status delete_course(struct call *call, struct error *error)
{
    struct courses courses;
    const struct course *course;
    enum status status = find(&course, &courses, call, 2, error);
    if (status)
        return status;
    status = course_delete(call->journal, course, error);
    if (!status) {
        call->committed = true;
        answer_deleted(call, course);
    }
    courses_release(&courses);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "add PRODUCT [--dose AMOUNT] [--at T] [--on DAYS] [--every N days] [--from D] "
               "[--until D | "
               "--weeks N] [--why TEXT] [--by TEXT]",
      .writes = true,
      .run = add,
      .need = JOURNAL_BEGINS,
      .text =
          "Starts a course of a supplement or medicine:\n\n"
          "    marrow course add \"magnesium citrate, 150 mg\" --dose \"2 tablets\" --at "
          "8:00,20:00 --weeks 8\n\n"
          "Without `--at` it is taken once, at any time of the day. DAYS are mon,wed,fri or "
          "mon-fri. `--every` says how long one dose lasts: a week, a month (30 days), 30 days. "
          "Such a dose is spread evenly over these days, beginning with the day it was taken, and "
          "may be taken at any time until the next one is due. Anything you log of the product "
          "while the course runs, also by quick entry, is one of its doses. If the course alone "
          "exceeds a limit, marrow says so. Discuss doses and their duration with a doctor." },
    { .usage = "[list] [--all]",
      .run = list,
      .text = "Lists the current courses with their numbers; `--all` adds those that have ended." },
    { .usage = "show N [--from D] [--to D]",
      .run = show,
      .text = "Shows a course and what was taken and missed each week, by default of the last "
              "eight weeks. N is its number, or first letters of words of its name." },
    { .usage =
          "change N [--dose AMOUNT] [--at T] [--on DAYS] [--every N days] [--until D | --weeks N] "
          "[--why TEXT] [--by TEXT] [--from D]",
      .writes = true,
      .run = change,
      .text = "Changes what the options say, from a date on, by default today. Earlier days keep "
              "their dose. If the course alone then exceeds a limit, marrow says so." },
    { .usage = "end N [D]",
      .writes = true,
      .run = end,
      .text = "Ends a course on that day, by default today." },
    { .usage = "space N TIME after|before M",
      .writes = true,
      .run = course_space,
      .text =
          "Keeps time between the doses of two courses: `marrow course space calcium 4h after "
          "levothyroxine`. The rule is yours; marrow has none of its own. It is counted from the "
          "doses as they were taken. `marrow take` asks before a dose that does not keep it, and "
          "quick entry and the screens say so. TIME is 4h, 30 min or 1 h 30 min; none removes the "
          "rule." },
    { .usage = "delete N",
      .writes = true,
      .run = delete_course,
      .text = "Deletes a course with no doses taken." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "course add, change, end, delete", .json = "{" COURSE_JSON_EXAMPLE "}" },
    { .to = "course", .json = "[{" COURSE_JSON_EXAMPLE "}]" },
    { .to = "course show",
      .json = "{" COURSE_JSON_EXAMPLE "," COURSE_JSON_EXAMPLE_COUNTS "," COURSE_JSON_EXAMPLE_SPACING
              ",'weeks':[{'from':'2026-11-19','to':'2026-11-19'," COURSE_JSON_EXAMPLE_COUNTS "}]}",
      .after = "state is running, ended or ahead; after delete, deleted. If a dose was changed, "
               "parts lists each of them." },
    { .to = "course space", .json = "{'course':1," COURSE_JSON_EXAMPLE_SPACING "}" },
    COMMAND_ANSWERS_END,
};

const struct command cmd_course = {
    .name = "course",
    .summary = "courses of supplements and medicines: what you take, when, how long and why",
    .ways = ways,
    .answers = answers,
    .options = TAKES(DOSE) | TAKES(AT) | TAKES(ON) | TAKES(EVERY) | TAKES(FROM) | TAKES(TO) |
               TAKES(UNTIL) | TAKES(WEEKS) | TAKES(WHY) | TAKES(BY) | TAKES(ALL),
    .opens_log = true,
    .texts =
        (const struct option_text[]){
            { OPTION_FROM, "D",
              "the day the course or the change begins, default: today; with show, the first day "
              "of the list" },
            { OPTION_TO, "D", "the last day of the list" },
            { OPTION_AT, "T", "the times of day: 8:00,20:00; any for no time" },
            { OPTION_ALL, NULL, "also courses that have ended" },
            { OPTION_UNTIL, "D",
              "the last day of the course, or how long: 8 weeks; none removes the end" },
            OPTION_TEXTS_END },
    .examples =
        (const char *const[]){
            "course add starter:magnesium-citrate-150-mg-tablet --at 8:00,20:00 --weeks 8",
            "course show 1", "course end 1 2026-12-31", NULL },
};
