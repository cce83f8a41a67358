#include <stdlib.h>

#include "core/call.h"
#include "food_verbs.h"
#include "marrow/base/buffer.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"

static void answer(struct call *call, const struct food *food)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "done", "deleted");
        json_put_text(&call->json, "origin", food->origin);
        json_put_text(&call->json, "food", food->name);
        json_end_object(&call->json);
        return;
    }
    buffer_add_text(&call->out, "deleted ");
    call_add_clean(call, food->name);
    buffer_addf(&call->out, " (%s); marrow undo brings it back\n", food->origin);
}

enum status food_delete(struct call *call, struct error *error)
{
    struct search_results candidates = { .count = 0 };
    const struct food *food;
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "which food? for example: food delete own:3");
    enum status status = call_open(call, error);
    if (status)
        return status;
    char *words = call_join_words(call, 1);
    status = resolve_food(&food, &candidates, call->journal, words, error);
    free(words);
    if (!status)
        status = own_food_delete(call->journal, food, error);
    call->committed = !status;
    if (!status)
        answer(call, food);
    search_results_release(&candidates);
    return status;
}
