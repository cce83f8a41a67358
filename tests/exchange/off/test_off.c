#include "fixture.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/label.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"

/* Paths in the fixture. */
static const char *folder;
static const char *products;
static const char *rejects_path;

static int begin(void **state)
{
    (void)state;
    fixture_begin();
    folder = fixture_path("catalogues");
    products = fixture_path("products");
    rejects_path = fixture_path("rejects.csv");
    return 0;
}

static int end(void **state)
{
    (void)state;
    fixture_end();
    return 0;
}

static struct import_result last_result; /* of import_text */

static enum status import(struct import_result *result, const char *file, struct error *error)
{
    const struct import_options options = {
        .own_name = "own", .folder = folder, .rejects = rejects_path, .replaces_rejects = true
    };
    return import_files(result, &file, 1, &options, error);
}

/* Imports the text, and returns the counts of its one catalogue. */
static struct import_catalogue import_text(const char *text)
{
    struct error error = ERROR_INIT;
    fixture_write(products, text, strlen(text));
    assert_ok(import(&last_result, products, &error));
    assert_string_equal(last_result.format, "Open Food Facts");
    assert_int_equal(last_result.count, 1);
    assert_string_equal(last_result.catalogues[0].name, "openfoodfacts");
    return last_result.catalogues[0];
}

static void load(struct food *out, struct arena *arena, const char *key)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(catalogues_find_origin(out, arena, &catalogues, key, &error));
    catalogues_close(&catalogues);
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    const struct value *value = &food->values[nutrient];
    if (value->known != known || fabs(value->amount - amount) > 1e-9 * (1 + amount))
        fail_msg("%s is %.12g (%s)", nutrients[nutrient].code, value->amount,
                 food_known_name(value->known));
}

static long count_of(const struct import_reason *reasons, size_t count, const char *reason)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(reasons[i].reason, reason) == 0)
            return reasons[i].count;
    }
    return 0;
}

static void assert_dropped(const struct import_catalogue *made, const char *reason, long count)
{
    assert_int_equal(count_of(made->dropped, made->dropped_count, reason), count);
}

static void assert_refused(const struct import_catalogue *made, const char *reason, long count)
{
    assert_int_equal(count_of(made->refused, made->refused_count, reason), count);
}

#define DUMP                                                                                       \
    "code\tproduct_name\tbrands\tquantity\tserving_size\tenergy-kj_100g\tenergy-kcal_100g\t"       \
    "fat_100g\tsalt_100g\tsodium_100g\tvitamin-d_100g\tcalcium_100g\tmagnesium_100g\n"

/* Reads the full dump's layout, in grams, and converts to mg and µg. */
static void test_off__grams_become_the_nutrients_units(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made = import_text(
        DUMP "3017620422003\tOat  drink &quot;plus&quot; &amp; &#x43;o\tJumbo, jumbo,Extra\t1 l\t"
             "250 ml\t200\t47.8\t1.5\t0.25\t\t7.5e-07\t0.12\t1.00E-02\n");
    assert_int_equal(made.foods, 1);
    assert_int_equal(made.without[NUTRIENT_MAGNESIUM], 0);
    load(&food, &arena, "off:3017620422003");
    assert_string_equal(food.name, "Oat drink \"plus\" & Co");
    assert_string_equal(food.brand, "Jumbo, Extra");
    assert_string_equal(food.barcode, "3017620422003");
    assert_int_equal(food.basis, BASIS_ML);
    assert_int_equal(food.kind, FOOD_FOOD);
    assert_true(food.fortified); /* the row has no ingredients */
    assert_value(&food, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_MAGNESIUM, 10, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 0.75, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ENERGY, 47.8, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_TOTAL_FAT, 1.5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 100, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ZINC, 0, KNOWN_NOT);
    assert_int_equal(food.measure_count, 2);
    assert_string_equal(food.measures[0].name, "serving");
    assert_true(food.measures[0].amount == 250);
    assert_string_equal(food.measures[1].name, "package");
    assert_true(food.measures[1].amount == 1000);
    arena_release(&arena);
}

static void test_off__what_no_food_has_is_dropped_and_the_product_kept(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made =
        import_text(DUMP "1\tA\t\t\t\t\t\t100.5\t\t\t1.6\t320\t90\n"
                         "2\tB\t\t\t\t\t901\t100\t\t\t5e-4\t10\t2\n"
                         "3\tC\t\t\t\t15627\t\t\t\t\t0\t1.2e-10\tmuch\n");
    assert_int_equal(made.foods, 3);
    assert_dropped(&made, "more than any food contains", 6);
    assert_dropped(&made, "so little that the unit must be wrong", 1);
    assert_dropped(&made, "0, which may mean not stated on the label", 1);
    assert_dropped(&made, "no amount", 1);
    load(&food, &arena, "off:1");
    for (size_t i = 0; i < NUTRIENT_COUNT; i++)
        assert_int_equal(food.values[i].known, KNOWN_NOT);
    load(&food, &arena, "off:2");
    assert_value(&food, NUTRIENT_CALCIUM, 10000, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_MAGNESIUM, 2000, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 500, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_TOTAL_FAT, 100, KNOWN_EXACT);
    char *rejects = fixture_read(rejects_path, NULL);
    assert_non_null(strstr(rejects,
                           ",2,\"more than any food contains: Calcium \"\"320\"\": 320 mg would be "
                           "usual\""));
    free(rejects);
    arena_release(&arena);
}

/* Some files have the kJ in the column of kcal. */
static void test_off__kcal_that_do_not_fit_the_kj_do_not_count(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made = import_text(DUMP "1\tA\t\t\t\t418.4\t418.4\t\t\t\t\t\t\n"
                                                    "2\tB\t\t\t\t418.4\t250\t\t\t\t\t\t\n"
                                                    "3\tC\t\t\t\t418.4\t101\t\t\t\t\t\t\n");
    assert_dropped(&made, "kcal that do not match the kJ", 2);
    load(&food, &arena, "off:1");
    assert_value(&food, NUTRIENT_ENERGY, 100, KNOWN_EXACT);
    load(&food, &arena, "off:2");
    assert_value(&food, NUTRIENT_ENERGY, 0, KNOWN_NOT);
    load(&food, &arena, "off:3");
    assert_value(&food, NUTRIENT_ENERGY, 101, KNOWN_EXACT);
    arena_release(&arena);
}

/* A quote in the dump is a letter. A line with too few or too many fields is skipped, and the next
 * ones are read. */
static void test_off__bad_lines_of_the_dump_are_told_and_passed_over(void **state)
{
    (void)state;
    struct import_catalogue made = import_text(DUMP "1\t\"Open quote\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "2\ttoo\tfew\n"
                                                    "3\ttoo many\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "4\t\x81 no text\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "\tNo code\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "x5\tNo code either\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "8,02E+12\tRounded\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "6\t \t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "1\tAgain\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "7\tThe last \"one\"\t\t\t\t\t\t\t\t\t\t\t");
    assert_int_equal(made.foods, 2);
    assert_refused(&made, "the number of fields differs from the header", 2);
    assert_refused(&made, "the line cannot be parsed", 1);
    assert_refused(&made, "no barcode", 1);
    assert_refused(&made, "not a barcode", 1);
    assert_refused(&made, "the barcode was rounded by a spreadsheet", 1);
    assert_refused(&made, "no product name", 1);
    assert_refused(&made, "duplicate barcode", 1);
    char *rejects = fixture_read(rejects_path, NULL);
    assert_non_null(strstr(rejects, ",3,\"the number of fields differs"));
    assert_non_null(strstr(rejects, ",8,\"the barcode was rounded by a spreadsheet"));
    free(rejects);
}

/* Files and spreadsheets add and lose the zeros before a barcode. */
static void test_off__a_barcode_is_one_key_however_many_zeros_it_has(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made =
        import_text(DUMP "0000080176800\tSpread\t\t\t\t\t\t\t\t\t\t\t\n"
                         "80176800\tSpread again\t\t\t\t\t\t\t\t\t\t\t\n"
                         "41196910759\tSoup\t\t\t\t\t\t\t\t\t\t\t\n"
                         "00041196910759\tSoup too\t\t\t\t\t\t\t\t\t\t\t\n"
                         "1234565\tShort\t\t\t\t\t\t\t\t\t\t\t\n"
                         "01234565\tShort too\t\t\t\t\t\t\t\t\t\t\t\n"
                         "18901234567897\tCase\t\t\t\t\t\t\t\t\t\t\t\n"
                         "0007\tShop\t\t\t\t\t\t\t\t\t\t\t\n"
                         "7\tShop too\t\t\t\t\t\t\t\t\t\t\t\n");
    static const char *const keys[] = { "off:80176800", "off:0041196910759", "off:01234565",
                                        "off:18901234567897", "off:7" };
    assert_int_equal(made.foods, 5);
    assert_refused(&made, "duplicate barcode", 4);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        load(&food, &arena, keys[i]);
        assert_string_equal(food.origin, keys[i]);
    }
    load(&food, &arena, "off:0000080176800");
    assert_string_equal(food.name, "Spread");
    arena_release(&arena);
}

/* Contributors type what the label says. */
static void test_off__limits_and_traces_are_read_as_everywhere(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    import_text("code\tproduct_name_de\tcalcium_value\tcalcium_unit\tzinc_value\tzinc_unit\t"
                "iron_value\tiron_unit\tsalt_value\tsalt_unit\n"
                "1\tMilch\t< 0,05\tg\ttraces\tmg\t-\tmg\tTr\tg\n"
                "2\tBrot\t(30)\tmg\t0.30000000000000004\tmg\t1,5\tmg\t1.2\tg\n");
    load(&food, &arena, "off:1");
    assert_value(&food, NUTRIENT_CALCIUM, 50, KNOWN_BELOW);
    assert_value(&food, NUTRIENT_ZINC, label_zero(NUTRIENT_ZINC), KNOWN_BELOW);
    assert_value(&food, NUTRIENT_IRON, 0, KNOWN_NOT);
    assert_value(&food, NUTRIENT_SODIUM, label_zero(NUTRIENT_SODIUM), KNOWN_BELOW);
    load(&food, &arena, "off:2");
    assert_value(&food, NUTRIENT_CALCIUM, 30, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_ZINC, 0.3, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_IRON, 1.5, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_SODIUM, 480, KNOWN_EXACT);
    arena_release(&arena);
}

/* A list of brands without an end is cut, and soon. */
static void test_off__brands_are_bounded(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, DUMP "1\tSoup\t");
    for (int i = 0; i < 200000; i++)
        buffer_addf(&text, "Brand %d,", i);
    buffer_add_text(&text, "\t\t\t\t\t\t\t\t\t\t\n");
    import_text(text.text);
    load(&food, &arena, "off:1");
    assert_true(strlen(food.brand) <= 120);
    assert_memory_equal(food.brand, "Brand 0, Brand 1, ", 18);
    assert_int_equal(last_result.noted_count, 1);
    assert_string_equal(last_result.noted[0].what,
                        "a text too long or with too many marks on a letter, cut");
    buffer_release(&text);
    arena_release(&arena);
}

/* A dump has single lines that are not UTF-8. */
static void test_off__lines_in_windows_1252_are_read_and_counted(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made = import_text(DUMP "1\tCr\xE8me fra\xEE"
                                                    "che\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "2\tCr\xC3\xA8me\t\t\t\t\t\t\t\t\t\t\t\n"
                                                    "3\t\x84K\xE4se\x93\t\t\t\t\t\t\t\t\t\t\t\n");
    assert_int_equal(made.foods, 3);
    assert_int_equal(made.refused_count, 0);
    assert_int_equal(last_result.noted_count, 1);
    assert_string_equal(last_result.noted[0].what, "not UTF-8, read as Windows-1252");
    assert_int_equal(last_result.noted[0].count, 2);
    assert_non_null(strstr(last_result.noted[0].first, "products, line 2"));
    load(&food, &arena, "off:1");
    assert_string_equal(food.name, "Cr\xC3\xA8me fra\xC3\xAE"
                                   "che");
    load(&food, &arena, "off:2");
    assert_string_equal(food.name, "Cr\xC3\xA8me");
    load(&food, &arena, "off:3");
    assert_string_equal(food.name, "\xE2\x80\x9EK\xC3\xA4se\xE2\x80\x9C");
    char *rejects = fixture_read(rejects_path, NULL);
    assert_non_null(strstr(rejects, ",4,\"not UTF-8, read as Windows-1252\"\n"));
    free(rejects);
    arena_release(&arena);
}

#define PAIRS                                                                                      \
    "code\tlc\tproduct_name_de\tproduct_name_en\tproduct_name_fr\tquantity\tserving_size\t"        \
    "nutrition_data_per\tenergy-kj_value\tenergy-kj_unit\tcalcium_value\tcalcium_unit\t"           \
    "vitamin-d_value\tvitamin-d_unit\tcalcium_prepared_value\tcalcium_prepared_unit\n"

static void test_off__values_with_units_are_turned_into_ours(void **state)
{
    (void)state;
    struct arena arena = ARENA_INIT;
    struct food food;
    struct import_catalogue made = import_text(
        PAIRS "1\tfr\t\tMilk\tLait\t\t\t100ml\t209.2\tkJ\t0.12\tg\t100\tIU\t9\tg\n"
              "2\tfr\tMilch\tMilk\t\t\t30 g\tserving\t\t\t90\tmg\t0,75\tmcg\t\t\n"
              "3\tde\tMilch\t\t\t\tone\tserving\t\t\t90\tmg\t\t\t\t\n"
              "4\tit\tMilch\t\t\t\t\t100g\t\t\t10\t% DV\t<2\t\xC2\xB5g\t\t\n"
              "5\tde\t\"Milch, \"\"frisch\"\"\n\tund mehr\"\t\t\t\t\t100g\t\t\t3448\tg\t\t\t\t\n"
              "6\tde\t11\" Pizza\t\t\t\t\t100g\t\t\t\t\t\t\t\t\n");
    assert_int_equal(made.foods, 6);
    assert_dropped(&made, "for a serving of unknown size", 1);
    assert_dropped(&made, "in an unclear unit", 1);
    assert_dropped(&made, "more than any food contains", 1);
    load(&food, &arena, "off:1");
    assert_string_equal(food.name, "Lait");
    assert_int_equal(food.basis, BASIS_ML);
    assert_value(&food, NUTRIENT_ENERGY, 50, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 2.5, KNOWN_EXACT);
    load(&food, &arena, "off:2");
    assert_string_equal(food.name, "Milk");
    assert_int_equal(food.basis, BASIS_G);
    assert_value(&food, NUTRIENT_CALCIUM, 300, KNOWN_EXACT);
    assert_value(&food, NUTRIENT_VITAMIN_D, 2.5, KNOWN_EXACT);
    load(&food, &arena, "off:4");
    assert_value(&food, NUTRIENT_VITAMIN_D, 2, KNOWN_BELOW);
    load(&food, &arena, "off:5");
    assert_string_equal(food.name, "Milch, \"frisch\" und mehr");
    load(&food, &arena, "off:6");
    assert_string_equal(food.name, "11\" Pizza");
    arena_release(&arena);
}

/* An open quote spoils its own line, and no other. */
static void test_off__an_open_quote_swallows_nothing(void **state)
{
    (void)state;
    struct buffer text = BUFFER_INIT;
    buffer_add_text(&text, PAIRS "1\tde\t\"Milch\t\t\t\t\t\t\t\t\t\t\t\t\t\n");
    for (int i = 2; i < 5000; i++)
        buffer_addf(&text, "%d\tde\tBrot %d\t\t\t\t\t\t\t\t\t\t\t\t\t\n", i, i);
    struct import_catalogue made = import_text(text.text);
    assert_int_equal(made.foods, 4998);
    assert_refused(&made, "the line cannot be parsed", 1);
    buffer_release(&text);
}

static void assert_serving(const char *said, double serving, const char *household, double one)
{
    struct arena arena = ARENA_INIT;
    struct food food;
    struct buffer text = BUFFER_INIT;
    size_t wanted = (serving > 0 ? 1u : 0u) + (household ? 1u : 0u);
    buffer_addf(&text, DUMP "1\tA\t\t\t%s\t\t\t\t\t\t\t\t\n", said);
    import_text(text.text);
    load(&food, &arena, "off:1");
    if (food.measure_count != wanted)
        fail_msg("\"%s\" gives %zu measures", said, food.measure_count);
    if (serving > 0 && fabs(food.measures[0].amount - serving) > 0.001)
        fail_msg("\"%s\" gives a serving of %g", said, food.measures[0].amount);
    if (household) {
        assert_string_equal(food.measures[wanted - 1].name, household);
        assert_true(fabs(food.measures[wanted - 1].amount - one) < 0.001);
    }
    buffer_release(&text);
    arena_release(&arena);
}

static void test_off__servings_are_read_as_people_write_them(void **state)
{
    (void)state;
    assert_serving("110 g (2 MEDIUM STALKS)", 110, "medium stalks", 55);
    assert_serving("1 portion (30 g)", 30, "portion", 30);
    assert_serving("3 oz", 85.0486, NULL, 0);
    assert_serving("115 g (0.5 cup)", 115, "cup", 230);
    assert_serving("8 ml (1 cup)", 8, NULL, 0);
    assert_serving("2091 g (0.1 cup)", 2091, NULL, 0);
    assert_serving("150.0g", 150, NULL, 0);
    assert_serving("2 x 12,5 g", 25, NULL, 0);
    assert_serving("100g", 0, NULL, 0);
    assert_serving("33 cl", 330, NULL, 0);
    assert_serving("serving", 0, NULL, 0);
    assert_serving("1 oz (28 g)", 28.3495, NULL, 0);
    assert_serving("()", 0, NULL, 0);
    assert_serving("(((30 g", 0, NULL, 0);
}

static void test_off__a_file_without_nutrients_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    const char *text = "code\tproduct_name\tbrands\tquantity\tcountries\n1\tA\tB\t\t\n";
    fixture_write(products, text, strlen(text));
    assert_int_equal(import(&result, products, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "without nutrient columns"));
    assert_false(path_exists(fixture_path("catalogues/openfoodfacts.catalogue")));
}

/* Compares the samples with the notes on their contents. */
static void test_off__takes_the_real_files(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    if (!fixture_data())
        skip();
    static const struct {
        const char *file;
        long rows;
        long foods;
        long with_calcium;
        long with_magnesium;
    } files[] = {
        { "off_search_100g_2021a.tsv", 1263, 1245, 92, 15 },
        { "off_export_value_unit_2022.tsv", 1309, 1205, 21, 0 },
        { "off_resaved_comma_bom_2020.csv", 1470, 211, 38, 6 },
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct buffer path = BUFFER_INIT;
        buffer_addf(&path, "%s/openfoodfacts/%s", fixture_data(), files[i].file);
        assert_ok(import(&result, path.text, &error));
        const struct import_catalogue *made = &result.catalogues[0];
        long rows = made->foods;
        for (size_t k = 0; k < made->refused_count; k++)
            rows += made->refused[k].count;
        assert_int_equal(rows, files[i].rows);
        assert_int_equal(made->foods, files[i].foods);
        assert_int_equal(made->foods - made->without[NUTRIENT_CALCIUM], files[i].with_calcium);
        assert_int_equal(made->foods - made->without[NUTRIENT_MAGNESIUM], files[i].with_magnesium);
        buffer_release(&path);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

TESTS(test_off)
{
    const struct CMUnitTest tests[] = {
        TEST(test_off__grams_become_the_nutrients_units),
        TEST(test_off__what_no_food_has_is_dropped_and_the_product_kept),
        TEST(test_off__kcal_that_do_not_fit_the_kj_do_not_count),
        TEST(test_off__bad_lines_of_the_dump_are_told_and_passed_over),
        TEST(test_off__a_barcode_is_one_key_however_many_zeros_it_has),
        TEST(test_off__limits_and_traces_are_read_as_everywhere),
        TEST(test_off__brands_are_bounded),
        TEST(test_off__lines_in_windows_1252_are_read_and_counted),
        TEST(test_off__values_with_units_are_turned_into_ours),
        TEST(test_off__an_open_quote_swallows_nothing),
        TEST(test_off__servings_are_read_as_people_write_them),
        TEST(test_off__a_file_without_nutrients_is_refused),
        TEST(test_off__takes_the_real_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
