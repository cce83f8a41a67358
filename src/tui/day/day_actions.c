#include "day_actions.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/paint.h"
#include "core/screen.h"
#include "day_marks.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/day_note.h"
#include "marrow/journal/entry.h"

/* Returns the ids of the whole day where row is NULL, else those the action is about. The caller
 * frees them. */
static int64_t *collect_ids(size_t *count, const struct day_screen *screen,
                            const struct day_row *row)
{
    if (row)
        return day_marks_ids(count, screen, row);
    const struct day *day = &screen->day;
    int64_t *ids = xcalloc(day->entry_count + 1, sizeof *ids);
    *count = 0;
    for (size_t m = 0; m < day->meal_count; m++) {
        for (size_t e = 0; e < day->meals[m].count; e++)
            ids[(*count)++] = day->meals[m].entries[e].id;
    }
    return ids;
}

enum outcome day_delete_entries(struct day_screen *screen, struct ui *ui, const struct day_row *row)
{
    struct error error = ERROR_INIT;
    char label[160];
    size_t count;
    char date[DATE_TEXT];
    int64_t *ids = collect_ids(&count, screen, row);
    date_format_short(date, screen->date);
    if (row && screen->marked_count > 0)
        snprintf(label, sizeof label, "Deleted %zu marked %s", count,
                 TEXT_PLURAL(count, "entry", "entries"));
    else if (row && row->entry)
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
    screen->clip = collect_ids(&screen->clip_count, screen, row);
    screen->is_day_clip = !row;
    if (row && screen->marked_count > 0)
        screen_tell(ui, STYLE_PLAIN, "Copied %zu marked %s. p pastes on any day.",
                    screen->clip_count, TEXT_PLURAL(screen->clip_count, "entry", "entries"));
    else if (row && row->entry)
        screen_tell(ui, STYLE_PLAIN, "Copied %.200s. p pastes it into the selected meal.",
                    row->entry->food->name);
    else if (row)
        screen_tell(ui, STYLE_PLAIN, "Copied %.100s, %zu %s. p pastes into the selected meal.",
                    row->meal->name, screen->clip_count,
                    TEXT_PLURAL(screen->clip_count, "entry", "entries"));
    else
        screen_tell(ui, STYLE_PLAIN, "Copied the day, %zu %s. p pastes on any day.",
                    screen->clip_count, TEXT_PLURAL(screen->clip_count, "entry", "entries"));
    day_marks_clear(screen);
    return OUTCOME_HANDLED;
}

enum outcome day_paste_entries(struct day_screen *screen, struct ui *ui,
                               const struct day_meal *meal)
{
    struct error error = ERROR_INIT;
    if (screen->clip_count == 0) {
        screen_tell(ui, STYLE_PLAIN,
                    "Nothing copied yet: y copies the selected entry or meal, Y the day.");
        return OUTCOME_HANDLED;
    }
    const struct day_meal *into = screen->is_day_clip ? NULL : meal;
    if (entries_copy(ui->journal, screen->clip, screen->clip_count, screen->date,
                     into ? into->id : 0, true, NULL, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "Pasted %zu %s%s%.80s", screen->clip_count,
                     TEXT_PLURAL(screen->clip_count, "entry", "entries"), into ? " into " : "",
                     into ? into->name : "");
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

enum outcome day_set_mark(struct day_screen *screen, struct ui *ui, enum day_mark mark)
{
    struct error error = ERROR_INIT;
    if (mark == screen->day.mark) {
        screen_tell(ui, STYLE_PLAIN, "Nothing changed.");
        return OUTCOME_HANDLED;
    }
    if (day_note_set_mark(ui->journal, screen->date, mark, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    if (mark == DAY_MARK_NONE)
        screen_tell(ui, STYLE_PLAIN, "Cleared the mark: the entries decide. u undoes.");
    else
        screen_tell_done(ui, "Marked the day %s", day_note_mark_name(mark));
    return OUTCOME_CHANGED;
}

enum outcome day_set_note(struct day_screen *screen, struct ui *ui, int64_t meal_id,
                          const char *note)
{
    struct error error = ERROR_INIT;
    if (day_note_set_note(ui->journal, screen->date, meal_id, note, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, text_is_blank(note) ? "Removed the note" : "Saved the note");
    return OUTCOME_CHANGED;
}

enum outcome day_set_entry_note(struct ui *ui, int64_t entry_id, const char *note)
{
    struct error error = ERROR_INIT;
    struct entry_change change = { .note = note };
    if (entries_change(ui->journal, &entry_id, 1, &change, NULL, &error)) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, text_is_blank(note) ? "Removed the note" : "Saved the note");
    return OUTCOME_CHANGED;
}
