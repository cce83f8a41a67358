#include "scale_rival.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogue.h"
#include "sample.h"

struct rival {
    sqlite3 *db;
    sqlite3_stmt *query;
};

static void run(struct rival *rival, const char *sql)
{
    char *message = NULL;
    if (sqlite3_exec(rival->db, sql, NULL, NULL, &message))
        die("%s: %s", sql, message);
}

static void fill(struct rival *rival, const struct catalogues *catalogues)
{
    run(rival, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
               "CREATE VIRTUAL TABLE words USING fts5 (name, brand, aliases, prefix='1 2 3')");
    for (size_t i = 0; i < catalogues->count; i++) {
        char *attach =
            sqlite3_mprintf("ATTACH %Q AS one", catalogue_get_info(catalogues->items[i]).path);
        run(rival, attach);
        run(rival, "INSERT INTO words SELECT name, brand, aliases FROM one.food");
        run(rival, "DETACH one");
        sqlite3_free(attach);
    }
    run(rival, "INSERT INTO words (words) VALUES ('optimize')");
}

struct rival *rival_open(const char *folder, const struct catalogues *catalogues)
{
    struct rival *rival = xcalloc(1, sizeof *rival);
    char *path = path_join(folder, "rival.db");
    bool is_there = path_exists(path);
    if (sqlite3_open(path, &rival->db))
        die("%s cannot be opened", path);
    free(path);
    if (!is_there)
        fill(rival, catalogues);
    if (sqlite3_prepare_v2(rival->db,
                           "SELECT name FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT 20", -1,
                           &rival->query, NULL))
        die("%s", sqlite3_errmsg(rival->db));
    return rival;
}

void rival_close(struct rival *rival)
{
    sqlite3_finalize(rival->query);
    sqlite3_close(rival->db);
    free(rival);
}

double rival_time(struct rival *rival, const char *text)
{
    char copy[128];
    char match[512] = "";
    snprintf(copy, sizeof copy, "%s", text);
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
        size_t used = strlen(match);
        snprintf(match + used, sizeof match - used, "%s\"%s\"", used ? " " : "", word);
    }
    size_t used = strlen(match);
    snprintf(match + used, sizeof match - used, "*");
    double start = sample_now();
    sqlite3_bind_text(rival->query, 1, match, -1, SQLITE_TRANSIENT);
    while (sqlite3_step(rival->query) == SQLITE_ROW)
        (void)sqlite3_column_text(rival->query, 0);
    sqlite3_reset(rival->query);
    return sample_now() - start;
}
