/* Measures an import of foods like USDA's branded ones from a zip in the official layout, its
 * memory, and the size of the catalogue. Beside it: unzipping alone, and the sqlite3 shell's
 * .import of the same files into bare tables. They take turns, and the least time of each counts,
 * because other programs may be running.
 *
 * usage: bench_import [FOODS [ROUNDS [FOLDER]]]
 *
 * A folder that is named is kept, with its zip, and used again.
 */
#define _DEFAULT_SOURCE
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "branded_files.h"
#include "fixture.h"
#include "sample.h"

#define FOODS 2000000
#define COMPARED 50000

extern char **environ;

/* What a command took, with all processes that it started. */
struct cost {
    double wall; /* seconds */
    double processor;
    double memory; /* MB, the most that one process used */
};

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static struct cost run(const char *const argv[])
{
    struct rusage usage;
    pid_t child;
    int code = -1;
    double start = sample_now();
    if (posix_spawnp(&child, argv[0], NULL, NULL, (char *const *)(size_t)argv, environ) == 0)
        wait4(child, &code, 0, &usage);
    if (code)
        die("%s failed", argv[argv[2] ? 2 : 0]);
    return (struct cost){ (sample_now() - start) / 1e3,
                          seconds(usage.ru_utime) + seconds(usage.ru_stime),
                          (double)usage.ru_maxrss / 1e3 };
}

static struct cost run_shell(const char *command)
{
    const char *const argv[] = { "sh", "-c", command, NULL };
    return run(argv);
}

static struct cost unpack(const char *folder)
{
    char command[8192];
    snprintf(command, sizeof command, "unzip -p '%s/branded.zip' >/dev/null", folder);
    return run_shell(command);
}

/* Imports with the shell, without syncing and without a journal. It only reads rows into tables of
 * texts, named by the header. */
static struct cost import_bare(const char *folder)
{
    char command[16384] = "";
    size_t length = 0;
    for (int i = 0; i < BRANDED_TABLES; i++)
        length += (size_t)snprintf(
            command + length, sizeof command - length,
            "%s unzip -p '%s/branded.zip' %s | sqlite3 -csv '%s/bare.db' 'PRAGMA journal_mode = "
            "OFF' 'PRAGMA synchronous = OFF' '.import /dev/stdin t%d' >/dev/null",
            i ? " &&" : "", folder, branded_tables[i], folder, i);
    struct cost cost = run_shell(command);
    snprintf(command, sizeof command, "%s/bare.db", folder);
    unlink(command);
    return cost;
}

static struct cost import_marrow(const char *folder)
{
    char zip[4096];
    snprintf(zip, sizeof zip, "%s/branded.zip", folder);
    const char *const argv[] = { MARROW_PROGRAM, "catalogue", "import", "--to", folder, zip, NULL };
    return run(argv);
}

static void keep_least(struct cost *least, struct cost cost)
{
    if (least->wall == 0 || cost.wall < least->wall)
        least->wall = cost.wall;
    if (least->processor == 0 || cost.processor < least->processor)
        least->processor = cost.processor;
    if (cost.memory > least->memory)
        least->memory = cost.memory;
}

static void print_cost(const char *what, struct cost cost, struct cost ours)
{
    printf("%-38s %8.1f %8.1f %8.0f", what, cost.wall, cost.processor, cost.memory);
    if (ours.wall > 0)
        printf(" %8.2f %8.2f", ours.wall / cost.wall, ours.processor / cost.processor);
    putchar('\n');
}

static double file_size(const char *folder, const char *name)
{
    char path[4096];
    struct stat info;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return stat(path, &info) == 0 ? (double)info.st_size : 0;
}

/* Makes the zip, unless it is there. The size of its contents is kept beside it. */
static double make_zip(const char *folder, const char *data, size_t foods)
{
    char path[4096];
    double bytes = 0;
    snprintf(path, sizeof path, "%s/bytes", folder);
    FILE *kept = fopen(path, "r");
    if (kept) {
        if (fscanf(kept, "%lf", &bytes) != 1)
            bytes = 0;
        fclose(kept);
    }
    if (bytes > 0)
        return bytes;
    char sample[4096];
    snprintf(sample, sizeof sample, "%s/usda/branded_sample.zip", data);
    struct branded *branded = branded_open(sample);
    branded_compare(branded, foods < COMPARED ? foods : COMPARED, stdout);
    bytes = branded_write(folder, branded, foods);
    branded_zip(folder);
    branded_close(branded);
    for (int i = 0; i < BRANDED_TABLES; i++) {
        char table[4096];
        snprintf(table, sizeof table, "%s/%s", folder, branded_tables[i]);
        unlink(table);
    }
    kept = fopen(path, "w");
    if (!kept || fprintf(kept, "%.0f\n", bytes) < 0 || fclose(kept))
        die("%s cannot be written", path);
    return bytes;
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    size_t foods = argc > 1 ? strtoul(argv[1], NULL, 10) : FOODS;
    int rounds = argc > 2 ? atoi(argv[2]) : 1;
    struct cost unpacking = { 0 };
    struct cost bare = { 0 };
    struct cost ours = { 0 };
    fixture_begin();
    const char *data = fixture_data();
    if (!data || !sample_has_program("zip") || !sample_has_program("unzip") ||
        !sample_has_program("sqlite3")) {
        fprintf(stderr, "zip, unzip, sqlite3 and the real data to draw from are needed (set "
                        "MARROW_TEST_DATA)\n");
        return 77;
    }
    const char *folder = argc > 3 ? argv[3] : fixture_path("import");
    double bytes = make_zip(folder, data, foods);
    for (int i = 0; i < rounds; i++) {
        keep_least(&unpacking, unpack(folder));
        keep_least(&bare, import_bare(folder));
        keep_least(&ours, import_marrow(folder));
    }
    double size = file_size(folder, "branded.catalogue");
    printf("\n%zu foods, zip %.0f MB, unpacked %.0f MB\n", foods,
           file_size(folder, "branded.zip") / 1e6, bytes / 1e6);
    printf("%-38s %8s %8s %8s %8s %8s\n", "", "wall s", "cpu s", "MB most", "x wall", "x cpu");
    print_cost("unzip -p alone", unpacking, ours);
    print_cost("unzip -p | sqlite3 .import, bare", bare, ours);
    print_cost("marrow catalogue import", ours, (struct cost){ 0 });
    printf("%.0f foods a second; catalogue %.0f MB, %.1f %% of the unpacked files\n",
           (double)foods / ours.wall, size / 1e6, 100 * size / bytes);
    fixture_end();
    return 0;
}
