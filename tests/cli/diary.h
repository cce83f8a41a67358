/* diary.h - a small diary on which the examples of all commands work, and a way to run them inside
 * the test's own process. A file that includes it defines _POSIX_C_SOURCE. */
#ifndef MARROW_TESTS_DIARY_H
#define MARROW_TESTS_DIARY_H

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fixture.h"
#include "inside.h"

#define DIARY_LINE 256

static const char *const diary_lines[] = {
    "profile set birth=1970-05-02 sex=female country=us --from 2020-01-01",
    "add 180 g starter:spinach-raw, 2 starter:egg-boiled @breakfast 7:40 --day yesterday",
    "add 150 g starter:spinach-raw @breakfast 7:40",
    "day yesterday --mark complete",
    "course add starter:magnesium-citrate-150-mg-tablet --at 8:00 --from 2026-11-16",
    "note today --meal lunch late",
    "note today --meal lunch later",
    "note today --meal lunch too late",
    "undo",
    "undo",
    "undo",
};

static const struct {
    const char *name, *text;
} diary_files[] = {
    { "meals.txt", "2026-11-18\n@breakfast 7:40 60 g starter:spinach-raw\n" },
    { "servings.csv", "Day,Food Name,Amount,Net Carbs (g)\n2026-11-02,Rice,100 g,5\n" },
    { "foods.csv", "name,magnesium mg\nOat drink of mine,10\n" },
};

/* Splits a line as a shell does where words are quoted with ". */
static inline int diary_split(char *words[INSIDE_WORDS], char *line)
{
    int count = 0;
    while (*line) {
        char *to = line;
        bool is_quoted = false;
        assert_true(count < INSIDE_WORDS);
        words[count++] = line;
        for (; *line && (is_quoted || *line != ' '); line++) {
            if (*line == '"')
                is_quoted = !is_quoted;
            else
                *to++ = *line;
        }
        line += *line == ' ';
        *to = '\0';
    }
    return count;
}

/* Runs a command line. Returns its exit code; *told gets what stderr got, which the caller frees.
 */
static inline int diary_run(char **told, const char *example)
{
    char line[DIARY_LINE];
    char *words[INSIDE_WORDS];
    snprintf(line, sizeof line, "%s", example);
    int count = diary_split(words, line);
    return inside_run(told, count, (const char *const *)words);
}

static inline void diary_succeeds(const char *example)
{
    char *told;
    int code = diary_run(&told, example);
    if (code)
        fail_msg("marrow %s: exit code %d, %s", example, code, told);
    free(told);
}

/* Makes the diary and its files in a new folder, which becomes the current one. The test ends with
 * fixture_end. */
static inline void diary_begin(void)
{
    fixture_begin();
    assert_int_equal(chdir(fixture_path("")), 0);
    for (size_t i = 0; i < sizeof diary_files / sizeof *diary_files; i++)
        fixture_write(fixture_path(diary_files[i].name), diary_files[i].text,
                      strlen(diary_files[i].text));
    assert_int_equal(mkdir("Sync", 0700), 0);
    for (size_t i = 0; i < sizeof diary_lines / sizeof *diary_lines; i++)
        diary_succeeds(diary_lines[i]);
}

#endif
