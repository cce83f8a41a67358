#include "fixture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/number.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"

#define PREPARED_LEAST 300
#define RECORDER_LEAST 35
#define TYPED_LEAST 100
#define NOTHING_LEAST 100

static struct journal *journal;

/* Opens a new log beside the real starter foods. */
static int begin(void **state)
{
    struct error error = ERROR_INIT;
    (void)state;
    fixture_begin();
    struct journal_paths paths = { .catalogues = getenv("MARROW_STARTER"), .need = JOURNAL_BEGINS };
    return journal_open(&journal, &paths, NULL, NULL, &error) != STATUS_OK;
}

static int end(void **state)
{
    (void)state;
    journal_close(journal);
    fixture_end();
    return 0;
}

/* Returns what kind of question or refusal it was, in the notation of words.cases. */
static const char *name_question(const struct resolution *resolution, enum status status)
{
    if (resolution->unsettled.is_measure)
        return "how much?";
    if (status == STATUS_INVALID)
        return "refused";
    if (status == STATUS_NOT_FOUND)
        return "nothing";
    return resolution->unsettled.is_near ? "nearest" : "which?";
}

/* Appends what a text is settled as, in the notation of words.cases. */
static void describe(struct buffer *out, const char *text)
{
    struct error error = ERROR_INIT;
    struct resolution resolution;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    enum status status = resolve_text(&resolution, journal, text, &defaults, &error);
    if (status)
        buffer_add_text(out, name_question(&resolution, status));
    for (size_t i = 0; !status && i < resolution.count; i++) {
        const struct resolved_item *item = &resolution.items[i];
        char number[NUMBER_TEXT];
        number_format_short(number, item->measured.amount, 1);
        const char *key = strchr(item->food.origin, ':') + 1;
        buffer_addf(out, "%s%s %s (%s)", i ? " | " : "", key, number, item->measured.text);
    }
    for (size_t i = 0; !status && i < resolution.note_count; i++) {
        const struct resolve_note *note = &resolution.notes[i];
        if (note->or_as)
            continue; /* test_twins.c */
        buffer_addf(out, "; %s", note->word);
        if (note->taken_as)
            buffer_addf(out, "=%s", note->taken_as);
    }
    resolve_release(&resolution);
}

/* Runs the case of a line; prints what it is settled as where that is not what is expected. */
static bool run_case(const char *line, const char *file)
{
    struct buffer text = BUFFER_INIT;
    struct buffer got = BUFFER_INIT;
    const char *arrow = strstr(line, " => ");
    assert_non_null(arrow);
    buffer_add(&text, line, (size_t)(arrow - line));
    describe(&got, text.text);
    bool holds = strcmp(got.text, arrow + 4) == 0;
    if (!holds)
        print_error("%s: %s\n    got: %s\n", file, line, got.text);
    buffer_release(&text);
    buffer_release(&got);
    return holds;
}

static void run_cases(const char *file, int least)
{
    char path[512];
    int cases = 0;
    int wrong = 0;
    snprintf(path, sizeof path, "%s/tests/journal/quick/%s", getenv("MARROW_SOURCE"), file);
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    for (char *line = text; *line;) {
        size_t length = strcspn(line, "\n");
        char *next = line + length + (line[length] ? 1 : 0);
        line[length] = '\0';
        if (*line && *line != '#') {
            cases++;
            wrong += run_case(line, file) ? 0 : 1;
        }
        line = next;
    }
    free(text);
    assert_int_equal(wrong, 0);
    assert_true(cases >= least);
}

static void test_words__words_of_preparation_narrow_a_food_or_are_reported(void **state)
{
    (void)state;
    run_cases("prepared.cases", PREPARED_LEAST);
}

static void test_words__what_nothing_is_called_is_never_taken_for_a_neighbour(void **state)
{
    (void)state;
    run_cases("nothing.cases", NOTHING_LEAST);
}

static void test_words__what_people_write_in_diaries_is_read_whole_or_asked(void **state)
{
    (void)state;
    run_cases("recorder.cases", RECORDER_LEAST);
}

static void test_words__what_is_typed_is_what_is_logged(void **state)
{
    (void)state;
    run_cases("typed.cases", TYPED_LEAST);
}

TESTS(test_words)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            test_words__words_of_preparation_narrow_a_food_or_are_reported, begin, end),
        cmocka_unit_test_setup_teardown(
            test_words__what_people_write_in_diaries_is_read_whole_or_asked, begin, end),
        cmocka_unit_test_setup_teardown(test_words__what_is_typed_is_what_is_logged, begin, end),
        cmocka_unit_test_setup_teardown(
            test_words__what_nothing_is_called_is_never_taken_for_a_neighbour, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
