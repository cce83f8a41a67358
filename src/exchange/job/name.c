#include "name.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "marrow/base/buffer.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/fold.h"

#define LIST_COLUMNS 1000 /* of some forty other words; of a source that lists ingredients */
#define WORDS_COLUMNS 120 /* of a brand, a group, a unit or a measure */

/* Returns whether the text has nothing to clean and fits: printable ASCII and accented Latin
 * letters (U+00C0 to U+02FF) with single blanks. Most texts are so. */
static bool is_simple(const char *text, size_t columns)
{
    const unsigned char *p = (const unsigned char *)text;
    for (; *p; p++) {
        bool is_blank = *p == ' ' && (p == (const unsigned char *)text || p[1] == ' ' || !p[1]);
        bool is_latin = *p >= 0xC3 && *p <= 0xCB && (p[1] & 0xC0) == 0x80;
        if (is_blank || *p < ' ' || (*p > '~' && !is_latin))
            return false;
        p += is_latin ? 1 : 0;
    }
    size_t length = (size_t)(p - (const unsigned char *)text);
    return length > 0 && length <= columns;
}

/* Appends the text with one blank where there are several or a no-break space, and none around it.
 */
static void collapse_blanks(struct buffer *out, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        bool is_wide = i + 1 < length && text[i] == '\xC2' && text[i + 1] == '\xA0';
        i += is_wide ? 1 : 0;
        char c = text[i];
        if (!is_wide && c != ' ')
            buffer_add_char(out, c);
        else if (out->length > 0 && out->text[out->length - 1] != ' ')
            buffer_add_char(out, ' ');
    }
    if (out->length > 0 && out->text[out->length - 1] == ' ')
        buffer_remove(out, out->length - 1, 1);
}

/* Appends the text with at most NAME_MARKS marks on a letter. */
static void limit_marks(struct buffer *out, const char *text, size_t length)
{
    int marks = 0;
    while (length > 0) {
        const char *start = text;
        marks = fold_is_mark(text_decode(&text, &length)) ? marks + 1 : 0;
        if (marks <= NAME_MARKS)
            buffer_add(out, start, (size_t)(text - start));
    }
}

const char *name_clean(struct arena *arena, const char *text, size_t columns, bool *is_cut)
{
    struct buffer clean = BUFFER_INIT;
    struct buffer spaced = BUFFER_INIT;
    if (is_simple(text, columns))
        return arena_strdup(arena, text);
    text_clean(&clean, text, strlen(text));
    collapse_blanks(&spaced, clean.text, clean.length);
    buffer_clear(&clean);
    limit_marks(&clean, spaced.text, spaced.length);
    size_t length = text_fit(clean.text, clean.length, columns, NULL);
    if (is_cut && length < spaced.length)
        *is_cut = true;
    while (length > 0 && clean.text[length - 1] == ' ')
        length--;
    const char *copy = length > 0 ? arena_strndup(arena, clean.text, length) : NULL;
    buffer_release(&clean);
    buffer_release(&spaced);
    return copy;
}

/* The texts of a food, each with its bound. */
static const struct {
    size_t at; /* in struct food */
    size_t columns;
} texts[] = {
    { offsetof(struct food, name), NAME_COLUMNS },
    { offsetof(struct food, aliases), LIST_COLUMNS },
    { offsetof(struct food, brand), WORDS_COLUMNS },
    { offsetof(struct food, group), WORDS_COLUMNS },
    { offsetof(struct food, source), LIST_COLUMNS },
    { offsetof(struct food, unit_name), WORDS_COLUMNS },
};
#define TEXT_COUNT (sizeof texts / sizeof *texts)

bool name_is_clean_food(const struct food *food)
{
    bool is_clean = true;
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        const char *text;
        memcpy(&text, (const char *)food + texts[i].at, sizeof text);
        is_clean = is_clean && (!text || is_simple(text, texts[i].columns));
    }
    for (size_t i = 0; i < food->measure_count; i++)
        is_clean = is_clean && is_simple(food->measures[i].name, WORDS_COLUMNS);
    return is_clean;
}

bool name_clean_food(struct food *food, struct arena *arena)
{
    bool is_cut = false;
    size_t count = 0;
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        const char *text;
        memcpy(&text, (const char *)food + texts[i].at, sizeof text);
        if (text)
            text = name_clean(arena, text, texts[i].columns, &is_cut);
        memcpy((char *)food + texts[i].at, &text, sizeof text);
    }
    struct measure *measures = arena_alloc(arena, food->measure_count * sizeof *measures);
    for (size_t i = 0; i < food->measure_count; i++) {
        struct measure measure = food->measures[i];
        measure.name = name_clean(arena, measure.name, WORDS_COLUMNS, &is_cut);
        if (measure.name)
            measures[count++] = measure;
    }
    food->measures = measures;
    food->measure_count = count;
    return is_cut;
}
