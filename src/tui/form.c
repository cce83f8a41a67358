#include "form.h"

#include <stdio.h>

void form_add(struct form *form, const char *label, const char *hint, const char *text)
{
    if (form->count == FORM_FIELDS_MAX)
        BUG("form_add: too many fields");
    struct form_field *field = &form->fields[form->count++];
    field->label = label;
    field->hint = hint;
    line_init(&field->line);
    line_set(&field->line, text);
    field->is_fresh = true;
}

void form_release(struct form *form)
{
    for (size_t i = 0; i < form->count; i++)
        line_release(&form->fields[i].line);
    form->count = 0;
}

const char *form_text(const struct form *form, size_t field)
{
    return form->fields[field].line.text.text;
}

bool form_act(struct form *form, const struct input *input)
{
    struct form_field *field = &form->fields[form->focus];
    if (input->action == ACTION_DOWN) {
        form->focus = (form->focus + 1) % form->count;
        return true;
    }
    if (input->action == ACTION_UP) {
        form->focus = (form->focus + form->count - 1) % form->count;
        return true;
    }
    if (input->action == ACTION_TEXT && field->is_fresh)
        line_set(&field->line, "");
    bool is_handled = line_act(&field->line, input);
    field->is_fresh = field->is_fresh && !is_handled;
    return is_handled;
}

void form_draw(const struct form *form, WINDOW *window, int y, int *cursor_y, int *cursor_x)
{
    int columns = getmaxx(window);
    for (size_t i = 0; i < form->count; i++) {
        const struct form_field *field = &form->fields[i];
        char before[64];
        snprintf(before, sizeof before, " %-10s ", field->label);
        int room = columns >= 60 ? 28 : columns - 13;
        int x = paint_line(window, y + (int)i, 0, 12 + room, before, field->line.text.text,
                           field->line.cursor);
        if (columns >= 60)
            paint_text(window, y + (int)i, 42, columns - 43, STYLE_DIM, field->hint);
        if (i == form->focus) {
            *cursor_y = y + (int)i;
            *cursor_x = x;
        }
    }
}
