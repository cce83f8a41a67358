#include "stream.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "zip.h"

#include "marrow/base/error.h"
#include "marrow/base/memory.h"

#define BLOCK (256u << 10)

/* A gz file while it is unpacked. zlib's own gzread leaves it to its versions whether a file that
 * ends too early is an error, so the end is looked for here. */
struct gz {
    z_stream z;
    bool is_inside; /* between the beginning and the end of a gzip member */
    bool is_ended;
    unsigned char packed[BLOCK];
};

struct stream {
    const struct member *member;
    FILE *file;
    struct gz *gz;
    struct archive *archive;
    struct stream_watch watch;
    int64_t position;
};

static enum status zip_failed(const struct stream *stream, struct error *error)
{
    const char *why = zip.error_string(stream->archive);
    why = why ? why : "it is unreadable";
    if (strstr(why, "deflation-64") || strstr(why, "eflate64"))
        return error_set(error, STATUS_INVALID,
                         "it is packed with deflate64, which marrow cannot read; unpack the zip "
                         "(unzip or 7z x) and import the folder");
    if (strstr(why, "CRC"))
        return error_set(error, STATUS_INVALID,
                         "the packed file is damaged: its checksum is wrong");
    if (strstr(why, "runcated"))
        return error_set(error, STATUS_INVALID, "the packed file is damaged: it is cut off");
    return error_set(error, STATUS_INVALID, "it cannot be unpacked: %s", why);
}

/* Opens the member in its zip by place, because a zip can have a name twice. */
static enum status open_zip(struct stream *stream, struct error *error)
{
    struct archive_entry *entry;
    stream->archive = zip.read_new();
    if (!stream->archive)
        die("out of memory");
    zip.read_support_format_zip_seekable(stream->archive);
    if (zip.read_open_filename(stream->archive, stream->member->path, BLOCK) != ARCHIVE_OK)
        return zip_failed(stream, error);
    for (size_t i = 0; i <= stream->member->entry; i++) {
        if (zip.read_next_header(stream->archive, &entry) < ARCHIVE_WARN)
            return zip_failed(stream, error);
    }
    if (zip.entry_is_encrypted(entry))
        return error_set(error, STATUS_INVALID, "it is encrypted");
    return STATUS_OK;
}

static enum status open_gz(struct stream *stream, struct error *error)
{
    stream->gz = xcalloc(1, sizeof *stream->gz);
    stream->gz->is_inside = true;
    if (inflateInit2(&stream->gz->z, MAX_WBITS + 16) != Z_OK) /* 16: gzip alone */
        return error_set(error, STATUS_IO, "it cannot be unpacked: zlib does not start");
    return STATUS_OK;
}

enum status stream_open(struct stream **out, const struct member *member,
                        const struct stream_watch *watch, struct error *error)
{
    struct stream *stream = xcalloc(1, sizeof *stream);
    enum status status = STATUS_OK;
    *out = NULL;
    stream->member = member;
    if (watch)
        stream->watch = *watch;
    bool is_zip = member->packing == PACKING_ZIP || member->packing == PACKING_SHEET;
    if (!is_zip)
        stream->file = fopen(member->path, "rb");
    if (is_zip)
        status = open_zip(stream, error);
    else if (!stream->file)
        status = error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
    else if (member->packing == PACKING_GZ)
        status = open_gz(stream, error);
    if (status) {
        stream_close(stream);
        return status;
    }
    *out = stream;
    return STATUS_OK;
}

/* Reads packed bytes if there are none. Returns whether there are some. */
static bool fill_gz(struct stream *stream)
{
    struct gz *gz = stream->gz;
    if (gz->z.avail_in > 0)
        return true;
    size_t count = fread(gz->packed, 1, sizeof gz->packed, stream->file);
    gz->z.next_in = gz->packed;
    gz->z.avail_in = (unsigned)count;
    stream->position += (int64_t)count;
    return count > 0;
}

/* Begins another member, as of files that were packed one by one and joined. What follows the last
 * one and is none, such as zeros, is left out as gzip does. */
static void begin_next_gz(struct stream *stream)
{
    struct gz *gz = stream->gz;
    gz->is_ended = !fill_gz(stream) || gz->z.next_in[0] != 0x1F;
    gz->is_inside = !gz->is_ended;
    if (gz->is_inside && inflateReset(&gz->z) != Z_OK)
        BUG("a stream of zlib that cannot be reset");
}

static enum status read_gz(size_t *got, char *bytes, size_t room, struct stream *stream,
                           struct error *error)
{
    struct gz *gz = stream->gz;
    unsigned most = room > BLOCK ? BLOCK : (unsigned)room;
    gz->z.next_out = (unsigned char *)bytes;
    gz->z.avail_out = most;
    while (gz->z.avail_out == most && !gz->is_ended) {
        if (!gz->is_inside) {
            begin_next_gz(stream);
            continue;
        }
        bool has_more = fill_gz(stream);
        if (!has_more && ferror(stream->file))
            return error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
        int code = inflate(&gz->z, Z_NO_FLUSH); /* also without input: some output may wait */
        if (!has_more && code == Z_BUF_ERROR)
            return error_set(error, STATUS_INVALID, "the packed file is damaged: it is cut off");
        gz->is_inside = code != Z_STREAM_END;
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return error_set(error, STATUS_INVALID,
                             "the packed file is damaged: its checksum or compression is wrong");
    }
    *got = most - gz->z.avail_out;
    return STATUS_OK;
}

enum status stream_read(size_t *got, char *bytes, size_t room, struct stream *stream,
                        struct error *error)
{
    enum status status = STATUS_OK;
    *got = 0;
    if (stream->gz) {
        status = read_gz(got, bytes, room, stream, error);
    } else if (stream->archive) {
        la_ssize_t count = zip.read_data(stream->archive, bytes, room);
        if (count < 0)
            return zip_failed(stream, error);
        *got = (size_t)count;
        stream->position += count;
    } else {
        *got = fread(bytes, 1, room, stream->file);
        if (*got == 0 && ferror(stream->file))
            return error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
        stream->position += (int64_t)*got;
    }
    if (!status && stream->watch.read &&
        !stream->watch.read(stream->position, stream->watch.payload))
        return error_set(error, STATUS_IO, "interrupted; nothing was changed");
    return status;
}

void stream_close(struct stream *stream)
{
    if (!stream)
        return;
    if (stream->file)
        fclose(stream->file);
    if (stream->gz)
        inflateEnd(&stream->gz->z);
    free(stream->gz);
    if (stream->archive)
        zip.read_free(stream->archive);
    free(stream);
}

static enum status read_csv(size_t *got, char *bytes, size_t room, void *payload,
                            struct error *error)
{
    return stream_read(got, bytes, room, payload, error);
}

static void close_csv(void *payload)
{
    stream_close(payload);
}

enum status stream_open_csv(struct csv **out, const struct member *member,
                            const struct stream_watch *watch, struct error *error)
{
    struct stream *stream;
    enum status status = stream_open(&stream, member, watch, error);
    if (status)
        return error_context(error, "%s", member->name);
    struct csv_input input = { read_csv, close_csv, stream };
    status = csv_open_input(out, &input, member->name, error);
    if (!status)
        csv_read_cp1252(*out);
    return status;
}
