/* The report: its figures are those of the review, and whatever a food is called stays text. */
#include "pharmacy.h"

#include <math.h>

#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/journal/profile.h"
#include "marrow/report/page.h"
#include "marrow/report/panel.h"
#include "marrow/report/wording.h"

#define EVIL "</script><img src=x onerror=alert(1)> \"'&|`*_[a](http://b)"
#define TURNED                                                                                     \
    "Loaf \xE2\x80\xAE"                                                                            \
    "live\x1B[31m"

static struct journal *journal;
static struct error error = ERROR_INIT;
static struct page page;
static struct page_blocks blocks;
static struct buffer out = BUFFER_INIT;
static struct food oats, evil, turned, tablet;
static const struct wording wording = { .unicode = true };

static int set_up(void **state)
{
    (void)state;
    struct profile profile = { .has_birth = true, .sex = SEX_FEMALE, .authority = "nasem" };
    journal = kitchen_open("2026-11-19T12:30");
    profile.birth = kitchen_date("1986-05-02");
    assert_ok(profile_set(journal, &profile, kitchen_date("2026-01-01"), &error));
    oats = kitchen_food("own:oats", "Oats", 100, 50, 0, 380);
    evil = kitchen_food("own:evil", EVIL, 10, 120, 1, 60);
    turned = kitchen_food("own:turned", TURNED, 0, 40, 0, 250);
    turned.values[NUTRIENT_MAGNESIUM] = food_value(0, KNOWN_NOT);
    tablet = kitchen_tablet("own:magnesium", "Magnesium", 300);
    page = (struct page){ .name = NULL };
    blocks = (struct page_blocks){ .count = 0 };
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    page_blocks_release(&blocks);
    page_release(&page);
    buffer_release(&out);
    kitchen_close(journal);
    return 0;
}

/* Logs two complete days and one that is not. */
static void eat(void)
{
    kitchen_log(journal, &oats, 100, "2026-11-16", BREAKFAST);
    kitchen_log(journal, &evil, 200, "2026-11-16", DINNER);
    kitchen_log(journal, &oats, 300, "2026-11-17", BREAKFAST);
    kitchen_log(journal, &turned, 100, "2026-11-17", DINNER);
    kitchen_log(journal, &oats, 900, "2026-11-18", LUNCH);
}

static void load(const char *from, const char *to, const char *name, enum panel panel)
{
    assert_ok(page_load(&page, journal, name, panel, kitchen_date(from), kitchen_date(to), &error));
    page_compose(&blocks, &page, &wording);
}

static void write(enum page_format format)
{
    buffer_clear(&out);
    page_write(&out, &blocks, format);
}

static void assert_has(const char *part)
{
    if (!strstr(out.text, part))
        fail_msg("the page lacks '%s':\n%s", part, out.text);
}

static void assert_lacks(const char *part)
{
    if (strstr(out.text, part))
        fail_msg("the page has '%s'", part);
}

static void assert_near(double actual, double expected)
{
    if (fabs(actual - expected) > 1e-9 * fmax(1, fabs(expected)))
        fail_msg("%.15g, expected %.15g", actual, expected);
}

static void test_page__names_stay_text_in_html(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", "<b>Ann</b>", PANEL_NONE);
    write(PAGE_HTML);
    assert_has("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &quot;&#39;&amp;|");
    assert_has("&lt;b&gt;Ann&lt;/b&gt;");
    assert_lacks("<img");
    assert_lacks("<script");
    assert_lacks("</script");
    assert_lacks("\x1B");
    assert_lacks("\xE2\x80\xAE");
    assert_true(text_is_utf8(out.text, out.length));
    assert_has("default-src 'none'");
    assert_lacks("href=");
    assert_lacks("src=\"");
    assert_lacks("url(");
}

static void test_page__names_stay_text_in_markdown(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", NULL, PANEL_NONE);
    write(PAGE_MARKDOWN);
    assert_has(
        "\\</script\\>\\<img src=x onerror=alert(1)\\> \"'\\&\\|\\`\\*\\_\\[a\\](http\\://b)");
    assert_lacks("\x1B");
    assert_lacks("\xE2\x80\xAE");
}

static void test_page__names_stay_text_in_plain_text(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", NULL, PANEL_NONE);
    write(PAGE_PLAIN);
    assert_lacks("\x1B");
    assert_lacks("\xE2\x80\xAE");
    for (const char *line = out.text; *line; line += strcspn(line, "\n") + 1)
        assert_true(text_width(line, strcspn(line, "\n")) <= 78);
}

static void test_page__a_mean_with_unknown_values_is_a_lower_bound_and_says_its_days(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", NULL, PANEL_NONE);
    write(PAGE_PLAIN);
    /* (120 + 300) / 2 mg of magnesium; the loaf can add any amount */
    assert_has("Magnesium, mg  ≥ 210  not known      ≥ 210                 0              2");
    assert_has("of the 2 complete days alone");
    assert_has("no bound known");
    assert_has("2 complete, 1 partial");
}

static void test_page__the_meals_add_up_to_the_mean(void **state)
{
    (void)state;
    eat();
    struct course_plan plan = pharmacy_plan("2026-11-01", 1);
    plan.interval_days = 30;
    pharmacy_begin(journal, &tablet, &plan);
    pharmacy_take(journal, 1, "2026-11-01", 0, MINUTE_NONE);
    load("2026-11-16", "2026-11-18", NULL, PANEL_NONE);
    for (size_t n = 0; n < NUTRIENT_COUNT; n++) {
        double known = 0;
        for (size_t i = 0; i < page.meal_count; i++)
            known += page.meals[i].means[n].known;
        assert_near(known, page.review.period.nutrients[n].mean.known);
    }
    assert_near(page.review.period.nutrients[NUTRIENT_MAGNESIUM].mean_supplements.known, 10);
    write(PAGE_PLAIN);
    assert_has("Supplements             10");
}

static void test_page__who_it_is_about_is_told_only_with_a_name(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", NULL, PANEL_NONE);
    write(PAGE_PLAIN);
    assert_lacks("40 years");
    page_blocks_release(&blocks);
    page_release(&page);
    load("2026-11-16", "2026-11-18", "Ann", PANEL_NONE);
    write(PAGE_PLAIN);
    assert_has("40 years");
    assert_has("Ann");
}

static void test_page__without_a_complete_day_there_is_no_mean(void **state)
{
    (void)state;
    load("2026-11-16", "2026-11-19", NULL, PANEL_NONE);
    write(PAGE_HTML);
    assert_has("There is no mean: no day of the period is complete.");
    assert_has("<svg");
    assert_lacks("nan");
    assert_lacks("\"inf");
}

static void test_page__a_long_period_is_shown_by_months(void **state)
{
    (void)state;
    eat();
    load("2026-01-01", "2026-12-31", NULL, PANEL_NONE);
    write(PAGE_HTML);
    assert_has("Magnesium by month, mg");
    assert_has("Nov 2026: ≥ 210 mg, mean of 2 complete days");
    assert_lacks("nan");
}

static void test_page__a_panel_adds_its_nutrients_with_their_sources(void **state)
{
    (void)state;
    eat();
    load("2026-11-16", "2026-11-18", NULL, PANEL_BONES);
    write(PAGE_MARKDOWN);
    assert_has("| Phosphorus, mg |");
    assert_has("Phosphorus, goal 700 mg");
}

static void test_page__a_format_has_one_name(void **state)
{
    (void)state;
    enum page_format format = PAGE_HTML;
    assert_true(page_format_find(&format, "markdown") && format == PAGE_MARKDOWN);
    assert_true(page_format_find(&format, "text") && format == PAGE_PLAIN);
    assert_false(page_format_find(&format, "pdf"));
}

#define each(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

TESTS(test_page)
{
    const struct CMUnitTest tests[] = {
        each(test_page__names_stay_text_in_html),
        each(test_page__names_stay_text_in_markdown),
        each(test_page__names_stay_text_in_plain_text),
        each(test_page__a_mean_with_unknown_values_is_a_lower_bound_and_says_its_days),
        each(test_page__the_meals_add_up_to_the_mean),
        each(test_page__who_it_is_about_is_told_only_with_a_name),
        each(test_page__without_a_complete_day_there_is_no_mean),
        each(test_page__a_long_period_is_shown_by_months),
        each(test_page__a_panel_adds_its_nutrients_with_their_sources),
        each(test_page__a_format_has_one_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
