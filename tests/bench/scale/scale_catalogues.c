#define _XOPEN_SOURCE 700
#include "scale_catalogues.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "fixture.h"
#include "marrow/base/path.h"
#include "sample.h"
#include "scale_foods.h"

#define MADE "branded.catalogue"

static const char *const usda[] = { "sr_legacy_2018-04_rebuilt.zip",
                                    "FoodData_Central_foundation_food_csv_2024-10-31.zip",
                                    "fndds_2021-2023_rebuilt.zip" };

static double file_megabytes(const char *folder, const char *name)
{
    struct stat info = { 0 };
    char *path = path_join(folder, name);
    double size = stat(path, &info) == 0 ? (double)info.st_size / 1e6 : 0;
    free(path);
    return size;
}

static double peak_megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1e3;
}

static void build(const char *folder, const struct branded *branded, size_t foods)
{
    double before = peak_megabytes();
    double start = sample_now();
    double csv = scale_write(folder, branded, foods);
    double time = sample_now() - start;
    double size = file_megabytes(folder, MADE);
    printf("%zu foods built in %.1f s; peak of memory %.0f MB, of which %.0f before\n", foods,
           time / 1e3, peak_megabytes(), before);
    printf("catalogue %.0f MB, %.1f %% of the %.0f MB of CSV\n", size, 100 * size / csv, csv);
}

static void add_others(const char *folder)
{
    char *starter = path_starter_folder();
    const char *data = fixture_data();
    if (starter) {
        char *from = path_join(starter, "starter.catalogue");
        const char *const copy[] = { "cp", from, folder, NULL };
        sample_run(copy);
        free(from);
        free(starter);
    }
    for (size_t i = 0; data && i < sizeof usda / sizeof *usda; i++) {
        char command[8192];
        snprintf(command, sizeof command, "'%s' catalogue import --to '%s' '%s/usda/%s' >/dev/null",
                 MARROW_PROGRAM, folder, data, usda[i]);
        if (system(command))
            fprintf(stderr, "without %s\n", usda[i]);
    }
}

void scale_catalogues_fill(const char *folder, const struct branded *branded, size_t foods)
{
    if (file_megabytes(folder, MADE) > 0)
        return;
    build(folder, branded, foods);
    add_others(folder);
}

void scale_catalogues_replace(const char *folder, const struct branded *branded, size_t foods,
                              bool is_first)
{
    (void)scale_write(folder, branded, foods);
    if (is_first)
        add_others(folder);
}
