#include "fixture.h"

#include "marrow/base/spell.h"

static const char *const known[] = { "delete", "day", "edit", "list", "magnesium", "manganese" };

/* Returns the nearest of the known words, or "". */
static const char *nearest(const char *typed)
{
    struct spell spell;
    spell_begin(&spell, typed);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        spell_try(&spell, known[i]);
    return spell.nearest ? spell.nearest : "";
}

static void test_spell__a_slip_finds_the_word(void **state)
{
    (void)state;
    assert_string_equal(nearest("delte"), "delete");
    assert_string_equal(nearest("deleet"), "delete");
    assert_string_equal(nearest("DYA"), "day");
    assert_string_equal(nearest("lisst"), "list");
    assert_string_equal(nearest("magnesum"), "magnesium");
    assert_string_equal(nearest("manganse"), "manganese");
}

static void test_spell__a_far_word_finds_none(void **state)
{
    (void)state;
    assert_string_equal(nearest("export"), "");
    assert_string_equal(nearest("et"), "");
    assert_string_equal(nearest("d"), "");
    assert_string_equal(nearest(""), "");
    assert_string_equal(nearest("a word that is longer than any command or nutrient"), "");
}

static void test_spell__a_hint_is_a_question_or_nothing(void **state)
{
    (void)state;
    char hint[SPELL_HINT];
    struct spell spell;
    spell_begin(&spell, "lsit");
    assert_string_equal(spell_hint(hint, &spell), "");
    spell_try(&spell, "list");
    assert_int_equal(spell.slips, 1);
    assert_string_equal(spell_hint(hint, &spell), "; did you mean list?");
}

TESTS(test_spell)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spell__a_slip_finds_the_word),
        cmocka_unit_test(test_spell__a_far_word_finds_none),
        cmocka_unit_test(test_spell__a_hint_is_a_question_or_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
