#define _POSIX_C_SOURCE 200809L /* setenv */
#include "hostile_log.h"

#include <string.h>
#include <unistd.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"

const char *hostile_log_path(const char *name)
{
    static char path[128];
    snprintf(path, sizeof path, "%s/%s", fuzz_folder(), name);
    return path;
}

void hostile_log_food(struct journal *journal, const char *name)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct food food = { .name = name, .source = "own" };
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    struct resolution *resolution = malloc(sizeof *resolution);
    int64_t id;
    char line[64];
    HOLDS(resolution);
    snprintf(line, sizeof line, "100 g %s", name);
    HOLDS(own_food_create(&food, &arena, journal, &error) == STATUS_OK);
    HOLDS(journal_refresh(journal, 0, &error) == STATUS_OK);
    HOLDS(resolve_text(resolution, journal, line, &defaults, &error) == STATUS_OK);
    HOLDS(entries_log(&id, journal, resolution, &error) == STATUS_OK);
    resolve_release(resolution);
    free(resolution);
    arena_release(&arena);
}

uint8_t *hostile_log_make(size_t *size, const char *name)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    const char *path = hostile_log_path(name);
    setenv("MARROW_CATALOGUES", fuzz_folder(), 1);
    HOLDS(journal_open(&journal, &(struct journal_paths){ .log = path, .need = JOURNAL_CREATES },
                       NULL, NULL, &error) == STATUS_OK);
    hostile_log_food(journal, "Rye loaf");
    hostile_log_food(journal, "Quark");
    journal_close(journal);
    FILE *file = fopen(path, "rb");
    HOLDS(file && fseek(file, 0, SEEK_END) == 0);
    *size = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(*size);
    HOLDS(bytes && fread(bytes, 1, *size, file) == *size);
    fclose(file);
    return bytes;
}

void hostile_log_write(const char *name, const uint8_t *sound, size_t size, const uint8_t *patches,
                       size_t length)
{
    uint8_t *log = malloc(size);
    char journal[160];
    HOLDS(log);
    memcpy(log, sound, size);
    while (length > 4) {
        size_t at = ((size_t)patches[0] << 16 | (size_t)patches[1] << 8 | patches[2]) % size;
        size_t count = patches[3];
        patches += 4;
        length -= 4;
        if (count > length)
            count = length;
        memcpy(log + at, patches, count < size - at ? count : size - at);
        patches += count;
        length -= count;
    }
    fuzz_file(name, log, size);
    snprintf(journal, sizeof journal, "%s-journal", hostile_log_path(name));
    unlink(journal);
    free(log);
}
