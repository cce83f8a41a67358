#include "seed.h"

#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/store/script.h"
#include "marrow/store/statement.h"
#include "seal.h"
#include "sql/handle.h"
#include "sql/transaction.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define FINGERPRINT_SIZE 17 /* 16 hexadecimal digits and NUL */

enum { SEED_STATE, SEED_SET_STATE, SEED_EMPTY_CEILINGS, SEED_EMPTY_INTAKES, SEED_QUERY_COUNT };

static const struct query queries[] = {
    [SEED_STATE] = { "fingerprints of the scripts",
                     "SELECT (SELECT fingerprint FROM script_state WHERE name = 'seed'),"
                     " (SELECT fingerprint FROM script_state WHERE name = 'derived')" },
    [SEED_SET_STATE] = { "set a fingerprint",
                         "INSERT INTO script_state (name, fingerprint) VALUES (:name, :fingerprint)"
                         " ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint" },
    [SEED_EMPTY_CEILINGS] = { "empty the ceilings", "DELETE FROM group_ceiling" },
    [SEED_EMPTY_INTAKES] = { "empty the reference intakes", "DELETE FROM reference_intake" },
};
extern const struct query_table seed_query_table;
const struct query_table seed_query_table = { "seed", queries, SEED_QUERY_COUNT };

/* Writes a hash of the names and texts, which tells whether they are the same. The program's own
 * are long; their digest is known. */
static void fingerprint(char out[FINGERPRINT_SIZE], const struct script *scripts)
{
    uint64_t hash = HASH_START;
    if (scripts == log_seed_scripts || scripts == log_derived_scripts) {
        snprintf(out, FINGERPRINT_SIZE, "%s",
                 scripts == log_seed_scripts ? log_seed_digest : log_derived_digest);
        return;
    }
    for (const struct script *script = scripts; script->name; script++) {
        hash = hash_add(hash, script->name, strlen(script->name) + 1);
        hash = hash_add(hash, script->text, strlen(script->text) + 1);
    }
    snprintf(out, FINGERPRINT_SIZE, "%016" PRIx64, hash);
}

enum status seed_is_current(bool *out, struct store *store, const struct script_set *scripts,
                            struct error *error)
{
    char seed[FINGERPRINT_SIZE];
    char derived[FINGERPRINT_SIZE];
    fingerprint(seed, scripts->seeds);
    fingerprint(derived, scripts->derived);
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[SEED_STATE], error);
    if (status)
        return status;
    status = statement_step(st, error);
    if (status)
        return statement_end(st, status);
    const char *seed_there = statement_text(st);
    bool is_seed_current = seed_there && strcmp(seed_there, seed) == 0;
    const char *derived_there = statement_text(st);
    *out = is_seed_current && derived_there && strcmp(derived_there, derived) == 0;
    return statement_end(st, STATUS_OK);
}

static enum status set_state(struct store *store, const char *name, const struct script *scripts,
                             struct error *error)
{
    char text[FINGERPRINT_SIZE];
    fingerprint(text, scripts);
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[SEED_SET_STATE], error);
    if (status)
        return status;
    statement_bind_text(st, ":name", name);
    statement_bind_text(st, ":fingerprint", text);
    return statement_run(st, error);
}

static enum status empty(struct store *store, int query, struct error *error)
{
    struct statement *st;
    enum status status = statement_open(&st, store, &queries[query], error);
    return status ? status : statement_run(st, error);
}

enum status seed_apply(struct store *store, const struct script_set *scripts, struct error *error)
{
    store->is_keeping = true;
    enum status status = empty(store, SEED_EMPTY_CEILINGS, error);
    if (!status)
        status = empty(store, SEED_EMPTY_INTAKES, error);
    if (!status)
        status = handle_run_scripts(store, scripts->seeds, error);
    if (!status)
        status = handle_run_scripts(store, scripts->derived, error);
    if (!status)
        status = set_state(store, "seed", scripts->seeds, error);
    if (!status)
        status = set_state(store, "derived", scripts->derived, error);
    if (!status)
        status = seal_write(store, scripts, error);
    store->is_keeping = false;
    return status;
}

enum status seed_write(struct store *store, const struct script_set *scripts, struct error *error)
{
    enum status status = handle_run(store, "BEGIN IMMEDIATE", error);
    if (!status)
        status = seed_apply(store, scripts, error);
    if (!status)
        status = handle_run(store, "COMMIT", error);
    if (status)
        transaction_roll_back(store);
    return status;
}

enum status seed_bring_up(struct store *store, const struct script_set *scripts, bool is_sealed,
                          struct error *error)
{
    bool is_current = false;
    enum status status = seed_is_current(&is_current, store, scripts, error);
    if (status || (is_current && is_sealed) || store->is_read_only)
        return status;
    return seed_write(store, scripts, error);
}
