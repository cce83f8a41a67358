#include <string.h>

#include "marrow/base/arena.h"
#include "marrow/base/buffer.h"
#include "marrow/journal/country.h"
#include "marrow/journal/resolve.h"

/* Adds the names of countries: "United States or Canada". */
static void add_countries(struct buffer *out, const char *codes)
{
    const char *before = "";
    while (*codes && *codes != '*') {
        char code[COUNTRY_CODE] = "";
        size_t length = strcspn(codes, " ");
        memcpy(code, codes, length < sizeof code ? length : sizeof code - 1);
        buffer_addf(out, "%s%s", before, country_name(code));
        before = " or ";
        codes += length + (codes[length] ? 1 : 0);
    }
}

void resolve_note_add(struct buffer *out, const struct resolve_note *note, const char *how)
{
    if (!note->taken_as) {
        buffer_addf(out, "%s: not used", note->word);
        return;
    }
    buffer_addf(out, "%s: taken as %s", note->word, note->taken_as);
    if (!note->or_as)
        return;
    buffer_addf(out, "; yours may be %s", note->or_as);
    if (!note->countries[0])
        return;
    buffer_add_text(out, " (");
    add_countries(out, note->countries);
    buffer_addf(out, "): %s", how);
}

struct resolve_note *resolve_notes_dup(struct arena *arena, const struct resolve_note *notes,
                                       size_t count)
{
    struct resolve_note *copies = arena_alloc(arena, count * sizeof *copies);
    for (size_t i = 0; i < count; i++) {
        copies[i] = notes[i];
        copies[i].word = arena_strdup(arena, notes[i].word);
        copies[i].taken_as = arena_strdup(arena, notes[i].taken_as);
        copies[i].or_as = arena_strdup(arena, notes[i].or_as);
    }
    return copies;
}
