#include "seal.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "sql/handle.h"

#define SEAL_PREFIX "table:"
#define FINGERPRINT_SIZE 17 /* 16 hexadecimal digits and NUL */
#define CREATE "CREATE TABLE "

enum { SEAL_COMPARE, SEAL_FIND, SEAL_SET, SEAL_QUERY_COUNT };

static const struct query queries[] = {
    [SEAL_COMPARE] = { "seals and tables",
                       "SELECT s.fingerprint, t.sql FROM script_state AS s LEFT JOIN sqlite_schema"
                       " AS t ON t.type = 'table' AND t.name = substr(s.name, 7)"
                       " WHERE s.name > 'table:' AND s.name < 'table;'" },
    [SEAL_FIND] = { "a table's SQL",
                    "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = :name" },
    [SEAL_SET] = { "seal a table",
                   "INSERT INTO script_state (name, fingerprint) VALUES (:name, :fingerprint)"
                   " ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint" },
};
extern const struct query_table seal_query_table;
const struct query_table seal_query_table = { "seal", queries, SEAL_QUERY_COUNT };

static void fingerprint(char out[FINGERPRINT_SIZE], const char *sql)
{
    snprintf(out, FINGERPRINT_SIZE, "%016" PRIx64, hash_add(HASH_START, sql, strlen(sql)));
}

enum status seal_check(enum seal_state *out, struct store *store, struct error *error)
{
    struct statement *st;
    char text[FINGERPRINT_SIZE];
    *out = SEAL_NONE;
    enum status status = statement_open(&st, store, &queries[SEAL_COMPARE], error);
    if (status)
        return status;
    while ((status = statement_step(st, error)) == STATUS_OK) {
        bool is_broken = *out == SEAL_BROKEN;
        char there[FINGERPRINT_SIZE];
        snprintf(there, sizeof there, "%s", statement_text_needed(st));
        const char *sql = statement_text(st);
        fingerprint(text, sql ? sql : "");
        *out = is_broken || strcmp(text, there) != 0 ? SEAL_BROKEN : SEAL_WHOLE;
    }
    return statement_end(st, status);
}

static enum status set_seal(struct store *store, const char *table, const char *sql,
                            struct error *error)
{
    char name[96];
    char text[FINGERPRINT_SIZE];
    struct statement *st;
    snprintf(name, sizeof name, SEAL_PREFIX "%s", table);
    fingerprint(text, sql);
    enum status status = statement_open(&st, store, &queries[SEAL_SET], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", name);
    statement_bind_text(st, ":fingerprint", text);
    return statement_run(st, error);
}

static enum status seal_table(struct store *store, const char *table, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[SEAL_FIND], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", table);
    status = statement_step(st, error);
    if (status == STATUS_OK)
        status = set_seal(store, table, statement_text_needed(st), error);
    return statement_end(st, status);
}

enum status seal_write(struct store *store, const struct script_set *scripts, struct error *error)
{
    enum status status = STATUS_OK;
    for (const struct script *script = scripts->tables; script->name && !status; script++) {
        const char *at = script->text;
        while (!status && (at = strstr(at, CREATE))) {
            char table[64];
            at += strlen(CREATE);
            snprintf(table, sizeof table, "%.*s", (int)strcspn(at, " ("), at);
            status = seal_table(store, table, error);
        }
    }
    return status;
}
