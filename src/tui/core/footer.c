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

/* A walk along the keys of a footer, from left to right. */
struct walk {
    WINDOW *window; /* where they are painted; NULL: the one at `wanted` is looked for */
    int y, x;
    int end; /* the column before which they end */
    int wanted;
    const struct binding *found;
};

static void take_item(struct walk *walk, const struct binding *binding)
{
    char key[KEY_NAME];
    int need = footer_width(binding);
    if (walk->x + need > walk->end)
        return;
    if (walk->window) {
        binding_first_key(key, binding);
        int x = walk->x + paint_text(walk->window, walk->y, walk->x, need, STYLE_KEY, key) + 1;
        paint_text(walk->window, walk->y, x, need, STYLE_DIM, binding->label);
    } else if (walk->wanted >= walk->x && walk->wanted < walk->x + need - 2) {
        walk->found = binding;
    }
    walk->x += need;
}

/* Returns whether the screen's own table gives the binding's first key another meaning. */
static bool is_replaced(const struct binding *own, const struct binding *binding)
{
    char key[KEY_NAME];
    binding_first_key(key, binding);
    const struct binding *found = binding_find(own, key);
    return found && found != binding;
}

/* Takes the labelled keys except the one for help and those that `own` replaces, as many as fit. */
static void take_items(struct walk *walk, const struct binding *table, const struct binding *own)
{
    for (const struct binding *binding = table; binding->keys; binding++) {
        if (binding->label && binding->action != ACTION_HELP && !is_replaced(own, binding))
            take_item(walk, binding);
    }
}

/* Takes the keys of a screen, the one for help last and at every width. */
static void take_all(struct walk *walk, const struct screen_class *class, int columns)
{
    const struct binding *help = class->takes_text ? NULL : binding_find(binding_common, "?");
    walk->x = 1;
    walk->end = columns - (help ? footer_width(help) : 0);
    take_items(walk, class->bindings, class->bindings);
    take_items(walk, screen_shared_bindings(class), class->bindings);
    walk->end = columns;
    if (help)
        take_item(walk, help);
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
    take_all(&(struct walk){ .window = window, .y = y }, class, columns);
}

bool footer_find(char out[KEY_NAME], const struct ui *ui, const struct screen_class *class,
                 int columns, int x)
{
    struct walk walk = { .wanted = x };
    if (ui->message[0])
        return false;
    take_all(&walk, class, columns);
    if (walk.found)
        binding_first_key(out, walk.found);
    return walk.found != NULL;
}
