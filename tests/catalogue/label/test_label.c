#include "fixture.h"

#include <math.h>
#include <string.h>

#include "marrow/catalogue/food.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"

/* Texts of labels, and their amounts, calculated by hand from the daily values: of the USA since
 * 2016 (magnesium 420 mg, calcium 1300 mg, vitamin D 20 µg), before (400, 1000, 10 µg), of the EU
 * (375, 800, 5). */
static const struct {
    enum nutrient nutrient;
    const char *text;
    enum label label;
    double amount;
    enum known known;
} cases[] = {
    { NUTRIENT_MAGNESIUM, "150 mg", LABEL_UNSAID, 150, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "150mg", LABEL_EU, 150, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "0.15 g", LABEL_UNSAID, 150, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "1,5 mg", LABEL_UNSAID, 1.5, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "20% DV", LABEL_UNSAID, 84, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "20 % DV", LABEL_US_OLD, 80, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "20% NRV", LABEL_UNSAID, 75, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "20%", LABEL_EU, 75, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "10 mmol", LABEL_UNSAID, 243.05, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "10 mEq", LABEL_UNSAID, 121.525, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "20% DV", LABEL_UNSAID, 260, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "20% dv", LABEL_US_OLD, 200, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "15 % NRV", LABEL_EU, 120, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "5 mmol", LABEL_UNSAID, 200.39, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "10 mEq", LABEL_UNSAID, 200.39, KNOWN_EXACT },
    { NUTRIENT_MAGNESIUM, "10 mmol", LABEL_UNSAID, 243.05, KNOWN_EXACT },
    { NUTRIENT_SODIUM, "10 mmol", LABEL_UNSAID, 229.9, KNOWN_EXACT },
    { NUTRIENT_SODIUM, "10 mEq", LABEL_UNSAID, 229.9, KNOWN_EXACT },
    { NUTRIENT_POTASSIUM, "10 mEq", LABEL_UNSAID, 390.98, KNOWN_EXACT },
    { NUTRIENT_PHOSPHORUS, "10 mmol", LABEL_UNSAID, 309.74, KNOWN_EXACT },
    { NUTRIENT_SODIUM, "1.2 g salt", LABEL_UNSAID, 480, KNOWN_EXACT },
    { NUTRIENT_SODIUM, "Salt: 1,2 g", LABEL_UNSAID, 480, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_A, "1000 IU retinol", LABEL_UNSAID, 300, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_A, "900 mcg RAE", LABEL_UNSAID, 900, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_E, "30 IU natural", LABEL_UNSAID, 20.1, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_E, "30 IE dl-alpha-tocopherol", LABEL_UNSAID, 13.5, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "400 I.E.", LABEL_UNSAID, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "20 mcg (800 IU)", LABEL_UNSAID, 20, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "20 mcg (100% DV)", LABEL_UNSAID, 20, KNOWN_EXACT },
    { NUTRIENT_ENERGY, "230 Calories", LABEL_UNSAID, 230, KNOWN_EXACT },
    { NUTRIENT_ENERGY, "230 Cal", LABEL_UNSAID, 230, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "1 000 mg", LABEL_UNSAID, 1000, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "1,000.5 mg", LABEL_UNSAID, 1000.5, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "7E-05 g", LABEL_UNSAID, 70, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "400 IU", LABEL_UNSAID, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "10 mcg", LABEL_UNSAID, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "10 µg", LABEL_UNSAID, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "0.01 mg", LABEL_UNSAID, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "100% DV", LABEL_UNSAID, 20, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "100% DV", LABEL_US_OLD, 10, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "100% NRV", LABEL_UNSAID, 5, KNOWN_EXACT },
    { NUTRIENT_VITAMIN_D, "200%", LABEL_US_2016, 40, KNOWN_EXACT },
    { NUTRIENT_ENERGY, "418.4 kJ", LABEL_UNSAID, 100, KNOWN_EXACT },
    { NUTRIENT_IRON, "50% DV", LABEL_UNSAID, 9, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "0", LABEL_UNSAID, 0, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "0 mg", LABEL_UNSAID, 0, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "0% DV", LABEL_UNSAID, 0, KNOWN_EXACT },
    { NUTRIENT_CALCIUM, "~0", LABEL_UNSAID, 0, KNOWN_ASSUMED },
    { NUTRIENT_CALCIUM, "", LABEL_UNSAID, 0, KNOWN_NOT },
    { NUTRIENT_CALCIUM, "  ", LABEL_UNSAID, 0, KNOWN_NOT },
    { NUTRIENT_CALCIUM, "?", LABEL_UNSAID, 0, KNOWN_NOT },
    { NUTRIENT_CALCIUM, "unknown", LABEL_UNSAID, 0, KNOWN_NOT },
    { NUTRIENT_CALCIUM, "<1 mg", LABEL_UNSAID, 1, KNOWN_BELOW },
    { NUTRIENT_CALCIUM, "less than 2% DV", LABEL_UNSAID, 26, KNOWN_BELOW },
    { NUTRIENT_CALCIUM, ">= 12 mg", LABEL_UNSAID, 12, KNOWN_AT_LEAST },
    { NUTRIENT_CALCIUM, "at least 12 mg", LABEL_UNSAID, 12, KNOWN_AT_LEAST },
};

static void test_label_read__gives_what_was_reckoned_by_hand(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error = ERROR_INIT;
        struct label_value said;
        if (label_read(&said, cases[i].nutrient, cases[i].text, cases[i].label, &error))
            fail_msg("%s %s: %s", nutrients[cases[i].nutrient].code, cases[i].text, error.text);
        if (said.value.known != cases[i].known ||
            fabs(said.value.amount - cases[i].amount) > 1e-9 * (1 + cases[i].amount))
            fail_msg("%s %s: %.15g, %s", nutrients[cases[i].nutrient].code, cases[i].text,
                     said.value.amount, food_known_name(said.value.known));
    }
}

static const struct {
    enum nutrient nutrient;
    const char *text;
    enum label label;
    const char *why;
} refused[] = {
    { NUTRIENT_CALCIUM, "120", LABEL_UNSAID, "add the unit" },
    { NUTRIENT_CALCIUM, "20%", LABEL_UNSAID, "of what" },
    { NUTRIENT_CALCIUM, "20% DV", LABEL_EU, "is not used on" },
    { NUTRIENT_CALCIUM, "20% NRV", LABEL_US_2016, "is not used on" },
    { NUTRIENT_CALCIUM, "20% of it", LABEL_UNSAID, "use % DV or % NRV" },
    { NUTRIENT_CALCIUM, "400 IU", LABEL_UNSAID, "not measured in IU" },
    { NUTRIENT_CALCIUM, "120 ml", LABEL_UNSAID, "not measured in ml" },
    { NUTRIENT_CALCIUM, "120 mq", LABEL_UNSAID, "is not a unit" },
    { NUTRIENT_CALCIUM, "much", LABEL_UNSAID, "is not a value" },
    { NUTRIENT_CALCIUM, "-5 mg", LABEL_UNSAID, "is not a value" },
    { NUTRIENT_CALCIUM, "nan mg", LABEL_UNSAID, "is not a value" },
    { NUTRIENT_CALCIUM, "1.5.2 mg", LABEL_UNSAID, "is not an amount" },
    { NUTRIENT_CALCIUM, "½½ mg", LABEL_UNSAID, "is not an amount" },
    { NUTRIENT_CALCIUM, "1,000 mg", LABEL_UNSAID, "could mean 1000 or 1;" },
    { NUTRIENT_CALCIUM, "1.000 mg", LABEL_UNSAID, "could mean 1000 or 1;" },
    { NUTRIENT_CALCIUM, "<1,350 mg", LABEL_UNSAID, "could mean 1350 or 1.35;" },
    { NUTRIENT_SODIUM, "2.300 mg", LABEL_UNSAID, "could mean 2300 or 2.3;" },
    { NUTRIENT_ENERGY, "1,234 kJ", LABEL_UNSAID, "could mean 1234 or 1.234; type 1234 or 1.2340" },
    { NUTRIENT_CALCIUM, "2-3 mg", LABEL_UNSAID, "is a range; give one amount, such as 2.5" },
    { NUTRIENT_CALCIUM, "20–30% DV", LABEL_UNSAID, "is a range" },
    { NUTRIENT_CALCIUM, "2 to 3 mg", LABEL_UNSAID, "is a range" },
    { NUTRIENT_IRON, "10 mmol", LABEL_UNSAID, "not measured in mmol" },
    { NUTRIENT_PHOSPHORUS, "10 mEq", LABEL_UNSAID, "depend on the pH" },
    { NUTRIENT_VITAMIN_A, "5000 IU", LABEL_UNSAID, "depends on its form: write IU retinol" },
    { NUTRIENT_VITAMIN_A, "5000 IU beta-carotene", LABEL_UNSAID, "0.05 µg in food" },
    { NUTRIENT_VITAMIN_E, "30 IU", LABEL_UNSAID, "IU natural, IU synthetic" },
    { NUTRIENT_CALCIUM, "1.2 g salt", LABEL_UNSAID, "is not a unit" },
    { NUTRIENT_VITAMIN_D, "20 µg (400 IU)", LABEL_UNSAID, "in brackets, 400 IU, is another" },
    { NUTRIENT_CALCIUM, "1 g (1,000 mg)", LABEL_UNSAID, "could mean 1000 or 1" },
    { NUTRIENT_FOLATE, "50% DV", LABEL_UNSAID, "no daily value" },
    { NUTRIENT_VITAMIN_A, "50% DV", LABEL_US_OLD, "no daily value" },
};

static void test_label_read__refuses_what_it_would_have_to_guess(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct error error = ERROR_INIT;
        struct label_value said;
        if (label_read(&said, refused[i].nutrient, refused[i].text, refused[i].label, &error) !=
                STATUS_INVALID ||
            !strstr(error.text, refused[i].why))
            fail_msg("%s: '%s'", refused[i].text, error.text);
    }
}

static void test_label_find__knows_labels_by_name(void **state)
{
    (void)state;
    enum label label;
    assert_true(label_find(&label, "us"));
    assert_int_equal(label, LABEL_US_2016);
    assert_true(label_find(&label, "US-old"));
    assert_int_equal(label, LABEL_US_OLD);
    assert_true(label_find(&label, "eu"));
    assert_false(label_find(&label, "mars"));
    /* amounts up to 2 % of the daily value may be stated as 0 */
    for (enum nutrient n = 0; n < NUTRIENT_LEADING; n++)
        assert_true(fabs(label_zero(n) - label_day(LABEL_US_2016, n) * 0.02) < 1e-9);
}

TESTS(test_label)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_label_read__gives_what_was_reckoned_by_hand),
        cmocka_unit_test(test_label_read__refuses_what_it_would_have_to_guess),
        cmocka_unit_test(test_label_find__knows_labels_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
