/* A day and a week out of a ten-year log (20 entries a day, 200 foods): `marrow day` and `marrow
 * week` with their verdicts and sources, beside the sqlite3 shell asked for the bare sums. Both are
 * whole processes, from start to end. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "sample.h"

#define ROUNDS 60
#define FOODS 200
#define FOODS_AT_ONCE 20

#define SUMS                                                                                       \
    "SELECT e.day, n.nutrient,"                                                                    \
    " sum(n.amount * e.amount / CASE v.basis WHEN 'unit' THEN 1 ELSE 100 END)"                     \
    " FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id"                          \
    " JOIN food_nutrient AS n ON n.food_version_id = v.id"

static sqlite3 *open_file(const char *path)
{
    sqlite3 *db;
    if (sqlite3_open(path, &db))
        die("%s cannot be opened", path);
    return db;
}

/* Logs the first foods of the starter, so that the log knows them, in several commands. */
static void log_foods(void)
{
    sqlite3_stmt *query;
    struct buffer line = BUFFER_INIT;
    char *folder = path_starter_folder();
    if (!folder)
        die("there is no starter catalogue");
    char *file = path_join(folder, "starter.catalogue");
    sqlite3 *db = open_file(file);
    if (sqlite3_prepare_v2(db, "SELECT origin FROM food WHERE basis = 'g' ORDER BY id LIMIT ?1", -1,
                           &query, NULL))
        die("%s", sqlite3_errmsg(db));
    sqlite3_bind_int(query, 1, FOODS);
    for (int i = 1; sqlite3_step(query) == SQLITE_ROW; i++) {
        buffer_addf(&line, "%s100 g %s", line.length ? ", " : "",
                    (const char *)sqlite3_column_text(query, 0));
        if (i % FOODS_AT_ONCE)
            continue;
        const char *const add[] = { MARROW_PROGRAM, "add", line.text, NULL };
        sample_run(add);
        buffer_clear(&line);
    }
    buffer_release(&line);
    sqlite3_finalize(query);
    sqlite3_close(db);
    free(file);
    free(folder);
}

/* Ten years before the day that the clock of the benchmarks says. */
static void fill_log(const char *path)
{
    char *message = NULL;
    sqlite3 *db = open_file(path);
    int failed = sqlite3_exec(
        db,
        "BEGIN; CREATE TEMP TABLE pick AS SELECT row_number() OVER (ORDER BY id) - 1 AS n, id FROM "
        "food_version;"
        "CREATE TEMP TABLE slot AS SELECT row_number() OVER (ORDER BY position) - 1 AS n, id FROM "
        "meal LIMIT 4;"
        "WITH RECURSIVE d (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d WHERE i < 3652),"
        " k (j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM k WHERE j < 19)"
        " INSERT INTO entry (id, day, minute, meal_id, food_version_id, amount, measure, "
        "modified_at)"
        " SELECT i * 100 + j + 1, date('2026-11-19', -i || ' days'), 420 + 40 * j, slot.id, "
        "pick.id,"
        " 20 + (i * 7 + j * 31) % 200, 'x', '2026-11-19T12:00:00' FROM d, k"
        " JOIN pick ON pick.n = (i * 37 + j * 13) % (SELECT count(*) FROM pick)"
        " JOIN slot ON slot.n = j / 5; COMMIT;",
        NULL, NULL, &message);
    if (failed)
        die("%s", message);
    sqlite3_close(db);
}

static void measure(const char *what, const char *const ours[], const char *const theirs[])
{
    struct sample our_times = { 0 };
    struct sample their_times = { 0 };
    bool has_rival = sample_has_program("sqlite3");
    for (int i = 0; i < ROUNDS; i++) {
        sample_add(&our_times, sample_run(ours));
        if (has_rival)
            sample_add(&their_times, sample_run(theirs));
    }
    sample_print(what, &our_times, &their_times);
    sample_release(&our_times);
    sample_release(&their_times);
}

int main(void)
{
    fixture_begin();
    const char *log = fixture_path("data/marrow/marrow.db");
    const char *const profile[] = { MARROW_PROGRAM,     "profile",    "set",
                                    "birth=1970-05-02", "sex=female", NULL };
    sample_run(profile);
    log_foods();
    fill_log(log);
    const char *const day[] = { MARROW_PROGRAM, "day", "2021-03-10", "--json", NULL };
    const char *const week[] = { MARROW_PROGRAM, "week", "2021-03-10", "--json", NULL };
    const char *const month[] = { MARROW_PROGRAM, "month", "2021-03-10", "--json", NULL };
    const char *const sql_day[] = { "sqlite3", log,
                                    SUMS " WHERE e.day = '2021-03-10' GROUP BY 1, 2;", NULL };
    const char *const sql_week[] = {
        "sqlite3", log, SUMS " WHERE e.day BETWEEN '2021-03-08' AND '2021-03-14' GROUP BY 1, 2;",
        NULL
    };
    const char *const sql_month[] = {
        "sqlite3", log, SUMS " WHERE e.day BETWEEN '2021-03-01' AND '2021-03-31' GROUP BY 1, 2;",
        NULL
    };
    sample_print_heading("marrow", sample_has_program("sqlite3") ? "sqlite3 shell" : "");
    measure("a day of ten years", day, sql_day);
    measure("a week", week, sql_week);
    measure("a month", month, sql_month);
    fixture_end();
    return 0;
}
