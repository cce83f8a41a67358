#include "find_by_key.h"

#include <string.h>

#include "marrow/base/error.h"
#include "marrow/catalogue/barcode.h"
#include "marrow/catalogue/food.h"

#define PRODUCT_SCHEME "off:" /* the rest of such a key is a barcode */

bool find_by_key_applies(const char *text)
{
    char code[BARCODE_SIZE];
    return food_is_origin(text) || barcode_read(code, text);
}

static enum status find_origin(struct food *out, struct arena *arena, struct store *log,
                               struct catalogues *catalogues, const char *origin,
                               struct error *error)
{
    enum status status = food_find_origin(out, arena, log, origin, error);
    return status == STATUS_NOT_FOUND
               ? catalogues_find_origin(out, arena, catalogues, origin, error)
               : status;
}

/* Returns the logged product with this barcode, so that it is found even without its catalogue;
 * NULL where there is none. */
static const struct food *find_logged(const struct logged_foods *logged, const char *code)
{
    size_t scheme = strlen(PRODUCT_SCHEME);
    for (size_t i = 0; i < logged->count; i++) {
        const struct food *food = logged->foods[i].food;
        char other[BARCODE_SIZE];
        if (strncmp(food->origin, PRODUCT_SCHEME, scheme) == 0 &&
            barcode_clean(other, food->origin + scheme) && strcmp(code, other) == 0)
            return food;
    }
    return NULL;
}

static enum status find_barcode(struct food *out, struct arena *arena, struct store *log,
                                struct catalogues *catalogues, const char *text,
                                struct error *error)
{
    struct food logged;
    enum status status = catalogues_find_barcode(out, arena, catalogues, text, error);
    if (status)
        return status;
    status = food_find_origin(&logged, arena, log, out->origin, error);
    if (status == STATUS_OK)
        *out = logged;
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}

enum status find_by_key(struct food *out, struct arena *arena, struct store *log,
                        const struct logged_foods *logged, struct catalogues *catalogues,
                        const char *text, struct error *error)
{
    char code[BARCODE_SIZE];
    if (!barcode_read(code, text))
        return find_origin(out, arena, log, catalogues, text, error);
    const struct food *named = find_logged(logged, code);
    return named ? food_load_version(out, arena, log, named->version_id, error)
                 : find_barcode(out, arena, log, catalogues, text, error);
}
