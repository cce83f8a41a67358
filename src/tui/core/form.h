/* form.h - a few labelled lines to fill in, one of them in focus. */
#ifndef MARROW_TUI_FORM_H
#define MARROW_TUI_FORM_H

#include "line.h"
#include "marrow/base/error.h"
#include "screen.h"

#define FORM_FIELDS_MAX 48

struct form_field {
    const char *label; /* static */
    const char *hint; /* what may stand here; static */
    struct line line;
    bool is_fresh; /* as it was filled in: typing replaces it */
};

struct form {
    struct form_field fields[FORM_FIELDS_MAX];
    size_t count;
    size_t focus;
    int label_width; /* 0: 10 columns */
};

/* Reads the text of one field into what the form is for. */
typedef enum status form_reader(void *into, size_t field, const char *text, struct error *error);

void form_add(struct form *form, const char *label, const char *hint, const char *text);
void form_release(struct form *form);
const char *form_text(const struct form *form, size_t field);

/* Takes what stands in a field as the person's own: typing goes on with it. */
void form_set(struct form *form, size_t field, const char *text);

/* Moves the focus (ACTION_DOWN, ACTION_UP, and by ten ACTION_PAGE_DOWN, ACTION_PAGE_UP) or edits
 * the line in focus; false: neither. */
bool form_act(struct form *form, const struct input *input);

/* Reads the fields from the first to `last` one after the other by a function of the screen's own.
 * Returns false where it refuses one: the reason is told, and the focus is on that field. */
bool form_read(struct form *form, struct ui *ui, size_t last, form_reader *read, void *into);

/* Paints the fields from row y, one each; the cursor's place in *cursor_y and *cursor_x. */
void form_draw(const struct form *form, WINDOW *window, int y, int *cursor_y, int *cursor_x);

/* The same within so many rows: those around the one in focus. */
void form_draw_within(const struct form *form, WINDOW *window, int y, int rows, int *cursor_y,
                      int *cursor_x);

#endif
