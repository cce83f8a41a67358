#include "log_answer.h"

#include "core/crossings_print.h"
#include "core/notes_print.h"
#include "core/table.h"
#include "day_json.h"
#include "day_text.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/journal/dose.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/quick.h"
#include "marrow/report/crossing.h"
#include "marrow/report/day.h"

static void warn_of_amounts(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++) {
        const struct resolved_item *item = &resolution->items[i];
        struct buffer line = BUFFER_INIT;
        if (item->measured.is_questionable) {
            buffer_addf(&line, "%s of %s is a lot; if that is a mistake, marrow undo reverts it",
                        item->measured.text, item->food.name);
            call_tell(line.text, NULL);
        }
        buffer_release(&line);
    }
}

/* Says which doses of courses the new entries were counted for. */
static enum status tell_doses(const struct call *call, const struct resolution *resolution,
                              const int64_t *ids, struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < resolution->count; i++) {
        struct buffer line = BUFFER_INIT;
        char counted[DOSE_TOLD];
        status = dose_format_counted(counted, call->journal->log, ids[i], error);
        if (!status && counted[0]) {
            buffer_addf(&line, "%s: counted for %s", resolution->items[i].food.name, counted);
            call_tell(line.text, NULL);
        }
        buffer_release(&line);
    }
    return status;
}

static void write_notes(struct json *json, const struct resolution *resolution)
{
    json_put_array(json, "not_used");
    for (size_t i = 0; i < resolution->note_count; i++) {
        if (!resolution->notes[i].taken_as)
            json_text(json, resolution->notes[i].word);
    }
    json_end_array(json);
    json_put_array(json, "taken_as");
    for (size_t i = 0; i < resolution->note_count; i++) {
        const struct resolve_note *note = &resolution->notes[i];
        if (!note->taken_as)
            continue;
        json_begin_object(json);
        json_put_text(json, "word", note->word);
        json_put_text(json, "as", note->taken_as);
        json_put_text(json, "or", note->or_as);
        json_end_object(json);
    }
    json_end_array(json);
}

static bool is_listed(const int64_t *ids, size_t count, int64_t id)
{
    for (size_t i = 0; i < count; i++) {
        if (ids[i] == id)
            return true;
    }
    return false;
}

/* Shows the new entries of the day. */
static void show_entries(struct call *call, const struct day *day, const int64_t *ids, size_t count)
{
    struct buffer title = BUFFER_INIT;
    const char *meal = NULL;
    table_date(&title, day->date);
    table_head(call, title.text, &day->targets);
    buffer_release(&title);
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_meal *slot;
        const struct day_entry *entry = day_get_entry(day, number, &slot);
        if (!is_listed(ids, count, entry->id))
            continue;
        if (meal != slot->name) {
            call_add_clean(call, slot->name);
            buffer_add_char(&call->out, '\n');
        }
        meal = slot->name;
        day_text_entry(call, entry, &day->targets);
    }
}

static void write_entries(struct call *call, const struct day *day, const int64_t *ids,
                          const struct resolution *resolution)
{
    struct json *json = &call->json;
    json_begin_object(json);
    json_put_date(json, "day", day->date);
    json_put_array(json, "logged");
    for (int number = 1; number <= (int)day->entry_count; number++) {
        const struct day_meal *slot;
        const struct day_entry *entry = day_get_entry(day, number, &slot);
        if (is_listed(ids, resolution->count, entry->id))
            day_json_entry(json, slot->name, entry);
    }
    json_end_array(json);
    write_notes(json, resolution);
    json_end_object(json);
}

static enum status show_logged(struct call *call, const struct resolution *resolution,
                               const int64_t *ids, struct error *error)
{
    struct day day;
    enum status status = day_load(&day, call->journal, resolution->day, error);
    if (status) {
        error_context(error, "logged, but could not be shown");
        return STATUS_IO;
    }
    if (call->is_json)
        write_entries(call, &day, ids, resolution);
    else
        show_entries(call, &day, ids, resolution->count);
    day_release(&day);
    return STATUS_OK;
}

enum status log_answer(struct call *call, const struct resolution *resolution, struct error *error)
{
    struct crossings crossings = { .count = 0 };
    int64_t ids[QUICK_ITEMS_MAX];
    enum status status = crossings_load_resolution(&crossings, call->journal, resolution, error);
    if (status == STATUS_OK)
        status = entries_log(ids, call->journal, resolution, error);
    if (status == STATUS_OK) {
        call->committed = true;
        notes_print(resolution->notes, resolution->note_count);
        warn_of_amounts(resolution);
        if (resolution->is_last_night)
            call_tell_last_night(resolution->day, resolution->places[0].minute);
        for (size_t i = 0; !resolution->is_last_night && i < resolution->place_count; i++)
            call_tell_night(call, resolution->places[i].minute);
        crossings_print(call, &crossings);
        status = tell_doses(call, resolution, ids, error);
    }
    if (status == STATUS_OK)
        status = show_logged(call, resolution, ids, error);
    crossings_release(&crossings);
    return status;
}
