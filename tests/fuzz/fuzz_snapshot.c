/* Fuzzes a hostile copy of the log of another device (hostile_log.h) that is merged into one's own.
 * Whatever is in it, the merge ends with a report or a reason, one's own log stays sound, and
 * undoing the merge is possible or refused with a reason. */
#include "fuzz.h"
#include "hostile_log.h"
#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/journal/journal.h"
#include "marrow/journal/sync.h"
#include "marrow/report/day.h"
#include "marrow/store/history.h"
#include "marrow/store/store.h"

#define OWN "marrow.db"
#define OTHER "other.db"

static uint8_t *own;
static uint8_t *other;
static size_t own_size;
static size_t other_size;

static void check_own(struct journal *journal)
{
    struct error error = ERROR_INIT;
    struct day day;
    int findings = 0;
    HOLDS(store_check(&findings, journal->log, true, NULL, NULL, &error) == STATUS_OK);
    HOLDS(findings == 0);
    HOLDS(day_load(&day, journal, journal->today, &error) == STATUS_OK);
    day_release(&day);
}

static void merge(struct journal *journal)
{
    struct error error = ERROR_INIT;
    struct arena arena = ARENA_INIT;
    struct sync_report report;
    struct history_step step;
    struct buffer told = BUFFER_INIT;
    enum status status = sync_with_file(&report, journal, hostile_log_path(OTHER), false, &error);
    HOLDS(!status || error.text[0]);
    for (size_t i = 0; !status && i < report.count; i++)
        sync_describe_counts(&told, &report.sources[i].result);
    sync_report_release(&report);
    check_own(journal);
    status = history_undo(&step, &arena, journal->log, &error);
    HOLDS(!status || error.text[0]);
    check_own(journal);
    arena_release(&arena);
    buffer_release(&told);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct error error = ERROR_INIT;
    struct journal *journal;
    if (!own) {
        own = hostile_log_make(&own_size, OWN);
        other = hostile_log_make(&other_size, OTHER);
    }
    hostile_log_write(OWN, own, own_size, NULL, 0);
    hostile_log_write(OTHER, other, other_size, bytes, length);
    struct journal_paths paths = { .log = hostile_log_path(OWN), .need = JOURNAL_READS };
    HOLDS(journal_open(&journal, &paths, NULL, NULL, &error) == STATUS_OK);
    merge(journal);
    journal_close(journal);
    return 0;
}
