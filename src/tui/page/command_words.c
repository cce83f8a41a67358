#include "command_words.h"

#include <string.h>

void command_words_split(struct command_words *out, struct arena *arena, const char *line)
{
    const char *at = line;
    *out = (struct command_words){ .count = 0 };
    while (out->count < COMMAND_WORDS_MOST) {
        struct buffer word = BUFFER_INIT;
        char quote = '\0';
        at += strspn(at, " ");
        if (!*at)
            break;
        out->last = (size_t)(at - line);
        buffer_add_text(&word, "");
        for (; *at && (quote || *at != ' '); at++) {
            if (!quote && (*at == '"' || *at == '\''))
                quote = *at;
            else if (quote && *at == quote)
                quote = '\0';
            else
                buffer_add_char(&word, *at);
        }
        out->words[out->count++] = arena_strdup(arena, word.text);
        out->is_open = quote != '\0';
        out->has_rest = *at == '\0';
        buffer_release(&word);
    }
    if (!out->has_rest)
        out->last = strlen(line);
}

void command_words_quote(struct buffer *out, const char *word)
{
    const char *quote = strchr(word, '"') ? "'" : "\"";
    bool is_plain = *word && !strpbrk(word, " \"'");
    buffer_addf(out, "%s%s%s", is_plain ? "" : quote, word, is_plain ? "" : quote);
}
