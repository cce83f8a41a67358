#include "marrow/base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void (*die_hook)(void);

__attribute__((format(printf, 3, 0))) static void format_text(char *out, size_t size,
                                                              const char *format, va_list arguments)
{
    int length = vsnprintf(out, size, format, arguments);
    if (length >= 0 && (size_t)length < size)
        return;
    /* Cut before an unfinished UTF-8 sequence. */
    size_t end = size - 4;
    while (end > 0 && ((unsigned char)out[end] & 0xC0) == 0x80)
        end--;
    memcpy(out + end, "...", 4);
}

enum status error_set(struct error *error, enum status status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    format_text(error->text, sizeof error->text, format, arguments);
    va_end(arguments);
    error->status = status;
    return status;
}

enum status error_context(struct error *error, const char *format, ...)
{
    char before[sizeof error->text];
    char after[sizeof error->text];
    va_list arguments;
    va_start(arguments, format);
    format_text(before, sizeof before, format, arguments);
    va_end(arguments);
    memcpy(after, error->text, sizeof after);
    return error_set(error, error->status, "%s: %s", before, after);
}

int error_exit_code(enum status status)
{
    switch (status) {
    case STATUS_AMBIGUOUS:
        return STATUS_NOT_FOUND;
    case STATUS_CONFLICT:
        return STATUS_INVALID;
    case STATUS_OK:
    case STATUS_NOT_FOUND:
    case STATUS_USAGE:
    case STATUS_INVALID:
    case STATUS_UNUSABLE:
    case STATUS_IO:
        break;
    }
    return (int)status;
}

void die_set_hook(void (*hook)(void))
{
    die_hook = hook;
}

void die(const char *format, ...)
{
    if (die_hook)
        die_hook();
    va_list arguments;
    va_start(arguments, format);
    fputs("marrow: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    abort();
}
