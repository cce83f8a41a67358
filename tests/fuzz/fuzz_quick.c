/* Fuzzes quick entry in a log of another hand: a food with any name and any measure, and a line
 * that is typed. The bytes are NAME, MEASURE and LINE with form feeds between them. Without a line,
 * the food is asked for by its own name. */
#define _POSIX_C_SOURCE 200809L /* setenv */
#include <math.h>
#include <string.h>

#include "fuzz.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/food.h"
#include "marrow/journal/entry.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/quick.h"
#include "marrow/journal/resolve.h"
#include "marrow/store/history.h"

static struct journal *journal;

static void open_once(void)
{
    struct error error = ERROR_INIT;
    static char path[128];
    if (journal)
        return;
    snprintf(path, sizeof path, "%s/marrow.db", fuzz_folder());
    setenv("MARROW_CATALOGUES", fuzz_folder(), 1);
    HOLDS(journal_open(&journal, &(struct journal_paths){ .log = path, .need = JOURNAL_CREATES },
                       NULL, NULL, &error) == STATUS_OK);
}

static void show_notes(const struct resolution *resolution)
{
    struct buffer shown = BUFFER_INIT;
    for (size_t i = 0; i < resolution->note_count; i++)
        resolve_note_add(&shown, &resolution->notes[i], "");
    buffer_release(&shown);
}

/* Reads the line; logs what was read and takes it back. */
static void type(const char *line)
{
    struct error error = ERROR_INIT;
    struct resolve_defaults defaults = { .day = journal->today, .minute = MINUTE_NONE };
    struct resolution *resolution = malloc(sizeof *resolution);
    int64_t ids[QUICK_ITEMS_MAX];
    HOLDS(resolution);
    enum status status = resolve_text(resolution, journal, line, &defaults, &error);
    HOLDS(!status || error.text[0]);
    HOLDS(status == STATUS_OK || status == STATUS_NOT_FOUND || status == STATUS_AMBIGUOUS ||
          status == STATUS_INVALID);
    show_notes(resolution);
    if (!status) {
        HOLDS(resolution->count > 0 && resolution->count <= QUICK_ITEMS_MAX);
        for (size_t i = 0; i < resolution->count; i++)
            HOLDS(isfinite(resolution->items[i].measured.amount) &&
                  resolution->items[i].measured.amount > 0);
        if (!entries_log(ids, journal, resolution, &error)) {
            struct arena arena = ARENA_INIT;
            struct history_step step;
            HOLDS(history_undo(&step, &arena, journal->log, &error) == STATUS_OK);
            arena_release(&arena);
        }
    }
    resolve_release(resolution);
    free(resolution);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct history_step step;
    struct buffer line = BUFFER_INIT;
    char *text = fuzz_text(bytes, length);
    char *rest = text;
    const char *name = fuzz_cut(&rest, '\f');
    struct measure measure = { .name = fuzz_cut(&rest, '\f'), .amount = 30 };
    struct food food = {
        .name = name, .source = "own", .measures = &measure, .measure_count = *measure.name != '\0'
    };
    open_once();
    buffer_addf(&line, "%s%s", *rest ? rest : "100 g ", *rest ? "" : name);
    bool is_in = own_food_create(&food, &arena, journal, &error) == STATUS_OK;
    HOLDS(is_in || error.text[0]);
    HOLDS(journal_refresh(journal, 0, &error) == STATUS_OK);
    type(line.text);
    if (is_in)
        HOLDS(history_undo(&step, &arena, journal->log, &error) == STATUS_OK);
    buffer_release(&line);
    arena_release(&arena);
    free(text);
    return 0;
}
