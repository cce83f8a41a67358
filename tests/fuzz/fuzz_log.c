/* Fuzzes a hostile log: a sound one with bytes of another hand in it (hostile_log.h). Whatever is
 * in it, opening, reading and checking it end with an answer or a reason, and so does undoing. */
#include "fuzz.h"
#include "hostile_log.h"
#include "marrow/base/arena.h"
#include "marrow/base/error.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/journal.h"
#include "marrow/report/day.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"

#define NAME "marrow.db"

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
    static uint8_t *sound;
    static size_t size;
    if (!sound)
        sound = hostile_log_make(&size, NAME);
    hostile_log_write(NAME, sound, size, bytes, length);
    struct journal_paths paths = { .log = hostile_log_path(NAME), .need = JOURNAL_READS };
    enum status status = journal_open(&journal, &paths, NULL, NULL, &error);
    HOLDS(!status || error.text[0]);
    if (status)
        return 0;
    use(journal);
    journal_close(journal);
    return 0;
}
