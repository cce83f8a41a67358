#include "marrow/base/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/memory.h"

char buffer_empty[1];

void buffer_init(struct buffer *buffer)
{
    *buffer = (struct buffer)BUFFER_INIT;
}

void buffer_release(struct buffer *buffer)
{
    if (buffer->room)
        free(buffer->text);
    buffer_init(buffer);
}

void buffer_clear(struct buffer *buffer)
{
    buffer->length = 0;
    if (buffer->room)
        buffer->text[0] = '\0';
}

char *buffer_detach(struct buffer *buffer)
{
    char *text = buffer->room ? buffer->text : xstrdup("");
    buffer_init(buffer);
    return text;
}

static void buffer_reserve(struct buffer *buffer, size_t more)
{
    if (more > SIZE_MAX / 2 - buffer->length)
        die("out of memory");
    size_t need = buffer->length + more + 1;
    if (need <= buffer->room)
        return;
    size_t room = buffer->room ? buffer->room * 2 : 64;
    if (room < need)
        room = need;
    if (buffer->room) {
        buffer->text = xrealloc(buffer->text, room);
    } else {
        buffer->text = xmalloc(room);
        buffer->text[0] = '\0';
    }
    buffer->room = room;
}

void buffer_add(struct buffer *buffer, const char *bytes, size_t length)
{
    if (!length)
        return;
    buffer_reserve(buffer, length);
    memcpy(buffer->text + buffer->length, bytes, length);
    buffer->length += length;
    buffer->text[buffer->length] = '\0';
}

void buffer_add_text(struct buffer *buffer, const char *text)
{
    buffer_add(buffer, text, strlen(text));
}

void buffer_add_char(struct buffer *buffer, char c)
{
    buffer_add(buffer, &c, 1);
}

void buffer_addf(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0)
        BUG("buffer_addf: unformattable");
    buffer_reserve(buffer, (size_t)length);
    va_start(arguments, format);
    vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

void buffer_add_joint(struct buffer *buffer, size_t index, size_t count, const char *last)
{
    if (index > 0 && index + 1 == count)
        buffer_addf(buffer, " %s ", last);
    else if (index > 0)
        buffer_add_text(buffer, ", ");
}

void buffer_remove(struct buffer *buffer, size_t offset, size_t length)
{
    if (offset > buffer->length || length > buffer->length - offset)
        BUG("buffer_remove: out of bounds");
    if (!length)
        return;
    memmove(buffer->text + offset, buffer->text + offset + length,
            buffer->length - offset - length + 1);
    buffer->length -= length;
}

void buffer_insert(struct buffer *buffer, size_t offset, const char *bytes, size_t length)
{
    if (offset > buffer->length)
        BUG("buffer_insert: out of bounds");
    if (!length)
        return;
    buffer_reserve(buffer, length);
    memmove(buffer->text + offset + length, buffer->text + offset, buffer->length - offset + 1);
    memcpy(buffer->text + offset, bytes, length);
    buffer->length += length;
}
