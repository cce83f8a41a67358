#include "fixture.h"

#include <string.h>

#include "file/catalogue_file.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/fold.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/writer.h"
#include "search/typo.h"
#include "search/vocabulary.h"

static const char *const names[] = {
    "Σπανάκι ωμό",      "Шпинат сырой",     "Творог",     "Épinards crus",
    "Crème brûlée",     "Käsespätzle",      "Smørrebrød", "თაფლი",
    "Jalapeño peppers", "Pierogi z mięsem", "Oats",
};

static struct catalogues catalogues;

static int begin(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct writer *writer = NULL;
    const struct catalogue_info info = { "world", "t", "1", "", "", "", "", 0 };
    fixture_begin();
    const char *folder = fixture_path("catalogues");
    assert_ok(writer_open(&writer, folder, &info, &error));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct food food = { .origin = names[i], .name = names[i], .source = "t", .rank = 8 };
        assert_ok(writer_add(writer, &food, &error));
    }
    assert_ok(writer_finish(writer, &error));
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    return 0;
}

static int end(void **state)
{
    (void)state;
    catalogues_close(&catalogues);
    fixture_end();
    return 0;
}

/* Fails unless the typed word is taken for `meant`, or for nothing where that is "": both with the
 * words of large catalogues, which are looked up, and with those of small ones, which are in
 * memory. */
static void assert_meant(const char *typed, const char *meant)
{
    struct error error = ERROR_INIT;
    struct vocabulary *vocabulary;
    struct fold_words words;
    struct typos typos;
    fold_split(&words, typed);
    assert_ok(typos_probe(&typos, catalogues.items[0], words.words[0], 4, &error));
    const char *found = typos.count ? typos.items[0].text : "";
    if (strcmp(found, meant) != 0)
        fail_msg("\"%s\" is taken for \"%s\", not \"%s\"", typed, found, meant);
    assert_ok(vocabulary_load(&vocabulary, catalogues.items[0], &error));
    vocabulary_find_typos(&typos, vocabulary, words.words[0], 4);
    assert_int_equal(typos.count > 0, *meant != '\0');
    vocabulary_free(vocabulary);
}

static void test_slips__are_forgiven_in_every_script(void **state)
{
    (void)state;
    assert_meant("σπανακη", "σπανακι"); /* a letter wrong */
    assert_meant("σπναάκι", "σπανακι"); /* two swapped */
    assert_meant("πσανάκι", "σπανακι");
    assert_meant("σπανκι", "σπανακι"); /* one missing */
    assert_meant("πανάκι", "σπανακι");
    assert_meant("σσπανάκι", "σπανακι"); /* one doubled */
    assert_meant("шпенат", "шпинат");
    assert_meant("шпиннат", "шпинат");
    assert_meant("шинат", "шпинат");
    assert_meant("творок", "творог");
    assert_meant("თფალი", "თაფლი");
    assert_meant("творогы", "творог"); /* one too many, where no word continues */
    assert_meant("oatsq", "oats");
    assert_meant("γγγγγ", "");
    assert_meant("шшшш", "");
}

/* Accents are removed before words are compared, so a typo may be in the letter, the accent or
 * both. */
static void test_slips__are_forgiven_beside_accents(void **state)
{
    (void)state;
    assert_meant("épniards", "epinards");
    assert_meant("èpinrads", "epinards");
    assert_meant("brüléd", "brulee");
    assert_meant("kasespatzla", "kasespatzle");
    assert_meant("smorrebröt", "smorrebrod");
    assert_meant("halapeño", "jalapeno");
    assert_meant("piérogy", "pierogi");
}

static void test_slips__are_found_at_the_beginning_of_longer_words(void **state)
{
    (void)state;
    assert_meant("kasesbat", "kasespat");
    assert_meant("smorrepr", "smorrebr");
    assert_meant("jalapa", "jalape");
    assert_meant("kasez", "");
}

TESTS(test_typo)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_slips__are_forgiven_in_every_script),
        cmocka_unit_test(test_slips__are_forgiven_beside_accents),
        cmocka_unit_test(test_slips__are_found_at_the_beginning_of_longer_words),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
