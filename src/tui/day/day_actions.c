#include "day_actions.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/paint.h"
#include "core/screen.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/entry.h"

/* Returns the ids of one entry, of all entries of a meal (`entry` NULL), or of the day (both NULL).
 * The caller frees them. */
static int64_t *collect_ids(size_t *count, const struct day *day, const struct day_meal *meal,
                            const struct day_entry *entry)
{
    int64_t *ids = xcalloc(day->entry_count ? day->entry_count : 1, sizeof *ids);
    *count = 0;
    for (size_t m = 0; m < day->meal_count; m++) {
        const struct day_meal *one = &day->meals[m];
        for (size_t e = 0; e < one->count; e++) {
            bool is_wanted = entry ? one->entries[e].id == entry->id : !meal || one->id == meal->id;
            if (is_wanted)
                ids[(*count)++] = one->entries[e].id;
        }
    }
    return ids;
}

enum outcome day_delete_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row)
{
    struct error error = ERROR_INIT;
    char label[160];
    size_t count;
    char date[DATE_TEXT];
    int64_t *ids =
        collect_ids(&count, &screen->day, row ? row->meal : NULL, row ? row->entry : NULL);
    date_format_short(date, screen->date);
    if (row && row->entry)
        snprintf(label, sizeof label, "Deleted %.120s", row->entry->food->name);
    else
        snprintf(label, sizeof label, "Deleted %.80s of %s", row ? row->meal->name : "all entries",
                 date);
    enum status status = STATUS_OK;
    if (count > 0)
        status = entries_delete(ui->journal, ids, count, label, &error);
    free(ids);
    if (count == 0) {
        screen_tell(ui, STYLE_PLAIN, "Nothing to delete.");
        return OUTCOME_HANDLED;
    }
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_RELOAD;
    }
    screen_tell_done(ui, "%.300s", label);
    return OUTCOME_CHANGED;
}

enum outcome day_copy_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row)
{
    free(screen->clip);
    screen->clip = collect_ids(&screen->clip_count, &screen->day, row ? row->meal : NULL,
                               row ? row->entry : NULL);
    if (row && row->entry)
        screen_tell(ui, STYLE_PLAIN, "Copied %.200s. p pastes it on any day.",
                    row->entry->food->name);
    else
        screen_tell(ui, STYLE_PLAIN, "Copied %.100s, %zu %s. p pastes on any day.",
                    row ? row->meal->name : "the day", screen->clip_count,
                    TEXT_PLURAL(screen->clip_count, "entry", "entries"));
    return OUTCOME_HANDLED;
}

enum outcome day_paste_entries(struct day_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    if (screen->clip_count == 0) {
        screen_tell(ui, STYLE_PLAIN,
                    "Nothing copied yet: y copies the selected entry or meal, Y the day.");
        return OUTCOME_HANDLED;
    }
    if (entries_copy(ui->journal, screen->clip, screen->clip_count, screen->date, 0, true, NULL,
                     &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Pasted %zu %s", screen->clip_count,
                     TEXT_PLURAL(screen->clip_count, "entry", "entries"));
    return OUTCOME_CHANGED;
}

/* Loads the ids of a meal's entries on another day. The caller frees *ids. */
static enum status ids_of_meal(int64_t **ids, size_t *count, struct store *log, struct date day,
                               int64_t meal_id, struct error *error)
{
    struct entries entries;
    enum status status = entries_load_day(&entries, log, day, error);
    if (status)
        return status;
    *ids = xcalloc(entries.count ? entries.count : 1, sizeof **ids);
    *count = 0;
    for (size_t i = 0; i < entries.count; i++) {
        if (entries.entries[i].meal_id == meal_id)
            (*ids)[(*count)++] = entries.entries[i].id;
    }
    entries_release(&entries);
    return STATUS_OK;
}

enum outcome day_log_again(struct day_screen *screen, struct ui *ui, const struct day_meal *meal)
{
    struct error error = ERROR_INIT;
    struct date before;
    char date[DATE_TEXT];
    char label[160];
    int64_t *ids = NULL;
    size_t count = 0;
    enum status status =
        entries_previous_day(&before, ui->journal->log, screen->date, meal->id, &error);
    if (status == STATUS_NOT_FOUND) {
        snprintf(label, sizeof label, "%.100s", meal->name);
        text_lower_first(label);
        screen_tell(ui, STYLE_PLAIN, "No earlier %s to copy.", label);
        return OUTCOME_HANDLED;
    }
    if (!status)
        status = ids_of_meal(&ids, &count, ui->journal->log, before, meal->id, &error);
    if (!status) {
        date_format_short(date, before);
        snprintf(label, sizeof label, "Copied %.80s of %s", meal->name, date);
        status = entries_copy(ui->journal, ids, count, screen->date, 0, true, label, &error);
    }
    free(ids);
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Copied %.80s of %s %s, %zu %s", meal->name,
                     date_weekday_name(date_weekday(before)), date, count,
                     TEXT_PLURAL(count, "entry", "entries"));
    return OUTCOME_CHANGED;
}

enum outcome day_next_mark(struct day_screen *screen, struct ui *ui)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct day_note note;
    enum day_mark mark = DAY_MARK_NONE;
    static const enum day_mark after[] = { [DAY_MARK_NONE] = DAY_MARK_COMPLETE,
                                           [DAY_MARK_COMPLETE] = DAY_MARK_PARTIAL,
                                           [DAY_MARK_PARTIAL] = DAY_MARK_UNTRACKED,
                                           [DAY_MARK_UNTRACKED] = DAY_MARK_OPEN,
                                           [DAY_MARK_OPEN] = DAY_MARK_NONE };
    enum status status = day_note_load(&note, &arena, ui->journal->log, screen->date, &error);
    if (!status) {
        mark = after[note.mark];
        status = day_note_set_mark(ui->journal, screen->date, mark, &error);
    }
    arena_release(&arena);
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    if (mark == DAY_MARK_NONE)
        screen_tell(ui, STYLE_PLAIN, "Cleared the mark: the entries decide. u undoes.");
    else
        screen_tell_done(ui, "Marked %s; m sets the next mark", day_note_mark_name(mark));
    return OUTCOME_CHANGED;
}

enum outcome day_set_note(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                          bool is_meal, const char *note)
{
    struct error error = ERROR_INIT;
    int64_t meal_id = is_meal && row ? row->meal->id : 0;
    if (day_note_set_note(ui->journal, screen->date, meal_id, note, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, text_is_blank(note) ? "Removed the note" : "Saved the note");
    return OUTCOME_CHANGED;
}
