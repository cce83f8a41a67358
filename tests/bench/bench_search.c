/* Measures a keystroke of search over the starter foods, with words typed letter by letter:
 * marrow's search (any order, plurals, typos, own foods first) beside plain FTS5 with ORDER BY rank
 * over the same names and aliases, both in one process. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "sample.h"

#define ROUNDS 10
#define LIMIT 20

static const char *const typed[] = {
    "spinach",     "spinach cooked", "sardines",      "almonds raw", "milk",        "yogurt",
    "oats",        "greek yoghurt",  "tofu",          "kale",        "brown rice",  "garbanzo",
    "chicken",     "bread",          "whole wheat",   "salmon",      "cheese",      "cheddar",
    "banana",      "apple",          "orange juice",  "broccoli",    "beans",       "black beans",
    "lentil soup", "peanut butter",  "egg",           "tomato",      "potato",      "butter",
    "olive oil",   "coffee",         "mineral water", "pizza",       "sesame seed", "figs dried",
    "spinich",     "brocoli",        "choclate",      "almnds",
};

static void run(sqlite3 *db, const char *sql)
{
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message))
        die("%s: %s", sql, message);
}

/* Opens an FTS5 index of the same foods, made in the obvious way. */
static sqlite3 *open_rival(void)
{
    sqlite3 *db;
    char *folder = path_starter_folder();
    if (!folder)
        die("there is no starter catalogue");
    char *attach = sqlite3_mprintf("ATTACH '%q/starter.catalogue' AS starter", folder);
    char *file = xstrdup(fixture_path("rival.db"));
    if (sqlite3_open(file, &db))
        die("%s cannot be opened", file);
    run(db, attach);
    run(db, "CREATE VIRTUAL TABLE words USING fts5 (name, aliases, prefix='1 2 3')");
    run(db, "INSERT INTO words SELECT name, aliases FROM starter.food");
    run(db, "INSERT INTO words (words) VALUES ('optimize')");
    run(db, "DETACH starter");
    sqlite3_free(attach);
    free(file);
    free(folder);
    return db;
}

/* Quotes each word; the last one is a prefix. */
static void make_match(char *out, size_t size, const char *text)
{
    char copy[64];
    snprintf(copy, sizeof copy, "%s", text);
    out[0] = '\0';
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
        size_t used = strlen(out);
        snprintf(out + used, size - used, "%s\"%s\"", used ? " " : "", word);
    }
    size_t used = strlen(out);
    snprintf(out + used, size - used, "*");
}

static void time_rival(struct sample *sample, sqlite3_stmt *query, const char *text)
{
    char match[128];
    make_match(match, sizeof match, text);
    double start = sample_now();
    sqlite3_bind_text(query, 1, match, -1, SQLITE_TRANSIENT);
    while (sqlite3_step(query) == SQLITE_ROW)
        (void)sqlite3_column_text(query, 0);
    sqlite3_reset(query);
    sample_add(sample, sample_now() - start);
}

static void time_ours(struct sample *sample, struct journal *journal, const char *text)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    double start = sample_now();
    if (journal_find(&results, journal, text, LIMIT, NULL, &error))
        die("%s", error.text);
    sample_add(sample, sample_now() - start);
    search_results_release(&results);
}

int main(void)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    struct journal_paths paths = { .need = JOURNAL_BEGINS };
    struct sample ours[3] = { { 0 } };
    struct sample theirs[3] = { { 0 } };
    sqlite3_stmt *query;
    fixture_begin();
    sqlite3 *rival = open_rival();
    if (journal_open(&journal, &paths, NULL, NULL, &error))
        die("%s", error.text);
    if (sqlite3_prepare_v2(rival,
                           "SELECT name FROM words WHERE words MATCH ?1 ORDER BY rank LIMIT 20", -1,
                           &query, NULL))
        die("%s", sqlite3_errmsg(rival));
    for (size_t i = 0; i < ROUNDS * sizeof typed / sizeof *typed; i++) {
        const char *whole = typed[i % (sizeof typed / sizeof *typed)];
        for (size_t length = 1; length <= strlen(whole); length++) {
            char text[64];
            size_t kind = length == 1 ? 0 : whole[length] ? 1 : 2;
            snprintf(text, sizeof text, "%.*s", (int)length, whole);
            if (text[length - 1] == ' ')
                continue;
            time_ours(&ours[kind], journal, text);
            time_rival(&theirs[kind], query, text);
        }
    }
    sample_print_heading("marrow", "FTS5 ORDER BY rank");
    sample_print("the first letter", &ours[0], &theirs[0]);
    sample_print("each further letter", &ours[1], &theirs[1]);
    sample_print("the last letter", &ours[2], &theirs[2]);
    for (size_t i = 0; i < 3; i++) {
        sample_release(&ours[i]);
        sample_release(&theirs[i]);
    }
    sqlite3_finalize(query);
    sqlite3_close(rival);
    journal_close(journal);
    fixture_end();
    return 0;
}
