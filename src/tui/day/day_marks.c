#include "day_marks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/paint.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/text.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/meal.h"
#include "marrow/report/day.h"

static size_t find_mark(const struct day_screen *screen, int64_t entry_id)
{
    size_t at = 0;
    while (at < screen->marked_count && screen->marked[at] != entry_id)
        at++;
    return at;
}

bool day_marks_has(const struct day_screen *screen, int64_t entry_id)
{
    return find_mark(screen, entry_id) < screen->marked_count;
}

static void set_mark(struct day_screen *screen, int64_t entry_id, bool is_marked)
{
    size_t at = find_mark(screen, entry_id);
    if (is_marked && at == screen->marked_count) {
        screen->marked =
            xrealloc(screen->marked, (screen->marked_count + 1) * sizeof *screen->marked);
        screen->marked[screen->marked_count++] = entry_id;
    } else if (!is_marked && at < screen->marked_count) {
        screen->marked[at] = screen->marked[--screen->marked_count];
    }
}

void day_marks_turn(struct day_screen *screen, const struct day_row *row)
{
    bool is_marked = true;
    if (row->entry) {
        set_mark(screen, row->entry->id, !day_marks_has(screen, row->entry->id));
        return;
    }
    for (size_t i = 0; i < row->meal->count; i++)
        is_marked = is_marked && day_marks_has(screen, row->meal->entries[i].id);
    for (size_t i = 0; i < row->meal->count; i++)
        set_mark(screen, row->meal->entries[i].id, !is_marked);
}

void day_marks_clear(struct day_screen *screen)
{
    free(screen->marked);
    screen->marked = NULL;
    screen->marked_count = 0;
}

void day_marks_follow(struct day_screen *screen)
{
    size_t at = 0;
    while (at < screen->marked_count) {
        if (day_find_entry(&screen->day, screen->marked[at]))
            at++;
        else
            screen->marked[at] = screen->marked[--screen->marked_count];
    }
}

int64_t *day_marks_ids(size_t *count, const struct day_screen *screen, const struct day_row *row)
{
    size_t room = screen->marked_count + (row ? row->meal->count : 0) + 1;
    int64_t *ids = xcalloc(room, sizeof *ids);
    *count = 0;
    if (screen->marked_count > 0) {
        /* In the order of the day, not of marking. */
        for (size_t i = 0; i < screen->list.count; i++) {
            const struct day_entry *entry = screen->rows[i].entry;
            if (entry && day_marks_has(screen, entry->id))
                ids[(*count)++] = entry->id;
        }
        return ids;
    }
    for (size_t i = 0; row && i < row->meal->count; i++) {
        if (!row->entry || row->entry->id == row->meal->entries[i].id)
            ids[(*count)++] = row->meal->entries[i].id;
    }
    return ids;
}

/* Writes what is moved: the entry's food, or how many entries. */
static void name_ids(char out[160], const struct day_screen *screen, const int64_t *ids,
                     size_t count)
{
    const struct day_entry *entry = count == 1 ? day_find_entry(&screen->day, ids[0]) : NULL;
    if (entry)
        snprintf(out, 160, "%.120s", entry->food->name);
    else
        snprintf(out, 160, "%zu entries", count);
}

/* Changes the entries as one step, called "Moved ... to WHERE". */
static enum outcome change(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                           const struct entry_change *what, const char *where)
{
    struct error error = ERROR_INIT;
    size_t count;
    char name[160];
    char label[300];
    int64_t *ids = day_marks_ids(&count, screen, row);
    name_ids(name, screen, ids, count);
    snprintf(label, sizeof label, "Moved %s to %.100s", name, where);
    enum status status = STATUS_OK;
    if (count > 0)
        status = entries_change(ui->journal, ids, count, what, label, &error);
    if (count > 0 && !status)
        screen->wanted_entry = ids[0];
    free(ids);
    if (count == 0) {
        screen_tell(ui, STYLE_PLAIN, "Nothing to move here.");
        return OUTCOME_HANDLED;
    }
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    screen_tell_done(ui, "%s", label);
    return OUTCOME_CHANGED;
}

/* Returns the meal after or before this one that takes the same kind of food, or NULL. */
static const struct day_meal *next_meal(const struct day *day, const struct day_meal *meal,
                                        bool is_later)
{
    size_t at = (size_t)(meal - day->meals);
    while (is_later ? at + 1 < day->meal_count : at > 0) {
        at = is_later ? at + 1 : at - 1;
        if (day->meals[at].supplements == meal->supplements)
            return &day->meals[at];
    }
    return NULL;
}

/* Returns the meal that is left: that of the first marked entry, else the row's. */
static const struct day_meal *left_meal(const struct day_screen *screen, const struct day_row *row)
{
    for (size_t i = 0; screen->marked_count > 0 && i < screen->list.count; i++) {
        const struct day_row *each = &screen->rows[i];
        if (each->entry && day_marks_has(screen, each->entry->id))
            return each->meal;
    }
    return row->meal;
}

enum outcome day_marks_shift(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                             bool is_later)
{
    const struct day_meal *meal = next_meal(&screen->day, left_meal(screen, row), is_later);
    if (!meal) {
        screen_tell(ui, STYLE_PLAIN, "No %s meal.", is_later ? "later" : "earlier");
        return OUTCOME_HANDLED;
    }
    const struct entry_change what = { .meal_id = &meal->id };
    return change(screen, ui, row, &what, meal->name);
}

/* What the words say. */
struct place {
    int64_t meal_id;
    int minute;
    struct date day;
    bool has_meal, has_minute, has_day;
};

/* Reads one word: a meal, a time, or "-" for no time. */
static bool read_word(struct place *out, const struct meals *meals, const struct journal *journal,
                      const char *word)
{
    struct error ignored = ERROR_INIT;
    const char *name = word + (word[0] == '@');
    const struct meal *meal = meals_find(meals, name, strlen(name));
    if (meal) {
        out->has_meal = true;
        out->meal_id = meal->id;
        return true;
    }
    if (strcmp(word, "-") == 0) {
        out->has_minute = true;
        out->minute = MINUTE_NONE;
        return true;
    }
    if (date_time_parse(&out->minute, word, &ignored))
        return false;
    out->has_minute = true;
    out->minute = journal_minute_of(journal, out->minute);
    return true;
}

/* Reads "snack 15:30 yesterday": words that are no meal and no time are the day. */
static enum status read_place(struct place *out, const struct meals *meals,
                              const struct journal *journal, const char *text, struct error *error)
{
    char day[160] = "";
    size_t used = 0;
    for (text += strspn(text, " ,"); *text; text += strspn(text, " ,")) {
        char word[64];
        size_t length = strcspn(text, " ,");
        snprintf(word, sizeof word, "%.*s", (int)(length < 60 ? length : 60), text);
        text += length;
        if (!read_word(out, meals, journal, word) && used < 80)
            used += (size_t)snprintf(day + used, sizeof day - used, "%s%s", used ? " " : "", word);
    }
    if (!day[0])
        return STATUS_OK;
    out->has_day = true;
    if (date_parse(&out->day, day, journal->today, error))
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not a meal, a time or a date; try snack 15:30 or tomorrow",
                         day);
    return STATUS_OK;
}

enum outcome day_marks_move(struct day_screen *screen, struct ui *ui, const struct day_row *row,
                            const char *where)
{
    struct error error = ERROR_INIT;
    struct meals meals;
    struct place place = { .has_meal = false };
    if (text_is_blank(where))
        return OUTCOME_HANDLED;
    enum status status = meals_load(&meals, ui->journal->log, &error);
    if (!status) {
        status = read_place(&place, &meals, ui->journal, where, &error);
        meals_release(&meals);
    }
    if (status) {
        screen_tell_error(ui, &error);
        return OUTCOME_HANDLED;
    }
    const struct entry_change what = { .meal_id = place.has_meal ? &place.meal_id : NULL,
                                       .minute = place.has_minute ? &place.minute : NULL,
                                       .day = place.has_day ? &place.day : NULL };
    return change(screen, ui, row, &what, where);
}
