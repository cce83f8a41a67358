#include "food_queue.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "column_list.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/sorter.h"

/* There may be millions of foods, so they wait in a sorter, which uses a file where memory is not
 * enough. A food's key is, from the top, its rank, how many words its name has, and how long the
 * name is. The sorter keeps foods with equal keys in the order in which they came. */
#define RANK_SHIFT 16
#define WORDS_SHIFT 8
#define WORDS_MOST 255
#define LENGTH_MOST 255

#define RANK_USUAL 5
#define MEMORY (16u << 20)

struct food_queue {
    struct sorter *sorter;
    int64_t added;
    int64_t dropped;
    unsigned char *drops; /* a bit for each food up to the last one dropped */
    size_t drop_bytes;
    struct buffer record; /* scratch */
    struct buffer packed; /* scratch */
};

/* The beginning of a record. The texts that are present follow, each ended by NUL, then the
 * amounts. */
struct head {
    uint64_t amounts; /* a bit for each that is known */
    uint32_t place; /* how many foods came before */
    uint32_t ndb;
    uint16_t texts; /* a bit for each that is present */
    uint8_t kind, basis, fortified, rank;
};

struct food_queue *food_queue_new(const char *folder)
{
    struct food_queue *queue = xcalloc(1, sizeof *queue);
    queue->sorter = sorter_new(folder, MEMORY);
    buffer_init(&queue->record);
    buffer_init(&queue->packed);
    return queue;
}

void food_queue_free(struct food_queue *queue)
{
    if (!queue)
        return;
    sorter_free(queue->sorter);
    free(queue->drops);
    buffer_release(&queue->record);
    buffer_release(&queue->packed);
    free(queue);
}

static uint64_t key_of(const char *name, unsigned rank)
{
    uint64_t words = 1;
    uint64_t length = strlen(name);
    for (const char *p = name; *p; p++)
        words += *p == ' ' ? 1 : 0;
    words = words < WORDS_MOST ? words : WORDS_MOST;
    length = length < LENGTH_MOST ? length : LENGTH_MOST;
    return (uint64_t)rank << RANK_SHIFT | words << WORDS_SHIFT | length;
}

static void add_text(struct food_queue *queue, struct head *head, enum queued_food_text which,
                     const char *text)
{
    if (!text || !*text)
        return;
    head->texts = (uint16_t)(head->texts | 1u << which);
    buffer_add(&queue->record, text, strlen(text) + 1);
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
    struct head head = { .place = (uint32_t)queue->added++,
                         .ndb = (uint32_t)food->ndb,
                         .kind = (uint8_t)food->kind,
                         .basis = (uint8_t)food->basis,
                         .fortified = food->fortified,
                         .rank = RANK_USUAL };
    if (food->rank >= 1 && food->rank <= 9)
        head.rank = (uint8_t)food->rank;
    buffer_clear(&queue->record);
    buffer_add(&queue->record, (const char *)&head, sizeof head);
    add_texts(queue, &head, food);
    for (size_t i = 0; i < NUTRIENT_COUNT; i++) {
        if (food->values[i].known == KNOWN_NOT)
            continue;
        head.amounts |= UINT64_C(1) << i;
        buffer_add(&queue->record, (const char *)&food->values[i].amount, sizeof(double));
    }
    memcpy(queue->record.text, &head, sizeof head);
    return sorter_add(queue->sorter, key_of(food->name, head.rank), queue->record.text,
                      queue->record.length, error);
}

enum status food_queue_sort(struct food_queue *queue, struct error *error)
{
    return sorter_rewind(queue->sorter, error);
}

int64_t food_queue_count(const struct food_queue *queue)
{
    return queue->added - queue->dropped;
}

static bool is_dropped(const struct food_queue *queue, uint64_t place)
{
    return place / 8 < queue->drop_bytes && (queue->drops[place / 8] >> place % 8 & 1);
}

void food_queue_drop(struct food_queue *queue, int64_t place)
{
    size_t byte = (size_t)place / 8;
    if (is_dropped(queue, (uint64_t)place))
        return;
    if (byte >= queue->drop_bytes) {
        size_t bytes = (size_t)queue->added / 8 + 1;
        queue->drops = xrealloc(queue->drops, bytes);
        memset(queue->drops + queue->drop_bytes, 0, bytes - queue->drop_bytes);
        queue->drop_bytes = bytes;
    }
    queue->drops[byte] = (unsigned char)(queue->drops[byte] | 1u << place % 8);
    queue->dropped++;
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
    struct sorter_record record;
    struct head head;
    do {
        enum status status = sorter_next(&record, queue->sorter, error);
        if (status)
            return status;
        memcpy(&head, record.bytes, sizeof head);
    } while (is_dropped(queue, head.place));
    take_record(out, &head, record.bytes + sizeof head);
    return STATUS_OK;
}
