#include <stddef.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/fetch.h"

#define FDC "https://fdc.nal.usda.gov/fdc-datasets/FoodData_Central_"

/* The releases of August 2026. Others are downloaded with --url. */
const struct fetch_source fetch_sources[] = {
    { "sr-legacy", "USDA SR Legacy, April 2018", FDC "sr_legacy_food_csv_2018-04.zip", "7 MB",
      "public domain (CC0)" },
    { "foundation", "USDA Foundation Foods, April 2026", FDC "foundation_food_csv_2026-04-30.zip",
      "4 MB", "public domain (CC0)" },
    { "fndds", "USDA FNDDS 2021-2023 (foods of the survey)", FDC "survey_food_csv_2024-10-31.zip",
      "200 MB", "public domain (CC0)" },
    { "branded", "USDA Branded Foods, April 2026", FDC "branded_food_csv_2026-04-30.zip", "430 MB",
      "public domain (CC0)" },
    { "openfoodfacts", "Open Food Facts, today's",
      "https://static.openfoodfacts.org/data/en.openfoodfacts.org.products.csv.gz", "1 GB",
      "ODbL 1.0" },
    { NULL, NULL, NULL, NULL, NULL },
};

const struct fetch_source *fetch_find(const char *name)
{
    for (const struct fetch_source *source = fetch_sources; source->name; source++) {
        if (strcmp(source->name, name) == 0)
            return source;
    }
    return NULL;
}

char *fetch_file_name(const char *url)
{
    size_t length = strcspn(url, "?#");
    size_t start = length;
    while (start > 0 && url[start - 1] != '/')
        start--;
    if (start + strspn(url + start, ".") >= length)
        return xstrdup("file");
    char *name = xcalloc(length - start + 1, 1);
    for (size_t i = start; i < length; i++)
        name[i - start] = (unsigned char)url[i] < 0x20 ? '_' : url[i];
    return name;
}
