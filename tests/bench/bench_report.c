/* Measures a day, a week, a year, suggestions and the opening of logs of 1, 10 and 50 years (20
 * entries a day, 400 foods of 12 nutrients each, courses of supplements), in this process. A
 * question must cost more with more days, but not with a longer log. Beside it, the sqlite3 shell
 * computes the bare sums of the same days of the longest log, without ceilings, verdicts, means or
 * sources. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixture.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/journal/journal.h"
#include "marrow/report/day.h"
#include "marrow/report/period.h"
#include "marrow/report/reminder.h"
#include "marrow/report/review.h"
#include "marrow/report/suggest.h"
#include "marrow/store/store.h"
#include "sample.h"

#define ROUNDS 60
#define LOGS 3
#define PERSON                                                                                     \
    "INSERT INTO profile (from_day, birth_date, sex, authority, modified_at) "                     \
    "VALUES ('1970-01-01', '1970-05-02', 'female', 'nasem', '2026-11-19T12:00:00');"
#define FOODS                                                                                      \
    "WITH RECURSIVE f (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM f WHERE i < 400)"               \
    " INSERT INTO food (id, origin, kind, modified_at) SELECT i, 'own:' || i,"                     \
    " CASE WHEN i % 40 THEN 'food' ELSE 'supplement' END, '2026-11-19T12:00:00' FROM f;"           \
    "INSERT INTO food_version (id, food_id, name, basis, food_group, fortified, source, made_at,"  \
    " modified_at) SELECT id, id, 'Food number ' || id, 'g', 'vegetables', 0, 'nominal',"          \
    " '2026-11-19T12:00:00', '2026-11-19T12:00:00' FROM food;"                                     \
    "INSERT INTO food_nutrient (food_version_id, nutrient, amount)"                                \
    " SELECT v.id, n.code, v.id * 37 % 100 + n.position FROM food_version AS v,"                   \
    " (SELECT code, position FROM nutrient ORDER BY position LIMIT 12) AS n"                       \
    " WHERE (v.id * 7 + n.position) % 9;"                                                          \
    "INSERT INTO portion SELECT v.id, p.name, p.amount, p.amount FROM food_version AS v,"          \
    " (SELECT 'cup' AS name, 90 AS amount UNION ALL SELECT 'slice', 30) AS p;"
#define ENTRIES                                                                                    \
    "WITH RECURSIVE d (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d WHERE i < %d),"               \
    " k (j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM k WHERE j < 19)"                              \
    " INSERT INTO entry (id, day, minute, meal_id, food_version_id, amount, measure, modified_at)" \
    " SELECT i * 100 + j + 1, date('2026-11-19', -i || ' days'), 420 + 40 * j, 1 + j / 5,"         \
    " 1 + (i * 37 + j * 13) %% 400, 20 + (i * 7 + j * 31) %% 200, '1 cup', '2026-11-19T12:00:00'"  \
    " FROM d, k;"
/* A tablet a day, 50,000 IU a month that are spread over it, and a course a year that has ended. */
#define COURSES                                                                                    \
    "INSERT INTO course (id, food_version_id, amount, measure, minutes, interval_days, start_day," \
    " end_day, modified_at) SELECT i, 40 * min(i, 10), 1, '1 tablet', '480',"                      \
    " CASE i WHEN 1 THEN 1 ELSE 30 END, date('2026-11-19', -%d || ' days'),"                       \
    " CASE WHEN i > 2 THEN date('2026-11-19', -365 * (i - 2) || ' days') END,"                     \
    " '2026-11-19T12:00:00' FROM (WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c" \
    " WHERE i < 1 + %d / 365) SELECT i FROM c);"                                                   \
    "INSERT INTO dose SELECT 1000000000 + id / 100, 1, day, 480, 1, 1, modified_at FROM entry"     \
    " WHERE id %% 100 = 20;"                                                                       \
    "INSERT INTO dose SELECT 2000000000 + id / 100, 2, day, 480, 1, 1, modified_at FROM entry"     \
    " WHERE id %% 100 = 19 AND id / 100 %% 30 = 0;"                                                \
    "UPDATE entry SET food_version_id = 40, dose_id = 1000000000 + id / 100 WHERE id %% 100 = 20;" \
    "UPDATE entry SET food_version_id = 80, dose_id = 2000000000 + id / 100"                       \
    " WHERE id %% 100 = 19 AND id / 100 %% 30 = 0;"
#define SUMS                                                                                       \
    "SELECT e.day, n.nutrient,"                                                                    \
    " sum(n.amount * e.amount / CASE v.basis WHEN 'unit' THEN 1 ELSE 100 END)"                     \
    " FROM entry AS e JOIN food_version AS v ON v.id = e.food_version_id"                          \
    " JOIN food_nutrient AS n ON n.food_version_id = v.id WHERE e.day BETWEEN '%s' AND '%s'"       \
    " GROUP BY 1, 2;"

static struct error error = ERROR_INIT;

/* The questions, about days that end with the given one. */
enum question {
    DAY,
    WEEK,
    FOUR_WEEKS,
    YEAR,
    REVIEW_OF_WEEK,
    REVIEW_OF_YEAR,
    SUGGESTIONS,
    REMINDERS,
    OPENING,
    QUESTION_COUNT
};

static const struct {
    const char *what;
    const char *goal;
    int days; /* 0: the shell is not asked */
} questions[QUESTION_COUNT] = {
    [DAY] = { "a day", "1", 1 },
    [WEEK] = { "a week", "3", 7 },
    [FOUR_WEEKS] = { "four weeks", "", 28 },
    [YEAR] = { "a year", "60", 365 },
    [REVIEW_OF_WEEK] = { "the review of a week", "", 0 },
    [REVIEW_OF_YEAR] = { "the review of a year", "", 0 },
    [SUGGESTIONS] = { "suggestions for a day", "25", 0 },
    [REMINDERS] = { "what is due of a day", "", 0 },
    [OPENING] = { "opening the log", "3", 0 },
};

static void make_log(const char *path, int days)
{
    struct store *store;
    sqlite3 *db;
    char *message = NULL;
    struct buffer sql = BUFFER_INIT;
    if (store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error))
        die("%s", error.text);
    store_close(store);
    if (sqlite3_open(path, &db))
        die("%s cannot be opened", path);
    buffer_add_text(&sql, "PRAGMA synchronous = OFF; BEGIN;" PERSON FOODS);
    buffer_addf(&sql, ENTRIES, days);
    buffer_addf(&sql, COURSES, days, days);
    buffer_add_text(&sql, "COMMIT;");
    if (sqlite3_exec(db, sql.text, NULL, NULL, &message))
        die("%s", message);
    sqlite3_close(db);
    buffer_release(&sql);
}

static struct date day_of(int back)
{
    struct date day;
    if (!date_parse_iso(&day, "2026-11-18"))
        die("no date");
    return date_add(day, -back);
}

static enum status ask_period(struct journal *journal, struct date to, int days)
{
    struct period period;
    enum status status = period_load(&period, journal, date_add(to, 1 - days), to, &error);
    if (!status)
        period_release(&period);
    return status;
}

static enum status ask_review(struct journal *journal, struct date day, enum review_span span)
{
    struct review review;
    enum status status = review_load(&review, journal, span, day, &error);
    if (!status)
        review_release(&review);
    return status;
}

static enum status ask_day(struct journal *journal, struct date date)
{
    struct day day;
    enum status status = day_load(&day, journal, date, &error);
    if (!status)
        day_release(&day);
    return status;
}

static enum status ask_suggestions(struct journal *journal, struct date date)
{
    struct suggest suggest;
    const struct suggest_request request = { .day = date, .limit = SUGGEST_INITIAL };
    enum status status = suggest_load(&suggest, journal, &request, &error);
    if (!status)
        suggest_release(&suggest);
    return status;
}

static enum status ask_reminders(struct journal *journal, struct date date)
{
    struct reminders reminders;
    enum status status = reminders_load(&reminders, journal, date, &error);
    if (!status)
        reminders_release(&reminders);
    return status;
}

static enum status open_log(const char *path)
{
    struct store *store;
    enum status status = store_open_log(&store, NULL, path, STORE_MAKES_FOLDER, &error);
    if (!status)
        store_close(store);
    return status;
}

static enum status ask(enum question question, struct journal *journal, const char *path, int round)
{
    struct date day = day_of(round * 6); /* keeps the rounds within one year */
    switch (question) {
    case DAY:
        return ask_day(journal, day);
    case WEEK:
    case FOUR_WEEKS:
        return ask_period(journal, day_of(round * 5), questions[question].days);
    case YEAR:
        return ask_period(journal, day_of(0), questions[question].days);
    case REVIEW_OF_WEEK:
        return ask_review(journal, day, REVIEW_WEEK);
    case REVIEW_OF_YEAR:
        return ask_review(journal, day_of(0), REVIEW_YEAR);
    case SUGGESTIONS:
        return ask_suggestions(journal, day);
    case REMINDERS:
        return ask_reminders(journal, day);
    case OPENING:
        return open_log(path);
    case QUESTION_COUNT:
        break;
    }
    return STATUS_OK;
}

/* The questions whose name contains the word given to the program; all of them without one. */
static const char *asked = "";

static bool is_asked(enum question question)
{
    return strstr(questions[question].what, asked) != NULL;
}

static void measure(struct sample out[QUESTION_COUNT], const char *path)
{
    struct journal *journal;
    const struct journal_paths paths = { .log = path };
    if (journal_open(&journal, &paths, NULL, NULL, &error))
        die("%s", error.text);
    for (int round = 0; round < ROUNDS; round++) {
        for (enum question question = 0; question < QUESTION_COUNT; question++) {
            double start = sample_now();
            if (!is_asked(question))
                continue;
            if (ask(question, journal, path, round))
                die("%s", error.text);
            sample_add(&out[question], sample_now() - start);
        }
    }
    journal_close(journal);
}

/* Measures the whole process, from start to end. */
static void ask_shell(struct sample out[QUESTION_COUNT], struct sample *nothing, const char *path)
{
    const char *const idle[] = { "sqlite3", path, "SELECT count(*) FROM setting", NULL };
    for (int round = 0; round < ROUNDS; round++) {
        sample_add(nothing, sample_run(idle));
        for (enum question question = 0; question < QUESTION_COUNT; question++) {
            char from[DATE_TEXT], to[DATE_TEXT], sql[600];
            if (questions[question].days == 0 || !is_asked(question))
                continue;
            date_format_iso(to, day_of(0));
            date_format_iso(from, day_of(questions[question].days - 1));
            snprintf(sql, sizeof sql, SUMS, from, to);
            const char *const shell[] = { "sqlite3", path, sql, NULL };
            sample_add(&out[question], sample_run(shell));
        }
    }
}

int main(int argc, char **argv)
{
    static const int years[LOGS] = { 1, 10, 50 };
    static struct sample times[LOGS][QUESTION_COUNT], shell[QUESTION_COUNT], nothing;
    const char *path = "";
    if (argc > 1)
        asked = argv[1];
    fixture_begin();
    for (int i = 0; i < LOGS; i++) {
        char name[32];
        snprintf(name, sizeof name, "log-%d.db", years[i]);
        path = fixture_path(name);
        make_log(path, years[i] * 365 + years[i] / 4);
        measure(times[i], path);
    }
    if (sample_has_program("sqlite3"))
        ask_shell(shell, &nothing, path);
    printf("%-24s %8s %8s %8s %8s %8s   %s\n", "milliseconds, p50", "1 year", "10 years",
           "50 years", "50, p99", "at most", "sqlite3 shell, 50 years");
    for (enum question q = 0; q < QUESTION_COUNT; q++) {
        if (!is_asked(q))
            continue;
        printf("%-24s", questions[q].what);
        for (int i = 0; i < LOGS; i++)
            printf(" %8.3f", sample_quantile(&times[i][q], 0.5));
        printf(" %8.3f %8s", sample_quantile(&times[LOGS - 1][q], 0.99), questions[q].goal);
        if (shell[q].count > 0)
            printf("   %8.2f", sample_quantile(&shell[q], 0.5));
        putchar('\n');
    }
    if (nothing.count > 0)
        printf("%-24s %*s   %8.2f\n", "the shell, asked nothing", 44, "",
               sample_quantile(&nothing, 0.5));
    fixture_end();
    return 0;
}
