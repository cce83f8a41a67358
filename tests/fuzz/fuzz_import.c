/* Fuzzes the whole import, of any format. Form feeds cut the bytes into the files of a folder,
 * because USDA's data sets have several tables. A catalogue that is made can be opened, and has as
 * many foods as were counted. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/catalogue.h"
#include "marrow/catalogue/catalogues.h"
#include "marrow/exchange/import.h"

#define TABLES_MOST 8

/* Writes the pieces to files, and returns how many. */
static int write_tables(const uint8_t *bytes, size_t length)
{
    int count = 0;
    while (count < TABLES_MOST) {
        char name[32];
        const uint8_t *cut = length ? memchr(bytes, '\f', length) : NULL;
        size_t piece = cut ? (size_t)(cut - bytes) : length;
        snprintf(name, sizeof name, "in/%d.csv", count++);
        fuzz_file(name, bytes, piece);
        if (!cut)
            break;
        bytes += piece + 1;
        length -= piece + 1;
    }
    return count;
}

static void check_made(const struct import_result *result, const char *folder)
{
    struct error error = ERROR_INIT;
    struct catalogues catalogues;
    HOLDS(catalogues_open(&catalogues, &folder, 1, NULL, NULL, &error) == STATUS_OK);
    for (size_t i = 0; i < result->count; i++) {
        bool is_there = false;
        for (size_t k = 0; k < catalogues.count; k++) {
            struct catalogue_info info = catalogue_get_info(catalogues.items[k]);
            is_there = is_there || (strcmp(info.name, result->catalogues[i].name) == 0 &&
                                    info.foods == result->catalogues[i].foods);
        }
        HOLDS(is_there);
    }
    catalogues_close(&catalogues);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct import_result result;
    char in[128];
    char out[128];
    snprintf(in, sizeof in, "%s/in", fuzz_folder());
    snprintf(out, sizeof out, "%s/out", fuzz_folder());
    mkdir(in, 0700);
    const char *files[] = { in };
    const struct import_options options = { .own_name = "own", .folder = out };
    int count = write_tables(bytes, length);
    enum status status = import_files(&result, files, 1, &options, &error);
    HOLDS(status == STATUS_OK || status == STATUS_INVALID || status == STATUS_IO);
    HOLDS(!status || error.text[0]);
    if (!status)
        check_made(&result, out);
    while (count-- > 0) {
        char path[160];
        snprintf(path, sizeof path, "%s/%d.csv", in, count);
        unlink(path);
    }
    return 0;
}
