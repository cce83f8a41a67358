#include "binding.h"

#include <string.h>

const struct binding binding_common[] = {
    { "u", ACTION_UNDO, NEED_WRITABLE, "undo", "undo the last step, even from an earlier session" },
    { "^R U", ACTION_REDO, NEED_WRITABLE, NULL, "redo the last undone step" },
    { "? F1", ACTION_HELP, NEED_NOTHING, "help", "this help" },
    { "/", ACTION_FIND, NEED_NOTHING, NULL, "find in what is shown; nothing: the same again" },
    { "n", ACTION_FIND_NEXT, NEED_NOTHING, NULL, "the next place found" },
    { "N", ACTION_FIND_PREVIOUS, NEED_NOTHING, NULL, "the place found before" },
    { "1 2 3 4 5 6 7 8 9", ACTION_COUNT, NEED_NOTHING, NULL,
      "a count before a key that moves: 3j is three down, 10G the tenth row" },
    { ":", ACTION_COMMAND, NEED_NOTHING, NULL,
      "a command line, with marrow's own commands: export diary.csv" },
    { "!", ACTION_MESSAGES, NEED_NOTHING, NULL, "the last messages again" },
    { "q Esc", ACTION_CLOSE, NEED_NOTHING, NULL,
      "leave this screen; on the day screen q quits marrow" },
    BINDINGS_END,
};

const struct binding binding_line[] = {
    { "Backspace ^H", ACTION_BACKSPACE, NEED_NOTHING, NULL,
      "delete the character before the cursor" },
    { "Del ^D", ACTION_DELETE_CHAR, NEED_NOTHING, NULL, "delete the character under the cursor" },
    { "^W", ACTION_DELETE_WORD, NEED_NOTHING, NULL, "delete the word before the cursor" },
    { "^U", ACTION_DELETE_LINE, NEED_NOTHING, NULL, "delete to the start of the line" },
    { "^K", ACTION_DELETE_REST, NEED_NOTHING, NULL, "delete to the end of the line" },
    { "Left ^B", ACTION_LEFT, NEED_NOTHING, NULL, "one character left" },
    { "Right ^F", ACTION_RIGHT, NEED_NOTHING, NULL, "one character right" },
    { "^Left", ACTION_WORD_LEFT, NEED_NOTHING, NULL, "one word left" },
    { "^Right", ACTION_WORD_RIGHT, NEED_NOTHING, NULL, "one word right" },
    { "Home ^A", ACTION_LINE_START, NEED_NOTHING, NULL, "start of the line" },
    { "End ^E", ACTION_LINE_END, NEED_NOTHING, NULL, "end of the line" },
    { "F1", ACTION_HELP, NEED_NOTHING, NULL, "this help; so does ? in an empty line" },
    { "Esc ^C", ACTION_CLOSE, NEED_NOTHING, "back", "leave without saving" },
    BINDINGS_END,
};

bool binding_has_key(const struct binding *binding, const char *key)
{
    const char *keys = binding->keys;
    size_t length = strlen(key);
    while (*keys) {
        size_t size = strcspn(keys, " ");
        if (size == length && memcmp(keys, key, size) == 0)
            return true;
        keys += size + strspn(keys + size, " ");
    }
    return false;
}

const struct binding *binding_find(const struct binding *table, const char *key)
{
    for (const struct binding *binding = table; binding->keys; binding++) {
        if (binding_has_key(binding, key))
            return binding;
    }
    return NULL;
}

void binding_first_key(char out[KEY_NAME], const struct binding *binding)
{
    size_t size = strcspn(binding->keys, " ");
    snprintf(out, KEY_NAME, "%.*s", (int)size, binding->keys);
}

/* Prints each key between `before` and `after`. With is_roff, spells a caret as roff needs it. */
static void print_keys(FILE *out, const char *keys, const char *before, const char *after,
                       bool is_roff)
{
    while (*keys) {
        size_t size = strcspn(keys, " ");
        fputs(before, out);
        for (size_t i = 0; i < size; i++) {
            if (is_roff && keys[i] == '^')
                fputs("\\(ha", out);
            else
                fputc(keys[i], out);
        }
        fputs(after, out);
        keys += size + strspn(keys + size, " ");
    }
}

void binding_print_markdown(FILE *out, const struct binding *binding)
{
    fputs("| ", out);
    print_keys(out, binding->keys, "`", "` ", false);
    fprintf(out, "| %s |\n", binding->help);
}

/* Prints text in lines of 79 columns at most, broken at blanks. */
static void print_lines(FILE *out, const char *text)
{
    size_t length = strlen(text);
    while (length > 79) {
        size_t end = 79;
        while (end > 0 && text[end] != ' ')
            end--;
        if (end == 0)
            break;
        fprintf(out, "%.*s\n", (int)end, text);
        text += end + 1;
        length -= end + 1;
    }
    fprintf(out, "%s\n", text);
}

void binding_print_man(FILE *out, const struct binding *binding)
{
    fputs(".TP\n.B", out);
    print_keys(out, binding->keys, " ", "", true);
    fputc('\n', out);
    print_lines(out, binding->help);
}
