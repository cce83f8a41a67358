#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/target.h"
#include "marrow/store/statement.h"

#define BIRTH "1900-01-01"
#define MONTHS 1000 /* of a life, all of them tested */
#define CELLS_MAX 400

static struct journal *journal;
static struct error error = ERROR_INIT;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    assert_ok(setting_set(journal, SETTING_OTHER_LIMITS, "off", &error));
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    kitchen_close(journal);
    return 0;
}

/* The group that a row of a table is for. */
struct person {
    const char *name;
    enum sex sex;
    enum life_stage stage;
};

static const struct person people[] = {
    { "M", SEX_MALE, STAGE_NONE },
    { "F", SEX_FEMALE, STAGE_NONE },
    { "pregnant", SEX_FEMALE, STAGE_PREGNANT },
    { "lactating", SEX_FEMALE, STAGE_LACTATING },
};

/* A row of an authority's table; an empty text: no value. */
struct cell {
    char nutrient[16], who[16];
    int from, to; /* months; `to` is exclusive */
    char ear[16], goal[32], limit[32];
};

struct table {
    struct cell cells[CELLS_MAX];
    size_t count;
};

/* Reads an age in months: "7 mo", "18 y", "end". */
static int read_age(const char *text)
{
    if (strcmp(text, "end") == 0)
        return 9999;
    return atoi(text) * (strchr(text, 'y') ? 12 : 1);
}

static void read_line(struct cell *cell, char *line)
{
    char from[16];
    char to[16];
    char *const fields[] = {
        cell->nutrient, cell->who, from, to, cell->ear, cell->goal, cell->limit
    };
    size_t field = 0;
    for (char *at = line; at; field++) {
        char *comma = strchr(at, ',');
        if (comma)
            *comma = '\0';
        assert_true(field < 7);
        snprintf(fields[field], field < 5 ? 16 : 32, "%s", at);
        at = comma ? comma + 1 : NULL;
    }
    assert_int_equal(field, 7);
    cell->from = read_age(from);
    cell->to = read_age(to);
}

static void read_table(struct table *out, const char *code)
{
    char path[512];
    out->count = 0;
    snprintf(path, sizeof path, "%s/tests/journal/person/%s.csv", getenv("MARROW_SOURCE"), code);
    char *text = fixture_read(path, NULL);
    if (!text)
        fail_msg("%s is missing", path);
    for (char *line = strchr(text, '\n') + 1; *line;) {
        char *next = strchr(line, '\n');
        *next = '\0';
        assert_true(out->count < CELLS_MAX);
        read_line(&out->cells[out->count++], line);
        line = next + 1;
    }
    free(text);
}

/* Returns whether `authority` may stand for a limit: SCF's are kept by EFSA. */
static bool is_issuer(const char *authority, const struct authority *of)
{
    return strcmp(authority, of->name) == 0 ||
           (strcmp(authority, "SCF") == 0 && strcmp(of->code, "efsa") == 0);
}

/* Returns the table's values for a nutrient, person and age, combined from its rows; "" for
 * none. */
static struct cell look_up(const struct table *table, const char *nutrient,
                           const struct person *person, int months)
{
    struct cell out = { .from = months };
    for (size_t i = 0; i < table->count; i++) {
        const struct cell *cell = &table->cells[i];
        bool is_any = strcmp(cell->who, "any") == 0 && person->stage == STAGE_NONE;
        bool is_meant = is_any || strcmp(cell->who, person->name) == 0;
        if (!is_meant || strcmp(cell->nutrient, nutrient) != 0 || months < cell->from ||
            months >= cell->to)
            continue;
        assert_true(!out.goal[0] || !cell->goal[0]); /* no cell appears twice */
        assert_true(!out.limit[0] || !cell->limit[0]);
        if (cell->goal[0]) {
            memcpy(out.goal, cell->goal, sizeof out.goal);
            memcpy(out.ear, cell->ear, sizeof out.ear);
        }
        if (cell->limit[0])
            memcpy(out.limit, cell->limit, sizeof out.limit);
    }
    return out;
}

/* Returns the values that apply: where the table has none for a stage, those of a woman. */
static struct cell look_up_whole(const struct table *table, const char *nutrient,
                                 const struct person *person, int months)
{
    static const struct person woman = { "F", SEX_FEMALE, STAGE_NONE };
    struct cell out = look_up(table, nutrient, person, months);
    struct cell of_age = look_up(table, nutrient, &woman, months);
    if (person->stage != STAGE_NONE && !out.goal[0]) {
        memcpy(out.goal, of_age.goal, sizeof out.goal);
        memcpy(out.ear, of_age.ear, sizeof out.ear);
    }
    if (person->stage != STAGE_NONE && !out.limit[0])
        memcpy(out.limit, of_age.limit, sizeof out.limit);
    return out;
}

/* Returns the loaded target in the table's words. */
static struct cell say(const struct target *target)
{
    struct cell out = { .from = 0 };
    if (target->has_ear)
        snprintf(out.ear, sizeof out.ear, "%g", target->ear);
    if (target->has_goal)
        snprintf(out.goal, sizeof out.goal, "%g %s %d", target->at_least, target->goal_kind,
                 target->goal_year);
    if (target->has_limit)
        snprintf(out.limit, sizeof out.limit, "%g %s %d", target->at_most,
                 target_counts_name(target->counts), target->limit_year);
    return out;
}

static struct date birthday(int months)
{
    struct date day;
    struct date_parts parts = { 1900 + months / 12, months % 12 + 1, 1 };
    assert_true(date_from_parts(&day, parts));
    return day;
}

static void compare(const struct table *table, const struct authority *authority,
                    const struct person *person, enum nutrient from, int months)
{
    struct targets targets;
    assert_ok(targets_load(&targets, journal->log, birthday(months), &error));
    for (enum nutrient n = from; n < NUTRIENT_COUNT; n++) {
        const struct target *target = &targets.nutrients[n];
        struct cell printed = look_up_whole(table, nutrients[n].code, person, months);
        struct cell loaded = say(target);
        if (strcmp(printed.ear, loaded.ear) != 0 || strcmp(printed.goal, loaded.goal) != 0 ||
            strcmp(printed.limit, loaded.limit) != 0)
            fail_msg(
                "%s, %s of %d months, %s: '%s' '%s' '%s' is printed, '%s' '%s' '%s' was loaded",
                authority->name, person->name, months, nutrients[n].code, printed.ear, printed.goal,
                printed.limit, loaded.ear, loaded.goal, loaded.limit);
        assert_int_equal(target->lacks_goal, n < NUTRIENT_LEADING && !printed.goal[0]);
        if (target->has_goal)
            assert_string_equal(target->goal_authority, authority->name);
        if (target->has_limit)
            assert_true(is_issuer(target->limit_authority, authority));
    }
    targets_release(&targets);
}

/* Checks every month of a life, for a woman, a man, a pregnant and a breastfeeding woman: exactly
 * the table's values are loaded, for the nutrients from `from` on. */
static void assert_table(const char *code, const char *file, enum nutrient from)
{
    struct table *table = xcalloc(1, sizeof *table);
    const struct authority *authority = authority_find(code);
    assert_non_null(authority);
    read_table(table, file);
    for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
        struct profile profile = { .has_birth = true,
                                   .birth = kitchen_date(BIRTH),
                                   .sex = people[i].sex,
                                   .stage = people[i].stage };
        snprintf(profile.authority, sizeof profile.authority, "%s", code);
        assert_ok(profile_set(journal, &profile, kitchen_date(BIRTH), &error));
        for (int months = 0; months < MONTHS; months++)
            compare(table, authority, &people[i], from, months);
    }
    free(table);
}

static void assert_authority(const char *code)
{
    assert_table(code, code, NUTRIENT_MAGNESIUM);
}

/* nasem.csv has the three (test_target). */
static void test_authority__every_cell_of_nasem_s_other_nutrients_is_as_printed(void **state)
{
    (void)state;
    assert_table("nasem", "nasem_other", NUTRIENT_LEADING);
}

static void test_authority__every_cell_of_efsa_is_as_printed_and_no_other(void **state)
{
    (void)state;
    assert_authority("efsa");
}

static void test_authority__every_cell_of_the_uk_is_as_printed_and_no_other(void **state)
{
    (void)state;
    assert_authority("uk");
}

static void test_authority__every_cell_of_d_a_ch_is_as_printed_and_no_other(void **state)
{
    (void)state;
    assert_authority("dach");
}

static void test_authority__every_cell_of_the_nordic_ones_is_as_printed_and_no_other(void **state)
{
    (void)state;
    assert_authority("nordic");
}

static void test_authority__every_cell_of_fao_and_who_is_as_printed_and_no_other(void **state)
{
    (void)state;
    assert_authority("who");
}

static void test_authority__each_is_found_by_code_name_and_what_else_it_is_called(void **state)
{
    (void)state;
    for (size_t i = 0; i < authority_count; i++) {
        assert_ptr_equal(authority_find(authorities[i].code), &authorities[i]);
        assert_ptr_equal(authority_find(authorities[i].name), &authorities[i]);
        assert_string_equal(authority_name(authorities[i].code), authorities[i].name);
    }
    assert_string_equal(authority_find("DGE")->code, "dach");
    assert_string_equal(authority_find("IOM")->code, "nasem");
    assert_null(authority_find("nobody"));
    assert_null(authority_find("dge oege"));
    assert_null(authority_find(""));
    assert_string_equal(authority_name("mine"), "mine");
}

static void test_authority__each_has_its_seed_and_each_seed_its_row(void **state)
{
    (void)state;
    static const struct query query = { "seeded authorities",
                                        "SELECT DISTINCT authority FROM reference_intake" };
    struct statement *st;
    size_t count = 0;
    assert_ok(statement_open(&st, journal->log, &query, &error));
    for (; statement_step(st, &error) == STATUS_OK; count++) {
        const char *code = statement_text_needed(st);
        const struct authority *authority = authority_find(code);
        if (!authority || strcmp(authority->code, code) != 0)
            fail_msg("authority.c has no row for '%s'", code);
        assert_non_null(strstr(authority_codes(), code));
    }
    assert_ok(statement_end(st, STATUS_NOT_FOUND));
    assert_int_equal(count, authority_count);
}

static void test_authority__where_women_and_men_get_the_same_the_sex_is_not_asked_for(void **state)
{
    (void)state;
    struct targets targets;
    struct profile profile = { .has_birth = true,
                               .birth = kitchen_date("2016-05-02"),
                               .authority = "efsa" };
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    assert_ok(targets_load(&targets, journal->log, kitchen_date("2026-04-01"), &error));
    assert_false(targets.is_guess); /* 9 years */
    assert_string_equal(targets.group, "girls and boys 7-9");
    targets_release(&targets);
    assert_ok(targets_load(&targets, journal->log, kitchen_date("2026-11-19"), &error));
    assert_true(targets.is_guess); /* 10 years: magnesium differs */
    assert_string_equal(targets.group, "girls and boys aged 10, the stricter of both sexes");
    assert_true(targets.nutrients[NUTRIENT_MAGNESIUM].at_least == 300);
    targets_release(&targets);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_authority)
{
    const struct CMUnitTest tests[] = {
        each(test_authority__every_cell_of_nasem_s_other_nutrients_is_as_printed),
        each(test_authority__every_cell_of_efsa_is_as_printed_and_no_other),
        each(test_authority__every_cell_of_the_uk_is_as_printed_and_no_other),
        each(test_authority__every_cell_of_d_a_ch_is_as_printed_and_no_other),
        each(test_authority__every_cell_of_the_nordic_ones_is_as_printed_and_no_other),
        each(test_authority__every_cell_of_fao_and_who_is_as_printed_and_no_other),
        each(test_authority__each_is_found_by_code_name_and_what_else_it_is_called),
        each(test_authority__each_has_its_seed_and_each_seed_its_row),
        each(test_authority__where_women_and_men_get_the_same_the_sex_is_not_asked_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
