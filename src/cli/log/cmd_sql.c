/* Queries that a person writes: one on the command line, or one after the other from standard
 * input. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/call.h"
#include "core/command.h"
#include "core/option.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/journal/journal.h"
#include "marrow/report/shell.h"
#include "marrow/store/shell.h"
#include "marrow/store/store.h"
#include "sql_answer.h"

#define QUERY_MOST (1u << 16) /* bytes, after which what there is is run */

static volatile sig_atomic_t is_interrupted;

static void note_interrupt(int number)
{
    (void)number;
    is_interrupted = 1;
}

static bool keeps_on(void *payload)
{
    (void)payload;
    return !is_interrupted;
}

/* A session: the shell, and which of its tables are filled. */
struct session {
    struct call *call;
    struct store_shell *shell;
    unsigned filled;
    enum sql_format format;
};

/* Fills the tables that the text names and that are empty yet. */
static enum status fill(struct session *session, unsigned tables, struct error *error)
{
    unsigned missing = tables & ~session->filled;
    if (!missing)
        return STATUS_OK;
    session->filled |= missing;
    return shell_fill(session->shell, session->call->journal, missing, error);
}

static enum status answer_query(struct buffer *out, struct session *session, const char *sql,
                                struct error *error)
{
    struct sql_answer answer;
    enum status status = fill(session, shell_tables_named(sql), error);
    if (status)
        return status;
    sql_answer_init(&answer, session->format, out);
    const struct store_answer parts = {
        .head = sql_answer_head, .row = sql_answer_row, .keeps_on = keeps_on, .payload = &answer
    };
    status = store_shell_run(session->shell, sql, &parts, error);
    if (!status)
        sql_answer_end(&answer);
    sql_answer_release(&answer);
    return status;
}

/* Prints what a query of the session answers. A person at a terminal is told what is wrong with it
 * and goes on; in a script the first failure ends the session. */
static enum status answer_at_once(struct session *session, const char *sql, struct error *error)
{
    struct buffer out = BUFFER_INIT;
    is_interrupted = 0;
    enum status status = answer_query(&out, session, sql, error);
    if (!status)
        call_print(stdout, &out, session->call->wording.unicode || session->format != SQL_TABLE);
    if (!status && fflush(stdout) != 0)
        status = error_set(error, STATUS_IO, "the output could not be written");
    buffer_release(&out);
    if (!status || !isatty(STDIN_FILENO))
        return status;
    call_tell_error(status, error->text, NULL);
    return STATUS_OK;
}

static void prompt(const struct buffer *begun)
{
    if (isatty(STDIN_FILENO))
        fputs(text_is_blank(begun->text) ? "marrow> " : "   ...> ", stderr);
}

/* Answers each query of standard input, which ends with a semicolon. */
static enum status run_lines(struct session *session, struct error *error)
{
    struct buffer sql = BUFFER_INIT;
    enum status status = STATUS_OK;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    if (isatty(STDIN_FILENO))
        fputs("One query after the other, each with a semicolon at its end. ^D leaves. "
              "marrow sql --help lists the tables.\n",
              stderr);
    for (prompt(&sql); !status && (length = getline(&line, &room, stdin)) > 0; prompt(&sql)) {
        buffer_add(&sql, line, (size_t)length);
        if (sql.length < QUERY_MOST && !store_shell_is_whole(sql.text))
            continue;
        status = answer_at_once(session, sql.text, error);
        buffer_clear(&sql);
    }
    if (!status && !text_is_blank(sql.text))
        status = answer_at_once(session, sql.text, error);
    free(line);
    buffer_release(&sql);
    return status;
}

static enum status save(struct session *session, const char *path, struct error *error)
{
    struct call *call = session->call;
    enum status status = fill(session, SHELL_ALL, error);
    if (!status)
        status = store_shell_save(session->shell, path, error);
    if (status)
        return status;
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "file", path);
        json_end_object(&call->json);
        return STATUS_OK;
    }
    buffer_add_text(&call->out, "Wrote the tables to ");
    call_add_clean(call, path);
    buffer_add_text(&call->out, ".\n");
    return STATUS_OK;
}

static enum status run_session(struct session *session, struct error *error)
{
    struct call *call = session->call;
    const char *path = call_value(call, OPTION_OUTPUT);
    if (path)
        return save(session, path, error);
    if (call->word_count == 0)
        return run_lines(session, error);
    if (session->format == SQL_TABLE)
        return answer_query(&call->out, session, call->words[0], error);
    struct buffer out = BUFFER_INIT;
    enum status status = answer_query(&out, session, call->words[0], error);
    if (!status && (fwrite(out.text, 1, out.length, stdout) != out.length || fflush(stdout) != 0))
        status = error_set(error, STATUS_IO, "the output could not be written");
    buffer_release(&out);
    return status;
}

static enum status run(struct call *call, struct error *error)
{
    struct session session = { .call = call };
    struct sigaction before;
    const struct sigaction action = { .sa_handler = note_interrupt };
    enum status status = call_check_words(call, 0, 1, error);
    if (!status && call_has(call, OPTION_CSV) && call->is_json)
        status = error_set(error, STATUS_USAGE, "give --csv or --json, not both");
    if (!status && call_has(call, OPTION_OUTPUT) && call->word_count > 0)
        status = error_set(error, STATUS_USAGE, "--output writes all tables; leave the query out");
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = store_shell_open(&session.shell, store_path(call->journal->log), error);
    if (status)
        return status;
    session.format = call->is_json ? SQL_JSON : call_has(call, OPTION_CSV) ? SQL_CSV : SQL_TABLE;
    sigaction(SIGINT, &action, &before);
    status = run_session(&session, error);
    sigaction(SIGINT, &before, NULL);
    store_shell_close(session.shell);
    return status;
}

static const struct command_way ways[] = {
    { .usage = "[QUERY] [--csv]" },
    { .usage = "--output FILE",
      .text =
          "Answers a query in SQL, or those of standard input, each with a semicolon at its end; "
          "as a table, or as CSV or JSON. The log can only be read. Beside its own tables there "
          "are seven that the program fills with what it says of each entry and day, so that "
          "unknown is never zero:\n"
          "entry_detail: entry_id, day, number, time, meal, food, brand, origin, kind, food_group, "
          "amount, unit, measure, spread_days, note\n"
          "entry_nutrient: entry_id, day, food, origin, nutrient, unit, amount (NULL is unknown), "
          "at_least, "
          "at_most (NULL: no bound), known\n"
          "day_status: day, status, in_mean, entries\n"
          "day_nutrient: day, nutrient, unit, at_least, at_most, foods, unknown_foods, from_food, "
          "from_supplements, in_mean; doses for several days are spread\n"
          "day_target: day, nutrient, unit, goal, goal_kind, goal_authority, verdict, upper_limit, "
          "limit_counts, counted, counted_at_most, limit_authority, limit_verdict\n"
          "dose_due: day, time, course, food, state, extra, amount, unit\n"
          "food_source: day, food, origin, kind, meal, nutrient, unit, at_least, at_most, in_mean\n"
          "`--output` writes these seven to a new SQLite file, for other programs. docs/sql.md has "
          "ten questions with their queries." },
    COMMAND_WAYS_END,
};

static const struct command_answer answers[] = {
    { .to = "sql",
      .json = "[{'day':'2026-11-18','at_least':320,'at_most':null}]",
      .after = "An object for each row, with the columns of the query." },
    COMMAND_ANSWERS_END,
};

const struct command cmd_sql = {
    .name = "sql",
    .summary = "ask the log in SQL, or write its figures to an SQLite file",
    .ways = ways,
    .answers = answers,
    .options = TAKES(CSV) | TAKES(OUTPUT),
    .texts = (const struct option_text[]){ { OPTION_OUTPUT, "FILE",
                                             "write the seven tables to a new SQLite file" },
                                           OPTION_TEXTS_END },
    .examples =
        (const char *const[]){
            "sql \"select day, at_least, at_most from day_nutrient where nutrient = 'magnesium'\"",
            "sql --csv \"select day from day_target where verdict = 'short'\"",
            "sql --output figures.db", NULL },
    .need = JOURNAL_READS,
    .run = run,
};
