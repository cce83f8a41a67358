/* Listing, marking and merging the foods of the log. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "food_verbs.h"
#include "marrow/base/buffer.h"
#include "marrow/base/date.h"
#include "marrow/base/error.h"
#include "marrow/base/json.h"
#include "marrow/base/text.h"
#include "marrow/catalogue/food.h"
#include "marrow/catalogue/search.h"
#include "marrow/journal/own_food.h"
#include "marrow/journal/resolve.h"
#include "marrow/journal/revision.h"

/* --- the list --- */

enum shown { SHOWN_OWN, SHOWN_FAVOURITES, SHOWN_HIDDEN, SHOWN_ALL, SHOWN_KEPT };

static enum status read_shown(enum shown *out, const struct call *call, struct error *error)
{
    static const char *const words[] = { "own", "favourites", "hidden", "all" };
    *out = SHOWN_KEPT;
    if (call->word_count > 2)
        return error_set(error, STATUS_USAGE, "unexpected argument '%.40s'", call->words[2]);
    for (size_t i = 0; call->word_count == 2 && i < sizeof words / sizeof *words; i++) {
        if (strcmp(call->words[1], words[i]) == 0)
            *out = (enum shown)i;
    }
    if (call->word_count == 2 && *out == SHOWN_KEPT)
        return error_set(error, STATUS_INVALID,
                         "'%.40s' is not valid; use own, favourites, hidden or all",
                         call->words[1]);
    return STATUS_OK;
}

static bool is_shown(const struct food *food, enum shown shown)
{
    switch (shown) {
    case SHOWN_OWN:
        return own_food_is(food);
    case SHOWN_FAVOURITES:
        return food->favourite;
    case SHOWN_HIDDEN:
        return food->hidden;
    case SHOWN_ALL:
        return true;
    case SHOWN_KEPT:
        break;
    }
    return own_food_is(food) || food->favourite || food->hidden;
}

static void write_listed(struct json *json, const struct own_listed *listed)
{
    char day[DATE_TEXT];
    const struct food *food = &listed->food;
    date_format_iso(day, listed->last_day);
    json_begin_object(json);
    json_put_text(json, "origin", food->origin);
    json_put_text(json, "food", food->name);
    json_put_text(json, "brand", food->brand);
    json_put_text(json, "kind", food_kind_name(food->kind));
    json_put_flag(json, "own", own_food_is(food));
    json_put_flag(json, "favourite", food->favourite);
    json_put_flag(json, "hidden", food->hidden);
    json_put_integer(json, "entry_count", (int64_t)listed->uses);
    json_put_text(json, "last_day", listed->uses ? day : NULL);
    json_end_object(json);
}

static void print_listed(struct call *call, const struct own_listed *listed)
{
    char count[32];
    char day[DATE_TEXT];
    const struct food *food = &listed->food;
    date_format_iso(day, listed->last_day);
    snprintf(count, sizeof count, "%zu", listed->uses);
    call_add_left(call, food->favourite ? "*" : "", 2);
    call_add_left(call, food->name, 40);
    call_add_left(call, "", 1);
    call_add_left(call, food_kind_name(food->kind), 11);
    call_add_right(call, count, 5);
    call_add_left(call, "", 2);
    call_add_left(call, listed->uses ? day : "never", 12);
    call_add_left(call, food->hidden ? "hidden" : "", 8);
    call_add_clean(call, food->origin);
    buffer_add_char(&call->out, '\n');
}

enum status food_list(struct call *call, struct error *error)
{
    enum shown shown;
    struct own_food_list list;
    size_t count = 0;
    enum status status = read_shown(&shown, call, error);
    if (!status)
        status = call_open(call, error);
    if (!status)
        status = own_food_list_load(&list, call->journal->log, error);
    if (status)
        return status;
    if (call->is_json)
        json_begin_array(&call->json);
    for (size_t i = 0; i < list.count; i++) {
        if (!is_shown(&list.foods[i].food, shown))
            continue;
        count++;
        if (call->is_json)
            write_listed(&call->json, &list.foods[i]);
        else
            print_listed(call, &list.foods[i]);
    }
    if (call->is_json) {
        json_end_array(&call->json);
    } else if (count == 0) {
        call_tell("no foods yet; marrow food new adds one", NULL);
    }
    own_food_list_release(&list);
    return STATUS_OK;
}

/* --- marks --- */

static const struct mark {
    const char *verb;
    enum food_mark mark;
    bool is_on;
    const char *done;
} marks[] = {
    { "favourite", MARK_FAVOURITE, true, "is now a favourite" },
    { "favorite", MARK_FAVOURITE, true, "is now a favourite" },
    { "unfavourite", MARK_FAVOURITE, false, "is no longer a favourite" },
    { "hide", MARK_HIDDEN, true, "is hidden from search" },
    { "unhide", MARK_HIDDEN, false, "is shown in search again" },
};

static void answer_mark(struct call *call, const struct food *food, const char *what)
{
    if (!call->is_json) {
        call_add_clean(call, food->name);
        buffer_addf(&call->out, " %s\n", what);
        return;
    }
    json_begin_object(&call->json);
    json_put_text(&call->json, "origin", food->origin);
    json_put_text(&call->json, "food", food->name);
    json_put_flag(&call->json, "favourite", food->favourite);
    json_put_flag(&call->json, "hidden", food->hidden);
    json_end_object(&call->json);
}

/* Finds a hidden food, which no search finds, by its whole name or its key among the log's foods.
 * *key lies in the list; NULL: not found. */
static void find_hidden(const char **key, const struct own_food_list *list, const char *words)
{
    *key = NULL;
    for (size_t i = 0; i < list->count && !*key; i++) {
        const struct food *food = &list->foods[i].food;
        if (food->hidden && text_equal_nocase(food->name, words))
            *key = food->origin;
    }
}

static enum status mark_words(struct call *call, const char *words, const struct mark *mark,
                              struct error *error)
{
    struct search_results candidates = { .count = 0 };
    struct own_food_list list;
    const struct food *found;
    const char *key;
    enum status status = own_food_list_load(&list, call->journal->log, error);
    if (status)
        return status;
    find_hidden(&key, &list, words);
    status = resolve_food(&found, &candidates, call->journal, key ? key : words, error);
    if (!status) {
        struct food food = *found;
        status = own_food_mark(call->journal, &food, mark->mark, mark->is_on, error);
        call->committed = !status;
        if (!status)
            answer_mark(call, &food, mark->done);
    }
    search_results_release(&candidates);
    own_food_list_release(&list);
    return status;
}

enum status food_mark(struct call *call, struct error *error)
{
    const struct mark *mark = marks;
    if (call->word_count < 2)
        return error_set(error, STATUS_USAGE, "which food?");
    while (strcmp(mark->verb, call->words[0]) != 0)
        mark++;
    enum status status = call_open(call, error);
    if (status)
        return status;
    char *words = call_join_words(call, 1);
    status = mark_words(call, words, mark, error);
    free(words);
    return status;
}

/* --- merging --- */

static void answer_merge(struct call *call, const struct food *from, const struct food *into,
                         const struct use *use)
{
    if (call->is_json) {
        json_begin_object(&call->json);
        json_put_text(&call->json, "done", "merged");
        json_put_text(&call->json, "origin", from->origin);
        json_put_text(&call->json, "into", into->origin);
        json_put_text(&call->json, "food", into->name);
        json_put_integer(&call->json, "entry_count", (int64_t)use->entries);
        json_end_object(&call->json);
        return;
    }
    call_add_clean(call, from->name);
    buffer_add_text(&call->out, " was merged into ");
    call_add_clean(call, into->name);
    buffer_addf(&call->out, " (%s); %zu %s moved, values unchanged\n", into->origin, use->entries,
                TEXT_PLURAL(use->entries, "entry", "entries"));
}

static enum status merge(struct call *call, struct error *error)
{
    struct search_results first = { .count = 0 };
    struct search_results second = { .count = 0 };
    const struct food *from;
    const struct food *into;
    struct use use = { 0 };
    enum status status = resolve_food(&from, &first, call->journal, call->words[1], error);
    if (!status)
        status = resolve_food(&into, &second, call->journal, call->words[2], error);
    if (!status)
        status = revision_use_load(&use, call->journal->log, from->food_id, error);
    if (!status)
        status = own_food_merge(call->journal, from, into, error);
    call->committed = !status;
    if (!status)
        answer_merge(call, from, into, &use);
    search_results_release(&first);
    search_results_release(&second);
    return status;
}

enum status food_merge(struct call *call, struct error *error)
{
    if (call->word_count != 3)
        return error_set(
            error, STATUS_USAGE,
            "which two foods? for example: food merge own:3 own:1 (or names in quotes); "
            "the first is merged into the second");
    enum status status = call_open(call, error);
    return status ? status : merge(call, error);
}
