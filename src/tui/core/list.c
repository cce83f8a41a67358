#include "list.h"

void list_set_count(struct list *list, size_t count)
{
    list->count = count;
    list_select(list, list->selected);
}

void list_select(struct list *list, size_t row)
{
    if (list->count == 0)
        list->selected = 0;
    else
        list->selected = row < list->count ? row : list->count - 1;
}

void list_move(struct list *list, long rows)
{
    if (rows < 0 && (size_t)-rows > list->selected)
        list_select(list, 0);
    else
        list_select(list, list->selected + (size_t)rows);
}

void list_page(struct list *list, int direction)
{
    long rows = list->height > 1 ? (long)list->height : 1;
    list_move(list, direction < 0 ? -rows : rows);
}

void list_scroll(struct list *list, size_t height)
{
    list->height = height;
    if (height == 0 || list->count <= height) {
        list->top = 0;
        return;
    }
    if (list->selected < list->top)
        list->top = list->selected;
    if (list->selected >= list->top + height)
        list->top = list->selected - height + 1;
    if (list->top > list->count - height)
        list->top = list->count - height;
}

static bool click(struct list *list, int row)
{
    if (row < 0 || (size_t)row >= list->height || list->top + (size_t)row >= list->count)
        return false;
    list_select(list, list->top + (size_t)row);
    return true;
}

size_t list_below(const struct list *list)
{
    size_t end = list->top + list->height;
    return list->count > end ? list->count - end : 0;
}

bool list_find(struct list *list, const char *text, bool is_back,
               bool (*has)(const void *of, size_t row, const char *text), const void *of)
{
    for (size_t i = 1; i <= list->count; i++) {
        size_t row = (list->selected + (is_back ? list->count - i : i)) % list->count;
        if (has(of, row, text)) {
            list_select(list, row);
            return true;
        }
    }
    return false;
}

bool list_act(struct list *list, const struct input *input, int first_y)
{
    if (input->action == ACTION_DOWN)
        list_move(list, 1);
    else if (input->action == ACTION_UP)
        list_move(list, -1);
    else if (input->action == ACTION_PAGE_DOWN)
        list_page(list, 1);
    else if (input->action == ACTION_PAGE_UP)
        list_page(list, -1);
    else if (input->action == ACTION_FIRST)
        list_select(list, 0);
    else if (input->action == ACTION_LAST)
        list_select(list, list->count);
    else
        return input->action == ACTION_CLICK && first_y != LIST_UNCLICKED &&
               click(list, input->y - first_y);
    return true;
}
