#include "notes_print.h"

#include <stdio.h>

#include "call.h"
#include "marrow/base/buffer.h"

void notes_print(const struct resolve_note *notes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct buffer line = BUFFER_INIT;
        char how[80];
        snprintf(how, sizeof how, "set yours with marrow profile set country=%.2s",
                 notes[i].countries);
        resolve_note_add(&line, &notes[i], how);
        call_tell(line.text, NULL);
        buffer_release(&line);
    }
}
