#include "fixture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/fortified.h"
#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/import.h"
#include "marrow/exchange/table_profile.h"

/* Small files in the published layouts of tables whose real files are not at hand. */

#define FILES_MOST 8

struct made {
    const char *name;
    const char *text;
};

static void import_made(struct import_result *result, const struct made *files)
{
    const char *paths[FILES_MOST];
    size_t count = 0;
    struct error error = ERROR_INIT;
    const struct import_options options = { .own_name = "own",
                                            .folder = fixture_path("catalogues") };
    for (; files[count].name; count++) {
        paths[count] = fixture_path(files[count].name);
        fixture_write(paths[count], files[count].text, strlen(files[count].text));
    }
    assert_ok(import_files(result, paths, count, &options, &error));
}

static struct food load(struct arena *arena, const char *origin)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    struct food food;
    const char *folder = fixture_path("catalogues");
    assert_ok(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error));
    assert_ok(catalogues_find_origin(&food, arena, &catalogues, origin, &error));
    catalogues_close(&catalogues);
    return food;
}

static void assert_value(const struct food *food, enum nutrient nutrient, double amount,
                         enum known known)
{
    const struct value *value = &food->values[nutrient];
    if (value->known != known || fabs(value->amount - amount) > 1e-9)
        fail_msg("%s: %s is %.12g (%s)", food->name, nutrients[nutrient].code, value->amount,
                 food_known_name(value->known));
}

static void test_table__cofid_has_three_header_lines_and_empty_columns(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "proximates.csv",
          "Food Code,Food Name,Description,Group,Previous,Main data references,Footnote,Water (g),"
          "Protein (g),Fat (g),Carbohydrate (g),Energy (kcal) (kcal),Energy (kJ) (kJ),"
          "Total sugars (g),,\n"
          ",,,,,,,WATER,PROT,FAT,CHO,KCALS,KJ,TOTSUG,,\n"
          ",,,,,,,,,,,,,,,\n"
          "12-596,\"Milk, whole\",Average,BA,,,,87.6,3.4,3.6,4.6,63,265,4.6,,\n"
          "13-145,Ackee,Canned,DG,,,,76.7,2.9,15.2,0.8,151,625,N,,\n" },
        { "inorganics.csv", "Food Code,Food Name,Sodium (mg),Potassium (mg),Calcium (mg),"
                            "Magnesium (mg),Phosphorus (mg),Iron (mg),Copper (mg),Zinc (mg)\n"
                            ",,NA,K,CA,MG,P,FE,CU,ZN\n"
                            "12-596,\"Milk, whole\",42,157,120,11,96,0.02,Tr,0.5\n"
                            "13-145,Ackee,240,270,35,40,47,0.7,0.27,N\n" },
        { "vitamins.csv", "Food Code,Food Name,Vitamin D (\u00b5g),Thiamin (mg),Riboflavin (mg),"
                          "Niacin (mg)\n"
                          "12-596,\"Milk, whole\",Tr,0.03,0.23,0.2\n"
                          "13-145,Ackee,0,0.03,0.07,N\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    assert_int_equal(result.catalogues[0].foods, 2);
    struct food milk = load(&arena, "cofid:12-596");
    assert_string_equal(milk.group, "milk");
    assert_value(&milk, NUTRIENT_CALCIUM, 120, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_ENERGY, 63, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_VITAMIN_D, 0.4, KNOWN_BELOW); /* what a label may call 0 */
    struct food ackee = load(&arena, "cofid:13-145");
    assert_value(&ackee, NUTRIENT_SUGARS, 0, KNOWN_NOT);
    assert_value(&ackee, NUTRIENT_VITAMIN_D, 0, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

#define AFCD_HEADER                                                                                \
    "Public Food Key,Classification,Food Name,\"Energy with dietary fibre, equated \n(kJ)\","      \
    "\"Protein \n(g)\",\"Fat, total \n(g)\",\"Sodium (Na) \n(mg)\",\"Calcium (Ca) \n(mg)\","       \
    "\"Magnesium (Mg) \n(mg)\",\"Vitamin D3 equivalents \n(ug)\",\"Total folates \n(ug)\"\n"

static void test_table__afcd_has_foods_by_volume_in_a_second_file(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "solids.csv", "Release 3 - Nutrient profiles,,,,,,,,,,\n,,,,,,,,,,\n" AFCD_HEADER
                        "F005634,19101,\"Milk, cow, fluid\",291,3.5,3.5,36,107,10,0.1,8\n" },
        { "liquids per 100 mL.csv",
          "Release 3 - Nutrient profiles,,,,,,,,,,\n,,,,,,,,,,\n" AFCD_HEADER
          "F005634,19101,\"Milk, cow, fluid\",299,3.6,3.6,37,110,10,0.1,8\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food solid = load(&arena, "afcd:f005634");
    assert_int_equal(solid.basis, BASIS_G);
    assert_value(&solid, NUTRIENT_ENERGY, 291 / 4.184, KNOWN_EXACT);
    struct food liquid = load(&arena, "afcd:f005634-ml");
    assert_int_equal(liquid.basis, BASIS_ML);
    assert_value(&liquid, NUTRIENT_CALCIUM, 110, KNOWN_EXACT);
    assert_value(&liquid, NUTRIENT_VITAMIN_A, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__nuttab_has_its_units_on_a_line_of_their_own(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "nuttab.csv", "Food ID,Food Name,\"Energy, including dietary fibre\",Protein,Total Fat,"
                        "Sodium (Na),Calcium (Ca),Magnesium (Mg)\n"
                        ",,kJ,g,g,mg,mg,mg\n"
                        "01A10001,\"Beer, low alcohol\",118,0.3,0,4,5,6\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    assert_int_equal(result.catalogues[0].foods, 1);
    struct food beer = load(&arena, "nuttab:01a10001");
    assert_value(&beer, NUTRIENT_MAGNESIUM, 6, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__cnf_is_long_with_codes_and_factors_of_portions(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "FOOD NAME.csv", "FoodID,FoodCode,FoodGroupID,FoodSourceID,FoodDescription,"
                           "FoodDescriptionF\n"
                           "61,61,1,5,\"Milk, fluid, whole\",\"Lait, liquide, entier\"\n" },
        { "NUTRIENT NAME.csv", "NutrientID,NutrientCode,NutrientSymbol,NutrientUnit,NutrientName\n"
                               "901,301,CA,mg,CALCIUM\n902,339,D,\xB5g,VITAMIN D\n" },
        { "NUTRIENT AMOUNT.csv", "FoodID,NutrientID,NutrientValue,StandardError\n"
                                 "61,901,113,0\n61,902,1.1,0\n62,901,5,0\n" },
        { "MEASURE NAME.csv", "MeasureID,MeasureDescription,MeasureDescriptionF\n"
                              "341,100ml,100ml\n1572,No serving specified,Sans\n" },
        { "CONVERSION FACTOR.csv", "FoodID,MeasureID,ConversionFactorValue\n"
                                   "61,341,1.0331\n61,1572,0\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food milk = load(&arena, "cnf:61");
    assert_int_equal(milk.fortified, FORTIFIED_ALL);
    assert_string_equal(milk.aliases, "Lait, liquide, entier");
    assert_value(&milk, NUTRIENT_CALCIUM, 113, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_VITAMIN_D, 1.1, KNOWN_EXACT);
    assert_int_equal(milk.measure_count, 1);
    assert_string_equal(milk.measures[0].name, "100ml");
    assert_float_equal(milk.measures[0].amount, 103.31, 1e-9);
    arena_release(&arena);
    fixture_end();
}

static void test_table__nevo_lists_its_traces_in_a_column(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "NEVO2025.csv",
          "NEVO-versie/NEVO-version|Voedingsmiddelgroep|Food group|NEVO-code|"
          "Voedingsmiddelnaam/Dutch food name|Engelse naam/Food name|Synoniem|Hoeveelheid/Quantity|"
          "Bevat sporen van/Contains traces of|Is verrijkt met/Is fortified with|ENERCC (kcal)|"
          "PROT (g)|FAT (g)|CHO (g)|NA (mg)|K (mg)|CA (mg)|MG (mg)|VITD (\u00b5g)\n"
          "NEVO-Online 2025 9.0|Melk|Milk and milk products|279|Melk volle|Milk whole|volle melk|"
          "per 100g|VITD||62|3,3|3,4|4,5|42|150|119|10|0\n"
          "NEVO-Online 2025 9.0|Drank|Non-alcoholic beverages|1|Sap|Juice||per 100ml||CA|44|0,1|0|"
          "10|1|120|80|5|\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food milk = load(&arena, "nevo:279");
    assert_string_equal(milk.name, "Milk whole");
    assert_value(&milk, NUTRIENT_VITAMIN_D, 0.4, KNOWN_BELOW);
    assert_false(milk.fortified);
    struct food juice = load(&arena, "nevo:1");
    assert_int_equal(juice.basis, BASIS_ML);
    assert_int_equal(juice.fortified, FORTIFIED_ALL);
    assert_value(&juice, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__frida_is_long_in_one_file(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "frida.csv", "FoodID;F\u00f8devareNavn;FoodName;ParameterID;ParameterNavn;ParameterName;"
                       "SortKey;ResVal\n"
                       "159;S\u00f8dm\u00e6lk;Milk, whole;356;Energi;Energy (kJ);1;265,5\n"
                       "159;S\u00f8dm\u00e6lk;Milk, whole;120;Calcium;Calcium;2;114\n"
                       "159;S\u00f8dm\u00e6lk;Milk, whole;121;Magnesium;Magnesium;3;11,2\n"
                       "2;Jordb\u00e6r;Strawberry;120;Calcium;Calcium;2;16\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    assert_int_equal(result.catalogues[0].foods, 2);
    struct food milk = load(&arena, "frida:159");
    assert_string_equal(milk.aliases, "S\u00f8dm\u00e6lk");
    assert_value(&milk, NUTRIENT_ENERGY, 265.5 / 4.184, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_MAGNESIUM, 11.2, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__bls_has_traces_below_its_limits(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "bls.csv",
          "BLS Code;Lebensmittelbezeichnung;Food name;ENERCC Energie (Kilokalorien) [kcal/100g];"
          "ENERCC Datenherkunft;ENERCC Referenz;PROT625 Protein (Nx6,25) [g/100g];FAT Fett "
          "[g/100g];"
          "CHO Kohlenhydrate, verf\u00fcgbar [g/100g];VITD Vitamin D [\u00b5g/100g];NA Natrium "
          "[mg/100g];"
          "K Kalium [mg/100g];CA Calcium [mg/100g];MG Magnesium [mg/100g];CU Kupfer "
          "[\u00b5g/100g]\n"
          "M111300;Vollmilch;Whole milk;65;Formel;;3,4;3,6;4,7;<LOQ;43;155;120;11;10\n"
          "G480100;Karotte roh;Carrot raw;39;Formel;;0,8;0,2;6,8;-;44;321;35;12;45,5\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food milk = load(&arena, "bls:m111300");
    assert_string_equal(milk.group, "milk");
    assert_value(&milk, NUTRIENT_VITAMIN_D, 0.4, KNOWN_BELOW);
    assert_value(&milk, NUTRIENT_COPPER, 0.01, KNOWN_EXACT);
    struct food carrot = load(&arena, "bls:g480100");
    assert_value(&carrot, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    assert_value(&carrot, NUTRIENT_COPPER, 0.0455, KNOWN_EXACT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__matvaretabellen_is_joined_from_two_sheets(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "all.csv",
          "Matvare ID,Matvare,Fat (g),Protein (g),Carbohydrate (g),Calcium (Ca) (mg),"
          "Sodium (Na) (mg),Magnesium (Mg) (mg),Vitamin D (\u00b5g),Vitamin A (RAE) (\u00b5g-RE)\n"
          "01.235,\"Milk, whole\",3.5,3.3,4.5,100,40,11,M,31\n" },
        { "foods.csv", "Matvare ID,Matvare,Spiselig del (%),Water (g),Kilojoule (kJ),"
                       "Kilokalorier (kcal)\n01.235,\"Milk, whole\",100,88,264,63\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food milk = load(&arena, "matvaretabellen:01-235");
    assert_value(&milk, NUTRIENT_ENERGY, 63, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_VITAMIN_A, 31, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_VITAMIN_D, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__ifct_is_in_grams_beside_errors(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "ifct.csv",
          "code,name,scie,grup,enerc,enerc_e,water,water_e,protcnt,protcnt_e,fatce,fatce_e,"
          "choavldf,choavldf_e,fibtg,fibtg_e,ca,ca_e,mg,mg_e,fe,fe_e,cholc,cholc_e\n"
          "A003,Bajra,Pennisetum,Cereals and Millets,1456,18,8.97,0.6,10.96,0.26,5.43,0.64,61.78,"
          "0.85,11.49,0.62,0.02735,0.00216,0.124,0.0195,0.00642,0.00104,0,0\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food bajra = load(&arena, "ifct:a003");
    assert_value(&bajra, NUTRIENT_CALCIUM, 27.35, KNOWN_EXACT);
    assert_value(&bajra, NUTRIENT_MAGNESIUM, 124, KNOWN_EXACT);
    assert_value(&bajra, NUTRIENT_ENERGY, 1456 / 4.184, KNOWN_EXACT);
    assert_value(&bajra, NUTRIENT_CHOLESTEROL, 0, KNOWN_NOT);
    arena_release(&arena);
    fixture_end();
}

static void test_table__taco_has_titles_between_its_foods(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "taco.csv",
          "N\u00famero do;Descri\u00e7\u00e3o dos "
          "alimentos;Umidade;Energia;;Prote\u00edna;Lip\u00eddeos;Colesterol;"
          "Carboidrato;Fibra "
          "Alimentar;C\u00e1lcio;Magn\u00e9sio;Mangan\u00eas;F\u00f3sforo;Ferro;S\u00f3dio;"
          "Pot\u00e1ssio;"
          "Cobre;Zinco;Tiamina;Riboflavina;Piridoxina;Niacina;Vitamina C\n"
          "Alimento;;(%);(kcal);(kJ);(g);(g);(mg);(g);(g);(mg);(mg);(mg);(mg);(mg);(mg);(mg);(mg);"
          "(mg);(mg);(mg);(mg);(mg);(mg)\n"
          ";;;;;;;;;;;;;;;;;;;;;;;\n"
          "Leite e derivados;;;;;;;;;;;;;;;;;;;;;;;\n"
          "458;Leite, de vaca, integral;*;61,5;257;3,2;3,3;10;4,7;NA;123;10;Tr;82;Tr;64;133;Tr;0,4;"
          "0,04;0,24;Tr;Tr;Tr\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    assert_int_equal(result.catalogues[0].foods, 1);
    struct food milk = load(&arena, "taco:458");
    assert_string_equal(milk.group, "milk");
    assert_value(&milk, NUTRIENT_ENERGY, 61.5, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_CALCIUM, 123, KNOWN_EXACT);
    assert_value(&milk, NUTRIENT_FIBER, 0, KNOWN_NOT);
    assert_value(&milk, NUTRIENT_IRON, 0.36, KNOWN_BELOW);
    arena_release(&arena);
    fixture_end();
}

static void test_table__sr_in_ascii_has_no_header(void **state)
{
    (void)state;
    static const struct made files[] = {
        { "FOOD_DES.txt", "~01077~^~0100~^~Milk, whole, 3.25% milkfat~^~MILK,WHL~^~~^~~^~Y~^~~^0^"
                          "~~^6.38^4.27^8.79^3.87\n" },
        { "NUT_DATA.txt", "~01077~^~301~^113^14^1.03^~1~^~A~^~~^~~^1^^^^^^~~^11/01/2002^\n"
                          "~01077~^~304~^10^14^^~1~^~A~^~~^~~^1^^^^^^~~^11/01/2002^\n" },
        { "WEIGHT.txt", "~01077~^~1~^1^~cup~^244^7^\n~01077~^~2~^0.5^~fl oz~^15.25^^\n" },
        { "NUTR_DEF.txt", "~203~^~g~^~PROCNT~^~Protein~^~2~^~600~\n" },
        { NULL, NULL },
    };
    struct arena arena = ARENA_INIT;
    struct import_result result;
    fixture_begin();
    import_made(&result, files);
    struct food milk = load(&arena, "usda-sr:01077");
    assert_string_equal(milk.name, "Milk, whole, 3.25% milkfat");
    assert_string_equal(milk.group, "milk");
    assert_value(&milk, NUTRIENT_MAGNESIUM, 10, KNOWN_EXACT);
    assert_int_equal(milk.measure_count, 2);
    assert_float_equal(milk.measures[0].amount, 244, 1e-9);
    assert_float_equal(milk.measures[1].amount, 30.5, 1e-9);
    arena_release(&arena);
    fixture_end();
}

static void test_table__a_file_saved_with_another_decimal_mark_is_refused(void **state)
{
    (void)state;
    struct error error = ERROR_INIT;
    struct import_result result;
    fixture_begin();
    const char *path = fixture_path("nevo.csv");
    const char text[] =
        "NEVO-code;Voedingsmiddelnaam/Dutch food name;Engelse naam/Food name;Food group;Synoniem;"
        "Hoeveelheid/Quantity;Bevat sporen van;Is verrijkt met;ENERCC (kcal);PROT (g);FAT (g);"
        "CHO (g);NA (mg);K (mg);CA (mg);MG (mg)\n"
        "1;Melk;Milk;Milk;;per 100g;;;62.5;3.3;3.4;4.5;42.1;150.2;119.4;1.234\n";
    fixture_write(path, text, strlen(text));
    const struct import_options options = { .own_name = "own",
                                            .folder = fixture_path("catalogues") };
    assert_int_equal(import_files(&result, &path, 1, &options, &error), STATUS_INVALID);
    assert_non_null(strstr(error.text, "with another decimal mark"));
    fixture_end();
}

TESTS(test_table_layouts)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table__cofid_has_three_header_lines_and_empty_columns),
        cmocka_unit_test(test_table__afcd_has_foods_by_volume_in_a_second_file),
        cmocka_unit_test(test_table__nuttab_has_its_units_on_a_line_of_their_own),
        cmocka_unit_test(test_table__cnf_is_long_with_codes_and_factors_of_portions),
        cmocka_unit_test(test_table__nevo_lists_its_traces_in_a_column),
        cmocka_unit_test(test_table__frida_is_long_in_one_file),
        cmocka_unit_test(test_table__bls_has_traces_below_its_limits),
        cmocka_unit_test(test_table__matvaretabellen_is_joined_from_two_sheets),
        cmocka_unit_test(test_table__ifct_is_in_grams_beside_errors),
        cmocka_unit_test(test_table__taco_has_titles_between_its_foods),
        cmocka_unit_test(test_table__sr_in_ascii_has_no_header),
        cmocka_unit_test(test_table__a_file_saved_with_another_decimal_mark_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
