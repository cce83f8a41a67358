#include "tty_keys.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "marrow/base/text.h"

struct key_name {
    const char *name;
    VTermKey key; /* VTERM_KEY_NONE: the letter */
    VTermModifier modifier;
    uint32_t letter;
};

static const struct key_name key_names[] = {
    { "Enter", VTERM_KEY_ENTER, VTERM_MOD_NONE, 0 },
    { "Esc", VTERM_KEY_ESCAPE, VTERM_MOD_NONE, 0 },
    { "Tab", VTERM_KEY_TAB, VTERM_MOD_NONE, 0 },
    { "S-Tab", VTERM_KEY_TAB, VTERM_MOD_SHIFT, 0 },
    { "BS", VTERM_KEY_BACKSPACE, VTERM_MOD_NONE, 0 },
    { "Del", VTERM_KEY_DEL, VTERM_MOD_NONE, 0 },
    { "Ins", VTERM_KEY_INS, VTERM_MOD_NONE, 0 },
    { "Up", VTERM_KEY_UP, VTERM_MOD_NONE, 0 },
    { "Down", VTERM_KEY_DOWN, VTERM_MOD_NONE, 0 },
    { "Left", VTERM_KEY_LEFT, VTERM_MOD_NONE, 0 },
    { "Right", VTERM_KEY_RIGHT, VTERM_MOD_NONE, 0 },
    { "Home", VTERM_KEY_HOME, VTERM_MOD_NONE, 0 },
    { "End", VTERM_KEY_END, VTERM_MOD_NONE, 0 },
    { "PgUp", VTERM_KEY_PAGEUP, VTERM_MOD_NONE, 0 },
    { "PgDn", VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE, 0 },
    { "Space", VTERM_KEY_NONE, VTERM_MOD_NONE, ' ' },
    { "lt", VTERM_KEY_NONE, VTERM_MOD_NONE, '<' },
};

/* Finds "F1" to "F12", "C-a" to "C-z", or a key of the table. Returns false for any other name. */
static bool find_key(struct key_name *out, const char *name, size_t length)
{
    if (length == 3 && name[0] == 'C' && name[1] == '-') {
        *out = (struct key_name){ "C", VTERM_KEY_NONE, VTERM_MOD_CTRL, (uint32_t)name[2] };
        return name[2] >= 'a' && name[2] <= 'z';
    }
    if (length >= 2 && length <= 3 && name[0] == 'F') {
        int number = atoi(name + 1);
        *out = (struct key_name){ "F", (VTermKey)VTERM_KEY_FUNCTION(number), VTERM_MOD_NONE, 0 };
        return number >= 1 && number <= 12;
    }
    for (size_t i = 0; i < sizeof key_names / sizeof *key_names; i++) {
        *out = key_names[i];
        if (strlen(out->name) == length && strncmp(out->name, name, length) == 0)
            return true;
    }
    return false;
}

size_t tty_keys_send(VTerm *vterm, const char *keys, bool *is_escape)
{
    const char *end = keys[0] == '<' ? strchr(keys, '>') : NULL;
    *is_escape = false;
    if (!end) {
        const char *at = keys;
        size_t left = strlen(keys);
        vterm_keyboard_unichar(vterm, text_decode(&at, &left), VTERM_MOD_NONE);
        return (size_t)(at - keys);
    }
    struct key_name key;
    if (!find_key(&key, keys + 1, (size_t)(end - keys - 1)))
        return 0;
    *is_escape = key.key == VTERM_KEY_ESCAPE;
    if (key.key == VTERM_KEY_NONE)
        vterm_keyboard_unichar(vterm, key.letter, key.modifier);
    else
        vterm_keyboard_key(vterm, key.key, key.modifier);
    return (size_t)(end - keys) + 1;
}
