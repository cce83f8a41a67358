/* binding.h - keys, spelled as people spell them, and what they do on a screen.
 *
 * The footer, the help screen, README's key table and the man page are all made from these tables.
 */
#ifndef MARROW_TUI_BINDING_H
#define MARROW_TUI_BINDING_H

#include <stdbool.h>
#include <stdio.h>

#include "action.h"

#define KEY_NAME 16

/* A key press: its name ("a", "Enter", "^R", "PgDn", "Esc") and, where it types a character, its
 * text. */
struct key {
    char name[KEY_NAME];
    char text[8];
    int y, x; /* "Click": the place */
    bool is_pasted; /* came in a bracketed paste */
};

#define KEY_PASTED "PasteEnd" /* the name of the key that ends a paste */

enum need {
    NEED_NOTHING = 0,
    NEED_SELECTION = 1, /* a row is selected */
    NEED_ENTRY = 2, /* the selected row is an entry */
    NEED_WRITABLE = 4, /* the log can be written */
};

struct binding {
    const char *keys; /* all keys that do it, separated by blanks: "j Down" */
    enum action action;
    unsigned needs; /* of enum need */
    const char *label; /* in the footer; NULL: not shown there */
    const char *help; /* on the help screen */
};

#define BINDINGS_END                                                                               \
    {                                                                                              \
        NULL, ACTION_NONE, 0, NULL, NULL                                                           \
    }

extern const struct binding binding_common[]; /* on every screen that takes no text */
extern const struct binding binding_line[]; /* editing keys, on every screen that takes text */

bool binding_has_key(const struct binding *binding, const char *key);

/* Returns the key's binding in a table that ends with BINDINGS_END, or NULL. */
const struct binding *binding_find(const struct binding *table, const char *key);

/* Writes the binding's first key, for the footer. */
void binding_first_key(char out[KEY_NAME], const struct binding *binding);

/* Prints a binding as a row of a Markdown table, or as an entry of a man page. */
void binding_print_markdown(FILE *out, const struct binding *binding);
void binding_print_man(FILE *out, const struct binding *binding);

#endif
