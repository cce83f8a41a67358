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
#include "marrow/base/memory.h"

/* A key of 64 bits is all that memory holds of a food: rank, words of the name, its length, the
 * place of its record. */
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

/* How a record begins; texts follow, each ended by NUL where present, then the amounts. */
struct head {
    uint32_t size; /* of the whole record */
    uint16_t texts; /* a bit for each that is there */
    uint8_t kind, basis, fortified, rank;
    uint32_t ndb;
    uint64_t amounts; /* a bit for each that is known */
};

static enum status fail(const struct food_queue *spool, struct error *error)
{
    return error_set(error, STATUS_IO, "cannot write %s: %s", spool->path, strerror(errno));
}

enum status food_queue_open(struct food_queue **out, const char *path, struct error *error)
{
    struct food_queue *spool = xcalloc(1, sizeof *spool);
    spool->path = xstrdup(path);
    buffer_init(&spool->unwritten);
    buffer_init(&spool->packed);
    spool->file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    *out = spool;
    if (spool->file >= 0)
        return STATUS_OK;
    enum status status = fail(spool, error);
    food_queue_close(spool);
    *out = NULL;
    return status;
}

void food_queue_close(struct food_queue *spool)
{
    if (!spool)
        return;
    if (spool->file >= 0) {
        close(spool->file);
        unlink(spool->path);
    }
    buffer_release(&spool->unwritten);
    buffer_release(&spool->packed);
    free(spool->record);
    free(spool->keys);
    free(spool->path);
    free(spool);
}

static enum status write_out(struct food_queue *spool, struct error *error)
{
    const char *bytes = spool->unwritten.text;
    for (size_t left = spool->unwritten.length; left > 0;) {
        ssize_t written = write(spool->file, bytes, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(spool, error);
        bytes += written;
        left -= (size_t)written;
    }
    buffer_clear(&spool->unwritten);
    return STATUS_OK;
}

static void add_key(struct food_queue *spool, const char *name, unsigned rank)
{
    uint64_t words = 1;
    uint64_t length = strlen(name);
    for (const char *p = name; *p; p++)
        words += *p == ' ' ? 1 : 0;
    words = words < WORDS_MOST ? words : WORDS_MOST;
    length = length < LENGTH_MOST ? length : LENGTH_MOST;
    if (spool->count == spool->room) {
        spool->room = spool->room ? spool->room + spool->room / 2 : 4096;
        spool->keys = xrealloc(spool->keys, spool->room * sizeof *spool->keys);
    }
    spool->keys[spool->count++] =
        (uint64_t)rank << RANK_SHIFT | words << WORDS_SHIFT | length << LENGTH_SHIFT | spool->place;
}

static void add_text(struct food_queue *spool, struct head *head, enum queued_food_text which,
                     const char *text)
{
    if (!text || !*text)
        return;
    head->texts = (uint16_t)(head->texts | 1u << which);
    buffer_add(&spool->unwritten, text, strlen(text) + 1);
}

static void add_texts(struct food_queue *spool, struct head *head, const struct food *food)
{
    bool has_source = food->source && strcmp(food->source, food->origin) != 0;
    const char *unit = food->unit_name ? food->unit_name : "unit";
    add_text(spool, head, SPOOL_ORIGIN, food->origin);
    add_text(spool, head, SPOOL_NAME, food->name);
    add_text(spool, head, SPOOL_BRAND, food->brand);
    add_text(spool, head, SPOOL_ALIASES, food->aliases);
    add_text(spool, head, SPOOL_UNIT_NAME, food->basis == BASIS_UNIT ? unit : NULL);
    add_text(spool, head, SPOOL_GROUP, food->group);
    add_text(spool, head, SPOOL_SOURCE, has_source ? food->source : NULL);
    buffer_clear(&spool->packed);
    column_list_add_measures(&spool->packed, food);
    add_text(spool, head, SPOOL_MEASURES, spool->packed.text);
    add_text(spool, head, SPOOL_BARCODE, food->barcode);
    buffer_clear(&spool->packed);
    column_list_add_known(&spool->packed, food);
    add_text(spool, head, SPOOL_KNOWN, spool->packed.text);
}

enum status food_queue_add(struct food_queue *spool, const struct food *food, struct error *error)
{
    size_t start = spool->unwritten.length;
    struct head head = { .kind = (uint8_t)food->kind,
                         .basis = (uint8_t)food->basis,
                         .fortified = food->fortified,
                         .ndb = (uint32_t)food->ndb,
                         .rank = RANK_USUAL };
    if (food->rank >= 1 && food->rank <= 9)
        head.rank = (uint8_t)food->rank;
    buffer_add(&spool->unwritten, (const char *)&head, sizeof head);
    add_texts(spool, &head, food);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (food->values[i].known == KNOWN_NOT)
            continue;
        head.amounts |= UINT64_C(1) << i;
        buffer_add(&spool->unwritten, (const char *)&food->values[i].amount, sizeof(double));
    }
    head.size = (uint32_t)(spool->unwritten.length - start);
    memcpy(spool->unwritten.text + start, &head, sizeof head);
    add_key(spool, food->name, head.rank);
    spool->place += head.size;
    return spool->unwritten.length < WRITTEN_AT_ONCE ? STATUS_OK : write_out(spool, error);
}

static int compare_keys(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

enum status food_queue_sort(struct food_queue *spool, struct error *error)
{
    if (spool->count > 1)
        qsort(spool->keys, spool->count, sizeof *spool->keys, compare_keys);
    spool->count -= spool->dropped;
    spool->dropped = 0;
    return write_out(spool, error);
}

int64_t food_queue_count(const struct food_queue *spool)
{
    return (int64_t)(spool->count - spool->dropped);
}

void food_queue_drop(struct food_queue *spool, int64_t place)
{
    spool->dropped += spool->keys[place] == KEY_DROPPED ? 0 : 1;
    spool->keys[place] = KEY_DROPPED;
}

/* Reads up to size bytes of the record; how many there were. */
static size_t read_at(struct food_queue *spool, uint64_t place, size_t size)
{
    if (spool->record_room < size) {
        spool->record = xrealloc(spool->record, size);
        spool->record_room = size;
    }
    size_t count = 0;
    while (count < size) {
        ssize_t got =
            pread(spool->file, spool->record + count, size - count, (off_t)(place + count));
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
    for (size_t i = 0; i < SPOOL_TEXT_COUNT; i++) {
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

enum status food_queue_next(struct queued_food *out, struct food_queue *spool, struct error *error)
{
    if (spool->next == spool->count)
        return STATUS_NOT_FOUND;
    struct head head;
    uint64_t place = spool->keys[spool->next++] & PLACE_MASK;
    size_t count = read_at(spool, place, RECORD_USUAL);
    if (count >= sizeof head) {
        memcpy(&head, spool->record, sizeof head);
        if (head.size > count)
            count = read_at(spool, place, head.size);
    }
    if (count < sizeof head || count < head.size)
        return error_set(error, STATUS_IO, "cannot read %s again", spool->path);
    take_record(out, &head, spool->record + sizeof head);
    return STATUS_OK;
}
