/* binding.h - keys, spelled as people spell them, and what they do on a screen.
 *
 * One table a screen is the only truth: footer, help screen, README's key table and man page come
 * from it.
 */
#ifndef MARROW_TUI_BINDING_H
#define MARROW_TUI_BINDING_H

#include <stdbool.h>
#include <stdio.h>

#include "action.h"

#define KEY_NAME 16

/* A key press: its name ("a", "Enter", "^R", "PgDn", "Esc"), and its text where it types one. */
struct key {
    char name[KEY_NAME];
    char text[8];
    int y, x; /* "Click" */
    bool is_pasted; /* came in a bracketed paste */
};

enum need {
    NEED_NOTHING = 0,
    NEED_SELECTION = 1, /* a row is selected */
    NEED_ENTRY = 2, /* the selected row is an entry */
    NEED_WRITABLE = 4, /* the log can be written */
};

struct binding {
    const char *keys; /* all that do it, separated by blanks: "j Down" */
    enum action action;
    unsigned needs; /* of enum need */
    const char *label; /* in the footer; NULL: not there */
    const char *help; /* on the help screen */
};

#define BINDINGS_END                                                                               \
    {                                                                                              \
        NULL, ACTION_NONE, 0, NULL, NULL                                                           \
    }

extern const struct binding binding_common[]; /* on each screen that takes no text */
extern const struct binding binding_line[]; /* editing, on each screen that takes text */

bool binding_has_key(const struct binding *binding, const char *key);

/* Returns the binding of the key in a table ended by BINDINGS_END, or NULL. */
const struct binding *binding_find(const struct binding *table, const char *key);

/* Writes the first key of a binding, for the footer. */
void binding_first_key(char out[KEY_NAME], const struct binding *binding);

/* Prints a binding as a row of a Markdown table, and as an entry of a man page. */
void binding_print_markdown(FILE *out, const struct binding *binding);
void binding_print_man(FILE *out, const struct binding *binding);

#endif
