#include "kitchen.h"

#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/authority.h"
#include "marrow/journal/profile.h"
#include "marrow/journal/setting.h"
#include "marrow/journal/target.h"
#include "marrow/store/action.h"
#include "marrow/store/statement.h"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct targets targets;

static int set_up(void **state)
{
    (void)state;
    journal = kitchen_open("2026-11-19T12:30");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    targets_release(&targets);
    targets = (struct targets){ 0 };
    kitchen_close(journal);
    return 0;
}

static const struct targets *load(const char *day)
{
    targets_release(&targets);
    assert_ok(targets_load(&targets, journal->log, kitchen_date(day), &error));
    return &targets;
}

static void set(enum sex sex, const char *birth, enum life_stage stage, const char *from)
{
    struct profile profile = { .sex = sex, .stage = stage, .authority = "nasem" };
    profile.has_birth = birth != NULL;
    if (birth)
        profile.birth = kitchen_date(birth);
    assert_ok(profile_set(journal, &profile, kitchen_date(from), &error));
}

/* Adds an own target as a row. */
static void own(const char *sql)
{
    struct query query = { "own target", sql };
    struct statement *st;
    assert_ok(action_begin(journal->log, &error));
    assert_ok(statement_open(&st, journal->log, &query, &error));
    assert_ok(statement_run(st, &error));
    assert_ok(action_commit(journal->log, "Set target", &error));
    /* The store caches the statement under the query's address, which ends here: reopen. */
    journal_close(journal);
    assert_ok(journal_open(&journal, NULL, NULL, NULL, &error));
}

/* Splits a line of nasem.csv at its commas, keeping empty fields. */
static size_t split(char *line, char *fields[], size_t room)
{
    size_t count = 0;
    line[strcspn(line, "\r\n")] = '\0';
    for (char *at = line; count < room; at = strchr(at, ',') + 1) {
        fields[count++] = at;
        if (!strchr(at, ','))
            break;
    }
    for (size_t i = 1; i < count; i++)
        fields[i][-1] = '\0';
    return count;
}

/* The age group named by a line's first field: its youngest and oldest age in months. */
struct life {
    const char *name;
    enum sex sex;
    enum life_stage stage;
    int youngest, oldest;
};

static const struct life lives[] = {
    { "0-6 mo", SEX_FEMALE, STAGE_NONE, 0, 6 },
    { "7-12 mo", SEX_MALE, STAGE_NONE, 7, 11 },
    { "1-3 y", SEX_MALE, STAGE_NONE, 12, 47 },
    { "4-8 y", SEX_FEMALE, STAGE_NONE, 48, 107 },
    { "M 9-13", SEX_MALE, STAGE_NONE, 108, 167 },
    { "M 14-18", SEX_MALE, STAGE_NONE, 168, 227 },
    { "M 19-30", SEX_MALE, STAGE_NONE, 228, 371 },
    { "M 31-50", SEX_MALE, STAGE_NONE, 372, 611 },
    { "M 51-70", SEX_MALE, STAGE_NONE, 612, 851 },
    { "M >70", SEX_MALE, STAGE_NONE, 852, 1500 },
    { "F 9-13", SEX_FEMALE, STAGE_NONE, 108, 167 },
    { "F 14-18", SEX_FEMALE, STAGE_NONE, 168, 227 },
    { "F 19-30", SEX_FEMALE, STAGE_NONE, 228, 371 },
    { "F 31-50", SEX_FEMALE, STAGE_NONE, 372, 611 },
    { "F 51-70", SEX_FEMALE, STAGE_NONE, 612, 851 },
    { "F >70", SEX_FEMALE, STAGE_NONE, 852, 1500 },
    { "Pregnant 14-18", SEX_FEMALE, STAGE_PREGNANT, 168, 227 },
    { "Pregnant 19-30", SEX_FEMALE, STAGE_PREGNANT, 228, 371 },
    { "Pregnant 31-50", SEX_FEMALE, STAGE_PREGNANT, 372, 611 },
    { "Lactating 14-18", SEX_FEMALE, STAGE_LACTATING, 168, 227 },
    { "Lactating 19-30", SEX_FEMALE, STAGE_LACTATING, 228, 371 },
    { "Lactating 31-50", SEX_FEMALE, STAGE_LACTATING, 372, 611 },
};

static void assert_amount(const char *cell, bool has, double amount, const char *where)
{
    if (!*cell) {
        if (has)
            fail_msg("%s: nothing is printed, %g was loaded", where, amount);
    } else if (!has || amount != strtod(cell, NULL)) {
        fail_msg("%s: '%s' is printed, %g was loaded", where, cell, has ? amount : 0);
    }
}

/* Checks EAR, RDA or AI (with an asterisk), and upper limit. */
static void assert_cells(char *const cells[3], const struct target *target, enum nutrient nutrient,
                         const char *where)
{
    bool is_ai = strchr(cells[1], '*') != NULL;
    bool is_magnesium = nutrient == NUTRIENT_MAGNESIUM;
    assert_amount(cells[0], target->has_ear, target->ear, where);
    assert_amount(cells[1], target->has_goal, target->at_least, where);
    assert_amount(cells[2], target->has_limit, target->at_most, where);
    assert_string_equal(target->goal_kind, is_ai ? "AI" : "RDA");
    assert_string_equal(target->goal_authority, "NASEM");
    assert_int_equal(target->goal_year, is_magnesium ? 1997 : 2011);
    if (target->has_limit)
        assert_string_equal(target_counts_name(target->counts),
                            is_magnesium ? "supplements" : "all");
}

static void assert_age(char *const fields[10], const struct life *life, int months)
{
    static const enum nutrient order[] = { NUTRIENT_MAGNESIUM, NUTRIENT_CALCIUM,
                                           NUTRIENT_VITAMIN_D };
    struct date today = kitchen_date("2026-11-19");
    struct date_parts parts = date_parts(today);
    int all = parts.year * 12 + parts.month - 1 - months;
    char birth[32];
    snprintf(birth, sizeof birth, "%04d-%02d-%02d", all / 12, all % 12 + 1, parts.day);
    set(life->sex, birth, life->stage, "2026-11-19");
    const struct targets *loaded = load("2026-11-19");
    assert_false(loaded->is_guess);
    for (size_t i = 0; i < 3; i++) {
        char where[128];
        snprintf(where, sizeof where, "%s (%d months), %s", life->name, months,
                 nutrients[order[i]].name);
        assert_cells(fields + 1 + i * 3, &loaded->nutrients[order[i]], order[i], where);
    }
}

static void test_target__every_cell_of_the_nasem_table_is_as_printed(void **state)
{
    (void)state;
    char path[512];
    size_t lines = 0;
    snprintf(path, sizeof path, "%s/tests/journal/person/nasem.csv", getenv("MARROW_SOURCE"));
    char *text = fixture_read(path, NULL);
    assert_non_null(text);
    char *line = strchr(text, '\n') + 1; /* after the headings */
    while (*line) {
        char *next = strchr(line, '\n') + 1;
        char *fields[10];
        assert_int_equal(split(line, fields, 10), 10);
        assert_true(lines < sizeof lives / sizeof *lives);
        assert_string_equal(fields[0], lives[lines].name);
        assert_age(fields, &lives[lines], lives[lines].youngest);
        assert_age(fields, &lives[lines], lives[lines].oldest);
        lines++;
        line = next;
    }
    assert_int_equal(lines, 22);
    free(text);
}

static void test_target__a_skipped_profile_is_the_stricter_of_both_sexes(void **state)
{
    (void)state;
    const struct targets *loaded = load("2026-11-19");
    assert_true(loaded->is_guess);
    assert_string_equal(loaded->group, "adults 31-50, the stricter of both sexes");
    assert_true(loaded->nutrients[NUTRIENT_MAGNESIUM].at_least ==
                420); /* the man's, not the woman's 320 */
    assert_true(loaded->nutrients[NUTRIENT_CALCIUM].at_most == 2500);
    assert_false(loaded->nutrients[NUTRIENT_ENERGY].has_goal);
}

static void test_target__half_a_profile_is_used_for_what_it_says(void **state)
{
    (void)state;
    set(SEX_FEMALE, NULL, STAGE_NONE, "2026-11-19");
    assert_true(load("2026-11-19")->is_guess);
    assert_string_equal(targets.group, "women 31-50");
    assert_true(targets.nutrients[NUTRIENT_MAGNESIUM].at_least == 320);
    set(SEX_UNKNOWN, "1970-05-02", STAGE_NONE, "2026-11-19");
    assert_true(load("2026-11-19")->is_guess);
    assert_string_equal(targets.group, "adults 51-70, the stricter of both sexes");
    assert_true(targets.nutrients[NUTRIENT_CALCIUM].at_least == 1200); /* the woman's */
    assert_true(targets.nutrients[NUTRIENT_MAGNESIUM].at_least == 420); /* the man's */
    set(SEX_UNKNOWN, "2020-05-02", STAGE_NONE, "2026-11-19");
    assert_false(load("2026-11-19")->is_guess); /* sex does not matter for a child */
    assert_string_equal(targets.group, "children 4-8");
}

static void test_target__birthdays_change_the_target_on_their_day(void **state)
{
    (void)state;
    set(SEX_FEMALE, "1975-11-20", STAGE_NONE, "2026-01-01");
    assert_true(load("2026-11-19")->nutrients[NUTRIENT_CALCIUM].at_least == 1000);
    assert_string_equal(targets.group, "women 31-50");
    assert_true(load("2026-11-20")->nutrients[NUTRIENT_CALCIUM].at_least == 1200);
    assert_string_equal(targets.group, "women 51-70");
    assert_true(load("2046-11-19")->nutrients[NUTRIENT_VITAMIN_D].at_least == 15);
    assert_true(load("2046-11-20")->nutrients[NUTRIENT_VITAMIN_D].at_least == 20);
    assert_string_equal(targets.group, "women over 70");
}

static void test_target__a_pregnancy_counts_only_while_it_lasts(void **state)
{
    (void)state;
    set(SEX_FEMALE, "1990-05-02", STAGE_PREGNANT, "2026-03-01");
    set(SEX_FEMALE, "1990-05-02", STAGE_NONE, "2026-11-10");
    assert_true(load("2026-02-28")->nutrients[NUTRIENT_MAGNESIUM].at_least == 320);
    assert_true(load("2026-03-01")->nutrients[NUTRIENT_MAGNESIUM].at_least == 360);
    assert_string_equal(targets.group, "pregnant women 31-50");
    assert_true(load("2026-11-10")->nutrients[NUTRIENT_MAGNESIUM].at_least == 320);
}

static void be(const char *authority, enum sex sex, const char *birth, enum life_stage stage)
{
    struct profile profile = { .has_birth = true, .sex = sex, .stage = stage };
    profile.birth = kitchen_date(birth);
    snprintf(profile.authority, sizeof profile.authority, "%s", authority);
    assert_ok(profile_set(journal, &profile, kitchen_date("1900-01-15"), &error));
}

static const struct target *target_of(enum nutrient nutrient)
{
    return &load("2026-11-19")->nutrients[nutrient];
}

static void assert_limit(enum nutrient nutrient, double at_most, const char *authority,
                         const char *absent_from)
{
    const struct target *target = target_of(nutrient);
    assert_true(target->has_limit);
    assert_true(target->at_most == at_most);
    assert_string_equal(target->limit_authority, authority);
    if (absent_from)
        assert_string_equal(target->limit_absent_from, absent_from);
    else
        assert_null(target->limit_absent_from);
}

/* Whatever the nutrient, loading a stage keeps each goal and limit of the same age. */
static void assert_stage_keeps(const struct targets *age, const struct targets *stage,
                               const char *authority, int months)
{
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        const struct target *a = &age->nutrients[n];
        const struct target *b = &stage->nutrients[n];
        if ((a->has_goal && !b->has_goal) || (a->has_limit && !b->has_limit) ||
            (a->has_limit && !a->limit_absent_from && b->limit_absent_from))
            fail_msg("%s, %d months, %s: the stage takes away what the age has", authority, months,
                     nutrients[n].name);
    }
}

static void test_target__a_stage_never_takes_away_what_the_age_has(void **state)
{
    (void)state;
    static const char *const none[] = { "off", "on" };
    /* The last and the first month of each age group that any authority has. */
    static const int edges[] = { 119, 120, 131, 132, 155, 156, 167, 168, 179,
                                 180, 215, 216, 227, 228, 299, 300, 371, 372,
                                 611, 612, 779, 780, 851, 852, 911, 912, 1000 };
    for (size_t i = 0; i < authority_count * 2; i++) {
        const char *code = authorities[i / 2].code;
        assert_ok(setting_set(journal, SETTING_OTHER_LIMITS, none[i % 2], &error));
        for (size_t k = 0; k < sizeof edges / sizeof *edges; k++) {
            int months = edges[k];
            struct targets age;
            char birth[32];
            int all = 2026 * 12 + 10 - months;
            snprintf(birth, sizeof birth, "%04d-%02d-19", all / 12, all % 12 + 1);
            be(code, SEX_FEMALE, birth, STAGE_NONE);
            assert_ok(targets_load(&age, journal->log, kitchen_date("2026-11-19"), &error));
            be(code, SEX_FEMALE, birth, STAGE_PREGNANT);
            assert_stage_keeps(&age, load("2026-11-19"), code, months);
            be(code, SEX_UNKNOWN, birth, STAGE_LACTATING);
            assert_stage_keeps(&age, load("2026-11-19"), code, months);
            targets_release(&age);
        }
    }
}

static void test_target__pregnant_at_17_keeps_the_limits_of_17(void **state)
{
    (void)state;
    be("efsa", SEX_FEMALE, "2009-05-02", STAGE_PREGNANT);
    assert_limit(NUTRIENT_VITAMIN_D, 100, "EFSA", NULL);
    assert_limit(NUTRIENT_MAGNESIUM, 250, "SCF", NULL); /* EFSA keeps it */
    assert_true(target_of(NUTRIENT_CALCIUM)->at_least == 1150);
    assert_string_equal(targets.group, "pregnant women aged 17, values of girls 15-17");
}

static void test_target__becoming_pregnant_keeps_the_limit_of_the_day_before(void **state)
{
    (void)state;
    be("who", SEX_FEMALE, "1990-05-02", STAGE_PREGNANT);
    assert_limit(NUTRIENT_MAGNESIUM, 350, "FAO/WHO", NULL);
    assert_true(target_of(NUTRIENT_MAGNESIUM)->at_least == 220);
    assert_true(target_of(NUTRIENT_CALCIUM)->at_least == 1000);
}

static void test_target__a_stage_without_values_has_those_of_the_age(void **state)
{
    (void)state;
    set(SEX_FEMALE, "1974-05-02", STAGE_PREGNANT, "2026-03-01");
    assert_true(target_of(NUTRIENT_MAGNESIUM)->at_least == 320);
    assert_limit(NUTRIENT_CALCIUM, 2000, "NASEM", NULL);
    assert_limit(NUTRIENT_VITAMIN_D, 100, "NASEM", NULL);
    assert_string_equal(targets.group, "pregnant women aged 52, values of women 51-70");
}

static void test_target__where_the_authority_has_no_limit_another_s_stands(void **state)
{
    (void)state;
    static const struct {
        const char *code, *name;
    } cases[] = { { "uk", "UK" }, { "dach", "D-A-CH" }, { "nordic", "Nordic" } };
    for (size_t i = 0; i < 3; i++) {
        be(cases[i].code, SEX_FEMALE, "1985-05-02", STAGE_NONE);
        assert_limit(NUTRIENT_VITAMIN_D, 100, "EFSA", cases[i].name);
        assert_int_equal(target_of(NUTRIENT_MAGNESIUM)->counts, LIMIT_ADDED);
        be(cases[i].code, SEX_FEMALE, "1985-05-02", STAGE_PREGNANT);
        assert_limit(NUTRIENT_CALCIUM, 2500, "EFSA", cases[i].name);
    }
    /* EFSA has no calcium limit before 18; NASEM has. */
    be("efsa", SEX_MALE, "2012-05-02", STAGE_NONE);
    assert_limit(NUTRIENT_CALCIUM, 3000, "NASEM", "EFSA");
    be("uk", SEX_MALE, "2012-05-02", STAGE_NONE);
    assert_limit(NUTRIENT_CALCIUM, 3000, "NASEM", "UK");
}

static void test_target__another_s_limit_can_be_turned_off_and_one_s_own_goes_before(void **state)
{
    (void)state;
    be("uk", SEX_FEMALE, "1985-05-02", STAGE_NONE);
    own("INSERT INTO target (id, nutrient, from_day, at_most, modified_at) "
        "VALUES (1, 'vitamin_d', '2026-11-10', 50, '2026-11-10T00:00:00')");
    assert_limit(NUTRIENT_VITAMIN_D, 50, "own", NULL);
    assert_true(targets.nutrients[NUTRIENT_VITAMIN_D].is_own_limit);
    assert_true(target_of(NUTRIENT_CALCIUM)->has_limit);
    assert_ok(setting_set(journal, SETTING_OTHER_LIMITS, "off", &error));
    assert_false(target_of(NUTRIENT_CALCIUM)->has_limit);
    assert_limit(NUTRIENT_VITAMIN_D, 50, "own", NULL);
}

static void test_target__infants_are_told_in_months(void **state)
{
    (void)state;
    set(SEX_MALE, "2026-06-01", STAGE_NONE, "2026-11-19");
    assert_string_equal(load("2026-11-19")->group, "infants aged 0-6 months");
    assert_string_equal(load("2027-05-31")->group, "infants aged 7-12 months");
    assert_string_equal(load("2027-06-01")->group, "children 1-3");
}

static void test_target__an_own_target_stands_from_its_day_before_the_authority_s(void **state)
{
    (void)state;
    own("INSERT INTO target (id, nutrient, from_day, at_least, note, modified_at) "
        "VALUES (1, 'magnesium', '2026-11-10', 500, 'as advised', '2026-11-10T00:00:00')");
    own("INSERT INTO target (id, nutrient, from_day, at_least, at_most, quiet, modified_at) "
        "VALUES (2, 'magnesium', '2026-11-20', 300, 400, 1, '2026-11-10T00:00:00')");
    const struct target *magnesium = &load("2026-11-09")->nutrients[NUTRIENT_MAGNESIUM];
    assert_true(magnesium->at_least == 420);
    magnesium = &load("2026-11-10")->nutrients[NUTRIENT_MAGNESIUM];
    assert_true(magnesium->at_least == 500 && magnesium->goal_year == 0);
    assert_string_equal(magnesium->goal_authority, "own");
    assert_string_equal(magnesium->note, "as advised");
    assert_false(magnesium->has_ear);
    assert_true(magnesium->at_most == 350); /* not set, so the authority's limit applies */
    assert_string_equal(magnesium->limit_authority, "NASEM");
    magnesium = &load("2026-11-20")->nutrients[NUTRIENT_MAGNESIUM];
    assert_true(magnesium->at_least == 300 && magnesium->at_most == 400 && magnesium->quiet);
    assert_int_equal(magnesium->counts, LIMIT_ALL);
    assert_null(magnesium->note);
}

static void test_target__any_nutrient_can_lead_and_the_three_need_not(void **state)
{
    (void)state;
    load("2026-11-19");
    assert_int_equal(targets.leading_count, 3);
    assert_int_equal(targets.leading[2], NUTRIENT_VITAMIN_D);
    own("INSERT INTO target (id, nutrient, from_day, leading, modified_at) VALUES "
        "(1, 'sodium', '2026-11-10', 1, '2026-11-10T00:00:00'), "
        "(2, 'calcium', '2026-11-10', 0, '2026-11-10T00:00:00'), "
        "(3, 'sodium', '2026-11-15', NULL, '2026-11-10T00:00:00')");
    load("2026-11-10");
    assert_int_equal(targets.leading_count, 3);
    assert_int_equal(targets.leading[0], NUTRIENT_MAGNESIUM);
    assert_int_equal(targets.leading[1], NUTRIENT_VITAMIN_D);
    assert_int_equal(targets.leading[2], NUTRIENT_SODIUM);
    assert_int_equal(load("2026-11-15")->leading_count, 2);
    assert_int_equal(load("2026-11-09")->leading_count, 3);
    own("INSERT INTO target (id, nutrient, from_day, leading, modified_at) VALUES "
        "(4, 'magnesium', '2026-11-16', 0, '2026-11-10T00:00:00'), "
        "(5, 'vitamin_d', '2026-11-16', 0, '2026-11-10T00:00:00')");
    assert_int_equal(load("2026-11-16")->leading_count, 3); /* never zero */
}

static void test_target__an_own_limit_takes_away_a_goal_above_it(void **state)
{
    (void)state;
    own("INSERT INTO target (id, nutrient, from_day, at_most, modified_at) "
        "VALUES (1, 'calcium', '2026-11-10', 800, '2026-11-10T00:00:00')");
    const struct target *calcium = &load("2026-11-19")->nutrients[NUTRIENT_CALCIUM];
    assert_true(calcium->has_limit && calcium->at_most == 800);
    assert_false(calcium->has_goal);
    assert_true(load("2026-11-09")->nutrients[NUTRIENT_CALCIUM].has_goal);
}

static void test_target__of_both_sexes_the_lower_limit_stands(void **state)
{
    (void)state;
    struct profile profile = { .authority = "test" };
    own("INSERT INTO reference_intake (authority, nutrient, sex, stage, from_months, to_months, "
        "year, goal, "
        "goal_kind, upper_limit, limit_counts, source) VALUES "
        "('test', 'zinc', 'female', 'none', 0, 2400, 2001, 8, 'RDA', 45, 'all', 'a test'), "
        "('test', 'zinc', 'male', 'none', 0, 2400, 2002, 11, 'RDA', 40, 'added', 'a test'), "
        "('test', 'iron', 'female', 'none', 0, 2400, 2003, 18, 'RDA', 40, 'added', 'a test'), "
        "('test', 'iron', 'male', 'none', 0, 2400, 2004, 8, 'RDA', 45, 'all', 'a test')");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-11-19"), &error));
    load("2026-11-19");
    assert_true(targets.nutrients[NUTRIENT_ZINC].at_least == 11);
    assert_true(targets.nutrients[NUTRIENT_ZINC].at_most == 40);
    assert_int_equal(targets.nutrients[NUTRIENT_ZINC].counts, LIMIT_ADDED);
    assert_true(targets.nutrients[NUTRIENT_IRON].at_least == 18);
    assert_true(targets.nutrients[NUTRIENT_IRON].at_most == 40);
    assert_int_equal(targets.nutrients[NUTRIENT_IRON].limit_year, 2003);
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_target)
{
    const struct CMUnitTest tests[] = {
        each(test_target__every_cell_of_the_nasem_table_is_as_printed),
        each(test_target__a_skipped_profile_is_the_stricter_of_both_sexes),
        each(test_target__half_a_profile_is_used_for_what_it_says),
        each(test_target__birthdays_change_the_target_on_their_day),
        each(test_target__a_pregnancy_counts_only_while_it_lasts),
        each(test_target__a_stage_never_takes_away_what_the_age_has),
        each(test_target__pregnant_at_17_keeps_the_limits_of_17),
        each(test_target__becoming_pregnant_keeps_the_limit_of_the_day_before),
        each(test_target__a_stage_without_values_has_those_of_the_age),
        each(test_target__where_the_authority_has_no_limit_another_s_stands),
        each(test_target__another_s_limit_can_be_turned_off_and_one_s_own_goes_before),
        each(test_target__infants_are_told_in_months),
        each(test_target__an_own_target_stands_from_its_day_before_the_authority_s),
        each(test_target__any_nutrient_can_lead_and_the_three_need_not),
        each(test_target__an_own_limit_takes_away_a_goal_above_it),
        each(test_target__of_both_sexes_the_lower_limit_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
