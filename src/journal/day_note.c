#include "marrow/journal/day_note.h"

#include <stdio.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"
#include "tables.h"

enum {
    DAY_NOTE_GET,
    DAY_NOTE_PUT_MARK,
    DAY_NOTE_PUT_NOTE,
    DAY_NOTE_PUT_MEAL_NOTE,
    DAY_NOTE_REMOVE_MEAL_NOTE,
    DAY_NOTE_SWEEP,
    DAY_NOTE_SUPPLEMENTS,
    DAY_NOTE_PUT_SUPPLEMENTS,
    DAY_NOTE_QUERY_COUNT
};

static const struct query day_note_queries[] = {
    [DAY_NOTE_GET] = { "mark and note of day", "SELECT mark, note FROM day WHERE day = :day" },
    [DAY_NOTE_PUT_MARK] = { "mark day",
                            "INSERT INTO day (day, mark, modified_at) VALUES (:day, :mark, :now) "
                            "ON CONFLICT (day) DO UPDATE SET mark = :mark, modified_at = :now "
                            "WHERE mark IS NOT :mark" },
    [DAY_NOTE_PUT_NOTE] = { "note on day",
                            "INSERT INTO day (day, note, modified_at) VALUES (:day, :note, :now) "
                            "ON CONFLICT (day) DO UPDATE SET note = :note, modified_at = :now "
                            "WHERE note IS NOT :note" },
    [DAY_NOTE_PUT_MEAL_NOTE] = { "note on meal",
                                 "INSERT INTO day_meal (day, meal_id, note, modified_at) "
                                 "VALUES (:day, :meal, :note, :now) ON CONFLICT (day, meal_id) "
                                 "DO UPDATE SET note = :note, modified_at = :now WHERE note <> "
                                 ":note" },
    [DAY_NOTE_REMOVE_MEAL_NOTE] = { "remove meal note",
                                    "DELETE FROM day_meal WHERE day = :day AND meal_id = :meal" },
    [DAY_NOTE_SWEEP] = { "sweep day",
                         "DELETE FROM day WHERE day = :day AND mark IS NULL AND note IS NULL "
                         "AND supplements IS NULL" },
    [DAY_NOTE_SUPPLEMENTS] = { "supplements of day",
                               "SELECT EXISTS (SELECT 1 FROM entry AS e JOIN food_version AS v "
                               "ON v.id = e.food_version_id JOIN food AS f ON f.id = v.food_id "
                               "WHERE e.day = :day AND f.kind IN ('supplement', 'medicine')), "
                               "EXISTS (SELECT 1 FROM day WHERE day = :day "
                               "AND supplements = 'none')" },
    [DAY_NOTE_PUT_SUPPLEMENTS] = { "no supplements on day",
                                   "INSERT INTO day (day, supplements, modified_at) "
                                   "VALUES (:day, :supplements, :now) ON CONFLICT (day) "
                                   "DO UPDATE SET supplements = :supplements, modified_at = :now "
                                   "WHERE supplements IS NOT :supplements" },
};
const struct query_table day_note_query_table = { "day_note", day_note_queries,
                                                  DAY_NOTE_QUERY_COUNT };

static const char *const mark_names[] = {
    [DAY_MARK_NONE] = "",
    [DAY_MARK_OPEN] = "open",
    [DAY_MARK_COMPLETE] = "complete",
    [DAY_MARK_PARTIAL] = "partial",
    [DAY_MARK_UNTRACKED] = "untracked",
};

const char *day_note_mark_name(enum day_mark mark)
{
    return mark_names[mark];
}

bool day_note_mark_find(enum day_mark *out, const char *word)
{
    for (size_t i = DAY_MARK_OPEN; i < sizeof mark_names / sizeof *mark_names; i++) {
        if (text_equal_nocase(word, mark_names[i])) {
            *out = (enum day_mark)i;
            return true;
        }
    }
    return false;
}

enum status day_note_load(struct day_note *out, struct arena *arena, struct store *log,
                          struct date day, struct error *error)
{
    struct statement *st;
    *out = (struct day_note){ DAY_MARK_NONE, NULL };
    enum status status = statement_open(&st, log, &day_note_queries[DAY_NOTE_GET], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", day);
    status = statement_step(st, error);
    if (!status) {
        const char *mark = statement_text(st);
        if (mark && !day_note_mark_find(&out->mark, mark))
            out->mark = DAY_MARK_NONE;
        out->note = arena_strdup(arena, statement_text(st));
    }
    return statement_end(st, status);
}

/* Deletes a row that has neither mark nor note. */
static enum status sweep(struct store *log, const char *day, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, &day_note_queries[DAY_NOTE_SWEEP], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    return statement_run(st, error);
}

/* Writes a mark or a note; text NULL removes it. */
static enum status put_day(struct store *log, const struct query *query, const char *parameter,
                           const char *text, const char *day, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, log, query, error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    statement_bind_text(st, parameter, text);
    statement_bind_now(st);
    status = statement_run(st, error);
    return status || text ? status : sweep(log, day, error);
}

static enum status put_meal_note(struct store *log, const char *day, int64_t meal_id,
                                 const char *note, struct error *error)
{
    struct statement *st;
    enum { PUT = DAY_NOTE_PUT_MEAL_NOTE, REMOVE = DAY_NOTE_REMOVE_MEAL_NOTE };
    enum status status = statement_open(&st, log, &day_note_queries[note ? PUT : REMOVE], error);
    if (status)
        return status;
    statement_bind_text(st, ":day", day);
    statement_bind_integer(st, ":meal", meal_id);
    if (note) {
        statement_bind_text(st, ":note", note);
        statement_bind_now(st);
    }
    return statement_run(st, error);
}

enum status day_note_set_mark(struct journal *journal, struct date day, enum day_mark mark,
                              struct error *error)
{
    char text[DATE_TEXT];
    char shown[DATE_TEXT];
    char label[64];
    const char *name = mark == DAY_MARK_NONE ? NULL : day_note_mark_name(mark);
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    date_format_iso(text, day);
    date_format_short(shown, day);
    if (name)
        snprintf(label, sizeof label, "Marked %s %s", shown, name);
    else
        snprintf(label, sizeof label, "Cleared the mark on %s", shown);
    status =
        put_day(journal->log, &day_note_queries[DAY_NOTE_PUT_MARK], ":mark", name, text, error);
    return action_end(journal->log, status, label, error);
}

enum status day_note_set_note(struct journal *journal, struct date day, int64_t meal_id,
                              const char *note, struct error *error)
{
    char text[DATE_TEXT];
    char shown[DATE_TEXT];
    char label[64];
    struct buffer clean = BUFFER_INIT;
    enum status status = action_begin(journal->log, error);
    if (status)
        return status;
    if (note && text_is_blank(note))
        note = NULL;
    if (note)
        text_clean_lines(&clean, note);
    note = note ? clean.text : NULL;
    date_format_iso(text, day);
    date_format_short(shown, day);
    snprintf(label, sizeof label, "%s %s", note ? "Set the note on" : "Removed the note on", shown);
    if (meal_id)
        status = put_meal_note(journal->log, text, meal_id, note, error);
    else
        status =
            put_day(journal->log, &day_note_queries[DAY_NOTE_PUT_NOTE], ":note", note, text, error);
    buffer_release(&clean);
    return action_end(journal->log, status, label, error);
}

const char *day_note_supplements_name(enum day_supplements supplements)
{
    static const char *const names[] = { [DAY_SUPPLEMENTS_NOT_LOGGED] = "not logged",
                                         [DAY_SUPPLEMENTS_NONE] = "none taken",
                                         [DAY_SUPPLEMENTS_LOGGED] = "logged" };
    return names[supplements];
}

enum status day_note_load_supplements(enum day_supplements *out, struct store *log, struct date day,
                                      struct error *error)
{
    struct statement *st;
    *out = DAY_SUPPLEMENTS_NOT_LOGGED;
    enum status status = statement_open(&st, log, &day_note_queries[DAY_NOTE_SUPPLEMENTS], error);
    if (status)
        return status;
    statement_bind_date(st, ":day", day);
    status = statement_step(st, error);
    if (!status) {
        bool is_logged = statement_integer(st) != 0;
        bool is_none = statement_integer(st) != 0;
        *out = is_logged ? DAY_SUPPLEMENTS_LOGGED
               : is_none ? DAY_SUPPLEMENTS_NONE
                         : DAY_SUPPLEMENTS_NOT_LOGGED;
    }
    return statement_end(st, status);
}

enum status day_note_set_no_supplements(struct journal *journal, struct date day, bool is_none,
                                        struct error *error)
{
    enum day_supplements before;
    char text[DATE_TEXT];
    char shown[DATE_TEXT];
    char label[64];
    date_format_iso(text, day);
    date_format_short(shown, day);
    enum status status = day_note_load_supplements(&before, journal->log, day, error);
    if (!status && is_none && before == DAY_SUPPLEMENTS_LOGGED)
        return error_set(error, STATUS_INVALID,
                         "supplements are logged on %s; delete their entries first", text);
    if (!status)
        status = action_begin(journal->log, error);
    if (status)
        return status;
    snprintf(label, sizeof label,
             is_none ? "Marked no supplements on %s" : "Cleared no supplements on %s", shown);
    status = put_day(journal->log, &day_note_queries[DAY_NOTE_PUT_SUPPLEMENTS], ":supplements",
                     is_none ? "none" : NULL, text, error);
    return action_end(journal->log, status, label, error);
}
