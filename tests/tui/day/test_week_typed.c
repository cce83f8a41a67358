/* A week typed in the program as a person would, then every total on the screens compared with the
 * sum that the sqlite3 shell makes of USDA's figures.
 */
#define _XOPEN_SOURCE 700
#include "live.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"

enum { DAYS = 7, LEADING = 3 };

static const char *const codes[LEADING] = { "magnesium", "calcium", "vitamin_d" };
static const char *const names[LEADING] = { "Magnesium", "Calcium", "Vitamin D" };
static const char *const weekdays[DAYS] = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

/* A total as shown on the screen. */
struct shown {
    char text[32];
    double value, unit; /* unit: of its last decimal */
    bool is_bound; /* "≥" before it */
};

static struct tty *tty;
static int counted_keys;
static int typed_entries;
static double sums[DAYS][LEADING];
static int unknown[DAYS][LEADING];
static struct shown days[DAYS][LEADING], week[DAYS][LEADING], means[LEADING];

static const char *data_path(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/tests/tui/week/%s", getenv("MARROW_SOURCE"), name);
    return path;
}

/* --- typing --- */

/* Returns how many keys a text of keys has; a name in <> is one. */
static int count_keys(const char *keys)
{
    int count = 0;
    for (; *keys; keys++, count++) {
        const char *end = *keys == '<' ? strchr(keys, '>') : NULL;
        if (end)
            keys = end;
    }
    return count;
}

static void start(const char *moment_and_text)
{
    char moment[17];
    snprintf(moment, sizeof moment, "%s", moment_and_text);
    fixture_clock(moment);
    tty = live_launch(24, 80, "xterm-256color");
    tty_wait_for(tty, moment_and_text + 17);
}

static void quit(void)
{
    tty_type(tty, "q");
    assert_int_equal(live_wait_exit(tty), 0);
}

static void perform(const char *line)
{
    if (strncmp(line, "start ", 6) == 0)
        start(line + 6);
    else if (strncmp(line, "keys ", 5) == 0)
        tty_type(tty, line + 5);
    else if (strncmp(line, "count ", 6) == 0) {
        counted_keys = count_keys(line + 6);
        tty_type(tty, line + 6);
    } else if (strncmp(line, "see ", 4) == 0)
        tty_wait_for(tty, line + 4);
    else if (strcmp(line, "quit") == 0)
        quit();
    else if (*line && *line != '#')
        fail_msg("no such step: %s", line);
}

static void type_the_week(void)
{
    char *steps = fixture_read(data_path("typed.keys"), NULL);
    assert_non_null(steps);
    char *rest = NULL;
    for (char *line = strtok_r(steps, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
        perform(line);
    free(steps);
}

/* --- reading the screens --- */

/* Reads the first number in a text, and whether a bound's sign precedes it. */
static bool read_shown(struct shown *out, const char *text)
{
    static const char at_least[] = "≥ ";
    char *end;
    memset(out, 0, sizeof *out);
    text += strspn(text, " ");
    if (strncmp(text, at_least, sizeof at_least - 1) == 0) {
        out->is_bound = true;
        text += sizeof at_least - 1;
    }
    out->value = strtod(text, &end);
    if (end == text)
        return false;
    snprintf(out->text, sizeof out->text, "%s%.*s", out->is_bound ? at_least : "",
             (int)(end - text), text);
    const char *point = memchr(text, '.', (size_t)(end - text));
    out->unit = point ? pow(10, -(double)(end - point - 1)) : 1;
    return true;
}

/* Finds a gauge's row: it begins with the nutrient. A food of the same name stands further
 * right. */
static const char *gauge_row(const char *name)
{
    for (int row = 23; row > 0; row--) {
        const char *line = tty_row(tty, row);
        if (line[0] == ' ' && strncmp(line + 1, name, strlen(name)) == 0 &&
            line[1 + strlen(name)] == ' ')
            return line + 1 + strlen(name);
    }
    fail_msg("no gauge of %s", name);
    return "";
}

/* Reads the gauges of the day screen: "Magnesium ████ ≥ 437 of 320 mg". */
static void read_day(int day)
{
    for (int n = 0; n < LEADING; n++) {
        const char *line = gauge_row(names[n]);
        const char *bound = strstr(line, "≥");
        const char *figure = strpbrk(line, "0123456789");
        if (!figure || !read_shown(&days[day][n], bound && bound < figure ? bound : figure))
            fail_msg("no figure in: %s", line);
    }
}

/* Returns the text of a row between two columns. */
static const char *cells(int row, int from, int to)
{
    static char text[512];
    size_t used = 0;
    text[0] = '\0';
    for (int column = from; column < to; column++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s",
                                 tty_cell(tty, row, column).text);
    return text;
}

static void read_week(void)
{
    int starts[LEADING + 1] = { 0, 0, 0, 80 };
    int row;
    int column;
    for (int n = 0; n < LEADING; n++) {
        tty_find(tty, names[n], &row, &column);
        starts[n] = column - 1;
    }
    for (int day = 0; day < DAYS; day++) {
        char label[16];
        snprintf(label, sizeof label, "%s %d", weekdays[day], 16 + day);
        tty_find(tty, label, &row, &column);
        for (int n = 0; n < LEADING; n++) {
            if (!read_shown(&week[day][n], cells(row, starts[n], starts[n + 1])))
                fail_msg("%s, %s: no figure in: %s", weekdays[day], names[n], tty_row(tty, row));
        }
    }
    for (int n = 0; n < LEADING; n++) {
        char label[32];
        snprintf(label, sizeof label, "\n %s ", names[n]);
        const char *mean = strstr(strstr(tty_screen(tty), "Mean of"), label);
        if (!mean || !read_shown(&means[n], mean + strlen(label)))
            fail_msg("no mean of %s:\n%s", names[n], tty_screen(tty));
    }
}

/* The title of a day stands above its figures: on a busy machine, the frame may come in parts.
 * Waits until nothing of it changes any more. */
static void wait_for_whole_frame(void)
{
    char *before;
    bool is_same;
    do {
        before = strdup(tty_screen(tty));
        tty_settle(tty);
        tty_settle(tty);
        is_same = strcmp(before, tty_screen(tty)) == 0;
        free(before);
    } while (!is_same);
}

static void read_all(void)
{
    start("2026-11-23T09:00 Mon 23 Nov 2026");
    for (int day = 0; day < DAYS; day++) {
        char keys[32];
        char title[32];
        snprintf(keys, sizeof keys, "o2026-11-%d<Enter>", 16 + day);
        snprintf(title, sizeof title, "%s %d Nov 2026", weekdays[day], 16 + day);
        tty_type(tty, keys);
        tty_wait_for(tty, title);
        wait_for_whole_frame();
        read_day(day);
        puts(tty_screen(tty)); /* print_message would cut it */
    }
    tty_type(tty, "w");
    tty_wait_for(tty, "Week 47 of 2026");
    read_week();
    puts(tty_screen(tty)); /* print_message would cut it */
    tty_type(tty, "q");
    tty_wait_for(tty, "Sun 22 Nov 2026");
    quit();
}

/* --- comparing --- */

/* Reads lines such as "2026-11-16|magnesium|437.2|0". Returns false if a day has none. */
static bool take_sums(const char *lines)
{
    int taken = 0;
    for (const char *line = lines; line && *line;
         line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        char code[32];
        int day;
        int count;
        double sum;
        if (sscanf(line, "2026-11-%d|%31[a-z_]|%lf|%d", &day, code, &sum, &count) != 4)
            return false;
        for (int n = 0; n < LEADING; n++) {
            if (strcmp(code, codes[n]) == 0 && day >= 16 && day < 16 + DAYS) {
                sums[day - 16][n] = sum;
                unknown[day - 16][n] = count;
                taken++;
            }
        }
    }
    return taken == DAYS * LEADING;
}

/* Returns whether the shown number is the sum, rounded to nearest if exact and down if a bound. */
static bool agrees(const struct shown *shown, double sum)
{
    double slack = 1e-6 * fmax(1, sum);
    if (shown->is_bound)
        return shown->value <= sum + slack && sum < shown->value + shown->unit + slack;
    return fabs(shown->value - sum) <= shown->unit / 2 + slack;
}

static int compare(const char *what, const char *name, const struct shown *shown, double sum,
                   int unknown_foods)
{
    bool is_same = agrees(shown, sum) && shown->is_bound == (unknown_foods > 0);
    print_message("  %-10s %-10s %-12s %12.4f  %d%s\n", what, name, shown->text, sum, unknown_foods,
                  is_same ? "" : "  DIFFERS");
    return !is_same;
}

static int compare_all(void)
{
    int wrong = 0;
    print_message("  day        nutrient   screen         the sum      foods without a value\n");
    for (int day = 0; day < DAYS; day++) {
        char date[32];
        snprintf(date, sizeof date, "%s %d Nov", weekdays[day], 16 + day);
        for (int n = 0; n < LEADING; n++) {
            wrong += compare(date, names[n], &days[day][n], sums[day][n], unknown[day][n]);
            wrong += !agrees(&week[day][n], sums[day][n]);
        }
    }
    for (int n = 0; n < LEADING; n++) {
        double mean = 0;
        int count = 0;
        for (int day = 0; day < DAYS; day++) {
            mean += sums[day][n] / (double)DAYS;
            count += unknown[day][n];
        }
        wrong += compare("mean of 7", names[n], &means[n], mean, count);
    }
    return wrong;
}

/* Returns the program's own sums of the days, to the last digit. */
static const char *own_account(void)
{
    return live_shell(
        "for day in 16 17 18 19 20 21 22; do "
        "\"$MARROW_PROGRAM\" day 2026-11-$day --json > \"$HOME/day.json\" || exit; "
        "sqlite3 :memory: \"SELECT '2026-11-$day', value->>'code', printf('%%.12g', "
        "value->>'known'), "
        "value->>'unknown_foods' FROM json_each(readfile('$HOME/day.json'), '$.nutrients') "
        "WHERE key < 3\"; done");
}

/* --- tests --- */

static int setup(void **state)
{
    (void)state;
    live_begin();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    live_end();
    return 0;
}

static void assert_eaten(void)
{
    char *wanted = fixture_read(data_path("eaten.csv"), NULL);
    assert_non_null(wanted);
    const char *held = live_sql(".mode csv\n.headers on\nSELECT e.day, m.name AS meal, "
                                "ifnull(format('%%d:%%02d', e.minute / 60, "
                                "e.minute %% 60), '') AS time, f.origin AS food, v.source, "
                                "e.measure, e.amount FROM entry e JOIN food_version v "
                                "ON v.id = e.food_version_id JOIN food f ON f.id = v.food_id JOIN "
                                "meal m ON m.id = e.meal_id "
                                "ORDER BY e.day, m.position, e.minute, f.origin, e.amount;");
    for (const char *line = held; *line; line++)
        typed_entries += *line == '\n';
    typed_entries--;
    if (strcmp(held, wanted) != 0) {
        fixture_write(fixture_path("held.csv"), held, strlen(held));
        fail_msg("the log holds something else:\n%s",
                 live_shell("diff '%s' '%s'", data_path("eaten.csv"), fixture_path("held.csv")));
    }
    free(wanted);
}

static void test_week__typed_in_the_program_agrees_with_the_official_figures(void **state)
{
    (void)state;
    type_the_week();
    assert_eaten();
    assert_true(typed_entries >= 60);
    assert_true(counted_keys > 0 && counted_keys <= 12);
    print_message("%d entries; \"180 g raw spinach for lunch\" took %d keys\n", typed_entries,
                  counted_keys);
    read_all();
    const char *official =
        live_shell("'%s' '%s' \"$MARROW_SOURCE/schema/catalogue\" \"$MARROW_TEST_DATA/usda\"",
                   data_path("official"), live_log());
    bool has_official = live_shell_code() != 77;
    if (has_official && (live_shell_code() || !take_sums(official)))
        fail_msg("the sums of the USDA figures cannot be read:\n%s", official);
    if (has_official) {
        print_message("against the sums of the official figures:\n");
        assert_int_equal(compare_all(), 0);
    } else {
        print_message("skipped: the independent sums: %s", official);
    }
    double independent[DAYS][LEADING];
    memcpy(independent, sums, sizeof sums);
    if (!take_sums(own_account()))
        fail_msg("marrow day --json cannot be read: %s", own_account());
    for (int i = 0; has_official && i < DAYS * LEADING; i++)
        assert_true(fabs(independent[i / LEADING][i % LEADING] - sums[i / LEADING][i % LEADING]) <
                    1e-6);
    print_message("against marrow day --json:\n");
    assert_int_equal(compare_all(), 0);
}

TESTS(test_week_typed)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_week__typed_in_the_program_agrees_with_the_official_figures, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
