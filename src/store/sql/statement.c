#include "marrow/store/statement.h"
#include "marrow/base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "failure.h"
#include "handle.h"
#include "transaction.h"

static struct statement *find_kept(const struct store *store, const struct query *query)
{
    for (struct statement *st = store->statements; st; st = st->next)
        if (st->query == query)
            return st;
    return NULL;
}

static enum status prepare(struct statement **out, struct store *store, const struct query *query,
                           struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v3(store->db, query->sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, NULL);
    if (rc) {
        (void)failure_set(store, rc, error);
        return error_context(error, "%s", query->name);
    }
    struct statement *st = xcalloc(1, sizeof *st);
    st->store = store;
    st->query = query;
    st->stmt = stmt;
    st->parameter_count = sqlite3_bind_parameter_count(stmt);
    st->is_bound = xcalloc((size_t)st->parameter_count, sizeof *st->is_bound);
    st->column_count = sqlite3_column_count(stmt);
    st->next = store->statements;
    store->statements = st;
    *out = st;
    return STATUS_OK;
}

enum status statement_open(struct statement **out, struct store *store, const struct query *query,
                           struct error *error)
{
    struct statement *st = find_kept(store, query);
    enum status status = transaction_settle(store, error);
    if (!status && !st)
        status = prepare(&st, store, query, error);
    if (status)
        return status;
    if (st->is_open)
        die("broken invariant: the query '%s' is open twice", query->name);
    if (store->kind == STORE_LOG && !store->is_action && !store->is_keeping &&
        !sqlite3_stmt_readonly(st->stmt))
        die("broken invariant: the query '%s' writes outside of an action", query->name);
    st->is_open = true;
    st->has_stepped = false;
    st->has_row = false;
    st->refusal = STATUS_OK;
    st->bind_failure = SQLITE_OK;
    st->bound_last = 0;
    memset(st->is_bound, 0, (size_t)st->parameter_count * sizeof *st->is_bound);
    *out = st;
    return STATUS_OK;
}

/* Finds a parameter. Tries the next one first, since most are bound in the order of the SQL. */
static int find_parameter(const struct statement *statement, const char *name)
{
    int next = statement->bound_last + 1;
    const char *there = sqlite3_bind_parameter_name(statement->stmt, next);
    bool is_next = there && strcmp(there, name) == 0;
    return is_next ? next : sqlite3_bind_parameter_index(statement->stmt, name);
}

static int parameter(struct statement *statement, const char *name)
{
    int index = find_parameter(statement, name);
    if (index == 0)
        die("broken invariant: the query '%s' has no parameter %s", statement->query->name, name);
    if (!statement->is_open || statement->has_stepped)
        die("broken invariant: %s is bound while '%s' runs or is closed", name,
            statement->query->name);
    statement->is_bound[index - 1] = true;
    statement->bound_last = index;
    return index;
}

static void keep_failure(struct statement *statement, int rc)
{
    if (rc)
        statement->bind_failure = rc;
}

void statement_bind_integer(struct statement *statement, const char *name, int64_t value)
{
    keep_failure(statement, sqlite3_bind_int64(statement->stmt, parameter(statement, name), value));
}

void statement_bind_real(struct statement *statement, const char *name, double value)
{
    keep_failure(statement,
                 sqlite3_bind_double(statement->stmt, parameter(statement, name), value));
}

void statement_bind_text(struct statement *statement, const char *name, const char *text)
{
    statement_bind_text_n(statement, name, text, text ? strlen(text) : 0);
}

void statement_bind_text_n(struct statement *statement, const char *name, const char *text,
                           size_t length)
{
    int index = parameter(statement, name);
    keep_failure(statement, sqlite3_bind_text64(statement->stmt, index, text, length,
                                                SQLITE_TRANSIENT, SQLITE_UTF8));
}

void statement_bind_null(struct statement *statement, const char *name)
{
    keep_failure(statement, sqlite3_bind_null(statement->stmt, parameter(statement, name)));
}

void statement_bind_integer_or_null(struct statement *statement, const char *name, bool has,
                                    int64_t value)
{
    if (has)
        statement_bind_integer(statement, name, value);
    else
        statement_bind_null(statement, name);
}

void statement_bind_real_or_null(struct statement *statement, const char *name, bool has,
                                 double value)
{
    statement_bind_real(statement, name, has ? value : NAN);
}

void statement_bind_date(struct statement *statement, const char *name, struct date date)
{
    char text[DATE_TEXT];
    date_format_iso(text, date);
    statement_bind_text(statement, name, text);
}

void statement_bind_date_or_null(struct statement *statement, const char *name, bool has,
                                 struct date date)
{
    if (has)
        statement_bind_date(statement, name, date);
    else
        statement_bind_null(statement, name);
}

void statement_bind_now(struct statement *statement)
{
    statement_bind_text(statement, ":now", store_stamp(statement->store));
}

void statement_bind_value(struct statement *statement, const char *name, sqlite3_value *value)
{
    keep_failure(statement, sqlite3_bind_value(statement->stmt, parameter(statement, name), value));
}

void statement_bind_blob(struct statement *statement, const char *name, const void *bytes,
                         size_t size)
{
    int index = parameter(statement, name);
    if (size == 0)
        keep_failure(statement, sqlite3_bind_zeroblob(statement->stmt, index, 0));
    else
        keep_failure(statement,
                     sqlite3_bind_blob64(statement->stmt, index, bytes, size, SQLITE_STATIC));
}

void statement_bind_reals(struct statement *statement, const char *name, const double *values,
                          size_t count)
{
    int first = parameter(statement, name);
    if ((size_t)(statement->parameter_count - first) + 1 < count)
        die("broken invariant: the query '%s' has no %zu parameters from %s",
            statement->query->name, count, name);
    for (size_t i = 0; i < count; i++) {
        int index = first + (int)i;
        statement->is_bound[index - 1] = true;
        keep_failure(statement, sqlite3_bind_double(statement->stmt, index, values[i]));
    }
}

static void check_ready(const struct statement *statement)
{
    if (!statement->is_open)
        die("broken invariant: '%s' is stepped after its end", statement->query->name);
    if (statement->has_row && statement->column < statement->column_count)
        die("broken invariant: '%s' leaves column %d unread", statement->query->name,
            statement->column + 1);
    for (int i = 0; i < statement->parameter_count; i++)
        if (!statement->is_bound[i])
            die("broken invariant: '%s' leaves %s unbound", statement->query->name,
                sqlite3_bind_parameter_name(statement->stmt, i + 1));
}

enum status statement_step(struct statement *statement, struct error *error)
{
    check_ready(statement);
    if (statement->refusal)
        return statement->refusal;
    statement->error = error;
    int rc = statement->bind_failure ? statement->bind_failure : sqlite3_step(statement->stmt);
    statement->has_stepped = true;
    statement->has_row = rc == SQLITE_ROW;
    statement->column = 0;
    if (rc == SQLITE_ROW)
        return STATUS_OK;
    if (rc == SQLITE_DONE)
        return STATUS_NOT_FOUND;
    if ((rc & 0xFF) == SQLITE_TOOBIG && sqlite3_stmt_readonly(statement->stmt)) {
        statement_refuse(statement, "a value that is too long");
        return statement->refusal;
    }
    return failure_set(statement->store, rc, error);
}

/* Moves on to the next column and returns its index. */
static int take_column(struct statement *statement)
{
    if (!statement->has_row || statement->column >= statement->column_count)
        die("broken invariant: '%s' has no column %d to read", statement->query->name,
            statement->column + 1);
    return statement->column++;
}

int64_t statement_integer(struct statement *statement)
{
    return sqlite3_column_int64(statement->stmt, take_column(statement));
}

int64_t statement_integer_or(struct statement *statement, int64_t otherwise)
{
    bool is_null = statement_is_null(statement);
    int64_t value = statement_integer(statement);
    return is_null ? otherwise : value;
}

double statement_real(struct statement *statement)
{
    int column = take_column(statement);
    if (sqlite3_column_type(statement->stmt, column) == SQLITE_NULL)
        return NAN;
    double value = sqlite3_column_double(statement->stmt, column);
    if (!isinf(value))
        return value;
    statement_refuse(statement, "an infinite number");
    return 0;
}

const char *statement_text(struct statement *statement)
{
    int column = take_column(statement);
    if (sqlite3_column_type(statement->stmt, column) == SQLITE_NULL)
        return NULL;
    const char *text = (const char *)sqlite3_column_text(statement->stmt, column);
    if (text)
        return text;
    if (!statement->refusal)
        statement->refusal = failure_set(statement->store, SQLITE_NOMEM, statement->error);
    return "";
}

const char *statement_text_needed(struct statement *statement)
{
    const char *text = statement_text(statement);
    if (text)
        return text;
    statement_refuse(statement, "a missing text");
    return "";
}

struct date statement_date(struct statement *statement, const char *what)
{
    struct date date = { 0 };
    if (!date_parse_iso(&date, statement_text_needed(statement)))
        statement_refuse(statement, what);
    return date;
}

const void *statement_blob(size_t *size, struct statement *statement)
{
    int column = take_column(statement);
    const void *bytes = sqlite3_column_blob(statement->stmt, column);
    *size = (size_t)sqlite3_column_bytes(statement->stmt, column);
    return bytes;
}

bool statement_is_null(struct statement *statement)
{
    int column = take_column(statement);
    statement->column--;
    return sqlite3_column_type(statement->stmt, column) == SQLITE_NULL;
}

void statement_skip(struct statement *statement)
{
    (void)take_column(statement);
}

void statement_refuse(struct statement *statement, const char *what)
{
    if (statement->refusal)
        return;
    struct store *store = statement->store;
    store->is_damaged = true;
    statement->refusal =
        error_set(statement->error, STATUS_UNUSABLE,
                  "%s is damaged: it contains %s (%s); run marrow %s", store->path, what,
                  statement->query->name, store->kind == STORE_LOG ? "check" : "catalogue verify");
}

enum status statement_end(struct statement *statement, enum status status)
{
    if (!statement->is_open)
        die("broken invariant: '%s' is ended twice", statement->query->name);
    if (status == STATUS_OK && statement->has_row && statement->column < statement->column_count)
        die("broken invariant: '%s' leaves column %d unread", statement->query->name,
            statement->column + 1);
    (void)sqlite3_reset(statement->stmt); /* the step has reported its error */
    (void)sqlite3_clear_bindings(statement->stmt);
    statement->is_open = false;
    statement->has_row = false;
    if (statement->refusal)
        return statement->refusal;
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

enum status statement_run(struct statement *statement, struct error *error)
{
    enum status status = statement_step(statement, error);
    if (status == STATUS_OK)
        die("broken invariant: '%s' is run for no rows and gives one", statement->query->name);
    return statement_end(statement, status);
}

enum status statement_run_on(struct store *store, const struct query *query, int64_t id,
                             struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, query, error);
    if (status)
        return status;
    statement_bind_integer(st, ":id", id);
    return statement_run(st, error);
}

int64_t statement_changes(struct store *store)
{
    return sqlite3_changes64(store->db);
}
