/* form.h - a few labelled lines to fill in, one of them in focus. All forms have the same keys
 * (FORM_BINDINGS): Enter goes to the next line and saves on the last one, ^S saves from anywhere,
 * Esc leaves and says what it drops. */
#ifndef MARROW_TUI_FORM_H
#define MARROW_TUI_FORM_H

#include "action.h"
#include "binding.h"
#include "line.h"
#include "marrow/base/error.h"
#include "screen.h"

#define FORM_FIELDS_MAX 48

struct form_field {
    const char *label; /* static */
    const char *hint; /* an example or range of valid input; static */
    struct line line;
    char *before; /* as it was filled in */
    bool is_fresh; /* still as it was filled in: typing replaces it */
};

struct form {
    struct form_field fields[FORM_FIELDS_MAX];
    size_t count;
    size_t focus;
    int label_width; /* 0: 10 columns */
};

/* The keys of every form, as the first rows of its bindings. */
#define FORM_BINDINGS                                                                              \
    { "Enter", ACTION_ACCEPT, NEED_WRITABLE, "next", "the next line; save on the last one" },      \
        { "^S F2", ACTION_SAVE, NEED_WRITABLE, "save", "save all lines, from anywhere" },          \
        { "Tab Down ^N", ACTION_DOWN, NEED_NOTHING, NULL, "the next line" },                       \
    {                                                                                              \
        "S-Tab Up ^P", ACTION_UP, NEED_NOTHING, NULL, "the previous line"                          \
    }

/* Reads the text of one field into the form's target. */
typedef enum status form_reader(void *into, size_t field, const char *text, struct error *error);

void form_add(struct form *form, const char *label, const char *hint, const char *text);
void form_release(struct form *form);
const char *form_text(const struct form *form, size_t field);

/* Sets the text of a field as if the person had typed it: further typing adds to it. */
void form_set(struct form *form, size_t field, const char *text);

/* Returns whether the action saves the form: ACTION_SAVE, or ACTION_ACCEPT on the last line. */
bool form_is_done(const struct form *form, const struct input *input);

/* Returns whether the action leaves the line in focus: it saves, or moves to another line. */
bool form_leaves_line(const struct input *input);

/* Returns whether a line says something else than it was filled in with. */
bool form_is_changed(const struct form *form);

/* Says which lines are dropped, where some were changed. */
void form_tell_dropped(const struct form *form, struct ui *ui);

/* Adds the unit to a field that is a number alone. NULL: adds nothing. */
void form_fill_unit(struct form *form, size_t field, const char *unit);

/* Moves the focus (ACTION_ACCEPT, ACTION_DOWN and ACTION_UP by one, ACTION_PAGE_DOWN and
 * ACTION_PAGE_UP by ten) or edits the line in focus. For ACTION_CLOSE, says what is dropped.
 * Returns false for it and any other action, and for a ? that would be a line's first letter, which
 * asks for help. */
bool form_act(struct form *form, struct ui *ui, const struct input *input);

/* Reads the fields from the first to `last` with `read`. Where it refuses a field, shows the error,
 * moves the focus there and returns false. */
bool form_read(struct form *form, struct ui *ui, size_t last, form_reader *read, void *into);

/* Paints the fields, one a row, from row y on. *cursor_y and *cursor_x get the cursor's place. */
void form_draw(const struct form *form, WINDOW *window, int y, int *cursor_y, int *cursor_x);

/* Does the same within `rows` rows: shows the fields around the one in focus. */
void form_draw_within(const struct form *form, WINDOW *window, int y, int rows, int *cursor_y,
                      int *cursor_x);

#endif
