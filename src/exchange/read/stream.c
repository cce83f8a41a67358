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

struct stream {
    const struct member *member;
    FILE *file;
    gzFile gz;
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

enum status stream_open(struct stream **out, const struct member *member,
                        const struct stream_watch *watch, struct error *error)
{
    struct stream *stream = xcalloc(1, sizeof *stream);
    enum status status = STATUS_OK;
    *out = NULL;
    stream->member = member;
    if (watch)
        stream->watch = *watch;
    if (member->packing == PACKING_ZIP) {
        status = open_zip(stream, error);
    } else if (member->packing == PACKING_GZ) {
        stream->gz = gzopen(member->path, "rb");
        if (stream->gz)
            gzbuffer(stream->gz, BLOCK);
    } else {
        stream->file = fopen(member->path, "rb");
    }
    if (!status && !stream->archive && !stream->gz && !stream->file)
        status = error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
    if (status) {
        stream_close(stream);
        return status;
    }
    *out = stream;
    return STATUS_OK;
}

/* Reads from a gz file. gzread returns what it has before it reports that the file ends too
 * early. */
static enum status read_gz(size_t *got, char *bytes, size_t room, struct stream *stream,
                           struct error *error)
{
    int code;
    int count = gzread(stream->gz, bytes, room > INT32_MAX ? INT32_MAX : (unsigned)room);
    *got = count > 0 ? (size_t)count : 0;
    stream->position = gzoffset(stream->gz);
    if (count > 0)
        return STATUS_OK;
    gzerror(stream->gz, &code);
    if (code == Z_OK || code == Z_STREAM_END)
        return STATUS_OK;
    if (code == Z_ERRNO)
        return error_set(error, STATUS_IO, "it cannot be read: %s", strerror(errno));
    return error_set(error, STATUS_INVALID, "the packed file is damaged: %s",
                     code == Z_BUF_ERROR ? "it is cut off"
                                         : "its checksum or compression is wrong");
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
        gzclose(stream->gz);
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
