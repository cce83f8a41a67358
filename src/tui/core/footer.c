#include "footer.h"

#include <string.h>

#include "action.h"
#include "binding.h"
#include "marrow/base/text.h"
#include "paint.h"

static int footer_width(const struct binding *binding)
{
    char key[KEY_NAME];
    binding_first_key(key, binding);
    return (int)(text_width(key, strlen(key)) + 1 +
                 text_width(binding->label, strlen(binding->label)) + 2);
}

static int paint_footer_item(WINDOW *window, int y, int x, int end, const struct binding *binding)
{
    char key[KEY_NAME];
    int need = footer_width(binding);
    if (x + need > end)
        return 0;
    binding_first_key(key, binding);
    x += paint_text(window, y, x, need, STYLE_KEY, key) + 1;
    paint_text(window, y, x, need, STYLE_DIM, binding->label);
    return need;
}

/* Returns whether the screen's own table gives the binding's first key another meaning. */
static bool is_replaced(const struct binding *own, const struct binding *binding)
{
    char key[KEY_NAME];
    binding_first_key(key, binding);
    const struct binding *found = binding_find(own, key);
    return found && found != binding;
}

/* Paints the labelled keys except the one for help and those that `own` replaces, as many as fit
 * before column `end`. Returns the next free column. */
static int paint_footer_items(WINDOW *window, int y, int x, int end, const struct binding *table,
                              const struct binding *own)
{
    for (const struct binding *binding = table; binding->keys; binding++) {
        if (binding->label && binding->action != ACTION_HELP && !is_replaced(own, binding))
            x += paint_footer_item(window, y, x, end, binding);
    }
    return x;
}

static int text_rows(const char *text, int columns)
{
    return text[0] ? paint_count_rows(text, columns - 2) : 0;
}

int footer_rows(const struct ui *ui, int rows, int columns)
{
    int message = text_rows(ui->message, columns);
    int all = text_rows(ui->warning, columns) + (message ? message : 1);
    return all < rows / 2 ? all : rows / 2;
}

void footer_draw(const struct ui *ui, const struct screen_class *class, WINDOW *window)
{
    const struct binding *help = class->takes_text ? NULL : binding_find(binding_common, "?");
    int end = getmaxx(window) - (help ? footer_width(help) : 0);
    int columns = getmaxx(window);
    int message = text_rows(ui->message, columns);
    int y = getmaxy(window) - (message ? message : 1);
    y = y < 0 ? 0 : y;
    werase(window);
    paint_wrapped(window, 0, 1, columns - 2, y, STYLE_BAD, ui->warning);
    if (message) {
        paint_wrapped(window, y, 1, columns - 2, getmaxy(window) - y, ui->message_style,
                      ui->message);
        return;
    }
    int x = paint_footer_items(window, y, 1, end, class->bindings, class->bindings);
    x = paint_footer_items(window, y, x, end, screen_shared_bindings(class), class->bindings);
    if (help)
        paint_footer_item(window, y, x, getmaxx(window), help); /* shown at every width */
}
