#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "marrow/exchange/csv.h"

static enum status read_file(size_t *got, char *bytes, size_t room, void *payload,
                             struct error *error)
{
    FILE *file = payload;
    *got = fread(bytes, 1, room, file);
    if (*got == 0 && ferror(file))
        return error_set(error, STATUS_IO, "reading failed: %s", strerror(errno));
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
        return error_set(error, STATUS_IO, "%s cannot be read: %s", path, strerror(errno));
    struct csv_input input = { read_file, close_file, file };
    return csv_open_input(out, &input, name ? name : path, error);
}
