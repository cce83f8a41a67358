/* source.h - what an import reads: plain files, gz files, the members of zip files, the files of
 * folders; in place, nothing is unpacked to the disk.
 */
#ifndef MARROW_EXCHANGE_SOURCE_H
#define MARROW_EXCHANGE_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "marrow/base/arena.h"
#include "marrow/exchange/csv.h"

#define SOURCE_MEMBERS_MAX 10000

enum packing { PACKING_NONE, PACKING_GZ, PACKING_ZIP };

struct member {
    const char *path; /* of the file on disk */
    const char *name; /* what messages call it: "sr.zip: food.csv" */
    enum packing packing;
    size_t entry; /* its place in the zip */
    int64_t size; /* how far stream_position goes: of a gz, packed; 0: not known */
    bool is_given; /* named by the user, not found in a zip or folder */
};

struct source {
    struct arena arena;
    struct member *members; /* in a folder by name, in a zip as they stand */
    size_t count;
    const char **files; /* on disk, each once, in order */
    size_t file_count;
};

/* Lists what lies in the files, zips and folders. Release it in every case. STATUS_IO: one cannot
 * be read. STATUS_INVALID: a packing that is not read here, a damaged zip. */
MARROW_CHECKED enum status source_open(struct source *out, const char *const *paths, size_t count,
                                       struct error *error);
void source_release(struct source *source);

/* The bytes of one member, from its beginning. */
struct stream;

/* Told after each piece how far reading is; false stops it (STATUS_IO). */
struct stream_watch {
    bool (*read)(int64_t position, void *payload);
    void *payload;
};

/* watch may be NULL. */
MARROW_CHECKED enum status stream_open(struct stream **out, const struct member *member,
                                       const struct stream_watch *watch, struct error *error);

/* Up to room bytes; *got 0: the end. STATUS_INVALID: damaged (check sum, cut off), a compression
 * that is not read here. STATUS_IO. */
MARROW_CHECKED enum status stream_read(size_t *got, char *bytes, size_t room, struct stream *stream,
                                       struct error *error);
void stream_close(struct stream *stream); /* NULL is allowed */

/* A member as CSV. */
MARROW_CHECKED enum status stream_open_csv(struct csv **out, const struct member *member,
                                           const struct stream_watch *watch, struct error *error);

#endif
