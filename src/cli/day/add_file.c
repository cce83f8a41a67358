#include "add_file.h"

#include <stdio.h>
#include <string.h>

#include "core/call.h"
#include "core/option.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/exchange/diary_text.h"
#include "marrow/journal/resolve.h"

#define REFUSED_SHOWN 50 /* lines; of the others the number is told */

struct refused_line {
    int line;
    const char *text;
};

/* What is told of a diary's lines. */
struct telling {
    const char *name;
    struct arena arena;
    struct refused_line *refused;
    size_t refused_count;
    size_t refused_room;
};

static void tell_refused(int line, const char *text, void *payload)
{
    struct telling *telling = payload;
    telling->refused = arena_make_room(&telling->arena, telling->refused, telling->refused_count,
                                       &telling->refused_room, sizeof *telling->refused);
    if (telling->refused_count < REFUSED_SHOWN)
        call_tell(text, NULL);
    telling->refused[telling->refused_count++] =
        (struct refused_line){ line, arena_strdup(&telling->arena, text) };
}

/* Says what of a line was not used or was chosen, and which amounts are odd. */
static void tell_taken(int line, const struct resolution *resolution, void *payload)
{
    const struct telling *telling = payload;
    struct buffer text = BUFFER_INIT;
    for (size_t i = 0; i < resolution->note_count; i++) {
        buffer_clear(&text);
        buffer_addf(&text, "%s, line %d: ", telling->name, line);
        resolve_note_add(&text, &resolution->notes[i], "set yours with marrow profile");
        call_tell(text.text, NULL);
    }
    for (size_t i = 0; i < resolution->count; i++) {
        const struct resolved_item *item = &resolution->items[i];
        if (!item->measured.is_questionable)
            continue;
        buffer_clear(&text);
        buffer_addf(&text, "%s, line %d: %s of %s is a lot", telling->name, line,
                    item->measured.text, item->food.name);
        call_tell(text.text, NULL);
    }
    buffer_release(&text);
}

static void answer(struct call *call, const struct telling *telling,
                   const struct diary_text_result *result, bool is_trial)
{
    struct json *json = &call->json;
    if (!call->is_json) {
        buffer_addf(&call->out, "%s %zu %s on %zu %s from %s%s\n",
                    is_trial ? "Would log" : "Logged", result->entries,
                    TEXT_PLURAL(result->entries, "food", "foods"), result->days,
                    TEXT_PLURAL(result->days, "day", "days"), telling->name,
                    is_trial ? "." : " (marrow undo reverts it).");
        if (result->refused)
            buffer_addf(&call->out, "%zu %s not logged.\n", result->refused,
                        TEXT_PLURAL(result->refused, "line was", "lines were"));
        return;
    }
    json_begin_object(json);
    json_put_text(json, "file", telling->name);
    json_put_flag(json, "dry_run", is_trial);
    json_put_integer(json, "entry_count", (int64_t)result->entries);
    json_put_integer(json, "day_count", (int64_t)result->days);
    json_put_integer(json, "lines", (int64_t)result->lines);
    json_put_array(json, "refused");
    for (size_t i = 0; i < telling->refused_count; i++) {
        json_begin_object(json);
        json_put_integer(json, "line", telling->refused[i].line);
        json_put_text(json, "text", telling->refused[i].text);
        json_end_object(json);
    }
    json_end_array(json);
    json_end_object(json);
}

enum status add_file(struct call *call, const char *path, const struct resolve_defaults *defaults,
                     struct error *error)
{
    struct diary_text_result result;
    struct buffer text = BUFFER_INIT;
    struct telling telling = { .name = strcmp(path, "-") == 0 ? "standard input" : path,
                               .arena = ARENA_INIT };
    struct diary_text_options reading = { .name = telling.name,
                                          .defaults = *defaults,
                                          .is_partial = call_has(call, OPTION_PARTIAL),
                                          .is_trial = call_has(call, OPTION_DRY_RUN),
                                          .refused = tell_refused,
                                          .taken = tell_taken,
                                          .payload = &telling };
    enum status status = file_read(&text, path, telling.name, DIARY_TEXT_MOST, error);
    if (!status)
        status = diary_text_log(&result, call->journal, text.text, text.length, &reading, error);
    if (telling.refused_count > REFUSED_SHOWN) {
        buffer_clear(&text);
        buffer_addf(&text, "... and %zu more", telling.refused_count - REFUSED_SHOWN);
        call_tell(text.text, NULL);
    }
    if (!status) {
        call->committed = !reading.is_trial;
        answer(call, &telling, &result, reading.is_trial);
    }
    arena_release(&telling.arena);
    buffer_release(&text);
    return status;
}
