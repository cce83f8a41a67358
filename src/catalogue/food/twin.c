#include "marrow/catalogue/twin.h"

#include <stddef.h>
#include <string.h>

#include "marrow/catalogue/twin_list.h"

#define ROW(food, other, countries) { "starter:" food, "starter:" other, countries },
static const struct twin twins[] = { TWIN_LIST(ROW) };
#define TWIN_COUNT (sizeof twins / sizeof *twins)

const struct twin *twin_find_other(const char *origin)
{
    for (size_t i = 0; i < TWIN_COUNT; i++) {
        if (strcmp(twins[i].other, origin) == 0)
            return &twins[i];
    }
    return NULL;
}

const struct twin *twin_find(const char *origin)
{
    for (size_t i = 0; i < TWIN_COUNT; i++) {
        if (strcmp(twins[i].other, origin) == 0 || strcmp(twins[i].food, origin) == 0)
            return &twins[i];
    }
    return NULL;
}

const char *twin_partner(const struct twin *twin, const char *origin)
{
    return strcmp(twin->food, origin) == 0 ? twin->other : twin->food;
}

bool twin_is_ordinary(const struct twin *twin, const char *country)
{
    const char *at = twin->countries;
    while (country[0] && *at) {
        size_t length = strcspn(at, " ");
        if (length == strlen(country) && strncmp(at, country, length) == 0)
            return true;
        at += length + (at[length] ? 1 : 0);
    }
    return false;
}

bool twin_differs_by_country(const struct twin *twin)
{
    return twin->countries[0] != '*';
}

bool twin_differs_by_product(const struct twin *twin)
{
    return strchr(twin->countries, '*') != NULL;
}
