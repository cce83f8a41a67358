#include "changeset_format.h"

#include <sqlite3.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define COLUMNS_MOST 64

/* What is left to read. */
struct reading {
    const unsigned char *at;
    const unsigned char *end;
    size_t columns; /* of the current table; 0: none has begun */
};

static bool skip(struct reading *reading, uint64_t count)
{
    if (count > (uint64_t)(reading->end - reading->at))
        return false;
    reading->at += count;
    return true;
}

/* Reads a number of 7 bits a byte, the highest first. Those above 2^56 are never used here. */
static bool read_varint(uint64_t *out, struct reading *reading)
{
    *out = 0;
    for (int i = 0; i < 8 && reading->at < reading->end; i++) {
        unsigned char byte = *reading->at++;
        *out = *out << 7 | (byte & 0x7F);
        if (byte < 0x80)
            return true;
    }
    return false;
}

/* Reads the head of a table, after its 'T': the number of columns, a flag for each, its name. */
static bool read_table(struct reading *reading)
{
    uint64_t columns;
    if (!read_varint(&columns, reading) || columns == 0 || columns > COLUMNS_MOST ||
        !skip(reading, columns))
        return false;
    const unsigned char *nul = memchr(reading->at, '\0', (size_t)(reading->end - reading->at));
    if (!nul)
        return false;
    reading->at = nul + 1;
    reading->columns = (size_t)columns;
    return true;
}

static bool read_value(struct reading *reading)
{
    uint64_t length;
    if (reading->at == reading->end)
        return false;
    switch (*reading->at++) {
    case 0: /* not part of the change */
    case SQLITE_NULL:
        return true;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return skip(reading, 8);
    case SQLITE_TEXT:
    case SQLITE_BLOB:
        return read_varint(&length, reading) && skip(reading, length);
    default:
        return false;
    }
}

static bool read_record(struct reading *reading)
{
    for (size_t i = 0; i < reading->columns; i++)
        if (!read_value(reading))
            return false;
    return true;
}

/* Reads a change, after its operation: a flag, and the row before or after it, or both. */
static bool read_change(struct reading *reading, int operation)
{
    bool is_known =
        operation == SQLITE_INSERT || operation == SQLITE_DELETE || operation == SQLITE_UPDATE;
    return is_known && reading->columns > 0 && skip(reading, 1) && read_record(reading) &&
           (operation != SQLITE_UPDATE || read_record(reading));
}

bool changeset_format_is_valid(const void *changeset, size_t size)
{
    const unsigned char *bytes = changeset;
    struct reading reading = { bytes, bytes + size, 0 };
    while (reading.at < reading.end) {
        unsigned char first = *reading.at++;
        if (!(first == 'T' ? read_table(&reading) : read_change(&reading, first)))
            return false;
    }
    return true;
}
