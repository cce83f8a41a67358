#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "catalogue_file.h"
#include "marrow/base/buffer.h"
#include "marrow/base/path.h"

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

static bool has_name(const struct catalogues *shelf, const char *name)
{
    for (size_t i = 0; i < shelf->count; i++) {
        if (strcmp(catalogue_get_info(shelf->catalogues[i]).name, name) == 0)
            return true;
    }
    return false;
}

/* Puts the file on the shelf, or tells why not. */
static void add_file(struct catalogues *shelf, const char *path,
                     void (*told)(const char *line, void *payload), void *payload)
{
    struct error error = ERROR_INIT;
    struct catalogue *catalogue;
    if (catalogue_open(&catalogue, path, &error)) {
        if (told)
            told(error.text, payload);
        return;
    }
    if (has_name(shelf, catalogue_get_info(catalogue).name)) {
        catalogue_close(catalogue);
        return;
    }
    catalogue_tell_to(catalogue, told, payload);
    shelf->catalogues =
        xrealloc(shelf->catalogues, (shelf->count + 1) * sizeof(struct catalogue *));
    shelf->catalogues[shelf->count++] = catalogue;
}

static void add_folder(struct catalogues *shelf, const char *folder,
                       void (*told)(const char *line, void *payload), void *payload)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_catalogue, by_name);
    if (count < 0 && told) {
        struct buffer line = BUFFER_INIT;
        buffer_addf(&line, "the folder of catalogues %s cannot be read: %s", folder,
                    strerror(errno));
        told(line.text, payload);
        buffer_release(&line);
    }
    for (int i = 0; i < count; i++) {
        char *path = path_join(folder, entries[i]->d_name);
        add_file(shelf, path, told, payload);
        free(path);
        free(entries[i]);
    }
    free(entries);
}

size_t catalogues_count_left_out(const struct catalogues *shelf)
{
    size_t count = 0;
    for (size_t i = 0; i < shelf->count; i++)
        count += catalogue_is_left_out(shelf->catalogues[i]) ? 1 : 0;
    return count;
}

/* The starter first, the others by name. */
static int compare_catalogues(const void *a, const void *b)
{
    const char *first = catalogue_get_info(*(struct catalogue *const *)a).name;
    const char *second = catalogue_get_info(*(struct catalogue *const *)b).name;
    int starter = (strcmp(second, "starter") == 0) - (strcmp(first, "starter") == 0);
    return starter ? starter : strcmp(first, second);
}

enum status catalogues_open(struct catalogues *out, const char *const *folders, size_t folder_count,
                            void (*told)(const char *line, void *payload), void *payload,
                            struct error *error)
{
    (void)error;
    *out = (struct catalogues){ NULL, 0 };
    for (size_t i = 0; i < folder_count; i++) {
        if (folders[i])
            add_folder(out, folders[i], told, payload);
    }
    if (out->count > 1)
        qsort(out->catalogues, out->count, sizeof *out->catalogues, compare_catalogues);
    return STATUS_OK;
}

void catalogues_close(struct catalogues *shelf)
{
    for (size_t i = 0; i < shelf->count; i++)
        catalogue_close(shelf->catalogues[i]);
    free(shelf->catalogues);
    *shelf = (struct catalogues){ NULL, 0 };
}
