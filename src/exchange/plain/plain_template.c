#include "marrow/exchange/plain.h"

const char plain_template[] =
    "name,key,aliases,group,kind,basis,brand,barcode,fortified,measures,"
    "magnesium mg,calcium mg,vitamin d \xC2\xB5g,energy kcal,protein g,phosphorus mg,"
    "potassium mg,sodium mg,zinc mg,vitamin k \xC2\xB5g,note\n"
    "\"Rye bread, from the market\",,dark bread;sourdough,bread,,100 g,,,,1 slice = 45 g,"
    "40,73,~0,258,8.5,125,166,600,1.1,,an empty value is unknown; ~0 is an assumed zero\n"
    "\"Oat drink, calcium\",oat-drink,oat milk,plant drinks,,100 ml,Example,3017620422003,yes,"
    "1 glass = 200 ml; 1 carton = 1 l,<5,120,0.75,46,1,,,40,,,<5 is less than that\n"
    "\"Magnesium citrate 150 mg\",,,,supplement,1 tablet,,,,,"
    "150,,,,,,,,,,a label is whole: no calcium and no vitamin D in it\n";
