#define _POSIX_C_SOURCE 200809L
#include "food_queue.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "column_list.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"

/* Foods wait in a file, since there may be millions. Memory holds a key of 64 bits of each: from
 * the top its rank, the words of its name, the length of the name, and the place of its record in
 * the file. So sorting the keys sorts the foods, those that are equal as they came. */
#define RANK_SHIFT 60
#define WORDS_SHIFT 54
#define LENGTH_SHIFT 46
#define WORDS_MOST 63
#define LENGTH_MOST 255
#define PLACE_MASK ((UINT64_C(1) << LENGTH_SHIFT) - 1)

#define KEY_DROPPED UINT64_MAX /* behind all others */

#define RANK_USUAL 5
#define WRITTEN_AT_ONCE (1u << 20)
#define RECORD_USUAL 1024 /* what is read at first */

struct food_queue {
    char *path;
    int file;
    uint64_t place; /* of the next record */
    struct buffer unwritten;
    uint64_t *keys;
    size_t count;
    size_t dropped; /* of them; their keys are KEY_DROPPED */
    size_t room;
    size_t next;
    struct buffer packed; /* scratch */
    char *record; /* the one read last */
    size_t record_room;
};

/* How a record begins. The texts that are there follow, each ended by NUL, then the amounts. */
struct head {
    uint32_t size; /* of the whole record */
    uint16_t texts; /* a bit for each that is there */
    uint8_t kind, basis, fortified, rank;
    uint32_t ndb;
    uint64_t amounts; /* a bit for each that is known */
};

static enum status fail(const struct food_queue *queue, struct error *error)
{
    return error_set(error, STATUS_IO, "cannot write %s: %s", queue->path, strerror(errno));
}

enum status food_queue_open(struct food_queue **out, const char *path, struct error *error)
{
    struct food_queue *queue = xcalloc(1, sizeof *queue);
    queue->path = xstrdup(path);
    buffer_init(&queue->unwritten);
    buffer_init(&queue->packed);
    queue->file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    *out = queue;
    if (queue->file >= 0)
        return STATUS_OK;
    enum status status = fail(queue, error);
    food_queue_close(queue);
    *out = NULL;
    return status;
}

void food_queue_close(struct food_queue *queue)
{
    if (!queue)
        return;
    if (queue->file >= 0) {
        close(queue->file);
        unlink(queue->path);
    }
    buffer_release(&queue->unwritten);
    buffer_release(&queue->packed);
    free(queue->record);
    free(queue->keys);
    free(queue->path);
    free(queue);
}

static enum status write_out(struct food_queue *queue, struct error *error)
{
    const char *bytes = queue->unwritten.text;
    for (size_t left = queue->unwritten.length; left > 0;) {
        ssize_t written = write(queue->file, bytes, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(queue, error);
        bytes += written;
        left -= (size_t)written;
    }
    buffer_clear(&queue->unwritten);
    return STATUS_OK;
}

static void add_key(struct food_queue *queue, const char *name, unsigned rank)
{
    uint64_t words = 1;
    uint64_t length = strlen(name);
    for (const char *p = name; *p; p++)
        words += *p == ' ' ? 1 : 0;
    words = words < WORDS_MOST ? words : WORDS_MOST;
    length = length < LENGTH_MOST ? length : LENGTH_MOST;
    if (queue->count == queue->room) {
        queue->room = queue->room ? queue->room + queue->room / 2 : 4096;
        queue->keys = xrealloc(queue->keys, queue->room * sizeof *queue->keys);
    }
    queue->keys[queue->count++] =
        (uint64_t)rank << RANK_SHIFT | words << WORDS_SHIFT | length << LENGTH_SHIFT | queue->place;
}

static void add_text(struct food_queue *queue, struct head *head, enum queued_food_text which,
                     const char *text)
{
    if (!text || !*text)
        return;
    head->texts = (uint16_t)(head->texts | 1u << which);
    buffer_add(&queue->unwritten, text, strlen(text) + 1);
}

static void add_texts(struct food_queue *queue, struct head *head, const struct food *food)
{
    bool has_source = food->source && strcmp(food->source, food->origin) != 0;
    const char *unit = food->unit_name ? food->unit_name : "unit";
    add_text(queue, head, QUEUED_ORIGIN, food->origin);
    add_text(queue, head, QUEUED_NAME, food->name);
    add_text(queue, head, QUEUED_BRAND, food->brand);
    add_text(queue, head, QUEUED_ALIASES, food->aliases);
    add_text(queue, head, QUEUED_UNIT_NAME, food->basis == BASIS_UNIT ? unit : NULL);
    add_text(queue, head, QUEUED_GROUP, food->group);
    add_text(queue, head, QUEUED_SOURCE, has_source ? food->source : NULL);
    buffer_clear(&queue->packed);
    column_list_add_measures(&queue->packed, food);
    add_text(queue, head, QUEUED_MEASURES, queue->packed.text);
    add_text(queue, head, QUEUED_BARCODE, food->barcode);
    buffer_clear(&queue->packed);
    column_list_add_known(&queue->packed, food);
    add_text(queue, head, QUEUED_KNOWN, queue->packed.text);
}

enum status food_queue_add(struct food_queue *queue, const struct food *food, struct error *error)
{
    size_t start = queue->unwritten.length;
    struct head head = { .kind = (uint8_t)food->kind,
                         .basis = (uint8_t)food->basis,
                         .fortified = food->fortified,
                         .ndb = (uint32_t)food->ndb,
                         .rank = RANK_USUAL };
    if (food->rank >= 1 && food->rank <= 9)
        head.rank = (uint8_t)food->rank;
    buffer_add(&queue->unwritten, (const char *)&head, sizeof head);
    add_texts(queue, &head, food);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (food->values[i].known == KNOWN_NOT)
            continue;
        head.amounts |= UINT64_C(1) << i;
        buffer_add(&queue->unwritten, (const char *)&food->values[i].amount, sizeof(double));
    }
    head.size = (uint32_t)(queue->unwritten.length - start);
    memcpy(queue->unwritten.text + start, &head, sizeof head);
    add_key(queue, food->name, head.rank);
    queue->place += head.size;
    return queue->unwritten.length < WRITTEN_AT_ONCE ? STATUS_OK : write_out(queue, error);
}

static int compare_keys(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

enum status food_queue_sort(struct food_queue *queue, struct error *error)
{
    if (queue->count > 1)
        qsort(queue->keys, queue->count, sizeof *queue->keys, compare_keys);
    queue->count -= queue->dropped;
    queue->dropped = 0;
    return write_out(queue, error);
}

int64_t food_queue_count(const struct food_queue *queue)
{
    return (int64_t)(queue->count - queue->dropped);
}

void food_queue_drop(struct food_queue *queue, int64_t place)
{
    queue->dropped += queue->keys[place] == KEY_DROPPED ? 0 : 1;
    queue->keys[place] = KEY_DROPPED;
}

/* Reads up to size bytes at a place of the file. Returns how many there were. */
static size_t read_at(struct food_queue *queue, uint64_t place, size_t size)
{
    if (queue->record_room < size) {
        queue->record = xrealloc(queue->record, size);
        queue->record_room = size;
    }
    size_t count = 0;
    while (count < size) {
        ssize_t got =
            pread(queue->file, queue->record + count, size - count, (off_t)(place + count));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        count += (size_t)got;
    }
    return count;
}

static void take_record(struct queued_food *out, const struct head *head, const char *bytes)
{
    *out = (struct queued_food){ .kind = (enum food_kind)head->kind,
                                 .basis = (enum basis)head->basis,
                                 .fortified = head->fortified,
                                 .rank = head->rank,
                                 .ndb = head->ndb };
    for (size_t i = 0; i < QUEUED_TEXT_COUNT; i++) {
        if (!(head->texts >> i & 1))
            continue;
        out->texts[i] = bytes;
        bytes += strlen(bytes) + 1;
    }
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        out->amounts[i] = NAN;
        if (!(head->amounts >> i & 1))
            continue;
        memcpy(&out->amounts[i], bytes, sizeof(double));
        bytes += sizeof(double);
    }
}

enum status food_queue_next(struct queued_food *out, struct food_queue *queue, struct error *error)
{
    if (queue->next == queue->count)
        return STATUS_NOT_FOUND;
    struct head head;
    uint64_t place = queue->keys[queue->next++] & PLACE_MASK;
    size_t count = read_at(queue, place, RECORD_USUAL);
    if (count >= sizeof head) {
        memcpy(&head, queue->record, sizeof head);
        if (head.size > count)
            count = read_at(queue, place, head.size);
    }
    if (count < sizeof head || count < head.size)
        return error_set(error, STATUS_IO, "cannot read %s again", queue->path);
    take_record(out, &head, queue->record + sizeof head);
    return STATUS_OK;
}
