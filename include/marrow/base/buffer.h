/* buffer.h - a string that grows.
 *
 * Invariants: text is never NULL and always ends in NUL at text[length].
 */
#ifndef MARROW_BASE_BUFFER_H
#define MARROW_BASE_BUFFER_H

#include <stddef.h>

#include "marrow/base/error.h"

struct buffer {
    char *text;
    size_t length;
    size_t room;
};

extern char buffer_empty[];
#define BUFFER_INIT                                                                                \
    {                                                                                              \
        buffer_empty, 0, 0                                                                         \
    }

void buffer_init(struct buffer *buffer);
/* Frees the text and leaves the buffer as after init. */
void buffer_release(struct buffer *buffer);
/* Empties the buffer but keeps its memory. */
void buffer_clear(struct buffer *buffer);
/* Hands the text to the caller, who frees it, and leaves the buffer as after init. */
char *buffer_detach(struct buffer *buffer);

void buffer_add(struct buffer *buffer, const char *bytes, size_t length);
void buffer_add_text(struct buffer *buffer, const char *text);
void buffer_add_char(struct buffer *buffer, char c);
void buffer_addf(struct buffer *buffer, const char *format, ...) MARROW_PRINTF(2, 3);

/* Adds what stands before the word of that index in a list of `count`: nothing before the first,
 * `last` ("or", "and") with blanks around it before the last, else ", ". */
void buffer_add_joint(struct buffer *buffer, size_t index, size_t count, const char *last);

/* Removes `length` bytes at `offset`. The range must lie within the text. buffer_insert inserts
 * bytes there. */
void buffer_remove(struct buffer *buffer, size_t offset, size_t length);
void buffer_insert(struct buffer *buffer, size_t offset, const char *bytes, size_t length);

#endif
