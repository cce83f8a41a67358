#define _POSIX_C_SOURCE 200809L
#include "recovery.h"

#include "marrow/store/store.h"
#include "sql/handle.h"
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* Both of SQLite's file format: what a journal begins with, and a database's first page. */
#define JOURNAL_MAGIC "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
#define JOURNAL_MAGIC_SIZE 8
#define PAGE_MAGIC "SQLite format 3"
#define PAGE_MAGIC_SIZE 16 /* its NUL too */
#define PAGE_APPLICATION_AT 68
#define PAGE_HEAD 72
#define PAGE_ALIGNMENT 4 /* where in a journal a page may begin */

static const char *journal_name(const struct store *store)
{
    return sqlite3_filename_journal(sqlite3_db_filename(store->db, "main"));
}

bool recovery_has_journal(const struct store *store)
{
    struct stat info;
    return stat(journal_name(store), &info) == 0 && info.st_size > 0;
}

static bool is_first_page(const unsigned char *bytes)
{
    static const unsigned char application[] = {
        STORE_LOG_APPLICATION_ID >> 24 & 0xFF,
        STORE_LOG_APPLICATION_ID >> 16 & 0xFF,
        STORE_LOG_APPLICATION_ID >> 8 & 0xFF,
        STORE_LOG_APPLICATION_ID & 0xFF,
    };
    return memcmp(bytes, PAGE_MAGIC, PAGE_MAGIC_SIZE) == 0 &&
           memcmp(bytes + PAGE_APPLICATION_AT, application, sizeof application) == 0;
}

/* The rest of a journal, read in pieces that overlap by less than a page's head. */
static bool holds_first_page(FILE *journal)
{
    unsigned char bytes[16384];
    size_t kept = 0;
    size_t count;
    while ((count = fread(bytes + kept, 1, sizeof bytes - kept, journal)) > 0) {
        size_t length = kept + count;
        size_t at = 0;
        for (; at + PAGE_HEAD <= length; at += PAGE_ALIGNMENT)
            if (is_first_page(bytes + at))
                return true;
        kept = length - at;
        memmove(bytes, bytes + at, kept);
    }
    return false;
}

bool recovery_restores_log(const struct store *store)
{
    char magic[JOURNAL_MAGIC_SIZE];
    FILE *journal = fopen(journal_name(store), "rbe");
    if (!journal)
        return false;
    bool is_journal = fread(magic, 1, sizeof magic, journal) == sizeof magic &&
                      memcmp(magic, JOURNAL_MAGIC, sizeof magic) == 0;
    bool restores = is_journal && holds_first_page(journal);
    fclose(journal);
    return restores;
}
