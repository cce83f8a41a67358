#include "binding.h"

#include <string.h>

#include "screen.h"

const struct binding binding_common[] = {
    { "u", ACTION_UNDO, NEED_WRITABLE, "undo",
      "undo the last step, also one of an earlier session" },
    { "^R U", ACTION_REDO, NEED_WRITABLE, NULL, "redo what was undone" },
    { "? F1", ACTION_HELP, NEED_NOTHING, "help", "this help" },
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
    { "Esc ^C", ACTION_CLOSE, NEED_NOTHING, "back", "leave without a change" },
    BINDINGS_END,
};

/* Whether key is one of the blank-separated keys. */
static bool lists_key(const char *keys, const char *key)
{
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
        if (lists_key(binding->keys, key))
            return binding;
    }
    return NULL;
}

void binding_first_key(char out[KEY_NAME], const struct binding *binding)
{
    size_t size = strcspn(binding->keys, " ");
    snprintf(out, KEY_NAME, "%.*s", (int)size, binding->keys);
}

static void print_table(FILE *out, const char *title, const struct binding *table)
{
    fprintf(out, "\n**%s**\n\n| keys | what they do |\n|---|---|\n", title);
    for (const struct binding *binding = table; binding->keys; binding++) {
        fputs("| ", out);
        for (const char *at = binding->keys; *at;) {
            size_t size = strcspn(at, " ");
            fprintf(out, "`%.*s`%s", (int)size, at, at[size] ? " " : "");
            at += size + strspn(at + size, " ");
        }
        fprintf(out, " | %s |\n", binding->help);
    }
}

void binding_print_markdown(FILE *out)
{
    for (size_t i = 0; i < SCREEN_COUNT; i++) {
        const struct screen_class *class = screen_classes[i];
        print_table(out, class->title, class->bindings);
    }
    print_table(out, "Everywhere but in a line of text", binding_common);
    print_table(out, "In a line of text", binding_line);
}
