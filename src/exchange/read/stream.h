/* stream.h - the bytes of one member of a source, unpacked while they are read. */
#ifndef MARROW_EXCHANGE_STREAM_H
#define MARROW_EXCHANGE_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marrow/base/error.h"
#include "marrow/exchange/csv.h"
#include "source.h"

struct stream;

/* Called after each piece with how much is read (as member.size counts). Returning false stops the
 * reading. */
struct stream_watch {
    bool (*read)(int64_t position, void *payload);
    void *payload;
};

/* Opens a member at its beginning. `watch` may be NULL. STATUS_INVALID: it is damaged or encrypted.
 * STATUS_IO. */
MARROW_CHECKED enum status stream_open(struct stream **out, const struct member *member,
                                       const struct stream_watch *watch, struct error *error);

/* Reads up to `room` bytes; *got is 0 at the end. STATUS_INVALID: it is damaged (check sum, cut
 * off), or compressed in a way that is not read. STATUS_IO: also when stopped. */
MARROW_CHECKED enum status stream_read(size_t *got, char *bytes, size_t room, struct stream *stream,
                                       struct error *error);

/* Closes the stream; NULL is allowed. */
void stream_close(struct stream *stream);

/* Opens a member as CSV, in UTF-8 or Windows-1252; csv_close closes both. */
MARROW_CHECKED enum status stream_open_csv(struct csv **out, const struct member *member,
                                           const struct stream_watch *watch, struct error *error);

#endif
