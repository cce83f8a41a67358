#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bring_health.h"
#include "bring_json.h"
#include "diary/diary_columns.h"
#include "diary/diary_rows.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/file.h"
#include "marrow/base/memory.h"
#include "marrow/exchange/bring.h"
#include "marrow/exchange/csv.h"
#include "marrow/exchange/diary_import.h"
#include "read/source.h"
#include "read/stream.h"

#define PIECE (64u << 10) /* bytes that are read at once; the first ones show what a file is */

/* What a file is, by its beginning. */
enum bring_kind { BRING_OTHER, BRING_SUMS, BRING_DIARY, BRING_HEALTH, BRING_JSON };

static enum bring_kind kind_of(const char *bytes, size_t length)
{
    struct csv *csv;
    struct csv_row header;
    struct error ignored = ERROR_INIT;
    enum bring_kind kind = BRING_OTHER;
    if (diary_rows_is(bytes, length))
        return BRING_DIARY;
    if (bring_health_is(bytes, length))
        return BRING_HEALTH;
    if (bring_json_is(bytes, length))
        return BRING_JSON;
    if (csv_open_memory(&csv, bytes, length, "a file", &ignored))
        return BRING_OTHER;
    csv_read_cp1252(csv);
    if (csv_next(&header, csv, &ignored) == STATUS_OK) {
        const struct diary_format *format = diary_format_find(&header);
        kind = !format ? BRING_OTHER : format->is_sum ? BRING_SUMS : BRING_DIARY;
    }
    csv_close(csv);
    return kind;
}

/* A file while it is read. */
struct bringing {
    struct buffer *out;
    size_t before; /* bytes of `out` that are not the file's */
    struct bring_health *health; /* NULL: the bytes are taken as they are */
    const char *name;
};

static enum status take(struct bringing *bringing, const char *bytes, size_t length,
                        struct error *error)
{
    if (bringing->health)
        return bring_health_take(bringing->health, bytes, length, error);
    if (bringing->out->length - bringing->before + length > DIARY_IMPORT_MOST)
        return error_set(error, STATUS_INVALID, "%.120s is too large; at most %u MB are read",
                         bringing->name, DIARY_IMPORT_MOST >> 20);
    buffer_add(bringing->out, bytes, length);
    return STATUS_OK;
}

/* Fills the piece, as far as the stream goes. */
static enum status read_piece(size_t *got, char *piece, struct stream *stream, struct error *error)
{
    size_t more = 1;
    enum status status = STATUS_OK;
    *got = 0;
    while (!status && more > 0 && *got < PIECE) {
        status = stream_read(&more, piece + *got, PIECE - *got, stream, error);
        *got += status ? 0 : more;
    }
    return status;
}

/* Reads the beginning of a member. */
static enum status find_kind(enum bring_kind *out, const struct member *member, struct error *error)
{
    struct stream *stream;
    size_t got;
    char *piece = xcalloc(PIECE + 1, 1);
    enum status status = stream_open(&stream, member, NULL, error);
    if (!status)
        status = read_piece(&got, piece, stream, error);
    *out = status ? BRING_OTHER : kind_of(piece, got);
    stream_close(stream);
    free(piece);
    return status;
}

static enum status read_member(struct buffer *out, const struct member *member,
                               enum bring_kind kind, struct error *error)
{
    struct bringing bringing = { .out = out, .before = out->length, .name = member->name };
    struct stream *stream;
    size_t got = 0;
    char *piece = xcalloc(PIECE + 1, 1);
    enum status status = stream_open(&stream, member, NULL, error);
    if (kind == BRING_HEALTH)
        bringing.health = bring_health_begin(member->name);
    do {
        if (!status)
            status = read_piece(&got, piece, stream, error);
        if (!status)
            status = take(&bringing, piece, got, error);
    } while (!status && got > 0);
    if (bringing.health)
        status = bring_health_end(out, bringing.health, status, error);
    if (!status && kind == BRING_JSON)
        status = bring_json_convert(out, bringing.before, member->name, error);
    stream_close(stream);
    free(piece);
    return status;
}

/* Finds the member to read: the only one; else the only diary; else the only sums of days. */
static enum status choose(const struct member **out, enum bring_kind *kind,
                          const struct source *source, const char *path, struct error *error)
{
    size_t counts[2] = { 0, 0 }; /* of sums, and of diaries */
    const struct member *found[2] = { NULL, NULL };
    enum bring_kind kinds[2] = { BRING_OTHER, BRING_OTHER };
    enum status status = STATUS_OK;
    for (size_t i = 0; !status && i < source->count; i++) {
        enum bring_kind is;
        status = find_kind(&is, &source->members[i], error);
        bool is_better = is >= BRING_DIARY || source->count == 1;
        if (status || (is == BRING_OTHER && source->count > 1))
            continue;
        found[is_better] = &source->members[i];
        kinds[is_better] = is;
        counts[is_better]++;
    }
    if (status)
        return status;
    bool has_diary = counts[1] > 0;
    *out = found[has_diary];
    *kind = kinds[has_diary];
    if (counts[has_diary] == 0)
        return error_set(error, STATUS_INVALID,
                         "nothing in %.200s is a diary that marrow knows; see marrow import --help",
                         path);
    if (counts[has_diary] > 1)
        return error_set(error, STATUS_INVALID,
                         "%.200s has several diaries; unpack it, and import each by itself", path);
    return STATUS_OK;
}

static enum status read_input(struct buffer *out, struct error *error)
{
    const char *name = "standard input";
    size_t before = out->length;
    enum status status = file_read(out, "-", name, DIARY_IMPORT_MOST, error);
    if (!status && bring_json_is(out->text + before, out->length - before))
        status = bring_json_convert(out, before, name, error);
    return status;
}

enum status bring_read(struct buffer *out, const char *path, struct error *error)
{
    struct source source;
    const struct member *member = NULL;
    enum bring_kind kind = BRING_OTHER;
    if (strcmp(path, "-") == 0)
        return read_input(out, error);
    enum status status = source_open(&source, &path, 1, error);
    if (!status)
        status = choose(&member, &kind, &source, path, error);
    if (!status)
        status = read_member(out, member, kind, error);
    source_release(&source);
    return status;
}
