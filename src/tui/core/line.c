#include "line.h"

#include <string.h>

#include "marrow/base/text.h"

void line_init(struct line *line)
{
    buffer_init(&line->text);
    line->cursor = 0;
}

void line_release(struct line *line)
{
    buffer_release(&line->text);
    line->cursor = 0;
}

void line_set(struct line *line, const char *text)
{
    buffer_clear(&line->text);
    text_clean(&line->text, text, strlen(text));
    line->cursor = line->text.length;
}

/* Inserts what was typed or pasted: all of it, or nothing where the line has no room. */
static void insert(struct line *line, const struct input *input)
{
    struct buffer clean = BUFFER_INIT;
    const char *typed = input->pasted ? input->pasted : input->text;
    text_clean(&clean, typed, strlen(typed));
    bool has_room = line->text.length + clean.length <= LINE_MAX_BYTES;
    if (has_room) {
        buffer_insert(&line->text, line->cursor, clean.text, clean.length);
        line->cursor += clean.length;
    } else if (input->is_refused) {
        *input->is_refused = true;
    }
    buffer_release(&clean);
}

static void erase(struct line *line, size_t from, size_t to)
{
    buffer_remove(&line->text, from, to - from);
    line->cursor = from;
}

/* Returns the start of the word before the cursor: skips blanks, then letters. */
static size_t word_start(const struct line *line)
{
    const char *text = line->text.text;
    size_t at = line->cursor;
    while (at > 0 && text[at - 1] == ' ')
        at--;
    while (at > 0 && text[at - 1] != ' ')
        at--;
    return at;
}

static size_t word_end(const struct line *line)
{
    const char *text = line->text.text;
    size_t at = line->cursor;
    at += strspn(text + at, " ");
    return at + strcspn(text + at, " ");
}

bool line_act(struct line *line, const struct input *input)
{
    const char *text = line->text.text;
    size_t length = line->text.length;
    if (input->action == ACTION_TEXT && length == 0 && strcmp(input->text, "?") == 0)
        return false;
    if (input->action == ACTION_TEXT)
        insert(line, input);
    else if (input->action == ACTION_BACKSPACE)
        erase(line, text_previous(text, length, line->cursor), line->cursor);
    else if (input->action == ACTION_DELETE_CHAR)
        erase(line, line->cursor, text_next(text, length, line->cursor));
    else if (input->action == ACTION_DELETE_WORD)
        erase(line, word_start(line), line->cursor);
    else if (input->action == ACTION_DELETE_LINE)
        erase(line, 0, line->cursor);
    else if (input->action == ACTION_DELETE_REST)
        erase(line, line->cursor, length);
    else if (input->action == ACTION_LEFT)
        line->cursor = text_previous(text, length, line->cursor);
    else if (input->action == ACTION_RIGHT)
        line->cursor = text_next(text, length, line->cursor);
    else if (input->action == ACTION_WORD_LEFT)
        line->cursor = word_start(line);
    else if (input->action == ACTION_WORD_RIGHT)
        line->cursor = word_end(line);
    else if (input->action == ACTION_LINE_START)
        line->cursor = 0;
    else if (input->action == ACTION_LINE_END)
        line->cursor = length;
    else
        return false;
    return true;
}
