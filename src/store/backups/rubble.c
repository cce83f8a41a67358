/* As SQLite's file format says: a page has a head, an array of places of cells, and cells; a cell
 * has a record or its beginning, of which the rest lies on a chain of other pages; a record has a
 * head with the type of each value. Nothing that a page says is believed before it is compared with
 * the size of the page and of the file. */
#include "rubble.h"

#include <stdlib.h>
#include <string.h>

#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "sql/handle.h"

#define PAGE_DEFAULT 4096
#define FILE_HEAD 100
#define HEAD_PAGE_SIZE_AT 16
#define HEAD_RESERVED_AT 20
#define HEAD_FREE_AT 32

enum page_type { PAGE_INDEX = 2, PAGE_TABLE = 5, PAGE_INDEX_LEAF = 10, PAGE_TABLE_LEAF = 13 };

static const unsigned char *bytes_of(const struct rubble *rubble)
{
    return (const unsigned char *)rubble->bytes.text;
}

static size_t page_count(const struct rubble *rubble)
{
    return rubble->bytes.length / rubble->page_size;
}

/* Returns a page by its number, from 1; NULL: the file has none. */
static const unsigned char *page_at(const struct rubble *rubble, size_t number)
{
    if (number < 1 || number > page_count(rubble))
        return NULL;
    return bytes_of(rubble) + (number - 1) * rubble->page_size;
}

static size_t read_two(const unsigned char *at)
{
    return (size_t)at[0] << 8 | at[1];
}

/* Marks the pages of the list of free pages, as far as it goes. */
static void mark_free(struct rubble *rubble)
{
    size_t trunk = handle_read_number(bytes_of(rubble) + HEAD_FREE_AT);
    const unsigned char *page;
    for (size_t i = 0; i < page_count(rubble) && (page = page_at(rubble, trunk)); i++) {
        size_t count = handle_read_number(page + 4);
        rubble->is_free[trunk - 1] = true;
        for (size_t k = 0; k < count && 8 + 4 * k + 4 <= rubble->usable; k++) {
            size_t leaf = handle_read_number(page + 8 + 4 * k);
            if (page_at(rubble, leaf))
                rubble->is_free[leaf - 1] = true;
        }
        trunk = handle_read_number(page);
    }
}

enum status rubble_load(struct rubble *out, const char *path, struct error *error)
{
    *out = (struct rubble){ BUFFER_INIT, PAGE_DEFAULT, PAGE_DEFAULT, NULL };
    enum status status = file_read(&out->bytes, path, path, SIZE_MAX / 2, error);
    if (status)
        return status;
    const unsigned char *head = bytes_of(out);
    bool has_head = out->bytes.length >= FILE_HEAD && memcmp(head, "SQLite format 3", 16) == 0;
    size_t size = has_head ? read_two(head + HEAD_PAGE_SIZE_AT) : 0;
    if (size >= 512 && (size & (size - 1)) == 0 && out->bytes.length % size == 0)
        out->page_size = size;
    size_t reserved = has_head ? head[HEAD_RESERVED_AT] : 0;
    out->usable = out->page_size - (reserved <= 32 ? reserved : 0);
    out->is_free = xcalloc(page_count(out) + 1, sizeof *out->is_free);
    if (has_head)
        mark_free(out);
    return STATUS_OK;
}

void rubble_release(struct rubble *rubble)
{
    buffer_release(&rubble->bytes);
    free(rubble->is_free);
    rubble->is_free = NULL;
}

/* Reads a number of variable length. Returns the bytes taken, 0 where it goes beyond the end. */
static size_t read_varint(uint64_t *out, const unsigned char *at, const unsigned char *end)
{
    *out = 0;
    for (size_t i = 0; i < 9 && at + i < end; i++) {
        if (i == 8) {
            *out = *out << 8 | at[i];
            return 9;
        }
        *out = *out << 7 | (at[i] & 0x7Fu);
        if (at[i] < 0x80)
            return i + 1;
    }
    return 0;
}

/* Returns how many bytes of a record lie in the cell itself. */
static size_t local_size(const struct rubble *rubble, size_t size, bool is_table)
{
    size_t usable = rubble->usable;
    size_t most = is_table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    size_t least = (usable - 12) * 32 / 255 - 23;
    if (size <= most)
        return size;
    size_t local = least + (size - least) % (usable - 4);
    return local <= most ? local : least;
}

/* Adds the rest of a record from its chain of pages. Returns false where the chain is broken. */
static bool add_chain(struct buffer *out, const struct rubble *rubble, size_t number, size_t size)
{
    while (out->length < size) {
        const unsigned char *page = page_at(rubble, number);
        size_t left = size - out->length;
        if (!page)
            return false;
        buffer_add(out, (const char *)page + 4,
                   left < rubble->usable - 4 ? left : rubble->usable - 4);
        number = handle_read_number(page);
    }
    return true;
}

static int64_t read_integer(const unsigned char *at, size_t length)
{
    uint64_t value = length && at[0] & 0x80 ? UINT64_MAX : 0;
    for (size_t i = 0; i < length; i++)
        value = value << 8 | at[i];
    return (int64_t)value;
}

/* Reads a value of that type. Returns the bytes taken, SIZE_MAX where it goes beyond the end. */
static size_t read_value(struct rubble_value *out, uint64_t type, const unsigned char *at,
                         const unsigned char *end)
{
    static const size_t lengths[] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };
    *out = (struct rubble_value){ .type = RUBBLE_NULL };
    if (type == 10 || type == 11 || (type >= 12 && (type - 12) / 2 > (uint64_t)(end - at)))
        return SIZE_MAX;
    size_t length = type >= 12 ? (size_t)(type - 12) / 2 : lengths[type];
    if (length > (size_t)(end - at))
        return SIZE_MAX;
    if (type >= 12) {
        out->type = type % 2 ? RUBBLE_TEXT : RUBBLE_BLOB;
        out->bytes = at;
        out->length = length;
    } else if (type == 7) {
        uint64_t bits = (uint64_t)read_integer(at, 8);
        out->type = RUBBLE_REAL;
        memcpy(&out->real, &bits, sizeof out->real);
    } else if (type > 0) {
        out->type = RUBBLE_INTEGER;
        out->integer = type >= 8 ? (int64_t)type - 8 : read_integer(at, length);
    }
    return length;
}

/* Reads the values of a record. Returns false where it is none. */
static bool read_record(struct rubble_record *out, const struct buffer *bytes)
{
    const unsigned char *start = (const unsigned char *)bytes->text;
    const unsigned char *end = start + bytes->length;
    uint64_t head = 0;
    size_t at = read_varint(&head, start, end);
    if (!at || head < at || head > bytes->length)
        return false;
    const unsigned char *body = start + head;
    for (out->count = 0; at < head; out->count++) {
        uint64_t type;
        size_t taken = read_varint(&type, start + at, start + head);
        if (!taken || out->count == RUBBLE_VALUES_MAX)
            return false;
        size_t length = read_value(&out->values[out->count], type, body, end);
        if (length == SIZE_MAX)
            return false;
        body += length;
        at += taken;
    }
    return body == end && out->count > 0;
}

/* Reads the record of the cell at this place of a page. Returns false where it is none. */
static bool read_cell(struct rubble_record *out, struct buffer *scratch,
                      const struct rubble *rubble, const unsigned char *page, size_t at)
{
    const unsigned char *cell = page + at;
    const unsigned char *end = page + rubble->usable;
    uint64_t size;
    uint64_t rowid = 0;
    size_t taken = read_varint(&size, cell, end);
    if (!taken || size == 0 || size > rubble->bytes.length)
        return false;
    cell += taken;
    if (out->has_rowid) {
        taken = read_varint(&rowid, cell, end);
        if (!taken)
            return false;
        cell += taken;
    }
    out->rowid = (int64_t)rowid;
    size_t local = local_size(rubble, (size_t)size, out->has_rowid);
    bool has_chain = local < size;
    if (local + (has_chain ? 4 : 0) > (size_t)(end - cell))
        return false;
    buffer_clear(scratch);
    buffer_add(scratch, (const char *)cell, local);
    if (has_chain && !add_chain(scratch, rubble, handle_read_number(cell + local), (size_t)size))
        return false;
    return read_record(out, scratch);
}

/* Passes on the records of a page. */
static enum status read_page(struct buffer *scratch, const struct rubble *rubble, size_t number,
                             enum status (*take)(const struct rubble_record *record, void *payload,
                                                 struct error *error),
                             void *payload, struct error *error)
{
    const unsigned char *page = page_at(rubble, number);
    const unsigned char *head = page + (number == 1 ? FILE_HEAD : 0);
    unsigned type = head[0];
    enum status status = STATUS_OK;
    if (type != PAGE_TABLE_LEAF && type != PAGE_INDEX_LEAF && type != PAGE_INDEX)
        return STATUS_OK;
    size_t cells = (size_t)(head - page) + (type == PAGE_INDEX ? 12 : 8);
    size_t count = read_two(head + 3);
    for (size_t i = 0; !status && i < count && cells + 2 * i + 2 <= rubble->usable; i++) {
        struct rubble_record record = { .has_rowid = type == PAGE_TABLE_LEAF };
        size_t at = read_two(page + cells + 2 * i) + (type == PAGE_INDEX ? 4 : 0);
        if (at >= cells && at < rubble->usable && read_cell(&record, scratch, rubble, page, at))
            status = take(&record, payload, error);
    }
    return status;
}

enum status rubble_read(const struct rubble *rubble,
                        enum status (*take)(const struct rubble_record *record, void *payload,
                                            struct error *error),
                        void *payload, struct error *error)
{
    struct buffer scratch = BUFFER_INIT;
    enum status status = STATUS_OK;
    for (size_t number = 1; !status && number <= page_count(rubble); number++)
        if (!rubble->is_free[number - 1])
            status = read_page(&scratch, rubble, number, take, payload, error);
    buffer_release(&scratch);
    return status;
}
