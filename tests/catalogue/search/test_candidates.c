#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "lookup.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"

#define DIPS 200 /* products with a correctly spelled word */

struct row {
    const char *key;
    const char *name;
    const char *source;
    int rank;
};

static const struct row chosen[] = {
    { "starter:kefir", "Kefir, plain, low-fat", "fdc:170904", 2 },
    { "starter:spinach-raw", "Spinach, raw", "fdc:168462", 1 },
    { "starter:almonds", "Almonds", "fdc:170567", 1 },
    { "starter:cilantro", "Cilantro, fresh", "fdc:169997", 2 },
    { "starter:broccoli", "Broccoli, cooked", "fdc:169967", 1 },
};

static const struct row table[] = {
    { "fndds:11115400", "Kefir", "fdc:2705394", 6 },
    { "fndds:72125217", "Spinach, fresh, cooked with oil", "fdc:2709618", 6 },
    { "fndds:72125211", "Spinach, fresh, cooked, no added fat", "fdc:2709615", 6 },
    { "fndds:72125218", "Spinach, fresh, cooked with butter", "fdc:2709619", 6 },
    { "fdc:169997", "Coriander (cilantro) leaves, raw", "fdc:169997", 5 },
    { "fdc:170922", "Coriander seed", "fdc:170922", 5 },
};

static const struct row products[] = {
    { "fdc:1", "SPINICH BAR", "fdc:1", 8 },         { "fdc:2", "SPINICH WRAP", "fdc:2", 8 },
    { "fdc:3", "SPINICH CRACKERS", "fdc:3", 8 },    { "fdc:4", "ALMONDS", "fdc:4", 8 },
    { "fdc:5", "STEAMD BROCCOLI MIX", "fdc:5", 8 },
};

static struct lookup lookup;

static void add(struct writer *writer, const char *key, const char *name, const char *source,
                int rank)
{
    struct error error = ERROR_INIT;
    struct food food = { .origin = key, .name = name, .source = source, .rank = rank };
    assert_ok(writer_add(writer, &food, &error));
}

static struct writer *open_writer(const char *name)
{
    struct error error = ERROR_INIT;
    struct writer *writer = NULL;
    struct catalogue_info info = { name, name, "1", "", "", "", "", 0 };
    assert_ok(writer_open(&writer, fixture_path("catalogues"), &info, &error));
    return writer;
}

static void write_foods(const char *name, const struct row *rows, size_t count, int dips)
{
    struct error error = ERROR_INIT;
    struct writer *writer = open_writer(name);
    for (size_t i = 0; i < count; i++)
        add(writer, rows[i].key, rows[i].name, rows[i].source, rows[i].rank);
    for (int i = 0; i < dips; i++) {
        char key[32];
        char dip[32];
        snprintf(key, sizeof key, "fdc:%d", 1000 + i);
        snprintf(dip, sizeof dip, "DIP NO %d, SPINACH", i);
        add(writer, key, dip, key, 8);
    }
    assert_ok(writer_finish(writer, &error));
}

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    write_foods("starter", chosen, sizeof chosen / sizeof *chosen, 0);
    write_foods("sr-legacy", table, sizeof table / sizeof *table, 0);
    write_foods("branded", products, sizeof products / sizeof *products, DIPS);
    lookup_open(&lookup, fixture_path("catalogues"));
    return 0;
}

static int end(void **state)
{
    (void)state;
    lookup_close(&lookup);
    fixture_end();
    return 0;
}

/* Fails unless the keys found, best first, begin with `wanted`. */
static void assert_finds(const char *text, const char *wanted)
{
    struct error error = ERROR_INIT;
    struct search_results results;
    struct buffer keys = BUFFER_INIT;
    assert_ok(search_find(&results, lookup.search, text, 5, NULL, &error));
    for (size_t i = 0; i < results.count; i++)
        buffer_addf(&keys, "%s%s", i ? " " : "", results.hits[i].food.origin);
    if (strncmp(keys.text, wanted, strlen(wanted)) != 0)
        fail_msg("\"%s\" finds \"%s\", not \"%s\"", text, keys.text, wanted);
    buffer_release(&keys);
    search_results_release(&results);
}

static void test_candidates__have_the_chosen_food_before_what_a_table_has(void **state)
{
    (void)state;
    assert_finds("kefir", "starter:kefir fndds:11115400");
    assert_finds("almonds", "starter:almonds fdc:4");
}

/* Three foods of the table have "fresh" in their names, and no starter food does. */
static void test_candidates__of_a_table_hide_no_food_that_lacks_a_soft_word(void **state)
{
    (void)state;
    assert_finds("fresh spinach", "starter:spinach-raw fndds:");
}

static void test_candidates__of_a_table_are_shown_as_what_was_chosen_of_them(void **state)
{
    (void)state;
    assert_finds("cilantro", "starter:cilantro");
    assert_finds("cilantro leaves", "fdc:169997");
    assert_finds("coriander", "fdc:170922 fdc:169997");
}

/* Checks that foods with the word that was meant come before products that misspell it, and that
 * these are still listed. */
static void test_candidates__that_are_slips_stand_behind_what_was_meant(void **state)
{
    (void)state;
    assert_finds("spinich", "starter:spinach-raw fndds:72125217 fndds:72125218 fdc:1 fdc:2");
    assert_finds("spinich wrap", "fdc:2");
}

static void test_candidates__of_products_by_a_slip_do_not_hide_plain_foods(void **state)
{
    (void)state;
    assert_finds("steamd brocoli", "starter:broccoli fdc:5");
    assert_finds("stemd broccoli", "starter:broccoli");
}

TESTS(test_candidates)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_candidates__have_the_chosen_food_before_what_a_table_has),
        cmocka_unit_test(test_candidates__of_a_table_hide_no_food_that_lacks_a_soft_word),
        cmocka_unit_test(test_candidates__of_a_table_are_shown_as_what_was_chosen_of_them),
        cmocka_unit_test(test_candidates__that_are_slips_stand_behind_what_was_meant),
        cmocka_unit_test(test_candidates__of_products_by_a_slip_do_not_hide_plain_foods),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
