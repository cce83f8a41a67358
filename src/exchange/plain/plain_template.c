#include "marrow/catalogue/nutrient.h"
#include "marrow/exchange/plain.h"

/* The column example of schema/nutrient.csv says which nutrients the template has, with which
 * values. */
const char plain_template[] =
    "name,key,aliases,group,kind,basis,brand,barcode,fortified,measures," NUTRIENT_TEMPLATE_NAMES
    "note\n"
    "\"Rye bread, from the market\",,dark bread;sourdough,bread,,100 g,,,,"
    "1 slice = 45 g," NUTRIENT_TEMPLATE_1 "an empty value is unknown; ~0 is an assumed zero\n"
    "\"Oat drink, calcium\",oat-drink,oat milk,plant drinks,,100 ml,Example,3017620422003,yes,"
    "1 glass = 200 ml; 1 carton = 1 l," NUTRIENT_TEMPLATE_2 "<5 is less than that\n"
    "\"Magnesium citrate 150 mg\",,,,supplement,1 tablet,,,,," NUTRIENT_TEMPLATE_3
    "a label is whole: no calcium and no vitamin D in it\n";
