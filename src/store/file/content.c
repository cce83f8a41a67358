#include "content.h"

#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/store/history.h"
#include "sql/failure.h"
#include "sql/handle.h"
#include "sql/transaction.h"

#define NAME_MOST 2000 /* bytes: no package has a longer name */
#define NOTE_MOST 100000
#define TOLD_MOST 3 /* findings of one kind; the others are alike */
#define SHOWN_MOST 40 /* bytes of a text in a finding */

/* Texts that a person or a file gave, and how to change them. */
static const struct text_kind {
    const char *sql;
    const char *what;
    size_t most;
    const char *remedy;
} text_kinds[] = {
    { "SELECT name FROM food_version", "the name of a food", NAME_MOST,
      "correct it with marrow food edit FOOD name=..." },
    { "SELECT brand FROM food_version", "the brand of a food", NAME_MOST,
      "correct it with marrow food edit FOOD brand=..." },
    { "SELECT aliases FROM food_version", "the other names of a food", NOTE_MOST,
      "correct them with marrow food edit FOOD aliases=..." },
    { "SELECT origin FROM food", "the key of a food", NAME_MOST, "hide it with marrow food hide" },
    { "SELECT name FROM portion", "a measure of a food", NAME_MOST,
      "correct it with marrow food edit" },
    { "SELECT name FROM meal", "the name of a meal", NAME_MOST, "restore a backup" },
    { "SELECT measure FROM entry", "the amount of an entry", NAME_MOST,
      "change it with marrow entry edit" },
    { "SELECT note FROM entry", "the note of an entry", NOTE_MOST,
      "write it again with marrow entry edit --note" },
    { "SELECT note FROM day", "the note of a day", NOTE_MOST, "write it again with marrow note" },
    { "SELECT note FROM day_meal", "the note of a meal", NOTE_MOST,
      "write it again with marrow note" },
    { "SELECT kind FROM measurement", "the kind of a measurement", NAME_MOST,
      "delete it with marrow measure delete and add it again" },
    { "SELECT unit FROM measurement", "the unit of a measurement", NAME_MOST,
      "write it again with marrow measure edit" },
    { "SELECT note FROM measurement", "the note of a measurement", NOTE_MOST,
      "write it again with marrow measure edit" },
    { "SELECT label FROM history", "a step of the history", NAME_MOST,
      "it goes when the step is too old" },
};

struct listener {
    void (*notify)(const char *line, void *payload);
    void *payload;
    int *findings;
};

static void tell(const struct listener *listener, const char *line)
{
    (*listener->findings)++;
    if (listener->notify)
        listener->notify(line, listener->payload);
}

/* Tells whether nothing in the text could act on a terminal. A note may have lines. */
static bool is_clean(const char *text, size_t length)
{
    struct buffer clean = BUFFER_INIT;
    bool is_same = true;
    text_clean(&clean, text, length);
    is_same = clean.length == length;
    for (size_t i = 0; is_same && i < length; i++)
        is_same = clean.text[i] == text[i] || text[i] == '\n' || text[i] == '\t';
    buffer_release(&clean);
    return is_same;
}

/* Tells what is wrong with a text. Returns false where nothing is. */
static bool judge_text(const struct listener *listener, const struct text_kind *kind,
                       const char *text, size_t length)
{
    struct buffer line = BUFFER_INIT;
    if (length > kind->most)
        buffer_addf(&line, "%s is %zu bytes long", kind->what, length);
    else if (!text_is_utf8(text, length))
        buffer_addf(&line, "%s is not UTF-8 text", kind->what);
    else if (!is_clean(text, length))
        buffer_addf(&line, "%s holds control characters", kind->what);
    else
        return false;
    buffer_add_text(&line, " (");
    text_clean(&line, text, length < SHOWN_MOST ? length : SHOWN_MOST);
    buffer_addf(&line, "); %s", kind->remedy);
    tell(listener, line.text);
    buffer_release(&line);
    return true;
}

static enum status check_texts(const struct listener *listener, struct store *store,
                               const struct text_kind *kind, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int told = 0;
    store->progress = 0;
    int rc = sqlite3_prepare_v2(store->db, kind->sql, -1, &stmt, NULL);
    while (!rc && told < TOLD_MOST && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(stmt, 0);
        if (text)
            told += judge_text(listener, kind, text, (size_t)sqlite3_column_bytes(stmt, 0));
        rc = SQLITE_OK;
    }
    enum status status = rc && rc != SQLITE_DONE ? failure_set(store, rc, error) : STATUS_OK;
    sqlite3_finalize(stmt);
    return status;
}

static enum status check_mode(const struct listener *listener, struct store *store,
                              struct error *error)
{
    int64_t is_wal;
    enum status status = handle_integer(
        &is_wal, store, "SELECT journal_mode = 'wal' FROM pragma_journal_mode", error);
    if (!status && is_wal)
        tell(listener,
             "the log is in WAL mode, in which a copy of the file can lack what was logged "
             "last; close other programs that use it and check again");
    return status;
}

/* Rows that no CHECK of a table refuses, and that cannot be right. Each query counts them. */
static const struct row_kind {
    const char *sql;
    const char *what; /* after the number */
    const char *remedy;
} row_kinds[] = {
    { "SELECT count(*) FROM entry WHERE modified_at NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-"
      "[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'",
      "with a time of change that is none",
      "change them with marrow entry edit: a sync would order them wrongly" },
};

static enum status check_rows(const struct listener *listener, struct store *store,
                              struct error *error)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < sizeof row_kinds / sizeof *row_kinds; i++) {
        int64_t count = 0;
        struct buffer line = BUFFER_INIT;
        status = handle_integer(&count, store, row_kinds[i].sql, error);
        buffer_addf(&line, "%lld %s %s; %s", (long long)count,
                    TEXT_PLURAL(count, "entry", "entries"), row_kinds[i].what, row_kinds[i].remedy);
        if (!status && count > 0)
            tell(listener, line.text);
        buffer_release(&line);
    }
    return status;
}

/* Tells of tables that have marrow's columns, but not its definitions. */
static enum status check_seal(const struct listener *listener, struct store *store,
                              struct error *error)
{
    int64_t upgrades = 0;
    if (store->is_unsound)
        tell(listener, "the tables have the columns that marrow makes, but their definitions were "
                       "changed, so the log can only be read; marrow check --salvage FILE takes "
                       "every row into a new log, and marrow restore FILE then puts it in the "
                       "place of this one");
    enum status status =
        handle_integer(&upgrades, store, "SELECT count(*) FROM schema_history", error);
    if (!status && upgrades == 0)
        tell(listener, "the log does not say which marrow made it; marrow check --salvage FILE "
                       "takes every row into a new log");
    return status;
}

enum status content_check_texts(int *findings, struct store *store,
                                void (*notify)(const char *line, void *payload), void *payload,
                                struct error *error)
{
    struct listener listener = { notify, payload, NULL };
    listener.findings = findings;
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < sizeof text_kinds / sizeof *text_kinds; i++)
        status = check_texts(&listener, store, &text_kinds[i], error);
    return status;
}

enum status content_check(int *findings, struct store *store,
                          void (*notify)(const char *line, void *payload), void *payload,
                          struct error *error)
{
    struct listener listener = { notify, payload, findings };
    enum status status = transaction_settle(store, error);
    if (!status)
        status = check_mode(&listener, store, error);
    if (!status)
        status = check_seal(&listener, store, error);
    if (!status)
        status = check_rows(&listener, store, error);
    if (!status)
        status = content_check_texts(findings, store, notify, payload, error);
    return status ? status : history_check(findings, store, notify, payload, error);
}
