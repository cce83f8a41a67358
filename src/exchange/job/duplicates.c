#include "duplicates.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/hash.h"
#include "marrow/base/memory.h"
#include "marrow/base/sorter.h"

#define MEMORY (8u << 20)

struct duplicates {
    struct sorter *sorter;
    struct buffer record; /* scratch */
};

struct duplicates *duplicates_new(const char *folder)
{
    struct duplicates *late = xcalloc(1, sizeof *late);
    late->sorter = sorter_new(folder, MEMORY);
    buffer_init(&late->record);
    return late;
}

void duplicates_free(struct duplicates *late)
{
    if (!late)
        return;
    sorter_free(late->sorter);
    buffer_release(&late->record);
    free(late);
}

/* Returns the hash of an origin: those that are equal lie together, others hardly ever. */
static uint64_t hash(const char *origin)
{
    return hash_add(HASH_START, origin, strlen(origin));
}

enum status duplicates_add(struct duplicates *late, const char *origin,
                           const struct late_food *food, struct error *error)
{
    buffer_clear(&late->record);
    buffer_add(&late->record, (const char *)food, sizeof *food);
    buffer_add(&late->record, origin, strlen(origin) + 1);
    return sorter_add(late->sorter, hash(origin), late->record.text, late->record.length, error);
}

/* Returns whether the origin is among those with its hash, each ended by NUL. */
static bool has_origin(const struct buffer *origins, const char *origin)
{
    for (const char *p = origins->text; p < origins->text + origins->length; p += strlen(p) + 1) {
        if (strcmp(p, origin) == 0)
            return true;
    }
    return false;
}

enum status duplicates_find(struct duplicates *late,
                            void (*twice)(const struct late_food *food, const char *origin,
                                          void *payload),
                            void *payload, struct error *error)
{
    struct buffer origins = BUFFER_INIT;
    struct sorter_record record;
    uint64_t key = 0;
    enum status status = sorter_rewind(late->sorter, error);
    while (!status && (status = sorter_next(&record, late->sorter, error)) == STATUS_OK) {
        struct late_food food;
        const char *origin = record.bytes + sizeof food;
        memcpy(&food, record.bytes, sizeof food);
        if (record.key != key)
            buffer_clear(&origins);
        key = record.key;
        if (has_origin(&origins, origin))
            twice(&food, origin, payload);
        else
            buffer_add(&origins, origin, strlen(origin) + 1);
    }
    buffer_release(&origins);
    return status == STATUS_NOT_FOUND ? STATUS_OK : status;
}
