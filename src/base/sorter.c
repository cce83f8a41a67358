#define _POSIX_C_SOURCE 200809L
#include "marrow/base/sorter.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/base/path.h"

/* An import meets its rows in any order and in any number, but must put each food together from all
 * its rows. So this is an external merge sort. Records gather in memory; when that is full, they
 * are sorted and written as one run, behind the runs before. Reading merges the runs through a
 * heap, so it needs only a window of each in memory. Equal keys keep the order in which they were
 * added, because in a run they are sorted by place as well, and of equal records the earlier run's
 * comes first. Records that all fit into memory never touch the disk, and records that come sorted
 * are not sorted again. The file is unlinked as soon as it is made, so the system frees it even if
 * the process is killed. */

#define WINDOW (128u << 10)

struct item {
    uint64_t key;
    size_t offset;
    size_t length;
};

/* A record's head in the file; its bytes follow. */
struct head {
    uint64_t key;
    uint64_t length;
};

/* A sorted part of the file, and how far it is read. */
struct run {
    off_t begin;
    off_t end;
    off_t at; /* where the bytes after the window are */
    char *window;
    size_t room;
    size_t from; /* of the next record in the window */
    size_t filled;
};

struct sorter {
    char *folder;
    int file; /* -1: none yet */
    char *bytes;
    size_t length;
    size_t memory;
    struct item *items;
    size_t count;
    size_t items_room;
    bool is_sorted; /* the items have come in order */
    off_t written;
    struct run *runs;
    size_t run_count;
    size_t run_room;
    size_t *heap; /* runs, the one with the smallest key first */
    size_t heap_count;
    bool has_given; /* heap[0]'s record was returned */
    size_t at; /* the next item, where nothing was written */
};

struct sorter *sorter_new(const char *folder, size_t memory)
{
    struct sorter *sorter = xcalloc(1, sizeof *sorter);
    sorter->folder = xstrdup(folder);
    sorter->file = -1;
    sorter->memory = memory;
    sorter->bytes = xmalloc(memory);
    sorter->is_sorted = true;
    return sorter;
}

void sorter_free(struct sorter *sorter)
{
    if (!sorter)
        return;
    if (sorter->file >= 0)
        close(sorter->file);
    for (size_t i = 0; i < sorter->run_count; i++)
        free(sorter->runs[i].window);
    free(sorter->runs);
    free(sorter->heap);
    free(sorter->items);
    free(sorter->bytes);
    free(sorter->folder);
    free(sorter);
}

static enum status failed(const struct sorter *sorter, struct error *error)
{
    return error_set(error, STATUS_IO, "a temporary file in %s failed: %s", sorter->folder,
                     strerror(errno ? errno : EIO));
}

static enum status open_file(struct sorter *sorter, struct error *error)
{
    char *path = path_join(sorter->folder, ".marrow-sort-XXXXXX");
    sorter->file = mkstemp(path);
    if (sorter->file >= 0)
        unlink(path);
    free(path);
    return sorter->file >= 0 ? STATUS_OK : failed(sorter, error);
}

static enum status write_all(struct sorter *sorter, const char *bytes, size_t length,
                             struct error *error)
{
    if (!file_write(sorter->file, bytes, length))
        return failed(sorter, error);
    sorter->written += (off_t)length;
    return STATUS_OK;
}

static int compare_items(const void *a, const void *b)
{
    const struct item *one = a;
    const struct item *two = b;
    if (one->key != two->key)
        return one->key < two->key ? -1 : 1;
    return (one->offset > two->offset) - (one->offset < two->offset);
}

static void sort_items(struct sorter *sorter)
{
    if (!sorter->is_sorted && sorter->count > 0)
        qsort(sorter->items, sorter->count, sizeof *sorter->items, compare_items);
    sorter->is_sorted = true;
}

/* Writes the records in memory to the file as one more run. */
static enum status spill(struct sorter *sorter, struct error *error)
{
    enum status status = sorter->file < 0 ? open_file(sorter, error) : STATUS_OK;
    char *window = xmalloc(WINDOW);
    size_t filled = 0;
    off_t begin = sorter->written;
    sort_items(sorter);
    for (size_t i = 0; !status && i < sorter->count; i++) {
        const struct item *item = &sorter->items[i];
        struct head head = { item->key, item->length };
        if (filled + sizeof head + item->length > WINDOW) {
            status = write_all(sorter, window, filled, error);
            filled = 0;
        }
        if (!status && sizeof head + item->length > WINDOW) {
            status = write_all(sorter, (const char *)&head, sizeof head, error);
            if (!status)
                status = write_all(sorter, sorter->bytes + item->offset, item->length, error);
            continue;
        }
        memcpy(window + filled, &head, sizeof head);
        memcpy(window + filled + sizeof head, sorter->bytes + item->offset, item->length);
        filled += sizeof head + item->length;
    }
    if (!status)
        status = write_all(sorter, window, filled, error);
    free(window);
    sorter->runs =
        memory_make_room(sorter->runs, sorter->run_count, &sorter->run_room, sizeof *sorter->runs);
    sorter->runs[sorter->run_count++] = (struct run){ .begin = begin, .end = sorter->written };
    sorter->count = 0;
    sorter->length = 0;
    return status;
}

enum status sorter_add(struct sorter *sorter, uint64_t key, const void *bytes, size_t length,
                       struct error *error)
{
    size_t needed = sorter->length + length + (sorter->count + 1) * sizeof *sorter->items;
    if (needed > sorter->memory && sorter->count > 0) {
        enum status status = spill(sorter, error);
        if (status)
            return status;
    }
    if (length > sorter->memory)
        return error_set(error, STATUS_INVALID, "a record is too long to sort");
    sorter->items =
        memory_make_room(sorter->items, sorter->count, &sorter->items_room, sizeof *sorter->items);
    if (sorter->count > 0 && sorter->items[sorter->count - 1].key > key)
        sorter->is_sorted = false;
    sorter->items[sorter->count++] = (struct item){ key, sorter->length, length };
    if (length > 0)
        memcpy(sorter->bytes + sorter->length, bytes, length);
    sorter->length += length;
    return STATUS_OK;
}

/* Reads until the whole next record is in the window. Returns false at the run's end, and on
 * failure, which sets *status. */
static bool fill_run(enum status *status, struct sorter *sorter, struct run *run,
                     struct error *error)
{
    for (;;) {
        size_t held = run->filled - run->from;
        size_t wanted = sizeof(struct head);
        if (held >= wanted) {
            struct head head;
            memcpy(&head, run->window + run->from, sizeof head);
            wanted += (size_t)head.length;
        }
        if (held >= wanted)
            return true;
        if (held == 0 && run->at == run->end)
            return false;
        memmove(run->window, run->window + run->from, held);
        run->from = 0;
        run->filled = held;
        if (wanted > run->room) {
            run->room = wanted;
            run->window = xrealloc(run->window, run->room);
        }
        size_t room = run->room - held;
        if ((off_t)room > run->end - run->at)
            room = (size_t)(run->end - run->at);
        ssize_t got = pread(sorter->file, run->window + held, room, run->at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            *status = failed(sorter, error);
            return false;
        }
        run->filled += (size_t)got;
        run->at += got;
    }
}

static uint64_t key_of(const struct sorter *sorter, size_t run)
{
    struct head head;
    memcpy(&head, sorter->runs[run].window + sorter->runs[run].from, sizeof head);
    return head.key;
}

/* Returns whether the record of run a comes before that of run b. Earlier runs hold earlier
 * records. */
static bool is_before(const struct sorter *sorter, size_t a, size_t b)
{
    uint64_t one = key_of(sorter, a);
    uint64_t two = key_of(sorter, b);
    return one < two || (one == two && a < b);
}

static void sift_down(struct sorter *sorter, size_t at)
{
    size_t *heap = sorter->heap;
    for (;;) {
        size_t least = at;
        for (size_t child = 2 * at + 1; child <= 2 * at + 2 && child < sorter->heap_count; child++)
            least = is_before(sorter, heap[child], heap[least]) ? child : least;
        if (least == at)
            return;
        size_t run = heap[at];
        heap[at] = heap[least];
        heap[least] = run;
        at = least;
    }
}

/* Prepares reading: where anything was written, writes the rest too and fills the windows of all
 * runs. */
enum status sorter_rewind(struct sorter *sorter, struct error *error)
{
    enum status status = STATUS_OK;
    sorter->at = 0;
    sorter->has_given = false;
    sorter->heap_count = 0;
    if (sorter->run_count == 0) {
        sort_items(sorter);
        return STATUS_OK;
    }
    if (sorter->count > 0)
        status = spill(sorter, error);
    if (status)
        return status;
    free(sorter->bytes);
    free(sorter->items);
    sorter->bytes = NULL;
    sorter->items = NULL;
    sorter->heap = xrealloc(sorter->heap, sorter->run_count * sizeof *sorter->heap);
    for (size_t i = 0; i < sorter->run_count; i++) {
        struct run *run = &sorter->runs[i];
        run->at = run->begin;
        run->from = 0;
        run->filled = 0;
        if (!run->window) {
            run->room = WINDOW;
            run->window = xmalloc(WINDOW);
        }
        if (fill_run(&status, sorter, run, error))
            sorter->heap[sorter->heap_count++] = i;
        if (status)
            return status;
    }
    for (size_t i = sorter->heap_count; i-- > 0;)
        sift_down(sorter, i);
    return STATUS_OK;
}

/* Steps over the last record. */
static enum status advance(struct sorter *sorter, struct error *error)
{
    enum status status = STATUS_OK;
    struct run *run = &sorter->runs[sorter->heap[0]];
    struct head head;
    memcpy(&head, run->window + run->from, sizeof head);
    run->from += sizeof head + (size_t)head.length;
    sorter->has_given = false;
    if (!fill_run(&status, sorter, run, error))
        sorter->heap[0] = sorter->heap[--sorter->heap_count];
    if (!status)
        sift_down(sorter, 0);
    return status;
}

enum status sorter_next(struct sorter_record *out, struct sorter *sorter, struct error *error)
{
    if (sorter->run_count == 0) {
        if (sorter->at == sorter->count)
            return STATUS_NOT_FOUND;
        const struct item *item = &sorter->items[sorter->at++];
        *out = (struct sorter_record){ item->key, sorter->bytes + item->offset, item->length };
        return STATUS_OK;
    }
    enum status status = sorter->has_given ? advance(sorter, error) : STATUS_OK;
    if (status)
        return status;
    if (sorter->heap_count == 0)
        return STATUS_NOT_FOUND;
    const struct run *run = &sorter->runs[sorter->heap[0]];
    struct head head;
    memcpy(&head, run->window + run->from, sizeof head);
    *out = (struct sorter_record){ head.key, run->window + run->from + sizeof head,
                                   (size_t)head.length };
    sorter->has_given = true;
    return STATUS_OK;
}
