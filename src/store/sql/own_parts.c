#include "own_parts.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "failure.h"
#include "handle.h"

/* Those that were made by a statement, oldest first: a view may use the one before it. */
#define PARTS                                                                                      \
    "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('view', 'index') AND sql IS NOT "    \
    "NULL ORDER BY rowid"

static bool is_of_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* Tells whether the text has the name as a whole word. */
static bool has_name(const char *text, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strstr(text, name); at && length; at = strstr(at + 1, name))
        if ((at == text || !is_of_word(at[-1])) && !is_of_word(at[length]))
            return true;
    return false;
}

static bool is_named(const struct script *scripts, const char *name)
{
    for (const struct script *script = scripts; script->name; script++)
        if (has_name(script->text, name))
            return true;
    return false;
}

/* Tells whether some version of marrow makes or drops something of this name. */
static bool is_of_marrow(const struct script_set *scripts, const char *name)
{
    return is_named(scripts->tables, name) || is_named(scripts->derived, name) ||
           is_named(scripts->migrations, name);
}

/* Tells whether the SQL is what its type says. A log of another hand could hold any. */
static bool is_as_it_says(const struct own_part *part)
{
    if (strcmp(part->type, "view") == 0)
        return strncmp(part->sql, "CREATE VIEW ", 12) == 0;
    return strncmp(part->sql, "CREATE INDEX ", 13) == 0 ||
           strncmp(part->sql, "CREATE UNIQUE INDEX ", 20) == 0;
}

static enum status load(struct own_parts *out, struct store *store,
                        const struct script_set *scripts, struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    size_t room = 0;
    int rc = sqlite3_prepare_v2(store->db, PARTS, -1, &stmt, NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        const char *texts[3];
        rc = SQLITE_OK;
        for (int i = 0; i < 3; i++) {
            const char *text = (const char *)sqlite3_column_text(stmt, i);
            texts[i] = arena_strdup(&out->arena, text ? text : "");
            rc = text ? rc : SQLITE_NOMEM;
        }
        struct own_part part = { texts[0], texts[1], texts[2] };
        if (rc || !is_as_it_says(&part) || is_of_marrow(scripts, part.name))
            continue;
        out->items =
            arena_make_room(&out->arena, out->items, out->count, &room, sizeof *out->items);
        out->items[out->count++] = part;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

static enum status drop(struct store *store, const struct own_part *part, struct error *error)
{
    char *sql = sqlite3_mprintf("DROP %s IF EXISTS \"%w\"", part->type, part->name);
    if (!sql)
        return failure_set(store, SQLITE_NOMEM, error);
    enum status status = handle_run(store, sql, error);
    sqlite3_free(sql);
    return status;
}

enum status own_parts_take(struct own_parts *out, struct store *store,
                           const struct script_set *scripts, struct error *error)
{
    *out = (struct own_parts){ ARENA_INIT, NULL, 0 };
    enum status status = load(out, store, scripts, error);
    for (size_t i = out->count; !status && i > 0; i--)
        status = drop(store, &out->items[i - 1], error);
    return status;
}

/* Runs the first statement of the SQL alone. Returns SQLite's code. */
static int make(struct store *store, const char *sql)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    if (!rc)
        rc = sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

enum status own_parts_put_back(char *lost, size_t size, const struct own_parts *parts,
                               struct store *store, struct error *error)
{
    size_t length = 0;
    lost[0] = '\0';
    for (size_t i = 0; i < parts->count; i++) {
        const struct own_part *part = &parts->items[i];
        int rc = make(store, part->sql);
        if (rc && (rc & 0xFF) != SQLITE_ERROR && (rc & 0xFF) != SQLITE_CONSTRAINT)
            return failure_set(store, rc, error);
        if (rc && length < size)
            length += (size_t)snprintf(lost + length, size - length, "%s%s", length ? ", " : "",
                                       part->name);
    }
    return STATUS_OK;
}

void own_parts_release(struct own_parts *parts)
{
    arena_release(&parts->arena);
    *parts = (struct own_parts){ ARENA_INIT, NULL, 0 };
}
