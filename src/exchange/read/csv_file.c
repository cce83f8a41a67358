#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/csv.h"

static enum status read_file(size_t *got, char *bytes, size_t room, void *payload,
                             struct error *error)
{
    FILE *file = payload;
    *got = fread(bytes, 1, room, file);
    if (*got == 0 && ferror(file))
        return error_set(error, STATUS_IO, "cannot read: %s", strerror(errno));
    return STATUS_OK;
}

static void close_file(void *payload)
{
    fclose(payload);
}

enum status csv_open_file(struct csv **out, const char *path, const char *name, struct error *error)
{
    *out = NULL;
    FILE *file = fopen(path, "rb");
    if (!file)
        return error_set(error, STATUS_IO, "cannot read %s: %s", path, strerror(errno));
    struct csv_input input = { read_file, close_file, file };
    return csv_open_input(out, &input, name ? name : path, error);
}

struct memory {
    const char *bytes;
    size_t length;
};

static enum status read_memory(size_t *got, char *bytes, size_t room, void *payload,
                               struct error *error)
{
    struct memory *memory = payload;
    (void)error;
    *got = memory->length < room ? memory->length : room;
    if (*got > 0)
        memcpy(bytes, memory->bytes, *got);
    memory->bytes += *got;
    memory->length -= *got;
    return STATUS_OK;
}

enum status csv_open_memory(struct csv **out, const char *bytes, size_t length, const char *name,
                            struct error *error)
{
    struct memory *memory = xmalloc(sizeof *memory);
    *memory = (struct memory){ bytes, length };
    struct csv_input input = { read_memory, free, memory };
    return csv_open_input(out, &input, name, error);
}
