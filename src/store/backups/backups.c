#define _XOPEN_SOURCE 700 /* realpath */
#include "marrow/store/backups.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "backups_name.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"
#include "marrow/store/store.h"
#include "sql/handle.h"

#define ENDING ".db"
#define BESIDE ".before-v" /* marrow.db.before-v2.backup */
#define BESIDE_ENDING ".backup"
#define STAMP_LENGTH 19
#define HASH_LENGTH 8

/* Returns how the names of a log's backups begin: "marrow-5f3a9c21-". The caller frees. */
static char *name_beginning(const char *log_path)
{
    struct buffer name = BUFFER_INIT;
    char *whole = realpath(log_path, NULL);
    const char *path = whole ? whole : log_path;
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    size_t length = strlen(base);
    if (length > 3 && strcmp(base + length - 3, ENDING) == 0)
        length -= 3;
    uint64_t hash = hash_add(HASH_START, path, strlen(path));
    buffer_addf(&name, "%.*s-%08" PRIx32 "-", (int)length, base, (uint32_t)(hash ^ hash >> 32));
    free(whole);
    return buffer_detach(&name);
}

/* Reads "2026-11-19T12-30-00" at the start of text. */
static bool read_stamp(struct backup *out, const char *text)
{
    char day[DATE_TEXT];
    if (strlen(text) < STAMP_LENGTH || text[10] != 'T' || text[13] != '-' || text[16] != '-')
        return false;
    snprintf(day, sizeof day, "%.10s", text);
    snprintf(out->made_at, sizeof out->made_at, "%.*s", STAMP_LENGTH, text);
    out->made_at[13] = out->made_at[16] = ':';
    return date_parse_iso(&out->day, day);
}

static void add_backup(struct backups *out, size_t *room, const struct backup *backup)
{
    out->items = arena_make_room(&out->arena, out->items, out->count, room, sizeof *out->items);
    out->items[out->count++] = *backup;
}

/* Takes a file of the folder for a backup if it has such a name. */
static void take_name(struct backups *out, size_t *room, const char *folder, const char *beginning,
                      const char *name)
{
    struct backup backup = { .path = NULL };
    size_t length = strlen(beginning);
    size_t ending = strlen(ENDING);
    if (strncmp(name, beginning, length) != 0 || !read_stamp(&backup, name + length))
        return;
    const char *kind = name + length + STAMP_LENGTH;
    size_t rest = strlen(kind);
    if (rest < ending + 2 || *kind != '-' || strcmp(kind + rest - ending, ENDING) != 0)
        return;
    char *path = path_join(folder, name);
    backup.path = arena_strdup(&out->arena, path);
    backup.kind = arena_strndup(&out->arena, kind + 1, rest - ending - 1);
    free(path);
    add_backup(out, room, &backup);
}

/* Takes a backup that an upgrade made beside the log; the file's time says when. */
static void take_beside(struct backups *out, size_t *room, const char *folder, const char *log_name,
                        const char *name)
{
    struct backup backup = { .is_beside = true };
    struct clock_reading time;
    size_t length = strlen(log_name);
    size_t whole = strlen(name);
    size_t ending = strlen(BESIDE_ENDING);
    if (strncmp(name, log_name, length) != 0 ||
        strncmp(name + length, BESIDE, strlen(BESIDE)) != 0 || whole < length + ending ||
        strcmp(name + whole - ending, BESIDE_ENDING) != 0)
        return;
    char *path = path_join(folder, name);
    if (clock_of_file(&time, path)) {
        clock_format(backup.made_at, time);
        backup.day = time.date;
        backup.path = arena_strdup(&out->arena, path);
        backup.kind = arena_strndup(&out->arena, name + length + 1, whole - length - 1 - ending);
        add_backup(out, room, &backup);
    }
    free(path);
}

static int compare_newest_first(const void *a, const void *b)
{
    const struct backup *one = a;
    const struct backup *two = b;
    int order = strcmp(two->made_at, one->made_at);
    size_t length_one = strlen(one->path);
    size_t length_two = strlen(two->path);
    if (order || length_one == length_two)
        return order ? order : strcmp(two->path, one->path);
    return length_two > length_one ? 1 : -1; /* a second one of the same second ends in "-2" */
}

enum status backups_load(struct backups *out, const char *folder, const char *log_path,
                         struct error *error)
{
    size_t room = 0;
    const struct dirent *item;
    *out = (struct backups){ ARENA_INIT, NULL, 0 };
    DIR *directory = opendir(folder);
    if (!directory && errno != ENOENT)
        return error_set(error, STATUS_IO, "cannot read the folder of backups %s: %s", folder,
                         strerror(errno));
    char *beginning = name_beginning(log_path);
    while (directory && (item = readdir(directory)))
        take_name(out, &room, folder, beginning, item->d_name);
    if (directory)
        closedir(directory);
    char *beside = path_parent(log_path);
    const char *slash = strrchr(log_path, '/');
    directory = opendir(beside);
    while (directory && (item = readdir(directory)))
        take_beside(out, &room, beside, slash ? slash + 1 : log_path, item->d_name);
    if (directory)
        closedir(directory);
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, compare_newest_first);
    free(beside);
    free(beginning);
    return STATUS_OK;
}

/* Returns the length of the beginning of a backup's name, up to its time: that of any log. 0: it is
 * not a backup's name. */
static size_t beginning_of(const char *name)
{
    for (const char *at = strchr(name, '-'); at; at = strchr(at + 1, '-')) {
        size_t digits = strspn(at + 1, "0123456789abcdef");
        struct backup ignored;
        if (digits == HASH_LENGTH && at[1 + HASH_LENGTH] == '-' &&
            read_stamp(&ignored, at + HASH_LENGTH + 2))
            return (size_t)(at - name) + HASH_LENGTH + 2;
    }
    return 0;
}

enum status backups_load_others(struct backups *out, const char *folder, const char *log_path,
                                struct error *error)
{
    size_t room = 0;
    const struct dirent *item;
    *out = (struct backups){ ARENA_INIT, NULL, 0 };
    DIR *directory = opendir(folder);
    if (!directory && errno != ENOENT)
        return error_set(error, STATUS_IO, "cannot read the folder of backups %s: %s", folder,
                         strerror(errno));
    char *own = name_beginning(log_path);
    while (directory && (item = readdir(directory))) {
        size_t length = beginning_of(item->d_name);
        const char *beginning = arena_strndup(&out->arena, item->d_name, length);
        if (length > 0 && strcmp(beginning, own) != 0)
            take_name(out, &room, folder, beginning, item->d_name);
    }
    if (directory)
        closedir(directory);
    if (out->count > 1)
        qsort(out->items, out->count, sizeof *out->items, compare_newest_first);
    free(own);
    return STATUS_OK;
}

void backups_release(struct backups *backups)
{
    arena_release(&backups->arena);
    *backups = (struct backups){ ARENA_INIT, NULL, 0 };
}

char *backups_name(const char *folder, const char *log_path, const char *kind, const char *stamp)
{
    struct buffer path = BUFFER_INIT;
    char time[CLOCK_STAMP];
    char *beginning = name_beginning(log_path);
    snprintf(time, sizeof time, "%s", stamp);
    time[13] = time[16] = '-';
    buffer_addf(&path, "%s/%s%s-%s" ENDING, folder, beginning, time, kind);
    free(beginning);
    return buffer_detach(&path);
}

enum status backups_make(struct store *store, const char *folder, const char *kind,
                         struct error *error)
{
    char *path = backups_name(folder, store->path, kind, store_stamp(store));
    enum status status = path_make_folder(folder, error);
    if (!status)
        status = store_backup(store, path, error);
    free(path);
    return status;
}

/* --- the rule --- */

/* Returns the number of the week, which begins on Monday. */
static int week_of(struct date day)
{
    return (day.number + 3) / 7; /* 1970-01-01 was a Thursday */
}

static int month_of(struct date day)
{
    char text[DATE_TEXT];
    date_format_iso(text, day);
    return atoi(text) * 12 + atoi(text + 5);
}

/* Tells whether no newer backup is of the same period as the i-th. */
static bool is_newest(const struct backups *backups, size_t i, int (*period)(struct date))
{
    return i == 0 || period(backups->items[i - 1].day) != period(backups->items[i].day);
}

void backups_choose(bool *keeps, const struct backups *backups, struct backup_rule rule,
                    struct date today)
{
    for (size_t i = 0; i < backups->count; i++) {
        struct date day = backups->items[i].day;
        keeps[i] =
            i == 0 || backups->items[i].is_beside || date_difference(today, day) < rule.days ||
            (week_of(today) - week_of(day) < rule.weeks && is_newest(backups, i, week_of)) ||
            (month_of(today) - month_of(day) < rule.months && is_newest(backups, i, month_of));
    }
}

/* Removes a backup, and the journal of one that was damaged when it was kept. */
static void remove_backup(const struct backup *backup)
{
    struct buffer journal = BUFFER_INIT;
    buffer_addf(&journal, "%s-journal", backup->path);
    (void)unlink(backup->path);
    (void)unlink(journal.text);
    buffer_release(&journal);
}

enum status backups_prune(const char *folder, const char *log_path, struct backup_rule rule,
                          struct date today, struct error *error)
{
    struct backups backups;
    char *beginning = name_beginning(log_path);
    file_remove_stale(folder, beginning);
    free(beginning);
    enum status status = backups_load(&backups, folder, log_path, error);
    if (status)
        return status;
    bool *keeps = xcalloc(backups.count + 1, sizeof *keeps);
    backups_choose(keeps, &backups, rule, today);
    for (size_t i = 0; i < backups.count; i++)
        if (!keeps[i])
            remove_backup(&backups.items[i]);
    free(keeps);
    backups_release(&backups);
    return STATUS_OK;
}
