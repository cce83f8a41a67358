#include <string.h>

#include "core/command.h"
#include "course/course_show.h"
#include "day_json.h"
#include "day_text.h"

static enum status set_mark(struct call *call, struct date date, struct error *error)
{
    const char *word = call_value(call, OPTION_MARK);
    enum page_mark mark = PAGE_UNMARKED;
    if (!word)
        return STATUS_OK;
    if (strcmp(word, "none") != 0 && (!day_note_mark_find(&mark, word) || mark == PAGE_UNMARKED))
        return error_set(error, STATUS_USAGE,
                         "'%.40s' is no mark: it is complete, partial, untracked, open or none",
                         word);
    enum status status = day_note_set_mark(call->journal, date, mark, error);
    call->committed = status == STATUS_OK;
    return status;
}

/* The day, and what it has to say of supplements. */
static enum status show_day(struct call *call, const struct day *day, struct error *error)
{
    struct reminders reminders;
    enum status status = reminders_load(&reminders, call->journal, day->date, error);
    if (status)
        return status;
    if (call->is_json) {
        json_begin_object(&call->json);
        day_json_day_keys(&call->json, day);
        course_reminders_json_keys(&call->json, &reminders, day);
        json_end_object(&call->json);
        call_end_json(call);
    } else {
        day_text_print(call, day);
        course_reminders_text(call, &reminders, day);
    }
    reminders_release(&reminders);
    return STATUS_OK;
}

static enum status run(struct call *call, struct error *error)
{
    struct date date;
    struct day day;
    enum status status = call_open(call, error);
    if (status == STATUS_OK)
        status = call_day_words(&date, call, error);
    if (status == STATUS_OK)
        status = set_mark(call, date, error);
    if (status == STATUS_OK)
        status = day_load(&day, call->journal, date, error);
    if (status)
        return status;
    status = show_day(call, &day, error);
    day_release(&day);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[D] [--mark MARK]" },
    COMMAND_WAYS_END,
};

const struct command cmd_day = {
    .name = "day",
    .summary = "show a day: meals, totals, verdicts; or mark it",
    .ways = ways,
    .options = TAKES(DAY) | TAKES(MARK),
    .run = run,
};
