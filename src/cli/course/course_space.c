#include "course_space.h"

#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/course.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/spacing.h"

/* Returns the index of the word "after" or "before"; 0: there is none. */
static size_t find_side(const struct call *call)
{
    for (size_t i = 2; i < call->word_count; i++)
        if (text_equal_nocase(call->words[i], "after") ||
            text_equal_nocase(call->words[i], "before"))
            return i;
    return 0;
}

/* Reads the words. Borrows from `courses`. */
static enum status read_spacing(struct spacing *out, const struct call *call,
                                const struct courses *courses, struct error *error)
{
    struct buffer time = BUFFER_INIT;
    size_t side = find_side(call);
    if (side < 3 || side + 2 != call->word_count)
        return error_set(error, STATUS_USAGE,
                         "which courses, and how long? for example: marrow course space 2 4h after "
                         "1");
    for (size_t i = 2; i < side; i++)
        buffer_addf(&time, "%s%s", i > 2 ? " " : "", call->words[i]);
    out->is_after = text_equal_nocase(call->words[side], "after");
    enum status status = spacing_parse_minutes(&out->minutes, time.text, error);
    buffer_release(&time);
    if (!status)
        status = courses_find(&out->course, courses, call->words[1], call->journal->today, error);
    return status ? status
                  : courses_find(&out->other, courses, call->words[side + 1], call->journal->today,
                                 error);
}

void course_space_show(struct call *call, const struct spacings *spacings,
                       const struct course *course)
{
    if (call->is_json)
        json_put_array(&call->json, "spacing");
    for (size_t i = 0; i < spacings->count; i++) {
        const struct spacing *spacing = &spacings->items[i];
        if (spacing->course->parts[0].id != course->parts[0].id)
            continue;
        if (call->is_json) {
            json_begin_object(&call->json);
            json_put_integer(&call->json, "course", spacing->other->number);
            json_put_text(&call->json, "product", spacing->other->food);
            json_put_text(&call->json, "side", spacing->is_after ? "after" : "before");
            json_put_integer(&call->json, "minutes", spacing->minutes);
            json_end_object(&call->json);
        } else {
            struct buffer text = BUFFER_INIT;
            spacing_format(&text, spacing);
            buffer_add_text(&call->out, "     kept ");
            call_add_clean(call, text.text);
            buffer_add_char(&call->out, '\n');
            buffer_release(&text);
        }
    }
    if (call->is_json)
        json_end_array(&call->json);
}

/* Tells, line by line, what to know of the rule. */
static void tell_doubts(const struct spacing *spacing, const struct spacings *all)
{
    struct buffer lines = BUFFER_INIT;
    spacing_add_doubts(&lines, spacing, all);
    for (char *line = lines.length ? lines.text : NULL; line && *line;) {
        char *end = strchr(line, '\n');
        *end = '\0';
        call_tell(line, NULL);
        line = end + 1;
    }
    buffer_release(&lines);
}

/* Answers with what the course keeps now. */
static enum status answer(struct call *call, const struct courses *courses,
                          const struct spacing *spacing, struct error *error)
{
    const struct course *course = spacing->course;
    struct spacings spacings;
    call->committed = true;
    if (spacings_load(&spacings, call->journal->log, courses, error)) {
        error_context(error, "saved, but could not be shown");
        return STATUS_IO;
    }
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_integer(&call->json, "course", course->number);
        course_space_show(call, &spacings, course);
        json_end_object(&call->json);
    } else {
        call_add_clean(call, course->food);
        buffer_add_char(&call->out, '\n');
        course_space_show(call, &spacings, course);
    }
    tell_doubts(spacing, &spacings);
    spacings_release(&spacings);
    return STATUS_OK;
}

enum status course_space(struct call *call, struct error *error)
{
    struct courses courses;
    struct spacing spacing = { .minutes = 0 };
    enum status status = courses_load(&courses, call->journal->log, error);
    if (status)
        return status;
    status = read_spacing(&spacing, call, &courses, error);
    if (!status)
        status = spacing_set(call->journal, &spacing, error);
    if (!status)
        status = answer(call, &courses, &spacing, error);
    courses_release(&courses);
    return status;
}
