/* line.h - editing one line of text, independent of any screen. */
#ifndef MARROW_TUI_LINE_H
#define MARROW_TUI_LINE_H

#include <stdbool.h>

#include "action.h"
#include "marrow/base/buffer.h"

#define LINE_MAX_BYTES 2000

struct line {
    struct buffer text; /* UTF-8, without control characters */
    size_t cursor; /* byte offset, between whole characters */
};

void line_init(struct line *line);
void line_release(struct line *line);
void line_set(struct line *line, const char *text); /* leaves the cursor at the end */

/* Carries out one editing action (ACTION_TEXT, or ACTION_LINE_FIRST to ACTION_LINE_LAST). Drops
 * typed control characters. Returns false for any other action, and for a ? in an empty line, which
 * asks for help. Text that does not fit is refused whole. */
bool line_act(struct line *line, const struct input *input);

#endif
