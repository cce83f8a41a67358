#include "page_escape.h"

#include <string.h>

#include "marrow/base/text.h"

void page_escape(struct buffer *out, const char *text)
{
    struct buffer clean = BUFFER_INIT;
    text_clean(&clean, text, strlen(text));
    for (const char *at = clean.text; *at; at++) {
        switch (*at) {
        case '&':
            buffer_add_text(out, "&amp;");
            break;
        case '<':
            buffer_add_text(out, "&lt;");
            break;
        case '>':
            buffer_add_text(out, "&gt;");
            break;
        case '"':
            buffer_add_text(out, "&quot;");
            break;
        case '\'':
            buffer_add_text(out, "&#39;");
            break;
        default:
            buffer_add_char(out, *at);
        }
    }
    buffer_release(&clean);
}
