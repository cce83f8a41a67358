#include "plain_problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"

void plain_problem_tell(struct plain_problems *problems, const char *file, int line,
                        const char *text)
{
    if (problems->count == 0)
        snprintf(problems->first, sizeof problems->first, "%s", text);
    if (problems->notify)
        problems->notify(file, line, text, problems->payload);
    problems->count++;
}

void plain_problem(struct plain_problems *problems, const char *file, int line, const char *column,
                   const char *format, ...)
{
    char why[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(why, sizeof why, format, arguments);
    va_end(arguments);
    struct buffer text = BUFFER_INIT;
    buffer_addf(&text, "%s, line %d", file, line);
    if (column)
        buffer_addf(&text, ", column %.60s", column);
    buffer_add_text(&text, ": ");
    text_clean(&text, why, strlen(why));
    plain_problem_tell(problems, file, line, text.text);
    buffer_release(&text);
}
