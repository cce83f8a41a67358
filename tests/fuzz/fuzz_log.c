/* Fuzzes a hostile log: a sound one with bytes of another hand in it. The bytes are patches: three
 * for the place, one for the length, and what is written there. Whatever is in it, opening, reading
 * and checking it end with an answer or a reason, and so does writing to it. */
#define _POSIX_C_SOURCE 200809L /* setenv */
#include <string.h>
#include <unistd.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/report/day.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"

static uint8_t *sound; /* a log with some rows in its tables */
static size_t sound_size;
static char path[128];

static void log_food(struct journal *journal, const char *name)
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

static void make_once(void)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    if (sound)
        return;
    snprintf(path, sizeof path, "%s/marrow.db", fuzz_folder());
    setenv("MARROW_CATALOGUES", fuzz_folder(), 1);
    HOLDS(journal_open(&journal, &(struct journal_paths){ path, NULL, JOURNAL_CREATES }, NULL, NULL,
                       &error) == STATUS_OK);
    log_food(journal, "Rye loaf");
    log_food(journal, "Quark");
    journal_close(journal);
    FILE *file = fopen(path, "rb");
    HOLDS(file && fseek(file, 0, SEEK_END) == 0);
    sound_size = (size_t)ftell(file);
    rewind(file);
    sound = malloc(sound_size);
    HOLDS(sound && fread(sound, 1, sound_size, file) == sound_size);
    fclose(file);
}

static void write_patched(const uint8_t *bytes, size_t length)
{
    uint8_t *log = malloc(sound_size);
    char journal[160];
    HOLDS(log);
    memcpy(log, sound, sound_size);
    while (length > 4) {
        size_t at = ((size_t)bytes[0] << 16 | (size_t)bytes[1] << 8 | bytes[2]) % sound_size;
        size_t count = bytes[3];
        bytes += 4;
        length -= 4;
        if (count > length)
            count = length;
        memcpy(log + at, bytes, count < sound_size - at ? count : sound_size - at);
        bytes += count;
        length -= count;
    }
    fuzz_file("marrow.db", log, sound_size);
    snprintf(journal, sizeof journal, "%s-journal", path);
    unlink(journal);
    free(log);
}

static void use(struct journal *journal)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct search_results found;
    struct history_step step;
    struct day day;
    int findings = 0;
    if (!day_load(&day, journal, journal->today, &error))
        day_release(&day);
    if (!journal_find(&found, journal, "rye", 5, NULL, &error))
        search_results_release(&found);
    enum status status = store_check(&findings, journal->log, true, NULL, NULL, &error);
    HOLDS(!status || error.text[0]);
    if (!status && !findings && !store_check_content(&findings, journal->log, NULL, NULL, &error))
        (void)!journal_check(&findings, journal, NULL, NULL, &error);
    status = history_undo(&step, &arena, journal->log, &error);
    HOLDS(!status || error.text[0]);
    arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    make_once();
    write_patched(bytes, length);
    enum status status = journal_open(
        &journal, &(struct journal_paths){ path, NULL, JOURNAL_READS }, NULL, NULL, &error);
    HOLDS(!status || error.text[0]);
    if (status)
        return 0;
    use(journal);
    journal_close(journal);
    return 0;
}
