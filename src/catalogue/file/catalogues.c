#define _POSIX_C_SOURCE 200809L
#include "marrow/catalogue/catalogues.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "catalogue_file.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/catalogue/barcode.h"

#define PRODUCT_SCHEME "off:" /* the rest of such an origin is a barcode */

struct catalogue *catalogues_find(const struct catalogues *catalogues, const char *name)
{
    for (size_t i = 0; i < catalogues->count; i++) {
        if (strcmp(catalogue_get_info(catalogues->items[i]).name, name) == 0)
            return catalogues->items[i];
    }
    return NULL;
}

size_t catalogues_count_left_out(const struct catalogues *catalogues)
{
    size_t count = 0;
    for (size_t i = 0; i < catalogues->count; i++)
        count += catalogue_is_left_out(catalogues->items[i]) ? 1 : 0;
    return count;
}

/* --- opening --- */

static int is_catalogue(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    size_t suffix = strlen(FILE_SUFFIX);
    return entry->d_name[0] != '.' && length > suffix &&
           strcmp(entry->d_name + length - suffix, FILE_SUFFIX) == 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* Opens the file, or reports why it can't be used. */
static void add_file(struct catalogues *catalogues, const char *path,
                     void (*notify)(const char *line, void *payload), void *payload)
{
    struct error error = ERROR_INIT;
    struct catalogue *catalogue;
    if (catalogue_open(&catalogue, path, &error)) {
        if (notify)
            notify(error.text, payload);
        return;
    }
    if (catalogues_find(catalogues, catalogue_get_info(catalogue).name)) {
        catalogue_close(catalogue);
        return;
    }
    catalogue_set_notify(catalogue, notify, payload);
    catalogues->items =
        xrealloc(catalogues->items, (catalogues->count + 1) * sizeof(struct catalogue *));
    catalogues->items[catalogues->count++] = catalogue;
}

static void add_folder(struct catalogues *catalogues, const char *folder,
                       void (*notify)(const char *line, void *payload), void *payload)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_catalogue, by_name);
    if (count < 0 && notify) {
        struct buffer line = BUFFER_INIT;
        buffer_addf(&line, "cannot read the catalogue folder %s: %s", folder, strerror(errno));
        notify(line.text, payload);
        buffer_release(&line);
    }
    for (int i = 0; i < count; i++) {
        char *path = path_join(folder, entries[i]->d_name);
        add_file(catalogues, path, notify, payload);
        free(path);
        free(entries[i]);
    }
    free(entries);
}

/* Orders the starter first, the others by name. */
static int compare_catalogues(const void *a, const void *b)
{
    const char *first = catalogue_get_info(*(struct catalogue *const *)a).name;
    const char *second = catalogue_get_info(*(struct catalogue *const *)b).name;
    int starter = (strcmp(second, "starter") == 0) - (strcmp(first, "starter") == 0);
    return starter ? starter : strcmp(first, second);
}

enum status catalogues_open(struct catalogues *out, const char *const *folders, size_t folder_count,
                            void (*notify)(const char *line, void *payload), void *payload,
                            struct error *error)
{
    (void)error;
    *out = (struct catalogues){ NULL, 0 };
    for (size_t i = 0; i < folder_count; i++) {
        if (folders[i])
            add_folder(out, folders[i], notify, payload);
    }
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, compare_catalogues);
    return STATUS_OK;
}

void catalogues_close(struct catalogues *catalogues)
{
    for (size_t i = 0; i < catalogues->count; i++)
        catalogue_close(catalogues->items[i]);
    free(catalogues->items);
    *catalogues = (struct catalogues){ NULL, 0 };
}

/* --- finding a food --- */

/* Finds the key in the first catalogue that has it. A catalogue that turns out to be damaged counts
 * as empty. */
static enum status find_key(struct food *out, struct arena *arena, struct catalogues *catalogues,
                            enum catalogue_key by, const char *key, struct error *error)
{
    enum status status = STATUS_NOT_FOUND;
    for (size_t i = 0; status == STATUS_NOT_FOUND && i < catalogues->count; i++) {
        struct catalogue *catalogue = catalogues->items[i];
        if (catalogue_is_left_out(catalogue))
            continue;
        status = catalogue_find(out, arena, catalogue, by, key, error);
        if (status == STATUS_UNUSABLE && catalogue_is_left_out(catalogue))
            status = STATUS_NOT_FOUND;
    }
    return status;
}

enum status catalogues_find_origin(struct food *out, struct arena *arena,
                                   struct catalogues *catalogues, const char *origin,
                                   struct error *error)
{
    enum status status = find_key(out, arena, catalogues, CATALOGUE_ORIGIN, origin, error);
    if (status == STATUS_NOT_FOUND)
        status = find_key(out, arena, catalogues, CATALOGUE_SOURCE, origin, error);
    char code[BARCODE_SIZE];
    size_t scheme = strlen(PRODUCT_SCHEME);
    bool is_product =
        strncmp(origin, PRODUCT_SCHEME, scheme) == 0 && barcode_read(code, origin + scheme);
    if (status == STATUS_NOT_FOUND && is_product)
        status = find_key(out, arena, catalogues, CATALOGUE_BARCODE, code, error);
    if (status == STATUS_NOT_FOUND)
        error_set(error, status, "no catalogue has the food %s", origin);
    return status;
}

enum status catalogues_find_barcode(struct food *out, struct arena *arena,
                                    struct catalogues *catalogues, const char *text,
                                    struct error *error)
{
    char code[BARCODE_SIZE];
    char expanded[BARCODE_SIZE];
    if (!barcode_read(code, text))
        return STATUS_NOT_FOUND;
    enum status status = find_key(out, arena, catalogues, CATALOGUE_BARCODE, code, error);
    if (status == STATUS_NOT_FOUND && barcode_expand(expanded, text))
        status = find_key(out, arena, catalogues, CATALOGUE_BARCODE, expanded, error);
    size_t length = strlen(code);
    if (status == STATUS_NOT_FOUND && length > BARCODE_TYPED_LEAST && barcode_fits(code)) {
        code[length - 1] = '\0';
        if (!barcode_fits(code))
            status = find_key(out, arena, catalogues, CATALOGUE_BARCODE, code, error);
    }
    return status;
}
