#include "form.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "action.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/memory.h"
#include "marrow/base/number.h"
#include "paint.h"

#define PAGE 10

void form_add(struct form *form, const char *label, const char *hint, const char *text)
{
    if (form->count == FORM_FIELDS_MAX)
        BUG("form_add: too many fields");
    struct form_field *field = &form->fields[form->count++];
    field->label = label;
    field->hint = hint;
    line_init(&field->line);
    line_set(&field->line, text);
    field->before = xstrdup(field->line.text.text);
    field->is_fresh = true;
}

void form_release(struct form *form)
{
    for (size_t i = 0; i < form->count; i++) {
        line_release(&form->fields[i].line);
        free(form->fields[i].before);
    }
    form->count = 0;
}

const char *form_text(const struct form *form, size_t field)
{
    return form->fields[field].line.text.text;
}

void form_set(struct form *form, size_t field, const char *text)
{
    line_set(&form->fields[field].line, text);
    form->fields[field].is_fresh = false;
}

bool form_is_done(const struct form *form, const struct input *input)
{
    return input->action == ACTION_SAVE ||
           (input->action == ACTION_ACCEPT && form->focus + 1 == form->count);
}

bool form_leaves_line(const struct input *input)
{
    return input->action == ACTION_SAVE || input->action == ACTION_ACCEPT ||
           input->action == ACTION_DOWN || input->action == ACTION_UP;
}

static bool is_field_changed(const struct form_field *field)
{
    return strcmp(field->line.text.text, field->before) != 0;
}

bool form_is_changed(const struct form *form)
{
    for (size_t i = 0; i < form->count; i++) {
        if (is_field_changed(&form->fields[i]))
            return true;
    }
    return false;
}

void form_tell_dropped(const struct form *form, struct ui *ui)
{
    struct buffer names = BUFFER_INIT;
    for (size_t i = 0; i < form->count; i++) {
        if (is_field_changed(&form->fields[i]))
            buffer_addf(&names, "%s%s", names.length ? ", " : "", form->fields[i].label);
    }
    if (names.length > 0)
        screen_tell(ui, STYLE_WARN, "Left without saving: %.400s.", names.text);
    buffer_release(&names);
}

void form_fill_unit(struct form *form, size_t field, const char *unit)
{
    char text[64];
    double number;
    const char *typed = form_text(form, field);
    size_t length = strlen(typed);
    if (!unit || length == 0 || length >= 40 || number_read(&number, typed, length) != length)
        return;
    snprintf(text, sizeof text, "%s %s", typed, unit);
    form_set(form, field, text);
}

/* Moves the focus by ten fields, forward or back, and stops at the ends. */
static void turn_page(struct form *form, bool is_forward)
{
    size_t last = form->count - 1;
    if (is_forward)
        form->focus = form->focus + PAGE < last ? form->focus + PAGE : last;
    else
        form->focus = form->focus > PAGE ? form->focus - PAGE : 0;
}

bool form_act(struct form *form, struct ui *ui, const struct input *input)
{
    struct form_field *field = &form->fields[form->focus];
    if (input->action == ACTION_DOWN || input->action == ACTION_ACCEPT) {
        form->focus = (form->focus + 1) % form->count;
        return true;
    }
    if (input->action == ACTION_UP) {
        form->focus = (form->focus + form->count - 1) % form->count;
        return true;
    }
    if (input->action == ACTION_PAGE_DOWN || input->action == ACTION_PAGE_UP) {
        turn_page(form, input->action == ACTION_PAGE_DOWN);
        return true;
    }
    if (input->action == ACTION_CLOSE)
        form_tell_dropped(form, ui);
    if (input->action == ACTION_TEXT && field->is_fresh) {
        if (strcmp(input->text, "?") == 0)
            return false;
        line_set(&field->line, "");
    }
    bool is_handled = line_act(&field->line, input);
    field->is_fresh = field->is_fresh && !is_handled;
    return is_handled;
}

bool form_read(struct form *form, struct ui *ui, size_t last, form_reader *read, void *into)
{
    for (size_t field = 0; field <= last; field++) {
        struct error error = ERROR_INIT;
        if (!read(into, field, form_text(form, field), &error))
            continue;
        screen_tell_error(ui, &error);
        form->focus = field;
        return false;
    }
    return true;
}

static void draw_field(const struct form *form, size_t index, WINDOW *window, int y, int *cursor_y,
                       int *cursor_x)
{
    const struct form_field *field = &form->fields[index];
    int columns = getmaxx(window);
    int label = form->label_width ? form->label_width : 10;
    char before[64];
    snprintf(before, sizeof before, " %-*s ", label, field->label);
    int room = columns >= 60 ? 28 : columns - label - 3;
    int x = paint_line(window, y, 0, label + 2 + room, before, field->line.text.text,
                       field->line.cursor);
    int hint = label + 32;
    if (columns >= 60)
        paint_text(window, y, hint, columns - hint - 1, STYLE_DIM, field->hint);
    if (index == form->focus) {
        *cursor_y = y;
        *cursor_x = x;
    }
}

void form_draw_within(const struct form *form, WINDOW *window, int y, int rows, int *cursor_y,
                      int *cursor_x)
{
    size_t room = rows > 1 ? (size_t)rows : 1;
    size_t first = form->focus > room / 2 ? form->focus - room / 2 : 0;
    if (form->count < room)
        room = form->count;
    if (first + room > form->count)
        first = form->count - room;
    if (y > 0)
        paint_fold(window, y - 1, getmaxx(window), first, form->count - first - room);
    for (size_t i = 0; i < room; i++)
        draw_field(form, first + i, window, y + (int)i, cursor_y, cursor_x);
}

void form_draw(const struct form *form, WINDOW *window, int y, int *cursor_y, int *cursor_x)
{
    form_draw_within(form, window, y, (int)form->count, cursor_y, cursor_x);
}
