/* A monkey at the keyboard: keys, pastes and resizes at random. It is the program's whole screen
 * code that runs; the log is checked every MONKEY_ROUND keys and at the end.
 *
 * MARROW_MONKEY is the number of keys (2,000), MARROW_MONKEY_SEED the seed (1). tests/tools/monkey
 * runs many. A seed always gives the same keys.
 */
#include "stage.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/store/store.h"

#define MONKEY_KEYS 2000
#define MONKEY_ROUND 1000

static const char *const named[] = {
    "<Enter>", "<Esc>",  "<Tab>",  "<S-Tab>", "<Up>",      "<Down>",      "<Left>",  "<Right>",
    "<PgUp>",  "<PgDn>", "<Home>", "<End>",   "<Del>",     "<F1>",        "<F2>",    "<Backspace>",
    "<^R>",    "<^W>",   "<^U>",   "<^A>",    "<^E>",      "<^K>",        "<^S>",    "<^T>",
    "<Space>", "<^F>",   "<^B>",   "<^D>",    "<WheelUp>", "<WheelDown>", "<^Left>", "<^Right>",
};

static const char *const pasted[] = {
    "180 g raw spinach @lunch 12:30",
    "2 eggs, 250 ml whole milk",
    "100 g",
    "17 nov",
    "-3",
    "½ cup",
    "豆腐 80 g",
    "e\u0301clair",
    "\x1b[31m",
    "99999999999 kg",
    "@dinner",
    "1 slice = 30 g",
    "60 mg",
    "19:00",
    "week starts",
    "'; drop table entry; --",
};

static const int sizes[][2] = { { 24, 80 }, { 10, 40 }, { 16, 60 }, { 50, 160 },
                                { 5, 20 },  { 1, 1 },   { 24, 80 }, { 30, 41 } };

static uint64_t random_state;

/* Returns the next number below `end`, by xorshift64*. */
static size_t next(size_t end)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return (size_t)((random_state * UINT64_C(0x2545F4914F6CDD1D)) >> 33) % end;
}

static void take_finding(const char *line, void *payload)
{
    (void)payload;
    print_error("%s\n", line);
}

static void assert_sound(void)
{
    struct error error = ERROR_INIT;
    int findings = 0;
    assert_ok(store_check(&findings, stage_journal()->log, true, take_finding, NULL, &error));
    assert_ok(journal_check(&findings, stage_journal(), take_finding, NULL, &error));
    assert_int_equal(findings, 0);
}

static void act_at_random(void)
{
    size_t kind = next(100);
    char key[2] = { (char)(0x21 + next(0x7F - 0x21)), '\0' };
    if (kind < 2) {
        size_t size = next(sizeof sizes / sizeof *sizes);
        stage_resize(sizes[size][0], sizes[size][1]);
    } else if (kind < 6) {
        stage_paste(pasted[next(sizeof pasted / sizeof *pasted)]);
    } else if (kind < 7) {
        stage_tick();
    } else if (kind < 50) {
        stage_type(named[next(sizeof named / sizeof *named)]);
    } else {
        stage_type(key);
    }
}

static unsigned long read_number(const char *name, unsigned long otherwise)
{
    const char *text = getenv(name);
    return text && *text ? strtoul(text, NULL, 10) : otherwise;
}

static int teardown(void **state)
{
    (void)state;
    stage_end();
    return 0;
}

static void test_monkey__leaves_a_sound_log(void **state)
{
    (void)state;
    unsigned long keys = read_number("MARROW_MONKEY", MONKEY_KEYS);
    unsigned long seed = read_number("MARROW_MONKEY_SEED", 1);
    random_state = seed * UINT64_C(0x9E3779B97F4A7C15) | 1;
    stage_begin(24, 80, next(4) > 0);
    for (unsigned long i = 1; i <= keys; i++) {
        act_at_random();
        if (stage_is_over())
            stage_reopen();
        if (i % MONKEY_ROUND == 0)
            assert_sound();
    }
    assert_sound();
}

TESTS(test_monkey)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_monkey__leaves_a_sound_log, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
