#include <stdio.h>
#include <stdlib.h>

#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/store/store.h"
#include "sql/handle.h"
#include "sql/transaction.h"

enum status store_open_catalogue(struct store **out, const char *path, struct error *error)
{
    struct store *store;
    int version = 0;
    enum status status = handle_open(&store, path, STORE_CATALOGUE, SQLITE_OPEN_READONLY, error);
    if (status)
        return status;
    status = handle_identify(&version, store, error);
    if (!status && version != STORE_CATALOGUE_VERSION)
        status = error_set(error, STATUS_UNUSABLE,
                           "the catalogue %s has version %d, this marrow reads %d; import it again",
                           path, version, STORE_CATALOGUE_VERSION);
    if (!status)
        status = handle_configure(store, error);
    if (status) {
        handle_close(store);
        return status;
    }
    *out = store;
    return STATUS_OK;
}

enum status store_create_catalogue(struct store **out, const char *path, const char *told_as,
                                   struct error *error)
{
    struct store *store;
    enum status status = file_create(path, told_as, 0644, error);
    if (!status)
        status =
            handle_open_as(&store, path, told_as, STORE_CATALOGUE, SQLITE_OPEN_READWRITE, error);
    if (status)
        return status;
    /* The application id comes last, so a file that a crash leaves is not taken for a catalogue. */
    status = handle_run(store,
                        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                        " PRAGMA temp_store = FILE; PRAGMA cache_size = -16000; BEGIN EXCLUSIVE;",
                        error);
    if (!status)
        status = handle_run_scripts(store, catalogue_scripts, error);
    if (status) {
        handle_close(store);
        return status;
    }
    store->is_keeping = true;
    *out = store;
    return STATUS_OK;
}

enum status store_finish_catalogue(struct store *store, struct error *error)
{
    char marks[128];
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT;",
             STORE_CATALOGUE_APPLICATION_ID, STORE_CATALOGUE_VERSION);
    char *path = xstrdup(sqlite3_db_filename(store->db, "main"));
    char *told_as = xstrdup(store->path);
    enum status status = handle_run_scripts(store, catalogue_index_scripts, error);
    if (!status)
        status = handle_run(store, marks, error);
    transaction_roll_back(store);
    handle_close(store);
    if (!status)
        status = file_sync(path, told_as, error);
    free(path);
    free(told_as);
    return status;
}
