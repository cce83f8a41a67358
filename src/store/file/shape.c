#include "shape.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/store/script.h"
#include "sql/failure.h"
#include "sql/handle.h"

#define PARTS                                                                                      \
    "SELECT type, name, '', coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_%'"  \
    " ESCAPE '@' ORDER BY name"
#define COLUMNS                                                                                    \
    "SELECT 'column', c.name, t.name, c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' ' || "    \
    "c.hidden FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c WHERE t.type = 'table' AND" \
    " t.name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY t.name, c.cid"

/* A table, index, trigger or view; or a column of a table. */
struct shape_part {
    const char *type;
    const char *name;
    const char *table; /* of a column, else "" */
    const char *text; /* the SQL that made it */
};

struct parts {
    struct arena arena;
    struct shape_part *items;
    size_t count;
    size_t room;
};

static void add_part(struct parts *out, sqlite3_stmt *stmt)
{
    const char *texts[4];
    for (int i = 0; i < 4; i++) {
        const char *text = (const char *)sqlite3_column_text(stmt, i);
        texts[i] = arena_strdup(&out->arena, text ? text : "");
    }
    out->items =
        arena_make_room(&out->arena, out->items, out->count, &out->room, sizeof *out->items);
    out->items[out->count++] = (struct shape_part){ texts[0], texts[1], texts[2], texts[3] };
}

static enum status load_parts(struct parts *out, struct store *store, const char *sql,
                              struct error *error)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(store->db, sql, -1, &stmt, NULL);
    while (!rc && (rc = sqlite3_step(stmt)) == SQLITE_ROW) {
        add_part(out, stmt);
        rc = sqlite3_errcode(store->db) == SQLITE_NOMEM ? SQLITE_NOMEM : SQLITE_OK;
    }
    enum status status = rc == SQLITE_DONE ? STATUS_OK : failure_set(store, rc, error);
    sqlite3_finalize(stmt);
    return status;
}

/* Makes an empty file in memory with everything that the program makes. */
static enum status make_own(struct store **out, const struct store *store,
                            const struct script *const *scripts, struct error *error)
{
    struct store *own;
    enum status status = handle_open_memory(&own, store->path, store->kind, error);
    if (status)
        return status;
    for (size_t i = 0; !status && scripts[i]; i++)
        status = handle_run_scripts(own, scripts[i], error);
    if (status)
        handle_close(own);
    else
        *out = own;
    return status;
}

static const struct shape_part *find_part(const struct parts *parts, const struct shape_part *like)
{
    for (size_t i = 0; i < parts->count; i++) {
        const struct shape_part *part = &parts->items[i];
        if (strcmp(part->name, like->name) == 0 && strcmp(part->type, like->type) == 0 &&
            strcmp(part->table, like->table) == 0)
            return part;
    }
    return NULL;
}

/* Tells whether two parts are the same. The SQL of tables is not compared, since it changes when a
 * column is added; their columns are. */
static bool is_same(const struct shape_part *one, const struct shape_part *two)
{
    return strcmp(one->type, "table") == 0 || strcmp(one->text, two->text) == 0;
}

/* The program's parts and the file's, and who is told of differences. */
struct comparison {
    struct parts own;
    struct parts file;
    void (*notify)(const char *line, void *payload);
    void (*notice)(const char *line, void *payload); /* of views and indexes that a person made */
    void *payload;
    int findings;
};

/* Tells of a view or an index that is not the program's. */
static void tell_own(struct comparison *comparison, const struct shape_part *part)
{
    struct buffer line = BUFFER_INIT;
    buffer_addf(&line, "the %s %s is not part of marrow; it is left alone", part->type, part->name);
    comparison->notice(line.text, comparison->payload);
    buffer_release(&line);
}

static void tell(struct comparison *comparison, const struct shape_part *part, const char *what)
{
    struct buffer line = BUFFER_INIT;
    comparison->findings++;
    buffer_addf(&line, "the %s %s ", part->type, part->name);
    if (*part->table)
        buffer_addf(&line, "of the table %s ", part->table);
    buffer_add_text(&line, what);
    if (comparison->notify)
        comparison->notify(line.text, comparison->payload);
    buffer_release(&line);
}

/* Returns whether marrow works the same with a part that a person added. */
static bool is_harmless(const struct shape_part *part)
{
    return strcmp(part->type, "view") == 0 || strcmp(part->type, "index") == 0;
}

static void compare(struct comparison *comparison)
{
    for (size_t i = 0; i < comparison->own.count; i++) {
        const struct shape_part *own = &comparison->own.items[i];
        const struct shape_part *there = find_part(&comparison->file, own);
        const struct shape_part table = { "table", own->table, "", "" };
        bool has_table = !*own->table || find_part(&comparison->file, &table);
        if (!there && has_table)
            tell(comparison, own, "is missing");
        else if (there && !is_same(own, there))
            tell(comparison, own, "differs from what marrow creates");
    }
    for (size_t i = 0; i < comparison->file.count; i++) {
        const struct shape_part *part = &comparison->file.items[i];
        const struct shape_part table = { "table", part->table, "", "" };
        bool has_table = !*part->table || find_part(&comparison->own, &table);
        if (!has_table || find_part(&comparison->own, part))
            continue;
        if (comparison->notice && is_harmless(part))
            tell_own(comparison, part);
        else
            tell(comparison, part, "is not part of marrow");
    }
}

/* Tells whether an index of marrow's is not there, though its table is, and can be made again. */
static bool is_lost_index(const struct comparison *comparison, const struct shape_part *own)
{
    return strcmp(own->type, "index") == 0 && *own->text && !find_part(&comparison->file, own);
}

/* Makes indexes that are missing again. A unique one that the rows do not allow stays away. */
static void rebuild(const struct comparison *comparison, struct store *store)
{
    for (size_t i = 0; i < comparison->own.count; i++) {
        const struct shape_part *own = &comparison->own.items[i];
        struct error ignored = ERROR_INIT;
        struct buffer line = BUFFER_INIT;
        if (!is_lost_index(comparison, own) || handle_run(store, own->text, &ignored))
            continue;
        buffer_addf(&line, "the index %s has been made again", own->name);
        if (comparison->notify)
            comparison->notify(line.text, comparison->payload);
        buffer_release(&line);
    }
}

static bool has_same(const struct comparison *comparison, const struct shape_part *own)
{
    const struct shape_part *there = find_part(&comparison->file, own);
    return there && is_same(own, there);
}

enum status shape_check_tables(int *findings, struct store *store,
                               const struct script *const *scripts, struct error *error)
{
    struct comparison comparison = { .findings = 0 };
    struct store *own = NULL;
    enum status status = make_own(&own, store, scripts, error);
    if (!status)
        status = load_parts(&comparison.own, own, COLUMNS, error);
    if (!status)
        status = load_parts(&comparison.file, store, COLUMNS, error);
    for (size_t i = 0; !status && i < comparison.own.count; i++)
        comparison.findings += !has_same(&comparison, &comparison.own.items[i]);
    if (own)
        handle_close(own);
    arena_release(&comparison.own.arena);
    arena_release(&comparison.file.arena);
    *findings = comparison.findings;
    return status;
}

enum status shape_check(int *findings, struct store *store, const struct script *const *scripts,
                        void (*notify)(const char *line, void *payload),
                        void (*notice)(const char *line, void *payload), void *payload,
                        struct error *error)
{
    static const char *const queries[] = { PARTS, COLUMNS };
    struct comparison comparison = { .notify = notify, .notice = notice, .payload = payload };
    struct store *own = NULL;
    enum status status = make_own(&own, store, scripts, error);
    for (size_t i = 0; !status && i < sizeof queries / sizeof *queries; i++) {
        status = load_parts(&comparison.own, own, queries[i], error);
        if (!status)
            status = load_parts(&comparison.file, store, queries[i], error);
    }
    if (!status)
        compare(&comparison);
    if (!status && store->kind == STORE_LOG && !store->is_read_only && !store->is_unsound)
        rebuild(&comparison, store);
    if (own)
        handle_close(own);
    arena_release(&comparison.own.arena);
    arena_release(&comparison.file.arena);
    *findings = comparison.findings;
    return status;
}
